"""Turns scenario files into the domain's scenarios."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import resources
from pathlib import Path

from bot.content.problems import Problem, read_scenario_file, read_shared_file
from bot.content.schema import NO_SHARED_LINES, SharedFile
from bot.domain.errors import ContentError
from bot.domain.scenario import Scenario

SHARED_LINES = "shared-lines.yaml"
_ORDER = ("job-loss", "passed-over", "undervalued", "mothers-cancer", "fathers-death")


def packaged_files() -> tuple[tuple[str, bytes], ...]:
    """Return the scenario files that come with Harken, as (name, bytes), by name."""
    folder = resources.files("scenarios")
    files = [file for file in folder.iterdir() if file.name.endswith((".yaml", ".yml"))]
    return tuple((file.name, file.read_bytes()) for file in sorted(files, key=lambda file: file.name))


def load_scenarios(folders: Iterable[Path] = ()) -> tuple[Scenario, ...]:
    """Load Harken's scenarios, then those of further folders.

    Raises:
        ContentError: a file cannot be used, or a slug is taken twice; says where and why.
    """
    packaged = [(f"scenarios/{name}", raw) for name, raw in packaged_files()]
    shared = _shared(packaged)
    own = sorted(_loaded(packaged, shared), key=lambda found: _rank(found[1]))
    found = (*own, *_loaded(_in_folders(folders), shared))
    _refuse_doubles(found)
    return tuple(scenario for _, scenario in found)


def _in_folders(folders: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    for folder in folders:
        if not folder.is_dir():
            raise ContentError(f"The scenario folder {folder} does not exist; correct its path.")
        for file in sorted([*folder.glob("*.yaml"), *folder.glob("*.yml")]):
            try:
                yield str(file), file.read_bytes()
            except OSError as error:
                raise ContentError(f"{file} cannot be read ({error.strerror}); check it.") from error


def _shared(files: Iterable[tuple[str, bytes]]) -> SharedFile:
    for path, raw in files:
        if Path(path).name == SHARED_LINES:
            held, _, problems = read_shared_file(raw, path)
            _refuse(problems)
            return held or NO_SHARED_LINES
    return NO_SHARED_LINES


def _loaded(files: Iterable[tuple[str, bytes]], shared: SharedFile) -> Iterator[tuple[str, Scenario]]:
    for path, raw in files:
        if Path(path).name == SHARED_LINES:
            continue
        held, _, problems = read_scenario_file(raw, path)
        _refuse(problems)
        if held is not None:
            yield path, held.to_domain(shared)


def _refuse(problems: tuple[Problem, ...]) -> None:
    if problems:
        rest = f" ({len(problems) - 1} more: run “harken scenarios lint”)" if len(problems) > 1 else ""
        raise ContentError(f"{problems[0].located()}{rest}")


def _refuse_doubles(found: Iterable[tuple[str, Scenario]]) -> None:
    owners: dict[str, str] = {}
    for path, scenario in found:
        first = owners.setdefault(scenario.slug, path)
        if first != path:
            raise ContentError(f"{path}: the slug {scenario.slug} is taken by {first}; choose another.")


def _rank(scenario: Scenario) -> tuple[int, str]:
    known = scenario.slug in _ORDER
    return (_ORDER.index(scenario.slug) if known else len(_ORDER), scenario.slug)
