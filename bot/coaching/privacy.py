"""The learner's own hands on their data, and what goes by itself when its time is over."""

from __future__ import annotations

import json

from bot.coaching.house import House
from bot.domain.learner import Learner
from bot.domain.messages import Attachment, OutboundMessage, Voice


async def exported(house: House, learner: Learner) -> OutboundMessage:
    """Return all that is held of a learner, as a file for them alone."""
    async with house.store.transaction() as work:
        everything = await work.everything_of(learner)
    name = f"harken-export-{house.clock.now():%Y%m%d-%H%M%S}.json"
    content = json.dumps(everything, indent=2, ensure_ascii=False)
    return OutboundMessage(Voice.HARKEN, (Attachment(name, "application/json", content),))


async def purge(house: House) -> int:
    """Delete what is past its retention and return the number of rows."""
    now = house.clock.now()
    transcripts_before = now - house.privacy.transcripts_for
    scores_before = now - house.privacy.scores_for
    async with house.store.transaction() as work:
        return await work.purge(transcripts_before, scores_before)
