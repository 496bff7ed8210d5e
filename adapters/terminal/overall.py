"""The overall score on its line with its noise band, and what was felt beside what was expressed."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.text import Text as Words

from adapters.terminal.look import Look
from adapters.terminal.wording import shown
from bot.domain.assessment import Assessment
from bot.domain.reflection import FeltVersusExpressed
from bot.domain.rubric import MAX_OVERALL, MIN_OVERALL

_AGREES_WITHIN = 0.75
"""Points of the gap below which felt and expressed are said to agree."""

_LONGEST_LINE = 49
"""Columns of the score's line: two a point, and one."""


def overall(assessment: Assessment, look: Look, width: int) -> RenderableType:
    """Return the overall score, or why there is none."""
    score, band = assessment.overall, assessment.noise_band
    if score is None or band is None:
        why = "it takes all six ratings, and not all were given."
        return Words.assemble(("Overall: not scored", "bold"), f"; {why}")
    low, high = band
    noise = (
        f"Read it as somewhere between {signed(low)} and {signed(high)}; "
        "small steps from one session to the next are noise."
    )
    return Group(
        Words.assemble(
            (shown(f"Overall {signed(score)}", look), "bold"),
            (shown(f" (from {signed(MIN_OVERALL)} to {signed(MAX_OVERALL)})", look), "dim"),
        ),
        _line(score, band, look, width),
        Words(shown(noise, look)),
    )


def signed(points: float) -> str:
    """Return points as a learner reads them: whole, with their sign."""
    whole = round(points)
    return f"+{whole}" if whole > 0 else f"−{-whole}" if whole < 0 else "0"


def of_five(value: float) -> str:
    """Return a 1-5 rating with at most one decimal."""
    return f"{value:.1f}".removesuffix(".0")


def _line(score: float, band: tuple[float, float], look: Look, width: int) -> Words:
    ends = shown(signed(MIN_OVERALL), look), signed(MAX_OVERALL)
    columns = min(_LONGEST_LINE, width - len(ends[0]) - len(ends[1]) - 2)
    plain, noise, mark, zero = "─━●┼" if look.boxes else "-=O+"
    low, high, at, middle = (_column(p, columns) for p in (*band, score, 0))
    line = Words(f"{ends[0]} ", style="dim")
    for n in range(columns):
        if n == at:
            line.append(mark, style="bold cyan")
        elif low <= n <= high:
            line.append(noise, style="cyan")
        else:
            line.append(zero if n == middle else plain, style="dim")
    return line.append(f" {ends[1]}", style="dim")


def _column(points: float, columns: int) -> int:
    return round((points - MIN_OVERALL) / (MAX_OVERALL - MIN_OVERALL) * (columns - 1))


def gap_in_words(gap: FeltVersusExpressed, look: Look) -> RenderableType:
    """Return in words how the learner saw it beside what came across."""
    pairs = (("showing understanding", gap.understanding), ("encouraging elaboration", gap.elaboration))
    told = "; ".join(
        f"{name}: you gave yourself {own}, it read as {of_five(judged)}" for name, (own, judged) in pairs
    )
    return Group(
        Words("Felt and expressed", style="bold"),
        Words(shown(f"{_verdict(gap.points)} On 1 to 5, {told}.", look)),
    )


def _verdict(points: float) -> str:
    if points >= _AGREES_WITHIN:
        return "You rated yourself higher than it came across; what stays unsaid, they cannot hear."
    if points <= -_AGREES_WITHIN:
        return "More came across than you gave yourself credit for."
    return "Your own rating and what came across agree."
