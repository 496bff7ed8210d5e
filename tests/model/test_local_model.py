"""The client against a real model: what it says is nonsense, how it is asked and answers is real.

    uv run pytest -m model

Nothing here asserts speed or sense.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import pytest

from bot.clock import SystemClock
from bot.domain.errors import ModelError, ModelTrouble
from bot.llm.client import OpenAIModel
from bot.llm.model import AnswerSchema, Message, Request
from bot.llm.server import Server
from tests.model.place import LocalModel

MINUTES = 180.0  # a busy machine of two cores may need them
RATING = AnswerSchema(
    "rating",
    {
        "type": "object",
        "properties": {
            "rating": {"type": "integer", "enum": [1, 2, 3, 4, 5]},
            "reason": {"type": "string", "maxLength": 60},
        },
        "required": ["rating", "reason"],
        "additionalProperties": False,
    },
)


def asking(
    text: str, *, schema: AnswerSchema | None = None, seconds: float = MINUTES, most_tokens: int = 400
) -> Request:
    """Return a short request."""
    messages = (Message("system", "Answer in one short sentence."), Message("user", text))
    return Request(messages, "test/1", "p-1", seconds, most_tokens, schema=schema)


@pytest.fixture
async def model(local_model: LocalModel) -> AsyncIterator[OpenAIModel]:
    """The client as the product uses it."""
    server = Server("none", local_model.base_url, retries=3)
    client = OpenAIModel(local_model.name, server, SystemClock())
    yield client
    await client.close()


async def test_a_real_model_answers_and_counts_its_tokens(model: OpenAIModel, local_model: LocalModel):
    """A plain question gets a text and a provenance."""
    answer = await model.ask(asking("How are you?"))
    assert answer.text.strip()
    assert (answer.provenance.provider, answer.provenance.model) == ("127.0.0.1", local_model.name)
    assert answer.provenance.input_tokens > 0
    assert answer.provenance.output_tokens > 0


async def test_a_real_stream_arrives_in_pieces(model: OpenAIModel):
    """The pieces make up the answer, and the tokens are counted."""
    pieces: list[str] = []
    answer = await model.ask(asking("Count from one to ten."), pieces.append)
    assert "".join(pieces) == answer.text
    assert len(pieces) > 1
    assert answer.provenance.output_tokens > 0


async def test_a_real_server_keeps_to_a_schema(model: OpenAIModel):
    """Even a tiny model answers in the schema's shape."""
    rating = json.loads((await model.ask(asking("Rate this: hello.", schema=RATING))).text)
    assert rating.keys() == {"rating", "reason"}
    assert 1 <= rating["rating"] <= 5


async def test_a_real_answer_that_is_cut_is_told(model: OpenAIModel):
    """An answer that ran into its limit is no answer."""
    with pytest.raises(ModelError) as caught:
        await model.ask(asking("Tell me a long story.", most_tokens=2))
    assert caught.value.trouble is ModelTrouble.TRUNCATED


async def test_a_real_model_that_takes_too_long_is_left_and_serves_the_next(model: OpenAIModel):
    """Time runs out on one question; the next one is answered."""
    with pytest.raises(ModelError) as caught:
        await model.ask(asking("Tell me a very long story.", seconds=0.01), lambda _: None)
    assert caught.value.trouble is ModelTrouble.TIMEOUT
    assert (await model.ask(asking("How are you?"))).text.strip()


async def test_many_questions_over_kept_connections_all_get_their_answers(model: OpenAIModel):
    """A server that drops a connection it kept open costs a retry, no answer."""
    for number in range(10):
        pieces: list[str] = []
        answer = await model.ask(asking(f"Rate {number}.", schema=RATING), pieces.append)
        assert json.loads("".join(pieces)) == json.loads(answer.text)


async def test_nobody_at_the_address_is_told(local_model: LocalModel):
    """A port where nothing listens is unreachable, with what to check."""
    nobody = OpenAIModel(local_model.name, Server("none", "http://127.0.0.1:9/v1"), SystemClock())
    with pytest.raises(ModelError, match="OPENAI_BASE_URL") as caught:
        await nobody.ask(asking("Hello?"))
    assert caught.value.trouble is ModelTrouble.UNREACHABLE
    await nobody.close()
