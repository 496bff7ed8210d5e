"""Measures how many tokens a session takes of a language model, and how many of them a provider has cached.

    python benchmarks/prompt_costs.py

Holds two sessions in the scenario job-loss through partner, judge and coach on a model that says what a
script wants, and prints for each role what it was sent and what it said, and which share of what it was sent
repeats the beginning of an earlier request of the same role: what a provider's prompt cache makes cheap. The
first session finds the cache empty; the second, somebody else's, comes soon after it. The figures are the
same on every machine.

There is no tokenizer here: a token is taken for four characters, as is usual for English. Roles of messages
and the judge's JSON schema are counted, a provider's own marks around messages are not. Nothing is asked
twice, as every scripted answer keeps to the rules.
"""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from bot.content.library import FileLibrary
from bot.content.prompts import FilePrompts
from bot.domain.assessment import verified
from bot.domain.coaching import DebriefMaterial
from bot.domain.provenance import Provenance
from bot.domain.rubric import Dimension
from bot.domain.scenario import Scenario
from bot.domain.session import FollowUp
from bot.domain.transcript import Speaker, Transcript, Turn
from bot.llm.coach import ModelCoach
from bot.llm.judge import ModelJudge
from bot.llm.model import Answer, Request
from bot.llm.partner import ModelPartner

CHARACTERS_A_TOKEN = 4
CACHED_FROM = 1024  # tokens; shorter beginnings are not cached by most providers
GOAL = 0.70
SLUG = "job-loss"
REFLECTION = (4, 4, 3, 5)
ROLES = ("partner", "judge", "coach")

TALKS: tuple[tuple[tuple[str, str], ...], ...] = (
    (
        ("I'm so sorry, that sounds frightening.", "It is. I keep looking at the dark screen."),
        ("What happened this morning?", "An e-mail, at 8:40. I hadn't even finished my coffee."),
        ("Nineteen years, and they sent you an e-mail?", "Yes. Then eight minutes on video, read out."),
        ("He didn't even look at you.", "Not once. I know those calls, I used to write the words for them."),
        ("So you heard your own words come back.", "That's it. I wanted to laugh and I couldn't breathe."),
        ("It makes sense that it hurts, even if you saw it coming.", "I thought knowing would help."),
        ("What has been the hardest part today?", "Telling my daughter. I type it, and I delete it again."),
        ("What do you fear she would think?", "That I can't hold it all together. I always did."),
        ("You've been the one who holds things up for everybody.", "And tonight nobody needs me to."),
        ("That sounds lonely, after all those years of being needed.", "It is. I miss the knocks."),
        ("I'm glad you told me. Tell me as much as you like.", "Thank you. It helps to say it out loud."),
    ),
    (
        ("Oh no. What's it like for you right now?", "Numb, mostly. Then it comes up like a wave."),
        ("A wave of what?", "Fear, I think. I did sums on an envelope all afternoon."),
        ("Have you tried calling a recruiter?", "Not today. I know I should."),
        ("Sorry, that was too fast. What did the sums say?", "Enough until spring, if I'm careful."),
        ("And still it doesn't let go of you.", "No. It isn't really about the money."),
        ("What is it about, then?", "Whether I was ever any good, or only there for long."),
        ("That's a painful thought to be alone with.", "I haven't said it to anybody before."),
        ("Thank you for trusting me with it.", "You asked. Nobody asked today."),
        ("When I lost my job I felt the same.", "Did you? I suppose everybody does."),
        ("But this is about you: nineteen years are a lot to lose.", "They were most of my grown-up life."),
        ("No wonder you can't breathe.", "I just breathed out, I noticed. A little."),
    ),
)
"""Two conversations: what the learner says and what the partner answers."""

FEEDBACK = (
    "Your line “{quote}” gave Emily room, and she told you more of what it was like for her. Later on she "
    "may have felt a bit hurried. You could say “After nineteen years, one e-mail, what went through you "
    "as you read it?”, so that she can stay with the moment. It shows her what you took in and asks for more."
)
QUESTIONS = ("What could I have said about her daughter?", "Should I have given her some advice?")
ANSWERS = (
    "You could stay with that moment: “You type it and delete it, as if to keep her from worrying.”",
    "She hadn't asked for any here. You might check: “Would it help to think about tomorrow?”",
)
REASON = "The supporter does so in several turns, tied to what the seeker had just said."


def tokens(text: str) -> int:
    """Return about how many tokens a text has."""
    return len(text) // CHARACTERS_A_TOKEN


def shared(one: str, other: str) -> str:
    """Return the beginning that two texts have in common."""
    same = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return "".join(character for character, _ in same)


def role_of(request: Request) -> str:
    """Return whose request it is: feedback and answers are both the coach's."""
    return request.prompt_version.split("/")[0].split("_")[0]


def sent(request: Request) -> str:
    """Return a request as one text, in the order in which a provider reads it."""
    schema = [] if request.schema is None else [json.dumps(request.schema.schema)]
    return "\n".join([*schema, *(f"{said.role}\n{said.content}" for said in request.messages)])


@dataclass
class Recorder:
    """A model that gives one answer after another and keeps what it was asked."""

    answers: list[str] = field(default_factory=list)
    asked: list[tuple[Request, str]] = field(default_factory=list)

    async def ask(self, request: Request, on_text: Callable[[str], None] | None = None) -> Answer:  # noqa: ARG002
        """Give the next answer."""
        text = self.answers.pop(0)
        self.asked.append((request, text))
        return Answer(text, Provenance("script", "script", request.prompt_version))


def rated(lines: Sequence[str]) -> str:
    """Return a judge's answer as long as a real one: each rating rests on a line of its own."""
    each = zip(Dimension, lines, strict=False)
    return json.dumps({d.value: {"quotes": [line], "reasons": REASON, "rating": 2} for d, line in each})


async def hold_session(model: Recorder, scenario: Scenario, talk: Sequence[tuple[str, str]]) -> None:
    """Hold one session from the opener to the second follow-up question."""
    lines, replies = [said for said, _ in talk], [reply for _, reply in talk]
    model.answers = [*replies, rated(lines), FEEDBACK.format(quote=lines[1]), *ANSWERS]
    transcript = await _talked(model, scenario, lines)
    await _debriefed(model, scenario, transcript)
    assert not model.answers, "something was asked too seldom"


async def _talked(model: Recorder, scenario: Scenario, lines: Iterable[str]) -> Transcript:
    partner = ModelPartner(model, FilePrompts(), "someone")
    transcript = Transcript.of([(Speaker.PARTNER, scenario.opener)])
    for line in lines:
        transcript = transcript.adding(Turn(Speaker.LEARNER, line))
        reply = await partner.reply(scenario, transcript, 1)
        transcript = transcript.adding(Turn(Speaker.PARTNER, reply.text))
    return transcript


async def _debriefed(model: Recorder, scenario: Scenario, transcript: Transcript) -> None:
    prompts = FilePrompts()
    judged = verified(await ModelJudge(model, prompts, "someone").assess(transcript), transcript)
    coach = ModelCoach(model, prompts, "someone")
    silent = DebriefMaterial(scenario, transcript, judged, REFLECTION, "", ())
    feedback = (await coach.feedback(silent)).text
    held: tuple[FollowUp, ...] = ()
    for question in QUESTIONS:
        material = DebriefMaterial(scenario, transcript, judged, REFLECTION, feedback, held)
        held = (*held, FollowUp(question, (await coach.answer(material, question)).text))


@dataclass(frozen=True, slots=True)
class Cost:
    """What some requests took, in tokens.

    Attributes:
        requests: how many.
        received: what was answered.
        sent: what was sent.
        repeated: what of it repeats the beginning of an earlier request.
        cached: the same, short beginnings left out.
    """

    requests: int = 0
    received: int = 0
    sent: int = 0
    repeated: int = 0
    cached: int = 0

    def __add__(self, other: Cost) -> Cost:
        return Cost(
            self.requests + other.requests,
            self.received + other.received,
            self.sent + other.sent,
            self.repeated + other.repeated,
            self.cached + other.cached,
        )


def costs(asked: Sequence[tuple[Request, str]], before: Sequence[Request] = ()) -> dict[str, Cost]:
    """Return what each role took, where a provider still holds the requests before."""
    found = dict.fromkeys(ROLES, Cost())
    seen = {role: [sent(request) for request in before if role_of(request) == role] for role in ROLES}
    for request, answer in asked:
        role, text = role_of(request), sent(request)
        known = max((tokens(shared(text, earlier)) for earlier in seen[role]), default=0)
        cached = known if known >= CACHED_FROM else 0
        found[role] += Cost(1, tokens(answer), tokens(text), known, cached)
        seen[role].append(text)
    return found


def report(title: str, found: dict[str, Cost]) -> None:
    """Print a table."""
    head = f"{'asked':>8}{'input':>9}{'output':>9}{'repeated':>11}{f'from {CACHED_FROM}':>11}"
    print(f"{title:<34}{head}")
    for role, cost in found.items():
        print(_line(role, cost))
    total = sum(found.values(), Cost())
    reached = "reached" if total.cached / total.sent >= GOAL else "missed"
    print(f"{_line('session', total)}   goal {GOAL:.0%}: {reached}\n")


def _line(role: str, cost: Cost) -> str:
    repeated, cached = cost.repeated / cost.sent, cost.cached / cost.sent
    return f"  {role:<32}{cost.requests:>8}{cost.sent:>9,}{cost.received:>9,}{repeated:>11.1%}{cached:>11.1%}"


async def main() -> None:
    """Hold the sessions and print what they took."""
    scenario = FileLibrary.load().scenario(SLUG)
    assert scenario is not None
    sessions: list[Recorder] = []
    for talk in TALKS:
        sessions.append(Recorder())
        await hold_session(sessions[-1], scenario, talk)
    first, second = (session.asked for session in sessions)
    print(f"{SLUG}, {len(TALKS[0])} replies, a debrief, {len(QUESTIONS)} questions;", end=" ")
    print(f"tokens are characters / {CHARACTERS_A_TOKEN}")
    print(f"repeated: share of the input; last column: only beginnings of {CACHED_FROM} tokens and more\n")
    report("a session that finds no cache", costs(first))
    report("another one soon after it", costs(second, [request for request, _ in first]))


if __name__ == "__main__":
    asyncio.run(main())
