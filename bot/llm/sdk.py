"""The one file that touches the SDK; imported late, since importing the SDK takes half a second."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from contextvars import ContextVar
from email.utils import parsedate_to_datetime
from typing import Any

import openai
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.llm.reply import Reply, Tokens
from bot.llm.server import Server
from bot.llm.trouble import CallError, Failure, worth_another_try

_LONGEST_COMPLAINT = 4000
_deadline: ContextVar[float] = ContextVar("deadline")


class _Shape(BaseModel):
    model_config = ConfigDict(from_attributes=True, extra="ignore")


class _Words(_Shape):
    content: str | None = None
    refusal: str | None = None


class _Choice(_Shape):
    message: _Words | None = None
    delta: _Words | None = None
    finish_reason: str | None = None


class _Usage(_Shape):
    prompt_tokens: int | None = None
    completion_tokens: int | None = None


class _Completion(_Shape):
    """A whole completion or one piece of a stream, as far as Harken reads it."""

    choices: list[_Choice]
    usage: _Usage | None = None

    def tokens(self) -> Tokens:
        """Return the tokens it tells of."""
        used = self.usage or _Usage()
        return Tokens.told(used.prompt_tokens, used.completion_tokens)


class Line:
    """One server, spoken to through the SDK.

    Args:
        server: where, and with which key; the SDK repeats failed calls after growing pauses with jitter.
        transport: what the SDK sends through; None is the network.
    """

    def __init__(self, server: Server, transport: Any = None) -> None:  # noqa: ANN401  # an httpx2 transport
        quieten()
        client = openai.DefaultAsyncHttpxClient(
            event_hooks={"response": [_spare_pointless_retries]},
            **({} if transport is None else {"transport": transport}),
        )
        self._sdk = openai.AsyncOpenAI(
            api_key=server.api_key,
            base_url=server.base_url,
            max_retries=server.retries,
            http_client=client,
        )

    async def ask(self, parameters: Mapping[str, Any], deadline: float) -> Reply:
        """Ask for a whole completion.

        Raises:
            CallError: there is none.
        """
        _deadline.set(deadline)
        try:
            found = await self._sdk.chat.completions.create(timeout=_left(deadline), **parameters)
            completion = _Completion.model_validate(found)
        except (openai.OpenAIError, ValueError) as error:
            failure = _failure(error)
        else:
            return _whole(completion)
        raise CallError(failure)

    async def stream(
        self, parameters: Mapping[str, Any], deadline: float, on_text: Callable[[str], None]
    ) -> Reply:
        """Ask for a stream, hand its pieces on, and return it whole.

        Raises:
            CallError: there is none, or it broke before its end.
        """
        gathered = _Gathered()
        async with aclosing(self._pieces(parameters, deadline, gathered)) as pieces:
            async for piece in pieces:
                if text := gathered.add(piece):
                    on_text(text)
        return gathered.reply()

    async def _pieces(
        self, parameters: Mapping[str, Any], deadline: float, gathered: _Gathered
    ) -> AsyncGenerator[_Completion, None]:
        _deadline.set(deadline)
        try:
            pieces = await self._sdk.chat.completions.create(timeout=_left(deadline), **parameters)
            gathered.begun = True
            async with pieces:
                async for piece in pieces:
                    yield _Completion.model_validate(piece)
        except (openai.OpenAIError, ValueError) as error:
            failure = _failure(error)
        else:
            if gathered.pieces:
                return
            failure = Failure("unreadable")  # a web page, not a stream
        if failure.kind != "unreachable" or not gathered.begun:
            raise CallError(failure)

    async def close(self) -> None:
        """Close the connections."""
        await self._sdk.close()


class _Gathered:
    """A stream as far as it came."""

    def __init__(self) -> None:
        self.begun = False
        self.pieces = 0
        self._texts: list[str] = []
        self._finish = ""
        self._refused = False
        self._tokens = Tokens()

    def add(self, piece: _Completion) -> str:
        """Take a piece in and return its text."""
        self.pieces += 1
        if piece.usage is not None:
            self._tokens = piece.tokens()
        if not piece.choices:
            return ""
        words = piece.choices[0].delta or _Words()
        self._finish = piece.choices[0].finish_reason or self._finish
        self._refused = self._refused or bool(words.refusal)
        self._texts.append(words.content or "")
        return words.content or ""

    def reply(self) -> Reply:
        """Return what came; without a reason to end, it was dropped."""
        dropped = not self._finish
        return Reply("".join(self._texts), self._finish, self._refused, dropped, self._tokens)


def quieten() -> None:
    """Keep the SDK and its transport from logging: on DEBUG they write what learners said."""
    for name in ("openai", "httpx2", "httpcore2"):
        logging.getLogger(name).setLevel(logging.WARNING)


def _whole(completion: _Completion) -> Reply:
    choice = completion.choices[0] if completion.choices else _Choice()
    words = choice.message or _Words()
    return Reply(
        words.content or "", choice.finish_reason or "", bool(words.refusal), tokens=completion.tokens()
    )


def _left(deadline: float) -> float:
    return max(0.001, deadline - asyncio.get_running_loop().time())


async def _spare_pointless_retries(response: Any) -> None:  # noqa: ANN401  # an httpx2 response
    """Tell the SDK by its own header not to repeat a call that can't go well in the time that is left."""
    if response.status_code < 400:
        return
    await response.aread()
    try:
        codes = _codes(json.loads(response.content))
    except ValueError:
        codes = frozenset()
    again = worth_another_try(response.status_code, codes, _wait(response.headers), _left(_deadline.get()))
    response.headers["x-should-retry"] = "true" if again else "false"


def _wait(headers: Mapping[str, str]) -> float | None:
    """Return the seconds a server asks to wait, in any of the three ways it may say so."""
    for name, divisor in (("retry-after-ms", 1000), ("retry-after", 1)):
        try:
            return float(headers[name]) / divisor
        except (KeyError, ValueError):
            continue
    try:
        moment = parsedate_to_datetime(headers.get("retry-after", ""))
    except ValueError:
        return None
    return moment.timestamp() - time.time()


def _failure(error: Exception) -> Failure:
    if isinstance(error, openai.APITimeoutError):
        return Failure("timeout")
    if isinstance(error, openai.APIConnectionError):
        return Failure("unreachable")
    if isinstance(error, ValidationError | openai.APIResponseValidationError) or not isinstance(
        error, openai.APIError
    ):
        return Failure("unreadable")
    status = error.status_code if isinstance(error, openai.APIStatusError) else 0
    return Failure("said_no", status, _codes(error.body), str(error.body)[:_LONGEST_COMPLAINT].lower())


def _codes(body: object) -> frozenset[str]:
    """Return what a provider calls its complaint: its code, type and the parameter it minds."""
    if isinstance(body, Mapping):
        body = body.get("error", body)
    if not isinstance(body, Mapping):
        return frozenset()
    return frozenset(str(body[name]) for name in ("code", "type", "param") if body.get(name))
