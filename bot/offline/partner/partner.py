"""The partner that needs no key, no network and no model."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

from bot.domain.partner import PartnerReply
from bot.domain.provenance import Provenance
from bot.domain.scenario import Cue, Scenario
from bot.domain.transcript import Transcript
from bot.offline.partner.composing import compose
from bot.offline.partner.memory import remember
from bot.offline.partner.stock import Stock

NAME = "partner/1"
_LAST_RESORT = (
    Cue.MUSING,
    Cue.QUIET,
    Cue.STATEMENT,
    Cue.ACKNOWLEDGED,
    Cue.QUESTION,
    Cue.CLARIFY,
)


class OfflinePartner:
    """Plays a scenario from its own lines: a pure function of scenario, transcript and seed."""

    @property
    def name(self) -> str:
        """Name and version."""
        return "offline/1"

    async def reply(
        self,
        scenario: Scenario,
        transcript: Transcript,
        seed: int,
        on_text: Callable[[str], None] | None = None,  # noqa: ARG002 - it is whole at once
    ) -> PartnerReply:
        """Answer the learner's latest turn in at most three sentences."""
        return PartnerReply(speak(scenario, transcript, seed), Provenance("offline", NAME))


def speak(scenario: Scenario, transcript: Transcript, seed: int) -> str:
    """Return what the partner says next."""
    stock = Stock(scenario, remember(scenario, transcript), seed)
    compose(stock)
    if stock.is_new():
        return stock.text()
    stock.parts.clear()
    return _scraped_together(stock)


def _scraped_together(stock: Stock) -> str:
    """Say something that was not said when the lines meant for it are used up."""
    if any(stock.cue(cue, 2) for cue in _LAST_RESORT) and stock.is_new():
        return stock.text()
    scenario = stock.scenario
    few = [line for cue in (Cue.QUIET, Cue.ACKNOWLEDGED) for line in scenario.lines_for(cue)]
    for first, second in product(few, few):
        stock.parts[:] = [first, second]
        if first != second and stock.room >= 0 and stock.is_new():
            break
    return stock.text() or scenario.opener
