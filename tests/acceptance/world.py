"""Source pages and a webhook receiver on loopback, as somebody else would start them. What they were asked can be waited for."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from standardwebhooks import Webhook, WebhookVerificationError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.sources.telegram_page import Channel, contact_page

LONGEST_WAIT_S = 30.0  # for what takes a second on a quiet machine


@dataclass(frozen=True, kw_only=True)
class Hooked:
    """One webhook as it was received."""

    id: str
    verified: bool
    body: dict[str, Any]
    at: datetime


class World:
    """Channels at /s/<name>, single posts at /<name>/<id>, a receiver at /hook."""

    def __init__(self) -> None:
        self.channels: dict[str, Channel] = {}
        self.reads: Counter[str] = Counter()
        self.hooks: list[Hooked] = []
        self.address = ""
        self.secret = ""
        self.broken: dict[str, Callable[[], Response]] = {}  # channel → what comes in place of its page
        self._news = asyncio.Condition()
        self.app = Starlette(
            routes=[
                Route("/s/{name}", self._window),
                Route("/hook", self._hook, methods=["POST"]),
                Route("/{name}/{id:int}", self._own_page),
                Route("/{name}", self._landing),
            ]
        )

    def channel(self, name: str) -> Channel:
        return self.channels.setdefault(name, Channel(name=name))

    def post(self, name: str, id: int, html: str, *, at: datetime | None = None) -> None:
        """Publishes now, or changes what was published before."""
        channel = self.channel(name)
        before = next((each for each in channel.messages if each.id == id), None)
        channel.post(id, html, at=at or (before.moment if before else datetime.now(UTC).replace(microsecond=0)), edited=before is not None)

    async def until(self, holds: Callable[[], bool], *, timeout_s: float = LONGEST_WAIT_S) -> None:
        """Waits for something that a request brings about."""
        async with self._news:
            await asyncio.wait_for(self._news.wait_for(holds), timeout_s)

    async def read_again(self, name: str, times: int = 2) -> None:
        """Until the channel was read so often from now on: what stood there at the first of two readings has been worked through."""
        goal = self.reads[name] + times
        await self.until(lambda: self.reads[name] >= goal)

    async def hooked(self, count: int) -> list[Hooked]:
        await self.until(lambda: len(self.hooks) >= count)
        return self.hooks

    async def _note(self) -> None:
        async with self._news:
            self._news.notify_all()

    async def _window(self, request: Request) -> Response:
        name = request.path_params["name"]
        before = request.query_params.get("before")
        self.reads[name] += before is None
        await self._note()
        if name in self.broken:
            return self.broken[name]()
        if name not in self.channels:
            return RedirectResponse(f"/{name}", status_code=302)
        return HTMLResponse(self.channels[name].page(int(before) if before else None))

    async def _own_page(self, request: Request) -> Response:
        return HTMLResponse(self.channel(request.path_params["name"]).own_page(request.path_params["id"]))

    async def _landing(self, request: Request) -> Response:
        return HTMLResponse(contact_page(request.path_params["name"]))

    async def _hook(self, request: Request) -> Response:
        raw = await request.body()
        try:
            body, verified = Webhook(self.secret).verify(raw, dict(request.headers)), True
        except WebhookVerificationError:
            body, verified = {}, False
        self.hooks.append(Hooked(id=request.headers.get("webhook-id", ""), verified=verified, body=body, at=datetime.now(UTC)))
        await self._note()
        return PlainTextResponse("", 204)
