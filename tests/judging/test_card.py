"""The judge card: verdicts against experts' medians."""

from __future__ import annotations

import pytest

from bot.domain.assessment import NOT_SCORED, Assessment, Rating
from bot.domain.errors import TranscriptError
from bot.domain.provenance import Provenance
from bot.domain.rubric import Dimension
from bot.judging.card import compared, uncalibrated

E, V, U, A, S, X = Dimension
SERVED = Provenance("somewhere", "m", "judge/1-abc")


def verdict(*values: float | None, raw: float | None = None) -> Assessment:
    """Return an assessment with these ratings, in the dimensions' order."""
    ratings = {
        d: NOT_SCORED if value is None else Rating(value, ("a",), 0.5, raw)
        for d, value in zip(Dimension, values, strict=True)
    }
    return Assessment("llm/m/1-abc", ratings, (), 2.4, SERVED)


def reference(*values: float) -> dict[Dimension, float]:
    """Return experts' medians, in the dimensions' order."""
    return dict(zip(Dimension, values, strict=True))


THEIRS = [reference(1, 2, 3, 4, 5, 1), reference(5, 4, 3, 2, 1, 1), reference(3, 3, 2, 1, 1, 2)] * 4
HARSH = [verdict(*(theirs[d] if d is not X else theirs[d] + 2 for d in Dimension)) for theirs in THEIRS]


def test_a_judge_who_is_right_gets_a_perfect_card():
    """Experts' own ratings give kappa and ICC 1 without error, calibrated or not."""
    card = compared("llm/m/1-abc", [verdict(*theirs.values()) for theirs in THEIRS], THEIRS)
    for agreement in (card.raw, card.in_sample, card.held_out):
        assert agreement.mean_kappa == pytest.approx(1)
        assert agreement.overall is not None
        assert agreement.overall.mae == 0
        assert agreement.rho == pytest.approx(1)
    assert (card.conversations, card.scored, card.calibration.error_sd) == (12, 12, 0)


def test_a_bias_is_shown_and_calibrated_away():
    """Two points too many on one dimension are its bias; calibrated, most of it goes."""
    card = compared("llm/m/1-abc", HARSH, THEIRS)
    assert card.raw.dimensions[X].bias == 2
    assert card.raw.overall is not None
    assert card.raw.overall.bias == -2
    assert card.held_out.overall is not None
    assert abs(card.held_out.overall.bias) < 0.4
    assert card.calibration.judge == "llm/m/1-abc"
    assert card.calibration.prompt_version == "judge/1-abc"


def test_held_out_figures_are_no_better_than_in_sample_ones():
    """Measured on conversations that the lines have not seen, errors are as large or larger."""
    card = compared("llm/m/1-abc", [*HARSH[:-1], verdict(5, 1, 5, 1, 5, 5)], THEIRS)
    for dimension in Dimension:
        assert card.held_out.dimensions[dimension].mae >= card.in_sample.dimensions[dimension].mae - 1e-9


def test_what_was_not_scored_is_left_out_and_counted():
    """A dimension is compared where it was scored; the overall score where all six were."""
    verdicts = [*HARSH[:-1], verdict(None, 3, 3, 3, 3, 3)]
    card = compared("llm/m/1-abc", verdicts, THEIRS)
    assert (card.conversations, card.scored) == (12, 11)
    assert card.raw.dimensions[E].conversations == 11
    assert card.raw.dimensions[V].conversations == 12
    assert card.raw.overall is not None
    assert card.raw.overall.conversations == 11


def test_too_few_make_no_card():
    """From two conversations nothing can be said."""
    with pytest.raises(TranscriptError, match="needs 3"):
        compared("llm/m/1-abc", HARSH[:2], THEIRS[:2])


def test_a_calibrated_verdict_is_compared_as_the_model_gave_it():
    """Lines are fitted on raw ratings, never on calibrated ones."""
    assert uncalibrated(verdict(2, 2, 2, 2, 2, 2, raw=4)) == dict.fromkeys(Dimension, 4)
