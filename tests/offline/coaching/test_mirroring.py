"""The partner's own words given back."""

from __future__ import annotations

import pytest

from bot.offline.coaching.mirroring import echoes, own_feeling, turned


@pytest.mark.parametrize(
    ("said", "given_back"),
    [
        ("I keep typing it and deleting it.", "You keep typing it and deleting it"),
        ("Honestly, I can't tell my daughter.", "You can't tell your daughter"),
        ("I was the one who picked up.", "You were the one who picked up"),
        ("Not my code, but I was the one who picked up.", "You were the one who picked up"),
        ("I’m still wearing my badge.", "You're still wearing your badge"),
        ("Nobody sees how tired I am.", "Nobody sees how tired you are"),
    ],
)
def test_first_person_becomes_second(said: str, given_back: str):
    """What is given back reads as a sentence said to the partner."""
    assert [echo.given_back for echo in echoes(said)] == [given_back]


@pytest.mark.parametrize(
    "said",
    [
        "Thank you for saying that.",
        "I know, I should have called.",
        "It was an email.",
        "I'm glad you asked me.",
        'I said "fine" and I left.',
        "Do I sound crazy to you?",
        "I hope so.",
        "I don't get it at all.",
    ],
)
def test_what_cannot_be_turned_round_is_left_alone(said: str):
    """Thanks, questions, quotations and talk about the learner aren't given back."""
    assert echoes(said) == ()


@pytest.mark.parametrize(
    ("said", "feeling"),
    [
        ("I feel so scared.", "scared"),
        ("It's odd. I'm honestly exhausted and angry.", "exhausted"),
        ("It leaves me worn out.", "worn out"),
        ("I'm not scared of it.", ""),
        ("I feel worthless.", ""),
        ("I feel fine.", ""),
        ("They were angry.", ""),
    ],
)
def test_only_a_feeling_of_their_own_is_named(said: str, feeling: str):
    """A denied feeling, somebody else's, or a harsh word about oneself is not called understandable."""
    assert own_feeling(said)[0] == feeling


def test_names_keep_their_capital():
    """A first word that may be a name is left as it is."""
    assert turned("Theo drew me a boat").startswith("Theo")
