"""Which server a model is asked on."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

OPENAI = "https://api.openai.com/v1"


@dataclass(frozen=True, slots=True)
class Server:
    """An OpenAI-compatible server.

    Attributes:
        api_key: any text for a server that wants none.
        base_url: where it is.
        retries: how often a call that may go well the next time is repeated; at least 2, since a server may
            drop a connection that was kept open.
    """

    api_key: str = field(repr=False)
    base_url: str = OPENAI
    retries: int = 2

    @property
    def is_openai(self) -> bool:
        """Tell whether it is OpenAI's own."""
        return urlsplit(self.base_url).hostname == urlsplit(OPENAI).hostname

    @property
    def provider(self) -> str:
        """Name it, for the record: "openai", or its host."""
        return "openai" if self.is_openai else urlsplit(self.base_url).hostname or self.base_url
