"""Values to store, all invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.domain.assessment import Assessment, Rating
from bot.domain.learner import Learner, OutboxRow
from bot.domain.messages import Address, InboundMessage, OutboundMessage, Served, Text, Voice
from bot.domain.moves import Move, TaggedSentence
from bot.domain.provenance import Provenance
from bot.domain.rubric import Dimension
from bot.domain.session import FollowUp, Outcome, Phase, PracticeRules, PracticeSession
from bot.domain.transcript import Speaker, Transcript, Turn

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
LEASE = timedelta(seconds=100)
ADDRESS = Address("terminal", "local", "ada", "tty")
LEARNER = Learner.at(ADDRESS)
OFFLINE = Provenance("offline", "judge/1")
EVERYBODY = Served(frozenset({"terminal", "slack"}))
NASTY = (
    "NUL \x00, half \ud83d, pair \ud83d\ude00, escape \x1a0000 \x1a!, "
    "\U0001f642 \u05e9\u05dc\u05d5\u05dd \\u0000 100 %"
)


def session(name: str = "s1", address: Address = ADDRESS) -> PracticeSession:
    """Return a session in its role-play, the partner's opener said and the clock awake since NOW."""
    clock = PracticeRules().new_clock().touched(NOW)
    opener = Transcript((Turn(Speaker.PARTNER, "I lost my job on Friday.", NOW),))
    return PracticeSession(name, address, 7, Phase.ROLE_PLAY, clock, scenario="job-loss", transcript=opener)


def saying(before: PracticeSession, *texts: str) -> PracticeSession:
    """Return a session in which the learner said more."""
    said = tuple(Turn(Speaker.LEARNER, text, NOW + timedelta(seconds=n)) for n, text in enumerate(texts))
    return replace(before, transcript=Transcript((*before.transcript.turns, *said)))


def assessment(quote: str, value: float | None = 3.5) -> Assessment:
    """Return an assessment that quotes one line; without a value nothing is scored."""
    ratings = {dimension: Rating(value, (quote,), 0.4, 3.0) for dimension in Dimension}
    moves = (TaggedSentence(0, quote, (Move.ADVICE, Move.OTHER)),)
    return Assessment("offline/1", ratings, moves, 2.5, OFFLINE, "" if value else "Too little was said.")


def ended(
    name: str = "s1",
    outcome: Outcome = Outcome.COMPLETED,
    value: float | None = 3.5,
    address: Address = ADDRESS,
) -> PracticeSession:
    """Return a session that went all the way: everything a session can hold is in it."""
    spoken = saying(session(name, address), "said-by-learner")
    return replace(
        spoken,
        phase=Phase.ENDED,
        clock=spoken.clock.asleep(NOW),
        reflection=(1, 2, 3, 4),
        assessment=assessment("said-by-learner", value),
        feedback="said-in-feedback",
        follow_ups=(FollowUp("asked-by-learner", "answered-by-coach"),),
        realism=4,
        outcome=outcome,
    )


def row(key: str, address: Address = ADDRESS, due_at: datetime = NOW, text: str = "hello") -> OutboxRow:
    """Return a message for the outbox."""
    return OutboxRow(key, address, OutboundMessage(Voice.HARKEN, (Text(text),)), due_at)


def event(event_id: str = "e1", text: str = "hello", address: Address = ADDRESS) -> InboundMessage:
    """Return a message that came in."""
    return InboundMessage(event_id, address, text, NOW, {"self_empathized": "4"})
