"""What was paid for answers that nobody could use is not forgotten."""

from __future__ import annotations

from dataclasses import replace

import httpx2
import pytest

from bot.content.loader import load_scenarios
from bot.content.prompts import FilePrompts
from bot.domain.errors import ModelError, ModelTrouble
from bot.llm.judge import ModelJudge
from bot.llm.partner import MANNER, ModelPartner
from bot.llm.standing_in import SteadyJudge, SteadyPartner
from bot.offline.judging.judge import OfflineJudge
from bot.offline.partner.partner import OfflinePartner
from tests.contracts.judge import WARM, talk
from tests.contracts.partner import opened
from tests.fakes.model import Scripted, ScriptedModel
from tests.llm.judge_answers import all_rated
from tests.llm.wire import COLOUR, Hang, Scene, Wire, asking, model_on, no, said, streamed

EMILY = load_scenarios()[0]
SAID = opened(EMILY, "How are you?")
TALK = talk(*WARM)
GOOD = all_rated(3, [WARM[0]], advice_giving=(1, [WARM[3]]))
BAD = "As an AI, I cannot help with that."
UNFOUNDED = all_rated(3, ["Nobody ever said this."])
HALF_FOUNDED = all_rated(3, [WARM[0]], advice_giving=(3, ["Nobody ever said this."]))
BUSY = ModelError("Too many.", ModelTrouble.RATE_LIMITED, input_tokens=1_000_000, output_tokens=1_000)


def cut() -> httpx2.Response:
    """Return an answer that broke off."""
    return said("I am", finish="length")


@pytest.mark.parametrize(
    ("scenes", "tokens"),
    [
        pytest.param([cut()], (11, 5), id="truncated"),
        pytest.param([said(""), said(" ")], (22, 10), id="empty twice"),
        pytest.param([said(""), cut()], (22, 10), id="empty, then truncated"),
        pytest.param([said("no", refusal="I won't.")], (11, 5), id="refused"),
        pytest.param([said("", finish="content_filter")], (11, 5), id="filtered"),
        pytest.param([said(""), no(401)], (11, 5), id="empty, then the wrong key"),
        pytest.param([no(402)], (0, 0), id="never served"),
    ],
)
async def test_a_failed_call_says_what_it_cost(scenes: list[Scene], tokens: tuple[int, int]):
    """Every try that the server served and counted is in the failure's tokens."""
    with pytest.raises(ModelError) as caught:
        await model_on(Wire(scenes)).ask(asking())
    assert (caught.value.input_tokens, caught.value.output_tokens) == tokens


async def test_an_answer_off_its_schema_costs_every_rung():
    """Three ways of asking for JSON are three answers paid for."""
    with pytest.raises(ModelError) as caught:
        await model_on(Wire([lambda _: said("Red.")])).ask(asking(schema=COLOUR))
    assert (caught.value.input_tokens, caught.value.output_tokens) == (33, 15)


async def test_time_that_runs_out_does_not_forget_the_try_before():
    """An empty answer was paid for, and the server then never answers again."""
    with pytest.raises(ModelError) as caught:
        await model_on(Wire([said(""), Hang()])).ask(asking(seconds=0.3))
    assert caught.value.trouble is ModelTrouble.TIMEOUT
    assert (caught.value.input_tokens, caught.value.output_tokens) == (11, 5)


async def test_a_stream_that_is_cut_says_what_it_cost():
    """A stream that ends with its usage is counted like a whole answer."""
    with pytest.raises(ModelError) as caught:
        await model_on(Wire([streamed("I", finish="length")])).ask(asking(), lambda _: None)
    assert (caught.value.input_tokens, caught.value.output_tokens) == (11, 5)


async def test_more_that_was_paid_leaves_a_failure_as_it_was():
    """A failure with more tokens is a new one that says the same; the old one is not touched."""
    more = BUSY.adding(BUSY)
    assert (more.trouble, str(more)) == (BUSY.trouble, str(BUSY))
    assert (more.input_tokens, BUSY.input_tokens) == (2_000_000, 1_000_000)


@pytest.mark.parametrize(
    ("answers", "tokens"),
    [
        pytest.param([BUSY], 1_000, id="no answer"),
        pytest.param([BAD, BUSY], 1_000 + len(BAD) // 4, id="a bad answer, then none"),
        pytest.param([BAD, BAD], 2 * (len(BAD) // 4), id="two bad answers"),
    ],
)
async def test_the_partners_stand_in_carries_what_the_model_cost(answers: list[Scripted], tokens: int):
    """The stand-in's line names the tokens of every try that it had to replace."""
    partner = SteadyPartner(ModelPartner(ScriptedModel(answers), FilePrompts(), "someone"), OfflinePartner())
    source = (await partner.reply(EMILY, SAID, 1)).provenance
    assert (source.provider, source.stood_in, source.output_tokens) == ("offline", True, tokens)


async def test_an_answer_that_ran_out_of_time_for_a_second_try_is_counted():
    """Where no second try fits, the first one was paid for all the same."""
    times = iter([0.0, 9.4])
    model = ScriptedModel([BAD])
    partner = ModelPartner(model, FilePrompts(), "someone", replace(MANNER, now=lambda: next(times)))
    with pytest.raises(ModelError) as caught:
        await partner.reply(EMILY, SAID, 1)
    assert caught.value.output_tokens == len(BAD) // 4


@pytest.mark.parametrize(
    ("answers", "votes", "tokens"),
    [
        pytest.param([HALF_FOUNDED, BUSY], 1, 1_000 + len(HALF_FOUNDED) // 4, id="second question"),
        pytest.param([GOOD, BUSY, GOOD], 3, 1_000 + 2 * (len(GOOD) // 4), id="one vote of three"),
        pytest.param([BUSY, GOOD, BUSY], 3, 2_000 + len(GOOD) // 4, id="two votes of three"),
    ],
)
async def test_a_judge_counts_the_questions_that_failed(answers: list[Scripted], votes: int, tokens: int):
    """Ratings rest on the answers that came; what the others cost is in the same record."""
    judge = ModelJudge(ScriptedModel(answers), FilePrompts(), "someone", votes)
    assert (await judge.assess(TALK)).provenance.output_tokens == tokens


@pytest.mark.parametrize(
    ("answers", "votes", "tokens"),
    [
        pytest.param([BUSY], 1, 1_000, id="one vote"),
        pytest.param([BUSY], 3, 3_000, id="three votes"),
        pytest.param([UNFOUNDED, BUSY], 1, 1_000 + len(UNFOUNDED) // 4, id="second question"),
    ],
)
async def test_the_judges_stand_in_carries_what_all_votes_cost(
    answers: list[Scripted], votes: int, tokens: int
):
    """Where no vote came, the offline judge's record names what all of them cost."""
    judge = ModelJudge(ScriptedModel(answers), FilePrompts(), "someone", votes)
    source = (await SteadyJudge(judge, OfflineJudge()).assess(TALK)).provenance
    assert (source.provider, source.stood_in, source.output_tokens) == ("offline", True, tokens)
