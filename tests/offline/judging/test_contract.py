"""The offline judge keeps the judge contract."""

from __future__ import annotations

import pytest

from bot.offline.judging.judge import OfflineJudge
from bot.ports.judge import Judge
from tests.contracts.judge import JudgeContract


class TestOfflineJudge(JudgeContract):
    """The judge that needs no key and no model."""

    @pytest.fixture
    def judge(self) -> Judge:
        """Return the judge under test."""
        return OfflineJudge()
