"""What a language model cost, day by day; a line held back until it is clear whom it is about."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create the table; note of each session what engine goes on with it, and a line held back."""
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
    op.add_column("learners", sa.Column("consented_to", sa.Text(), nullable=False, server_default=""))
    op.add_column("sessions", sa.Column("held", sa.Text(), nullable=False, server_default=""))
