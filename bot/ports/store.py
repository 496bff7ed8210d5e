"""What outlives a process."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import date, datetime, timedelta
from typing import Any, Protocol

from bot.domain.learner import Learner, OutboxRow
from bot.domain.messages import Address, InboundMessage, Served
from bot.domain.provenance import Provenance
from bot.domain.session import PracticeSession
from bot.domain.spending import Spent


class UnitOfWork(Protocol):
    """One transaction: what is done in it happens altogether when the block ends well, else not at all."""

    async def receive(self, message: InboundMessage, now: datetime) -> bool:
        """Record an event as received; False where it was known already, so that it runs once."""

    async def unfinished_events(self, received_up_to: datetime, served: Served) -> Sequence[InboundMessage]:
        """Return served events received up to then and never finished, oldest first.

        A crash left them.
        """

    async def finish(self, event_id: str, platform: str) -> bool:
        """Mark an event as done and forget its words; False where that had happened already."""

    async def learner(self, address: Address) -> Learner:
        """Return the learner of an address, a fresh one where none is stored."""

    async def save_learner(self, learner: Learner) -> None:
        """Store a learner."""

    async def open_session(self, address: Address) -> PracticeSession | None:
        """Return the session that goes on in this conversation, None where none does."""

    async def save_session(self, session: PracticeSession, now: datetime) -> PracticeSession:
        """Store a session with its turns and all it holds, and return it with its new version.

        Raises:
            StaleSessionError: somebody saved it since it was loaded.
        """

    async def note_provenance(self, session_id: str, part: str, provenance: Provenance) -> None:
        """Store what produced a part of a session ("turn 3", "assessment", "feedback", "answer 1")."""

    async def spend(self, address: Address, day: date, tokens: int) -> None:
        """Add to the tokens of a language model that a learner used on a day (UTC)."""

    async def spent(self, address: Address, day: date) -> Spent:
        """Return the tokens used on a day, by a learner and by their whole tenant."""

    async def due_sessions(self, now: datetime, served: Served, limit: int) -> Sequence[PracticeSession]:
        """Return served sessions whose clock is due a look (time up or silence), the longest due first."""

    async def scored_sessions(self, learner: Learner) -> Sequence[PracticeSession]:
        """Return a learner's sessions with a scored assessment, oldest first."""

    async def post(self, row: OutboxRow) -> None:
        """Put a message into the outbox; the same key a second time changes nothing."""

    async def claim_due(
        self, now: datetime, lease: timedelta, claim: str, served: Served, limit: int
    ) -> Sequence[OutboxRow]:
        """Claim messages that are due, in order; a lease that ran out frees them again.

        A message waits for all earlier ones of its address, whoever has them.
        """

    async def release(self, address: Address) -> None:
        """Free the claims on an address's messages: whoever had them is known to be gone."""

    async def delivered(self, key: str, claim: str, platform_id: str) -> None:
        """Mark a claimed message as sent and forget its words; another worker's claim is left alone."""

    async def postpone(self, key: str, claim: str, due_at: datetime) -> None:
        """Give a claimed message back, due later, one attempt more."""

    async def give_up(self, key: str, claim: str) -> None:
        """Mark a claimed message as never to be delivered and forget its words."""

    async def everything_of(self, learner: Learner) -> Mapping[str, Any]:
        """Return all that is held of a learner, ready for JSON."""

    async def delete_learner(self, learner: Learner) -> int:
        """Delete all held of a learner, scores and waiting messages included; return the rows deleted."""

    async def purge(self, transcripts_before: datetime, scores_before: datetime) -> int:
        """Delete what is past its retention and return the rows; a transcript takes its quotes along."""


class Store(Protocol):
    """Opens transactions."""

    def transaction(self) -> AbstractAsyncContextManager[UnitOfWork]:
        """Open one.

        Raises:
            StorageError: the database cannot be used.
        """
