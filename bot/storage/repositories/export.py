"""Everything held of a learner, for the learner."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row, Table, select

from bot.domain.learner import Learner
from bot.domain.reflection import ReflectionItem
from bot.storage.codec import KIND, plain
from bot.storage.repositories.assessments import assessment_of
from bot.storage.repositories.base import Repository, of
from bot.storage.tables import (
    WAITING,
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


class Export(Repository):
    """Collects what is held, as nothing but JSON's types."""

    __slots__ = ()

    async def everything_of(self, learner: Learner) -> Mapping[str, Any]:
        """Return all that is held of a learner."""
        known = next(iter(await self._theirs(learners, learner)), None)
        found: dict[str, Any] = {
            "learner": {
                "platform": learner.platform,
                "tenant": learner.tenant,
                "id": learner.platform_id,
            },
            "consent": known
            and {
                "version": known.consent_version,
                "agreed_at": known.consented_at,
                "agreed_to": known.consented_to,
            },
            "plan": known and {"next_practice_at": known.next_practice_at},
            "sessions": [await self._session(row) for row in await self._theirs(sessions, learner)],
            "model_tokens": [
                {"day": row.day.isoformat(), "tokens": row.tokens}
                for row in await self._theirs(spending, learner)
            ],
            "messages_received": [self._received(row) for row in await self._theirs(events, learner)],
            "messages_to_you": [self._posted(row) for row in await self._theirs(outbox, learner)],
        }
        readable: dict[str, Any] = _readable(found)
        return readable

    async def _theirs(self, table: Table, learner: Learner) -> Sequence[Row[Any]]:
        order = table.c.received_at if table is events else next(iter(table.c))
        return (await self.connection.execute(select(table).where(of(table, learner)).order_by(order))).all()

    async def _session(self, row: Row[Any]) -> dict[str, Any]:
        items = zip(ReflectionItem, json.loads(row.reflection), strict=False)
        return {
            **{
                name: getattr(row, name)
                for name in (
                    "id",
                    "channel",
                    "seed",
                    "scenario",
                    "wanted",
                    "embedded",
                    "phase",
                    "pending",
                    "outcome",
                )
            },
            **{name: getattr(row, name) for name in ("started_at", "saved_at", "seen_at", "version")},
            "active_seconds": row.counted_us / 1e6,
            "turns": [
                {
                    "speaker": turn.speaker,
                    "text": self.words.unsealed(turn.words),
                    "said_at": turn.said_at,
                }
                for turn in await self._parts(turns, row.id)
            ],
            "self_ratings": {str(item): value for item, value in items},
            "assessment": await self._assessment(row.id),
            "feedback": self.words.unsealed(row.feedback),
            "held_back": self.words.unsealed(row.held),
            "follow_ups": [
                {
                    "question": self.words.unsealed(pair.question),
                    "answer": self.words.unsealed(pair.answer),
                }
                for pair in await self._parts(follow_ups, row.id)
            ],
            "realism": row.realism,
            "made_by": {note.part: json.loads(note.source) for note in await self._parts(provenance, row.id)},
        }

    async def _assessment(self, session_id: str) -> Any:  # noqa: ANN401 - JSON
        for row in await self._parts(assessments, session_id):
            assessment = assessment_of(row.bare, row.quotes, self.words)
            return {**plain(assessment), "overall": assessment.overall}
        return None

    async def _parts(self, table: Table, session_id: str) -> Sequence[Row[Any]]:
        order = list(table.primary_key)[-1]
        query = select(table).where(table.c.session_id == session_id).order_by(order)
        return (await self.connection.execute(query)).all()

    def _received(self, row: Row[Any]) -> dict[str, Any]:
        text, form = json.loads(self.words.unsealed(row.words)) if row.words else (None, None)
        known = {
            name: getattr(row, name) for name in ("event_id", "channel", "sent_at", "received_at", "finished")
        }
        return {**known, "text": text, "form": form}

    def _posted(self, row: Row[Any]) -> dict[str, Any]:
        message = json.loads(self.words.unsealed(row.words)) if row.state == WAITING else None
        names = ("key", "channel", "state", "due_at", "attempts", "platform_id")
        return {**{name: getattr(row, name) for name in names}, "message": message}


def _readable(value: Any) -> Any:  # noqa: ANN401 - JSON
    """Return a value with its times written out and without the names of our classes."""
    value = plain(value)
    if isinstance(value, dict):
        return {key: _readable(item) for key, item in value.items() if key != KIND}
    return [_readable(item) for item in value] if isinstance(value, list) else value
