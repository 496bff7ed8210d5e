"""Measures what Harken adds to a call of a language model.

    python benchmarks/model_overhead.py

Asks a stub server by the bare SDK and by Harken's client in turn, in one process and one run, and prints the
median time of a whole turn and of a stream's first piece, and what Harken adds to each. The stub answers at
once, then after as long as a quick model takes.
"""

from __future__ import annotations

import asyncio
import json
import os
import platform
import statistics
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from functools import partial

import openai

from bot.clock import SystemClock
from bot.llm.client import OpenAIModel
from bot.llm.dialect import first_dialect
from bot.llm.model import Message, Request
from bot.llm.server import Server

ROUNDS = 400
WARM_UP = 10
QUICK_MODEL = 0.2  # seconds
PIECES = 40
TURN = "I am so sorry. That sounds like a long and lonely week; what has been the hardest part of it?"
PROMPT = "You are Sam, 42, and you lost your job on Tuesday. " * 60  # about 3,000 characters, as a real one
MESSAGES = (
    Message("system", PROMPT),
    *(Message("user" if turn % 2 else "assistant", TURN) for turn in range(12)),
    Message("user", TURN),
)
REQUEST = Request(MESSAGES, "partner/1", "p-1", seconds=30, most_tokens=200)


def completion() -> bytes:
    """Return a whole answer over HTTP."""
    choice = {"index": 0, "message": {"role": "assistant", "content": TURN}, "finish_reason": "stop"}
    usage = {"prompt_tokens": 900, "completion_tokens": 20, "total_tokens": 920}
    body = json.dumps(
        {
            "id": "c",
            "object": "chat.completion",
            "created": 1,
            "model": "m",
            "choices": [choice],
            "usage": usage,
        }
    ).encode()
    return (
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body) + body
    )


def stream() -> list[bytes]:
    """Return a streamed answer over HTTP, a chunk a piece."""
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
    pieces = [event({"delta": {"content": " word"}, "finish_reason": None}) for _ in range(PIECES)]
    pieces.append(event({"delta": {}, "finish_reason": "stop"}))
    pieces.append(b"data: [DONE]\n\n")
    return [head, *(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces), b"0\r\n\r\n"]


def event(choice: dict[str, object]) -> bytes:
    """Return one piece of a stream."""
    whole = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    return b"data: " + json.dumps(whole | {"choices": [{"index": 0} | choice]}).encode() + b"\n\n"


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, thinking: float) -> None:
    """Answer every request of one connection, after some seconds."""
    whole, pieces = completion(), stream()
    with suppress(asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).lower()
            length = int(head.split(b"content-length:")[1].split(b"\r\n")[0])
            body = await reader.readexactly(length)
            await asyncio.sleep(thinking)
            if b'"stream":true' in body.replace(b" ", b""):
                for piece in pieces:
                    writer.write(piece)
                    await asyncio.sleep(0)
            else:
                writer.write(whole)
            await writer.drain()
    writer.close()


@asynccontextmanager
async def stub(thinking: float) -> AsyncIterator[str]:
    """Run the stub and yield its address."""
    server = await asyncio.start_server(partial(serve, thinking=thinking), "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"


class Bare:
    """The same calls, made directly."""

    def __init__(self, base_url: str) -> None:
        self._sdk = openai.AsyncOpenAI(api_key="none", base_url=base_url)
        dialect = first_dialect(official=False)
        self._whole = dialect.parameters("m", REQUEST, streamed=False)
        self._streamed = dialect.parameters("m", REQUEST, streamed=True)

    async def close(self) -> None:
        """Close the connections."""
        await self._sdk.close()

    async def turn(self) -> float:
        """Return the seconds of a whole turn."""
        start = time.perf_counter()
        answer = await self._sdk.chat.completions.create(**self._whole)
        assert answer.choices[0].message.content == TURN
        return time.perf_counter() - start

    async def first_piece(self) -> float:
        """Return the seconds to the first piece."""
        start, first = time.perf_counter(), 0.0
        async for piece in await self._sdk.chat.completions.create(**self._streamed):
            if not first and piece.choices[0].delta.content:
                first = time.perf_counter() - start
        return first


class Harken:
    """The calls as the product makes them."""

    def __init__(self, base_url: str) -> None:
        self._model = OpenAIModel("m", Server("none", base_url), SystemClock())

    async def close(self) -> None:
        """Close the connections."""
        await self._model.close()

    async def turn(self) -> float:
        """Return the seconds of a whole turn."""
        start = time.perf_counter()
        assert (await self._model.ask(REQUEST)).text == TURN
        return time.perf_counter() - start

    async def first_piece(self) -> float:
        """Return the seconds to the first piece."""
        firsts: list[float] = []
        start = time.perf_counter()
        await self._model.ask(REQUEST, lambda _: firsts.append(time.perf_counter()))
        return firsts[0] - start


Timed = Callable[[], Awaitable[float]]


async def medians(bare: Timed, harken: Timed, rounds: int) -> tuple[float, float]:
    """Return the median milliseconds of both, measured in turn so that a busy moment hits both."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(WARM_UP + rounds):
        order = ((bare, 0), (harken, 1)) if number % 2 else ((harken, 1), (bare, 0))
        for call, which in order:
            taken = await call()
            if number >= WARM_UP:
                times[which].append(taken * 1000)
    return statistics.median(times[0]), statistics.median(times[1])


def report(what: str, figures: tuple[float, float]) -> None:
    """Print one line."""
    bare, harken = figures
    print(f"{what:<44}{bare:>9.2f}{harken:>9.2f}{harken - bare:>9.2f}{harken / bare:>8.2f}x")


async def compare(thinking: float, rounds: int) -> None:
    """Measure against a stub that thinks for some seconds."""
    async with stub(thinking) as base_url:
        bare, harken = Bare(base_url), Harken(base_url)
        after = f"stub answers after {thinking * 1000:g} ms"
        report(f"whole turn, {after}", await medians(bare.turn, harken.turn, rounds))
        report(f"first piece, {after}", await medians(bare.first_piece, harken.first_piece, rounds))
        await bare.close()
        await harken.close()


async def main() -> None:
    """Measure and print."""
    print(f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}\n")
    print(f"{'median ms':<44}{'bare SDK':>9}{'Harken':>9}{'added':>9}{'ratio':>9}")
    await compare(0, ROUNDS)
    await compare(QUICK_MODEL, ROUNDS // 10)


if __name__ == "__main__":
    asyncio.run(main())
