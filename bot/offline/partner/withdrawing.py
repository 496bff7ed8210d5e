"""How the partner meets what does not help: by keeping to a few words, in character, and honestly."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.scenario import Cue
from bot.offline.partner.answering import (
    advised,
    answer,
    asks_for_feelings,
    plain_answer,
)
from bot.offline.partner.matching import CLEAR
from bot.offline.partner.stock import Stock


def telling_the_truth(stock: Stock) -> None:
    """Say the truth, and offer to go on; honesty may repeat itself, in another combination."""
    lines = [stock.render(line) for line in stock.scenario.lines_for(Cue.FICTION)]
    offers = [stock.render(line) for line in stock.scenario.lines_for(Cue.GO_ON)]
    if stock.cue(Cue.FICTION, 2) and stock.cue(Cue.GO_ON, 1):
        return
    start = int(stock.chance("fiction") * len(lines) * max(1, len(offers)))
    for step in range(len(lines) * max(1, len(offers))):
        place = start + step
        stock.parts[:] = [
            lines[place % len(lines)],
            *offers[(place // len(lines)) % max(1, len(offers)) :][:1],
        ]
        if stock.is_new():
            return


def standing_alone(cue: Cue) -> Callable[[Stock], None]:
    """Return a composer for a cue that is met by a line of its own and, once in a while, a thought."""

    def compose_alone(stock: Stock) -> None:
        if stock.memory.previous is cue and stock.chance("trail") < 0.5:
            stock.cue(cue, 1)
            stock.cue(Cue.MUSING, 2)
        else:
            stock.cue(cue)

    return compose_alone


def hurt(stock: Stock) -> None:
    """Answer a blow: a few words, and no more."""
    stock.cue(stock.memory.latest.cue, 2)


def talked_over(stock: Stock) -> None:
    """Answer somebody who talks about themselves."""
    latest = stock.memory.latest
    stock.cue(Cue.SELF_ORIENTED, 2)
    if latest.asked:
        answer(stock, latest.asked, CLEAR)


def told_what_to_do(stock: Stock) -> None:
    """Answer advice: to the point where possible, and it does not help."""
    memory = stock.memory
    if memory.latest.opens and answer(stock, memory.latest.asked, CLEAR):
        return
    again = "i know" in memory.openings[-1:] and stock.chance("again") < 0.6
    if (again or not advised(stock)) and not stock.cue(Cue.ADVICE):
        worn_down(stock)


def repeated(stock: Stock) -> None:
    """Answer somebody who has sent the very same message before."""
    if not stock.cue(Cue.REPEATED, 2):
        worn_down(stock)


def worn_down(stock: Stock) -> None:
    """Answer somebody who says the same thing over and over."""
    if stock.chance("worn") < 0.5:
        stock.cue(Cue.QUIET, 1)
    if stock.chance("worn on") < 0.6 or not stock.parts:
        stock.cue(Cue.MUSING, 2)


def holding_back(stock: Stock) -> None:
    """Give little: the last thing hurt."""
    latest = stock.memory.latest
    how_it_feels = asks_for_feelings(latest.asked)
    if latest.cue is Cue.ADVICE and stock.chance("wall") < 0.85:
        told_what_to_do(stock)
    elif latest.asked and not how_it_feels and plain_answer(stock, latest.asked):
        return
    elif latest.opens and not how_it_feels:
        stock.cue(Cue.CLARIFY, 2)
    elif latest.asked:
        stock.cue(Cue.QUESTION, 2)
    else:
        stock.cue(latest.cue if latest.cue in {Cue.SYMPATHY, Cue.AVAILABILITY} else Cue.QUIET, 1)
