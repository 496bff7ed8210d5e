"""A session as columns, and back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row

from bot.domain.active_clock import ActiveClock
from bot.domain.messages import Address
from bot.domain.session import Outcome, Pending, Phase, PracticeSession
from bot.domain.transcript import EMPTY
from bot.storage.words import Words

_MICROSECOND = timedelta(microseconds=1)
_WITHOUT_WORDS = (Outcome.CRISIS, Outcome.DECLINED)


def minimal(session: PracticeSession) -> PracticeSession:
    """Return what may be kept of a session: after a crisis or without consent, no word and no score."""
    if session.outcome not in _WITHOUT_WORDS:
        return session
    return replace(
        session,
        transcript=EMPTY,
        reflection=(),
        assessment=None,
        feedback="",
        held="",
        follow_ups=(),
        realism=None,
    )


def due_at(session: PracticeSession) -> datetime | None:
    """Return when somebody should look at a session's clock, None for never."""
    if session.phase is not Phase.ROLE_PLAY or session.pending is not None:
        return None
    return session.clock.wake_at


def identity(session: PracticeSession) -> dict[str, Any]:
    """Return the columns that stay as they are from the first save on."""
    address = session.address
    return {
        "id": session.id,
        "platform": address.platform,
        "tenant": address.tenant,
        "learner": address.learner,
        "channel": address.channel,
        "seed": session.seed,
    }


def state(session: PracticeSession, words: Words, now: datetime) -> dict[str, Any]:
    """Return the columns that each save writes."""
    clock = session.clock
    return {
        "phase": session.phase.value,
        "limit_us": clock.limit // _MICROSECOND,
        "idle_after_us": clock.idle_after // _MICROSECOND,
        "counted_us": clock.counted // _MICROSECOND,
        "seen_at": clock.seen_at,
        "due_at": due_at(session),
        "scenario": session.scenario,
        "wanted": session.wanted,
        "reflection": json.dumps(session.reflection),
        "feedback": words.sealed(session.feedback),
        "realism": session.realism,
        "pending": session.pending and session.pending.value,
        "outcome": session.outcome and session.outcome.value,
        "embedded": session.embedded,
        "held": words.sealed(session.held),
        "version": session.version + 1,
        "saved_at": now,
    }


def session_of(row: Row[Any], words: Words) -> PracticeSession:
    """Return a session from its row, still without its transcript, follow-ups and assessment."""
    return PracticeSession(
        id=row.id,
        address=Address(row.platform, row.tenant, row.learner, row.channel),
        seed=row.seed,
        phase=Phase(row.phase),
        clock=_clock_of(row),
        scenario=row.scenario,
        wanted=row.wanted,
        reflection=tuple(json.loads(row.reflection)),
        feedback=words.unsealed(row.feedback),
        realism=row.realism,
        pending=Pending(row.pending) if row.pending else None,
        outcome=Outcome(row.outcome) if row.outcome else None,
        embedded=row.embedded,
        held=words.unsealed(row.held),
        version=row.version,
    )


def _clock_of(row: Row[Any]) -> ActiveClock:
    limit, idle_after, counted = (
        timedelta(microseconds=n) for n in (row.limit_us, row.idle_after_us, row.counted_us)
    )
    return ActiveClock(limit, idle_after, counted, row.seen_at)
