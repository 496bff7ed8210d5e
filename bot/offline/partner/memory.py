"""What the partner knows of the conversation: what was said and told, and how the learner has been."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from bot.domain.scenario import Cue, Rung, Scenario
from bot.domain.transcript import Speaker, Transcript
from bot.offline.judging.text import plain, sentences
from bot.offline.partner.hearing import Heard, hear

_LOOKS_BACK = 6
MOST_GUARDED = 3.0
_CLOSES_UP = {
    Cue.INSULTED: 3.0,
    Cue.DISMISSED: 2.0,
    Cue.SELF_ORIENTED: 1.6,
    Cue.JOKING: 0.5,
}
_HURTFUL = frozenset({Cue.INSULTED, Cue.DISMISSED, Cue.SELF_ORIENTED, Cue.JOKING})
_CLUMSY = _HURTFUL | {Cue.ADVICE, Cue.REASSURED, Cue.OFF_TOPIC, Cue.ROLE_BREAK, Cue.STATEMENT}
_OPENS_UP = {
    Cue.REPAIRED: 3.0,
    Cue.VALIDATED: 1.5,
    Cue.FEELING_NAMED: 1.5,
    Cue.UNDERSTOOD: 1.5,
    Cue.AVAILABILITY: 1.2,
    Cue.SYMPATHY: 1.0,
    Cue.INVITED: 1.0,
}
_FADES = 0.6
_TURNED_BACK = 0.6  # how much it still hurts if the learner asks after the partner in the same breath
WARM = frozenset(
    {
        Cue.VALIDATED,
        Cue.FEELING_NAMED,
        Cue.UNDERSTOOD,
        Cue.INVITED,
        Cue.SYMPATHY,
        Cue.AVAILABILITY,
        Cue.REPAIRED,
    }
)


@dataclass(frozen=True, slots=True)
class Memory:
    """The conversation so far, as the partner carries it.

    Attributes:
        latest: what the learner just did.
        previous: the cue before, None at the start.
        turn: the number of the learner's latest turn, from 0.
        said: every sentence the partner has said, plain.
        replies: every whole message of the partner's, plain.
        openings: how the last messages started, plain.
        guarded: how closed the partner was before this message, 0 to MOST_GUARDED.
        warmth: how many of the learner's recent turns were good to hear.
        repeats: how often the learner has sent this very message before.
        last_told: the place on the ladder of the latest revelation, -1 before the first.
        told_count: how many revelations were made.
    """

    latest: Heard
    previous: Cue | None
    turn: int
    said: frozenset[str]
    replies: frozenset[str]
    openings: tuple[str, ...]
    guarded: float
    warmth: int
    repeats: int
    last_told: int
    told_count: int

    def told(self, rung: Rung) -> bool:
        """Tell whether a revelation was made already."""
        return any(one in self.said for one in plain_sentences(rung.says))

    def untold(self, scenario: Scenario) -> tuple[tuple[int, Rung], ...]:
        """Return the revelations still to be made, with their places on the ladder."""
        return tuple((n, rung) for n, rung in enumerate(scenario.ladder) if not self.told(rung))


def remember(scenario: Scenario, transcript: Transcript) -> Memory:
    """Replay a transcript."""
    heard = _heard(transcript)
    latest = heard[-1] if heard else hear("")
    cues = tuple(one.cue for one in heard)
    spoken = [turn.text for turn in transcript.partner_turns]
    told = _told_in_order(scenario, spoken)
    return Memory(
        latest=latest,
        previous=cues[-2] if len(cues) > 1 else None,
        turn=max(0, len(transcript.learner_turns) - 1),
        said=frozenset(one for text in spoken for one in plain_sentences(text)),
        replies=frozenset(map(plain, spoken)),
        openings=tuple(opening(text) for text in spoken[-3:]),
        guarded=_guarded(heard[:-1]),
        warmth=sum(cue in WARM for cue in cues),
        repeats=sum(one.spoken == latest.spoken for one in heard[:-1]),
        last_told=told[-1] if told else -1,
        told_count=len(set(told)),
    )


def _told_in_order(scenario: Scenario, spoken: list[str]) -> list[int]:
    places = {plain_sentences(rung.says)[-1:]: n for n, rung in enumerate(scenario.ladder)}
    return [places[one,] for text in spoken for one in plain_sentences(text) if (one,) in places]


def opening(text: str) -> str:
    """Return the two words a message starts with, plain."""
    return " ".join(plain(text[:60]).split()[:2])


@lru_cache(maxsize=4096)
def plain_sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a partner's message in their plain form."""
    return tuple(found for found in map(plain, sentences(text)) if found)


def _heard(transcript: Transcript) -> tuple[Heard, ...]:
    """Hear the latest turns; those longer ago no longer count."""
    recent = transcript.turns[-2 * _LOOKS_BACK - 1 :]
    found: list[Heard] = []
    if recent and recent[0].speaker is Speaker.LEARNER:
        found.append(hear(recent[0].text))
    for before, turn in pairwise(recent):
        if turn.speaker is Speaker.LEARNER:
            previous = before.text if before.speaker is Speaker.PARTNER else ""
            found.append(hear(turn.text, previous, owed=_owed(found)))
    return tuple(found)


def _owed(heard: list[Heard]) -> bool | None:
    """Tell whether the learner owes the partner an apology: True just after something hurtful."""
    if heard and heard[-1].cue in _HURTFUL:
        return True
    return None if any(one.cue in _CLUMSY for one in heard[-2:]) else False


def _guarded(heard: tuple[Heard, ...]) -> float:
    level = 0.0
    for number, one in enumerate(heard):
        cue = one.cue
        if cue in _CLOSES_UP:
            level += _CLOSES_UP[cue] * (_TURNED_BACK if one.asked else 1.0)
        elif cue is Cue.ADVICE and number and heard[number - 1].cue is Cue.ADVICE:
            level += 0.7
        else:
            level -= _OPENS_UP.get(cue, _FADES)
        level = max(0.0, min(MOST_GUARDED, level))
    return level
