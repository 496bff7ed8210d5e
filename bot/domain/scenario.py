"""A scenario: who the partner is, what happened to them, and how they react when practised offline."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Persona:
    """Who the partner is.

    Attributes:
        name: first name, shown as the speaker of every line.
        age: in years.
        about: one sentence on work, place and people.
    """

    name: str
    age: int
    about: str
