"""The pages and the feeds."""

from __future__ import annotations

import json

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.rendering.feed import Entry, atom, entries, json_feed
from bot.rendering.page import ICON, render_docs, render_episode, render_home
from bot.web import questions
from bot.web.cached import cached
from bot.web.language import language_of
from bot.web.state import state_of
from storage.alerts import latest_alerts

HTML = "text/html; charset=utf-8"


async def home(request: Request) -> Response:
    state, language = state_of(request), language_of(request)

    async def make() -> str:
        async with state.database.reading() as connection:
            at = state.clock()
            record = await request.app.state.record.get(connection, at)
            view = await questions.home(connection, at, state.sources, record=record, uncertain=state.show_uncertain)
        return render_home(view, language, ours=state.identity.statement if state.identity else None)

    return cached(request, await request.app.state.kept.get(language, make), HTML, language=language)


async def episode(request: Request) -> Response:
    state, language = state_of(request), language_of(request)
    async with state.database.reading() as connection:
        view = await questions.episode(connection, request.path_params["id"])
    if view is None:
        raise HTTPException(404, "no such episode")
    return cached(request, render_episode(view, language), HTML, language=language)


def _base(request: Request) -> str:
    """Address of our page: the configured one, else the one that was asked."""
    return state_of(request).public_url.rstrip("/") or str(request.base_url).rstrip("/")


async def _entries(request: Request, language: str) -> list[Entry]:
    state = state_of(request)
    async with state.database.reading() as connection:
        told = await latest_alerts(connection, questions.FEED_ALERTS)
    return entries([one.alert for one in told], language, base=_base(request))


async def feed_atom(request: Request) -> Response:
    language = language_of(request)
    made = atom(await _entries(request, language), language, base=_base(request))
    return cached(request, made, "application/atom+xml; charset=utf-8", language=language)


async def feed_json(request: Request) -> Response:
    language = language_of(request)
    made = json_feed(await _entries(request, language), language, base=_base(request))
    return cached(request, json.dumps(made, ensure_ascii=False), "application/feed+json; charset=utf-8", language=language)


async def docs(request: Request) -> Response:
    language = language_of(request)
    return cached(request, render_docs(request.app.openapi(), language), HTML, language=language)


async def openapi(request: Request) -> Response:
    return JSONResponse(request.app.openapi())


async def icon(request: Request) -> Response:
    return cached(request, ICON, "image/svg+xml")


async def favicon(_request: Request) -> Response:
    return RedirectResponse("/icon.svg", 308)


ROUTES = [
    Route("/", home),
    Route("/episodes/{id}", episode),
    Route("/feed.atom", feed_atom),
    Route("/feed.json", feed_json),
    Route("/docs", docs),
    Route("/openapi.json", openapi),
    Route("/icon.svg", icon),
    Route("/favicon.ico", favicon),
]
