"""The six dimensions of empathic communication, the overall score and the /10 display scale.

Dimensions, their order and the overall score follow Kumar et al. 2026 ("Practicing with Language
Models Cultivates Human Empathic Communication"): the sum of the three prescriptive ratings minus
the sum of the three proscriptive ones, from -12 to 12.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

MIN_RATING = 1
MAX_RATING = 5
MIN_OVERALL = -12
MAX_OVERALL = 12


class Dimension(StrEnum):
    """One rated dimension, in the order in which they are always shown."""

    ENCOURAGING_ELABORATION = "encouraging_elaboration"
    VALIDATING_EMOTIONS = "validating_emotions"
    DEMONSTRATING_UNDERSTANDING = "demonstrating_understanding"
    ADVICE_GIVING = "advice_giving"
    SELF_ORIENTED = "self_oriented"
    DISMISSING_EMOTIONS = "dismissing_emotions"

    @property
    def prescriptive(self) -> bool:
        """Whether more of it makes people feel heard (True) or less of it does (False)."""
        return self in PRESCRIPTIVE

    @property
    def label(self) -> str:
        """The name shown to learners."""
        return _LABELS[self]


PRESCRIPTIVE = (
    Dimension.ENCOURAGING_ELABORATION,
    Dimension.VALIDATING_EMOTIONS,
    Dimension.DEMONSTRATING_UNDERSTANDING,
)
PROSCRIPTIVE = (
    Dimension.ADVICE_GIVING,
    Dimension.SELF_ORIENTED,
    Dimension.DISMISSING_EMOTIONS,
)

_LABELS = {
    Dimension.ENCOURAGING_ELABORATION: "Encouraging elaboration",
    Dimension.VALIDATING_EMOTIONS: "Validating emotions",
    Dimension.DEMONSTRATING_UNDERSTANDING: "Demonstrating understanding",
    Dimension.ADVICE_GIVING: "Advice giving",
    Dimension.SELF_ORIENTED: "Turning to oneself",
    Dimension.DISMISSING_EMOTIONS: "Dismissing emotions",
}


def overall_score(values: Mapping[Dimension, float]) -> float:
    """Return the overall score (-12…12) of six ratings (1-5 each).

    Args:
        values: a rating for every dimension.

    Raises:
        KeyError: a dimension is missing; an overall score of five ratings would mislead.
    """
    return sum(values[dimension] for dimension in PRESCRIPTIVE) - sum(
        values[dimension] for dimension in PROSCRIPTIVE
    )


def favourable(dimension: Dimension, value: float) -> float:
    """Return the rating turned so that 5 is always best (1-5)."""
    return value if dimension.prescriptive else MIN_RATING + MAX_RATING - value


def out_of_ten(value: float) -> int:
    """Return a 1-5 rating on the /10 scale that learners see: twice the rating, so 2-10."""
    return round(2 * value)
