"""Nothing a learner types makes the coach raise or break a rule."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.assessment import verified
from bot.domain.coaching import DebriefMaterial
from bot.domain.coaching_rules import answer_breaches, feedback_breaches
from bot.domain.transcript import Speaker, Transcript
from bot.offline.coaching.answers import compose_answer
from bot.offline.coaching.feedback import compose_feedback
from bot.offline.judging.judge import OfflineJudge
from tests.contracts.coach import QUESTIONS, TALKS
from tests.offline.coaching import talks

LINES = tuple(line for talk in TALKS.values() for line in talk if len(line) < 500)
ANYTHING = st.one_of(
    st.sampled_from(LINES),
    st.text(st.characters(), max_size=80),
    st.lists(st.sampled_from(LINES), min_size=2, max_size=4).map(" ".join),
)


@st.composite
def conversations(draw: st.DrawFn) -> DebriefMaterial:
    """Return a conversation of anything, in any order of speakers."""
    scenario = talks.SCENARIOS[draw(st.sampled_from(sorted(talks.SCENARIOS)))]
    spoken = draw(st.lists(st.tuples(st.sampled_from(Speaker), ANYTHING), max_size=12))
    transcript = Transcript.of(spoken)
    return DebriefMaterial(
        scenario, transcript, verified(OfflineJudge().assess_transcript(transcript), transcript)
    )


@settings(max_examples=150, deadline=None)
@given(conversations())
def test_feedback_never_raises_and_keeps_the_rules(material: DebriefMaterial):
    """Any conversation gets feedback that may be sent."""
    text = compose_feedback(material)
    assert feedback_breaches(text, material) == (), text


@settings(max_examples=150, deadline=None)
@given(conversations(), st.one_of(st.sampled_from(QUESTIONS), st.text(max_size=200)))
def test_answers_never_raise_and_keep_the_rules(material: DebriefMaterial, question: str):
    """Any question about any conversation gets an answer that may be sent."""
    text = compose_answer(material, question)
    assert answer_breaches(text, material) == (), text
