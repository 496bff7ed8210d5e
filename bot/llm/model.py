"""What the three roles ask of a language model, whichever serves it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from bot.domain.provenance import Provenance


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a prompt."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class AnswerSchema:
    """A JSON schema that the answer has to keep to.

    Attributes:
        name: letters, digits and underscores.
        schema: the schema itself, strict: every property required, no others.
    """

    name: str
    schema: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Request:
    """One question to the model.

    Attributes:
        messages: the stable prefix first, the conversation last, so that a provider's prompt cache bites.
        prompt_version: which version of the prompt this is, for the record.
        caller: a pseudonym of who is served, never a name or a platform's id.
        seconds: how long the whole call may take, retries included.
        most_tokens: how long the answer may be.
        temperature: 0 where the same question should get the same answer.
        schema: what the answer has to keep to, None for plain text.
    """

    messages: tuple[Message, ...]
    prompt_version: str
    caller: str
    seconds: float
    most_tokens: int
    temperature: float = 0.0
    schema: AnswerSchema | None = field(default=None)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the model said, whole.

    Attributes:
        text: the answer; JSON where a schema was asked for.
        provenance: provider, model, prompt version and tokens, retries included.
    """

    text: str
    provenance: Provenance


class Model(Protocol):
    """A language model behind a budget and a circuit breaker."""

    async def ask(self, request: Request, on_text: Callable[[str], None] | None = None) -> Answer:
        """Ask, and return the whole answer.

        Args:
            request: the question.
            on_text: called with each piece as it arrives, for adapters that show it; None does not stream.

        Raises:
            ModelError: the model cannot be used or gave nothing usable; says how in `trouble`, and how
                many tokens that cost.
        """
