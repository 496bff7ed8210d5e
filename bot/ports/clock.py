"""What time it is."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """The one source of time; tests bring one they can turn."""

    def now(self) -> datetime:
        """Return the current moment, aware and in UTC."""
