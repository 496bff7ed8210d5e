"""Finds the JSON object in what a model said."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def find_object(text: str, schema: Mapping[str, Any]) -> str | None:
    """Return the first JSON object with every property the schema requires, None where there is none.

    Fences, a preamble and what comes after are stepped over; the rest of the schema is the caller's to check.
    """
    decoder, required = json.JSONDecoder(), frozenset(schema.get("required", ()))
    start = text.find("{")
    while start >= 0:
        try:
            value, end = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            start = text.find("{", start + 1)
            continue
        if required <= value.keys():
            return text[start:end]
        start = text.find("{", end)
    return None
