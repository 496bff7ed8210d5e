"""Looks for the learner's own, present danger in their words; the scenario itself is fiction.

Only first-person, present statements count. "I can't imagine, that must kill you" is about somebody
else, and a figure of speech ("this job is killing me") is not a cry for help.
"""

from __future__ import annotations

import re
from enum import StrEnum


class Risk(StrEnum):
    """What a message says about the learner's own safety."""

    NONE = "none"
    UNCLEAR = "unclear"
    PRESENT = "present"


_PRESENT = re.compile(
    r"\bi(?: am|'?m)? (?:really |just |honestly |actually |still |now )*"
    r"(?:(?:want(?:ing)?|wanna|going|gonna|plan(?:ning)?|about|intend(?:ing)?|thinking (?:of|about)"
    r"|feel like)"
    r"(?: to| of)? (?:kill(?:ing)? myself|end(?:ing)? (?:my life|it all)|hurt(?:ing)? myself|"
    r"cut(?:ting)? myself|die|dying|commit(?:ting)? suicide)"
    r"|suicidal)\b"
    r"|\bi (?:do not|don'?t) (?:really )?(?:want|wanna) (?:to )?(?:live|be alive|be here)"
    r"(?: any ?more)?(?=[ .,!]*$|[.,!])"
    r"|\bi (?:want|wanna) (?:to )?be dead\b|\bi wish i (?:was|were) dead\b"
    r"|\bi (?:have|'?ve) (?:a plan|pills|a gun) to (?:kill|end)\b"
    r"|\bi (?:took|have taken|just took) (?:too many|all (?:my|the)) pills\b",
    re.IGNORECASE,
)
_UNCLEAR = re.compile(
    r"\bkill(?:ing)? myself\b|\bsuicid(?:e|al)\b|\bself[- ]harm\b|\bend (?:my life|it all)\b"
    r"|\bi (?:can'?t|cannot|cant) (?:go on|do this) (?:anymore|any more)\b"
    r"|\bno reason (?:for me )?to live\b|\bbetter off without me\b|\bnobody would miss me\b",
    re.IGNORECASE,
)
_SAYS_OF_OTHERS = re.compile(
    r"\b(?:are you|do you|did you|have you|you|he|she|they|your)\b[^.!?]{0,60}"
    r"\b(?:suicid\w+|kill(?:ing)? (?:your|him|her|them)sel(?:f|ves)|hurt(?:ing)? yourself|end it all)\b",
    re.IGNORECASE,
)


def risk_in(text: str) -> Risk:
    """Return what a learner's message says about their own safety; UNCLEAR asks before it acts."""
    plain = text.replace("\u2019", "'")[:10_000]
    if _PRESENT.search(plain):
        return Risk.PRESENT
    if _UNCLEAR.search(_SAYS_OF_OTHERS.sub(" ", plain)):
        return Risk.UNCLEAR
    return Risk.NONE
