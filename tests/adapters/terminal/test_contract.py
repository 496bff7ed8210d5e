"""The terminal keeps the contract that every chat adapter keeps."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from tests.adapters.terminal.harness import terminal_harness
from tests.contracts.chat_adapter import ChatAdapterContract
from tests.contracts.chat_harness import ChatHarness, Core


class TestTerminalChat(ChatAdapterContract):
    """The whole suite, over a pipe and a byte stream."""

    @pytest.fixture(autouse=True)
    def _folder(self, tmp_path: Path) -> None:
        self._files = tmp_path

    def running(self, core: Core) -> AbstractAsyncContextManager[ChatHarness]:
        """Start the terminal adapter."""
        return terminal_harness(core, self._files)
