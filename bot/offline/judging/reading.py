"""Reads one sentence: which moves it makes, how strongly, and how hard it waves a feeling away."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.domain.moves import Move
from bot.offline.judging import (
    lexicon_advice,
    lexicon_care,
    lexicon_describing,
    lexicon_dismissing,
    lexicon_idle,
    lexicon_questions,
    lexicon_self,
    lexicon_understanding,
)
from bot.offline.judging.emotions import feeling_words
from bot.offline.judging.phrases import finder
from bot.offline.judging.synonyms import content
from bot.offline.judging.text import asks, clauses, plain

_BOOKS = (
    lexicon_care,
    lexicon_understanding,
    lexicon_questions,
    lexicon_advice,
    lexicon_dismissing,
    lexicon_self,
    lexicon_idle,
    lexicon_describing,
)
BRUTAL, MINIMISING, GLIB = 3.0, 1.0, 0.35
"""How much one dismissing line weighs: a brutal one is remembered, a glib one is shrugged off."""
RETOLD = 0.5
"""How much a line counts that shares words with the partner's but is not clearly a giving back, or that
tells in words of its own what happened to somebody."""
A_FACT = 0.3
"""How much a question counts that a figure or a name would answer."""
_SHORT_FACT = 3  # words of a question in which nothing can be asked but a fact

_WALL = " ~ "
"""What stands in for words left out, so that no pattern reaches across them."""

_NO_SUBJECT = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "sounds",
        "seems",
        "can",
        "must",
        "has",
        "will",
        "would",
        "really",
        "sucks",
        "feels",
    ]
)
_ASKING_START = re.compile(
    r"^(?:(?:and|so|but|oh|wow|okay|well|hey|then|ugh|sorry|i am sorry|oh no|omg|aww|hm+|yeah|no|like|"
    r"man) ){0,3}"
    r"(?:(?:what|how|why) (?:(?:reasons?|part|kind|thoughts|feelings?) )?(?:is|are|was|were|do|did|does|"
    r"has|have|happened|would|made|makes|about|else|"
    r"come|long|many)|"
    r"(?:do|did|does|are|have|is|was|were|has|can|could|would|will) (?:you|it|they|he|she|there|your|"
    r"this|that)) "
)
_ASKING_SHORT = re.compile(
    r"^(?:(?:oh no|oh|omg|so|and|wow) )?(?:what happened|how come|how so|why|what is (?:up|wrong|going on))$"
)
_YOU = re.compile(r"(?<!\S)(?:you|your|yours|yourself)(?!\S)")
_YOU_FEEL = re.compile(
    r"(?<!\S)you (?:\S+ )?(?:feel|felt|feeling)(?! (?:that|this|the same|about|like (?:this|that)|way|it|"
    r"so|any|okay|better|now|right))(?= \S)"
)
_BEARS = re.compile(
    r"(?<!\S)(?:you (?:are|were|have been) (?:\S+ )?(?:carrying|mourning|grieving|hurting|struggling|"
    r"torn|drowning|juggling|"
    r"blaming|doubting|questioning|shouldering)|i (?:can )?(?:hear|sense|tell|feel) (?:that |how much |"
    r"how |just how much )?"
    r"(?:you|this|it|your)|(?:weighing|eating|haunting|tearing|breaking|draining|crushing|wearing|"
    r"hurting|pulling) "
    r"(?:on |at |up |down )?you)(?= \S|$)"
)
_NO_NEED = re.compile(r"(?<!\S)(?:dont|not|never|wont|didnt|no) (?:\S+ )?(?:have|need|got|want) to(?!\S)")
_TELLING = re.compile(
    r"^(?:(?:and|so|oh|wow|okay|even though|it sounds like) ){0,2}you (?:just |still |even |really )?"
    r"(?:are|were|was|have|had|keep|kept|knew|know|never|couldnt|cant|didnt|dont|wanted|want|wish|wished|"
    r"thought|went|sat|stood|heard|held|did|made|came|left|hear|think|see|loved|gave|worked)(?= \S)"
)
_HOPING = re.compile(r"^(?:\S+ ){0,3}?(?:i|we) (?:\S+ )?(?:hope|wish|pray)(?!\S)")
_INVERTED = re.compile(
    r"^(?:(?:and|so|but|oh|wow|okay|well|or|then|yeah) ){0,2}(?:do|did|does|are|have|has|is|was|were|can|"
    r"could|would|"
    r"will|should|what|how|why|who|when|where|which|any|anything|ever|dont|didnt|arent|isnt|havent|"
    r"wouldnt|couldnt)(?!\S)"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one sentence does.

    Attributes:
        sentence: its exact text.
        strengths: each move it makes, with how fully (above 0, up to 1.5).
        severity: how hard it dismisses (0 not at all, 3 brutally, more for several ways at once).
        warmth: share of a closed question that asks after the person rather than the facts (0 or 1).
        overlap: how many things it has in common with what the partner had just said.
        word_count: its words.
    """

    sentence: str
    strengths: Mapping[Move, float]
    severity: float = 0.0
    warmth: float = 0.0
    overlap: float = 0.0
    word_count: int = 0


@dataclass(frozen=True, slots=True)
class _Heard:
    """A sentence made ready for the rules."""

    plain: str
    clauses: tuple[str, ...]
    asking: bool
    marked: bool
    overlap: float
    names_feeling: bool
    answering: bool

    @property
    def wondering(self) -> bool:
        """Whether it gives back what the partner doubts about themselves, rather than asks about it."""
        return not self.marked and self.has("WONDERING")

    def has(self, name: str) -> bool:
        return _finder(name).search(self.plain) is not None


@cache
def _finder(name: str) -> re.Pattern[str]:
    for book in _BOOKS:
        if hasattr(book, name):
            patterns = getattr(book, name)
            return finder((patterns,) if isinstance(patterns, str) else patterns)
    raise KeyError(name)


def read_sentence(
    sentence: str, said_before: frozenset[str] = frozenset(), said_earlier: frozenset[str] = frozenset()
) -> Reading:
    """Read one sentence of the learner's.

    Args:
        sentence: as typed.
        said_before: what the partner had just spoken of (see synonyms.content).
        said_earlier: the same of all that the partner had said before that.
    """
    heard = _hear(sentence, said_before, said_earlier)
    count = len(heard.plain.split())
    if not heard.plain or heard.has("DEMANDING_SCORE"):
        return Reading(sentence, {Move.OTHER: 1.0}, word_count=count)
    severity = _severity(heard)
    strengths = _questions(heard)
    if Move.PERMISSION not in strengths:
        strengths |= _advising(heard)
    if Move.PERMISSION not in strengths or heard.has("TAKING_THE_FLOOR"):
        strengths |= _turning_to_oneself(heard)
    strengths |= _standing_by(heard, strengths)
    strengths |= _understanding(heard, strengths)
    strengths = _settled(heard, strengths, severity)
    warmth = 1.0 if heard.has("WARM_CLOSED") else 0.0
    return Reading(sentence, strengths, severity, warmth, heard.overlap, count)


def _hear(sentence: str, said_before: frozenset[str], said_earlier: frozenset[str]) -> _Heard:
    text = plain(sentence)
    words = tuple(text.split())
    marked = asks(sentence)
    parts = clauses(sentence)
    asking = marked or any(
        _ASKING_START.search(f"{part} ") or _ASKING_SHORT.search(part) for part in (text, *parts)
    )
    told = content(words)
    overlap = len(told & said_before) + len(told & said_earlier - said_before) / 2
    names_feeling = bool(feeling_words(words) or _YOU_FEEL.search(text) or _BEARS.search(text))
    return _Heard(text, parts, asking, marked, overlap, names_feeling, bool(said_before or said_earlier))


def _severity(heard: _Heard) -> float:
    text = _finder("QUOTED").sub(_WALL, _finder("DENIED").sub("", heard.plain))
    doubts = len(_finder("DOUBTING").findall(text))
    text = _finder("THOUGHT").sub(_WALL, text)
    brutal = len(_finder("BRUTAL").findall(text)) or bool(_finder("FLAT").search(text))
    ironic = bool(_finder("IRONY").search(text))
    mild = doubts + len(_finder("MINIMISING").findall(text))
    glib = min(2, len(_finder("GLIB").findall(text)))
    return BRUTAL * min(2, brutal + ironic) + MINIMISING * min(2, mild) + (0.0 if mild else GLIB * glib)


def _questions(heard: _Heard) -> dict[Move, float]:
    found: dict[Move, float] = {}
    if heard.has("PERMISSION") and heard.asking:
        found[Move.ADVICE_QUESTION if heard.has("PUSHING") else Move.PERMISSION] = 1.0
    elif heard.has("INVITE"):
        found[Move.INVITE] = 1.0
    if not heard.asking or found:
        return found
    if heard.has("ADVICE_QUESTION"):
        return {Move.ADVICE_QUESTION: 1.0}
    if heard.has("AVAILABILITY") or heard.has("RHETORICAL"):
        return {} if heard.has("AVAILABILITY") else {Move.CLOSED_QUESTION: 0.3}
    if heard.has("OPEN") and not heard.has("FACTUAL"):
        return {Move.OPEN_QUESTION: 1.0}
    fact = heard.has("FACTUAL") or len(heard.plain.split()) <= _SHORT_FACT
    return {Move.CLOSED_QUESTION: A_FACT if fact and not heard.has("WARM_CLOSED") else 1.0}


def _advising(heard: _Heard) -> dict[Move, float]:
    found: dict[Move, float] = {}
    if _HOPING.search(heard.plain) or heard.wondering:
        return found
    parts = tuple(
        _without_descriptions(clause, offer=not heard.has("NOT_OFFERED")) for clause in heard.clauses
    )
    said = heard.plain if parts == heard.clauses else _WALL.join(parts)
    soft = _finder("SOFT_ADVICE").search(said) is not None
    advising = _finder("ADVICE").search(_NO_NEED.sub("", said)) is not None
    if advising and not heard.marked:
        found[Move.ADVICE] = 1.0
    elif advising and not _INVERTED.search(heard.plain):
        found[Move.ADVICE_QUESTION] = 1.0
    elif any(_orders(part) for clause in parts for part in clause.split(" and ")):
        found[Move.ADVICE_QUESTION if heard.marked else Move.ADVICE] = 1.0
    if soft and not found and not heard.marked:
        found[Move.SOFT_ADVICE] = 1.0
    if not found and not heard.asking and heard.has("INFORMATION"):
        found[Move.INFORMATION] = 1.0
    return found


def _without_descriptions(clause: str, *, offer: bool) -> str:
    """Leave out of a clause what sounds like advice and tells of a burden, a guess, a thought or an offer."""
    for name in ("OBLIGED", "UNDESERVED", "GUESSED", "THOUGHT", *(("OFFERED",) if offer else ())):
        clause = _finder(name).sub(_WALL, clause)
    return clause


def _orders(clause: str) -> bool:
    """Tell whether a clause bids somebody do something ("go see a doctor") other than be gentle."""
    order = _finder("IMPERATIVE").search(clause)
    if order is None or _finder("NOT_IMPERATIVE").search(clause) or _finder("SOFT_ADVICE").search(clause):
        return False
    return not _NO_SUBJECT.intersection(clause.split()[1:3])


def _turning_to_oneself(heard: _Heard) -> dict[Move, float]:
    rest = _finder("NOT_SELF").sub("", heard.plain)
    hits = 0 if heard.marked and _YOU.search(heard.plain) else len(_finder("SELF").findall(rest))
    return {Move.SELF_ORIENTED: min(1.5, 0.75 + 0.25 * hits)} if hits else {}


def _standing_by(heard: _Heard, found: Mapping[Move, float]) -> dict[Move, float]:
    strengths: dict[Move, float] = {}
    if (heard.has("SYMPATHY") and not heard.has("NOT_SYMPATHY")) or heard.has("UNIMAGINED"):
        strengths[Move.SYMPATHY] = 1.0
    if _offers(heard):
        strengths[Move.AVAILABILITY] = 1.0
    if not heard.asking and not heard.wondering and heard.has("AFFIRMING"):
        strengths[Move.AFFIRMING] = 1.0
    if not heard.asking and heard.has("REASSURING") and Move.INVITE not in found:
        strengths[Move.REASSURING] = 1.0
    return strengths


def _offers(heard: _Heard) -> bool:
    """Tell whether the speaker says what they would do themselves, for or with somebody."""
    return heard.has("AVAILABILITY") or (
        not heard.marked and heard.has("OFFERED") and not heard.has("NOT_OFFERED")
    )


_COMFORTING = frozenset({Move.REASSURING, Move.SOFT_ADVICE, Move.ADVICE})
_NOT_GIVING_BACK = frozenset(
    {Move.ADVICE, Move.ADVICE_QUESTION, Move.OPEN_QUESTION, Move.PERMISSION, Move.INVITE, Move.SELF_ORIENTED}
)


def _understanding(heard: _Heard, found: Mapping[Move, float]) -> dict[Move, float]:
    strengths: dict[Move, float] = {}
    validating = 1.0 * heard.has("NORMALISING") + 0.7 * (heard.has("APPRAISING") or heard.has("UNDESERVED"))
    if validating:
        strengths[Move.VALIDATING] = min(1.2, validating) * (0.5 if heard.marked else 1.0)
    reflecting = heard.has("REFLECTING")
    asking = heard.marked and _INVERTED.search(heard.plain) is not None
    beside = 0.5 if _COMFORTING.intersection(found) else 1.0
    if (
        (heard.wondering or (reflecting and heard.names_feeling))
        and not asking
        and Move.SELF_ORIENTED not in found
    ):
        strengths[Move.REFLECTING_FEELING] = beside
    if not _NOT_GIVING_BACK.intersection(found):
        given = _given_back(heard, reflecting=reflecting) or _retold(heard, found)
        if given:
            strengths[Move.RESTATING] = beside * given
    rest = _finder("UNIMAGINED").sub(_WALL, heard.plain)
    if _finder("CLAIMING").search(rest) and not heard.has("NOT_CLAIMING"):
        strengths[Move.UNDERSTANDING_CLAIM] = 1.0
    return strengths


def _given_back(heard: _Heard, *, reflecting: bool) -> float:
    """Return how fully a sentence gives back what the partner said, 0 where it doesn't."""
    if not _YOU.search(heard.plain) and not reflecting and not (heard.marked and heard.overlap >= 2):
        return 0.0
    if heard.marked and not heard.has("CHECKING") and _INVERTED.search(heard.plain):
        return 0.0
    shared = min(1.0, 0.3 + 0.25 * heard.overlap)
    stem = heard.has("GIVING_BACK") or reflecting
    if (stem and heard.overlap >= 1) or (heard.overlap >= 3 and not heard.asking):
        return shared
    retold = heard.overlap >= 2 or (heard.overlap >= 1 and _TELLING.search(heard.plain) is not None)
    return RETOLD * shared if retold and not heard.asking else 0.0


def _retold(heard: _Heard, found: Mapping[Move, float]) -> float:
    """Return how fully a sentence tells back what happened in words of its own, 0 where it doesn't."""
    if not heard.answering or Move.AFFIRMING in found or _INVERTED.search(heard.plain):
        return 0.0
    telling = heard.has("RETELLING") or (heard.overlap >= 1 and heard.has("DONE_TO"))
    told = heard.has("OBLIGED") or (telling and not heard.has("NOT_RETELLING"))
    return RETOLD if told else 0.0


_ASKING = (Move.OPEN_QUESTION, Move.CLOSED_QUESTION, Move.INVITE)


def _settled(heard: _Heard, found: dict[Move, float], severity: float) -> dict[Move, float]:
    """Let moves that rule each other out settle, and give a sentence without any its name."""
    settled = dict(found)
    if severity >= MINIMISING:
        settled[Move.DISMISSING] = min(1.5, severity / 2)
        for move in (Move.VALIDATING, Move.REFLECTING_FEELING, Move.RESTATING, Move.UNDERSTANDING_CLAIM):
            if move in settled:
                settled[move] *= 0.2 if severity >= BRUTAL else 0.5
        for move in (*_ASKING, Move.ADVICE):
            if move in settled:
                settled[move] *= 0.4 if move is not Move.ADVICE or severity >= BRUTAL else 0.8
    if Move.AVAILABILITY in settled:
        settled.pop(Move.SOFT_ADVICE, None)
    if Move.ADVICE in settled:
        settled.pop(Move.RESTATING, None)
        if Move.VALIDATING in settled:
            settled[Move.VALIDATING] *= 0.6
    if not settled:
        words = heard.plain.split()
        known = len(words) <= 3 or (len(words) <= 6 and heard.has("ACKNOWLEDGING"))
        settled[Move.ACKNOWLEDGMENT if known else Move.OTHER] = 1.0
    return settled
