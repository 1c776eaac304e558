"""Errors as RFC 9457 `application/problem+json`; as a page for who asks for one with a browser."""

from __future__ import annotations

import http
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.encoders import jsonable_encoder
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, JSONResponse, Response

from bot.rendering.page import render_problem
from bot.web.language import language_of, wants_html
from storage.status import BadCursor

log = structlog.get_logger()

COME_BACK_SECONDS = 5  # a restart of PostgreSQL takes about so long
PROBLEM_JSON = "application/problem+json"


class Problem(BaseModel):
    """RFC 9457. `type` is about:blank: the status says all."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str = ""
    errors: list[dict[str, Any]] | None = None


PROBLEMS: dict[int | str, dict[str, Any]] = {
    "4XX": {"description": "What was wrong with the request", "content": {PROBLEM_JSON: {"schema": Problem.model_json_schema()}}},
}


def problem(status: int, detail: str = "", *, headers: dict[str, str] | None = None, **more: Any) -> JSONResponse:
    title = http.HTTPStatus(status).phrase
    body = {"type": "about:blank", "title": title, "status": status, "detail": detail, **more}
    return JSONResponse(body, status, headers={"Cache-Control": "no-store", **(headers or {})}, media_type=PROBLEM_JSON)


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    phrase = http.HTTPStatus(error.status_code).phrase
    detail = "" if error.detail == phrase else str(error.detail)
    if wants_html(request) and request.app.state.volia.pages:
        page = render_problem(error.status_code, detail or phrase, language_of(request))
        return HTMLResponse(page, error.status_code, headers={"Cache-Control": "no-store", **(error.headers or {})})
    return problem(error.status_code, detail, headers=dict(error.headers or {}))


async def _invalid(_request: Request, error: Exception) -> Response:
    """What was wrong with each parameter, without what was sent: it may be a secret."""
    assert isinstance(error, RequestValidationError)
    errors = [{"where": ".".join(str(step) for step in one["loc"]), "what": one["msg"]} for one in error.errors()]
    return problem(422, "; ".join(f"{one['where']}: {one['what']}" for one in errors), errors=jsonable_encoder(errors))


async def _bad_cursor(_request: Request, error: Exception) -> Response:
    return problem(422, f"after: {error}")


async def _away(request: Request, error: Exception) -> Response:
    """The database is locked, full, restarting or not ours: it will be there again, so the asker is told when to come back."""
    log.warning("web.database_away", endpoint=getattr(request.scope.get("endpoint"), "__name__", "none"), error=type(error).__name__)
    return problem(503, "the database does not answer", headers={"Retry-After": str(COME_BACK_SECONDS)})


def install(app: FastAPI) -> None:
    app.add_exception_handler(HTTPException, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(BadCursor, _bad_cursor)
    for away in (OperationalError, InterfaceError, PoolTimeout):
        app.add_exception_handler(away, _away)
