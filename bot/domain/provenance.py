"""Where a partner's line, a rating or a piece of feedback came from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Provenance:
    """What produced something, stored beside it.

    Attributes:
        provider: "offline", or the host that served the model.
        model: the model, or the offline engine's part and version ("judge/1").
        prompt_version: the version of the prompt used, "" for the offline engine.
        input_tokens: tokens sent, 0 for the offline engine.
        output_tokens: tokens received, 0 for the offline engine.
        stood_in: True where the offline engine carried what a model should have.
    """

    provider: str
    model: str
    prompt_version: str = ""
    input_tokens: int = 0
    output_tokens: int = 0
    stood_in: bool = False
