"""Where the local model of a run is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LocalModel:
    """A real model on this machine.

    Attributes:
        base_url: of its OpenAI-compatible server.
        name: what to ask for there.
    """

    base_url: str
    name: str
