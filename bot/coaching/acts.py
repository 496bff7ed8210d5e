"""What is done about each act: one place to see them all."""

from __future__ import annotations

from dataclasses import replace
from zlib import crc32

from bot.coaching import words
from bot.coaching.debrief import answer, debrief, debrief_message
from bot.coaching.engines import engine_for, said_so
from bot.coaching.house import Done, House
from bot.coaching.privacy import exported
from bot.coaching.roleplay import TIME_UP, opened, partner_says, replied
from bot.domain.intent import Intent
from bot.domain.learner import CONSENT_VERSION, Learner
from bot.domain.messages import Address, OutboundMessage
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
    Act.NOTHING_SAID_YET: "There is nothing to look at yet: write something first, or /stop to leave.",
    Act.NO_CLOCK_RUNS: "No clock is running here. Come back whenever you like.",
    Act.NOT_NOW: "There is nothing to finish at this point. /help shows what you can do.",
}


def new_session(house: House, address: Address, phase: Phase = Phase.CONSENT) -> PracticeSession:
    """Return a session nothing was said in."""
    identity = house.new_id()
    return PracticeSession(identity, address, crc32(identity.encode()), phase, house.rules.new_clock())


async def perform(house: House, step: Step, intent: Intent, learner: Learner) -> Done:
    """Carry out what a step asks for; no transaction is open meanwhile."""
    session, act = step.session, step.act
    intent = replace(intent, text=step.said) if step.said else intent
    if act in _SAY:
        return Done(session, (words.harken(_SAY[act]),))
    if not learner.agreed_to(house.privacy.provider):
        house = replace(house, model=None)  # nothing goes to a provider the learner was not told of
    scenario = house.library.scenario(session.scenario) if session.scenario else None
    if scenario is not None and (done := await _in_scenario(house, act, session, scenario, intent)):
        match act:
            case Act.DEBRIEF:
                return await _planned(house, done, learner)
            case Act.RESUME:
                return replace(done, learner=_agreed(house, learner))
            case _:
                return done
    return await _around_it(house, act, session, intent, learner)


async def _in_scenario(
    house: House, act: Act, session: PracticeSession, scenario: Scenario, intent: Intent
) -> Done | None:
    match act:
        case Act.REPLY | Act.REPLY_AND_REFLECT | Act.DEBRIEF | Act.ANSWER:
            return await _spoken(house, act, session, scenario, intent.text)
        case Act.OFFER_RESUME:
            return Done(session, (words.resume_offer(scenario, session, house.privacy),))
        case Act.RESUME:
            return Done(session, (words.harken(words.WELCOME_BACK), *_where_we_were(session, scenario)))
        case Act.RESTART:
            again = opened(house, new_session(house, session.address), scenario)
            return Done(session, again.say, next_session=again.session)
        case _:
            return None


async def _spoken(house: House, act: Act, session: PracticeSession, scenario: Scenario, said: str) -> Done:
    """Let partner, judge or coach speak, of whichever engine serves now."""
    engine, served = await engine_for(house, session)
    match act:
        case Act.DEBRIEF:
            done = await debrief(engine, served, scenario)
        case Act.ANSWER:
            done = await answer(engine, served, scenario, said)
        case _:
            time_is_up = act is Act.REPLY_AND_REFLECT
            done = await replied(house, engine.partner, served, scenario, time_is_up=time_is_up)
    return said_so(session, done)


async def _around_it(  # noqa: C901, PLR0911, PLR0912 - one branch an act, none nested
    house: House, act: Act, session: PracticeSession, intent: Intent, learner: Learner
) -> Done:
    match act:
        case Act.ASK_CONSENT | Act.OFFER_RESUME | Act.RESUME:
            return Done(session, (words.consent(house.privacy),))
        case Act.OFFER_SCENARIOS:
            return _offered(house, session, _agreed(house, learner))
        case Act.OPEN:
            return _chosen(house, session, intent, learner)
        case Act.START_NEW | Act.RESTART:
            return _begun_anew(house, session, _agreed(house, learner))
        case Act.REFLECT:
            lead = () if session.reflection else (words.harken(_lead_to_reflection(session)),)
            return Done(session, (*lead, words.reflection_form(len(session.reflection))))
        case Act.ASK_FOR_A_NUMBER:
            return Done(session, (words.harken(words.NOT_A_RATING), _asked_again(session)))
        case Act.KEEP_LATE_LINE:
            return Done(session, (words.harken(words.KEPT_LATE_LINE), words.reflection_form(0)))
        case Act.ASK_REALISM:
            planned = session.assessment is not None and session.assessment.overall is not None
            return Done(session, (words.realism_question(learner.next_practice_at if planned else None),))
        case Act.PRIVACY:
            return Done(session, (words.harken(words.privacy_text(house.privacy)),))
        case Act.EXPORT:
            return Done(session, (await exported(house, learner),))
        case Act.CONFIRM_DELETE:
            return Done(session, (words.delete_question(),))
        case Act.DELETE:
            return Done(session, (words.harken(words.DELETED),), delete_all=True)
        case Act.CRISIS:
            return Done(session, (words.crisis(house.privacy.crisis_line),))
        case Act.ASK_WHO_IS_MEANT:
            return Done(session, (words.who_is_meant(),))
        case Act.UNKNOWN_COMMAND:
            unknown = f"I don't know {intent.unknown_command}. {words.COMMANDS}"
            return Done(session, (words.harken(unknown),))
        case _:
            return Done(session, ())


def _offered(house: House, session: PracticeSession, learner: Learner) -> Done:
    return Done(session, (words.scenario_choice(house.library.scenarios()),), learner=learner)


def _chosen(house: House, session: PracticeSession, intent: Intent, learner: Learner) -> Done:
    """Open the scenario wanted beforehand, else the one just named."""
    scenario = house.library.scenario(session.wanted or intent.text)
    undecided = replace(session, wanted="")
    if scenario is None:
        lead = "I don't have that one. Type a number or a name from the list."
        return Done(undecided, (words.scenario_choice(house.library.scenarios(), lead),))
    done = opened(house, undecided, scenario)
    return replace(done, learner=_agreed(house, learner)) if session.wanted else done


def _begun_anew(house: House, session: PracticeSession, learner: Learner) -> Done:
    """Begin another session after one that is over: in the scenario wanted, or by choosing one."""
    following = replace(new_session(house, session.address, Phase.CHOOSING), wanted=session.wanted)
    begin = _chosen(house, following, Intent(), learner) if session.wanted else None
    done = begin or _offered(house, following, learner)
    return replace(done, session=session, next_session=done.session, learner=learner)


def _agreed(house: House, learner: Learner) -> Learner:
    return replace(
        learner,
        consent_version=CONSENT_VERSION,
        consented_at=house.clock.now(),
        consented_to=house.privacy.provider,
    )


def _lead_to_reflection(session: PracticeSession) -> str:
    return TIME_UP if session.clock.counted >= session.clock.limit else "Thank you for listening."


def _asked_again(session: PracticeSession) -> OutboundMessage:
    if session.phase is Phase.REALISM:
        return words.realism_question(None)
    return words.reflection_form(len(session.reflection))


def _where_we_were(session: PracticeSession, scenario: Scenario) -> tuple[OutboundMessage, ...]:
    match session.phase:
        case Phase.REFLECTION:
            return (words.reflection_form(len(session.reflection)),)
        case Phase.FOLLOW_UP:
            return (debrief_message(session),)
        case Phase.REALISM:
            return (words.realism_question(None),)
        case _:
            return (partner_says(scenario, session.transcript.partner_turns[-1].text),)


async def _planned(house: House, done: Done, learner: Learner) -> Done:
    """Return what is done with a day for the next practice, where this one was scored."""
    assessment = done.session.assessment
    if assessment is None or assessment.overall is None:
        return done
    async with house.store.transaction() as work:
        before = await work.scored_sessions(learner)
    next_at = next_practice(len(before) + 1, house.clock.now())
    return replace(done, learner=replace(learner, next_practice_at=next_at))
