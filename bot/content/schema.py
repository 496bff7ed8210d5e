"""The form of a scenario file; what does not fit it is refused with the place and the reason."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from bot.domain.scenario import Cue, Feeling, Persona, Pronouns, Rung, Scenario, Topic, Weakness

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Texts = Annotated[list[Text], Field(min_length=1)]
CueKey = Annotated[Cue, Field(strict=False)]
WeaknessKey = Annotated[Weakness, Field(strict=False)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]


class Part(BaseModel):
    """Base of all parts of a scenario file: no unknown keys, no guessed types."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class PersonaPart(Part):
    """`persona:` in a scenario file.

    `pronouns:` is `she`, `he` or `they` (where left out): how the coach speaks of the persona, once named.
    """

    name: Text
    age: Annotated[int, Field(ge=1, le=120)]
    about: Text
    pronouns: Annotated[Pronouns, Field(strict=False)] = Pronouns.THEY

    def to_domain(self) -> Persona:
        """Return it as the domain knows it."""
        return Persona(self.name, self.age, self.about, self.pronouns)


class RungPart(Part):
    """One item of `ladder:`."""

    says: Text
    about: list[Text] = []

    def to_domain(self) -> Rung:
        """Return it as the domain knows it."""
        return Rung(self.says, tuple(self.about))


class FeelingPart(Part):
    """One item of `feelings:`."""

    words: Texts
    lines: Texts

    def to_domain(self) -> Feeling:
        """Return it as the domain knows it."""
        return Feeling(tuple(self.words), tuple(self.lines))


class TopicPart(Part):
    """One item of `topics:`."""

    about: Texts
    answers: list[Text] = []
    advised: list[Text] = []

    def to_domain(self) -> Topic:
        """Return it as the domain knows it."""
        return Topic(tuple(self.about), tuple(self.answers), tuple(self.advised))


class SharedFile(Part):
    """`shared-lines.yaml`: what any partner may say, after their own lines."""

    topics: list[TopicPart] = []
    reactions: dict[CueKey, Texts] = {}


NO_SHARED_LINES = SharedFile()


class ScenarioFile(Part):
    """A whole scenario file."""

    slug: Slug
    title: Text
    summary: Text
    persona: PersonaPart
    opener: Text
    backstory: Text
    longing: Text
    platitudes_heard: Texts
    content_note: str = ""
    ladder: Annotated[list[RungPart], Field(min_length=3)]
    feelings: list[FeelingPart] = []
    topics: list[TopicPart] = []
    reactions: dict[CueKey, Texts] = {}
    rewordings: dict[WeaknessKey, Texts] = {}

    def to_domain(self, shared: SharedFile = NO_SHARED_LINES) -> Scenario:
        """Return the scenario, its own lines and topics before the shared ones."""
        return Scenario(
            slug=self.slug,
            title=self.title,
            summary=self.summary,
            persona=self.persona.to_domain(),
            opener=self.opener,
            backstory=self.backstory,
            longing=self.longing,
            platitudes_heard=tuple(self.platitudes_heard),
            content_note=self.content_note.strip(),
            ladder=tuple(rung.to_domain() for rung in self.ladder),
            feelings=tuple(feeling.to_domain() for feeling in self.feelings),
            topics=tuple(topic.to_domain() for topic in (*self.topics, *shared.topics)),
            reactions={cue: (*self.reactions.get(cue, ()), *shared.reactions.get(cue, ())) for cue in Cue},
            rewordings={weakness: tuple(self.rewordings.get(weakness, ())) for weakness in Weakness},
        )
