"""Tells what a follow-up question is about, however it is typed."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from typing import cast

from bot.domain.rubric import Dimension
from bot.offline.coaching.wording import table
from bot.offline.judging.text import asks, plain

_FEW = 3  # words with which one agrees, even with a question mark ("ok?")
LONGEST_READ = 1200  # characters of a question; what it asks stands at its beginning or end


class Kind(StrEnum):
    """What a question is about."""

    APOLOGY = "apology"
    HUMOUR = "humour"
    ENGLISH = "english"
    LENGTH = "length"
    LINE = "line"
    WORST = "worst"
    ASK_BETTER = "ask_better"
    HONEST = "honest"
    HOLD_BACK = "hold_back"
    CHANGE_SCORE = "change_score"
    LANGUAGE = "language"
    WHO_SEES = "who_sees"
    IS_AI = "is_ai"
    PROFESSIONAL = "professional"
    FAIR = "fair"
    WHY_SCORE = "why_score"
    PARROT = "parrot"
    OWN_STORY = "own_story"
    WANTED_TO_HELP = "wanted_to_help"
    ADVICE_EVER = "advice_ever"
    CULTURE = "culture"
    CRY = "cry"
    SILENT = "silent"
    ANGRY = "angry"
    OUT_OF_TIME = "out_of_time"
    DID_WELL = "did_well"
    SELF_DOUBT = "self_doubt"
    DEFINE = "define"
    PARTNER = "partner"
    START = "start"
    END = "end"
    INSTEAD = "instead"
    NEXT = "next"
    EXPLAIN = "explain"
    THANKS = "thanks"
    BEYOND = "beyond"


def kind_of(question: str) -> Kind:
    """Return what a question is about, BEYOND where it is none of what the coach can answer."""
    if speaks_another_language(question):
        return Kind.LANGUAGE
    found = Kind(_first_found("patterns", question) or Kind.BEYOND)
    asking = asks(question) and len(question.split()) > _FEW and "thank" not in question.lower()
    return Kind.BEYOND if found is Kind.THANKS and asking else found


def dimension_in(question: str) -> Dimension | None:
    """Return the dimension that a question names or implies, None for none."""
    found = _first_found("dimensions", question)
    return Dimension(found) if found else None


def _first_found(section: str, question: str) -> str:
    asked = normal(question)
    names = (name for name in _QUESTIONS[section] if _finder(section, name).search(asked))
    return next(names, "")


def normal(question: str) -> str:
    """Return a question in plain form, its commonest slips of the keyboard mended."""
    ends = question if len(question) <= LONGEST_READ else question[:600] + " " + question[-600:]
    slips = cast("dict[str, str]", _QUESTIONS["slips"])
    return plain(" ".join(slips.get(word, word) for word in plain(ends).split()))


def speaks_another_language(question: str) -> bool:
    """Tell whether a question seems to be in a language other than English."""
    letters = [letter for letter in question[:LONGEST_READ] if letter.isalpha()]
    if sum(letter > _LATIN_ENDS for letter in letters) > len(letters) / 2:
        return True
    spoken = plain(question[:LONGEST_READ]).split()
    foreign = sum(word in _small_words("foreign") for word in spoken)
    return foreign >= 2 and foreign > sum(word in _small_words("english") for word in spoken)


_QUESTIONS = table("questions")
_LATIN_ENDS = "\u024f"


@cache
def _small_words(language: str) -> frozenset[str]:
    return frozenset(cast("str", _QUESTIONS["languages"][language]).split())


@cache
def _finder(section: str, name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?:{'|'.join(_QUESTIONS[section][name])})(?!\S)")
