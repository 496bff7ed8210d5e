"""Loading scenario files."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.loader import load_scenarios
from bot.domain.errors import ContentError
from bot.domain.scenario import Cue, Scenario, Weakness
from tests.content.sample import SAMPLE

PACKAGED = load_scenarios()
BY_SLUG = [pytest.param(scenario, id=scenario.slug) for scenario in PACKAGED]


def test_the_pack_holds_the_five_scenarios_in_order():
    """Harken brings five scenarios, offered in the order of the study, work before family."""
    assert [scenario.slug for scenario in PACKAGED] == [
        "job-loss",
        "passed-over",
        "undervalued",
        "mothers-cancer",
        "fathers-death",
    ]
    assert [scenario.persona.name for scenario in PACKAGED] == [
        "Emily",
        "Sophia",
        "Jamal",
        "Rachel",
        "Dan",
    ]


@pytest.mark.parametrize("scenario", BY_SLUG)
def test_every_scenario_is_complete(scenario: Scenario):
    """Each scenario has a line for every cue and two rewordings or more for every weakness."""
    assert all(scenario.lines_for(cue) for cue in Cue)
    assert all(len(scenario.rewordings[weakness]) >= 2 for weakness in Weakness)
    assert len(scenario.ladder) >= 8


@pytest.mark.parametrize("scenario", BY_SLUG)
def test_no_line_stands_twice_in_a_scenario(scenario: Scenario):
    """Nothing the partner may say is written down twice."""
    lines = [
        scenario.opener,
        *(rung.says for rung in scenario.ladder),
        *(line for feeling in scenario.feelings for line in feeling.lines),
        *(line for topic in scenario.topics for line in (*topic.answers, *topic.advised)),
        *(line for cue in Cue for line in scenario.lines_for(cue)),
    ]
    folded = [line.casefold() for line in lines]
    assert sorted(folded) == sorted(set(folded))


def test_only_illness_and_death_carry_a_content_note():
    """The two scenarios about illness and death say so beforehand."""
    noted = [scenario.slug for scenario in PACKAGED if scenario.content_note]
    assert noted == ["mothers-cancer", "fathers-death"]


def test_a_folder_adds_scenarios(tmp_path: Path):
    """A file in a further folder becomes a scenario, and the shared lines serve it too."""
    (tmp_path / "dog.yaml").write_text(SAMPLE, encoding="utf-8")
    last = load_scenarios([tmp_path])[-1]
    assert (last.slug, last.persona.name) == ("lost-dog", "Mira")
    assert last.lines_for(Cue.ACKNOWLEDGED)


def test_a_broken_file_is_refused_with_its_place(tmp_path: Path):
    """A file that cannot be used is refused with its path, the line and the reason."""
    file = tmp_path / "dog.yaml"
    file.write_text(SAMPLE.replace("age: 30", "age: thirty"), encoding="utf-8")
    with pytest.raises(ContentError, match=r"dog\.yaml:6: persona → age: must be a whole number"):
        load_scenarios([tmp_path])


def test_a_slug_taken_twice_is_refused(tmp_path: Path):
    """Two files with one slug are refused."""
    (tmp_path / "dog.yaml").write_text(SAMPLE.replace("lost-dog", "job-loss"), encoding="utf-8")
    with pytest.raises(ContentError, match=r"\.yaml: the slug job-loss is taken by"):
        load_scenarios([tmp_path])


def test_a_missing_folder_is_refused(tmp_path: Path):
    """A folder that is not there is named."""
    with pytest.raises(ContentError, match="does not exist"):
        load_scenarios([tmp_path / "nowhere"])


def test_a_persona_says_how_to_speak_of_them(tmp_path: Path):
    """Each packaged persona has pronouns; a file without them gets "they", and one with others is refused."""
    assert [scenario.persona.pronouns for scenario in PACKAGED] == ["she", "she", "he", "she", "he"]
    file = tmp_path / "dog.yaml"
    file.write_text(SAMPLE, encoding="utf-8")
    assert load_scenarios([tmp_path])[-1].persona.pronouns == "they"
    file.write_text(SAMPLE.replace("age: 30", "age: 30\n  pronouns: xx"), encoding="utf-8")
    with pytest.raises(ContentError, match=r"dog\.yaml:7: persona → pronouns"):
        load_scenarios([tmp_path])
