"""Takes e-mail addresses, phone numbers and mentions out of what goes to a provider.

Works on plain text and on text inside JSON: escapes are stepped over, so that JSON stays JSON.
"""

from __future__ import annotations

import re

EMAIL = "[e-mail]"
PHONE = "[phone]"
MENTION = "[mention]"

_DATE = (
    r"(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})"
    r"|(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d)(?![-/.]?\d)"
)
_MONEY = r"[$€£¥] ?\d[\d.,]*(?![\w.%+'-]*@)"
_EMAIL = r"(?:mailto:)?[\w.%+-][\w.%+'-]{0,63}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,24}"
_LEFT, _RIGHT = r"(?:<|\\u003[cC])", r"(?:>|\\u003[eE])"
_MENTION = rf"{_LEFT}[@#!][^<>\s\\]{{1,120}}{_RIGHT}|(?<![\w.])@[^\W\d][\w.-]{{0,62}}[\w]"
_GAP = r"[ .\-\u00a0\u2011\u2013/]{0,2}"
_PHONE = (
    rf"(?<![\w.])(?:"
    rf"\+{_GAP}\(?\d(?:{_GAP}[()]{{0,2}}{_GAP}\d){{6,14}}"  # +44 20 7946 0958
    rf"|\(\d{{2,5}}\){_GAP}\d(?:{_GAP}\d){{5,10}}"  # (555) 010-9999
    rf"|(?:1{_GAP})?\d{{3}}[ .-]\d{{3}}[ .-]\d{{4}}"  # 555-010-9999
    rf"|\d{{3}}-\d{{4}}"  # 555-0199
    rf"|0(?:{_GAP}\d){{7,13}}"  # 0171 2345678
    rf"|\d{{3}}[ .-]\d{{3}}[ .-](?!000)\d{{3}}"  # 612 345 678
    rf"|\d{{10,15}}"
    rf")(?![\w])(?![.,]\d)"
)
_OTHERS = (
    rf"(?P<mention>{_MENTION})|(?P<kept>{_DATE}|{_MONEY}|\\u[0-9a-fA-F]{{4}}|\\[^u])|(?P<phone>{_PHONE})"
)
# Two patterns, since looking for an address at every word is ten times as slow, and most texts hold no "@".
_WITHOUT_EMAIL = re.compile(rf"(?=[\d+($€£¥\\<@])(?:{_OTHERS})")
_WITH_EMAIL = re.compile(rf"{_OTHERS}|(?P<email>{_EMAIL})")
_PLACEHOLDERS = {"mention": MENTION, "email": EMAIL, "phone": PHONE}


def redacted(text: str) -> str:
    """Return the text with every e-mail address, phone number and mention replaced by a placeholder.

    Ages, times, dates, years, amounts of money and counts stay.
    """
    pattern = _WITH_EMAIL if "@" in text else _WITHOUT_EMAIL
    return pattern.sub(_replacement, text)


def _replacement(found: re.Match[str]) -> str:
    return _PLACEHOLDERS.get(found.lastgroup or "", found[0])
