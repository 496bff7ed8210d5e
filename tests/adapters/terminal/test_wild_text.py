"""Whatever a learner or a partner says, the screen survives it."""

from __future__ import annotations

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from adapters.terminal.look import Look
from adapters.terminal.parse import decoded, meant
from adapters.terminal.render import echoed, rendered
from adapters.terminal.wording import shown
from bot.domain.assessment import Assessment, Rating
from bot.domain.messages import Choices, Option, OutboundMessage, Scorecard, Text, Voice
from bot.domain.provenance import Provenance
from bot.domain.rubric import Dimension

_AWKWARD = "\x1b[]0;31mHa日\u202e\u200f\u200d\u2028👩🙂é\u0301\t\n\r\x00 "
wild = st.text(st.characters(), max_size=300) | st.text(_AWKWARD, max_size=200)
harmless = st.text(st.characters(categories=["L", "M", "N", "P", "S", "Zs"]), max_size=200)
looks = st.builds(
    Look,
    width=st.integers(30, 100),
    boxes=st.booleans(),
    encoding=st.sampled_from(["utf-8", "ascii", "latin-1", "cp1252"]),
)


def messages(text: str) -> list[OutboundMessage]:
    """Return the text in every place where a text can stand."""
    rating = Rating(3, (text,), 0.5)
    assessment = Assessment("j", dict.fromkeys(Dimension, rating), (), 2.4, Provenance("p", "m"))
    return [
        OutboundMessage(Voice.PARTNER, (Text(text),), text),
        OutboundMessage(Voice.COACH, (Scorecard(assessment, None), Text(text))),
        OutboundMessage(Voice.HARKEN, (Choices(text, (Option("a", text, text),)),)),
    ]


@settings(max_examples=60, deadline=None)
@given(wild, looks)
def test_no_text_is_too_wide_steers_the_cursor_or_fails(text: str, look: Look):
    """Every line fits, no control character gets through, and what comes out can be encoded."""
    for whole in (*(rendered(message, look) for message in messages(text)), echoed(text, look)):
        for line in whole.split("\n"):
            assert cell_len(line) <= look.width
            assert not {c for c in line if unicodedata.category(c) in {"Cc", "Cs"}}
        whole.encode(look.encoding if not look.boxes else "utf-8")


@given(harmless)
def test_what_is_harmless_is_kept_word_for_word(text: str):
    """Letters, marks, numbers, punctuation, symbols and spaces of any script are shown as they came."""
    assert shown(text, Look()) == text


@given(st.binary(max_size=200))
def test_any_bytes_are_a_line(data: bytes):
    """Input that is no UTF-8 is read all the same."""
    assert isinstance(decoded(data), str)


@given(wild)
def test_a_line_that_names_no_option_is_left_alone(text: str):
    """Only a value, a label or a number is translated; everything else stays word for word."""
    assert meant(text, ()) == text
    assert meant(text, (Option("value", "A label"),)) in {text, "value"}
