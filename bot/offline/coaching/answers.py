"""Answers a follow-up question from this conversation, in at most three sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.domain.coaching import DebriefMaterial
from bot.domain.coaching_rules import answer_breaches
from bot.domain.rubric import Dimension, favourable
from bot.offline.coaching.choosing import content_key, rotated
from bot.offline.coaching.kinds import Kind, dimension_in, kind_of
from bot.offline.coaching.rewording import rewordings
from bot.offline.coaching.slots import Slots, Talk, dimension_slots, fits, slots_of
from bot.offline.coaching.wording import Calling, pool

_DOUBLED_STOP = re.compile(r"([.!?…])”\.")
GOOD = 3.5
"""A rating from here on, turned so that 5 is best, is explained as a good one."""


def compose_answer(material: DebriefMaterial, question: str) -> str:
    """Return the first answer that keeps to the rules and hasn't been given before."""
    given = {asked.answer for asked in material.follow_ups}
    for text in _answers(Talk.of(material), question):
        if text not in given and not answer_breaches(text, material):
            return text
    calling = Calling(material.scenario.persona)
    return calling.fill(pool("answers", "last_resort", "round")[0], times=str(len(given) + 1))


def _answers(talk: Talk, question: str) -> Iterator[str]:
    kind, slots = kind_of(question), slots_of(talk, question)
    about = dimension_in(question)
    if kind in (Kind.WHY_SCORE, Kind.DEFINE):
        if about is not None:
            slots |= dimension_slots(talk, about)
        yield from _filled(_on_scores(kind, about, talk), slots, talk)
        kind = Kind.EXPLAIN if about is None else kind
    fitting = pool("answers", "answers", kind)
    ordered = fitting if kind in _IN_ORDER else rotated(fitting, content_key(talk.material.transcript), kind)
    fit = [template for template in ordered if fits(template, slots)]
    again = sum(kind_of(asked.question) is kind for asked in talk.material.follow_ups) % max(1, len(fit))
    yield from _filled((*fit[again:], *fit[:again]), slots, talk)
    yield from _filled(pool("answers", "plain", kind), slots, talk)
    yield from _further_wordings(talk)


_IN_ORDER = frozenset(
    {
        Kind.LINE,
        Kind.WORST,
        Kind.APOLOGY,
        Kind.HONEST,
        Kind.ENGLISH,
        Kind.ASK_BETTER,
        Kind.LENGTH,
        Kind.INSTEAD,
        Kind.DID_WELL,
        Kind.FAIR,
        Kind.THANKS,
        Kind.CHANGE_SCORE,
        Kind.BEYOND,
        Kind.IS_AI,
    }
)
"""Kinds whose answers go from the best to the plainest."""


def _on_scores(kind: Kind, about: Dimension | None, talk: Talk) -> tuple[str, ...]:
    if kind is Kind.DEFINE:
        return pool("scores", "means", about) if about else ()
    assessment = talk.material.assessment
    if about is None:
        return pool("scores", "overall", "not_scored" if assessment.overall is None else "scored")
    value = assessment.ratings[about].value
    if value is None:
        return pool("scores", "overall", "not_scored" if assessment.abstained else "not_rated")
    return pool("scores", "high" if favourable(about, value) >= GOOD else "low", about)


def _filled(templates: tuple[str, ...], slots: Slots, talk: Talk) -> Iterator[str]:
    persona = talk.material.scenario.persona
    fitting = (Calling(persona, slots).fill(template) for template in templates if fits(template, slots))
    return (_DOUBLED_STOP.sub(r"\1”", text) for text in fitting)


def _further_wordings(talk: Talk) -> Iterator[str]:
    """Yield what is left to say where everything else has been said."""
    for better in rewordings(talk.weak, talk.material):
        for template in pool("answers", "last_resort", "again"):
            yield template.format(better=better.words)
