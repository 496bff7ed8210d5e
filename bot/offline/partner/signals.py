"""Recognises, by their wording, the messages that need an answer of a special kind."""

from __future__ import annotations

import unicodedata

from bot.domain.language import looks_english
from bot.domain.scenario import Cue
from bot.offline.partner import lexicon

_LONGEST_WORD = 30


def special_cue(text: str, spoken: str) -> Cue | None:
    """Return the cue of a message that is no ordinary support, None for one that is.

    Args:
        text: the message.
        spoken: its plain form.
    """
    if not any(character.isalnum() for character in text):
        return (
            Cue.CLARIFY
            if text.strip() and set(text.strip()) <= set("?!.¿ ") and "?" in text
            else Cue.WORDLESS
        )
    for cue, pattern in ((Cue.FICTION, lexicon.FICTION), (Cue.ROLE_BREAK, lexicon.ROLE_BREAK)):
        if pattern.search(spoken):
            return cue
    if lexicon.RIDDLE.search(spoken):
        return Cue.JOKING
    if not parts_ways(spoken) and _foreign(text, spoken):
        return Cue.OTHER_LANGUAGE
    if _garbled(spoken):
        return Cue.GARBLED
    return Cue.INSULTED if lexicon.INSULT.search(spoken) else None


def social_cue(spoken: str) -> Cue | None:
    """Return the cue of small talk's set pieces (greeting, thanks, a joke, goodbye), None for none."""
    for cue, pattern in (
        (Cue.CLARIFY, lexicon.CLARIFY),
        (Cue.CLOSING, lexicon.CLOSING),
        (Cue.JOKING, lexicon.JOKE),
        (Cue.THANKS, lexicon.THANKS),
        (Cue.GREETING, lexicon.GREETING),
    ):
        if pattern.search(spoken):
            return cue
    return None


def apologises(spoken: str) -> bool:
    """Tell whether the learner takes back something they said, in so many words."""
    return lexicon.REPAIR.search(spoken) is not None


def only_sorry(spoken: str) -> bool:
    """Tell whether a message is "I'm sorry" and no more: sympathy, or an apology where one is due."""
    return lexicon.BARE_SORRY.search(spoken) is not None


def at_a_loss(spoken: str) -> bool:
    """Tell whether the learner says that they don't know what to say."""
    return lexicon.LOST_FOR_WORDS.search(spoken) is not None


def dismisses(spoken: str) -> bool:
    """Tell whether words wave a feeling away beyond doubt."""
    return any(found.search(spoken) for found in (lexicon.DISMISSING, lexicon.DOUBTS))


def absolves(spoken: str) -> bool:
    """Tell whether the learner says it is not the partner's fault."""
    return lexicon.ABSOLVES.search(spoken) is not None


def offers(spoken: str) -> bool:
    """Tell whether the learner offers to be there or to help."""
    return lexicon.OFFERS.search(spoken) is not None


def eases(spoken: str) -> bool:
    """Tell whether the learner takes a weight off: nothing has to be done, it is all right to feel so."""
    return lexicon.EASES.search(spoken) is not None


def parts_ways(spoken: str) -> bool:
    """Tell whether the learner says goodbye."""
    return lexicon.CLOSING.search(spoken) is not None


def strays(spoken: str) -> bool:
    """Tell whether the talk turns to something else altogether."""
    return lexicon.OFF_TOPIC.search(spoken) is not None


def _foreign(text: str, spoken: str) -> bool:
    letters = [letter for letter in text[:2000] if letter.isalpha()]
    strange = sum(
        letter > lexicon.LATIN_END and "LATIN" not in unicodedata.name(letter, "") for letter in letters
    )
    if len(letters) > 1 and strange * 2 > len(letters):
        return True
    said = spoken.split()[:200]
    if set("¿¡") & set(text) and not lexicon.ENGLISH.intersection(said):
        return True
    foreign = sum(word in lexicon.FOREIGN for word in said)
    telling = sum(word in lexicon.FOREIGN and word not in lexicon.SHARED_WITH_ENGLISH for word in said)
    english = sum(word in lexicon.ENGLISH for word in said)
    return (telling >= 1 and foreign > english) or not looks_english((text[:2000],), said)


def _garbled(spoken: str) -> bool:
    said = spoken.split()[:50]
    return bool(said) and 2 * sum(_unreadable(word) for word in said) >= len(said)


def _unreadable(word: str) -> bool:
    vowelless = len(word) > 1 and not lexicon.VOWEL.search(word) and word not in lexicon.VOWELLESS
    return vowelless or len(word) > _LONGEST_WORD or lexicon.KEYS.search(word) is not None
