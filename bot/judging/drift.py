"""Whether a judge still rates as it did: a frozen set of conversations, then and now."""

from __future__ import annotations

import json
import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

from bot.domain.assessment import verified
from bot.domain.calibration import Ratings
from bot.domain.errors import TranscriptError
from bot.domain.rubric import MAX_RATING, MIN_RATING, Dimension, overall_score
from bot.domain.transcript_formats import Conversation, parse_file
from bot.judging.card import uncalibrated
from bot.ports.judge import Judge

MEAN_TOLERANCE = 0.3
"""A dimension's mean over the frozen set may move by this many points of its 1-5 scale."""
OVERALL_TOLERANCE = 3.0
"""A conversation's overall score may move by this many points of -12…12."""

_TALKS = "talks.jsonl"
_HOW_TO_FREEZE = (
    "Run `harken judge drift --freeze` with the same --judge, once its ratings are as they should be."
)


@dataclass(frozen=True, slots=True)
class Frozen:
    """How a judge rated the frozen set.

    Attributes:
        judge: its name and version.
        model: the model that served it.
        prompt_version: its prompt's version, "" where it has none.
        talks: each conversation's ratings before calibration; a dimension that was not scored is missing.
    """

    judge: str
    model: str
    prompt_version: str
    talks: Mapping[str, Ratings]

    def text(self) -> str:
        """Return it as the JSON of a file that is read by people too."""
        talks = {name: {d.value: value for d, value in each.items()} for name, each in self.talks.items()}
        held = {"judge": self.judge, "model": self.model, "prompt_version": self.prompt_version}
        return json.dumps({**held, "talks": talks}, indent=1, ensure_ascii=False) + "\n"


def frozen_talks() -> tuple[Conversation, ...]:
    """Return the conversations of the frozen set; all of them invented."""
    raw = resources.files("bot.judging.frozen").joinpath(_TALKS).read_bytes()
    return parse_file(raw, name=_TALKS, stem="frozen")


def packaged(family: str) -> str | None:
    """Return the frozen result that comes with Harken for such a judge, None where there is none."""
    file = resources.files("bot.judging.frozen").joinpath(f"{family}.json")
    return file.read_text(encoding="utf-8") if file.is_file() else None


def read_frozen(text: str | None, name: str) -> Frozen:
    """Return a frozen result; raises TranscriptError where there is none or it cannot be used."""
    if text is None:
        raise TranscriptError(f"No frozen result at {name}. {_HOW_TO_FREEZE}")
    try:
        held = json.loads(text)
        talks = {str(key): _ratings(each) for key, each in held["talks"].items()}
        return Frozen(str(held["judge"]), str(held["model"]), str(held["prompt_version"]), talks)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise TranscriptError(f"{name} is no frozen result. {_HOW_TO_FREEZE}") from None


def _ratings(held: Mapping[str, Any]) -> dict[Dimension, float]:
    ratings = {Dimension(name): float(value) for name, value in held.items()}
    if not all(MIN_RATING <= value <= MAX_RATING for value in ratings.values()):
        raise ValueError
    return ratings


async def freeze(judge: Judge, talks: Sequence[Conversation]) -> Frozen:
    """Let a judge rate the frozen set; raises ModelError where its model cannot be used."""
    verdicts = {t.id: verified(await judge.assess(t.transcript), t.transcript) for t in talks}
    provenance = next(reversed(verdicts.values())).provenance
    rated = {name: uncalibrated(verdict) for name, verdict in verdicts.items()}
    return Frozen(judge.name, provenance.model, provenance.prompt_version, rated)


def drifted(then: Frozen, now: Frozen) -> tuple[str, ...]:
    """Return what moved by more than is tolerated, as sentences; none where the judge rates as it did."""
    if then.talks.keys() != now.talks.keys():
        return (f"The frozen result is of other conversations. {_HOW_TO_FREEZE}",)
    return (*_moved_means(then, now), *_moved_talks(then, now))


def _moved_means(then: Frozen, now: Frozen) -> Iterator[str]:
    for dimension in Dimension:
        before, after = (
            [ratings[dimension] for ratings in each.talks.values() if dimension in ratings]
            for each in (then, now)
        )
        if len(after) != len(before):
            yield f"{dimension.label}: scored in {len(after)} conversations, {len(before)} before."
        if (
            before
            and after
            and abs(moved := statistics.fmean(after) - statistics.fmean(before)) > MEAN_TOLERANCE
        ):
            yield (
                f"{dimension.label}: the mean moved by {moved:+.2f} points, from "
                f"{statistics.fmean(before):.2f} to {statistics.fmean(after):.2f}."
            )


def _moved_talks(then: Frozen, now: Frozen) -> Iterator[str]:
    for name, ratings in now.talks.items():
        before, after = _overall(then.talks[name]), _overall(ratings)
        if before is not None and after is not None and abs(after - before) > OVERALL_TOLERANCE:
            moved = f"{after - before:+g} points, from {before:+g} to {after:+g}"
            yield f"“{name}”: the overall score moved by {moved}."


def _overall(ratings: Ratings) -> float | None:
    return overall_score(ratings) if len(ratings) == len(Dimension) else None
