"""People on the fake platform."""

from __future__ import annotations

import asyncio
import html
from collections.abc import AsyncIterator, Coroutine, Mapping
from contextlib import asynccontextmanager

from bot.domain.messages import Address, Choices
from tests.contracts.chat_harness import ANA, Can, Core, Failure
from tests.contracts.chat_messages import QUESTION
from tests.fakes.chat import ME, FakeChat
from tests.fakes.chat_platform import FakePlatform, Planned, Refusal

_STATUS = {Failure.RATE_LIMIT: 429, Failure.GONE: 403, Failure.SERVER: 503, Failure.UNCERTAIN: 504}

_ENOUGH = 50
"""Turns of the event loop after which all that can happen in memory has happened."""


class FakeHarness:
    """Plays every part of the fake platform, which can do everything."""

    capabilities = frozenset(Can)
    longest_line = 4000

    def __init__(self, core: Core, adapter: type[FakeChat]) -> None:
        self._core = core
        self._adapter = adapter
        self._sending: list[asyncio.Task[None]] = []
        self.platform = FakePlatform()
        self.chat = adapter(self.platform, core.receive)

    def address(self, learner: str) -> Address:
        """Return a learner's direct messages."""
        return Address("fake", "team", learner, f"dm-{learner}")

    async def learner_says(self, text: str, learner: str = ANA) -> None:
        """Send a direct message, encoded as this platform does."""
        await self._send(learner, text=html.escape(text, quote=False))

    async def picks(self, number: int) -> None:
        """Press a button of the sample question."""
        block = QUESTION.blocks[0]
        assert isinstance(block, Choices)
        await self._send(ANA, value=block.options[number - 1].value)

    async def submits(self, values: Mapping[str, str]) -> None:
        """Send a form."""
        await self._send(ANA, values=dict(values))

    async def edits(self, text: str) -> None:
        """Change what was said."""
        await self._send(ANA, text=text, edited=True)

    async def redelivers(self) -> None:
        """Deliver the last event again."""
        await self._aside(self.platform.bring(self.platform.events[-1]))

    async def says_in_channel(self, text: str) -> None:
        """Write in public."""
        await self._aside(self.platform.send("general", ANA, text=text, public=True))

    async def bot_echo(self, *, own: bool) -> None:
        """Bring a program's post."""
        author, bot = (ME, False) if own else ("weather", True)
        await self._aside(self.platform.send(f"dm-{ANA}", author, text="Hello.", bot=bot))

    def fail_next(self, kind: Failure, retry_after: float | None = None, after_parts: int = 0) -> None:
        """Plan a refusal."""
        refusal = Refusal(_STATUS[kind], retry_after)
        self.platform.planned = Planned(refusal, after_parts, arrives=kind is Failure.UNCERTAIN)

    def screen(self, learner: str = ANA) -> str:
        """Return what was posted to a learner."""
        return "\n".join(self.platform.posts.get(f"dm-{learner}", []))

    def pings(self) -> int:
        """Return how many were notified."""
        return len(self.platform.pings)

    def unacknowledged(self) -> int:
        """Return how many events wait."""
        return len(self.platform.waiting)

    async def settle(self) -> None:
        """Let the event loop turn until nothing is left that could happen."""
        for _ in range(_ENOUGH):
            await asyncio.sleep(0)

    async def restart(self) -> None:
        """Start a new adapter on the same platform."""
        await self.chat.stop()
        self.chat = self._adapter(self.platform, self._core.receive)

    async def stop(self) -> None:
        """End the adapter and whatever still waits for it."""
        self._core.release()
        await self.settle()
        await self.chat.stop()
        await asyncio.gather(*self._sending, return_exceptions=True)

    async def _send(self, learner: str, **more: object) -> None:
        await self._aside(self.platform.send(f"dm-{learner}", learner, **more))

    async def _aside(self, sending: Coroutine[None, None, None]) -> None:
        """Send as a platform does: without waiting for the adapter."""
        self._sending.append(asyncio.create_task(sending))
        await asyncio.sleep(0)


@asynccontextmanager
async def fake_harness(core: Core, adapter: type[FakeChat] = FakeChat) -> AsyncIterator[FakeHarness]:
    """Run an adapter on a fake platform of its own."""
    harness = FakeHarness(core, adapter)
    try:
        yield harness
    finally:
        await harness.stop()
