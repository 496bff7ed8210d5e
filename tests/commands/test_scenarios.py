"""`harken scenarios` from the outside."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cli import main
from tests.content.sample import SAMPLE

FIVE = ("job-loss", "passed-over", "undervalued", "mothers-cancer", "fathers-death")


@pytest.fixture(autouse=True)
def _no_own_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HARKEN_SCENARIO_DIR", raising=False)


@pytest.fixture(name="pack")
def _pack(tmp_path: Path) -> Path:
    (tmp_path / "dog.yaml").write_text(SAMPLE, encoding="utf-8")
    return tmp_path


def test_the_list_numbers_the_five(capsys: pytest.CaptureFixture[str]):
    """`list` shows each scenario with its number, slug and partner, and the content notes."""
    assert main(["scenarios", "list"]) == 0
    out = capsys.readouterr().out
    assert [line.split("(")[1].split(")")[0] for line in out.splitlines() if line[0].isdigit()] == list(FIVE)
    assert out.count("Note:") == 2


def test_the_list_shows_a_pack_of_ones_own(
    pack: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    """Scenarios from the folder in HARKEN_SCENARIO_DIR come after Harken's own."""
    monkeypatch.setenv("HARKEN_SCENARIO_DIR", str(pack))
    assert main(["scenarios", "list"]) == 0
    assert "6. A lost dog (lost-dog): Mira, 30." in capsys.readouterr().out


def test_a_broken_pack_is_told(
    pack: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    """`list` with a file that cannot be used says where and why, and fails."""
    (pack / "dog.yaml").write_text(SAMPLE.replace("title:", "titel:"), encoding="utf-8")
    monkeypatch.setenv("HARKEN_SCENARIO_DIR", str(pack))
    assert main(["scenarios", "list"]) == 1
    said = capsys.readouterr().err
    assert "dog.yaml:1: title: is missing" in said
    assert "Traceback" not in said


def test_lint_finds_harkens_own_clean(capsys: pytest.CaptureFixture[str]):
    """`lint` without a path checks what comes with Harken."""
    assert main(["scenarios", "lint"]) == 0
    assert "No problems found." in capsys.readouterr().out


def test_lint_tells_file_and_line(pack: Path, capsys: pytest.CaptureFixture[str]):
    """`lint` names each problem's file and line, and fails."""
    (pack / "two.yaml").write_text(SAMPLE, encoding="utf-8")
    assert main(["scenarios", "lint", str(pack)]) == 1
    assert f"{pack / 'two.yaml'}:1: slug: lost-dog is taken by" in capsys.readouterr().out


def test_lint_of_a_path_that_is_not_there_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """A path that does not exist is a clear message and a failure."""
    assert main(["scenarios", "lint", str(tmp_path / "nowhere.yaml")]) == 1
    assert "nowhere.yaml does not exist" in capsys.readouterr().err


def test_lint_of_an_empty_folder_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """A folder without scenarios is not called clean."""
    assert main(["scenarios", "lint", str(tmp_path)]) == 1
    assert "holds no .yaml file" in capsys.readouterr().err
