"""A scenario: who the partner is, what happened to them, and how they react when practised offline."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Cue(StrEnum):
    """What the learner just did, as the partner takes it; a scenario has lines for each.

    The last few are no cues of the learner's but kinds of line that any reply may need.
    """

    INVITED = "invited"
    FEELING_MISSED = "feeling_missed"
    UNDERSTOOD = "understood"
    VALIDATED = "validated"
    SYMPATHY = "sympathy"
    AVAILABILITY = "availability"
    AFFIRMED = "affirmed"
    REASSURED = "reassured"
    ADVICE = "advice"
    SELF_ORIENTED = "self_oriented"
    DISMISSED = "dismissed"
    REPAIRED = "repaired"
    NO_OFFENCE = "no_offence"
    LOST_FOR_WORDS = "lost_for_words"
    REPEATED = "repeated"
    TOLD_ALREADY = "told_already"
    QUESTION = "question"
    STATEMENT = "statement"
    ACKNOWLEDGED = "acknowledged"
    ANSWERED = "answered"
    CLARIFY = "clarify"
    GREETING = "greeting"
    THANKS = "thanks"
    CLOSING = "closing"
    JOKING = "joking"
    INSULTED = "insulted"
    OFF_TOPIC = "off_topic"
    OTHER_LANGUAGE = "other_language"
    ROLE_BREAK = "role_break"
    WORDLESS = "wordless"
    GARBLED = "garbled"
    LONG_MESSAGE = "long_message"
    FEELING_NAMED = "feeling_named"
    MUSING = "musing"
    QUIET = "quiet"
    ASIDE = "aside"
    FICTION = "fiction"
    GO_ON = "go_on"


class Pronouns(StrEnum):
    """How a persona is spoken of in the third person, named by the word for the subject."""

    SHE = "she"
    HE = "he"
    THEY = "they"

    @property
    def them(self) -> str:
        """The word for the object ("her")."""
        return {"she": "her", "he": "him", "they": "them"}[self]

    @property
    def their(self) -> str:
        """The word before what is theirs ("her")."""
        return {"she": "her", "he": "his", "they": "their"}[self]


class Weakness(StrEnum):
    """What a learner may still get better at, for which a scenario brings example lines."""

    ADVICE_GIVING = "advice_giving"
    SELF_ORIENTED = "self_oriented"
    DISMISSING_EMOTIONS = "dismissing_emotions"
    CLOSED_QUESTIONS = "closed_questions"
    REASSURANCE = "reassurance"
    MISSING_VALIDATION = "missing_validation"
    MISSING_UNDERSTANDING = "missing_understanding"
    MISSING_ELABORATION = "missing_elaboration"


@dataclass(frozen=True, slots=True)
class Persona:
    """Who the partner is.

    Attributes:
        name: first name, shown as the speaker of every line.
        age: in years.
        about: one sentence on work, place and people.
        pronouns: how they are spoken of once they have been named.
    """

    name: str
    age: int
    about: str
    pronouns: Pronouns = Pronouns.THEY


@dataclass(frozen=True, slots=True)
class Rung:
    """One revelation of the disclosure ladder.

    Attributes:
        says: one to three sentences in the partner's voice.
        about: words that, asked after, bring it up before its turn.
    """

    says: str
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Feeling:
    """A feeling the partner has.

    Attributes:
        words: names for it; their near relations count too.
        lines: what the partner says when it is named rightly.
    """

    words: tuple[str, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """Something the learner may ask after or advise on.

    Attributes:
        about: words that show the learner means it.
        answers: what the partner says when asked.
        advised: what the partner says when told what to do about it.
    """

    about: tuple[str, ...]
    answers: tuple[str, ...] = ()
    advised: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scenario:
    """Everything the core knows of one role-play.

    Attributes:
        slug: its stable name in commands, files and the database ("job-loss").
        title: what it is about, as learners see it.
        summary: one or two sentences that tell a learner what awaits them.
        persona: who the partner is.
        opener: the partner's first message.
        backstory: what happened and how it is for them; the partner knows it, the learner finds it out.
        longing: what they long to hear, in spirit.
        platitudes_heard: what others have said, which did not help.
        content_note: what a learner may want to know before choosing it, "" for nothing.
        ladder: revelations from the surface to the depth.
        feelings: what they feel.
        topics: what they can be asked about.
        reactions: lines for each cue, the scenario's own before those any partner may say.
        rewordings: for each weakness, what a good listener could say to this very person.
    """

    slug: str
    title: str
    summary: str
    persona: Persona
    opener: str
    backstory: str
    longing: str
    platitudes_heard: tuple[str, ...]
    content_note: str = ""
    ladder: tuple[Rung, ...] = ()
    feelings: tuple[Feeling, ...] = ()
    topics: tuple[Topic, ...] = ()
    reactions: Mapping[Cue, tuple[str, ...]] = field(default_factory=dict)
    rewordings: Mapping[Weakness, tuple[str, ...]] = field(default_factory=dict)

    def lines_for(self, cue: Cue) -> tuple[str, ...]:
        """Return the partner's lines for a cue, none where there are none."""
        return self.reactions.get(cue, ())
