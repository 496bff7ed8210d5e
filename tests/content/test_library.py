"""Finding a scenario."""

from __future__ import annotations

import pytest

from bot.content.library import FileLibrary

LIBRARY = FileLibrary.load()


@pytest.mark.parametrize(
    "name",
    [
        "mothers-cancer",
        "MOTHERS CANCER",
        " mothers_cancer ",
        "A mother’s diagnosis",
        "rachel",
        "Rachel!",
        "4",
    ],
)
def test_a_scenario_is_found_by_any_of_its_names(name: str):
    """Slug, title, the partner's name and the number all lead to the scenario."""
    found = LIBRARY.scenario(name)
    assert found is not None
    assert found.slug == "mothers-cancer"


@pytest.mark.parametrize("name", ["", "  ", "0", "6", "99999999999", "-1 x", "nobody", "\x00", "\ud800"])
def test_what_is_nowhere_is_not_found(name: str):
    """An unknown name or number gives nothing."""
    assert LIBRARY.scenario(name) is None
