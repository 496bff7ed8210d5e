"""A terminal played from below: a real pipe for the keys, a real byte stream for the screen."""

from __future__ import annotations

import asyncio
import errno
import io
import os
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from adapters.terminal.adapter import Receive, TerminalChat
from adapters.terminal.config import TerminalConfig
from adapters.terminal.keyboard import Pipe
from adapters.terminal.screen import Screen
from bot.clock import SystemClock
from bot.domain.messages import Address
from tests.contracts.chat_harness import ANA, Can, Core, Failure, Impossible

_ERRORS = {Failure.GONE: errno.EPIPE, Failure.SERVER: errno.EAGAIN}


class Paper(io.BytesIO):
    """What a screen's bytes go to; can be told to refuse."""

    refuses: int | None = None

    def write(self, data) -> int:  # noqa: ANN001 - a buffer of any kind
        """Keep the bytes, or fail once as told."""
        if self.refuses is not None:
            number, self.refuses = self.refuses, None
            raise OSError(number, os.strerror(number))
        return super().write(data)


class CountingPipe(Pipe):
    """A pipe that says when the adapter waits for more."""

    def __init__(self, stream: io.FileIO) -> None:
        super().__init__(stream)
        self.asked = 0

    async def next_line(self, draft: str) -> str | None:
        """Count, then read."""
        self.asked += 1
        return await super().next_line(draft)


class TerminalHarness:
    """One learner at one terminal."""

    capabilities = frozenset({Can.PRESS})
    longest_line = 200_000

    def __init__(self, core: Core, folder: Path, receive: Receive | None = None) -> None:
        self.core = core
        self._receive = receive or core.receive
        self.paper = Paper()
        self._folder = folder
        self._start()

    def _start(self) -> None:
        keys, self._hand = os.pipe()
        self._said = 0
        self._keys = io.FileIO(keys)
        self.keyboard = CountingPipe(self._keys)
        out = io.TextIOWrapper(self.paper, encoding="utf-8", write_through=True)
        environ = {"COLUMNS": "80", "TERM": "xterm"}
        config = TerminalConfig(ANA, folder=self._folder)
        self.chat = TerminalChat(config, SystemClock(), self.keyboard, Screen(out, environ))
        self._out = out
        self.reading = asyncio.create_task(self.chat.read_messages(self._receive))

    def address(self, learner: str) -> Address:
        """Return where a learner sits."""
        return TerminalConfig(learner).address

    async def learner_says(self, text: str, learner: str = ANA) -> None:
        """Type a line."""
        if learner != ANA:
            raise Impossible
        await self.types(text.encode() + b"\n")

    async def types(self, data: bytes) -> None:
        """Send bytes as they are."""
        self._said += data.count(b"\n")
        await asyncio.to_thread(_write_all, self._hand, data)

    def hang_up(self) -> None:
        """End the input."""
        os.close(self._hand)
        self._hand = -1

    async def picks(self, number: int) -> None:
        """Type an option's label: what pressing is here."""
        await self.learner_says({1: "Passed over at work", 2: "Let go after six years"}[number])

    async def submits(self, values: Mapping[str, str]) -> None:  # noqa: ARG002 - the harness has one shape
        """Items are answered one by one."""
        raise Impossible

    async def edits(self, text: str) -> None:  # noqa: ARG002 - the harness has one shape
        """A line entered stays as it is."""
        raise Impossible

    async def redelivers(self) -> None:
        """A line is read once."""
        raise Impossible

    async def says_in_channel(self, text: str) -> None:  # noqa: ARG002 - the harness has one shape
        """Nobody reads along."""
        raise Impossible

    async def bot_echo(self, *, own: bool) -> None:  # noqa: ARG002 - the harness has one shape
        """The screen is not the keyboard."""
        raise Impossible

    def fail_next(self, kind: Failure, retry_after: float | None = None, after_parts: int = 0) -> None:
        """Let the screen refuse bytes: the window is closed, or busy."""
        if retry_after or after_parts or kind not in _ERRORS:
            raise Impossible
        self.paper.refuses = _ERRORS[kind]

    def screen(self, learner: str = ANA) -> str:
        """Return what was printed."""
        return self.paper.getvalue().decode() if learner == ANA else ""

    def pings(self) -> int:
        """Nobody can be notified."""
        return 0

    def unacknowledged(self) -> int:
        """A keyboard waits for nothing."""
        raise Impossible

    async def settle(self) -> None:
        """Wait until every line was taken, or one is held up in the core."""
        async with asyncio.timeout(10):
            while not self.core.held and self.keyboard.asked <= self._said:  # noqa: ASYNC110 - both change
                await asyncio.sleep(0)

    async def restart(self) -> None:
        """Leave, and sit down again at the same screen."""
        await self.stop()
        self._start()

    async def stop(self) -> None:
        """End the input and wait for the adapter."""
        if self._hand >= 0:
            self.hang_up()
        self.core.release()
        await asyncio.gather(self.reading, return_exceptions=True)
        self._keys.close()
        self._out.detach()


def _write_all(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]


@asynccontextmanager
async def terminal_harness(
    core: Core, folder: Path, receive: Receive | None = None
) -> AsyncIterator[TerminalHarness]:
    """Run a terminal."""
    harness = TerminalHarness(core, folder, receive)
    try:
        yield harness
    finally:
        await harness.stop()
