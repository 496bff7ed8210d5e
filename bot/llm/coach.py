"""The coach on a language model."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from bot.domain.coaching import CoachReply, DebriefMaterial
from bot.domain.coaching_rules import answer_breaches, feedback_breaches, quotations, sentences
from bot.domain.reflection import ReflectionItem
from bot.domain.rubric import Dimension, out_of_ten
from bot.domain.scenario import Scenario
from bot.domain.transcript import Speaker, Transcript
from bot.llm.asking import Manner, Reading, ask_twice
from bot.llm.model import Message, Model
from bot.llm.partner_checks import shown_faults
from bot.llm.windowing import as_json, clipped, windowed
from bot.ports.prompts import Prompts

NAME = "model/1"
FEEDBACK = "coach_feedback"
ANSWER = "coach_answer"
MANNER = Manner(seconds=25.0, most_tokens=700, temperature=0.4)
MOST_FOLLOW_UPS = 6

NOT_SHOWN = "It gives {given} out of 10 without naming a skill that was shown so."
NOBODY = "(They said nothing.)"

_OUT_OF_TEN = re.compile(r"(\d{1,3})(?: out of | of | ?/ ?)(?:10|ten)\b", re.IGNORECASE)
_FULL_MARKS = re.compile(
    r"\b(?:full marks|perfect (?:score|rating)|(?:highest|top) (?:score|rating|marks))\b", re.IGNORECASE
)
_FRONT = re.compile(r"^\W{0,3}(?:coach|feedback|answer)\W{0,3}:\W{0,2}\s", re.IGNORECASE)


class ModelCoach:
    """Gives feedback and answers questions through a model; what breaks a rule is not returned.

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
        self._told = {name: _unquoted(prompts.render(name, person={}).text) for name in (FEEDBACK, ANSWER)}

    @property
    def name(self) -> str:
        """Name and version."""
        return NAME

    async def feedback(self, material: DebriefMaterial) -> CoachReply:
        """Give feedback: at most five sentences, with a quote of the learner's and a rewording.

        Raises:
            ModelError: the model cannot be used, or twice broke the rules.
        """
        return await self._said(FEEDBACK, material, "", feedback_breaches)

    async def answer(self, material: DebriefMaterial, question: str) -> CoachReply:
        """Answer a follow-up question in at most three sentences, grounded in this conversation.

        Raises:
            ModelError: the model cannot be used, or twice broke the rules.
        """
        return await self._said(ANSWER, material, question, answer_breaches)

    async def _said(
        self,
        name: str,
        material: DebriefMaterial,
        question: str,
        breaches: Callable[[str, DebriefMaterial], tuple[str, ...]],
    ) -> CoachReply:
        prompt = self._prompts.render(name, person=described(material.scenario))
        asked = questions(material, question) if name == ANSWER else ()
        others = tuple(_written_by_others(material, question))

        def faults(text: str) -> tuple[str, ...]:
            wrong = (*breaches(text, material), *score_faults(text, material))
            own = _unquoted(text, material.transcript)
            return (*wrong, *shown_faults(own, self._told[name], others))

        messages = (Message("user", as_json(debrief(material))), *asked)
        request = self._manner.request(prompt, messages, self._caller)
        reading = Reading(tidied, faults)
        text, provenance = await ask_twice(self._model, request, reading, self._manner.now)
        return CoachReply(text, provenance)


def described(scenario: Scenario) -> dict[str, object]:
    """Return what the coach knows of the person the learner talked with."""
    persona = scenario.persona
    return {
        "name": clipped(persona.name),
        "pronoun": persona.pronouns.value,
        "about": clipped(persona.about),
        "what_happened": clipped(scenario.backstory, 4_000),
        "longs_to_hear": clipped(scenario.longing),
        "has_heard_enough_of": [clipped(line) for line in scenario.platitudes_heard[:12]],
        "words_that_would_help": {
            weakness.value: clipped(lines[0]) for weakness, lines in scenario.rewordings.items() if lines
        },
    }


def debrief(material: DebriefMaterial) -> dict[str, object]:
    """Return the conversation and its ratings as data."""
    window = windowed(material.transcript.turns)
    said: list[dict[str, str]] = [
        {"by": "you" if turn.speaker is Speaker.LEARNER else "the person", "text": turn.text}
        for turn in window.turns
    ]
    if window.left_out:
        said.insert(1, {"left_out": f"{window.left_out} messages"})
    return {
        "conversation": said or NOBODY,
        "ratings_they_see": dict(_ratings(material)) or "none: nothing was scored",
        "how_they_rated_themselves_1_to_5": {
            item.statement: value for item, value in zip(ReflectionItem, material.reflection, strict=False)
        },
    }


def _ratings(material: DebriefMaterial) -> Iterator[tuple[str, object]]:
    for dimension in Dimension:
        rating = material.assessment.ratings[dimension]
        if rating.value is not None and not material.assessment.abstained:
            lines = [clipped(line) for line in rating.evidence[:2]]
            yield dimension.label, {"shown": f"{out_of_ten(rating.value)} out of 10", "lines": lines}


def questions(material: DebriefMaterial, question: str) -> tuple[Message, ...]:
    """Return the feedback, the questions answered before and the new one as messages."""
    held = [Message("assistant", material.feedback)] if material.feedback else []
    for before in material.follow_ups[-MOST_FOLLOW_UPS:]:
        held += [
            Message("user", as_json(clipped(before.question))),
            Message("assistant", before.answer),
        ]
    return (*held, Message("user", as_json(clipped(question))))


def score_faults(text: str, material: DebriefMaterial) -> Iterator[str]:
    """Yield a fault for each number that is not the rating shown for a skill named beside it."""
    shown = {
        dimension.label.casefold(): out_of_ten(rating.value)
        for dimension, rating in material.assessment.ratings.items()
        if rating.value is not None and not material.assessment.abstained
    }
    for sentence in sentences(text):
        named = {number for label, number in shown.items() if label in sentence.casefold()}
        bare = _unquoted(sentence)
        given = [int(found[1]) for found in _OUT_OF_TEN.finditer(bare)]
        yield from (NOT_SHOWN.format(given=number) for number in given if number not in named)
        if _FULL_MARKS.search(bare) and 10 not in named:
            yield NOT_SHOWN.format(given=10)


def _written_by_others(material: DebriefMaterial, question: str) -> Iterator[str]:
    yield question
    yield from (turn.text for turn in material.transcript.learner_turns)
    yield from (before.question for before in material.follow_ups)
    yield material.scenario.backstory
    yield material.scenario.longing
    yield material.scenario.persona.about
    yield from material.scenario.platitudes_heard


def tidied(text: str) -> str:
    """Return a coach's words without a heading in front."""
    return _FRONT.sub("", text.strip()).strip()


def _unquoted(text: str, transcript: Transcript | None = None) -> str:
    """Return a text without its quotations, or with a transcript: without those of the learner's lines."""
    for quotation in reversed(quotations(text)):
        if transcript is None or transcript.has_learner_quote(quotation.words):
            text = f"{text[: quotation.start]}“”{text[quotation.end :]}"
    return text
