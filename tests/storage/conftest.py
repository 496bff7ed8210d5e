"""A SQLite file and two stores on it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.ports.store import Store
from bot.storage.store import SqlStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the database will be."""
    return tmp_path / "data" / "harken.db"


@pytest.fixture
def url(path: Path) -> str:
    """Return its address."""
    return f"sqlite+aiosqlite:///{path}"


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    """Open a store."""
    opened = await SqlStore.open(url)
    yield opened
    await opened.close()


@pytest.fixture
async def other(store: Store, url: str) -> AsyncIterator[Store]:  # noqa: ARG001 - after the first
    """Open another store on the same database."""
    opened = await SqlStore.open(url)
    yield opened
    await opened.close()
