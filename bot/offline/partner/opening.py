"""How the partner meets what helps, or at least lets them talk: by opening up, a step at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.domain.partner import MOST_SENTENCES
from bot.domain.scenario import Cue
from bot.offline.partner.answering import (
    advised,
    answer,
    feeling_named,
    has_feeling,
    own_feeling,
    step_further,
)
from bot.offline.partner.matching import CERTAIN, CLEAR
from bot.offline.partner.stock import Stock

_SLOW = 3  # turns between two steps with a learner who hardly says a word
_EAGER: Mapping[Cue, float] = {
    Cue.FEELING_NAMED: 0.8,
    Cue.UNDERSTOOD: 0.75,
    Cue.VALIDATED: 0.6,
    Cue.SYMPATHY: 0.6,
    Cue.REPAIRED: 0.5,
}
_THANKED_FOR = 3


def invited(stock: Stock) -> None:
    """Answer an invitation to say more: what was asked, else a step further."""
    asked = stock.memory.latest.asked
    found = answer(stock, asked) or step_further(stock) or own_feeling(stock) or stock.cue(Cue.MUSING)
    opened = found and any(rung.says == stock.parts[-1] for rung in stock.scenario.ladder)
    if opened and stock.chance("lead") < 0.45:
        stock.lead(Cue.INVITED)


def questioned(stock: Stock) -> None:
    """Answer a closed question."""
    latest = stock.memory.latest
    if latest.feeling and feeling_named(stock):
        return
    if answer(stock, latest.asked):
        return
    stock.cue(Cue.QUESTION, 1)
    if stock.chance("on") < 0.6:
        step_further(stock)


def named(stock: Stock) -> None:
    """Answer a feeling named, right or wrong."""
    if not stock.memory.latest.feeling:
        kindly(Cue.UNDERSTOOD)(stock)
        return
    room = 1 if stock.memory.latest.opens else MOST_SENTENCES
    _after_warmth(stock, feeling_named(stock, room) or Cue.UNDERSTOOD)


def validated(stock: Stock) -> None:
    """Answer somebody who finds the feeling fair."""
    room = 1 if stock.memory.latest.opens else MOST_SENTENCES
    if has_feeling(stock) and stock.chance("name") < 0.6 and feeling_named(stock, room):
        _after_warmth(stock, Cue.FEELING_NAMED)
    else:
        kindly(Cue.VALIDATED)(stock)


def kindly(cue: Cue) -> Callable[[Stock], None]:
    """Return a composer for what does the partner good: a word on it, then a little more."""

    def compose_kind(stock: Stock) -> None:
        asked = bool(stock.memory.latest.asked)
        if not (asked and cue is Cue.SYMPATHY and stock.chance("straight") < 0.5):
            stock.cue(cue, 1 if asked else 2)
        _after_warmth(stock, cue)

    return compose_kind


def _after_warmth(stock: Stock, cue: Cue) -> None:
    """Open up after something good to hear: answer what was asked, else a step further, else stay with it."""
    latest = stock.memory.latest
    if latest.asked:
        if not answer(stock, latest.asked) and latest.opens:
            step_further(stock)
        return
    if stock.chance("open") < _EAGER.get(cue, 0.3):
        step_further(stock)


def cheered_up(cue: Cue) -> Callable[[Stock], None]:
    """Return a composer for praise and promises: well meant, and they do not get through."""

    def compose_cheered(stock: Stock) -> None:
        latest = stock.memory.latest
        if cue is Cue.REASSURED and advised(stock, CERTAIN):
            return
        stock.cue(cue, 1 if latest.asked else 2)
        if latest.asked:
            answer(stock, latest.asked)

    return compose_cheered


def forgiving(stock: Stock) -> None:
    """Answer somebody who says sorry for nothing: a word on it, then what they asked."""
    stock.cue(Cue.NO_OFFENCE, 1)
    _after_warmth(stock, Cue.NO_OFFENCE)


def told_something(stock: Stock) -> None:
    """Answer a plain statement."""
    latest = stock.memory.latest
    if answer(stock, latest.spoken, CLEAR):
        return
    if stock.memory.turn == 0:
        step_further(stock)
        return
    lot = stock.chance("state")
    if lot < 0.7:
        stock.cue(Cue.STATEMENT, 1)
    if lot > 0.25:
        _onward(stock)


def left_to_talk(stock: Stock) -> None:
    """Answer somebody who hardly says a word."""
    lot = stock.chance("ack")
    if lot < 0.45:
        stock.cue(Cue.ACKNOWLEDGED, 1)
    if lot > 0.2:
        _onward(stock)


def answered(stock: Stock) -> None:
    """Take up the learner's answer to the partner's own question."""
    if stock.memory.latest.no:
        _onward(stock)
        return
    stock.cue(Cue.ANSWERED, 2)
    _onward(stock)


def _onward(stock: Stock) -> None:
    """Go on by oneself: a small step now and then, else a thought in passing, else a few words."""
    memory = stock.memory
    due = memory.told_count < 2 + memory.warmth // 2 or memory.turn >= _SLOW * memory.told_count
    if due and step_further(stock):
        return
    _ = stock.cue(Cue.MUSING, 2) or stock.cue(Cue.QUIET, 2)


def greeted(stock: Stock) -> None:
    """Greet back."""
    stock.cue(Cue.GREETING, 1 if stock.memory.latest.asked else 2)
    latest = stock.memory.latest
    if latest.asked and answer(stock, latest.asked, CLEAR):
        return
    if stock.memory.turn < 2:
        step_further(stock)


def thanked(stock: Stock) -> None:
    """Answer thanks."""
    stock.cue(Cue.THANKS, 2 if stock.memory.told_count >= _THANKED_FOR else 1)
    _after_warmth(stock, Cue.THANKS)
