"""The statistics of agreement, against brute force and values known from elsewhere."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import agreement as stats

RATINGS = st.integers(1, 5)
PAIRS = st.lists(st.tuples(RATINGS, RATINGS), min_size=3, max_size=40)


def sides(pairs: Sequence[tuple[float, float]]) -> tuple[list[float], list[float]]:
    """Return the left and the right of each pair."""
    return [left for left, _ in pairs], [right for _, right in pairs]


@given(st.lists(RATINGS, min_size=2))
def test_raters_who_agree_agree_wholly(ratings: list[int]):
    """The same ratings give a kappa and an ICC of 1, no error and no bias."""
    assert stats.weighted_kappa(ratings, ratings) == 1
    assert stats.absolute_agreement(ratings, ratings) == pytest.approx(1)
    assert stats.mean_absolute_error(ratings, ratings) == stats.bias(ratings, ratings) == 0


@given(PAIRS)
def test_kappa_is_what_every_pairing_gives(pairs: list[tuple[int, int]]):
    """Chance's part is the mean over all pairings of a left with a right rating."""
    left, right = sides(pairs)
    seen = statistics.fmean((a - b) ** 2 for a, b in pairs)
    by_chance = statistics.fmean((a - b) ** 2 for a in left for b in right)
    expected = 1 - seen / by_chance if by_chance else 1.0
    assert stats.weighted_kappa(left, right) == pytest.approx(expected)


@given(PAIRS)
def test_agreement_does_not_depend_on_who_is_named_first(pairs: list[tuple[int, int]]):
    """Kappa, ICC and error are the same either way round; the bias turns its sign."""
    left, right = sides(pairs)
    for figure in (stats.weighted_kappa, stats.absolute_agreement, stats.mean_absolute_error):
        assert figure(left, right) == pytest.approx(figure(right, left))
    assert stats.bias(left, right) == pytest.approx(-stats.bias(right, left))


def test_kappa_of_opposite_raters_is_minus_one():
    """Two raters who always take opposite ends agree less than chance: -1."""
    assert stats.weighted_kappa([1, 5, 1, 5], [5, 1, 5, 1]) == -1


def test_kappa_rounds_half_up():
    """A median of 2.5 counts as 3."""
    assert stats.weighted_kappa([2.5, 1], [3, 1]) == 1


def test_icc_worked_by_hand():
    """The first two judges of an example of Shrout and Fleiss 1979, the analysis of variance by hand."""
    left, right = [9, 6, 8, 7, 10, 6], [2, 1, 4, 1, 5, 2]
    rows, error, raters = 4.68333, 0.68333, 80.08333
    expected = (rows - error) / (rows + error + 2 * (raters - error) / 6)
    assert stats.absolute_agreement(left, right) == pytest.approx(expected, abs=1e-4)


def test_icc_counts_a_bias_that_a_correlation_would_not():
    """A rater always two points higher is in perfect order, and yet doesn't agree."""
    left, right = [3, 4, 5], [1, 2, 3]
    assert stats.rank_correlation(left, right) == pytest.approx(1)
    assert stats.absolute_agreement(left, right) < 0.5


def test_ranks_share_ties():
    """Equal values get the mean of the ranks they take up."""
    assert stats.ranks([10, 20, 20, 5]) == [2, 3.5, 3.5, 1]


def test_rank_correlation_of_a_rater_who_never_varies_is_unknown():
    """A constant has no order."""
    assert stats.rank_correlation([3, 3, 3], [1, 2, 3]) is None


def test_order_counts_only_pairs_that_lie_apart():
    """Of two pairs four points apart, one is the wrong way round; a nearer pair doesn't count."""
    assert stats.ordered_share([1, 5, 2], [0, 4, 8], gap=4) == pytest.approx(2 / 3)
    assert stats.ordered_share([1, 2], [0, 1], gap=4) is None


def test_error_sd_leaves_a_constant_bias_out():
    """A rater who is always one point off has no spread of error."""
    assert stats.error_sd([2, 3, 4], [1, 2, 3]) == 0
    assert stats.error_sd([1, 3], [1, 1]) == pytest.approx(2**0.5)


def test_a_mean_of_nothing_is_none():
    """What is unknown is left out of a mean."""
    assert stats.mean_or_none([None, 1.0, 3.0]) == 2
    assert stats.mean_or_none([None]) is None
