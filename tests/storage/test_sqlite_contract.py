"""SQLite does what every store must do."""

from __future__ import annotations

from tests.contracts.store import StoreContract
from tests.contracts.store_privacy import PrivacyContract


class TestSqlite(StoreContract):
    """In a file."""


class TestSqlitePrivacy(PrivacyContract):
    """In a file."""
