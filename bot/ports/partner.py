"""Who plays the person in trouble."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from bot.domain.partner import PartnerReply
from bot.domain.scenario import Scenario
from bot.domain.transcript import Transcript


class Partner(Protocol):
    """Plays a scenario's persona; never coaches."""

    @property
    def name(self) -> str:
        """Name and version, stored with every line ("offline/1")."""

    async def reply(
        self,
        scenario: Scenario,
        transcript: Transcript,
        seed: int,
        on_text: Callable[[str], None] | None = None,
    ) -> PartnerReply:
        """Answer the learner's latest turn in at most three sentences.

        Args:
            scenario: whom to play.
            transcript: the conversation so far, the learner's turn last.
            seed: chance comes in here; the same seed and transcript may give the same reply.
            on_text: called with the reply as far as it is there and was checked, for a screen that shows it
                grow; it may be called never, and the reply returned is what counts.
        """
