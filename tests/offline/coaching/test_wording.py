"""The coach's words are complete and fit each other."""

from __future__ import annotations

from string import Formatter

import pytest

from bot.domain.moves import Move
from bot.domain.rubric import Dimension
from bot.offline.coaching.blame import PRAISEWORTHY
from bot.offline.coaching.faults import DIMENSION_OF, FAULT_OF, WEAKNESSES, Fault
from bot.offline.coaching.kinds import Kind
from bot.offline.coaching.rewording import Source
from bot.offline.coaching.wording import pool, table


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_has_words(fault: Fault):
    """Each fault has its sentence, and a place among the scenario's rewordings."""
    assert pool("feedback", "weak", fault)
    assert WEAKNESSES[fault]


@pytest.mark.parametrize("move", PRAISEWORTHY)
def test_every_good_move_has_praise(move: Move):
    """What can be praised has words for it, in the feedback and in answers."""
    assert pool("feedback", "praise", move)
    assert pool("answers", "best_why", move)


@pytest.mark.parametrize("dimension", Dimension)
def test_every_dimension_can_be_explained(dimension: Dimension):
    """Why it is high, why it is low, what it means, what to do next."""
    for section in ("high", "low", "means", "next_step"):
        assert pool("scores", section, dimension)
    assert DIMENSION_OF[FAULT_OF[dimension]]


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in (Kind.WHY_SCORE, Kind.DEFINE)])
def test_every_kind_of_question_has_several_answers(kind: Kind):
    """Asked again, the coach has something else to say."""
    assert len(pool("answers", "answers", kind)) >= 2


@pytest.mark.parametrize("source", Source)
def test_every_rewording_has_a_reason(source: Source):
    """Wherever a rewording comes from, the coach can say why it works."""
    assert pool("feedback", "why", source)


_KNOWN = """
name best best_why weak good heard better first_heard first_better last_heard last_better line line_heard
line_better longing overall low high advice times label shown evidence fix when when_small after
platitude then they them their line_fault line_why weak_fault repair repair_after asked_best asked_fact
missed missed_heard
"""


@pytest.mark.parametrize("name", ["feedback", "answers", "scores"])
def test_every_slot_is_known(name: str):
    """No wording asks for something that nothing fills."""
    kinds = [kind for section in table(name).values() for kind in section.values()]
    wordings = [wording for kind in kinds for wording in kind]
    slots = {slot for wording in wordings for _, slot, _, _ in Formatter().parse(wording) if slot}
    assert set(map(str.lower, slots)) <= set(_KNOWN.split())
