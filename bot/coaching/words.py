"""What Harken itself says: neither partner nor coach."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.coaching.house import Privacy
from bot.domain.intent import LONGEST_MESSAGE
from bot.domain.messages import (
    Choices,
    Form,
    FormField,
    Option,
    OutboundMessage,
    Text,
    Voice,
)
from bot.domain.reflection import ANCHORS, ReflectionItem
from bot.domain.scenario import Scenario
from bot.domain.session import Pending, Phase, PracticeSession

COMMANDS = (
    "/end finishes the conversation and brings your debrief; /done finishes your questions to the coach. "
    "/pause stops the clock. /restart begins again. /stop ends at once, with nothing scored. "
    "/help shows this. All of these work without the slash too, as a message of their own. "
    "/privacy shows what is kept, /export gives it to you, /delete removes it."
)

NO_SUCH_SCENARIO = "I don't have that one. Type a number or a name from the list."
SCENARIO_GONE = "The scenario of this conversation is no longer here. /restart lets you choose another."
NOT_A_RATING = "Please answer with a number from 1 to 5."
WELCOME_BACK = "Welcome back; this is where we were."
KEPT_LATE_LINE = "The time was up before that arrived; I kept it as your last message."
DELETED = "Everything is deleted. Write again whenever you want to start afresh."
CUT = f"That message was very long: I kept its first {LONGEST_MESSAGE:,} characters."


def harken(*texts: str) -> OutboundMessage:
    """Return a message of Harken's own."""
    return OutboundMessage(Voice.HARKEN, tuple(Text(text) for text in texts))


def consent(privacy: Privacy) -> OutboundMessage:
    """Return the disclosure and the request for consent that come before every session."""
    return OutboundMessage(
        Voice.HARKEN,
        (
            Text(
                "This is practice with a computer. You will talk with a fictional character played by a "
                "program, and afterwards a coach, also a program, goes through it with you."
            ),
            Text(privacy_text(privacy)),
            Choices(
                "Is that all right with you?", (Option("yes", "Yes, begin"), Option("no", "No, leave it"))
            ),
        ),
    )


def privacy_text(privacy: Privacy) -> str:
    """Return what is stored, who can read it, who else gets it and when it goes."""
    return (
        f"What you write, your own ratings and your scores are kept in {privacy.stored_in}. "
        f"{privacy.readers} {privacy.provider} "
        f"Conversations are deleted after {_days(privacy.transcripts_for)} and scores "
        f"after {_days(privacy.scores_for)}{privacy.deleted_when}. /export gives you everything, "
        "/delete removes everything."
    )


def _days(span: timedelta) -> str:
    days = span / timedelta(days=1)
    return "a day" if days == 1 else f"{days:g} days"


def scenario_choice(scenarios: tuple[Scenario, ...], lead: str = "") -> OutboundMessage:
    """Return the question which scenario to practise."""
    options = tuple(Option(s.slug, s.title, f"{s.summary} {s.content_note}".strip()) for s in scenarios)
    return OutboundMessage(
        Voice.HARKEN, (*((Text(lead),) if lead else ()), Choices("Who would you like to listen to?", options))
    )


def resume_offer(scenario: Scenario, session: PracticeSession, privacy: Privacy) -> OutboundMessage:
    """Return the offer to go on with what was left unfinished, which is consent too."""
    where = _where_it_stands(scenario, session)
    fiction = f"As before, {scenario.persona.name} is a fictional character played by a program."
    begin = "yes" if session.pending is Pending.RESUME_OR_CONSENT else "new"
    options = (Option("resume", "Resume where you were"), Option(begin, "Begin a new one"))
    told = (Text(f"{where} {fiction}"), Text(privacy_text(privacy)))
    return OutboundMessage(Voice.HARKEN, (*told, Choices("Go on with it?", options)))


def _where_it_stands(scenario: Scenario, session: PracticeSession) -> str:
    name = scenario.persona.name
    if session.phase in {Phase.FOLLOW_UP, Phase.REALISM}:
        return f"Your conversation with {name} is scored, and the coach is still there for your questions."
    if session.phase is Phase.REFLECTION:
        return f"Your conversation with {name} is over, and the questions before its scores are still open."
    count = len(session.transcript.learner_turns)
    messages = "one of your messages" if count == 1 else f"{count} of your messages"
    return f"You have an unfinished conversation with {name} ({scenario.title}), {messages} in."


def reflection_form(answered: int) -> OutboundMessage:
    """Return the four items, asked before any score is shown."""
    anchors = tuple(Option(str(n), anchor) for n, anchor in enumerate(ANCHORS, start=1))
    fields = tuple(FormField(item.value, item.statement, anchors) for item in ReflectionItem)
    return OutboundMessage(
        Voice.HARKEN, (Form("Before any score: how was it for you? 1-5", fields, answered),)
    )


def realism_question(next_at: datetime | None) -> OutboundMessage:
    """Return when to practise next and the one question that closes a session."""
    anchors = tuple(Option(str(n), anchor) for n, anchor in enumerate(ANCHORS, start=1))
    question = Choices("Last question: did the troubles seem realistic?", anchors)
    if next_at is None:
        return OutboundMessage(Voice.HARKEN, (question,))
    day = f"{next_at:%A}, {next_at.day} {next_at:%B}"
    plan = Text(f"Practise again on {day}: short sessions with days between them keep a skill.")
    return OutboundMessage(Voice.HARKEN, (plan, question))


def unknown_command(command: str) -> OutboundMessage:
    """Return what to do instead of a command there isn't."""
    return harken(f"I don't know {command}. {COMMANDS}")


def crisis(line: str) -> OutboundMessage:
    """Return plain care and where help is; the role-play is over."""
    return harken(
        "I'm stepping out of the role-play. What you wrote sounds as if you may be in danger yourself, and "
        "that matters far more than any practice.",
        f"Please reach out to somebody now: {line}",
        "Nothing here was scored, and nobody was told. I'm a program and can't give the help you deserve.",
    )


def who_is_meant() -> OutboundMessage:
    """Return the question that comes before anything else where a line could be about the learner."""
    return OutboundMessage(
        Voice.HARKEN,
        (
            Choices(
                "Let me ask before we go on: is this you, or the role-play?",
                (Option("me", "It is about me"), Option("role-play", "It is part of the role-play")),
            ),
        ),
    )


def delete_question() -> OutboundMessage:
    """Return the question whether everything is to be deleted."""
    return OutboundMessage(
        Voice.HARKEN,
        (
            Choices(
                "Delete everything Harken holds of you: conversations, scores, plans and consent?",
                (Option("yes", "Yes, delete everything"), Option("no", "No, keep it")),
            ),
        ),
    )
