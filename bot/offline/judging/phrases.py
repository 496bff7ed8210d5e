"""The building bricks of the patterns, and how a list of patterns becomes one that finds them all.

Patterns read the plain form (see text.py): lower case, "i am" and "it is" spelled out, "dont" without
apostrophe. Every repetition in them is bounded, so that no input can make them slow.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

VERY = (
    r"(?:(?:so|such|very|really|super|extremely|incredibly|totally|completely|absolutely|quite|pretty|"
    r"truly|too|"
    r"just|a|an|kind of|a bit|a little|all|more than|that|even|still|definitely|certainly|especially|"
    r"also|always|"
    r"never|probably|perfectly|only|most|particularly|deeply|utterly|immensely|freaking|fucking|damn|bloody|"
    r"genuinely|honestly|understandably|obviously|clearly|lot|of|pure|real|huge|big|bit) ){0,4}"
)
"""Any words that only strengthen or soften, or none."""

GENTLY = (
    r"(?:(?:just|really|maybe|perhaps|probably|definitely|always|also|still|honestly|only|then|"
    r"please|first) ){0,2}"
)
"""Any adverbs between a subject and its verb, or none."""

HARD = (
    r"(?:hard|tough|difficult|rough|awful|terrible|horrible|frustrating|painful|stressful|scary|overwhelming|"
    r"heartbreaking|devastating|exhausting|unfair|crushing|disappointing|shitty|crappy|sad|upsetting|"
    r"unfortunate|"
    r"heavy|brutal|hurtful|annoying|infuriating|discouraging|demoralizing|demoralising|draining|tragic|"
    r"disheartening|nerve ?wracking|nerve ?racking|traumatic|gut ?wrenching|unbearable|challenging|lousy|"
    r"miserable|depressing|terrifying|isolating|lonely|humiliating|embarrassing|confusing|maddening|"
    r"unsettling|"
    r"shocking|daunting|tiring|agonizing|cruel|bad|rotten|hell|hellish|nightmare|sickening|outrageous|"
    r"disrespectful|distressing|tricky|messed up|fucked up|wrong|not fair|not easy|not okay|isnt fair|"
    r"isnt easy|"
    r"isnt right|not right|intense|insulting|ridiculous|bullshit|bs|shame|gutting|wrenching|jarring|surreal|"
    r"frightening|worrying|disorienting|suffocating|soul ?crushing|blow|bummer|letdown|let down|burden|"
    r"much to (?:carry|handle|deal|take|bear|hold|process|juggle|go through|be carrying)|"
    r"to (?:carry|handle|deal with|take in|bear|process|juggle|go through|hold)|a lot|cruddy|horrific|"
    r"dreadful|"
    r"appalling|vile|harsh|stinging|strange|weird|raw|emotional|unimaginable|incredibly much)"
)
"""What a troubling situation may be called."""

FEELING = (
    r"(?:angry|mad|furious|pissed(?: off)?|irritated|annoyed|frustrated|resentful|afraid|scared|fearful|"
    r"terrified|"
    r"frightened|anxious|worried|nervous|panicked|uneasy|uncertain|insecure|unsafe|sad|unhappy|depressed|"
    r"down|blue|"
    r"miserable|heartbroken|devastated|gutted|crushed|low|bummed(?: out)?|ashamed|guilty|embarrassed|"
    r"humiliated|"
    r"lonely|alone|isolated|abandoned|disconnected|detached|overwhelmed|swamped|stressed(?: out)?|"
    r"pressured|torn|"
    r"pulled|stretched|exhausted|tired|drained|burned out|burnt out|worn out|worn down|empty|disappointed|"
    r"discouraged|disheartened|let down|demoralized|deflated|defeated|unmotivated|disillusioned|confused|"
    r"lost|"
    r"conflicted|disoriented|hurt|wounded|hurting|numb|hollow|inadequate|worthless|helpless|powerless|"
    r"hopeless|"
    r"desperate|stuck|trapped|unappreciated|undervalued|unseen|invisible|overlooked|ignored|unheard|"
    r"disrespected|"
    r"dismissed|forgotten|rejected|betrayed|cheated|wronged|jealous|envious|shocked|stunned|shaken|upset|"
    r"blindsided|bad|terrible|awful|horrible|hopeful|relieved|caught (?:between|in)|doubting yourself|"
    r"blaming yourself|questioning yourself|struggling|grieving|at a loss|in pain|in shock|used|bitter|"
    r"robbed|"
    r"unsure|restless|"
    r"on edge|on autopilot|broken|crappy|shitty|like (?:shit|crap|hell|a failure)|emotional|a mess|"
    r"like you are|like your|like everything|like no one|like nobody|like nothing|as if|as though)"
)
"""How a person may feel."""

KIN = (
    r"(?:mom|mother|dad|father|parents|brother|sister|son|daughter|kids?|child(?:ren)?|wife|husband|"
    r"spouse|partner|"
    r"girlfriend|boyfriend|fiancee?|aunt|uncle|cousin|grandm(?:a|other)|grandpa|grandfather|nana|granny|"
    r"family|"
    r"friends?|best friend|buddy|boss|manager|coworkers?|colleagues?|neighbou?r|roommate|dog|cat|pet|ex|"
    r"niece|"
    r"nephew|in laws?|mother in law|father in law|old man|former (?:boss|manager|company|employer)|"
    r"company|team|"
    r"teacher|therapist|doctor|job|career|life|divorce|marriage|anxiety|depression|old (?:job|boss|company))"
)
"""Whom and what people speak of as their own."""

_SHORT_NOT = re.compile(r"\b(is|are|was|were)nt\b")


def finder(patterns: Iterable[str]) -> re.Pattern[str]:
    """Compile patterns into one that finds any of them, from word start to word end."""
    spelled = _SHORT_NOT.sub(r"\1 not", "|".join(patterns))  # as the plain form spells it
    return re.compile(rf"(?<!\S)(?:{spelled})(?!\S)")
