"""Whatever a database complains of becomes a sentence with what to do."""

from __future__ import annotations

import pytest
from sqlalchemy import make_url

from bot.storage.trouble import sentence

SQLITE = make_url("sqlite+aiosqlite:///some/harken.db")


@pytest.mark.parametrize(
    ("complaint", "advice"),
    [
        ("database is locked", "close that and try again"),
        ("file is not a database", "move it away, or restore a copy"),
        ("database disk image is malformed", "restore a copy"),
        ("attempt to write a readonly database", "check who owns it"),
        ("unable to open database file", "its folder can be written to"),
        ("database or disk is full", "make room"),
        ("disk I/O error", "check the disk"),
        ("table sessions already exists", "a database of its own"),
        ("something else", "check that it runs"),
    ],
)
def test_complaints_become_sentences(complaint: str, advice: str) -> None:
    """Each complaint names the file and says what to do."""
    said = sentence(SQLITE, complaint)
    assert said.startswith("The database some/harken.db ")
    assert advice in said


def test_a_password_is_not_shown() -> None:
    """A sentence about a server never holds its password."""
    url = make_url("postgresql+psycopg://harken:hush@db/harken")
    assert "hush" not in sentence(url, "connection refused")
