"""Tells whether a learner writes English, by the small words that every English text is full of."""

from __future__ import annotations

from collections.abc import Sequence

_SMALL = """
the and of that is it you your have this with for are be been was were what how why when who i im am my
we our they them their not dont cant to if about like just really sorry feel feeling feelings understand
know think would could should can do does did there here yes yeah okay but or so from as at by all some
any get got make made time good bad hard work job help want need must may might will has had by up out
more than then because me on no very much going go talk hear tell sounds sound sure thing things people
someone
"""
_SMALL_WORDS = frozenset(_SMALL.split())
FEWEST_SMALL_WORDS = 0.18
"""Share of such words below which a text is taken for another language; English chat has about 0.6."""
_ENOUGH_TO_TELL = 12


def looks_english(texts: Sequence[str], spoken: Sequence[str]) -> bool:
    """Tell whether texts, and the plain words in them, look English; too little to tell counts as yes."""
    letters = [letter for text in texts for letter in text if letter.isalpha()]
    if len(letters) > _ENOUGH_TO_TELL and sum(letter > "ɏ" for letter in letters) > len(letters) / 2:
        return False
    if len(spoken) < _ENOUGH_TO_TELL:
        return True
    return sum(word in _SMALL_WORDS for word in spoken) / len(spoken) >= FEWEST_SMALL_WORDS
