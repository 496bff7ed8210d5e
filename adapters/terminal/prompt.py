"""A prompt with line editing, for a person at the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from prompt_toolkit import PromptSession
from prompt_toolkit.application import get_app_or_none, run_in_terminal
from prompt_toolkit.completion import WordCompleter
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.patch_stdout import patch_stdout
from prompt_toolkit.shortcuts import CompleteStyle

from adapters.terminal.render import YOU
from bot.domain.intent import Command


class Prompt:
    """A prompt with line editing; what arrives while somebody types appears above it."""

    shows_what_is_typed = True

    def __init__(self) -> None:
        commands = [f"/{command.value}" for command in Command]
        self._session: PromptSession[str] = PromptSession(
            FormattedText([("bold", YOU)]),
            completer=WordCompleter(commands, sentence=True),
            complete_while_typing=False,
            complete_style=CompleteStyle.READLINE_LIKE,
            reserve_space_for_menu=0,
        )

    @property
    def typing(self) -> bool:
        """Whether something stands at the prompt that was not sent yet."""
        return bool(self._session.default_buffer.text.strip())

    async def next_line(self, draft: str) -> str | None:
        """Return what was typed; Ctrl-C and Ctrl-D both leave."""
        try:
            with patch_stdout(raw=True):
                return await self._session.prompt_async(default=draft)
        except (KeyboardInterrupt, EOFError):
            return None

    async def aside(self, write: Callable[[], None]) -> None:
        """Lift the prompt, write, and put the prompt back with what was typed so far."""
        app = get_app_or_none()
        if app is not None and app.is_running:
            await run_in_terminal(write)
        else:
            write()
