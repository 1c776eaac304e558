"""What every handler does besides its own work: whom it speaks with, in which language, how it replies, and how often.

A handler reads its arguments, calls one function, renders, replies. Nothing of the person is logged or kept beside the subscription.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection
from telegram import CallbackQuery, Chat, LinkPreviewOptions, Message, Update
from telegram.constants import ChatMemberStatus, ChatType, ParseMode
from telegram.error import BadRequest
from telegram.ext import ContextTypes

from bot.delivery.limits import Allowance, Speed
from bot.delivery.telegram import NOT_EDITABLE, UNCHANGED, keyboard, says
from bot.handlers.services import Services
from bot.rendering import screens
from bot.rendering.message import MAX_UNITS, split_text, telegram_length, to_plain
from bot.rendering.message import Message as Rendered
from bot.rendering.settings import SHOWN_FOR
from bot.rendering.texts import known_language
from storage import chores, subscribers

log = structlog.get_logger(__name__)

Context: TypeAlias = ContextTypes.DEFAULT_TYPE
ANONYMOUS_ADMIN = 1087968824  # Telegram's own GroupAnonymousBot: who writes as it is an administrator of the group
FILES_AT_ONCE = 1  # lists of names that are read
LANGUAGES_REMEMBERED = 10_000  # chats without a subscription whose choice is kept in memory, until a restart
# Who tries out every command and button asks some twenty times in a row, and a group has many people. One every two seconds after that
# is a machine.
ASKING = Speed(private_gap_s=2.0, private_burst=25, group_gap_s=2.0, group_burst=25)


class Memory:
    """The languages that chats without a subscription chose: in memory only, and only the newest ones."""

    def __init__(self) -> None:
        self._chosen: OrderedDict[int, str] = OrderedDict()

    def choose(self, chat: int, language: str) -> None:
        self._chosen[chat] = language
        self._chosen.move_to_end(chat)
        while len(self._chosen) > LANGUAGES_REMEMBERED:
            self._chosen.popitem(last=False)

    def of(self, chat: int) -> str | None:
        return self._chosen.get(chat)

    def forget(self, chat: int) -> None:
        self._chosen.pop(chat, None)


class Gate:
    """Lets each chat ask so often as a person would; the first question too many is answered with "slow down", the others not at all."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._allowance, self._clock = Allowance(ASKING), clock
        self._told: OrderedDict[int, None] = OrderedDict()

    def ask(self, chat: int) -> str:
        """ "yes", "slow down", or "no"."""
        now = self._clock()
        if self._allowance.wait(chat, now) <= 0.0:
            self._allowance.take(chat, now)
            self._told.pop(chat, None)
            return "yes"
        if chat in self._told:
            return "no"
        self._told[chat] = None
        while len(self._told) > LANGUAGES_REMEMBERED:
            self._told.popitem(last=False)
        return "slow down"


@dataclass(frozen=True, slots=True)
class Desk:
    """What the handlers share."""

    services: Services
    memory: Memory = field(default_factory=Memory)
    gate: Gate = field(default_factory=Gate)
    files: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(FILES_AT_ONCE))  # thousands of names keep one core busy for seconds


@dataclass(frozen=True, slots=True)
class Talk:
    """One update, as a handler needs it. Its repr says nothing of the person."""

    update: Update = field(repr=False)
    context: Context = field(repr=False)
    desk: Desk = field(repr=False)
    chat: Chat = field(repr=False)
    language: str

    @property
    def services(self) -> Services:
        return self.desk.services

    @property
    def is_private(self) -> bool:
        return self.chat.type == ChatType.PRIVATE

    @property
    def arguments(self) -> list[str]:
        return list(self.context.args or [])

    def speaking(self, language: str) -> Talk:
        return Talk(self.update, self.context, self.desk, self.chat, language)

    async def reply(self, message: Rendered) -> None:
        """Sends one message, in the topic where the question stood."""
        await self._with_fallback(self._send, message)

    async def reply_long(self, html: str) -> None:
        """Sends a text of any length, split between its paragraphs."""
        for piece in pieces(html):
            await self.reply(Rendered(html=piece))

    @property
    def message_id(self) -> int | None:
        """Of the message that the update is about: under a pressed button the one that it stands under."""
        query, here = self.update.callback_query, self.update.effective_message
        told = query.message if query is not None else here
        return told.message_id if told is not None else None

    async def acknowledge(self, words: str | None = None, *, alert: bool = True) -> None:
        """Ends the waiting sign on a pressed button; `words` are shown in a window, or else for a moment. One pressed long ago cannot be
        answered any more."""
        query = self.update.callback_query
        if query is not None:
            with suppress(BadRequest):
                await query.answer(words, show_alert=alert and words is not None)

    async def put(self, message: Rendered) -> None:
        """Puts the message where the pressed button stood; sends it where that message is too old to be edited."""
        query = self.update.callback_query
        if query is None or not isinstance(query.message, Message):
            await self.reply(message)
            return
        try:
            await self._with_fallback(self._edit(query), message)
        except BadRequest as refused:  # the person deleted it meanwhile, or it is older than Telegram lets anybody edit
            if not says(refused, NOT_EDITABLE):
                raise
            await self.reply(message)

    async def _send(self, text: str, **form: Any) -> None:
        sent = await self.context.bot.send_message(self.chat.id, text, message_thread_id=self.topic, link_preview_options=_NO_PREVIEW, **form)
        await self.note_sent(sent.message_id)

    @property
    def topic(self) -> int | None:
        """Of a forum, where the update stood."""
        here = self.update.effective_message
        return here.message_thread_id if isinstance(here, Message) and here.is_topic_message else None

    async def note_sent(self, message_id: int) -> None:
        """Where the chat is subscribed, the answer's id is kept as long as Telegram lets us delete it: for /forget, or for its own end."""
        services, at = self.services, self.services.clock()
        person = await services.database.ask(lambda connection: subscribers.find(connection, services.keys, self.chat.id))
        if person is None or not person.active:
            return
        settings = replace(person.settings, delete_after=0) if person.settings.discreet else person.settings

        async def write(connection: AsyncConnection) -> None:
            await chores.note_sent(connection, person.id, message_id, settings, at, told=False)
            if person.settings.discreet:
                await chores.add(connection, person.id, message_id, "delete", due=at + SHOWN_FOR, sent_at=at)

        await services.database.change(write)

    def _edit(self, query: CallbackQuery) -> Callable[..., Coroutine[Any, Any, None]]:
        async def edit(text: str, **form: Any) -> None:
            await query.edit_message_text(text, link_preview_options=_NO_PREVIEW, **form)

        return edit

    async def _with_fallback(self, do: Callable[..., Coroutine[Any, Any, None]], message: Rendered) -> None:
        try:
            await do(message.html, parse_mode=ParseMode.HTML, reply_markup=keyboard(message))
        except BadRequest as refused:
            if says(refused, UNCHANGED):  # the same button pressed twice
                return
            if not says(refused, ("parse", "button")):
                raise
            log.error("form_refused", why=refused.message)
            await do(to_plain(message.html))


_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

Handler: TypeAlias = Callable[[Talk], Coroutine[Any, Any, None]]
Callback: TypeAlias = Callable[[Update, Context], Coroutine[Any, Any, None]]  # as python-telegram-bot calls it


def pieces(html: str) -> list[str]:
    """The HTML in messages of at most 4096 units. Paragraphs hold no open tag, so each piece is whole; one that is too long goes as plain text."""
    made: list[str] = []
    for paragraph in html.split("\n\n"):
        joined = f"{made[-1]}\n\n{paragraph}" if made else paragraph
        if made and telegram_length(joined) <= MAX_UNITS:
            made[-1] = joined
        elif telegram_length(paragraph) <= MAX_UNITS:
            made.append(paragraph)
        else:
            made.extend(_escaped(piece) for piece in split_text(to_plain(paragraph)))
    return made


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def handled(desk: Desk, handler: Handler, *, always: bool = False) -> Callback:
    """The handler as python-telegram-bot calls it. `always`: also for who asked too often."""

    async def call(update: Update, context: Context) -> None:
        chat = update.effective_chat
        if chat is None:
            return
        verdict = "yes" if always else desk.gate.ask(chat.id)
        if verdict == "no":
            return
        talk = Talk(update, context, desk, chat, await language_of(update, chat.id, desk))
        if verdict == "slow down":
            await talk.reply(screens.render_slow_down(talk.language))
        else:
            await handler(talk)

    return call


async def language_of(update: Update, chat: int, desk: Desk) -> str:
    """The subscription's language, else the one chosen since our start, else that of the person's Telegram."""
    async with desk.services.database.reading() as connection:
        known = await subscribers.find(connection, desk.services.keys, chat)
    if known is not None:
        return known_language(known.language)
    return desk.memory.of(chat) or client_language(update)


def client_language(update: Update) -> str:
    person = update.effective_user
    return known_language(person.language_code if person else None)


async def may_decide(talk: Talk) -> bool:
    """In a private chat the person; in a group its administrators. Says so to whoever may not."""
    if talk.is_private or await _is_admin(talk):
        return True
    refusal = screens.render_admins_only(talk.language)
    if talk.update.callback_query is not None:
        await talk.acknowledge(refusal.plain)
    else:
        await talk.reply(refusal)
    return False


async def _is_admin(talk: Talk) -> bool:
    person, here = talk.update.effective_user, talk.update.effective_message
    if person is None:
        return False
    if person.id == ANONYMOUS_ADMIN and isinstance(here, Message) and here.sender_chat is not None and here.sender_chat.id == talk.chat.id:
        return True
    member = await talk.context.bot.get_chat_member(talk.chat.id, person.id)
    return member.status in (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)
