"""Who rates a conversation."""

from __future__ import annotations

from typing import Protocol

from bot.domain.assessment import Assessment
from bot.domain.transcript import Transcript


class Judge(Protocol):
    """Rates what the learner said on the six dimensions."""

    @property
    def name(self) -> str:
        """Name and version, stored with every assessment ("offline/1")."""

    async def assess(self, transcript: Transcript) -> Assessment:
        """Rate a conversation.

        Never raises for what the transcript holds: too little to judge, or a failure, gives an
        assessment that abstains and says why.
        """
