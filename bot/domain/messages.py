"""What travels between a chat platform and the core: neither side knows more of the other than this."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.assessment import Assessment
from bot.domain.reflection import FeltVersusExpressed


@dataclass(frozen=True, slots=True)
class Address:
    """Where a conversation takes place; it survives the database and a restart.

    Attributes:
        platform: the adapter's name ("terminal", "slack", "discord").
        tenant: the Slack workspace, Discord server or "local".
        learner: the platform's id of the person.
        channel: the platform's id of the conversation, thread included where there is one.
    """

    platform: str
    tenant: str
    learner: str
    channel: str


@dataclass(frozen=True, slots=True)
class Served:
    """Which conversations a process looks after; several processes may share a database.

    Attributes:
        platforms: the adapters it runs.
        address: the one conversation it has, as a terminal does; None for all of its platforms'.
    """

    platforms: frozenset[str]
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class InboundMessage:
    """One thing a learner said, pressed or submitted.

    Attributes:
        event_id: unique on its platform; a redelivery keeps it.
        address: where it came from, and where the answer goes.
        text: the words, or the value of the button pressed.
        form: a submitted form's values by field name.
        sent_at: UTC.
    """

    event_id: str
    address: Address
    text: str
    sent_at: datetime
    form: Mapping[str, str] = field(default_factory=dict)


class Voice(StrEnum):
    """Who speaks to the learner; never in doubt on any screen."""

    PARTNER = "partner"
    COACH = "coach"
    HARKEN = "harken"


@dataclass(frozen=True, slots=True)
class Text:
    """Plain words. Adapters escape them; nothing in them is markup."""

    text: str


@dataclass(frozen=True, slots=True)
class Option:
    """One way to answer: `value` is what comes back, and what a learner may type instead."""

    value: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """A question with a few answers, to press or to type (the value, the label or the number)."""

    prompt: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class FormField:
    """One item of a form, answered with one option's value."""

    name: str
    label: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """Several items answered together where a platform can, else one message each.

    Attributes:
        title: what it is about.
        fields: every item.
        answered: how many were answered already, for platforms that ask one by one.
    """

    title: str
    fields: tuple[FormField, ...]
    answered: int = 0


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Six ratings with their evidence, the overall score with its noise band, and the gap."""

    assessment: Assessment
    gap: FeltVersusExpressed | None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file for the learner alone."""

    filename: str
    media_type: str
    content: str


Block = Text | Choices | Form | Scorecard | Attachment


@dataclass(frozen=True, slots=True)
class OutboundMessage:
    """One message to the learner, from one voice.

    Attributes:
        voice: who speaks.
        blocks: what is said, in order.
        speaker: the partner's name where the partner speaks, "" else.
    """

    voice: Voice
    blocks: tuple[Block, ...]
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof of delivery: the platform's id of the last message posted, "" where it has none."""

    platform_id: str = ""
