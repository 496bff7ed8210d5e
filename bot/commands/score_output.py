"""How `harken score` prints an assessment: as a line of JSON, or for people to read."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.domain.assessment import Assessment, Rating
from bot.domain.rubric import MAX_OVERALL, MAX_RATING, MIN_OVERALL, Dimension

_LABEL_WIDTH = max(len(dimension.label) for dimension in Dimension) + 2


APART = 2
"""Judges disagree on a dimension when their ratings lie this many points apart, or more."""


def json_lines(identity: str, assessments: Sequence[Assessment]) -> str:
    """Return each judge's assessment as a line of ASCII JSON; of several, each with where they disagree."""
    records = [_record(identity, assessment) for assessment in assessments]
    if len(assessments) > 1:
        disagreed = [dimension.value for dimension in disagreements(assessments)]
        records = [{**record, "disagreements": disagreed} for record in records]
    return "".join(json.dumps(record, ensure_ascii=True, allow_nan=False) + "\n" for record in records)


def disagreements(assessments: Iterable[Assessment]) -> tuple[Dimension, ...]:
    """Return the dimensions on which scored ratings lie far apart."""
    ratings = [assessment.ratings for assessment in assessments]
    scored = {d: [r[d].value for r in ratings] for d in Dimension}
    values = {d: [value for value in found if value is not None] for d, found in scored.items()}
    return tuple(d for d, found in values.items() if found and max(found) - min(found) >= APART)


def _record(identity: str, assessment: Assessment) -> dict[str, object]:
    record: dict[str, object] = {
        "id": identity,
        "judge": assessment.judge,
        "ratings": {
            dimension.value: {
                "value": _whole(rating.value),
                "evidence": list(rating.evidence),
                "confidence": rating.confidence,
                **({} if rating.raw is None else {"raw": _whole(rating.raw)}),
            }
            for dimension, rating in assessment.ratings.items()
        },
        "overall": _whole(assessment.overall),
        "moves": [
            {"turn": tag.turn, "sentence": tag.sentence, "moves": [move.value for move in tag.moves]}
            for tag in assessment.moves
        ],
    }
    if assessment.abstained:
        record["abstained"] = assessment.abstained
    return record


def show(console: Console, identity: str, assessment: Assessment) -> None:
    """Print the assessment for a person: the overall score, then each rating with its first quote."""
    console.print(Text(_plain(identity), style="bold"))
    console.print(Text(_overall(assessment)))
    if not assessment.abstained:
        for dimension in Dimension:
            _show_rating(console, dimension, assessment.ratings[dimension])
    console.print()


def show_both(console: Console, identity: str, assessments: Sequence[Assessment]) -> None:
    """Print the judges' ratings side by side for a person, disagreements marked."""
    apart = disagreements(assessments)
    console.print(Text(_plain(identity), style="bold"))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for head in ("  ", *(assessment.judge for assessment in assessments), ""):
        table.add_column(Text(_plain(head)), overflow="fold")
    for dimension in Dimension:
        values = [_rated(assessment.ratings[dimension]) for assessment in assessments]
        table.add_row(
            "  " + dimension.label, *values, Text("disagree", style="red") if dimension in apart else ""
        )
    table.add_row("  Overall", *(_score(assessment) for assessment in assessments), "")
    console.print(table)
    for assessment in assessments:
        if assessment.abstained:
            console.print(Text(f"  {assessment.judge}: {assessment.abstained}"))
    console.print()


def _rated(rating: Rating) -> str:
    calibrated = f" (raw {_whole(rating.raw)})" if rating.raw is not None else ""
    return "not scored" if rating.value is None else f"{_whole(rating.value)}{calibrated}"


def _score(assessment: Assessment) -> str:
    return "not scored" if assessment.overall is None else f"{assessment.overall:+g}"


def _show_rating(console: Console, dimension: Dimension, rating: Rating) -> None:
    line = Text("  " + dimension.label.ljust(_LABEL_WIDTH))
    if rating.value is None:
        line.append("not scored", style="dim")
    else:
        full, empty = ("█", "░") if console.encoding.startswith("utf") else ("#", ".")
        filled = round(rating.value)
        line.append(full * filled, style="green" if dimension.prescriptive else "yellow")
        line.append(empty * (MAX_RATING - filled), style="dim")
        line.append(f"  {_whole(rating.value)}/{MAX_RATING}")
    console.print(line)
    if rating.evidence:
        console.print(
            Padding(Text(f"“{_plain(rating.evidence[0])}”", style="italic"), (0, 0, 0, 4), expand=False)
        )


def _overall(assessment: Assessment) -> str:
    if assessment.abstained:
        return f"Overall: not scored. {assessment.abstained}"
    if assessment.overall is None or assessment.noise_band is None:
        missing = [d.label.lower() for d in Dimension if assessment.ratings[d].value is None]
        return f"Overall: not scored, since nothing said shows how to rate {', '.join(missing)}."
    low, high = assessment.noise_band
    return (
        f"Overall: {assessment.overall:+g} on a scale of {MIN_OVERALL} to +{MAX_OVERALL} "
        f"(likely between {low:+.1f} and {high:+.1f})"
    )


def _whole(value: float | None) -> float | None:
    return int(value) if value is not None and value == int(value) else value


def _plain(text: str) -> str:
    """Return the text on one line, without characters that would steer the terminal."""
    spaced = " ".join(text.split())
    return "".join(c for c in spaced if unicodedata.category(c) != "Cc")
