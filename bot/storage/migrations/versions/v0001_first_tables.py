"""Learners, sessions with what belongs to them, events and the outbox.

A migration is history: it repeats the columns instead of importing today's tables.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_COUNTED = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create every table."""
    _learners()
    _sessions()
    _session_parts()
    _provenance()
    _events()
    _outbox()


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _address() -> tuple[sa.Column[str], ...]:
    return _text("platform"), _text("tenant"), _text("learner"), _text("channel")


def _kept_with_session() -> sa.Column[str]:
    key = sa.ForeignKey("sessions.id", ondelete="CASCADE")
    return sa.Column("session_id", sa.Text(), key, primary_key=True)


def _position() -> sa.Column[int]:
    return sa.Column("position", sa.Integer(), primary_key=True, autoincrement=False)


def _learners() -> None:
    op.create_table(
        "learners",
        sa.Column("platform", sa.Text(), primary_key=True),
        sa.Column("tenant", sa.Text(), primary_key=True),
        sa.Column("learner", sa.Text(), primary_key=True),
        sa.Column("consent_version", sa.Integer(), nullable=False),
        sa.Column("consented_at", _TIME),
        sa.Column("next_practice_at", _TIME),
    )


def _sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("number", _COUNTED, primary_key=True),
        _text("id"),
        *_address(),
        sa.Column("seed", sa.BigInteger(), nullable=False),
        _text("phase"),
        sa.Column("limit_us", sa.BigInteger(), nullable=False),
        sa.Column("idle_after_us", sa.BigInteger(), nullable=False),
        sa.Column("counted_us", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", _TIME),
        sa.Column("due_at", _TIME),
        _text("scenario"),
        _text("wanted"),
        _text("reflection"),
        _text("feedback"),
        sa.Column("realism", sa.Integer()),
        sa.Column("pending", sa.Text()),
        sa.Column("outcome", sa.Text()),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("started_at", _TIME, nullable=False),
        sa.Column("saved_at", _TIME, nullable=False),
        sa.UniqueConstraint("id", name="sessions_id"),
    )
    op.create_index("sessions_address", "sessions", ["platform", "tenant", "learner", "channel"])
    op.create_index("sessions_due_at", "sessions", ["due_at"])
    op.create_index("sessions_saved_at", "sessions", ["saved_at"])


def _session_parts() -> None:
    op.create_table(
        "turns",
        _kept_with_session(),
        _position(),
        _text("speaker"),
        _text("words"),
        sa.Column("said_at", _TIME),
    )
    op.create_table(
        "follow_ups",
        _kept_with_session(),
        _position(),
        _text("question"),
        _text("answer"),
    )
    op.create_table(
        "assessments",
        _kept_with_session(),
        sa.Column("overall", sa.Float()),
        sa.Column("rated", sa.Integer(), nullable=False),
        _text("bare"),
        _text("quotes"),
    )


def _provenance() -> None:
    op.create_table(
        "provenance",
        _kept_with_session(),
        sa.Column("part", sa.Text(), primary_key=True),
        _text("source"),
    )


def _events() -> None:
    op.create_table(
        "events",
        sa.Column("platform", sa.Text(), primary_key=True),
        sa.Column("event_id", sa.Text(), primary_key=True),
        _text("tenant"),
        _text("learner"),
        _text("channel"),
        _text("words"),
        sa.Column("sent_at", _TIME),
        sa.Column("received_at", _TIME, nullable=False),
        sa.Column("finished", sa.Boolean(), nullable=False),
    )
    op.create_index("events_unfinished", "events", ["finished", "received_at"])
    op.create_index("events_learner", "events", ["platform", "tenant", "learner"])


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("number", _COUNTED, primary_key=True),
        _text("key"),
        *_address(),
        _text("words"),
        sa.Column("posted_for", _TIME, nullable=False),
        sa.Column("due_at", _TIME, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        _text("claim"),
        sa.Column("leased_until", _TIME),
        _text("state"),
        _text("platform_id"),
        sa.Column("last_word", sa.Boolean(), nullable=False),
        sa.UniqueConstraint("key", name="outbox_key"),
    )
    op.create_index("outbox_due", "outbox", ["state", "due_at"])
    address = ["platform", "tenant", "learner", "channel"]
    op.create_index("outbox_order", "outbox", [*address, "state", "posted_for"])
