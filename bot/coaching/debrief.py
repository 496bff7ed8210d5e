"""After the reflection: scores with their evidence, feedback, and an invitation to ask."""

from __future__ import annotations

from dataclasses import replace

from bot.coaching.house import Done, Engine
from bot.domain.assessment import Assessment, verified
from bot.domain.coaching import DebriefMaterial
from bot.domain.messages import OutboundMessage, Scorecard, Text, Voice
from bot.domain.reflection import felt_versus_expressed
from bot.domain.scenario import Scenario
from bot.domain.session import FollowUp, PracticeSession

INVITATION = "Ask me anything about this conversation, as often as you like; /done when you have enough."


async def debrief(engine: Engine, session: PracticeSession, scenario: Scenario) -> Done:
    """Judge the conversation, let the coach speak and show both."""
    assessment = verified(await engine.judge.assess(session.transcript), session.transcript)
    judged = replace(session, assessment=assessment)
    reply = await engine.coach.feedback(_material(judged, scenario))
    debriefed = replace(judged, feedback=reply.text)
    notes = (("assessment", assessment.provenance), ("feedback", reply.provenance))
    return Done(debriefed, (debrief_message(debriefed),), notes)


def debrief_message(session: PracticeSession) -> OutboundMessage:
    """Return the debrief of a session that has one: scores, feedback and the invitation to ask."""
    assessment = _assessment_of(session)
    card = Scorecard(assessment, felt_versus_expressed(session.reflection, assessment))
    return OutboundMessage(Voice.COACH, (card, Text(session.feedback), Text(INVITATION)))


async def answer(engine: Engine, session: PracticeSession, scenario: Scenario, question: str) -> Done:
    """Let the coach answer a question about this conversation."""
    reply = await engine.coach.answer(_material(session, scenario), question)
    asked = replace(session, follow_ups=(*session.follow_ups, FollowUp(question, reply.text)))
    note = (f"answer {len(asked.follow_ups)}", reply.provenance)
    return Done(asked, (OutboundMessage(Voice.COACH, (Text(reply.text),)),), (note,))


def _material(session: PracticeSession, scenario: Scenario) -> DebriefMaterial:
    return DebriefMaterial(
        scenario,
        session.transcript,
        _assessment_of(session),
        session.reflection,
        session.feedback,
        session.follow_ups,
    )


def _assessment_of(session: PracticeSession) -> Assessment:
    if session.assessment is None:
        raise ValueError("the coach speaks only after the judge")
    return session.assessment
