"""What a language model cost, day by day, so that a day's allowance holds for every replica."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create the table, and note of each session whether the embedded engine took over."""
    op.create_table(
        "spending",
        sa.Column("platform", sa.Text(), primary_key=True),
        sa.Column("tenant", sa.Text(), primary_key=True),
        sa.Column("learner", sa.Text(), primary_key=True),
        sa.Column("day", sa.Date(), primary_key=True),
        sa.Column("tokens", sa.BigInteger(), nullable=False),
    )
    embedded: sa.Column[bool] = sa.Column("embedded", sa.Boolean(), nullable=False, server_default=sa.false())
    op.add_column("sessions", embedded)
