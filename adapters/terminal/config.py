"""Who sits at the terminal, where files go, and the terminal's limits as data."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from bot.domain.messages import Address

PLATFORM = "terminal"
TENANT = "local"

NARROWEST = 30
"""Columns below which lines are no longer fitted but left to the terminal to wrap."""

WIDEST = 88
"""Columns beyond which lines are hard to read, however wide the window is."""


@dataclass(frozen=True, slots=True)
class TerminalConfig:
    """One sitting at the terminal.

    Attributes:
        learner: the name the learner goes by here; what is stored is stored under it.
        channel: the conversation's name.
        folder: where exported files are written.
        run: unique to this process, so that no two of its messages ever share an id.
    """

    learner: str
    channel: str = "practice"
    folder: Path = field(default_factory=Path)
    run: str = field(default_factory=lambda: uuid4().hex)

    @property
    def address(self) -> Address:
        """Where the conversation takes place."""
        return Address(PLATFORM, TENANT, self.learner, self.channel)


def fitted(columns: int) -> int:
    """Return the width to lay text out in, in a window of so many columns."""
    return max(NARROWEST, min(columns, WIDEST))
