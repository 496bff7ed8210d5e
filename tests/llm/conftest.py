"""What the tests of the client share."""

from __future__ import annotations

import anyio
import pytest


@pytest.fixture
def naps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses the SDK would have made between its tries, none of them waited for."""
    taken: list[float] = []

    async def nap(seconds: float) -> None:
        taken.append(seconds)

    monkeypatch.setattr(anyio, "sleep", nap)
    return taken
