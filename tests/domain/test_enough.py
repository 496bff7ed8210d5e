"""When a judge abstains, whoever judges."""

from __future__ import annotations

import pytest

from bot.domain.enough import NOT_ENGLISH, TOO_SHORT, reason_to_abstain
from bot.domain.transcript import Speaker, Transcript


def saying(*lines: str) -> Transcript:
    """Return a conversation of these learner turns."""
    return Transcript.of([(Speaker.LEARNER, line) for line in lines])


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ([], TOO_SHORT),
        (["you feel that this was all too much"] * 3, TOO_SHORT),
        (["you feel that this is so hard"] * 4, ""),
        (["you feel that this is hard"] * 4, TOO_SHORT),
        (["you feel that this is so hard", "🙂", "🙂", "🙂"], TOO_SHORT),
        (["You’re so tired, aren’t you? I'd be too, it's been a lot for you"] * 4, ""),
        (["Es tut mir so leid, das muss wirklich schwer für dich sein"] * 5, NOT_ENGLISH),
        (["真的很抱歉听到这个消息，你一定很难过"] * 5, NOT_ENGLISH),
    ],
)
def test_the_reason_to_abstain(lines: list[str], reason: str):
    """Fewer than four turns or 27 words, or another language, is not judged; all else is."""
    assert reason_to_abstain(saying(*lines)) == reason
