"""Settings come from the environment alone."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.errors import SettingsError
from bot.settings import Settings


def test_an_empty_environment_gives_the_studys_parameters():
    """Four minutes of conversation, one of silence, thirty days of transcripts."""
    settings = Settings.from_environment({})
    assert settings.time_limit == timedelta(minutes=4)
    assert settings.idle_after == timedelta(minutes=1)
    assert settings.transcripts_for == timedelta(days=30)


def test_the_database_lies_in_the_data_folder(tmp_path: Path):
    """Naming the data folder moves the database along."""
    settings = Settings.from_environment({"HARKEN_DATA_DIR": str(tmp_path)})
    assert settings.database == tmp_path / "harken.db"


@pytest.mark.parametrize("value", ["soon", "0", "-1", "nan", "1e9"])
def test_a_useless_number_is_named_with_what_to_do(value: str):
    """The error names the setting, its value and its default."""
    with pytest.raises(SettingsError, match=r"HARKEN_MINUTES is .* up to 3650, or leave it out for 4"):
        Settings.from_environment({"HARKEN_MINUTES": value})
