"""Tokens used, by learner and day."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, and_, case, func, select

from bot.domain.messages import Address
from bot.domain.spending import Spent
from bot.storage.repositories.base import Repository
from bot.storage.tables import spending


class Spending(Repository):
    """Counts tokens; holds no words."""

    __slots__ = ()

    async def add(self, address: Address, day: date, tokens: int) -> None:
        """Add to what a learner used on a day."""
        insert = self.insert_into(spending).values(
            platform=address.platform,
            tenant=address.tenant,
            learner=address.learner,
            day=day,
            tokens=tokens,
        )
        await self.connection.execute(
            insert.on_conflict_do_update(
                index_elements=list(spending.primary_key),
                set_={"tokens": spending.c.tokens + insert.excluded.tokens},
            )
        )

    async def on(self, address: Address, day: date) -> Spent:
        """Return what was used on a day, by a learner and by their whole tenant."""
        own = case((spending.c.learner == address.learner, spending.c.tokens), else_=0)
        query = select(func.sum(own), func.sum(spending.c.tokens)).where(
            _within(address), spending.c.day == day
        )
        learner, tenant = (await self.connection.execute(query)).one()
        return Spent(int(learner or 0), int(tenant or 0))


def _within(address: Address) -> ColumnElement[bool]:
    return and_(spending.c.platform == address.platform, spending.c.tenant == address.tenant)
