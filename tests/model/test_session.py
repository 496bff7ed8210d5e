"""A whole session on a real model: the road holds, whatever so small a model says."""

import io
import json
import sys
from pathlib import Path

import pytest

from bot.cli import main
from tests.model.place import LocalModel

LINES = (
    "I'm so sorry, Emily. Being let go after all that time sounds frightening.",
    "What happened this morning?",
    "You gave them nineteen years, and they took eight minutes.",
    "What has been the hardest part of today?",
)
SCRIPT = ("yes", *LINES, "/end", "4", "4", "3", "5", "What could I have said?", "/export", "/done", "4")


def test_a_session_on_a_model_ends_with_a_debrief_and_names_what_spoke(
    local_model: LocalModel,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    """From consent to goodbye nothing fails, consent names the server, and each part names its source."""
    monkeypatch.setenv("OPENAI_BASE_URL", local_model.base_url)
    monkeypatch.setenv("HARKEN_MODEL", local_model.name)
    monkeypatch.setenv("HARKEN_PARTNER_SECONDS", "20")
    monkeypatch.setenv("HARKEN_JUDGE_SECONDS", "20")
    monkeypatch.setenv("HARKEN_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("\n".join(SCRIPT).encode())))
    assert main(["practice", "--scenario", "job-loss"]) == 0
    out = capsys.readouterr().out
    assert "sent to 127.0.0.1" in " ".join(out.split())
    assert "See you next time" in out
    [export] = tmp_path.glob("harken-export-*.json")
    held = json.loads(export.read_text("utf-8"))
    [session] = held["sessions"]
    sources = session["made_by"]
    assert {"assessment", "feedback", "answer 1"} <= set(sources)
    for source in sources.values():
        assert source["stood_in"] or source["model"] == local_model.name
        assert source["stood_in"] or source["input_tokens"] > 0
