"""A Bot API server on loopback, as strict as Telegram where the bot must obey, and as nasty as Telegram can be where a test says so.

It speaks plain HTTP/1.1 on an asyncio server, so that it can also hang up in the middle. `BotApi` is what a test holds: what was said to
whom, what comes next from the people, and which fault the next request of a chat meets.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message as EmailMessage
from typing import Any
from urllib.parse import parse_qsl

import httpx

from bot.rendering.message import MAX_UNITS, telegram_length, units
from tests.unit.rendering.telegram_html import BadHtml, check

TOKEN = "123456789:AAF-loopback_token_of_nobody_0123456789"
SPOKEN_WITH: set[str] = set()  # numbers and names of all who spoke with a server of this process: tests/leaks.py seeks them in the logs
LEAST_TOLD = 100_000  # a smaller number of a chat is found anywhere
COUNTED = ("sendMessage", "editMessageText", "sendPhoto")  # by the strict server
MAX_CAPTION_UNITS = 1024  # Bot API, sendPhoto
HOLD_S = 0.05  # longest that getUpdates is held open: tests must end


@dataclass(frozen=True)
class Fault:
    """What the server answers instead of doing it. `accepted`: it does it, and the answer is lost."""

    code: int = 500
    description: str = "Internal Server Error"
    parameters: dict[str, Any] = field(default_factory=dict)
    hang_up: bool = False
    accepted: bool = False


def too_many(seconds: int) -> Fault:
    return Fault(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


def moved(new_chat: int) -> Fault:
    return Fault(400, "Bad Request: group chat was upgraded to a supergroup chat", {"migrate_to_chat_id": new_chat})


BLOCKED = Fault(403, "Forbidden: bot was blocked by the user")
BROKEN = Fault(502, "Bad Gateway")
HANG_UP = Fault(hang_up=True)
LOST_ANSWER = Fault(hang_up=True, accepted=True)


@dataclass(frozen=True)
class Call:
    method: str
    data: dict[str, Any]
    at: float  # monotonic seconds

    @property
    def chat(self) -> Any:
        return self.data.get("chat_id")


class Refused(Exception):
    def __init__(self, code: int, description: str) -> None:
        super().__init__(description)
        self.code, self.description = code, description


class BotApi:
    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.messages: dict[Any, dict[int, dict[str, Any]]] = defaultdict(dict)  # chat → message id → what stands there now
        self.commands: dict[str, list[dict[str, str]]] = {}  # language → menu
        self.descriptions: dict[str, str] = {}  # language → what stands there before Start is pressed
        self.files: dict[str, bytes] = {}  # file id → what somebody sent to the bot
        self.admins: set[tuple[int, int]] = set()  # (chat, user)
        self.faults: dict[Any, deque[Fault]] = defaultdict(deque)  # chat, or method, → what its next requests meet
        self.token = TOKEN
        self.url = ""
        self.strict = False  # whether Telegram's limits are enforced: 30 messages in any second, 20 in any minute of a group or channel
        self.times = 1  # these limits, so many times: a server on which a broadcast of thousands takes seconds
        self.refused = 0  # for coming too fast
        self.webhook: dict[str, Any] | None = None  # as setWebhook told it: updates are posted there, again until they are answered for
        self._posts: set[asyncio.Task[None]] = set()
        self._updates: deque[dict[str, Any]] = deque()
        self._ids = itertools.count(1)
        self._update_ids = itertools.count(1000)
        self._changed = asyncio.Condition()
        self._said = asyncio.Event()

    # --- what a test says and asks -------------------------------------------------------------------------------------------------

    def fail(self, where: Any, *faults: Fault) -> None:
        """The next requests to that chat (or of that method) meet these faults."""
        self.faults[where].extend(faults)

    def sent(self, chat: Any = None, method: str = "sendMessage") -> list[Call]:
        return [call for call in self.calls if call.method == method and chat in (None, call.chat)]

    def texts(self, chat: Any) -> list[str]:
        """What stands in the chat now, oldest first."""
        return [message["text"] for message in self.messages[chat].values()]

    async def says(
        self,
        text: str,
        *,
        chat: int = 111,
        user: int | None = None,
        kind: str = "private",
        language: str = "en",
        as_group: bool = False,
        topic: int | None = None,
    ) -> None:
        """Somebody writes to the bot. `as_group`: an administrator who hides behind the group's name; `topic`: of a forum."""
        entities = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}] if text.startswith("/") else []
        message = {**self._frame(chat, user or abs(chat), kind, language), "text": text, "entities": entities}
        if as_group:
            message |= {"sender_chat": message["chat"]}
        if topic is not None:
            message |= {"message_thread_id": topic, "is_topic_message": True}
        await self._update({"message": message})

    async def sends_file(self, content: bytes, *, chat: int = 111, language: str = "en", name: str = "names.csv", kind: str = "private") -> None:
        """Somebody sends a document to the bot."""
        id = f"file{len(self.files)}"
        self.files[id] = content
        document = {"file_id": id, "file_unique_id": id, "file_name": name, "file_size": len(content), "mime_type": "text/csv"}
        await self._update({"message": {**self._frame(chat, abs(chat), kind, language), "document": document}})

    async def asks_inline(self, query: str, *, user: int = 111, language: str = "en") -> None:
        """Somebody writes "@bot query" in any chat."""
        person = self._frame(user, user, "private", language)["from"]
        await self._update({"inline_query": {"id": "7", "from": person, "query": query, "offset": ""}})

    async def presses(
        self, data: str, *, chat: int = 111, message_id: int = 1, language: str = "en", kind: str = "private", user: int | None = None
    ) -> None:
        frame = self._frame(chat, user or abs(chat), kind, language)
        message = {**frame, "message_id": message_id, "text": "x"}
        await self._update({"callback_query": {"id": "1", "from": frame["from"], "chat_instance": "1", "data": data, "message": message}})

    async def membership(self, status: str, *, chat: int = 111) -> None:
        """The person blocks the bot ("kicked") or lets it in again ("member")."""
        frame = self._frame(chat, chat, "private", "en")
        bot = {"id": int(self.token.split(":")[0]), "is_bot": True, "first_name": "Volia"}
        old, new = ({"user": bot, "status": each} for each in (("member", status) if status == "kicked" else ("kicked", status)))
        if status == "kicked":
            new["until_date"] = 0  # type: ignore[assignment]
        else:
            old["until_date"] = 0  # type: ignore[assignment]
        await self._update(
            {"my_chat_member": {"chat": frame["chat"], "from": frame["from"], "date": 1, "old_chat_member": old, "new_chat_member": new}}
        )

    async def brought_into(self, chat: int, *, kind: str, member: dict[str, Any], by: int, title: str = "Secret", username: str = "") -> None:
        """Somebody gives the bot another place in a group or channel. `member`: the bot's new status and rights."""
        frame = self._frame(chat, by, kind, "en")
        place = {"id": chat, "type": kind, "title": title} | ({"username": username} if username else {})
        bot = {"id": int(self.token.split(":")[0]), "is_bot": True, "first_name": "Volia"}
        old, new = {"user": bot, "status": "left"}, {"user": bot, **member}
        await self._update({"my_chat_member": {"chat": place, "from": frame["from"], "date": 1, "old_chat_member": old, "new_chat_member": new}})

    async def moves(self, old: int, new: int) -> None:
        """A group becomes a supergroup: Telegram says so in both."""
        before, after = self._frame(old, 1, "group", "en"), self._frame(new, 1, "supergroup", "en")
        await self._update({"message": {**before, "migrate_to_chat_id": new}})
        await self._update({"message": {**after, "migrate_from_chat_id": old}})

    async def until(self, condition: Callable[[], bool], seconds: float = 10.0) -> None:
        """Until something said to the server makes it true."""
        async with asyncio.timeout(seconds):
            while not condition():
                self._said.clear()
                await self._said.wait()

    def _frame(self, chat: int, user: int, kind: str, language: str) -> dict[str, Any]:
        _note(chat, user, "secret_person", "Secret group")
        person = {"id": user, "is_bot": False, "first_name": "Secret", "last_name": "Person", "username": "secret_person", "language_code": language}
        place = {"id": chat, "type": kind} | ({"first_name": "Secret"} if kind == "private" else {"title": "Secret group"})
        return {"message_id": next(self._ids), "date": 1_760_000_000, "chat": place, "from": person}

    async def _post(self, update: dict[str, Any]) -> None:
        async with httpx.AsyncClient(trust_env=False) as client:
            while self.webhook is not None:
                headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook["secret_token"]}
                with suppress(httpx.HTTPError):
                    if (await client.post(self.webhook["url"], json=update, headers=headers)).status_code == 200:
                        return
                await asyncio.sleep(HOLD_S)

    async def _update(self, body: dict[str, Any]) -> None:
        if self.webhook is not None:
            task = asyncio.create_task(self._post({"update_id": next(self._update_ids), **body}))
            self._posts.add(task)
            task.add_done_callback(self._posts.discard)
            return
        async with self._changed:
            self._updates.append({"update_id": next(self._update_ids), **body})
            self._changed.notify_all()

    # --- the methods ---------------------------------------------------------------------------------------------------------------

    async def answer(self, token: str, method: str, data: dict[str, Any]) -> tuple[int, dict[str, Any]] | None:
        """Status and body; None: hang up."""
        if token != self.token:
            return 401, {"ok": False, "error_code": 401, "description": "Unauthorized"}
        if method == "getUpdates":
            return 200, {"ok": True, "result": await self._get_updates(data)}
        self.calls.append(Call(method, data, time.monotonic()))
        try:
            return self._do(method, data)
        except Refused as refused:
            return refused.code, {"ok": False, "error_code": refused.code, "description": refused.description}
        finally:
            self._said.set()

    def _do(self, method: str, data: dict[str, Any]) -> tuple[int, dict[str, Any]] | None:
        _note(data.get("chat_id"))
        if self.strict and method in COUNTED and self._too_fast(data["chat_id"]):
            self.refused += 1
            return 429, {"ok": False, "error_code": 429, "description": "Too Many Requests", "parameters": {"retry_after": 1}}
        waiting = self.faults[data.get("chat_id")] or self.faults[method]
        fault = waiting.popleft() if waiting else None
        if fault is None or fault.accepted:
            done = {"ok": True, "result": self._perform(method, data)}
            return (200, done) if fault is None else None
        if fault.hang_up:
            return None
        return fault.code, {"ok": False, "error_code": fault.code, "description": fault.description, "parameters": fault.parameters}

    def _perform(self, method: str, data: dict[str, Any]) -> Any:
        match method:
            case "getMe":
                return {"id": int(self.token.split(":")[0]), "is_bot": True, "first_name": "Volia", "username": "volia_test_bot"}
            case "sendMessage":
                return self._send(data)
            case "editMessageText":
                return self._edit(data)
            case "setMyCommands":
                self.commands[data.get("language_code", "")] = data["commands"]
                return True
            case "getMyDescription":
                return {"description": self.descriptions.get(data.get("language_code", ""), "")}
            case "setMyDescription":
                self.descriptions[data.get("language_code", "")] = data["description"]
                return True
            case "getChatMember":
                return self._member(data)
            case "sendDocument" | "sendPhoto":
                return self._send_file(data)
            case "editMessageMedia":
                self.messages[data["chat_id"]][data["message_id"]] |= data
                return _message(data["message_id"], {**data, "text": ""})
            case "getFile":
                return {"file_id": data["file_id"], "file_unique_id": data["file_id"], "file_path": data["file_id"]}
            case "answerInlineQuery":
                return True
            case "deleteMessages":
                return self._delete(data)
            case "setWebhook":
                self.webhook = data
                return True
            case "deleteWebhook":
                self.webhook = None
                return True
            case "answerCallbackQuery" | "setMyShortDescription" | "close" | "logOut":
                return True
        raise Refused(404, "Not Found: method not found")

    def _too_fast(self, chat: Any) -> bool:
        now = time.monotonic()
        sends = [call for call in reversed(self.calls[-2000:]) if call.method in COUNTED]
        in_second = sum(1 for call in sends if call.at > now - 1.0)
        in_minute = sum(1 for call in sends if call.at > now - 60.0 and call.chat == chat)
        is_person = isinstance(chat, int) and chat > 0
        return in_second > 30 * self.times or (not is_person and in_minute > 20 * self.times)

    def _send(self, data: dict[str, Any]) -> dict[str, Any]:
        _check_text(data)
        _check_buttons(data)
        answer = data.get("reply_parameters")
        if answer and answer["message_id"] not in self.messages[data["chat_id"]] and not answer.get("allow_sending_without_reply"):
            raise Refused(400, "Bad Request: message to be replied not found")
        id = next(self._ids)
        self.messages[data["chat_id"]][id] = data
        return _message(id, data)

    def _send_file(self, data: dict[str, Any]) -> dict[str, Any]:
        """A photo may be sent again by the id that its first upload got."""
        _check_caption(data)
        _check_buttons(data)
        id = next(self._ids)
        self.messages[data["chat_id"]][id] = {**data, "text": data.get("caption", ""), "is_file": True}
        sent = _message(id, {**data, "text": ""})
        if "photo" not in data:
            return sent
        if isinstance(data["photo"], str) and data["photo"] not in self.files:
            raise Refused(400, "Bad Request: wrong file identifier/HTTP URL specified")
        file_id = data["photo"] if isinstance(data["photo"], str) else f"photo{len(self.files)}"
        self.files.setdefault(file_id, data["photo"])
        return sent | {"photo": [{"file_id": file_id, "file_unique_id": file_id, "width": 1224, "height": 1776}]}

    def _edit(self, data: dict[str, Any]) -> dict[str, Any]:
        _check_text(data)
        stands = self.messages[data["chat_id"]].get(data["message_id"])
        if stands is None:
            raise Refused(400, "Bad Request: message to edit not found")
        if stands.get("is_file"):
            raise Refused(400, "Bad Request: there is no text in the message to edit")
        if stands["text"] == data["text"] and stands.get("reply_markup") == data.get("reply_markup"):
            raise Refused(400, "Bad Request: message is not modified: specified new message content is the same")
        self.messages[data["chat_id"]][data["message_id"]] = {**stands, **data}
        return _message(data["message_id"], data)

    def _delete(self, data: dict[str, Any]) -> bool:
        """Messages that are not there are passed over, as Telegram does (Bot API 7.0, deleteMessages)."""
        if not 1 <= len(data["message_ids"]) <= 100:
            raise Refused(400, "Bad Request: MESSAGE_IDS_INVALID")
        for id in data["message_ids"]:
            self.messages[data["chat_id"]].pop(id, None)
        return True

    def _member(self, data: dict[str, Any]) -> dict[str, Any]:
        is_admin = (data["chat_id"], data["user_id"]) in self.admins
        user = {"id": data["user_id"], "is_bot": False, "first_name": "Secret"}
        return {"user": user, "status": "creator", "is_anonymous": False} if is_admin else {"user": user, "status": "member"}

    async def _get_updates(self, data: dict[str, Any]) -> list[dict[str, Any]]:
        offset = data.get("offset", 0)
        async with self._changed:
            while self._updates and self._updates[0]["update_id"] < offset:
                self._updates.popleft()
            if not self._updates:
                try:
                    await asyncio.wait_for(self._changed.wait(), min(float(data.get("timeout", 0)), HOLD_S))
                except TimeoutError:
                    return []
            return list(self._updates)


def _note(*who: Any) -> None:
    SPOKEN_WITH.update(
        str(each).lstrip("-") for each in who if (isinstance(each, int) and abs(each) >= LEAST_TOLD) or (isinstance(each, str) and each[:1] != "@")
    )


def _check_text(data: dict[str, Any]) -> None:
    text = data["text"]
    if data.get("parse_mode") == "HTML":
        try:
            check(text)
        except BadHtml as bad:
            raise Refused(400, f"Bad Request: can't parse entities: {bad}") from None
    length = telegram_length(text) if data.get("parse_mode") == "HTML" else units(text)
    if not text.strip():
        raise Refused(400, "Bad Request: message text is empty")
    if length > MAX_UNITS:
        raise Refused(400, "Bad Request: message is too long")


def _check_caption(data: dict[str, Any]) -> None:
    caption = data.get("caption", "")
    if data.get("parse_mode") == "HTML":
        try:
            check(caption)
        except BadHtml as bad:
            raise Refused(400, f"Bad Request: can't parse entities: {bad}") from None
    if (telegram_length(caption) if data.get("parse_mode") == "HTML" else units(caption)) > MAX_CAPTION_UNITS:
        raise Refused(400, "Bad Request: message caption is too long")


def _check_buttons(data: dict[str, Any]) -> None:
    for row in (data.get("reply_markup") or {}).get("inline_keyboard", []):
        for button in row:
            if len(button.get("callback_data", "").encode()) > 64:
                raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")


def _message(id: int, data: dict[str, Any]) -> dict[str, Any]:
    chat = data["chat_id"]
    place = {"id": chat, "type": "private"} if isinstance(chat, int) else {"id": -1, "type": "channel", "username": str(chat)[1:]}
    return {"message_id": id, "date": 1_760_000_000, "chat": place, "text": data["text"]}


# --- the wire ----------------------------------------------------------------------------------------------------------------------


def _value(text: str) -> Any:
    """Form fields as Telegram reads them: JSON where it is JSON."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def _fields(body: bytes, kind: str = "") -> dict[str, Any]:
    if kind.startswith("multipart/"):
        return _parts(body, kind)
    return {key: value if key in ("text", "caption") else _value(value) for key, value in parse_qsl(body.decode(), keep_blank_values=True)}


def _parts(body: bytes, kind: str) -> dict[str, Any]:
    """The fields of a form with files; of a file its bytes."""
    message = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + body)
    fields: dict[str, Any] = {}
    for part in message.get_payload():
        assert isinstance(part, EmailMessage)
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        name = str(part.get_param("name", header="content-disposition"))
        if part.get_filename():
            fields[name] = content
        else:
            fields[name] = content.decode() if name in ("text", "caption") else _value(content.decode())
    return fields


async def _requests(reader: asyncio.StreamReader) -> AsyncIterator[tuple[str, bytes, str]]:
    """Path, body and its kind of each request of a connection."""
    while True:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head.split("\r\n")[1:])}
        yield head.split(" ")[1], await reader.readexactly(int(headers.get("content-length", 0))), headers.get("content-type", "")


Answerer = Callable[[str, str, dict[str, Any]], Awaitable[tuple[int, dict[str, Any]] | None]]


async def _give(writer: asyncio.StreamWriter, content: bytes) -> None:
    writer.write(f"HTTP/1.1 200 OK\r\ncontent-length: {len(content)}\r\n\r\n".encode() + content)
    await writer.drain()


async def _serve(answer: Answerer, files: dict[str, bytes], reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        async for path, body, kind in _requests(reader):
            if path.startswith("/file/"):
                await _give(writer, files[path.rsplit("/", 1)[1]])
                continue
            _, token, method = path.split("/")
            answered = await answer(token.removeprefix("bot"), method, _fields(body, kind))
            if answered is None:
                break
            code, said = answered
            raw = json.dumps(said).encode()
            writer.write(f"HTTP/1.1 {code} X\r\ncontent-type: application/json\r\ncontent-length: {len(raw)}\r\n\r\n".encode() + raw)
            await writer.drain()
    except (ConnectionError, asyncio.CancelledError):
        pass
    finally:
        writer.close()


@asynccontextmanager
async def bot_api(api: BotApi | None = None) -> AsyncIterator[BotApi]:
    """A server on a free port of loopback; its address is `api.url`."""
    api = api or BotApi()
    open_connections: set[asyncio.Task[None]] = set()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        open_connections.add(task)
        try:
            await _serve(api.answer, api.files, reader, writer)
        finally:
            open_connections.discard(task)

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()[:2]
    api.url = f"http://{host}:{port}"
    try:
        yield api
    finally:
        server.close()
        for task in [*open_connections, *api._posts]:
            task.cancel()
        await asyncio.gather(*open_connections, *api._posts, return_exceptions=True)
        await server.wait_closed()
