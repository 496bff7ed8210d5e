"""What turns a judge's ratings into the ones experts would give: one straight line per dimension.

A line has two parameters, and both are held back where few conversations were rated, so that it never does
much harm: fitted on nothing it changes nothing.
"""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.rubric import MAX_RATING, MIN_RATING, Dimension

SLOPE_PRIOR = 20.0
"""The slope is pulled towards 1 as if by this much variation of ratings seen before (the sum of their squared
distances from the mean): errors of variance 0.8 or so a rating, against slopes that differ by about 0.2.
A slope that follows few conversations closely flattens the ratings, which costs agreement."""

SHIFT_PRIOR = 1.0
"""The shift is pulled towards 0 as if by this many conversations rated without any bias: biases of 1-2 points
are common, so that few conversations are enough to believe in one."""

Ratings = Mapping[Dimension, float]


@dataclass(frozen=True, slots=True)
class Line:
    """A map of one dimension that never falls.

    Attributes:
        slope: 0 or more.
        intercept: the value at a rating of 0.
    """

    slope: float = 1.0
    intercept: float = 0.0

    def at(self, raw: float) -> float:
        """Return the calibrated rating, 1-5, to one decimal."""
        return round(min(MAX_RATING, max(MIN_RATING, self.intercept + self.slope * raw)), 1)


@dataclass(frozen=True, slots=True)
class Calibration:
    """The lines of one judge at one version of its prompt; for any other they mean nothing.

    Attributes:
        judge: the judge's name without calibration, as fitted.
        prompt_version: the prompt's version, as fitted; "" for a judge without one.
        conversations: how many it was fitted on.
        lines: one per dimension.
        error_sd: standard deviation of the calibrated overall score's error against experts, in points, each
            conversation calibrated without itself.
    """

    judge: str
    prompt_version: str
    conversations: int
    lines: Mapping[Dimension, Line]
    error_sd: float

    def at(self, dimension: Dimension, raw: float) -> float:
        """Return the calibrated rating of a dimension."""
        return self.lines.get(dimension, Line()).at(raw)


def fitted_line(raw: Sequence[float], reference: Sequence[float]) -> Line:
    """Return the line for ratings and what experts gave instead: ridge regression towards "no change".

    slope = (Sxy + p) / (Sxx + p), never below 0; the line goes through the mean rating, shifted by
    n / (n + q) of the mean difference; p = `SLOPE_PRIOR`, q = `SHIFT_PRIOR` (Hoerl & Kennard 1970, centred
    on the identity in place of 0).
    """
    if not raw:
        return Line()
    pairs = list(zip(raw, reference, strict=True))
    x_mean, y_mean = statistics.fmean(raw), statistics.fmean(reference)
    sxx = sum((x - x_mean) ** 2 for x in raw)
    sxy = sum((x - x_mean) * (y - y_mean) for x, y in pairs)
    slope = max(0.0, (sxy + SLOPE_PRIOR) / (sxx + SLOPE_PRIOR))
    shift = (y_mean - x_mean) * len(pairs) / (len(pairs) + SHIFT_PRIOR)
    return Line(slope, x_mean + shift - slope * x_mean)


def fitted_lines(raw: Sequence[Ratings], reference: Sequence[Ratings]) -> dict[Dimension, Line]:
    """Return a line per dimension, from the conversations in which it was scored."""
    lines = {}
    for dimension in Dimension:
        pairs = [(x[dimension], y[dimension]) for x, y in zip(raw, reference, strict=True) if dimension in x]
        lines[dimension] = fitted_line([x for x, _ in pairs], [y for _, y in pairs])
    return lines


def calibrated(ratings: Ratings, lines: Mapping[Dimension, Line]) -> dict[Dimension, float]:
    """Return the ratings, each on its line."""
    return {dimension: lines[dimension].at(value) for dimension, value in ratings.items()}


def left_out(raw: Sequence[Ratings], reference: Sequence[Ratings]) -> list[dict[Dimension, float]]:
    """Return each conversation calibrated by lines that were fitted on all the others."""
    return [
        calibrated(ratings, fitted_lines([*raw[:n], *raw[n + 1 :]], [*reference[:n], *reference[n + 1 :]]))
        for n, ratings in enumerate(raw)
    ]
