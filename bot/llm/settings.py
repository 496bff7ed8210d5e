"""The environment's part of the language model, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.domain.errors import SettingsError
from bot.llm.server import OPENAI, Server

DEFAULT_MODEL = "gpt-4.1-mini"
"""Quick, cheap, keeps to schemas and to temperature 0, and writes at once instead of thinking first."""
_ANY_KEY = "none"  # the SDK wants one, a local server doesn't


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """How the three roles reach a language model.

    Attributes:
        server: `OPENAI_BASE_URL`, OpenAI itself by default, and `OPENAI_API_KEY`, any text where only the
            first is set.
        model: `HARKEN_MODEL`, the partner's and by default everyone's.
        judge_model: `HARKEN_JUDGE_MODEL`.
        coach_model: `HARKEN_COACH_MODEL`.
        learner_tokens_a_day: `HARKEN_LEARNER_TOKENS_A_DAY`; past it the offline engine serves that learner.
        tenant_tokens_a_day: `HARKEN_TENANT_TOKENS_A_DAY`; past it, the whole workspace or server.
        judge_votes: `HARKEN_JUDGE_VOTES`, how many ratings the median is taken of.
        partner_seconds: `HARKEN_PARTNER_SECONDS`, how long a partner's line may take, retries included.
        judge_seconds: `HARKEN_JUDGE_SECONDS`.
        coach_seconds: `HARKEN_COACH_SECONDS`.
    """

    server: Server
    model: str
    judge_model: str
    coach_model: str
    learner_tokens_a_day: int
    tenant_tokens_a_day: int
    judge_votes: int
    partner_seconds: float
    judge_seconds: float
    coach_seconds: float

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> ModelSettings | None:
        """Read the settings; None where neither a key nor a server is set, so that the offline engine serves.

        Raises:
            SettingsError: a value cannot be used.
        """
        key, base_url = _text(environ, "OPENAI_API_KEY"), _text(environ, "OPENAI_BASE_URL")
        if not key and not base_url:
            return None
        model = _text(environ, "HARKEN_MODEL") or DEFAULT_MODEL
        return cls(
            server=Server(_key(key) or _ANY_KEY, _url(base_url) or OPENAI),
            model=model,
            judge_model=_text(environ, "HARKEN_JUDGE_MODEL") or model,
            coach_model=_text(environ, "HARKEN_COACH_MODEL") or model,
            learner_tokens_a_day=_whole(environ, "HARKEN_LEARNER_TOKENS_A_DAY", 200_000, 10**12),
            tenant_tokens_a_day=_whole(environ, "HARKEN_TENANT_TOKENS_A_DAY", 5_000_000, 10**12),
            judge_votes=_votes(environ),
            partner_seconds=_seconds(environ, "HARKEN_PARTNER_SECONDS", 8),
            judge_seconds=_seconds(environ, "HARKEN_JUDGE_SECONDS", 60),
            coach_seconds=_seconds(environ, "HARKEN_COACH_SECONDS", 20),
        )


def _text(environ: Mapping[str, str], name: str) -> str:
    return environ.get(name, "").strip()


def _key(key: str) -> str:
    if not key.isascii() or not key.isprintable() or " " in key:
        raise SettingsError(
            "OPENAI_API_KEY holds a space, a line break or a sign no key has; copy it again, whole and alone."
        )
    return key


def _url(url: str) -> str:
    if not url:
        return url
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        usable = False
    if not usable:
        raise SettingsError(
            "OPENAI_BASE_URL is no web address; set it to one like http://127.0.0.1:8080/v1, "
            "or leave it out for OpenAI."
        )
    return url


def _whole(environ: Mapping[str, str], name: str, default: int, most: int) -> int:
    text = _text(environ, name) or str(default)
    value = int(text) if text.isascii() and text.isdigit() and len(text) <= 15 else 0
    if not 0 < value <= most:
        raise SettingsError(
            f"{name} is {text!r}; set it to a whole number from 1 to {most}, or leave it out for {default}."
        )
    return value


def _votes(environ: Mapping[str, str]) -> int:
    votes = _whole(environ, "HARKEN_JUDGE_VOTES", 1, 9)
    if votes % 2 == 0:
        raise SettingsError(
            f"HARKEN_JUDGE_VOTES is {votes}; set it to an odd number up to 9, so that a median is a vote, "
            "or leave it out for 1."
        )
    return votes


def _seconds(environ: Mapping[str, str], name: str, default: float) -> float:
    text = _text(environ, name) or str(default)
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 1 <= value <= 600:
        raise SettingsError(
            f"{name} is {text!r}; set it to seconds from 1 to 600, or leave it out for {default:g}."
        )
    return value
