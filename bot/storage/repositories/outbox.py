"""What goes out: claimed under a lease, in order within a conversation, forgotten once delivered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    and_,
    delete,
    exists,
    or_,
    select,
    tuple_,
    update,
)

from bot.domain.learner import OutboxRow
from bot.domain.messages import Address, OutboundMessage, Served
from bot.storage.codec import dumped, loaded
from bot.storage.repositories.base import Repository, at, served_by
from bot.storage.tables import FAILED, SENT, WAITING, outbox


class Outbox(Repository):
    """Keeps messages until they are delivered."""

    __slots__ = ()

    async def post(self, row: OutboxRow, *, last_word: bool) -> None:
        """Put a message in; a key known already changes nothing.

        Args:
            row: the message.
            last_word: whether its learner was just deleted, so that no trace of it may stay.
        """
        await self.insert_once(
            outbox,
            key=row.key,
            platform=row.address.platform,
            tenant=row.address.tenant,
            learner=row.address.learner,
            channel=row.address.channel,
            words=self.words.sealed(dumped(row.message)),
            posted_for=row.due_at,
            due_at=row.due_at,
            attempts=row.attempts,
            claim=row.claim,
            state=WAITING,
            platform_id="",
            last_word=last_word,
        )

    async def claim_due(
        self, now: datetime, lease: timedelta, claim: str, served: Served, limit: int
    ) -> Sequence[OutboxRow]:
        """Claim the first message of conversations that have one due, the longest waiting first.

        One a conversation and call: the next may go only when the first is known to have arrived.
        """
        rows = (await self.connection.execute(_claimable(now, served, limit))).all()
        if not rows:
            return []
        await self.connection.execute(
            update(outbox)
            .where(outbox.c.number.in_([row.number for row in rows]))
            .values(claim=claim, leased_until=now + lease)
        )
        return [self._row(row, claim) for row in rows]

    async def release(self, address: Address) -> None:
        """Free the claims on an address's messages."""
        await self.connection.execute(
            update(outbox).where(at(outbox, address)).values(claim="", leased_until=None)
        )

    async def delivered(self, key: str, claim: str, platform_id: str) -> None:
        """Mark a claimed message as sent and forget its words."""
        await self._settle(key, claim, SENT, platform_id)

    async def give_up(self, key: str, claim: str) -> None:
        """Mark a claimed message as never to be delivered and forget its words."""
        await self._settle(key, claim, FAILED, "")

    async def postpone(self, key: str, claim: str, due_at: datetime) -> None:
        """Give a claimed message back, due later."""
        await self.connection.execute(
            update(outbox)
            .where(_claimed(key, claim))
            .values(
                due_at=due_at,
                attempts=outbox.c.attempts + 1,
                claim="",
                leased_until=None,
            )
        )

    async def _settle(self, key: str, claim: str, state: str, platform_id: str) -> None:
        await self.connection.execute(
            delete(outbox).where(_claimed(key, claim), outbox.c.last_word.is_(True))
        )
        await self.connection.execute(
            update(outbox)
            .where(_claimed(key, claim))
            .values(
                state=state,
                words="",
                platform_id=platform_id,
                claim="",
                leased_until=None,
            )
        )

    def _row(self, row: Row[Any], claim: str) -> OutboxRow:
        address = Address(row.platform, row.tenant, row.learner, row.channel)
        message = loaded(OutboundMessage, self.words.unsealed(row.words))
        return OutboxRow(row.key, address, message, row.due_at, row.attempts, claim)


def _claimed(key: str, claim: str) -> ColumnElement[bool]:
    return and_(
        outbox.c.key == key,
        outbox.c.claim == claim,
        outbox.c.claim != "",
        outbox.c.state == WAITING,
    )


def _claimable(now: datetime, served: Served, limit: int) -> Any:  # noqa: ANN401 - a SELECT of all columns
    earlier = outbox.alias("earlier")
    behind_another = exists().where(
        *(earlier.c[name] == outbox.c[name] for name in ("platform", "tenant", "learner", "channel")),
        earlier.c.state == WAITING,
        tuple_(earlier.c.posted_for, earlier.c.number) < tuple_(outbox.c.posted_for, outbox.c.number),
    )
    free = or_(outbox.c.claim == "", outbox.c.leased_until <= now)
    return (
        select(outbox)
        .where(
            served_by(outbox, served),
            outbox.c.state == WAITING,
            outbox.c.due_at <= now,
            free,
            ~behind_another,
        )
        .order_by(outbox.c.due_at, outbox.c.number)
        .limit(limit)
        .with_for_update(skip_locked=True, of=outbox)
    )
