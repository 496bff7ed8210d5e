"""Assessments, cut in two: bare values, which outlive the transcript, and its words, which don't."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.domain.assessment import Assessment
from bot.domain.moves import TaggedSentence
from bot.domain.rubric import Dimension
from bot.storage.codec import dumped, loaded
from bot.storage.words import Words


@dataclass(frozen=True, slots=True)
class Quotes:
    """The words of the conversation that an assessment holds."""

    evidence: Mapping[Dimension, tuple[str, ...]]
    moves: tuple[TaggedSentence, ...]


def stored(assessment: Assessment, words: Words) -> dict[str, Any]:
    """Return the columns of an assessment."""
    bare = {dimension: replace(rating, evidence=()) for dimension, rating in assessment.ratings.items()}
    evidence = {dimension: rating.evidence for dimension, rating in assessment.ratings.items()}
    return {
        "overall": assessment.overall,
        "rated": sum(rating.value is not None for rating in bare.values()),
        "bare": words.sealed(dumped(replace(assessment, ratings=bare, moves=()))),
        "quotes": words.sealed(dumped(Quotes(evidence, assessment.moves))),
    }


def assessment_of(bare: str, quotes: str, words: Words) -> Assessment:
    """Return an assessment from its columns; past its retention it has no quotes."""
    assessment = loaded(Assessment, words.unsealed(bare))
    if not quotes:
        return assessment
    said = loaded(Quotes, words.unsealed(quotes))
    ratings = {
        dimension: replace(rating, evidence=said.evidence.get(dimension, ()))
        for dimension, rating in assessment.ratings.items()
    }
    return replace(assessment, ratings=ratings, moves=said.moves)
