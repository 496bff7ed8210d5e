"""Calibrations in files: one per judge and prompt version, refused for any other."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.domain.calibration import Calibration, Line
from bot.domain.errors import SettingsError
from bot.domain.rubric import Dimension

_HOW = "Fit it anew with `harken judge check DATA --save FILE`."


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class _LineForm(_Strict):
    slope: Annotated[float, Field(ge=0, le=10)]
    intercept: Annotated[float, Field(ge=-50, le=50)]


class _CalibrationForm(_Strict):
    format: Literal[1] = 1
    judge: str
    prompt_version: str
    conversations: Annotated[int, Field(ge=1)]
    error_sd: Annotated[float, Field(ge=0, le=24)]
    lines: dict[Dimension, _LineForm]


def file_name(judge: str) -> str:
    """Return the name under which a judge's calibration is kept; a judge's name holds its version."""
    return re.sub(r"[^A-Za-z0-9.-]+", "-", judge).strip("-.") + ".json"


def as_text(calibration: Calibration) -> str:
    """Return a calibration as the JSON of its file."""
    form = _CalibrationForm(
        judge=calibration.judge,
        prompt_version=calibration.prompt_version,
        conversations=calibration.conversations,
        error_sd=calibration.error_sd,
        lines={
            dimension: _LineForm(slope=round(line.slope, 4), intercept=round(line.intercept, 4))
            for dimension, line in calibration.lines.items()
        },
    )
    return form.model_dump_json(indent=2) + "\n"


def read_text(text: str | bytes, name: str) -> Calibration:
    """Return the calibration of a file's text; raises SettingsError where it is none."""
    try:
        form = _CalibrationForm.model_validate_json(text)
    except ValidationError as error:
        raise SettingsError(f"{name} is no calibration ({error.error_count()} faults). {_HOW}") from None
    if missing := [dimension.value for dimension in Dimension if dimension not in form.lines]:
        raise SettingsError(f"{name} has no line for {missing[0]}. {_HOW}")
    lines = {dimension: Line(line.slope, line.intercept) for dimension, line in form.lines.items()}
    return Calibration(form.judge, form.prompt_version, form.conversations, lines, form.error_sd)


def load(path: Path) -> Calibration:
    """Return the calibration of a file; raises SettingsError where it cannot be used."""
    try:
        return read_text(path.read_bytes(), str(path))
    except OSError as error:
        reason = error.strerror or "the system gives no reason"
        raise SettingsError(f"The calibration {path} cannot be read: {reason}.") from None


def save(calibration: Calibration, path: Path) -> None:
    """Write a calibration to a file; raises SettingsError where it cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(as_text(calibration), encoding="utf-8")
    except OSError as error:
        reason = error.strerror or "the system gives no reason"
        raise SettingsError(f"The calibration {path} cannot be written: {reason}.") from None
