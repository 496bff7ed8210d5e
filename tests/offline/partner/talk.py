"""Holds whole conversations with the offline partner."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.scenario import Scenario
from bot.domain.transcript import Speaker, Transcript, Turn
from bot.offline.partner.partner import speak


def talked(scenario: Scenario, messages: Iterable[str], seed: int = 1) -> Transcript:
    """Return the conversation in which the learner says these things, one after another."""
    transcript = Transcript.of([(Speaker.PARTNER, scenario.opener)])
    for message in messages:
        transcript = transcript.adding(Turn(Speaker.LEARNER, message))
        transcript = transcript.adding(Turn(Speaker.PARTNER, speak(scenario, transcript, seed)))
    return transcript


def replies(scenario: Scenario, *messages: str, seed: int = 1) -> list[str]:
    """Return what the partner answers to each of these messages."""
    return [turn.text for turn in talked(scenario, messages, seed).partner_turns[1:]]
