"""The coach on a language model."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from importlib import resources

import pytest

from bot.content.loader import load_scenarios
from bot.content.prompts import FilePrompts
from bot.domain.assessment import NOT_SCORED, Assessment
from bot.domain.coaching import DebriefMaterial
from bot.domain.coaching_rules import answer_breaches, feedback_breaches
from bot.domain.errors import ModelError, ModelTrouble
from bot.domain.provenance import Provenance
from bot.domain.rubric import Dimension
from bot.domain.session import FollowUp
from bot.domain.transcript import Speaker, Transcript
from bot.llm.coach import ModelCoach, score_faults
from bot.llm.model import Request
from tests.contracts.coach import TALKS, CoachContract, material
from tests.fakes.model import ScriptedModel

EMILY = load_scenarios()[0]
LISTENED = material(TALKS["listening"], EMILY)
ADVISED = material(TALKS["advising"], EMILY)
UNSCORED = material(TALKS["one line"], EMILY)
REWORDED = "You could say “After nineteen years, one e-mail, what was that like?”, so that Emily can go on."
ANSWER = "That is hard to tell from this conversation. You could stay with what Emily had just told you."


def playing_along(request: Request) -> str:
    """Return feedback or an answer as a model would that keeps to the rules."""
    held = json.loads(request.messages[1].content.splitlines()[0])
    if len(request.messages) > 2 or "\n" in request.messages[1].content:
        return ANSWER
    lines = [turn["text"] for turn in held["conversation"] if turn.get("by") == "you"]
    pieces = [piece.strip() for line in lines for piece in re.split(r"[\"“”\n]|\[…\]", line)]
    quote = next((piece for piece in pieces if any(map(str.isalnum, piece))), "")[:200].strip()
    begun = f"You began with “{quote}” there. " if quote else "You were there. "
    return begun + REWORDED


def coach_on(*answers: str) -> tuple[ModelCoach, ScriptedModel]:
    """Return a coach on a scripted model, and the model."""
    model = ScriptedModel(answers)
    return ModelCoach(model, FilePrompts(), "someone"), model


class TestModelCoach(CoachContract):
    """The coach on a model that plays along."""

    @pytest.fixture
    def coach(self) -> ModelCoach:
        """Return the coach under test."""
        return ModelCoach(ScriptedModel([playing_along]), FilePrompts(), "someone")


GOOD = f"You asked “What has today been like for you?”. {REWORDED}"


async def test_the_conversation_travels_as_json_after_the_instructions():
    """Instructions first, then one JSON document with what was said, and the ratings as they are shown."""
    coach, model = coach_on(GOOD)
    await coach.feedback(replace(LISTENED, reflection=(5, 4, 3, 2)))
    [request] = model.requests
    assert [message.role for message in request.messages] == ["system", "user"]
    held = json.loads(request.messages[1].content)
    assert [turn["text"] for turn in held["conversation"]] == [t.text for t in LISTENED.transcript.turns]
    assert set(held["ratings_they_see"]) == {dimension.label for dimension in Dimension}
    assert list(held["how_they_rated_themselves_1_to_5"].values()) == [5, 4, 3, 2]
    assert LISTENED.transcript.learner_turns[0].text not in request.messages[0].content
    assert request.prompt_version.startswith("coach_feedback/")


async def test_feedback_and_answers_share_their_beginning():
    """Most of both instructions is the same text, which a provider can reuse."""
    coach, model = coach_on(GOOD, ANSWER)
    await coach.feedback(LISTENED)
    await coach.answer(LISTENED, "why?")
    one, other = (request.messages[0].content for request in model.requests)
    shared = next(n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    assert shared > 0.85 * len(one)


async def test_follow_ups_go_on_where_the_feedback_ended():
    """Feedback, earlier questions and answers are turns; the new question comes last, as JSON."""
    coach, model = coach_on(ANSWER)
    before = (FollowUp("why?", "Because of the question."),)
    await coach.answer(replace(LISTENED, feedback=GOOD, follow_ups=before), 'and "now"?')
    messages = model.requests[0].messages
    assert [message.role for message in messages] == [
        "system",
        "user",
        "assistant",
        "user",
        "assistant",
        "user",
    ]
    assert messages[2].content == GOOD
    assert json.loads(messages[-1].content) == 'and "now"?'
    assert model.requests[0].prompt_version.startswith("coach_answer/")


async def test_what_was_not_scored_is_not_sent_as_a_score():
    """Where the judge abstained, the model is told so and given no number."""
    coach, model = coach_on(REWORDED.replace("You could", "“oh no, I'm so sorry” is yours. You could"))
    await coach.feedback(UNSCORED)
    held = json.loads(model.requests[0].messages[1].content)
    assert held["ratings_they_see"] == "none: nothing was scored"


@pytest.mark.parametrize(
    ("bad", "named"),
    [
        (f"{GOOD} One. Two. Three. Four.", "6 sentences"),
        (f"You said “I am there for you”. {REWORDED}", "not in the conversation"),
        ("You did well, keep going.", "quotes no line"),
        ("You asked “What has today been like for you?”.", "no other wording"),
        (f"{GOOD} Show more empathy.", "show empathy"),
        (f"{GOOD} The learner can do it.", "third person"),
        (f"{GOOD} That is 10 out of 10.", "10 out of 10"),
        (f"- {GOOD}\n- more", "formatting"),
        (f"{GOOD} As an AI, I liked it.", "assistant"),
        (
            f"{GOOD} Kind where a line went wrong: say what it may have felt like to the person.",
            "what you were told",
        ),
    ],
)
async def test_the_second_chance_names_the_breaches(bad: str, named: str):
    """Each broken rule is named to the model, and the repaired feedback is returned."""
    coach, model = coach_on(bad, GOOD)
    reply = await coach.feedback(LISTENED)
    assert reply.text == GOOD
    assert named in model.requests[1].messages[-1].content


async def test_praise_for_a_line_that_was_marked_down_is_refused():
    """Feedback may not contradict the ratings that are shown."""
    line = "You should call them and sort it out."
    coach, model = coach_on(f"Great line: “{line}”. {REWORDED}", f"“{line}” came fast. {REWORDED}")
    await coach.feedback(ADVISED)
    assert "marked down" in model.requests[1].messages[-1].content


async def test_two_breaches_are_an_error():
    """Feedback that is no better the second time is MALFORMED."""
    coach, model = coach_on("Nice.")
    with pytest.raises(ModelError) as caught:
        await coach.feedback(LISTENED)
    assert caught.value.trouble is ModelTrouble.MALFORMED
    assert len(model.requests) == 2


async def test_a_long_answer_is_refused():
    """An answer keeps to three sentences."""
    coach, model = coach_on("One. Two. Three. Four.", ANSWER)
    assert (await coach.answer(LISTENED, "why?")).text == ANSWER
    assert "at most 3" in model.requests[1].messages[-1].content


async def test_the_learners_own_words_may_be_quoted_whatever_they_are():
    """Quoting a line that holds braces or stars is no formatting of the coach's."""
    talk = ("That is {how to say} *hard* to hear, I would think.", *TALKS["listening"][:3])
    coach, model = coach_on(f"You wrote “{talk[0]}”. {REWORDED}")
    await coach.feedback(material(talk, EMILY))
    assert len(model.requests) == 1


@pytest.mark.parametrize(
    "given", ["{label} is {shown} out of 10.", "“9/10” was their word.", "It felt heavy."]
)
def test_numbers_that_are_shown_may_be_named(given: str):
    """A number beside its skill passes, and so does one in a quotation."""
    label = Dimension.VALIDATING_EMOTIONS
    shown = round(2 * (LISTENED.assessment.ratings[label].value or 0))
    assert list(score_faults(given.format(label=label.label, shown=shown), LISTENED)) == []


@pytest.mark.parametrize(
    "given", ["Perfect. 10/10.", "Validating emotions is 11 out of 10.", "You have full marks."]
)
def test_numbers_that_were_not_shown_are_refused(given: str):
    """A number that stands alone or was not shown does not pass."""
    assert list(score_faults(given, LISTENED))


def test_no_number_passes_where_nothing_was_scored():
    """Without ratings there is no number to name."""
    assert list(score_faults("Validating emotions is 6 out of 10.", UNSCORED))


def examples() -> list[tuple[DebriefMaterial, str, str]]:
    """Return the worked examples of the coach's prompt: the conversation, the feedback and the answer."""
    text = (resources.files("prompts") / "parts" / "coach_examples.md").read_text(encoding="utf-8")
    found = []
    for example in text.split("## Example")[1:]:
        talk, _, rest = example.partition("\nFeedback: ")
        feedback, _, rest = rest.partition("\nQuestion: ")
        answer = rest.partition("\nAnswer: ")[2]
        lines = re.findall(r"^- (\w+): (.*)$", talk, re.MULTILINE)
        speakers = {"You": Speaker.LEARNER}
        turns = [(speakers.get(who, Speaker.PARTNER), line) for who, line in lines]
        ratings = dict.fromkeys(Dimension, NOT_SCORED)
        judged = Assessment("none/1", ratings, (), 2.4, Provenance("none", "none"))
        given = DebriefMaterial(EMILY, Transcript.of(turns), judged)
        found.append((given, " ".join(feedback.split()), " ".join(answer.split())))
    return found


@pytest.mark.parametrize("number", [0, 1])
def test_the_worked_examples_keep_to_the_rules(number: int):
    """What the prompt shows as good would pass the checks itself."""
    given, feedback, answer = examples()[number]
    assert len(given.transcript.turns) >= 5
    assert feedback_breaches(feedback, given) == ()
    assert answer_breaches(answer, given) == ()
