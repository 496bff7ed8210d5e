"""How `harken judge check` prints a judge card."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.rubric import Dimension
from bot.judging.card import Agreement, Figures, JudgeCard

_WIDTH = max(len(dimension.label) for dimension in Dimension) + 2
_HEAD = f"  {'':{_WIDTH}}{'kappa':>7}{'ICC':>7}{'MAE':>7}{'bias':>7}"
_FEW = 50


def card_text(card: JudgeCard) -> str:
    """Return the card as plain text."""
    return "\n".join(_lines(card)) + "\n"


def _lines(card: JudgeCard) -> Iterator[str]:
    served = " ".join(part for part in (card.provenance.model, card.provenance.prompt_version) if part)
    yield f"Judge card of {card.judge} ({served})"
    yield (
        f"{card.conversations} conversations, {card.scored} scored on all six dimensions; "
        "reference: the median of the experts."
    )
    yield from _block("As it rates", card.raw)
    yield from _block(
        "Calibrated, each conversation by the others (leave-one-out: what to expect)", card.held_out
    )
    yield from _block(
        "Calibrated, fitted and measured on the same conversations (in-sample: flattering)", card.in_sample
    )
    if card.scored < _FEW:
        yield ""
        yield f"With {card.scored} conversations every figure is rough: kappas may be off by 0.2 and more."


def _block(title: str, agreement: Agreement) -> Iterator[str]:
    yield from ("", f"{title}:", _HEAD)
    for dimension in Dimension:
        figures = agreement.dimensions.get(dimension)
        cells = _cells(figures) if figures else f"{'too few scored':>20}"
        yield f"  {dimension.label:{_WIDTH}}{cells}"
    if agreement.overall is not None:
        yield f"  {'Overall (-12 to 12)':{_WIDTH}}{_cells(agreement.overall)}"
    rho, spread = _number(agreement.rho), _number(agreement.error_sd)
    yield f"  Mean kappa {_number(agreement.mean_kappa)}; overall: rank correlation {rho}, error SD {spread}"


def _cells(figures: Figures) -> str:
    kappa = "" if figures.kappa is None else f"{figures.kappa:.2f}"
    return f"{kappa:>7}{figures.icc:>7.2f}{figures.mae:>7.2f}{figures.bias:>+7.2f}"


def _number(value: float | None) -> str:
    return "unknown" if value is None else f"{value:.2f}"
