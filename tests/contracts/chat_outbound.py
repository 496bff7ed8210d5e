"""What the core says, as learners must come to read it."""

from __future__ import annotations

import json
import re
from contextlib import AbstractAsyncContextManager
from dataclasses import asdict

import pytest

from bot.domain.errors import DeliveryError, PermanentDeliveryError, TransientDeliveryError
from bot.domain.messages import Address, OutboundMessage, Receipt, Text, Voice
from tests.contracts import chat_messages as sample
from tests.contracts.chat_harness import ANA, BEN, Can, ChatHarness, Core, Failure, impossible, words_on


class OutboundContract:
    """What the core says reaches the right learner, whole, once, and as plain words."""

    def running(self, core: Core) -> AbstractAsyncContextManager[ChatHarness]:
        """Start the adapter on its platform."""
        raise NotImplementedError

    async def test_the_answer_lands_where_the_message_came_from(self) -> None:
        """A reply to a message's address is on that learner's screen and on no other's."""
        async with self.running(core := Core()) as harness:
            await harness.learner_says("hello")
            await harness.settle()
            await harness.chat.deliver(core.received[0].address, sample.said("For Ana alone."), "k1")
            assert "For Ana alone." in words_on(harness.screen())
            assert "For Ana alone." not in harness.screen(BEN)

    async def test_nobody_reads_what_is_for_another(self) -> None:
        """A message for another learner never appears on this one's screen."""
        async with self.running(Core()) as harness:
            try:
                await harness.chat.deliver(harness.address(BEN), sample.said("For Ben alone."), "k1")
            except DeliveryError:
                assert Can.SEVERAL not in harness.capabilities
            assert "For Ben alone." not in harness.screen()

    async def test_a_message_needs_no_message_before_it(self) -> None:
        """A reminder reaches a learner who has not written in this run."""
        async with self.running(Core()) as harness:
            await harness.chat.deliver(harness.address(ANA), sample.said("Time to practise."), "k1")
            assert "Time to practise." in words_on(harness.screen())

    async def test_an_address_survives_the_database_and_a_restart(self) -> None:
        """An address that went through JSON reaches the same conversation in a new process."""
        async with self.running(core := Core()) as harness:
            await harness.learner_says("hello")
            await harness.settle()
            kept = json.dumps(asdict(core.received[0].address))
            await harness.restart()
            await harness.chat.deliver(Address(**json.loads(kept)), sample.said("Welcome back."), "k1")
            assert "Welcome back." in words_on(harness.screen())

    async def test_a_delivery_gives_a_receipt(self) -> None:
        """A delivered message has a receipt."""
        async with self.running(Core()) as harness:
            receipt = await harness.chat.deliver(harness.address(ANA), sample.said("Hello."), "k1")
            assert isinstance(receipt, Receipt)

    async def test_the_same_key_is_shown_once(self) -> None:
        """A message delivered again under its key does not appear twice."""
        async with self.running(Core()) as harness:
            for _ in range(2):
                await harness.chat.deliver(harness.address(ANA), sample.said("Once only."), "k1")
            assert words_on(harness.screen()).count("Once only.") == 1

    async def test_learner_text_is_no_markup(self) -> None:
        """Mentions, markup and control codes in what is shown stay words: nobody is pinged."""
        async with self.running(Core()) as harness:
            for n, hostile in enumerate(sample.HOSTILE):
                message = OutboundMessage(Voice.COACH, (Text(f"You said {hostile} there."),))
                await harness.chat.deliver(harness.address(ANA), message, f"k{n}")
            screen = words_on(harness.screen())
            for hostile in sample.HOSTILE:
                assert f"You said {hostile} there." in screen
            assert harness.pings() == 0

    async def test_control_codes_do_not_reach_the_screen(self) -> None:
        """Escape sequences, NUL and text-turning characters are gone, the words around them stay."""
        async with self.running(Core()) as harness:
            message = sample.said("before \x1b[31m\x07\x00\u202e after")
            await harness.chat.deliver(harness.address(ANA), message, "k1")
            assert not set("\x1b\x07\x00\u202e") & set(harness.screen())
            assert "before after" in words_on(harness.screen())

    async def test_emoji_and_other_scripts_are_shown(self) -> None:
        """Emoji, accents, right-to-left and wide characters reach the screen."""
        async with self.running(Core()) as harness:
            await harness.chat.deliver(harness.address(ANA), sample.said("שלום 日本 é 🙂"), "k1")
            assert "שלום 日本 é 🙂" in words_on(harness.screen())

    async def test_every_block_can_be_read(self) -> None:
        """Text, choices, form, scorecard and attachment all come through as words."""
        async with self.running(Core()) as harness:
            for n, (message, expected) in enumerate(sample.EVERY_BLOCK):
                before = len(harness.screen())
                await harness.chat.deliver(harness.address(ANA), message, f"k{n}")
                words = words_on(harness.screen()[before:])
                assert [word for word in expected if word not in words] == []

    async def test_who_speaks_is_never_in_doubt(self) -> None:
        """The partner's name and the coach's title stand beside what they say."""
        async with self.running(Core()) as harness:
            partner = OutboundMessage(Voice.PARTNER, (Text("They let me go."),), "Emily")
            await harness.chat.deliver(harness.address(ANA), partner, "k1")
            assert "Emily" in harness.screen()
            assert "Coach" not in harness.screen()
            coach = OutboundMessage(Voice.COACH, (Text("You listened."),))
            await harness.chat.deliver(harness.address(ANA), coach, "k2")
            assert "Coach" in harness.screen()

    async def test_long_text_is_split_and_never_cut(self) -> None:
        """Every word of a long message is shown, once and in order."""
        async with self.running(Core()) as harness:
            await harness.chat.deliver(harness.address(ANA), sample.LONG, "k1")
            assert re.findall(r"word\d{4}", harness.screen()) == sample.LONG_WORDS

    async def test_a_rate_limit_is_transient_and_says_how_long(self) -> None:
        """The platform's own waiting time reaches the outbox."""
        async with self.running(Core()) as harness:
            if await impossible(
                harness, Can.RATE_LIMIT, lambda: harness.fail_next(Failure.RATE_LIMIT, retry_after=7)
            ):
                return
            harness.fail_next(Failure.RATE_LIMIT, retry_after=7)
            with pytest.raises(TransientDeliveryError) as caught:
                await harness.chat.deliver(harness.address(ANA), sample.said("Hello."), "k1")
            assert caught.value.retry_after == 7

    async def test_a_closed_conversation_is_permanent(self) -> None:
        """Blocked or gone is never tried again."""
        async with self.running(Core()) as harness:
            harness.fail_next(Failure.GONE)
            with pytest.raises(PermanentDeliveryError):
                await harness.chat.deliver(harness.address(ANA), sample.said("Hello."), "k1")

    async def test_a_platform_in_trouble_is_transient_and_the_retry_arrives(self) -> None:
        """A server error is tried again under the same key, and the message is then shown once."""
        async with self.running(Core()) as harness:
            harness.fail_next(Failure.SERVER)
            with pytest.raises(TransientDeliveryError):
                await harness.chat.deliver(harness.address(ANA), sample.said("At last."), "k1")
            await harness.chat.deliver(harness.address(ANA), sample.said("At last."), "k1")
            assert words_on(harness.screen()).count("At last.") == 1

    async def test_a_retry_does_not_repeat_parts(self) -> None:
        """When a part fails, the next try goes on from there, in a new process too."""
        async with self.running(Core()) as harness:
            if await impossible(harness, Can.SPLIT, lambda: harness.fail_next(Failure.SERVER, after_parts=1)):
                return
            harness.fail_next(Failure.SERVER, after_parts=1)
            with pytest.raises(TransientDeliveryError):
                await harness.chat.deliver(harness.address(ANA), sample.LONG, "k1")
            await harness.restart()
            await harness.chat.deliver(harness.address(ANA), sample.LONG, "k1")
            assert re.findall(r"word\d{4}", harness.screen()) == sample.LONG_WORDS

    async def test_a_lost_answer_does_not_post_twice(self) -> None:
        """A post that arrived, but whose answer was lost, is not repeated by the next try."""
        async with self.running(Core()) as harness:
            if await impossible(harness, Can.UNCERTAIN, lambda: harness.fail_next(Failure.UNCERTAIN)):
                return
            harness.fail_next(Failure.UNCERTAIN)
            with pytest.raises(TransientDeliveryError):
                await harness.chat.deliver(harness.address(ANA), sample.said("Just once."), "k1")
            await harness.chat.deliver(harness.address(ANA), sample.said("Just once."), "k1")
            assert words_on(harness.screen()).count("Just once.") == 1
