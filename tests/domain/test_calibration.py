"""Lines that turn a judge's ratings into experts'."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calibration import Line, calibrated, fitted_line, fitted_lines, left_out
from bot.domain.rubric import Dimension

RATINGS = st.integers(1, 5)
PAIRS = st.lists(st.tuples(RATINGS, RATINGS), max_size=40)


@given(PAIRS)
def test_a_line_never_falls_and_stays_on_the_scale(pairs: list[tuple[int, int]]):
    """Whatever it was fitted on, a higher rating stays as high or higher, between 1 and 5."""
    line = fitted_line([x for x, _ in pairs], [y for _, y in pairs])
    values = [line.at(rating) for rating in (1, 2, 3, 4, 5)]
    assert values == sorted(values)
    assert all(1 <= value <= 5 for value in values)


def test_nothing_to_fit_on_changes_nothing():
    """Without conversations the line is no change."""
    assert [fitted_line([], []).at(rating) for rating in (1, 2.5, 5)] == [1, 2.5, 5]


@given(st.lists(RATINGS, min_size=1, max_size=40))
def test_a_judge_who_is_right_is_left_alone(ratings: list[int]):
    """Ratings that are the experts' stay what they are."""
    line = fitted_line(ratings, ratings)
    assert [line.at(rating) for rating in (1, 3, 5)] == [1, 3, 5]


def test_few_conversations_correct_less_than_many():
    """A bias of two points is believed a little from one conversation, almost wholly from fifty."""
    few, many = fitted_line([4], [2]), fitted_line([4, 3, 5] * 17, [2, 1, 3] * 17)
    assert few.at(4) == 3
    assert many.at(4) == 2


def test_a_judge_who_runs_against_experts_is_flattened_not_turned():
    """Where high means low to experts, all ratings become about the same; none is turned round."""
    line = fitted_line([1, 5] * 20, [5, 1] * 20)
    assert line.slope == 0
    assert line.at(1) == line.at(5) == 3


def test_each_conversation_is_left_out_of_its_own_lines():
    """An outlier doesn't help itself: its left-out rating is what the others alone would make of it."""
    raw = [dict.fromkeys(Dimension, 3.0)] * 4
    reference = [*[dict.fromkeys(Dimension, 3.0)] * 3, dict.fromkeys(Dimension, 5.0)]
    held_out = left_out(raw, reference)
    in_sample = [calibrated(ratings, fitted_lines(raw, reference)) for ratings in raw]
    assert held_out[3] == dict.fromkeys(Dimension, 3.0)
    assert in_sample[3][Dimension.ADVICE_GIVING] > 3


def test_a_dimension_that_was_not_scored_is_not_fitted_on():
    """Each dimension has its own conversations."""
    raw = [{Dimension.ADVICE_GIVING: 4.0}, {}]
    reference = [dict.fromkeys(Dimension, 2.0)] * 2
    lines = fitted_lines(raw, reference)
    assert lines[Dimension.SELF_ORIENTED] == Line()
    assert lines[Dimension.ADVICE_GIVING].at(4) == pytest.approx(3)
