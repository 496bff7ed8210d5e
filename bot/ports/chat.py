"""Where learners are."""

from __future__ import annotations

from typing import Protocol

from bot.domain.messages import Address, OutboundMessage, Receipt


class Chat(Protocol):
    """Delivers messages to a learner on one platform."""

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
