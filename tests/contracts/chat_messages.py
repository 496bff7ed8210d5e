"""What the contract of chat adapters sends to and fro."""

from __future__ import annotations

from bot.domain.assessment import NOT_SCORED, Assessment, Rating
from bot.domain.messages import (
    Attachment,
    Choices,
    Form,
    FormField,
    Option,
    OutboundMessage,
    Scorecard,
    Text,
    Voice,
)
from bot.domain.provenance import Provenance
from bot.domain.reflection import ANCHORS, FeltVersusExpressed, ReflectionItem
from bot.domain.rubric import Dimension

WORDS_THAT_MUST_SURVIVE = (
    "I <3 you & that's > enough",
    "&lt;b&gt; is what I typed, &amp; too",
    "*not bold* _nor this_ `nor that` ~no~",
    "<@U123> [red]hi[/red] @everyone",
    "so sorry 😢 👩‍👩‍👧 👍🏽",
    "אני כל כך מצטער",
    "それは辛いですね",
)

HOSTILE = (
    "<!channel> <@U123> <#C1>",
    "@everyone @here <@1234>",
    "[bold red]x[/bold red] [link=https://e.x]y[/link]",
    "*b* _i_ `c` ~s~ > q",
    "a & b &amp; c <d>",
)


def said(text: str) -> OutboundMessage:
    """Return plain words from Harken."""
    return OutboundMessage(Voice.HARKEN, (Text(text),))


QUESTION = OutboundMessage(
    Voice.HARKEN,
    (
        Choices(
            "Who would you like to listen to?",
            (
                Option("passed-over", "Passed over at work", "A colleague got it instead"),
                Option("job-loss", "Let go after six years", "Losing a job"),
            ),
        ),
    ),
)

ANSWERS = dict(zip((item.value for item in ReflectionItem), ("4", "2", "5", "1"), strict=True))

_ANCHORS = tuple(Option(str(n), anchor) for n, anchor in enumerate(ANCHORS, start=1))
_FIELDS = tuple(FormField(item.value, item.statement, _ANCHORS) for item in ReflectionItem)


def form(answered: int) -> OutboundMessage:
    """Return the reflection with so many items answered."""
    return OutboundMessage(Voice.HARKEN, (Form("How was it for you?", _FIELDS, answered),))


LONG_WORDS = [f"word{n:04}" for n in range(1500)]
LONG = OutboundMessage(Voice.COACH, (Text(" ".join(LONG_WORDS)),))
"""Longer than one post of any platform."""


def assessment(*unscored: Dimension, abstained: str = "") -> Assessment:
    """Return ratings of 4 for what helps and 2 for what doesn't, with a quote each."""
    ratings = {
        d: NOT_SCORED
        if d in unscored
        else Rating(
            4 if d.prescriptive else 2,
            (f"My words on {d.label.lower()}.",),
            0.3 if d is Dimension.DISMISSING_EMOTIONS else 0.7,
        )
        for d in Dimension
    }
    return Assessment("fake/1", ratings, (), 2.4, Provenance("fake", "fake/1"), abstained)


_SCORED = Scorecard(assessment(), FeltVersusExpressed((5, 4), (5, 4)))
_TOO_SHORT = "That was too short to score fairly."
_ABSTAINED = Scorecard(assessment(*Dimension, abstained=_TOO_SHORT), None)

EVERY_BLOCK: tuple[tuple[OutboundMessage, tuple[str, ...]], ...] = (
    (said("Plain words."), ("Plain words.",)),
    (QUESTION, ("Who would you like", "Passed over at work", "Let go after six years", "Losing a job")),
    (form(answered=0), ("How was it for you?", ReflectionItem.EMPATHIZED.statement, "very much")),
    (
        OutboundMessage(Voice.COACH, (_SCORED, Text("Well listened."))),
        (
            *(d.label for d in Dimension),
            *(f"My words on {d.label.lower()}." for d in Dimension),
            "+6",
            "low confidence",
            "Well listened.",
        ),
    ),
    (
        OutboundMessage(Voice.COACH, (Scorecard(assessment(Dimension.ADVICE_GIVING), None),)),
        (Dimension.ADVICE_GIVING.label, "not scored"),
    ),
    (OutboundMessage(Voice.COACH, (_ABSTAINED,)), ("Not scored", _TOO_SHORT)),
    (
        OutboundMessage(Voice.HARKEN, (Attachment("harken-export.json", "application/json", "{}"),)),
        ("harken-export",),
    ),
)
"""Messages, and what a person must find on the screen after each."""
