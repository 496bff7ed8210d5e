"""What Harken knows of a learner besides their sessions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.messages import Address, OutboundMessage

CONSENT_VERSION = 1
"""Goes up whenever what is stored, or who can read it, changes; an older consent is asked again."""


@dataclass(frozen=True, slots=True)
class Learner:
    """One person on one platform, in one tenant.

    Attributes:
        platform: the adapter's name.
        tenant: workspace, server or "local".
        platform_id: the platform's id of the person.
        consent_version: the consent agreed to, 0 before any.
        consented_at: UTC, None before any.
        next_practice_at: UTC, None where nothing is planned.
        consented_to: what they were told of model providers when they agreed.
    """

    platform: str
    tenant: str
    platform_id: str
    consent_version: int = 0
    consented_at: datetime | None = None
    next_practice_at: datetime | None = None
    consented_to: str = ""

    @classmethod
    def at(cls, address: Address) -> Learner:
        """Return the learner of an address, nothing yet known of them."""
        return cls(address.platform, address.tenant, address.learner)

    def agreed_to(self, provider: str) -> bool:
        """Tell whether the consent in force, with this of model providers, was agreed to."""
        return self.consent_version >= CONSENT_VERSION and self.consented_to == provider


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A message on its way to a learner.

    Attributes:
        key: unique, the same for every try at delivery.
        address: where it goes.
        message: what it says.
        due_at: UTC; not before then.
        attempts: tries so far.
        claim: token of the worker that has it, "" while nobody has.
    """

    key: str
    address: Address
    message: OutboundMessage
    due_at: datetime
    attempts: int = 0
    claim: str = ""
