"""Postgres does what every store must do."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from bot.ports.store import Store
from bot.storage.store import SqlStore
from bot.storage.tables import metadata
from tests.contracts.store import StoreContract
from tests.contracts.store_privacy import PrivacyContract
from tests.storage.postgres import postgres

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="the throw-away server's binaries are Linux's"
)


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """Return the address of a server of one's own."""
    with postgres() as address:
        yield address


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    """Return a store on an empty database."""
    opened = await SqlStore.open(url)
    _empty(url)
    yield opened
    await opened.close()


@pytest.fixture
async def other(store: Store, url: str) -> AsyncIterator[Store]:  # noqa: ARG001 - opened after it
    """Return a second store on the same database."""
    opened = await SqlStore.open(url)
    yield opened
    await opened.close()


def _empty(url: str) -> None:
    """Delete every row: faster than TRUNCATE."""
    engine = create_engine(url)
    with engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(table.delete())
    engine.dispose()


class TestPostgres(StoreContract):
    """On a server."""

    serialises = False


class TestPostgresPrivacy(PrivacyContract):
    """On a server."""


def test_migrations_make_the_tables_that_the_code_uses(url: str, store: Store):  # noqa: ARG001 - migrated
    """Nothing is missing from the database, and nothing is too much."""
    engine = create_engine(url)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()
