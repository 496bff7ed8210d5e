"""Which engine serves a session: the model while the day's allowance lasts, else the embedded one."""

from __future__ import annotations

from dataclasses import replace

from bot.coaching.house import Done, Engine, House
from bot.coaching.words import harken
from bot.domain.session import PracticeSession

ALLOWANCE_USED = (
    "Today's allowance for the language model is used up, so Harken's own built-in engine goes on from here."
)


async def engine_for(house: House, session: PracticeSession) -> tuple[Engine, PracticeSession]:
    """Return who serves a session, and the session, which notes where the embedded engine took over."""
    if house.model is None or session.embedded:
        return house.embedded, session
    async with house.store.transaction() as work:
        spent = await work.spent(session.address, house.clock.now().date())
    if house.allowance.covers(spent):
        return house.model(session.id), session
    return house.embedded, replace(session, embedded=True)


def said_so(before: PracticeSession, done: Done) -> Done:
    """Return what is done with a line before it, where the embedded engine took over in it."""
    if done.session.embedded and not before.embedded:
        return replace(done, say=(harken(ALLOWANCE_USED), *done.say))
    return done
