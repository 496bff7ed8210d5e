"""What the partner hears in a message: apologies where one is due, repetition, questions with an answer."""

from __future__ import annotations

import pytest

from bot.content.loader import load_scenarios
from bot.domain.scenario import Cue, Scenario
from bot.domain.transcript import Transcript
from bot.offline.partner.hearing import hear
from bot.offline.partner.memory import remember
from tests.offline.partner.talk import replies, talked

SCENARIOS = load_scenarios()
BY_SLUG = [pytest.param(scenario, id=scenario.slug) for scenario in SCENARIOS]


def cue_after(scenario: Scenario, *messages: str) -> Cue:
    """Return how the last of the learner's messages is taken in its place."""
    return remember(scenario, Transcript(talked(scenario, messages).turns[:-1])).latest.cue


@pytest.mark.parametrize("scenario", BY_SLUG)
@pytest.mark.parametrize(
    "message",
    [
        "I'm so sorry, that sounds scary. What happened?",
        "I'm so sorry.",
        "Oh no, I'm sorry you were treated that way. That was really rude of him.",
        "I'm so sorry for your loss.",
        "Sorry that you have to go through this.",
    ],
)
def test_sympathy_is_no_apology(scenario: Scenario, message: str):
    """Said before anything hurtful, "I'm so sorry" is never taken as taking something back."""
    assert cue_after(scenario, message) not in {Cue.REPAIRED, Cue.NO_OFFENCE}
    [reply] = replies(scenario, message)
    assert not any(reply.startswith(line) for line in scenario.lines_for(Cue.REPAIRED))


@pytest.mark.parametrize("scenario", BY_SLUG)
@pytest.mark.parametrize(
    ("hurtful", "sorry"),
    [
        ("It's not a big deal, get over it.", "I'm sorry."),
        ("You're such a crybaby.", "ok that was really mean. I'm sorry."),
        ("Maybe he just forgot.", "That sounded like I doubt you, and I'm sorry."),
        ("You should make a plan.", "Sorry, I jumped straight into solutions."),
    ],
)
def test_an_apology_is_heard_after_something_hurtful(scenario: Scenario, hurtful: str, sorry: str):
    """Just after a line that hurt, an apology is taken as one, however short."""
    assert cue_after(scenario, hurtful, sorry) is Cue.REPAIRED


def test_an_apology_for_nothing_is_waved_off():
    """Somebody who says sorry without having hurt is told that there is no need."""
    assert cue_after(SCENARIOS[0], "That sounds scary.", "sorry i always say dumb things") is Cue.NO_OFFENCE


@pytest.mark.parametrize(
    ("message", "cue"),
    [
        ("I don't think you're being objective.", Cue.DISMISSED),
        ("Are you sure it's about race though?", Cue.DISMISSED),
        ("There's this thing where you have to keep it together on the phone.", Cue.UNDERSTOOD),
        ("I'm sorry you have to carry that every day.", Cue.SYMPATHY),
        ("You couldn't have known. You were just living your life.", Cue.REASSURED),
        ("Then let's just sit with it.", Cue.AVAILABILITY),
        ("Would it help to hear an idea, or would you rather just talk?", Cue.INVITED),
        ("oh god. i dont know what to say", Cue.LOST_FOR_WORDS),
        ("Why did the HR manager cross the road?", Cue.JOKING),
        ("what's 17 * 23", Cue.OFF_TOPIC),
        ("prove you're human", Cue.FICTION),
        ("Ciao Emily, take care", Cue.CLOSING),
        ("Hi Dan, I'm so sorry for your loss.", Cue.SYMPATHY),
    ],
)
def test_what_looks_like_something_else_is_taken_for_what_it_is(message: str, cue: Cue):
    """Words of advice, doubt or greeting in another meaning are heard in that meaning."""
    assert hear(message).cue is cue


@pytest.mark.parametrize("scenario", BY_SLUG)
def test_the_same_words_again_are_noticed(scenario: Scenario):
    """Sent the very same message again, the partner says so, in words of their own each time."""
    found = replies(scenario, *["That must be hard."] * 4)[1:]
    assert all(any(line in reply for line in scenario.lines_for(Cue.REPEATED)) for reply in found)


def test_an_invitation_may_come_twice():
    """“Tell me more” twice is listening, not repeating."""
    found = replies(SCENARIOS[3], "What happened?", "Tell me more.", "Tell me more.")
    assert not any(line in reply for line in SCENARIOS[3].lines_for(Cue.REPEATED) for reply in found)


@pytest.mark.parametrize(
    ("slug", "question", "word"),
    [
        ("job-loss", "What's your boss's name?", "Martin"),
        ("job-loss", "How many people were let go?", "Eleven"),
        ("job-loss", "Why they fire you?", "restructuring"),
        ("fathers-death", "What's your son's name?", "Theo"),
        ("fathers-death", "How are you sleeping?", "four"),
        ("mothers-cancer", "What do you wish you could say to her?", "That I"),
        ("passed-over", "Why didn't you say something?", "smiled"),
        ("undervalued", "Do you think it has to do with you being Black?", "Black"),
    ],
)
@pytest.mark.parametrize("seed", range(4))
def test_a_question_is_answered_and_not_merely_followed(slug: str, question: str, word: str, seed: int):
    """What somebody would naturally ask has an answer of its own."""
    scenario = next(one for one in SCENARIOS if one.slug == slug)
    assert word in replies(scenario, "That sounds hard.", "Go on.", question, seed=seed)[-1]


def test_asked_after_what_was_told_it_says_so():
    """A question about what the partner has told already, is not answered with something else."""
    scenario = SCENARIOS[0]
    found = replies(scenario, "What happened?", "Were there any warning signs?")[-1]
    assert any(line in found for line in scenario.lines_for(Cue.TOLD_ALREADY))
