"""Whether a learner said enough, in a language that judges were checked in, to be rated at all."""

from __future__ import annotations

import re
import unicodedata

from bot.domain.language import looks_english
from bot.domain.transcript import Transcript

FEWEST_TURNS = 4
FEWEST_WORDS = 27
"""Below either there is too little to judge: nothing is scored, whoever judges."""

TOO_SHORT = (
    "That was too short to score fairly: I need at least 4 messages and about 27 words from you. "
    "Practise once more and stay in the conversation a little longer."
)
NOT_ENGLISH = (
    "I did not score this one: I have been checked on English only, and most of what you wrote seems to be "
    "in another language. Your practice counts all the same; for a score, try a conversation in English."
)

_APOSTROPHES = re.compile("['’‘`´ʼ＇′]")
_WORD = re.compile(r"[^\W_]+")
_LONGEST = 4000  # characters of one message that are read for their language


def reason_to_abstain(transcript: Transcript) -> str:
    """Return why nothing can be scored, as a sentence to the learner; "" where it can."""
    said = [turn.text for turn in transcript.learner_turns]
    spoken = [word for text in said for word in _words(text[:_LONGEST])]
    if not looks_english(said, spoken):
        return NOT_ENGLISH
    return "" if enough(transcript) else TOO_SHORT


def enough(transcript: Transcript) -> bool:
    """Tell whether the learner said enough to be rated."""
    said = [turn.text for turn in transcript.learner_turns]
    typed = sum(any(map(str.isalnum, piece)) for text in said for piece in text.split())
    return len(said) >= FEWEST_TURNS and typed >= FEWEST_WORDS


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFKC", _APOSTROPHES.sub("", text)).casefold())
