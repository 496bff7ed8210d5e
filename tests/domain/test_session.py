"""A session moves on by one pure function."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.advance import advance, tick, with_scenario
from bot.domain.assessment import Assessment, Rating
from bot.domain.intent import understood
from bot.domain.messages import Address
from bot.domain.provenance import Provenance
from bot.domain.rubric import Dimension
from bot.domain.session import Act, Outcome, Pending, Phase, PracticeRules, PracticeSession
from bot.domain.transcript import Speaker, Turn

ASSESSED = Assessment(
    "fake/1", {d: Rating(3, ("hello",)) for d in Dimension}, (), 2.0, Provenance("fake", "fake/1")
)
START = datetime(2026, 3, 1, 12, tzinfo=UTC)


def new_session() -> PracticeSession:
    """Return a session nothing was said in."""
    address = Address("terminal", "local", "me", "here")
    return PracticeSession("s1", address, 7, Phase.CONSENT, PracticeRules().new_clock())


def in_role_play() -> PracticeSession:
    """Return a session whose partner has spoken first."""
    return with_scenario(new_session(), "job-loss", "They let me go this morning.", START)


def after(session: PracticeSession, *lines: str) -> tuple[PracticeSession, Act]:
    """Return the session and the last act after these lines, a second apart."""
    act = Act.NOTHING
    for n, line in enumerate(lines, start=1):
        step = advance(session, understood(line), START + timedelta(seconds=n))
        session, act = step.session, step.act
    return session, act


def test_consent_comes_before_the_choice_of_a_scenario():
    """Nothing but a yes leads on from consent, and a no ends the session."""
    assert after(new_session(), "tell me more")[1] is Act.ASK_CONSENT
    assert after(new_session(), "Yes.")[1] is Act.OFFER_SCENARIOS
    declined, act = after(new_session(), "no")
    assert (declined.outcome, act) == (Outcome.DECLINED, Act.DECLINED)


def test_the_debrief_is_due_only_after_the_fourth_reflection_item():
    """Four numbers, one a line, come between the conversation and any score."""
    session, act = after(in_role_play(), "That sounds rough.", "/end", "4", "3", "5")
    assert act is Act.REFLECT
    session, act = after(session, "2")
    assert (session.reflection, act) == ((4, 3, 5, 2), Act.DEBRIEF)


def test_an_answer_that_is_no_number_is_asked_again():
    """A word or a 6 in the reflection changes nothing."""
    session, _ = after(in_role_play(), "That sounds rough.", "/end")
    for wrong in ("six", "6", "0", "4 4 4 4 4"):
        assert after(session, wrong) == (session, Act.ASK_FOR_A_NUMBER)


@pytest.mark.parametrize("four", ["4", "four", "Four", "4.", "4/5"])
def test_a_rating_may_be_written_in_more_ways_than_one(four: str):
    """A word, a full stop or a fraction of five says a number too."""
    session, _ = after(in_role_play(), "That sounds rough.", "/end", four)
    assert session.reflection == (4,)


@pytest.mark.parametrize("line", ["/restart", "/end", "/done", "/pause", "restart"])
def test_no_command_counts_as_consent(line: str):
    """Before a yes, whatever is asked for, consent is still open."""
    session, act = after(new_session(), line)
    assert session.phase is Phase.CONSENT
    assert act not in {Act.OPEN, Act.OFFER_SCENARIOS, Act.RESTART}


def test_ending_before_a_word_was_said_changes_nothing():
    """/end right after the opener is answered, and the conversation stays open."""
    assert after(in_role_play(), "/end") == (in_role_play(), Act.NOTHING_SAID_YET)


def offered(pending: Pending) -> PracticeSession:
    """Return a session left in mid conversation, with the offer to resume it open."""
    return replace(after(in_role_play(), "hello")[0], pending=pending)


@pytest.mark.parametrize(
    ("pending", "line", "act"),
    [
        (Pending.RESUME_OR_NEW, "yes", Act.RESUME),
        (Pending.RESUME_OR_NEW, "resume", Act.RESUME),
        (Pending.RESUME_OR_NEW, "no", Act.START_NEW),
        (Pending.RESUME_OR_NEW, "new", Act.START_NEW),
        (Pending.RESUME_OR_NEW, "hm", Act.OFFER_RESUME),
        (Pending.RESUME_OR_CONSENT, "yes", Act.START_NEW),
        (Pending.RESUME_OR_CONSENT, "resume", Act.RESUME),
    ],
)
def test_a_person_resumes_with_yes_and_a_pipe_begins_anew(pending: Pending, line: str, act: Act):
    """The offer to go on is answered as people answer it; a pipe's yes consents to a new session."""
    assert after(offered(pending), line)[1] is act


@pytest.mark.parametrize("pending", [None, *Pending])
def test_words_of_danger_are_heard_whatever_question_is_open(pending: Pending | None):
    """No open question keeps Harken from leaving the role-play."""
    session = replace(in_role_play(), pending=pending)
    assert after(session, "I want to die tonight")[1] is Act.CRISIS


def test_what_was_scored_stays_scored_when_a_learner_stops():
    """/stop after the debrief is a goodbye, and the session counts as completed."""
    scored = replace(in_role_play(), phase=Phase.FOLLOW_UP, assessment=ASSESSED)
    stopped, act = after(scored, "/stop")
    assert (stopped.outcome, act) == (Outcome.COMPLETED, Act.GOODBYE)
    assert after(scored, "/restart")[0].outcome is Outcome.COMPLETED


@pytest.mark.parametrize("lines", [(), ("hello",), ("hello", "/end", "3")])
def test_stop_ends_a_session_at_once_and_unscored(lines: tuple[str, ...]):
    """The stop word works with and without the slash, wherever the session stands."""
    session, _ = after(in_role_play(), *lines)
    for word in ("/stop", "Stop."):
        stopped, act = after(session, word)
        assert (stopped.phase, stopped.assessment, act) == (Phase.ENDED, None, Act.STOPPED)


def test_only_active_time_counts_and_one_nudge_is_given():
    """An hour of silence counts as a minute, is nudged once, and the clock wakes on the next message."""
    session, _ = after(in_role_play(), "That sounds rough.")
    later = START + timedelta(hours=1)
    nudged = tick(session, later)
    assert nudged.act is Act.NUDGE
    assert tick(nudged.session, later + timedelta(hours=1)).act is Act.NOTHING
    awake = advance(nudged.session, understood("Still there?"), later)
    assert awake.act is Act.REPLY
    assert awake.session.clock.elapsed(later) == timedelta(minutes=1)


def test_time_up_leads_to_the_reflection():
    """Once four active minutes are used up, a tick ends the conversation."""
    session = in_role_play()
    now = START
    for _ in range(8):
        now += timedelta(seconds=31)
        session = advance(session, understood("Tell me more."), now).session
    assert tick(session, now + timedelta(seconds=25)).act is Act.REFLECT


def test_the_clock_does_not_start_before_the_first_reply():
    """Reading the opener takes no time away."""
    assert tick(in_role_play(), START + timedelta(hours=1)).act is Act.NOTHING


def test_in_doubt_the_learner_is_asked_who_is_meant():
    """An ambiguous line asks first; "role-play" goes on with it said, and "me" leaves the role."""
    session, act = after(in_role_play(), "sometimes people end it all")
    assert act is Act.ASK_WHO_IS_MEANT
    said_on, act = after(session, "It's part of the role-play.")
    assert act is Act.REPLY
    assert said_on.transcript.learner_turns[-1].text == "sometimes people end it all"
    assert after(session, "yes, I mean it is me")[0].outcome is Outcome.CRISIS
    assert after(session, "what?")[1] is Act.ASK_WHO_IS_MEANT


@pytest.mark.parametrize(
    ("answer", "act"),
    [
        ("It's about me", Act.CRISIS),
        ("1", Act.CRISIS),
        ("yes", Act.CRISIS),
        ("me, really", Act.CRISIS),
        ("the role-play", Act.REPLY),
        ("2", Act.REPLY),
        ("not me", Act.REPLY),
        ("no wait, it's real, not the role-play", Act.ASK_WHO_IS_MEANT),
        ("me, no role-play", Act.ASK_WHO_IS_MEANT),
        ("I was talking about her, not myself", Act.ASK_WHO_IS_MEANT),
        ("nothing to do with me", Act.ASK_WHO_IS_MEANT),
        ("2. no wait 1", Act.ASK_WHO_IS_MEANT),
    ],
)
def test_only_a_plain_answer_says_whom_a_line_is_about(answer: str, act: Act):
    """Mixed or negated answers are asked again, in either direction."""
    session, _ = after(in_role_play(), "sometimes people end it all")
    assert after(session, answer)[1] is act


def test_help_and_privacy_are_answered_while_a_question_is_open():
    """What may be asked at any time leaves the open question open."""
    session, _ = after(in_role_play(), "/delete")
    assert after(session, "/help") == (session, Act.HELP)
    assert after(session, "/privacy") == (session, Act.PRIVACY)


def test_an_unclear_line_in_place_of_an_answer_is_no_turn():
    """At the offer to resume, a line that was only role-play brings the offer back."""
    session, _ = after(offered(Pending.RESUME_OR_NEW), "I want to disappear")
    again, act = after(session, "the role-play")
    assert (again.pending, act) == (Pending.RESUME_OR_NEW, Act.OFFER_RESUME)
    assert again.transcript == session.transcript


def test_a_question_to_the_coach_that_was_held_back_is_answered():
    """Once it is clear that nobody is in danger, the held question goes to the coach."""
    scored = replace(in_role_play(), phase=Phase.FOLLOW_UP, assessment=ASSESSED)
    session, _ = after(scored, "I said I can't do this anymore. Was that too much?")
    step = advance(session, understood("the role-play"), START)
    assert step.act is Act.ANSWER
    assert step.said == "I said I can't do this anymore. Was that too much?"


def test_a_first_rating_in_words_after_the_time_is_a_rating():
    """To say "four" right after the time ran out is no last message to the partner."""
    session = in_role_play()
    now = START
    for _ in range(8):
        now += timedelta(seconds=31)
        session = advance(session, understood("Tell me more."), now).session
    spoken = replace(session, transcript=session.transcript.adding(Turn(Speaker.PARTNER, "Well.")))
    timed_out = tick(spoken, now + timedelta(seconds=25)).session
    assert advance(timed_out, understood("four"), now).session.reflection == (4,)


def test_deleting_asks_first():
    """Only a yes deletes; anything else keeps everything."""
    session, act = after(in_role_play(), "/delete")
    assert act is Act.CONFIRM_DELETE
    assert after(session, "yes")[1] is Act.DELETE
    assert after(session, "hm")[1] is Act.KEPT


@pytest.mark.parametrize("text", ["", "   ", "\x00", "\ud800\x00"[1:]])
def test_an_empty_message_is_no_turn(text: str):
    """Nothing said adds nothing to the transcript."""
    session, act = after(in_role_play(), text)
    assert (session, act) == (in_role_play(), Act.SAY_SOMETHING)


def test_an_unknown_command_changes_nothing():
    """A slash word that is no command is answered, and the session stays as it was."""
    assert after(in_role_play(), "/dance now") == (in_role_play(), Act.UNKNOWN_COMMAND)
