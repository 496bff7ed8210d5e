"""One practice session: where it stands and all it holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bot.domain.active_clock import ActiveClock
from bot.domain.assessment import Assessment
from bot.domain.messages import Address
from bot.domain.transcript import EMPTY, Transcript


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
    RESUME_OR_CONSENT = "resume_or_consent"
    """The same for a pipe, whose first line is the consent to a new session unless it says "resume"."""


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
    ASK_FOR_A_NUMBER = "ask_for_a_number"
    NOTHING_SAID_YET = "nothing_said_yet"
    NO_CLOCK_RUNS = "no_clock_runs"
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
        held: a line held back until it is clear whether it is about the learner.
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
    held: str = ""
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
    """What a message makes of a session, and what is due about it.

    Attributes:
        session: as it becomes.
        act: what is due.
        said: the words the act is about, where they are not those of the message; "" else.
    """

    session: PracticeSession
    act: Act
    said: str = ""
