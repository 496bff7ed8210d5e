"""Hears what a learner's message does, as the partner takes it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.moves import Move
from bot.domain.scenario import Cue
from bot.offline.judging.emotions import feeling_words
from bot.offline.judging.reading import BRUTAL, MINIMISING, Reading
from bot.offline.judging.tagging import read_turn
from bot.offline.judging.text import asks, plain, words
from bot.offline.partner import lexicon
from bot.offline.partner.rereading import reread
from bot.offline.partner.signals import (
    absolves,
    apologises,
    at_a_loss,
    dismisses,
    eases,
    offers,
    only_sorry,
    parts_ways,
    social_cue,
    special_cue,
    strays,
)

LONG = 1500
"""Characters above which nobody in distress takes in all of a chat message."""
_START, _END = 700, 300  # what of a long message is taken in

_CUES: dict[Move, tuple[Cue, float]] = {
    Move.ADVICE: (Cue.ADVICE, 1.6),
    Move.ADVICE_QUESTION: (Cue.ADVICE, 1.6),
    Move.SOFT_ADVICE: (Cue.ADVICE, 0.9),
    Move.SELF_ORIENTED: (Cue.SELF_ORIENTED, 1.3),
    Move.REFLECTING_FEELING: (Cue.FEELING_NAMED, 1.7),
    Move.RESTATING: (Cue.UNDERSTOOD, 1.5),
    Move.VALIDATING: (Cue.VALIDATED, 1.3),
    Move.UNDERSTANDING_CLAIM: (Cue.SYMPATHY, 0.6),
    Move.SYMPATHY: (Cue.SYMPATHY, 0.9),
    Move.AVAILABILITY: (Cue.AVAILABILITY, 1.1),
    Move.AFFIRMING: (Cue.AFFIRMED, 1.0),
    Move.REASSURING: (Cue.REASSURED, 1.1),
    Move.INFORMATION: (Cue.STATEMENT, 0.5),
    Move.OTHER: (Cue.STATEMENT, 0.3),
}
_OPENING = frozenset({Move.OPEN_QUESTION, Move.INVITE, Move.PERMISSION})
_ASKING = _OPENING | {Move.CLOSED_QUESTION}
_NEUTRAL = frozenset({Cue.ACKNOWLEDGED, Cue.STATEMENT, Cue.QUESTION})
_PLAIN = _NEUTRAL | {Cue.INVITED, Cue.SYMPATHY, Cue.SELF_ORIENTED}
_SETTLED = frozenset({Cue.DISMISSED, Cue.FEELING_NAMED, Cue.UNDERSTOOD})
_GREETS = 12
_LAST_COUNTS = 1.25  # what was said last is what is answered
_SHORT = 5
_CURT = 3
_NODS = re.compile(r"^(?:(?:oh|okay|yeah|ah) )*(?:i (?:see|get (?:it|that)|hear you)|got it)$")
_PITIES = re.compile(
    r"^(?:(?:oh|well|okay|aww|man|no) )*(?:(?:that is |what )(?:such )?a (?:pity|shame)|(?:that is )?too bad|"
    r"poor (?:you|thing|man|girl|dear))(?!\S)"
)
_MISHEARD = frozenset({Cue.STATEMENT, Cue.ACKNOWLEDGED, Cue.ADVICE, Cue.AFFIRMED, Cue.REASSURED})
_SOUNDS_LIKE = re.compile(
    r"^(?:(?:and|so|oh|hm|okay|yeah|wow) )*(?:(?:it )?(?:sounds|seems|feels) (?:like|as)|(?:it is )?as if|"
    r"part of you|so you (?:saw|had|want|wanted|feel|felt|were|are|wish))(?!\S)"
)
_GIVES_BACK = re.compile(
    r"^(?:so you|(?:(?:and|so|oh|hm|okay|yeah|wow) )*you (?:are|were|feel|wish|want|wanted|just want|"
    r"miss|keep|have been))(?!\S)"
)
_GOES_ON = frozenset(
    ["and", "and then", "then", "then what", "so", "go on", "continue", "but", "and so", "and now"]
)
_ABOUT_YOU = re.compile(r"(?<!\S)(?:must|sounds?|you (?:are|feel|seem|look|sound)|makes sense)(?!\S)")
_YES = frozenset(
    [
        "yes",
        "yeah",
        "yep",
        "sure",
        "absolutely",
        "definitely",
        "totally",
        "makes",
        "right",
        "no",
        "not",
        "never",
        "nope",
    ]
)
_NO = frozenset(["no", "not", "never", "nope"])


@dataclass(frozen=True, slots=True)
class Heard:
    """A learner's message as the partner takes it.

    Attributes:
        cue: what it does above all.
        spoken: its plain words.
        asked: the plain words of its questions and invitations.
        opens: whether it invites the partner to say more.
        feeling: the feeling it names in the partner, "" for none.
        long: whether it is too long to take in.
        no: whether it starts with a no.
    """

    cue: Cue
    spoken: str
    asked: str = ""
    opens: bool = False
    feeling: str = ""
    long: bool = False
    no: bool = False


@lru_cache(maxsize=256)
def hear(text: str, previous: str = "", *, owed: bool | None = None) -> Heard:
    """Hear a message in the light of what came before.

    Args:
        text: the message.
        previous: what the partner had said just before.
        owed: whether an apology is due: True just after something hurtful, False where there was nothing,
            None where that isn't certain.
    """
    taken_in = _taken_in(text)
    spoken = plain(taken_in)
    long = len(text) > LONG
    special = special_cue(taken_in, spoken)
    if special is not None:
        return Heard(special, spoken, long=long)
    readings = tuple(map(reread, read_turn(taken_in, previous)))
    asked = " ".join(plain(one.sentence) for one in readings if _asking(one))
    opens = any(_OPENING & set(one.strengths) for one in readings) or spoken in _GOES_ON
    if "how are you" in spoken and not asked:
        asked, opens = spoken, True
    feeling = _feeling(readings)
    cue = _apology(readings, spoken, owed=owed) or _cue(readings, spoken, asked, previous)
    if opens and cue in _NEUTRAL:
        cue = Cue.INVITED
    no = spoken.split(" ")[0] in _NO
    return Heard(cue, spoken, asked, opens, feeling, long, no)


def _taken_in(text: str) -> str:
    clean = "".join(
        character if character.isprintable() or character.isspace() else " " for character in text[:20_000]
    )
    return clean if len(clean) <= LONG else f"{clean[:_START]}\n{clean[-_END:]}"


def _asking(reading: Reading) -> bool:
    return bool(_ASKING & set(reading.strengths)) or (
        asks(reading.sentence) and Move.ADVICE_QUESTION not in reading.strengths
    )


def _feeling(readings: tuple[Reading, ...]) -> str:
    """Return the feeling word the learner names in the partner."""
    for reading in readings:
        strengths = reading.strengths
        about_partner = Move.REFLECTING_FEELING in strengths or (
            _asking(reading)
            and f" {plain(reading.sentence)} ".startswith(
                (" are you ", " do you feel ", " were you ", " did you feel ")
            )
        )
        named = feeling_words(words(reading.sentence))
        about_partner = about_partner or (
            Move.VALIDATING in strengths and _ABOUT_YOU.search(plain(reading.sentence)) is not None
        )
        if about_partner and named and Move.SELF_ORIENTED not in strengths:
            return named[0]
    return ""


def _apology(readings: tuple[Reading, ...], spoken: str, *, owed: bool | None) -> Cue | None:
    """Return how an apology is taken, None for none: "I'm so sorry" is sympathy where nothing is owed."""
    if apologises(spoken):
        return Cue.NO_OFFENCE if owed is False else Cue.REPAIRED
    sorry = owed and any(only_sorry(plain(reading.sentence)) for reading in readings)
    return Cue.REPAIRED if sorry else None


def _cue(readings: tuple[Reading, ...], spoken: str, asked: str, previous: str) -> Cue:
    if parts_ways(spoken):
        return Cue.INVITED if asked else Cue.CLOSING
    weights = _weights(readings)
    best = max(weights, key=lambda cue: weights[cue], default=Cue.ACKNOWLEDGED)
    if best in _SETTLED:
        return best
    if at_a_loss(spoken) and not asked and best is not Cue.VALIDATED:
        return Cue.LOST_FOR_WORDS
    found = _plain_cue(spoken, asked, previous) if best in _PLAIN else None
    return found or _kindness(spoken) or _toned_down(best, spoken)


def _plain_cue(spoken: str, asked: str, previous: str) -> Cue | None:
    if _answers(spoken, previous) and not asked:
        return Cue.ANSWERED
    return _set_piece(spoken, asked)


def _kindness(spoken: str) -> Cue | None:
    if absolves(spoken):
        return Cue.REASSURED
    if eases(spoken):
        return Cue.VALIDATED
    return Cue.AVAILABILITY if offers(spoken) else None


def _toned_down(cue: Cue, spoken: str) -> Cue:
    """Take a word or two ("so sad") for sympathy, no more; and what is given back for understanding."""
    if lexicon.ADMIRES.search(spoken):
        return Cue.STATEMENT
    if _NODS.search(spoken):
        return Cue.ACKNOWLEDGED
    if cue in _MISHEARD and _PITIES.search(spoken):
        return Cue.SYMPATHY
    if cue in _MISHEARD and _SOUNDS_LIKE.search(spoken):
        return Cue.UNDERSTOOD
    if cue in {Cue.STATEMENT, Cue.ACKNOWLEDGED} and _GIVES_BACK.search(spoken):
        return Cue.UNDERSTOOD
    return Cue.SYMPATHY if cue is Cue.VALIDATED and len(spoken.split()) <= _CURT else cue


def _set_piece(spoken: str, asked: str) -> Cue | None:
    social = social_cue(spoken)
    if social is Cue.GREETING and (len(spoken.split()) > _GREETS or "sorry" in spoken.split()):
        social = None
    if asked and social in {Cue.JOKING, Cue.THANKS}:
        social = None
    return Cue.OFF_TOPIC if social is None and strays(spoken) else social


def _weights(readings: tuple[Reading, ...]) -> dict[Cue, float]:
    weights: dict[Cue, float] = defaultdict(float)
    for number, reading in enumerate(readings, start=1):
        factor = _LAST_COUNTS if number == len(readings) else 1.0
        warm = {Move.RESTATING, Move.REFLECTING_FEELING} & set(reading.strengths)
        if _dismissing(reading) and not (warm and reading.severity < BRUTAL):
            weights[Cue.DISMISSED] += 2.0 * factor
            continue
        for move, strength in reading.strengths.items():
            cue, weight = _CUES.get(move, (Cue.ACKNOWLEDGED, 0.1))
            weights[cue] += min(1.0, strength) * weight * factor
        if _asking(reading):
            opens = bool(_OPENING & set(reading.strengths))
            weights[Cue.INVITED if opens else Cue.QUESTION] += 0.5 * factor
    return weights


def _dismissing(reading: Reading) -> bool:
    """Tell whether a sentence hurts: it belittles, in words that leave no doubt."""
    return reading.severity >= MINIMISING and dismisses(plain(reading.sentence))


def _answers(spoken: str, previous: str) -> bool:
    """Tell whether a short message answers a question the partner ended on."""
    said = spoken.split()
    return asks(previous) and 0 < len(said) <= _SHORT and said[0] in _YES
