"""The environment, read once into frozen settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import platformdirs

from bot.domain.errors import SettingsError

_CRISIS_LINE = (
    "in the US, call or text 988 at any hour; elsewhere, your local emergency number or findahelpline.com."
)


MOST = 3650
"""The largest number a setting takes: ten years, in days."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator can set.

    Attributes:
        data_folder: where the database is kept.
        database: a SQLAlchemy URL, or a SQLite file in the data folder by default.
        keys: Fernet keys that encrypt words at rest, the newest first; none keeps them plain.
        scenario_folder: a folder of one's own scenarios, None for none.
        time_limit: active time of a conversation.
        idle_after: silence after which the clock sleeps.
        transcripts_for: how long transcripts are kept.
        scores_for: how long scores are kept.
        crisis_line: whom to turn to in danger, shown after "reach out to somebody now:".
        user: who practises at this terminal.
    """

    data_folder: Path
    database: str | Path
    keys: tuple[str, ...]
    scenario_folder: Path | None
    time_limit: timedelta
    idle_after: timedelta
    transcripts_for: timedelta
    scores_for: timedelta
    crisis_line: str
    user: str

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> Settings:
        """Read the settings.

        Raises:
            SettingsError: a value cannot be used.
        """
        folder = Path(environ.get("HARKEN_DATA_DIR") or platformdirs.user_data_dir("harken", appauthor=False))
        folder = folder.expanduser()
        scenarios = environ.get("HARKEN_SCENARIO_DIR")
        return cls(
            data_folder=folder,
            database=environ.get("HARKEN_DATABASE_URL") or folder / "harken.db",
            keys=tuple((environ.get("HARKEN_KEYS") or "").replace(",", " ").split()),
            scenario_folder=Path(scenarios).expanduser() if scenarios else None,
            time_limit=timedelta(minutes=_positive(environ, "HARKEN_MINUTES", 4)),
            idle_after=timedelta(minutes=_positive(environ, "HARKEN_IDLE_MINUTES", 1)),
            transcripts_for=timedelta(days=_positive(environ, "HARKEN_TRANSCRIPT_DAYS", 30)),
            scores_for=timedelta(days=_positive(environ, "HARKEN_SCORE_DAYS", 180)),
            crisis_line=environ.get("HARKEN_CRISIS_LINE") or _CRISIS_LINE,
            user=environ.get("USER") or environ.get("USERNAME") or "learner",
        )


def _positive(environ: Mapping[str, str], name: str, default: float) -> float:
    text = environ.get(name) or str(default)
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value <= MOST:
        raise SettingsError(
            f"{name} is {text!r}; set it to a number above 0 and up to {MOST}, "
            f"or leave it out for {default:g}."
        )
    return value
