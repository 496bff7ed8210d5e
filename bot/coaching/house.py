"""What every use case works with, and what it hands back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from bot.domain.intent import Intent
from bot.domain.learner import Learner
from bot.domain.messages import OutboundMessage, Served
from bot.domain.provenance import Provenance
from bot.domain.scenario import Scenario
from bot.domain.session import Phase, PracticeRules, PracticeSession
from bot.domain.spending import Allowance
from bot.ports.chat import Chat
from bot.ports.clock import Clock
from bot.ports.coach import Coach
from bot.ports.judge import Judge
from bot.ports.library import Library
from bot.ports.partner import Partner
from bot.ports.store import Store


@dataclass(frozen=True, slots=True)
class Privacy:
    """What learners are told of their data; the wiring knows, the use cases only say it.

    Attributes:
        stored_in: where it is kept, as a phrase ("a file on this computer").
        readers: who can read it there, as a sentence.
        provider: which model provider gets the text, as a sentence.
        transcripts_for: how long transcripts are kept.
        scores_for: how long scores are kept.
        crisis_line: whom to turn to in danger.
        deleted_when: what has to be known of when that happens, to follow "after 180 days"; "" for nothing.
    """

    stored_in: str
    readers: str
    provider: str
    transcripts_for: timedelta
    scores_for: timedelta
    crisis_line: str
    deleted_when: str = ""


@dataclass(frozen=True, slots=True)
class Engine:
    """Who plays, rates and coaches."""

    partner: Partner
    judge: Judge
    coach: Coach


@dataclass(frozen=True, slots=True)
class House:
    """The ports and settings of one running Harken.

    Attributes:
        embedded: the engine that needs nothing.
        model: makes an engine on a language model, for a pseudonym; None where no model is configured.
        allowance: what the model may be used in a day; past it the embedded engine serves.
        served: the conversations this process looks after.
        new_id: gives a new unique id.
    """

    store: Store
    library: Library
    embedded: Engine
    clock: Clock
    chats: Mapping[str, Chat]
    served: Served
    rules: PracticeRules
    privacy: Privacy
    new_id: Callable[[], str]
    model: Callable[[str], Engine] | None = None
    allowance: Allowance = field(default_factory=Allowance)


@dataclass(frozen=True, slots=True)
class Doing:
    """What a use case has to go by.

    Attributes:
        house: the ports.
        session: as the step made it.
        intent: what the learner meant.
        learner: who they are.
    """

    house: House
    session: PracticeSession
    intent: Intent
    learner: Learner

    @property
    def scenario(self) -> Scenario | None:
        """What is practised; None before it is chosen, or where its file is gone."""
        return self.house.library.scenario(self.session.scenario) if self.session.scenario else None


@dataclass(frozen=True, slots=True)
class Done:
    """What a use case made of a step.

    Attributes:
        session: as it is to be saved.
        say: messages to the learner, in order.
        notes: what produced which part of the session.
        learner: as it is to be saved, None where unchanged.
        next_session: a session that follows this one at once.
        delete_all: whether all that is held of the learner goes.
    """

    session: PracticeSession
    say: tuple[OutboundMessage, ...]
    notes: tuple[tuple[str, Provenance], ...] = ()
    learner: Learner | None = None
    next_session: PracticeSession | None = None
    delete_all: bool = False

    @property
    def goes_on(self) -> bool:
        """Whether a session goes on in this conversation."""
        following = self.next_session or self.session
        return not self.delete_all and following.phase is not Phase.ENDED
