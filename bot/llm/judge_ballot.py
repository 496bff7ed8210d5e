"""What of a model's answer holds up: ratings whose quotes are the learner's."""

from __future__ import annotations

from bot.domain.rubric import MIN_RATING, Dimension
from bot.domain.transcript import Transcript
from bot.llm.judge_answer import Verdict, read_answer, said_of_everything
from bot.llm.judge_orders import Withheld
from bot.llm.judge_quotes import exact_quote
from bot.llm.votes import Ballot, Vote

_MOST_TRIED = 6  # quotes of one dimension that are looked for


def held_up(answer: str, transcript: Transcript, withheld: Withheld) -> Ballot:
    """Return the ratings of an answer that the transcript bears out."""
    verdicts = read_answer(answer)
    if said_of_everything(verdicts):
        return {}
    votes = {d: _vote(d, verdict, transcript, withheld) for d, verdict in verdicts.items()}
    return {dimension: vote for dimension, vote in votes.items() if vote is not None}


def _vote(dimension: Dimension, verdict: Verdict, transcript: Transcript, withheld: Withheld) -> Vote | None:
    tried = (
        withheld.behind(quote) or exact_quote(quote, transcript) for quote in verdict.quotes[:_MOST_TRIED]
    )
    quotes = tuple(dict.fromkeys(quote for quote in tried if quote and transcript.has_learner_quote(quote)))
    if not quotes:
        return None
    if dimension.prescriptive and all(map(withheld.holds, quotes)):
        return Vote(MIN_RATING, quotes)  # an order to the judge supports nobody
    return Vote(verdict.rating, quotes)
