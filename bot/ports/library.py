"""Where scenarios come from."""

from __future__ import annotations

from typing import Protocol

from bot.domain.scenario import Scenario


class Library(Protocol):
    """The scenarios a learner can choose from."""

    def scenarios(self) -> tuple[Scenario, ...]:
        """Return every scenario, in the order in which they are offered and numbered from 1."""

    def scenario(self, name_or_number: str) -> Scenario | None:
        """Return the scenario with this slug, title, partner's name or number, None where there is none.

        Case, spaces, hyphens and typographic signs don't matter.
        """
