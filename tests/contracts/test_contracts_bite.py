"""The chat contract notices each fault, and by the test that is about it: else its passing proves nothing."""

from __future__ import annotations

import pytest

from tests.contracts.chat_adapter import ChatAdapterContract
from tests.contracts.chat_harness import Core
from tests.fakes import broken_chat as broken
from tests.fakes.chat import FakeChat
from tests.fakes.chat_harness import fake_harness

NAMES = tuple(name for name in dir(ChatAdapterContract) if name.startswith("test_"))
PARTS = "a_retry_does_not_repeat_parts"
"""Needs much to go right, so that some faults show here too."""

FAULTS: tuple[tuple[type[FakeChat], set[str]], ...] = (
    (broken.HearsItself, {"what_the_adapter_posted_is_not_heard"}),
    (broken.HearsBots, {"other_programs_are_not_heard"}),
    (broken.HearsEdits, {"an_edit_is_not_a_new_message"}),
    (broken.HearsChannels, {"channels_are_not_practice"}),
    (broken.LosesRedeliveryId, {"a_redelivery_keeps_its_id"}),
    (broken.CountsFromOne, {"two_messages_never_share_an_id"}),
    (broken.KeepsEntities, {"words_survive_the_platforms_encoding"}),
    (broken.UnescapesTwice, {"words_survive_the_platforms_encoding"}),
    (broken.CutsInbound, {"a_long_message_arrives_whole"}),
    (broken.IgnoresNumbers, {"a_button_and_its_number_mean_the_same"}),
    (broken.LosesForms, {"a_form_brings_every_answer"}),
    (broken.AcknowledgesLate, {"a_slow_core_never_holds_the_acknowledgement"}),
    (broken.OneQueue, {"conversations_do_not_wait_for_each_other"}),
    (broken.NoOrder, {"order_holds_within_a_conversation"}),
    (broken.DiesOnError, {"a_failing_core_never_stops_the_adapter"}),
    (broken.ShowsExceptions, {"a_failing_core_never_stops_the_adapter"}),
    (
        broken.WrongConversation,
        {"nobody_reads_what_is_for_another"},
    ),
    (broken.LeaksMarkup, {"learner_text_is_no_markup"}),
    (broken.LeaksControlCodes, {"control_codes_do_not_reach_the_screen"}),
    (broken.AsciiOnly, {"emoji_and_other_scripts_are_shown"}),
    (broken.HidesConfidence, {"every_block_can_be_read"}),
    (broken.NoScorecard, {"every_block_can_be_read"}),
    (broken.NamelessPartner, {"who_speaks_is_never_in_doubt"}),
    (broken.SwallowsRateLimit, {"a_rate_limit_is_transient_and_says_how_long"}),
    (broken.NeverGivesUp, {"a_closed_conversation_is_permanent"}),
    (broken.ForgetsParts, {PARTS}),
    (broken.ForgetsOnRestart, {"an_address_survives_the_database_and_a_restart", PARTS}),
    (broken.GivesUpAtOnce, {"a_platform_in_trouble_is_transient_and_the_retry_arrives", PARTS}),
    (broken.CutsText, {"long_text_is_split_and_never_cut", PARTS}),
    (broken.PostsTwice, {"the_same_key_is_shown_once", "a_lost_answer_does_not_post_twice", PARTS}),
)


async def noticed_by(adapter: type[FakeChat]) -> set[str]:
    """Return the names of the contract's tests that an adapter fails."""

    class Suite(ChatAdapterContract):
        def running(self, core: Core):  # noqa: ANN202
            return fake_harness(core, adapter)

    failed = set()
    for name in NAMES:
        try:
            await getattr(Suite(), name)()
        except (Exception, pytest.fail.Exception):  # noqa: BLE001 - whichever way it fails
            failed.add(name.removeprefix("test_"))
    return failed


async def test_a_sound_adapter_fails_nothing():
    """What the faults below are noticed by is not there without them."""
    assert await noticed_by(FakeChat) == set()


@pytest.mark.parametrize(("adapter", "expected"), FAULTS, ids=lambda case: getattr(case, "__name__", ""))
async def test_a_fault_is_noticed_for_its_own_reason(adapter: type[FakeChat], expected: set[str]):
    """Each fault fails the test that is about it, and no other."""
    assert await noticed_by(adapter) == expected
