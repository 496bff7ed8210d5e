"""When a model gives nothing usable, another engine carries the turn."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.domain.assessment import Assessment
from bot.domain.coaching import CoachReply, DebriefMaterial
from bot.domain.errors import ModelError, ModelTrouble
from bot.domain.partner import PartnerReply
from bot.domain.scenario import Scenario
from bot.domain.transcript import Transcript
from bot.ports.coach import Coach
from bot.ports.judge import Judge
from bot.ports.partner import Partner

_log = logging.getLogger(__name__)

Given = TypeVar("Given", PartnerReply, CoachReply, Assessment)


@dataclass(frozen=True, slots=True)
class SteadyPartner:
    """A partner that another carries whenever its model fails."""

    first: Partner
    stand_in: Partner

    @property
    def name(self) -> str:
        """The name of the partner that is meant to speak."""
        return self.first.name

    async def reply(
        self,
        scenario: Scenario,
        transcript: Transcript,
        seed: int,
        on_text: Callable[[str], None] | None = None,
    ) -> PartnerReply:
        """Answer the learner's latest turn, whoever is able to."""
        return await _carried(
            "partner",
            lambda: self.first.reply(scenario, transcript, seed, on_text),
            lambda: self.stand_in.reply(scenario, transcript, seed),
        )


@dataclass(frozen=True, slots=True)
class SteadyCoach:
    """A coach that another carries whenever its model fails."""

    first: Coach
    stand_in: Coach

    @property
    def name(self) -> str:
        """The name of the coach that is meant to speak."""
        return self.first.name

    async def feedback(self, material: DebriefMaterial) -> CoachReply:
        """Give feedback, whoever is able to."""
        return await _carried(
            "coach", lambda: self.first.feedback(material), lambda: self.stand_in.feedback(material)
        )

    async def answer(self, material: DebriefMaterial, question: str) -> CoachReply:
        """Answer a follow-up question, whoever is able to."""
        return await _carried(
            "coach",
            lambda: self.first.answer(material, question),
            lambda: self.stand_in.answer(material, question),
        )


@dataclass(frozen=True, slots=True)
class SteadyJudge:
    """A judge that another carries whenever its model fails; the assessment names who really judged."""

    first: Judge
    stand_in: Judge

    @property
    def name(self) -> str:
        """The name of the judge that is meant to rate."""
        return self.first.name

    async def assess(self, transcript: Transcript) -> Assessment:
        """Rate a conversation, whoever is able to."""
        return await _carried(
            "judge", lambda: self.first.assess(transcript), lambda: self.stand_in.assess(transcript)
        )


async def _carried(
    role: str, first: Callable[[], Awaitable[Given]], stand_in: Callable[[], Awaitable[Given]]
) -> Given:
    """Return what the first gives or, where its model fails, what the stand-in does.

    That is marked as such, and carries what the model cost in vain, so that a day's allowance counts it.
    """
    try:
        return await first()
    except ModelError as error:
        paid = error
        # The kind of trouble only: neither what was said nor a provider's words belong in a log.
        _log.warning("The embedded engine stood in for the %s (%s).", role, error.trouble.value)
    except Exception as error:  # noqa: BLE001 - whatever a model's answer sets off, the learner is answered
        paid = ModelError("", ModelTrouble.MALFORMED)
        _log.warning("The embedded engine stood in for the %s (%s).", role, type(error).__name__)
    given = await stand_in()
    return replace(given, provenance=replace(given.provenance.adding(paid), stood_in=True))
