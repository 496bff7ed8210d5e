"""`harken judge`: how far a judge agrees with experts, and whether it still rates as it did."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands import Subparsers

if TYPE_CHECKING:
    from bot.judging.card import JudgeCard
    from bot.judging.drift import Frozen

ENGINES = ("offline", "llm")
_KEPT = Path()
"""Stands for `--save` without a file: where a judge looks for its own calibration."""
_DRIFTED = 1


def register(subparsers: Subparsers) -> None:
    """Add `judge` to the command line."""
    parser = subparsers.add_parser(
        "judge", help="check a judge against experts, or for drift", description="Check a judge."
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    checking = actions.add_parser(
        "check",
        help="compare with experts and fit a calibration",
        description="Print the judge card: agreement with experts on conversations that they rated.",
    )
    checking.add_argument(
        "data", metavar="DATA", type=Path, help="a folder with conversations.jsonl and CSV files of ratings"
    )
    checking.add_argument(
        "--save",
        metavar="FILE",
        type=Path,
        nargs="?",
        const=_KEPT,
        help="store the calibration; without FILE, where this judge finds it by itself",
    )
    _add_judge(checking)
    checking.set_defaults(run=run, action="check")
    drifting = actions.add_parser(
        "drift",
        help="re-rate a frozen set; exit code 1 if the ratings moved",
        description="Re-rate the frozen set and compare with the frozen result; exit code 1 if it moved.",
    )
    drifting.add_argument("--freeze", action="store_true", help="keep today's ratings as the frozen result")
    drifting.add_argument("--frozen", metavar="FILE", type=Path, help="where the frozen result is kept")
    _add_judge(drifting)
    drifting.set_defaults(run=run, action="drift")


def _add_judge(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--judge", choices=ENGINES, default="offline", help="who rates (default: offline)")


def run(args: argparse.Namespace) -> int:
    """Check or compare, and return the exit code."""
    import asyncio

    if args.action == "check":
        return asyncio.run(_check(args.data, args.judge, args.save))
    return asyncio.run(_drift(args.judge, args.frozen, freezing=args.freeze))


async def _check(data: Path, engine: str, save: Path | None) -> int:
    from bot.bootstrap import open_judge
    from bot.commands.judge_output import card_text
    from bot.judging.card import drawn_up
    from bot.judging.rated import read_rated

    rated = read_rated(data)
    async with open_judge(engine, os.environ, calibrated=False) as judge:
        card = await drawn_up(judge, rated)
    sys.stdout.write(card_text(card))
    if save is not None:
        _save(card, save)
    return 0


def _save(card: JudgeCard, save: Path) -> None:
    from bot.bootstrap import calibration_file, save_calibration

    path = calibration_file(os.environ, card.judge) if save == _KEPT else save
    save_calibration(card.calibration, path)
    sys.stdout.write(f"\nCalibration of {card.judge} stored in {path}.\n")


async def _drift(engine: str, file: Path | None, *, freezing: bool) -> int:
    from bot.bootstrap import open_judge
    from bot.judging.drift import freeze, frozen_talks, read_frozen

    path = file or _frozen_file(engine)
    async with open_judge(engine, os.environ, calibrated=False) as judge:
        then = (
            None if freezing else read_frozen(_frozen_text(path, engine, asked=file is not None), str(path))
        )
        now = await freeze(judge, frozen_talks())
    if then is None:
        _write(path, now.text())
        sys.stdout.write(f"Frozen: {now.judge} on {len(now.talks)} conversations, in {path}.\n")
        return 0
    return _compared(then, now)


def _compared(then: Frozen, now: Frozen) -> int:
    from bot.judging.drift import MEAN_TOLERANCE, OVERALL_TOLERANCE, drifted

    moved = drifted(then, now)
    tolerated = (
        f"a dimension's mean by {MEAN_TOLERANCE:g}, a conversation's overall score by {OVERALL_TOLERANCE:g}"
    )
    sys.stdout.write(f"Then: {then.judge} ({then.model}). Now: {now.judge} ({now.model}).\n")
    for line in moved:
        sys.stdout.write(f"  {line}\n")
    sys.stdout.write(f"{'Drifted' if moved else 'No drift'}; tolerated points: {tolerated}.\n")
    return _DRIFTED if moved else 0


def _frozen_file(engine: str) -> Path:
    from bot.settings import Settings

    return Settings.from_environment(os.environ).data_folder / "frozen" / f"{engine}.json"


def _frozen_text(path: Path, engine: str, *, asked: bool) -> str | None:
    """Return the frozen result's text; the one that comes with Harken unless a file was asked for."""
    from bot.judging.drift import packaged

    if path.is_file():
        return path.read_text(encoding="utf-8", errors="replace")
    return None if asked else packaged(engine)


def _write(path: Path, text: str) -> None:
    from bot.domain.errors import SettingsError

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        reason = error.strerror or "the system gives no reason"
        raise SettingsError(f"{path} cannot be written: {reason}.") from None
