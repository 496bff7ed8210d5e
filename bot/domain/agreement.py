"""How far two raters agree: the statistics of a judge card. Pure, on plain lists of numbers."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from itertools import combinations

from bot.domain.rubric import MAX_RATING, MIN_RATING

FEWEST = 3
"""Below this many pairs a figure of agreement says nothing."""


def weighted_kappa(left: Sequence[float], right: Sequence[float]) -> float:
    """Return Cohen's kappa with quadratic weights (Cohen 1968), ratings rounded half up to 1-5.

    1 minus the mean squared difference seen, over the one that chance gives with the same margins. Two raters
    that both give one and the same value throughout agree wholly: 1.
    """
    scale = range(MIN_RATING, MAX_RATING + 1)
    pairs = [(int(a + 0.5), int(b + 0.5)) for a, b in zip(left, right, strict=True)]
    seen = sum((a - b) ** 2 for a, b in pairs) / len(pairs)
    by_chance = sum(
        (a - b) ** 2 * sum(x == a for x, _ in pairs) * sum(y == b for _, y in pairs)
        for a in scale
        for b in scale
    )
    return 1 - seen / (by_chance / len(pairs) ** 2) if by_chance else 1.0


def absolute_agreement(left: Sequence[float], right: Sequence[float]) -> float:
    """Return ICC(2,1): two-way random effects, single rater, absolute agreement (Shrout & Fleiss 1979).

    (MSR - MSE) / (MSR + (k - 1) MSE + k (MSC - MSE) / n), with k = 2 raters and n conversations. Where
    nothing varies at all the two agree wholly: 1.
    """
    n, k = len(left), 2
    pairs = list(zip(left, right, strict=True))
    grand = statistics.fmean([*left, *right])
    rows = k * sum(((a + b) / k - grand) ** 2 for a, b in pairs)
    columns = n * sum((statistics.fmean(side) - grand) ** 2 for side in (left, right))
    total = sum((value - grand) ** 2 for pair in pairs for value in pair)
    between, raters = rows / (n - 1), columns / (k - 1)
    error = max(0.0, total - rows - columns) / ((n - 1) * (k - 1))
    whole = between + (k - 1) * error + k * (raters - error) / n
    return (between - error) / whole if whole else 1.0


def mean_absolute_error(left: Sequence[float], right: Sequence[float]) -> float:
    """Return by how much the two differ, on average and whichever way."""
    return statistics.fmean(abs(a - b) for a, b in zip(left, right, strict=True))


def bias(left: Sequence[float], right: Sequence[float]) -> float:
    """Return by how much the left one is higher, on average."""
    return statistics.fmean(a - b for a, b in zip(left, right, strict=True))


def error_sd(left: Sequence[float], right: Sequence[float]) -> float:
    """Return the standard deviation (n - 1) of the difference."""
    return statistics.stdev(a - b for a, b in zip(left, right, strict=True))


def rank_correlation(left: Sequence[float], right: Sequence[float]) -> float | None:
    """Return Spearman's rho, ties sharing their mean rank; None where a side never varies."""
    if len(set(left)) == 1 or len(set(right)) == 1:
        return None
    return statistics.correlation(ranks(left), ranks(right))


def ranks(values: Sequence[float]) -> list[float]:
    """Return ranks from 1, ties sharing their mean."""
    return [sum(v < value for v in values) + (1 + values.count(value)) / 2 for value in values]


def ordered_share(left: Sequence[float], right: Sequence[float], gap: float) -> float | None:
    """Return the share of pairs that lie `gap` or more apart on the right and are so ordered on the left."""
    together = list(zip(left, right, strict=True))
    apart = [(a, b) for a, b in combinations(together, 2) if abs(a[1] - b[1]) >= gap]
    return mean_or_none((a[0] - b[0]) * (a[1] - b[1]) > 0 for a, b in apart)


def mean_or_none(values: Iterable[float | None]) -> float | None:
    """Return the mean of those there are, None where there is none."""
    known = [value for value in values if value is not None]
    return statistics.fmean(known) if known else None
