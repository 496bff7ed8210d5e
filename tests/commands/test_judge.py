"""`harken judge` from the outside."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.cli import main
from bot.domain.rubric import Dimension
from bot.judging.drift import frozen_talks
from bot.llm.model import Answer, Request
from tests.fakes.model import answered
from tests.llm.judge_answers import gullible

HEAD = ",".join(("id", "rater", *(dimension.value for dimension in Dimension)))


@pytest.fixture(autouse=True)
def _environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HARKEN_DATA_DIR", str(tmp_path / "data"))
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "HARKEN_MODEL", "HARKEN_JUDGE_MODEL"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(name="answering")
def _answering(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Request], str]], None]:
    """Return what sets up a model server that answers by a function of the request."""

    def set_up(says: Callable[[Request], str]) -> None:
        async def ask(_: object, request: Request, __: object = None) -> Answer:
            return answered(request, says(request))

        monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
        monkeypatch.setenv("HARKEN_JUDGE_MODEL", "tiny")
        monkeypatch.setattr("bot.llm.client.OpenAIModel.ask", ask)

    return set_up


@pytest.fixture(name="data")
def _data(tmp_path: Path) -> Path:
    """Return a folder of the frozen talks with ratings by two experts who differ by a point on everything."""
    folder = tmp_path / "rated"
    folder.mkdir()
    talks = frozen_talks()
    names = {"partner": "Seeker", "learner": "Supporter"}
    with (folder / "conversations.jsonl").open("w", encoding="utf-8") as file:
        for talk in talks:
            text = "\n".join(f"{names[turn.speaker]}: {turn.text}" for turn in talk.transcript.turns)
            file.write(json.dumps({"id": talk.id, "transcript": text}) + "\n")
    rows = [
        f"{talk.id},expert{n},{','.join(str(1 + (i + n + k) % 4) for k in range(6))}"
        for i, talk in enumerate(talks)
        for n in (1, 2)
    ]
    (folder / "ratings.csv").write_text("\n".join([HEAD, *rows]), "utf-8")
    return folder


def out(capsys: pytest.CaptureFixture[str]) -> str:
    """Return what was printed."""
    return capsys.readouterr().out


def test_the_card_shows_what_to_expect_beside_what_flatters(data: Path, capsys: pytest.CaptureFixture[str]):
    """Agreement as it rates, calibrated and left out, calibrated in sample, and how few conversations."""
    assert main(["judge", "check", str(data)]) == 0
    card = out(capsys)
    assert "Judge card of offline/1 (judge/1)" in card
    assert "12 conversations, 12 scored" in card
    assert card.count("Demonstrating understanding") == card.count("Overall (-12 to 12)") == 3
    assert "leave-one-out: what to expect" in card
    assert "flattering" in card
    assert "every figure is rough" in card
    assert max(map(len, card.splitlines())) <= 100


@pytest.mark.parametrize("action", [["check", "."], ["drift"], ["drift", "--freeze"]])
def test_no_model_set_is_a_sentence(
    action: list[str], data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    """Without a key or a server a model cannot judge, and the way out is named."""
    frozen = tmp_path / "data" / "frozen" / "llm.json"
    frozen.parent.mkdir(parents=True)
    frozen.write_text('{"judge": "", "model": "", "prompt_version": "", "talks": {}}', "utf-8")
    arguments = [str(data) if part == "." else part for part in action]
    assert main(["judge", *arguments, "--judge", "llm"]) == 1
    assert "OPENAI_API_KEY" in capsys.readouterr().err


def test_a_stored_calibration_is_found_by_its_judge(
    data: Path,
    tmp_path: Path,
    answering: Callable[[Callable[[Request], str]], None],
    capsys: pytest.CaptureFixture[str],
):
    """After `--save`, scoring with the same model and prompt calibrates, and keeps the raw value."""
    answering(gullible)
    talk = tmp_path / "talk.jsonl"
    talk.write_text((data / "conversations.jsonl").read_text("utf-8").splitlines()[0], "utf-8")
    main(["score", str(talk), "--judge", "llm", "--json"])
    before = json.loads(out(capsys))
    assert main(["judge", "check", str(data), "--judge", "llm", "--save"]) == 0
    assert before["judge"] in out(capsys)
    main(["score", str(talk), "--judge", "llm", "--json"])
    after = json.loads(out(capsys))
    assert after["judge"].startswith(f"{before['judge']}+c")
    for dimension in Dimension:
        assert after["ratings"][dimension]["raw"] == before["ratings"][dimension]["value"]


def test_a_calibration_of_another_model_is_refused(
    data: Path,
    tmp_path: Path,
    answering: Callable[[Callable[[Request], str]], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    """A calibration in a file names its judge; another one doesn't take it."""
    answering(gullible)
    file = str(tmp_path / "calibration.json")
    assert main(["judge", "check", str(data), "--judge", "llm", "--save", file]) == 0
    talks = str(data / "conversations.jsonl")
    assert main(["score", talks, "--judge", "llm", "--calibration", file]) == 0
    monkeypatch.setenv("HARKEN_JUDGE_MODEL", "other")
    assert main(["score", talks, "--judge", "llm", "--calibration", file]) == 1
    assert "llm/other/" in capsys.readouterr().err


def test_the_offline_judge_has_not_drifted(capsys: pytest.CaptureFixture[str]):
    """Against the frozen result that comes with Harken nothing moved, and the tolerance is stated."""
    assert main(["judge", "drift"]) == 0
    assert "No drift; tolerated points: a dimension's mean by 0.3" in out(capsys)


def test_a_model_that_changed_has_drifted(
    answering: Callable[[Callable[[Request], str]], None], capsys: pytest.CaptureFixture[str]
):
    """Frozen, the same model passes; one that rates harsher fails with what moved."""
    answering(gullible)
    assert main(["judge", "drift", "--judge", "llm"]) == 1
    assert "--freeze" in capsys.readouterr().err
    assert main(["judge", "drift", "--judge", "llm", "--freeze"]) == 0
    assert main(["judge", "drift", "--judge", "llm"]) == 0

    def harsher(request: Request) -> str:
        held = json.loads(gullible(request))
        held["dismissing_emotions"]["rating"] = 5
        return json.dumps(held)

    answering(harsher)
    assert main(["judge", "drift", "--judge", "llm"]) == 1
    assert "Dismissing emotions: the mean moved by" in out(capsys)


def test_a_frozen_file_of_ones_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """`--frozen` names the file; one that is missing is not replaced by the packaged one."""
    file = str(tmp_path / "mine.json")
    assert main(["judge", "drift", "--frozen", file]) == 1
    assert main(["judge", "drift", "--frozen", file, "--freeze"]) == 0
    assert main(["judge", "drift", "--frozen", file]) == 0
    capsys.readouterr()


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """A folder in the frozen file's place is named."""
    assert main(["judge", "drift", "--freeze", "--frozen", str(tmp_path)]) == 1
    assert "cannot be written" in capsys.readouterr().err
