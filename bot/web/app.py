"""The web of one role, as one application. `web` serves pages, feeds and /v1; every other role serves its health and metrics alone."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware

from bot.web import api, endpoints, health, identity, pages, problems
from bot.web.cached import Kept, KeptRecord
from bot.web.guard import Guard
from bot.web.metrics import Gauges
from bot.web.state import WebState
from storage.probe import WriteProbe

SMALLEST_COMPRESSED = 1_000  # bytes; a shorter answer fits one packet anyway


def _version() -> str:
    try:
        return version("volia")
    except PackageNotFoundError:
        return "0"  # run from a checkout that was not installed


def create_app(state: WebState) -> FastAPI:
    """One application for one registry: its metrics are made in it."""
    app = FastAPI(
        title="Volia",
        version=_version(),
        description="Who is released in Belarus, who says so, and the proof. Reading needs no token.",
        docs_url=None,  # pages.docs: without scripts, and without anything from elsewhere
        redoc_url=None,
        openapi_url=None,
    )
    app.state.volia = state
    app.state.gauges = Gauges(state.registry)
    app.state.write_probe = WriteProbe(state.database)
    app.state.kept = Kept(state.monotonic)
    app.state.record = KeptRecord(state.monotonic)
    app.router.routes.extend(health.ROUTES)
    app.router.routes.extend(state.extra)
    if state.pages:
        app.router.routes.extend(pages.ROUTES)
        app.router.routes.extend(identity.ROUTES)
        app.include_router(api.router)
        app.include_router(endpoints.router)
    problems.install(app)
    app.add_middleware(GZipMiddleware, minimum_size=SMALLEST_COMPRESSED)
    app.add_middleware(Guard, registry=state.registry)
    return app
