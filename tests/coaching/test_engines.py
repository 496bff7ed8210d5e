"""Which engine serves a session."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.coaching.house import Engine
from bot.coaching.inbox import Inbox
from bot.domain.partner import PartnerReply
from bot.domain.provenance import Provenance
from bot.domain.scenario import Scenario
from bot.domain.spending import Allowance
from bot.domain.transcript import Transcript
from tests.coaching.conftest import Practice
from tests.fakes.house import HERE, said

MODELLED = "A line of the model's."


class CostlyPartner:
    """A partner on a model whose every line costs a hundred tokens."""

    name = "model/1"

    async def reply(
        self,
        scenario: Scenario,  # noqa: ARG002
        transcript: Transcript,  # noqa: ARG002
        seed: int,  # noqa: ARG002
        on_text: Callable[[str], None] | None = None,  # noqa: ARG002
    ) -> PartnerReply:
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


async def test_nothing_goes_to_a_provider_the_learner_was_not_told_of(practice: Practice):
    """A model switched on in mid session serves only after its provider was named and agreed to."""
    await practice.talk()
    with_model(practice, Allowance())
    told = replace(practice.house.privacy, provider="Your messages are sent to host.")
    practice.house = replace(practice.house, privacy=told)
    practice.inbox = Inbox(practice.house)
    await practice.say("Go on.")
    assert MODELLED not in practice.heard()
    await practice.inbox.greet(HERE)
    assert "sent to host" in practice.last()
    await practice.say("resume", "And then?")
    assert practice.last() == f"partner: {MODELLED}"


async def test_waiting_for_a_slow_answer_takes_no_time_away(practice: Practice):
    """The clock counts the learner's time, not the model's."""
    await practice.talk()

    async def slow() -> None:
        practice.clock.turn(minutes=3)

    for _ in range(3):
        practice.partner.meanwhile.append(slow)
        await practice.say("Tell me more.")
    assert "[form" not in practice.heard()


async def test_a_line_that_fails_is_handed_back_and_never_run_by_itself_again(practice: Practice):
    """Its sender is told to send it again, so that it must not come twice."""
    await practice.talk()

    async def broken() -> None:
        raise RecursionError

    practice.partner.meanwhile.append(broken)
    with pytest.raises(RecursionError):
        await practice.say("Once.")
    practice.clock.turn(minutes=10)
    await practice.inbox.recover()
    await practice.say("Once.")
    async with practice.house.store.transaction() as work:
        session = await work.open_session(HERE)
    assert session is not None
    assert [turn.text for turn in session.transcript.learner_turns].count("Once.") == 1


async def test_one_failing_conversation_does_not_stop_the_others(practice: Practice):
    """At recovery each left message gets its turn, whatever becomes of the one before."""
    await practice.talk()

    async def broken() -> None:
        raise RecursionError

    practice.partner.meanwhile.append(broken)
    async with practice.house.store.transaction() as work:
        for n, text in enumerate(("First.", "Second.")):
            await work.receive(said(text, f"left-{n}", practice.clock), practice.clock.now() + timedelta(n))
    practice.clock.turn(days=3)
    await practice.inbox.recover()
    assert practice.last() == "partner: Line 2."
