"""Finds what the partner has to say on what the learner asked, named or advised."""

from __future__ import annotations

import re

from bot.domain.partner import MOST_SENTENCES
from bot.domain.scenario import Cue, Feeling, Rung, Topic
from bot.offline.judging.emotions import EMOTION_FAMILY
from bot.offline.judging.text import plain
from bot.offline.partner.matching import CLEAR, FAINT, VAGUE, about_score
from bot.offline.partner.stock import Stock

_EARLY = 4  # how far up the ladder a question reaches at once, and further with every turn
_PER_TURN = 2
_TELLING = 4  # letters by which a word is known again
_FEELING_ASKED = re.compile(
    r"(?<!\S)(?:how (?:are|were|have) you|how do you feel|feel(?:ing|s)?|holding up|coping|how is (?:it|"
    r"that|this)|"
    r"what (?:is|was) (?:it|that|this) like|emotions?|are you (?:okay|all right)|make you feel|hit you|"
    r"handling)(?!\S)"
)
_CONFIRMS = re.compile(
    r"\b(?:yes|yeah|right|that's|is it|i am|i do|word|too|of course|the old song|lands)\b",
    re.IGNORECASE,
)


def asks_for_feelings(asked: str) -> bool:
    """Tell whether a question is about how the partner feels."""
    return _FEELING_ASKED.search(asked) is not None


def answer(stock: Stock, asked: str, least: float = VAGUE) -> bool:
    """Add what answers a question; tell whether there was something."""
    rung, rung_score = _best_rung(stock, asked)
    topics = [pair for pair in _topics(stock, asked) if pair[0] >= least]
    best = topics[0][0] if topics else 0.0
    if rung is not None and rung_score >= max(least, best) and stock.first([rung.says]):
        return True
    for _, topic in topics:
        if topic.answers and (stock.add(_fitting(topic.answers, asked)) or stock.add(topic.answers)):
            return True
    if rung is not None and rung_score >= least and stock.first([rung.says]):
        return True
    if _told_score(stock, asked) >= CLEAR and stock.cue(Cue.TOLD_ALREADY, 1):
        return True
    if asks_for_feelings(asked):
        return own_feeling(stock)
    return least <= VAGUE and any(
        topic.answers and stock.add(topic.answers) for score, topic in _topics(stock, asked) if score >= FAINT
    )


def plain_answer(stock: Stock, asked: str) -> bool:
    """Add an answer that gives nothing new away to a question beyond doubt; tell whether there was one."""
    return any(
        topic.answers and stock.add(topic.answers) for score, topic in _topics(stock, asked) if score >= CLEAR
    )


def own_feeling(stock: Stock) -> bool:
    """Add a feeling the partner owns up to unprompted; tell whether there was one."""
    lines = [
        line for feeling in stock.scenario.feelings for line in feeling.lines if not _CONFIRMS.search(line)
    ]
    return stock.add(lines)


def step_further(stock: Stock) -> bool:
    """Add the next revelation of the ladder; tell whether there was one that fits."""
    memory = stock.memory
    if not memory.latest.asked:
        rung, score = _best_rung(stock, memory.latest.spoken)
        if rung is not None and score >= CLEAR and stock.first([rung.says]):
            return True
    reach = _EARLY + _PER_TURN * memory.turn
    untold = memory.untold(stock.scenario)
    ahead = [rung for n, rung in untold if memory.last_told < n <= reach]
    left = [rung for _, rung in untold]
    return stock.first([rung.says for rung in (ahead or left)[:1]])


def advised(stock: Stock, least: float = VAGUE) -> bool:
    """Add an answer to the very thing that was advised; tell whether there was one."""
    for score, topic in _topics(stock, stock.memory.latest.spoken):
        if score >= least and topic.advised and stock.add(topic.advised):
            return True
    return False


def feeling_named(stock: Stock, room: int = MOST_SENTENCES) -> Cue | None:
    """Add the answer to a feeling that was named; return which cue it was, None if nothing was added."""
    word = stock.memory.latest.feeling
    feeling = _feeling_for(stock, word)
    if feeling is None:
        return Cue.FEELING_MISSED if stock.cue(Cue.FEELING_MISSED, room) else None
    if stock.add(_closest(word, feeling), room):
        return Cue.FEELING_NAMED
    return Cue.FEELING_NAMED if stock.cue(Cue.FEELING_NAMED, room) else None


def has_feeling(stock: Stock) -> bool:
    """Tell whether the learner named a feeling the partner does have."""
    word = stock.memory.latest.feeling
    return bool(word) and _feeling_for(stock, word) is not None


def _fitting(lines: tuple[str, ...], asked: str) -> tuple[str, ...]:
    """Return the lines that take up a word of the question."""
    telling = [word[:_TELLING] for word in asked.split() if len(word) >= _TELLING]
    return tuple(line for line in lines if any(f" {word}" in f" {plain(line)}" for word in telling))


def _best_rung(stock: Stock, asked: str) -> tuple[Rung | None, float]:
    reach = _EARLY + _PER_TURN * stock.memory.turn
    scored = [
        (about_score(asked, rung.about), -n, rung)
        for n, rung in stock.memory.untold(stock.scenario)
        if n <= reach
    ]
    best = max(scored, key=lambda one: one[:2], default=(0.0, 0, None))
    return (best[2], best[0]) if best[0] > 0 else (None, 0.0)


def _told_score(stock: Stock, asked: str) -> float:
    """Return how much a question is about something the partner has told already."""
    told = (rung for rung in stock.scenario.ladder if stock.memory.told(rung))
    return max((about_score(asked, rung.about) for rung in told), default=0.0)


def _topics(stock: Stock, spoken: str) -> list[tuple[float, Topic]]:
    scored = [(about_score(spoken, topic.about), topic) for topic in stock.scenario.topics]
    return sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: -pair[0])


def _feeling_for(stock: Stock, word: str) -> Feeling | None:
    family = EMOTION_FAMILY.get(word)
    for feeling in stock.scenario.feelings:
        if word in feeling.words:
            return feeling
    for feeling in stock.scenario.feelings:
        if any(EMOTION_FAMILY.get(plain(one)) == family for one in feeling.words):
            return feeling
    return None


def _closest(word: str, feeling: Feeling) -> tuple[str, ...]:
    """Return the lines that suit the learner's word best: those with it, else those that name no other."""
    stem = word[: max(4, len(word) - 3)]
    having = tuple(line for line in feeling.lines if stem in plain(line))
    if having:
        return having
    neutral = tuple(
        line for line in feeling.lines if not any(one[:5] in plain(line) for one in feeling.words)
    )
    return neutral or feeling.lines
