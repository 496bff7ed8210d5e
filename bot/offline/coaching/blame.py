"""Weighs one sentence of the learner's: what is wrong with it, and what is good about it."""

from __future__ import annotations

import re

from bot.domain.assessment import Assessment
from bot.domain.moves import Move
from bot.domain.rubric import MAX_RATING, MIN_RATING, Dimension
from bot.offline.coaching.faults import DIMENSION_OF, Fault
from bot.offline.judging.features import ReadTurn
from bot.offline.judging.lexicon_idle import DEMANDING_SCORE
from bot.offline.judging.phrases import finder
from bot.offline.judging.reading import BRUTAL, MINIMISING, Reading
from bot.offline.judging.text import asks, plain
from bot.offline.partner import lexicon
from bot.offline.partner.rereading import is_fact_question
from bot.offline.partner.signals import apologises, at_a_loss

_INSULT = re.compile(
    r"(?<!\S)(?:fuck (?:you|off)|screw you|shut up|go to hell|you suck|you (?:are|stupid) (?:\S+ ){0,3}?"
    r"(?:idiot|moron|stupid|dumb|pathetic|loser|joke|useless|worthless|crybaby|whiner|weak|ridiculous|lazy|"
    r"disgusting)|(?:idiot|moron|loser|crybaby|bitch|dumbass)|nobody (?:cares|likes you)|"
    r"i dont care(?: about you)?$|who cares)(?!\S)"
)
_OFFERING = re.compile(
    r"\b(?:would|do|shall|may|can|could|should) (?:it|you|i|we)(?: \S+){0,5} "
    r"(?:idea|ideas|advice|suggestion|suggestions|thoughts?|suggest|tip|tips|options)\b"
)
_DEMANDING = finder(DEMANDING_SCORE)
_PARTING = re.compile(
    r"^(?:(?:okay|all right|well|thanks|thank you|anyway) )*(?:bye|goodbye|good night|see you|take care|hi|"
    r"hello|hey|good (?:morning|evening|afternoon)|have to go|i have to go|talk (?:soon|later))"
    r"(?: \S+){0,4}$"
)
_PROMISING = re.compile(r"\b(?:you|it|things|everything|that|there) will\b|\bthere (?:is|are) always\b")
_BIDDING = re.compile(r"\b(?:should|need to|have to|try|better|must|got to|could|let)\b")
_CLAIMS = re.compile(r"\b(?:understand|know|get it|get that|get you|hear you|see what|relate)\b")
_WEIGHTS = {
    Fault.ADVICE: 2.6,
    Fault.ADVICE_QUESTION: 2.2,
    Fault.SELF: 2.4,
    Fault.REASSURANCE: 1.7,
    Fault.SOFT_ADVICE: 1.2,
    Fault.BRIEF: 1.0,
    Fault.CLAIM: 1.0,
    Fault.CLOSED: 0.9,
    Fault.BESIDE: 1.8,
    Fault.OFF: 0.8,
    Fault.SYMPATHY: 0.7,
}
_SLIGHT = frozenset({Fault.BRIEF, Fault.CLAIM, Fault.CLOSED, Fault.OFF, Fault.SYMPATHY})
"""What is no fault at all beside a sentence that does carry."""
_BY_MOVE = (
    (Move.ADVICE, Fault.ADVICE),
    (Move.SELF_ORIENTED, Fault.SELF),
    (Move.ADVICE_QUESTION, Fault.ADVICE_QUESTION),
    (Move.INFORMATION, Fault.SOFT_ADVICE),
    (Move.SOFT_ADVICE, Fault.SOFT_ADVICE),
    (Move.REASSURING, Fault.REASSURANCE),
    (Move.AFFIRMING, Fault.REASSURANCE),
    (Move.CLOSED_QUESTION, Fault.CLOSED),
    (Move.UNDERSTANDING_CLAIM, Fault.CLAIM),
    (Move.SYMPATHY, Fault.SYMPATHY),
    (Move.ACKNOWLEDGMENT, Fault.BRIEF),
    (Move.OTHER, Fault.OFF),
)
"""The first move that a sentence makes says what its fault may be."""

PRAISEWORTHY: dict[Move, float] = {
    Move.REFLECTING_FEELING: 2.6,
    Move.VALIDATING: 2.3,
    Move.RESTATING: 2.2,
    Move.INVITE: 2.0,
    Move.OPEN_QUESTION: 1.9,
    Move.PERMISSION: 1.8,
    Move.AVAILABILITY: 1.0,
    Move.SYMPATHY: 0.9,
    Move.AFFIRMING: 0.8,
    Move.CLOSED_QUESTION: 0.5,
}
"""What each move is worth in a line of the learner's."""
_FEELING_WITH = frozenset({Move.REFLECTING_FEELING, Move.VALIDATING, Move.RESTATING})
"""Where one of these stands too, a doubtful sign of dismissing is not believed."""

_SPOILING = frozenset({Move.ADVICE, Move.ADVICE_QUESTION, Move.SELF_ORIENTED, Move.DISMISSING})
_WATERING = frozenset({Move.REASSURING, Move.SOFT_ADVICE, Move.INFORMATION, Move.UNDERSTANDING_CLAIM})
"""What a line had better not hold to be praised, and what makes it less of an example."""

_CARRYING = frozenset(
    {
        Move.REFLECTING_FEELING,
        Move.VALIDATING,
        Move.RESTATING,
        Move.INVITE,
        Move.OPEN_QUESTION,
        Move.PERMISSION,
    }
)
"""Moves by which a turn makes somebody feel heard."""


def blamed(
    reading: Reading, turn: ReadTurn, assessment: Assessment, *, advice_welcome: bool
) -> tuple[Fault | None, float]:
    """Return what is wrong with a sentence and how much it weighs (0-8); None and 0 for nothing."""
    spoken = plain(reading.sentence)
    if _harmless(spoken):
        return None, 0.0
    if _DEMANDING.search(spoken):
        return Fault.SCORE, 4.0
    if _INSULT.search(spoken) or reading.severity >= BRUTAL:
        return Fault.INSULT, 7.0
    if reading.severity >= MINIMISING and not _FEELING_WITH.intersection(reading.strengths):
        return Fault.DISMISSING, 3.4 + _rated_down(Fault.DISMISSING, assessment)
    fault = None if asks_permission(reading) else _fault_of(reading, spoken)
    if _beside_the_point(spoken):
        fault = Fault.BESIDE
    if fault is None or (fault.advising and advice_welcome) or _PARTING.search(spoken):
        return None, 0.0
    blame = _WEIGHTS[fault] + _rated_down(fault, assessment) - _made_up_for(fault, reading, turn)
    return (fault, blame) if blame > 0 else (None, 0.0)


def _harmless(spoken: str) -> bool:
    """Tell whether words are an apology, an exclamation, or say that there are none."""
    return apologises(spoken) or at_a_loss(spoken) or not lexicon.EXCLAIMS.sub("", spoken).strip()


def _beside_the_point(spoken: str) -> bool:
    """Tell whether words are a riddle, a test of the partner, or about something else altogether."""
    return any(found.search(spoken) for found in (lexicon.RIDDLE, lexicon.ROLE_BREAK, lexicon.OFF_TOPIC))


def asks_permission(reading: Reading) -> bool:
    """Tell whether a sentence asks if advice is wanted."""
    offering = asks(reading.sentence) and _OFFERING.search(plain(reading.sentence)) is not None
    return offering or Move.PERMISSION in reading.strengths


def _fault_of(reading: Reading, spoken: str) -> Fault | None:
    fault = next((fault for move, fault in _BY_MOVE if move in reading.strengths), None)
    if (
        fault in (Fault.ADVICE, Fault.SOFT_ADVICE)
        and _PROMISING.search(spoken)
        and not _BIDDING.search(spoken)
    ):
        return Fault.REASSURANCE
    if fault is Fault.CLOSED and not is_fact_question(reading.sentence):
        return None
    return Fault.SYMPATHY if fault is Fault.CLAIM and not _CLAIMS.search(spoken) else fault


def _rated_down(fault: Fault, assessment: Assessment) -> float:
    """Return how much the judge's rating adds to a fault (0-1)."""
    dimension = DIMENSION_OF.get(fault)
    value = assessment.ratings[dimension].value if dimension else None
    if value is None or dimension is None:
        return 0.0
    off = MAX_RATING - value if dimension.prescriptive else value - MIN_RATING
    trusted = 0.5 if dimension is Dimension.DISMISSING_EMOTIONS else 1.0
    weight = 0.06 if dimension.prescriptive else 0.25
    return trusted * weight * off


def _made_up_for(fault: Fault, reading: Reading, turn: ReadTurn) -> float:
    """Return how far the rest of the sentence and of the message makes up for a fault."""
    own = bool(_CARRYING.intersection(reading.strengths))
    turned = any(_CARRYING.intersection(other.strengths) for other in turn.readings)
    if fault in (Fault.ADVICE, Fault.SELF, Fault.ADVICE_QUESTION):
        return 0.9 * own + 0.2 * turned
    return 1.0 * own + (2.0 if fault in _SLIGHT else 0.9) * turned


def deserved(reading: Reading) -> float:
    """Return how much good a sentence does (0-5): nothing where it also does what is better left out."""
    if asks_permission(reading):
        return PRAISEWORTHY[Move.PERMISSION]
    if _SPOILING.intersection(reading.strengths):
        return 0.0
    parts = sorted(
        (PRAISEWORTHY.get(move, 0.0) * min(s, 1.0) for move, s in reading.strengths.items()), reverse=True
    )
    if not parts or not parts[0]:
        return 0.0
    extra = 0.02 * min(reading.word_count, 20) + 0.3 * min(reading.overlap, 3.0)
    return (parts[0] + 0.5 * sum(parts[1:]) + extra) * (
        0.5 if _WATERING.intersection(reading.strengths) else 1.0
    )


def praised_as(reading: Reading) -> Move | None:
    """Return the move that a sentence may be praised for, None where there is none.

    "That sucks" is kind and no more: only what calls a feeling understandable is praised as that.
    """
    if asks_permission(reading):
        return Move.PERMISSION
    best = max(PRAISEWORTHY, key=lambda move: PRAISEWORTHY[move] * min(reading.strengths.get(move, 0.0), 1.0))
    if best not in reading.strengths:
        return None
    short = reading.strengths[best] < 1 and reading.word_count < 6
    return Move.SYMPATHY if best is Move.VALIDATING and short else best
