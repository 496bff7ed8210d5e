"""One transaction on a SQL database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.learner import Learner, OutboxRow
from bot.domain.messages import Address, InboundMessage, Served
from bot.domain.provenance import Provenance
from bot.domain.session import Outcome, PracticeSession
from bot.domain.spending import Spent
from bot.storage.repositories.events import Events
from bot.storage.repositories.export import Export
from bot.storage.repositories.learners import Learners
from bot.storage.repositories.outbox import Outbox
from bot.storage.repositories.retention import Retention
from bot.storage.repositories.sessions import Sessions
from bot.storage.repositories.spending import Spending
from bot.storage.words import Words


class SqlUnitOfWork:
    """Hands each call to the repository it belongs to; see `bot.ports.store.UnitOfWork`."""

    def __init__(self, connection: AsyncConnection, words: Words) -> None:
        self._events = Events(connection, words)
        self._export = Export(connection, words)
        self._learners = Learners(connection, words)
        self._outbox = Outbox(connection, words)
        self._retention = Retention(connection, words)
        self._sessions = Sessions(connection, words)
        self._spending = Spending(connection, words)
        self._deleted: set[tuple[str, str, str]] = set()
        self._finished: set[str] = set()
        self.wiped = False
        """Whether something was deleted for good."""

    async def receive(self, message: InboundMessage, now: datetime) -> bool:
        """Record an event as received; False where it was known already."""
        return await self._events.receive(message, now)

    async def unfinished_events(self, received_up_to: datetime, served: Served) -> Sequence[InboundMessage]:
        """Return served events received up to then and never finished, oldest first."""
        return await self._events.unfinished(received_up_to, served)

    async def finish(self, event_id: str, platform: str) -> bool:
        """Mark an event as done and forget its words; False where that had happened already."""
        self._finished.add(event_id)
        return await self._events.finish(event_id, platform)

    async def learner(self, address: Address) -> Learner:
        """Return the learner of an address, a fresh one where none is stored."""
        return await self._learners.at(address)

    async def save_learner(self, learner: Learner) -> None:
        """Store a learner."""
        await self._learners.save(learner)

    async def open_session(self, address: Address) -> PracticeSession | None:
        """Return the session that goes on in this conversation, None where none does."""
        return await self._sessions.open_at(address)

    async def save_session(self, session: PracticeSession, now: datetime) -> PracticeSession:
        """Store a session and return it as stored; raises StaleSessionError."""
        self.wiped = self.wiped or session.outcome is Outcome.CRISIS
        return await self._sessions.save(session, now)

    async def note_provenance(self, session_id: str, part: str, provenance: Provenance) -> None:
        """Store what produced a part of a session."""
        await self._sessions.note(session_id, part, provenance)

    async def spend(self, address: Address, day: date, tokens: int) -> None:
        """Add to the tokens a learner used on a day."""
        await self._spending.add(address, day, tokens)

    async def spent(self, address: Address, day: date) -> Spent:
        """Return the tokens used on a day, by a learner and by their whole tenant."""
        return await self._spending.on(address, day)

    async def due_sessions(self, now: datetime, served: Served, limit: int) -> Sequence[PracticeSession]:
        """Return served sessions whose clock is due a look, the longest due first."""
        return await self._sessions.due(now, served, limit)

    async def scored_sessions(self, learner: Learner) -> Sequence[PracticeSession]:
        """Return a learner's sessions with a scored assessment, oldest first."""
        return await self._sessions.scored(learner)

    async def post(self, row: OutboxRow) -> None:
        """Put a message into the outbox; the same key a second time changes nothing."""
        to = (row.address.platform, row.address.tenant, row.address.learner)
        await self._outbox.post(row, last_word=to in self._deleted)

    async def claim_due(
        self, now: datetime, lease: timedelta, claim: str, served: Served, limit: int
    ) -> Sequence[OutboxRow]:
        """Claim served messages that are due, one a conversation."""
        return await self._outbox.claim_due(now, lease, claim, served, limit)

    async def release(self, address: Address) -> None:
        """Free the claims on an address's messages."""
        await self._outbox.release(address)

    async def delivered(self, key: str, claim: str, platform_id: str) -> None:
        """Mark a claimed message as sent and forget its words."""
        await self._outbox.delivered(key, claim, platform_id)

    async def postpone(self, key: str, claim: str, due_at: datetime) -> None:
        """Give a claimed message back, due later, one attempt more."""
        await self._outbox.postpone(key, claim, due_at)

    async def give_up(self, key: str, claim: str) -> None:
        """Mark a claimed message as never to be delivered and forget its words."""
        await self._outbox.give_up(key, claim)

    async def everything_of(self, learner: Learner) -> Mapping[str, Any]:
        """Return all that is held of a learner, ready for JSON."""
        return await self._export.everything_of(learner)

    async def delete_learner(self, learner: Learner) -> int:
        """Delete all held of a learner; return the rows deleted."""
        self._deleted.add((learner.platform, learner.tenant, learner.platform_id))
        self.wiped = True
        return await self._retention.delete_learner(learner, self._finished)

    async def purge(self, transcripts_before: datetime, scores_before: datetime) -> int:
        """Delete what is past its retention and return the rows."""
        self.wiped = True
        return await self._retention.purge(transcripts_before, scores_before)
