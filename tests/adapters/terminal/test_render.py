"""Messages as a terminal shows them: voices apart, nothing cut, nothing too wide."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from rich.cells import cell_len

from adapters.terminal.look import Look
from adapters.terminal.render import echoed, noted, rendered
from bot.domain.assessment import Rating
from bot.domain.messages import Choices, Option, OutboundMessage, Scorecard, Text, Voice
from bot.domain.reflection import FeltVersusExpressed
from bot.domain.rubric import Dimension
from tests.contracts import chat_messages as sample
from tests.contracts.chat_harness import words_on

PLAIN = Look(60)
ASCII = Look(60, boxes=False, encoding="ascii")
WIDTHS = (30, 40, 60, 88)
PARTNER = OutboundMessage(Voice.PARTNER, (Text("They let me go. Six years."),), "Emily")
COACH = OutboundMessage(Voice.COACH, (Text("You asked, and waited."),))
DEBRIEF = OutboundMessage(
    Voice.COACH,
    (Scorecard(sample.assessment(), FeltVersusExpressed((5, 4), (5, 3))), Text("You asked.")),
)
EVERYTHING = (PARTNER, COACH, DEBRIEF, sample.LONG, *(message for message, _ in sample.EVERY_BLOCK))


def card(look: Look = PLAIN, *unscored: Dimension, gap: FeltVersusExpressed | None = None) -> str:
    """Return a scorecard as shown."""
    return rendered(
        OutboundMessage(Voice.COACH, (Scorecard(sample.assessment(*unscored), gap),)),
        look,
    )


def test_the_partner_speaks_from_a_round_bubble_under_their_name():
    """The partner's name is in a round border that keeps to the left."""
    assert rendered(PARTNER, PLAIN).splitlines() == [
        "╭─ Emily ────────────────────╮",
        "│ They let me go. Six years. │",
        "╰────────────────────────────╯",
        "",
    ]


def test_the_coach_speaks_from_a_double_frame_across_the_screen():
    """The coach's frame differs in line, width and title from the partner's."""
    lines = rendered(COACH, PLAIN).splitlines()
    assert re.fullmatch(r"╔═+ Coach ═+╗", lines[0])
    assert {cell_len(line) for line in lines[:3]} == {60}


def test_harken_speaks_plainly():
    """Harken's own words stand beside its name without any frame."""
    assert rendered(sample.said("Still there?"), PLAIN) == "Harken  Still there?\n\n"
    assert rendered(sample.said("Still there?"), Look(40)) == "Harken\nStill there?\n\n"


def test_the_learners_line_is_marked_as_theirs():
    """An echoed line says who said it, and later lines of it are indented."""
    assert echoed("One two three four five six seven", Look(30)) == (
        "You: One two three four five\n     six seven\n\n"
    )


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("boxes", [True, False])
def test_nothing_is_wider_than_the_window(width: int, *, boxes: bool):
    """Every line of every kind of message fits, in wide and narrow windows."""
    for message in EVERYTHING:
        for line in rendered(message, Look(width, boxes=boxes)).splitlines():
            assert cell_len(line) <= width, line


@pytest.mark.parametrize("text", ["日本語" * 30, "🙂👩‍👩‍👧👍🏽" * 20, "שלום עולם " * 12, "é̂" * 90, "x" * 500])
def test_frames_stay_straight_whatever_they_hold(text: str):
    """Wide, joined, combining and endless characters leave the right border where it was."""
    lines = rendered(OutboundMessage(Voice.COACH, (Text(text),)), PLAIN).splitlines()
    assert {cell_len(line) for line in lines[:-1]} == {60}
    assert all(line.endswith(("║", "╗", "╝")) for line in lines[:-1])


def test_the_scorecard_shows_six_dimensions_in_the_studys_order():
    """All labels are there, what helps first."""
    found = re.findall("|".join(d.label for d in Dimension), card())
    assert found == [d.label for d in Dimension]


def test_what_helps_is_out_of_ten_and_what_harms_says_less_is_better():
    """The two scales can't be taken for each other: other bars, other numbers, and a heading in words."""
    shown = card()
    assert re.search(r"Encouraging elaboration +████████░░ 8 of 10", shown)
    assert re.search(r"Advice giving +■■□□□ 2 of 5, a little", shown)
    assert "higher is better" in shown
    assert "lower is better" in shown


def test_each_rating_has_its_quote_beneath_it():
    """Evidence is quoted exactly, right under the rating it belongs to."""
    lines = card().splitlines()
    for dimension in Dimension:
        row = next(n for n, line in enumerate(lines) if dimension.label in line)
        assert f"“My words on {dimension.label.lower()}.”" in "".join(lines[row + 1 : row + 3])


def test_a_quote_for_what_was_hardly_there_says_what_it_is():
    """At the bottom of a scale the quote shows what came nearest, or what was said in its stead."""
    rating = Rating(1, ("I see.",), 0.7)
    assessment = replace(sample.assessment(), ratings=dict.fromkeys(Dimension, rating))
    shown = words_on(rendered(OutboundMessage(Voice.COACH, (Scorecard(assessment, None),)), PLAIN))
    assert shown.count("nearest to it: “I see.”") == 3
    assert shown.count("you said instead: “I see.”") == 3


def test_the_overall_score_comes_with_its_noise():
    """The score is shown on its scale, with the band within which it may as well lie."""
    words = words_on(card())
    assert "Overall +6 (from −12 to +12)" in words
    assert "somewhere between +4 and +8" in words
    assert re.search(r"−12 [─┼━]+●[─┼━]+ \+12", words)


def test_low_confidence_is_said_beside_the_rating_only():
    """A rating not to lean on says so; the others don't."""
    assert card().count("low confidence") == 1


def test_a_rating_that_is_missing_is_not_scored_and_says_why():
    """No number stands in for a rating that was not given, and no overall score either."""
    words = words_on(card(PLAIN, Dimension.VALIDATING_EMOTIONS))
    assert "not scored no line of yours bears a rating out" in words
    assert "Overall: not scored" in words


def test_an_abstaining_judge_shows_its_reason_and_no_bars():
    """Nothing looks like a score where there is none."""
    block = Scorecard(sample.assessment(*Dimension, abstained="Too short to score."), None)
    shown = rendered(OutboundMessage(Voice.COACH, (block,)), PLAIN)
    assert "Not scored" in shown
    assert "Too short to score." in shown
    assert not re.search("[█░■□]", shown)


@pytest.mark.parametrize(
    ("own", "verdict"),
    [(5, "higher than it came across"), (3, "More came across"), (4, "what came across agree")],
)
def test_the_gap_is_told_in_words(own: int, verdict: str):
    """More felt, more expressed, and agreement each read differently."""
    gap = FeltVersusExpressed((own, 4), (own, 4.2))
    assert verdict in words_on(card(PLAIN, gap=gap))
    assert "it read as 4.2" in words_on(card(PLAIN, gap=gap))


def test_a_question_is_numbered_and_shows_what_may_be_typed():
    """Options have numbers, labels, notes, and their value where the label does not give it away."""
    words = words_on(rendered(sample.QUESTION, PLAIN))
    assert "1. Passed over at work (passed-over) A colleague got it instead" in words


def test_a_scale_stands_in_rows_and_no_anchor_is_broken():
    """Anchors 1-5 keep number and words together at any width."""
    for width in WIDTHS:
        shown = rendered(sample.form(answered=1), Look(width))
        assert "4 quite a bit" in shown
        assert "2 of 4: I showed that I understood" in words_on(shown)


def test_only_the_first_item_comes_with_the_forms_title():
    """Items asked one by one don't repeat what they are about."""
    assert "How was it for you?" in rendered(sample.form(answered=0), PLAIN)
    assert "How was it for you?" not in rendered(sample.form(answered=1), PLAIN)


def test_words_are_never_markup():
    """Square brackets in a text, a name or a label are shown as they are."""
    message = OutboundMessage(
        Voice.PARTNER,
        (Text("[bold]x[/bold] [/]"), Choices("[red]q", (Option("[a]", "[link=x]l"),))),
        "[b]Em[/b]",
    )
    shown = rendered(message, PLAIN)
    for literal in ("[bold]x[/bold] [/]", "[red]q", "[a]", "[link=x]l", "[b]Em[/b]"):
        assert literal in shown


def test_ascii_screens_get_ascii_only_and_voices_still_differ():
    """Where line drawing is impossible, frames, bars and quotes have stand-ins."""
    shown = "".join(rendered(message, ASCII) for message in EVERYTHING)
    assert shown.isascii()
    assert "+- Emily -" in shown
    assert re.search(r"#=+ Coach =+#", shown)
    assert "Overall +6 (from -12 to +12)" in shown
    assert '"My words on advice giving."' in shown


def test_a_screen_keeps_the_letters_its_encoding_has():
    """Latin-1 shows é as é and stands in for what it lacks."""
    shown = rendered(sample.said("Zoé … 日"), Look(60, boxes=False, encoding="latin-1"))
    assert "Zoé ... ?" in shown


def test_without_styles_there_is_no_escape_code():
    """Piped output is plain text without trailing spaces."""
    for message in EVERYTHING:
        shown = rendered(message, PLAIN)
        assert "\x1b" not in shown
        assert not re.search(r" \n", shown)


def test_no_colour_leaves_bold_and_takes_colours():
    """NO_COLOR is about colour: the same words without any colour code."""
    coloured = rendered(DEBRIEF, Look(60, styled=True, colour=True))
    bare = rendered(DEBRIEF, Look(60, styled=True))
    assert re.search(r"\x1b\[[\d;]*3[1-7]", coloured)
    assert not re.search(r"\x1b\[(?:\d+;)*[34][0-7]m", bare)
    assert "\x1b[1m" in bare


def test_a_note_is_one_plain_sentence():
    """The terminal's own words have no frame."""
    assert noted("You left here.", PLAIN) == "You left here.\n"
