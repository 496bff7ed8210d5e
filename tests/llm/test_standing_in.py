"""Another engine carries what a model could not."""

from __future__ import annotations

import logging
from dataclasses import dataclass

import pytest

from bot.content.loader import load_scenarios
from bot.content.prompts import FilePrompts
from bot.domain.assessment import Assessment
from bot.domain.errors import ModelError, ModelTrouble
from bot.domain.transcript import Transcript
from bot.llm.coach import ModelCoach
from bot.llm.partner import ModelPartner
from bot.llm.standing_in import SteadyCoach, SteadyJudge, SteadyPartner
from bot.offline.coaching.coach import OfflineCoach
from bot.offline.judging.judge import OfflineJudge
from bot.offline.partner.partner import OfflinePartner
from bot.ports.coach import Coach
from bot.ports.partner import Partner
from tests.contracts.coach import TALKS, CoachContract, material
from tests.contracts.partner import PartnerContract, opened
from tests.fakes.model import ScriptedModel

EMILY = load_scenarios()[0]
PRIVATE = "my neighbour Zebulon"
WHATEVER_FAILS = [pytest.param(trouble, id=trouble.value) for trouble in ModelTrouble]


def broken(trouble: ModelTrouble = ModelTrouble.TIMEOUT) -> ScriptedModel:
    """Return a model that fails, with a provider's words in the failure."""
    return ScriptedModel([ModelError(f"the provider said {PRIVATE}", trouble)])


def steady_partner(model: ScriptedModel) -> SteadyPartner:
    """Return a partner on a model, with the offline one behind it."""
    return SteadyPartner(ModelPartner(model, FilePrompts(), "someone"), OfflinePartner())


def steady_coach(model: ScriptedModel) -> SteadyCoach:
    """Return a coach on a model, with the offline one behind it."""
    return SteadyCoach(ModelCoach(model, FilePrompts(), "someone"), OfflineCoach())


@dataclass(frozen=True)
class BrokenJudge:
    """A judge whose model always fails."""

    name: str = "broken/1"

    async def assess(self, transcript: Transcript) -> Assessment:
        """Fail."""
        raise ModelError(f"{len(transcript.turns)} turns, {PRIVATE}", ModelTrouble.NO_MONEY)


class TestSteadyPartner(PartnerContract):
    """A partner whose model never works keeps the contract all the same."""

    @pytest.fixture
    def partner(self) -> Partner:
        """Return the partner under test."""
        return steady_partner(broken())


class TestSteadyCoach(CoachContract):
    """A coach whose model never works keeps the contract all the same."""

    @pytest.fixture
    def coach(self) -> Coach:
        """Return the coach under test."""
        return steady_coach(broken())


@pytest.mark.parametrize("trouble", WHATEVER_FAILS)
async def test_the_partners_stand_in_says_that_it_stood_in(trouble: ModelTrouble):
    """Whatever fails, the offline partner answers, and the record tells."""
    reply = await steady_partner(broken(trouble)).reply(EMILY, opened(EMILY, "How are you?"), 1)
    assert reply.text
    assert reply.provenance.provider == "offline"
    assert reply.provenance.stood_in


async def test_a_model_that_works_is_left_alone():
    """Nothing stands in where nothing fails."""
    reply = await steady_partner(ScriptedModel(["I'm tired."])).reply(EMILY, opened(EMILY, "Hi"), 1)
    assert reply.text == "I'm tired."
    assert not reply.provenance.stood_in


async def test_the_coachs_stand_in_says_that_it_stood_in():
    """Feedback and answers both come from the stand-in, and the record tells."""
    coach = steady_coach(broken())
    given = material(TALKS["listening"], EMILY)
    for reply in (await coach.feedback(given), await coach.answer(given, "why?")):
        assert reply.text
        assert reply.provenance.stood_in


async def test_the_judges_stand_in_signs_with_its_own_name():
    """The assessment names who judged, since scores of different judges never compare."""
    judge = SteadyJudge(BrokenJudge(), OfflineJudge())
    given = material(TALKS["listening"], EMILY)
    assessment = await judge.assess(given.transcript)
    assert judge.name == "broken/1"
    assert assessment.judge == "offline/1"
    assert assessment.provenance.stood_in


async def test_the_operator_reads_one_line_without_a_word_of_anybodys(caplog: pytest.LogCaptureFixture):
    """The log tells which role failed and how; neither what was said nor a provider's words."""
    with caplog.at_level(logging.DEBUG):
        await steady_partner(broken()).reply(EMILY, opened(EMILY, PRIVATE), 1)
    [record] = caplog.records
    assert record.levelno == logging.WARNING
    assert "partner" in record.getMessage()
    assert "timeout" in record.getMessage()
    assert PRIVATE not in caplog.text


async def test_whatever_else_a_models_answer_sets_off_is_carried_too(caplog: pytest.LogCaptureFixture):
    """A fault in reading an answer costs the learner nothing, and the log names its kind."""

    def fault(_: object) -> str:
        raise RecursionError(PRIVATE)

    reply = await steady_partner(ScriptedModel([fault])).reply(EMILY, opened(EMILY, "Hi"), 1)
    assert reply.provenance.stood_in
    assert "RecursionError" in caplog.text
    assert PRIVATE not in caplog.text


async def test_after_bad_words_the_stand_in_speaks():
    """A model that twice says what may not be shown is carried like one that fails."""
    model = ScriptedModel(["As an AI, I cannot help with that."])
    reply = await steady_partner(model).reply(EMILY, opened(EMILY, "Hi"), 1)
    assert len(model.requests) == 2
    assert reply.provenance.stood_in
