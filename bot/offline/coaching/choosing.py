"""Chooses among wordings by what was said, so that the same talk always gets the same words."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import TypeVar

from bot.domain.transcript import Transcript

T = TypeVar("T")


def content_key(transcript: Transcript) -> str:
    """Return a key that another word anywhere in the conversation would change."""
    return "\n".join(f"{turn.speaker}:{turn.text}" for turn in transcript.turns)


def rotated(pool: Sequence[T], key: str, what: str) -> tuple[T, ...]:
    """Return the whole pool, beginning at the one that the key chooses for this."""
    if not pool:
        return ()
    digest = sha256(f"{what}\0{key}".encode(errors="surrogatepass")).digest()
    start = int.from_bytes(digest[:8]) % len(pool)
    return (*pool[start:], *pool[:start])


def chosen(pool: Sequence[T], key: str, what: str) -> T:
    """Return one of the pool."""
    return rotated(pool, key, what)[0]
