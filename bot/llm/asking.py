"""Asks a model for words that can be shown: with a second chance, and shown while they grow."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.domain.errors import ModelError, ModelTrouble
from bot.domain.prompt import Prompt
from bot.domain.provenance import Provenance
from bot.llm.model import Answer, Message, Model, Request
from bot.llm.windowing import alternating, clipped

LEAST_SECONDS = 1.0
"""With less time left, a second try would only keep the learner waiting."""

_AGAIN = "(Your last message could not be sent. {faults} Write it again, and write nothing but the message.)"
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)]*(?=\s)")


@dataclass(frozen=True, slots=True)
class Manner:
    """How a role asks.

    Attributes:
        seconds: how long an answer may take, its second chance included.
        most_tokens: how long it may be; room for models that think aloud first.
        temperature: how freely it is worded.
        now: seconds on a clock that only goes forward.
    """

    seconds: float
    most_tokens: int
    temperature: float
    now: Callable[[], float] = time.monotonic

    def request(self, prompt: Prompt, messages: tuple[Message, ...], caller: str) -> Request:
        """Return the request: the prompt first, then the conversation, roles taking turns."""
        return Request(
            messages=alternating([Message("system", prompt.text), *messages]),
            prompt_version=prompt.version,
            caller=caller,
            seconds=self.seconds,
            most_tokens=self.most_tokens,
            temperature=self.temperature,
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """What is made of a model's answer: both are pure.

    Attributes:
        tidied: returns its text without what is harmless to take away.
        faults: returns what is wrong with that text, a sentence each.
    """

    tidied: Callable[[str], str]
    faults: Callable[[str], tuple[str, ...]]


@dataclass(slots=True)
class Growing:
    """Shows an answer while it grows, sentence by sentence, each only once what there is may be shown.

    Attributes:
        reading: what is made of the answer.
        show: is called with all that may be shown so far.
        came: the pieces so far.
        shown: what was shown last.
    """

    reading: Reading
    show: Callable[[str], None]
    came: str = ""
    shown: str = ""

    def add(self, piece: str) -> None:
        """Take the next piece."""
        self.came += piece
        ends = [found.end() for found in _SENTENCE_END.finditer(self.came)]
        text = self.reading.tidied(self.came[: ends[-1]]) if ends else ""
        if text and text != self.shown and not self.reading.faults(text):
            self.shown = text
            self.show(text)


async def ask_twice(
    model: Model,
    request: Request,
    reading: Reading,
    now: Callable[[], float],
    show: Callable[[str], None] | None = None,
) -> tuple[str, Provenance]:
    """Ask, and where the answer cannot be shown, name what was wrong and ask once more in the time left.

    Raises:
        ModelError: as the model does, and MALFORMED where the second answer is no better; with the tokens of
            both tries.
    """
    deadline = now() + request.seconds
    first = await model.ask(request, Growing(reading, show).add if show else None)
    text = reading.tidied(first.text)
    faults = reading.faults(text)
    if not faults:
        return text, first.provenance
    left = deadline - now()
    if left < LEAST_SECONDS:
        raise _broken("as time ran out", first.provenance)
    try:
        second = await model.ask(_again(request, first, faults, left))
    except ModelError as error:
        raise error.adding(first.provenance) from None
    text, paid = reading.tidied(second.text), second.provenance.adding(first.provenance)
    if reading.faults(text):
        raise _broken("twice", paid)
    return text, paid


def _broken(when: str, paid: Provenance) -> ModelError:
    return ModelError(f"The model's answer broke its rules {when}.", ModelTrouble.MALFORMED).adding(paid)


def _again(request: Request, answer: Answer, faults: tuple[str, ...], seconds: float) -> Request:
    said = [Message("assistant", clipped(answer.text, 1_000))] if answer.text.strip() else []
    wanted = Message("user", _AGAIN.format(faults=" ".join(faults)))
    return replace(request, messages=alternating([*request.messages, *said, wanted]), seconds=seconds)
