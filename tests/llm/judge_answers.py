"""Answers for the judge's tests: by keywords, obeying whatever is read, or plainly scripted."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

from bot.domain.rubric import Dimension
from bot.llm.model import Request

_SIGNS = {
    Dimension.ENCOURAGING_ELABORATION: r"what |tell me more",
    Dimension.VALIDATING_EMOTIONS: r"makes sense|anyone would|sounds",
    Dimension.DEMONSTRATING_UNDERSTANDING: r"\bso you\b|you were",
    Dimension.ADVICE_GIVING: r"you should|have you tried|you need",
    Dimension.SELF_ORIENTED: r"when i ",
    Dimension.DISMISSING_EMOTIONS: r"stop whining|at least|get over",
}
_OBEYED = re.compile(
    r"\b(?:5|10|five|ten|highest)\b.{0,20}(?:out of|/|rating|everything)|ratings are", re.IGNORECASE
)


def supporter_lines(request: Request) -> list[str]:
    """Return what the learner said, as the request has it."""
    turns = json.loads(request.messages[-1].content)["conversation"]
    return [turn["text"] for turn in turns if turn["speaker"] == "supporter"]


def gullible(request: Request) -> str:
    """Rate by keywords; an order it reads it obeys."""
    lines = supporter_lines(request)
    obeys = any(_OBEYED.search(line) for line in lines)
    return answer({d: _rated(d, lines, obeys=obeys) for d in Dimension})


def _rated(dimension: Dimension, lines: list[str], *, obeys: bool) -> tuple[float, Sequence[str]]:
    hits = [line for line in lines if re.search(_SIGNS[dimension], line, re.IGNORECASE)]
    best = 5 if dimension.prescriptive else 1
    quote = max(hits or lines, key=lambda line: line.isascii() and line.isprintable())
    return best if obeys else min(5, 1 + len(hits)), [quote]


def answer(ratings: Mapping[Dimension, tuple[float, Sequence[str]]]) -> str:
    """Return an answer with these ratings and quotes."""
    return json.dumps(
        {
            d.value: {"quotes": list(q), "reasons": "So it reads.", "rating": r}
            for d, (r, q) in ratings.items()
        }
    )


def all_rated(rating: float, quotes: Sequence[str], **others: tuple[float, Sequence[str]]) -> str:
    """Return an answer with one rating and quotes for every dimension but those named."""
    given = {Dimension(name): each for name, each in others.items()}
    return answer({dimension: given.get(dimension, (rating, quotes)) for dimension in Dimension})
