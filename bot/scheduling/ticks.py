"""Calls what it is handed, again and again; one failure never ends it."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, timedelta
from types import TracebackType
from typing import Self

from apscheduler.schedulers.asyncio import AsyncIOScheduler

Job = Callable[[], Awaitable[object]]

_log = logging.getLogger(__name__)


class Ticks:
    """Runs jobs at intervals while its block lasts."""

    def __init__(self, jobs: Mapping[Job, timedelta]) -> None:
        logging.getLogger("apscheduler").setLevel(logging.ERROR)  # a tick that was skipped is no news
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        for job, interval in jobs.items():
            self._scheduler.add_job(
                guarded,
                "interval",
                (job,),
                seconds=interval.total_seconds(),
                coalesce=True,
                max_instances=1,
                misfire_grace_time=None,
            )

    async def __aenter__(self) -> Self:
        self._scheduler.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._scheduler.shutdown(wait=False)


async def guarded(job: Job) -> None:
    """Run a job; what goes wrong is logged by its kind alone, since its text may hold a learner's words."""
    try:
        await job()
    except Exception as error:  # noqa: BLE001 - a loop's top: the next tick tries again
        _log.error("A tick failed: %s", type(error).__name__)
