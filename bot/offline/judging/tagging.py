"""Tags what each sentence of a learner's message does: fast enough to run on every message."""

from __future__ import annotations

from bot.domain.moves import Move, TaggedSentence
from bot.offline.judging.reading import Reading, read_sentence
from bot.offline.judging.synonyms import content
from bot.offline.judging.text import sentences, words

MOST_TELLING_FIRST = (
    Move.DISMISSING,
    Move.PERMISSION,
    Move.INVITE,
    Move.ADVICE_QUESTION,
    Move.OPEN_QUESTION,
    Move.ADVICE,
    Move.REFLECTING_FEELING,
    Move.VALIDATING,
    Move.RESTATING,
    Move.SELF_ORIENTED,
    Move.AVAILABILITY,
    Move.SYMPATHY,
    Move.UNDERSTANDING_CLAIM,
    Move.SOFT_ADVICE,
    Move.AFFIRMING,
    Move.REASSURING,
    Move.CLOSED_QUESTION,
    Move.INFORMATION,
    Move.ACKNOWLEDGMENT,
    Move.OTHER,
)
"""Where a sentence makes several moves, the order in which they are named."""


def read_turn(
    text: str, previous_partner: str = "", said_earlier: frozenset[str] = frozenset()
) -> tuple[Reading, ...]:
    """Read each sentence of a message, in the light of what the partner had just said, and earlier."""
    said_before = content(words(previous_partner))
    return tuple(read_sentence(sentence, said_before, said_earlier) for sentence in sentences(text))


def tagged(reading: Reading, turn: int) -> TaggedSentence:
    """Return a reading as the domain knows it: the sentence and its moves, most telling first."""
    moves = tuple(move for move in MOST_TELLING_FIRST if move in reading.strengths)
    return TaggedSentence(turn, reading.sentence, moves)
