"""What the client asks and what it makes of the answers."""

from __future__ import annotations

import json
import subprocess
import sys

import httpx2
import pytest

from bot.domain.errors import ModelError, ModelTrouble
from bot.domain.provenance import Provenance
from bot.llm.model import Message, Request
from tests.llm.wire import COLOUR, Scene, Wire, asking, events, model_on, no, said, streamed

OPENAI = "https://api.openai.com/v1"


def test_importing_the_client_does_not_import_the_sdk():
    """The SDK is loaded by the first question, so that `harken --help` answers at once."""
    code = "import sys, bot.llm.client, bot.llm.settings; sys.exit('openai' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603


async def test_an_answer_comes_with_its_provenance():
    """The answer names server, model, prompt version and tokens."""
    answer = await model_on(Wire([said("I feel lost.")])).ask(asking())
    assert answer.text == "I feel lost."
    assert answer.provenance == Provenance("model.example", "m-1", "partner/1-abc", 11, 5)


async def test_an_answer_without_token_counts_counts_none():
    """A server that tells no usage is no failure."""
    body = {"choices": [{"message": {"content": "Hi."}, "finish_reason": "stop"}]}
    answer = await model_on(Wire([httpx2.Response(200, json=body)])).ask(asking())
    assert (answer.text, answer.provenance.input_tokens) == ("Hi.", 0)


async def test_openai_gets_its_own_names():
    """OpenAI gets a pseudonym as `safety_identifier` and the length as `max_completion_tokens`."""
    wire = Wire([said("Hi.")])
    answer = await model_on(wire, base_url=OPENAI).ask(asking())
    assert answer.provenance.provider == "openai"
    assert wire.sent[0] == {
        "model": "m-1",
        "messages": [
            {"role": "system", "content": "You are Sam."},
            {"role": "user", "content": asking().messages[1].content},
        ],
        "temperature": 0.0,
        "max_completion_tokens": 60,
        "safety_identifier": "p-1f",
    }


async def test_another_server_gets_the_names_every_server_knows():
    """A compatible server gets the older parameters."""
    wire = Wire([said("Hi.")])
    await model_on(wire).ask(asking())
    assert (wire.sent[0]["user"], wire.sent[0]["max_tokens"]) == ("p-1f", 60)


@pytest.mark.parametrize(
    ("refusal", "gone", "instead"),
    [
        (no(400, "unsupported_parameter", param="max_tokens"), "max_tokens", "max_completion_tokens"),
        (no(400, "unsupported_value", param="temperature"), "temperature", "max_tokens"),
        (no(422, text="Extra inputs are not permitted: 'user'"), "user", "temperature"),
    ],
)
async def test_a_parameter_that_is_turned_down_is_left_out_from_then_on(
    refusal: Scene, gone: str, instead: str
):
    """A server that knows a parameter not is asked without it, the next time at once."""
    wire = Wire([refusal, said("Hi.")])
    model = model_on(wire)
    await model.ask(asking())
    await model.ask(asking())
    assert [gone in sent for sent in wire.sent] == [True, False, False]
    assert instead in wire.sent[2]


async def test_a_schema_is_asked_for_strictly_first():
    """Where the server knows JSON schemas, it gets the schema."""
    wire = Wire([said('{"colour": "red"}')])
    answer = await model_on(wire).ask(asking(schema=COLOUR))
    assert json.loads(answer.text) == {"colour": "red"}
    assert wire.sent[0]["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": "colour", "strict": True, "schema": COLOUR.schema},
    }


async def test_the_ladder_goes_down_where_the_server_turns_a_rung_down_and_stays_there():
    """After two refusals the schema travels in the prompt, and the next question starts there."""
    wire = Wire([no(400), no(400), said('Sure!\n```json\n{"colour": "red"}\n```')])
    model = model_on(wire)
    first, second = [await model.ask(asking(schema=COLOUR)) for _ in range(2)]
    assert first.text == second.text == '{"colour": "red"}'
    assert len(wire.sent) == 4
    formats = [sent.get("response_format", {}).get("type") for sent in wire.sent]
    assert formats == ["json_schema", "json_object", None, None]
    assert '"additionalProperties": false' in wire.sent[3]["messages"][0]["content"]
    assert wire.sent[3]["messages"][1] == wire.sent[0]["messages"][1]


async def test_the_ladder_goes_down_where_the_server_ignores_the_schema_and_all_tokens_count():
    """An answer that is no such object is asked for again in simpler words, and both are paid for."""
    wire = Wire([said("Red, I'd say."), said('{"colour": "red"}')])
    answer = await model_on(wire).ask(asking(schema=COLOUR))
    assert answer.text == '{"colour": "red"}'
    assert (answer.provenance.input_tokens, answer.provenance.output_tokens) == (22, 10)


async def test_a_question_that_fails_on_every_rung_changes_nothing():
    """A server is not thought simpler for a question that it turned down in any words."""
    wire = Wire([no(400), no(400), no(400), said('{"colour": "red"}')])
    model = model_on(wire)
    with pytest.raises(ModelError) as caught:
        await model.ask(asking(schema=COLOUR))
    assert caught.value.trouble is ModelTrouble.BAD_REQUEST
    await model.ask(asking(schema=COLOUR))
    assert wire.sent[3]["response_format"]["type"] == "json_schema"


async def test_pieces_arrive_as_they_come_and_make_up_the_answer():
    """Streaming hands on every piece once and returns the whole with its tokens."""
    pieces: list[str] = []
    wire = Wire([streamed("I ", "feel ", "lost.")])
    answer = await model_on(wire).ask(asking(), pieces.append)
    assert pieces == ["I ", "feel ", "lost."]
    assert (answer.text, answer.provenance.output_tokens) == ("I feel lost.", 5)
    assert wire.sent[0]["stream"] is True


async def test_a_server_that_will_not_count_a_stream_is_asked_without():
    """A server that turns `stream_options` down still streams."""
    wire = Wire([no(400, text="unknown field `stream_options`"), streamed("Hi.")])
    answer = await model_on(wire).ask(asking(), lambda _: None)
    assert answer.text == "Hi."
    assert "stream_options" not in wire.sent[1]


async def test_a_stream_that_drops_before_anything_was_shown_is_asked_for_once_more():
    """Nobody saw anything, so asking again shows nothing twice."""
    pieces: list[str] = []
    wire = Wire([streamed(breaks=True), streamed("All ", "of it.")])
    answer = await model_on(wire).ask(asking(), pieces.append)
    assert answer.text == "".join(pieces) == "All of it."


@pytest.mark.parametrize("drop", [streamed("Half", breaks=True), streamed("Half", finish=None)])
async def test_a_stream_that_drops_after_something_was_shown_is_never_repeated(drop: Scene):
    """What was shown is not shown again: the answer counts as broken off."""
    pieces: list[str] = []
    wire = Wire([drop, streamed("Half of it again")])
    with pytest.raises(ModelError) as caught:
        await model_on(wire).ask(asking(), pieces.append)
    assert caught.value.trouble is ModelTrouble.TRUNCATED
    assert (pieces, len(wire.sent)) == (["Half"], 1)


@pytest.mark.parametrize("failure", [ValueError("screen gone"), TimeoutError("screen gone")])
async def test_a_failure_to_show_is_the_callers_own(failure: Exception):
    """What `on_text` raises reaches the caller as it is and is no trouble of the model's."""

    def broken(_: str) -> None:
        raise failure

    with pytest.raises(type(failure), match="screen gone"):
        await model_on(Wire([streamed("Hi.")])).ask(asking(), broken)


async def test_an_error_within_a_stream_is_a_failure():
    """A server may report trouble in the middle of a stream."""
    wire = Wire([events('{"error": {"message": "overloaded", "code": "x"}}')])
    with pytest.raises(ModelError) as caught:
        await model_on(wire).ask(asking(), lambda _: None)
    assert caught.value.trouble is ModelTrouble.SERVER


async def test_contact_details_stay_here():
    """E-mail addresses, phone numbers and mentions are taken out before anything is sent."""
    wire = Wire([said("Hi.")])
    said_by_learner = "I'm 42, mail jo@work.example or call +44 20 7946 0958, <@U012AB>"
    await model_on(wire).ask(asking(said_by_learner))
    assert wire.sent[0]["messages"][1]["content"] == "I'm 42, mail [e-mail] or call [phone], [mention]"


async def test_half_an_emoji_is_no_failure():
    """A broken sign in a message is replaced; the rest is asked."""
    wire = Wire([said("Hi.")])
    await model_on(wire).ask(asking("ok \ud83d 🙂 שלום"))
    assert wire.sent[0]["messages"][1]["content"] == "ok ? 🙂 שלום"


async def test_the_schema_gets_a_system_message_of_its_own_where_there_is_none():
    """A prompt without a system message can ask for a schema in words too."""
    wire = Wire([no(400), said('{"colour": "red"}')])
    request = Request((Message("user", "Colour?"),), "v", "c", 5, 9, schema=COLOUR)
    await model_on(wire).ask(request)
    assert [message["role"] for message in wire.sent[1]["messages"]] == ["system", "user"]


async def test_a_closed_client_opens_again_for_the_next_question():
    """Closing lets the connections go and nothing else."""
    model = model_on(Wire([lambda _: said("Hi.")]))
    await model.ask(asking())
    await model.close()
    await model.close()
    assert (await model.ask(asking())).text == "Hi."
