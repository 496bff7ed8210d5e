"""The judge on a language model: asks for ratings with quotes; believes what the transcript bears out."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from bot.domain.assessment import NOT_SCORED, Assessment, Rating
from bot.domain.calibration import Calibration
from bot.domain.enough import reason_to_abstain
from bot.domain.errors import ModelError, SettingsError
from bot.domain.prompt import Prompt
from bot.domain.provenance import Paid, Provenance
from bot.domain.rubric import Dimension
from bot.domain.transcript import Transcript
from bot.llm.asking import LEAST_SECONDS
from bot.llm.judge_answer import ANSWER
from bot.llm.judge_ballot import held_up
from bot.llm.judge_transcript import Sent, as_sent
from bot.llm.model import Message, Model, Request
from bot.llm.votes import Ballot, counted
from bot.ports.prompts import Prompts

PROMPT = "judge"
UNCALIBRATED_ERROR_SD = 3.5
"""Standard deviation of the overall score's error against experts, in points, its bias included: published
models are 2.6 to 3.6 points off on average before calibration."""

SECONDS = 60.0
_MOST_TOKENS = 2_000
_UNFOUNDED = (
    "I could not score this one: what the language model said of it could not be checked against your own "
    "words. Your practice counts all the same."
)
_NOT_ASKED = Provenance(provider="offline", model="enough/1")
"""What stands for an assessment that needed no model: the rule on how much is enough."""

_Given: TypeAlias = tuple[Ballot, Provenance]
"""What holds up of one vote, and what it took."""


class ModelJudge:
    """Rates by a language model's answers, each rating resting on what the learner said.

    Args:
        model: the language model.
        prompts: where the prompt "judge" is.
        caller: a pseudonym of who is served.
        votes: how many times to ask; the median counts.
        calibration: lines fitted on conversations that experts rated, by this judge and prompt version.
        model_name: the model's name, part of the judge's.
        seconds: how long one vote may take, retries and a second question included.

    Raises:
        SettingsError: the calibration is another judge's or another prompt version's.
        ContentError: the prompt cannot be used.
    """

    def __init__(  # noqa: PLR0913 - what it works with, and what makes its name
        self,
        model: Model,
        prompts: Prompts,
        caller: str,
        votes: int = 1,
        calibration: Calibration | None = None,
        *,
        model_name: str = "model",
        seconds: float = SECONDS,
    ) -> None:
        self._model = model
        self._prompt = prompts.render(PROMPT)
        self._caller = caller
        self._votes = max(1, votes)
        self._calibration = calibration
        self._seconds = seconds
        self._uncalibrated_name = judge_name(model_name, self._prompt)
        if calibration is not None:
            refuse_foreign(calibration, self._uncalibrated_name, self._prompt.version)

    @property
    def name(self) -> str:
        """Model, prompt version and calibration: only scores of one and the same name compare."""
        return self._uncalibrated_name + (f"+{_mark(self._calibration)}" if self._calibration else "")

    async def assess(self, transcript: Transcript) -> Assessment:
        """Rate a conversation.

        Raises:
            ModelError: the model cannot be used, so that nobody judged; with the tokens of all tries.
        """
        if reason := reason_to_abstain(transcript):
            return self._assessment(dict.fromkeys(Dimension, NOT_SCORED), _NOT_ASKED, reason)
        votes = (self._asked(transcript) for _ in range(self._votes))
        ballots, paid = _counting(await asyncio.gather(*votes, return_exceptions=True))
        ratings = counted(ballots, self._calibration, len(transcript.learner_turns))
        return self._assessment(ratings, paid, "" if any(ballots) else _UNFOUNDED)

    async def _asked(self, transcript: Transcript) -> _Given:
        """Return what holds up of an answer, and of a second one where dimensions are still missing."""
        sent, now = as_sent(transcript), asyncio.get_running_loop().time
        deadline = now() + self._seconds
        first = await self._model.ask(self._request(sent, self._seconds))
        ballot = held_up(first.text, transcript, sent.withheld)
        missing = [dimension for dimension in Dimension if dimension not in ballot]
        left = deadline - now()
        if not missing or left < LEAST_SECONDS:
            return ballot, first.provenance
        try:
            second = await self._model.ask(self._request(as_sent(transcript, missing), left))
        except ModelError as error:
            if not ballot:
                raise error.adding(first.provenance) from None
            return ballot, first.provenance.adding(error)
        both = {**held_up(second.text, transcript, sent.withheld), **ballot}
        return both, second.provenance.adding(first.provenance)

    def _request(self, sent: Sent, seconds: float) -> Request:
        return Request(
            messages=(Message("system", self._prompt.text), Message("user", sent.data)),
            prompt_version=self._prompt.version,
            caller=self._caller,
            seconds=seconds,
            most_tokens=_MOST_TOKENS,
            temperature=0.0,
            schema=ANSWER,
        )

    def _assessment(
        self, ratings: Mapping[Dimension, Rating], provenance: Provenance, abstained: str
    ) -> Assessment:
        return Assessment(
            judge=self.name,
            ratings=ratings,
            moves=(),
            error_sd=self._calibration.error_sd if self._calibration else UNCALIBRATED_ERROR_SD,
            provenance=provenance,
            abstained=abstained,
        )


def judge_name(model_name: str, prompt: Prompt) -> str:
    """Return the name of a judge without calibration ("llm/gpt-4o/1-3fa9c2")."""
    return f"llm/{model_name}/{prompt.version.removeprefix(f'{PROMPT}/')}"


def _mark(calibration: Calibration) -> str:
    """Return a few letters that change with any line of a calibration."""
    lines = [(d.value, line.slope, line.intercept) for d, line in sorted(calibration.lines.items())]
    return f"c{zlib.crc32(repr(lines).encode()):08x}"


def refuse_foreign(calibration: Calibration, judge: str, prompt_version: str) -> None:
    """Raise SettingsError unless the calibration was fitted on this judge at this prompt version."""
    if (calibration.judge, calibration.prompt_version) != (judge, prompt_version):
        raise SettingsError(
            f"The calibration is for {calibration.judge}, and the judge is {judge}: another model or another "
            "prompt needs its own. Fit it with `harken judge check DATA --judge llm --save`."
        )


def _counting(given: Sequence[_Given | BaseException]) -> tuple[list[Ballot], Provenance]:
    """Return the ballots that came, and what all votes took; raises what stopped them where none came."""
    usable = [each for each in given if not isinstance(each, BaseException)]
    failed = [each for each in given if isinstance(each, ModelError)]
    for failure in given:
        if isinstance(failure, BaseException) and not isinstance(failure, ModelError):
            raise failure
    if not usable:
        raise failed[0].adding(*failed[1:])
    last, *others = reversed([paid for _, paid in usable])
    paid: list[Paid] = [*others, *failed]
    return [ballot for ballot, _ in usable], last.adding(*paid)
