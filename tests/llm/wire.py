"""A scripted server below the SDK: the real SDK runs, and nothing leaves the process."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx2

from bot.llm.client import OpenAIModel
from bot.llm.model import AnswerSchema, Message, Request
from bot.llm.server import Server
from tests.fakes.house import TurnedClock

LOCAL = "http://model.example:8080/v1"
SECRET = "my boss fired me on Tuesday"  # noqa: S105  # what a learner said
USAGE = {"prompt_tokens": 11, "completion_tokens": 5, "total_tokens": 16}
COLOUR = AnswerSchema(
    "colour",
    {
        "type": "object",
        "properties": {"colour": {"type": "string"}},
        "required": ["colour"],
        "additionalProperties": False,
    },
)


class Hang:
    """A scene in which the server never answers."""

    def __call__(self, _: httpx2.Request) -> httpx2.Response:
        """Never come."""
        raise AssertionError("it hung")


Scene = httpx2.Response | Exception | Callable[[httpx2.Request], httpx2.Response]


@dataclass
class Wire:
    """Answers requests with its scenes in turn, the last one again and again.

    Attributes:
        scenes: responses, failures of the connection, functions of the request, or `Hang`.
        sent: the body of every request.
        headers: the headers of every request.
    """

    scenes: Sequence[Scene]
    sent: list[dict[str, Any]] = field(default_factory=list)
    headers: list[httpx2.Headers] = field(default_factory=list)

    @property
    def transport(self) -> httpx2.MockTransport:
        """What the SDK sends through."""
        return httpx2.MockTransport(self._answer)

    async def _answer(self, request: httpx2.Request) -> httpx2.Response:
        self.sent.append(json.loads(request.content))
        self.headers.append(request.headers)
        scene = self.scenes[min(len(self.sent), len(self.scenes)) - 1]
        if isinstance(scene, Hang):
            await asyncio.Event().wait()
        if isinstance(scene, Exception):
            raise scene
        return scene if isinstance(scene, httpx2.Response) else scene(request)


def said(text: str | None, *, finish: str | None = "stop", **more: Any) -> httpx2.Response:  # noqa: ANN401
    """Return a whole completion."""
    message = {"role": "assistant", "content": text, **more}
    body = {
        "id": "c1",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "message": message, "finish_reason": finish}],
        "usage": USAGE,
    }
    return httpx2.Response(200, json=body)


def no(
    status: int, code: str = "", text: str = SECRET, headers: Mapping[str, str] | None = None, **more: str
) -> httpx2.Response:
    """Return a refusal whose text repeats what the learner said, as providers' texts may."""
    error = {"message": text, "code": code, "type": code, **more}
    return httpx2.Response(status, json={"error": error}, headers=dict(headers or {}))


def streamed(
    *texts: str, finish: str | None = "stop", breaks: bool = False, hangs: bool = False, done: bool = True
) -> Callable[[httpx2.Request], httpx2.Response]:
    """Return a stream of pieces, which may break off, hang or end without a reason."""

    async def body() -> AsyncIterator[bytes]:
        for text in texts:
            yield _event({"choices": [{"index": 0, "delta": {"content": text}, "finish_reason": None}]})
        if hangs:
            await asyncio.Event().wait()
        if breaks:
            raise httpx2.ReadError("gone")
        if finish:
            yield _event({"choices": [{"index": 0, "delta": {}, "finish_reason": finish}]})
            yield _event({"choices": [], "usage": USAGE})
        if done:
            yield b"data: [DONE]\n\n"

    return lambda _: httpx2.Response(200, content=body(), headers={"content-type": "text/event-stream"})


def _event(piece: Mapping[str, Any]) -> bytes:
    whole = {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "m", **piece}
    return b"data: " + json.dumps(whole).encode() + b"\n\n"


def events(*lines: str) -> httpx2.Response:
    """Return a stream of raw events."""
    content = "".join(f"data: {line}\n\n" for line in lines).encode()
    return httpx2.Response(200, content=content, headers={"content-type": "text/event-stream"})


def asking(
    text: str = SECRET, *, schema: AnswerSchema | None = None, seconds: float = 5, most_tokens: int = 60
) -> Request:
    """Return a request with a system message and one of the learner's."""
    messages = (Message("system", "You are Sam."), Message("user", text))
    return Request(messages, "partner/1-abc", "p-1f", seconds, most_tokens, schema=schema)


def model_on(
    wire: Wire, *, base_url: str = LOCAL, clock: TurnedClock | None = None, retries: int = 2
) -> OpenAIModel:
    """Return the real client on this wire."""
    server = Server("k-123", base_url, retries)
    return OpenAIModel("m-1", server, clock or TurnedClock(), transport=wire.transport)
