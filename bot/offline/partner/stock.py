"""Picks lines that have not been said yet, the same ones for the same conversation and seed."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.domain.partner import MOST_SENTENCES, sentence_count
from bot.domain.scenario import Cue, Scenario
from bot.offline.judging.text import plain
from bot.offline.partner.memory import Memory, opening, plain_sentences

_SHORT = 2  # words of a sentence that anybody may say twice ("Thank you.")


@dataclass(slots=True)
class Stock:
    """The lines at hand for one reply.

    Attributes:
        scenario: whose lines.
        memory: what has been said.
        seed: where chance comes from.
        parts: what the reply consists of so far.
    """

    scenario: Scenario
    memory: Memory
    seed: int
    parts: list[str] = field(default_factory=list)

    @property
    def room(self) -> int:
        """Return how many sentences the reply may still take."""
        return MOST_SENTENCES - sum(sentence_count(part) for part in self.parts)

    def chance(self, salt: str) -> float:
        """Return a number from 0 to 1 that hangs on seed, turn, the learner's words and a salt."""
        memory = self.memory
        key = f"{self.seed}|{memory.turn}|{salt}|{memory.latest.spoken[:80]}|{self.scenario.slug}"
        return zlib.crc32(key.encode("utf-8", "replace")) / 2**32

    def render(self, line: str) -> str:
        """Fill in the names a shared line leaves open."""
        persona, feeling = self.scenario.persona, self.memory.latest.feeling
        shown = feeling.capitalize() if line.startswith("{feeling}") else feeling
        return (
            line.replace("{name}", persona.name)
            .replace("{age}", str(persona.age))
            .replace("{feeling}", shown)
        )

    def add(self, lines: Sequence[str], room: int = MOST_SENTENCES) -> bool:
        """Add one of the lines that fits and was not said; tell whether there was one."""
        line = self.pick(lines, room)
        if line is not None:
            self.parts.append(line)
        return line is not None

    def cue(self, cue: Cue, room: int = MOST_SENTENCES) -> bool:
        """Add a line for a cue; tell whether there was one."""
        return self.add(self.scenario.lines_for(cue), room)

    def lead(self, cue: Cue) -> None:
        """Put a line of one sentence for a cue before the rest, if there is one."""
        line = self.pick(self.scenario.lines_for(cue), 1)
        if line is not None and opening(line) not in self.memory.openings:
            self.parts.insert(0, line)

    def pick(self, lines: Sequence[str], room: int = MOST_SENTENCES) -> str | None:
        """Return a line that fits and was not said, one that starts afresh where possible."""
        fitting = [line for line in self._rendered(lines) if sentence_count(line) <= min(room, self.room)]
        new = [line for line in fitting if self._new(line)]
        if not self.parts:
            new = [line for line in new if opening(line) not in self.memory.openings] or new
        if not new:
            return None
        lot = self.chance(f"{len(self.parts)}{lines[0]}")
        return new[int(len(new) * lot**1.8)]

    def first(self, lines: Iterable[str]) -> bool:
        """Add the first line that fits and was not said; tell whether there was one."""
        found = next(
            (line for line in self._rendered(lines) if self._new(line) and sentence_count(line) <= self.room),
            None,
        )
        if found is not None:
            self.parts.append(found)
        return found is not None

    def text(self) -> str:
        """Return the reply."""
        return " ".join(self.parts)

    def is_new(self) -> bool:
        """Tell whether the reply as a whole was never said."""
        return bool(self.parts) and plain(self.text()) not in self.memory.replies

    def _rendered(self, lines: Iterable[str]) -> list[str]:
        named = bool(self.memory.latest.feeling)
        return [self.render(line) for line in lines if named or "{feeling}" not in line]

    def _new(self, line: str) -> bool:
        """Tell whether nothing in a line was said, but for the very short ("Thank you.")."""
        own = {one for part in self.parts for one in plain_sentences(part)}
        pieces = plain_sentences(line)
        telling = [one for one in pieces if len(one.split()) > _SHORT] or pieces
        return all(one not in self.memory.said and one not in own for one in telling)
