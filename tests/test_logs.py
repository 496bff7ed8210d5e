"""The operator's log."""

import logging
from pathlib import Path

from bot.logs import logging_to


def test_trouble_goes_to_the_file_and_nothing_else_does(tmp_path: Path):
    """Warnings are written down; what is below them is not, since it may hold what was said."""
    file = tmp_path / "harken.log"
    with logging_to(file):
        logging.getLogger("bot.llm").warning("the model is resting")
        logging.getLogger("openai").debug("a whole request")
    logging.getLogger("bot.llm").warning("after the block")
    assert "the model is resting" in file.read_text("utf-8")
    assert "a whole request" not in file.read_text("utf-8")
    assert "after the block" not in file.read_text("utf-8")


def test_an_uneventful_run_leaves_no_file(tmp_path: Path):
    """The file comes with the first trouble."""
    with logging_to(tmp_path / "harken.log"):
        pass
    assert not (tmp_path / "harken.log").exists()
