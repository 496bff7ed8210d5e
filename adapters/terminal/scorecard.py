"""The scorecard: six ratings as bars, with their evidence; the overall score with its noise band; the gap."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text as Words

from adapters.terminal.look import Look
from adapters.terminal.overall import gap_in_words, of_five, overall
from adapters.terminal.wording import in_one_line
from bot.domain.assessment import Assessment, Confidence, Rating
from bot.domain.messages import Scorecard
from bot.domain.rubric import MAX_RATING, PRESCRIPTIVE, PROSCRIPTIVE, Dimension, favourable, out_of_ten

QUOTES = 2
"""Quotes shown of each rating; the first is the most telling."""

LONGEST_QUOTE = 160
"""Characters of a quote that are shown before it is broken off with an ellipsis."""

_AMOUNT = ("none", "a little", "some", "a good deal", "a lot")
"""What 1, 2, 3, 4 and 5 mean where less is better."""

_NO_QUOTE = "no line of yours bears a rating out"
_UNSURE = "low confidence: don't lean on this one"

_HARDLY = 1.5
"""The rating below which a quote shows what came closest, not what was done."""

_NARROW = 54
"""Columns below which the bar stands under the dimension's name."""

_NAMES = max(len(dimension.label) for dimension in Dimension)


def scorecard(card: Scorecard, look: Look, width: int) -> RenderableType:
    """Return the whole card, or the reason why there is none."""
    assessment = card.assessment
    if all(rating.value is None for rating in assessment.ratings.values()):
        return _abstained(assessment, look)
    draw = partial(_dimension, assessment, look=look, width=width)
    parts: list[RenderableType] = [
        _heading("More of this helps", "out of 10, higher is better", look, width),
        *(draw(dimension) for dimension in PRESCRIPTIVE),
        Words(),
        _heading("Less of this helps", "1 to 5, lower is better", look, width),
        *(draw(dimension) for dimension in PROSCRIPTIVE),
        Words(),
        overall(assessment, look, width),
    ]
    if card.gap is not None:
        parts += [Words(), gap_in_words(card.gap, look)]
    return Group(*parts)


def _abstained(assessment: Assessment, look: Look) -> RenderableType:
    reason = assessment.abstained or "The judge gave no rating that your own words bear out."
    return Group(Words("Not scored", style="bold"), Words(in_one_line(reason, look)))


def _heading(title: str, scale: str, look: Look, width: int) -> RenderableType:
    line = "─" if look.boxes else "-"
    words = Words.assemble((title, "bold"), (f" ({scale})", "dim"))
    return Group(words, Words(line * width, style="dim"))


def _dimension(assessment: Assessment, dimension: Dimension, *, look: Look, width: int) -> RenderableType:
    rating = assessment.ratings[dimension]
    value = _value(dimension, rating, look)
    if width < _NARROW:
        return Group(Words(dimension.label), _indented(value), *_beneath(dimension, rating, look))
    row = Table.grid(padding=(0, 2))
    row.add_column(width=_NAMES)
    row.add_row(dimension.label, value)
    return Group(row, *_beneath(dimension, rating, look))


def _value(dimension: Dimension, rating: Rating, look: Look) -> Words:
    if rating.value is None:
        return Words("not scored", style="bold")
    value, colour = rating.value, _colour(favourable(dimension, rating.value))
    if dimension.prescriptive:
        tenths = out_of_ten(value)
        return _bar(tenths, 10, colour, ("█", "░") if look.boxes else ("#", ".")).append(f" {tenths} of 10")
    bar = _bar(round(value), MAX_RATING, colour, ("■", "□") if look.boxes else ("#", "."))
    return bar.append(f" {of_five(value)} of 5, {_AMOUNT[round(value) - 1]}")


def _bar(full: int, of: int, colour: str, glyphs: tuple[str, str]) -> Words:
    filled, empty = glyphs
    return Words.assemble((filled * full, colour), (empty * (of - full), "dim"))


def _colour(goodness: float) -> str:
    """Return the colour of a rating turned so that 5 is best."""
    return "green" if goodness >= 3.5 else "yellow" if goodness >= 2.5 else "red"


def _beneath(dimension: Dimension, rating: Rating, look: Look) -> Iterator[RenderableType]:
    """Yield what stands under a rating: how far to trust it, and the quotes it rests on."""
    if rating.value is None:
        yield _indented(Words(_NO_QUOTE, style="dim"))
    elif rating.confidence_band is Confidence.LOW:
        yield _indented(Words(_UNSURE, style="dim"))
    lead = _lead(dimension, rating)
    for quote in rating.evidence[:QUOTES]:
        yield _indented(Words.assemble((lead, "dim"), (_quoted(quote, look), "italic")))
        lead = ""


def _lead(dimension: Dimension, rating: Rating) -> str:
    """Return what a quote is where the rating says that hardly anything of the kind was said."""
    if rating.value is None or rating.value >= _HARDLY:
        return ""
    return "nearest to it: " if dimension.prescriptive else "you said instead: "


def _indented(words: Words) -> RenderableType:
    return Padding(words, (0, 0, 0, 2))


def _quoted(quote: str, look: Look) -> str:
    words = in_one_line(quote, look)
    if len(words) > LONGEST_QUOTE:
        words = words[:LONGEST_QUOTE].rstrip() + (" …" if look.boxes else " ...")
    return f"“{words}”" if look.boxes else f'"{words}"'
