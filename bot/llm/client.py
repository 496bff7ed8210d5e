"""A language model on any OpenAI-compatible server, behind a budget of time and a circuit breaker."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from bot.domain.errors import ModelError, ModelTrouble
from bot.domain.provenance import Provenance
from bot.llm.breaker import Breaker, BreakerRules
from bot.llm.dialect import first_dialect
from bot.llm.model import Answer, Request
from bot.llm.reply import Tokens
from bot.llm.server import Server
from bot.llm.talk import Talk
from bot.llm.trouble import CallError, model_error, trouble_of
from bot.ports.clock import Clock

if TYPE_CHECKING:
    from bot.llm.sdk import Line


_log = logging.getLogger(__name__)


class OpenAIModel:
    """Asks one model on one server.

    Text is handed to `on_text` as it arrives. Once a piece was handed on nothing is asked again, so no text
    ever comes twice: what fails from there on fails, and the caller puts something else in its place.

    Args:
        model: the model's name on that server.
        server: where it is.
        clock: for the circuit breaker.
        rules: when the model rests.
        transport: what the SDK sends through, an httpx2 transport; None is the network.
    """

    def __init__(
        self,
        model: str,
        server: Server,
        clock: Clock,
        rules: BreakerRules = BreakerRules(),  # noqa: B008  # frozen
        transport: Any = None,  # noqa: ANN401  # httpx2's, which only the SDK knows
    ) -> None:
        self._model = model
        self._server = server
        self._transport = transport
        self._dialect = first_dialect(official=server.is_openai)
        self._breaker = Breaker(f'"{model}" at {server.provider}', clock, rules)
        self._opening = asyncio.Lock()
        self._line: Line | None = None

    async def ask(self, request: Request, on_text: Callable[[str], None] | None = None) -> Answer:
        """Ask, and return the whole answer.

        Args:
            request: the question.
            on_text: called with each piece as it arrives; None does not stream.

        Raises:
            ModelError: the model cannot be used or gave nothing usable; says how in `trouble`.
        """
        with self._breaker.watching():
            answer = await self._answer(request, on_text)
            if isinstance(answer, ModelError):
                raise answer
            return answer

    async def close(self) -> None:
        """Close the connections."""
        if self._line is not None:
            await self._line.close()
            self._line = None

    async def _answer(self, request: Request, on_text: Callable[[str], None] | None) -> Answer | ModelError:
        """Return an error rather than raise it, so that no provider's words hang on its trace."""
        line = await self._open()
        deadline = asyncio.get_running_loop().time() + request.seconds
        talk = Talk(line, self._model, request, on_text, deadline, self._dialect)
        budget = asyncio.timeout_at(deadline)
        try:
            async with budget:
                found = await talk.answer()
        except TimeoutError:
            if not budget.expired():
                raise
            return self._error(ModelTrouble.TIMEOUT, talk.tokens)
        except CallError as error:
            return self._error(trouble_of(error.failure), talk.tokens, error.failure.status)
        if isinstance(found, ModelTrouble):
            return self._error(found, talk.tokens)
        self._dialect = talk.dialect
        return Answer(found, self._provenance(request, talk.tokens))

    def _error(self, trouble: ModelTrouble, used: Tokens, status: int = 0) -> ModelError:
        error = model_error(trouble, self._model, self._server.provider, status, used)
        _log.warning("%s", error)  # a sentence of ours: no provider's word and no learner's is in it
        return error

    def _provenance(self, request: Request, used: Tokens) -> Provenance:
        return Provenance(
            self._server.provider, self._model, request.prompt_version, used.sent, used.received
        )

    async def _open(self) -> Line:
        async with self._opening:
            if self._line is None:
                self._line = await asyncio.to_thread(_connect, self._server, self._transport)
            return self._line


def _connect(server: Server, transport: Any) -> Line:  # noqa: ANN401  # httpx2's
    from bot.llm.sdk import Line  # noqa: PLC0415  # importing the SDK takes half a second

    return Line(server, transport)
