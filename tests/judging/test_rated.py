"""Reading conversations that people rated."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.domain.errors import TranscriptError
from bot.domain.rubric import Dimension
from bot.judging.rated import read_rated

HEAD = ",".join(("id", "rater", *(d.value for d in Dimension)))


def folder(path: Path, **files: str) -> Path:
    """Write a folder with two conversations and these CSV files."""
    talks = [{"id": name, "transcript": "Seeker: Hm.\nSupporter: Tell me."} for name in ("a", "b")]
    (path / "conversations.jsonl").write_text("".join(json.dumps(talk) + "\n" for talk in talks), "utf-8")
    for name, text in files.items():
        (path / f"{name}.csv").write_text(text, "utf-8")
    return path


def test_the_reference_is_the_median_of_the_experts(tmp_path: Path):
    """Crowd and models are passed over, and so is a conversation that no expert rated."""
    rows = ["a,expert1,1,1,1,1,1,1", "a,expert2,2,2,2,2,2,5", "a,expert3,5,5,5,5,5,5", "a,crowd,5,5,5,5,5,5"]
    (found,) = read_rated(folder(tmp_path, ratings="\n".join([HEAD, *rows, "b,gpt,1,1,1,1,1,1"])))
    assert found.id == "a"
    assert list(found.reference.values()) == [2, 2, 2, 2, 2, 5]


def test_a_file_per_rater_is_named_after_its_rater(tmp_path: Path):
    """Without a column for the rater, the file's name says who rated."""
    head = HEAD.replace(",rater", "")
    found = read_rated(
        folder(
            tmp_path,
            expert_1=f"{head}\nb,1,1,1,1,1,1",
            expert_2=f"{head}\nb,2,2,2,2,2,2",
            crowd=f"{head}\nb,5,5,5,5,5,5",
        )
    )
    assert [one.id for one in found] == ["b"]
    assert set(found[0].reference.values()) == {1.5}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("id,rater\na,expert1", "column encouraging_elaboration is missing"),
        (f"{HEAD}\na,expert1,1,1,1,1,1,6", "ratings.csv, line 2: '6' is no rating"),
        (f"{HEAD}\na,expert1,1,1,1,1,1,", "line 2"),
        (f"{HEAD}\na,expert1,1,1,1,1,1", "line 2"),
        (f"{HEAD}\na,expert1,1,1,1,1,1,nan", "line 2"),
        (f"{HEAD}\na,gpt,1,1,1,1,1,1", "ratings by experts"),
        ("", "missing"),
    ],
)
def test_what_cannot_be_used_is_a_sentence(tmp_path: Path, text: str, says: str):
    """A missing column, a rating off the scale and the lack of experts are named, with the place."""
    with pytest.raises(TranscriptError, match=says):
        read_rated(folder(tmp_path, ratings=text))


def test_a_folder_that_is_none_is_a_sentence(tmp_path: Path):
    """A wrong path is named."""
    with pytest.raises(TranscriptError, match="cannot be read"):
        read_rated(tmp_path / "nowhere")


def test_a_file_in_another_encoding_is_a_sentence(tmp_path: Path):
    """A CSV file that is no UTF-8 is named."""
    path = folder(tmp_path)
    (path / "ratings.csv").write_bytes(b"\xff\xfe")
    with pytest.raises(TranscriptError, match="UTF-8"):
        read_rated(path)
