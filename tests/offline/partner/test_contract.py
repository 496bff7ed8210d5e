"""The offline partner keeps the partners' contract."""

from __future__ import annotations

import pytest

from bot.offline.partner.partner import OfflinePartner
from tests.contracts.partner import PartnerContract


class TestOfflinePartner(PartnerContract):
    """The offline partner."""

    @pytest.fixture
    def partner(self) -> OfflinePartner:
        """Return the partner under test."""
        return OfflinePartner()
