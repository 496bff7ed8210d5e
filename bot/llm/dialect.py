"""What one server understands: learnt from what it turns down, so that every compatible server works."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from bot.llm.model import AnswerSchema, Request
from bot.llm.redaction import redacted
from bot.llm.trouble import Failure

_TOLD = (
    "Answer with one JSON object and nothing else: no code fence, no words around it. "
    "It keeps to this JSON schema:\n"
)
_MAY_BE_LEFT_OUT = ("safety_identifier", "user", "temperature", "stream_options")
_LENGTHS = ("max_completion_tokens", "max_tokens")


class Rung(IntEnum):
    """How a schema is asked for, the surest first."""

    SCHEMA = 0
    JSON_OBJECT = 1
    WORDS = 2


@dataclass(frozen=True, slots=True)
class Dialect:
    """How to put a request to one server.

    Attributes:
        length: the parameter that limits the answer's length.
        identity: the parameter that carries the caller's pseudonym.
        rung: how a schema is asked for.
        left_out: parameters it turned down.
    """

    length: str
    identity: str
    rung: Rung = Rung.SCHEMA
    left_out: frozenset[str] = frozenset()

    def parameters(self, model: str, request: Request, *, streamed: bool) -> dict[str, Any]:
        """Return the call's parameters, with e-mail addresses, phone numbers and mentions taken out."""
        found: dict[str, Any] = {
            "model": model,
            "messages": self._messages(request),
            "temperature": request.temperature,
            self.length: request.most_tokens,
            self.identity: request.caller,
        }
        if streamed:
            found |= {"stream": True, "stream_options": {"include_usage": True}}
        if request.schema is not None and self.rung is not Rung.WORDS:
            found["response_format"] = self._format(request.schema)
        return {name: value for name, value in found.items() if name not in self.left_out}

    def without(self, failure: Failure, *, schema: bool) -> Dialect | None:
        """Return a simpler dialect after a server turned a call down, None where simpler words won't help."""
        if failure.kind != "said_no" or failure.status not in (400, 422, 501):
            return None
        for name in _LENGTHS:
            other = _LENGTHS[1 - _LENGTHS.index(name)]
            if name == self.length and other not in self.left_out and _names(failure, name):
                return replace(self, length=other, left_out=self.left_out | {name})
        for name in _MAY_BE_LEFT_OUT:
            if name not in self.left_out and _names(failure, name):
                return replace(self, left_out=self.left_out | {name})
        return self.lower() if schema else None

    def lower(self) -> Dialect | None:
        """Return it one rung further down, None from the lowest."""
        return None if self.rung is Rung.WORDS else replace(self, rung=Rung(self.rung + 1))

    def _messages(self, request: Request) -> list[dict[str, str]]:
        messages = [{"role": one.role, "content": _fit_to_send(one.content)} for one in request.messages]
        if request.schema is None or self.rung is Rung.SCHEMA:
            return messages
        told = _TOLD + json.dumps(request.schema.schema, ensure_ascii=False)
        if messages and messages[0]["role"] == "system":
            return [{**messages[0], "content": f"{messages[0]['content']}\n\n{told}"}, *messages[1:]]
        return [{"role": "system", "content": told}, *messages]

    def _format(self, schema: AnswerSchema) -> dict[str, Any]:
        if self.rung is Rung.JSON_OBJECT:
            return {"type": "json_object"}
        kept_to = {"name": schema.name, "strict": True, "schema": dict(schema.schema)}
        return {"type": "json_schema", "json_schema": kept_to}


def first_dialect(*, official: bool) -> Dialect:
    """Return what to begin with: OpenAI's own names, or the older ones that every compatible server knows."""
    if official:
        return Dialect("max_completion_tokens", "safety_identifier")
    return Dialect("max_tokens", "user")


def _fit_to_send(text: str) -> str:
    return redacted(text.encode("utf-8", "replace").decode("utf-8"))  # half an emoji can't be sent


def _names(failure: Failure, name: str) -> bool:
    quoted = (f"'{name}'", f'"{name}"', f"`{name}`")
    return name in failure.codes or any(one in failure.complaint for one in quoted)
