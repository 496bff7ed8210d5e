"""Tells whether a partner's line stays in character."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.domain.partner import MOST_SENTENCES, sentence_count

LONGEST_OPENER = 280
LONGEST_LINE = 400

_COACHING = re.compile(
    r"\b(?:try to (?:validate|listen|reflect|show)|remember to|empath\w*|active listening|your feedback|"
    r"some feedback|your coach|i am coaching|role-?play\w*|scenario|your score|your (?:skills?|response)|"
    r"open question|learner|let'?s practi[cs]e|practi[cs]e (?:session|with))\b",
    re.IGNORECASE,
)
_MACHINE = re.compile(
    r"\b(?:as an ai|i am an ai|i'?m an ai|language model|chat ?bot|assistant|how (?:can|may) i help|"
    r"i'?m here to help|virtual|large language)\b",
    re.IGNORECASE,
)
_STAGE = re.compile(
    r"\*[^*\n]+\*|\[[^\]\n]*\]|(?<!\w)_[^_\n]+_(?!\w)|<[^>\n]+>|"
    r"\((?:sighs?|pauses?|sobs?|cries|crying|crosses|looks?|laughs?|smiles?|voice|softly|quietly|beat)[^)]*\)",
    re.IGNORECASE,
)
_MARKDOWN = re.compile(r"^\s*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|>\s|```)|\*\*|`|\]\(|https?://", re.MULTILINE)
_FIRST_PERSON = re.compile(r"\b(?:i|me|my|mine|myself|we|our|us|i['’]\w+)\b", re.IGNORECASE)
_THIRD_PERSON = re.compile(r"^\W*(?:he|she|they|this person|the user|the seeker)\b", re.IGNORECASE)


def opener_faults(opener: str, name: str) -> Iterator[str]:
    """Yield what keeps an opener from sounding like the persona's first message."""
    if len(opener) > LONGEST_OPENER:
        yield f"is too long to open a chat: {len(opener)} characters, at most {LONGEST_OPENER}"
    if _MACHINE.search(opener):
        yield "speaks as an AI or assistant; let the person in trouble speak"
    yield from line_faults(opener)
    if re.search(rf"\b{re.escape(name)}\b", opener, re.IGNORECASE) and not _introduces(opener, name):
        yield f"speaks about {name} in the third person; let {name} say “I”"
    elif not _FIRST_PERSON.search(opener) or _THIRD_PERSON.search(opener):
        yield "does not speak in the first person; let the person in trouble say “I” or “my”"


def line_faults(line: str) -> Iterator[str]:
    """Yield what keeps any line of the partner's from being in character."""
    if sentence_count(line) > MOST_SENTENCES:
        yield f"has {sentence_count(line)} sentences; at most {MOST_SENTENCES}"
    if len(line) > LONGEST_LINE:
        yield f"is too long: {len(line)} characters, at most {LONGEST_LINE}"
    if _COACHING.search(line):
        yield "coaches; the person in trouble only talks about themselves"
    if _STAGE.search(line):
        yield "holds a stage direction; write only what is said"
    elif _MARKDOWN.search(line):
        yield "holds formatting or a link; write plain chat text"


def _introduces(opener: str, name: str) -> bool:
    pattern = rf"\b(?:i'?m|i am|it'?s|this is|name'?s|name is) {re.escape(name)}\b"
    return bool(re.search(pattern, opener, re.IGNORECASE))
