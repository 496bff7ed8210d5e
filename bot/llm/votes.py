"""Several answers of one model to the same question, made into one: the median of what holds up."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.assessment import NOT_SCORED, Rating
from bot.domain.calibration import Calibration
from bot.domain.rubric import Dimension

_MOST_QUOTES = 3
_DOUBTFUL = 0.45
"""Confidence never above this where the best models agree with experts poorly (kappa .13-.17)."""


@dataclass(frozen=True, slots=True)
class Vote:
    """One answer's rating of one dimension, its quotes checked.

    Attributes:
        rating: 1-5.
        quotes: at least one; exactly what the learner said.
    """

    rating: int
    quotes: tuple[str, ...]


Ballot = Mapping[Dimension, Vote]
"""One answer's ratings: only those that hold up."""


def counted(
    ballots: Sequence[Ballot], calibration: Calibration | None, learner_turns: int
) -> dict[Dimension, Rating]:
    """Return a rating per dimension, not scored where no ballot has one that holds up."""
    return {
        dimension: _rating(
            dimension,
            [ballot[dimension] for ballot in ballots if dimension in ballot],
            calibration,
            learner_turns,
        )
        for dimension in Dimension
    }


def _rating(
    dimension: Dimension, votes: Sequence[Vote], calibration: Calibration | None, learner_turns: int
) -> Rating:
    if not votes:
        return NOT_SCORED
    median = float(statistics.median(vote.rating for vote in votes))
    quotes = _quotes(votes, median)
    confidence = _confidence(dimension, votes, len(quotes), learner_turns)
    if calibration is None:
        return Rating(median, quotes, confidence)
    return Rating(calibration.at(dimension, median), quotes, confidence, raw=median)


def _quotes(votes: Sequence[Vote], median: float) -> tuple[str, ...]:
    """Return the quotes of the votes nearest the median first, each once."""
    nearest = sorted(votes, key=lambda vote: abs(vote.rating - median))
    return tuple(dict.fromkeys(quote for vote in nearest for quote in vote.quotes))[:_MOST_QUOTES]


def _confidence(dimension: Dimension, votes: Sequence[Vote], quotes: int, learner_turns: int) -> float:
    """Return 0-1: more for longer talks, more quotes, and votes that agree; one vote agrees with nobody."""
    spread = max(vote.rating for vote in votes) - min(vote.rating for vote in votes)
    agreed = max(0.0, 1 - spread / 2) if len(votes) > 1 else 0.5
    score = 0.3 + 0.15 * min(1.0, learner_turns / 8) + 0.05 * quotes + 0.2 * agreed
    return round(min(_DOUBTFUL if dimension is Dimension.DISMISSING_EMOTIONS else 0.9, score), 2)
