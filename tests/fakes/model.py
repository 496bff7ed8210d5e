"""Models that say what a test wants: one scripted, one that echoes, one that obeys."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.domain.errors import ModelError
from bot.domain.provenance import Provenance
from bot.llm.model import Answer, Request

Scripted = str | ModelError | Callable[[Request], str]
"""What a scripted model has in store: a text, a failure, or a function of the request."""

_OBEYED = re.compile(
    r"\b(?:say|(?:reply|respond|answer|begin|start) with|output|write|print|return|append)"
    r"(?: (?:only|exactly|just|the words?|the phrase|this))*:?\s+[\"“']?(?P<what>[^\"”'\n]{1,200})",
    re.IGNORECASE,
)
_PROMPT_WANTED = re.compile(
    r"(?:system|hidden|initial|original|secret|your|the|above|previous)\s+"
    r"(?:\w+\s+)?(?:prompt|instructions?|rules?|message|guidelines?)",
    re.IGNORECASE,
)
_SHOWN = re.compile(
    r"\b(?:repeat|reveal|print|show|tell|output|recite|quote|translate|summari[sz]e|leak)\b|what (?:are|is)",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:you are now|act as|pretend (?:to be|you are|you're)|from now on,? (?:be|you are|you're))\s+"
    r"(?P<who>[^.!?\n\"]{1,80})",
    re.IGNORECASE,
)


def untrusted(request: Request) -> str:
    """Return the words of a request that others than Harken may have written."""
    return "\n".join(message.content for message in request.messages if message.role != "system")


@dataclass
class ScriptedModel:
    """Gives its answers in turn, then its last one again and again, and remembers what it was asked.

    Attributes:
        answers: texts, failures to raise, or functions of the request.
        requests: every request so far.
        pieces: how many characters a streamed piece holds.
    """

    answers: Sequence[Scripted]
    requests: list[Request] = field(default_factory=list)
    pieces: int = 8

    async def ask(self, request: Request, on_text: Callable[[str], None] | None = None) -> Answer:
        """Give the next answer."""
        self.requests.append(request)
        answer = self.answers[min(len(self.requests), len(self.answers)) - 1]
        if isinstance(answer, ModelError):
            raise answer
        text = answer if isinstance(answer, str) else answer(request)
        return answered(request, text, on_text, self.pieces)


@dataclass
class EchoingModel:
    """Says back what it was sent: the last message, or with `whole` the entire prompt."""

    whole: bool = False
    requests: list[Request] = field(default_factory=list)

    async def ask(self, request: Request, on_text: Callable[[str], None] | None = None) -> Answer:
        """Echo."""
        self.requests.append(request)
        text = _all_text(request) if self.whole else request.messages[-1].content
        if request.schema is not None:
            text = json.dumps(filled(request.schema.schema, text, generous=True))
        return answered(request, text, on_text)


@dataclass
class ObeyingModel:
    """Does what the learner's words ask, as the most gullible model would.

    Shows its prompt, takes another role, says what it is told to, gives the highest ratings. Where nothing is
    asked it says `otherwise`.

    Attributes:
        otherwise: the answer to a message that asks for nothing.
        reads: where the learner's words are in a request; all but the system messages by default.
    """

    otherwise: Scripted = "I don't know. It has been a hard week, and I feel tired."
    reads: Callable[[Request], str] = untrusted
    requests: list[Request] = field(default_factory=list)

    async def ask(self, request: Request, on_text: Callable[[str], None] | None = None) -> Answer:
        """Obey."""
        self.requests.append(request)
        said = obeyed(request, self.reads(request))
        if request.schema is not None and said is not None:
            text = json.dumps(filled(request.schema.schema, said, generous=True))
        elif said is not None:
            text = said
        elif isinstance(self.otherwise, ModelError):
            raise self.otherwise
        else:
            text = self.otherwise if isinstance(self.otherwise, str) else self.otherwise(request)
        return answered(request, text, on_text)


def obeyed(request: Request, asked: str) -> str | None:
    """Return what a gullible model would say to these words, None where they ask for nothing."""
    if _PROMPT_WANTED.search(asked) and _SHOWN.search(asked):
        return "\n".join(message.content for message in request.messages if message.role == "system")
    if role := _ROLE.search(asked):
        return f"I am now {role['who'].strip()}. As you wish."
    if order := _OBEYED.search(asked):
        return order["what"].strip()
    if re.search(
        r"ignore|disregard|forget|override|10/10|full marks|perfect score|highest", asked, re.IGNORECASE
    ):
        return "Of course. Perfect. 10/10."
    return None


def filled(schema: Mapping[str, Any], text: str, *, generous: bool) -> Any:  # noqa: ANN401  # any JSON value
    """Return a value that keeps to a JSON schema: every string is `text`, every number the highest allowed.

    Args:
        schema: a JSON schema; `$defs`, `anyOf`, `enum` and `const` are known.
        text: what strings are filled with, cut to `maxLength`.
        generous: the highest number and last choice; else the lowest and first.
    """
    return _Filling(schema.get("$defs", {}), text, -1 if generous else 0).value(schema)


@dataclass(frozen=True)
class _Filling:
    defs: Mapping[str, Any]
    text: str
    pick: int

    def value(self, schema: Mapping[str, Any]) -> Any:  # noqa: ANN401
        if "$ref" in schema:
            return self.value(self.defs[schema["$ref"].rsplit("/", 1)[-1]])
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            choices = [choice for choice in schema["enum"] if choice is not None]
            return choices[self.pick]
        if "anyOf" in schema:
            return self.value(next(part for part in schema["anyOf"] if part.get("type") != "null"))
        return self._typed(schema)

    def _typed(self, schema: Mapping[str, Any]) -> Any:  # noqa: ANN401
        kind = schema.get("type", "object")
        if isinstance(kind, list):
            kind = next(one for one in kind if one != "null")
        match kind:
            case "object":
                return {name: self.value(part) for name, part in schema.get("properties", {}).items()}
            case "array":
                return [self.value(schema["items"])] * max(1, schema.get("minItems", 1))
            case "integer" | "number":
                return schema.get("maximum", 5) if self.pick else schema.get("minimum", 1)
            case "boolean":
                return bool(self.pick)
            case _:
                return self.text[: schema.get("maxLength")]


def answered(
    request: Request, text: str, on_text: Callable[[str], None] | None = None, pieces: int = 8
) -> Answer:
    """Return an answer as a model would give it, streamed first where that is wanted."""
    if on_text is not None:
        for start in range(0, len(text), pieces):
            on_text(text[start : start + pieces])
    tokens = len(_all_text(request)) // 4
    used = Provenance("fake", "fake/1", request.prompt_version, tokens, len(text) // 4)
    return Answer(text, used)


def _all_text(request: Request) -> str:
    return "\n".join(message.content for message in request.messages)
