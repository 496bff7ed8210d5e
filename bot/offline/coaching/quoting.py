"""Quotes exactly and briefly: a whole sentence where that will do, else an untouched piece of it."""

from __future__ import annotations

import re

LONGEST_QUOTE = 140  # characters; more is no quotation but a reading
LONGEST_HEARD = 150
"""Characters quoted of what the partner had said."""
_BREAKS_A_QUOTE = re.compile(
    r"[\"“”„«»\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]+"
)
_INNER = re.compile(r"[\"“]([^\"“”\n]*)[\"”]")
_CLAUSE_END = re.compile(
    r"[,;:–—](?=\s)|\s(?=(?:because|and|but|while|so|when|which|who|where|even though)\s)"
)
_FEWEST_KEPT = 40


def quotable(sentence: str, longest: int = LONGEST_QUOTE) -> str:
    """Return the part of a sentence that can stand between quotation marks, "" where there is none.

    Quotation marks, line ends and characters that turn the writing direction would spoil the
    sentence around it, so the quote goes up to them and no further. A closing full stop is left out.
    """
    pieces = [piece.strip() for piece in _BREAKS_A_QUOTE.split(sentence)]
    best = max(pieces, key=lambda piece: _worth(piece, longest), default="")
    if not any(map(str.isalnum, best)):
        return ""
    short = best if len(best) <= longest else _shortened(best, longest)
    return short.rstrip(".,;: ") or short


def overheard(said: str) -> str:
    """Return the partner's words for a quotation; what they quote themselves gets single marks."""
    return quotable(_INNER.sub(r"‘\1’", said), LONGEST_HEARD)


def _worth(piece: str, longest: int) -> tuple[bool, int]:
    return any(map(str.isalnum, piece)), min(len(piece), longest)


def _shortened(piece: str, longest: int) -> str:
    head = piece[:longest]
    ends = [found.start() for found in _CLAUSE_END.finditer(head) if found.start() >= _FEWEST_KEPT]
    if ends:
        return head[: ends[-1]].rstrip()
    return (head.rsplit(None, 1)[0] if " " in head else head).rstrip()
