"""A house to practise in, with a fresh database for each test."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.coaching.house import House
from bot.coaching.inbox import Inbox
from bot.domain.messages import Choices, Form, OutboundMessage, Scorecard, Text
from bot.storage.store import SqlStore
from tests.fakes.house import (
    HERE,
    CountingPartner,
    RecordingChat,
    TurnedClock,
    fake_house,
    said,
)


@dataclass
class Practice:
    """One learner at work in a house of fakes."""

    house: House
    inbox: Inbox
    clock: TurnedClock
    chat: RecordingChat
    partner: CountingPartner
    lines: int = 0

    async def say(self, *lines: str) -> bool:
        """Say these lines, and tell whether a session goes on after the last."""
        goes_on = True
        for line in lines:
            self.lines += 1
            goes_on = await self.inbox.receive(said(line, f"event-{self.lines}", self.clock))
        return goes_on

    async def talk(self) -> None:
        """Begin a conversation and say one line in it."""
        await self.inbox.greet(HERE)
        await self.say("yes", "job-loss", "That sounds like a hard morning.")

    def heard(self) -> str:
        """Return all that was delivered, as plain words."""
        return "\n".join(plain(message) for message in self.chat.delivered)

    def last(self) -> str:
        """Return the last message delivered, as plain words."""
        return plain(self.chat.delivered[-1])


def plain(message: OutboundMessage) -> str:
    """Return a message's words, its voice before them."""
    pieces = [f"{message.voice}:"]
    for block in message.blocks:
        match block:
            case Text(text):
                pieces.append(text)
            case Choices(prompt):
                pieces.append(prompt)
            case Form(title):
                pieces.append(f"[form {title} {block.answered}]")
            case Scorecard():
                pieces.append("[scorecard]")
            case _:
                pieces.append(f"[file {block.filename}]")
    return " ".join(pieces)


@pytest.fixture
async def practice(tmp_path: Path) -> AsyncIterator[Practice]:
    """Return a learner in a house with its own database."""
    store = await SqlStore.open(f"sqlite+aiosqlite:///{tmp_path / 'harken.db'}")
    clock, chat, partner = TurnedClock(), RecordingChat(), CountingPartner()
    house = fake_house(store, clock, chat, partner)
    yield Practice(house, Inbox(house), clock, chat, partner)
    await store.close()
