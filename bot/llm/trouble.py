"""What a failure means, and what the operator is told of it; never in the provider's words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from bot.domain.errors import ModelError, ModelTrouble
from bot.llm.reply import Tokens

_BY_CODE = {
    "insufficient_quota": ModelTrouble.NO_MONEY,
    "billing_hard_limit_reached": ModelTrouble.NO_MONEY,
    "billing_not_active": ModelTrouble.NO_MONEY,
    "invalid_api_key": ModelTrouble.WRONG_KEY,
    "model_not_found": ModelTrouble.UNKNOWN_MODEL,
    "content_filter": ModelTrouble.REFUSED,
    "content_policy_violation": ModelTrouble.REFUSED,
    "rate_limit_exceeded": ModelTrouble.RATE_LIMITED,
}
_BY_STATUS = {
    401: ModelTrouble.WRONG_KEY,
    402: ModelTrouble.NO_MONEY,
    403: ModelTrouble.WRONG_KEY,
    404: ModelTrouble.UNKNOWN_MODEL,
    408: ModelTrouble.TIMEOUT,
    409: ModelTrouble.SERVER,
    429: ModelTrouble.RATE_LIMITED,
}
_ADVICE = {
    ModelTrouble.TIMEOUT: (
        "did not answer in time; if that goes on, choose a faster model or allow more seconds"
    ),
    ModelTrouble.RATE_LIMITED: (
        "takes no more requests for now; if that goes on, ask the provider for a higher limit"
    ),
    ModelTrouble.UNREACHABLE: (
        "could not be reached; check OPENAI_BASE_URL, the network, and that the server runs"
    ),
    ModelTrouble.SERVER: "failed on its own side; look at the provider's status page or the server's log",
    ModelTrouble.EMPTY: "gave an empty answer; if that goes on, choose another model",
    ModelTrouble.TRUNCATED: (
        "broke off before its answer was whole; if that goes on, choose a model that is briefer "
        "or doesn't think first"
    ),
    ModelTrouble.MALFORMED: (
        "gave an answer that cannot be read; check that OPENAI_BASE_URL is an OpenAI-compatible server "
        "and that the model can write JSON"
    ),
    ModelTrouble.REFUSED: "declined to answer (a content filter); if that goes on, choose another model",
    ModelTrouble.WRONG_KEY: "does not accept the key; check OPENAI_API_KEY and what it may use",
    ModelTrouble.UNKNOWN_MODEL: (
        "is not known there; check HARKEN_MODEL, HARKEN_JUDGE_MODEL, HARKEN_COACH_MODEL and "
        "OPENAI_BASE_URL (most end in /v1)"
    ),
    ModelTrouble.NO_MONEY: "is not served, as the account has no credit left; top it up with the provider",
    ModelTrouble.BAD_REQUEST: (
        "does not accept the request; check that it is a chat model with room for a conversation"
    ),
}


@dataclass(frozen=True, slots=True)
class Failure:
    """How a call failed.

    Attributes:
        kind: the server said no, there was no way to it, it took too long, or nobody can read what it sent.
        status: the HTTP status of a no, 0 where there was none.
        codes: the provider's own codes for it.
        complaint: the provider's text, lower case; for decisions alone, never shown.
    """

    kind: Literal["said_no", "unreachable", "timeout", "unreadable"]
    status: int = 0
    codes: frozenset[str] = frozenset()
    complaint: str = field(default="", repr=False)


class CallError(Exception):
    """A call to the server failed; never leaves this room."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.kind)
        self.failure = failure


def trouble_of(failure: Failure) -> ModelTrouble:
    """Return what a failure means."""
    if failure.kind != "said_no":
        return {
            "unreachable": ModelTrouble.UNREACHABLE,
            "timeout": ModelTrouble.TIMEOUT,
            "unreadable": ModelTrouble.MALFORMED,
        }[failure.kind]
    for code, trouble in _BY_CODE.items():
        if code in failure.codes:
            return trouble
    if failure.status in _BY_STATUS:
        return _BY_STATUS[failure.status]
    return ModelTrouble.BAD_REQUEST if 400 <= failure.status < 500 else ModelTrouble.SERVER


def model_error(trouble: ModelTrouble, model: str, host: str, status: int, used: Tokens) -> ModelError:
    """Return the error with a sentence for the operator, and with the tokens it cost."""
    answered = f" (HTTP {status})" if status else ""
    return ModelError(
        f'The model "{model}" at {host} {_ADVICE[trouble]}{answered}.',
        trouble,
        input_tokens=used.sent,
        output_tokens=used.received,
    )


def worth_another_try(status: int, codes: frozenset[str], retry_after: float | None, left: float) -> bool:
    """Tell whether a failed call may be repeated within the seconds that are left."""
    if any(_BY_CODE.get(code) is ModelTrouble.NO_MONEY for code in codes):
        return False
    return (status in (408, 409, 429) or status >= 500) and (retry_after or 0) < left
