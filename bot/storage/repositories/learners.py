"""Learners: consent and plan."""

from __future__ import annotations

from sqlalchemy import select

from bot.domain.learner import Learner
from bot.domain.messages import Address
from bot.storage.repositories.base import Repository, of
from bot.storage.tables import learners


class Learners(Repository):
    """Loads and stores learners."""

    __slots__ = ()

    async def at(self, address: Address) -> Learner:
        """Return the learner of an address, a fresh one where none is stored."""
        fresh = Learner.at(address)
        row = (await self.connection.execute(select(learners).where(of(learners, fresh)))).first()
        if row is None:
            return fresh
        return Learner(
            row.platform,
            row.tenant,
            row.learner,
            row.consent_version,
            row.consented_at,
            row.next_practice_at,
            row.consented_to,
        )

    async def save(self, learner: Learner) -> None:
        """Store a learner, in place of what was known before."""
        known = {
            "consent_version": learner.consent_version,
            "consented_at": learner.consented_at,
            "next_practice_at": learner.next_practice_at,
            "consented_to": learner.consented_to,
        }
        who = {
            "platform": learner.platform,
            "tenant": learner.tenant,
            "learner": learner.platform_id,
        }
        insert = self.insert_into(learners).values(**who, **known)
        await self.connection.execute(insert.on_conflict_do_update(index_elements=list(who), set_=known))
