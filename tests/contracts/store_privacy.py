"""What every store must do about deletion, retention and export."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.domain.learner import Learner
from bot.domain.provenance import Provenance
from bot.domain.session import Outcome, Phase, PracticeSession
from bot.ports.store import Store
from tests.contracts.store import BOB, OTHER_TENANT, claim, found, post, put
from tests.storage.samples import (
    ADDRESS,
    EVERYBODY,
    LEARNER,
    LEASE,
    NOW,
    ended,
    event,
    row,
    saying,
    session,
)

SOON, LATER = NOW + timedelta(seconds=1), NOW + timedelta(days=1)
LONG_AGO = NOW - timedelta(days=999)


async def held(store: Store, learner: Learner = LEARNER) -> dict[str, Any]:
    """Return all that is held of a learner."""
    async with store.transaction() as work:
        return dict(await work.everything_of(learner))


async def fill(store: Store) -> None:
    """Store something of each kind, for three learners."""
    async with store.transaction() as work:
        for n, address in enumerate((ADDRESS, BOB, OTHER_TENANT)):
            await work.save_learner(replace(Learner.at(address), consent_version=1, consented_at=NOW))
            await work.save_session(ended(f"over{n}", address=address), NOW)
            await work.save_session(saying(session(f"on{n}", address), "still-talking"), NOW)
            await work.note_provenance(f"on{n}", "turn 1", Provenance("host", "some-model"))
            await work.receive(event(f"e{n}", "written-to-us", address), NOW)
            await work.post(row(f"k{n}", address, text="written-by-us"))


async def purge(store: Store, transcripts_before: datetime, scores_before: datetime = LONG_AGO) -> int:
    """Purge in a transaction of its own."""
    async with store.transaction() as work:
        return await work.purge(transcripts_before, scores_before)


class DeletionContract:
    """A learner who asks for it is forgotten."""

    async def test_everything_of_a_learner_goes(self, store: Store) -> None:
        """After deletion nothing is held of the learner, and all of everybody else."""
        await fill(store)
        others = [await held(store, Learner.at(address)) for address in (BOB, OTHER_TENANT)]
        async with store.transaction() as work:
            assert await work.delete_learner(LEARNER) > 10
        left = await held(store)
        parts = ("consent", "plan", "sessions", "messages_to_you", "messages_received")
        assert [part for part in parts if left[part]] == []
        assert [await held(store, Learner.at(address)) for address in (BOB, OTHER_TENANT)] == others
        async with store.transaction() as work:
            assert await work.learner(ADDRESS) == LEARNER
            assert await work.delete_learner(LEARNER) == 0

    async def test_the_goodbye_is_delivered_and_forgotten(self, store: Store) -> None:
        """What is posted after the deletion in the same transaction is delivered; then it goes too."""
        await fill(store)
        async with store.transaction() as work:
            await work.delete_learner(LEARNER)
            await work.post(row("goodbye"))
        async with store.transaction() as work:
            claimed = await work.claim_due(NOW, LEASE, "me", EVERYBODY, 9)
            assert [one.key for one in claimed if one.address == ADDRESS] == ["goodbye"]
            await work.delivered("goodbye", "me", "1")
        assert (await held(store))["messages_to_you"] == []

    @pytest.mark.parametrize("finish_first", [True, False])
    async def test_the_deleting_message_is_not_taken_for_new(
        self, store: Store, *, finish_first: bool
    ) -> None:
        """The message that asked for deletion is still known when it comes again; its learner isn't."""
        async with store.transaction() as work:
            await work.receive(event(text="yes"), NOW)
        async with store.transaction() as work:
            if finish_first:
                await work.finish("e1", ADDRESS.platform)
            await work.delete_learner(LEARNER)
            assert finish_first or not await work.finish("e1", ADDRESS.platform)
        async with store.transaction() as work:
            assert not await work.receive(event(text="yes"), NOW)
            assert await work.unfinished_events(LATER, EVERYBODY) == []
        assert (await held(store))["messages_received"] == []


class RetentionContract:
    """Words go first, scores later, both on time."""

    async def test_what_is_young_enough_stays(self, store: Store) -> None:
        """A session saved at the very deadline is still kept whole."""
        await fill(store)
        before = await held(store)
        assert await purge(store, NOW, NOW) == 0
        assert await held(store) == before

    async def test_words_go_and_scores_stay(self, store: Store) -> None:
        """Past the first deadline only bare values are left, and they still count as scored."""
        (full,) = await put(store, ended())
        assert await purge(store, SOON) > 0
        async with store.transaction() as work:
            (kept,) = await work.scored_sessions(LEARNER)
        assert (kept.transcript.turns, kept.feedback, kept.follow_ups) == ((), "", ())
        assert (kept.reflection, kept.realism, kept.outcome) == (full.reflection, full.realism, full.outcome)
        assert kept.assessment
        assert full.assessment
        assert kept.assessment.overall == full.assessment.overall
        bare = {one: replace(rating, evidence=()) for one, rating in full.assessment.ratings.items()}
        assert kept.assessment == replace(full.assessment, ratings=bare, moves=())
        assert await purge(store, SOON) == 0

    async def test_scores_go_too(self, store: Store) -> None:
        """Past the second deadline nothing is left of a session, whichever deadline is the earlier."""
        await put(store, ended("a"), ended("b", address=BOB))
        await purge(store, SOON)
        await purge(store, SOON, SOON)
        assert (await held(store))["sessions"] == []
        await put(store, ended("c"))
        await purge(store, LONG_AGO, SOON)
        assert (await held(store))["sessions"] == []

    @pytest.mark.parametrize("outcome", [Outcome.STOPPED, Outcome.DECLINED, Outcome.CRISIS])
    async def test_unscored_sessions_go_at_the_first_deadline(self, store: Store, outcome: Outcome) -> None:
        """Of a session that ended before it was scored nothing outlives its transcript."""
        await put(
            store, replace(session(), phase=Phase.ENDED, outcome=outcome), ended("b", outcome, value=None)
        )
        await purge(store, SOON)
        assert (await held(store))["sessions"] == []

    async def test_a_scored_session_that_was_stopped_keeps_its_scores(self, store: Store) -> None:
        """Stopping after the debrief doesn't take the scores away early."""
        await put(store, ended(outcome=Outcome.STOPPED))
        await purge(store, SOON)
        async with store.transaction() as work:
            assert len(await work.scored_sessions(LEARNER)) == 1

    @pytest.mark.parametrize(
        "left", [session("on"), replace(ended("on"), phase=Phase.FOLLOW_UP, outcome=None)]
    )
    async def test_a_forgotten_session_does_not_go_on(self, store: Store, left: PracticeSession) -> None:
        """A session left open too long cannot be resumed without its words."""
        await put(store, left)
        await purge(store, SOON)
        assert await found(store) is None
        async with store.transaction() as work:
            assert await work.due_sessions(LATER, EVERYBODY, 9) == []

    async def test_events_and_messages_go(self, store: Store) -> None:
        """Events and messages past their time go, delivered or not; later ones stay."""
        await post(store, row("old"), row("young", BOB, due_at=LATER))
        async with store.transaction() as work:
            await work.receive(event("old"), NOW)
            await work.receive(event("young"), SOON)
        assert await purge(store, SOON) == 2
        assert await claim(store, after=timedelta(days=1)) == ["young"]
        assert [one["event_id"] for one in (await held(store))["messages_received"]] == ["young"]


class ExportContract:
    """Learners see everything held of them."""

    async def test_everything_is_in_it(self, store: Store) -> None:
        """Each thing stored of a learner appears, as JSON, and nothing of anybody else."""
        await fill(store)
        text = json.dumps(await held(store))
        expected = (
            "said-by-learner said-in-feedback asked-by-learner answered-by-coach still-talking "
            "written-to-us written-by-us some-model job-loss completed advice_giving self_empathized tty "
            "over0 on0 e0 k0"
        )
        for said in expected.split(" "):
            assert f'{said}"' in text, said
        assert NOW.isoformat() in text
        assert "bob" not in text
        assert "elsewhere" not in text

    async def test_words_forgotten_are_not_in_it(self, store: Store) -> None:
        """Of messages finished or delivered the export knows that they were, not what they said."""
        await fill(store)
        async with store.transaction() as work:
            await work.finish("e0", ADDRESS.platform)
            await work.claim_due(NOW, LEASE, "me", EVERYBODY, 9)
            await work.delivered("k0", "me", "platform-id-1")
        text = json.dumps(await held(store))
        assert "written" not in text
        assert "platform-id-1" in text


class PrivacyContract(DeletionContract, RetentionContract, ExportContract):
    """All of it."""
