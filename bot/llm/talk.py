"""One question, put again in simpler words or once more for as long as nothing of an answer was shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.domain.errors import ModelTrouble
from bot.llm.dialect import Dialect
from bot.llm.model import Request
from bot.llm.reply import Reply, Tokens, judged
from bot.llm.trouble import CallError, Failure

if TYPE_CHECKING:
    from bot.llm.sdk import Line


@dataclass(slots=True)
class Talk:
    """What is said between Harken and a server until there is an answer, or no hope of one.

    Attributes:
        line: the server.
        model: the model's name there.
        request: the question.
        on_text: called with each piece as it arrives; None does not stream.
        deadline: when all of it has to be over, in the loop's time.
        dialect: what the server understands; the one that the answer came in, afterwards.
        tokens: what it cost, every try counted.
    """

    line: Line
    model: str
    request: Request
    on_text: Callable[[str], None] | None
    deadline: float
    dialect: Dialect
    tokens: Tokens = field(default=Tokens())
    _shown: bool = field(default=False, init=False)
    _passing: bool = field(default=False, init=False)
    _once_more: bool = field(default=True, init=False)

    async def answer(self) -> str | ModelTrouble:
        """Return the answer's text, or what is wrong with the last try.

        Raises:
            CallError: the last try failed.
        """
        while True:
            outcome = await self._try()
            following = None if self._shown else self._next(outcome)
            if following is None:
                break
            self.dialect = following
        if isinstance(outcome, Failure):
            raise CallError(outcome)
        return outcome

    async def _try(self) -> str | ModelTrouble | Failure:
        try:
            reply = await self._say()
        except CallError as error:
            return error.failure
        self.tokens += reply.tokens
        outcome = judged(reply, self.request.schema)
        self._passing = reply.dropped or outcome is ModelTrouble.EMPTY
        return outcome

    async def _say(self) -> Reply:
        streamed = self.on_text is not None
        parameters = self.dialect.parameters(self.model, self.request, streamed=streamed)
        if streamed:
            return await self.line.stream(parameters, self.deadline, self._show)
        return await self.line.ask(parameters, self.deadline)

    def _show(self, text: str) -> None:
        self._shown = True
        if self.on_text is not None:
            self.on_text(text)

    def _next(self, outcome: str | ModelTrouble | Failure) -> Dialect | None:
        """Return how to ask once more, None where it has an end."""
        if isinstance(outcome, Failure):
            return self.dialect.without(outcome, schema=self.request.schema is not None)
        if outcome is ModelTrouble.MALFORMED:
            return self.dialect.lower()
        if self._passing and self._once_more:
            self._once_more = False
            return self.dialect
        return None
