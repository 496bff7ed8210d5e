"""The store on a SQL database: SQLite in a file, or Postgres."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, Self

from sqlalchemy import URL
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.address import address_of
from bot.storage.engine import new_engine
from bot.storage.files import make_private
from bot.storage.schema import bring_up_to_date
from bot.storage.trouble import explained
from bot.storage.unit_of_work import SqlUnitOfWork
from bot.storage.words import Words

PATIENCE = timedelta(seconds=5)


class SqlStore:
    """Opens transactions on one database; made by `open`, ended by `close`."""

    def __init__(self, url: URL, engine: AsyncEngine, words: Words) -> None:
        self._url = url
        self._engine = engine
        self._words = words

    @classmethod
    async def open(
        cls, database: str | Path, keys: Sequence[str] = (), patience: timedelta = PATIENCE
    ) -> Self:
        """Open a database, made and brought up to date where needed.

        Args:
            database: a SQLite file, or a SQLAlchemy URL ("sqlite:///file.db", "postgresql://…").
            keys: Fernet keys to encrypt people's words with, the newest first; none keeps them plain.
            patience: how long to wait for another process's transaction on SQLite.

        Raises:
            SettingsError: the URL or a key cannot be used.
            NewerDatabaseError: a newer version of Harken wrote the database.
            StorageError: the database cannot be opened.
        """
        where, words = address_of(database), Words(keys)
        make_private(where)
        store = cls(where, new_engine(where, patience), words)
        try:
            await store._prepare()
        except BaseException:
            await store.close()
            raise
        return store

    async def close(self) -> None:
        """Close every connection."""
        await self._engine.dispose()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[SqlUnitOfWork]:
        """Open a transaction; it is committed when the block ends well, else rolled back.

        Raises:
            StorageError: the database cannot be used.
        """
        with explained(self._url):
            async with self._engine.begin() as connection:
                work = SqlUnitOfWork(connection, self._words)
                yield work
            if work.wiped:
                await self._wipe()

    async def _prepare(self) -> None:
        with explained(self._url):
            async with self._engine.begin() as connection:
                await connection.run_sync(bring_up_to_date)

    async def _wipe(self) -> None:
        """Take deleted words out of SQLite's journal too; the file itself overwrites what is deleted."""
        if self._engine.dialect.name == "sqlite":
            async with self._engine.connect() as connection:
                raw: Any = (await connection.get_raw_connection()).driver_connection
                await (await raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")).close()
