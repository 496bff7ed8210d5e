"""What is done about each act: one place to see them all."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from bot.coaching import opening, words
from bot.coaching.debrief import answer, debrief
from bot.coaching.engines import engine_for, said_so
from bot.coaching.house import Doing, Done, House
from bot.coaching.privacy import exported
from bot.coaching.roleplay import TIME_UP, replied
from bot.domain.intent import Intent
from bot.domain.learner import Learner
from bot.domain.messages import OutboundMessage
from bot.domain.session import Act, Phase, PracticeSession, Step
from bot.domain.spacing import next_practice


async def perform(house: House, step: Step, intent: Intent, learner: Learner) -> Done:
    """Carry out what a step asks for; no transaction is open meanwhile."""
    if not learner.agreed_to(house.privacy.provider):
        house = replace(house, model=None)  # nothing goes to a provider the learner was not told of
    meant = replace(intent, text=step.said) if step.said else intent
    doing = Doing(house, step.session, meant, learner)
    if step.act in _TOLD:
        return Done(step.session, (words.harken(_TOLD[step.act]),))
    if step.act in _DONE_AT_ONCE:
        return _DONE_AT_ONCE[step.act](doing)
    return await _DONE_IN_TIME[step.act](doing) if step.act in _DONE_IN_TIME else Done(step.session, ())


_TOLD: Mapping[Act, str] = {
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


def _reflect(doing: Doing) -> Done:
    given = len(doing.session.reflection)
    lead = () if given else (words.harken(_lead_to_reflection(doing.session)),)
    return Done(doing.session, (*lead, words.reflection_form(given)))


def _lead_to_reflection(session: PracticeSession) -> str:
    return TIME_UP if session.clock.counted >= session.clock.limit else "Thank you for listening."


def _ask_for_a_number(doing: Doing) -> Done:
    closing = doing.session.phase is Phase.REALISM
    again = words.realism_question(None) if closing else words.reflection_form(len(doing.session.reflection))
    return Done(doing.session, (words.harken(words.NOT_A_RATING), again))


def _ask_realism(doing: Doing) -> Done:
    assessment = doing.session.assessment
    scored = assessment is not None and assessment.overall is not None
    return Done(doing.session, (words.realism_question(doing.learner.next_practice_at if scored else None),))


def _delete(doing: Doing) -> Done:
    return Done(doing.session, (words.harken(words.DELETED),), delete_all=True)


def _saying(say: Callable[[Doing], OutboundMessage]) -> Callable[[Doing], Done]:
    return lambda doing: Done(doing.session, (say(doing),))


_DONE_AT_ONCE: Mapping[Act, Callable[[Doing], Done]] = {
    Act.ASK_CONSENT: opening.ask_consent,
    Act.OFFER_SCENARIOS: opening.offer_scenarios,
    Act.OPEN: opening.open_chosen,
    Act.START_NEW: opening.begin_anew,
    Act.RESTART: opening.restart,
    Act.OFFER_RESUME: opening.offer_resume,
    Act.RESUME: opening.resume,
    Act.REFLECT: _reflect,
    Act.ASK_FOR_A_NUMBER: _ask_for_a_number,
    Act.ASK_REALISM: _ask_realism,
    Act.DELETE: _delete,
    Act.KEEP_LATE_LINE: lambda doing: Done(
        doing.session, (words.harken(words.KEPT_LATE_LINE), words.reflection_form(0))
    ),
    Act.PRIVACY: _saying(lambda doing: words.harken(words.privacy_text(doing.house.privacy))),
    Act.CONFIRM_DELETE: _saying(lambda _: words.delete_question()),
    Act.CRISIS: _saying(lambda doing: words.crisis(doing.house.privacy.crisis_line)),
    Act.ASK_WHO_IS_MEANT: _saying(lambda _: words.who_is_meant()),
    Act.UNKNOWN_COMMAND: _saying(lambda doing: words.unknown_command(doing.intent.unknown_command)),
}


async def _reply(doing: Doing) -> Done:
    return await _replied(doing, time_is_up=False)


async def _reply_and_reflect(doing: Doing) -> Done:
    return await _replied(doing, time_is_up=True)


async def _replied(doing: Doing, *, time_is_up: bool) -> Done:
    if doing.scenario is None:
        return _scenario_gone(doing)
    engine, session = await engine_for(doing.house, doing.session)
    done = await replied(doing.house, engine.partner, session, doing.scenario, time_is_up=time_is_up)
    return said_so(doing.session, done)


async def _debrief(doing: Doing) -> Done:
    if doing.scenario is None:
        return _scenario_gone(doing)
    engine, session = await engine_for(doing.house, doing.session)
    return await _planned(doing, said_so(doing.session, await debrief(engine, session, doing.scenario)))


async def _answer(doing: Doing) -> Done:
    if doing.scenario is None:
        return _scenario_gone(doing)
    engine, session = await engine_for(doing.house, doing.session)
    return said_so(doing.session, await answer(engine, session, doing.scenario, doing.intent.text))


async def _export(doing: Doing) -> Done:
    return Done(doing.session, (await exported(doing.house, doing.learner),))


def _scenario_gone(doing: Doing) -> Done:
    return Done(doing.session, (words.harken(words.SCENARIO_GONE),))


async def _planned(doing: Doing, done: Done) -> Done:
    """Return what is done with a day for the next practice, where this one was scored."""
    assessment = done.session.assessment
    if assessment is None or assessment.overall is None:
        return done
    async with doing.house.store.transaction() as work:
        before = await work.scored_sessions(doing.learner)
    next_at = next_practice(len(before) + 1, doing.house.clock.now())
    return replace(done, learner=replace(doing.learner, next_practice_at=next_at))


_DONE_IN_TIME: Mapping[Act, Callable[[Doing], Awaitable[Done]]] = {
    Act.REPLY: _reply,
    Act.REPLY_AND_REFLECT: _reply_and_reflect,
    Act.DEBRIEF: _debrief,
    Act.ANSWER: _answer,
    Act.EXPORT: _export,
}
