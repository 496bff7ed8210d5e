"""How a conversation is held within bounds."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.transcript import Speaker, Turn
from bot.llm.model import Message
from bot.llm.windowing import (
    FEWEST_LAST_TURNS,
    LONGEST_TURN,
    STEP,
    alternating,
    as_json,
    clipped,
    windowed,
)


def turns(number: int, length: int = 10) -> list[Turn]:
    """Return numbered turns, the partner first."""
    both = (Speaker.PARTNER, Speaker.LEARNER)
    return [Turn(both[n % 2], f"{n:04d} ".ljust(length, "x")) for n in range(number)]


def test_a_usual_conversation_goes_whole():
    """Nothing is left out of what fits."""
    said = turns(20)
    assert windowed(said).turns == tuple(said)
    assert windowed(said).left_out == 0


def test_nothing_said_is_an_empty_window():
    """A conversation without turns has a window without turns."""
    assert windowed([]).turns == ()


def test_the_opener_and_the_last_turns_stay():
    """An over-long conversation loses turns from its middle only, and says how many."""
    said = turns(401, 200)
    window = windowed(said, 4_000)
    assert window.opener == (said[0],)
    assert window.last == tuple(said[1 + window.left_out :])
    assert sum(len(turn.text) for turn in window.turns) <= 4_000


def test_the_last_turns_stay_even_where_they_alone_are_too_long():
    """Six turns are always kept, each cut in its middle."""
    window = windowed(turns(30, 5_000), 1_000)
    assert len(window.last) == FEWEST_LAST_TURNS
    assert all(len(turn.text) == LONGEST_TURN for turn in window.turns)


def test_the_window_moves_in_steps():
    """Between two moves the beginning stays the same, so that a provider's cache can reuse it."""
    gone = [windowed(turns(number, 200), 4_000).left_out for number in range(30, 60)]
    assert len(set(gone)) <= 30 // STEP + 1


@given(st.text(max_size=200), st.integers(20, 80))
def test_a_cut_text_keeps_its_beginning_and_its_end(text: str, most: int):
    """What is cut is never longer than allowed and begins and ends as the text does."""
    cut = clipped(text, most)
    assert len(cut) <= most
    assert cut[:5] == text[:5]
    assert cut[-3:] == text[-3:]


@given(st.text(alphabet=st.characters(), max_size=50))
def test_json_loses_nothing_and_stays_on_its_line(text: str):
    """Any text survives the way as JSON, encodes as UTF-8 and breaks no line."""
    line = as_json(text)
    assert json.loads(line) == text
    assert line.encode()
    assert len(line.splitlines()) == 1


def test_messages_of_one_role_are_joined():
    """No two messages of one role follow each other."""
    given_messages = [Message("user", "a"), Message("user", "b"), Message("assistant", "c")]
    assert alternating(given_messages) == (Message("user", "a\nb"), Message("assistant", "c"))
