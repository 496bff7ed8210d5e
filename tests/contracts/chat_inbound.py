"""What learners do, as the core must come to hear of it."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager

from bot.domain.errors import StorageError
from tests.contracts import chat_messages as sample
from tests.contracts.chat_harness import ANA, BEN, Can, ChatHarness, Core, impossible


class InboundContract:
    """What a learner does arrives in the core, and nothing else does."""

    def running(self, core: Core) -> AbstractAsyncContextManager[ChatHarness]:
        """Start the adapter on its platform."""
        raise NotImplementedError

    async def test_a_message_arrives_once_with_its_words_and_where_to_answer(self) -> None:
        """A direct message reaches the core once, word for word, with the conversation's address."""
        async with self.running(core := Core()) as harness:
            await harness.learner_says("I'm so sorry. What happened?")
            await harness.settle()
            assert core.texts == ["I'm so sorry. What happened?"]
            assert core.received[0].address == harness.address(ANA)
            assert core.received[0].sent_at.utcoffset() is not None

    async def test_two_messages_never_share_an_id(self) -> None:
        """The same words said twice are two events, after a restart too."""
        async with self.running(core := Core()) as harness:
            await harness.learner_says("yes")
            await harness.learner_says("yes")
            await harness.settle()
            await harness.restart()
            await harness.learner_says("yes")
            await harness.settle()
            assert len({message.event_id for message in core.received}) == 3

    async def test_a_redelivery_keeps_its_id(self) -> None:
        """An event delivered again, even to a new process, has the id that it had."""
        async with self.running(core := Core()) as harness:
            await harness.learner_says("hello")
            await harness.settle()
            if await impossible(harness, Can.REDELIVER, harness.redelivers):
                return
            await harness.redelivers()
            await harness.settle()
            await harness.restart()
            await harness.redelivers()
            await harness.settle()
            assert len({message.event_id for message in core.received}) == 1
            assert core.received, "the event never arrived"

    async def test_what_the_adapter_posted_is_not_heard(self) -> None:
        """The platform's echo of the adapter's own post is not taken for the learner's words."""
        async with self.running(core := Core()) as harness:
            await harness.chat.deliver(harness.address(ANA), sample.said("Hello."), "k1")
            if await impossible(harness, Can.BOTS, lambda: harness.bot_echo(own=True)):
                return
            await harness.bot_echo(own=True)
            await harness.settle()
            assert core.texts == []

    async def test_other_programs_are_not_heard(self) -> None:
        """What another program posts in the conversation is not taken for the learner's words."""
        async with self.running(core := Core()) as harness:
            if await impossible(harness, Can.BOTS, lambda: harness.bot_echo(own=False)):
                return
            await harness.bot_echo(own=False)
            await harness.settle()
            assert core.texts == []

    async def test_an_edit_is_not_a_new_message(self) -> None:
        """Changing a message afterwards says nothing new."""
        async with self.running(core := Core()) as harness:
            await harness.learner_says("frist")
            await harness.settle()
            if await impossible(harness, Can.EDIT, lambda: harness.edits("first")):
                return
            await harness.edits("first")
            await harness.settle()
            assert core.texts == ["frist"]

    async def test_channels_are_not_practice(self) -> None:
        """What is said where others read along never reaches the core."""
        async with self.running(core := Core()) as harness:
            if await impossible(harness, Can.CHANNELS, lambda: harness.says_in_channel("hi all")):
                return
            await harness.says_in_channel("hi all")
            await harness.settle()
            assert core.texts == []

    async def test_words_survive_the_platforms_encoding(self) -> None:
        """Entities, markup characters, emoji and right-to-left text arrive as they were typed."""
        async with self.running(core := Core()) as harness:
            for text in sample.WORDS_THAT_MUST_SURVIVE:
                await harness.learner_says(text)
            await harness.settle()
            assert core.texts == list(sample.WORDS_THAT_MUST_SURVIVE)

    async def test_a_long_message_arrives_whole(self) -> None:
        """The longest message that a person can send arrives with every character."""
        async with self.running(core := Core()) as harness:
            text = ("abcdefghi " * harness.longest_line)[: harness.longest_line - 1] + "z"
            await harness.learner_says(text)
            await harness.settle()
            assert core.texts == [text]

    async def test_a_button_and_its_number_mean_the_same(self) -> None:
        """An option pressed and its number typed both bring the option's value."""
        async with self.running(core := Core()) as harness:
            await harness.chat.deliver(harness.address(ANA), sample.QUESTION, "k1")
            if not await impossible(harness, Can.PRESS, lambda: harness.picks(2)):
                await harness.picks(2)
                await harness.settle()
                await harness.chat.deliver(harness.address(ANA), sample.QUESTION, "k2")
            await harness.learner_says("2")
            await harness.settle()
            assert set(core.texts) == {"job-loss"}

    async def test_a_form_brings_every_answer(self) -> None:
        """All items are answered at once where a platform can, else one after the other."""
        async with self.running(core := Core()) as harness:
            await harness.chat.deliver(harness.address(ANA), sample.form(answered=0), "k0")
            if not await impossible(harness, Can.SUBMIT, lambda: harness.submits(sample.ANSWERS)):
                await harness.submits(sample.ANSWERS)
                await harness.settle()
                assert [dict(message.form) for message in core.received] == [sample.ANSWERS]
                return
            for n, answer in enumerate(sample.ANSWERS.values(), start=1):
                await harness.learner_says(answer)
                await harness.settle()
                await harness.chat.deliver(harness.address(ANA), sample.form(answered=n), f"k{n}")
            assert core.texts == list(sample.ANSWERS.values())

    async def test_order_holds_within_a_conversation(self) -> None:
        """Messages sent while the core is busy arrive in the order in which they were sent."""
        async with self.running(core := Core(holds={"one"})) as harness:
            for text in ("one", "two", "three", "four"):
                await harness.learner_says(text)
            await harness.settle()
            core.release()
            await harness.settle()
            assert core.texts == ["one", "two", "three", "four"]

    async def test_conversations_do_not_wait_for_each_other(self) -> None:
        """While one learner's message is worked on, another's is taken."""
        async with self.running(core := Core(holds={"slow"})) as harness:
            if await impossible(harness, Can.SEVERAL, lambda: harness.learner_says("quick", BEN)):
                return
            await harness.learner_says("slow")
            await harness.learner_says("quick", BEN)
            await harness.settle()
            arrived = list(core.texts)
            core.release()
            await harness.settle()
            assert sorted(arrived) == ["quick", "slow"]

    async def test_a_slow_core_never_holds_the_acknowledgement(self) -> None:
        """The platform has its acknowledgement while the core still works."""
        async with self.running(core := Core(holds={"slow"})) as harness:
            if await impossible(harness, Can.ACKNOWLEDGE, harness.unacknowledged):
                return
            await harness.learner_says("slow")
            await harness.settle()
            waiting = harness.unacknowledged()
            core.release()
            await harness.settle()
            assert core.texts == ["slow"]
            assert waiting == 0

    async def test_a_failing_core_never_stops_the_adapter(self) -> None:
        """After an error of any kind the next message is taken, and no exception is shown."""
        failures: list[Exception] = [StorageError("The disk is full."), ZeroDivisionError("secret detail")]
        async with self.running(core := Core(errors=failures)) as harness:
            for text in ("one", "two", "three"):
                await harness.learner_says(text)
                await harness.settle()
            assert core.texts == ["one", "two", "three"]
            assert "secret detail" not in harness.screen()
            assert "Traceback" not in harness.screen()
