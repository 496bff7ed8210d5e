"""Practice sessions with all they hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, delete, select, update

from bot.domain.errors import StaleSessionError
from bot.domain.learner import Learner
from bot.domain.messages import Address, Served
from bot.domain.provenance import Provenance
from bot.domain.session import Phase, PracticeSession
from bot.domain.transcript import Transcript
from bot.storage.codec import dumped
from bot.storage.repositories.assessments import assessment_of, stored
from bot.storage.repositories.base import Repository, at, of, served_by
from bot.storage.repositories.session_parts import SessionParts
from bot.storage.repositories.session_rows import identity, minimal, session_of, state
from bot.storage.tables import assessments, provenance, sessions


class Sessions(Repository):
    """Loads and stores sessions."""

    __slots__ = ()

    async def open_at(self, address: Address) -> PracticeSession | None:
        """Return the session that goes on in a conversation, the latest begun where several do."""
        going_on = sessions.c.phase != Phase.ENDED.value
        query = _whole().where(at(sessions, address), going_on).order_by(sessions.c.number.desc()).limit(1)
        return next(iter(await self._loaded(query)), None)

    async def due(self, now: datetime, served: Served, limit: int) -> Sequence[PracticeSession]:
        """Return served sessions whose clock is due a look, the longest due first."""
        query = _whole().where(sessions.c.due_at <= now, served_by(sessions, served))
        return await self._loaded(query.order_by(sessions.c.due_at, sessions.c.number).limit(limit))

    async def scored(self, learner: Learner) -> Sequence[PracticeSession]:
        """Return a learner's sessions with an overall score, oldest first."""
        query = _whole().where(of(sessions, learner), assessments.c.overall.is_not(None))
        return await self._loaded(query.order_by(sessions.c.number))

    async def save(self, session: PracticeSession, now: datetime) -> PracticeSession:
        """Store a session, and return it as stored; raises StaleSessionError."""
        kept = minimal(session)
        if not await self._save_state(kept, now):
            raise StaleSessionError("The session was changed meanwhile; load it again.")
        new = kept.version == 0
        await SessionParts(self.connection, self.words).save(kept, new=new)
        await self._save_assessment(kept, new=new)
        return replace(kept, version=kept.version + 1)

    async def note(self, session_id: str, part: str, source: Provenance) -> None:
        """Store what produced a part of a session, in place of what was noted before."""
        text = dumped(source)
        insert = self.insert_into(provenance).values(session_id=session_id, part=part, source=text)
        key = [provenance.c.session_id, provenance.c.part]
        await self.connection.execute(insert.on_conflict_do_update(index_elements=key, set_={"source": text}))

    async def _save_state(self, session: PracticeSession, now: datetime) -> bool:
        columns = state(session, self.words, now)
        if session.version == 0:
            return await self.insert_once(sessions, **identity(session), **columns, started_at=now)
        mine = (sessions.c.id == session.id, sessions.c.version == session.version)
        done = await self.connection.execute(
            update(sessions).where(*mine, at(sessions, session.address)).values(**columns)
        )
        return bool(done.rowcount)

    async def _save_assessment(self, session: PracticeSession, *, new: bool) -> None:
        if not new:
            await self.connection.execute(delete(assessments).where(assessments.c.session_id == session.id))
        if session.assessment is not None:
            columns = stored(session.assessment, self.words)
            await self.connection.execute(assessments.insert().values(session_id=session.id, **columns))

    async def _loaded(self, query: Select[Any]) -> Sequence[PracticeSession]:
        rows = (await self.connection.execute(query)).all()
        ids = [row.id for row in rows]
        parts = SessionParts(self.connection, self.words)
        turns, follow_ups = await parts.turns_of(ids), await parts.follow_ups_of(ids)
        return [
            replace(
                self._bare(row),
                transcript=Transcript(tuple(turns.get(row.id, ()))),
                follow_ups=tuple(follow_ups.get(row.id, ())),
            )
            for row in rows
        ]

    def _bare(self, row: Row[Any]) -> PracticeSession:
        session = session_of(row, self.words)
        if row.bare is None:
            return session
        return replace(session, assessment=assessment_of(row.bare, row.quotes, self.words))


def _whole() -> Select[Any]:
    joined = sessions.outerjoin(assessments)
    return select(sessions, assessments.c.bare, assessments.c.quotes).select_from(joined)
