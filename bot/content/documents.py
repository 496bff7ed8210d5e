"""Reads YAML documents together with the line on which each part of them stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The same loader in C where the wheel brings it: ten times as fast, and every start reads all scenarios."""

Place = Sequence[str | int]
"""A way into a document: keys and list indexes ("ladder", 2, "says")."""


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed YAML file.

    Attributes:
        data: what it holds, as plain Python values.
        root: its node tree, which knows the lines; None for an empty file.
    """

    data: object
    root: yaml.Node | None

    def line_of(self, place: Place) -> int:
        """Return the line (from 1) of a place, or of the nearest part around it that exists."""
        node, line = self.root, 1
        for step in place:
            if isinstance(node, yaml.MappingNode):
                entry = next(((k, v) for k, v in node.value if getattr(k, "value", None) == step), None)
                if entry is None:
                    break
                line, node = entry[0].start_mark.line + 1, entry[1]
            elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
                node = node.value[step]
                line = node.start_mark.line + 1
            else:
                break
        return line

    def repeated_keys(self) -> tuple[tuple[str, int], ...]:
        """Return the keys that stand twice in the same mapping, with the line of the second."""
        return tuple(_repeated(self.root)) if self.root else ()


class UnreadableError(ValueError):
    """The file is no YAML that can be read.

    Attributes:
        line: where, from 1.
    """

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


def parse(raw: bytes) -> Document:
    """Parse a YAML file.

    Raises:
        UnreadableError: it is not UTF-8, or no YAML.
    """
    text = _decoded(raw)
    root = _composed(text)
    _refuse_loops(root, ())
    try:
        return Document(yaml.load(text, Loader=_LOADER), root)  # noqa: S506 - both loaders are the safe ones
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise UnreadableError(f"broken YAML: {error}".splitlines()[0], 1) from error


def _composed(text: str) -> yaml.Node | None:
    try:
        root: yaml.Node | None = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise UnreadableError(f"broken YAML: {error.problem}", mark.line + 1 if mark else 1) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise UnreadableError(f"broken YAML: {error}".splitlines()[0], 1) from error
    return root


def _refuse_loops(node: yaml.Node | None, around: tuple[yaml.Node, ...]) -> None:
    """Raise UnreadableError where an alias refers to something it is itself part of."""
    if any(node is outer for outer in around):
        line = node.start_mark.line + 1 if node is not None else 1
        raise UnreadableError("an alias (*) refers to what it is itself part of; write it out", line)
    if isinstance(node, yaml.CollectionNode):
        parts = [part for entry in node.value for part in (entry if isinstance(entry, tuple) else (entry,))]
        for part in parts:
            _refuse_loops(part, (*around, node))


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise UnreadableError("not UTF-8: save the file as UTF-8 text", line) from error


def _repeated(node: yaml.Node) -> list[tuple[str, int]]:
    if isinstance(node, yaml.SequenceNode):
        return [found for item in node.value for found in _repeated(item)]
    if not isinstance(node, yaml.MappingNode):
        return []
    found: list[tuple[str, int]] = []
    seen: set[str] = set()
    for key, value in node.value:
        name = str(getattr(key, "value", ""))
        if name in seen:
            found.append((name, key.start_mark.line + 1))
        seen.add(name)
        found.extend(_repeated(value))
    return found
