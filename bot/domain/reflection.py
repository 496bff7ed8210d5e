"""The learner's self-assessment, asked before any score is shown, and its gap to what was expressed.

Items and anchors are those of Kumar et al. 2026, in our own words where it allows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.assessment import Assessment
from bot.domain.rubric import Dimension


class ReflectionItem(StrEnum):
    """One item, in the order in which they are asked."""

    EMPATHIZED = "self_empathized"
    SHOWED_UNDERSTANDING = "self_showed_understanding"
    ENCOURAGED_ELABORATION = "self_encourage_elaboration"
    WANTED_TO_HELP = "self_demonstrate_desire"

    @property
    def statement(self) -> str:
        """The statement the learner agrees with, 1-5."""
        return _STATEMENTS[self]


_STATEMENTS = {
    ReflectionItem.EMPATHIZED: "I empathized with what they felt",
    ReflectionItem.SHOWED_UNDERSTANDING: "I showed that I understood",
    ReflectionItem.ENCOURAGED_ELABORATION: "I encouraged them to say more",
    ReflectionItem.WANTED_TO_HELP: "I showed that I wanted to help",
}

ANCHORS = ("not at all", "slightly", "somewhat", "quite a bit", "very much")
"""What 1, 2, 3, 4 and 5 mean."""


@dataclass(frozen=True, slots=True)
class FeltVersusExpressed:
    """How the learner saw it beside how it was scored, on the two items that have a dimension.

    Attributes:
        understanding: (own rating, judged rating) of showing understanding, 1-5 each.
        elaboration: (own rating, judged rating) of encouraging elaboration, 1-5 each.
    """

    understanding: tuple[int, float]
    elaboration: tuple[int, float]

    @property
    def points(self) -> float:
        """Mean of own minus judged rating: above zero, more was felt than was expressed (-4…4)."""
        pairs = (self.understanding, self.elaboration)
        return sum(felt - expressed for felt, expressed in pairs) / len(pairs)


def felt_versus_expressed(answers: Sequence[int], assessment: Assessment) -> FeltVersusExpressed | None:
    """Return the gap, or None where the reflection is incomplete or a dimension was not scored."""
    if len(answers) < len(ReflectionItem):
        return None
    own = dict(zip(ReflectionItem, answers, strict=True))
    understanding = assessment.ratings[Dimension.DEMONSTRATING_UNDERSTANDING].value
    elaboration = assessment.ratings[Dimension.ENCOURAGING_ELABORATION].value
    if understanding is None or elaboration is None:
        return None
    return FeltVersusExpressed(
        understanding=(own[ReflectionItem.SHOWED_UNDERSTANDING], understanding),
        elaboration=(own[ReflectionItem.ENCOURAGED_ELABORATION], elaboration),
    )
