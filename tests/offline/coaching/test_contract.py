"""The offline coach keeps the coach contract."""

from __future__ import annotations

import pytest

from bot.offline.coaching.coach import OfflineCoach
from bot.ports.coach import Coach
from tests.contracts.coach import CoachContract


class TestOfflineCoach(CoachContract):
    """The coach that needs no key and no model."""

    @pytest.fixture
    def coach(self) -> Coach:
        """Return the coach under test."""
        return OfflineCoach()
