"""Where the learner's lines come from: a prompt that stays put, or a pipe."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from threading import Thread
from typing import BinaryIO, Protocol

from prompt_toolkit import PromptSession
from prompt_toolkit.application import get_app_or_none, run_in_terminal
from prompt_toolkit.completion import WordCompleter
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.patch_stdout import patch_stdout
from prompt_toolkit.shortcuts import CompleteStyle

from adapters.terminal.parse import decoded
from adapters.terminal.render import YOU
from bot.domain.intent import Command

_CHUNK = 65_536


class Keyboard(Protocol):
    """Gives lines, one at a time."""

    @property
    def shows_what_is_typed(self) -> bool:
        """Whether a line stands on the screen already once it was read."""

    async def next_line(self, draft: str) -> str | None:
        """Return the next line, or None once there are no more.

        Args:
            draft: what stands at the prompt to begin with, where there is one.
        """

    async def aside(self, write: Callable[[], None]) -> None:
        """Call `write` so that what it prints does not tear what is being typed."""


class Prompt:
    """A prompt with line editing; what arrives while somebody types appears above it."""

    shows_what_is_typed = True

    def __init__(self) -> None:
        commands = [f"/{command.value}" for command in Command]
        self._session: PromptSession[str] = PromptSession(
            FormattedText([("bold", YOU)]),
            completer=WordCompleter(commands, sentence=True),
            complete_while_typing=False,
            complete_style=CompleteStyle.READLINE_LIKE,
            reserve_space_for_menu=0,
        )

    async def next_line(self, draft: str) -> str | None:
        """Return what was typed; Ctrl-C and Ctrl-D both leave."""
        try:
            with patch_stdout(raw=True):
                return await self._session.prompt_async(default=draft)
        except (KeyboardInterrupt, EOFError):
            return None

    async def aside(self, write: Callable[[], None]) -> None:
        """Lift the prompt, write, and put the prompt back with what was typed so far."""
        app = get_app_or_none()
        if app is not None and app.is_running:
            await run_in_terminal(write)
        else:
            write()


class Pipe:
    """Lines from a pipe or a file, read in a thread so that the clock goes on ticking meanwhile."""

    shows_what_is_typed = False

    def __init__(self, stream: BinaryIO) -> None:
        # Below the buffer: a thread left waiting at exit must not hold the buffer's lock.
        self._raw = getattr(stream, "raw", stream)
        self._held = b""
        self._ended = False

    async def next_line(self, draft: str) -> str | None:  # noqa: ARG002 - a pipe has no prompt to put it at
        """Return the next line; the last one counts without its line ending too."""
        pieces: list[bytes] = [self._held]
        while b"\n" not in pieces[-1] and not self._ended:
            pieces.append(await _in_thread(self._read))
            self._ended = not pieces[-1]
        line, ending, self._held = b"".join(pieces).partition(b"\n")
        return decoded(line) if line or ending else None

    async def aside(self, write: Callable[[], None]) -> None:
        """Write; nobody is typing."""
        write()

    def _read(self) -> bytes:
        return self._raw.read(_CHUNK) or b""


def _in_thread(read: Callable[[], bytes]) -> Awaitable[bytes]:
    """Run `read` in a thread that neither a closing loop nor a closing program waits for."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[bytes] = loop.create_future()

    def work() -> None:
        try:
            data = read()
        except (OSError, ValueError):
            data = b""
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(_settle, future, data)

    Thread(target=work, daemon=True, name="harken-stdin").start()
    return future


def _settle(future: asyncio.Future[bytes], data: bytes) -> None:
    if not future.done():
        future.set_result(data)
