"""A prompt, ready to be sent."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Prompt:
    """One rendered prompt.

    Attributes:
        text: what the model is told.
        version: the role's prompt version ("partner/1-3fa9c2"), stored with whatever it leads to; it changes
            with any word of the prompt's files.
    """

    text: str
    version: str
