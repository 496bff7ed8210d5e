"""A circuit breaker: a model that keeps failing rests, so that no learner waits for it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.domain.errors import ModelError, ModelTrouble
from bot.ports.clock import Clock

_log = logging.getLogger(__name__)

HEALTHY = frozenset({ModelTrouble.TRUNCATED, ModelTrouble.REFUSED, ModelTrouble.BAD_REQUEST})
"""Troubles with one question: the server is there and answers."""
HOPELESS = frozenset({ModelTrouble.WRONG_KEY, ModelTrouble.UNKNOWN_MODEL, ModelTrouble.NO_MONEY})
"""Troubles that stay until an operator acts; one is enough."""


@dataclass(frozen=True, slots=True)
class BreakerRules:
    """When a model rests.

    Attributes:
        failures: how many in a row.
        rest: how long before one question is tried again.
    """

    failures: int = 4
    rest: timedelta = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Circuit:
    """Where a breaker stands: closed, resting until a moment, or trying one question after a rest.

    Attributes:
        failures: in a row, so far.
        rests_until: None where it is closed.
        trying: a question is under way that decides.
    """

    failures: int = 0
    rests_until: datetime | None = None
    trying: bool = False

    def lets_in(self, now: datetime) -> bool:
        """Tell whether a question may be asked now."""
        return self.rests_until is None or (now >= self.rests_until and not self.trying)

    def asked(self) -> Circuit:
        """Return it with a question under way."""
        return self if self.rests_until is None else replace(self, trying=True)

    def answered(self, trouble: ModelTrouble | None, now: datetime, rules: BreakerRules) -> Circuit:
        """Return it after an answer, or after a failure."""
        if trouble is None or trouble in HEALTHY:
            return Circuit()
        failures = self.failures + 1
        if self.trying or failures >= rules.failures or trouble in HOPELESS:
            return Circuit(failures, now + rules.rest)
        return replace(self, failures=failures)

    def abandoned(self) -> Circuit:
        """Return it after a question that was called off: nothing was learnt, the next one tries."""
        return replace(self, trying=False)


@dataclass(slots=True)
class Breaker:
    """Holds the circuit of one model, and tells the operator when it opens and closes.

    Attributes:
        subject: what rests, for the log ("gpt at api.example").
        clock: the time.
        rules: when it rests.
    """

    subject: str
    clock: Clock
    rules: BreakerRules = BreakerRules()
    _circuit: Circuit = field(default=Circuit(), init=False)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Let one question through, and learn from how it ends.

        Raises:
            ModelError: the model rests.
        """
        if not self._circuit.lets_in(self.clock.now()):
            raise ModelError(
                f"The model ({self.subject}) rests after failures; nothing was asked. "
                "The log says which, and it is tried again by itself.",
                ModelTrouble.RESTING,
            )
        self._circuit = self._circuit.asked()
        try:
            yield
        except ModelError as error:
            self._move(self._circuit.answered(error.trouble, self.clock.now(), self.rules), str(error))
            raise
        except BaseException:
            self._move(self._circuit.abandoned())
            raise
        self._move(self._circuit.answered(None, self.clock.now(), self.rules))

    def _move(self, circuit: Circuit, why: str = "") -> None:
        was_open, is_open = self._circuit.rests_until is not None, circuit.rests_until is not None
        self._circuit = circuit
        if is_open and not was_open:
            seconds = self.rules.rest.total_seconds()
            _log.warning("The offline engine stands in; the model is tried every %g s. %s", seconds, why)
        elif was_open and not is_open:
            _log.warning("The model (%s) answers again.", self.subject)
