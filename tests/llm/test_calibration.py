"""Calibrations in files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.domain.calibration import Calibration, Line
from bot.domain.errors import SettingsError
from bot.domain.rubric import Dimension
from bot.llm.calibration import as_text, file_name, load, read_text, save

LINES = {dimension: Line(0.75, 0.5) for dimension in Dimension}
FITTED = Calibration("llm/some/model/1-abc123", "judge/1-abc123", 20, LINES, 1.9)


def test_a_calibration_survives_its_file(tmp_path: Path):
    """What is saved is what is loaded, folders made on the way."""
    path = tmp_path / "a" / "b.json"
    save(FITTED, path)
    assert load(path) == FITTED


def test_a_file_is_named_after_judge_and_version():
    """Another version looks for another file; no name leaves the folder."""
    assert file_name(FITTED.judge) == "llm-some-model-1-abc123.json"
    assert "/" not in file_name("../../etc")


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"error_sd": -1},
        {"conversations": 0},
        {"lines": {}},
        {"lines": {"kindness": {"slope": 1, "intercept": 0}}},
        {"lines": {d.value: {"slope": -1, "intercept": 0} for d in Dimension}},
        {"more": 1},
    ],
)
def test_a_file_that_is_none_is_refused(change: dict[str, object]):
    """Unknown formats, missing lines, lines that fall and unknown keys are an error that says what to do."""
    text = json.dumps({**json.loads(as_text(FITTED)), **change})
    with pytest.raises(SettingsError, match="judge check"):
        read_text(text, "x.json")


@pytest.mark.parametrize("text", ["", "{", "[]", "\x00", "{}"])
def test_junk_is_refused(text: str):
    """A file that holds something else is an error."""
    with pytest.raises(SettingsError, match="no calibration"):
        read_text(text, "x.json")


def test_a_missing_file_is_a_sentence(tmp_path: Path):
    """A path that leads nowhere is named."""
    with pytest.raises(SettingsError, match="cannot be read"):
        load(tmp_path / "none.json")


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path):
    """A folder in the file's place is named."""
    with pytest.raises(SettingsError, match="cannot be written"):
        save(FITTED, tmp_path)
