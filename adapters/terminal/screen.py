"""The stream the learner reads, and what its failures mean."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TextIO

from rich.cells import cell_len

from adapters.terminal.look import Look, look_of
from adapters.terminal.wording import in_one_line
from bot.domain.errors import DeliveryError, PermanentDeliveryError, TransientDeliveryError

_ERASE = "\r\x1b[K"
"""Takes the line the cursor stands in away."""
_GONE = {errno.EPIPE, errno.EIO, errno.EBADF, errno.ENXIO}


@dataclass(slots=True)
class Screen:
    """Writes whole messages.

    Attributes:
        out: where to.
        environ: what says how it may look.
        gone: whether nobody reads any more.
    """

    out: TextIO
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)
    gone: bool = False
    _hinting: bool = False

    @property
    def look(self) -> Look:
        """How to draw right now; the window may have changed."""
        return look_of(self.out, self.environ)

    def write(self, text: str) -> None:
        """Write and flush.

        Raises:
            TransientDeliveryError: try again.
            PermanentDeliveryError: the window or the pipe was closed.
        """
        erased = _ERASE if self._hinting else ""
        self._hinting = False
        self._put(erased + text)

    def hint(self, growing: str = "") -> None:
        """Show in one line that somebody is about to speak, until the next message takes its place.

        Args:
            growing: what is there of it already; as much of its end as fits is shown.
        """
        look = self.look
        if look.styled and (growing or not self._hinting):
            dots = "…" if look.boxes else "..."
            line = _end_of(in_one_line(growing, look), look.width - len(dots) - 1) + dots
            with suppress(DeliveryError):  # the message itself will tell
                self._put((_ERASE if self._hinting else "") + line)
            self._hinting = True

    def _put(self, text: str) -> None:
        try:
            self.out.write(text)
            self.out.flush()
        except ValueError as error:
            self.gone = True
            raise PermanentDeliveryError("The terminal was closed; open it again.") from error
        except OSError as error:
            if error.errno in _GONE:
                self.gone = True
                raise PermanentDeliveryError("The terminal was closed; open it again.") from error
            raise TransientDeliveryError("The terminal takes nothing at the moment.") from error


def _end_of(text: str, columns: int) -> str:
    """Return as much of a text's end as fits into a line, from the beginning of a word."""
    fitting = text
    while cell_len(fitting) > columns:
        fitting = fitting[max(1, (cell_len(fitting) - columns) // 2) :]
    return fitting if fitting == text else fitting.partition(" ")[2] or fitting
