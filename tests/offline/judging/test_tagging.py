"""Tagging: what each sentence does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.moves import Move, TaggedSentence
from bot.offline.judging.tagging import read_turn, tagged
from tests.offline.judging.invented_sentences import NOT_SO, labelled


def tag_turn(text: str, turn: int = 0, before: str = "") -> tuple[TaggedSentence, ...]:
    """Return a message's sentences with their moves."""
    return tuple(tagged(reading, turn) for reading in read_turn(text, before))


def moves_of(text: str, before: str = "") -> set[Move]:
    """Return every move made in a message."""
    return {move for sentence in tag_turn(text, before=before) for move in sentence.moves}


@pytest.mark.parametrize(("sentence", "before", "move"), labelled())
def test_an_invented_sentence_gets_its_move(sentence: str, before: str, move: Move):
    """Each of some three hundred labelled sentences is tagged with its move."""
    assert move in moves_of(sentence, before)


@pytest.mark.parametrize(("sentence", "move"), NOT_SO)
def test_a_look_alike_is_not_taken_for_the_move(sentence: str, move: Move):
    """A sentence that only looks like a move is not tagged with it."""
    assert move not in moves_of(sentence)


@pytest.mark.parametrize(
    ("sentence", "disguised"),
    [
        ("I'm sorry you're going through this.", "IM SORRY YOURE GOING THROUGH THIS."),
        ("You don't have to be strong.", "you don’t have to be strong."),
        ("What's going on with you?", "whats  going on   with you ?"),
        ("That's so unfair.", "thats sooooo unfair 😢."),
        ("You should have called her.", "u should of called her."),
        ("That must have hurt.", "That must of hurt."),
    ],
)
def test_typing_habits_do_not_change_a_tag(sentence: str, disguised: str):
    """Case, apostrophes, spacing, slang, stretched letters and emoji leave the moves as they are."""
    assert moves_of(sentence) == moves_of(disguised)


def test_a_paraphrase_needs_the_partners_words():
    """The same line gives back what was said, or not, depending on what the partner had said."""
    line = "You gave that place ten years and got an email."
    assert Move.RESTATING in moves_of(line, "Ten years at the company and then one email.")
    assert Move.RESTATING not in moves_of(line, "My cat ran away.")


def test_a_paraphrase_may_use_other_words():
    """A synonym of the partner's word counts as giving it back."""
    assert Move.RESTATING in moves_of("So you were laid off by that firm.", "I got fired on Monday.")


def test_blame_inside_a_named_feeling_is_tagged_first():
    """Naming a feeling while belittling it is first of all dismissing."""
    sentences = tag_turn("I know you're sad but you are being way too dramatic.")
    assert sentences[0].moves[0] is Move.DISMISSING


def test_a_turn_keeps_its_number():
    """Tagged sentences carry the turn they were said in."""
    assert {sentence.turn for sentence in tag_turn("Oh no. What happened?", turn=4)} == {4}


@given(st.text(max_size=300), st.text(max_size=100))
def test_any_text_gives_exact_sentences_each_with_a_move(text: str, before: str):
    """Whatever is typed, each tagged sentence is a substring of it and makes at least one move."""
    for sentence in tag_turn(text, before=before):
        assert sentence.sentence
        assert sentence.sentence in text
        assert sentence.moves


def test_what_the_partner_said_told_back_in_other_words_is_no_dismissal():
    """To say "you knew it was coming" gives back; only a "so why" after it waves away."""
    before = "I got laid off. I kind of knew something was coming, and I still feel like I can't breathe."
    told_back = moves_of("You knew it was coming and it still knocked the air out of you.", before)
    assert Move.RESTATING in told_back
    assert Move.DISMISSING not in told_back
    assert Move.DISMISSING in moves_of("You knew it was coming, so why are you upset?", before)


@pytest.mark.parametrize(
    "apology",
    [
        "Sorry. That was a stupid thing to say.",
        "What a thoughtless comment of me.",
        "That was insensitive of me.",
    ],
)
def test_blaming_ones_own_words_dismisses_nobody(apology: str):
    """Who takes a line back and calls it stupid says nothing of the partner."""
    assert Move.DISMISSING not in moves_of(apology)
    assert Move.DISMISSING in moves_of("That is a stupid thing to cry about.")


@pytest.mark.parametrize(
    "doubt",
    [
        "so you're wondering if you were ever good enough",
        "So you're asking yourself whether you ever mattered there.",
        "You're not sure you can trust yourself anymore.",
        "You keep replaying what you said to him.",
    ],
)
def test_a_doubt_given_back_reflects_and_neither_praises_nor_advises(doubt: str):
    """To name what somebody doubts about themselves shows that they were heard."""
    made = moves_of(doubt)
    assert Move.REFLECTING_FEELING in made
    assert not made & {Move.AFFIRMING, Move.ADVICE, Move.REASSURING}


def test_that_others_can_feel_it_is_no_claim_to_understand():
    """Only the listener's own understanding is a claim."""
    assert Move.UNDERSTANDING_CLAIM not in moves_of("You just need to stay positive, she can feel it!")
    assert Move.UNDERSTANDING_CLAIM in moves_of("I can really feel that.")
