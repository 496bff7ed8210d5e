"""The words by which mirroring knows what can be given back, and how."""

from __future__ import annotations

FLIPS = (
    (r"\bI am\b(?=\s+[a-z])", "you're"),
    (r"\bI am\b", "you are"),
    (r"\b(?:I'm|Im)\b", "you're"),
    (r"\bI wasn't\b", "you weren't"),
    (r"\bI was\b", "you were"),
    (r"\bam I\b", "are you"),
    (r"\bwas I\b", "were you"),
    (r"\bI've\b", "you've"),
    (r"\bI'd\b", "you'd"),
    (r"\bI'll\b", "you'll"),
    (r"\bmyself\b", "yourself"),
    (r"\bmine\b", "yours"),
    (r"\bmy\b", "your"),
    (r"\bme\b", "you"),
    (r"\bI\b", "you"),
)
"""First person to second, in the order in which it is done."""

OPENING = (
    r"^(?:(?:well|yes|yeah|no|nope|and|but|so|honestly|okay|ok|right|hm+|oh|um|ah|look|like|plus|then|"
    r"actually|sorry|you know|you see|i mean|i guess|i suppose|to be honest|truth is|the truth is|because|"
    r"the thing is(?: that)?|the worst part is(?: that)?|the odd thing is that)(?:\s*[,.:…]+\s*|\s+))+"
)
"""What a sentence may begin with that nobody would say back."""

UNFIT = (
    r"[\"“”?;:()/]|\b(?:you|your|yours|we|us|our|ours|we're|let's|thank|thanks|appreciate|sorry|kind of you|"
    r"aren't i|i know|i'd like to|i hope|wish|i wasn't sure|i don't know where to start|listening|"
    r"hear that|i'll try|i can try|let me|i can tell|i'd say|"
    r"i think|i believe|i wouldn't call|i should've said|"
    r"know what|get it|got it|don't i|do i|i should go|talking to|talk about|i remember|"
    r"i honestly don't think|tip of my tongue|thread|thought, and it's gone|i don't mind|"
    r"fool|stupid|"
    r"idiot|pathetic|fraud|yes|yeah)\b|"
    r"\b(?:and|but|or|then) (?:was|am|wasn't)\b|^(?:that|this|it|they|there|these|those|which|what|maybe|"
    r"funny|silly|not|turns|when|as if|like|if)\b|\bi (?:can't|don't) (?:say|tell) (?:that|it)\b"
)
"""What cannot be turned round without sounding odd, or is not about their trouble."""

WEIGHTY = (
    r"\b(?:feel|felt|feeling|can't|cannot|couldn't|keep|kept|never|haven't|nobody|nothing|always|alone|"
    r"don't know|lost|miss|still|supposed|without|cry|cried|scares?|afraid|only|too|even|just|everything)\b"
)
"""Words that weigh more than facts."""

PAST = (
    r"\b(?:was|were|weren't|did|didn't|had|hadn't|couldn't|could|said|went|got|sat|kept|told|felt|thought|"
    r"came|knew|left|lost|saw|tried|found|took|gave|heard|put|made|stood|wrote|held|turned|packed|"
    r"picked|clapped|"
    r"walked|opened|closed|cried|called|graded|hired|taught|asked|looked|worked|stayed|spent)\b"
)

OWN_FEELING = (
    r"(?<!\S)(?:i am|i feel|i felt|i have been|i have felt|i was|makes me(?: feel)?|made me(?: feel)?|"
    r"left me|leaves me|and feel|still feel|feeling)"
    r"(?: (?:just|so|really|still|honestly|a|bit|very|also|kind|of|pretty|quite|more|too|completely|totally|"
    r"mostly|like|such|and|incredibly|little|rather|simply|utterly|all|both))*"
    r" (?P<word>[a-z]+)(?: and (?:so )?(?P<second>[a-z]+))?"
)
DENIED = r"(?<!\S)(?:not|never|dont|didnt|wasnt|without|cant|isnt)(?: \S+){0,2}$"

UNDERSTANDABLE = frozenset(
    [
        *(
            "afraid",
            "scared",
            "frightened",
            "terrified",
            "anxious",
            "worried",
            "nervous",
            "uneasy",
            "panicked",
        ),
        *("angry", "furious", "mad", "annoyed", "resentful", "bitter", "frustrated", "irritated", "upset"),
        *("sad", "unhappy", "depressed", "miserable", "heartbroken", "devastated", "gutted", "crushed"),
        *("ashamed", "guilty", "embarrassed", "humiliated", "lonely", "alone", "isolated", "abandoned"),
        *("overwhelmed", "stressed", "exhausted", "tired", "drained", "worn", "empty", "numb", "hollow"),
        *("disappointed", "discouraged", "disheartened", "deflated", "defeated", "confused", "lost"),
        *("conflicted", "torn", "hurt", "wounded", "shocked", "stunned", "shaken", "helpless", "powerless"),
        *("hopeless", "desperate", "stuck", "trapped", "unappreciated", "undervalued", "unseen", "invisible"),
        *("overlooked", "ignored", "disrespected", "rejected", "sidelined", "betrayed", "cheated", "jealous"),
    ]
)
"""Feelings that it does good to have called understandable; "worthless" and the like are not among them."""

ALSO = {
    "terrifying": "terrified",
    "exhausting": "exhausted",
    "overwhelming": "overwhelmed",
    "worn": "worn out",
}

SMALL_STARTS = frozenset(
    [
        *(
            "the",
            "a",
            "an",
            "it",
            "there",
            "when",
            "after",
            "before",
            "all",
            "everything",
            "everyone",
            "everybody",
        ),
        *("nobody", "nothing", "now", "today", "tonight", "yesterday", "tomorrow", "for", "since", "because"),
        *("every", "each", "some", "in", "on", "at", "by", "with", "without", "from", "most", "last", "even"),
        *("only", "just", "still", "sometimes", "never", "half", "one", "two", "three", "people", "seeing"),
        *("being", "having", "he", "she", "half", "lately", "at", "two"),
    ]
)
"""First words that lose their capital inside a sentence; any other may be a name."""
