"""Reads conversations that people rated, in the layout of the study's replication data.

A folder holds `conversations.jsonl` ({"id", "transcript"} a line) and CSV files with a column `id` and one
per dimension. The column `rater` says who rated; without it a file is one rater's, who is named like the
file. The reference is the median of the raters whose names begin with "expert".
"""

from __future__ import annotations

import csv
import io
import statistics
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.domain.errors import TranscriptError
from bot.domain.rubric import MAX_RATING, MIN_RATING, Dimension
from bot.domain.transcript import Transcript
from bot.domain.transcript_formats import parse_file

CONVERSATIONS = "conversations.jsonl"
EXPERT = "expert"
_COLUMNS = ("id", *(dimension.value for dimension in Dimension))


@dataclass(frozen=True, slots=True)
class Rated:
    """A conversation and what experts made of it.

    Attributes:
        id: as its file names it.
        transcript: what was said.
        reference: the experts' median, per dimension.
    """

    id: str
    transcript: Transcript
    reference: Mapping[Dimension, float]


@dataclass(frozen=True, slots=True)
class _Row:
    id: str
    rater: str
    ratings: Mapping[Dimension, float]


def read_rated(folder: Path) -> tuple[Rated, ...]:
    """Return the folder's conversations that an expert rated, in order.

    Raises:
        TranscriptError: the folder cannot be used; the text says why and what to do.
    """
    talks = parse_file(_bytes(folder / CONVERSATIONS), name=CONVERSATIONS, stem=folder.name)
    by_id: dict[str, list[Mapping[Dimension, float]]] = {}
    for path in sorted(folder.glob("*.csv")):
        for row in rows(_text(path), path.name, path.stem):
            if row.rater.startswith(EXPERT):
                by_id.setdefault(row.id, []).append(row.ratings)
    rated = tuple(Rated(t.id, t.transcript, _median(by_id[t.id])) for t in talks if t.id in by_id)
    if not rated:
        raise TranscriptError(
            f"No conversation in {folder} has ratings by experts. Put CSV files with the columns "
            f"{', '.join(_COLUMNS)} beside {CONVERSATIONS}, raters named {EXPERT}1, {EXPERT}2, …"
        )
    return rated


def rows(text: str, name: str, stem: str) -> Iterator[_Row]:
    """Return the rows of a CSV file of ratings; raises TranscriptError where one cannot be read."""
    reader = csv.DictReader(io.StringIO(text))
    missing = [column for column in _COLUMNS if column not in (reader.fieldnames or ())]
    if missing:
        raise TranscriptError(f"{name}: the column {missing[0]} is missing. Add it and try again.")
    for row in reader:
        place = f"{name}, line {reader.line_num}"
        ratings = {dimension: _rating(row[dimension.value], place) for dimension in Dimension}
        yield _Row(row["id"], (row.get("rater") or stem).strip().lower(), ratings)


def _rating(text: str | None, place: str) -> float:
    try:
        value = float(text or "")
    except ValueError:
        value = 0.0
    if not MIN_RATING <= value <= MAX_RATING:
        raise TranscriptError(f"{place}: {text!r} is no rating. Write a number from 1 to 5.")
    return value


def _median(ratings: list[Mapping[Dimension, float]]) -> dict[Dimension, float]:
    return {dimension: statistics.median(one[dimension] for one in ratings) for dimension in Dimension}


def _text(path: Path) -> str:
    try:
        return _bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise TranscriptError(f"{path.name} is not UTF-8 text. Save it as UTF-8 and try again.") from None


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or "the system gives no reason"
        raise TranscriptError(f"{path} cannot be read: {reason}. Check the folder and try again.") from None
