"""Telegram: private chats, groups, channels and operators, through python-telegram-bot.

    a private chat or group   a subscriber's row; its chat id is opened only to send, and never logged
    a channel                 "@name" or its number, from the configuration
    an operator               the index of a chat id in the configuration

The first alert of an episode is a message; `confirmed` edits it (and says what it said before), everything else answers it.
"""

from __future__ import annotations

import asyncio
import os
import re
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import certifi
import structlog
from sqlalchemy.ext.asyncio import AsyncConnection
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter, TelegramError
from telegram.ext import Application, ApplicationBuilder, ExtBot
from telegram.request import HTTPXRequest

from bot.delivery.around import Around
from bot.delivery.lanes import Lanes
from bot.delivery.limits import Chat, Limits, Urgency
from bot.delivery.naming import is_for_watcher, with_watched_names
from bot.delivery.personal import edits, render_delivery, rests, settings_of, veil
from bot.delivery.picture_post import NoPicture, PicturePost, digest_text, is_digest, numbers_of
from bot.delivery.redact import guard
from bot.delivery.retry import Again, Also, Gone, Held, Outcome, Paused, Rejected, Sent
from bot.logs import redact
from bot.rendering.links import NO_PAGE, Links
from bot.rendering.message import MAX_UNITS, Message, cut
from bot.rendering.texts import LANGUAGES, known_language
from storage import chores, digests, subscribers
from storage.outbox import CHANNEL, CHAT, OPERATOR, Delivery
from storage.secrets import CannotOpen, KeyRing
from storage.session import Database
from storage.settings import Settings

os.environ.setdefault("PTB_TIMEDELTA", "true")  # else python-telegram-bot warns whenever an error tells how long to wait

log = structlog.get_logger(__name__)

OUR_POOL = 64  # connections for sends: the workers of the drain, and replies beside them
TIMEOUT_S = 10.0  # seconds for each of connecting, writing, reading; together below the longest send of the drain
POLL_POOL = 4  # one for the long poll; the last question at our end must not wait for the one that was cancelled
POLL_READ_S = 5.0  # seconds beyond those for which Telegram was asked to hold the long poll; also bounds that last question
POOL_WAIT_S = 1.0  # for a free connection: there are more of them than we have workers
HERE_S = 1.0  # seconds; a chat that must wait longer goes back to the outbox instead of keeping a worker
TOKEN_PAUSE = timedelta(minutes=5)  # after a refused token: a new one needs a restart anyway
CHANNEL_PAUSE = timedelta(minutes=10)  # until a person has made the bot an administrator
FIRST_PAUSE_S = 1.0  # before Telegram is asked again at our start; doubled each time
RENDERED_KEPT = 64  # messages; a few alerts at a time in each language
REASON_CHARS = 200  # of Telegram's own words, in a row of the outbox

UNCHANGED = ("message is not modified",)
NO_CHAT = ("chat not found", "peer_id_invalid", "user not found", "chat_id is empty")
NO_RIGHTS = ("rights", "chat_write_forbidden", "administrator")
NO_TOPIC = ("topic", "message thread not found")
NOT_EDITABLE = ("message to edit not found", "message can't be edited", "message_id_invalid", "there is no text in the message to edit")


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """Where the Bot API is, and how to reach it."""

    token: str
    url: str = "https://api.telegram.org"
    proxy: str = ""  # http://, socks5://

    def __repr__(self) -> str:
        return f"Api(url={self.url!r})"


def build_application(api: Api, limits: Limits | None = None) -> Application[Any, Any, Any, Any, Any, Any]:
    """The bot, not started: see bot.handlers for its commands and TelegramSender for what it tells."""
    guard(api.token)
    limits = limits or Limits()
    tls = ssl.create_default_context(cafile=certifi.where())  # one for all lanes: loading the certificates takes 20 ms
    return (
        ApplicationBuilder()
        .token(api.token)
        .base_url(f"{api.url.rstrip('/')}/bot")
        .base_file_url(f"{api.url.rstrip('/')}/file/bot")
        .request(Lanes(partial(_request, api, 1, TIMEOUT_S, tls=tls), OUR_POOL))
        .get_updates_request(_request(api, POLL_POOL, POLL_READ_S, tls=tls))
        .rate_limiter(limits)
        .concurrent_updates(True)  # one person's slow answer keeps nobody waiting; no handler holds a state between updates
        .build()
    )


def _request(api: Api, pool: int, read_s: float, *, tls: ssl.SSLContext) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=pool,
        connect_timeout=TIMEOUT_S,
        read_timeout=read_s,
        write_timeout=TIMEOUT_S,
        pool_timeout=POOL_WAIT_S,
        proxy=api.proxy or None,
        httpx_kwargs={"trust_env": False, "verify": tls},  # a proxy comes from the configuration or not at all
    )


def keyboard(message: Message, *, callbacks: bool = True) -> InlineKeyboardMarkup | None:
    """The message's buttons; without `callbacks` only those that open an address."""
    rows = [
        [
            InlineKeyboardButton(button.text, url=button.url, callback_data=button.callback)
            for button in row
            if button.url or (callbacks and button.callback)
        ]
        for row in message.buttons
    ]
    rows = [row for row in rows if row]
    return InlineKeyboardMarkup(rows) if rows else None


class _NoRecipient(Exception):
    """There is nobody to send to; the text says why."""


class TelegramSender:
    """Sends what the outbox holds for chats, channels and operators."""

    channels = frozenset({CHAT, CHANNEL, OPERATOR})

    def __init__(
        self,
        bot: ExtBot[Any],
        database: Database,
        keys: KeyRing,
        *,
        clock: Callable[[], datetime],
        links: Links = NO_PAGE,
        operators: Sequence[int] = (),
        language: str = LANGUAGES[0],
        paid: bool = False,
        around: Around | None = None,
    ) -> None:
        """`language`: of channels and operators; subscribers chose theirs. `paid`: see allow_paid_broadcast in the Bot API."""
        self._bot, self._database, self._keys, self._clock = bot, database, keys, clock
        self._links, self._operators, self._language = links, list(operators), language
        self._paid, self._around = paid, around or Around(database, clock=clock)
        self._pictures = PicturePost(bot, database, links)
        self._warned: set[str] = set()
        self._rendered: dict[tuple[str, str | None, str, bool], Message] = {}
        self._refused_until: dict[Chat, datetime] = {}  # what is decided meanwhile must not ask again: each refusal lengthens the wait

    async def send(self, delivery: Delivery) -> Outcome:
        settings = settings_of(delivery)
        if later := rests(delivery, settings, self._clock()):
            return later
        try:
            chat = await self._chat(delivery)
        except _NoRecipient as nobody:
            return Gone(error=str(nobody))
        except CannotOpen as error:
            return Rejected(error=f"the chat does not open: {error}")
        if (wait := self._wait(chat)) > HERE_S:
            return Held(error="this chat's own pace", pause=timedelta(seconds=wait))
        message = self._message(delivery, settings)
        if is_for_watcher(delivery) and not settings.discreet:
            message = await with_watched_names(message, delivery, self._language_of(delivery), self._database, self._keys)
        try:
            message_id = await self._tell(chat, delivery, message, settings)
        except TelegramError as error:
            return self._failure(error, chat, delivery)
        return Sent(message_id=message_id, also=self._noted(delivery, settings, message_id))

    def _noted(self, delivery: Delivery, settings: Settings, message_id: int) -> Also | None:
        """What is written in the transaction that records it: what is to be done with the message later, which events a digest told."""
        if delivery.channel != CHAT or not (settings.delete_after or is_digest(delivery)):
            return None
        person, at = int(delivery.recipient), self._clock()

        async def note(connection: AsyncConnection) -> None:
            if settings.delete_after:
                await chores.note_sent(connection, person, message_id, settings, at, told=True)
            if is_digest(delivery):
                await digests.note_told(connection, person, numbers_of(delivery), message_id, at)

        return note

    def _wait(self, chat: Chat) -> float:
        """Seconds until the chat may be written to: as Telegram told us, or by our own pace."""
        limits = self._bot.rate_limiter
        pace = limits.wait_for(chat) if isinstance(limits, Limits) else 0.0
        refused = (self._refused_until.get(chat, self._clock()) - self._clock()).total_seconds()
        if refused <= 0:
            self._refused_until.pop(chat, None)
        return max(pace, refused)

    async def _chat(self, delivery: Delivery) -> Chat:
        """Raises _NoRecipient, CannotOpen."""
        if delivery.channel == CHANNEL:
            name = delivery.recipient
            return name if name.startswith("@") else int(name)
        if delivery.channel == OPERATOR:
            index = int(delivery.recipient)
            if index >= len(self._operators):
                raise _NoRecipient("there are fewer operators now")
            return self._operators[index]
        chat = await self._open(delivery)
        if chat is None:
            raise _NoRecipient("subscription ended")
        return chat

    async def _open(self, delivery: Delivery) -> int | None:
        if delivery.sealed_chat is not None:  # it came with the lease, and is open from here to the send alone
            return subscribers.open_chat(self._keys, *delivery.sealed_chat)
        return await self._database.ask(lambda connection: subscribers.chat_id_of(connection, self._keys, int(delivery.recipient)))

    def _language_of(self, delivery: Delivery) -> str:
        return known_language(delivery.language) if delivery.language else self._language

    def _message(self, delivery: Delivery, settings: Settings) -> Message:
        """Rendered once for all who get the same in the same language: a broadcast is thousands of those."""
        language = self._language_of(delivery)
        if delivery.channel == CHAT and settings.discreet:
            return veil(delivery, settings, language, self._keys)
        if is_digest(delivery):
            return PICTURE
        told = delivery.alert.id if delivery.alert else f"notice {delivery.id}"
        first = delivery.first_alert.id if delivery.first_alert and edits(delivery) else None
        key = (told, first, language, _callbacks(delivery))
        if key not in self._rendered:
            if len(self._rendered) >= RENDERED_KEPT:
                self._rendered.clear()
            self._rendered[key] = render_delivery(delivery, language, self._links, around=self._around.known)
        return self._rendered[key]

    # --- one send ------------------------------------------------------------------------------------------------------------------

    async def _tell(self, chat: Chat, delivery: Delivery, message: Message, settings: Settings) -> int:
        """Gives the id of the message that now tells it. Raises TelegramError."""
        first, thread = delivery.first_message_id, settings.thread
        if message is PICTURE:
            sent = await self._as_picture(chat, delivery, thread)
            if sent is not None:
                return sent
            message = await digest_text(self._database, delivery, self._language_of(delivery), self._links)
        if first is not None and edits(delivery):
            try:
                return await self._edit(chat, first, delivery, message)
            except BadRequest as refused:
                if not says(refused, NOT_EDITABLE):
                    raise
        try:
            return await self._post(chat, first, delivery, message, thread)
        except BadRequest as refused:
            if thread is None or not says(refused, NO_TOPIC):
                raise
        return await self._post(chat, first, delivery, message, None)  # the topic is gone: better in the group's general one than not at all

    async def _as_picture(self, chat: Chat, delivery: Delivery, thread: int | None) -> int | None:
        """A digest under its chart; None where no picture may stand there, then its text goes instead."""
        buttons = partial(keyboard, callbacks=_callbacks(delivery))
        try:
            return await self._pictures.send(
                chat, delivery, self._language_of(delivery), buttons, message_thread_id=thread, allow_paid_broadcast=self._paid or None
            )
        except BadRequest as refused:
            if says(refused, NO_CHAT):
                raise
            log.warning("picture_refused", delivery=delivery.id, why=_reason(refused))
            return None
        except NoPicture:
            return None

    async def _edit(self, chat: Chat, first: int, delivery: Delivery, message: Message) -> int:
        async def edit(text: str, **form: Any) -> int:
            await self._bot.edit_message_text(
                text, chat_id=chat, message_id=first, link_preview_options=_NO_PREVIEW, rate_limit_args=_urgency(delivery), **form
            )
            return first

        try:
            return await self._with_fallback(edit, delivery, message)
        except BadRequest as refused:
            if says(refused, UNCHANGED):  # an earlier attempt arrived, only its answer was lost
                return first
            raise

    async def _post(self, chat: Chat, first: int | None, delivery: Delivery, message: Message, thread: int | None) -> int:
        answer = ReplyParameters(message_id=first, allow_sending_without_reply=True) if first is not None else None

        async def post(text: str, **form: Any) -> int:
            sent = await self._bot.send_message(
                chat,
                text,
                message_thread_id=thread,
                reply_parameters=answer,
                link_preview_options=_NO_PREVIEW,
                rate_limit_args=_urgency(delivery),
                allow_paid_broadcast=self._paid or None,
                **form,
            )
            return sent.message_id

        return await self._with_fallback(post, delivery, message)

    async def _with_fallback(self, do: Callable[..., Any], delivery: Delivery, message: Message) -> int:
        """As HTML with buttons; where Telegram refuses that form, as plain text without: the news matters more than its looks."""
        try:
            return int(await do(message.html, parse_mode=ParseMode.HTML, reply_markup=keyboard(message, callbacks=_callbacks(delivery))))
        except BadRequest as refused:
            if says(refused, (*UNCHANGED, *NO_CHAT, *NOT_EDITABLE, *NO_RIGHTS, *NO_TOPIC)):
                raise
            log.error("form_refused", delivery=delivery.id, why=_reason(refused))
            return int(await do(cut(message.plain, MAX_UNITS)))

    # --- what became of it ---------------------------------------------------------------------------------------------------------

    def _failure(self, error: TelegramError, chat: Chat, delivery: Delivery) -> Outcome:
        match error:
            case RetryAfter():
                pause = _seconds(error.retry_after)
                self._refused_until[chat] = self._clock() + pause
                return Held(error="Telegram asks to wait", pause=pause)
            case ChatMigrated():
                return self._migrated(error.new_chat_id, chat, delivery)
            case InvalidToken():
                return Paused(error="Telegram refuses the bot's token: check [telegram] token", pause=TOKEN_PAUSE)
            case Forbidden():
                return self._forbidden(error, delivery)
            case BadRequest():
                return self._refused(delivery, error)
            case _:  # NetworkError, TimedOut, Conflict, an answer that is no JSON: all of them pass
                return Again(error=_reason(error))

    def _refused(self, delivery: Delivery, error: TelegramError) -> Outcome:
        if delivery.channel == CHAT and says(error, NO_CHAT):
            return self._gone(delivery, error)
        if delivery.channel == CHAT and says(error, NO_RIGHTS):  # whoever took the right away was told so; it may come back
            return Again(error=_reason(error), after=CHANNEL_PAUSE)
        return Rejected(error=_reason(error))

    def _gone(self, delivery: Delivery, error: TelegramError) -> Gone:
        at = self._clock()
        return Gone(error=_reason(error), also=lambda connection: subscribers.end(connection, int(delivery.recipient), at))

    def _forbidden(self, error: TelegramError, delivery: Delivery) -> Outcome:
        if delivery.channel == CHAT:
            return self._gone(delivery, error)
        who = delivery.recipient if delivery.channel == CHANNEL else f"operator {int(delivery.recipient) + 1}"
        if who not in self._warned:
            todo = "make the bot an administrator that may post" if delivery.channel == CHANNEL else "let the operator press Start in the bot"
            log.error("may_not_write", to=who, why=_reason(error), todo=todo)
            self._warned.add(who)
        return Again(error=_reason(error), after=CHANNEL_PAUSE)

    def _migrated(self, new: int, old: Chat, delivery: Delivery) -> Outcome:
        """A group became a supergroup: the subscription follows, and the message is sent again at once."""
        if delivery.channel == CHAT and isinstance(old, int):
            return Again(
                error="the group moved",
                after=timedelta(0),
                also=lambda connection: subscribers.migrate(connection, self._keys, old, new),
            )
        if delivery.channel == OPERATOR:
            log.warning("operators_group_moved", todo="the group has a new id: put it into [telegram] operators")
            self._operators[int(delivery.recipient)] = new
            return Again(error="the group moved", after=timedelta(0))
        return Rejected(error="the channel moved: put its new id into [telegram] channels")


PICTURE = Message(html="")  # stands for a digest, whose words and chart are made when it is sent
_NUMBER = re.compile(r"-?\d{6,}")  # could be a chat id
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


def _callbacks(delivery: Delivery) -> bool:
    """In a channel a button that answers would answer all its readers."""
    return delivery.channel != CHANNEL and delivery.kind != "channel"


def _urgency(delivery: Delivery) -> Urgency:
    return Urgency.BROADCAST if delivery.channel == CHAT and delivery.kind != "channel" else Urgency.CHANNEL


def says(error: TelegramError, words: Sequence[str]) -> bool:
    """Whether Telegram's own words hold one of these: its codes alone do not tell the cases apart."""
    said = error.message.lower()
    return any(word in said for word in words)


def _reason(error: TelegramError) -> str:
    """Telegram's words without anything of the recipient."""
    return _NUMBER.sub("…", redact(cut(f"{type(error).__name__}: {error.message}", REASON_CHARS)))


def _seconds(told: int | timedelta) -> timedelta:
    return told if isinstance(told, timedelta) else timedelta(seconds=told)


async def connect(application: Application[Any, Any, Any, Any, Any, Any], *, longest_pause_s: float = 60.0) -> bool:
    """Asks Telegram who we are until it answers: an outage at our start must not end us. False: the token is refused, said once."""
    connected = False
    try:
        connected = await _connect(application, longest_pause_s)
    finally:
        if not connected:  # refused, or cancelled while waiting: the application is not initialized, but its connections are open
            await application.bot.shutdown()
    return connected


async def _connect(application: Application[Any, Any, Any, Any, Any, Any], longest_pause_s: float) -> bool:
    pause = FIRST_PAUSE_S
    while True:
        try:
            await application.initialize()
        except InvalidToken:
            log.error("token_refused", todo="Telegram refuses the bot's token: check [telegram] token")
            return False
        except TelegramError as error:
            log.warning("telegram_unreachable", why=_reason(error), again_in_s=pause)
            await asyncio.sleep(min(pause, longest_pause_s))
            pause = min(pause * 2, longest_pause_s)
        else:
            return True
