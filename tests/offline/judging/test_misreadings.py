"""What the judge could easily misread: each kind with its look-alikes, alone and within a conversation."""

from __future__ import annotations

import itertools

import pytest

from bot.domain.moves import Move
from bot.domain.rubric import Dimension
from bot.domain.transcript import Speaker, Transcript
from bot.offline.judging.judge import OfflineJudge
from bot.offline.judging.tagging import read_turn
from tests.offline.judging import invented_misreadings as invented
from tests.offline.judging.invented_misreadings import PARTNER, lines

ADVISING = frozenset({Move.ADVICE, Move.ADVICE_QUESTION, Move.SOFT_ADVICE})
E, V, U, A, S, X = Dimension
CARING = (
    *lines(invented.NO_DOUBTS),
    *lines(invented.NO_FATALISM),
    *lines(invented.TRIBUTES),
    *lines(invented.SINCERE),
)


def strengths(line: str) -> dict[Move, float]:
    """Return the moves of one line, said in answer to the partner."""
    return {move: value for reading in read_turn(line, PARTNER) for move, value in reading.strengths.items()}


def severity(line: str) -> float:
    """Return how hard one line dismisses."""
    return sum(reading.severity for reading in read_turn(line, PARTNER))


@pytest.mark.parametrize("line", lines(invented.BURDENS + "\n" + invented.GUESSES + "\n" + invented.OFFERS))
def test_a_burden_a_guess_or_an_offer_advises_nothing(line: str):
    """To say what somebody has to bear, what may be so, or what one would do oneself is no advice."""
    assert not ADVISING.intersection(strengths(line))


@pytest.mark.parametrize("line", lines(invented.ORDERS + "\n" + invented.HINTS + "\n" + invented.NO_OFFERS))
def test_advice_in_much_the_same_words_stays_advice(line: str):
    """What somebody should do is advice, however it begins."""
    assert ADVISING.intersection(strengths(line))


@pytest.mark.parametrize("line", lines(invented.OFFERS))
def test_an_offer_shows_that_one_is_there(line: str):
    """A promise of one's own doing is availability."""
    assert Move.AVAILABILITY in strengths(line)


@pytest.mark.parametrize("line", lines(invented.DOUBTS + "\n" + invented.FATALISM + "\n" + invented.EXCUSES))
def test_doubts_shrugs_and_excuses_dismiss(line: str):
    """To doubt somebody's account, shrug at fate or speak up for whoever hurt them waves the feeling away."""
    assert severity(line) >= 1
    assert Move.DISMISSING in strengths(line)


@pytest.mark.parametrize("line", CARING)
def test_care_in_the_same_words_dismisses_nothing(line: str):
    """Care, a quotation and a tender guess are not held to be dismissing."""
    assert severity(line) == 0


@pytest.mark.parametrize("line", lines(invented.FACTS))
def test_a_question_for_a_fact_counts_little(line: str):
    """A question that a name or number answers is a closed one, and weighs less than half."""
    assert strengths(line)[Move.CLOSED_QUESTION] < 0.5


@pytest.mark.parametrize("line", lines(invented.OPENERS))
def test_a_question_after_the_person_counts_in_full(line: str):
    """A question that asks after the person weighs in full, open or closed."""
    found = strengths(line)
    assert max(found.get(Move.OPEN_QUESTION, 0), found.get(Move.CLOSED_QUESTION, 0)) == 1


@pytest.mark.parametrize("line", lines(invented.RETOLD))
def test_what_happened_may_be_told_back_in_other_words(line: str):
    """A retelling with the turn that hurts gives back, though it shares no word."""
    assert Move.RESTATING in strengths(line)


@pytest.mark.parametrize("line", lines(invented.RETOLD))
def test_nothing_is_told_back_before_anything_was_said(line: str):
    """Without a word of the partner's there is nothing to give back."""
    assert all(Move.RESTATING not in reading.strengths for reading in read_turn(line))


@pytest.mark.parametrize("line", lines(invented.NOT_RETOLD))
def test_blame_praise_and_promise_tell_nothing_back(line: str):
    """What blames, praises or foretells is no retelling."""
    assert Move.RESTATING not in strengths(line)


@pytest.mark.parametrize("line", lines(invented.LEAVE))
def test_asking_leave_neither_advises_nor_turns_to_oneself(line: str):
    """A question whether to share or to listen leaves the choice to the partner."""
    found = strengths(line)
    assert Move.PERMISSION in found
    assert not (ADVISING | {Move.SELF_ORIENTED}).intersection(found)


@pytest.mark.parametrize("line", lines(invented.NO_LEAVE))
def test_advice_in_the_dress_of_a_question_is_no_asking_leave(line: str):
    """Where the advice comes in the same breath, no leave was asked."""
    found = strengths(line)
    assert Move.PERMISSION not in found
    assert ADVISING.intersection(found)


@pytest.mark.parametrize("line", lines(invented.BEYOND_WORDS))
def test_not_being_able_to_imagine_is_sympathy(line: str):
    """To own that one cannot know how it is claims no understanding."""
    found = strengths(line)
    assert Move.UNDERSTANDING_CLAIM not in found
    assert Move.SYMPATHY in found


@pytest.mark.parametrize("line", lines(invented.CLAIMS))
def test_a_claim_to_understand_stays_one(line: str):
    """To say that one knows is a claim."""
    assert Move.UNDERSTANDING_CLAIM in strengths(line)


JOB = (
    ("They let me go on Friday after nine years.", "Oh no, I'm so sorry. What happened?"),
    ("Ten minutes with HR and a box.", "That sounds humiliating. How did you feel walking out?"),
    ("Numb. I have not told my wife.", "It makes sense that you went numb. What makes it hard to tell her?"),
    ("She was so proud of me.", "You're afraid of losing that look of hers."),
    ("Exactly. I feel like I failed her.", "That's a heavy thing to carry alone. Tell me more about it?"),
    ("I just sit in the car.", "I'm here. What goes through your mind in the car?"),
)
FATHER = (
    ("My dad died in March and I can't stop crying.", "I'm so sorry about your dad. What was he like?"),
    ("Quiet. He fixed things.", "It sounds like you miss having him around. What did he fix for you?"),
    ("Everything. My bike, my heart once.", "Your heart once? Tell me about that."),
    ("After a breakup he drove four hours.", "No wonder it hurts this much. Who's there for you now?"),
    ("Nobody really. My mom won't talk.", "That must be so lonely, grieving next to someone who's silent."),
    ("It is. The house is silent.", "What are the evenings like?"),
)


def talk(exchanges: tuple[tuple[str, str], ...], number: int = -1, added: str = "") -> Transcript:
    """Make a conversation of exchanges, a line added to one learner turn."""
    said = [(p, f"{own} {added}" if n == number else own) for n, (p, own) in enumerate(exchanges)]
    return Transcript.of([turn for p, own in said for turn in ((Speaker.PARTNER, p), (Speaker.LEARNER, own))])


def values(transcript: Transcript) -> dict[Dimension, float]:
    """Return the judge's ratings."""
    ratings = OfflineJudge().assess_transcript(transcript).ratings
    return {dimension: rating.value or 0 for dimension, rating in ratings.items()}


HARMLESS = (
    *lines(invented.BURDENS),
    *lines(invented.GUESSES),
    *lines(invented.OFFERS),
    *lines(invented.NO_DOUBTS),
    *lines(invented.FACTS),
    *lines(invented.RETOLD),
    *lines(invented.LEAVE),
    *lines(invented.BEYOND_WORDS),
    *lines(invented.NO_FATALISM),
    *lines(invented.TRIBUTES),
)
HARMFUL = (
    *((A, line) for line in lines(invented.ORDERS + "\n" + invented.HINTS + "\n" + invented.NO_LEAVE)),
    *((X, line) for line in lines(invented.DOUBTS + "\n" + invented.FATALISM + "\n" + invented.EXCUSES)),
)


@pytest.mark.parametrize("exchanges", [JOB, FATHER])
@pytest.mark.parametrize("line", HARMLESS)
def test_a_harmless_line_harms_no_rating(exchanges: tuple[tuple[str, str], ...], line: str):
    """Added to a good conversation, it raises nothing that is best left out, and nothing else by much."""
    before, after = values(talk(exchanges)), values(talk(exchanges, 3, line))
    assert [after[d] for d in (A, S, X)] == [before[d] for d in (A, S, X)]
    assert all(0 <= after[d] - before[d] <= 1 for d in (E, V, U))


@pytest.mark.parametrize("exchanges", [JOB, FATHER])
@pytest.mark.parametrize(("dimension", "line"), HARMFUL)
def test_a_harmful_line_moves_its_rating_alone(
    exchanges: tuple[tuple[str, str], ...], dimension: Dimension, line: str
):
    """Added twice to a good conversation, it raises its dimension, and no other by more than a point."""
    before = values(talk(exchanges))
    worse = ((p, f"{own} {line}" if n in {2, 4} else own) for n, (p, own) in enumerate(exchanges))
    after = values(talk(tuple(worse)))
    assert after[dimension] > before[dimension]
    assert all(abs(after[d] - before[d]) <= 1 for d in Dimension if d is not dimension)


def test_an_interrogation_about_facts_invites_little():
    """Six turns of nothing but names and numbers are no 3 on elaboration."""
    facts = itertools.cycle(lines(invented.FACTS))
    asked = tuple((p, " ".join(itertools.islice(facts, 3))) for p, _ in JOB)
    assert values(talk(asked))[E] <= 2


def test_a_doubting_listener_is_dismissing_and_no_adviser():
    """Six turns of doubt dismiss at 4 or more, and advise nothing."""
    doubts = iter(lines(invented.DOUBTS))
    found = values(talk(tuple((p, next(doubts)) for p, _ in JOB)))
    assert found[X] >= 4
    assert found[A] == 1


def test_an_ear_that_tells_back_in_its_own_words_shows_understanding():
    """Six retellings without a shared word are rated 3 or more on understanding, and advise nothing."""
    retold = iter(lines(invented.RETOLD))
    found = values(talk(tuple((p, next(retold)) for p, _ in JOB)))
    assert found[U] >= 3
    assert found[A] == 1
