"""Whether a model's words may be shown: what gives away that it left its role, or did as it was told.

Pure checks, each naming what is wrong in a sentence that can be handed back to the model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.partner import MOST_SENTENCES, sentence_count

MOST_CHARACTERS = 400
LEAKED_WORDS = 8
"""So many words in a row that stand in the instructions as well are no coincidence."""
PARROTED_WORDS = 4

EMPTY = "It holds no words."
LABELLED = "It speaks for somebody else or puts a name in front."
STAGED = "It holds a stage direction; write only what is typed."
FORMATTED = "It holds formatting, code or a link; write plain chat text."
LEAKED = "It gives away what you were told."
COACHED = "It coaches or rates; the person only talks about what is going on for them."
ASSISTED = "It speaks as an assistant or a program; stay the person."
PARROTED = "It only says what it was told to say or repeats the other's words."
TURNED = "It takes on another role."
REPEATED = "It was said before in the same words."
NOT_DISCLOSED = "The friend sincerely asks whether you are human: say plainly that you are an AI character."

_LABEL = re.compile(
    r"(?:^|\n|[.!?…”\"] )\W{0,3}(?:supporter|seeker|learner|user|human|friend|listener|partner|assistant|"
    r"system|coach|judge|you|me)\W{0,3}:",
    re.IGNORECASE,
)
_STAGE = re.compile(
    r"\*[^*\n]+\*|\[[^\]\n]*\]|(?<!\w)_[^_\n]+_(?!\w)|<[^>\n]+>|"
    r"\((?:\w+ ){0,2}(?:sigh|paus|sob|cr[iy]|cross|look|laugh|smil|voice|soft|quiet|beat|silen|nod|shrug|"
    r"tear|whisper|star|breath|chuckl|swallow|wip)\w*[^)\n]*\)",
    re.IGNORECASE,
)
_FORMAT = re.compile(
    r"^\s*(?:#{1,6}\s|[-*+•]\s|\d+[.)]\s|>\s|```)|\*\*|`|\]\(|https?://|[{}]|^\s*(?:def|import) \w+",
    re.MULTILINE,
)
_COACHING = re.compile(
    r"\b(?:try to (?:validate|listen|reflect|show)|remember to|empath\w*|active listening|your feedback|"
    r"some feedback|your coach|i am coaching|role-?play\w*|scenario|your score|your (?:skills?|response)|"
    r"open question|learner|let'?s practi[cs]e|practi[cs]e (?:session|with)|listening skills|full marks|"
    r"you did (?:well|great)|(?:great|good|nice) job (?:there|with that|of|on)|well done|"
    r"out of (?:5|10|ten))\b|\d ?/ ?10\b",
    re.IGNORECASE,
)
_LEAK = re.compile(
    r"\b(?:system (?:prompt|message)|(?:my|these|the) (?:hidden |initial )?(?:prompt|guidelines)|"
    r"i was (?:instructed|prompted)|my instructions (?:are|say|were)|says_first|what_happened|can_come_out|"
    r"longs_to_hear|has_heard_enough_of)\b",
    re.IGNORECASE,
)
_ASSISTANT = re.compile(
    r"\b(?:as an? (?:ai|assistant)|language model|(?:how|what) (?:can|may) i (?:help|assist|do for)|"
    r"(?:happy|glad|here) to (?:help|assist)|can(?:'|’)?(?:no)?t (?:assist|comply|help (?:you )?with)|"
    r"as you wish|as (?:you )?(?:requested|instructed)|virtual assistant|"
    r"(?:sure|certainly|of course)[,!.]? here(?:['’]s| is| are))\b",
    re.IGNORECASE,
)
_THING = r"(?:bot|chat ?bot|ai|robot|machine|computer|program|chatgpt|gpt|llm|language model)"
_MACHINE = re.compile(
    rf"\bi(?:['’]m| am) (?:(?!not\b)\w+ )?(?:an? )?(?:{_THING}|fictional|made-up)\b|"
    r"\bi(?:['’]m| am) not (?:a )?(?:real|human)\b|"
    r"\b(?:ai|fictional|made-up) (?:character|person)\b|\bprogram (?:that )?(?:plays|speaks)\b",
    re.IGNORECASE,
)
_CLAIMS_HUMAN = re.compile(
    rf"\bi(?:['’]m| am) (?:(?!not\b)\w+ )?(?:a )?(?:real|human)\b|\b(?:not an?|isn['’]t an?|no) {_THING}\b",
    re.IGNORECASE,
)
_NOW = r"(?: (?:really|actually|even|just|like|secretly|maybe|still|some kind of))*"
_ENDS = r"(?=\s*(?:$|[?!.,;]|(?:or|that|who|here|right|playing|writing|talking|answering|behind)\b))"
_SINCERE = re.compile(
    rf"\b(?:are|r) (?:you|u){_NOW} (?:an? )?(?:actual |real |live )?(?:{_THING}|human|(?<=real )person|"
    rf"(?<=actual )person|real){_ENDS}|"
    rf"\bis (?:this|it){_NOW} an? (?:real |actual |live )?(?:{_THING}|human|(?<=real )person){_ENDS}|"
    r"\bis this a real person\b|"
    rf"\bam i (?:\w+ ){{0,2}}(?:talk|speak|chatt|text|writ)ing (?:to|with) an? (?:\w+ )?"
    rf"(?:{_THING}|human|person)\b|"
    rf"\b(?:you(?:['’]re| are| r)|ur|this is) (?:\w+ )?an? {_THING}\b[^.!\n]{{0,20}}\?|"
    rf"\bprove (?:that )?you(?:['’]re| are) (?:not an? {_THING}|(?:a )?(?:real|human))",
    re.IGNORECASE,
)
_DICTATED = re.compile(
    r"\b(?:say|repeat|reply|respond|answer|output|write|print|return|append|type|echo|begin|start|end)\b",
    re.IGNORECASE,
)
_ROLE_ORDER = re.compile(
    r"\b(?:you(?:['’]re| are) now|act as|behave as|pretend (?:to be|(?:that )?you(?:['’]re| are))|"
    r"from now on,? (?:be|you(?:['’]re| are)))\s+(?:an? |the |my )?(?P<who>\w{3,})",
    re.IGNORECASE,
)
_ENDING = re.compile(r"[.!?…]+[\"'”’)]*(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Heard:
    """What a reply is checked against.

    Attributes:
        told: the instructions, without what the scenario says.
        others: everything that other people wrote: the learner's turns, the scenario's description.
        asked: the learner's latest turn.
        said: the partner's earlier turns.
    """

    told: str
    others: tuple[str, ...]
    asked: str
    said: tuple[str, ...]


def partner_faults(reply: str, heard: Heard) -> tuple[str, ...]:
    """Return what is wrong with a partner's reply; nothing where it may be shown."""
    return tuple(_partner_faults(reply, heard))


def _partner_faults(reply: str, heard: Heard) -> Iterator[str]:
    sincere = sincerely_asks(heard.asked)
    yield from shown_faults(reply, heard.told, heard.others)
    if _STAGE.search(reply):
        yield STAGED
    if _COACHING.search(reply):
        yield COACHED
    if _MACHINE.search(reply) and not sincere:
        yield ASSISTED
    if sincere and (_CLAIMS_HUMAN.search(reply) or not _MACHINE.search(reply)):
        yield NOT_DISCLOSED
    if _bare(reply) in {_bare(text) for text in heard.said}:
        yield REPEATED


def shown_faults(text: str, told: str, others: Sequence[str]) -> Iterator[str]:
    """Yield what no model's words may be, whatever its role.

    Args:
        text: what it says.
        told: its instructions.
        others: what other people wrote and the model read.
    """
    if not sentence_count(text):
        yield EMPTY
    if _LABEL.search(text):
        yield LABELLED
    if _FORMAT.search(text):
        yield FORMATTED
    if _LEAK.search(text) or leaks(text, told):
        yield LEAKED
    if _ASSISTANT.search(text):
        yield ASSISTED
    if any(parrots(text, other) for other in others):
        yield PARROTED
    if any(_takes_role(text, other) for other in others):
        yield TURNED


def sincerely_asks(text: str) -> bool:
    """Tell whether somebody wants to know if they are talking to a human."""
    return bool(_SINCERE.search(text))


def leaks(text: str, told: str) -> bool:
    """Tell whether a text shares a run of words with the instructions."""
    return bool(_runs(text, LEAKED_WORDS) & _runs(told, LEAKED_WORDS))


def parrots(text: str, other: str) -> bool:
    """Tell whether a text is nothing but a piece of somebody's words, longer or dictated by them."""
    said, heard = f" {_bare(text)} ", f" {_bare(other)} "
    if not said.strip() or said not in heard:
        return False
    before = heard[: heard.index(said)]
    return said == heard or len(said.split()) >= PARROTED_WORDS or bool(_DICTATED.search(before))


def _takes_role(text: str, other: str) -> bool:
    roles = {order["who"].casefold() for order in _ROLE_ORDER.finditer(other)}
    start = re.match(r"(?:\w+ ){0,2}?(?:i am|i m|this is)(?: now)?(?: an?| the| your)? (\w+)", _bare(text))
    return start is not None and start[1] in roles


def cut_to_length(text: str, sentences: int = MOST_SENTENCES, most: int = MOST_CHARACTERS) -> str:
    """Return as many whole sentences as are allowed; of a first one that is too long, its whole words."""
    if sentence_count(text) <= sentences and len(text) <= most:
        return text
    ends = [found.end() for found in _ENDING.finditer(text)]
    fitting = [end for end in ends if end <= most and 0 < sentence_count(text[:end]) <= sentences]
    if fitting:
        return text[: fitting[-1]]
    words, _, _ = text[:most].rpartition(" ")
    return f"{words.rstrip(',;:-– ')}…" if words else ""


def _bare(text: str) -> str:
    return " ".join(_words(text))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def _runs(text: str, length: int) -> frozenset[tuple[str, ...]]:
    words = _words(text)
    return frozenset(tuple(words[at : at + length]) for at in range(len(words) - length + 1))
