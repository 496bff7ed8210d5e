"""The store on a SQL database: SQLite in a file, or Postgres."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any, Self

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.domain.errors import SettingsError
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
    async def open(cls, url: str, keys: Sequence[str] = (), patience: timedelta = PATIENCE) -> Self:
        """Open a database, made and brought up to date where needed.

        Args:
            url: a SQLAlchemy URL, "sqlite+aiosqlite:///file.db" or "postgresql+psycopg://…".
            keys: Fernet keys to encrypt people's words with, the newest first; none keeps them plain.
            patience: how long to wait for another process's transaction on SQLite.

        Raises:
            SettingsError: the URL or a key cannot be used.
            NewerDatabaseError: a newer version of Harken wrote the database.
            StorageError: the database cannot be opened.
        """
        where, words = _parsed(url), Words(keys)
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


def _parsed(url: str) -> URL:
    try:
        return make_url(url)
    except ArgumentError as error:
        raise SettingsError(
            'The database address cannot be read; write "sqlite+aiosqlite:///folder/harken.db".'
        ) from error
