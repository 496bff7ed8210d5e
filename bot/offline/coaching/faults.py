"""What can be wrong with a line of the learner's, as the offline coach sees it."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.rubric import Dimension
from bot.domain.scenario import Weakness


class Fault(StrEnum):
    """Why a line is worth another wording; the last two are for lines that are good already."""

    INSULT = "insult"
    DISMISSING = "dismissing"
    ADVICE = "advice"
    ADVICE_QUESTION = "advice_question"
    SOFT_ADVICE = "soft_advice"
    SELF = "self"
    REASSURANCE = "reassurance"
    CLOSED = "closed"
    CLAIM = "claim"
    SYMPATHY = "sympathy"
    BRIEF = "brief"
    OFF = "off"
    BESIDE = "beside"
    SCORE = "score"
    LANGUAGE = "language"
    REPEATED = "repeated"
    NO_QUESTION = "no_question"
    NO_FEELING = "no_feeling"

    @property
    def advising(self) -> bool:
        """Whether it is a kind of advice."""
        return self in (Fault.ADVICE, Fault.ADVICE_QUESTION, Fault.SOFT_ADVICE)

    @property
    def stretch(self) -> bool:
        """Whether the line is good, and could only do more."""
        return self in (Fault.NO_QUESTION, Fault.NO_FEELING)


WEAKNESSES: dict[Fault, tuple[Weakness, ...]] = {
    Fault.INSULT: (Weakness.DISMISSING_EMOTIONS, Weakness.MISSING_VALIDATION),
    Fault.DISMISSING: (Weakness.DISMISSING_EMOTIONS, Weakness.MISSING_VALIDATION),
    Fault.ADVICE: (Weakness.ADVICE_GIVING,),
    Fault.ADVICE_QUESTION: (Weakness.ADVICE_GIVING,),
    Fault.SOFT_ADVICE: (Weakness.ADVICE_GIVING, Weakness.MISSING_VALIDATION),
    Fault.SELF: (Weakness.SELF_ORIENTED,),
    Fault.REASSURANCE: (Weakness.REASSURANCE, Weakness.MISSING_VALIDATION),
    Fault.CLOSED: (Weakness.CLOSED_QUESTIONS, Weakness.MISSING_ELABORATION),
    Fault.CLAIM: (Weakness.MISSING_UNDERSTANDING,),
    Fault.SYMPATHY: (Weakness.MISSING_UNDERSTANDING, Weakness.MISSING_VALIDATION),
    Fault.BRIEF: (Weakness.MISSING_ELABORATION, Weakness.CLOSED_QUESTIONS),
    Fault.OFF: (Weakness.MISSING_UNDERSTANDING, Weakness.MISSING_ELABORATION),
    Fault.BESIDE: (Weakness.MISSING_UNDERSTANDING, Weakness.MISSING_ELABORATION),
    Fault.SCORE: (Weakness.MISSING_ELABORATION, Weakness.MISSING_VALIDATION),
    Fault.LANGUAGE: (Weakness.MISSING_VALIDATION, Weakness.MISSING_ELABORATION),
    Fault.REPEATED: (Weakness.MISSING_UNDERSTANDING, Weakness.MISSING_ELABORATION),
    Fault.NO_QUESTION: (Weakness.MISSING_ELABORATION, Weakness.CLOSED_QUESTIONS),
    Fault.NO_FEELING: (Weakness.MISSING_VALIDATION, Weakness.MISSING_UNDERSTANDING),
}
"""Where to look among a scenario's rewordings, the nearest first."""

ANY_WEAKNESS = (
    Weakness.MISSING_UNDERSTANDING,
    Weakness.MISSING_VALIDATION,
    Weakness.MISSING_ELABORATION,
    Weakness.CLOSED_QUESTIONS,
    Weakness.SELF_ORIENTED,
)
"""Whose rewordings may serve where those of the fault itself don't fit the moment."""

HURTFUL = frozenset(
    {Fault.INSULT, Fault.DISMISSING, Fault.SELF, Fault.ADVICE, Fault.ADVICE_QUESTION, Fault.BESIDE}
)
"""After these an apology is due."""

DIMENSION_OF: dict[Fault, Dimension] = {
    Fault.ADVICE: Dimension.ADVICE_GIVING,
    Fault.ADVICE_QUESTION: Dimension.ADVICE_GIVING,
    Fault.SOFT_ADVICE: Dimension.ADVICE_GIVING,
    Fault.SELF: Dimension.SELF_ORIENTED,
    Fault.INSULT: Dimension.DISMISSING_EMOTIONS,
    Fault.DISMISSING: Dimension.DISMISSING_EMOTIONS,
    Fault.CLOSED: Dimension.ENCOURAGING_ELABORATION,
    Fault.BRIEF: Dimension.ENCOURAGING_ELABORATION,
    Fault.CLAIM: Dimension.DEMONSTRATING_UNDERSTANDING,
    Fault.SYMPATHY: Dimension.DEMONSTRATING_UNDERSTANDING,
    Fault.REASSURANCE: Dimension.VALIDATING_EMOTIONS,
}
"""The rating a fault bears on, where it bears on one."""

FAULT_OF: dict[Dimension, Fault] = {
    Dimension.ENCOURAGING_ELABORATION: Fault.CLOSED,
    Dimension.VALIDATING_EMOTIONS: Fault.DISMISSING,
    Dimension.DEMONSTRATING_UNDERSTANDING: Fault.CLAIM,
    Dimension.ADVICE_GIVING: Fault.ADVICE,
    Dimension.SELF_ORIENTED: Fault.SELF,
    Dimension.DISMISSING_EMOTIONS: Fault.DISMISSING,
}
"""The fault that a rewording for a dimension answers."""
