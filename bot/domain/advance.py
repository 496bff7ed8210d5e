"""The functions that move a session on.

They decide and do nothing else: they return the session as it becomes, and what is due to be done
about it (`Act`), which the use cases in `bot/coaching/` carry out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.domain.intent import Command, Intent
from bot.domain.reflection import ReflectionItem
from bot.domain.rubric import MAX_RATING, MIN_RATING
from bot.domain.safety import Risk, risk_in
from bot.domain.session import Act, Outcome, Pending, Phase, PracticeSession, Step
from bot.domain.transcript import Speaker, Transcript, Turn

YES = {"yes", "y", "yep", "yeah", "agree", "i agree", "ok", "okay", "sure", "start"}
NO = {"no", "n", "nah", "nope", "decline"}
_RESUME = {"resume", "continue", "go on"}
_MEANS_ME = re.compile(
    r"(?:(?:yes|yeah|honestly|actually|well|i mean|i think|sorry)[ ,]*)*"
    r"(?:1|yes|(?:it'?s|it is|this is|that'?s|that is|i'?m|i mean)?(?: \w+)?(?: about)? ?"
    r"(?:me|myself|real|serious))"
    r"(?:,? (?:really|actually|honestly|myself))?",
    re.IGNORECASE,
)
_MEANS_FICTION = re.compile(
    r"(?:(?:no|nah|oh|sorry|just|only|yes)[ ,]*)*"
    r"(?:2|no|(?:it'?s|it is|this is|that'?s|that is|that was|i mean|it was)?(?: \w+)? ?(?:a )?"
    r"(?:part of )?(?:the |a )?"
    r"(?:role[- ]?play(?:ing)?|fiction|story|scenario|character)|(?:it'?s |it is )?not (?:about )?me)",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"\b(?:not|isn'?t|no|never|nothing)\b", re.IGNORECASE)


def advance(session: PracticeSession, intent: Intent, now: datetime) -> Step:  # noqa: PLR0911 - one a precedence
    """Return what a learner's message makes of a session that goes on.

    Words of danger come before everything, then a question that is open, then commands, then what
    is said.

    Args:
        session: as it was.
        intent: what the message means.
        now: UTC.
    """
    risk = risk_in(intent.text)
    if risk is Risk.PRESENT:
        return Step(_ended(session, Outcome.CRISIS, now), Act.CRISIS)
    if risk is Risk.UNCLEAR and session.pending is not Pending.WHO_IS_MEANT:
        # said in place of an answer to another question it is no turn: that question is asked again
        held = intent.text if session.pending is None else ""
        return Step(replace(session, pending=Pending.WHO_IS_MEANT, held=held), Act.ASK_WHO_IS_MEANT)
    if session.pending is not None:
        return _settle(session, session.pending, intent, now)
    if intent.unknown_command:
        return Step(session, Act.UNKNOWN_COMMAND)
    if intent.command is not None:
        return _obey(session, intent.command, now)
    if not intent.text and not intent.form:
        return Step(session, Act.SAY_SOMETHING)
    return _ANSWERS[session.phase](session, intent, now)


def tick(session: PracticeSession, now: datetime) -> Step:
    """Return what the passing of time makes of a session: time up, one nudge, or nothing."""
    if session.phase is not Phase.ROLE_PLAY or session.pending is not None:
        return Step(session, Act.NOTHING)
    if session.clock.seen_at is not None and session.clock.time_up(now):
        return Step(_reflecting(session, now), Act.REFLECT)
    if session.clock.idle(now):
        return Step(replace(session, clock=session.clock.asleep(now)), Act.NUDGE)
    return Step(session, Act.NOTHING)


def with_scenario(session: PracticeSession, slug: str, opener: str, now: datetime) -> PracticeSession:
    """Return the session with its scenario chosen and its partner's opener said."""
    opened = Transcript((Turn(Speaker.PARTNER, opener, now),))
    return replace(session, phase=Phase.ROLE_PLAY, scenario=slug, transcript=opened)


def _obey(session: PracticeSession, command: Command, now: datetime) -> Step:  # noqa: PLR0911 - one a command
    match command:
        case Command.HELP:
            return Step(session, Act.HELP)
        case Command.PRIVACY:
            return Step(session, Act.PRIVACY)
        case Command.EXPORT:
            return Step(session, Act.EXPORT)
        case Command.DELETE:
            return Step(replace(session, pending=Pending.CONFIRM_DELETE), Act.CONFIRM_DELETE)
        case Command.STOP:
            return _stop(session, now)
        case Command.RESTART:
            return _restart(session, now)
        case Command.PAUSE:
            paused = replace(session, clock=session.clock.asleep(now))
            return Step(paused, Act.PAUSED if session.phase is Phase.ROLE_PLAY else Act.NO_CLOCK_RUNS)
        case Command.END:
            return _end(session, now)
        case Command.DONE:
            return _done(session, now)


def _stop(session: PracticeSession, now: datetime) -> Step:
    if session.assessment is not None:
        return Step(left(session, now), Act.GOODBYE)
    return Step(left(session, now), Act.STOPPED)


def _restart(session: PracticeSession, now: datetime) -> Step:
    if session.phase is Phase.CONSENT:
        return Step(session, Act.ASK_CONSENT)
    if session.phase is Phase.CHOOSING:
        return Step(session, Act.OFFER_SCENARIOS)
    return Step(left(session, now), Act.RESTART)


def _end(session: PracticeSession, now: datetime) -> Step:
    if session.phase is not Phase.ROLE_PLAY:
        return _done(session, now)
    if not session.transcript.learner_turns:
        return Step(session, Act.NOTHING_SAID_YET)
    return Step(_reflecting(session, now), Act.REFLECT)


def _done(session: PracticeSession, now: datetime) -> Step:
    if session.phase is Phase.FOLLOW_UP:
        return Step(replace(session, phase=Phase.REALISM), Act.ASK_REALISM)
    if session.phase is Phase.REALISM:
        return Step(_ended(session, Outcome.COMPLETED, now), Act.GOODBYE)
    if session.phase is Phase.ROLE_PLAY:
        return _end(session, now)
    return Step(session, Act.NOT_NOW)


def _settle(session: PracticeSession, pending: Pending, intent: Intent, now: datetime) -> Step:
    settled = replace(session, pending=None, held="")
    if intent.command is Command.STOP:
        return _stop(settled, now)
    if intent.command in {Command.HELP, Command.PRIVACY, Command.EXPORT}:
        return _obey(session, intent.command, now)
    match pending:
        case Pending.CONFIRM_DELETE:
            return Step(settled, Act.DELETE if _said(intent) in YES | {"delete"} else Act.KEPT)
        case Pending.WHO_IS_MEANT:
            return _who_is_meant(session, settled, intent, now)
        case _:
            return _resume_or_new(session, settled, intent, now)


def _who_is_meant(session: PracticeSession, settled: PracticeSession, intent: Intent, now: datetime) -> Step:
    """Only a plain answer decides; whatever is mixed is asked again."""
    said = intent.text.replace("\u2019", "'").strip(" .!?")
    if _MEANS_FICTION.fullmatch(said):
        return _fiction_after_all(session.held, settled, now)
    if _MEANS_ME.fullmatch(said) and not _NEGATED.search(said):
        return Step(_ended(settled, Outcome.CRISIS, now), Act.CRISIS)
    return Step(session, Act.ASK_WHO_IS_MEANT)


def _fiction_after_all(held: str, settled: PracticeSession, now: datetime) -> Step:
    """Go on with the line that was held back, as if it had just been said."""
    if not held and settled.transcript.learner_turns:
        return Step(replace(settled, pending=Pending.RESUME_OR_NEW), Act.OFFER_RESUME)
    if not held or settled.phase not in {Phase.ROLE_PLAY, Phase.FOLLOW_UP}:
        return Step(settled, Act.KEPT)
    step = _ANSWERS[settled.phase](settled, Intent(text=held), now)
    return replace(step, said=held)


def _resume_or_new(session: PracticeSession, settled: PracticeSession, intent: Intent, now: datetime) -> Step:
    said = _said(intent)
    attended = session.pending is Pending.RESUME_OR_NEW
    if said in _RESUME | (YES if attended else set()):
        return Step(settled, Act.RESUME)
    if said in {"new"} | (NO if attended else YES):
        return Step(left(settled, now), Act.START_NEW)
    if intent.command is not None:
        return _obey(settled, intent.command, now)
    return Step(session, Act.OFFER_RESUME)


def _said(intent: Intent) -> str:
    return intent.text.casefold().strip(" .!")


def _consent(session: PracticeSession, intent: Intent, now: datetime) -> Step:
    said = _said(intent)
    if said in YES:
        act = Act.OPEN if session.wanted else Act.OFFER_SCENARIOS
        return Step(replace(session, phase=Phase.CHOOSING), act)
    if said in NO:
        return Step(_ended(session, Outcome.DECLINED, now), Act.DECLINED)
    return Step(session, Act.ASK_CONSENT)


def _choose(session: PracticeSession, intent: Intent, now: datetime) -> Step:  # noqa: ARG001 - one shape
    return Step(session, Act.OPEN)


def _say(session: PracticeSession, intent: Intent, now: datetime) -> Step:
    clock = session.clock.touched(now)
    transcript = session.transcript.adding(Turn(Speaker.LEARNER, intent.text, now))
    said = replace(session, clock=clock, transcript=transcript)
    return Step(said, Act.REPLY_AND_REFLECT if clock.time_up(now) else Act.REPLY)


def _reflect(session: PracticeSession, intent: Intent, now: datetime) -> Step:
    if _came_late(session, intent):
        transcript = session.transcript.adding(Turn(Speaker.LEARNER, intent.text, now))
        return Step(replace(session, transcript=transcript), Act.KEEP_LATE_LINE)
    given = _numbers(intent)
    answers = session.reflection + given
    if not given or len(answers) > len(ReflectionItem):
        return Step(session, Act.ASK_FOR_A_NUMBER)
    answered = replace(session, reflection=answers)
    if len(answers) < len(ReflectionItem):
        return Step(answered, Act.REFLECT)
    return Step(replace(answered, phase=Phase.FOLLOW_UP), Act.DEBRIEF)


def _came_late(session: PracticeSession, intent: Intent) -> bool:
    """Tell whether a line was meant for the partner, being written while the time ran out."""
    out_of_time = session.clock.counted >= session.clock.limit and not session.reflection
    partner_spoke_last = session.transcript.turns[-1].speaker is Speaker.PARTNER
    worded = any(character.isalpha() for character in intent.text) and not _numbers(intent)
    return out_of_time and partner_spoke_last and worded


def _ask(session: PracticeSession, intent: Intent, now: datetime) -> Step:  # noqa: ARG001 - one shape
    return Step(session, Act.ANSWER)


def _rate_realism(session: PracticeSession, intent: Intent, now: datetime) -> Step:
    numbers = _numbers(intent)
    if len(numbers) != 1:
        return Step(session, Act.ASK_FOR_A_NUMBER)
    return Step(_ended(replace(session, realism=numbers[0]), Outcome.COMPLETED, now), Act.GOODBYE)


def _over(session: PracticeSession, intent: Intent, now: datetime) -> Step:  # noqa: ARG001 - one shape
    return Step(session, Act.NOT_NOW)


_ANSWERS: dict[Phase, Callable[[PracticeSession, Intent, datetime], Step]] = {
    Phase.CONSENT: _consent,
    Phase.CHOOSING: _choose,
    Phase.ROLE_PLAY: _say,
    Phase.REFLECTION: _reflect,
    Phase.FOLLOW_UP: _ask,
    Phase.REALISM: _rate_realism,
    Phase.ENDED: _over,
}


def _reflecting(session: PracticeSession, now: datetime) -> PracticeSession:
    return replace(session, phase=Phase.REFLECTION, clock=session.clock.asleep(now))


def _ended(session: PracticeSession, outcome: Outcome, now: datetime) -> PracticeSession:
    clock = session.clock.asleep(now)
    return replace(session, phase=Phase.ENDED, outcome=outcome, pending=None, held="", clock=clock)


def left(session: PracticeSession, now: datetime) -> PracticeSession:
    """Return a session its learner has left: what was scored stays so, anything else is not scored."""
    scored = session.assessment is not None
    return _ended(session, Outcome.COMPLETED if scored else Outcome.STOPPED, now)


_NUMBERS = {
    form: number
    for number, word in enumerate(("one", "two", "three", "four", "five"), start=MIN_RATING)
    for form in (str(number), word, f"{number}/{MAX_RATING}", f"{number}.")
}
"""Ways to write a rating."""


def _numbers(intent: Intent) -> tuple[int, ...]:
    """Return the 1-5 answers in a form or a line ("4", "4 3 5 2"), or () where anything else stands there."""
    told = [intent.form[item] for item in ReflectionItem if item in intent.form]
    pieces = told or intent.text.casefold().replace(",", " ").split()
    return tuple(_NUMBERS[piece] for piece in pieces) if all(piece in _NUMBERS for piece in pieces) else ()
