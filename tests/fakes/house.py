"""A house whose partner, judge and coach say what a test wants, on a clock that it turns."""

from __future__ import annotations

import itertools
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.coaching.house import Engine, House, Privacy
from bot.content.library import FileLibrary
from bot.domain.assessment import Assessment, Rating
from bot.domain.coaching import CoachReply, DebriefMaterial
from bot.domain.errors import DeliveryError
from bot.domain.messages import (
    Address,
    InboundMessage,
    OutboundMessage,
    Receipt,
    Served,
)
from bot.domain.partner import PartnerReply
from bot.domain.provenance import Provenance
from bot.domain.rubric import Dimension
from bot.domain.scenario import Scenario
from bot.domain.session import PracticeRules
from bot.domain.transcript import Transcript
from bot.ports.store import Store

START = datetime(2026, 3, 1, 12, tzinfo=UTC)
HERE = Address("fake", "team", "learner", "dm")
FAKE = Provenance("fake", "fake/1")


@dataclass
class TurnedClock:
    """A clock that stands still until it is turned."""

    moment: datetime = START

    def now(self) -> datetime:
        """Return the moment it was turned to."""
        return self.moment

    def turn(self, *, minutes: float = 0, days: float = 0) -> None:
        """Turn it forward."""
        self.moment += timedelta(minutes=minutes, days=days)


@dataclass
class CountingPartner:
    """Says "Line 1.", "Line 2.", …; a hook may do something while it thinks."""

    name: str = "fake/1"
    meanwhile: list[Callable[[], Awaitable[object]]] = field(default_factory=list)

    async def reply(
        self,
        scenario: Scenario,  # noqa: ARG002
        transcript: Transcript,
        seed: int,  # noqa: ARG002
        on_text: Callable[[str], None] | None = None,  # noqa: ARG002
    ) -> PartnerReply:
        """Return the next line."""
        if self.meanwhile:
            await self.meanwhile.pop()()
        return PartnerReply(f"Line {len(transcript.partner_turns)}.", FAKE)


@dataclass
class FixedJudge:
    """Rates every dimension 3, with the learner's first line as evidence."""

    name: str = "fake/1"

    async def assess(self, transcript: Transcript) -> Assessment:
        """Return the fixed ratings."""
        quote = transcript.learner_turns[0].text
        ratings = {dimension: Rating(3, (quote,), 0.9) for dimension in Dimension}
        return Assessment(self.name, ratings, (), 2.4, FAKE)


@dataclass
class QuotingCoach:
    """Quotes the first line, and repeats the question it is asked."""

    name: str = "fake/1"

    async def feedback(self, material: DebriefMaterial) -> CoachReply:
        """Return feedback."""
        return CoachReply(f"You said “{material.transcript.learner_turns[0].text}”.", FAKE)

    async def answer(self, material: DebriefMaterial, question: str) -> CoachReply:  # noqa: ARG002
        """Return an answer."""
        return CoachReply(f"About “{question}”.", FAKE)


@dataclass
class RecordingChat:
    """Keeps what was delivered; `fails` holds errors for the next deliveries."""

    delivered: list[OutboundMessage] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    fails: list[DeliveryError] = field(default_factory=list)

    def growing(self, address: Address, speaker: str) -> None:
        """Show nothing before it is whole."""

    async def deliver(self, address: Address, message: OutboundMessage, key: str) -> Receipt:  # noqa: ARG002
        """Keep the message, or fail as told."""
        if self.fails:
            raise self.fails.pop(0)
        self.delivered.append(message)
        self.keys.append(key)
        return Receipt(str(len(self.keys)))


PRIVACY = Privacy(
    stored_in="a file on this computer",
    readers="Only you can read it.",
    provider="No model provider gets it.",
    transcripts_for=timedelta(days=30),
    scores_for=timedelta(days=180),
    crisis_line="call 988.",
)

_library: list[FileLibrary] = []


def library() -> FileLibrary:
    """Return Harken's scenarios, read once."""
    if not _library:
        _library.append(FileLibrary.load())
    return _library[0]


def fake_house(store: Store, clock: TurnedClock, chat: RecordingChat, partner: CountingPartner) -> House:
    """Return a house with a real store and library, and fakes for the rest."""
    counter = itertools.count(1)
    return House(
        store=store,
        library=library(),
        embedded=Engine(partner, FixedJudge(), QuotingCoach()),
        clock=clock,
        chats={"fake": chat},
        served=Served(frozenset({"fake"})),
        rules=PracticeRules(),
        privacy=PRIVACY,
        new_id=lambda: f"id-{next(counter)}",
    )


def said(text: str, event: str, clock: TurnedClock, address: Address = HERE) -> InboundMessage:
    """Return a learner's message."""
    return InboundMessage(event, address, text, clock.now())
