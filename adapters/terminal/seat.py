"""Two terminals at once: each gets a conversation of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from filelock import FileLock, Timeout


@contextmanager
def taken_seat(folder: Path) -> Iterator[str]:
    """Hold the name of a conversation that no other running terminal has: practice, practice-2 and so on.

    Args:
        folder: where running terminals see each other; it exists.
    """
    for number in count(1):
        name = "practice" if number == 1 else f"practice-{number}"
        lock = FileLock(folder / f"{name}.lock")
        try:
            lock.acquire(blocking=False)
        except Timeout:
            continue
        try:
            yield name
        finally:
            lock.release()
        return
