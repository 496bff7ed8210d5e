"""Turns and follow-ups: rows beside a session that are only ever added to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Row, Table, delete, insert, select

from bot.domain.session import FollowUp, PracticeSession
from bot.domain.transcript import Speaker, Turn
from bot.storage.repositories.base import Repository
from bot.storage.tables import follow_ups, turns

T = TypeVar("T")


class SessionParts(Repository):
    """Loads and stores turns and follow-ups."""

    __slots__ = ()

    async def save(self, session: PracticeSession, *, new: bool) -> None:
        """Store the turns and follow-ups that are not stored yet; `new` ones have none there."""
        ids = () if new else (session.id,)
        await self._save_turns(session, (await self.turns_of(ids)).get(session.id, ()))
        await self._save_follow_ups(session, (await self.follow_ups_of(ids)).get(session.id, ()))

    async def turns_of(self, ids: Sequence[str]) -> Mapping[str, Sequence[Turn]]:
        """Return the turns of sessions by session id, in order."""
        return _grouped(await self._rows(turns, ids), self._turn)

    async def follow_ups_of(self, ids: Sequence[str]) -> Mapping[str, Sequence[FollowUp]]:
        """Return the follow-ups of sessions by session id, in order."""
        return _grouped(await self._rows(follow_ups, ids), self._follow_up)

    async def _rows(self, table: Table, ids: Sequence[str]) -> Sequence[Row[Any]]:
        if not ids:
            return []
        query = (
            select(table).where(table.c.session_id.in_(ids)).order_by(table.c.session_id, table.c.position)
        )
        return (await self.connection.execute(query)).all()

    async def _save_turns(self, session: PracticeSession, stored: Sequence[Turn]) -> None:
        said = session.transcript.turns
        rows = [
            {"speaker": turn.speaker.value, "words": self.words.sealed(turn.text), "said_at": turn.said_at}
            for turn in said[_alike(stored, said) :]
        ]
        await self._replace_end(turns, session.id, _alike(stored, said), len(stored), rows)

    async def _save_follow_ups(self, session: PracticeSession, stored: Sequence[FollowUp]) -> None:
        asked = session.follow_ups
        rows = [
            {"question": self.words.sealed(pair.question), "answer": self.words.sealed(pair.answer)}
            for pair in asked[_alike(stored, asked) :]
        ]
        await self._replace_end(follow_ups, session.id, _alike(stored, asked), len(stored), rows)

    async def _replace_end(
        self, table: Table, session_id: str, start: int, stored: int, rows: Sequence[Mapping[str, Any]]
    ) -> None:
        """Put rows in place of those from `start` on; hardly ever is one there: sessions grow at the end."""
        if start < stored:
            mine = table.c.session_id == session_id
            await self.connection.execute(delete(table).where(mine, table.c.position >= start))
        if rows:
            numbered = [{**row, "session_id": session_id, "position": n} for n, row in enumerate(rows, start)]
            await self.connection.execute(insert(table), numbered)

    def _turn(self, row: Row[Any]) -> Turn:
        return Turn(Speaker(row.speaker), self.words.unsealed(row.words), row.said_at)

    def _follow_up(self, row: Row[Any]) -> FollowUp:
        return FollowUp(self.words.unsealed(row.question), self.words.unsealed(row.answer))


def _alike(stored: Sequence[T], given: Sequence[T]) -> int:
    """Return how many items two sequences have in common from their start."""
    pairs = enumerate(zip(stored, given, strict=False))
    return next((n for n, (was, now) in pairs if was != now), min(len(stored), len(given)))


def _grouped(rows: Sequence[Row[Any]], read: Callable[[Row[Any]], T]) -> Mapping[str, Sequence[T]]:
    found: dict[str, list[T]] = defaultdict(list)
    for row in rows:
        found[row.session_id].append(read(row))
    return found
