"""Ticks go on whatever a job does."""

import asyncio
import logging
from datetime import timedelta

import pytest

from bot.scheduling.ticks import Ticks, guarded


async def test_a_job_runs_again_and_again_until_its_block_ends():
    """Two runs come by themselves, and none after the block."""
    runs = asyncio.Queue[int]()

    async def job() -> None:
        runs.put_nowait(1)

    async with Ticks({job: timedelta(milliseconds=5)}):
        await runs.get()
        await runs.get()
    before = runs.qsize()
    await asyncio.sleep(0)
    assert runs.qsize() == before


async def test_a_failing_job_is_logged_by_its_kind_and_never_by_its_words(
    caplog: pytest.LogCaptureFixture,
):
    """What an error says may be a learner's words, so the log names the kind of error only."""

    async def job() -> None:
        raise ValueError("she said she was lonely")

    with caplog.at_level(logging.DEBUG):
        await guarded(job)
    assert "ValueError" in caplog.text
    assert "lonely" not in caplog.text
