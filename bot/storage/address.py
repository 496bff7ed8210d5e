"""Reads where the database is."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.domain.errors import SettingsError

_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "postgresql": "postgresql+psycopg",
    "postgres": "postgresql+psycopg",
}
"""The driver Harken brings for each database; an address may leave it out."""


def address_of(database: str | Path) -> URL:
    """Return the address of a database, its driver filled in.

    Args:
        database: a SQLite file, or a SQLAlchemy URL.

    Raises:
        SettingsError: it cannot be read, or is of a database or driver that Harken does not work with.
    """
    if isinstance(database, Path):
        return URL.create(_DRIVERS["sqlite"], database=str(database))
    try:
        url = make_url(database)
    except ArgumentError as error:
        raise SettingsError(
            "The database address cannot be read; write sqlite:///folder/harken.db or postgresql://host/name."
        ) from error
    driver = _DRIVERS.get(url.drivername, url.drivername)
    if driver not in _DRIVERS.values():
        raise SettingsError(
            f"Harken does not work with the database or driver {url.drivername}; "
            "set an address that begins with sqlite:// or postgresql://."
        )
    if driver.endswith("psycopg") and find_spec("psycopg") is None:
        raise SettingsError("For Postgres a driver is needed; pip install 'harken[postgres]'.")
    return url.set(drivername=driver)
