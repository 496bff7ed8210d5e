"""What can be read from the file itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.domain.errors import SettingsError, StorageError
from bot.domain.session import Phase
from bot.ports.store import Store
from bot.storage.store import SqlStore
from tests.contracts.store import BOB, found, put
from tests.contracts.store_privacy import fill, held
from tests.storage.processes import run
from tests.storage.samples import LEARNER, NOW, ended, saying, session

WORDS = (
    b"said-by-learner",
    b"said-in-feedback",
    b"asked-by",
    b"answered-by",
    b"still-talking",
    b"written-to",
    b"written-by",
)


def bytes_of(path: Path) -> bytes:
    """Return all the bytes of a database, its journal's too."""
    return b"".join(file.read_bytes() for file in path.parent.iterdir())


async def test_deleted_words_are_in_no_byte(store: Store, path: Path) -> None:
    """After deletion the words are gone from the file, not only from the tables."""
    words = [f"unmistakable-{n}" for n in range(60)]
    (saved,) = await put(store, session("mine"))
    for n, word in enumerate(words):
        (saved,) = await put(store, saying(saved, word * 9))
        await put(store, saying(session(f"bob-{n}", BOB), "of somebody else " * 9))
    async with store.transaction() as work:
        await work.delete_learner(LEARNER)
    assert b"unmistakable" not in bytes_of(path)
    assert b"of somebody else" in bytes_of(path)


async def test_purged_words_are_in_no_byte(store: Store, path: Path) -> None:
    """After retention the words are gone from the file too."""
    await fill(store)
    assert all(word in bytes_of(path) for word in WORDS)
    async with store.transaction() as work:
        await work.purge(NOW.replace(year=2030), NOW)
    assert [word for word in WORDS if word in bytes_of(path)] == []


async def test_a_key_hides_every_word(url: str, path: Path) -> None:
    """With a key no word anybody wrote is readable in the file, and the store reads all of it."""
    key = Fernet.generate_key().decode()
    store = await SqlStore.open(url, [key])
    await fill(store)
    assert [word for word in WORDS if word in bytes_of(path)] == []
    assert "said-by-learner" in str(await held(store))
    await store.close()


async def test_keys_change(url: str) -> None:
    """A database begun without a key, or with an older one, stays readable; without its key it isn't."""
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    full = replace(ended(), phase=Phase.FOLLOW_UP, outcome=None)
    for keys in ((), (old,), (new, old)):
        store = await SqlStore.open(url, keys)
        (full,) = await put(store, saying(full, "more"))
        assert await found(store) == full
        await store.close()
    for keys, sentence in (((), "is encrypted"), ((new,), "another key")):
        store = await SqlStore.open(url, keys)
        with pytest.raises(StorageError, match=sentence):
            await found(store)
        await store.close()
    with pytest.raises(SettingsError, match="key cannot be used"):
        await SqlStore.open(url, ["short"])


async def test_a_killed_process_loses_nothing_it_saved(url: str) -> None:
    """What was committed before a kill is there, what was not is gone."""
    code = f"""
import asyncio, os
from bot.storage.store import SqlStore
from tests.storage.samples import NOW, saying, session
async def main():
    store = await SqlStore.open({url!r})
    async with store.transaction() as work:
        saved = await work.save_session(session(), NOW)
    async with store.transaction() as work:
        await work.save_session(saying(saved, "lost"), NOW)
        os.kill(os.getpid(), 9)
asyncio.run(main())
"""
    assert run(code) == -9
    store = await SqlStore.open(url)
    assert await found(store) == replace(session(), version=1)
    await store.close()
