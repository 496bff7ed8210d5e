"""A learner's message, one way: received once, decided purely, carried out, saved, delivered."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from weakref import WeakValueDictionary

from bot.coaching.acts import new_session, perform
from bot.coaching.house import Done, House
from bot.coaching.outbox import deliver_due
from bot.coaching.words import consent
from bot.domain.intent import Intent, understood
from bot.domain.learner import Learner, OutboxRow
from bot.domain.messages import Address, InboundMessage
from bot.domain.session import Act, Pending, Phase, PracticeSession, Step, advance, tick
from bot.ports.store import UnitOfWork

TICK_BATCH = 20


class Inbox:
    """Where adapters hand in what learners say; one message at a time within a conversation."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._locks: WeakValueDictionary[Address, asyncio.Lock] = WeakValueDictionary()

    async def greet(self, address: Address, scenario: str = "") -> None:
        """Open a conversation: offer to resume what was left, else disclose and ask for consent.

        Args:
            address: the conversation.
            scenario: a scenario's slug, chosen beforehand; "" lets the learner choose.
        """
        async with self._locked(address):
            async with self._house.store.transaction() as work:
                learner, session = await self._found(work, address)
            if session.transcript.learner_turns:
                offered = replace(session, pending=Pending.RESUME_OR_NEW)
                done = await perform(self._house, Step(offered, Act.OFFER_RESUME), Intent(), learner)
            else:
                fresh = replace(session, phase=Phase.CONSENT, scenario=scenario, pending=None)
                done = Done(fresh, (consent(self._house.privacy),))
            await self._save(done, learner, f"{done.session.id}:greet:{self._house.new_id()}")
        await deliver_due(self._house)

    async def receive(self, message: InboundMessage) -> None:
        """Run one message; a redelivery does nothing."""
        address = message.address
        async with self._locked(address):
            now = self._house.clock.now()
            async with self._house.store.transaction() as work:
                if not await work.receive(message, now):
                    return
                learner, session = await self._found(work, address)
            intent = understood(message.text, message.form)
            done = await perform(self._house, advance(session, intent, now), intent, learner)
            await self._save(done, learner, f"{session.id}:{message.event_id}", message)
        await deliver_due(self._house)

    async def look_at_clocks(self) -> None:
        """Give every conversation whose clock is due its nudge or its end."""
        now = self._house.clock.now()
        async with self._house.store.transaction() as work:
            due = await work.due_sessions(now, TICK_BATCH)
        for session in due:
            await self._tick(session, now)
        await deliver_due(self._house)

    async def _tick(self, session: PracticeSession, now: datetime) -> None:
        async with self._locked(session.address):
            async with self._house.store.transaction() as work:
                learner, current = await self._found(work, session.address)
            step = tick(current, now)
            if step.act is not Act.NOTHING:
                done = await perform(self._house, step, Intent(), learner)
                await self._save(done, learner, f"{current.id}:tick:{current.version}")

    async def _found(self, work: UnitOfWork, address: Address) -> tuple[Learner, PracticeSession]:
        session = await work.open_session(address) or new_session(self._house, address)
        return await work.learner(address), session

    async def _save(
        self, done: Done, learner: Learner, key: str, message: InboundMessage | None = None
    ) -> None:
        now = self._house.clock.now()
        async with self._house.store.transaction() as work:
            if done.delete_all:
                await work.delete_learner(learner)
            else:
                await self._keep(work, done, now)
            for n, said in enumerate(done.say):
                await work.post(OutboxRow(f"{key}:{n}", done.session.address, said, now))
            if message is not None:
                await work.finish(message.event_id, message.address.platform)

    async def _keep(self, work: UnitOfWork, done: Done, now: datetime) -> None:
        if done.learner is not None:
            await work.save_learner(done.learner)
        await work.save_session(done.session, now)
        if done.next_session is not None:
            await work.save_session(done.next_session, now)
        for part, provenance in done.notes:
            await work.note_provenance(done.session.id, part, provenance)

    @asynccontextmanager
    async def _locked(self, address: Address) -> AsyncIterator[None]:
        lock = self._locks.setdefault(address, asyncio.Lock())
        async with lock:
            yield
