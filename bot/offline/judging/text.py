"""Sentences as they were typed, and the plain form of them that patterns are written for.

The plain form has neither case nor apostrophes, quotes, emoji or doubled spaces, so none of these can
change what a sentence is taken to do. Patterns say "dont" and "youre", as many people type anyway.
"""

from __future__ import annotations

import re
import unicodedata

_APOSTROPHES = re.compile("['’‘`´ʼ＇′]")
_EMOTICON = re.compile(r"(?<!\w)(?:[:;=][-o^]?[)(dp/\\|3*]|<3|xd+)(?!\w)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_CLAUSE_MARK = re.compile(r"[,;:()\[\]–—…\"“”|/]|\.{2,}|[.!?]|\s-+\s")
_BREAK = re.compile(r"[.!?…]+[^\w\s]*(?=\s|$)|(?<=[^\W\d_]{3})[.!?]+(?=[^\W\d_])|[\r\n]+")
_ABBREVIATION = re.compile(r"\b(?:mr|mrs|ms|dr|st|vs|etc|e\.g|i\.e|no|jr|sr)\.$", re.IGNORECASE)
_LONGEST_PLAIN = 4000  # characters of one sentence that patterns read; no honest sentence is longer

_SPELLINGS = {
    "u": "you", "ya": "you", "yu": "you", "yall": "you", "ur": "your", "urs": "yours", "r": "are", "n": "and",
    "y": "why", "pls": "please", "plz": "please", "gonna": "going to", "wanna": "want to", "gotta": "got to",
    "hafta": "have to", "lemme": "let me", "gimme": "give me", "kinda": "kind of", "sorta": "sort of",
    "dunno": "dont know", "idk": "i dont know", "imo": "in my opinion", "imho": "in my opinion",
    "bc": "because", "cuz": "because", "coz": "because", "cos": "because", "tho": "though", "thru": "through",
    "rn": "right now", "rly": "really", "rlly": "really", "prob": "probably", "prolly": "probably",
    "def": "definitely", "defo": "definitely", "ppl": "people", "sth": "something", "smth": "something",
    "ty": "thank you", "thx": "thanks", "np": "no problem", "ok": "okay", "k": "okay", "kk": "okay",
    "okey": "okay", "alright": "all right", "yea": "yeah", "yeh": "yeah", "ye": "yeah", "yep": "yes",
    "yup": "yes", "ughh": "ugh", "noo": "no", "soo": "so", "aw": "aww", "aaw": "aww", "omgg": "omg",
    "jeez": "geez", "sux": "sucks", "srry": "sorry", "sry": "sorry", "soory": "sorry", "sory": "sorry",
    "mum": "mom", "mam": "mom", "mommy": "mom", "daddy": "dad",
    "hav": "have", "shoulda": "should have", "coulda": "could have", "woulda": "would have",
    "mustve": "must have", "mightve": "might have", "shouldve": "should have", "couldve": "could have",
    "wouldve": "would have", "whats": "what is", "hows": "how is", "whos": "who is", "wheres": "where is",
    "whens": "when is", "whys": "why is", "whatre": "what are", "thatll": "that will", "itll": "it will",
    "thats": "that is", "its": "it is", "theres": "there is", "theyre": "they are", "youll": "you will",
    "theyll": "they will", "youve": "you have", "theyve": "they have", "weve": "we have", "ive": "i have",
    "youd": "you would", "youre": "you are", "yourr": "your", "im": "i am", "isnt": "is not",
    "arent": "are not", "wasnt": "was not", "werent": "were not", "aint": "is not",
    "hes": "he is", "shes": "she is", "ill": "i will", "id": "i would",
    "lets": "let us", "heres": "here is", "tmrw": "tomorrow", "b4": "before", "bday": "birthday",
    "understandble": "understandable", "definately": "definitely", "feelin": "feeling", "goin": "going",
    "doin": "doing", "happend": "happened", "happned": "happened", "wat": "what", "wut": "what", "hw": "how",
    "abt": "about", "w": "with", "alot": "a lot", "tht": "that", "thier": "their", "cant": "cant",
    "cannot": "cant", "sorrry": "sorry", "hsppened": "happened", "ntg": "nothing", "nothin": "nothing",
}  # fmt: skip
_TWO_WORDS = re.compile(
    r"\b(?P<modal>should|could|would|must|might) of\b|\b(?P<not>can|do|does|did|would|could|should|"
    r"will|have|has|had) not\b|\byour (?P<youre>welcome|right|going|doing|feeling|not alone|so|too|very|"
    r"such|amazing|awesome|strong|smart|a good|a great)\b"
)  # fmt: skip


def sentences(text: str) -> tuple[str, ...]:
    """Split a message into its sentences: exact substrings of it, in order, stripped of outer space.

    A piece without a word (an emoji, "...") joins its neighbour.
    """
    pieces = [piece for piece in _pieces(text) if text[slice(*piece)].strip()]
    merged: list[tuple[int, int]] = []
    for start, end in pieces:
        wordless = not _WORD.search(text, start, end)
        if merged and (wordless or not _WORD.search(text, *merged[-1])):
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return tuple(text[start:end].strip() for start, end in merged)


def _pieces(text: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    start = 0
    for mark in _BREAK.finditer(text):
        if not _ABBREVIATION.search(text, max(start, mark.end() - 6), mark.end()):
            spans.append((start, mark.end()))
            start = mark.end()
    spans.append((start, len(text)))
    return spans


def plain(text: str) -> str:
    """Return the plain form of a text: lower-case words, spelled out, a single space between two."""
    return " ".join(words(text))


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text in their plain form ("You're" gives "you", "are")."""
    return tuple(_respelled(_bare(text[:_LONGEST_PLAIN])).split())


def clauses(text: str) -> tuple[str, ...]:
    """Return the plain clauses of a sentence: cut at commas and the like, and at joining words."""
    parts = (plain(part) for part in _CLAUSE_MARK.split(_APOSTROPHES.sub("", text[:_LONGEST_PLAIN])))
    return tuple(part for part in parts if part)


def asks(sentence: str) -> bool:
    """Tell whether a sentence ends in a question mark, whatever decoration follows it."""
    tail = sentence.rstrip()[-12:]
    ends = re.search(r"[?？؟][^\w]*$", tail)
    return ends is not None


def _bare(text: str) -> str:
    """Lower-case words without apostrophes, emoticons or other decoration."""
    folded = unicodedata.normalize("NFKC", _APOSTROPHES.sub("", text)).casefold()
    return _STRETCHED.sub(r"\1\1", " ".join(_WORD.findall(_EMOTICON.sub(" ", folded))))


def _respelled(bare: str) -> str:
    spelled = " ".join(_SPELLINGS.get(word, word) for word in bare.split())
    return _TWO_WORDS.sub(_joined, spelled)


def _joined(found: re.Match[str]) -> str:
    if found["modal"]:
        return f"{found['modal']} have"
    if found["youre"]:
        return f"you are {found['youre']}"
    return {"can": "cant", "will": "wont"}.get(found["not"], f"{found['not']}nt")
