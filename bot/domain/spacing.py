"""When to practise next: a ladder of growing gaps."""

from __future__ import annotations

from datetime import datetime, timedelta

LADDER_DAYS = (1, 3, 7, 14, 30)
"""Days until the next practice after the first, second, … scored session."""


def next_practice(scored_sessions: int, now: datetime) -> datetime:
    """Return when to practise next, after that many scored sessions (at least 1) up to now."""
    rung = min(max(scored_sessions, 1), len(LADDER_DAYS)) - 1
    return now + timedelta(days=LADDER_DAYS[rung])
