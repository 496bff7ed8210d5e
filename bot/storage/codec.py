"""The domain's frozen dataclasses as JSON, and back exactly.

Fields are told by their annotations; a field that is missing takes its default, one that is unknown is
passed over, so that rows of older versions stay readable.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

KIND = "kind"
"""Where the JSON of a dataclass names its class; read only where several are possible."""

T = TypeVar("T")


def dumped(value: object) -> str:
    """Return a value made of the domain's dataclasses as JSON."""
    return json.dumps(plain(value), ensure_ascii=False)


def loaded(kind: type[T], text: str) -> T:
    """Return the value of that type that `dumped` was given."""
    return cast("T", _read(kind, json.loads(text)))


def plain(value: object) -> Any:  # noqa: ANN401 - JSON
    """Return a value as nothing but dictionaries, lists, text, numbers, booleans and None."""
    if is_dataclass(value) and not isinstance(value, type):
        named = {field.name: plain(getattr(value, field.name)) for field in fields(value)}
        return {KIND: type(value).__name__, **named}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value) if isinstance(value, StrEnum) else value


def _read(kind: Any, value: Any) -> Any:  # noqa: ANN401 - any type, JSON
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _read_one_of(get_args(kind), value)
    if origin is tuple:
        return _read_tuple(get_args(kind), value)
    if origin is not None:
        key, item = get_args(kind)
        return {_read(key, name): _read(item, each) for name, each in value.items()}
    if is_dataclass(kind):
        hints = _hints(cast("type", kind))
        return kind(**{name: _read(hints[name], each) for name, each in value.items() if name in hints})  # type: ignore[operator]
    return _read_scalar(kind, value)


def _read_one_of(kinds: tuple[Any, ...], value: Any) -> Any:  # noqa: ANN401 - as above
    if value is None:
        return None
    some = [kind for kind in kinds if kind is not NoneType]
    if len(some) == 1:
        return _read(some[0], value)
    return _read(next(kind for kind in some if kind.__name__ == value[KIND]), value)


def _read_tuple(kinds: tuple[Any, ...], value: Any) -> Any:  # noqa: ANN401 - as above
    if kinds[1:] == (...,):
        return tuple(_read(kinds[0], item) for item in value)
    return tuple(_read(kind, item) for kind, item in zip(kinds, value, strict=True))


def _read_scalar(kind: Any, value: Any) -> Any:  # noqa: ANN401 - as above
    if kind is datetime:
        return datetime.fromisoformat(value)
    return kind(value) if issubclass(kind, StrEnum) else value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
