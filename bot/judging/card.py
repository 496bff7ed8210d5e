"""The judge card: how far a judge agrees with experts, as it is and calibrated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.domain import agreement
from bot.domain.assessment import Assessment, verified
from bot.domain.calibration import Calibration, Ratings, calibrated, fitted_lines, left_out
from bot.domain.errors import TranscriptError
from bot.domain.provenance import Provenance
from bot.domain.rubric import Dimension, overall_score
from bot.judging.rated import Rated
from bot.ports.judge import Judge


@dataclass(frozen=True, slots=True)
class Figures:
    """Agreement on one scale.

    Attributes:
        conversations: how many were compared.
        kappa: quadratic-weighted, against the experts' median; None for the overall score.
        icc: ICC(2,1), absolute agreement.
        mae: mean absolute error, in points.
        bias: mean of the judge minus mean of the experts, in points.
    """

    conversations: int
    kappa: float | None
    icc: float
    mae: float
    bias: float


@dataclass(frozen=True, slots=True)
class Agreement:
    """Agreement on every scale.

    Attributes:
        dimensions: where enough conversations were scored on it.
        overall: of the conversations scored on all six; None where too few were.
        rho: Spearman's rank correlation of the overall score.
        error_sd: standard deviation of the overall score's error, in points.
    """

    dimensions: Mapping[Dimension, Figures]
    overall: Figures | None
    rho: float | None
    error_sd: float | None

    @property
    def mean_kappa(self) -> float | None:
        """The mean of the dimensions' kappas, None unless there are six."""
        kappas = [figures.kappa for figures in self.dimensions.values()]
        return agreement.mean_or_none(kappas) if len(kappas) == len(Dimension) else None


@dataclass(frozen=True, slots=True)
class JudgeCard:
    """What is known of a judge after it rated conversations that experts rated.

    Attributes:
        judge: its name, without calibration.
        provenance: what served it, of the last conversation.
        conversations: how many it was given.
        scored: how many it scored on all six dimensions.
        raw: as it rates by itself.
        in_sample: calibrated by lines fitted on these very conversations: too good to be true.
        held_out: each conversation calibrated by lines fitted on the others: what to expect elsewhere.
        calibration: the lines fitted on all of them.
    """

    judge: str
    provenance: Provenance
    conversations: int
    scored: int
    raw: Agreement
    in_sample: Agreement
    held_out: Agreement
    calibration: Calibration


async def drawn_up(judge: Judge, rated: Sequence[Rated]) -> JudgeCard:
    """Let a judge rate the conversations and compare.

    Raises:
        TranscriptError: too few could be scored to say anything.
        ModelError: the judge's model cannot be used.
    """
    verdicts = [verified(await judge.assess(one.transcript), one.transcript) for one in rated]
    return compared(judge.name, verdicts, [one.reference for one in rated])


def compared(judge: str, verdicts: Sequence[Assessment], references: Sequence[Ratings]) -> JudgeCard:
    """Return the card of these verdicts; raises TranscriptError where too few were scored."""
    kept = [(uncalibrated(v), r) for v, r in zip(verdicts, references, strict=True) if uncalibrated(v)]
    raw, reference = [ours for ours, _ in kept], [theirs for _, theirs in kept]
    scored = sum(len(ratings) == len(Dimension) for ratings in raw)
    if scored < agreement.FEWEST:
        raise TranscriptError(
            f"{judge} scored {scored} of {len(verdicts)} conversations on all six dimensions; a judge card "
            f"needs {agreement.FEWEST} or more."
        )
    judging = (v.provenance for v in verdicts if not v.abstained)
    lines, provenance = fitted_lines(raw, reference), next(judging, verdicts[0].provenance)
    held_out = compare(left_out(raw, reference), reference)
    calibration = Calibration(
        judge, provenance.prompt_version, len(raw), lines, round(held_out.error_sd or 0.0, 2)
    )
    in_sample = compare([calibrated(ratings, lines) for ratings in raw], reference)
    return JudgeCard(
        judge, provenance, len(verdicts), scored, compare(raw, reference), in_sample, held_out, calibration
    )


def uncalibrated(assessment: Assessment) -> dict[Dimension, float]:
    """Return the ratings that were given, as they were before any calibration."""
    return {
        dimension: rating.value if rating.raw is None else rating.raw
        for dimension, rating in assessment.ratings.items()
        if rating.value is not None
    }


def compare(ours: Sequence[Ratings], theirs: Sequence[Ratings]) -> Agreement:
    """Return how far ratings agree, dimension by dimension and overall."""
    dimensions = {}
    for dimension in Dimension:
        pairs = [(a[dimension], b[dimension]) for a, b in zip(ours, theirs, strict=True) if dimension in a]
        if len(pairs) >= agreement.FEWEST:
            left, right = [a for a, _ in pairs], [b for _, b in pairs]
            dimensions[dimension] = replace(
                _figures(left, right), kappa=agreement.weighted_kappa(left, right)
            )
    whole = [(a, b) for a, b in zip(ours, theirs, strict=True) if len(a) == len(Dimension)]
    if len(whole) < agreement.FEWEST:
        return Agreement(dimensions, None, None, None)
    left, right = ([overall_score(pair[side]) for pair in whole] for side in (0, 1))
    rho, spread = agreement.rank_correlation(left, right), agreement.error_sd(left, right)
    return Agreement(dimensions, _figures(left, right), rho, spread)


def _figures(left: Sequence[float], right: Sequence[float]) -> Figures:
    return Figures(
        conversations=len(left),
        kappa=None,
        icc=agreement.absolute_agreement(left, right),
        mae=agreement.mean_absolute_error(left, right),
        bias=agreement.bias(left, right),
    )
