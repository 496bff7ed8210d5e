"""Composes a reply: how the partner takes what was said, then how far they open up."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from bot.domain.scenario import Cue
from bot.offline.partner.answering import answer, step_further
from bot.offline.partner.opening import (
    answered,
    cheered_up,
    forgiving,
    greeted,
    invited,
    kindly,
    left_to_talk,
    named,
    questioned,
    thanked,
    told_something,
    validated,
)
from bot.offline.partner.stock import Stock
from bot.offline.partner.withdrawing import (
    holding_back,
    hurt,
    repeated,
    standing_alone,
    talked_over,
    telling_the_truth,
    told_what_to_do,
    worn_down,
)

_CLOSED = 1.0
_LONE = 2
_DEEP = 3  # revelations after which somebody wonders that they are telling all this
_BRIEF = frozenset(
    {Cue.THANKS, Cue.SELF_ORIENTED, Cue.JOKING, Cue.OFF_TOPIC, Cue.CLARIFY, Cue.ADVICE, Cue.WORDLESS}
)
_ALONE = frozenset(
    {
        Cue.FICTION,
        Cue.ROLE_BREAK,
        Cue.OTHER_LANGUAGE,
        Cue.GARBLED,
        Cue.INSULTED,
        Cue.DISMISSED,
        Cue.CLOSING,
    }
)
_THROUGH_THE_WALL = frozenset(
    {
        *_ALONE,
        Cue.REPAIRED,
        Cue.NO_OFFENCE,
        Cue.JOKING,
        Cue.LOST_FOR_WORDS,
        Cue.VALIDATED,
        Cue.UNDERSTOOD,
        Cue.FEELING_NAMED,
        Cue.WORDLESS,
        Cue.CLARIFY,
        Cue.SELF_ORIENTED,
    }
)
_COMPOSERS: Mapping[Cue, Callable[[Stock], None]] = {
    Cue.FICTION: telling_the_truth,
    **{
        cue: standing_alone(cue)
        for cue in (
            Cue.ROLE_BREAK,
            Cue.OTHER_LANGUAGE,
            Cue.GARBLED,
            Cue.WORDLESS,
            Cue.CLARIFY,
            Cue.CLOSING,
            Cue.JOKING,
            Cue.OFF_TOPIC,
        )
    },
    Cue.INSULTED: hurt,
    Cue.DISMISSED: hurt,
    Cue.SELF_ORIENTED: talked_over,
    Cue.ADVICE: told_what_to_do,
    Cue.INVITED: invited,
    Cue.QUESTION: questioned,
    Cue.FEELING_NAMED: named,
    Cue.UNDERSTOOD: kindly(Cue.UNDERSTOOD),
    Cue.VALIDATED: validated,
    Cue.SYMPATHY: kindly(Cue.SYMPATHY),
    Cue.AVAILABILITY: kindly(Cue.AVAILABILITY),
    Cue.AFFIRMED: cheered_up(Cue.AFFIRMED),
    Cue.REASSURED: cheered_up(Cue.REASSURED),
    Cue.REPAIRED: kindly(Cue.REPAIRED),
    Cue.NO_OFFENCE: forgiving,
    Cue.LOST_FOR_WORDS: kindly(Cue.LOST_FOR_WORDS),
    Cue.STATEMENT: told_something,
    Cue.ACKNOWLEDGED: left_to_talk,
    Cue.ANSWERED: answered,
    Cue.GREETING: greeted,
    Cue.THANKS: thanked,
}


_MAY_RECUR = _ALONE | {Cue.ACKNOWLEDGED, Cue.ANSWERED, Cue.WORDLESS, Cue.CLARIFY, Cue.REPAIRED}
_GOING_ON = re.compile(
    r"^(?:\S+ ){0,3}?(?:go on|tell me more|(?:say|anything|something|what) (?:more|else)|then)$"
)


def compose(stock: Stock) -> None:
    """Put a reply together for what the learner just did."""
    memory = stock.memory
    cue = memory.latest.cue
    if memory.repeats and cue not in _MAY_RECUR and not _GOING_ON.search(memory.latest.spoken):
        repeated(stock)
    elif memory.repeats > 1 and cue not in {Cue.FICTION, Cue.ACKNOWLEDGED, Cue.ANSWERED}:
        worn_down(stock)
    elif memory.guarded > _CLOSED and cue not in _THROUGH_THE_WALL:
        holding_back(stock)
    elif memory.latest.long and cue not in _ALONE:
        _swamped(stock)
    else:
        _COMPOSERS.get(cue, told_something)(stock)
        if cue not in _ALONE and cue not in _BRIEF:
            _rounded_off(stock)


def _rounded_off(stock: Stock) -> None:
    """Let a reply of one sentence not stand alone, and wonder aloud now and then."""
    lot = stock.chance("round")
    opened = any(rung.says == stock.parts[-1] for rung in stock.scenario.ladder) if stock.parts else False
    if stock.parts[-1:] and stock.parts[-1] in stock.scenario.lines_for(Cue.MUSING):
        return
    if len(stock.parts) == 1 and stock.room >= _LONE and lot < 0.75:
        stock.cue(Cue.MUSING, 2)
    elif stock.room >= 1 and lot > 0.85 and opened and stock.memory.told_count >= _DEEP:
        stock.cue(Cue.ASIDE, 1)


def _swamped(stock: Stock) -> None:
    """Answer a message that is too long to take in: a question in it, if there is one."""
    latest = stock.memory.latest
    stock.cue(Cue.LONG_MESSAGE, 1 if latest.asked else 2)
    if latest.asked:
        _ = answer(stock, latest.asked) or step_further(stock)
