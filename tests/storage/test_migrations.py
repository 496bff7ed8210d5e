"""A database is brought to this version's tables, and refused where that cannot be."""

from __future__ import annotations

import asyncio
import sqlite3
import stat
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from bot.domain.errors import NewerDatabaseError, SettingsError, StorageError
from bot.storage.schema import HEAD, MIGRATIONS
from bot.storage.store import SqlStore
from bot.storage.tables import metadata
from tests.storage.processes import run

SHOPPING = b"my shopping list " * 99


def test_head_is_the_newest_migration() -> None:
    """The constant that saves loading Alembic names the last migration."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


async def test_migrations_make_the_tables(url: str, path: Path) -> None:
    """What the migrations make is exactly what the tables say."""
    await (await SqlStore.open(url)).close()
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


async def test_opening_again_does_not_load_alembic(url: str) -> None:
    """A database at the newest migration is opened without the cost of Alembic."""
    await (await SqlStore.open(url)).close()
    code = (
        "import asyncio, sys; from bot.storage.store import SqlStore\n"
        f"asyncio.run(asyncio.run(SqlStore.open({url!r})).close()); sys.exit('alembic' in sys.modules)"
    )
    assert run(code) == 0


async def test_several_may_open_a_new_database_at_once(url: str) -> None:
    """Two that start together on a fresh machine both get a usable database."""
    for store in await asyncio.gather(*(SqlStore.open(url) for _ in range(4))):
        await store.close()


async def test_a_newer_database_is_refused(url: str, path: Path) -> None:
    """A database of a later version is left alone, with a sentence that says what to do."""
    await (await SqlStore.open(url)).close()
    _execute(path, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerDatabaseError, match="newer version of Harken; install"):
        await SqlStore.open(url)


async def test_files_are_the_owners_alone(url: str, path: Path) -> None:
    """The folder is made for its owner, and so is every file of the database."""
    store = await SqlStore.open(url)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}
    await store.close()


async def test_a_corrupt_file_is_refused(url: str, path: Path) -> None:
    """A file that is no database is named, and left as it is."""
    _write(path, SHOPPING)
    with pytest.raises(StorageError, match="is not a Harken database or is damaged"):
        await SqlStore.open(url)
    assert _read(path) == SHOPPING


async def test_another_programs_database_is_refused(url: str, path: Path) -> None:
    """A database with somebody else's tables is not written to."""
    path.parent.mkdir()
    _execute(path, "CREATE TABLE sessions (theirs TEXT)")
    with pytest.raises(StorageError, match="tables of another program"):
        await SqlStore.open(url)
    assert _execute(path, "SELECT name FROM sqlite_master") == [("sessions",)]


async def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    """A data folder below a file gives a sentence with the path."""
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match=r"file/sub/harken\.db cannot be made"):
        await SqlStore.open(f"sqlite+aiosqlite:///{tmp_path}/file/sub/harken.db")


async def test_a_folder_in_place_of_the_file_is_named(path: Path, url: str) -> None:
    """A folder where the database should be gives a sentence."""
    _write(path / "file", b"")
    with pytest.raises(StorageError, match="cannot be opened"):
        await SqlStore.open(url)


async def test_a_locked_database_is_named(url: str, path: Path) -> None:
    """A database another program holds gives a sentence once patience runs out."""
    await (await SqlStore.open(url)).close()
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StorageError, match="is in use by another program"):
        await SqlStore.open(url, patience=timedelta())
    holder.close()


async def test_a_senseless_address_is_refused() -> None:
    """An address that is none is a mistake in the settings."""
    with pytest.raises(SettingsError, match="cannot be read"):
        await SqlStore.open("nonsense")


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(content)


def _read(path: Path) -> bytes:
    return path.read_bytes()


def _execute(path: Path, statement: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    with connection:
        rows = connection.execute(statement).fetchall()
    connection.close()
    return rows
