"""The journey of one session through the use cases."""

import json
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from bot.coaching.inbox import Inbox
from bot.coaching.privacy import purge
from bot.domain.errors import TransientDeliveryError
from bot.domain.messages import Attachment, Voice
from bot.domain.scenario import Scenario
from bot.domain.session import Phase
from bot.ports.library import Library
from tests.coaching.conftest import Practice
from tests.fakes.house import HERE, said


async def test_a_whole_session_goes_from_consent_to_goodbye(practice: Practice):
    """Disclosure, choice, opener, reply, reflection, debrief, answer, plan and goodbye come in this order."""
    await practice.talk()
    await practice.say("/end", "4", "4", "3", "5", "Why a 3?", "/done")
    assert not await practice.say("5")
    heard = practice.heard()
    order = [
        "fictional character",
        "Who would you like",
        "laid off",
        "Line 1.",
        "[form",
        "[scorecard]",
        "About “Why a 3?”",
        "Practise again",
        "realistic",
        "See you",
    ]
    places = [heard.index(piece) for piece in order]
    assert places == sorted(places)


async def test_no_score_is_shown_before_the_reflection_is_complete(practice: Practice):
    """Three of four answers bring no scorecard; the fourth does."""
    await practice.talk()
    await practice.say("/end", "4", "4", "3")
    assert "[scorecard]" not in practice.heard()
    await practice.say("5")
    assert "[scorecard]" in practice.last()


async def test_the_partner_and_the_coach_never_share_a_message(practice: Practice):
    """The opener is the partner's, the debrief the coach's, the rest Harken's own."""
    await practice.talk()
    await practice.say("/end", "4 4 3 5")
    voices = [message.voice for message in practice.chat.delivered]
    assert voices.count(Voice.PARTNER) == 2
    assert voices[-1] is Voice.COACH
    assert all(m.speaker == "Emily" for m in practice.chat.delivered if m.voice is Voice.PARTNER)


async def test_a_scenario_wanted_beforehand_opens_right_after_consent(
    practice: Practice,
):
    """With a scenario given there is no question which one."""
    await practice.inbox.greet(HERE, "fathers-death")
    await practice.say("yes")
    assert practice.chat.delivered[-1].speaker == "Dan"
    assert "Who would you like" not in practice.heard()


async def test_consent_is_recorded_with_its_version_and_its_time(practice: Practice):
    """After a yes the store knows what was agreed to and when."""
    await practice.inbox.greet(HERE, "fathers-death")
    await practice.say("yes")
    async with practice.house.store.transaction() as work:
        learner = await work.learner(HERE)
    assert learner.agreed_to(practice.house.privacy.provider)
    assert learner.consented_at == practice.clock.now()


async def test_a_no_to_consent_ends_the_conversation(practice: Practice):
    """Who declines is let go at once."""
    await practice.inbox.greet(HERE)
    assert not await practice.say("no")


async def test_a_redelivered_message_is_run_once(practice: Practice):
    """The same event twice brings one reply."""
    await practice.talk()
    message = said("Go on.", "again", practice.clock)
    await practice.inbox.receive(message)
    before = len(practice.chat.delivered)
    await practice.inbox.receive(message)
    assert len(practice.chat.delivered) == before


async def test_an_unknown_scenario_is_asked_again(practice: Practice):
    """A name that is none brings the list back."""
    await practice.inbox.greet(HERE)
    await practice.say("yes", "the moon")
    assert "I don't have that one" in practice.last()


async def test_stop_ends_at_once_and_scores_nothing(practice: Practice):
    """After /stop there is no debrief, and the next message begins afresh."""
    await practice.talk()
    assert not await practice.say("/stop")
    assert "Nothing was scored" in practice.last()
    async with practice.house.store.transaction() as work:
        assert await work.open_session(HERE) is None


async def test_restart_begins_the_same_scenario_again(practice: Practice):
    """/restart forgets what was said and lets the partner open again."""
    await practice.talk()
    assert await practice.say("/restart")
    async with practice.house.store.transaction() as work:
        session = await work.open_session(HERE)
    assert session is not None
    assert (session.scenario, len(session.transcript.turns)) == ("job-loss", 1)


async def test_export_brings_everything_said_as_json(practice: Practice):
    """The export is a JSON file that holds the learner's line."""
    await practice.talk()
    await practice.say("/export")
    block = practice.chat.delivered[-1].blocks[0]
    assert isinstance(block, Attachment)
    assert "That sounds like a hard morning." in json.dumps(json.loads(block.content))


async def test_delete_asks_first_and_then_removes_everything(practice: Practice):
    """After a confirmed /delete nothing is left to export, and the goodbye still arrives."""
    await practice.talk()
    await practice.say("/delete", "no")
    assert "We go on" in practice.last()
    assert not await practice.say("/delete", "yes")
    assert "Everything is deleted" in practice.last()
    async with practice.house.store.transaction() as work:
        learner = await work.learner(HERE)
        held = json.dumps(await work.everything_of(learner))
    assert learner.consented_at is None
    assert "hard morning" not in held


async def test_words_of_danger_leave_the_role_play_for_care(practice: Practice):
    """A learner's own danger ends the session with the crisis line, unscored."""
    await practice.talk()
    assert not await practice.say("I want to kill myself")
    assert "call 988." in practice.last()
    async with practice.house.store.transaction() as work:
        held = json.dumps(await work.everything_of(await work.learner(HERE)))
    assert "kill myself" not in held
    assert "hard morning" not in held


async def test_silence_brings_one_nudge_and_stops_the_clock(practice: Practice):
    """A minute's silence is nudged once; hours later the conversation goes on."""
    await practice.talk()
    practice.clock.turn(minutes=1.1)
    await practice.inbox.look_at_clocks()
    practice.clock.turn(minutes=500)
    await practice.inbox.look_at_clocks()
    assert practice.heard().count("Still there?") == 1
    await practice.say("I'm back.")
    assert practice.last() == "partner: Line 2."


async def test_time_up_asks_for_the_reflection(practice: Practice):
    """After four active minutes the last line is answered and the reflection follows."""
    await practice.talk()
    for _ in range(5):
        practice.clock.turn(minutes=0.9)
        await practice.say("Tell me more.")
    assert "That's the time" in practice.heard()
    assert "[form" in practice.last()


async def test_a_line_that_comes_after_the_time_is_kept_as_the_last_one(
    practice: Practice,
):
    """What a learner was typing while the time ran out is part of the transcript."""
    await practice.talk()
    for _ in range(4):
        practice.clock.turn(minutes=0.9)
        await practice.say("Tell me more.")
    practice.clock.turn(minutes=0.5)
    await practice.inbox.look_at_clocks()
    assert "[form" in practice.last()
    await practice.say("I was just about to say this.")
    assert "kept it as your last message" in practice.heard()
    async with practice.house.store.transaction() as work:
        session = await work.open_session(HERE)
    assert session is not None
    assert session.transcript.learner_turns[-1].text == "I was just about to say this."


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        ((), "Line 1."),
        (("/end", "4"), "[form Before any score: how was it for you? 1-5 1]"),
        (("/end", "4 4 4 4"), "[scorecard]"),
        (("/end", "4 4 4 4", "/done"), "realistic"),
    ],
)
async def test_a_session_that_was_left_is_resumed_where_it_was(
    practice: Practice, lines: tuple[str, ...], shown: str
):
    """Whatever phase it was left in, "resume" shows it again."""
    await practice.talk()
    await practice.say(*lines)
    await practice.inbox.greet(HERE)
    assert "Go on with it?" in practice.last()
    await practice.say("yes")
    assert shown in practice.last()


async def test_a_new_session_may_be_begun_instead_of_resuming(practice: Practice):
    """To say "new" leaves the old one and opens the scenario that was wanted."""
    await practice.talk()
    await practice.inbox.greet(HERE, "passed-over")
    await practice.say("new")
    assert practice.chat.delivered[-1].speaker == "Sophia"


async def test_a_question_of_danger_outlives_the_process(practice: Practice):
    """Who left while Harken asked whom a line was about is asked again before anything else."""
    await practice.talk()
    await practice.say("I could kill myself")
    await practice.inbox.greet(HERE)
    assert "is this you, or the role-play?" in practice.last()


async def test_restart_before_consent_records_none(practice: Practice):
    """Asking for a restart is no yes."""
    await practice.inbox.greet(HERE)
    await practice.say("/restart", "1", "What happened?")
    async with practice.house.store.transaction() as work:
        assert (await work.learner(HERE)).consented_at is None


async def test_a_wrong_rating_is_told_what_a_right_one_is(practice: Practice):
    """A 6 brings one sentence and the same item again, not the lead to it."""
    await practice.talk()
    await practice.say("/end", "6")
    assert practice.heard().count("Thank you for listening") == 1
    assert "number from 1 to 5" in practice.heard()


async def test_the_next_practice_is_planned_even_if_the_learner_leaves_after_the_scores(practice: Practice):
    """The plan is made with the scores, not with the goodbye."""
    await practice.talk()
    await practice.say("/end", "4 4 4 4", "/stop")
    assert "Nothing was scored" not in practice.last()
    async with practice.house.store.transaction() as work:
        assert (await work.learner(HERE)).next_practice_at == practice.clock.now() + timedelta(days=1)


async def test_a_conversation_nobody_spoke_in_is_not_offered_again(practice: Practice):
    """Who left right after the opener is simply asked anew, and may choose another scenario."""
    await practice.inbox.greet(HERE)
    await practice.say("yes", "job-loss")
    await practice.inbox.greet(HERE)
    await practice.say("yes", "undervalued")
    assert practice.chat.delivered[-1].speaker == "Jamal"


async def test_a_message_left_half_done_by_a_crash_is_run_again(practice: Practice):
    """A reply that never came, because the process died while the partner spoke, comes after all."""
    await practice.talk()
    message = said("Are you there?", "crashed", practice.clock)
    async with practice.house.store.transaction() as work:
        await work.receive(message, practice.clock.now())
    practice.clock.turn(minutes=10)
    await practice.inbox.recover()
    assert practice.last() == "partner: Line 2."
    await practice.inbox.recover()
    assert practice.heard().count("Line 2.") == 1


async def test_a_reply_waits_where_the_platform_asks_to_wait(practice: Practice):
    """A message refused for a while is delivered later, and those after it keep their order."""
    await practice.talk()
    practice.chat.fails.append(TransientDeliveryError("slow down", retry_after=30))
    await practice.say("/end")
    assert "[form" not in practice.heard()
    practice.clock.turn(minutes=1)
    await practice.inbox.recover()
    assert practice.heard().index("Thank you for listening") < practice.heard().index("[form")


async def test_an_overlong_message_is_cut_and_the_learner_is_told(practice: Practice):
    """Of 12,000 characters 10,000 are kept, and a sentence says so."""
    await practice.talk()
    await practice.say("a" * 12_000)
    assert "kept its first 10,000 characters" in practice.heard()


async def test_a_session_whose_consent_is_open_knows_no_score(practice: Practice):
    """Commands that make no sense yet are answered, not obeyed."""
    await practice.inbox.greet(HERE)
    await practice.say("/done", "/help", "/nonsense")
    assert "nothing to finish" in practice.heard()
    assert "I don't know /nonsense." in practice.heard()
    async with practice.house.store.transaction() as work:
        session = await work.open_session(HERE)
    assert session is not None
    assert session.phase is Phase.CONSENT


async def test_a_line_is_not_lost_where_another_worker_moves_the_conversation_on(practice: Practice):
    """Two workers at once: the later save begins again, and both lines are in the transcript."""
    await practice.talk()
    other_worker = Inbox(practice.house)
    second = said("And a second line.", "second", practice.clock)
    practice.partner.meanwhile.append(lambda: other_worker.receive(second))
    await practice.say("A first line.")
    async with practice.house.store.transaction() as work:
        session = await work.open_session(HERE)
    assert session is not None
    assert [turn.text for turn in session.transcript.learner_turns][1:] == [
        "And a second line.",
        "A first line.",
    ]


async def test_an_event_that_two_workers_run_is_answered_once(practice: Practice):
    """A slow worker whose event was recovered by another adds nothing."""
    await practice.talk()
    slow = said("Go on.", "slow", practice.clock)
    practice.partner.meanwhile.append(lambda: Inbox(practice.house).recover(timedelta()))
    await practice.inbox.receive(slow)
    async with practice.house.store.transaction() as work:
        session = await work.open_session(HERE)
    assert session is not None
    assert [turn.text for turn in session.transcript.learner_turns].count("Go on.") == 1


async def test_retention_takes_the_words_and_later_the_scores(practice: Practice):
    """After thirty days no word is held, after a hundred and eighty nothing of the session."""
    await practice.talk()
    await practice.say("/end", "4 4 4 4", "/done", "4")
    practice.clock.turn(days=31)
    await purge(practice.house)
    assert "hard morning" not in await held(practice)
    assert '"overall"' in await held(practice)
    practice.clock.turn(days=150)
    await purge(practice.house)
    assert '"overall"' not in await held(practice)


async def held(practice: Practice) -> str:
    """Return all that is held of the learner, as JSON."""
    async with practice.house.store.transaction() as work:
        return json.dumps(await work.everything_of(await work.learner(HERE)))


async def test_a_conversation_whose_scenario_is_gone_says_so_and_lets_choose_another(practice: Practice):
    """A pack that was taken away leaves nobody without an answer."""
    await practice.talk()
    others = replace(practice.house, library=WithoutJobLoss(practice.house.library))
    practice.inbox = Inbox(others)
    await practice.say("Are you there?")
    assert "no longer here" in practice.last()
    await practice.say("/restart")
    assert "Who would you like to listen to?" in practice.last()


@dataclass
class WithoutJobLoss:
    """A library that lost a scenario."""

    library: Library

    def scenarios(self) -> tuple[Scenario, ...]:
        """Return those that are left."""
        return tuple(scenario for scenario in self.library.scenarios() if scenario.slug != "job-loss")

    def scenario(self, name_or_number: str) -> Scenario | None:
        """Return one of those that are left."""
        found = self.library.scenario(name_or_number)
        return found if found in self.scenarios() else None
