"""Finds a model's quote among the learner's words, and gives it back exactly as the learner typed it."""

from __future__ import annotations

import re

from bot.domain.transcript import Transcript
from bot.llm.redaction import EMAIL, MENTION, PHONE

_FEWEST_LETTERS = 3
_LONGEST = 2_000  # characters; a longer "quote" is a conversation said back
_ALIKE = ("'’‘‛ʼ´`＇′", '"“”„‟«»″＂', "-–—‐‑‒−")
_CLASSES = {sign: f"[{re.escape(signs)}]" for signs in _ALIKE for sign in signs}
_REDACTED = (EMAIL, PHONE, MENTION)
_PIECES = re.compile("|".join([*map(re.escape, _REDACTED), r"\s+|\.{3}|…|."]), re.DOTALL)
_WRAPPED = re.compile(r"^[\"“„«'‘]+(?P<inner>.*?)[\"”“»'’]+$", re.DOTALL)


def exact_quote(quote: str, transcript: Transcript) -> str | None:
    """Return the learner's words that a quote means, None where the learner never said it.

    White space, quotation marks, apostrophes and dashes may differ, nothing else; a quote begins and ends
    with whole words, and says something, unless it is a whole message.
    """
    stripped = quote.strip()
    unwrapped = _WRAPPED.match(stripped)
    for wanted in (stripped, unwrapped["inner"].strip() if unwrapped else ""):
        if 0 < len(wanted) <= _LONGEST and (found := _found(wanted, transcript)):
            return found
    return None


def _found(wanted: str, transcript: Transcript) -> str | None:
    pattern = _pattern(wanted)
    telling = sum(map(str.isalnum, wanted)) >= _FEWEST_LETTERS
    for turn in transcript.learner_turns:
        match = pattern.search(turn.text)
        if match and (telling or match[0] == turn.text.strip()):
            return match[0]
    return None


def _pattern(wanted: str) -> re.Pattern[str]:
    body = "".join(_alike(piece) for piece in _PIECES.findall(wanted))
    before = r"(?<!\w)" if re.match(r"\w", wanted) else ""
    after = r"(?!\w)" if re.search(r"\w\Z", wanted) else ""
    return re.compile(before + body + after)


def _alike(piece: str) -> str:
    if piece in _REDACTED:
        return r"\S.{0,80}?"
    if piece.isspace():
        return r"\s+"
    if piece in ("...", "…"):
        return r"(?:\.{3}|…)"
    return _CLASSES.get(piece, re.escape(piece))
