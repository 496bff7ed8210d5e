"""The terminal as a chat platform: shows what the core says and hands in what the learner types."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace
from io import BytesIO

from adapters.terminal.blocks import asked
from adapters.terminal.config import TerminalConfig
from adapters.terminal.files import handed_over
from adapters.terminal.keyboard import Keyboard, Pipe
from adapters.terminal.parse import inbound
from adapters.terminal.render import echoed, noted, rendered
from adapters.terminal.screen import Screen
from bot.domain.errors import DeliveryError, HarkenError, TransientDeliveryError
from bot.domain.messages import Address, Attachment, InboundMessage, Option, OutboundMessage, Receipt, Voice
from bot.ports.clock import Clock

Receive = Callable[[InboundMessage], Awaitable[None]]

HINT_AFTER = 0.5
"""Seconds until a learner who waits is shown that somebody is about to speak."""
_ELSEWHERE = 60.0
"""Seconds before a message for somebody else's terminal is offered again."""

_log = logging.getLogger(__name__)


class TerminalChat:
    """One learner's terminal.

    Attributes:
        failures: how many lines the core could not take.
    """

    def __init__(
        self,
        config: TerminalConfig,
        clock: Clock,
        keyboard: Keyboard,
        screen: Screen,
        hint_after: float = HINT_AFTER,
    ) -> None:
        self.failures = 0
        self._config = config
        self._clock = clock
        self._keyboard = keyboard
        self._screen = screen
        self._hint_after = hint_after
        self._shown: set[str] = set()
        self._prepared: dict[str, OutboundMessage] = {}
        self._options: tuple[Option, ...] = ()
        self._counter = 0
        self._draft = ""
        self._closed = asyncio.Event()

    @property
    def interactive(self) -> bool:
        """Whether a person types, rather than a pipe."""
        return self._keyboard.shows_what_is_typed

    @property
    def typing(self) -> bool:
        """Whether the learner is in the middle of a line."""
        return self._keyboard.typing

    def growing(self, address: Address, speaker: str) -> Callable[[str], None] | None:
        """Return what shows the end of a growing line, None for a pipe and for another's conversation."""
        if address != self._config.address or not self._screen.look.styled:
            return None
        return lambda text: self._screen.hint(f"{speaker}: {text}")

    async def deliver(self, address: Address, message: OutboundMessage, key: str) -> Receipt:
        """Show a message, once, however often it is delivered.

        Raises:
            TransientDeliveryError: it is for another terminal, or this one takes nothing at the moment.
            PermanentDeliveryError: this terminal was closed.
        """
        if address != self._config.address:
            raise TransientDeliveryError("That is for another terminal.", retry_after=_ELSEWHERE)
        if key not in self._shown:
            if key not in self._prepared:
                self._prepared[key] = self._with_files_written(message)
            await self._show(self._prepared[key])
            self._shown.add(key)
            del self._prepared[key]
            self._remember_question(message)
        return Receipt(key)

    async def read_messages(self, receive: Receive) -> None:
        """Hand in lines until there are no more, the learner leaves, or `close` is called.

        Raises:
            BrokenPipeError: nobody reads the screen any more.
        """
        try:
            while (line := await self._next_line()) is not None:
                await self._take(line, receive)
                if self._screen.gone:
                    raise BrokenPipeError
        except asyncio.CancelledError:
            self._say_how_to_go_on()
            raise
        if not self._closed.is_set():
            self._say_how_to_go_on()

    def close(self) -> None:
        """Stop reading: the conversation is over."""
        self._closed.set()

    async def _next_line(self) -> str | None:
        if self._closed.is_set():
            return None
        draft, self._draft = self._draft, ""
        reading = asyncio.ensure_future(self._keyboard.next_line(draft))
        closing = asyncio.ensure_future(self._closed.wait())
        try:
            await asyncio.wait((reading, closing), return_when=asyncio.FIRST_COMPLETED)
            return reading.result() if reading.done() else None
        finally:
            reading.cancel()
            closing.cancel()
            await asyncio.gather(reading, closing, return_exceptions=True)

    async def _take(self, line: str, receive: Receive) -> None:
        message = inbound(line, self._counter, self._config, self._clock.now(), self._options)
        self._counter += 1
        if message.text != line.rstrip("\r\n"):
            self._options = ()
        try:
            shown = self._keyboard.shows_what_is_typed
            self._screen.write("\n" if shown else echoed(line, self._screen.look))
            hint = asyncio.get_running_loop().call_later(self._hint_after, self._screen.hint)
            try:
                await receive(message)
            finally:
                hint.cancel()
        except DeliveryError:
            _log.info("the screen could not be written")
        except HarkenError as error:
            self._give_back(line, str(error))
        except Exception as error:  # noqa: BLE001 - the loop's top: one line must not end the conversation
            _log.error("a line could not be handled: %s", type(error).__name__)
            self._give_back(line, "Something went wrong inside Harken.")

    def _give_back(self, line: str, reason: str) -> None:
        """Say what happened and keep the line at hand."""
        self.failures += 1
        self._draft = line
        where = (
            "Your words are back at the prompt: press Enter to send them again."
            if self._keyboard.shows_what_is_typed
            else "Please send that line again."
        )
        self._note(f"{reason} {where}\n")

    def _say_how_to_go_on(self) -> None:
        self._note("You left here. Start Harken again to go on.")

    def _note(self, note: str) -> None:
        try:
            self._screen.write(noted(note, self._screen.look))
        except DeliveryError:
            _log.info("the screen could not be written")

    async def _show(self, message: OutboundMessage) -> None:
        """Write a message beside what is being typed; an error on the way comes back to the caller."""
        failed: list[DeliveryError] = []

        def write() -> None:
            try:
                self._screen.write(rendered(message, self._screen.look))
            except DeliveryError as error:
                failed.append(error)

        await self._keyboard.aside(write)
        if failed:
            raise failed[0]

    def _with_files_written(self, message: OutboundMessage) -> OutboundMessage:
        blocks = (
            handed_over(b, self._config.folder) if isinstance(b, Attachment) else b for b in message.blocks
        )
        return replace(message, blocks=tuple(blocks))

    def _remember_question(self, message: OutboundMessage) -> None:
        """Note what a typed number would mean; Harken's asides leave a question open."""
        options = next((o for b in reversed(message.blocks) if (o := asked(b))), ())
        if options or message.voice is not Voice.HARKEN:
            self._options = options


def this_terminal(config: TerminalConfig, clock: Clock) -> TerminalChat:
    """Return the chat on the process's own standard streams."""
    return TerminalChat(config, clock, _this_keyboard(), Screen(sys.stdout))


def _this_keyboard() -> Keyboard:
    if sys.stdin is None:  # started with its input closed
        return Pipe(BytesIO())
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return Pipe(sys.stdin.buffer)
    from adapters.terminal.prompt import Prompt  # noqa: PLC0415 - 70 ms that a pipe need not wait for

    return Prompt()
