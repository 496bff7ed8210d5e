"""The offline coach: feedback and answers composed from the learner's own lines. No key, no model."""

from __future__ import annotations

from bot.domain.coaching import CoachReply, DebriefMaterial
from bot.domain.provenance import Provenance
from bot.offline.coaching.answers import compose_answer
from bot.offline.coaching.feedback import compose_feedback


class OfflineCoach:
    """The same conversation always gets the same words."""

    @property
    def name(self) -> str:
        """Name and version, stored with what it says."""
        return "offline/1"

    async def feedback(self, material: DebriefMaterial) -> CoachReply:
        """Give feedback: at most five sentences, with a quote of the learner's and a rewording."""
        return CoachReply(compose_feedback(material), _provenance())

    async def answer(self, material: DebriefMaterial, question: str) -> CoachReply:
        """Answer a follow-up question in at most three sentences, grounded in this conversation."""
        return CoachReply(compose_answer(material, question), _provenance())


def _provenance() -> Provenance:
    return Provenance(provider="offline", model="coach/1")
