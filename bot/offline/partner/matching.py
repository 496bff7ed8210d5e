"""Finds what in a scenario a learner's words are about."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from bot.offline.judging.text import plain
from bot.offline.partner.lexicon import EXCLAIMS

_VAGUE = frozenset(
    [
        "like",
        "say",
        "said",
        "call",
        "day",
        "days",
        "today",
        "after",
        "before",
        "next",
        "work",
        "told",
        "time",
        "home",
        "years",
        "help",
        "job",
        "long",
        "busy",
        "doing",
        "him",
        "he",
        "she",
        "her",
        "his",
        "it",
        "what",
        "why",
        "know",
        "sure",
        "always",
        "again",
        "happened",
        "answer",
        "words",
        "most",
        "friend",
        "people",
        "how",
        "father",
        "dad",
        "mom",
        "mother",
        "feel",
        "cry",
        "read",
        "go",
        "live",
        "who",
        "city",
        "old",
        "young",
        "future",
        "plan",
        "plans",
    ]
)
_FAINT = frozenset(
    [
        "like",
        "say",
        "said",
        "day",
        "days",
        "today",
        "after",
        "before",
        "next",
        "know",
        "sure",
        "always",
        "again",
        "doing",
        "he",
        "she",
        "it",
    ]
)

_LIGHT = frozenset(["how", "do", "did", "are", "you", "feel", "make", "right", "now", "it", "is", "hit"])

_STEM = 2  # letters of words whose endings may differ

FAINT, VAGUE, CLEAR, CERTAIN = 0.3, 0.6, 1.0, 2.0
"""How much a match says: a filler word, a common word, a telling word, a phrase of several words."""


def about_score(spoken: str, about: Sequence[str]) -> float:
    """Return how much plain words are about something: 0 for not at all."""
    padded = f" {EXCLAIMS.sub('', spoken)} "
    return sum(_weight(phrase) for phrase in _plain_phrases(tuple(about)) if _holds(padded, phrase))


def _holds(padded: str, phrase: str) -> bool:
    if f" {phrase} " in padded:
        return True
    return len(phrase) > _STEM and (f" {phrase}s " in padded or f" {phrase}ing " in padded)


def _weight(phrase: str) -> float:
    if " " in phrase:
        return VAGUE if _LIGHT.issuperset(phrase.split()) else CERTAIN
    if phrase in _FAINT:
        return FAINT
    return VAGUE if phrase in _VAGUE else CLEAR


@lru_cache(maxsize=1024)
def _plain_phrases(about: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found for found in map(plain, about) if found))
