"""Column types: UTC times, and text that every database can hold."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from sqlalchemy import DateTime, Dialect, Text
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

ESCAPE = "\x1a"
"""Stands before four hex digits in stored text. Hardly ever typed, so stored text stays readable."""

_TROUBLE = re.compile("[\x00\x1a\ud800-\udfff]")
_ESCAPED = re.compile("\x1a([0-9a-f]{4})")


def escaped(text: str) -> str:
    """Return text in a form every database can hold: Postgres has no NUL, UTF-8 no lone surrogates."""
    return _TROUBLE.sub(lambda found: f"{ESCAPE}{ord(found[0]):04x}", text)


def unescaped(stored: str) -> str:
    """Return exactly the text that `escaped` was given."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), stored)


class SafeText(TypeDecorator[str]):
    """Text of any characters; for identifiers and names, which are compared and never encrypted."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else escaped(value)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else unescaped(value)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC, on databases with and without time zones; a naive one is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without its zone cannot be stored")
        return value.astimezone(UTC)

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
