"""What can be wrong with a scenario file, in words for the person who edits it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.content.documents import Document, UnreadableError, parse
from bot.content.schema import ScenarioFile, SharedFile

_PLAIN_WORDS: Mapping[str, str] = {
    "missing": "is missing",
    "extra_forbidden": "is not a key that scenario files know; look for a typing error",
    "string_type": "must be text; put it in quotes if it looks like a number, a date or yes/no",
    "int_type": "must be a whole number, without quotes",
    "list_type": "must be a list, each item on its own line after a dash",
    "dict_type": "must be a group of keys",
    "model_type": "must be a group of keys",
    "string_too_short": "must not be empty",
    "string_pattern_mismatch": "must be lower-case words joined by hyphens, like job-loss",
    "greater_than_equal": "is too small",
    "less_than_equal": "is too large",
    "enum": "is not a name that scenario files know",
}

Form = TypeVar("Form", bound=BaseModel)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong with a file.

    Attributes:
        path: the file.
        line: where in it, from 1.
        text: what is wrong and what to do.
    """

    path: str
    line: int
    text: str

    def located(self) -> str:
        """Return it as compilers write it: path:line: text."""
        return f"{self.path}:{self.line}: {self.text}"


def read_scenario_file(
    raw: bytes, path: str
) -> tuple[ScenarioFile | None, Document | None, tuple[Problem, ...]]:
    """Read a scenario file: what it holds, its document, and what is wrong with its form."""
    return _read(raw, path, ScenarioFile)


def read_shared_file(raw: bytes, path: str) -> tuple[SharedFile | None, Document | None, tuple[Problem, ...]]:
    """Read the file of shared lines in the same way."""
    return _read(raw, path, SharedFile)


def _read(
    raw: bytes, path: str, form: type[Form]
) -> tuple[Form | None, Document | None, tuple[Problem, ...]]:
    try:
        document = parse(raw)
    except UnreadableError as error:
        return None, None, (Problem(path, error.line, f"{error}."),)
    if not isinstance(document.data, dict):
        return None, document, (Problem(path, 1, "The file must hold keys such as slug, title and opener."),)
    problems = [
        Problem(path, line, f"{name}: stands twice; keep one.") for name, line in document.repeated_keys()
    ]
    try:
        held = form.model_validate(document.data)
    except ValidationError as error:
        problems += _in_plain_words(error.errors(), document, path)
        return None, document, tuple(sorted(problems))
    return held, document, tuple(sorted(problems))


def _in_plain_words(errors: Sequence[ErrorDetails], document: Document, path: str) -> Iterator[Problem]:
    for error in errors:
        place = [step for step in error["loc"] if step != "[key]"]
        name = " → ".join(str(step + 1 if isinstance(step, int) else step) for step in place)
        said = _PLAIN_WORDS.get(error["type"], error["msg"])
        yield Problem(path, document.line_of(place), f"{name}: {said}.")
