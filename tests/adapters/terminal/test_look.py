"""What a stream and an environment say about how to draw."""

from __future__ import annotations

import io
from typing import Self

import pytest

from adapters.terminal.look import look_of


class Window(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def __init__(self, encoding: str = "utf-8") -> None:
        super().__init__(io.BytesIO(), encoding=encoding)

    def isatty(self) -> bool:
        """Say yes."""
        return True

    def __enter__(self) -> Self:
        """Return itself."""
        return self


def test_a_terminal_has_styles_and_colour():
    """An ordinary window gets everything."""
    look = look_of(Window(), {"TERM": "xterm-256color", "COLUMNS": "60"})
    assert (look.width, look.boxes, look.styled, look.colour) == (60, True, True, True)


def test_no_color_takes_the_colour_alone():
    """NO_COLOR with any value leaves frames and bold."""
    look = look_of(Window(), {"TERM": "xterm", "NO_COLOR": "1"})
    assert (look.boxes, look.styled, look.colour) == (True, True, False)


def test_a_dumb_terminal_gets_plain_ascii():
    """TERM=dumb means no escape codes and no line drawing."""
    look = look_of(Window(), {"TERM": "dumb"})
    assert (look.boxes, look.styled, look.colour) == (False, False, False)


def test_a_pipe_gets_no_escape_codes():
    """What is no terminal is written to plainly, frames kept."""
    look = look_of(io.TextIOWrapper(io.BytesIO(), encoding="utf-8"), {"TERM": "xterm"})
    assert (look.boxes, look.styled, look.colour) == (True, False, False)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "cp437"])
def test_an_encoding_without_line_drawing_gets_ascii_frames(encoding: str):
    """A single missing character is enough: frames are drawn from one set."""
    assert not look_of(Window(encoding), {"TERM": "xterm"}).boxes


@pytest.mark.parametrize(("columns", "width"), [("7", 30), ("60", 60), ("400", 88), ("junk", 80), ("0", 80)])
def test_the_width_stays_readable(columns: str, width: int):
    """Neither too narrow to lay out nor too wide to read."""
    look = look_of(io.TextIOWrapper(io.BytesIO(), encoding="utf-8"), {"COLUMNS": columns})
    assert look.width == width
