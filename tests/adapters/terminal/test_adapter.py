"""The terminal adapter beyond the contract: leaving, echo, retries, closing."""

from __future__ import annotations

import asyncio
import errno
from pathlib import Path

import pytest

from bot.domain.errors import StorageError, TransientDeliveryError
from bot.domain.messages import Attachment, InboundMessage, OutboundMessage, Text, Voice
from tests.adapters.terminal.harness import TerminalHarness, terminal_harness
from tests.contracts import chat_messages as sample
from tests.contracts.chat_harness import ANA, Core, words_on


async def finished(harness: TerminalHarness) -> str:
    """Return what is on the screen after the input ended."""
    harness.hang_up()
    await harness.reading
    return words_on(harness.screen())


def names_in(folder: Path) -> list[str]:
    """Return the names of a folder's files."""
    return [path.name for path in folder.iterdir()]


async def test_the_end_of_input_says_how_to_go_on(tmp_path: Path):
    """EOF ends the reading with one line about resuming."""
    async with terminal_harness(Core(), tmp_path) as harness:
        assert "Start Harken again to go on." in await finished(harness)


async def test_a_last_line_without_its_ending_counts(tmp_path: Path):
    """What stands before EOF is a message too."""
    async with terminal_harness(core := Core(), tmp_path) as harness:
        await harness.types(b"first\r\n\nlast")
        await finished(harness)
    assert core.texts == ["first", "", "last"]


async def test_piped_lines_are_echoed_as_the_learners_turn(tmp_path: Path):
    """A piped transcript reads whole."""
    async with terminal_harness(Core(), tmp_path) as harness:
        await harness.learner_says("I'm so sorry.")
        assert "You: I'm so sorry." in await finished(harness)


async def test_a_failure_says_what_to_do_and_counts(tmp_path: Path):
    """The learner reads the error's sentence, and that the line is to be sent again."""
    async with terminal_harness(Core(errors=[StorageError("The disk is full.")]), tmp_path) as harness:
        await harness.learner_says("hello")
        assert "The disk is full. Please send that line again." in await finished(harness)
        assert harness.chat.failures == 1


async def test_a_bug_is_not_shown(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    """An unexpected error is a plain sentence on the screen and its kind, without its words, in the log."""
    async with terminal_harness(Core(errors=[ZeroDivisionError("their words")]), tmp_path) as harness:
        await harness.learner_says("hello")
        assert "Something went wrong inside Harken. Please send that line again." in await finished(harness)
    assert "ZeroDivisionError" in caplog.text
    assert "their words" not in caplog.text


async def test_closing_ends_the_reading_without_a_word(tmp_path: Path):
    """When the core says it is over, nobody is told how to go on."""
    async with terminal_harness(Core(), tmp_path) as harness:
        harness.chat.close()
        await asyncio.wait_for(harness.reading, 10)
        assert harness.screen() == ""


async def test_a_number_counts_for_the_last_question_only(tmp_path: Path):
    """Once answered, or once somebody else spoke, a number is a number again."""
    async with terminal_harness(core := Core(), tmp_path) as harness:
        await harness.chat.deliver(harness.address(ANA), sample.QUESTION, "1")
        await harness.chat.deliver(harness.address(ANA), sample.said("An aside."), "2")
        for line in ("2", "2"):
            await harness.learner_says(line)
            await harness.settle()
        await harness.chat.deliver(harness.address(ANA), sample.QUESTION, "3")
        partner = OutboundMessage(Voice.PARTNER, (Text("Hi."),), "Emily")
        await harness.chat.deliver(harness.address(ANA), partner, "4")
        await harness.learner_says("2")
        await harness.settle()
    assert core.texts == ["job-loss", "2", "2"]


async def test_a_retry_does_not_write_the_file_again(tmp_path: Path):
    """When the screen was busy, the second try shows the file that is there already."""
    message = OutboundMessage(Voice.HARKEN, (Attachment("export.json", "application/json", "{}"),))
    async with terminal_harness(Core(), tmp_path) as harness:
        harness.paper.refuses = errno.EAGAIN
        with pytest.raises(TransientDeliveryError):
            await harness.chat.deliver(harness.address(ANA), message, "1")
        await harness.chat.deliver(harness.address(ANA), message, "1")
    assert names_in(tmp_path) == ["export.json"]


async def test_a_closed_window_ends_the_reading(tmp_path: Path):
    """When nobody reads any more, the program learns of it instead of talking to nobody."""

    async def answer(message: InboundMessage) -> None:
        raise AssertionError(message)

    async with terminal_harness(Core(), tmp_path, receive=answer) as harness:
        harness.paper.refuses = errno.EPIPE
        await harness.learner_says("hello")
        with pytest.raises(BrokenPipeError):
            await asyncio.wait_for(harness.reading, 10)


async def test_another_terminals_message_waits_for_that_terminal(tmp_path: Path):
    """It is neither shown nor lost: the outbox is told to try again later."""
    async with terminal_harness(Core(), tmp_path) as harness:
        with pytest.raises(TransientDeliveryError) as caught:
            await harness.chat.deliver(harness.address("ben"), sample.said("For Ben."), "1")
        assert caught.value.retry_after
