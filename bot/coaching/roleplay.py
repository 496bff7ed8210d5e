"""The conversation with the partner."""

from __future__ import annotations

from dataclasses import replace

from bot.coaching.house import Done, House
from bot.coaching.words import harken, reflection_form
from bot.domain.advance import with_scenario
from bot.domain.messages import OutboundMessage, Text, Voice
from bot.domain.scenario import Scenario
from bot.domain.session import Phase, PracticeSession
from bot.domain.transcript import Speaker, Turn
from bot.ports.partner import Partner

TIME_UP = "That's the time for this conversation."


def opened(house: House, session: PracticeSession, scenario: Scenario) -> Done:
    """Let the partner speak first."""
    minutes = house.rules.time_limit.total_seconds() / 60
    lead = harken(
        f"{scenario.persona.name}, {scenario.persona.age}, writes to you. Listen and answer as you would a "
        f"friend; about {minutes:g} minutes of conversation, and the clock starts with your first reply. "
        "/end when you are done, /stop to leave with nothing scored, /help for the rest."
    )
    started = with_scenario(session, scenario.slug, scenario.opener, house.clock.now())
    return Done(started, (lead, partner_says(scenario, scenario.opener)))


async def replied(
    house: House, partner: Partner, session: PracticeSession, scenario: Scenario, *, time_is_up: bool
) -> Done:
    """Let the partner answer; where the time is up, the reflection follows."""
    chat = house.chats.get(session.address.platform)
    growing = chat.growing(session.address, scenario.persona.name) if chat else None
    reply = await partner.reply(scenario, session.transcript, session.seed, growing)
    transcript = session.transcript.adding(Turn(Speaker.PARTNER, reply.text, house.clock.now()))
    answered = replace(session, transcript=transcript, clock=session.clock.waited(house.clock.now()))
    note = (f"turn {len(transcript.turns)}", reply.provenance)
    says = partner_says(scenario, reply.text)
    if not time_is_up:
        return Done(answered, (says,), (note,))
    clock = answered.clock.asleep(house.clock.now())
    reflecting = replace(answered, phase=Phase.REFLECTION, clock=clock)
    return Done(reflecting, (says, harken(TIME_UP), reflection_form(0)), (note,))


def partner_says(scenario: Scenario, text: str) -> OutboundMessage:
    """Return a line of the partner's as a message."""
    return OutboundMessage(Voice.PARTNER, (Text(text),), scenario.persona.name)
