"""Where Telegram posts updates, if it is asked to: one path of the process that answers people.

Telegram proves itself by a secret that we gave it when we asked for updates, made anew at each start. An update is answered for when it was
worked through, so that one which a crash cuts off comes again; while this process stands by, 503 tells Telegram to try later.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import secrets
from typing import Any

import structlog
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from telegram import Update
from telegram.ext import Application

log = structlog.get_logger(__name__)

PATH = "/telegram"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 — a header's name
SECRET_BYTES = 32

AnyApplication = Application[Any, Any, Any, Any, Any, Any]


class UpdateHook:
    """`open` for an application that runs; `shut` before it stops."""

    def __init__(self) -> None:
        self.secret = secrets.token_urlsafe(SECRET_BYTES)
        self._application: AnyApplication | None = None
        self._working: set[asyncio.Task[None]] = set()

    def __repr__(self) -> str:
        return "UpdateHook()"

    @property
    def route(self) -> Route:
        return Route(PATH, self.updates, methods=["POST"])

    def open(self, application: AnyApplication) -> None:
        self._application = application

    async def shut(self) -> None:
        """Nothing more is taken up; what was taken up ends first."""
        self._application = None
        if self._working:
            await asyncio.wait(list(self._working))

    async def updates(self, request: Request) -> Response:
        told = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(told.encode(), self.secret.encode()):
            return PlainTextResponse("", 403)
        application = self._application
        if application is None:
            return PlainTextResponse("", 503)
        update = _read(await request.body(), application)
        if update is not None:
            await self._work(application, update)
        return PlainTextResponse("")

    async def _work(self, application: AnyApplication, update: Update) -> None:
        """Goes on where Telegram hangs up: half an answer would be worse than one too late."""
        task = asyncio.create_task(application.process_update(update))
        self._working.add(task)
        task.add_done_callback(self._working.discard)
        await asyncio.shield(task)


def _read(body: bytes, application: AnyApplication) -> Update | None:
    """None for what is no update: answered for all the same, else it would come again for a day. Nothing of it is logged."""
    try:
        return Update.de_json(json.loads(body), application.bot)
    except Exception as error:  # whatever a new kind of update does to the library
        log.error("update_unreadable", why=type(error).__name__)
        return None
