"""Finds the sentences in which a learner speaks to whoever judges, not to the partner.

They are withheld from the judge's model, which gets a marker instead: an order it never reads it cannot obey.
A sentence wrongly taken for one costs the learner that sentence's credit and no more, so the patterns are
narrow; what slips through meets the prompt, which says how to rate it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.domain.rubric import Dimension

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_LONGEST = 1_000  # characters of one sentence that are read
_READER = r"(?:judge|rater|evaluator|grader|assessor|ai|llm|language model|assistant|chatgpt|system)"
_TOP = r"(?:10|ten|5|five)"
_FULL_MARKS = (
    rf"(?:{_TOP}\s*(?:/|out of)\s*{_TOP}|"
    r"(?:full|top|maximum|perfect|highest|best|high|good|better|great) (?:marks?|scores?|ratings?|points))"
)
_RATED = r"(?:me|this|us|it|my \w+|every\w*|all|the (?:supporter|learner|conversation|chat|transcript))"
_NAMES = "|".join(dimension.value for dimension in Dimension)
_PATTERNS = (
    (
        r"\b(?:ignore|disregard|forget|override|bypass)\b.{0,20}\b(?:previous|prior|above|earlier|preceding|"
        r"system|your|all|any|these|those)\b.{0,20}\b(?:instructions?|prompts?|rubrics?|guidelines?)\b"
    ),
    r"\bnew (?:instructions?|rubric|system prompt)\b|\b(?:system|hidden|initial) prompt\b",
    rf"\b(?:give|award|grant|assign|rate|score|grade|mark)\s+{_RATED}\b.{{0,60}}{_FULL_MARKS}",
    (
        r"\b(?:rate|score|grade) (?:me|my \w+|everything|this \w+|the (?:supporter|learner|chat))"
        rf" .{{0,20}}\b(?:{_TOP}|highly|generously)\b"
    ),
    (
        r"\b(?:ratings?|scores?|dimensions?)\b.{0,20}"
        r"(?:\b(?:are|is|(?:must|should|shall|has to|have to|to) be)\b|=|:)"
        rf"\s*(?:a |an |the )?(?:{_TOP}|perfect|maximum|highest)\b"
    ),
    r"\boverride (?:the |my |your )?(?:ratings?|scores?|judge|rubric)\b",
    r"\bif you are (?:grading|rating|scoring) this\b",
    rf"\b(?:give|award|return|set)\b.{{0,40}}(?:{_TOP}/{_TOP}|\bfull marks\b|\b{_TOP} for (?:all|every))",
    rf"\b(?:dear|hey|hi|hello|note to(?: the)?|attention|message (?:to|for) the)[\s,:]+{_READER}\b",
    rf"^\W*(?:developer|{_READER})\s*(?:\(.{{0,20}}\)|\w*)?\s*[:>]",
    r"\b(?:output|respond|reply|answer|return|print)\s+(?:\w+\s+){0,2}(?:json|with only|only with)\b",
    rf"\b(?:{_NAMES})\b",
    r"<\|?/?(?:im_start|im_end|system|endoftext)\|?>|\[/?INST\]|</?(?:system|instructions?|transcript)>",
)
_ORDERS = re.compile("|".join(_PATTERNS), re.IGNORECASE)


@dataclass
class Withheld:
    """The sentences left out of a conversation, under the marker that stands in for each."""

    sentences: dict[str, str] = field(default_factory=dict)

    def without_orders(self, text: str) -> str:
        """Return a learner's message with a marker in place of each sentence that speaks to the judge."""
        return _SENTENCE.sub(lambda found: self._kept_or_marked(found[0]), text)

    def _kept_or_marked(self, sentence: str) -> str:
        stripped = sentence.strip()
        if not _ORDERS.search(stripped[:_LONGEST]):
            return sentence
        marker = f"[left out {len(self.sentences) + 1}]"
        self.sentences[marker] = stripped
        return sentence.replace(stripped, marker)

    def behind(self, quote: str) -> str | None:
        """Return the learner's sentence behind a quoted marker, None where the quote is none."""
        return next((said for marker, said in self.sentences.items() if marker in quote), None)

    def holds(self, quote: str) -> bool:
        """Tell whether a quote is of nothing but sentences left out."""
        return any(quote in said for said in self.sentences.values())
