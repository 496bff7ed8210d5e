"""Brings a database to this version's tables when it is opened."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from bot.domain.errors import NewerDatabaseError

HEAD = "0002"
"""The newest migration; a database that stands there is opened without loading Alembic (0.3 s)."""

MIGRATIONS = Path(__file__).parent / "migrations"
_LOCK = 4_276_511
"""The number of Harken's advisory lock on Postgres, where several may start at once."""


def bring_up_to_date(connection: Connection) -> None:
    """Run the migrations that are missing.

    Args:
        connection: within a transaction, which the migrations become part of.

    Raises:
        NewerDatabaseError: the database knows migrations that this version doesn't.
    """
    if version(connection) == HEAD:
        return
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    _migrate(connection)


def version(connection: Connection) -> str | None:
    """Return the migration a database stands at, None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _migrate(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - slow to load and seldom needed
    from alembic.config import Config  # noqa: PLC0415 - as above
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    found = version(connection)
    if found is not None and found not in known:
        raise NewerDatabaseError(
            "The database was written by a newer version of Harken; install that version, "
            "or set another data folder."
        )
    command.upgrade(config, "head")
