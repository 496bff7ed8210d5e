"""What may be sent to a learner as a coach's words, and what may not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain import coaching_rules as rules
from bot.domain.assessment import Assessment, Rating
from bot.domain.coaching import DebriefMaterial
from bot.domain.coaching_rules import answer_breaches, feedback_breaches, quotations, sentences
from bot.domain.moves import Move, TaggedSentence
from bot.domain.provenance import Provenance
from bot.domain.rubric import Dimension
from bot.domain.scenario import Persona, Scenario
from bot.domain.transcript import EMPTY, Speaker, Transcript

SCENARIO = Scenario("s", "S", "S.", Persona("Ana", 40, "A."), "My cat ran off.", "B.", "That.", ("P.",))
TALK = Transcript.of(
    [
        (Speaker.PARTNER, "My cat ran off."),
        (Speaker.LEARNER, "Oh no. You should put up posters."),
        (Speaker.PARTNER, "I can't stop looking out of the window."),
        (Speaker.LEARNER, "That sounds so hard."),
    ]
)
RATINGS = {
    dimension: Rating(4.0 if dimension is Dimension.ADVICE_GIVING else 3.0, ("Oh no.",))
    for dimension in Dimension
}
MOVES = (TaggedSentence(0, "You should put up posters.", (Move.ADVICE,)),)
SCORED = DebriefMaterial(SCENARIO, TALK, Assessment("j/1", RATINGS, MOVES, 2.4, Provenance("p", "m")))
UNSCORED = replace(SCORED, assessment=replace(SCORED.assessment, abstained="Too short."))
FINE = (
    "You said “That sounds so hard.”, and Ana could go on. When you wrote “You should put up posters.”, it "
    "was too soon. You could have said: “You keep looking out of the window. What is that like?” "
    "It stays with Ana."
)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One. Two! Three?", 3),
        ("You said “Oh. No. Never.” and stopped.", 1),
        ("Say this: “It hurts. Doesn't it?” Then wait.", 2),
        ("You wrote “Why?”, which is short.", 1),
        ("Ask openly, e.g. with what or how.", 1),
        ("Well… maybe.", 1),
        ("", 0),
        ("“…”", 0),
    ],
)
def test_sentences_are_counted_as_a_reader_would(text: str, count: int):
    """A quotation belongs whole to the sentence it stands in."""
    assert len(sentences(text)) == count


def test_quotations_are_found_in_either_kind_of_marks():
    """Curly and straight double quotes both count."""
    assert [quotation.words for quotation in quotations('“one” and "two"')] == ["one", "two"]


def test_good_feedback_breaks_no_rule():
    """Short, exact, with another wording: nothing to complain of."""
    assert feedback_breaches(FINE, SCORED) == ()


@pytest.mark.parametrize(
    ("text", "breach"),
    [
        ("", rules.EMPTY_TEXT),
        (FINE + " One more. And another.", rules.TOO_LONG.format(found=6, most=5)),
        ("You could say: “What is that like for you?”", rules.NO_QUOTE),
        ("You said “Oh no.” and that is all.", rules.NO_REWORDING),
        ("“Oh no.” is short; “What is that like?” is better.", rules.NOT_SECOND_PERSON),
        (FINE + " Show more empathy.", rules.SAYS_SHOW_EMPATHY),
        (FINE + " The learner did fine.", rules.TALKS_ABOUT_LEARNER),
        (FINE + " You said “Cheer up”.", rules.INVENTED_QUOTE.format(quote="Cheer up")),
        (
            FINE + " “You should put up posters.” was great.",
            rules.PRAISES_LOW.format(quote="You should put up posters."),
        ),
        (
            FINE + " Validating emotions is at 9 out of 10.",
            rules.WRONG_SCORE.format(label="Validating emotions", given="9", shown=6),
        ),
    ],
)
def test_each_breach_is_named(text: str, breach: str):
    """Whatever is wrong is said in a sentence."""
    assert breach in feedback_breaches(text, SCORED)


def test_the_score_that_was_shown_may_be_named():
    """A right figure is no breach."""
    assert answer_breaches("Validating emotions is at 6 out of 10.", SCORED) == ()


def test_unscored_feedback_speaks_of_no_score():
    """Where nothing was scored, a score must not turn up."""
    assert rules.SCORE_WITHOUT_ONE in feedback_breaches(FINE + " Your score is low.", UNSCORED)
    assert feedback_breaches(FINE, UNSCORED) == ()


def test_somebody_who_said_nothing_cannot_be_quoted():
    """Without a word of the learner's, only another wording is asked for."""
    for silent in (EMPTY, Transcript.of([(Speaker.LEARNER, "🙂 …")])):
        text = "You could say: “What is that like for you?”"
        assert feedback_breaches(text, replace(UNSCORED, transcript=silent)) == ()


def test_answers_are_shorter_than_feedback():
    """Four sentences are one too many in an answer."""
    assert answer_breaches("A. B. C. D.", SCORED) == (rules.TOO_LONG.format(found=4, most=3),)
