"""Picks the learner's weakest and best line out of all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.coaching import DebriefMaterial
from bot.domain.moves import Move
from bot.offline.coaching.faults import Fault
from bot.offline.coaching.lines import Line

WORTH_A_WORD = 0.5
"""A line blamed for less than this is good enough: a stretch is offered instead."""
WORTH_PRAISE = 0.85
_FEWEST_WORDS = 4
_FEWEST_KIND_WORDS = 3
_ASKING = frozenset({Move.OPEN_QUESTION, Move.INVITE, Move.PERMISSION, Move.CLOSED_QUESTION})


def weakest_line(lines: Sequence[Line]) -> Line | None:
    """Return the line that most deserves other words, with its fault; None where nothing was said."""
    if not lines:
        return None
    worst = max(lines, key=lambda line: line.blame)
    return worst if worst.fault and worst.blame >= WORTH_A_WORD else _stretch(lines)


def _stretch(lines: Sequence[Line]) -> Line:
    """Return the line of a good conversation that could most easily do more."""
    good = [line for line in lines if line.merit] or list(lines)
    last_of_turn = {line.turn: line for line in lines}
    asked = {line.turn for line in lines if _asks(line)}
    silent = [line for line in good if line.turn not in asked and last_of_turn[line.turn] is line]
    whole = [line for line in silent if len(line.quote.split()) >= _FEWEST_WORDS]
    telling = {line.turn for line in lines if not _asks(line) and len(line.quote.split()) >= _FEWEST_WORDS}
    bare = [line for line in good if line.turn not in telling and Move.PERMISSION is not line.praised_as]
    chosen = min(whole or bare or good, key=lambda line: line.merit)
    return replace(chosen, fault=Fault.NO_FEELING if chosen.quote.endswith("?") else Fault.NO_QUESTION)


def _asks(line: Line) -> bool:
    return bool(_ASKING & line.moves) or line.quote.endswith("?")


def best_line(lines: Sequence[Line], weak: Line | None = None) -> Line | None:
    """Return the line that did most good and nothing the learner was marked down for; None for none."""
    other = weak.quote if weak else ""
    good = [line for line in lines if line.merit >= WORTH_PRAISE and line.quote != other and _praisable(line)]
    return max(good, key=lambda line: line.merit, default=None)


def _praisable(line: Line) -> bool:
    """Tell whether a line can be praised: a bare "that sucks" is kind, and too little to hold up."""
    if line.fault is Fault.CLOSED:
        return False
    return line.praised_as is not None and (
        line.praised_as != Move.SYMPATHY or len(line.quote.split()) >= _FEWEST_KIND_WORDS
    )


def opening_line(material: DebriefMaterial) -> Line:
    """Return a stand-in for the line that was never written, in answer to the partner's opener."""
    heard = next((turn.text for turn in material.transcript.partner_turns), material.scenario.opener)
    return Line(0, "", frozenset(), None, heard, "", 0, Fault.BRIEF, 1.0, 0.0)


def with_fault(line: Line, fault: Fault) -> Line:
    """Return a line as one that is to be reworded for a given fault."""
    return replace(line, fault=fault)
