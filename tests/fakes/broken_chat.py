"""Adapters with one fault each: what the contract must notice."""

from __future__ import annotations

import asyncio
import html
import itertools
from collections.abc import Sequence
from contextlib import suppress
from typing import ClassVar

from bot.domain.assessment import Confidence
from bot.domain.errors import DeliveryError, PermanentDeliveryError, TransientDeliveryError
from bot.domain.messages import Address, InboundMessage, Option, OutboundMessage, Scorecard, Voice
from tests.fakes.chat import ME, FakeChat, Receive
from tests.fakes.chat_platform import LONGEST_POST, FakePlatform, Payload, Refusal


class HearsItself(FakeChat):
    """Takes its own posts for the learner's words."""

    def is_for_us(self, payload: Payload) -> bool:
        """Let its own posts through."""
        return payload["author"] == ME or super().is_for_us(payload)


class HearsBots(FakeChat):
    """Talks with other programs."""

    def is_for_us(self, payload: Payload) -> bool:
        """Let programs through."""
        return super().is_for_us({**payload, "bot": False})


class HearsEdits(FakeChat):
    """Takes an edit for a new message."""

    def is_for_us(self, payload: Payload) -> bool:
        """Let edits through."""
        return super().is_for_us({**payload, "edited": False})


class HearsChannels(FakeChat):
    """Practises in public."""

    def is_for_us(self, payload: Payload) -> bool:
        """Let channels through."""
        return super().is_for_us({**payload, "public": False})


class LosesRedeliveryId(FakeChat):
    """Counts events itself."""

    counter: ClassVar = itertools.count()

    def event_id(self, payload: Payload) -> str:  # noqa: ARG002
        """Return a new id each time."""
        return f"n{next(self.counter)}"


class CountsFromOne(FakeChat):
    """Counts events itself, from one in each process."""

    def event_id(self, payload: Payload) -> str:
        """Return an id that another message had before the restart."""
        return str(payload.get("text", payload["id"]))


class KeepsEntities(FakeChat):
    """Hands in text as the wire has it."""

    def words(self, text: str) -> str:
        """Return it encoded."""
        return text


class UnescapesTwice(FakeChat):
    """Decodes what the learner typed as an entity."""

    def words(self, text: str) -> str:
        """Return it decoded once too often."""
        return html.unescape(html.unescape(text))


class CutsInbound(FakeChat):
    """Keeps the start of a long message."""

    def words(self, text: str) -> str:
        """Return the first 300 characters."""
        return super().words(text)[:300]


class IgnoresNumbers(FakeChat):
    """Knows buttons only."""

    def meant(self, text: str, options: Sequence[Option]) -> str:  # noqa: ARG002
        """Return the number itself."""
        return text


class LosesForms(FakeChat):
    """Forgets what a form held."""

    def parse(self, payload: Payload) -> InboundMessage:
        """Return the event without its answers."""
        return super().parse({**payload, "values": {}})


class AcknowledgesLate(FakeChat):
    """Works first, then acknowledges."""

    async def on_event(self, payload: Payload) -> None:
        """Keep the platform waiting."""
        if self.is_for_us(payload):
            self.hand_over(message := self.parse(payload))
            await self._queues[self.queue_name(message)].join()
        self.platform.acknowledge(str(payload["id"]))


class OneQueue(FakeChat):
    """Works on one message at a time in the whole world."""

    def queue_name(self, message: InboundMessage) -> str:  # noqa: ARG002
        """Return the same for everybody."""
        return "all"


class NoOrder(FakeChat):
    """Takes the latest message first."""

    def hand_over(self, message: InboundMessage) -> None:
        """Put the message before those of its conversation."""
        super().hand_over(message)
        queue = self._queues[message.address.channel]
        for _ in range(queue.qsize() - 1):
            queue.put_nowait(queue.get_nowait())


class DiesOnError(FakeChat):
    """Stops listening when the core fails."""

    async def work(self, queue: asyncio.Queue[InboundMessage]) -> None:
        """Hand in messages until one fails."""
        with suppress(Exception):
            while True:
                await self._receive(await queue.get())
                queue.task_done()


class ShowsExceptions(FakeChat):
    """Tells learners what went wrong inside."""

    async def work(self, queue: asyncio.Queue[InboundMessage]) -> None:
        """Hand in messages and post what each raises."""
        while True:
            message = await queue.get()
            try:
                await self._receive(message)
            except Exception as error:  # noqa: BLE001 - the fault shown
                await self.platform.post(message.address.channel, str(error), nonce=str(error), markup=False)


class WrongConversation(FakeChat):
    """Answers in the first conversation that it knew."""

    def channel(self, address: Address) -> str:
        """Return one channel for all."""
        return f"dm-ana{address.channel[:0]}"


class ForgetsOnRestart(FakeChat):
    """Finds a conversation again only once somebody spoke there."""

    def __init__(self, platform: FakePlatform, receive: Receive) -> None:
        self._restarted = platform.listener is not None
        super().__init__(platform, receive)

    def channel(self, address: Address) -> str:
        """Return the channel, or one that nobody reads."""
        known = not self._restarted or address.channel in self._queues
        return address.channel if known else "nowhere"


class ForgetsParts(FakeChat):
    """Remembers what it posted for as long as it runs."""

    def nonce(self, key: str, part: int) -> str:
        """Return a key that a new process does not know."""
        return f"{key}:{part}:{id(self)}"


class PostsTwice(FakeChat):
    """Gives every try a key of its own."""

    counter: ClassVar = itertools.count()

    def nonce(self, key: str, part: int) -> str:
        """Return something new each time."""
        return f"{key}:{part}:{next(self.counter)}"


class LeaksMarkup(FakeChat):
    """Lets the platform read learners' words as markup."""

    markup = True


class LeaksControlCodes(FakeChat):
    """Passes control codes on."""

    def harmless(self, text: str) -> str:
        """Return the text untouched."""
        return text


class AsciiOnly(FakeChat):
    """Replaces what is not ASCII."""

    def harmless(self, text: str) -> str:
        """Return the text with question marks."""
        return super().harmless(text).encode("ascii", "replace").decode()


class CutsText(FakeChat):
    """Posts what fits and drops the rest."""

    def parts(self, text: str) -> list[str]:
        """Return the first part."""
        return [text[:LONGEST_POST]]


class HidesConfidence(FakeChat):
    """Shows every rating as equally sure."""

    def lines(self, message: OutboundMessage) -> list[str]:
        """Return the lines without the warning."""
        return [line.replace(f"{Confidence.LOW} confidence", "") for line in super().lines(message)]


class NoScorecard(FakeChat):
    """Leaves out the block that it can't draw."""

    def lines(self, message: OutboundMessage) -> list[str]:
        """Return nothing for a scorecard."""
        return [] if any(isinstance(b, Scorecard) for b in message.blocks) else super().lines(message)


class NamelessPartner(FakeChat):
    """Lets the partner speak under Harken's name."""

    def lines(self, message: OutboundMessage) -> list[str]:
        """Return the partner's lines without the name."""
        return super().lines(message)[1 if message.voice is Voice.PARTNER else 0 :]


class SwallowsRateLimit(FakeChat):
    """Forgets how long to wait."""

    def mapped(self, refusal: Refusal) -> DeliveryError:
        """Return a wait without its seconds."""
        return TransientDeliveryError("wait") if refusal.status == 429 else super().mapped(refusal)


class NeverGivesUp(FakeChat):
    """Tries for ever where it was blocked."""

    def mapped(self, refusal: Refusal) -> DeliveryError:
        """Return everything as passing."""
        return TransientDeliveryError("again", retry_after=refusal.retry_after)


class GivesUpAtOnce(FakeChat):
    """Takes the platform's trouble for its answer."""

    def mapped(self, refusal: Refusal) -> DeliveryError:
        """Return a server error as final."""
        return PermanentDeliveryError("gone") if refusal.status == 503 else super().mapped(refusal)
