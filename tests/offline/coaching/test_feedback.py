"""What the offline coach says of a conversation."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from bot.domain.assessment import NOT_SCORED
from bot.domain.coaching_rules import feedback_breaches
from bot.domain.rubric import Dimension
from bot.offline.coaching.feedback import compose_feedback
from tests.offline.coaching import talks
from tests.offline.coaching.talks import material


def test_advice_is_quoted_with_what_it_answered_and_the_feeling_it_passed_over():
    """The weak line, the partner's words before it and a line that takes up the feeling all appear."""
    text = compose_feedback(material(talks.ADVISING))
    assert "“Try to get some rest tonight and make a plan tomorrow”" in text
    assert "I know a plan would be good. But I'm 52, and I feel so scared" in text
    assert "Emily" in text


def test_the_rewording_answers_what_the_partner_had_just_said():
    """A partner who names a feeling gets that feeling back."""
    text = compose_feedback(material((*talks.ADVISING[:5], *talks.ADVISING[3:5])))
    assert "Emily" in text
    told = material(
        ("mothers-cancer", "hm", "I feel guilty for every weekend I stayed here.", "Stay positive!", "Sure.")
    )
    assert "you feel guilty" in compose_feedback(told)


def test_a_line_about_oneself_is_named_as_such():
    """The feedback quotes a line in which the learner turned to their own story."""
    text = compose_feedback(material(talks.ON_ONESELF))
    assert "I was invisible for ten years in my old firm" in text
    assert "When she said “I feel so invisible”" in text


def test_a_very_good_conversation_gets_praise_twice_and_one_stretch():
    """Where nothing is wrong, two lines are praised and one is taken further."""
    text = compose_feedback(material(talks.LISTENING))
    quotes = [
        line for line in talks.LISTENING[1::2] for part in line.split(". ") if part.rstrip(".?") in text
    ]
    assert len(set(quotes)) >= 2
    assert "left Emily" not in text
    assert "rather than" not in text


def test_insults_get_no_praise_and_no_lecture():
    """A conversation of insults is told plainly, with a line that could have been said."""
    text = compose_feedback(material(talks.INSULTING))
    assert "a line to keep" not in text
    assert "“stop whining”" in text or "“you're pathetic”" in text
    assert "give this job everything" in text or "Jamal" in text


def test_monosyllables_are_met_kindly():
    """Somebody who only said "ok" hears that few words more would go far."""
    text = compose_feedback(material(talks.MONOSYLLABLES))
    assert "“ok”" in text or "“hm”" in text
    assert "Rachel" in text


def test_another_language_is_not_judged():
    """The coach says that it follows English only, quotes a line, and lends an English one."""
    text = compose_feedback(material(talks.FOREIGN))
    assert "English" in text
    assert any(line[:20] in text for line in talks.FOREIGN[1::2])


def test_a_demand_for_points_is_named_and_changes_nothing():
    """A line meant for the machine is quoted as one that left the partner without an answer."""
    text = compose_feedback(material(talks.DEMANDING))
    assert "give me" in text
    assert "10 out of 10" not in text


def test_advice_that_was_asked_for_is_no_weakness():
    """Neither asking nor the idea that the partner said yes to is held against the learner."""
    text = compose_feedback(material(talks.INVITED_ADVICE))
    assert "You could write down" not in text
    assert "a suggestion instead of interest" not in text


def test_nothing_said_gets_a_way_to_begin():
    """Without a single line there is no quote, and there is a first line to try."""
    given = material(("job-loss",))
    text = compose_feedback(given)
    assert feedback_breaches(text, given) == ()
    assert "starting" in text or "start" in text


def test_the_same_conversation_gets_the_same_words():
    """Feedback is a pure function of the conversation."""
    assert compose_feedback(material(talks.ADVISING)) == compose_feedback(material(talks.ADVISING))


def test_nothing_is_said_of_a_rating_that_was_not_given():
    """A conversation without ratings gets feedback that speaks of no score."""
    given = material(talks.ADVISING)
    unrated = replace(given.assessment, ratings=dict.fromkeys(Dimension, NOT_SCORED), abstained="Too short.")
    blank = replace(given, assessment=unrated)
    assert feedback_breaches(compose_feedback(blank), blank) == ()


@pytest.mark.parametrize("scenario", talks.SCENARIOS)
def test_no_rewording_gives_away_what_the_partner_told_later(scenario: str):
    """At the very first line, a rewording knows only the opener."""
    text = compose_feedback(material((scenario, "You should see a lawyer.", "Hm.")))
    later = (
        "manager",
        "Tessa",
        "screen",
        "nineteen",
        "Theo",
        "chemo",
        "voicemail",
        "missed call",
        "eight-minute",
    )
    assert not [word for word in later if word.casefold() in text.casefold()]


def test_it_takes_milliseconds():
    """Feedback comes at once."""
    given = material(talks.LISTENING)
    compose_feedback(given)
    began = time.perf_counter()
    compose_feedback(given)
    assert time.perf_counter() - began < 0.1
