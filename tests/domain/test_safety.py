"""The learner's own danger is heard, and figures of speech are not taken for it. Every line is invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.safety import Risk, risk_in


@pytest.mark.parametrize(
    "text",
    [
        "I want to take my own life",
        "I keep thinking about ending my life",
        "I'm going to hang myself",
        "I'm about to jump off a bridge",
        "I overdosed",
        "I cut myself last night",
        "I hurt myself on purpose",
        "I don't want to exist anymore",
        "I really don't want to be alive",
        "I wish I wasn't alive",
        "Part of me wants to die",
        "I want to just die",
        "I do want to die",
        "kms",
        "I want  to die",
        "I want\nto die",
        "I want to kill myself",
        "i'm suicidal",
        "honestly I don’t want to live anymore",
        "I wish I was dead",
        "I've been thinking about suicide... I am thinking of killing myself",
        "I just want to die",
        "i wanna die",
        "I don't want to be here anymore",
        "I dont want to live",
        "I'm planning to end my life tonight",
        "I took too many pills",
        "I have pills and I have a plan to kill myself",
        "I want to be dead",
        "I'm thinking about hurting myself",
        "I feel like killing myself",
        "I hope I don't wake up",
        "I am going to kill myself tonight. Goodbye.",
        "I want to end it all",
        "I'm gonna end my life",
        "I no longer want to live",
        "Want to die.",
        "I want 2 die",
        "I'd rather be dead",
        "I am going to kill my self",
        "I'm planning on killing myself tonight",
        "I will kill myself",
        "I've got a plan to end my life",
        "I want to take my life",
    ],
)
def test_a_first_person_present_statement_is_danger(text: str):
    """What the learner says of themselves, now, is heard however it is put."""
    assert risk_in(text) is Risk.PRESENT


@pytest.mark.parametrize(
    "text",
    [
        "I can't imagine, that must kill you",
        "this job is killing me",
        "I'd die of shame if my boss did that",
        "are you thinking about killing yourself?",
        "I'm going to die of embarrassment",
        "I want to die laughing",
        "I feel like dying when my boss talks like that too",
        "He took his own life last year, I'm so sorry",
        "My uncle killed himself when I was ten",
        "that must hurt so much, I would have died",
        "I want to hear more about your dad dying",
        "I'm so sorry he died",
        "You don't want to live like this",
        "Do you feel suicidal?",
        "I'm dying to know what happened",
        "I don't want to be here at work on a Sunday either",
        "I want you to live well",
        "I could kill for a coffee",
        "I'm killing myself over this deadline",
        "I want to hear about it, take your time",
        "I cut myself some slack",
        "losing someone is like a part of you dies",
        "I nearly died when I read it",
        "I want to help",
        "I can't go on holiday this year either",
        "I am thinking about dying my hair",
        "I'm going to hang up now",
        "I don't want to live in Virginia either",
        "I want to be there for you",
        "I've cut myself shaving",
        "I'm not going to tell you what to do",
        "I jumped off the couch when I read this",
        "I would never hurt myself for a job",
        "she wants to end it all with him",
        "I have a plan to help you find a new job.",
        "I've got a plan to get you through this",
        "I'm gonna be dead tired tomorrow but I'm here",
        "I need to jump off the call in a minute",
        "I'm going to jump off the phone now",
        "I decided to take my life in a new direction",
        "I need to take my life more seriously",
        "I want to end it all with that company",
        "I want to kill myself laughing",
        "I hurt myself at the gym yesterday",
        "We all want to live well and nobody wants to die alone",
        "Do you want to die alone in that office?",
        "I will die if they cancel that show",
    ],
)
def test_words_of_others_and_figures_of_speech_trip_nothing(text: str):
    """Words about somebody else, or meant otherwise, are no danger."""
    assert risk_in(text) is Risk.NONE


@pytest.mark.parametrize(
    "text",
    [
        "I can't go on",
        "I could kill myself",
        "sometimes people end it all",
        "nobody would miss me",
        "I can't do this anymore",
        "there's no point in going on",
        "everyone would be better off without me",
        "suicide crosses everyone's mind",
        "Life isn't worth living for me",
    ],
)
def test_what_could_be_meant_either_way_is_asked_about(text: str):
    """In doubt Harken asks before it acts."""
    assert risk_in(text) is Risk.UNCLEAR


@given(st.text(max_size=200), st.text(alphabet=" .,!\n", max_size=5))
def test_danger_is_heard_among_any_other_words(before: str, between: str):
    """Whatever else a message holds, a plain statement in a sentence of its own is heard."""
    assert risk_in(f"{before}.{between} I want to kill myself.") is Risk.PRESENT
