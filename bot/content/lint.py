"""Finds what is wrong with scenario files before a learner does, with file and line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from bot.content.character import line_faults, opener_faults
from bot.content.documents import Document, Place
from bot.content.loader import SHARED_LINES, packaged_files
from bot.content.problems import Problem, read_scenario_file, read_shared_file
from bot.content.schema import ScenarioFile, SharedFile
from bot.domain.errors import ContentError


def lint_packaged() -> tuple[Problem, ...]:
    """Return the problems of the scenarios that come with Harken."""
    return lint_files((f"scenarios/{name}", raw) for name, raw in packaged_files())


def lint_paths(paths: Iterable[Path]) -> tuple[Problem, ...]:
    """Return the problems of scenario files, and of all `.yaml` and `.yml` files in folders.

    Raises:
        ContentError: a path does not exist, cannot be read, or is a folder without scenario files.
    """
    return lint_files(_contents(paths))


def lint_files(files: Iterable[tuple[str, bytes]]) -> tuple[Problem, ...]:
    """Return the problems of files given as (path, bytes), in the order of paths and lines."""
    problems: list[Problem] = []
    owners: dict[str, str] = {}
    packaged = _packaged_slugs()
    for path, raw in files:
        if Path(path).name == SHARED_LINES:
            problems += _shared_problems(raw, path)
            continue
        held, document, found = read_scenario_file(raw, path)
        problems += found
        if held is None or document is None:
            continue
        problems += _character_problems(held, document, path)
        name, original = packaged.get(held.slug, (path, raw))
        first = owners.setdefault(held.slug, path if raw == original else name)
        if first != path:
            text = f"slug: {held.slug} is taken by {first}; choose another."
            problems.append(Problem(path, document.line_of(["slug"]), text))
    return tuple(sorted(problems))


def _packaged_slugs() -> Mapping[str, tuple[str, bytes]]:
    """Return the name and bytes of Harken's own scenarios by slug: every pack is used beside them."""
    files = ((f"scenarios/{name}", raw) for name, raw in packaged_files())
    read = ((name, raw, read_scenario_file(raw, name)[0]) for name, raw in files)
    return {held.slug: (name, raw) for name, raw, held in read if held is not None}


def _contents(paths: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    for path in paths:
        files = sorted([*path.glob("*.yaml"), *path.glob("*.yml")]) if path.is_dir() else [path]
        if not files:
            raise ContentError(f"The folder {path} holds no .yaml file; give a folder of scenarios.")
        for file in files:
            yield str(file), _bytes_of(file)


def _bytes_of(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError as error:
        raise ContentError(f"{file} does not exist; give scenario files or folders.") from error
    except OSError as error:
        raise ContentError(f"{file} cannot be read ({error.strerror}); check its permissions.") from error


def _shared_problems(raw: bytes, path: str) -> Iterator[Problem]:
    held, document, found = read_shared_file(raw, path)
    yield from found
    if held is not None and document is not None:
        for place, text in _shared_lines(held):
            yield from _faults(place, text, document, path)


def _character_problems(held: ScenarioFile, document: Document, path: str) -> Iterator[Problem]:
    line = document.line_of(["opener"])
    for fault in opener_faults(held.opener, held.persona.name):
        yield Problem(path, line, f"opener: {fault}.")
    for place, text in (*_own_lines(held), *_shared_lines(held)):
        yield from _faults(place, text, document, path)


def _faults(place: Place, text: str, document: Document, path: str) -> Iterator[Problem]:
    name = " → ".join(str(step + 1 if isinstance(step, int) else step) for step in place)
    for fault in line_faults(text):
        yield Problem(path, document.line_of(place), f"{name}: {fault}.")


def _own_lines(held: ScenarioFile) -> Iterator[tuple[Place, str]]:
    for n, rung in enumerate(held.ladder):
        yield ("ladder", n, "says"), rung.says
    for n, feeling in enumerate(held.feelings):
        for m, line in enumerate(feeling.lines):
            yield ("feelings", n, "lines", m), line


def _shared_lines(held: ScenarioFile | SharedFile) -> Iterator[tuple[Place, str]]:
    for n, topic in enumerate(held.topics):
        for key, lines in (("answers", topic.answers), ("advised", topic.advised)):
            for m, line in enumerate(lines):
                yield ("topics", n, key, m), line
    for cue, lines in held.reactions.items():
        for m, line in enumerate(lines):
            yield ("reactions", cue.value, m), line
