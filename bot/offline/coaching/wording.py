"""Loads the coach's words, which stand in files beside this one."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

Table = Mapping[str, Mapping[str, Sequence[str]]]


@cache
def table(name: str) -> Table:
    """Return one file's sections ("feedback")."""
    found: Table = tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))
    return found


def pool(name: str, section: str, key: str) -> tuple[str, ...]:
    """Return the wordings of one kind, none where there are none."""
    return tuple(table(name).get(section, {}).get(key, ()))
