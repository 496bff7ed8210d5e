"""What the judge's model is asked to answer, and how its answer is read, dimension by dimension."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from bot.domain.rubric import MAX_RATING, MIN_RATING, Dimension
from bot.llm.model import AnswerSchema

_TEXT = {"type": "string"}
_VERDICT = {
    "type": "object",
    "properties": {
        "quotes": {"type": "array", "items": _TEXT},
        "reasons": _TEXT,
        "rating": {"type": "integer", "enum": list(range(MIN_RATING, MAX_RATING + 1))},
    },
    "required": ["quotes", "reasons", "rating"],
    "additionalProperties": False,
}
ANSWER = AnswerSchema(
    "ratings",
    {
        "type": "object",
        "properties": {dimension.value: _VERDICT for dimension in Dimension},
        "required": [dimension.value for dimension in Dimension],
        "additionalProperties": False,
    },
)
"""Quotes and reasons come before the rating, so that a rating follows from them."""


def _no_truth_value(value: object) -> object:
    if isinstance(value, bool):
        raise ValueError("true and false are no ratings")  # noqa: TRY004 - what pydantic expects
    return value


class Verdict(BaseModel):
    """What the model says of one dimension.

    Attributes:
        quotes: what it takes for the learner's words; nobody has checked them yet.
        reasons: why, in its own words; they help it rate, and are not kept.
        rating: 1-5.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    quotes: tuple[str, ...] = Field(max_length=50)
    reasons: str = ""
    rating: Annotated[int, BeforeValidator(_no_truth_value), Field(ge=MIN_RATING, le=MAX_RATING)]


def read_answer(text: str) -> Mapping[Dimension, Verdict]:
    """Return the verdicts that can be read in an answer; none where it is no JSON object at all."""
    held = _object_in(text)
    found = {dimension: _verdict(held.get(dimension.value)) for dimension in Dimension}
    return {dimension: verdict for dimension, verdict in found.items() if verdict is not None}


def said_of_everything(verdicts: Mapping[Dimension, Verdict]) -> bool:
    """Tell whether all six got one and the same high rating and quotes: nobody read the conversation."""
    same = {(verdict.rating, verdict.quotes) for verdict in verdicts.values()}
    return len(verdicts) == len(Dimension) and len(same) == 1 and next(iter(same))[0] > MIN_RATING


def _object_in(text: str) -> Mapping[str, Any]:
    """Return the JSON object in a text, with or without a code fence or words around it."""
    start, end = text.find("{"), text.rfind("}")
    if start < 0:
        return {}
    try:
        held = json.loads(text[start : end + 1])
    except (ValueError, RecursionError):
        return {}
    return held if isinstance(held, dict) else {}


def _verdict(held: object) -> Verdict | None:
    try:
        return Verdict.model_validate(held)
    except ValidationError:
        return None
