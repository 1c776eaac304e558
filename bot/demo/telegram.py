"""A Bot API server for the demo: as much of it as one bot and one person need."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from time import time
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

TOKEN = "1234567890:DEMO"  # noqa: S105 — opens nothing but the demo's own server
BOT = {"id": 1234567890, "is_bot": True, "first_name": "Volia (demo)", "username": "volia_demo_bot"}
PERSON = 1001  # chat id of the demo's subscriber
LONGEST_WAIT_S = 20.0  # of one getUpdates; Telegram allows 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One message as it arrived at Telegram."""

    chat: str  # as the bot wrote it: an id or @name
    html: str
    message_id: int
    edits: bool  # it replaces the words of an earlier message
    answers: int | None  # id of the message that it replies to


class BotApi:
    """Answers the bot, hands it what the person says, and keeps what it tells."""

    def __init__(self, hear: Callable[[Told], None] | None = None) -> None:
        self.told: list[Told] = []
        self._hear = hear
        self._updates: list[dict[str, Any]] = []
        self._next_update, self._next_message = 1, 1
        self._news = asyncio.Event()
        self._closing = False

    def routes(self) -> list[Route]:
        return [Route(f"/bot{TOKEN}/{{method}}", self._answer, methods=["GET", "POST"])]

    def say(self, text: str) -> None:
        """The person writes to the bot."""
        message = {"message_id": self._new_id(), "date": int(time()), "chat": _chat(PERSON), "from": _person(), "text": text}
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        self._updates.append({"update_id": self._next_update, "message": message})
        self._next_update += 1
        self._news.set()

    def close(self) -> None:
        """Lets a waiting getUpdates go, so that the server can end."""
        self._closing = True
        self._news.set()

    async def _answer(self, request: Request) -> Response:
        given = dict(request.query_params) | await _parameters(request)
        match request.path_params["method"]:
            case "getUpdates":
                return _ok(await self._get_updates(int(given.get("offset", 0)), float(given.get("timeout", 0))))
            case "getMe":
                return _ok({**BOT, "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False})
            case "sendMessage":
                return _ok(self._note(given, self._new_id(), edits=False, answers=_answered(given)))
            case "editMessageText":
                return _ok(self._note(given, int(given["message_id"]), edits=True, answers=None))
            case "getMyDescription":
                return _ok({"description": ""})
            case _:
                return _ok(True)

    async def _get_updates(self, offset: int, timeout_s: float) -> list[dict[str, Any]]:
        self._updates = [update for update in self._updates if update["update_id"] >= offset]
        if not self._updates and timeout_s > 0 and not self._closing:
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), min(timeout_s, LONGEST_WAIT_S))
            except TimeoutError:
                return []
        return list(self._updates)

    def _note(self, given: dict[str, Any], message_id: int, *, edits: bool, answers: int | None) -> dict[str, Any]:
        chat = str(given["chat_id"])
        told = Told(chat=chat, html=str(given["text"]), message_id=message_id, edits=edits, answers=answers)
        self.told.append(told)
        if self._hear:
            self._hear(told)
        return {"message_id": message_id, "date": int(time()), "chat": _chat(chat), "text": told.html}

    def _new_id(self) -> int:
        self._next_message += 1
        return self._next_message


def _answered(given: dict[str, Any]) -> int | None:
    reply = given.get("reply_parameters")
    return int(json.loads(reply)["message_id"]) if isinstance(reply, str) else None


def _chat(chat: int | str) -> dict[str, Any]:
    return {"id": int(chat), "type": "private", "first_name": "Reader"}


def _person() -> dict[str, Any]:
    return {"id": PERSON, "is_bot": False, "first_name": "Reader", "language_code": "en"}


async def _parameters(request: Request) -> dict[str, Any]:
    """The Bot API takes forms and JSON; nested values come as JSON inside a form."""
    body = await request.body()
    if request.headers.get("content-type", "").startswith("application/json"):
        parsed = json.loads(body)
        return {key: json.dumps(value) if isinstance(value, dict | list) else value for key, value in parsed.items()}
    return dict(parse_qsl(body.decode("utf-8"), keep_blank_values=True))


def _ok(result: Any) -> JSONResponse:
    return JSONResponse({"ok": True, "result": result})
