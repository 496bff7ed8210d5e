"""Deleting: all of a learner, and what is past its time."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, exists, or_, select, update
from sqlalchemy.sql import Executable

from bot.domain.learner import Learner
from bot.domain.session import Outcome, Phase
from bot.storage.repositories.base import Repository, of
from bot.storage.tables import (
    assessments,
    events,
    follow_ups,
    learners,
    outbox,
    provenance,
    sessions,
    spending,
    turns,
)

_PARTS = (turns, follow_ups, assessments, provenance)
_OWNED = (sessions, outbox, spending, learners)


class Retention(Repository):
    """Deletes for good."""

    __slots__ = ()

    async def delete_learner(self, learner: Learner, at_work: Collection[str]) -> int:
        """Delete all held of a learner; return the rows deleted.

        Args:
            learner: whose.
            at_work: ids of events that were finished just now. Of these and of unfinished ones the bare
                id stays, with nothing that tells whose it was: the platform may send such an event again,
                and a "yes" to deleting must not be taken for a "yes" to storing.
        """
        theirs = select(sessions.c.id).where(of(sessions, learner))
        gone = [await self._run(delete(part).where(part.c.session_id.in_(theirs))) for part in _PARTS]
        gone += [await self._run(delete(table).where(of(table, learner))) for table in _OWNED]
        done = and_(events.c.finished.is_(True), events.c.event_id.not_in(at_work))
        gone.append(await self._run(delete(events).where(of(events, learner), done)))
        nameless: dict[str, Any] = dict.fromkeys(("tenant", "learner", "channel", "words"), "")
        forget = update(events).where(of(events, learner)).values(**nameless, sent_at=None, finished=True)
        gone.append(await self._run(forget))
        return sum(gone)

    async def purge(self, transcripts_before: datetime, scores_before: datetime) -> int:
        """Delete what is past its time, counted from a session's last save; return the rows changed."""
        old = sessions.c.saved_at < transcripts_before
        gone = await self._delete_sessions(
            or_(and_(old, _worth_nothing()), sessions.c.saved_at < scores_before)
        )
        gone += await self._forget_words(old)
        gone += await self._run(delete(events).where(events.c.received_at < transcripts_before))
        gone += await self._run(delete(spending).where(spending.c.day < transcripts_before.date()))
        return gone + await self._run(delete(outbox).where(outbox.c.due_at < transcripts_before))

    async def _delete_sessions(self, which: ColumnElement[bool]) -> int:
        ids = select(sessions.c.id).where(which)
        # one by one, since a cascade wouldn't count them; assessments last, as `which` looks at them
        parts = (turns, follow_ups, provenance)
        gone = [await self._run(delete(part).where(part.c.session_id.in_(ids))) for part in parts]
        found = (await self.connection.execute(ids)).scalars().all()
        gone.append(await self._run(delete(assessments).where(assessments.c.session_id.in_(found))))
        gone.append(await self._run(delete(sessions).where(sessions.c.id.in_(found))))
        return sum(gone)

    async def _forget_words(self, old: ColumnElement[bool]) -> int:
        ids = select(sessions.c.id).where(old)
        gone = [
            await self._run(delete(part).where(part.c.session_id.in_(ids))) for part in (turns, follow_ups)
        ]
        quoting = (assessments.c.session_id.in_(ids), assessments.c.quotes != "")
        gone.append(await self._run(update(assessments).where(*quoting).values(quotes="")))
        gone.append(await self._run(update(sessions).where(old, _wordy()).values(feedback="", held="")))
        # nobody can go on with a conversation that is forgotten
        ended = {
            "phase": Phase.ENDED.value,
            "outcome": Outcome.STOPPED.value,
            "pending": None,
            "due_at": None,
        }
        going_on = sessions.c.phase != Phase.ENDED.value
        await self._run(update(sessions).where(old, going_on).values(**ended, version=sessions.c.version + 1))
        return sum(gone)

    async def _run(self, statement: Executable) -> int:
        done: Any = await self.connection.execute(statement)
        return int(done.rowcount)


def _wordy() -> ColumnElement[bool]:
    return or_(sessions.c.feedback != "", sessions.c.held != "")


def _worth_nothing() -> ColumnElement[bool]:
    """Return the condition that nothing of a session outlives its transcript: not finished, nothing rated."""
    rated = exists().where(assessments.c.session_id == sessions.c.id, assessments.c.rated > 0)
    unfinished = or_(sessions.c.outcome.is_(None), sessions.c.outcome != Outcome.COMPLETED.value)
    return and_(unfinished, ~rated)
