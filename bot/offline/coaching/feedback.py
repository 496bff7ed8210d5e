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
from bot.offline.coaching.quoting import LONGEST_HEARD, quotable
from bot.offline.coaching.rewording import Rewording, rewordings
from bot.offline.coaching.weighing import best_line, opening_line, weakest_line
from bot.offline.coaching.wording import pool
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
    key, name = content_key(material.transcript), material.scenario.persona.name
    fault = weak.fault or Fault.NO_QUESTION
    heard = heard_before(weak, better)
    yield from _praise(best, weak, material)
    when = f"When {name} said “{heard}”, " if heard else ""
    said = chosen(pool("feedback", "weak", fault), key, "weak").format(
        when=when, when_small=when[:1].lower() + when[1:], weak=weak.quote, name=name
    )
    yield said[0].upper() + said[1:]
    yield from _consequence(weak, fault, material)
    yield chosen(_better(fault), key, "better").format(better=better.words)
    yield _why(fault, better, name, key)


def _praise(best: Line | None, weak: Line, material: DebriefMaterial) -> Iterator[str]:
    """Yield what worked, twice where the conversation only leaves a stretch; else a kind beginning."""
    key, name = content_key(material.transcript), material.scenario.persona.name
    fault = weak.fault or Fault.NO_QUESTION
    if best is not None and best.praised_as:
        yield chosen(pool("feedback", "praise", best.praised_as), key, "praise").format(
            best=best.quote, name=name
        )
        other = _other_good_line(best, weak, material) if fault.stretch else None
        if other and other.praised_as:
            yield chosen(pool("feedback", "also", other.praised_as), key, "also").format(
                best=other.quote, name=name
            )
        return
    usual = "short" if len(material.transcript.learner_turns) < 4 else "usual"
    opening = pool("feedback", "instead_of_praise", fault) or pool("feedback", "instead_of_praise", usual)
    yield chosen(opening, key, "praise").format(name=name)


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
    return quotable(taken_up or line.heard, LONGEST_HEARD)


def reply_after(line: Line) -> str:
    """Return the partner's reply as a quotation, shortened to where it turns against the line."""
    said = sentences(line.after)
    if len(line.after) <= LONGEST_HEARD or not said:
        return quotable(line.after, LONGEST_HEARD)
    turning = next((found[0] for sentence in said if (found := _BUT.search(sentence))), said[0])
    return quotable(turning, LONGEST_HEARD)


def _consequence(weak: Line, fault: Fault, material: DebriefMaterial) -> Iterator[str]:
    """Yield one sentence on what others said before, or on how the partner took it, where there is one."""
    key, scenario = content_key(material.transcript), material.scenario
    platitude = _platitude(weak, scenario) if fault in _CONSOLING else ""
    after = reply_after(weak) if weak.met < 0 else ""
    if platitude:
        yield chosen(pool("feedback", "consequence", "platitude"), key, "platitude").format(
            name=scenario.persona.name, platitude=platitude
        )
    elif after and not fault.stretch:
        yield chosen(pool("feedback", "consequence", "pushed_back"), key, "pushed back").format(after=after)


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


def _why(fault: Fault, better: Rewording, name: str, key: str) -> str:
    source = "advice" if fault in (Fault.ADVICE, Fault.ADVICE_QUESTION) else better.source
    then = pool("feedback", "why", "then")[0] if better.words.endswith("?") else ""
    return chosen(pool("feedback", "why", source), key, "why").format(name=name, then=then)


def _on_silence(material: DebriefMaterial) -> str:
    """Return what can be said where the learner wrote nothing that can be quoted."""
    key, name = content_key(material.transcript), material.scenario.persona.name
    start = opening_line(material)
    better = rewordings(start, material)[0]
    heard = heard_before(start, better)
    start_with = pool("feedback", "silence", "start" if heard else "start_bare")[0]
    return " ".join(
        (
            chosen(pool("feedback", "silence", "begin"), key, "nothing").format(name=name),
            start_with.format(name=name, heard=heard, better=better.words),
            _why(Fault.BRIEF, better, name, key),
            *pool("feedback", "silence", "end"),
        )
    )
