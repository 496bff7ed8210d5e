"""Measures what the embedded engine costs on this machine.

    python benchmarks/costs.py

Prints offline judge conversations/s, offline partner p50 and p99, the time from `harken practice` to its
first line, and the cost of one whole turn on SQLite; beside each a peer measured in the same run, since
figures of two machines say nothing about each other.
"""

from __future__ import annotations

import asyncio
import os
import platform
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.bootstrap import offline_house, open_store
from bot.coaching.inbox import Inbox
from bot.content.library import FileLibrary
from bot.domain.messages import Address, InboundMessage, OutboundMessage, Receipt, Served
from bot.domain.transcript import Speaker, Transcript, Turn
from bot.offline.judging.judge import OfflineJudge
from bot.offline.partner.partner import speak
from bot.settings import Settings

SAID = (
    "I'm so sorry, that sounds frightening.",
    "What happened then?",
    "You had given them so much, and nobody said a word about it.",
    "Have you tried talking to somebody about it?",
    "My brother went through the same thing last year.",
    "I'm here. Tell me as much as you like.",
    "What has been the hardest part?",
    "It makes sense that you feel hurt.",
)
LEARNER_TURNS = 20
ROUNDS = 10
HERE = Address("nowhere", "local", "learner", "practice")


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long one call takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def p99(times: list[float]) -> float:
    """Return the 99th percentile."""
    return statistics.quantiles(times, n=100)[98]


def grown() -> Iterator[tuple[float, Transcript]]:
    """Hold conversations in every scenario; yield each reply's milliseconds and the transcript after it."""
    for number, scenario in enumerate(FileLibrary.load().scenarios()):
        for seed in range(ROUNDS):
            transcript = Transcript.of([(Speaker.PARTNER, scenario.opener)])
            for turn in range(LEARNER_TURNS):
                said = SAID[(turn + seed + number) % len(SAID)]
                transcript = transcript.adding(Turn(Speaker.LEARNER, said))
                start = time.perf_counter()
                reply = speak(scenario, transcript, seed)
                took = (time.perf_counter() - start) * 1000
                transcript = transcript.adding(Turn(Speaker.PARTNER, reply))
                yield took, transcript


def measure_partner_and_judge() -> None:
    """Print what a reply and an assessment cost."""
    replies = list(grown())
    times = [took for took, _ in replies[1:]]  # the first compiles the lexicons
    print(
        f"offline partner   p50 {statistics.median(times):.2f} ms, p99 {p99(times):.2f} ms a reply", end=" "
    )
    print(f"({len(times)} replies in conversations of up to {LEARNER_TURNS * 2} turns)")
    judge = OfflineJudge()
    whole = [transcript for _, transcript in replies if len(transcript.learner_turns) == LEARNER_TURNS]
    seconds = sum(milliseconds(lambda t=t: judge.assess_transcript(t)) for t in whole) / 1000  # type: ignore[misc]
    splitting = sum(milliseconds(lambda t=t: _split(t)) for t in whole) / 1000  # type: ignore[misc]
    print(
        f"offline judge     {len(whole) / seconds:.0f} conversations/s of {LEARNER_TURNS} learner turns",
        end=" ",
    )
    print(f"({seconds / splitting:.0f} x the time str.split takes on them)")


def _split(transcript: Transcript) -> list[list[str]]:
    return [turn.text.casefold().split() for turn in transcript.turns]


def measure_start() -> None:
    """Print how long `harken practice` takes to its first line, on a new and on a used data folder."""
    with tempfile.TemporaryDirectory() as folder:
        environ = {**os.environ, "HARKEN_DATA_DIR": folder}
        first = _first_line([sys.executable, "-m", "bot", "practice"], environ)
        later = [_first_line([sys.executable, "-m", "bot", "practice"], environ) for _ in range(5)]
        bare = [_first_line([sys.executable, "-c", "print()"], environ) for _ in range(5)]
    again = statistics.median(later)
    print(f"start to line 1   {again:.0f} ms; {first:.0f} ms on a new database", end=" ")
    print(f"({again / statistics.median(bare):.1f} x a bare Python that prints a line)")


def _first_line(command: list[str], environ: dict[str, str]) -> float:
    start = time.perf_counter()
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        command, env=environ, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        return (time.perf_counter() - start) * 1000


class Nowhere:
    """A chat that drops what is said."""

    def growing(self, address: Address, speaker: str) -> None:
        """Show nothing before it is whole."""

    async def deliver(self, address: Address, message: OutboundMessage, key: str) -> Receipt:  # noqa: ARG002
        """Deliver nothing."""
        return Receipt()


async def measure_turn() -> None:
    """Print what a learner's message costs from its arrival to the delivered reply."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.from_environment({"HARKEN_DATA_DIR": folder})
        async with open_store(settings) as store:
            served = Served(frozenset({HERE.platform}))
            house = offline_house(settings, store, {HERE.platform: Nowhere()}, served)
            inbox = Inbox(house)
            await inbox.greet(HERE, "job-loss")
            times = []
            for n, text in enumerate(("yes", *SAID * 3)):
                message = InboundMessage(f"event-{n}", HERE, text, house.clock.now())
                start = time.perf_counter()
                await inbox.receive(message)
                times.append((time.perf_counter() - start) * 1000)
        bare = _bare_insert(Path(folder))
    turn = statistics.median(times[2:])
    print(
        f"turn on SQLite    {turn:.1f} ms, p99 {p99(times[2:]):.1f} ms: received, answered, saved, delivered",
        end=" ",
    )
    print(f"({turn / bare:.0f} x one bare sqlite3 insert and commit)")


def _bare_insert(folder: Path) -> float:
    with _database(folder) as database:
        return statistics.median(milliseconds(lambda: _insert(database)) for _ in range(200))


@contextmanager
def _database(folder: Path) -> Iterator[sqlite3.Connection]:
    database = sqlite3.connect(folder / "bare.db")
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=NORMAL")
    database.execute("CREATE TABLE turns (words TEXT)")
    yield database
    database.close()


def _insert(database: sqlite3.Connection) -> None:
    with database:
        database.execute("INSERT INTO turns VALUES ('What happened then?')")


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines() if Path("/proc/cpuinfo").exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return f"{os.cpu_count()} x {names[0] if names else platform.processor() or platform.machine()}"


def main() -> None:
    """Run every measurement."""
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {_processor()}")
    measure_partner_and_judge()
    measure_start()
    asyncio.run(measure_turn())


if __name__ == "__main__":
    main()
