"""`harken score` from the outside."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli import main
from bot.domain.errors import ModelError, ModelTrouble
from bot.domain.rubric import Dimension
from bot.llm.model import Answer, Request
from tests.fakes.model import answered
from tests.llm.judge_answers import all_rated, supporter_lines

TALK = """Seeker: My sister cancelled on our mother's birthday and I had to do it all on my own.
Supporter: That sounds exhausting. How did the day go for you?
Seeker: I smiled all day and cried in the car — twice.
Supporter: You held it together for everyone, and nobody saw how lonely that was for you.
Seeker: Exactly. I feel like nobody notices.
Supporter: It makes sense that you feel invisible after doing all of that alone. What hurts the most?
Seeker: That she never even called.
Supporter: You were hoping she would at least call. I am so sorry that she did not.
"""
RUBRIC = tuple(dimension.value for dimension in Dimension)
DIMENSIONS = len(RUBRIC)


@pytest.fixture(name="talk")
def _talk(tmp_path: Path) -> Path:
    path = tmp_path / "birthday.txt"
    path.write_text(TALK, encoding="utf-8")
    return path


def test_json_holds_the_agreed_keys(talk: Path, capsys: pytest.CaptureFixture[str]):
    """One ASCII line gives id, judge, ratings, overall and moves, with whole numbers as integers."""
    assert main(["score", str(talk), "--json", "--judge", "offline"]) == 0
    out = capsys.readouterr().out
    record = json.loads(out)
    assert out.isascii()
    assert out.count("\n") == 1
    assert list(record) == ["id", "judge", "ratings", "overall", "moves"]
    assert (record["id"], record["judge"]) == ("birthday", "offline/1")
    assert len(record["ratings"]) == DIMENSIONS
    assert all(set(rating) == {"value", "evidence", "confidence"} for rating in record["ratings"].values())
    assert isinstance(record["overall"], int)
    assert set(record["moves"][0]) == {"turn", "sentence", "moves"}


def test_every_quote_stands_in_the_conversation(talk: Path, capsys: pytest.CaptureFixture[str]):
    """Evidence is the learner's own words."""
    main(["score", str(talk), "--json"])
    ratings = json.loads(capsys.readouterr().out)["ratings"].values()
    assert all(quote in TALK for rating in ratings for quote in rating["evidence"])


def test_json_says_why_nothing_was_scored(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Where the judge abstains, the values are null and the reason is given."""
    path = tmp_path / "short.txt"
    path.write_text("Seeker: I lost my keys.\nSupporter: Where did you see them last?", encoding="utf-8")
    assert main(["score", str(path), "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["overall"] is None
    assert "too short" in record["abstained"]


def test_a_batch_keeps_its_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """JSON Lines in give JSON Lines out, in the same order."""
    path = tmp_path / "batch.jsonl"
    ids = [f"talk {n}" for n in range(12)]
    path.write_text("".join(json.dumps({"id": i, "transcript": TALK}) + "\n" for i in ids), encoding="utf-8")
    assert main(["score", str(path), "--json"]) == 0
    out, err = capsys.readouterr()
    assert [json.loads(line)["id"] for line in out.splitlines()] == ids
    assert err == ""


def test_the_table_fits_sixty_columns(
    talk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    """Piped, the table holds ratings, a quote and the noise band, in plain text within the width."""
    monkeypatch.setenv("COLUMNS", "60")
    assert main(["score", str(talk)]) == 0
    out = capsys.readouterr().out
    assert "Demonstrating understanding" in out
    assert "likely between" in out
    assert "“" in out
    assert "\x1b" not in out
    assert max(map(len, out.splitlines())) <= 60


def test_the_table_cannot_be_steered_by_a_conversation(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Escape sequences and markup in a conversation are printed as harmless text."""
    path = tmp_path / "odd.jsonl"
    talk = TALK.replace("Supporter: ", "Supporter: \x1b[31m[/bold] ")
    path.write_text(json.dumps({"id": "\x1b[2J[red]", "transcript": talk}), encoding="utf-8")
    assert main(["score", str(path)]) == 0
    assert "\x1b" not in capsys.readouterr().out


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_an_unreadable_file_is_a_sentence(tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]):
    """A file that is missing, or a folder, is reported on stderr with exit code 1."""
    assert main(["score", str(tmp_path / name)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "cannot be read" in err


def test_an_interrupt_ends_quietly(talk: Path, monkeypatch: pytest.MonkeyPatch):
    """Ctrl-C ends the command with exit code 130."""

    def interrupt(_: Path) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "read_bytes", interrupt)
    assert main(["score", str(talk)]) == 130


def test_standard_input_is_named_stdin():
    """A dash reads standard input."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "score", "-", "--json"],
        input=TALK.encode(),
        capture_output=True,
        check=True,
    )
    assert json.loads(done.stdout)["id"] == "stdin"


def test_a_closed_pipe_ends_without_a_traceback(talk: Path):
    """When nobody reads the output any more, the command says nothing."""
    command = [sys.executable, "-m", "bot", "score", str(talk), "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_help_imports_nothing_heavy():
    """`harken --help` loads neither rich nor asyncio nor the judge."""
    code = (
        "import sys, bot.cli\n"
        "try: bot.cli.main(['--help'])\n"
        "except SystemExit: pass\n"
        "sys.exit(bool({'rich', 'asyncio', 'bot.offline', 'sqlalchemy'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0  # noqa: S603


@pytest.fixture(name="a_model")
def _a_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Set up a model server that finds advice everywhere."""

    async def ask(_: object, request: Request, __: object = None) -> Answer:
        said = supporter_lines(request)
        return answered(request, all_rated(3, said[:1], advice_giving=(5, said[1:2])))

    monkeypatch.setenv("HARKEN_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
    monkeypatch.setattr("bot.llm.client.OpenAIModel.ask", ask)


@pytest.mark.usefixtures("a_model")
def test_a_model_can_judge(talk: Path, capsys: pytest.CaptureFixture[str]):
    """With a server set, `--judge llm` gives a record of the same form under the model's name."""
    assert main(["score", str(talk), "--json", "--judge", "llm"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert list(record) == ["id", "judge", "ratings", "overall", "moves"]
    assert record["judge"].startswith("llm/")
    assert record["ratings"]["advice_giving"]["value"] == 5


@pytest.mark.usefixtures("a_model")
def test_both_judges_give_a_record_each_with_where_they_disagree(
    talk: Path, capsys: pytest.CaptureFixture[str]
):
    """Two points apart or more is a disagreement, named in both records."""
    assert main(["score", str(talk), "--json", "--judge", "both"]) == 0
    offline, model = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (offline["id"], offline["judge"]) == (model["id"], "offline/1")
    assert offline["disagreements"] == model["disagreements"]
    apart = {d for d in RUBRIC if abs(offline["ratings"][d]["value"] - model["ratings"][d]["value"]) >= 2}
    assert set(model["disagreements"]) == apart >= {"advice_giving"}


@pytest.mark.usefixtures("a_model")
def test_both_judges_stand_side_by_side(
    talk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    """The table has a column for each judge and marks where they disagree."""
    monkeypatch.setenv("COLUMNS", "100")
    assert main(["score", str(talk), "--judge", "both"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "offline/1" in lines[1]
    assert "llm/" in lines[1]
    (advice,) = [line for line in lines if "Advice giving" in line]
    assert "disagree" in advice
    assert any("Overall" in line for line in lines)


@pytest.mark.usefixtures("a_model")
def test_a_conversation_that_could_not_be_judged_costs_no_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    """What was rated before and after a failure is printed, and the exit code says that one is missing."""
    file = tmp_path / "three.jsonl"
    file.write_text("".join(json.dumps({"id": n, "transcript": TALK}) + "\n" for n in "abc"), "utf-8")
    asked: list[Request] = []

    async def ask(_: object, request: Request, __: object = None) -> Answer:
        asked.append(request)
        if len(asked) == 2:
            raise ModelError("The server could not be reached.", ModelTrouble.UNREACHABLE)
        said = supporter_lines(request)
        return answered(request, all_rated(3, said[:1], advice_giving=(5, said[1:2])))

    monkeypatch.setattr("bot.llm.client.OpenAIModel.ask", ask)
    assert main(["score", str(file), "--json", "--judge", "llm"]) == 1
    out, err = capsys.readouterr()
    records = [json.loads(line) for line in out.splitlines()]
    assert [record["id"] for record in records] == ["a", "b", "c"]
    assert [record["overall"] is None for record in records] == [False, True, False]
    assert "could not be reached" in records[1]["abstained"]
    assert "1 of 3" in err


@pytest.mark.parametrize("judge", ["llm", "both"])
def test_no_model_set_is_a_sentence(
    talk: Path, judge: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    """Without a key or a server nothing is printed but what to set."""
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    assert main(["score", str(talk), "--judge", judge]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "OPENAI_API_KEY" in err
    assert "OPENAI_BASE_URL" in err
