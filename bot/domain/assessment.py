"""What a judge says of a conversation, and the checks every judge's word must pass."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.domain.moves import TaggedSentence
from bot.domain.provenance import Provenance
from bot.domain.rubric import MAX_RATING, MIN_RATING, Dimension, overall_score
from bot.domain.transcript import Transcript


class Confidence(StrEnum):
    """How far a rating is to be trusted; no automatic rating deserves "high"."""

    LOW = "low"
    MEDIUM = "medium"


@dataclass(frozen=True, slots=True)
class Rating:
    """One dimension's rating.

    Attributes:
        value: 1-5, or None where it was not scored.
        evidence: exact quotes from the learner, the most telling first.
        confidence: 0-1.
        raw: the value before calibration, None where there was none.
    """

    value: float | None
    evidence: tuple[str, ...] = ()
    confidence: float = 0.0
    raw: float | None = None

    @property
    def confidence_band(self) -> Confidence:
        """The confidence in words."""
        return Confidence.MEDIUM if self.confidence >= MEDIUM_CONFIDENCE else Confidence.LOW


MEDIUM_CONFIDENCE = 0.5
NOT_SCORED = Rating(None)


@dataclass(frozen=True, slots=True)
class Assessment:
    """A judge's verdict on one conversation.

    Attributes:
        judge: name and version of the judge ("offline/1"); scores of different judges never compare.
        ratings: one for every dimension.
        moves: the learner's sentences with what each does, where the judge tells.
        error_sd: standard deviation of the overall score's error against experts, in points.
        provenance: what produced it.
        abstained: why nothing was scored, as a sentence to the learner; "" where something was.
    """

    judge: str
    ratings: Mapping[Dimension, Rating]
    moves: tuple[TaggedSentence, ...]
    error_sd: float
    provenance: Provenance
    abstained: str = ""

    @property
    def overall(self) -> float | None:
        """The overall score (-12…12), or None where a dimension was not scored."""
        values = {d: r.value for d, r in self.ratings.items() if r.value is not None}
        return overall_score(values) if len(values) == len(Dimension) else None

    @property
    def noise_band(self) -> tuple[float, float] | None:
        """The overall score plus and minus one `error_sd`, held to -12…12; None without a score."""
        if self.overall is None:
            return None
        return max(-12.0, self.overall - self.error_sd), min(12.0, self.overall + self.error_sd)


def verified(assessment: Assessment, transcript: Transcript) -> Assessment:
    """Return the assessment with only what the transcript bears out.

    A quote the learner did not say is dropped; a rating out of range, or left with no quote, is not
    scored. A rating of 1 carries a quote too: the line that came closest, or what was said instead.
    """
    checked = {
        dimension: _checked(assessment.ratings.get(dimension, NOT_SCORED), transcript)
        for dimension in Dimension
    }
    return replace(assessment, ratings=checked)


def _checked(rating: Rating, transcript: Transcript) -> Rating:
    evidence = tuple(quote for quote in rating.evidence if transcript.has_learner_quote(quote))
    if not evidence or rating.value is None or not MIN_RATING <= rating.value <= MAX_RATING:
        return Rating(None, evidence)
    return replace(rating, evidence=evidence)
