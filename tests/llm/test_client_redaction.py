"""What is taken out of a message before it goes to a provider, and what stays."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.llm.redaction import EMAIL, MENTION, PHONE, redacted

GONE = {
    "jo@work.example": EMAIL,
    "jo.o'neil+x@mail.work.co.uk": EMAIL,
    "JÖRG@büro.example": EMAIL,
    "mailto:jo@work.example": EMAIL,
    "+44 20 7946 0958": PHONE,
    "+44 (0)20 7946 0958": PHONE,
    "+1-555-010-9999": PHONE,
    "+491712345678": PHONE,
    "(555) 010-9999": PHONE,
    "555-010-9999": PHONE,
    "555.010.9999": PHONE,
    "1 555 010 9999": PHONE,
    "555-0199": PHONE,
    "5550109999": PHONE,
    "0171 2345678": PHONE,
    "0171/2345678": PHONE,
    "020 7946 0958": PHONE,
    "06 12 34 56 78": PHONE,
    "0049 171 2345678": PHONE,
    "612 345 678": PHONE,
    "<@U012AB3CD>": MENTION,
    "<@U012AB3CD|jo>": MENTION,
    "<@!80351110224678912>": MENTION,
    "<@&165511591545143296>": MENTION,
    "<!subteam^S012|@team>": MENTION,
    "<#C012|layoffs>": MENTION,
    "\\u003c@U012AB3CD\\u003e": MENTION,
    "@jo.neil": MENTION,
    "@everyone": MENTION,
}
STAYS = [
    "I'm 42 and she is 7.",
    "since 10:30, or 22:15:00",
    "on 2024-05-12 or 12/05/2024 or 01.02.2024 or 1-2-24",
    "2024-05-12T10:30:00Z",
    "from 2019-2023, then 2020 – 2024",
    "it cost $1,200,000, €950.50 and 1 200 000 in all",
    "10/10, 3-4 times, 50%, 1.5 hours, 24/7",
    "room 404, flat 12b, bus 100, floor 3",
    "1000000 people, 100,000,000 stars",
    "call 988 or 112 or 911",
    "a @ 5pm, me @ home? no: a @ b",
    "<3 and 1 < 2 > 0, <b>bold</b>",
    "2024 2025 2026",
    "ages 34, 36, 38 and 40",
    "",
]


@pytest.mark.parametrize(("text", "left"), GONE.items())
def test_contact_details_go_alone_and_in_a_sentence(text: str, left: str):
    """The detail goes whole; the words around it stay."""
    assert redacted(text) == left
    assert redacted(f"Write to {text}, please.") == f"Write to {left}, please."
    assert redacted(f"({text})") == f"({left})"


@pytest.mark.parametrize("text", STAYS)
def test_harmless_numbers_and_signs_stay(text: str):
    """Ages, times, dates, years, money, counts and emergency numbers are no phone numbers."""
    assert redacted(text) == text


@given(st.text(alphabet=st.characters(exclude_characters="@<#!\\", exclude_categories=("Nd", "Cs"))))
def test_words_alone_stay_as_they_are(text: str):
    """Nothing without digits and signs is touched."""
    assert redacted(text) == text


@given(st.text())
def test_doing_it_twice_changes_nothing_more(text: str):
    """A prompt that was redacted is redacted the same again, so that caches of prefixes hold."""
    once = redacted(text)
    assert redacted(once) == once


@given(st.dates(), st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%y"]), st.text(max_size=5))
def test_dates_stay(day: date, form: str, before: str):
    """A date is part of a story."""
    written = f"{day.year:04}".join(day.strftime(form.replace("%Y", "\0")).split("\0"))
    assert redacted(f"{before} on {written}, yes").endswith(f" on {written}, yes")


@given(st.integers(0, 999_999))
def test_small_numbers_stay(number: int):
    """Numbers of up to six digits are nobody's."""
    assert redacted(f"it was {number} then") == f"it was {number} then"


@given(st.emails(domains=st.just("work.example")), st.text(max_size=20), st.booleans())
def test_no_address_survives_in_json_and_json_stays_json(address: str, around: str, ascii_only: bool):  # noqa: FBT001
    """However JSON escapes it, the address's host goes and the document can still be read."""
    document = json.dumps({"line": f"{around}\n{address}\n{around}"}, ensure_ascii=ascii_only)
    line = json.loads(redacted(document))["line"]
    assert "@work.example" not in line


@given(
    st.recursive(st.text() | st.booleans(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))
)
def test_json_of_texts_stays_json(value: object):
    """Text inside JSON is redacted without breaking the document."""
    for ascii_only in (True, False):
        json.loads(redacted(json.dumps(value, ensure_ascii=ascii_only)))


@given(st.text(alphabet="0123456789 -.()+/@<>a\\", max_size=400))
def test_wild_input_takes_no_time(text: str):
    """No pattern runs away on input made to make it."""
    redacted(text * 20)
