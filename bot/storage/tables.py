"""What is kept, table by table. Words of people are in `Text` columns and pass through `words.Words`."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from bot.storage.types import SafeText, UtcDateTime

WAITING, SENT, FAILED = "waiting", "sent", "failed"
"""The states of a message in the outbox."""

metadata = MetaData()

_Counted = BigInteger().with_variant(Integer(), "sqlite")
"""SQLite counts rows up only where the column's type is exactly INTEGER."""


def _kept_with_session() -> Column[str]:
    key = ForeignKey("sessions.id", ondelete="CASCADE")
    return Column("session_id", SafeText, key, primary_key=True)


def _address() -> tuple[Column[str], ...]:
    return tuple(
        Column(name, SafeText, nullable=False) for name in ("platform", "tenant", "learner", "channel")
    )


learners = Table(
    "learners",
    metadata,
    Column("platform", SafeText, primary_key=True),
    Column("tenant", SafeText, primary_key=True),
    Column("learner", SafeText, primary_key=True),
    Column("consent_version", Integer, nullable=False),
    Column("consented_at", UtcDateTime),
    Column("next_practice_at", UtcDateTime),
    Column("consented_to", SafeText, nullable=False, server_default=""),
)

sessions = Table(
    "sessions",
    metadata,
    Column("number", _Counted, primary_key=True),  # the order in which sessions began
    Column("id", SafeText, nullable=False),
    *_address(),
    Column("seed", BigInteger, nullable=False),
    Column("phase", Text, nullable=False),
    Column("limit_us", BigInteger, nullable=False),
    Column("idle_after_us", BigInteger, nullable=False),
    Column("counted_us", BigInteger, nullable=False),
    Column("seen_at", UtcDateTime),
    Column("due_at", UtcDateTime),  # when somebody should look at its clock
    Column("scenario", SafeText, nullable=False),
    Column("wanted", SafeText, nullable=False),  # a scenario asked for beforehand
    Column("reflection", Text, nullable=False),
    Column("feedback", Text, nullable=False),
    Column("realism", Integer),
    Column("pending", Text),
    Column("outcome", Text),
    Column("held", Text, nullable=False, server_default=""),  # words, as yet about nobody
    Column("embedded", Boolean, nullable=False, server_default=false()),
    Column("version", Integer, nullable=False),
    Column("started_at", UtcDateTime, nullable=False),
    Column("saved_at", UtcDateTime, nullable=False),  # retention counts from here
    UniqueConstraint("id", name="sessions_id"),
    Index("sessions_address", "platform", "tenant", "learner", "channel"),
    Index("sessions_due_at", "due_at"),
    Index("sessions_saved_at", "saved_at"),
)

turns = Table(
    "turns",
    metadata,
    _kept_with_session(),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("speaker", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("said_at", UtcDateTime),
)

follow_ups = Table(
    "follow_ups",
    metadata,
    _kept_with_session(),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("question", Text, nullable=False),
    Column("answer", Text, nullable=False),
)

assessments = Table(
    "assessments",
    metadata,
    _kept_with_session(),
    Column("overall", Float),  # None where a dimension was not scored
    Column("rated", Integer, nullable=False),  # how many dimensions were
    Column("bare", Text, nullable=False),  # the assessment without any words of the conversation
    Column("quotes", Text, nullable=False),  # the words: evidence and sentences
)

provenance = Table(
    "provenance",
    metadata,
    _kept_with_session(),
    Column("part", SafeText, primary_key=True),
    Column("source", SafeText, nullable=False),
)

spending = Table(
    "spending",
    metadata,
    Column("platform", SafeText, primary_key=True),
    Column("tenant", SafeText, primary_key=True),
    Column("learner", SafeText, primary_key=True),
    Column("day", Date, primary_key=True),  # UTC
    Column("tokens", BigInteger, nullable=False),
)

events = Table(
    "events",
    metadata,
    Column("platform", SafeText, primary_key=True),
    Column("event_id", SafeText, primary_key=True),
    Column("tenant", SafeText, nullable=False),
    Column("learner", SafeText, nullable=False),
    Column("channel", SafeText, nullable=False),
    Column("words", Text, nullable=False),
    Column("sent_at", UtcDateTime),
    Column("received_at", UtcDateTime, nullable=False),
    Column("finished", Boolean, nullable=False),
    Index("events_unfinished", "finished", "received_at"),
    Index("events_learner", "platform", "tenant", "learner"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("number", _Counted, primary_key=True),
    Column("key", SafeText, nullable=False),
    *_address(),
    Column("words", Text, nullable=False),
    Column("posted_for", UtcDateTime, nullable=False),  # when it was first due: its place in the order
    Column("due_at", UtcDateTime, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("claim", SafeText, nullable=False),
    Column("leased_until", UtcDateTime),
    Column("state", Text, nullable=False),
    Column("platform_id", SafeText, nullable=False),
    Column("last_word", Boolean, nullable=False),  # of somebody deleted: goes as soon as it is said
    UniqueConstraint("key", name="outbox_key"),
    Index("outbox_due", "state", "due_at"),
    Index(
        "outbox_order",
        "platform",
        "tenant",
        "learner",
        "channel",
        "state",
        "posted_for",
    ),
)
