"""Keeps people's words: escaped, and encrypted where the operator gave a key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.domain.errors import SettingsError, StorageError
from bot.storage.types import ESCAPE, escaped, unescaped

if TYPE_CHECKING:
    from cryptography.fernet import MultiFernet

SEALED = f"{ESCAPE}!"
"""Stands before encrypted words; escaped text never starts so, so both can lie in one table."""


class Words:
    """Turns words into what is stored, and back.

    Args:
        keys: Fernet keys, the one to write with first, older ones that can still be read after it; none
            stores words as they are.

    Raises:
        SettingsError: a key cannot be used.
    """

    def __init__(self, keys: Sequence[str] = ()) -> None:
        self._ring = _ring(keys) if keys else None

    def sealed(self, words: str) -> str:
        """Return words as they are stored; no words stay no words."""
        if self._ring is None or not words:
            return escaped(words)
        return SEALED + self._ring.encrypt(escaped(words).encode()).decode()

    def unsealed(self, stored: str) -> str:
        """Return stored words as they were, written with a key or without.

        Raises:
            StorageError: they are encrypted, and the key is missing or another.
        """
        if not stored.startswith(SEALED):
            return unescaped(stored)
        if self._ring is None:
            raise StorageError("The database is encrypted; start Harken with the key it was written with.")
        return unescaped(_opened(self._ring, stored.removeprefix(SEALED)))


def _opened(ring: MultiFernet, token: str) -> str:
    from cryptography.fernet import InvalidToken  # noqa: PLC0415 - an optional extra

    try:
        return ring.decrypt(token.encode()).decode()
    except InvalidToken as error:
        raise StorageError(
            "The database was encrypted with another key; add that key after the new one."
        ) from error


def _ring(keys: Sequence[str]) -> MultiFernet:
    try:
        from cryptography import fernet  # noqa: PLC0415 - an optional extra
    except ImportError as error:
        raise SettingsError(
            "An encryption key is set, but the package that encrypts is missing; pip install cryptography."
        ) from error
    try:
        return fernet.MultiFernet([fernet.Fernet(key) for key in keys])
    except ValueError as error:
        raise SettingsError(
            "The encryption key cannot be used; it has to be 32 bytes in URL-safe base64 (a Fernet key)."
        ) from error
