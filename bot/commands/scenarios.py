"""`harken scenarios`: list what can be practised, and check scenario files before learners meet them."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from bot.commands import Subparsers

_PROBLEMS_FOUND = 1


def register(subparsers: Subparsers) -> None:
    """Add `scenarios` to the command line."""
    parser = subparsers.add_parser(
        "scenarios", help="list or check scenarios", description="List or check scenarios."
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="list the scenarios that can be practised")
    listing.set_defaults(run=run, action="list")
    checking = actions.add_parser("lint", help="check scenario files; exit code 1 if something is wrong")
    checking.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        type=Path,
        help="files or folders (default: all in use)",
    )
    checking.set_defaults(run=run, action="lint")


def run(args: argparse.Namespace) -> int:
    """List or check, and return the exit code."""
    return _list() if args.action == "list" else _lint(args.paths)


def _list() -> int:
    from bot.bootstrap import library
    from bot.settings import Settings

    for number, scenario in enumerate(library(Settings.from_environment(os.environ)).scenarios(), start=1):
        persona = scenario.persona
        note = f" Note: {scenario.content_note}" if scenario.content_note else ""
        sys.stdout.write(f"{number}. {scenario.title} ({scenario.slug}): {persona.name}, {persona.age}.\n")
        sys.stdout.write(f"   {scenario.summary}{note}\n")
    return 0


def _lint(paths: list[Path]) -> int:
    from bot.bootstrap import lint_scenarios
    from bot.settings import Settings

    problems = lint_scenarios(paths, Settings.from_environment(os.environ))
    for problem in problems:
        sys.stdout.write(f"{problem.located()}\n")
    if problems:
        return _PROBLEMS_FOUND
    sys.stdout.write("No problems found.\n")
    return 0
