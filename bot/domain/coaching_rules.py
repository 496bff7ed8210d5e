"""What every coach's words must keep to, whichever coach wrote them: pure checks, none of taste.

Each check names what is wrong in a sentence, so that it can be read in a test or handed back to a
model that is to try again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.domain.assessment import Assessment
from bot.domain.coaching import MOST_ANSWER_SENTENCES, MOST_FEEDBACK_SENTENCES, DebriefMaterial
from bot.domain.moves import Move
from bot.domain.rubric import Dimension, out_of_ten
from bot.domain.transcript import Transcript

TOO_LONG = "It has {found} sentences; at most {most} are allowed."
EMPTY_TEXT = "It says nothing."
NO_QUOTE = "It quotes no line of the learner's exactly."
NO_REWORDING = "It offers no other wording in quotation marks."
INVENTED_QUOTE = "It says that the learner said “{quote}”, which is not in the conversation."
SAYS_SHOW_EMPATHY = "It tells the learner to show empathy instead of saying what to do."
NOT_SECOND_PERSON = "It does not speak to the learner as “you”."
TALKS_ABOUT_LEARNER = "It speaks of the learner in the third person."
SCORE_WITHOUT_ONE = "It speaks of a score, and nothing was scored."
WRONG_SCORE = "It gives {label} as {given} out of 10; the learner was shown {shown}."
PRAISES_LOW = "It praises “{quote}”, a line for which the learner was marked down."

FEWEST_REWORDING_WORDS = 3
MARKED_DOWN = 3
"""A proscriptive rating from here on counts as marked down: praising its lines would contradict it."""

_QUOTATION = re.compile(r"“([^”]*)”|\"([^\"]*)\"")
_ENDS_INSIDE = re.compile(r"[.!?…][^\w\s]*$")
_END = re.compile(r"(?<![.!?…])[.!?…]+[^\w\s]*(?=\s+[^\sa-z]|\s*$)")
_ABBREVIATION = re.compile(r"\b(?:e\.g|i\.e|vs|etc|mr|mrs|ms|dr|st)\.(?=\s)", re.IGNORECASE)
_SHOW_EMPATHY = re.compile(
    r"\b(?:show(?:s|ed|ing)?|be(?:ing)?|express(?:ing)?|demonstrat(?:e|ing)|have|has|use|using|with) "
    r"(?:(?:more|some|a bit of|your|greater|real|true|much|a little) )*empath(?:y|ic|etic)\b",
    re.IGNORECASE,
)
_YOU = re.compile(r"\byou(?:r|rs|rself|['’]\w+)?\b", re.IGNORECASE)
_THIRD_PERSON = re.compile(r"\bthe (?:learner|supporter|user)\b", re.IGNORECASE)
_LEARNER_SAID = re.compile(
    r"\b(?:you (?:said|wrote|asked|told \w+|typed|put it as|replied|answered)|your (?:line|words|question|"
    r"message|sentence|reply|answer))(?: was| were| to \w+)?[,:]? (?:“([^”]*)”|\"([^\"]*)\")",
    re.IGNORECASE,
)
_SCORE_TALK = re.compile(
    r"\bscor(?:e|ed|es|ing)\b|\brat(?:ed|ing|ings)\b|\bout of (?:10|ten)\b|\d ?/ ?10\b|\bmark(?:s|ed)\b",
    re.IGNORECASE,
)
_OUT_OF_TEN = re.compile(r"(\d{1,2})(?: out of | of | ?/ ?)(?:10|ten)\b", re.IGNORECASE)
_PRAISE = re.compile(
    r"\b(?:excellent|great|perfect|wonderful|brilliant|lovely|beautiful(?:ly)?|well done|good job|strong|"
    r"fantastic|superb|spot on|worked|helped|did well)\b",
    re.IGNORECASE,
)
_PROSCRIBED = {
    Dimension.ADVICE_GIVING: frozenset({Move.ADVICE, Move.ADVICE_QUESTION, Move.SOFT_ADVICE}),
    Dimension.SELF_ORIENTED: frozenset({Move.SELF_ORIENTED}),
    Dimension.DISMISSING_EMOTIONS: frozenset({Move.DISMISSING}),
}


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch between quotation marks: its words, and where it stands with its marks."""

    words: str
    start: int
    end: int


def quotations(text: str) -> tuple[Quotation, ...]:
    """Return what stands between double quotation marks, curly or straight, in order."""
    found = _QUOTATION.finditer(text)
    return tuple(Quotation(mark[1] or mark[2] or "", mark.start(), mark.end()) for mark in found)


def sentences(text: str) -> tuple[str, ...]:
    """Split a coach's words into sentences; a quotation belongs whole to the sentence it stands in.

    A quotation that ends with a full stop or the like also ends the sentence, where a capital or
    nothing follows.
    """
    veiled = _ABBREVIATION.sub(lambda found: found[0][:-1] + "_", _veiled(text))
    ends = [found.end() for found in _END.finditer(veiled)]
    starts = [0, *ends]
    pieces = (text[start:end].strip() for start, end in zip(starts, [*ends, len(text)], strict=True))
    return tuple(piece for piece in pieces if any(map(str.isalnum, piece)))


def _veiled(text: str) -> str:
    """Return the text with its quotations blotted out, at the same length, but for a closing full stop."""
    parts: list[str] = []
    last = 0
    for quotation in quotations(text):
        closing = "." if _ENDS_INSIDE.search(quotation.words) else "x"
        blot = "x" * (quotation.end - quotation.start - 1) + closing
        parts += [text[last : quotation.start], blot]
        last = quotation.end
    return "".join([*parts, text[last:]])


def feedback_breaches(text: str, material: DebriefMaterial) -> tuple[str, ...]:
    """Return what is wrong with a piece of feedback; nothing where it may be sent."""
    return tuple(_feedback_breaches(text, material))


def answer_breaches(text: str, material: DebriefMaterial) -> tuple[str, ...]:
    """Return what is wrong with an answer to a follow-up question; nothing where it may be sent."""
    return tuple(_common_breaches(text, material, MOST_ANSWER_SENTENCES))


def _feedback_breaches(text: str, material: DebriefMaterial) -> Iterator[str]:
    yield from _common_breaches(text, material, MOST_FEEDBACK_SENTENCES)
    quoted = [quotation.words for quotation in quotations(text)]
    spoken = any(any(map(str.isalnum, turn.text)) for turn in material.transcript.learner_turns)
    if spoken and not any(material.transcript.has_learner_quote(quote) for quote in quoted):
        yield NO_QUOTE
    if not any(_is_rewording(quote, material.transcript) for quote in quoted):
        yield NO_REWORDING
    if not _YOU.search(text):
        yield NOT_SECOND_PERSON
    if material.assessment.abstained and _SCORE_TALK.search(_without_quotations(text)):
        yield SCORE_WITHOUT_ONE


def _common_breaches(text: str, material: DebriefMaterial, most: int) -> Iterator[str]:
    found = sentences(text)
    bare = _without_quotations(text)
    if not found:
        yield EMPTY_TEXT
    if len(found) > most:
        yield TOO_LONG.format(found=len(found), most=most)
    if _SHOW_EMPATHY.search(bare):
        yield SAYS_SHOW_EMPATHY
    if _THIRD_PERSON.search(bare):
        yield TALKS_ABOUT_LEARNER
    yield from _invented_quotes(text, material.transcript)
    yield from _wrong_scores(found, material.assessment)
    yield from _praised_lows(found, material.assessment)


def _without_quotations(text: str) -> str:
    return _QUOTATION.sub("“”", text)


def _is_rewording(quote: str, transcript: Transcript) -> bool:
    said = any(quote in turn.text for turn in transcript.turns)
    return not said and len(quote.split()) >= FEWEST_REWORDING_WORDS


def _invented_quotes(text: str, transcript: Transcript) -> Iterator[str]:
    for found in _LEARNER_SAID.finditer(text):
        quote = found[1] or found[2] or ""
        if not transcript.has_learner_quote(quote):
            yield INVENTED_QUOTE.format(quote=quote)


def _wrong_scores(found: Iterable[str], assessment: Assessment) -> Iterator[str]:
    for sentence in found:
        named = [d for d in Dimension if d.label.casefold() in sentence.casefold()]
        given = _OUT_OF_TEN.search(_without_quotations(sentence))
        value = assessment.ratings[named[0]].value if len(named) == 1 else None
        if given and value is not None and int(given[1]) != out_of_ten(value):
            yield WRONG_SCORE.format(label=named[0].label, given=given[1], shown=out_of_ten(value))


def _praised_lows(found: Iterable[str], assessment: Assessment) -> Iterator[str]:
    low = tuple(_marked_down(assessment))
    for sentence in found:
        if not _PRAISE.search(_without_quotations(sentence)):
            continue
        for quotation in quotations(sentence):
            if any(quotation.words and quotation.words in line for line in low):
                yield PRAISES_LOW.format(quote=quotation.words)


def _marked_down(assessment: Assessment) -> Iterator[str]:
    """Yield the lines that do nothing but what the learner was rated badly for."""
    for dimension, moves in _PROSCRIBED.items():
        value = assessment.ratings[dimension].value
        if value is not None and value >= MARKED_DOWN:
            yield from (tagged.sentence for tagged in assessment.moves if moves.issuperset(tagged.moves))
