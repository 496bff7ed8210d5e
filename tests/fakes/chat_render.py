"""Every block as plain lines, for the fake platform."""

from __future__ import annotations

from bot.domain.assessment import Confidence
from bot.domain.messages import (
    Attachment,
    Block,
    Choices,
    Form,
    FormField,
    Option,
    OutboundMessage,
    Scorecard,
    Text,
    Voice,
)


def lines(message: OutboundMessage) -> list[str]:
    """Return a message's lines, the first of which says who speaks."""
    name = message.speaker if message.voice is Voice.PARTNER else message.voice.value.title()
    return [f"{name}:", *(line for block in message.blocks for line in _block(block))]


def _block(block: Block) -> list[str]:
    match block:
        case Text():
            return [block.text]
        case Choices():
            return _question(block.prompt, block.options)
        case Form():
            return [block.title, *(line for item in block.fields for line in _item(item))]
        case Scorecard():
            return _card(block)
        case Attachment():
            return [block.filename]


def _item(item: FormField) -> list[str]:
    return _question(item.label, item.options)


def _question(prompt: str, options: tuple[Option, ...]) -> list[str]:
    return [prompt, *(f"{n}. {o.label} {o.note}" for n, o in enumerate(options, start=1))]


def _card(card: Scorecard) -> list[str]:
    assessment = card.assessment
    if assessment.abstained:
        return ["Not scored", assessment.abstained]
    shown: list[str] = []
    for dimension, rating in assessment.ratings.items():
        value = "not scored" if rating.value is None else f"{rating.value:g}"
        unsure = " low confidence" if rating.confidence_band is Confidence.LOW else ""
        shown += [f"{dimension.label}: {value}{unsure}", *rating.evidence]
    return [*shown, "" if assessment.overall is None else f"Overall {assessment.overall:+g}"]
