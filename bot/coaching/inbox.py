"""A learner's message, one way: received once, decided purely, carried out, saved, delivered."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from datetime import timedelta
from weakref import WeakValueDictionary

from bot.coaching.acts import perform
from bot.coaching.house import Done, House
from bot.coaching.opening import new_session
from bot.coaching.outbox import deliver_due
from bot.coaching.words import CUT, consent, harken
from bot.domain.advance import advance, left, tick
from bot.domain.errors import StaleSessionError
from bot.domain.intent import LONGEST_MESSAGE, Intent, understood
from bot.domain.learner import Learner, OutboxRow
from bot.domain.messages import Address, InboundMessage
from bot.domain.session import Act, Pending, PracticeSession, Step
from bot.ports.store import UnitOfWork

_log = logging.getLogger(__name__)

TICK_BATCH = 20
MOST_TRIES = 5
LEFT_AFTER = timedelta(minutes=5)
"""An event received this long ago and not finished was left by a crash: no answer takes so long."""


class Inbox:
    """Where adapters hand in what learners say; one message at a time within a conversation."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._locks: WeakValueDictionary[Address, asyncio.Lock] = WeakValueDictionary()

    async def greet(self, address: Address, scenario: str = "", *, attended: bool = True) -> None:
        """Open a conversation: offer to resume what was left, else disclose and ask for consent.

        Args:
            address: the conversation.
            scenario: the slug of a scenario asked for beforehand; "" lets the learner choose.
            attended: whether a person reads along; a pipe's "yes" is the consent to a new session.
        """
        async with self._locked(address):
            async with self._house.store.transaction() as work:
                learner, session = await self._found(work, address)
            wanting = replace(session, wanted=scenario)
            done = await self._greeted(wanting, learner, attended=attended)
            await self._save(done, learner, f"{done.session.id}:greet:{self._house.new_id()}")
        await deliver_due(self._house)

    async def receive(self, message: InboundMessage) -> bool:
        """Run one message; a redelivery does nothing.

        Returns:
            Whether a session goes on in this conversation.

        Raises:
            StorageError: nothing could be saved; the message has to be sent again.
        """
        async with self._locked(message.address):
            async with self._house.store.transaction() as work:
                if not await work.receive(message, self._house.clock.now()):
                    return await work.open_session(message.address) is not None
            goes_on = await self._run_or_hand_back(message)
        await deliver_due(self._house)
        return goes_on

    async def recover(self, left_after: timedelta = LEFT_AFTER) -> None:
        """Run the messages a crash left half done, and deliver what it left undelivered."""
        before = self._house.clock.now() - left_after
        async with self._house.store.transaction() as work:
            unfinished = await work.unfinished_events(before, self._house.served)
        for message in unfinished:
            async with self._locked(message.address):
                with _one_failing_alone():
                    await self._run_or_hand_back(message)
        await deliver_due(self._house)

    async def take_over(self, address: Address) -> None:
        """Go on for a worker that is known to be gone, with what it left half done or undelivered."""
        async with self._house.store.transaction() as work:
            await work.release(address)
        await self.recover(left_after=timedelta())

    async def look_at_clocks(self) -> None:
        """Give every conversation whose clock is due its nudge or its end."""
        now = self._house.clock.now()
        async with self._house.store.transaction() as work:
            due = await work.due_sessions(now, self._house.served, TICK_BATCH)
        for session in due:
            with _one_failing_alone():
                await self._tick(session.address)
        await deliver_due(self._house)

    async def _greeted(self, session: PracticeSession, learner: Learner, *, attended: bool) -> Done:
        if session.pending is Pending.WHO_IS_MEANT:
            return await perform(self._house, Step(session, Act.ASK_WHO_IS_MEANT), Intent(), learner)
        if session.transcript.learner_turns:
            pending = Pending.RESUME_OR_NEW if attended else Pending.RESUME_OR_CONSENT
            offered = replace(session, pending=pending)
            return await perform(self._house, Step(offered, Act.OFFER_RESUME), Intent(), learner)
        asking = (consent(self._house.privacy),)
        if session.version == 0:
            return Done(session, asking)
        fresh = replace(new_session(self._house, session.address), wanted=session.wanted)
        return Done(left(session, self._house.clock.now()), asking, next_session=fresh)

    async def _run_or_hand_back(self, message: InboundMessage) -> bool:
        """Run a message; where that fails it is closed, since its sender is told to send it again."""
        try:
            return await self._run(message)
        except Exception:
            async with self._house.store.transaction() as work:
                await work.finish(message.event_id, message.address.platform)
            raise

    async def _run(self, message: InboundMessage) -> bool:
        """Decide, act and save; begin again where another worker moved the session on meanwhile."""
        for _ in range(MOST_TRIES):
            try:
                return await self._try(message)
            except StaleSessionError:
                continue
        raise StaleSessionError("This conversation is busy; please send that again.")

    async def _try(self, message: InboundMessage) -> bool:
        async with self._house.store.transaction() as work:
            learner, session = await self._found(work, message.address)
        intent = understood(message.text, message.form)
        step = advance(session, intent, self._house.clock.now())
        done = await perform(self._house, step, intent, learner)
        if len(message.text) > LONGEST_MESSAGE:
            done = replace(done, say=(harken(CUT), *done.say))
        await self._save(done, learner, f"{session.id}:{message.event_id}", message)
        return done.goes_on

    async def _tick(self, address: Address) -> None:
        async with self._locked(address):
            async with self._house.store.transaction() as work:
                learner, session = await self._found(work, address)
            step = tick(session, self._house.clock.now())
            if step.act is Act.NOTHING:
                return
            done = await perform(self._house, step, Intent(), learner)
            try:
                await self._save(done, learner, f"{session.id}:tick:{session.version}")
            except StaleSessionError:
                return  # the learner wrote meanwhile; the next tick looks again

    async def _found(self, work: UnitOfWork, address: Address) -> tuple[Learner, PracticeSession]:
        session = await work.open_session(address) or new_session(self._house, address)
        return await work.learner(address), session

    async def _save(
        self, done: Done, learner: Learner, key: str, message: InboundMessage | None = None
    ) -> None:
        """Save all a message led to, or nothing of it where another worker had finished it already."""
        now = self._house.clock.now()
        async with self._house.store.transaction() as work:
            if message is not None and not await work.finish(message.event_id, message.address.platform):
                return
            if done.delete_all:
                await work.delete_learner(learner)
            else:
                await self._keep(work, done)
            for n, said in enumerate(done.say):
                await work.post(OutboxRow(f"{key}:{n}", done.session.address, said, now))

    async def _keep(self, work: UnitOfWork, done: Done) -> None:
        now = self._house.clock.now()
        if done.learner is not None:
            await work.save_learner(done.learner)
        await work.save_session(done.session, now)
        if done.next_session is not None:
            await work.save_session(done.next_session, now)
        for part, provenance in done.notes:
            await work.note_provenance(done.session.id, part, provenance)
        if tokens := sum(source.input_tokens + source.output_tokens for _, source in done.notes):
            await work.spend(done.session.address, now.date(), tokens)

    @asynccontextmanager
    async def _locked(self, address: Address) -> AsyncIterator[None]:
        lock = self._locks.setdefault(address, asyncio.Lock())
        async with lock:
            yield


@contextmanager
def _one_failing_alone() -> Iterator[None]:
    """Keep one conversation's failure from the others; it is logged by its kind, since words may be in it."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - a loop's top
        _log.error("A conversation could not be moved on: %s", type(error).__name__)
