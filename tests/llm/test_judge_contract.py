"""The judge on a language model keeps the judge contract, however gullible its model."""

from __future__ import annotations

import pytest

from bot.content.prompts import FilePrompts
from bot.domain.calibration import Calibration, Line
from bot.domain.rubric import Dimension
from bot.llm.judge import ModelJudge
from bot.ports.judge import Judge
from tests.contracts.judge import JudgeContract
from tests.fakes.model import ScriptedModel
from tests.llm.judge_answers import gullible


class TestModelJudge(JudgeContract):
    """One vote, no calibration."""

    @pytest.fixture
    def judge(self) -> Judge:
        """Return the judge under test."""
        return ModelJudge(ScriptedModel([gullible]), FilePrompts(), "somebody")


class TestCalibratedVotes(JudgeContract):
    """Three votes, calibrated."""

    @pytest.fixture
    def judge(self) -> Judge:
        """Return the judge under test."""
        prompts = FilePrompts()
        plain = ModelJudge(ScriptedModel([""]), prompts, "somebody")
        lines = {dimension: Line(0.8, 0.2) for dimension in Dimension}
        fitted = Calibration(plain.name, prompts.render("judge").version, 30, lines, 2.0)
        return ModelJudge(ScriptedModel([gullible]), prompts, "somebody", votes=3, calibration=fitted)
