"""Chooses the learner's own lines that show why a rating is what it is, even a rating of 1."""

from __future__ import annotations

from bot.domain.rubric import PRESCRIPTIVE, Dimension
from bot.offline.judging.features import ReadTurn, contribution
from bot.offline.judging.reading import Reading

MOST_QUOTES = 3
_TELLING = 0.2  # less than this is no reason for a rating


def quotes(dimension: Dimension, turns: tuple[ReadTurn, ...]) -> tuple[str, ...]:
    """Return one to three exact sentences, most telling first; none only where nothing was said.

    Where nothing speaks for the dimension, one line shows what the learner did instead.
    """
    readings = [reading for turn in turns for reading in turn.readings if reading.word_count]
    readings = readings or [reading for turn in turns for reading in turn.readings]
    ranked = sorted(readings, key=lambda reading: -contribution(dimension, reading))
    telling = [reading for reading in ranked if contribution(dimension, reading) >= _TELLING]
    if not telling:
        telling = sorted(readings, key=lambda reading: -_instead(dimension, reading))[:1]
    return tuple(dict.fromkeys(reading.sentence for reading in telling))[:MOST_QUOTES]


def _instead(dimension: Dimension, reading: Reading) -> float:
    """Tell how well a line shows the nearest miss, or, for what is best left out, the better thing done."""
    near = contribution(_OPPOSITE.get(dimension, dimension), reading)
    others = sum(contribution(other, reading) for other in PRESCRIPTIVE)
    return 10 * near + others + min(reading.word_count, 30) / 100


_OPPOSITE = {
    Dimension.ADVICE_GIVING: Dimension.ENCOURAGING_ELABORATION,
    Dimension.SELF_ORIENTED: Dimension.DEMONSTRATING_UNDERSTANDING,
    Dimension.DISMISSING_EMOTIONS: Dimension.VALIDATING_EMOTIONS,
}
"""What a listener does who does not advise, turn to themselves, or wave a feeling away."""
