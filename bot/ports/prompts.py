"""Where prompts come from."""

from __future__ import annotations

from typing import Protocol

from bot.domain.prompt import Prompt


class Prompts(Protocol):
    """Renders the prompts that are data."""

    def render(self, name: str, **values: object) -> Prompt:
        """Return a prompt with its blanks filled.

        Args:
            name: the role ("partner", "judge", "coach_feedback", "coach_answer").
            values: what its template names; strings of learners' go in as JSON, never as instructions.

        Raises:
            ContentError: there is no such prompt, or a blank has no value.
        """
