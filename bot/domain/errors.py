"""Everything Harken raises on purpose.

```
HarkenError
├── ContentError           a scenario or prompt file cannot be used
├── TranscriptError        a transcript to score cannot be read
├── SettingsError          the environment asks for something impossible
├── StorageError           the database cannot be opened or used
│   ├── NewerDatabaseError it was written by a newer Harken
│   └── StaleSessionError  another worker changed the session meanwhile
├── ModelError             a language model cannot be used; `trouble` says how
└── DeliveryError          a message could not be delivered
    ├── TransientDeliveryError  try again, not before `retry_after` seconds
    └── PermanentDeliveryError  never will be (blocked, gone)
```

The text of each is a sentence a person can act on: what is wrong, and what to do about it.
"""

from __future__ import annotations

from enum import StrEnum

from bot.domain.provenance import Paid


class HarkenError(Exception):
    """Root of every error Harken raises on purpose; its text may be shown to the user."""


class ContentError(HarkenError):
    """A scenario or prompt file cannot be used."""


class TranscriptError(HarkenError):
    """A transcript to score cannot be read."""


class SettingsError(HarkenError):
    """The environment asks for something impossible."""


class StorageError(HarkenError):
    """The database cannot be opened or used."""


class NewerDatabaseError(StorageError):
    """The database was written by a newer version of Harken."""


class StaleSessionError(StorageError):
    """Another worker changed the session between its load and its save."""


class ModelTrouble(StrEnum):
    """What went wrong with a language model."""

    TIMEOUT = "timeout"
    RATE_LIMITED = "rate_limited"
    UNREACHABLE = "unreachable"
    SERVER = "server"
    EMPTY = "empty"
    TRUNCATED = "truncated"
    MALFORMED = "malformed"
    REFUSED = "refused"
    WRONG_KEY = "wrong_key"
    UNKNOWN_MODEL = "unknown_model"
    NO_MONEY = "no_money"
    BAD_REQUEST = "bad_request"
    RESTING = "resting"


class ModelError(HarkenError):
    """A language model cannot be used or gave nothing usable.

    Attributes:
        trouble: what went wrong. The text is for the operator; no learner sees it, nor a provider's words.
        input_tokens: tokens sent for nothing, as far as the server told.
        output_tokens: tokens received for nothing.
    """

    def __init__(
        self, message: str, trouble: ModelTrouble, *, input_tokens: int = 0, output_tokens: int = 0
    ) -> None:
        super().__init__(message)
        self.trouble = trouble
        self.input_tokens = input_tokens
        self.output_tokens = output_tokens

    def adding(self, *paid: Paid) -> ModelError:
        """Return the same failure with what else was paid for nothing."""
        return ModelError(
            str(self),
            self.trouble,
            input_tokens=self.input_tokens + sum(each.input_tokens for each in paid),
            output_tokens=self.output_tokens + sum(each.output_tokens for each in paid),
        )


class DeliveryError(HarkenError):
    """A message could not be delivered."""


class TransientDeliveryError(DeliveryError):
    """The platform asks to wait, or failed in passing.

    Attributes:
        retry_after: seconds to wait before the next try, or None where the platform gave none.
    """

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class PermanentDeliveryError(DeliveryError):
    """The conversation is closed to Harken: blocked, left or gone."""
