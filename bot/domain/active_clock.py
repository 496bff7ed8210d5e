"""Counts the time a learner is actively in a conversation, not the time that passes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class ActiveClock:
    """Starts at the learner's first reply, sleeps after a minute of silence, wakes on any message.

    Attributes:
        limit: active time after which a conversation ends.
        idle_after: silence after which the clock sleeps.
        counted: active time up to `seen_at`.
        seen_at: the last sign of life while awake (UTC), None while asleep or not started.
    """

    limit: timedelta
    idle_after: timedelta
    counted: timedelta = timedelta()
    seen_at: datetime | None = None

    def elapsed(self, now: datetime) -> timedelta:
        """Return the active time so far; silence counts up to `idle_after`."""
        if self.seen_at is None:
            return self.counted
        return self.counted + min(max(now - self.seen_at, timedelta()), self.idle_after)

    def touched(self, now: datetime) -> ActiveClock:
        """Return the clock after a sign of life: counted up to now, and awake."""
        return replace(self, counted=self.elapsed(now), seen_at=now)

    def waited(self, now: datetime) -> ActiveClock:
        """Return an awake clock with the wait for an answer, up to now, not counted as the learner's time."""
        return self if self.seen_at is None else replace(self, seen_at=now)

    def asleep(self, now: datetime) -> ActiveClock:
        """Return the clock stopped, with what was counted kept."""
        return replace(self, counted=self.elapsed(now), seen_at=None)

    def idle(self, now: datetime) -> bool:
        """Tell whether an awake clock has seen too long a silence."""
        return self.seen_at is not None and now - self.seen_at >= self.idle_after

    def time_up(self, now: datetime) -> bool:
        """Tell whether the active time is used up."""
        return self.elapsed(now) >= self.limit

    @property
    def wake_at(self) -> datetime | None:
        """When somebody should look again: time up or silence, whichever comes first; None asleep."""
        if self.seen_at is None:
            return None
        return self.seen_at + min(self.limit - self.counted, self.idle_after)
