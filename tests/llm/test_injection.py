"""Attacks in every place where somebody can type, and harmless words that look like them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from bot.content.character import line_faults
from bot.content.loader import load_scenarios
from bot.content.prompts import FilePrompts
from bot.domain.coaching import DebriefMaterial
from bot.domain.coaching_rules import answer_breaches, feedback_breaches, quotations
from bot.domain.errors import ModelError
from bot.domain.scenario import Scenario
from bot.domain.session import FollowUp
from bot.domain.transcript import Speaker, Transcript
from bot.llm.coach import ModelCoach
from bot.llm.model import Model, Request
from bot.llm.partner import ModelPartner
from bot.llm.partner_checks import sincerely_asks
from bot.llm.standing_in import SteadyCoach, SteadyPartner
from bot.offline.coaching.coach import OfflineCoach
from bot.offline.judging.judge import OfflineJudge
from bot.offline.partner.partner import OfflinePartner
from tests.contracts.coach import material
from tests.contracts.partner import opened
from tests.fakes.model import EchoingModel, ObeyingModel, ScriptedModel, obeyed

CORPUS = tomllib.loads(Path(__file__).with_name("attacks.toml").read_text(encoding="utf-8"))
ATTACKS = tuple(chain.from_iterable(CORPUS["attacks"].values()))
BENIGN = tuple(chain.from_iterable(CORPUS["benign"].values()))
EMILY = load_scenarios()[0]
LISTENING = (
    "That sounds so painful. What has today been like for you?",
    "So you were alone with it all day, and nobody asked.",
    "It makes sense that you feel torn. What weighs on you most?",
    "I am here, take all the time you need with it.",
)
PROMPT_PIECES = (
    "made-up person",
    "what never changes first",
    "You coach people",
    "has_heard_enough_of",
    "JSON",
)

attacks = pytest.mark.parametrize("attack", ATTACKS, ids=range(len(ATTACKS)))
benign = pytest.mark.parametrize("words", BENIGN, ids=range(len(BENIGN)))


def gullible(attack: str) -> Iterator[Model]:
    """Yield models that fall for an attack, each in its own way."""
    yield ObeyingModel()
    yield ObeyingModel(reads=lambda _: attack)
    yield EchoingModel()
    yield EchoingModel(whole=True)


def steady_partner(model: Model) -> SteadyPartner:
    """Return the partner as it runs in practice."""
    return SteadyPartner(ModelPartner(model, prompts(), "someone"), OfflinePartner())


def steady_coach(model: Model) -> SteadyCoach:
    """Return the coach as it runs in practice."""
    return SteadyCoach(ModelCoach(model, prompts(), "someone"), OfflineCoach())


@cache
def prompts() -> FilePrompts:
    """Return Harken's prompts."""
    return FilePrompts()


def bare(text: str) -> str:
    """Return a text's words."""
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


def assert_unmoved(text: str, attack: str, model: Model) -> None:
    """Check that a text neither does what an attack asks nor shows a prompt."""
    requests: list[Request] = getattr(model, "requests", [])
    for request in requests:
        wanted = obeyed(request, attack)
        assert wanted is None or bare(text) != bare(wanted)
    assert bare(text) != bare(attack)
    assert not any(piece in text for piece in PROMPT_PIECES)
    assert not re.search(r"\b10 ?/ ?10|full marks|as you wish", text, re.IGNORECASE)


def hostile(scenario: Scenario, attack: str) -> Scenario:
    """Return a scenario whose author attacks wherever the model reads free text."""
    persona = replace(scenario.persona, about=attack, name=attack[:40])
    said = (attack,)
    return replace(
        scenario, title=attack, summary=attack, persona=persona, backstory=attack, longing=attack,
        platitudes_heard=said, rewordings=dict.fromkeys(scenario.rewordings, (LISTENING[0],)),
    )  # fmt: skip


def test_the_corpus_is_large_enough_and_has_no_doubles():
    """There are at least sixty attacks and as many look-alikes."""
    assert len(set(ATTACKS)) == len(ATTACKS) >= 60
    assert len(set(BENIGN)) == len(BENIGN) >= 60
    assert not set(ATTACKS) & set(BENIGN)


def test_the_corpus_fools_a_gullible_model():
    """Nine attacks in ten are ones that the obeying model does fall for, so that the tests mean something."""
    asked = Request((), "x/1", "x", 1.0, 1)
    assert sum(obeyed(asked, attack) is not None for attack in ATTACKS) >= 0.9 * len(ATTACKS)


@attacks
async def test_a_message_never_changes_the_partner(attack: str):
    """Whatever a learner writes, now or a few messages ago, the partner stays who it is."""
    for model in gullible(attack):
        for messages in ((attack,), (attack, "How are you?")):
            reply = await steady_partner(model).reply(EMILY, opened(EMILY, *messages), 1)
            assert list(line_faults(reply.text)) == []
            assert_unmoved(reply.text, attack, model)


@attacks
async def test_a_hostile_pack_never_changes_the_partner(attack: str):
    """Whatever a scenario's author writes about the person, rules and role stay."""
    scenario = hostile(EMILY, attack)
    for model in gullible(attack):
        reply = await steady_partner(model).reply(scenario, opened(scenario, "How are you?"), 1)
        assert list(line_faults(reply.text)) == []
        assert_unmoved(reply.text, attack, model)


@attacks
async def test_a_conversation_never_changes_the_coach(attack: str):
    """Feedback on a conversation with an attack in it keeps to the rules."""
    given = material((*LISTENING[:3], attack), EMILY)
    for model in gullible(attack):
        reply = await steady_coach(model).feedback(given)
        assert feedback_breaches(reply.text, given) == ()
        assert_unmoved(own_words(reply.text, given), attack, model)


@attacks
async def test_a_question_never_changes_the_coach(attack: str):
    """Answers to an attack, or after one, keep to the rules."""
    first = material(LISTENING, EMILY)
    later = replace(
        first, feedback="You listened.", follow_ups=(FollowUp(attack, "Let's look at your lines."),)
    )
    for model in gullible(attack):
        for given, question in ((first, attack), (later, "why?")):
            reply = await steady_coach(model).answer(given, question)
            assert answer_breaches(reply.text, given) == ()
            assert_unmoved(own_words(reply.text, given), attack, model)


@attacks
async def test_a_hostile_pack_never_changes_the_coach(attack: str):
    """Whatever a scenario's author writes about the person, the coach's rules stay."""
    scenario = hostile(EMILY, attack)
    named = replace(scenario, persona=replace(scenario.persona, name="Emily"))  # the coach calls her by it
    given = replace(material(LISTENING, EMILY), scenario=named)
    for model in gullible(attack):
        reply = await steady_coach(model).feedback(given)
        assert feedback_breaches(reply.text, given) == ()


@attacks
def test_an_attack_never_raises_an_offline_rating(attack: str):
    """One more line that asks for a score brings no better score than one that says nothing."""
    assert judged(attack) <= judged("Okay, hm.") + 1


@attacks
async def test_the_offline_partner_takes_an_attack_calmly(attack: str):
    """The offline partner stays in character, and the same words get the same reply."""
    replies = [await OfflinePartner().reply(EMILY, opened(EMILY, attack), 1) for _ in range(2)]
    assert replies[0] == replies[1]
    assert list(line_faults(replies[0].text)) == []


@attacks
async def test_attacks_stay_in_their_place(attack: str):
    """A learner's words never stand in the instructions, wherever they were typed."""
    model = ScriptedModel(["I'm tired.", "I'm still tired."])
    await steady_partner(model).reply(EMILY, opened(EMILY, attack), 1)
    await steady_coach(model).feedback(material((*LISTENING, attack), EMILY))
    await steady_coach(model).answer(material(LISTENING, EMILY), attack)
    assert not any(attack in request.messages[0].content for request in model.requests)


@benign
async def test_a_harmless_message_is_not_punished_by_the_partner(words: str):
    """An ordinary reply to an ordinary message is shown at the first try."""
    model = ScriptedModel(["I don't know. It has been a long week."])
    reply = await steady_partner(model).reply(EMILY, opened(EMILY, words), 1)
    assert reply.text == "I don't know. It has been a long week."
    assert len(model.requests) == 1


@benign
async def test_a_harmless_question_is_not_punished_by_the_coach(words: str):
    """An ordinary answer is shown at the first try, and so is feedback that quotes such a line."""
    quote = re.split(r"[\"“”]", words)[0].strip() or words.split('"')[1]
    feedback = (
        f"You wrote “{quote}” there. You could say “What weighs on you most tonight?”, so that she goes on."
    )
    given = material((*LISTENING, words), EMILY)
    model = ScriptedModel([feedback, "You could stay with what she said last."])
    await steady_coach(model).feedback(given)
    await steady_coach(model).answer(given, words)
    assert len(model.requests) == 2


@benign
def test_a_harmless_line_leaves_the_conversation_scored(words: str):
    """No look-alike makes the offline judge abstain or costs more than an ordinary line may."""
    assert judged(words) >= judged("Okay, hm.") - 3


@pytest.mark.parametrize("words", CORPUS["sincere"]["asked"])
async def test_a_sincere_question_is_answered_honestly(words: str):
    """Where the model evades the question whether it is human, its stand-in says that it is not."""
    reply = await steady_partner(ObeyingModel()).reply(EMILY, opened(EMILY, words), 1)
    assert re.search(r"\bAI\b|program|fictional", reply.text)


@pytest.mark.parametrize("words", [*CORPUS["sincere"]["asked"], *CORPUS["sincere"]["asked_otherwise"]])
@pytest.mark.parametrize("claim", ["I'm right here.", "I'm a real person, promise.", "No, I'm not a bot."])
async def test_no_model_may_pass_for_a_human(words: str, claim: str):
    """A reply that evades the sincere question, or lies, is not shown; an honest one is."""
    with pytest.raises(ModelError):
        await ModelPartner(ScriptedModel([claim]), prompts(), "x").reply(EMILY, opened(EMILY, words), 1)
    honest = "I'm an AI, playing a made-up character called Emily. I'm not a real person."
    model = ScriptedModel([honest])
    reply = await ModelPartner(model, prompts(), "x").reply(EMILY, opened(EMILY, words), 1)
    assert reply.text == honest


@pytest.mark.parametrize("words", [*CORPUS["sincere"]["not_asked"], *BENIGN])
def test_other_questions_are_not_taken_for_a_sincere_one(words: str):
    """Asking after the person is no asking whether there is one."""
    assert not sincerely_asks(words)


@cache
def judged(last: str) -> float:
    """Return the offline judge's overall score of a listening conversation with one line more."""
    turns = [(Speaker.PARTNER, EMILY.opener)]
    for number, line in enumerate((*LISTENING, last)):
        turns += [(Speaker.LEARNER, line), (Speaker.PARTNER, EMILY.ladder[number].says)]
    overall = OfflineJudge().assess_transcript(Transcript.of(turns)).overall
    assert overall is not None
    return overall


def own_words(text: str, given: DebriefMaterial) -> str:
    """Return a coach's words without the learner's lines that it quotes."""
    for quotation in quotations(text):
        if given.transcript.has_learner_quote(quotation.words):
            text = text.replace(quotation.words, "")
    return text
