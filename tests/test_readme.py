"""What the README shows was run."""

import io
import re
import shlex
import sys
from pathlib import Path

import pytest

from bot.cli import main

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")


def test_the_piped_example_ends_with_scores(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    """The lines that the README pipes into a practice bring a scored debrief and the goodbye."""
    found = re.search(r"printf '%s\\n' (.*?)\| uv run (harken practice[^\n]*)", README, re.DOTALL)
    assert found is not None
    lines = shlex.split(found[1].replace("\\\n", " "))
    monkeypatch.setenv("HARKEN_DATA_DIR", str(tmp_path))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("\n".join(lines).encode())))
    assert main(found[2].split()[1:]) == 0
    out = capsys.readouterr().out
    assert "Overall" in out
    assert "See you next time" in out


def test_every_setting_in_the_table_is_read():
    """No variable is documented that the code does not know."""
    bot = Path(__file__).parent.parent / "bot"
    known = "".join((bot / file).read_text("utf-8") for file in ("settings.py", "llm/settings.py"))
    for name in re.findall(r"`((?:HARKEN|OPENAI)_[A-Z_]+)`", README):
        assert f'"{name}"' in known
