"""Reading conversations from outside."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import TranscriptError
from bot.domain.transcript import Speaker, Transcript
from bot.domain.transcript_formats import parse_file, parse_plain


def test_labels_of_either_kind_and_any_case_name_the_speaker():
    """Seeker and Partner are the partner, Supporter and Learner the learner, however they are typed."""
    parsed = parse_plain(
        "SEEKER: My cat ran off.\nlearner: Oh no.\nPartner : Yes.\nSupporter:Since when?", "x"
    )
    assert parsed == Transcript.of(
        [
            (Speaker.PARTNER, "My cat ran off."),
            (Speaker.LEARNER, "Oh no."),
            (Speaker.PARTNER, "Yes."),
            (Speaker.LEARNER, "Since when?"),
        ]
    )


def test_a_line_without_a_label_continues_the_turn():
    """An unlabelled line belongs to the turn before it, whatever the line endings."""
    parsed = parse_plain("Seeker: My cat\r\nran off.\r\n\r\nSupporter: Oh no.\r\n", "x")
    assert [turn.text for turn in parsed.turns] == ["My cat\nran off.", "Oh no."]


def test_a_turn_of_nothing_is_left_out():
    """A label with nothing after it makes no turn."""
    assert len(parse_plain("Seeker: Hm.\nSupporter:\nSupporter: Yes?", "x").turns) == 2


def test_a_plain_file_is_one_conversation_named_after_its_stem():
    """A plain file, even with a byte order mark, goes by the stem it is given."""
    (conversation,) = parse_file("\ufeffSeeker: Hm.".encode(), name="talk.txt", stem="talk")
    assert conversation.id == "talk"


def test_json_lines_are_told_by_their_first_character():
    """A file that starts with a brace holds one conversation a line, blank lines aside."""
    line = json.dumps({"id": "a", "transcript": "Seeker: Hm.\nSupporter: Yes?"})
    parsed = parse_file(f"\n{line}\n\n{line}\n".encode(), name="f", stem="f")
    assert [conversation.id for conversation in parsed] == ["a", "a"]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "f is empty"),
        (b" \n ", "f is empty"),
        (b"\nHello there", "f, line 2: it is not clear who says this"),
        (b"Seeker:\n", "nobody says anything"),
        (b"Seeker: a\nSupporter: \xff", "f, line 2: this is not UTF-8"),
        (b"Seeker: a\nSupporter: \0", "f, line 2: there is a NUL"),
        (b'{"id": "a", "transcript": "Seeker: a"}\n{"id"', "f, line 2: this is not complete JSON"),
        (b'{"id": "a", "transcript": "Seeker: a"}\n[]', "f, line 2: this is not a JSON object"),
        (b'{"transcript": "Seeker: a"}', "f, line 1: “id”"),
        (b'{"id": "a", "transcript": 3}', "f, line 1: “transcript”"),
        (
            b'{"id": "a", "transcript": "Seeker: a\\nb \\ud83d"}',
            "f, line 1, “transcript”, line 2: there is half",
        ),
        (b'{"id": "\\ud83d", "transcript": "Seeker: a"}', "f, line 1, “id”: there is half"),
        (b'{"id": "a", "transcript": "Seeker: \\u0000"}', "f, line 1, “transcript”, line 1: there is a NUL"),
        (b'{"a":' + b"[" * 100_000, "f, line 1: this is not complete JSON"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(data: bytes, says: str):
    """A file that cannot be read says what is wrong, and on which line."""
    with pytest.raises(TranscriptError) as caught:
        parse_file(data, name="f", stem="f")
    assert says in str(caught.value)


@given(st.binary() | st.text().map(lambda text: ("Seeker:" + text).encode("utf-8", "surrogatepass")))
def test_any_bytes_are_read_or_refused_in_a_sentence(data: bytes):
    """No bytes bring out anything but conversations or a TranscriptError."""
    with suppress(TranscriptError):
        assert parse_file(data, name="f", stem="f")
