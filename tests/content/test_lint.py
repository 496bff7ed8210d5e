"""Checking scenario files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.lint import lint_files, lint_packaged, lint_paths
from tests.content.sample import SAMPLE

OPENER = "opener: My dog ran off on Sunday, and I can't stop calling for her."


def problems_of(text: str | bytes) -> list[tuple[int, str]]:
    """Return the line and text of what is wrong with a file."""
    raw = text if isinstance(text, bytes) else text.encode()
    return [(problem.line, problem.text) for problem in lint_files([("dog.yaml", raw)])]


def test_harkens_own_scenarios_are_clean():
    """What comes with Harken has no problems."""
    assert lint_packaged() == ()


def test_a_good_file_is_clean():
    """A file with only the required keys has no problems."""
    assert problems_of(SAMPLE) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("title:", "titel:", 2, "titel: is not a key"),
        ("age: 30", "age: -5", 6, "too small"),
        ("  age: 30", "\tage: 30", 6, "tab"),
        ("title: A lost dog", "title: &it [*it]", 2, "itself"),
        (OPENER + "\n", "", 1, "opener: is missing"),
        ("age: 30", 'age: "30"', 6, "whole number"),
        ("title: A lost dog", "title: 12", 2, "must be text"),
        ("title: A lost dog", "title: yes", 2, "in quotes"),
        ("slug: lost-dog", "slug: Lost Dog", 1, "hyphens"),
        ("  - It's only a dog.", "  It's only a dog.", 11, "must be a list"),
        ("  name: Mira", "  name: Mira\n  name: Mo", 6, "stands twice"),
        (
            "  - says: The gate was open.",
            "  - say: The gate was open.",
            14,
            "say: is not a key",
        ),
        ("title: A lost dog", "title: [A lost dog", 3, "broken YAML"),
        (
            "says: The gate was open.",
            "says: The gate was open. *sighs*",
            14,
            "stage direction",
        ),
        ("says: The gate was open.", "says: One. Two. Three. Four.", 14, "4 sentences"),
    ],
)
def test_a_wrong_file_is_told_with_its_line(old: str, new: str, line: int, said: str):
    """Each kind of mistake is found on its line."""
    assert any(line == at and said in text for at, text in problems_of(SAMPLE.replace(old, new, 1)))


@pytest.mark.parametrize(
    ("opener", "said"),
    [
        ("As an AI language model, I can't own a dog.", "AI or assistant"),
        ("Hi! How can I help you today? I'm your assistant.", "AI or assistant"),
        ("Mira has lost her dog and is sad.", "third person"),
        ("She lost her dog on Sunday.", "first person"),
        ("I lost my dog. Remember to validate how I feel.", "coaches"),
        ("I lost my dog (sighs) on Sunday.", "stage direction"),
        ("**I lost my dog** on Sunday.", "stage direction"),
        ("I lost my dog. " + "x" * 300, "too long"),
        ("I lost it. I did. I know. I cried.", "4 sentences"),
    ],
)
def test_an_opener_out_of_character_is_found(opener: str, said: str):
    """An opener that does not sound like the person in trouble is told, on its line."""
    quoted = f"opener: {opener!r}"
    assert any(at == 8 and said in text for at, text in problems_of(SAMPLE.replace(OPENER, quoted)))


def test_an_opener_may_introduce_itself():
    """An opener that says the speaker's own name is in character."""
    assert problems_of(SAMPLE.replace("opener: My", "opener: I'm Mira, and my")) == []


def test_a_file_in_another_encoding_is_told():
    """A file that is not UTF-8 is told with the line of the first bad byte."""
    [(line, text)] = problems_of(SAMPLE.replace("Leeds", "Lées").encode("latin-1"))
    assert line == 7
    assert "UTF-8" in text


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "just words"])
def test_a_file_that_holds_no_keys_is_told(text: str):
    """An empty file, a list or loose text is no scenario."""
    [(line, said)] = problems_of(text)
    assert line == 1
    assert "must hold keys" in said


def test_a_slug_of_harkens_own_is_told_as_taken():
    """A pack is used beside Harken's scenarios, so it cannot have one of their slugs."""
    [(line, text)] = problems_of(SAMPLE.replace("slug: lost-dog", "slug: job-loss"))
    assert (line, "scenarios/job-loss.yaml" in text) == (1, True)


def test_a_slug_taken_twice_is_told_on_the_second_file():
    """Two files with one slug: the second is told, and whose the slug is."""
    raw = SAMPLE.encode()
    [problem] = lint_files([("a.yaml", raw), ("b.yaml", raw)])
    assert (problem.path, problem.line) == ("b.yaml", 1)
    assert "taken by a.yaml" in problem.text


def test_folders_and_files_are_read(tmp_path: Path):
    """A folder stands for all scenario files in it."""
    (tmp_path / "a.yaml").write_text(SAMPLE.replace("title:", "tilte:"), encoding="utf-8")
    (tmp_path / "b.yml").write_text("- x", encoding="utf-8")
    (tmp_path / "c.txt").write_text("nothing", encoding="utf-8")
    assert {Path(problem.path).name for problem in lint_paths([tmp_path])} == {
        "a.yaml",
        "b.yml",
    }


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_no_file_makes_the_check_fail(raw: bytes):
    """Whatever a file holds, checking it gives problems, not an exception."""
    assert lint_files([("wild.yaml", raw)])
