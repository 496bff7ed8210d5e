"""Reads a conversation as a coach does: which line did good, which did not, and what it answered."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.domain.assessment import Assessment
from bot.domain.coaching import DebriefMaterial
from bot.domain.language import looks_english
from bot.domain.moves import Move
from bot.domain.scenario import Cue, Scenario
from bot.domain.transcript import Speaker, Transcript
from bot.offline.coaching.blame import asks_permission, blamed, deserved, praised_as
from bot.offline.coaching.faults import HURTFUL, Fault
from bot.offline.coaching.mirroring import weight_of, weightiest
from bot.offline.coaching.quoting import LONGEST_HEARD, quotable
from bot.offline.judging.features import ReadTurn, read_conversation
from bot.offline.judging.reading import Reading
from bot.offline.judging.text import plain, sentences, words
from bot.offline.partner.memory import plain_sentences
from bot.offline.partner.rereading import reread
from bot.offline.partner.signals import apologises, only_sorry

REPAIR = "repair"
"""What an apology for a line that hurt is praised as."""
_ASKED_FOR_ADVICE = re.compile(
    r"\b(?:what (?:should|would|can|do) (?:i|you)(?: think i should)? (?:do|say)|any (?:advice|ideas|tips)|"
    r"(?:your|some|an) (?:advice|opinion)|tell me what to do|"
    r"how (?:should|would|do) (?:i|you) (?:handle|go about))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of the learner's.

    Attributes:
        turn: which of the learner's turns it stands in, from 0.
        quote: as much of its exact text as can be quoted.
        moves: what it does.
        praised_as: the move it may be praised for, or REPAIR; None for none.
        before: what the partner had just said, "" where nothing.
        after: what the partner said next, "" where nothing.
        met: how the partner took the turn: 1 felt understood, -1 pushed back, 0 neither.
        fault: what is wrong with it, None for nothing.
        blame: how much that weighs (0-8).
        merit: how much good it does (0-5).
    """

    turn: int
    quote: str
    moves: frozenset[Move]
    praised_as: str | None
    before: str
    after: str
    met: int
    fault: Fault | None
    blame: float
    merit: float

    @property
    def good(self) -> bool:
        """Whether there's nothing wrong with it, only more that it could do."""
        return self.fault is not None and self.fault.stretch

    @property
    def heard(self) -> str:
        """What the partner had said just before: all of it where it's short, else what weighs most."""
        return self.before if len(self.before) <= LONGEST_HEARD else weightiest(self.before)


@dataclass(frozen=True, slots=True)
class _Around:
    """What stood before and after a turn; what was told in it; whether the partner was open to advice."""

    before: str
    told: str
    after: str
    advice_welcome: bool


def read_lines(material: DebriefMaterial) -> tuple[Line, ...]:
    """Return the learner's quotable sentences, in order."""
    turns = tuple(
        ReadTurn(tuple(map(reread, turn.readings)), turn.met)
        for turn in read_conversation(material.transcript)
    )
    said = [turn.text for turn in material.transcript.learner_turns]
    english = looks_english(said, [word for text in said for word in words(text)])
    around = _around(material, turns)
    found = (
        line
        for number, (turn, at) in enumerate(zip(turns, around, strict=True))
        for line in _lines(number, turn, at, material.assessment)
    )
    return tuple(_in_context(found)) if english else tuple(map(_foreign, found))


def _in_context(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield lines seen in the light of the earlier ones: an apology that was due, the same words again."""
    clumsy = hurtful = -_SOON - 1
    turns_with: dict[str, set[int]] = defaultdict(set)
    for line in lines:
        spoken = plain(line.quote)
        turns_with[spoken].add(line.turn)
        in_words = 0 < line.turn - clumsy <= _SOON and apologises(spoken)
        if in_words or (line.turn - hurtful == 1 and only_sorry(spoken)):
            yield replace(
                line, fault=None, blame=0.0, praised_as=REPAIR, merit=_MERIT_OF_REPAIR + len(line.quote) / 200
            )
            continue
        if line.fault in HURTFUL and line.blame >= _TAINTED:
            clumsy = line.turn
            hurtful = hurtful if line.fault.advising else line.turn
        if len(turns_with[spoken]) > _OFTEN and len(spoken.split()) > 1:
            yield replace(line, fault=Fault.REPEATED, blame=_BLAME_OF_REPEATING, merit=0.0)
        else:
            yield line


_SOON = 2  # turns after which an apology no longer belongs to the line
_OFTEN = 2  # turns in which the same words may stand
_MERIT_OF_REPAIR = 9.0
_BLAME_OF_REPEATING = 2.4


def _lines(number: int, turn: ReadTurn, at: _Around, assessment: Assessment) -> Iterator[Line]:
    for reading in turn.readings:
        quote = quotable(reading.sentence)
        if not quote:
            continue
        fault, blame = blamed(reading, turn, assessment, advice_welcome=at.advice_welcome)
        blame += (0.3 * (turn.met < 0) + 0.12 * min(4.0, weight_of(at.before))) if fault else 0.0
        merit = deserved(reading) + 0.4 * (turn.met > 0) if blame < _TAINTED else 0.0
        moves = frozenset(reading.strengths)
        yield Line(
            number, quote, moves, praised_as(reading), at.told, at.after, turn.met, fault, blame, merit
        )


_TAINTED = 1.0
"""A line blamed for this much or more is never praised."""


def _foreign(line: Line) -> Line:
    """Return a line in another language: nothing is known of it, and the longest stands for the rest."""
    return replace(line, fault=Fault.LANGUAGE, blame=1.0 + len(line.quote) / 200, merit=0.0)


def _around(material: DebriefMaterial, turns: Sequence[ReadTurn]) -> tuple[_Around, ...]:
    """Return what surrounded each of the learner's turns."""
    replies = _mere_replies(material.scenario)
    return tuple(
        _Around(
            before,
            _told(before, replies),
            after,
            _welcome(before, turns[number - 1].readings if number else ()),
        )
        for number, (before, after) in enumerate(_neighbours(material.transcript))
    )


def _told(before: str, replies: frozenset[str]) -> str:
    """Return what the partner told, without thanks, nods and the like, which nobody would take up."""
    kept = [sentence for sentence in sentences(before) if plain(sentence) not in replies]
    return before if len(kept) == len(sentences(before)) else " ".join(kept)


def _mere_replies(scenario: Scenario) -> frozenset[str]:
    lines = (line for cue in Cue if cue not in _TELLING for line in scenario.lines_for(cue))
    return frozenset(sentence for line in lines for sentence in plain_sentences(line))


_TELLING = frozenset({Cue.MUSING, Cue.DISMISSED, Cue.INSULTED, Cue.ADVICE, Cue.REASSURED, Cue.CLARIFY})
"""Cues whose lines say something of the partner's own."""


def _neighbours(transcript: Transcript) -> Iterator[tuple[str, str]]:
    turns = transcript.turns
    before = ""
    for index, turn in enumerate(turns):
        if turn.speaker is Speaker.PARTNER:
            before = turn.text
            continue
        rest = (later.text for later in turns[index + 1 :] if later.speaker is Speaker.PARTNER)
        yield before, next(rest, "")


def _welcome(before: str, readings: Sequence[Reading]) -> bool:
    """Tell whether the partner had asked for advice, or had just been asked whether they want it."""
    asked = any(asks_permission(reading) for reading in readings)
    agreed = asked and not re.match(r"\W*(?:no\b|not\b|nah\b|please don)", before, re.IGNORECASE)
    return agreed or _ASKED_FOR_ADVICE.search(before[-600:]) is not None
