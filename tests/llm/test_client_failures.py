"""Every way in which a model fails, what it is called, and what nobody gets to read."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx2
import pytest

from bot.domain.errors import ModelError, ModelTrouble
from tests.llm.wire import COLOUR, SECRET, Hang, Scene, Wire, asking, events, model_on, no, said, streamed

HTML = httpx2.Response(200, text=f"<html>{SECRET}</html>", headers={"content-type": "text/html"})
BROKEN = httpx2.Response(200, text='{"choices": [', headers={"content-type": "application/json"})
FAILURES = {
    "the key is wrong": (no(401, "invalid_api_key"), ModelTrouble.WRONG_KEY, "OPENAI_API_KEY"),
    "the key may not": (no(403), ModelTrouble.WRONG_KEY, "HTTP 403"),
    "the model is unknown": (no(404, "model_not_found"), ModelTrouble.UNKNOWN_MODEL, "HARKEN_MODEL"),
    "the address is wrong": (httpx2.Response(404), ModelTrouble.UNKNOWN_MODEL, "OPENAI_BASE_URL"),
    "no money": (no(402), ModelTrouble.NO_MONEY, "top it up"),
    "no quota": (no(429, "insufficient_quota"), ModelTrouble.NO_MONEY, "top it up"),
    "too many requests": (no(429, "rate_limit_exceeded"), ModelTrouble.RATE_LIMITED, "HTTP 429"),
    "bad request": (no(400, "context_length_exceeded"), ModelTrouble.BAD_REQUEST, "HTTP 400"),
    "too large": (no(413), ModelTrouble.BAD_REQUEST, "HTTP 413"),
    "a filter before": (no(400, "content_filter"), ModelTrouble.REFUSED, "content filter"),
    "500": (no(500), ModelTrouble.SERVER, "HTTP 500"),
    "503 in HTML": (httpx2.Response(503, text=SECRET), ModelTrouble.SERVER, "HTTP 503"),
    "408": (no(408), ModelTrouble.TIMEOUT, "in time"),
    "409": (no(409), ModelTrouble.SERVER, "HTTP 409"),
    "no connection": (httpx2.ConnectError(SECRET), ModelTrouble.UNREACHABLE, "OPENAI_BASE_URL"),
    "a dropped answer": (httpx2.ReadError(SECRET), ModelTrouble.UNREACHABLE, "OPENAI_BASE_URL"),
    "a slow connection": (httpx2.ConnectTimeout(SECRET), ModelTrouble.TIMEOUT, "in time"),
    "nothing": (said(None), ModelTrouble.EMPTY, "empty"),
    "blank": (said(" \n "), ModelTrouble.EMPTY, "empty"),
    "cut": (said(SECRET, finish="length"), ModelTrouble.TRUNCATED, "broke off"),
    "a filter after": (said("", finish="content_filter"), ModelTrouble.REFUSED, "content filter"),
    "a refusal": (said(None, refusal=SECRET), ModelTrouble.REFUSED, "declined"),
    "a web page": (HTML, ModelTrouble.MALFORMED, "OPENAI_BASE_URL"),
    "half of it": (BROKEN, ModelTrouble.MALFORMED, "OPENAI_BASE_URL"),
    "no choices": (httpx2.Response(200, json={"choices": []}), ModelTrouble.EMPTY, "empty"),
    "another shape": (httpx2.Response(200, json={"answer": SECRET}), ModelTrouble.MALFORMED, "be read"),
    "a list": (httpx2.Response(200, json=[SECRET]), ModelTrouble.MALFORMED, "be read"),
    "null": (httpx2.Response(200, json=None), ModelTrouble.MALFORMED, "be read"),
    "odd choices": (httpx2.Response(200, json={"choices": [[1]]}), ModelTrouble.MALFORMED, "be read"),
}  # fmt: skip
STREAMS = {
    "cut": (streamed(SECRET, finish="length"), ModelTrouble.TRUNCATED),
    "filtered": (streamed("I", finish="content_filter"), ModelTrouble.REFUSED),
    "empty": (streamed(), ModelTrouble.EMPTY),
    "never a word": (streamed(breaks=True), ModelTrouble.TRUNCATED),
    "junk": (events("{not json"), ModelTrouble.MALFORMED),
    "null": (events("null"), ModelTrouble.MALFORMED),
    "odd": (events('{"choices": 3}'), ModelTrouble.MALFORMED),
    "a web page": (HTML, ModelTrouble.MALFORMED),
    "no": (no(401), ModelTrouble.WRONG_KEY),
}


def same(scene: Scene) -> Scene:
    """Return a scene that can be played again and again: a response is read once."""
    if not isinstance(scene, httpx2.Response):
        return scene
    return lambda _: httpx2.Response(scene.status_code, content=scene.content, headers=scene.headers)


@pytest.mark.parametrize(("scene", "trouble", "advice"), FAILURES.values(), ids=FAILURES.keys())
async def test_a_failure_has_its_name_and_says_what_to_do(
    scene: Scene, trouble: ModelTrouble, advice: str, naps: list[float], caplog: pytest.LogCaptureFixture
):
    """The operator reads what to do; neither the provider's words nor the learner's are in it."""
    caplog.set_level(logging.DEBUG)
    with pytest.raises(ModelError) as caught:
        await model_on(Wire([same(scene)])).ask(asking())
    assert caught.value.trouble is trouble
    assert advice in str(caught.value)
    assert str(caught.value).startswith('The model "m-1" at model.example')
    assert SECRET not in str(caught.value) + caplog.text
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)
    assert len(naps) <= 2


@pytest.mark.usefixtures("naps")
@pytest.mark.parametrize(("scene", "trouble"), STREAMS.values(), ids=STREAMS.keys())
async def test_a_streamed_failure_has_its_name(
    scene: Scene, trouble: ModelTrouble, caplog: pytest.LogCaptureFixture
):
    """A stream fails under the same names."""
    caplog.set_level(logging.DEBUG)
    with pytest.raises(ModelError) as caught:
        await model_on(Wire([same(scene)])).ask(asking(), lambda _: None)
    assert caught.value.trouble is trouble
    assert SECRET not in str(caught.value) + caplog.text


@pytest.mark.parametrize("text", ["Red.", "{", '{"color": "red"}', "[]", '["colour"]', "{'colour': 1}"])
async def test_an_answer_off_its_schema_on_every_rung_is_malformed(text: str):
    """What is no such object in three ways of asking cannot be read."""
    wire = Wire([lambda _: said(text)])
    with pytest.raises(ModelError) as caught:
        await model_on(wire).ask(asking(schema=COLOUR))
    assert (caught.value.trouble, len(wire.sent)) == (ModelTrouble.MALFORMED, 3)


@pytest.mark.parametrize("streaming", [False, True])
async def test_a_server_that_hangs_runs_out_of_time(streaming: bool):  # noqa: FBT001
    """The budget holds whatever the server does."""
    with pytest.raises(ModelError) as caught:
        await model_on(Wire([Hang()])).ask(asking(seconds=0.03), print if streaming else None)
    assert caught.value.trouble is ModelTrouble.TIMEOUT


async def test_a_stream_that_hangs_after_a_word_runs_out_of_time():
    """A budget covers the whole stream, not each piece."""
    with pytest.raises(ModelError) as caught:
        await model_on(Wire([streamed("I", hangs=True)])).ask(asking(seconds=0.03), lambda _: None)
    assert caught.value.trouble is ModelTrouble.TIMEOUT


async def test_a_timeout_of_the_callers_own_is_not_the_models():
    """A caller who stops waiting gets its own timeout."""
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.02):
            await model_on(Wire([Hang()])).ask(asking())


@pytest.mark.parametrize(
    "scene", [no(500), no(429), no(503), no(408), httpx2.ConnectError("x"), httpx2.ReadTimeout("x")]
)
async def test_what_may_go_well_the_next_time_is_tried_again(scene: Scene, naps: list[float]):
    """A failure in passing is repeated after a growing pause, and the answer is whole."""
    answer = await model_on(Wire([scene, scene, said("Here I am.")])).ask(asking())
    assert answer.text == "Here I am."
    assert 0 < naps[0] < naps[1] <= 1


@pytest.mark.parametrize(
    "scene", [no(400), no(401), no(402), no(403), no(404), no(429, "insufficient_quota")]
)
async def test_what_cannot_go_well_is_not_tried_again(scene: Scene, naps: list[float]):
    """A wrong key, an unknown model and an empty account stay so: one call."""
    wire = Wire([same(scene)])
    with pytest.raises(ModelError):
        await model_on(wire).ask(asking())
    assert (len(wire.sent), naps) == (1, [])


async def test_a_wait_that_fits_is_waited_for(naps: list[float]):
    """A server that asks for two seconds gets them."""
    wire = Wire([no(429, headers={"Retry-After": "2"}), said("Thanks.")])
    assert (await model_on(wire).ask(asking())).text == "Thanks."
    assert naps == [2]


@pytest.mark.parametrize(
    "headers",
    [
        {"Retry-After": "6"},
        {"Retry-After": "600"},
        {"Retry-After": "0.1", "retry-after-ms": "60000"},
        {"Retry-After": format_datetime(datetime.now(UTC) + timedelta(minutes=1), usegmt=True)},
    ],
)
async def test_a_wait_past_the_budget_fails_at_once(headers: dict[str, str], naps: list[float]):
    """Nobody waits for a server that asks for longer than there is."""
    wire = Wire([same(no(429, headers=headers))])
    with pytest.raises(ModelError) as caught:
        await model_on(wire).ask(asking(seconds=5))
    assert caught.value.trouble is ModelTrouble.RATE_LIMITED
    assert (len(wire.sent), naps) == (1, [])


async def test_an_empty_answer_is_asked_for_once_more_and_paid_for_twice():
    """A slip is forgiven once, and its tokens are counted."""
    answer = await model_on(Wire([said(""), said("Hi.")])).ask(asking())
    assert (answer.text, answer.provenance.input_tokens) == ("Hi.", 22)


async def test_a_cut_answer_is_not_paid_for_twice():
    """The same length would cut it again."""
    wire = Wire([same(said("I", finish="length"))])
    with pytest.raises(ModelError):
        await model_on(wire).ask(asking())
    assert len(wire.sent) == 1


async def test_the_sdk_logs_no_words_even_where_the_operator_logs_everything(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
):
    """DEBUG logs of the SDK would hold what learners said; they are off."""
    monkeypatch.setenv("OPENAI_LOG", "debug")
    logging.getLogger("openai").setLevel(logging.DEBUG)
    caplog.set_level(logging.DEBUG)
    await model_on(Wire([said("Private answer.")])).ask(asking())
    assert SECRET not in caplog.text
    assert "Private answer" not in caplog.text
    assert not [record for record in caplog.records if record.name.startswith(("openai", "httpx2"))]


@pytest.mark.usefixtures("naps")
async def test_a_model_that_keeps_failing_rests():
    """After failures in a row nothing is sent for a while."""
    wire = Wire([httpx2.ConnectError("x")])
    model = model_on(wire)
    for _ in range(4):
        with pytest.raises(ModelError):
            await model.ask(asking())
    asked = len(wire.sent)
    with pytest.raises(ModelError) as caught:
        await model.ask(asking())
    assert (caught.value.trouble, len(wire.sent)) == (ModelTrouble.RESTING, asked)
