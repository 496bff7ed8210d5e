"""Whole sessions on a model that fails, in every way and at every step."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Container, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import chain
from typing import Any
from uuid import uuid4

import pytest

from bot.coaching.house import Engine, House
from bot.coaching.inbox import Inbox
from bot.content.prompts import FilePrompts
from bot.domain.errors import ModelError, ModelTrouble
from bot.domain.messages import Address
from bot.domain.spending import Allowance, Spent
from bot.llm.coach import ModelCoach
from bot.llm.judge import ModelJudge
from bot.llm.partner import ModelPartner
from bot.llm.standing_in import SteadyCoach, SteadyJudge, SteadyPartner
from bot.offline.coaching.coach import OfflineCoach
from bot.offline.judging.judge import OfflineJudge
from bot.offline.partner.partner import OfflinePartner
from bot.storage.store import SqlStore
from tests.coaching.conftest import plain
from tests.fakes.house import HERE, CountingPartner, RecordingChat, TurnedClock, fake_house, said
from tests.fakes.model import Scripted, ScriptedModel
from tests.llm.judge_answers import all_rated

SECRET = "quota of account 4711 exceeded, traceback follows"  # noqa: S105  # a provider's words
LINES = (
    "That sounds frightening. What happened this morning?",
    "You gave them nineteen years, and they took eight minutes.",
    "It makes sense that you can't breathe.",
    "What has been the hardest part of today?",
)
QUESTIONS = ("What could I have said?", "And what did I do well?")
GOOD: Mapping[str, str] = {
    "turn 3": "It was an email. I hadn't even finished my coffee.",
    "turn 5": "Eight minutes, yes, and he looked at the wall.",
    "turn 7": "Thank you. It comes and goes since noon.",
    "turn 9": "Telling my daughter, I think. I keep typing it and deleting it.",
    "assessment": all_rated(3, [LINES[0]], advice_giving=(1, [LINES[1]])),
    "feedback": f"You wrote “{LINES[1]}” and Emily went on. You could say “What was that like for you, after "
    "all those years?”, so that she can stay with it.",
    "answer 1": "You could stay with her a little longer: “What was it like when the screen went dark?”",
    "answer 2": "You asked, and then you left her room to answer.",
}
"""What the model says where it works, in the order in which it is asked."""
PARTS = tuple(GOOD)
BROKEN_RULES = "As an AI, I cannot help with that."
PAID = (70, 7)

TROUBLES = [pytest.param(trouble, id=trouble.value) for trouble in ModelTrouble]


def failure(trouble: ModelTrouble) -> ModelError:
    """Return a failure that cost tokens and quotes a provider."""
    return ModelError(SECRET, trouble, input_tokens=PAID[0], output_tokens=PAID[1])


def failing_at(parts: Container[str], *instead: Scripted) -> ScriptedModel:
    """Return a model that says something else at some steps, and what it should at all others."""
    answers = (instead if part in parts else (good,) for part, good in GOOD.items())
    return ScriptedModel([*chain.from_iterable(answers)])


@dataclass
class Session:
    """One learner, who goes through a whole session whatever the model does."""

    house: House
    inbox: Inbox
    chat: RecordingChat
    clock: TurnedClock
    address: Address
    events: int = 0

    async def say(self, *lines: str) -> bool:
        """Say these lines, and tell whether a session goes on after the last."""
        goes_on = True
        for line in lines:
            self.events += 1
            event = f"{self.address.channel}-{self.events}"
            goes_on = await self.inbox.receive(said(line, event, self.clock, self.address))
        return goes_on

    async def begin(self) -> None:
        """Agree, and read the opener."""
        await self.inbox.greet(self.address, "job-loss")
        await self.say("yes")

    async def run(self) -> bool:
        """Go from the consent to the goodbye, and tell whether the session still goes on."""
        await self.begin()
        return await self.say(*LINES, "/end", "4", "4", "3", "5", *QUESTIONS, "/done", "4")

    def heard(self) -> str:
        """Return all that the learner read."""
        return "\n".join(plain(message) for message in self.chat.delivered)

    async def record(self) -> Mapping[str, Any]:
        """Return the session as the store holds it."""
        async with self.house.store.transaction() as work:
            held = await work.everything_of(await work.learner(self.address))
        session: Mapping[str, Any] = json.loads(json.dumps(held, default=str))["sessions"][0]
        return session

    async def spent(self) -> Spent:
        """Return what counts against today's allowance."""
        async with self.house.store.transaction() as work:
            return await work.spent(self.address, self.clock.now().date())


@pytest.fixture(scope="module")
async def store(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[SqlStore]:
    """Return one database for all learners: each test has its own."""
    opened = await SqlStore.open(f"sqlite+aiosqlite:///{tmp_path_factory.mktemp('failures') / 'harken.db'}")
    yield opened
    await opened.close()


def session_on(
    model: ScriptedModel, store: SqlStore, partner: CountingPartner | None = None, limit: int | None = None
) -> Session:
    """Return a learner in a house whose three roles are on a model, with the offline engine behind them."""
    clock, chat, new = TurnedClock(), RecordingChat(), uuid4().hex
    address = Address(HERE.platform, f"team-{new}", f"learner-{new}", f"dm-{new}")
    house = fake_house(store, clock, chat, CountingPartner())
    house = replace(
        house,
        embedded=Engine(partner or OfflinePartner(), OfflineJudge(), OfflineCoach()),
        new_id=lambda: uuid4().hex,
        allowance=Allowance(learner=limit),
    )
    house = replace(house, model=lambda pseudonym: steady(model, house.embedded, pseudonym))
    return Session(house, Inbox(house), chat, clock, address)


def steady(model: ScriptedModel, embedded: Engine, pseudonym: str) -> Engine:
    """Return the roles as they are wired in the product."""
    prompts = FilePrompts()
    return Engine(
        SteadyPartner(ModelPartner(model, prompts, pseudonym), embedded.partner),
        SteadyJudge(ModelJudge(model, prompts, pseudonym), embedded.judge),
        SteadyCoach(ModelCoach(model, prompts, pseudonym), embedded.coach),
    )


async def expect_whole(session: Session, stood_in: Sequence[str]) -> None:
    """Run a session, and check that the learner gets all of it and that the record names who stood in."""
    assert not await session.run()
    heard, record = session.heard(), await session.record()
    assert "See you" in heard.splitlines()[-1]
    assert heard.count("[scorecard]") == 1
    assert not any(word in heard for word in (SECRET, BROKEN_RULES, "ModelError", "Traceback"))
    expect_nothing_lost(record)
    made_by = record["made_by"]
    assert set(PARTS) <= set(made_by)
    assert [part for part in PARTS if made_by[part]["stood_in"]] == list(stood_in)
    tokens = sum(source["input_tokens"] + source["output_tokens"] for source in made_by.values())
    assert (await session.spent()).learner == tokens


def expect_nothing_lost(record: Mapping[str, Any]) -> None:
    """Check that every line, rating and question is held, and each line and question answered."""
    turns = record["turns"]
    assert [turn["text"] for turn in turns if turn["speaker"] == "learner"] == list(LINES)
    assert [turn["speaker"] for turn in turns] == ["partner", *(("learner", "partner") * len(LINES))]
    assert all(turn["text"].strip() for turn in turns)
    assert list(record["self_ratings"].values()) == [4, 4, 3, 5]
    assert [asked["question"] for asked in record["follow_ups"]] == list(QUESTIONS)
    assert all(asked["answer"].strip() for asked in record["follow_ups"])
    assert record["feedback"].strip()


async def test_where_nothing_fails_nobody_stands_in(store: SqlStore):
    """The script below is one that keeps to every rule: eight requests, eight answers."""
    model = ScriptedModel(tuple(GOOD.values()))
    await expect_whole(session_on(model, store), ())
    assert len(model.requests) == len(PARTS)


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_a_model_that_always_fails_leaves_a_whole_session(trouble: ModelTrouble, store: SqlStore):
    """The offline engine carries every step, and the record says so of each."""
    await expect_whole(session_on(ScriptedModel([failure(trouble)]), store), PARTS)


@pytest.mark.parametrize("trouble", TROUBLES)
@pytest.mark.parametrize("first", [0, 1])
async def test_a_model_that_fails_at_every_other_step_is_carried_there(
    first: int, trouble: ModelTrouble, store: SqlStore
):
    """Steps that fail are the stand-in's, with what was paid for nothing; the others are the model's."""
    failing = PARTS[first::2]
    session = session_on(failing_at(failing, failure(trouble)), store)
    await expect_whole(session, failing)
    made_by = (await session.record())["made_by"]
    for part in failing:
        assert made_by[part]["provider"] == "offline"
        assert (made_by[part]["input_tokens"], made_by[part]["output_tokens"]) == PAID


@pytest.mark.parametrize("part", PARTS)
async def test_a_single_failure_is_carried_once(part: str, store: SqlStore):
    """One step fails, it alone is the stand-in's, and the model goes on after it."""
    await expect_whole(session_on(failing_at({part}, failure(ModelTrouble.TIMEOUT)), store), (part,))


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_a_second_chance_that_fails_is_counted_with_the_first(trouble: ModelTrouble, store: SqlStore):
    """After answers that cannot be used the model fails: the stand-in speaks, and both tries count."""
    session = session_on(failing_at(PARTS, BROKEN_RULES, failure(trouble)), store)
    await expect_whole(session, PARTS)
    for source in (await session.record())["made_by"].values():
        assert source["output_tokens"] == PAID[1] + len(BROKEN_RULES) // 4
        assert source["input_tokens"] > PAID[0]


@pytest.mark.parametrize("part", [part for part in PARTS if part != "assessment"])
async def test_words_that_break_the_rules_twice_are_never_read(part: str, store: SqlStore):
    """The stand-in speaks in their place, and what both tries cost is counted."""
    session = session_on(failing_at({part}, BROKEN_RULES, BROKEN_RULES), store)
    await expect_whole(session, (part,))
    source = (await session.record())["made_by"][part]
    assert source["output_tokens"] == 2 * (len(BROKEN_RULES) // 4)


async def test_a_judge_that_cannot_be_checked_scores_nothing(store: SqlStore):
    """Twice no quote holds up: the learner is told so, the session goes on, and both tries are counted."""
    session = session_on(failing_at({"assessment"}, BROKEN_RULES, BROKEN_RULES), store)
    await expect_whole(session, ())
    source = (await session.record())["made_by"]["assessment"]
    assert source["output_tokens"] == 2 * (len(BROKEN_RULES) // 4)


async def test_tokens_paid_for_nothing_use_up_the_allowance(store: SqlStore):
    """A model that only ever fails is given up for the day once the allowance is gone."""
    model = ScriptedModel([failure(ModelTrouble.TRUNCATED)])
    session = session_on(model, store, limit=2 * sum(PAID))
    await session.begin()
    await session.say(*LINES)
    assert len(model.requests) == 2
    assert session.heard().count("allowance for the language model is used up") == 1


async def test_an_event_that_comes_twice_is_charged_once(store: SqlStore):
    """A redelivery asks nothing and costs nothing."""
    model = ScriptedModel([failure(ModelTrouble.EMPTY)])
    session = session_on(model, store)
    await session.begin()
    await session.say(LINES[0])
    session.events -= 1
    await session.say(LINES[0])
    assert (await session.spent()).learner == sum(PAID)
    assert len(model.requests) == 1


async def test_an_event_that_two_workers_run_is_charged_once(store: SqlStore):
    """While the stand-in speaks another worker recovers the event: one of them saves, and one is charged."""
    model, partner = ScriptedModel([failure(ModelTrouble.TIMEOUT)]), CountingPartner()
    session = session_on(model, store, partner)
    await session.begin()
    partner.meanwhile.append(lambda: Inbox(session.house).recover(timedelta()))
    await session.say(LINES[0])
    assert len(model.requests) == 2
    assert (await session.spent()).learner == sum(PAID)


async def test_an_event_run_again_after_another_is_charged_once(store: SqlStore):
    """A session that moved on meanwhile makes the event run anew: what is saved is charged."""
    model, partner = ScriptedModel([failure(ModelTrouble.TIMEOUT)]), CountingPartner()
    session = session_on(model, store, partner)
    await session.begin()
    second = said(LINES[1], f"{session.address.channel}-other", session.clock, session.address)
    partner.meanwhile.append(lambda: Inbox(session.house).receive(second))
    await session.say(LINES[0])
    assert len(model.requests) == 3
    assert (await session.spent()).learner == 2 * sum(PAID)
