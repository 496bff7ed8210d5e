"""What a partner gives back, and the measure of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.domain.provenance import Provenance

MOST_SENTENCES = 3
"""A partner talks as people do in chat: never more sentences than this in one reply."""

_ENDING = re.compile(r"[.!?…]+[\"'”’)]*(?=\s|$)")


@dataclass(frozen=True, slots=True)
class PartnerReply:
    """One message of the partner's.

    Attributes:
        text: what the partner says.
        provenance: what produced it.
    """

    text: str
    provenance: Provenance


def sentence_count(text: str) -> int:
    """Return how many sentences a text holds; a tail without a full stop is one too."""
    pieces = _ENDING.split(text)
    return sum(1 for piece in pieces if any(character.isalnum() for character in piece))
