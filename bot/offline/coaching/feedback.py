"""Composes the feedback on one conversation, at most five sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.domain.coaching import DebriefMaterial
from bot.domain.coaching_rules import feedback_breaches
from bot.domain.scenario import Scenario
from bot.offline.coaching.choosing import chosen, content_key
from bot.offline.coaching.faults import Fault
from bot.offline.coaching.lines import Line, read_lines
from bot.offline.coaching.quoting import LONGEST_HEARD, overheard, quotable
from bot.offline.coaching.rewording import Rewording, rewordings
from bot.offline.coaching.weighing import best_line, opening_line, weakest_line
from bot.offline.coaching.wording import Calling, capitalised, pool
from bot.offline.judging.synonyms import content
from bot.offline.judging.text import sentences, words

_BUT = re.compile(r"\bbut\b.*", re.IGNORECASE | re.DOTALL)


def compose_feedback(material: DebriefMaterial) -> str:
    """Return the first feedback, of those that could be given, that keeps to the rules."""
    candidates = _candidates(material)
    text = next(candidates)
    while feedback_breaches(text, material):
        following = next(candidates, None)
        if following is None:
            return text
        text = following
    return text


def _candidates(material: DebriefMaterial) -> Iterator[str]:
    lines = read_lines(material)
    weak = weakest_line(lines)
    if weak is None:
        yield _on_silence(material)
        return
    best = best_line(lines, weak)
    for better in rewordings(weak, material)[:4]:
        yield " ".join(_parts(weak, best, better, material))
        yield " ".join(_parts(weak, None, better, material))


def _parts(weak: Line, best: Line | None, better: Rewording, material: DebriefMaterial) -> Iterator[str]:
    key, slots = content_key(material.transcript), Calling(material.scenario.persona)
    fault = weak.fault or Fault.NO_QUESTION
    heard = heard_before(weak, better)
    yield from _praise(best, weak, material, slots)
    when = slots.fill("when {they} said “{heard}”, ", heard=heard) if heard else ""
    said = chosen(pool("feedback", "weak", fault), key, "weak")
    yield capitalised(slots.fill(said, when=when, when_small=when, weak=weak.quote))
    yield from _consequence(weak, fault, material, slots)
    yield slots.fill(chosen(_better(fault), key, "better"), better=better.words)
    yield _why(fault, better, slots, key)


def _praise(best: Line | None, weak: Line, material: DebriefMaterial, slots: Calling) -> Iterator[str]:
    """Yield what worked, twice where the conversation only leaves a stretch; else a kind beginning."""
    key = content_key(material.transcript)
    fault = weak.fault or Fault.NO_QUESTION
    if best is not None and best.praised_as:
        yield slots.fill(chosen(pool("feedback", "praise", best.praised_as), key, "praise"), best=best.quote)
        other = _other_good_line(best, weak, material) if fault.stretch else None
        if other and other.praised_as:
            yield slots.fill(
                chosen(pool("feedback", "also", other.praised_as), key, "also"), best=other.quote
            )
        return
    usual = "short" if len(material.transcript.learner_turns) < 4 else "usual"
    opening = pool("feedback", "instead_of_praise", fault) or pool("feedback", "instead_of_praise", usual)
    yield slots.fill(chosen(opening, key, "praise"))


def _other_good_line(best: Line, weak: Line, material: DebriefMaterial) -> Line | None:
    others = [
        line
        for line in read_lines(material)
        if line.praised_as and pool("feedback", "also", line.praised_as) and line.turn != best.turn
    ]
    return best_line([line for line in others if line.praised_as is not best.praised_as], weak)


def heard_before(line: Line, better: Rewording | None = None) -> str:
    """Return what the partner had just said, as a quotation: the sentence that the rewording takes up."""
    taken_up = better.answers if better else ""
    return overheard(taken_up or line.heard)


def reply_after(line: Line) -> str:
    """Return the partner's reply as a quotation, shortened to where it turns against the line."""
    said = sentences(line.after)
    if len(line.after) <= LONGEST_HEARD or not said:
        return overheard(line.after)
    turning = next((found[0] for sentence in said if (found := _BUT.search(sentence))), said[0])
    return overheard(turning)


def _consequence(weak: Line, fault: Fault, material: DebriefMaterial, slots: Calling) -> Iterator[str]:
    """Yield one sentence on what others said before, or on how the partner took it, where there is one."""
    key, scenario = content_key(material.transcript), material.scenario
    platitude = _platitude(weak, scenario) if fault in _CONSOLING else ""
    after = reply_after(weak) if weak.met < 0 else ""
    if platitude:
        template = chosen(pool("feedback", "consequence", "platitude"), key, "platitude")
        yield slots.fill(template, platitude=platitude)
    elif after and not fault.stretch:
        yield slots.fill(
            chosen(pool("feedback", "consequence", "pushed_back"), key, "pushed back"), after=after
        )


_CONSOLING = (Fault.REASSURANCE, Fault.DISMISSING, Fault.ADVICE, Fault.SOFT_ADVICE)


def _platitude(weak: Line, scenario: Scenario) -> str:
    """Return what the partner has heard from others that the line comes close to, "" for nothing."""
    about = content(words(weak.quote))
    near = [(len(about & content(words(heard))), heard) for heard in scenario.platitudes_heard]
    shared, heard = max(near, default=(0, ""))
    return quotable(heard) if shared >= 2 else ""


def _better(fault: Fault) -> tuple[str, ...]:
    kind = "language" if fault is Fault.LANGUAGE else "stretch" if fault.stretch else "usual"
    return pool("feedback", "better", kind)


def _why(fault: Fault, better: Rewording, slots: Calling, key: str) -> str:
    source = "advice" if fault in (Fault.ADVICE, Fault.ADVICE_QUESTION) else better.source
    then = pool("feedback", "why", "then")[0] if better.words.endswith("?") else ""
    return slots.fill(chosen(pool("feedback", "why", source), key, "why"), then=then)


def _on_silence(material: DebriefMaterial) -> str:
    """Return what can be said where the learner wrote nothing that can be quoted."""
    key, slots = content_key(material.transcript), Calling(material.scenario.persona)
    start = opening_line(material)
    better = rewordings(start, material)[0]
    heard = heard_before(start, better)
    start_with = pool("feedback", "silence", "start" if heard else "start_bare")[0]
    return " ".join(
        (
            slots.fill(chosen(pool("feedback", "silence", "begin"), key, "nothing")),
            slots.fill(start_with, heard=heard, better=better.words),
            _why(Fault.BRIEF, better, slots, key),
            *pool("feedback", "silence", "end"),
        )
    )
