"""Delivers what is due: claimed under a lease, so that several workers share it and none posts twice."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.house import House
from bot.domain.errors import PermanentDeliveryError, TransientDeliveryError
from bot.domain.learner import OutboxRow

BATCH = 5
LEASE = timedelta(seconds=100)
"""Longer than a batch can take, shorter than Discord remembers a nonce."""
LONGEST_WAIT = timedelta(minutes=15)


async def deliver_due(house: House) -> int:
    """Deliver every message that is due and return how many were sent."""
    sent = 0
    claim = house.new_id()
    while True:
        async with house.store.transaction() as work:
            rows = await work.claim_due(house.clock.now(), LEASE, claim, house.served, BATCH)
        if not rows:
            return sent
        for row in rows:
            sent += await _deliver(house, row, claim)


async def _deliver(house: House, row: OutboxRow, claim: str) -> bool:
    try:
        receipt = await house.chats[row.address.platform].deliver(row.address, row.message, row.key)
    except TransientDeliveryError as error:
        due_at = house.clock.now() + wait_before(row.attempts, error.retry_after)
        async with house.store.transaction() as work:
            await work.postpone(row.key, claim, due_at)
        return False
    except PermanentDeliveryError:
        async with house.store.transaction() as work:
            await work.give_up(row.key, claim)
        return False
    async with house.store.transaction() as work:
        await work.delivered(row.key, claim, receipt.platform_id)
    return True


def wait_before(attempts: int, retry_after: float | None) -> timedelta:
    """Return how long to wait for the next try: what the platform asks, else doubling from two seconds."""
    if retry_after is not None:
        return timedelta(seconds=retry_after)
    return min(timedelta(seconds=2 ** min(attempts + 1, 10)), LONGEST_WAIT)
