"""What came back from the server, and whether it can be used."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.domain.errors import ModelTrouble
from bot.llm.lenient import find_object
from bot.llm.model import AnswerSchema


@dataclass(frozen=True, slots=True)
class Tokens:
    """Tokens used."""

    sent: int = 0
    received: int = 0

    @classmethod
    def told(cls, sent: object, received: object) -> Tokens:
        """Return what a server says it used, as far as that can be true."""
        return cls(_plausible(sent), _plausible(received))

    def __add__(self, other: Tokens) -> Tokens:
        return Tokens(self.sent + other.sent, self.received + other.received)


MOST_TOKENS = 100_000_000
"""More than any one answer can cost: what a server says beyond it is junk."""


def _plausible(count: object) -> int:
    return count if isinstance(count, int) and 0 <= count <= MOST_TOKENS else 0


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply, whole or as far as it came.

    Attributes:
        text: what the model said.
        finish: why it stopped ("stop", "length", …), "" where the server didn't say.
        refused: it declined in a field of its own.
        dropped: a stream that ended without saying why.
        tokens: what it cost.
    """

    text: str
    finish: str = ""
    refused: bool = False
    dropped: bool = False
    tokens: Tokens = field(default=Tokens())


def judged(reply: Reply, schema: AnswerSchema | None) -> str | ModelTrouble:
    """Return the text to use, JSON alone where a schema was asked for, or what is wrong with the reply."""
    if reply.refused or reply.finish == "content_filter":
        return ModelTrouble.REFUSED
    if reply.finish == "length" or reply.dropped:
        return ModelTrouble.TRUNCATED
    if not reply.text.strip():
        return ModelTrouble.EMPTY
    if schema is None:
        return reply.text
    return find_object(reply.text, schema.schema) or ModelTrouble.MALFORMED
