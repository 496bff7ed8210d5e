"""Words for feelings, by family: the ones people in trouble use, and those used to name them back."""

from __future__ import annotations

_FAMILIES = {
    "anger": "angry anger mad furious pissed irritated irritating annoyed annoying enraged rage outraged "
    "livid "
    "resentful resentment bitter frustrated frustrating frustration fed infuriating infuriated agitated",
    "fear": "afraid scared scary fear fearful fears terrified terrifying frightened frightening anxious "
    "anxiety "
    "worried worry worrying worries worrisome nervous panicked panic panicking uneasy dread dreading "
    "daunting "
    "daunted uncertain uncertainty insecure unsafe threatened tense unsettled unsettling intimidated",
    "sadness": "sad sadness unhappy depressed depressing depression down blue miserable heartbroken "
    "heartbreaking "
    "heartbreak heartache tearful crying cry devastated devastating devastation gutted crushed crushing "
    "sorrow "
    "gloomy low bummed bummer melancholy tragic distraught inconsolable broken",
    "grief": "grief grieving grieve mourning mourn bereaved loss void missing",
    "shame": "ashamed shame guilty guilt embarrassed embarrassing embarrassment humiliated humiliating "
    "humiliation regret regretful remorse mortified foolish",
    "loneliness": "lonely loneliness alone isolated isolating isolation abandoned disconnected detached "
    "disconnection excluded outcast unsupported",
    "overwhelm": "overwhelmed overwhelming overwhelm swamped stressed stressful stress stressing "
    "pressured pressure "
    "burdened burden heavy drowning torn pulled stretched juggling overloaded frazzled spinning",
    "exhaustion": "exhausted exhausting exhaustion tired tiring drained draining burnt burned burnout weary "
    "depleted fatigued worn empty autopilot",
    "disappointment": "disappointed disappointing disappointment discouraged discouraging discouragement "
    "disheartened disheartening letdown demoralized demoralizing demoralised demoralising dejected deflated "
    "deflating defeated dispirited unmotivated disillusioned unfulfilled",
    "confusion": "confused confusing confusion lost unsure conflicted disoriented puzzled bewildered "
    "baffled mixed",
    "hurt": "hurt hurts hurting hurtful pain painful pained wounded stung stings sting ache aching agony "
    "tortured "
    "suffering anguish",
    "numbness": "numb numbness hollow emptiness",
    "doubt": "inadequate worthless worthlessness unworthy inferior incompetent doubting doubtful doubt "
    "doubts "
    "useless failure failing impostor imposter insignificant helpless powerless powerlessness helplessness",
    "despair": "hopeless hopelessness despair desperate stuck trapped pointless defeatist hard futile "
    "stalled",
    "neglect": "unappreciated undervalued unseen invisible overlooked ignored unnoticed unheard unrecognized "
    "unrecognised disrespected disrespectful dismissed devalued underappreciated disregarded passed "
    "belittled "
    "disposable replaceable forgotten unvalued unwanted rejected rejection sidelined",
    "betrayal": "betrayed betrayal cheated wronged unfair unjust injustice used deceived blindsided robbed",
    "jealousy": "jealous jealousy envious envy",
    "shock": "shocked shocking shock stunned stunning surprised surprise upset upsetting disbelief "
    "speechless "
    "shaken shook traumatic traumatized startled unreal surreal bombshell",
    "relief": "relieved relief calm peaceful comforted",
    "hope": "hopeful hope optimistic encouraged determined",
    "joy": "happy happiness glad joy joyful excited exciting thrilled delighted cheerful",
    "pride": "proud pride confident accomplished",
    "love": "love loved loving cherished adored",
    "gratitude": "grateful thankful appreciated blessed",
}

PLEASANT = frozenset({"relief", "hope", "joy", "pride", "love", "gratitude"})
"""The families that are no trouble to feel."""

EMOTION_FAMILY: dict[str, str] = {
    word: family for family, members in _FAMILIES.items() for word in members.split()
}
"""Each feeling word, in its plain form, and its family ("furious": "anger")."""

_NOT_FEELINGS = frozenset({"hard", "down", "low", "passed", "used", "fed", "missing", "love", "hope", "lost"})


def feeling_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return those plain words that name an unpleasant feeling beyond doubt, in order."""
    return tuple(
        word
        for word in words
        if word not in _NOT_FEELINGS and EMOTION_FAMILY.get(word, "joy") not in PLEASANT
    )
