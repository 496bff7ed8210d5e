"""Each block of a message as something rich can draw; the scorecard has a file of its own."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text as Words

from adapters.terminal.look import Look
from adapters.terminal.scorecard import scorecard
from adapters.terminal.wording import in_one_line, shown
from bot.domain.messages import Attachment, Block, Choices, Form, Option, Scorecard, Text

_GAP = 3
"""Columns between two anchors of a scale."""


def drawn(block: Block, look: Look, width: int) -> RenderableType:
    """Return what a block looks like in so many columns."""
    match block:
        case Text():
            return Words(shown(block.text, look))
        case Choices():
            return _question(block.prompt, block.options, look, width)
        case Form():
            return _form(block, look, width)
        case Scorecard():
            return scorecard(block, look, width)
        case Attachment():
            return Words(f"{in_one_line(block.filename, look)} ({in_one_line(block.media_type, look)})")


def asked(block: Block) -> tuple[Option, ...]:
    """Return the options a learner may answer a block with, () where it asks nothing."""
    match block:
        case Choices():
            return block.options
        case Form() if block.answered < len(block.fields):
            return block.fields[block.answered].options
        case _:
            return ()


def _form(form: Form, look: Look, width: int) -> RenderableType:
    """Return the next item; the title comes with the first only."""
    parts: list[RenderableType] = []
    if not form.answered:
        parts += [Words(shown(form.title, look)), Words()]
    if form.answered < len(form.fields):
        item = form.fields[form.answered]
        counted = f"{form.answered + 1} of {len(form.fields)}: {item.label}"
        parts.append(_question(counted, item.options, look, width))
    return Group(*parts)


def _question(prompt: str, options: Sequence[Option], look: Look, width: int) -> RenderableType:
    title = Words(shown(prompt, look), style="bold")
    return Group(title, _scale(options, look, width) if _is_scale(options) else _menu(options, look))


def _is_scale(options: Sequence[Option]) -> bool:
    return all(o.value == str(n) and not o.note for n, o in enumerate(options, start=1))


def _scale(options: Sequence[Option], look: Look, width: int) -> RenderableType:
    """Return numbered anchors in a row, none of them broken across lines."""
    rows: list[Words] = []
    for option in options:
        piece = Words.assemble((option.value, "bold cyan"), f" {in_one_line(option.label, look)}")
        if rows and rows[-1].cell_len + _GAP + piece.cell_len <= width:
            rows[-1].append(" " * _GAP).append_text(piece)
        else:
            rows.append(piece)
    return Group(*rows)


def _menu(options: Sequence[Option], look: Look) -> RenderableType:
    table = Table.grid(padding=(0, 1))
    table.add_column(justify="right", no_wrap=True, style="bold cyan", width=len(f"{len(options)}."))
    table.add_column(overflow="fold")
    for number, option in enumerate(options, start=1):
        label = Words(in_one_line(option.label, look))
        if _is_worth_showing(option):
            label.append(f"  ({in_one_line(option.value, look)})", style="dim")
        note = (Words(in_one_line(option.note, look), style="dim"),) if option.note else ()
        table.add_row(f"{number}.", Group(label, *note))
    return Padding(table, (0, 0, 0, 1))


def _is_worth_showing(option: Option) -> bool:
    """Tell whether a learner could not guess the value, which may be typed too, from the label."""
    return option.value.casefold() not in option.label.casefold()
