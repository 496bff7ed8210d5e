"""Where learners are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from bot.domain.messages import Address, OutboundMessage, Receipt


class Chat(Protocol):
    """Delivers messages to a learner on one platform."""

    def growing(self, address: Address, speaker: str) -> Callable[[str], None] | None:
        """Return what shows a speaker's line while it grows, None where this screen does not.

        The line itself is delivered when it is whole, in place of what was shown.
        """

    async def deliver(self, address: Address, message: OutboundMessage, key: str) -> Receipt:
        """Deliver one message.

        Args:
            address: the conversation.
            message: what to say.
            key: the same for every try at this message, so that a platform that can will not post it twice.

        Raises:
            TransientDeliveryError: try again later.
            PermanentDeliveryError: never will be.
        """
