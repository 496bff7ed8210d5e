"""What a language model may cost in a day, in tokens."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spent:
    """Tokens used since midnight (UTC), sent and received.

    Attributes:
        learner: by one learner.
        tenant: by everybody in their workspace or server.
    """

    learner: int = 0
    tenant: int = 0


@dataclass(frozen=True, slots=True)
class Allowance:
    """Tokens that may be used in a day, None for no limit."""

    learner: int | None = None
    tenant: int | None = None

    def covers(self, spent: Spent) -> bool:
        """Tell whether something is left for both the learner and their tenant."""
        pairs = ((self.learner, spent.learner), (self.tenant, spent.tenant))
        return all(limit is None or used < limit for limit, used in pairs)
