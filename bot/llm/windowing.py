"""How a conversation travels to a model: within bounds, with other people's words as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.domain.transcript import Turn
from bot.llm.model import Message

MOST_CHARACTERS = 24_000
"""Of a conversation, some 6,000 tokens: that fits small models, and an hour of chat fits into it whole."""
LONGEST_TURN = 2_000
FEWEST_LAST_TURNS = 6
STEP = 8
"""Turns leave the window this many at once: in between, the beginning stays what a provider has cached."""

GAP = " […] "
_INVISIBLE = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Window:
    """What of a conversation is sent.

    Attributes:
        opener: the first turn; () where there is none.
        left_out: how many turns after it are not sent.
        last: the turns up to the end.
    """

    opener: tuple[Turn, ...]
    left_out: int
    last: tuple[Turn, ...]

    @property
    def turns(self) -> tuple[Turn, ...]:
        """All that is sent, in order."""
        return self.opener + self.last


def windowed(turns: Sequence[Turn], most: int = MOST_CHARACTERS) -> Window:
    """Return what fits of a conversation: always its opener and its last turns, each cut in its middle."""
    cut = [replace(turn, text=clipped(turn.text)) for turn in turns]
    opener, rest = tuple(cut[:1]), cut[1:]
    room = most - sum(len(turn.text) for turn in opener)
    left_out = 0
    while sum(len(turn.text) for turn in rest[left_out:]) > room and len(rest) - left_out > FEWEST_LAST_TURNS:
        left_out = min(left_out + STEP, len(rest) - FEWEST_LAST_TURNS)
    return Window(opener, left_out, tuple(rest[left_out:]))


def clipped(text: str, most: int = LONGEST_TURN) -> str:
    """Return a text whole or, where it is too long, its beginning and its end."""
    if len(text) <= most:
        return text
    room = most - len(GAP)
    return f"{text[: room - room // 4]}{GAP}{text[-(room // 4) :]}"


def as_json(value: object) -> str:
    """Return a value as JSON on one line; what is invisible or cannot be encoded is written as escapes."""
    text = json.dumps(value, ensure_ascii=False)
    return _INVISIBLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def alternating(messages: Iterable[Message]) -> tuple[Message, ...]:
    """Return messages in which no two of one role follow each other, as many models demand."""
    joined: list[Message] = []
    for message in messages:
        if joined and joined[-1].role == message.role:
            message = Message(message.role, f"{joined.pop().content}\n{message.content}")  # noqa: PLW2901
        joined.append(message)
    return tuple(joined)
