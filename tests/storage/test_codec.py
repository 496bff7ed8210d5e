"""Whatever is stored comes back exactly."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.assessment import Assessment, Rating
from bot.domain.messages import (
    Attachment,
    Choices,
    Form,
    FormField,
    Option,
    OutboundMessage,
    Scorecard,
    Text,
    Voice,
)
from bot.domain.moves import Move, TaggedSentence
from bot.domain.provenance import Provenance
from bot.domain.reflection import FeltVersusExpressed
from bot.domain.rubric import Dimension
from bot.storage.codec import dumped, loaded
from bot.storage.repositories.assessments import assessment_of, stored
from bot.storage.types import SafeText, UtcDateTime, escaped, unescaped
from bot.storage.words import Words

wild = st.text(st.one_of(st.characters(exclude_categories=()), st.sampled_from("\x00\x1a\ud83d\ude00!0f")))
number = st.floats(allow_nan=False)
provenance = st.builds(Provenance, wild, wild, wild, st.integers(), st.integers(), st.booleans())
rating = st.builds(
    Rating, st.none() | number, st.lists(wild, max_size=3).map(tuple), number, st.none() | number
)
moves = st.lists(st.sampled_from(Move), max_size=3).map(tuple)
tagged = st.lists(st.builds(TaggedSentence, st.integers(), wild, moves), max_size=3).map(tuple)
ratings = st.dictionaries(st.sampled_from(Dimension), rating)
assessment = st.builds(Assessment, wild, ratings, tagged, number, provenance, wild)
pair = st.tuples(st.integers(), number)
option = st.lists(st.builds(Option, wild, wild, wild), max_size=3).map(tuple)
block = st.one_of(
    st.builds(Text, wild),
    st.builds(Choices, wild, option),
    st.builds(Form, wild, st.lists(st.builds(FormField, wild, wild, option), max_size=2).map(tuple)),
    st.builds(Scorecard, assessment, st.none() | st.builds(FeltVersusExpressed, pair, pair)),
    st.builds(Attachment, wild, wild, wild),
)
message = st.builds(OutboundMessage, st.sampled_from(Voice), st.lists(block, max_size=4).map(tuple), wild)


@given(message)
def test_messages_come_back(sent: OutboundMessage) -> None:
    """Every message, of whatever blocks and characters, survives JSON and storing."""
    words = Words()
    back = loaded(OutboundMessage, words.unsealed(words.sealed(dumped(sent))))
    assert back == sent
    assert repr(back) == repr(sent)


@given(assessment)
def test_assessments_come_back(given_: Assessment) -> None:
    """Every assessment survives being cut into values and words."""
    columns = stored(given_, Words())
    assert assessment_of(columns["bare"], columns["quotes"], Words()) == given_


@given(wild)
def test_any_text_is_stored_as_valid_text(text: str) -> None:
    """What is stored is UTF-8 without NUL, never looks encrypted, and comes back exactly."""
    kept = escaped(text)
    assert "\x00" not in kept
    assert kept.encode().decode() == kept
    assert not kept.startswith("\x1a!")
    assert unescaped(kept) == text


def test_fields_unknown_and_missing() -> None:
    """A row of another version is read: unknown fields are passed over, missing ones take their default."""
    assert loaded(Option, '{"value": "a", "label": "b", "later": 1}') == Option("a", "b")


def test_naive_times_are_refused() -> None:
    """A time without its zone is a mistake, not a UTC time."""
    with pytest.raises(ValueError, match="without its zone"):
        UtcDateTime().process_bind_param(datetime(2026, 1, 1), None)  # type: ignore[arg-type]  # noqa: DTZ001 - that is the point
    assert SafeText().process_bind_param(None, None) is None  # type: ignore[arg-type]
