"""Answers that a browser or a proxy may keep for a short while, and ask again whether they changed."""

from __future__ import annotations

import asyncio
import hashlib
from collections import defaultdict
from collections.abc import Awaitable, Callable
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection
from starlette.requests import Request
from starlette.responses import Response

from claims.model import Record
from storage.record import load_record

FRESH_SECONDS = 10  # how long a copy may be shown without asking: a release must not wait for a cache

KEPT_SECONDS = 1.0  # a release brings many readers at once, and the page takes 30 ms to make: it is made once a second for all of them
RECORD_KEPT_SECONDS = 60.0


class Kept:
    """What was made is given to everybody for a short while; who asks while it is being made waits for it."""

    def __init__(self, monotonic: Callable[[], float], seconds: float = KEPT_SECONDS) -> None:
        self._monotonic, self._seconds = monotonic, seconds
        self._made: dict[str, tuple[float, str]] = {}
        self._turns: dict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def get(self, key: str, make: Callable[[], Awaitable[str]]) -> str:
        """`key`: one of few; nothing that a reader can choose freely. What could not be made is not kept."""
        async with self._turns[key]:
            made = self._made.get(key)
            if made is None or self._monotonic() - made[0] >= self._seconds:
                made = (self._monotonic(), await make())
                self._made[key] = made
            return made[1]


class KeptRecord:
    """Our own record, counted anew once a minute: it walks over a year of alerts, which /v1/status must not wait for each time."""

    def __init__(self, monotonic: Callable[[], float], seconds: float = RECORD_KEPT_SECONDS) -> None:
        self._monotonic, self._seconds = monotonic, seconds
        self._made: tuple[float, Record] | None = None

    async def get(self, connection: AsyncConnection, at: datetime) -> Record:
        if self._made is None or self._monotonic() - self._made[0] >= self._seconds:
            self._made = (self._monotonic(), await load_record(connection, at))
        return self._made[1]


def cached(request: Request, body: str | bytes, media_type: str, *, language: str | None = None) -> Response:
    """The answer, or 304 where the reader has it already. `language`: where the answer depends on what the browser asks for."""
    content = body.encode(errors="replace") if isinstance(body, str) else body
    # Weak: the same page compressed is the same page.
    etag = f'W/"{hashlib.sha256(content).hexdigest()[:32]}"'
    headers = {"ETag": etag, "Cache-Control": f"public, max-age={FRESH_SECONDS}"}
    if language:
        headers |= {"Vary": "Accept-Language", "Content-Language": language}
    if _has(request.headers.get("if-none-match", ""), etag):
        return Response(status_code=304, headers=headers)
    return Response(content, media_type=media_type, headers=headers)


def _has(header: str, etag: str) -> bool:
    """RFC 9110, 13.1.2: weak comparison; * is any."""
    bare = etag.removeprefix("W/")
    return any(one.strip().removeprefix("W/") in (bare, "*") for one in header.split(","))
