"""The offline judge: rates a conversation from what its sentences do. No key, no network, no model."""

from __future__ import annotations

from bot.domain.assessment import NOT_SCORED, Assessment, Rating
from bot.domain.enough import reason_to_abstain
from bot.domain.moves import Move
from bot.domain.provenance import Provenance
from bot.domain.rubric import Dimension
from bot.domain.transcript import Transcript
from bot.offline.judging.evidence import quotes
from bot.offline.judging.features import ReadTurn, amount, read_conversation
from bot.offline.judging.rating import rounded, unrounded
from bot.offline.judging.tagging import tagged

ERROR_SD = 2.4
"""Standard deviation of the overall score's error against experts, in points: what judges of this kind show
on conversations that they were not built on."""


class OfflineJudge:
    """Rates by what each sentence does; the same words always get the same ratings."""

    @property
    def name(self) -> str:
        """Name and version, stored with every assessment."""
        return "offline/1"

    async def assess(self, transcript: Transcript) -> Assessment:
        """Rate a conversation, as the port asks; it never waits for anything."""
        return self.assess_transcript(transcript)

    def assess_transcript(self, transcript: Transcript) -> Assessment:
        """Rate a conversation; abstains, with the reason, where there is too little to judge."""
        turns = read_conversation(transcript)
        abstained = reason_to_abstain(transcript)
        ratings = {d: NOT_SCORED if abstained else _rate(d, turns) for d in Dimension}
        return Assessment(
            judge=self.name,
            ratings=ratings,
            moves=tuple(tagged(reading, n) for n, turn in enumerate(turns) for reading in turn.readings),
            error_sd=ERROR_SD,
            provenance=Provenance(provider="offline", model="judge/1"),
            abstained=abstained,
        )


def _rate(dimension: Dimension, turns: tuple[ReadTurn, ...]) -> Rating:
    value = unrounded(dimension, amount(dimension, turns), len(turns))
    evidence = quotes(dimension, turns)
    if not evidence:
        return NOT_SCORED
    return Rating(float(rounded(value)), evidence, _confidence(dimension, value, turns, evidence))


def _confidence(
    dimension: Dimension, value: float, turns: tuple[ReadTurn, ...], evidence: tuple[str, ...]
) -> float:
    """Return 0-1: less for few turns, few quotes, much that was not understood, and near a rounding edge."""
    readings = [reading for turn in turns for reading in turn.readings]
    spoken = sum(reading.word_count for reading in readings) or 1
    unread = sum(r.word_count for r in readings if Move.OTHER in r.strengths) / spoken
    from_edge = abs(value + 0.5 - round(value + 0.5)) * 2
    score = 0.25 + 0.2 * min(1.0, len(turns) / 8) + 0.15 * from_edge
    score += 0.05 * len(evidence) + 0.25 * (1 - unread)
    cap = 0.45 if dimension is Dimension.DISMISSING_EMOTIONS else 0.9
    return round(min(cap, score), 2)
