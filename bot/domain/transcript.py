"""What was said in a conversation, by whom, in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Self


class Speaker(StrEnum):
    """Who says a turn. In transcripts from elsewhere: the *seeker* and the *supporter*."""

    PARTNER = "partner"
    LEARNER = "learner"


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of a conversation.

    Attributes:
        speaker: who said it.
        text: exactly what was said; evidence is checked against it.
        said_at: UTC, or None where the transcript came without times.
    """

    speaker: Speaker
    text: str
    said_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Transcript:
    """A conversation from its opener on; immutable, so that adding a turn makes a new one."""

    turns: tuple[Turn, ...] = ()

    @classmethod
    def of(cls, turns: Sequence[tuple[Speaker, str]]) -> Self:
        """Build one from (speaker, text) pairs, without times."""
        return cls(tuple(Turn(speaker, text) for speaker, text in turns))

    def adding(self, turn: Turn) -> Transcript:
        """Return this transcript with one turn more."""
        return Transcript((*self.turns, turn))

    @property
    def learner_turns(self) -> tuple[Turn, ...]:
        """What the learner said, in order."""
        return tuple(turn for turn in self.turns if turn.speaker is Speaker.LEARNER)

    @property
    def partner_turns(self) -> tuple[Turn, ...]:
        """What the partner said, in order."""
        return tuple(turn for turn in self.turns if turn.speaker is Speaker.PARTNER)

    def has_learner_quote(self, quote: str) -> bool:
        """Tell whether the learner said exactly this, within one turn."""
        return bool(quote.strip()) and any(quote in turn.text for turn in self.learner_turns)


EMPTY = Transcript()
"""Nothing said yet."""
