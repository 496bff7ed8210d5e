"""What a terminal can show: its width, its characters, and whether it knows colour."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TextIO

from adapters.terminal.config import fitted

_GLYPHS = "╭─╮│╰╯╔═╗║╚╝█░■□“”‘’…–—−·"
"""Every character beyond ASCII that Harken itself draws with."""


@dataclass(frozen=True, slots=True)
class Look:
    """How to draw.

    Attributes:
        width: columns to lay out in.
        boxes: whether line-drawing and typographic characters can be shown.
        styled: whether escape codes are understood: bold, italics.
        colour: whether colour is wanted too.
        encoding: what the screen's characters are sent in.
    """

    width: int = 80
    boxes: bool = True
    styled: bool = False
    colour: bool = False
    encoding: str = "utf-8"


def look_of(out: TextIO, environ: Mapping[str, str] = os.environ) -> Look:
    """Return the look of a stream as it is now; a window may have changed since the last message."""
    encoding = out.encoding or "utf-8"
    dumb = environ.get("TERM", "") in {"dumb", "unknown"}
    styled = out.isatty() and not dumb
    return Look(
        width=fitted(_columns(out, environ)),
        boxes=not dumb and _can_show(_GLYPHS, encoding),
        styled=styled,
        colour=styled and not environ.get("NO_COLOR"),
        encoding=encoding,
    )


def _columns(out: TextIO, environ: Mapping[str, str]) -> int:
    wanted = environ.get("COLUMNS", "")
    if wanted.isdigit() and int(wanted):
        return int(wanted)
    try:
        return os.get_terminal_size(out.fileno()).columns or 80
    except (OSError, ValueError):
        return shutil.get_terminal_size().columns


def _can_show(glyphs: str, encoding: str) -> bool:
    try:
        glyphs.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True
