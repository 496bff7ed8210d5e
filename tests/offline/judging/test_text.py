"""Sentences and the plain form."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.offline.judging.text import asks, clauses, plain, sentences, words


@given(st.text(max_size=400))
def test_sentences_are_exact_and_in_order(text: str):
    """Sentences are found in the text one after the other."""
    at = 0
    for sentence in sentences(text):
        at = text.index(sentence, at) + len(sentence)


@given(st.text(max_size=400))
def test_no_word_is_lost_between_sentences(text: str):
    """The sentences together hold every visible character of the text."""
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


def test_abbreviations_and_emoji_do_not_make_sentences():
    """A title's full stop splits nothing, and a lone emoji stays with its sentence."""
    assert sentences("Dr. Lee called. 😢 What now?? :(") == (
        "Dr. Lee called. 😢",
        "What now?? :(",
    ) or sentences("Dr. Lee called. 😢 What now?? :(") == ("Dr. Lee called.", "😢 What now?? :(")


def test_the_plain_form_spells_out():
    """Contractions, slang and stretched words come out in one spelling."""
    assert plain("You're SOOO right, u can't") == plain("youre soo right u cannot")
    assert words("I've") == ("i", "have")


def test_a_question_mark_counts_under_decoration():
    """A question is one though an emoji or a bracket follows."""
    assert asks("really?! 😢")
    assert not asks("really.")


def test_clauses_are_cut_at_commas():
    """A sentence falls into its clauses, each in the plain form."""
    assert clauses("I know, don't worry") == ("i know", "dont worry")


@pytest.mark.parametrize(
    "unit", ["a", "?", ". ", "a.", "\n", "'", "(", "so ", "you ", "what ", "\x00", "😢", "ا "]
)
def test_ten_thousand_characters_take_no_time(unit: str):
    """No repetition, however long, makes splitting slow."""
    text = unit * (10_000 // len(unit))
    start = time.perf_counter()
    for sentence in sentences(text):
        plain(sentence)
    assert time.perf_counter() - start < 1
