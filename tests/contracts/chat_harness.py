"""What an adapter brings to its contract suite: a platform to play on, and a stand-in for the core."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from bot.domain.messages import Address, InboundMessage
from bot.ports.chat import Chat

ANA, BEN = "ana", "ben"


class Impossible(Exception):  # noqa: N818 - a fact about a platform, not an error
    """This platform has no such thing."""


class Can(StrEnum):
    """What some platforms can and others can't."""

    PRESS = "press a button"
    SUBMIT = "submit a form at once"
    EDIT = "edit a message"
    REDELIVER = "deliver an event twice"
    CHANNELS = "write where others read along"
    BOTS = "carry what programs post back to programs"
    ACKNOWLEDGE = "wait for an event to be acknowledged"
    SEVERAL = "carry several conversations"
    RATE_LIMIT = "ask for a pause"
    SPLIT = "take long text in parts only"
    UNCERTAIN = "post a message and lose the answer"


class Failure(StrEnum):
    """How a platform may refuse a post."""

    RATE_LIMIT = "rate limit"
    GONE = "blocked or gone"
    SERVER = "server error"
    UNCERTAIN = "posted, but the answer was lost"


@dataclass
class Core:
    """Stands in for the core: keeps what it is handed; can be held up, and can fail."""

    received: list[InboundMessage] = field(default_factory=list)
    errors: list[Exception] = field(default_factory=list)
    holds: set[str] = field(default_factory=set)
    _waiting: int = 0
    _free: asyncio.Event = field(default_factory=asyncio.Event)

    async def receive(self, message: InboundMessage) -> None:
        """Keep the message; wait or fail as told."""
        self.received.append(message)
        if message.text in self.holds:
            self._waiting += 1
            await self._free.wait()
            self._waiting -= 1
        if self.errors:
            raise self.errors.pop(0)

    def release(self) -> None:
        """Let everything held up go on."""
        self._free.set()

    @property
    def held(self) -> bool:
        """Whether a message is held up."""
        return self._waiting > 0 and not self._free.is_set()

    @property
    def texts(self) -> list[str]:
        """The words received, in order."""
        return [message.text for message in self.received]


class ChatHarness(Protocol):
    """One platform with the adapter running on it, and people who use it."""

    @property
    def chat(self) -> Chat:
        """The adapter."""

    @property
    def capabilities(self) -> frozenset[Can]:
        """What this platform can do."""

    @property
    def longest_line(self) -> int:
        """Characters a person may send in one message."""

    def address(self, learner: str) -> Address:
        """Return where a learner is reached, whether or not they ever wrote."""

    async def learner_says(self, text: str, learner: str = ANA) -> None:
        """Send a direct message."""

    async def picks(self, number: int) -> None:
        """Press the nth button of the last question."""

    async def submits(self, values: Mapping[str, str]) -> None:
        """Fill in the last form and send it."""

    async def edits(self, text: str) -> None:
        """Change the last message that was sent."""

    async def redelivers(self) -> None:
        """Deliver the last event again."""

    async def says_in_channel(self, text: str) -> None:
        """Write where others read along."""

    async def bot_echo(self, *, own: bool) -> None:
        """Bring the adapter what it, or another program, posted in the conversation."""

    def fail_next(self, kind: Failure, retry_after: float | None = None, after_parts: int = 0) -> None:
        """Refuse the next post, or the one after so many more."""

    def screen(self, learner: str = ANA) -> str:
        """Return what the learner would read: all that was posted to them, as shown."""

    def pings(self) -> int:
        """Return how many people or channels were notified by name."""

    def unacknowledged(self) -> int:
        """Return how many events the platform still waits to have acknowledged."""

    async def settle(self) -> None:
        """Wait until the adapter has nothing left to do that is not held up in the core."""

    async def restart(self) -> None:
        """End the adapter and start a new one on the same platform."""


async def impossible(harness: ChatHarness, can: Can, act: Callable[[], Awaitable[object] | object]) -> bool:
    """Tell whether a platform can't do something, after making sure that it really can't."""
    if can in harness.capabilities:
        return False
    try:
        done = act()
        if isinstance(done, Awaitable):
            await done
    except Impossible:
        return True
    raise AssertionError(f"the harness says that its platform cannot {can.value}, and yet it did")


def words_on(screen: str) -> str:
    """Return a screen's words with single spaces and without what frames them."""
    return " ".join(" ".join(line.strip(" │║|#") for line in screen.splitlines()).split())
