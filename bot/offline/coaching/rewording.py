"""Finds other words for a line, fitting what the partner had said just before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.coaching import DebriefMaterial
from bot.domain.scenario import Scenario
from bot.domain.transcript import Speaker
from bot.offline.coaching.choosing import chosen, content_key, rotated
from bot.offline.coaching.faults import ANY_WEAKNESS, WEAKNESSES, Fault
from bot.offline.coaching.lines import Line
from bot.offline.coaching.mirroring import Echo, echoes, own_feeling
from bot.offline.coaching.wording_rewording import (
    AFTER_ECHO,
    AFTER_FEELING,
    ANYWHERE,
    ASKING_NOW,
    ASKING_THEN,
    BESIDE,
    NAMING,
    NO_STORY_WORDS,
)
from bot.offline.judging.synonyms import content
from bot.offline.judging.text import words


class Source(StrEnum):
    """Where a rewording's words come from; why it works depends on it."""

    ECHO = "echo"
    FEELING = "feeling"
    OWN_LINE = "own_line"
    SCENARIO = "scenario"


@dataclass(frozen=True, slots=True)
class Rewording:
    """Other words for a line.

    Attributes:
        words: what could be said.
        source: where its words come from.
        answers: the partner's sentence that it picks up, "" for none in particular.
        worth: how well it fits.
    """

    words: str
    source: Source
    answers: str
    worth: float


def rewordings(line: Line, material: DebriefMaterial) -> tuple[Rewording, ...]:
    """Return wordings for a line's moment that nobody has used yet, the best first."""
    fault = line.fault or (Fault.NO_FEELING if line.quote.endswith("?") else Fault.NO_QUESTION)
    found = sorted(_all(line, fault, material), key=lambda rewording: -rewording.worth)
    used = "\n".join((material.feedback, *(asked.answer for asked in material.follow_ups)))
    said = "\n".join(turn.text for turn in material.transcript.turns)
    unsaid = [rewording for rewording in found if rewording.words not in said]
    return tuple(sorted(unsaid, key=lambda rewording: rewording.words in used))


def _all(line: Line, fault: Fault, material: DebriefMaterial) -> Iterator[Rewording]:
    yield from _from_scenario(line, fault, material)
    if fault is Fault.NO_QUESTION:
        yield from _own_line_and_question(line, material)
    feeling, sentence = own_feeling(line.before)
    told = echoes(line.before)
    if feeling:
        yield from _from_feeling(feeling, sentence, line, fault, material)
    for echo in told[:2]:
        yield _from_echo(echo, line, fault, material)


def _from_feeling(
    feeling: str, sentence: str, line: Line, fault: Fault, material: DebriefMaterial
) -> Iterator[Rewording]:
    key = content_key(material.transcript) + line.quote
    naming = chosen(NAMING, key, "naming").format(feeling=feeling)
    if fault is Fault.NO_FEELING and line.quote.endswith("?"):
        yield Rewording(f"{naming} {line.quote}", Source.OWN_LINE, sentence, 4.5)
    for worth, after in zip((4.0, 3.2), rotated(AFTER_FEELING, key, "after feeling"), strict=False):
        yield Rewording(f"{naming} {after}", Source.FEELING, sentence, worth)


def _from_echo(echo: Echo, line: Line, fault: Fault, material: DebriefMaterial) -> Rewording:
    key = content_key(material.transcript) + line.quote
    if fault is Fault.NO_FEELING and line.quote.endswith("?"):
        return Rewording(
            f"{echo.given_back}. {line.quote}", Source.OWN_LINE, echo.said, 3.4 + 0.3 * echo.weight
        )
    pool = AFTER_ECHO.get(fault) or (ASKING_THEN if echo.past else ASKING_NOW)
    after = chosen(pool, key, f"after echo {echo.said}")
    worth = (2.7 if echo.weight >= _MATTERS else 2.0) + 0.5 * echo.weight
    small = turned_small(echo.given_back)
    plainly = small == echo.given_back or chosen((True, False), key, echo.said)
    said = echo.given_back if plainly else f"So {small}"
    return Rewording(f"{said}. {after}", Source.ECHO, echo.said, worth)


_MATTERS = 0.5
"""Weight from which a sentence of the partner's is worth giving back before others."""


_MAY_FOLLOW = ("You ", "You'", "Your ", "She ", "He ", "There ", "Nobody ", "Everybody ")


def turned_small(said: str) -> str:
    """Return what was given back as it stands after another word."""
    return said[0].lower() + said[1:] if said.startswith(_MAY_FOLLOW) else said


def _own_line_and_question(line: Line, material: DebriefMaterial) -> Iterator[Rewording]:
    if len(line.quote.split()) < 4 or line.quote.endswith(("?", "…", "-", ",")):
        return
    key = content_key(material.transcript) + line.quote
    joined = line.quote if line.quote[-1] in "!?" else f"{line.quote}."
    for after in rotated(BESIDE, key, "beside")[:3]:
        yield Rewording(f"{joined} {after}", Source.OWN_LINE, "", 4.2)


def _from_scenario(line: Line, fault: Fault, material: DebriefMaterial) -> Iterator[Rewording]:
    scenario, key = material.scenario, content_key(material.transcript)
    told, just_told = _content(_told_by_then(line, material)), _content(line.before)
    untold = _story(scenario) - told
    for rank, weakness in enumerate(dict.fromkeys((*WEAKNESSES[fault], *ANY_WEAKNESS))):
        for wording in rotated(scenario.rewordings.get(weakness, ()), key, weakness):
            about = _content(wording)
            fit = 0.9 * len(about & just_told) - 1.2 * len(about & untold)
            base = 2.6 if fit > 0 or line.before == scenario.opener else 1.9
            yield Rewording(wording, Source.SCENARIO, "", base + fit - 0.5 * min(rank, 2))
    for wording in rotated(ANYWHERE, key, "anywhere"):
        yield Rewording(
            wording.format(name=scenario.persona.name),
            Source.SCENARIO,
            "",
            -2.0 if fault in AFTER_ECHO else 1.8,
        )


def _content(text: str) -> frozenset[str]:
    return content(words(text)) - NO_STORY_WORDS


def _told_by_then(line: Line, material: DebriefMaterial) -> str:
    """Return all that was said before a line, so that no wording gives away what came out later."""
    learners = [n for n, turn in enumerate(material.transcript.turns) if turn.speaker is Speaker.LEARNER]
    end = learners[line.turn] if line.turn < len(learners) else 1
    return " ".join(turn.text for turn in material.transcript.turns[:end])


def _story(scenario: Scenario) -> frozenset[str]:
    """Return the words of what the partner may tell in the course of a conversation."""
    return _content(" ".join((scenario.backstory, *(rung.says for rung in scenario.ladder))))
