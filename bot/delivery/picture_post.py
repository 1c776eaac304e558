"""A digest with its chart: drawn once for all who get the same in the same language, uploaded once, then sent by Telegram's own name of it."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog
from telegram import InputFile
from telegram.constants import ParseMode
from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.delivery.limits import Chat, Urgency
from bot.delivery.picture import picture
from bot.rendering.chart import render_chart
from bot.rendering.digest import CAPTION_UNITS, render_digest
from bot.rendering.links import Links
from bot.rendering.message import Message
from bot.rendering.timeline import LONGEST
from claims.digest import Digest
from claims.model import minsk_day
from storage.digests import DIGEST, load_digest
from storage.outbox import Delivery
from storage.session import Database
from storage.status import TimelineData, load_timeline

log = structlog.get_logger(__name__)

KEPT = 32  # digests: one a kind and language at a time, and some more
WRONG_FILE = ("wrong file identifier", "file reference")


class NoPicture(Exception):
    """The chart could not be drawn."""


def is_digest(delivery: Delivery) -> bool:
    return delivery.notice is not None and delivery.notice.kind == DIGEST


def numbers_of(delivery: Delivery) -> list[int]:
    """Of the alerts that the digest tells."""
    return list(delivery.notice.params["alerts"]) if delivery.notice is not None else []


async def read_digest(database: Database, delivery: Delivery) -> tuple[Digest, TimelineData]:
    assert delivery.notice is not None, "the caller asked is_digest"
    params = dict(delivery.notice.params)
    day = minsk_day(datetime.fromisoformat(params["until"]))
    async with database.reading() as connection:
        return await load_digest(connection, params), await load_timeline(connection, since=day - LONGEST, until=day)


async def digest_text(database: Database, delivery: Delivery, language: str, links: Links) -> Message:
    """The whole as text, where no picture can stand."""
    digest, _ = await read_digest(database, delivery)
    return render_digest(digest, language, links=links)


@dataclass(slots=True)
class Post:
    caption: Message
    png: bytes
    file_id: str | None = None  # Telegram's, once it was uploaded


class PicturePost:
    """Sends digests as pictures. Raises TelegramError as the bot does, and NoPicture; with that, or BadRequest, the text may still be sent."""

    def __init__(self, bot: ExtBot[Any], database: Database, links: Links) -> None:
        self._bot, self._database, self._links = bot, database, links
        self._made: dict[tuple[int, str], Post] = {}

    async def send(self, chat: Chat, delivery: Delivery, language: str, form: Callable[[Message], Any], **more: Any) -> int:
        """Gives the id of the message. `form`: the keyboard of a message; `more`: as send_photo takes it."""
        post = await self._post(delivery, language)
        told = {"caption": post.caption.html, "parse_mode": ParseMode.HTML, "reply_markup": form(post.caption), "rate_limit_args": Urgency.BROADCAST}
        if post.file_id is not None:
            try:
                return int((await self._bot.send_photo(chat, post.file_id, **told, **more)).message_id)
            except BadRequest as refused:
                if not any(word in refused.message.lower() for word in WRONG_FILE):
                    raise
                post.file_id = None
        sent = await self._bot.send_photo(chat, InputFile(io.BytesIO(post.png), filename="volia.png"), **told, **more)
        post.file_id = sent.photo[-1].file_id if sent.photo else None
        return int(sent.message_id)

    async def _post(self, delivery: Delivery, language: str) -> Post:
        assert delivery.notice is not None, "the caller asked is_digest"
        key = (delivery.notice.id, language)
        if key not in self._made:
            digest, drawn = await read_digest(self._database, delivery)
            png = await _drawn(drawn, digest, language)
            if len(self._made) >= KEPT:
                self._made.clear()
            self._made[key] = Post(render_digest(digest, language, links=self._links, most=CAPTION_UNITS), png)
        return self._made[key]


async def _drawn(drawn: TimelineData, digest: Digest, language: str) -> bytes:
    try:
        return await picture(render_chart(drawn.episodes, drawn.totals, minsk_day(digest.until), language))
    except Exception as error:  # a fault of the drawing must not keep the words back
        log.exception("picture_failed")
        raise NoPicture from error
