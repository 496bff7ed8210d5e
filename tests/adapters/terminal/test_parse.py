"""A typed line and what it means."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from adapters.terminal.config import TerminalConfig
from adapters.terminal.parse import decoded, inbound, meant
from bot.domain.messages import Option

OPTIONS = (Option("yes", "Yes, begin"), Option("no", "No, leave it"))
NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize("line", ["2", " 2 ", "2.", "2)", "no", "NO", "no, leave it"])
def test_value_label_and_number_mean_the_same(line: str):
    """Each way to pick an option brings its value."""
    assert meant(line, OPTIONS) == "no"


@pytest.mark.parametrize("line", ["0", "3", "22", "-1", "²", "no way", "/help", "", "1 2", "4 3 5 2"])
def test_anything_else_stays_as_it_was_typed(line: str):
    """Numbers without an option and other words are not guessed at."""
    assert meant(line, OPTIONS) == line


def test_a_value_that_is_a_number_wins_over_the_position():
    """On a scale the number typed is the answer, whatever its position."""
    assert meant("5", (Option("5", "very much"), Option("1", "not at all"))) == "5"


def test_a_line_becomes_a_message_without_its_line_ending():
    """Text, address, time and an id of its own."""
    config = TerminalConfig("ana", run="r")
    message = inbound("hello \r\n", 3, config, NOW)
    assert (message.text, message.event_id, message.sent_at) == ("hello ", "r-3", NOW)
    assert message.address == config.address


def test_bytes_are_read_as_utf8_without_a_byte_order_mark():
    """A mark at the start is dropped and wrong bytes are marked."""
    assert decoded(b"\xef\xbb\xbfyes") == "yes"
    assert decoded(b"caf\xe9") == "caf\ufffd"
