"""Who waits sees that somebody is about to speak."""

import asyncio
import io

import pytest

from adapters.terminal.adapter import TerminalChat
from adapters.terminal.config import TerminalConfig
from adapters.terminal.keyboard import Pipe
from adapters.terminal.screen import Screen
from bot.clock import SystemClock
from bot.domain.messages import InboundMessage, OutboundMessage, Text, Voice


class Window(io.StringIO):
    """A terminal, or where it is not `tty` a file."""

    encoding = "utf-8"

    def __init__(self, *, tty: bool) -> None:
        super().__init__()
        self.tty = tty

    def isatty(self) -> bool:
        """Tell which."""
        return self.tty


@pytest.mark.parametrize(("tty", "hints"), [(True, 1), (False, 0)])
async def test_a_slow_answer_is_announced_on_a_terminal_and_its_place_is_taken(tty: bool, hints: int):  # noqa: FBT001
    """Dots stand where the answer will be and go when it comes; a pipe gets none."""
    window = Window(tty=tty)
    config = TerminalConfig("ana")
    screen = Screen(window, {"TERM": "xterm", "COLUMNS": "60"})
    chat = TerminalChat(config, SystemClock(), Pipe(io.BytesIO(b"hello\n")), screen, hint_after=0)

    async def slow(message: InboundMessage) -> None:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        answer = OutboundMessage(Voice.HARKEN, (Text("Here I am."),))
        await chat.deliver(message.address, answer, "k")

    await chat.read_messages(slow)
    assert window.getvalue().count("…\r\x1b[K") == hints
    assert window.getvalue().count("…") == hints


async def test_a_growing_line_shows_its_end_until_it_is_delivered():
    """What is there of a reply is shown in one line that fits; the whole reply takes its place."""
    window = Window(tty=True)
    config = TerminalConfig("ana")
    chat = TerminalChat(
        config, SystemClock(), Pipe(io.BytesIO()), Screen(window, {"TERM": "xterm", "COLUMNS": "40"})
    )
    show = chat.growing(config.address, "Emily")
    assert show is not None
    show("It was an email.")
    show("It was an email. At 8:40, before I had even finished my coffee.")
    await chat.deliver(
        config.address, OutboundMessage(Voice.PARTNER, (Text("It was an email."),), "Emily"), "k"
    )
    lines = window.getvalue().split("\r\x1b[K")
    assert lines[0] == "Emily: It was an email.…"
    assert lines[1].endswith("my coffee.…")
    assert len(lines[1]) <= 40
    assert "…" not in lines[2]


def test_a_pipe_shows_nothing_before_it_is_whole():
    """Where nothing can be taken back, nothing is shown early."""
    config = TerminalConfig("ana")
    chat = TerminalChat(config, SystemClock(), Pipe(io.BytesIO()), Screen(Window(tty=False), {}))
    assert chat.growing(config.address, "Emily") is None
