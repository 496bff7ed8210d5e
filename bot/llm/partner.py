"""The partner on a language model."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

from bot.domain.partner import PartnerReply
from bot.domain.scenario import Scenario
from bot.domain.transcript import Speaker, Transcript
from bot.llm.asking import Manner, Reading, ask_twice
from bot.llm.model import Message, Model
from bot.llm.partner_checks import Heard, cut_to_length, partner_faults
from bot.llm.windowing import as_json, clipped, windowed
from bot.ports.prompts import Prompts

NAME = "model/1"
PROMPT = "partner"
MANNER = Manner(seconds=9.5, most_tokens=300, temperature=0.8)
"""A learner reads an answer within ten seconds; and people don't answer the same thing twice."""
MOST_RUNGS = 16

_BEGINS = "(The conversation begins. Write your first message.)"
_LEFT_OUT = "({number} messages are left out here.)"
_QUOTED = re.compile(r"[\"“](?P<text>[^\"“”]*)[\"”]", re.DOTALL)


class ModelPartner:
    """Plays a scenario's persona through a model; what may not be shown is not returned.

    Args:
        model: who speaks.
        prompts: where its instructions come from.
        caller: a pseudonym of the learner's, passed on to the provider.
        manner: how it asks.
    """

    def __init__(self, model: Model, prompts: Prompts, caller: str, manner: Manner = MANNER) -> None:
        self._model = model
        self._prompts = prompts
        self._caller = caller
        self._manner = manner
        self._told = prompts.render(PROMPT, person={}).text

    @property
    def name(self) -> str:
        """Name and version."""
        return NAME

    async def reply(
        self,
        scenario: Scenario,
        transcript: Transcript,
        seed: int,  # noqa: ARG002 - the model brings its own chance
        on_text: Callable[[str], None] | None = None,
    ) -> PartnerReply:
        """Answer the learner's latest turn in at most three sentences.

        Raises:
            ModelError: the model cannot be used, or twice said what may not be shown.
        """
        prompt = self._prompts.render(PROMPT, person=described(scenario))
        request = self._manner.request(prompt, conversation(transcript), self._caller)
        heard = _heard(self._told, scenario, transcript)
        reading = Reading(
            tidied=lambda text: tidied(text, scenario.persona.name),
            faults=lambda text: partner_faults(text, heard),
        )
        text, provenance = await ask_twice(self._model, request, reading, self._manner.now, on_text)
        return PartnerReply(text, provenance)


def described(scenario: Scenario) -> dict[str, object]:
    """Return what the partner knows of the person it plays."""
    persona = scenario.persona
    return {
        "name": clipped(persona.name),
        "age": persona.age,
        "about": clipped(persona.about),
        "says_first": clipped(scenario.opener),
        "what_happened": clipped(scenario.backstory, 4_000),
        "can_come_out": [clipped(rung.says) for rung in scenario.ladder[:MOST_RUNGS]],
        "longs_to_hear": clipped(scenario.longing),
        "has_heard_enough_of": [clipped(line) for line in scenario.platitudes_heard[:MOST_RUNGS]],
    }


def conversation(transcript: Transcript) -> tuple[Message, ...]:
    """Return the conversation as messages, the learner's words as JSON strings."""
    return tuple(_turns(transcript))


def _turns(transcript: Transcript) -> Iterator[Message]:
    window = windowed(transcript.turns)
    yield Message("user", _BEGINS)  # many models demand that a user speaks first
    for number, turn in enumerate(window.turns):
        if number == 1 and window.left_out:
            yield Message("user", _LEFT_OUT.format(number=window.left_out))
        if turn.speaker is Speaker.PARTNER:
            yield Message("assistant", turn.text)
        else:
            yield Message("user", as_json(turn.text))


def _heard(told: str, scenario: Scenario, transcript: Transcript) -> Heard:
    learner = tuple(turn.text for turn in transcript.learner_turns)
    persona = scenario.persona
    written = (scenario.backstory, scenario.longing, persona.about, persona.name)
    heard_enough_of = scenario.platitudes_heard[:MOST_RUNGS]
    return Heard(
        told=told,
        others=(*learner, *(clipped(text, 4_000) for text in (*written, *heard_enough_of))),
        asked=learner[-1] if learner else "",
        said=tuple(turn.text for turn in transcript.partner_turns),
    )


def tidied(text: str, name: str) -> str:
    """Return a reply without what may be taken away: quotes around it, its own name, what is too long."""
    bare = re.sub(rf"^\W{{0,3}}{re.escape(name)}\W{{0,3}}:\W{{0,2}}\s", "", _unquoted(text.strip()))
    lines = (" ".join(line.split()) for line in _unquoted(bare.strip()).splitlines())
    return cut_to_length("\n".join(line for line in lines if line))


def _unquoted(text: str) -> str:
    """Return what stands between quotes that enclose all of it, JSON or not."""
    try:
        held = json.loads(text)
    except (ValueError, RecursionError):
        held = None
    if isinstance(held, str):
        return held.strip()
    around = _QUOTED.fullmatch(text)
    return around["text"].strip() if around else text
