"""The prompt a learner types at, with real key presses on prompt_toolkit's own pipe."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session, get_app_or_none
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput

from adapters.terminal.adapter import TerminalChat
from adapters.terminal.config import TerminalConfig
from adapters.terminal.prompt import Prompt
from adapters.terminal.screen import Screen
from bot.clock import SystemClock
from bot.domain.errors import StorageError
from bot.domain.messages import OutboundMessage, Text, Voice
from tests.contracts import chat_messages as sample
from tests.contracts.chat_harness import ANA, Core, words_on

CTRL_C, CTRL_D, ENTER = "\x03", "\x04", "\r"


class Sitting:
    """A learner at a prompt."""

    def __init__(self, keys: PipeInput, core: Core) -> None:
        self.keys = keys
        self.config = TerminalConfig(ANA, folder=Path("unused"))
        self._paper = io.StringIO()
        screen = Screen(self._paper, {"COLUMNS": "60"})
        self.chat = TerminalChat(self.config, SystemClock(), Prompt(), screen)
        self.reading = asyncio.create_task(self.chat.read_messages(core.receive))

    @property
    def screen(self) -> str:
        """What was printed beside the prompt."""
        return words_on(self._paper.getvalue())

    async def prompting(self) -> None:
        """Wait until the prompt is there."""
        async with asyncio.timeout(10):
            while (app := get_app_or_none()) is None or not app.is_running:  # noqa: ASYNC110 - no event tells
                await asyncio.sleep(0)

    async def left(self) -> None:
        """Wait until the reading ended."""
        await asyncio.wait_for(self.reading, 10)


@asynccontextmanager
async def sitting(core: Core) -> AsyncIterator[Sitting]:
    """Sit down at a prompt, and get up again."""
    with create_pipe_input() as keys, create_app_session(input=keys, output=DummyOutput()):
        seat = Sitting(keys, core)
        try:
            yield seat
        finally:
            seat.chat.close()
            await asyncio.gather(seat.reading, return_exceptions=True)


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D])
async def test_both_ways_to_leave_say_how_to_come_back(key: str):
    """Ctrl-C and Ctrl-D at the prompt end cleanly, with one line on resuming."""
    async with sitting(core := Core()) as seat:
        seat.keys.send_text(f"hello{ENTER}{key}")
        await seat.left()
        assert core.texts == ["hello"]
        assert seat.screen.count("Start Harken again") == 1


async def test_what_was_typed_is_not_echoed_again():
    """The line stands at the prompt already."""
    async with sitting(Core()) as seat:
        seat.keys.send_text(f"hello{ENTER}{CTRL_D}")
        await seat.left()
        assert "hello" not in seat.screen


async def test_a_line_that_failed_is_back_at_the_prompt():
    """Enter alone sends the same words again."""
    async with sitting(core := Core(errors=[StorageError("The disk is full.")])) as seat:
        seat.keys.send_text(f"a long line{ENTER}{ENTER}{CTRL_D}")
        await seat.left()
        assert core.texts == ["a long line", "a long line"]
        assert "press Enter to send them again" in seat.screen


async def test_a_message_that_arrives_meanwhile_leaves_the_line_alone():
    """A nudge appears while half a line is typed, and the line goes on where it was."""
    async with sitting(core := Core()) as seat:
        await seat.prompting()
        seat.keys.send_text("half a ")
        await seat.chat.deliver(seat.config.address, sample.said("Still there?"), "nudge")
        seat.keys.send_text(f"line{ENTER}{CTRL_D}")
        await seat.left()
        assert core.texts == ["half a line"]
        assert "Still there?" in seat.screen


async def test_closing_takes_the_prompt_away():
    """The core can end the sitting while somebody types."""
    async with sitting(core := Core()) as seat:
        await seat.prompting()
        seat.keys.send_text("half a line")
        partner = OutboundMessage(Voice.PARTNER, (Text("Bye."),), "Emily")
        await seat.chat.deliver(seat.config.address, partner, "bye")
        seat.chat.close()
        await seat.left()
        assert core.texts == []
        assert "Start Harken again" not in seat.screen


async def test_commands_complete_with_tab():
    """A slash and a tab help along."""
    async with sitting(core := Core()) as seat:
        seat.keys.send_text(f"/priv\t{ENTER}{CTRL_D}")
        await seat.left()
        assert core.texts == ["/privacy"]
