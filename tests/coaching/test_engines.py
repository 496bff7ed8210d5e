"""Which engine serves a session."""

from dataclasses import replace

from bot.coaching.house import Engine
from bot.coaching.inbox import Inbox
from bot.domain.partner import PartnerReply
from bot.domain.provenance import Provenance
from bot.domain.scenario import Scenario
from bot.domain.spending import Allowance
from bot.domain.transcript import Transcript
from tests.coaching.conftest import Practice
from tests.fakes.house import HERE

MODELLED = "A line of the model's."


class CostlyPartner:
    """A partner on a model whose every line costs a hundred tokens."""

    name = "model/1"

    async def reply(self, scenario: Scenario, transcript: Transcript, seed: int) -> PartnerReply:  # noqa: ARG002
        """Return the one line."""
        return PartnerReply(MODELLED, Provenance("host", "model", "partner/1", 90, 10))


def with_model(practice: Practice, allowance: Allowance) -> list[str]:
    """Give the house a model under an allowance; return the pseudonyms it is asked for."""
    pseudonyms: list[str] = []

    def engine(pseudonym: str) -> Engine:
        pseudonyms.append(pseudonym)
        return replace(practice.house.embedded, partner=CostlyPartner())

    practice.house = replace(practice.house, model=engine, allowance=allowance)
    practice.inbox = Inbox(practice.house)
    return pseudonyms


async def test_a_model_serves_under_a_pseudonym_that_says_nothing_of_the_learner(practice: Practice):
    """The model is asked for a session's id, never for a person's."""
    pseudonyms = with_model(practice, Allowance())
    await practice.talk()
    assert practice.last() == f"partner: {MODELLED}"
    assert HERE.learner not in pseudonyms[0]


async def test_past_a_learners_allowance_the_embedded_engine_goes_on_and_says_so_once(practice: Practice):
    """After the allowance is used up one line tells the learner, and the conversation goes on."""
    with_model(practice, Allowance(learner=150))
    await practice.talk()
    await practice.say("Go on.", "And then?", "Tell me more.")
    assert practice.heard().count(MODELLED) == 2
    assert practice.heard().count("allowance for the language model is used up") == 1
    assert practice.last() == "partner: Line 4."


async def test_a_new_day_brings_a_new_allowance(practice: Practice):
    """What was used yesterday counts no more today."""
    with_model(practice, Allowance(learner=100))
    await practice.talk()
    await practice.say("/stop")
    practice.clock.turn(days=1)
    await practice.talk()
    assert practice.heard().count(MODELLED) == 2


async def test_a_tenants_allowance_is_shared(practice: Practice):
    """What everybody in a workspace used together counts against its own limit."""
    with_model(practice, Allowance(tenant=100))
    async with practice.house.store.transaction() as work:
        await work.spend(replace(HERE, learner="somebody else"), practice.clock.now().date(), 100)
    await practice.talk()
    assert MODELLED not in practice.heard()
