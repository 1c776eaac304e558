"""The demo's loopback server: channels, the agency's site, feeds, a Bot API and a webhook receiver, all on one port."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import standardwebhooks
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.demo import pages
from bot.demo.story import OUTLETS, Outlet
from bot.demo.telegram import BotApi

CHANNELS = {outlet.slug: outlet for outlet in OUTLETS if outlet.kind == "telegram"}
FEEDS = {outlet.slug: outlet for outlet in OUTLETS if outlet.kind == "rss"}
AGENCY = next(outlet for outlet in OUTLETS if outlet.kind == "belta")


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """One delivery as the webhook's receiver saw it."""

    id: str  # webhook-id: the same for a repetition
    type: str
    verified: bool
    body: dict[str, Any]


class DemoServer:
    """`app` is served; `world` changes as the story goes on."""

    def __init__(self, world: pages.World, telegram: BotApi, hear: Callable[[Received], None] | None = None) -> None:
        self.world = world
        self.secret = ""  # of the webhook; told once the endpoint is made
        self.received: list[Received] = []
        self.served: Counter[str] = Counter()  # how often each outlet's front page was read
        self._hear = hear
        self.app = Starlette(
            routes=[
                Route("/s/{slug}", self._channel),
                Route("/all_news/", self._listing),
                Route("/president/view/{name}/", self._article),
                Route("/hook", self._hook, methods=["POST"]),
                *telegram.routes(),
                *(Route(f"/{slug}", self._feed) for slug in FEEDS),
                Route("/{slug}/{key:int}", self._post),
                Route("/{slug}", self._landing),
            ]
        )

    async def _channel(self, request: Request) -> Response:
        outlet = CHANNELS.get(request.path_params["slug"])
        if outlet is None:
            return RedirectResponse(f"/{request.path_params['slug']}", status_code=302)
        before = request.query_params.get("before", "")
        self._count(outlet, front=not before)
        return HTMLResponse(pages.preview_page(outlet, self.world.posts(outlet), int(before) if before.isdigit() else None))

    async def _post(self, request: Request) -> Response:
        outlet = CHANNELS.get(request.path_params["slug"])
        if outlet is None:
            return HTMLResponse(pages.landing_page(request.path_params["slug"]))
        return HTMLResponse(pages.post_page(outlet, self.world.post(outlet, request.path_params["key"])))

    async def _landing(self, request: Request) -> Response:
        return HTMLResponse(pages.landing_page(request.path_params["slug"]))

    async def _listing(self, _request: Request) -> Response:
        self._count(AGENCY, front=True)
        return HTMLResponse(pages.listing_page(self.world.posts(AGENCY)))

    async def _article(self, request: Request) -> Response:
        parts = request.path_params["name"].split("-")
        shown = self.world.post(AGENCY, int(parts[1])) if len(parts) > 1 and parts[1].isdigit() else None
        return HTMLResponse(pages.article_page(shown)) if shown else PlainTextResponse("no such article", 404)

    async def _feed(self, request: Request) -> Response:
        outlet = FEEDS[request.url.path.lstrip("/")]
        self._count(outlet, front=True)
        address = f"{request.url.scheme}://{request.url.netloc}"
        return Response(pages.feed(outlet, self.world.posts(outlet), address), media_type="application/rss+xml")

    async def _hook(self, request: Request) -> Response:
        """Verifies as a receiver of an NGO would, with the library of Standard Webhooks, by wall time."""
        raw, name = await request.body(), request.headers.get("webhook-id", "")
        try:
            body = standardwebhooks.Webhook(self.secret).verify(raw, dict(request.headers))
        except standardwebhooks.WebhookVerificationError:
            self._note(Received(id=name, type="?", verified=False, body={}))
            return PlainTextResponse("the signature does not verify", 401)
        self._note(Received(id=name, type=body["type"], verified=True, body=body))
        return PlainTextResponse("thank you")

    def _note(self, received: Received) -> None:
        self.received.append(received)
        if self._hear:
            self._hear(received)

    def _count(self, outlet: Outlet, *, front: bool) -> None:
        self.served[outlet.id] += front
