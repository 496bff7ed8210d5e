"""A chat platform in memory: direct messages, channels, buttons, forms, refusals, and markup that pings."""

from __future__ import annotations

import html
import itertools
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

LONGEST_POST = 400

Payload = Mapping[str, object]
Listener = Callable[[Payload], Awaitable[None]]


class Refusal(Exception):  # noqa: N818 - named as the platform's documentation would
    """The platform's answer to a post that it did not take.

    Attributes:
        status: 429 wait, 403 blocked, 5xx in trouble, 400 malformed.
        retry_after: seconds to wait.
    """

    def __init__(self, status: int, retry_after: float | None = None) -> None:
        super().__init__(f"status {status}")
        self.status = status
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class Planned:
    """A refusal to come: after how many posts, and whether the post arrives all the same."""

    refusal: Refusal
    after: int = 0
    arrives: bool = False


@dataclass
class FakePlatform:
    """The server side; it outlives any adapter.

    Attributes:
        listener: the adapter's event handler.
        posts: what was posted, by channel, as people read it.
        waiting: ids of events that nobody has acknowledged.
        pings: who or what was notified by name.
        events: every payload sent, the last one last.
        planned: a refusal to come.
    """

    listener: Listener | None = None
    posts: dict[str, list[str]] = field(default_factory=dict)
    waiting: set[str] = field(default_factory=set)
    pings: list[str] = field(default_factory=list)
    events: list[Payload] = field(default_factory=list)
    planned: Planned | None = None
    _nonces: dict[str, str] = field(default_factory=dict)
    _ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    async def send(self, channel: str, author: str, **more: object) -> None:
        """Bring the adapter a new event."""
        await self.bring({"id": f"ev{next(self._ids)}", "channel": channel, "author": author, **more})

    async def bring(self, payload: Payload) -> None:
        """Bring the adapter this event and wait for its acknowledgement."""
        self.events.append(payload)
        self.waiting.add(str(payload["id"]))
        if self.listener is not None:
            await self.listener(payload)

    def acknowledge(self, event_id: str) -> None:
        """Take the adapter's acknowledgement."""
        self.waiting.discard(event_id)

    async def post(self, channel: str, text: str, *, nonce: str, markup: bool) -> str:
        """Post and return the post's id; the same nonce posts once; raises Refusal."""
        if len(text) > LONGEST_POST:
            raise Refusal(400)
        planned = self._planned_now()
        if planned is not None and not planned.arrives:
            raise planned.refusal
        if nonce not in self._nonces:
            self._nonces[nonce] = f"post{next(self._ids)}"
            self.posts.setdefault(channel, []).append(self._as_read(text) if markup else text)
        if planned is not None:
            raise planned.refusal
        return self._nonces[nonce]

    def _planned_now(self) -> Planned | None:
        planned, self.planned = self.planned, None
        if planned is not None and planned.after:
            self.planned = Planned(planned.refusal, planned.after - 1, planned.arrives)
            return None
        return planned

    def _as_read(self, text: str) -> str:
        self.pings += re.findall(r"<[@!#]\w+>|@everyone|@here", text)
        return html.unescape(re.sub(r"[*_`~]", "", text))
