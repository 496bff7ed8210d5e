"""An OutboundMessage becomes text for a terminal. Pure: what it may look like comes in as an argument."""

from __future__ import annotations

from io import StringIO

from rich import box
from rich.box import Box
from rich.console import Console, Group, RenderableType
from rich.constrain import Constrain
from rich.panel import Panel
from rich.table import Table
from rich.text import Text as Words

from adapters.terminal.blocks import drawn
from adapters.terminal.look import Look
from adapters.terminal.wording import in_one_line, shown
from bot.domain.messages import OutboundMessage, Scorecard, Voice

HARKEN = "Harken"
COACH = "Coach"
YOU = "You: "

_ROOM_FOR_A_MARGIN = 50
"""Columns below which a speaker's name stands above what is said, not beside it."""

_MARGIN = 8
"""Columns left free at the right of a partner's bubble."""

_PARTNER_ASCII = box.ASCII
_COACH_ASCII = Box("#==#\n#  #\n#==#\n#  #\n#==#\n#==#\n#  #\n#==#\n", ascii=True)


def rendered(message: OutboundMessage, look: Look) -> str:
    """Return a message as lines ready to print, with an empty one after it."""
    return _printed(_dressed(message, look), look) + "\n"


def echoed(line: str, look: Look) -> str:
    """Return a learner's line as it stands in a transcript."""
    table = Table.grid(padding=0)
    table.add_column(no_wrap=True, width=len(YOU))
    table.add_column(overflow="fold")
    table.add_row(Words(YOU, style="bold"), Words(shown(line, look)))
    return _printed(table, look) + "\n"


def noted(note: str, look: Look) -> str:
    """Return a sentence of the terminal's own, such as how to go on later."""
    return _printed(Words(shown(note, look), style="dim"), look)


def _dressed(message: OutboundMessage, look: Look) -> RenderableType:
    match message.voice:
        case Voice.PARTNER:
            return _partner(message, look)
        case Voice.COACH:
            return _coach(message, look)
        case Voice.HARKEN:
            return _harken(message, look)


def _partner(message: OutboundMessage, look: Look) -> RenderableType:
    """Return a round bubble on the left, the partner's name in its border."""
    room = look.width - _MARGIN if look.width >= _ROOM_FOR_A_MARGIN else look.width
    name = in_one_line(message.speaker, look) or "Partner"
    bubble = Panel(
        _body(message, look, room - 4),
        title=Words(name, style="bold", no_wrap=True, overflow="ellipsis" if look.boxes else "crop"),
        title_align="left",
        box=box.ROUNDED if look.boxes else _PARTNER_ASCII,
        border_style="cyan",
        padding=(0, 1),
        expand=False,
    )
    return Constrain(bubble, room)


def _coach(message: OutboundMessage, look: Look) -> RenderableType:
    """Return a double frame across the whole width."""
    margin = 2 if look.width >= _ROOM_FOR_A_MARGIN else 1
    return Panel(
        _body(message, look, look.width - 2 - 2 * margin),
        title=Words(COACH, style="bold"),
        title_align="center",
        box=box.DOUBLE if look.boxes else _COACH_ASCII,
        border_style="yellow",
        padding=(0, margin),
    )


def _harken(message: OutboundMessage, look: Look) -> RenderableType:
    """Return plain words, without a frame, beside the name."""
    name = Words(HARKEN, style="bold magenta")
    if look.width < _ROOM_FOR_A_MARGIN:
        return Group(name, _body(message, look, look.width))
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True, width=len(HARKEN))
    table.add_column(overflow="fold")
    table.add_row(name, _body(message, look, look.width - len(HARKEN) - 2))
    return table


def _body(message: OutboundMessage, look: Look, width: int) -> RenderableType:
    parts: list[RenderableType] = []
    for before, block in zip((None, *message.blocks), message.blocks, strict=False):
        if before is not None:
            parts.append(_divider(look, width) if isinstance(before, Scorecard) else Words())
        parts.append(drawn(block, look, width))
    return Group(*parts)


def _divider(look: Look, width: int) -> RenderableType:
    """Return the line between the scores and what the coach says of them."""
    return Group(Words(), Words(("═" if look.boxes else "=") * width, style="dim yellow"), Words())


def _printed(renderable: RenderableType, look: Look) -> str:
    paper = StringIO()
    console = Console(
        file=paper,
        width=look.width,
        force_terminal=look.styled,
        color_system="standard" if look.styled else None,
        no_color=not look.colour,
        markup=False,
        highlight=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )
    console.print(renderable)
    text = paper.getvalue()
    return text if look.styled else "\n".join(line.rstrip() for line in text.split("\n"))
