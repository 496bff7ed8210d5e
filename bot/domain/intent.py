"""What a message means: a command, which counts at any time, or an answer to what was asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Command(StrEnum):
    """What a learner may ask at any time, typed with or without the slash."""

    HELP = "help"
    PAUSE = "pause"
    RESTART = "restart"
    STOP = "stop"
    PRIVACY = "privacy"
    EXPORT = "export"
    DELETE = "delete"
    END = "end"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Intent:
    """One message, understood.

    Attributes:
        command: the command, None where it is something said.
        text: what was said, without control characters; "" for a command.
        unknown_command: a slash word that is no command, "" else.
        form: a submitted form's values by field name.
    """

    command: Command | None = None
    text: str = ""
    unknown_command: str = ""
    form: Mapping[str, str] = field(default_factory=dict)


_BARE_WORDS = {Command.HELP, Command.PAUSE, Command.RESTART, Command.STOP, Command.END, Command.DONE}
"""Commands that count without a slash when they are the whole message. The private ones need the slash."""

_WORDS = {command.value for command in Command}

LONGEST_MESSAGE = 10_000
"""Characters of one message that are kept; no honest message is longer."""


def understood(text: str, form: Mapping[str, str] | None = None) -> Intent:
    """Return what a message means."""
    said = cleaned(text)
    word = said.casefold().rstrip(".!")
    if word.startswith("/"):
        name = word[1:].strip().split(" ")[0]
        if name in _WORDS:
            return Intent(command=Command(name))
        return Intent(unknown_command=f"/{name}"[:40])
    if word in _WORDS and Command(word) in _BARE_WORDS:
        return Intent(command=Command(word))
    return Intent(text=said, form=dict(form or {}))


def cleaned(text: str) -> str:
    """Return the text as it can be stored and shown: no NUL or control characters, no lone surrogates."""
    kept = "".join(c for c in text if c in "\n\t" or (ord(c) >= 32 and ord(c) != 127))
    return kept.encode("utf-8", "replace").decode("utf-8").strip()[:LONGEST_MESSAGE]
