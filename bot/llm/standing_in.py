"""When a model gives nothing usable: a second chance first, then another engine carries the turn."""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.domain.assessment import Assessment
from bot.domain.coaching import CoachReply, DebriefMaterial
from bot.domain.errors import ModelError, ModelTrouble
from bot.domain.partner import PartnerReply
from bot.domain.provenance import Provenance
from bot.domain.scenario import Scenario
from bot.domain.transcript import Transcript
from bot.llm.model import Answer, Message, Model, Request
from bot.llm.windowing import alternating, clipped
from bot.ports.coach import Coach
from bot.ports.judge import Judge
from bot.ports.partner import Partner

LEAST_SECONDS = 1.0
"""With less time left, a second try would only keep the learner waiting."""

_AGAIN = "(Your last message could not be sent. {faults} Write it again, and write nothing but the message.)"
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)]*(?=\s)")
_log = logging.getLogger(__name__)

Given = TypeVar("Given", PartnerReply, CoachReply, Assessment)


@dataclass(frozen=True, slots=True)
class Reading:
    """What is made of a model's answer: both are pure.

    Attributes:
        tidied: returns its text without what is harmless to take away.
        faults: returns what is wrong with that text, a sentence each.
    """

    tidied: Callable[[str], str]
    faults: Callable[[str], tuple[str, ...]]


@dataclass(slots=True)
class Growing:
    """Shows an answer while it grows, sentence by sentence, each only once what there is may be shown.

    Attributes:
        reading: what is made of the answer.
        show: is called with all that may be shown so far.
        came: the pieces so far.
        shown: what was shown last.
    """

    reading: Reading
    show: Callable[[str], None]
    came: str = ""
    shown: str = ""

    def add(self, piece: str) -> None:
        """Take the next piece."""
        self.came += piece
        ends = [found.end() for found in _SENTENCE_END.finditer(self.came)]
        text = self.reading.tidied(self.came[: ends[-1]]) if ends else ""
        if text and text != self.shown and not self.reading.faults(text):
            self.shown = text
            self.show(text)


async def ask_twice(
    model: Model,
    request: Request,
    reading: Reading,
    now: Callable[[], float],
    show: Callable[[str], None] | None = None,
) -> tuple[str, Provenance]:
    """Ask, and where the answer cannot be shown, name what was wrong and ask once more in the time left.

    Raises:
        ModelError: as the model does, and MALFORMED where the second answer is no better; with the tokens of
            both tries.
    """
    deadline = now() + request.seconds
    first = await model.ask(request, Growing(reading, show).add if show else None)
    text = reading.tidied(first.text)
    faults = reading.faults(text)
    if not faults:
        return text, first.provenance
    left = deadline - now()
    if left < LEAST_SECONDS:
        raise _broken("as time ran out", first.provenance)
    try:
        second = await model.ask(_again(request, first, faults, left))
    except ModelError as error:
        raise error.adding(first.provenance) from None
    text, paid = reading.tidied(second.text), second.provenance.adding(first.provenance)
    if reading.faults(text):
        raise _broken("twice", paid)
    return text, paid


def _broken(when: str, paid: Provenance) -> ModelError:
    return ModelError(f"The model's answer broke its rules {when}.", ModelTrouble.MALFORMED).adding(paid)


def _again(request: Request, answer: Answer, faults: tuple[str, ...], seconds: float) -> Request:
    said = [Message("assistant", clipped(answer.text, 1_000))] if answer.text.strip() else []
    wanted = Message("user", _AGAIN.format(faults=" ".join(faults)))
    return replace(request, messages=alternating([*request.messages, *said, wanted]), seconds=seconds)


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
