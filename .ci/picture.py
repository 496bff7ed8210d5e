"""Draws the README's picture: the debrief of the conversation in practice.txt, as a terminal shows it.

Run it as `uv run python .ci/picture.py`; it writes .github/debrief.svg.
"""

from __future__ import annotations

import asyncio
import io
import os
import tempfile
from dataclasses import replace
from itertools import count
from pathlib import Path

from rich.console import Console
from rich.text import Text

from adapters.terminal.adapter import TerminalChat
from adapters.terminal.config import PLATFORM, TerminalConfig
from adapters.terminal.keyboard import Pipe
from adapters.terminal.screen import Screen
from bot.bootstrap import offline_house, open_store
from bot.clock import SystemClock
from bot.coaching.inbox import Inbox
from bot.domain.messages import InboundMessage, Served
from bot.settings import Settings

HERE = Path(__file__).parent
WIDTH = 82
FRAME = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>.{unique_id}-matrix {{ font-family: Menlo, Consolas, "DejaVu Sans Mono", monospace;
font-size: {char_height}px; line-height: {line_height}px; }}
.{unique_id}-title {{ font-size: 18px; font-family: sans-serif; }}
{styles}</style>
<defs><clipPath id="{unique_id}-clip-terminal">
<rect width="{terminal_width}" height="{terminal_height}"/></clipPath>
{lines}</defs>{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">{backgrounds}
<g class="{unique_id}-matrix">{matrix}</g></g></svg>
"""
"""Rich's own frame fetches a font from the web; this one takes the reader's."""


class ColourScreen(io.StringIO):
    """A stream that says it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        """Return True."""
        return True


async def practised(folder: str) -> str:
    """Return the screen of one practice, escape codes included."""
    settings = Settings.from_environment({"HARKEN_DATA_DIR": folder})
    config = TerminalConfig(learner="learner")
    out = ColourScreen()
    screen = Screen(out, {"COLUMNS": str(WIDTH), "TERM": "xterm"})
    pipe = Pipe(io.BytesIO((HERE / "practice.txt").read_bytes()))
    chat = TerminalChat(config, SystemClock(), pipe, screen)
    async with open_store(settings) as store:
        served = Served(frozenset({PLATFORM}), config.address)
        house = offline_house(settings, store, {PLATFORM: chat}, served)
        numbers = count(1)  # the same ids each time, so the same conversation and the same picture
        inbox = Inbox(replace(house, new_id=lambda: f"picture-{next(numbers)}"))
        await inbox.greet(config.address, "job-loss")

        async def receive(message: InboundMessage) -> None:
            await inbox.receive(message)

        await chat.read_messages(receive)
    return out.getvalue()


def main() -> None:
    """Write the picture."""
    with tempfile.TemporaryDirectory() as folder:
        screen = asyncio.run(practised(folder))
    start = screen.index("╔")
    debrief = screen[screen.rindex("\n", 0, start) + 1 : screen.index("╝", start) + 1]
    console = Console(record=True, width=WIDTH, file=io.StringIO(), color_system="truecolor")
    console.print(Text.from_ansi(debrief))
    svg = console.export_svg(title="harken practice", code_format=FRAME, unique_id="harken")
    (HERE.parent / ".github" / "debrief.svg").write_text(svg, "utf-8")


if __name__ == "__main__":
    os.chdir(tempfile.gettempdir())
    main()
