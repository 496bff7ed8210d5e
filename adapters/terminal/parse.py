"""A line of input becomes an InboundMessage."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from adapters.terminal.config import TerminalConfig
from bot.domain.messages import InboundMessage, Option

_BYTE_ORDER_MARK = "\ufeff"
_NUMBER = re.compile(r"(\d{1,3})[.)]?")


def inbound(
    line: str, counter: int, config: TerminalConfig, now: datetime, options: Sequence[Option] = ()
) -> InboundMessage:
    """Return the message a line is: word for word, or the value of the option it picks.

    Args:
        line: what was typed, with or without its line ending.
        counter: how many lines came before it in this run.
        config: who sits at the terminal.
        now: UTC.
        options: the answers to the question asked last, () where none is open.
    """
    said = line.rstrip("\r\n")
    return InboundMessage(
        event_id=f"{config.run}-{counter}",
        address=config.address,
        text=meant(said, options),
        sent_at=now,
    )


def meant(line: str, options: Sequence[Option]) -> str:
    """Return the value of the option that a line names by value, label or number; else the line itself."""
    said = line.strip().casefold()
    for option in options:
        if said in {option.value.casefold(), option.label.casefold()}:
            return option.value
    number = _NUMBER.fullmatch(said)
    if number and 1 <= int(number[1]) <= len(options):
        return options[int(number[1]) - 1].value
    return line


def decoded(line: bytes) -> str:
    """Return the line as text; bytes that are no UTF-8 become replacement characters."""
    return line.decode("utf-8", errors="replace").removeprefix(_BYTE_ORDER_MARK)
