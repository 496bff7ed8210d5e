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
    "This was too short to score fairly: it takes at least 4 messages and about 27 words. "
    "A conversation that goes on a little longer can be scored."
)
NOT_ENGLISH = (
    "This was not scored: the judge has been checked on English only, and most of this seems to be in "
    "another language. The practice counts all the same; a conversation in English can be scored."
)

_APOSTROPHES = re.compile("['’‘`´ʼ＇′]")
_WORD = re.compile(r"[^\W_]+")
_LONGEST = 4000  # characters of one message that are read for their language


def reason_to_abstain(transcript: Transcript) -> str:
    """Return why nothing can be scored, as sentences for whoever reads the scores; "" where it can."""
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
