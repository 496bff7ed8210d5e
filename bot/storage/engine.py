"""The database engine, set up so that concurrent writers lose nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import URL, AsyncAdaptedQueuePool, Connection, event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine


def new_engine(url: URL, patience: timedelta) -> AsyncEngine:
    """Return an engine for SQLite or Postgres.

    Args:
        url: the database.
        patience: how long to wait for another process's transaction on SQLite.
    """
    # hide_parameters: an error report must never hold what a learner said
    if url.get_backend_name() != "sqlite":
        return create_async_engine(url, hide_parameters=True, pool_pre_ping=True)
    # One connection: SQLite has one writer anyway, and so a process's transactions queue up in order.
    engine = create_async_engine(
        url,
        hide_parameters=True,
        poolclass=AsyncAdaptedQueuePool,
        pool_size=1,
        max_overflow=0,
    )
    milliseconds = patience // timedelta(milliseconds=1)

    @event.listens_for(engine.sync_engine, "connect")
    def set_up(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own
        # None: the driver must not begin transactions by itself, late and as readers
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in (f"busy_timeout={milliseconds}", *_PRAGMAS):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        # a transaction that starts as a reader can fail when it comes to write
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=NORMAL",
    "foreign_keys=ON",
    "secure_delete=ON",  # what is deleted is overwritten, not only unlinked
)
