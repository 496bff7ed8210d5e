"""Loads the coach's words, which stand in files beside this one."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from bot.domain.scenario import Persona, Pronouns

Table = Mapping[str, Mapping[str, Sequence[str]]]


@cache
def table(name: str) -> Table:
    """Return one file's sections ("feedback")."""
    found: Table = tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))
    return found


def pool(name: str, section: str, key: str) -> tuple[str, ...]:
    """Return the wordings of one kind, none where there are none."""
    return tuple(table(name).get(section, {}).get(key, ()))


def capitalised(sentence: str) -> str:
    """Return a sentence with a capital at its start."""
    return sentence[:1].upper() + sentence[1:]


CALLING = frozenset({"they", "them", "their"})
"""Slots for the partner, small or with a capital: the name where they come first, a pronoun from then on."""


class Calling(dict[str, str]):
    """Slots to fill templates with in the order of reading, which speak of the partner as people do."""

    def __init__(self, persona: Persona, slots: Mapping[str, str] | None = None) -> None:
        """Take the persona, not yet named, and what else there is to fill in."""
        super().__init__(slots or {}, name=persona.name)
        self._persona = persona
        self._named = False

    def fill(self, template: str, **slots: str) -> str:
        """Fill in a template that follows on what was filled in before."""
        self.update(slots)
        return template.format_map(self)

    def __missing__(self, slot: str) -> str:
        """Return how to call the partner here."""
        if slot.lower() not in CALLING:
            raise KeyError(slot)
        word = self._pronoun(slot.lower()) if self._named else self._name(slot)
        self._named = True
        return word.capitalize() if slot[0].isupper() and word.islower() else word

    def _name(self, slot: str) -> str:
        return f"{self._persona.name}'s" if slot.lower() == "their" else self._persona.name

    def _pronoun(self, slot: str) -> str:
        pronouns = self._persona.pronouns
        if slot == "they":  # "they" would want other verbs
            return self._persona.name if pronouns is Pronouns.THEY else pronouns.value
        return pronouns.them if slot == "them" else pronouns.their
