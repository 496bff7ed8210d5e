"""From how much of a dimension there is to a rating from 1 to 5: one rising curve for each."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.rubric import MAX_RATING, MIN_RATING, Dimension

USUAL_TURNS = 8
"""Learner turns of a conversation as long as those the curves are meant for."""


@dataclass(frozen=True, slots=True)
class Curve:
    """A rising curve from 1 towards 5.

    Attributes:
        rate: how soon it rises; 4·(1 - e^(-rate·x)) above 1.
        sparing: exponent on x/2; above 1, little counts for next to nothing.
    """

    rate: float
    sparing: float = 1.0

    def at(self, amount: float) -> float:
        """Return the rating, not yet rounded, for an amount (0 or more)."""
        bent = 2 * (amount / 2) ** self.sparing
        return MIN_RATING + (MAX_RATING - MIN_RATING) * -math.expm1(-self.rate * bent)


# Rates were set from what experts usually give a first conversation (validating mostly 1-3, understanding
# and dismissing mostly 1-2, overall -1.5 on average), then each eased once against a lenient bias.
CURVES: Mapping[Dimension, Curve] = {
    Dimension.ENCOURAGING_ELABORATION: Curve(0.32),
    Dimension.VALIDATING_EMOTIONS: Curve(0.25),
    Dimension.DEMONSTRATING_UNDERSTANDING: Curve(0.33, sparing=1.5),
    Dimension.ADVICE_GIVING: Curve(0.23),
    Dimension.SELF_ORIENTED: Curve(0.33),
    Dimension.DISMISSING_EMOTIONS: Curve(0.21),
}


def unrounded(dimension: Dimension, amount: float, turns: int) -> float:
    """Return a rating (1-5, unrounded) for an amount found in so many learner turns.

    The amount is held against the square root of the length: in a long talk one question weighs less,
    yet not as little as a mere share of turns would have it.
    """
    return CURVES[dimension].at(amount * math.sqrt(USUAL_TURNS / max(turns, 4)))


def rounded(value: float) -> int:
    """Return the nearest whole rating (1-5)."""
    return max(MIN_RATING, min(MAX_RATING, math.floor(value + 0.5)))
