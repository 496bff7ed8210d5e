"""The taxonomy of communicative moves: what one sentence of the learner's does.

Its ten middle categories are those of Kumar et al. 2026, Appendix F, under four broad ones; the
moves below are finer, since judging needs to tell, say, an open question from a closed one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Move(StrEnum):
    """What a sentence does; a sentence may make several moves."""

    OPEN_QUESTION = "open_question"
    CLOSED_QUESTION = "closed_question"
    INVITE = "invite"
    PERMISSION = "permission"
    RESTATING = "restating"
    REFLECTING_FEELING = "reflecting_feeling"
    VALIDATING = "validating"
    UNDERSTANDING_CLAIM = "understanding_claim"
    SYMPATHY = "sympathy"
    AVAILABILITY = "availability"
    AFFIRMING = "affirming"
    REASSURING = "reassuring"
    SELF_ORIENTED = "self_oriented"
    ADVICE = "advice"
    ADVICE_QUESTION = "advice_question"
    SOFT_ADVICE = "soft_advice"
    INFORMATION = "information"
    DISMISSING = "dismissing"
    ACKNOWLEDGMENT = "acknowledgment"
    OTHER = "other"


class MiddleCategory(StrEnum):
    """One of the study's ten middle categories (Appendix F)."""

    EXPRESSING_SYMPATHY = "expressing sympathy"
    VALIDATING_EMOTIONS = "validating emotions"
    DEMONSTRATING_AVAILABILITY = "demonstrating availability"
    DEMONSTRATING_UNDERSTANDING = "demonstrating understanding"
    ENCOURAGING_ELABORATION = "encouraging elaboration"
    AFFIRMING = "affirming"
    PROVIDING_REASSURANCE = "providing reassurance"
    ADVICE_GIVING = "advice giving"
    SELF_ORIENTED = "self-oriented"
    DISMISSING_EMOTIONS = "dismissing emotions"


MIDDLE_CATEGORY: dict[Move, MiddleCategory] = {
    Move.OPEN_QUESTION: MiddleCategory.ENCOURAGING_ELABORATION,
    Move.CLOSED_QUESTION: MiddleCategory.ENCOURAGING_ELABORATION,
    Move.INVITE: MiddleCategory.ENCOURAGING_ELABORATION,
    Move.PERMISSION: MiddleCategory.ENCOURAGING_ELABORATION,
    Move.RESTATING: MiddleCategory.DEMONSTRATING_UNDERSTANDING,
    Move.REFLECTING_FEELING: MiddleCategory.DEMONSTRATING_UNDERSTANDING,
    Move.UNDERSTANDING_CLAIM: MiddleCategory.DEMONSTRATING_UNDERSTANDING,
    Move.VALIDATING: MiddleCategory.VALIDATING_EMOTIONS,
    Move.SYMPATHY: MiddleCategory.EXPRESSING_SYMPATHY,
    Move.AVAILABILITY: MiddleCategory.DEMONSTRATING_AVAILABILITY,
    Move.AFFIRMING: MiddleCategory.AFFIRMING,
    Move.ACKNOWLEDGMENT: MiddleCategory.AFFIRMING,
    Move.REASSURING: MiddleCategory.PROVIDING_REASSURANCE,
    Move.SELF_ORIENTED: MiddleCategory.SELF_ORIENTED,
    Move.ADVICE: MiddleCategory.ADVICE_GIVING,
    Move.ADVICE_QUESTION: MiddleCategory.ADVICE_GIVING,
    Move.SOFT_ADVICE: MiddleCategory.ADVICE_GIVING,
    Move.INFORMATION: MiddleCategory.ADVICE_GIVING,
    Move.DISMISSING: MiddleCategory.DISMISSING_EMOTIONS,
}
"""The study's category of each move; `other` has none."""


@dataclass(frozen=True, slots=True)
class TaggedSentence:
    """One sentence of the learner's and what it does.

    Attributes:
        turn: which learner turn it stands in, counted from 0 among the learner's turns.
        sentence: its exact text, as found in that turn.
        moves: at least one move, most telling first.
    """

    turn: int
    sentence: str
    moves: tuple[Move, ...]
