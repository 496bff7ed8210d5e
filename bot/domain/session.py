"""One practice session, and the one function that moves it on.

`advance` decides and does nothing else: it returns the session as it becomes, and what is due to be
done about it (`Act`), which the use cases in `bot/coaching/` carry out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.active_clock import ActiveClock
from bot.domain.assessment import Assessment
from bot.domain.intent import Command, Intent
from bot.domain.messages import Address
from bot.domain.reflection import ReflectionItem
from bot.domain.rubric import MAX_RATING, MIN_RATING
from bot.domain.safety import Risk, risk_in
from bot.domain.transcript import EMPTY, Speaker, Transcript, Turn


class Phase(StrEnum):
    """Where a session stands."""

    CONSENT = "consent"
    CHOOSING = "choosing"
    ROLE_PLAY = "role_play"
    REFLECTION = "reflection"
    FOLLOW_UP = "follow_up"
    REALISM = "realism"
    ENDED = "ended"


class Outcome(StrEnum):
    """How a session ended."""

    COMPLETED = "completed"
    STOPPED = "stopped"
    DECLINED = "declined"
    CRISIS = "crisis"


class Pending(StrEnum):
    """A question that comes before everything else."""

    CONFIRM_DELETE = "confirm_delete"
    WHO_IS_MEANT = "who_is_meant"
    RESUME_OR_NEW = "resume_or_new"


class Act(StrEnum):
    """What is due after a message."""

    ASK_CONSENT = "ask_consent"
    OFFER_SCENARIOS = "offer_scenarios"
    OPEN = "open"
    REPLY = "reply"
    REPLY_AND_REFLECT = "reply_and_reflect"
    REFLECT = "reflect"
    DEBRIEF = "debrief"
    ANSWER = "answer"
    ASK_REALISM = "ask_realism"
    GOODBYE = "goodbye"
    DECLINED = "declined"
    STOPPED = "stopped"
    RESTART = "restart"
    START_NEW = "start_new"
    RESUME = "resume"
    OFFER_RESUME = "offer_resume"
    PAUSED = "paused"
    NUDGE = "nudge"
    HELP = "help"
    PRIVACY = "privacy"
    EXPORT = "export"
    CONFIRM_DELETE = "confirm_delete"
    DELETE = "delete"
    KEPT = "kept"
    CRISIS = "crisis"
    ASK_WHO_IS_MEANT = "ask_who_is_meant"
    UNKNOWN_COMMAND = "unknown_command"
    SAY_SOMETHING = "say_something"
    KEEP_LATE_LINE = "keep_late_line"
    NOT_NOW = "not_now"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One question to the coach and the answer."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class PracticeSession:
    """Everything one session holds.

    Attributes:
        id: unique.
        address: where it takes place.
        seed: what the offline partner varies by.
        phase: where it stands.
        clock: the active time of its conversation.
        scenario: the scenario's slug, "" until chosen.
        wanted: the slug of a scenario asked for beforehand, "" where the learner is to choose.
        transcript: what was said so far.
        reflection: self-ratings given so far, 1-5, in the items' order.
        assessment: the judge's verdict, once there.
        feedback: the coach's feedback, once there.
        follow_ups: questions asked and answered.
        realism: how real the troubles seemed, 1-5, None until said.
        pending: a question that comes before everything else.
        outcome: how it ended, None while it goes on.
        embedded: whether the embedded engine goes on with it, the day's allowance for a model being used up.
        version: counts saves, so that two workers can't overwrite each other.
    """

    id: str
    address: Address
    seed: int
    phase: Phase
    clock: ActiveClock
    scenario: str = ""
    wanted: str = ""
    transcript: Transcript = EMPTY
    reflection: tuple[int, ...] = ()
    assessment: Assessment | None = None
    feedback: str = ""
    follow_ups: tuple[FollowUp, ...] = ()
    realism: int | None = None
    pending: Pending | None = None
    outcome: Outcome | None = None
    embedded: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True)
class PracticeRules:
    """The study's parameters, as settings."""

    time_limit: timedelta = timedelta(minutes=4)
    idle_after: timedelta = timedelta(minutes=1)

    def new_clock(self) -> ActiveClock:
        """Return a clock that has not started."""
        return ActiveClock(self.time_limit, self.idle_after)


@dataclass(frozen=True, slots=True)
class Step:
    """What a message makes of a session, and what is due about it."""

    session: PracticeSession
    act: Act


YES = {"yes", "y", "agree", "i agree", "ok", "okay", "sure", "start"}
NO = {"no", "n", "decline", "nope"}


def advance(session: PracticeSession, intent: Intent, now: datetime) -> Step:  # noqa: PLR0911 - the order of precedence, one a line
    """Return what a learner's message makes of a session that goes on.

    Args:
        session: as it was.
        intent: what the message means.
        now: UTC.
    """
    if session.pending is not None:
        return _settle(session, session.pending, intent, now)
    if intent.unknown_command:
        return Step(session, Act.UNKNOWN_COMMAND)
    if intent.command is not None:
        return _obey(session, intent.command, now)
    if not intent.text and not intent.form:
        return Step(session, Act.SAY_SOMETHING)
    risk = risk_in(intent.text)
    if risk is Risk.PRESENT:
        return Step(_ended(session, Outcome.CRISIS, now), Act.CRISIS)
    if risk is Risk.UNCLEAR:
        return Step(replace(session, pending=Pending.WHO_IS_MEANT), Act.ASK_WHO_IS_MEANT)
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
            return Step(_ended(session, Outcome.STOPPED, now), Act.STOPPED)
        case Command.RESTART:
            return Step(_ended(session, Outcome.STOPPED, now), Act.RESTART)
        case Command.PAUSE:
            return Step(replace(session, clock=session.clock.asleep(now)), Act.PAUSED)
        case Command.END:
            return _end(session, now)
        case Command.DONE:
            return _done(session, now)


def _end(session: PracticeSession, now: datetime) -> Step:
    if session.phase is not Phase.ROLE_PLAY:
        return _done(session, now)
    if not session.transcript.learner_turns:
        return Step(_ended(session, Outcome.STOPPED, now), Act.STOPPED)
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
    settled = replace(session, pending=None)
    said = intent.text.casefold().strip(" .!")
    if intent.command is Command.STOP:
        return _obey(settled, Command.STOP, now)
    if pending is Pending.RESUME_OR_NEW:
        return _resume_or_new(settled, said, intent, now)
    if pending is Pending.CONFIRM_DELETE:
        return Step(settled, Act.DELETE if said in YES | {"delete"} else Act.KEPT)
    if said in {"role-play", "role play", "roleplay", "2", "the role-play", "no"}:
        return Step(settled, Act.KEPT)
    if said in {"me", "1", "it's me", "its me", "yes"} or risk_in(intent.text) is Risk.PRESENT:
        return Step(_ended(settled, Outcome.CRISIS, now), Act.CRISIS)
    return Step(session, Act.ASK_WHO_IS_MEANT)


def _resume_or_new(session: PracticeSession, said: str, intent: Intent, now: datetime) -> Step:
    if said in {"resume", "continue", "go on"}:
        return Step(session, Act.RESUME)
    if said in YES | {"new"}:
        return Step(_ended(session, Outcome.STOPPED, now), Act.START_NEW)
    if said in NO:
        return Step(session, Act.PAUSED)
    if intent.command is not None:
        return _obey(session, intent.command, now)
    return Step(replace(session, pending=Pending.RESUME_OR_NEW), Act.OFFER_RESUME)


def _consent(session: PracticeSession, intent: Intent, now: datetime) -> Step:
    said = intent.text.casefold().strip(" .!")
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
    answers = session.reflection + _numbers(intent)
    if len(answers) == len(session.reflection) or len(answers) > len(ReflectionItem):
        return Step(session, Act.REFLECT)
    answered = replace(session, reflection=answers)
    if len(answers) < len(ReflectionItem):
        return Step(answered, Act.REFLECT)
    return Step(replace(answered, phase=Phase.FOLLOW_UP), Act.DEBRIEF)


def _came_late(session: PracticeSession, intent: Intent) -> bool:
    """Tell whether a line was meant for the partner, being written while the time ran out."""
    out_of_time = session.clock.counted >= session.clock.limit and not session.reflection
    partner_spoke_last = session.transcript.turns[-1].speaker is Speaker.PARTNER
    return out_of_time and partner_spoke_last and any(character.isalpha() for character in intent.text)


def _ask(session: PracticeSession, intent: Intent, now: datetime) -> Step:  # noqa: ARG001 - one shape
    return Step(session, Act.ANSWER)


def _rate_realism(session: PracticeSession, intent: Intent, now: datetime) -> Step:
    numbers = _numbers(intent)
    if len(numbers) != 1:
        return Step(session, Act.ASK_REALISM)
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
    return replace(session, phase=Phase.ENDED, outcome=outcome, clock=session.clock.asleep(now))


def _numbers(intent: Intent) -> tuple[int, ...]:
    """Return the 1-5 answers in a form or a line ("4", "4 3 5 2"), or () where anything else stands there."""
    pieces = [intent.form[item] for item in ReflectionItem if item in intent.form] or intent.text.replace(
        ",", " "
    ).split()
    valid = {str(n) for n in range(MIN_RATING, MAX_RATING + 1)}
    return tuple(int(piece) for piece in pieces) if all(piece in valid for piece in pieces) else ()
