"""The composition root: the only file that names concrete classes. Each is imported when it is asked for."""

from __future__ import annotations

from bot.ports.judge import Judge


def offline_judge() -> Judge:
    """Return the judge that needs no key, no network and no model."""
    from bot.offline.judging.judge import OfflineJudge  # noqa: PLC0415 - loads its lexicons

    return OfflineJudge()
