"""An adapter for the fake platform, in the shape of the real ones: the smallest that keeps the contract.

Each promise has a method of its own, so that a test can break one and leave the rest.
"""

from __future__ import annotations

import asyncio
import html
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import cast

from bot.domain.errors import DeliveryError, PermanentDeliveryError, TransientDeliveryError
from bot.domain.messages import Address, Choices, InboundMessage, Option, OutboundMessage, Receipt
from tests.fakes.chat_platform import LONGEST_POST, FakePlatform, Payload, Refusal
from tests.fakes.chat_render import lines

ME = "harken"
Receive = Callable[[InboundMessage], Awaitable[None]]


class FakeChat:
    """The Chat port on the fake platform."""

    def __init__(self, platform: FakePlatform, receive: Receive) -> None:
        self.platform = platform
        self._receive = receive
        self._queues: dict[str, asyncio.Queue[InboundMessage]] = {}
        self._workers: list[asyncio.Task[None]] = []
        self._options: dict[str, tuple[Option, ...]] = {}
        platform.listener = self.on_event

    async def on_event(self, payload: Payload) -> None:
        """Take an event, acknowledge it and leave the work to its conversation's worker."""
        if self.is_for_us(payload):
            self.hand_over(self.parse(payload))
        self.platform.acknowledge(str(payload["id"]))

    def hand_over(self, message: InboundMessage) -> None:
        """Put the message behind those of its conversation."""
        channel = self.queue_name(message)
        if channel not in self._queues:
            self._queues[channel] = asyncio.Queue()
            self._workers.append(asyncio.create_task(self.work(self._queues[channel])))
        self._queues[channel].put_nowait(message)

    def queue_name(self, message: InboundMessage) -> str:
        """Return which messages wait for each other."""
        return message.address.channel

    async def work(self, queue: asyncio.Queue[InboundMessage]) -> None:
        """Hand in one message after the other, whatever becomes of each."""
        while True:
            message = await queue.get()
            with suppress(Exception):
                await self._receive(message)
            queue.task_done()

    def is_for_us(self, payload: Payload) -> bool:
        """Tell whether a person says something new in a direct message."""
        return (
            payload["author"] != ME
            and not payload.get("bot")
            and not payload.get("edited")
            and not payload.get("public")
        )

    def parse(self, payload: Payload) -> InboundMessage:
        """Return the event as the core knows it."""
        channel = str(payload["channel"])
        text = str(payload.get("value") or self.words(str(payload.get("text", ""))))
        return InboundMessage(
            event_id=self.event_id(payload),
            address=Address("fake", "team", str(payload["author"]), channel),
            text=self.meant(text, self._options.get(channel, ())),
            sent_at=datetime.now(UTC),
            form=cast("dict[str, str]", payload.get("values", {})),
        )

    def event_id(self, payload: Payload) -> str:
        """Return the platform's own id."""
        return str(payload["id"])

    def words(self, text: str) -> str:
        """Return what was typed."""
        return html.unescape(text)

    def meant(self, text: str, options: Sequence[Option]) -> str:
        """Return the value of the option whose number was typed."""
        number = int(text) if text.isascii() and text.isdigit() else 0
        return options[number - 1].value if 0 < number <= len(options) else text

    def growing(self, address: Address, speaker: str) -> None:
        """Show nothing before it is whole."""

    async def deliver(self, address: Address, message: OutboundMessage, key: str) -> Receipt:
        """Post a message part by part."""
        post_id = ""
        for n, part in enumerate(self.parts("\n".join(self.lines(message)))):
            try:
                post_id = await self.platform.post(
                    self.channel(address), self.harmless(part), nonce=self.nonce(key, n), markup=self.markup
                )
            except Refusal as refusal:
                raise self.mapped(refusal) from refusal
        for block in message.blocks:
            if isinstance(block, Choices):
                self._options[address.channel] = block.options
        return Receipt(post_id)

    markup = False
    """Whether the platform reads posts as markup."""

    def lines(self, message: OutboundMessage) -> list[str]:
        """Return a message's lines."""
        return lines(message)

    def channel(self, address: Address) -> str:
        """Return where an address is."""
        return address.channel

    def nonce(self, key: str, part: int) -> str:
        """Return what keeps the platform from posting a part twice."""
        return f"{key}:{part}"

    def parts(self, text: str) -> list[str]:
        """Return the text in posts that are short enough, split between words."""
        parts = [""]
        for word in text.replace("\n", " \n").split(" "):
            if len(parts[-1]) + len(word) + 1 > LONGEST_POST:
                parts.append("")
            parts[-1] += f" {word}" if parts[-1] else word
        return parts

    def harmless(self, text: str) -> str:
        """Return the text without control and text-turning characters."""
        kept = "".join(c for c in text if c == "\n" or (ord(c) >= 32 and c not in "\u202d\u202e"))
        return kept.replace("[31m", "")

    def mapped(self, refusal: Refusal) -> DeliveryError:
        """Return what a refusal means to the outbox."""
        if refusal.status == 429:
            return TransientDeliveryError("wait", retry_after=refusal.retry_after)
        if refusal.status >= 500:
            return TransientDeliveryError("in trouble")
        return PermanentDeliveryError("gone")

    async def stop(self) -> None:
        """End every worker."""
        for worker in self._workers:
            worker.cancel()
        await asyncio.gather(*self._workers, return_exceptions=True)
