"""The pieces that other wordings are made of."""

from __future__ import annotations

from bot.offline.coaching.faults import Fault
from bot.offline.judging.synonyms import content

NAMING = (
    "It makes sense that you feel {feeling}.",
    "Of course you feel {feeling}.",
    "No wonder you feel {feeling}.",
)
AFTER_FEELING = (
    "What weighs on you most right now?",
    "What is the hardest part of it?",
    "What has it been like to carry that?",
    "Would you like to tell me more about it?",
)
ASKING_NOW = (
    "What is that like for you?",
    "What weighs on you most about it?",
    "What is the hardest part of that?",
)
ASKING_THEN = (
    "What was that like for you?",
    "What went through you in that moment?",
    "What stays with you most from that?",
)
BESIDE = (
    "What is the hardest part of that for you?",
    "What has that been like for you?",
    "What else goes through you when you think of it?",
)
ANYWHERE = (
    "I'm glad you're telling me, {name}. What is it like for you right now?",
    "That's a lot, {name}. What weighs on you most?",
    "I'm listening, {name}. What has this been like for you?",
    "I don't want to rush past that. What is it like to be in the middle of it?",
    "Thank you for telling me this. What part of it do you keep coming back to?",
    "There's no need to have it sorted out, {name}. Where are you with it right now?",
)
"""For a moment that nothing else fits."""

_STANDING_BY = (
    "That sounds really hard.",
    "Of course that weighs on you.",
    "Anybody would struggle with that.",
)
AFTER_ECHO: dict[Fault, tuple[str, ...]] = {
    Fault.INSULT: _STANDING_BY,
    Fault.DISMISSING: _STANDING_BY,
    Fault.CLAIM: (
        "That's a lot to carry.",
        "I can hear how much that is.",
    ),
    Fault.REASSURANCE: (
        "I can't promise how it goes, but I'd like to hear what it's like.",
        "I won't tell you it's fine: that sounds really hard.",
    ),
}
"""What follows the partner's own words, where a question isn't what is missing."""

_NO_STORY = """
hard hardest part feel feeling sense right now like tell more want would makes anyone anybody every
reason worst worries most thing things going through goes went hear promise see come comes really first
talk moment stay anything need today tonight week time year years scared hurt hurts frightening sounds
seems lost think weeks future since knew overwhelmed angry tired exhausted imagine know something nothing
all way course day days
"""
NO_STORY_WORDS = content(tuple(_NO_STORY.split()))
"""Words that tell nothing of a scenario's story."""
