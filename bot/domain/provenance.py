"""Where a partner's line, a rating or a piece of feedback came from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol


class Paid(Protocol):
    """What cost tokens, whether something came of it or not."""

    @property
    def input_tokens(self) -> int:
        """Tokens sent."""

    @property
    def output_tokens(self) -> int:
        """Tokens received."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """What produced something, stored beside it.

    Attributes:
        provider: "offline", or the host that served the model.
        model: the model, or the offline engine's part and version ("judge/1").
        prompt_version: the version of the prompt used, "" for the offline engine.
        input_tokens: tokens sent to a model, in vain included; 0 where none was asked.
        output_tokens: tokens received from it, useless ones included.
        stood_in: True where the offline engine carried what a model should have; the tokens are the model's.
    """

    provider: str
    model: str
    prompt_version: str = ""
    input_tokens: int = 0
    output_tokens: int = 0
    stood_in: bool = False

    def adding(self, *paid: Paid) -> Provenance:
        """Return it with what else was paid for the same thing."""
        return replace(
            self,
            input_tokens=self.input_tokens + sum(each.input_tokens for each in paid),
            output_tokens=self.output_tokens + sum(each.output_tokens for each in paid),
        )
