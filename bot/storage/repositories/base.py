"""What every repository works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Table, and_
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.learner import Learner
from bot.domain.messages import Address, Served
from bot.storage.words import Words


@dataclass(frozen=True, slots=True)
class Repository:
    """One transaction's connection, and how words are kept."""

    connection: AsyncConnection
    words: Words

    def insert_into(self, table: Table) -> Any:  # noqa: ANN401 - two dialects' classes, alike
        """Return an INSERT that knows ON CONFLICT, which SQLite and Postgres spell alike."""
        if self.connection.dialect.name == "postgresql":
            from sqlalchemy.dialects.postgresql import insert as postgres  # noqa: PLC0415 - only where used

            return postgres(table)
        from sqlalchemy.dialects.sqlite import insert as sqlite  # noqa: PLC0415 - as above

        return sqlite(table)

    async def insert_once(self, table: Table, **columns: object) -> bool:
        """Insert a row and return True; where its key exists already, change nothing and return False."""
        insert = self.insert_into(table).values(**columns).on_conflict_do_nothing()
        # what comes back tells; the count of rows inserted isn't there with every driver
        return (await self.connection.execute(insert.returning(next(iter(table.c))))).first() is not None


def at(table: Table, address: Address) -> ColumnElement[bool]:
    """Return the condition that a row belongs to a conversation."""
    return and_(
        table.c.platform == address.platform,
        table.c.tenant == address.tenant,
        table.c.learner == address.learner,
        table.c.channel == address.channel,
    )


def served_by(table: Table, served: Served) -> ColumnElement[bool]:
    """Return the condition that a row is one a process looks after."""
    if served.address is not None:
        return at(table, served.address)
    return table.c.platform.in_(sorted(served.platforms))


def of(table: Table, learner: Learner) -> ColumnElement[bool]:
    """Return the condition that a row belongs to a learner, who is one person in one tenant."""
    return and_(
        table.c.platform == learner.platform,
        table.c.tenant == learner.tenant,
        table.c.learner == learner.platform_id,
    )
