"""The coach sees lines as a listener would: repairs, fair questions, doubts, the same words again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.coaching import DebriefMaterial
from bot.domain.rubric import Dimension
from bot.domain.scenario import Persona, Pronouns
from bot.domain.session import FollowUp
from bot.offline.coaching.answers import compose_answer
from bot.offline.coaching.faults import Fault
from bot.offline.coaching.feedback import compose_feedback
from bot.offline.coaching.lines import REPAIR, read_lines
from bot.offline.coaching.quoting import overheard, quotable
from bot.offline.coaching.weighing import best_line, weakest_line
from bot.offline.coaching.wording import Calling
from tests.offline.coaching import talks
from tests.offline.coaching.talks import material

MENDED = (
    "passed-over",
    "Well, at least you still have a job.",
    "You're right, it's only a title. Forget it.",
    "I'm sorry, that was insensitive of me. You told me something that hurts and I brushed it away.",
    "Thanks for turning around like that. I'd started to fold up.",
    "What was it like when you found out?",
    "They announced it in the Monday meeting. I clapped, I actually clapped first.",
)
DOUBTING = (
    "passed-over",
    "That doesn't sound unfair to me. Maybe the other person was better.",
    "I suppose I'm being dramatic.",
    "I don't think you're being objective.",
    "Hm. Now I wish I hadn't said anything.",
)
REPEATING = (
    "job-loss",
    "That must be hard.",
    "It was an email, at 8:40, before I'd even finished my coffee.",
    "That must be hard.",
    "You said that already.",
    "That must be hard.",
    "I heard you the first time.",
)
CLUMSY = (
    "mothers-cancer",
    "oh god. i dont know what to say honestly",
    "She said it in the same voice she uses for the weather.",
    "haha sorry i always say dumb things. whats she like",
    "She keeps asking how I am.",
)


def fault_of(talk: tuple[str, ...], quote: str) -> Fault | None:
    """Return what the coach finds wrong with a line."""
    return next(line.fault for line in read_lines(material(talk)) if line.quote == quote)


def test_an_apology_that_was_due_is_the_strength():
    """A line that takes back one that hurt is what the feedback praises first."""
    given = material(MENDED)
    best = best_line(read_lines(given), weakest_line(read_lines(given)))
    assert best is not None
    assert best.praised_as == REPAIR
    assert best.turn == 1
    assert compose_feedback(given).index(best.quote) < compose_feedback(given).index("at least")
    assert any(line.quote in compose_answer(given, "Did my apology help?") for line in read_lines(given)[1:3])


def test_without_an_apology_none_is_invented():
    """Asked about an apology that never was, the coach says that there is none."""
    assert "don't find" in compose_answer(material(talks.LISTENING), "Did my apology help?")


def test_doubting_the_partner_is_no_strength():
    """A line that calls the trouble fair is waved-off feeling, neither praised nor taken for advice."""
    assert fault_of(DOUBTING, "That doesn't sound unfair to me") is Fault.DISMISSING
    assert fault_of(DOUBTING, "I don't think you're being objective") is Fault.DISMISSING
    assert "to keep" not in compose_feedback(material(DOUBTING))


def test_the_same_words_over_and_over_are_the_weakest_line():
    """A line sent three times is named for being sent again."""
    weak = weakest_line(read_lines(material(REPEATING)))
    assert weak is not None
    assert weak.fault is Fault.REPEATED


def test_clumsy_words_are_not_blamed():
    """Neither “I don't know what to say” nor calling oneself dumb is a fault, least of all an insult."""
    assert {line.fault for line in read_lines(material(CLUMSY))} <= {None}


@pytest.mark.parametrize(
    ("question", "fault"),
    [
        ("What's your boss's name?", Fault.CLOSED),
        ("Did they pay you?", Fault.CLOSED),
        ("Who do you have around you tonight?", None),
        ("What was that like?", None),
    ],
)
def test_only_a_question_that_a_word_answers_is_closed(question: str, fault: Fault | None):
    """A question after facts, or for a yes or no, is closed; one after the person isn't."""
    assert fault_of(("job-loss", question, "Mm."), quotable(question)) is fault


def named(pronouns: Pronouns) -> Calling:
    """Return the slots for Ana."""
    return Calling(Persona("Ana", 40, "A.", pronouns))


@pytest.mark.parametrize(
    ("pronouns", "said"),
    [
        (Pronouns.SHE, "Ana's day. She is hurt: tell her it's her right."),
        (Pronouns.HE, "Ana's day. He is hurt: tell him it's his right."),
        (Pronouns.THEY, "Ana's day. Ana is hurt: tell them it's their right."),
    ],
)
def test_the_partner_is_named_once(pronouns: Pronouns, said: str):
    """After the first mention the coach speaks of the partner as people do."""
    assert named(pronouns).fill("{Their} day. {They} is hurt: tell {them} it's {their} right.") == said


def test_feedback_does_not_drum_the_name():
    """In a whole piece of feedback the name stands once, but for what is quoted."""
    for talk in (talks.ADVISING, talks.LISTENING, MENDED, DOUBTING):
        given = material(talk)
        unquoted = "".join(compose_feedback(given).split("”")[n].split("“")[0] for n in range(3))
        assert unquoted.count(given.scenario.persona.name) <= 1


def advice_answer(given: DebriefMaterial) -> str:
    """Return the answer to the question that learners ask most."""
    return compose_answer(given, "Why did I get that score for advice?")


def test_why_that_score_for_advice_names_score_and_line():
    """The answer holds the figure shown and the line that led to it, or the kind of line that earned it."""
    for talk in (talks.ADVISING, talks.LISTENING):
        given = material(talk)
        value = given.assessment.ratings[Dimension.ADVICE_GIVING].value
        assert f"{value:g} of 5" in advice_answer(given)
        assert any(line.quote in advice_answer(given) for line in read_lines(given))
    assert "You should update your resume" in advice_answer(material(talks.ADVISING))


def test_without_a_score_none_is_explained():
    """Where advice was not scored, the answer says so."""
    given = material(talks.MONOSYLLABLES)
    assert "scored" in advice_answer(given) or "no score" in advice_answer(given)


def test_a_line_can_be_pointed_at():
    """“My second message” is that message, whatever else was worse."""
    text = compose_answer(material(talks.ADVISING), "was my second message bad?")
    assert "Try to get some rest tonight" in text


@pytest.mark.parametrize(
    "question", ["Were my questions good?", "Is humour ever ok?", "Is that really good?"]
)
def test_a_question_is_not_taken_for_thanks(question: str):
    """A question with “good” or “ok” in it gets an answer, not “you're welcome”."""
    text = compose_answer(material(talks.ADVISING), question)
    assert not text.startswith(("Gladly", "You're welcome", "Any time"))


def test_asked_in_the_same_vein_it_answers_in_another():
    """Two questions of one kind are not answered in one form."""
    given = material(talks.ADVISING)
    first = compose_answer(given, "How do I ask better questions?")
    asked = replace(given, follow_ups=(FollowUp("How do I ask better questions?", first),))
    assert compose_answer(asked, "Were my questions good?")[:20] != first[:20]


def test_quotes_within_a_quote_keep_the_sentence_whole():
    """The partner's own quotation marks don't cut a sentence in two."""
    said = 'Calls me "big man," and couldn\'t tell you what I shipped.'
    assert overheard(said) == "Calls me ‘big man,’ and couldn't tell you what I shipped"
