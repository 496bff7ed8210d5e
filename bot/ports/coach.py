"""Who gives feedback and answers questions about it."""

from __future__ import annotations

from typing import Protocol

from bot.domain.coaching import CoachReply, DebriefMaterial


class Coach(Protocol):
    """Kind, second person, from the learner's own lines."""

    @property
    def name(self) -> str:
        """Name and version, stored with what it says ("offline/1")."""

    async def feedback(self, material: DebriefMaterial) -> CoachReply:
        """Give feedback: at most five sentences, with a quote of the learner's and a rewording."""

    async def answer(self, material: DebriefMaterial, question: str) -> CoachReply:
        """Answer a follow-up question in at most three sentences, grounded in this conversation."""
