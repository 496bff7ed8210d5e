"""Gives the partner's own words back: "I keep deleting it" becomes "you keep deleting it"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.offline.coaching import mirroring_words as listed
from bot.offline.judging.emotions import EMOTION_FAMILY, PLEASANT, feeling_words
from bot.offline.judging.text import plain, sentences, words

FEWEST_WORDS, MOST_WORDS = 4, 20
_OPENING = re.compile(listed.OPENING, re.IGNORECASE)
_UNFIT = re.compile(listed.UNFIT, re.IGNORECASE)
_WEIGHTY = re.compile(listed.WEIGHTY, re.IGNORECASE)
_PAST = re.compile(listed.PAST, re.IGNORECASE)
_OWN_FEELING = re.compile(listed.OWN_FEELING)
_DENIED = re.compile(listed.DENIED)
_PRESENT = re.compile(r"\b(?:still|keep|can't|cannot|don't|am|i'm|feel|now)\b", re.IGNORECASE)
_LAST_CLAUSE = re.compile(r",\s+(?:and|but|so|because)\s+(I\b[^,]+)$")
_FIRST_PERSON = re.compile(r"\b(?:i|my|me|i'm|i've|i'd|i'll)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Echo:
    """One sentence of the partner's, as they said it and given back.

    Attributes:
        said: their words, exactly.
        given_back: the same with "you" for "I", capitalised, without a full stop.
        past: whether it tells of something over.
        weight: how much it seems to matter to them.
    """

    said: str
    given_back: str
    past: bool
    weight: float


def own_feeling(text: str) -> tuple[str, str]:
    """Return the feeling the partner says they have, as an adjective, and its sentence; "" for none."""
    for sentence in reversed(sentences(text[-2000:])):
        spoken = plain(sentence)
        for found in _OWN_FEELING.finditer(spoken):
            if _DENIED.search(spoken[: found.start("word")].rstrip()):
                continue
            for word in (found["word"], found["second"] or ""):
                if word in listed.UNDERSTANDABLE or word in listed.ALSO:
                    return listed.ALSO.get(word, word), sentence
    return "", ""


def echoes(text: str) -> tuple[Echo, ...]:
    """Return the partner's sentences that can be given back, the weightiest first."""
    found = [echo for sentence in sentences(text[-2000:]) if (echo := _echo(sentence))]
    return tuple(sorted(found, key=lambda echo: -echo.weight))


def _echo(sentence: str) -> Echo | None:
    """Give back a whole sentence, or its last clause where only that will do."""
    tail = _LAST_CLAUSE.search(sentence.replace("’", "'"))
    return _whole(sentence, sentence) or (_whole(tail[1], sentence) if tail else None)


def _whole(part: str, sentence: str) -> Echo | None:
    bare = _OPENING.sub("", part.replace("’", "'")).strip().rstrip(".!… ")
    count = len(bare.split())
    if not FEWEST_WORDS <= count <= MOST_WORDS or not _FIRST_PERSON.search(bare) or _UNFIT.search(bare):
        return None
    if any(EMOTION_FAMILY.get(word, "") in PLEASANT for word in words(bare)) and not feeling_words(
        words(bare)
    ):
        return None
    given_back = turned(bare)
    return Echo(sentence, given_back[0].upper() + given_back[1:], _is_past(bare), _weight(bare))


def _is_past(bare: str) -> bool:
    return bool(_PAST.search(bare)) and not _PRESENT.search(bare)


def _weight(bare: str) -> float:
    named = len(feeling_words(words(bare)))
    return 1.5 * min(named, 2) + 0.8 * min(2, len(_WEIGHTY.findall(bare))) + 0.02 * len(bare.split())


def weightiest(text: str) -> str:
    """Return the sentence that seems to matter most to the partner, "" where there is none."""
    return max(sentences(text[-2000:]), key=_weight, default="")


def weight_of(text: str) -> float:
    """Return how much seems to be at stake in what the partner says (0 or more)."""
    return _weight(text[-2000:])


def turned(bare: str) -> str:
    """Return a sentence with "you" for "I", its first letter small unless it may be a name's."""
    text = bare
    for pattern, instead in listed.FLIPS:
        text = re.sub(pattern, instead, text, flags=0 if "I" in pattern else re.IGNORECASE)
    first = text.split(maxsplit=1)[0].lower()
    small = first in listed.SMALL_STARTS or first.startswith("you")
    return text[0].lower() + text[1:] if small else text
