"""How a conversation travels to the judge's model: as JSON, within bounds, without orders to the judge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.rubric import Dimension
from bot.domain.transcript import Speaker, Transcript, Turn
from bot.llm.judge_orders import Withheld
from bot.llm.windowing import as_json, windowed

_ROLES = {Speaker.PARTNER: "seeker", Speaker.LEARNER: "supporter"}


@dataclass(frozen=True, slots=True)
class Sent:
    """A conversation as it is sent.

    Attributes:
        data: one JSON object.
        withheld: what was left out of it.
    """

    data: str
    withheld: Withheld


def as_sent(transcript: Transcript, again: Sequence[Dimension] = ()) -> Sent:
    """Return the conversation as JSON.

    Args:
        transcript: what was said.
        again: the dimensions whose quotes were not found the first time; named after the conversation, so
            that both questions share their beginning.
    """
    withheld = Withheld()
    window = windowed(transcript.turns)
    numbers = [1, *range(2 + window.left_out, len(transcript.turns) + 1)]
    turns = [_told(n, turn, withheld) for n, turn in zip(numbers, window.turns, strict=False)]
    held: dict[str, object] = {"conversation": turns}
    if again:
        held["quotes_not_found"] = [dimension.value for dimension in again]
    return Sent(as_json(held), withheld)


def _told(number: int, turn: Turn, withheld: Withheld) -> dict[str, object]:
    learners = turn.speaker is Speaker.LEARNER
    text = withheld.without_orders(turn.text) if learners else turn.text
    return {"turn": number, "speaker": _ROLES[turn.speaker], "text": text}
