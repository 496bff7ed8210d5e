"""The curves from how much of a dimension there is to a rating."""

from __future__ import annotations

import itertools

import pytest

from bot.domain.rubric import Dimension
from bot.offline.judging.rating import rounded, unrounded


@pytest.mark.parametrize("dimension", Dimension)
def test_more_never_rates_lower(dimension: Dimension):
    """Each curve rises from exactly 1, without ever leaving 1-5."""
    values = [unrounded(dimension, amount / 4, turns=8) for amount in range(400)]
    assert values[0] == 1
    assert all(low <= high <= 5 for low, high in itertools.pairwise(values))


@pytest.mark.parametrize("dimension", Dimension)
def test_the_same_amount_weighs_less_in_a_longer_talk(dimension: Dimension):
    """Two questions in five turns count for more than two in twenty."""
    assert unrounded(dimension, 2.0, turns=5) > unrounded(dimension, 2.0, turns=20)


@pytest.mark.parametrize(("value", "rating"), [(0.2, 1), (1.49, 1), (1.5, 2), (4.49, 4), (4.5, 5), (9.0, 5)])
def test_rounding_goes_half_up_and_stays_on_the_scale(value: float, rating: int):
    """Ratings are whole numbers from 1 to 5."""
    assert rounded(value) == rating
