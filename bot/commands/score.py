"""`harken score`: rate conversations that were held elsewhere."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands import Subparsers
from bot.commands.judge import ENGINES

if TYPE_CHECKING:
    from bot.domain.assessment import Assessment
    from bot.domain.transcript_formats import Conversation
    from bot.ports.judge import Judge

_STDIN = "-"
_FEW = 5
"""Up to this many conversations no progress bar is worth showing."""


FAILED = "The judge could not be asked: "


def register(subparsers: Subparsers) -> None:
    """Add `score` to the command line."""
    parser = subparsers.add_parser(
        "score",
        help="rate conversations from a file",
        description="Rate conversations: plain text with “Seeker:” and “Supporter:” lines, or JSON Lines.",
    )
    parser.add_argument("file", metavar="FILE", help="the conversations, or - for standard input")
    parser.add_argument("--json", action="store_true", help="print one JSON object per conversation")
    parser.add_argument(
        "--judge", choices=(*ENGINES, "both"), default="offline", help="who rates (default: offline)"
    )
    parser.add_argument(
        "--calibration",
        metavar="FILE",
        type=Path,
        help="calibrate the model's ratings by this file of `harken judge check` (default: the stored one)",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Score every conversation of the file and print what was found."""
    import asyncio

    conversations = _read(args.file)
    engines = ENGINES if args.judge == "both" else (args.judge,)
    found = [asyncio.run(_assessed(engine, args.calibration, conversations)) for engine in engines]
    verdicts = list(zip(*found, strict=True))  # of each conversation, one per judge
    _print(args, conversations, verdicts)
    failed = sum(any(each.abstained.startswith(FAILED) for each in pair) for pair in verdicts)
    if failed:
        sys.stderr.write(
            f"harken: {failed} of {len(verdicts)} conversations could not be judged; see each.\n"
        )
    return 1 if failed else 0


def _print(
    args: argparse.Namespace,
    conversations: Sequence[Conversation],
    verdicts: Sequence[tuple[Assessment, ...]],
) -> None:
    if args.json:
        from bot.commands.score_output import json_lines

        for conversation, each in zip(conversations, verdicts, strict=True):
            sys.stdout.write(json_lines(conversation.id, each))
        return

    from rich.console import Console

    from bot.commands.score_output import show, show_both

    console = Console(highlight=False)
    for conversation, each in zip(conversations, verdicts, strict=True):
        if len(each) == 1:
            show(console, conversation.id, each[0])
        else:
            show_both(console, conversation.id, each)


def _read(file: str) -> tuple[Conversation, ...]:
    from bot.domain.errors import TranscriptError
    from bot.domain.transcript_formats import parse_file

    name = "standard input" if file == _STDIN else _printable(file)
    stem = "stdin" if file == _STDIN else _printable(Path(file).stem)
    try:
        data = sys.stdin.buffer.read() if file == _STDIN else Path(file).read_bytes()
    except OSError as error:
        reason = error.strerror or "the system gives no reason"
        raise TranscriptError(f"{name} cannot be read: {reason}. Check the path and try again.") from None
    return parse_file(data, name=name, stem=stem)


def _printable(name: str) -> str:
    """Return a file's name with a stand-in for each byte that is not UTF-8."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


async def _assessed(
    engine: str, calibration: Path | None, conversations: Sequence[Conversation]
) -> list[Assessment]:
    from bot.bootstrap import open_judge

    async with open_judge(engine, os.environ, calibration=calibration) as judge:
        return await _assess(judge, conversations)


async def _assess(judge: Judge, conversations: Sequence[Conversation]) -> list[Assessment]:
    from bot.domain.assessment import Assessment, verified
    from bot.domain.errors import ModelError
    from bot.domain.provenance import Provenance

    async def one(conversation: Conversation) -> Assessment:
        try:
            found = await judge.assess(conversation.transcript)
        except ModelError as error:  # the others' ratings were paid for and are not thrown away
            found = Assessment(judge.name, {}, (), 0.0, Provenance("", ""), f"{FAILED}{error}")
        return verified(found, conversation.transcript)

    if len(conversations) <= _FEW or not sys.stderr.isatty():
        return [await one(conversation) for conversation in conversations]

    from rich.console import Console
    from rich.progress import track

    shown = track(conversations, "Scoring", console=Console(stderr=True), transient=True)
    return [await one(conversation) for conversation in shown]
