"""What is done about each act: one place to see them all."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime

from bot.coaching import words
from bot.coaching.debrief import answer, debrief
from bot.coaching.house import Done, House
from bot.coaching.roleplay import TIME_UP, opened, replied
from bot.domain.active_clock import ActiveClock
from bot.domain.intent import Intent
from bot.domain.learner import CONSENT_VERSION, Learner
from bot.domain.messages import Address, Attachment, OutboundMessage, Text, Voice
from bot.domain.scenario import Scenario
from bot.domain.session import Act, Phase, PracticeSession, Step
from bot.domain.spacing import next_practice

_SAY = {
    Act.HELP: words.COMMANDS,
    Act.PAUSED: "Paused: the clock stands still. Write whenever you want to go on, days later too.",
    Act.NUDGE: "Still there? The clock has stopped; it goes on with your next message, whenever that is.",
    Act.STOPPED: "Stopped. Nothing was scored. Come back whenever you like.",
    Act.DECLINED: "All right, nothing was kept. Come back whenever you like.",
    Act.KEPT: "All right. We go on where we were.",
    Act.SAY_SOMETHING: "That message was empty. Write something, or /help.",
    Act.GOODBYE: "Thank you. See you next time.",
    Act.NOT_NOW: "There is nothing to finish at this point. /help shows what you can do.",
}


def new_session(house: House, address: Address, phase: Phase = Phase.CONSENT) -> PracticeSession:
    """Return a session nothing was said in."""
    identity = house.new_id()
    clock = ActiveClock(house.rules.time_limit, house.rules.idle_after)
    return PracticeSession(identity, address, sum(identity.encode()), phase, clock)


async def perform(house: House, step: Step, intent: Intent, learner: Learner) -> Done:
    """Carry out what a step asks for; no transaction is open meanwhile."""
    session, act = step.session, step.act
    if act in _SAY:
        return Done(session, (words.harken(_SAY[act]),))
    scenario = house.library.scenario(session.scenario) if session.scenario else None
    if scenario is not None and (done := await _in_scenario(house, act, session, scenario, intent)):
        return done
    return await _around_it(house, act, session, intent, learner)


async def _in_scenario(  # noqa: PLR0911 - one return an act
    house: House, act: Act, session: PracticeSession, scenario: Scenario, intent: Intent
) -> Done | None:
    match act:
        case Act.OPEN if session.phase is Phase.CHOOSING:
            return opened(house, session, scenario)
        case Act.REPLY | Act.REPLY_AND_REFLECT:
            return await replied(house, session, scenario, time_is_up=act is Act.REPLY_AND_REFLECT)
        case Act.DEBRIEF:
            return await debrief(house, session, scenario)
        case Act.ANSWER:
            return await answer(house, session, scenario, intent.text)
        case Act.OFFER_RESUME:
            count = len(session.transcript.learner_turns)
            return Done(session, (words.resume_offer(scenario, count),))
        case Act.RESUME:
            return Done(session, _where_we_were(session, scenario))
        case Act.RESTART:
            again = new_session(house, session.address, Phase.CHOOSING)
            following = opened(house, again, scenario)
            return Done(session, following.say, next_session=following.session)
        case _:
            return None


async def _around_it(  # noqa: C901, PLR0911, PLR0912 - one branch an act, none nested
    house: House, act: Act, session: PracticeSession, intent: Intent, learner: Learner
) -> Done:
    now = house.clock.now()
    match act:
        case Act.ASK_CONSENT | Act.OFFER_RESUME | Act.RESUME:
            return Done(session, (words.consent(house.privacy),))
        case Act.OFFER_SCENARIOS:
            return Done(
                session, (words.scenario_choice(house.library.scenarios()),), learner=_agreed(learner, now)
            )
        case Act.OPEN:
            return _chosen(house, session, intent)
        case Act.START_NEW | Act.RESTART:
            following = new_session(house, session.address, Phase.CHOOSING)
            say = (words.scenario_choice(house.library.scenarios()),)
            return Done(session, say, learner=_agreed(learner, now), next_session=following)
        case Act.REFLECT:
            lead = () if session.reflection else (words.harken(_lead_to_reflection(session)),)
            return Done(session, (*lead, words.reflection_form(len(session.reflection))))
        case Act.ASK_REALISM:
            return await _closing(house, session, learner)
        case Act.PRIVACY:
            return Done(session, (words.harken(words.privacy_text(house.privacy)),))
        case Act.EXPORT:
            return Done(session, (await _export(house, learner),))
        case Act.CONFIRM_DELETE:
            return Done(session, (words.delete_question(),))
        case Act.DELETE:
            return Done(session, (words.harken("Everything is deleted."),), delete_all=True)
        case Act.CRISIS:
            return Done(session, (words.crisis(house.privacy.crisis_line),))
        case Act.ASK_WHO_IS_MEANT:
            return Done(session, (words.who_is_meant(),))
        case Act.UNKNOWN_COMMAND:
            unknown = f"I don't know {intent.unknown_command}. {words.COMMANDS}"
            return Done(session, (words.harken(unknown),))
        case _:
            return Done(session, ())


def _chosen(house: House, session: PracticeSession, intent: Intent) -> Done:
    scenario = house.library.scenario(intent.text or session.scenario)
    if scenario is None:
        lead = "I don't have that one. Type a number or a name from the list."
        return Done(session, (words.scenario_choice(house.library.scenarios(), lead),))
    return opened(house, session, scenario)


def _agreed(learner: Learner, now: datetime) -> Learner:
    return replace(learner, consent_version=CONSENT_VERSION, consented_at=now)


def _lead_to_reflection(session: PracticeSession) -> str:
    return TIME_UP if session.clock.counted >= session.clock.limit else "Thank you for listening."


def _where_we_were(session: PracticeSession, scenario: Scenario) -> tuple[OutboundMessage, ...]:
    last = session.transcript.partner_turns[-1].text
    return (
        words.harken("Welcome back; this is where we were."),
        OutboundMessage(Voice.PARTNER, (Text(last),), scenario.persona.name),
    )


async def _closing(house: House, session: PracticeSession, learner: Learner) -> Done:
    if session.assessment is None or session.assessment.overall is None:
        return Done(session, (words.realism_question(learner.next_practice_at),))
    async with house.store.transaction() as work:
        scored = await work.scored_sessions(learner)
    next_at = next_practice(len(scored), house.clock.now())
    planned = replace(learner, next_practice_at=next_at)
    return Done(session, (words.realism_question(next_at),), learner=planned)


async def _export(house: House, learner: Learner) -> OutboundMessage:
    async with house.store.transaction() as work:
        everything = await work.everything_of(learner)
    name = f"harken-export-{house.clock.now():%Y%m%d-%H%M%S}.json"
    content = json.dumps(everything, indent=2, ensure_ascii=False)
    return OutboundMessage(Voice.HARKEN, (Attachment(name, "application/json", content),))
