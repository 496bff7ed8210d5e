"""What every chat platform's adapter does: Slack, Discord, the terminal and the fake pass the same suite.

An adapter brings a *harness*, which plays its platform below the SDK and reads back what a person would read.
What a platform cannot do at all is data (`capabilities`), and then the suite holds the harness to its word:
the action must raise `Impossible`.
"""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager

from tests.contracts.chat_harness import ChatHarness, Core
from tests.contracts.chat_inbound import InboundContract
from tests.contracts.chat_outbound import OutboundContract


class ChatAdapterContract(InboundContract, OutboundContract):
    """All that is asked of an adapter. Subclass it beside the adapter's tests and define `running`."""

    def running(self, core: Core) -> AbstractAsyncContextManager[ChatHarness]:
        """Start the adapter on its platform."""
        raise NotImplementedError
