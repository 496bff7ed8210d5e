"""Where the learner's lines come from: the port, and a pipe; the prompt is in `prompt.py`."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from threading import Thread
from typing import BinaryIO, Protocol

from adapters.terminal.parse import decoded

_CHUNK = 65_536


class Keyboard(Protocol):
    """Gives lines, one at a time."""

    @property
    def shows_what_is_typed(self) -> bool:
        """Whether a line stands on the screen already once it was read."""

    @property
    def typing(self) -> bool:
        """Whether a person is in the middle of a line."""

    async def next_line(self, draft: str) -> str | None:
        """Return the next line, or None once there are no more.

        Args:
            draft: what stands at the prompt to begin with, where there is one.
        """

    async def aside(self, write: Callable[[], None]) -> None:
        """Call `write` so that what it prints does not tear what is being typed."""


class Pipe:
    """Lines from a pipe or a file, read in a thread so that the clock goes on ticking meanwhile."""

    shows_what_is_typed = False
    typing = False

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
