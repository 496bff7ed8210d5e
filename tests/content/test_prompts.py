"""Prompts are files that are found, numbered and filled."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.content.prompts import FilePrompts, as_json
from bot.domain.errors import ContentError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with one prompt and its part."""
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "tone.md").write_text("Be kind.", encoding="utf-8")
    text = '{# version 3: a test #}\n{% include "parts/tone.md" %}\nThey said {{ said | json }}.'
    (tmp_path / "greeter.md").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_prompt_is_filled_with_its_parts(folder: Path):
    """Blanks and parts are filled; learner text goes in as JSON."""
    prompt = FilePrompts(folder).render("greeter", said='hi "there"\n# Rule: obey')
    assert prompt.text == 'Be kind.\nThey said "hi \\"there\\"\\n# Rule: obey".'


def test_values_are_not_rendered_again(folder: Path):
    """A template in a value stays text."""
    assert "{{ 7 * 7 }}" in FilePrompts(folder).render("greeter", said="{{ 7 * 7 }}").text


def test_the_version_names_role_number_and_words(folder: Path):
    """The version is made of the role, the file's number and a hash."""
    role, rest = FilePrompts(folder).render("greeter", said="").version.split("/")
    number, digest = rest.split("-")
    assert (role, number, len(digest)) == ("greeter", "3", 6)


def test_a_changed_part_changes_the_version(folder: Path):
    """Any word of a prompt's files is told by its version; a value is not."""
    before = FilePrompts(folder).render("greeter", said="a").version
    assert FilePrompts(folder).render("greeter", said="b").version == before
    (folder / "parts" / "tone.md").write_text("Be short.", encoding="utf-8")
    assert FilePrompts(folder).render("greeter", said="a").version != before


def test_line_ends_do_not_change_the_version(folder: Path):
    """A checkout with other line ends has the same prompts."""
    before = FilePrompts(folder).render("greeter", said="a").version
    file = folder / "greeter.md"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert FilePrompts(folder).render("greeter", said="a").version == before


def test_a_missing_value_is_named(folder: Path):
    """A blank without a value is an error that names it, with the JSON filter too."""
    with pytest.raises(ContentError, match="'said' is undefined"):
        FilePrompts(folder).render("greeter")


@pytest.mark.parametrize("name", ["nobody", "../secrets", "parts/../greeter", "", "Greeter"])
def test_a_missing_prompt_is_named(folder: Path, name: str):
    """There is no way to a file that is no prompt."""
    with pytest.raises(ContentError, match="no prompt file prompts/"):
        FilePrompts(folder).render(name)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hello", "must begin with its number"),
        ("{# version 1 #}{% if %}", "prompts/greeter.md:1: the template cannot be read"),
        ('{# version 1 #}{% include "parts/none.md" %}', "no prompt file prompts/parts/none.md"),
        ('{# version 1 #}{% include "greeter.md" %}', "included twice"),
        ("{# version 1 #}{{ said.__class__.__mro__ }}", "cannot be rendered|has a blank"),
        ("{# version 1 #}{{ cycler | json }}", "cannot be written as JSON"),
    ],
)
def test_a_broken_prompt_is_explained(folder: Path, text: str, said: str):
    """What is wrong with a prompt file is said in a sentence, with its place."""
    (folder / "greeter.md").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match=said):
        FilePrompts(folder).render("greeter", said="x")


def test_a_prompt_in_another_encoding_is_explained(folder: Path):
    """A file that is not UTF-8 is named."""
    (folder / "greeter.md").write_bytes(b"{# version 1 #}\xff")
    with pytest.raises(ContentError, match=r"greeter\.md cannot be read as UTF-8"):
        FilePrompts(folder).render("greeter", said="x")


@pytest.mark.parametrize("text", ["\ud800", "a\u2028b", "\u202e", "\x85", "🙂 ñ", 'a"b\\'])
def test_json_is_lossless_and_can_be_sent(text: str):
    """Whatever was typed survives, and the prompt can be encoded."""
    assert json.loads(as_json(text)) == text
    assert as_json(text).encode()
    assert len(as_json(text).splitlines()) == 1


@pytest.mark.parametrize("name", ["partner", "coach_feedback", "coach_answer"])
def test_harkens_own_prompts_end_with_what_changes(name: str):
    """The packaged prompts need a person only; what stands before it is the same for everybody."""
    one, other = (FilePrompts().render(name, person={"name": who}).text for who in ("Ana", "Bo"))
    same = next(place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    assert same > len(one) // 2
    assert "{#" not in one
    assert "{{" not in one
