"""`harken practice`: one conversation and its debrief, in the terminal."""

from __future__ import annotations

import argparse
import os
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.commands import Subparsers
from bot.domain.errors import ContentError

if TYPE_CHECKING:
    from bot.bootstrap import TerminalPractice
    from bot.domain.messages import InboundMessage
    from bot.ports.library import Library

_TICK = timedelta(seconds=1)


def register(subparsers: Subparsers) -> None:
    """Add `practice` to the command line."""
    parser = subparsers.add_parser(
        "practice",
        help="practise one conversation here in the terminal",
        description="Practise one conversation here in the terminal; what you type may also come by a pipe.",
    )
    parser.add_argument(
        "--scenario",
        default="",
        metavar="NAME",
        help="a scenario's number or name (see: harken scenarios list)",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Practise, and return the exit code."""
    import asyncio

    asyncio.run(_practise(args.scenario))
    return 0


async def _practise(wanted: str) -> None:
    from bot.bootstrap import terminal_practice
    from bot.coaching.privacy import purge

    async with terminal_practice(os.environ) as practice:
        slug = _slug(practice.house.library, wanted)
        await purge(practice.house)
        await practice.inbox.take_over(practice.address)
        await practice.inbox.greet(practice.address, slug, attended=practice.chat.interactive)
        await _converse(practice)


async def _converse(practice: TerminalPractice) -> None:
    """Talk until the session is over or the input ends; with a person at the keyboard, time passes too."""

    async def receive(message: InboundMessage) -> None:
        if not await practice.inbox.receive(message):
            practice.chat.close()

    async def look_at_clocks() -> None:
        if not practice.chat.typing:  # nobody is nudged in the middle of a line
            await practice.inbox.look_at_clocks()

    async with AsyncExitStack() as stack:
        if practice.chat.interactive:
            from bot.scheduling.ticks import Ticks

            await stack.enter_async_context(Ticks({look_at_clocks: _TICK}))
        await practice.chat.read_messages(receive)


def _slug(library: Library, wanted: str) -> str:
    """Return the slug of the scenario wanted, "" for none.

    Raises:
        ContentError: there is no such scenario.
    """
    if not wanted:
        return ""
    scenario = library.scenario(wanted)
    if scenario is None:
        known = ", ".join(each.slug for each in library.scenarios())
        raise ContentError(f"There is no scenario {wanted!r}; there are {known}.")
    return scenario.slug
