"""Puts right what a sentence is easily taken for: the judge counts, partner and coach answer one line."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.domain.moves import Move
from bot.offline.judging.reading import MINIMISING, Reading
from bot.offline.judging.text import asks, plain
from bot.offline.partner import lexicon
from bot.offline.partner.signals import apologises

_MORE = re.compile(
    r"(?<!\S)(?:please )?(?:(?:tell|say|share|explain)(?: me| us)?(?: \S+)? (?:more|about (?:it|him|"
    r"her|that))|"
    r"tell me|go on|i have (?:got )?time for you|you want to talk)(?!\S)"
)
_STAYS = re.compile(
    r"(?<!\S)(?:let us|we can|i can|i will) (?:just )?(?:sit|stay|be) (?:\S+ )?(?:with|here)(?!\S)"
)
_OFFERS_A_CHOICE = re.compile(
    r"(?<!\S)(?:would|do) (?:it|you) (?:\S+ ){0,4}?(?:help|like|want|rather|prefer) .*"
    r"(?:\bor\b.*(?:just|rather|prefer)|(?:idea|ideas|advice|suggestion|suggestions|help)$)"
)
_TELLS_BACK = re.compile(
    r"^(?:(?:so|and|oh|it is like|i hear you) )*(?:there is this|it is (?:as if|like)|so you)(?= ).* "
    r"(?:you|nobody|no one|you are|you have)(?!\S)"
)
_FACT = re.compile(
    r"^(?:(?:and|so|okay|oh|well|hm|but|anyway) )*(?:(?:what (?:is|was|are|were) (?:your|his|her|the|their) "
    r"(?:\S+ ){0,2}?"
    r"(?:name|job|title|position|role|age|salary|company|boss|address|number|plan|date)\b)|"
    r"(?:how (?:old|many|much|long|far|often|big|tall))(?! do you| did you feel)(?= )|"
    r"(?:when|where|which|who) (?:is|are|was|were|did|does|do|will|has)(?= )(?!.*\b(?:feel|felt|you "
    r"need|matter|"
    r"tonight|lean|turn to|talk to|around you)\b)|what (?:time|year|day|kind|type)(?= )|"
    r"(?:how|where) (?:is|are) (?:your|his|her|the) (?:\S+)$)"
)
_GIVES_BACK = re.compile(
    r"^(?:(?:so|and|but|oh|yeah) )*you (?:want|wanted|feel|felt|wish|miss|keep|kept|fixed|worked|gave|"
    r"lost|"
    r"had) (?!to (?:be|do|get|stop|try)(?!\S))(?!.*\b(?:should|try|better)\b)"
)
_NO_HURRY = re.compile(r"(?<!\S)(?:take (?:all )?(?:your|the) time|no (?:rush|hurry|pressure))(?!\S)")
_GLAD_TO_HEAR = re.compile(
    r"^(?:(?:i am|and|so|just|really|also|oh) )*(?:glad|thank you|thanks|grateful) (?:that |for )?(?:you )?"
    r"(?:told|telling|shared|sharing|trusting|trust|said|opening)(?!\S)"
)
_JUST_WHY = re.compile(r"^(?:and |but |so )*(?:why|and|then|what)$")


def reread(reading: Reading) -> Reading:
    """Return a reading as a listener would have it."""
    spoken = plain(reading.sentence)
    found = _moves(reading, spoken)
    if found is None:
        return reading
    severity = MINIMISING if Move.DISMISSING in found else 0.0
    return replace(reading, strengths=dict.fromkeys(found, 1.0), severity=severity)


def _moves(reading: Reading, spoken: str) -> tuple[Move, ...] | None:
    """Return the moves in place of those that were read, None where these are right."""
    if apologises(spoken):
        return (Move.SYMPATHY,)
    if asks(reading.sentence) and _OFFERS_A_CHOICE.search(spoken):
        return (Move.PERMISSION,)
    if Move.OPEN_QUESTION in reading.strengths and (_FACT.search(spoken) or _JUST_WHY.search(spoken)):
        return (Move.CLOSED_QUESTION,)
    rules = (*_ALWAYS, *(_NOT_ADVICE if _ADVISING.intersection(reading.strengths) else ()))
    return next(((move,) for pattern, move in rules if pattern.search(spoken)), None)


_ADVISING = frozenset({Move.ADVICE, Move.SOFT_ADVICE, Move.INFORMATION, Move.OTHER, Move.ACKNOWLEDGMENT})
_ALWAYS = (
    (lexicon.DOUBTS, Move.DISMISSING),
    (lexicon.RIDDLE, Move.OTHER),
    (lexicon.ADMIRES, Move.SYMPATHY),
    (_GLAD_TO_HEAR, Move.AVAILABILITY),
)
_NOT_ADVICE = (
    (lexicon.BEARS_WITH, Move.SYMPATHY),
    (lexicon.NO_WONDER, Move.VALIDATING),
    (_NO_HURRY, Move.AVAILABILITY),
    (lexicon.EASES, Move.VALIDATING),
    (_MORE, Move.INVITE),
    (_STAYS, Move.AVAILABILITY),
    (lexicon.NO_RIGHT_WAY, Move.VALIDATING),
    (_TELLS_BACK, Move.RESTATING),
    (_GIVES_BACK, Move.RESTATING),
)
"""What else may hold the words of advice ("you have to carry that"), and what it does."""


def is_fact_question(sentence: str) -> bool:
    """Tell whether a question asks for a fact or for yes or no, so that a word would answer it."""
    spoken = plain(sentence)
    return _FACT.search(spoken) is not None or lexicon.YES_OR_NO.search(spoken) is not None
