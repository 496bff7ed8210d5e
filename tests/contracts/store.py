"""What every store must do: subclass `StoreContract` and give it the fixtures `store` and `other`.

`other` is a second store on the same database, as another process would open it. Deletion, retention
and export are in `store_privacy`.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.errors import StaleSessionError
from bot.domain.learner import OutboxRow
from bot.domain.messages import Address, Served
from bot.domain.provenance import Provenance
from bot.domain.session import Outcome, Pending, Phase, PracticeRules, PracticeSession
from bot.domain.spending import Spent
from bot.domain.transcript import EMPTY
from bot.ports.store import Store
from tests.storage.samples import (
    ADDRESS,
    EVERYBODY,
    LEARNER,
    LEASE,
    NASTY,
    NOW,
    ended,
    event,
    row,
    saying,
    session,
)

BOB = replace(ADDRESS, learner="bob")
OTHER_TENANT = replace(ADDRESS, tenant="elsewhere")


async def put(store: Store, *sessions: PracticeSession) -> tuple[PracticeSession, ...]:
    """Save sessions in a transaction of their own."""
    async with store.transaction() as work:
        return tuple([await work.save_session(each, NOW) for each in sessions])


async def found(store: Store, address: Address = ADDRESS) -> PracticeSession | None:
    """Return the session that goes on."""
    async with store.transaction() as work:
        return await work.open_session(address)


async def post(store: Store, *rows: OutboxRow) -> None:
    """Put messages into the outbox in a transaction of their own."""
    async with store.transaction() as work:
        for each in rows:
            await work.post(each)


async def claim(
    store: Store, worker: str = "me", after: timedelta = timedelta(), limit: int = 9
) -> list[str]:
    """Claim what is due and return the keys."""
    async with store.transaction() as work:
        rows = await work.claim_due(NOW + after, LEASE, worker, EVERYBODY, limit)
    return [each.key for each in rows]


class TransactionContract:
    """A transaction happens altogether or not at all."""

    async def test_an_exception_leaves_nothing(self, store: Store) -> None:
        """What was done in a transaction that failed is not there afterwards."""

        async def fail() -> None:
            async with store.transaction() as work:
                await work.receive(event(), NOW)
                await work.save_session(session(), NOW)
                await work.post(row("k"))
                raise RuntimeError

        with pytest.raises(RuntimeError):
            await fail()
        assert await found(store) is None
        assert await claim(store) == []
        async with store.transaction() as work:
            assert await work.receive(event(), NOW)

    async def test_a_cancelled_transaction_leaves_nothing(self, store: Store) -> None:
        """A task that is cancelled within a transaction leaves nothing, and the store goes on."""

        async def save_and_hang() -> None:
            async with store.transaction() as work:
                await work.save_session(session(), NOW)
                saved.set()
                await asyncio.Event().wait()

        saved = asyncio.Event()
        task = asyncio.create_task(save_and_hang())
        await asyncio.wait_for(saved.wait(), 9)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await found(store) is None

    async def test_no_write_is_lost_or_refused(self, store: Store, other: Store) -> None:
        """Of many concurrent read-modify-writes by two processes none is lost and none fails."""

        async def count_up(one: Store) -> None:
            async with one.transaction() as work:
                learner = await work.learner(ADDRESS)
                await work.save_learner(replace(learner, consent_version=learner.consent_version + 1))

        async with store.transaction() as work:
            await work.save_learner(LEARNER)
        if self.serialises:
            await asyncio.gather(*(count_up(one) for one in (store, other) * 60))
            async with store.transaction() as work:
                assert (await work.learner(ADDRESS)).consent_version == 120

    serialises = True
    """Whether transactions run one after the other; where they don't, sessions are guarded by versions."""


class EventContract:
    """Every event is taken once."""

    async def test_an_event_is_received_once(self, store: Store, other: Store) -> None:
        """The same event a second time is refused, whoever asks; another platform's is another one."""
        elsewhere = event(address=replace(ADDRESS, platform="slack"))
        async with store.transaction() as work:
            assert await work.receive(event(), NOW)
            assert not await work.receive(event(), NOW)
        async with other.transaction() as work:
            assert not await work.receive(event(text="again"), NOW)
            assert await work.receive(elsewhere, NOW)

    async def test_tokens_add_up_by_learner_by_tenant_and_by_day(self, store: Store) -> None:
        """What a learner used counts for them and their tenant that day, and for nobody and no day else."""
        today, tomorrow = NOW.date(), (NOW + timedelta(days=1)).date()
        async with store.transaction() as work:
            await work.spend(ADDRESS, today, 100)
            await work.spend(ADDRESS, today, 20)
            await work.spend(BOB, today, 3)
            await work.spend(OTHER_TENANT, today, 1000)
            assert await work.spent(ADDRESS, today) == Spent(120, 123)
            assert await work.spent(ADDRESS, tomorrow) == Spent()

    async def test_claims_of_a_worker_that_is_gone_can_be_freed_for_one_conversation(
        self, store: Store
    ) -> None:
        """Released messages are claimed again before their lease is over; others stay claimed."""
        await post(store, row("mine"), row("bobs", BOB))
        await claim(store, "gone")
        async with store.transaction() as work:
            await work.release(ADDRESS)
        assert await claim(store, "me") == ["mine"]

    async def test_unfinished_events_come_back_whole(self, store: Store) -> None:
        """Events nobody finished are found again, oldest first, exactly as they came."""
        first, second, late = event("b", NASTY), event("a"), event("c")
        async with store.transaction() as work:
            await work.receive(second, NOW + timedelta(seconds=1))
            await work.receive(first, NOW)
            await work.receive(late, NOW + timedelta(seconds=2))
            assert await work.unfinished_events(NOW + timedelta(seconds=1), EVERYBODY) == [first, second]
            assert await work.unfinished_events(NOW + timedelta(days=1), Served(frozenset({"slack"}))) == []

    async def test_a_finished_event_is_done(self, store: Store) -> None:
        """A finished event is not run again and not taken again."""
        async with store.transaction() as work:
            await work.receive(event(), NOW)
            assert await work.finish("e1", ADDRESS.platform)
            assert not await work.finish("e1", ADDRESS.platform)
            assert not await work.finish("unknown", ADDRESS.platform)
            assert await work.unfinished_events(NOW + timedelta(days=1), EVERYBODY) == []
            assert not await work.receive(event(), NOW)


class LearnerContract:
    """Learners are one person in one tenant."""

    async def test_a_learner_comes_back(self, store: Store) -> None:
        """A learner is found as saved, over an older save, and from any of their channels."""
        agreed = replace(LEARNER, consent_version=1, consented_at=NOW, next_practice_at=NOW)
        async with store.transaction() as work:
            assert await work.learner(ADDRESS) == LEARNER
            await work.save_learner(LEARNER)
            await work.save_learner(agreed)
            assert await work.learner(replace(ADDRESS, channel="another")) == agreed

    async def test_tenants_do_not_cross(self, store: Store) -> None:
        """The same id in another tenant is another person."""
        await put(store, ended("mine"), replace(session("open"), phase=Phase.REFLECTION))
        async with store.transaction() as work:
            await work.save_learner(replace(LEARNER, consent_version=1))
            stranger = await work.learner(OTHER_TENANT)
            assert stranger.consented_at is None
            assert await work.open_session(OTHER_TENANT) is None
            assert await work.scored_sessions(stranger) == []
            assert (await work.everything_of(stranger))["sessions"] == []


class SessionContract:
    """Sessions come back as they were, and nobody overwrites another's save."""

    async def test_a_session_comes_back_exactly(self, store: Store) -> None:
        """Everything a session holds survives, whatever characters it is made of."""
        full = replace(ended(), phase=Phase.FOLLOW_UP, outcome=None, pending=Pending.CONFIRM_DELETE)
        (saved,) = await put(store, replace(saying(full, NASTY), feedback=NASTY, scenario=NASTY))
        assert saved.version == 1
        assert await found(store) == saved
        assert saved.transcript.turns[-1].text == NASTY

    async def test_turns_are_added(self, store: Store) -> None:
        """A session saved again with more turns has them all, in order."""
        (saved,) = await put(store, session())
        for n in range(12):
            (saved,) = await put(store, saying(saved, f"turn {n}", "and more"))
        assert await found(store) == saved
        assert len(saved.transcript.turns) == 25

    async def test_a_conversation_may_begin_anew(self, store: Store) -> None:
        """A transcript that was replaced is, and an assessment or follow-ups taken back are gone."""
        (saved,) = await put(store, replace(ended(), phase=Phase.FOLLOW_UP, outcome=None))
        anew = replace(session(), version=saved.version)
        (saved,) = await put(store, saying(replace(anew, transcript=EMPTY), "another opener"))
        assert await found(store) == saved

    async def test_a_stale_save_is_refused(self, store: Store, other: Store) -> None:
        """Of two who loaded the same session only the first can save, and the second changes nothing."""
        (saved,) = await put(store, session())
        (first,) = await put(store, saying(saved, "first"))
        with pytest.raises(StaleSessionError):
            await put(other, saying(saved, "second"))
        with pytest.raises(StaleSessionError):
            await put(other, session())
        assert await found(other) == first

    async def test_another_conversation_cannot_take_a_session_over(self, store: Store) -> None:
        """A save under another address is refused, even with the right id and version."""
        (saved,) = await put(store, session())
        with pytest.raises(StaleSessionError):
            await put(store, replace(saved, address=OTHER_TENANT))

    async def test_only_what_goes_on_is_open(self, store: Store) -> None:
        """An ended session is not open, nor one in another channel; of two open ones the latest is."""
        await put(store, ended("old"), session("elsewhere", replace(ADDRESS, channel="c2")))
        assert await found(store) is None
        _, latest = await put(store, session("a2"), session("a1"))
        assert await found(store) == latest

    async def test_due_sessions(self, store: Store) -> None:
        """Sessions are due when their clock says so, the longest due first, others never."""
        used = replace(session("used", BOB).clock, counted=PracticeRules().time_limit - timedelta(seconds=9))
        nearly_over = replace(session("used", BOB), clock=used)
        asleep = replace(session("asleep"), clock=used.asleep(NOW))
        asking = replace(session("asking"), pending=Pending.WHO_IS_MEANT)
        reflecting = replace(session("reflecting"), phase=Phase.REFLECTION)
        await put(store, session("silent"), nearly_over, asleep, asking, reflecting, ended("over"))
        assert await self._due(store, timedelta(seconds=8, milliseconds=999)) == []
        assert await self._due(store, timedelta(seconds=9)) == ["used"]
        assert await self._due(store, timedelta(minutes=1)) == ["used", "silent"]
        assert await self._due(store, timedelta(days=9), limit=1) == ["used"]

    async def test_due_sessions_are_those_served(self, store: Store) -> None:
        """A process is told of its own platforms' sessions only, a terminal of its one conversation."""
        slack = replace(ADDRESS, platform="slack")
        await put(store, session("mine"), session("bob", BOB), session("slack", slack))
        day = timedelta(days=1)
        assert sorted(await self._due(store, day, served=Served(frozenset({"terminal"})))) == ["bob", "mine"]
        only_me = Served(frozenset({"terminal"}), ADDRESS)
        assert await self._due(store, day, served=only_me) == ["mine"]

    async def _due(
        self, store: Store, after: timedelta, limit: int = 9, served: Served = EVERYBODY
    ) -> list[str]:
        async with store.transaction() as work:
            return [each.id for each in await work.due_sessions(NOW + after, served, limit)]

    async def test_scored_sessions(self, store: Store) -> None:
        """A learner's scored sessions come oldest first; unscored and other people's don't."""
        second, first, unscored = ended("b"), ended("a"), ended("c", value=None)
        saved = await put(store, second, first, unscored, session("d"), ended("e", address=BOB))
        async with store.transaction() as work:
            assert await work.scored_sessions(LEARNER) == list(saved[:2])

    @pytest.mark.parametrize("outcome", [Outcome.CRISIS, Outcome.DECLINED])
    async def test_some_endings_keep_no_words(self, store: Store, outcome: Outcome) -> None:
        """After a crisis or a refusal no word and no score is kept, of earlier saves neither."""
        (saved,) = await put(store, replace(ended(), phase=Phase.FOLLOW_UP, outcome=None))
        over = replace(saved, phase=Phase.ENDED, outcome=outcome)
        (kept,) = await put(store, over)
        assert (kept.transcript, kept.assessment, kept.feedback, kept.follow_ups) == (EMPTY, None, "", ())
        async with store.transaction() as work:
            (held,) = (await work.everything_of(LEARNER))["sessions"]
        assert held["outcome"] == outcome.value
        assert "said" not in str({**held, "turns": str(held["turns"])})

    async def test_provenance_is_noted(self, store: Store) -> None:
        """What made a part of a session is kept beside it, the latest note of each part."""
        await put(store, session())
        async with store.transaction() as work:
            await work.note_provenance("s1", "turn 3", Provenance("host", "m1"))
            await work.note_provenance("s1", "turn 3", Provenance("host", "m2", "v1", 5, 6, stood_in=True))
            made_by = (await work.everything_of(LEARNER))["sessions"][0]["made_by"]
        assert made_by["turn 3"]["model"] == "m2"
        assert made_by["turn 3"]["stood_in"] is True


class OutboxContract:
    """Messages go out once, in order, and to nobody twice."""

    async def test_a_message_comes_back_whole(self, store: Store) -> None:
        """A claimed message is the one posted, with the claim on it."""
        posted = row("k", text=NASTY)
        await post(store, posted, row("k", text="the same key again"))
        async with store.transaction() as work:
            assert await work.claim_due(NOW, LEASE, "me", EVERYBODY, 9) == [replace(posted, claim="me")]

    async def test_two_workers_share(self, store: Store, other: Store) -> None:
        """Two workers that claim at once get every message between them and none twice."""
        await post(store, *(row(f"k{n}", replace(ADDRESS, channel=str(n))) for n in range(40)))
        takes = [claim(one, token, limit=3) for one, token in ((store, "a"), (other, "b")) * 10]
        taken = [key for keys in await asyncio.gather(*takes) for key in keys]
        assert sorted(taken) == sorted(f"k{n}" for n in range(40))

    async def test_order_within_a_conversation(self, store: Store, other: Store) -> None:
        """A later message waits until the earlier one is settled, be it claimed or put off."""
        await post(store, row("k1"), row("k2"), row("x", BOB))
        assert sorted(await claim(store, "a")) == ["k1", "x"]
        assert await claim(other, "b") == []
        async with store.transaction() as work:
            await work.postpone("k1", "a", NOW + timedelta(minutes=5))
        assert await claim(other, "b", timedelta(minutes=1)) == []
        assert sorted(await claim(other, "b", timedelta(minutes=5))) == ["k1", "x"]
        async with other.transaction() as work:
            await work.delivered("k1", "b", "")
        assert await claim(store, "a", timedelta(minutes=5)) == ["k2"]

    async def test_only_served_messages_are_claimed(self, store: Store) -> None:
        """A process claims for its own platforms only, a terminal for its one conversation."""
        await post(store, row("mine"), row("bob", BOB), row("slack", replace(ADDRESS, platform="slack")))
        only_me = Served(frozenset({"terminal"}), ADDRESS)
        async with store.transaction() as work:
            assert [one.key for one in await work.claim_due(NOW, LEASE, "a", only_me, 9)] == ["mine"]
            of_slack = await work.claim_due(NOW, LEASE, "a", Served(frozenset({"slack"})), 9)
            assert [one.key for one in of_slack] == ["slack"]

    async def test_a_message_for_later_holds_nothing_up(self, store: Store) -> None:
        """A reminder posted early for a later day doesn't keep today's messages back."""
        await post(store, row("reminder", due_at=NOW + timedelta(days=2)), row("today"))
        assert await claim(store) == ["today"]

    async def test_a_lease_runs_out(self, store: Store, other: Store) -> None:
        """A dead worker's claim frees itself, to the moment, and the dead can no longer settle it."""
        await post(store, row("k"))
        assert await claim(store, "dead") == ["k"]
        assert await claim(other, "b", LEASE - timedelta(microseconds=1)) == []
        assert await claim(other, "b", LEASE) == ["k"]
        async with store.transaction() as work:
            await work.delivered("k", "dead", "1")
            await work.give_up("k", "dead")
            await work.postpone("k", "dead", NOW)
            await work.delivered("k", "", "1")
        assert await claim(store, "c", 2 * LEASE) == ["k"]

    async def test_putting_off_counts(self, store: Store) -> None:
        """A message put off comes back with one attempt more, not before its time."""
        await post(store, row("k"))
        await claim(store)
        later = NOW + timedelta(seconds=2)
        async with store.transaction() as work:
            await work.postpone("k", "me", later)
            assert await work.claim_due(NOW + timedelta(seconds=1), LEASE, "me", EVERYBODY, 9) == []
            (again,) = await work.claim_due(later, LEASE, "me", EVERYBODY, 9)
        assert (again.attempts, again.due_at) == (1, later)

    async def test_settled_messages_are_done(self, store: Store) -> None:
        """A message sent or given up is never claimed again, nor posted again under its key."""
        await post(store, row("sent"), row("lost", BOB))
        await claim(store)
        async with store.transaction() as work:
            await work.delivered("sent", "me", "platform-1")
            await work.give_up("lost", "me")
        await post(store, row("sent"), row("lost", BOB))
        assert await claim(store, "me", 9 * LEASE) == []


class StoreContract(TransactionContract, EventContract, LearnerContract, SessionContract, OutboxContract):
    """All of it but privacy."""
