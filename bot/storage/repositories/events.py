"""What came in: each event once, its words only until it is done."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select, update

from bot.domain.messages import Address, InboundMessage, Served
from bot.storage.repositories.base import Repository, served_by
from bot.storage.tables import events


class Events(Repository):
    """Remembers events."""

    __slots__ = ()

    async def receive(self, message: InboundMessage, now: datetime) -> bool:
        """Record an event; False where it was known."""
        address = message.address
        return await self.insert_once(
            events,
            platform=address.platform,
            event_id=message.event_id,
            tenant=address.tenant,
            learner=address.learner,
            channel=address.channel,
            words=self.words.sealed(json.dumps([message.text, dict(message.form)], ensure_ascii=False)),
            sent_at=message.sent_at,
            received_at=now,
            finished=False,
        )

    async def unfinished(self, received_up_to: datetime, served: Served) -> Sequence[InboundMessage]:
        """Return served events nobody finished, oldest first."""
        query = (
            select(events)
            .where(served_by(events, served))
            .where(events.c.finished.is_(False), events.c.received_at <= received_up_to)
            .order_by(events.c.received_at, events.c.sent_at, events.c.event_id)
        )
        return [self._message(row) for row in await self.connection.execute(query)]

    async def finish(self, event_id: str, platform: str) -> bool:
        """Mark an event as done and forget its words; False where that had happened already."""
        done = await self.connection.execute(
            update(events)
            .where(events.c.platform == platform, events.c.event_id == event_id)
            .where(events.c.finished.is_(False))
            .values(finished=True, words="")
        )
        return bool(done.rowcount)

    def _message(self, row: Row[Any]) -> InboundMessage:
        text, form = json.loads(self.words.unsealed(row.words))
        address = Address(row.platform, row.tenant, row.learner, row.channel)
        return InboundMessage(row.event_id, address, text, row.sent_at, form)
