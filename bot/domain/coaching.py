"""What the coach works from, and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.assessment import Assessment
from bot.domain.provenance import Provenance
from bot.domain.scenario import Scenario
from bot.domain.session import FollowUp
from bot.domain.transcript import Transcript

MOST_FEEDBACK_SENTENCES = 5
MOST_ANSWER_SENTENCES = 3
"""The study's prompt asks for both "5 sentences" and "less than 3": feedback keeps to 5, answers to 3."""


@dataclass(frozen=True, slots=True)
class DebriefMaterial:
    """One practised conversation, as far as it is known when the coach speaks.

    Attributes:
        scenario: what was practised.
        transcript: what was said.
        assessment: how it was rated; it may have abstained.
        reflection: the learner's four self-ratings, 1-5, in the items' order; () where not given.
        feedback: what the coach said before, "" before the feedback.
        follow_ups: questions answered before this one.
    """

    scenario: Scenario
    transcript: Transcript
    assessment: Assessment
    reflection: tuple[int, ...] = ()
    feedback: str = ""
    follow_ups: tuple[FollowUp, ...] = ()


@dataclass(frozen=True, slots=True)
class CoachReply:
    """The coach's feedback or answer.

    Attributes:
        text: what the coach says.
        provenance: what produced it.
    """

    text: str
    provenance: Provenance
