"""Several answers made into one."""

from __future__ import annotations

import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.assessment import NOT_SCORED, Confidence
from bot.domain.calibration import Calibration, Line
from bot.domain.rubric import Dimension
from bot.llm.votes import Vote, counted

E = Dimension.ENCOURAGING_ELABORATION
X = Dimension.DISMISSING_EMOTIONS


def ballots(*ratings: int, dimension: Dimension = E) -> list[dict[Dimension, Vote]]:
    """Return ballots on one dimension, each with a quote of its own."""
    return [{dimension: Vote(rating, (f"quote {n}",))} for n, rating in enumerate(ratings)]


@given(st.lists(st.integers(1, 5), min_size=1, max_size=9))
def test_the_median_counts(ratings: list[int]):
    """A rating is the median of the votes, with at most three quotes."""
    found = counted(ballots(*ratings), None, 8)[E]
    assert found.value == statistics.median(ratings)
    assert found.raw is None
    assert 1 <= len(found.evidence) <= 3
    assert 0 < found.confidence < 1


def test_the_quotes_of_the_median_come_first():
    """Evidence goes with the rating that counts."""
    assert counted(ballots(1, 4, 5), None, 8)[E].evidence[0] == "quote 1"


def test_votes_that_do_not_hold_up_do_not_count():
    """Of three votes one holds up: it counts alone; where none does, nothing is scored."""
    given_ = [{}, *ballots(4), {}]
    found = counted(given_, None, 8)
    assert found[E].value == 4
    assert found[X] == NOT_SCORED


def test_both_values_are_kept():
    """With a calibration, the median goes on as `raw`."""
    fitted = Calibration("llm/m/1", "judge/1", 20, {E: Line(0.5, 0.5)}, 2.0)
    found = counted(ballots(4, 4, 5), fitted, 8)[E]
    assert (found.raw, found.value) == (4, 2.5)


def test_votes_that_agree_are_trusted_more():
    """Confidence falls with the spread of the votes and the shortness of the talk."""
    agreed, split = counted(ballots(3, 3, 3), None, 8)[E], counted(ballots(1, 3, 5), None, 8)[E]
    assert agreed.confidence > split.confidence
    assert agreed.confidence > counted(ballots(3, 3, 3), None, 4)[E].confidence


@pytest.mark.parametrize("votes", [1, 9])
def test_dismissing_is_never_trusted_much(votes: int):
    """However many votes agree, dismissing stays at low confidence."""
    found = counted(ballots(*[2] * votes, dimension=X), None, 20)[X]
    assert found.confidence_band is Confidence.LOW
