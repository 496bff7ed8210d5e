"""The scenarios at hand, and how to find one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Self

from bot.content.loader import load_scenarios
from bot.domain.scenario import Scenario


class FileLibrary:
    """Implements the `Library` port on files read once."""

    def __init__(self, scenarios: Sequence[Scenario]) -> None:
        self._scenarios = tuple(scenarios)

    @classmethod
    def load(cls, folders: Iterable[Path] = ()) -> Self:
        """Read Harken's scenarios and those of further folders; raises ContentError."""
        return cls(load_scenarios(folders))

    def scenarios(self) -> tuple[Scenario, ...]:
        """Return every scenario, in the order in which they are offered and numbered from 1."""
        return self._scenarios

    def scenario(self, name_or_number: str) -> Scenario | None:
        """Return the scenario with this slug, title, partner's name or number, None where there is none."""
        wanted = _bare(name_or_number)
        if wanted.isascii() and wanted.isdigit():
            return self._numbered(int(wanted[:4]))
        for names in (_slug, _title, _persona):
            for scenario in self._scenarios:
                if wanted and wanted == _bare(names(scenario)):
                    return scenario
        return None

    def _numbered(self, number: int) -> Scenario | None:
        return self._scenarios[number - 1] if 1 <= number <= len(self._scenarios) else None


def _slug(scenario: Scenario) -> str:
    return scenario.slug


def _title(scenario: Scenario) -> str:
    return scenario.title


def _persona(scenario: Scenario) -> str:
    return scenario.persona.name


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).casefold())
