"""When a model rests, and what the operator reads of it."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import ModelError, ModelTrouble
from bot.llm.breaker import HEALTHY, HOPELESS, Breaker, BreakerRules, Circuit
from tests.fakes.house import START, TurnedClock

RULES = BreakerRules(failures=3, rest=timedelta(minutes=1))
PASSING = sorted(set(ModelTrouble) - HEALTHY - HOPELESS - {ModelTrouble.RESTING})


def fail(breaker: Breaker, trouble: ModelTrouble = ModelTrouble.SERVER) -> ModelTrouble:
    """Let one question fail and return the trouble it ended in."""
    with pytest.raises(ModelError) as caught, breaker.watching():
        raise ModelError("The model failed.", trouble)
    return caught.value.trouble


def succeed(breaker: Breaker) -> None:
    """Let one question go well."""
    with breaker.watching():
        pass


@pytest.fixture
def clock() -> TurnedClock:
    """A clock to turn."""
    return TurnedClock()


@pytest.fixture
def breaker(clock: TurnedClock) -> Breaker:
    """A breaker that opens after three failures."""
    return Breaker('"m" at here', clock, RULES)


@pytest.mark.parametrize("trouble", PASSING)
def test_failures_in_a_row_open_it(breaker: Breaker, trouble: ModelTrouble):
    """The third failure in a row makes it rest; the fourth question is not asked."""
    assert [fail(breaker, trouble) for _ in range(4)] == [trouble] * 3 + [ModelTrouble.RESTING]


def test_a_success_in_between_starts_the_count_anew(breaker: Breaker):
    """Only failures in a row count."""
    for _ in range(3):
        fail(breaker)
        fail(breaker)
        succeed(breaker)


@pytest.mark.parametrize("trouble", sorted(HOPELESS))
def test_what_only_an_operator_can_mend_opens_it_at_once(breaker: Breaker, trouble: ModelTrouble):
    """A wrong key is not tried three times."""
    fail(breaker, trouble)
    assert fail(breaker) is ModelTrouble.RESTING


@pytest.mark.parametrize("trouble", sorted(HEALTHY))
def test_trouble_with_one_question_never_opens_it(breaker: Breaker, trouble: ModelTrouble):
    """A refusal says nothing against the server."""
    assert {fail(breaker, trouble) for _ in range(9)} == {trouble}


def test_after_its_rest_one_question_decides(breaker: Breaker, clock: TurnedClock):
    """A trial that fails makes it rest again; one that goes well closes it."""
    for _ in range(3):
        fail(breaker)
    clock.turn(minutes=1)
    assert [fail(breaker), fail(breaker)] == [ModelTrouble.SERVER, ModelTrouble.RESTING]
    clock.turn(minutes=1)
    succeed(breaker)
    assert fail(breaker) is ModelTrouble.SERVER


def test_while_one_question_tries_the_others_wait_no_longer(breaker: Breaker, clock: TurnedClock):
    """Only one learner's question is the trial."""
    for _ in range(3):
        fail(breaker)
    clock.turn(minutes=1)
    with breaker.watching():
        assert fail(breaker) is ModelTrouble.RESTING
    succeed(breaker)


def test_a_trial_that_is_called_off_leaves_it_to_the_next(breaker: Breaker, clock: TurnedClock):
    """A learner who quits meanwhile doesn't keep it shut for good."""
    for _ in range(3):
        fail(breaker)
    clock.turn(minutes=1)
    with pytest.raises(asyncio.CancelledError), breaker.watching():
        raise asyncio.CancelledError
    succeed(breaker)


def test_the_operator_reads_of_it_once_each_way(
    breaker: Breaker, clock: TurnedClock, caplog: pytest.LogCaptureFixture
):
    """One line when it opens, with what to do; one when it closes."""
    caplog.set_level(logging.INFO)
    for _ in range(5):
        fail(breaker)
    clock.turn(minutes=1)
    fail(breaker)
    clock.turn(minutes=1)
    succeed(breaker)
    succeed(breaker)
    assert [record.getMessage() for record in caplog.records] == [
        "The offline engine stands in; the model is tried every 60 s. The model failed.",
        'The model ("m" at here) answers again.',
    ]


@given(st.lists(st.tuples(st.sampled_from([None, *ModelTrouble]), st.integers(0, 90)), max_size=40))
def test_it_never_stays_shut_for_longer_than_its_rest(story: list[tuple[ModelTrouble | None, int]]):
    """Whatever happened, after one rest a question gets through."""
    circuit, now = Circuit(), START
    for trouble, seconds in story:
        now += timedelta(seconds=seconds)
        if circuit.lets_in(now):
            circuit = circuit.asked().answered(trouble, now, RULES)
    assert circuit.lets_in(now + RULES.rest)
