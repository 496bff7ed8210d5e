"""Looks for the learner's own, present danger in their words; the scenario itself is fiction.

Only first-person, present statements count. "I can't imagine, that must kill you" is about somebody
else, and a figure of speech ("I'm going to die of embarrassment") is not a cry for help. In doubt, the
learner is asked: a question too many is a small harm, a cry unheard is not.
"""

from __future__ import annotations

import re
from enum import StrEnum


class Risk(StrEnum):
    """What a message says about the learner's own safety."""

    NONE = "none"
    UNCLEAR = "unclear"
    PRESENT = "present"


_SOFTLY = (
    r"(?:really|just|honestly|actually|still|now|so|do|kind of|kinda|sometimes|only|seriously|literally|"
    r"also|even)"
)
_TAKE_MY_LIFE = r"tak(?:e|ing) (?:my own life|my life(?! (?:in|more|back|into|to|for|as|where|on|less)\b))"
_SELF_HARM = (
    r"(?:kill(?:ing)? myself|end(?:ing)? (?:my (?:own )?life|it all(?! with)|things for good)"
    rf"|{_TAKE_MY_LIFE}|(?:hurt|harm|hang|shoot)(?:ing)? myself|cut(?:ting)? myself"
    r"|drown(?:ing)? myself|overdos(?:e|ing)|unaliv(?:e|ing)(?: myself)?|commit(?:ting)? suicide"
    r"|jump(?:ing)? (?:off|from|in front of|out of) (?:a|the|my) (?:bridge|roof|building|balcony|"
    r"window|cliff|ledge|train|bus|truck|car|tower)|not (?:be|being) alive"
    r"|(?:be|being) dead(?! (?:tired|set|serious|wrong|silent|right|last|honest|on|sure)\b)"
    r"|disappear(?:ing)? forever|slit(?:ting)? my wrists)"
)
_DIE = (
    r"(?:to die|of dying|about dying|dying)"
    r"(?! (?:of|from|laughing|with (?:shame|laughter|embarrassment)|for (?:a|some|you)|my hair|inside|"
    r"when|every)\b)"
)

_FIGURE = re.compile(
    r"\b(?:die|dying|died|kill(?:ing|ed)?|dead)\b (?:of (?:embarrassment|shame|laughter|laughing|boredom|"
    r"curiosity|hunger|heat|cringe)|from (?:embarrassment|shame|laughing|boredom|cringe)|laughing|"
    r"inside when|for (?:a|some) "
    r"(?:coffee|drink|pizza|nap|break)|to (?:know|hear|see|meet|try))\b"
    r"|\b(?:felt|feel|feeling) like dying (?:when|whenever|every time|of|from|in that meeting)\b"
    r"|\bkill(?:ing)? myself laughing\b"
    r"|\b(?:hurt|cut) myself (?:at|playing|running|skiing|in the|lifting|cooking|falling|doing|training|"
    r"moving|carrying)\b"
    r"|\bkill(?:ing)? myself (?:at|over|with|for|to (?:finish|get|meet|make)) (?:the |this |that |my |a )?"
    r"(?:gym|work|deadline|project|report|job|exam|workout|overtime)\b"
    r"|\bcut myself (?:some slack|a (?:slice|piece|break)|off|shaving|while|on (?:a|the) \w+|"
    r"with (?:a|the) \w+ while)\b"
    r"|\b(?:nearly|almost|could have|could've|would have|would've|thought i'?d|would|'d) "
    r"(?:just )?(?:have )?die(?:d)?\b"
    r"|\bi'?d (?:rather )?die\b"
    r"|\b(?:would never|wouldn'?t(?: ever)?|never) (?:kill|hurt|harm|cut|hang) myself\b",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    # I want / am going / plan to ...
    rf"\bi(?: am|'?m|'?ve been|'?ve)? (?:{_SOFTLY} )*"
    r"(?:want(?:ing)?|wanna|going|gonna|will|'?ll|about|plan(?:ning)?|intend(?:ing)?|need|ready|tempted|decided|"
    r"(?:keep |been |am )?(?:think(?:ing)? (?:of|about))|feel like|fantasi[sz]e about)"
    rf"(?: to| of| about| on)? (?:{_SOFTLY} )*(?:{_SELF_HARM}|die(?! (?:of|from|laughing|inside|for|if|"
    r"when|one|some|happy|alone|eventually|before)\b))"
    r"|(?:^|[.!?] ?)want to die(?=\W*$|[.!?])"
    r"|\bi(?:'?d| would) rather be dead\b(?! than)"
    rf"|\b(?:part of me|something in me) (?:{_SOFTLY} )*wants to (?:{_SELF_HARM}|die)\b"
    rf"|\bi (?:{_SOFTLY} )*want {_DIE}"
    # I am suicidal; I don't want to live
    r"|\bi(?: am|'?m|'?ve been| feel|'?m feeling)(?: \w+){0,2} suicidal\b"
    rf"|\bi (?:{_SOFTLY} )*(?:do not|don'?t|no longer) (?:{_SOFTLY} )*(?:want|wanna) (?:to )?"
    r"(?:live|be alive|exist|wake up|be here|go on living)(?: any ?more| tomorrow| at all)?"
    r"(?=$|[ .,!;]*(?:$|[.,!;]| and| but))"
    r"|\bi (?:wish|hope) (?:that )?i (?:was|were|am|would be|could be) (?:dead|not alive|never born)\b"
    r"|\bi wish i (?:wasn'?t|weren'?t|was not|were not) (?:alive|here any ?more|born)\b"
    r"|\bi (?:wish|hope) i (?:don'?t|didn'?t|never|wouldn'?t) wake up\b"
    # I did, or have the means
    r"|\bi(?:'?ve| have)? (?:just |already |last night )?(?:overdosed|cut myself|hurt myself|harmed myself|"
    r"self[- ]harmed|tried to (?:kill|hang|drown|hurt) myself)\b(?! (?:off|shaving|while|on (?:a|the)))"
    r"|\bi(?:'?ve| have) (?:got )?(?:pills|a gun|a rope|a noose) (?:to|so i can|and i|ready)\b"
    rf"|\bi(?:'?ve| have) (?:got )?a plan to (?:{_SELF_HARM}|die\b)"
    r"|\bi(?:'?ve)? (?:just )?(?:took|taken|swallowed|have taken) "
    r"(?:too many|all (?:of )?(?:my|the)|a bottle of)(?: \w+)? (?:pills|tablets|meds)\b"
    r"|^\s*kms\W*$",
    re.IGNORECASE,
)
_UNCLEAR = re.compile(
    r"\b(?:kill(?:ing)?|hang(?:ing)?|hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?) myself\b|\bsuicid(?:e|al)\b"
    r"|\bself[- ]?harm(?:ing)?\b"
    rf"|\b(?:end|ending) my (?:own )?life\b|\b{_TAKE_MY_LIFE}\b|\bend(?:ing)? it all\b(?! with)|\bkms\b"
    r"|\bunalive\b"
    r"|\bi (?:really |just |honestly )*(?:can'?t|cannot) (?:go on|do this|take (?:it|this)|live like this)"
    r"(?: any ?more)?(?=\W*$|[.,!;])"
    r"|\b(?:my )?life (?:is not|isn'?t|ain'?t) worth (?:living|it)\b"
    r"|\bno (?:reason|point) (?:for me )?(?:to live|in living|to go on|in going on)\b"
    r"|\b(?:everyone|everybody|they|the world|you)(?: would be|'?d(?: all)? be| all be)? "
    r"better off without me\b"
    r"|\bnobody would (?:miss me|notice if i)\b"
    r"|\bi (?:want|wish) (?:it|everything) (?:all )?to (?:stop|end|be over)\b"
    r"|\bi want(?:ed)? to (?:disappear|vanish)\b|\boverdose[d]?\b",
    re.IGNORECASE,
)
_SAYS_OF_OTHERS = re.compile(
    r"\b(?:are you|do you|did you|have you|were you|you|he|she|they|your|his|her|him|my (?:friend|uncle|aunt|"
    r"cousin|brother|sister|dad|mom|father|mother|colleague|neighbou?r|teacher|grandfather|grandmother))\b"
    r"[^.!?]{0,60}?\b(?:suicid\w+|(?:kill(?:ing|ed)?|hurt(?:ing)?) (?:your|him|her|them)sel(?:f|ves)|"
    r"end(?:ing)? it all|overdosed?|(?:take|took|end|taking|ending) (?:his|her|their|your) (?:own )?life|"
    r"better off without me)",
    re.IGNORECASE,
)
_SHORTHAND = (
    (re.compile(r"\bmy self\b", re.IGNORECASE), "myself"),
    (re.compile(r"\b(want|going|need) 2\b", re.IGNORECASE), r"\1 to"),
)
_SPACE = re.compile(r"\s+")


def risk_in(text: str) -> Risk:
    """Return what a learner's message says about their own safety; UNCLEAR asks before it acts."""
    plain = _SPACE.sub(" ", text.replace("\u2019", "'")[:10_000])
    for said, meant in _SHORTHAND:
        plain = said.sub(meant, plain)
    literal = _FIGURE.sub(" ", plain)
    if _PRESENT.search(literal):
        return Risk.PRESENT
    if _UNCLEAR.search(_SAYS_OF_OTHERS.sub(" ", literal)):
        return Risk.UNCLEAR
    return Risk.NONE
