"""The fake chat keeps the contract that the real adapters keep."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager

from tests.contracts.chat_adapter import ChatAdapterContract
from tests.contracts.chat_harness import ChatHarness, Core
from tests.fakes.chat_harness import fake_harness


class TestFakeChat(ChatAdapterContract):
    """The whole suite, on a platform that can do everything."""

    def running(self, core: Core) -> AbstractAsyncContextManager[ChatHarness]:
        """Start the fake."""
        return fake_harness(core)
