"""Files the learner asked for."""

from __future__ import annotations

from pathlib import Path

from adapters.terminal.files import handed_over, saved
from bot.domain.messages import Attachment

EXPORT = Attachment("export.json", "application/json", '{"é": "\ud800"}')


def test_a_file_is_for_its_owner_alone(tmp_path: Path):
    """Nobody else on the computer may read it, and the sentence says where it is."""
    said = handed_over(EXPORT, tmp_path / "new").text
    path = tmp_path / "new" / "export.json"
    assert path.stat().st_mode & 0o777 == 0o600
    assert "é" in path.read_text("utf-8")
    assert "export.json" in said
    assert str(path.parent) in said


def test_no_file_is_overwritten(tmp_path: Path):
    """A name that is taken gets a number."""
    (tmp_path / "export.json").write_text("mine")
    names = [saved(EXPORT, tmp_path).name for _ in range(2)]
    assert names == ["export-2.json", "export-3.json"]
    assert (tmp_path / "export.json").read_text() == "mine"


def test_a_name_never_leaves_the_folder(tmp_path: Path):
    """Folders in a file's name count for nothing."""
    for name in ("../../evil.json", "/etc/evil.json", ""):
        assert saved(Attachment(name, "x/y", ""), tmp_path).parent == tmp_path.resolve()


def test_a_folder_that_cannot_be_written_is_said_plainly(tmp_path: Path):
    """The learner reads what is wrong and what to do."""
    (tmp_path / "file").write_text("")
    said = handed_over(EXPORT, tmp_path / "file").text
    assert "could not write export.json" in said
    assert "ask once more" in said
