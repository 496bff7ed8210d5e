"""Gathers, for each dimension, what in a conversation speaks for it, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.domain.moves import Move
from bot.domain.rubric import Dimension
from bot.domain.transcript import Speaker, Transcript
from bot.offline.judging.reading import Reading
from bot.offline.judging.synonyms import content
from bot.offline.judging.tagging import read_turn
from bot.offline.judging.text import plain, words

WEIGHTS: Mapping[Dimension, Mapping[Move, float]] = {
    Dimension.ENCOURAGING_ELABORATION: {
        Move.OPEN_QUESTION: 1.0,
        Move.INVITE: 1.0,
        Move.CLOSED_QUESTION: 0.35,
        Move.PERMISSION: 0.35,
        Move.ADVICE_QUESTION: 0.2,
    },
    Dimension.VALIDATING_EMOTIONS: {
        Move.VALIDATING: 1.0,
        Move.REFLECTING_FEELING: 0.5,
        Move.SYMPATHY: 0.35,
        Move.UNDERSTANDING_CLAIM: 0.3,
        Move.AVAILABILITY: 0.15,
        Move.AFFIRMING: 0.15,
    },
    Dimension.DEMONSTRATING_UNDERSTANDING: {
        Move.RESTATING: 0.8,
        Move.REFLECTING_FEELING: 0.8,
        Move.VALIDATING: 0.2,
        Move.UNDERSTANDING_CLAIM: 0.2,
    },
    Dimension.ADVICE_GIVING: {
        Move.ADVICE: 1.0,
        Move.ADVICE_QUESTION: 0.7,
        Move.SOFT_ADVICE: 0.5,
        Move.INFORMATION: 0.3,
    },
    Dimension.SELF_ORIENTED: {Move.SELF_ORIENTED: 1.0},
    Dimension.DISMISSING_EMOTIONS: {},
}
"""How much each move counts towards each dimension: judgement, not fitted."""

WARM_CLOSED_QUESTION = 0.3
"""What a closed question gains by asking after the person."""

MOST_OF_A_TURN = 2.0
"""The most that one turn may add to a dimension: ten questions at once invite less than ten turns."""


SLIGHT = 0.15
"""What a question for a fact adds to elaboration: several of them in a turn invite no more than one."""


@dataclass(frozen=True, slots=True)
class ReadTurn:
    """A learner's turn as read, and how the partner took it.

    Attributes:
        readings: its sentences.
        met: the partner's next words: 1 felt understood, -1 pushed back, 0 neither.
    """

    readings: tuple[Reading, ...]
    met: int


_SHOWN_BY_ANSWER = frozenset({Dimension.VALIDATING_EMOTIONS, Dimension.DEMONSTRATING_UNDERSTANDING})
_HEARD_AS = {1: 1.2, 0: 1.0, -1: 0.85}  # a light hand: partners differ in how they answer

_FELT_UNDERSTOOD = re.compile(
    r"^(?:\S+ ){0,4}?(?:exactly|you (?:really )?get it|spot on|thank you for (?:understanding|seeing|"
    r"getting)|"
    r"that is (?:pretty much |exactly |really )?(?:it|how|right)|you (?:really )?understand)(?!\S)"
)
_PUSHED_BACK = re.compile(
    r"^(?:\S+ ){0,3}?(?:(?:i )?(?:appreciate|get|hear|know|understand|guess|see)|thanks?|easy)(?: "
    r"\S+){0,8}? but(?!\S)|"
    r"^i wish it (?:was|were) that|(?:just )?(?:need|wish|looking for) (?:someone|you|somebody) (?:to|"
    r"would|could)"
)


def read_conversation(transcript: Transcript) -> tuple[ReadTurn, ...]:
    """Read every learner turn, each in the light of the partner's words before and after it."""
    return tuple(_read_turns(transcript))


def _read_turns(transcript: Transcript) -> Iterator[ReadTurn]:
    turns = transcript.turns
    before = ""
    earlier: frozenset[str] = frozenset()
    for index, turn in enumerate(turns):
        if turn.speaker is Speaker.PARTNER:
            earlier |= content(words(before))
            before = turn.text
            continue
        following = turns[index + 1] if index + 1 < len(turns) else None
        answered = following is not None and following.speaker is Speaker.PARTNER
        reaction = _reaction(following.text) if following and answered else 0
        yield ReadTurn(read_turn(turn.text, before, earlier), reaction)


def _reaction(answer: str) -> int:
    said = plain(answer[:400])
    if _PUSHED_BACK.search(said):
        return -1
    return 1 if _FELT_UNDERSTOOD.search(said) else 0


def contribution(dimension: Dimension, reading: Reading) -> float:
    """Return what one sentence adds to a dimension (0 or more)."""
    if dimension is Dimension.DISMISSING_EMOTIONS:
        return reading.severity
    weights = WEIGHTS[dimension]
    parts = [weights.get(move, 0.0) * strength for move, strength in reading.strengths.items()]
    if dimension.prescriptive:
        warm = WARM_CLOSED_QUESTION * reading.warmth * reading.strengths.get(Move.CLOSED_QUESTION, 0.0)
        warm = warm if dimension is Dimension.ENCOURAGING_ELABORATION else 0.0
        best = sorted(parts, reverse=True)
        return sum(best[:1]) + 0.5 * sum(best[1:]) + warm if best else 0.0
    return max(parts, default=0.0)


def amount(dimension: Dimension, turns: tuple[ReadTurn, ...]) -> float:
    """Return how much of a dimension a whole conversation holds (0 or more), each turn held to a most."""
    return sum(_of_turn(dimension, turn) for turn in turns)


def _of_turn(dimension: Dimension, turn: ReadTurn) -> float:
    most = 6.0 if dimension is Dimension.DISMISSING_EMOTIONS else MOST_OF_A_TURN
    parts = [contribution(dimension, reading) for reading in turn.readings]
    if dimension is Dimension.ENCOURAGING_ELABORATION:
        slight = [part for part in parts if part <= SLIGHT]
        parts = [part for part in parts if part > SLIGHT] + [max(slight, default=0.0)]
    found = min(most, sum(parts))
    return found * _HEARD_AS[turn.met] if dimension in _SHOWN_BY_ANSWER else found
