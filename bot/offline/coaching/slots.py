"""What one conversation offers to be put into an answer's slots."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import Formatter

from bot.domain.coaching import DebriefMaterial
from bot.domain.moves import Move
from bot.domain.rubric import Dimension, favourable, out_of_ten
from bot.offline.coaching.faults import DIMENSION_OF, FAULT_OF, Fault
from bot.offline.coaching.kinds import normal
from bot.offline.coaching.lines import REPAIR, Line, read_lines
from bot.offline.coaching.quoting import LONGEST_HEARD, overheard, quotable
from bot.offline.coaching.rewording import rewordings
from bot.offline.coaching.weighing import (
    WORTH_A_WORD,
    WORTH_PRAISE,
    best_line,
    opening_line,
    weakest_line,
    with_fault,
)
from bot.offline.coaching.wording import CALLING, pool
from bot.offline.judging.features import WEIGHTS
from bot.offline.judging.synonyms import content
from bot.offline.judging.text import sentences

Slots = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Talk:
    """One conversation, read once for all that an answer may need.

    Attributes:
        material: the conversation.
        lines: the learner's lines.
        weak: the weakest, a stand-in where nothing was said.
        best: the best, None where none did good.
    """

    material: DebriefMaterial
    lines: tuple[Line, ...]
    weak: Line
    best: Line | None

    @classmethod
    def of(cls, material: DebriefMaterial) -> Talk:
        """Read a conversation."""
        lines = read_lines(material)
        weak = weakest_line(lines)
        best = best_line(lines, weak)
        if best is None and weak is not None and weak.good and weak.praised_as:
            best = weak
        return cls(material, lines, weak or opening_line(material), best)


def fits(template: str, slots: Slots) -> bool:
    """Tell whether a conversation offers all that a template needs."""
    named = (name for _, name, _, _ in Formatter().parse(template) if name)
    return all(slots.get(name) or name.lower() in CALLING for name in named)


def slots_of(talk: Talk, question: str) -> dict[str, str]:
    """Return everything there is for answers; what is missing is not in it."""
    named = named_line(talk, question)
    ends = _moments(talk)
    return {
        "name": talk.material.scenario.persona.name,
        "longing": _longing(talk.material.scenario.longing),
        "advice": pool("scores", "next_step", weakest_dimension(talk))[0],
        **_overall(talk.material),
        **_moment("", talk.weak, talk.material),
        **{f"first_{name}": value for name, value in _moment("", ends[0], talk.material).items()},
        **{f"last_{name}": value for name, value in _moment("", ends[1], talk.material).items()},
        **(_named_slots(named, talk.material) if named else {}),
        **_repair(talk),
        **_questions(talk),
        **({"good" if talk.weak.good else "weak": talk.weak.quote} if talk.weak.quote else {}),
        **({"weak_fault": fault_why(talk.weak)} if talk.weak.quote else {}),
        **_best(talk.best),
    }


def _best(best: Line | None) -> dict[str, str]:
    if best is None or best.praised_as is None:
        return {}
    return {"best": best.quote, "best_why": pool("answers", "best_why", best.praised_as)[0]}


def fault_why(line: Line) -> str:
    """Return what is wrong with a line, as the end of a sentence; "" for nothing."""
    worth_a_word = line.fault is not None and line.blame >= WORTH_A_WORD
    return next(iter(pool("answers", "fault_why", line.fault)), "") if line.fault and worth_a_word else ""


def _named_slots(line: Line, material: DebriefMaterial) -> dict[str, str]:
    found = _moment("line_", line, material) | {"line": line.quote, "line_fault": fault_why(line)}
    if line.praised_as and line.merit >= WORTH_PRAISE:
        found["line_why"] = pool("answers", "best_why", line.praised_as)[0]
    return found


def _repair(talk: Talk) -> dict[str, str]:
    """Return the learner's apology for a line that hurt, and what came back."""
    line = next((line for line in talk.lines if line.praised_as == REPAIR), None)
    return {"repair": line.quote, "repair_after": _start_of(line.after)} if line else {}


def _start_of(reply: str) -> str:
    """Return as much of the beginning of a reply as says something."""
    said = sentences(reply)
    start = " ".join(said[: 1 if len(reply) > LONGEST_HEARD or len(said) > 2 else 2])
    return overheard(start)


def _questions(talk: Talk) -> dict[str, str]:
    """Return the learner's best open question and one that a word would answer."""
    asked = [line for line in talk.lines if {Move.OPEN_QUESTION, Move.INVITE} & line.moves and line.merit]
    facts = [line.quote for line in talk.lines if line.fault is Fault.CLOSED]
    best = max(asked, key=lambda line: line.merit, default=None)
    return ({"asked_best": best.quote} if best else {}) | ({"asked_fact": facts[0]} if facts else {})


def _moment(prefix: str, line: Line, material: DebriefMaterial) -> dict[str, str]:
    """Return what the partner had said before a line, and another wording for it."""
    better = rewordings(line, material)[0]
    taken_up = better.answers or line.heard
    return {f"{prefix}heard": overheard(taken_up), f"{prefix}better": better.words}


def _moments(talk: Talk) -> tuple[Line, Line]:
    """Return the learner's first and last line that could be said differently, or stand-ins."""
    if not talk.lines:
        return talk.weak, talk.weak
    first = min(talk.lines, key=lambda line: (line.turn, -line.blame))
    last = max(talk.lines, key=lambda line: (line.turn, line.blame))
    return first, last


def named_line(talk: Talk, question: str) -> Line | None:
    """Return the line that a question quotes, or that answered what it quotes of the partner."""
    asked = normal(question)
    pointed = _pointed_at(talk, asked)
    if pointed is not None:
        return pointed
    about = content(tuple(asked.split()))
    ranked = [(_named(line, asked, about), line) for line in talk.lines]
    best = max(ranked, key=lambda pair: pair[0], default=(0.0, None))
    return best[1] if best[0] >= _ENOUGH_IN_COMMON else None


_PLACES = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": -1, "final": -1}
_PLACE = re.compile(
    rf"\bmy (?:\S+ )?({'|'.join(_PLACES)}) (?:message|line|sentence|question|reply|answer|thing)\b"
)


def _pointed_at(talk: Talk, asked: str) -> Line | None:
    """Return what is most worth talking about in the message that a question counts off, None for none."""
    found = _PLACE.search(asked)
    turns = sorted({line.turn for line in talk.lines})
    if found is None or not -len(turns) <= _PLACES[found[1]] < len(turns):
        return None
    turn = turns[_PLACES[found[1]]]
    return max((line for line in talk.lines if line.turn == turn), key=lambda line: (line.blame, line.merit))


_ENOUGH_IN_COMMON = 2.0


def _named(line: Line, asked: str, about: frozenset[str]) -> float:
    said = normal(line.quote)
    whole = 4.0 if len(said.split()) >= 2 and f" {said} " in f" {asked} " else 0.0
    shared = len(about & content(tuple(said.split())))
    heard = len(about & content(tuple(normal(line.before).split())))
    return whole + shared + 0.7 * heard if whole or shared >= 2 or heard >= 3 else 0.0


def _overall(material: DebriefMaterial) -> dict[str, str]:
    assessment = material.assessment
    band = assessment.noise_band
    if assessment.overall is None or band is None:
        return {}
    return {"overall": _signed(assessment.overall), "low": _signed(band[0]), "high": _signed(band[1])}


def _signed(points: float) -> str:
    whole = round(points)
    return f"+{whole}" if whole > 0 else f"−{-whole}" if whole < 0 else "0"


def _longing(longing: str) -> str:
    """Return the first part of what the partner longs for, to stand after a colon, without a full stop."""
    joined = re.split(r"[;:]\s", " ".join(longing.split()))[0].rstrip(". ")
    return joined[:1].lower() + joined[1:]


def weakest_dimension(talk: Talk) -> Dimension:
    """Return what to work on: the worst rating, the least certain one left aside; else by the weak line."""
    rated = _favourables(talk.material)
    if not rated:
        return next(
            (d for d, fault in FAULT_OF.items() if fault is talk.weak.fault), Dimension.VALIDATING_EMOTIONS
        )
    return min(rated, key=lambda dimension: rated[dimension])


def _favourables(material: DebriefMaterial) -> dict[Dimension, float]:
    return {
        dimension: favourable(dimension, rating.value)
        for dimension, rating in material.assessment.ratings.items()
        if rating.value is not None and dimension is not Dimension.DISMISSING_EMOTIONS
    }


def dimension_slots(talk: Talk, dimension: Dimension) -> dict[str, str]:
    """Return what there is to say on one dimension."""
    rating = talk.material.assessment.ratings[dimension]
    evidence = _evidence(talk, dimension)
    line = _line_for(talk, dimension)
    found = {"label": dimension.label, "fix": rewordings(line, talk.material)[0].words}
    if rating.value is not None:
        found["shown"] = shown(dimension, rating.value)
    if dimension.prescriptive and line.quote and not line.good and line.heard:
        found |= {"missed": line.quote, "missed_heard": overheard(line.heard)}
    return found | ({"evidence": evidence} if evidence else {})


def _evidence(talk: Talk, dimension: Dimension) -> str:
    """Return a line that the rating rests on: one that does what the dimension is about, "" for none."""
    doing = set(WEIGHTS[dimension])
    telling = {line.quote for line in talk.lines if not doing or doing & line.moves}
    quotes = (_first_quotable((text,)) for text in talk.material.assessment.ratings[dimension].evidence)
    return next((quote for quote in quotes if quote in telling), "")


def shown(dimension: Dimension, value: float) -> str:
    """Return a rating as learners see it."""
    return f"{out_of_ten(value)} out of 10" if dimension.prescriptive else f"{value:g} of 5"


def _first_quotable(evidence: Iterable[str]) -> str:
    return next((quote for text in evidence if (quote := quotable(text))), "")


def _line_for(talk: Talk, dimension: Dimension) -> Line:
    """Return the line that a better one for this dimension could stand in place of."""
    fault = FAULT_OF[dimension]
    own = [line for line in talk.lines if line.fault and DIMENSION_OF.get(line.fault) is dimension]
    return with_fault(max(own, key=lambda line: line.blame, default=talk.weak), fault)
