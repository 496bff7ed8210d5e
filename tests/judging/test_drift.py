"""Drift: a frozen set, then and now."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.enough import reason_to_abstain
from bot.domain.errors import TranscriptError
from bot.domain.rubric import Dimension
from bot.judging.drift import Frozen, drifted, freeze, frozen_talks, packaged, read_frozen
from bot.offline.judging.judge import OfflineJudge

EVEN = dict.fromkeys(Dimension, 3.0)
ADVICE = Dimension.ADVICE_GIVING
THEN = Frozen("llm/m/1-abc", "m", "judge/1-abc", {f"talk {n}": EVEN for n in range(10)})


def moved(*names: str, **to: float) -> Frozen:
    """Return what was frozen with some talks' ratings moved."""
    change = {Dimension(name): value for name, value in to.items()}
    return replace(THEN, talks={n: {**r, **(change if n in names else {})} for n, r in THEN.talks.items()})


def test_the_frozen_set_can_be_judged():
    """Twelve conversations, each long enough to be scored."""
    talks = frozen_talks()
    assert len({talk.id for talk in talks}) == len(talks) == 12
    assert all(not reason_to_abstain(talk.transcript) for talk in talks)


async def test_the_offline_judge_rates_as_it_was_frozen():
    """The frozen result that comes with Harken is that of the offline judge it comes with."""
    then = read_frozen(packaged("offline"), "offline.json")
    assert drifted(then, await freeze(OfflineJudge(), frozen_talks())) == ()


def test_the_same_ratings_are_no_drift():
    """Nothing moved, nothing said, even under another version's name."""
    assert drifted(THEN, replace(THEN, judge="llm/m/2-def")) == ()


def test_a_mean_within_tolerance_is_no_drift():
    """One point on one conversation of ten is tolerated."""
    assert drifted(THEN, moved("talk 1", advice_giving=4)) == ()


def test_a_mean_that_moved_is_drift():
    """One point on four conversations of ten moves a mean by more than 0.3."""
    (line,) = drifted(THEN, moved("talk 1", "talk 2", "talk 3", "talk 4", advice_giving=4))
    assert line.startswith("Advice giving: the mean moved by +0.40")


def test_one_conversation_that_moved_is_drift():
    """More than three points overall on one conversation is named."""
    (line,) = drifted(THEN, moved("talk 1", advice_giving=5, self_oriented=5))
    assert "“talk 1”: the overall score moved by -4 points" in line


def test_what_is_no_longer_scored_is_drift():
    """A dimension lost on one conversation is named."""
    ratings = {d: value for d, value in EVEN.items() if d is not ADVICE}
    (line,) = drifted(THEN, replace(THEN, talks={**THEN.talks, "talk 1": ratings}))
    assert "scored in 9 conversations, 10 before" in line


def test_other_conversations_cannot_be_compared():
    """A frozen result of another set says so."""
    (line,) = drifted(THEN, replace(THEN, talks={"another": EVEN}))
    assert "other conversations" in line


def test_a_frozen_result_survives_its_file():
    """What is written is what is read."""
    assert read_frozen(THEN.text(), "x.json") == THEN


@pytest.mark.parametrize(
    "text", [None, "", "[]", "{}", '{"talks": 1}', THEN.text().replace("3.0", "7.0"), THEN.text()[:-40]]
)
def test_a_frozen_result_that_is_none_is_a_sentence(text: str | None):
    """A missing or broken file says how to make one."""
    with pytest.raises(TranscriptError, match="--freeze"):
        read_frozen(text, "x.json")
