"""/subscribe, /unsubscribe, /language, /forget: all that is ever kept of a chat, and its end."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import structlog
from sqlalchemy.exc import OperationalError
from telegram import Update
from telegram.error import TelegramError

from bot.delivery.chores import delete_messages
from bot.handlers.conversation import Callback, Context, Desk, Talk, may_decide
from bot.rendering import screens
from bot.rendering.texts import LANGUAGES, known_language
from storage import chores, subscribers
from storage.session import Database
from storage.settings import TOPICS, Settings

log = structlog.get_logger(__name__)

SCRUBS = 10  # times that emptying the log of the database is tried; somebody who reads holds it up for moments
SCRUB_PAUSE_S = 3.0
DELETES = 10  # times that Telegram is asked to delete messages when it is away
DELETE_PAUSE_S = 6.0


async def subscribe(talk: Talk, language: str | None = None, *, topics: frozenset[str] = TOPICS) -> None:
    if not await may_decide(talk):
        return
    services, spoken = talk.services, language or talk.language
    async with services.database.writing() as connection:
        known = await subscribers.find(connection, services.keys, talk.chat.id)
        await subscribers.subscribe(
            connection,
            services.keys,
            talk.chat.id,
            language=spoken,
            at=services.clock(),
            kind="private" if talk.is_private else "group",
            settings=Settings(topics=topics, thread=talk.topic),
        )
        hears = known is not None and known.active and bool(known.settings.topics)  # who watches names alone hears nothing else
        if known is not None and not hears:  # subscribes anew, perhaps in another topic
            await subscribers.set_settings(connection, services.keys, talk.chat.id, replace(known.settings, topics=topics, thread=talk.topic))
        if language and known is not None:
            await subscribers.set_language(connection, services.keys, talk.chat.id, language)
    await talk.reply(screens.render_subscribed(spoken, group=not talk.is_private, already=hears))


async def unsubscribe(talk: Talk) -> None:
    if not await may_decide(talk):
        return
    was = await end(talk.desk, talk.chat.id)
    await talk.reply(screens.render_unsubscribed(talk.language, was=was))


async def end(desk: Desk, chat: int) -> bool:
    """Ends the subscription of a chat; False where there was none."""
    services = desk.services
    async with services.database.writing() as connection:
        known = await subscribers.find(connection, services.keys, chat)
        if known is None or not known.active:
            return False
        await subscribers.end(connection, known.id, services.clock())
    return True


async def language(talk: Talk) -> None:
    """/language asks with buttons; /language be chooses."""
    wanted = talk.arguments[0].lower() if talk.arguments else ""
    if wanted in LANGUAGES:
        await choose_language(talk, wanted)
    else:
        await talk.reply(screens.render_language(talk.language))


async def choose_language(talk: Talk, wanted: str) -> None:
    if not await may_decide(talk):
        return
    chosen, services = known_language(wanted), talk.services
    async with services.database.writing() as connection:
        if await subscribers.find(connection, services.keys, talk.chat.id) is not None:
            await subscribers.set_language(connection, services.keys, talk.chat.id, chosen)
        else:
            talk.desk.memory.choose(talk.chat.id, chosen)
    await talk.put(screens.render_language(chosen, changed=True))


async def forget(talk: Talk) -> None:
    """Nothing is asked back: who is in a hurry has one tap."""
    if not await may_decide(talk):
        return
    services = talk.services
    talk.desk.memory.forget(talk.chat.id)
    since = services.clock() - chores.DELETABLE
    async with services.database.writing() as connection:
        known = await subscribers.find(connection, services.keys, talk.chat.id)
        sent = await chores.messages_since(connection, known.id, since) if known is not None else ()
        was = await subscribers.forget(connection, services.keys, talk.chat.id)
    if sent and not await _deleted(talk, sent):
        talk.context.application.create_task(delete_until_gone(talk, sent))
    if was and not await _scrubbed(services.database):
        talk.context.application.create_task(scrub_until_clean(services.database))
    await talk.reply(screens.render_forgotten(talk.language, was=was))


async def _deleted(talk: Talk, messages: Sequence[int]) -> bool:
    """Whether Telegram took the request; messages that are older than it allows are passed over."""
    try:
        await delete_messages(talk.context.bot, talk.chat.id, messages)
    except TelegramError:
        return False
    return True


async def delete_until_gone(talk: Talk, messages: Sequence[int], *, pause_s: float = DELETE_PAUSE_S) -> None:
    """The rows are gone, so only this task knows the messages; it tries for a while."""
    for _ in range(DELETES):
        await asyncio.sleep(pause_s)
        if await _deleted(talk, messages):
            return
    log.warning("not_deleted", todo="Telegram was away; whoever asked has to delete the chat")


async def _scrubbed(database: Database) -> bool:
    try:
        return await subscribers.scrub(database)
    except OperationalError:
        return False


async def scrub_until_clean(database: Database, *, pause_s: float = SCRUB_PAUSE_S) -> None:
    """The row is gone; here the last trace of it in the database's own log goes too."""
    for _ in range(SCRUBS):
        await asyncio.sleep(pause_s)
        if await _scrubbed(database):
            return
    log.warning("not_scrubbed", todo="a reader holds the write-ahead log; it is emptied at the next /forget or restart")


def migration(desk: Desk) -> Callback:
    """A group became a supergroup: its subscription follows."""

    async def call(update: Update, _context: Context) -> None:
        message = update.effective_message
        if message is None:
            return
        old, new = message.migrate_from_chat_id or message.chat.id, message.migrate_to_chat_id or message.chat.id
        if old != new:
            async with desk.services.database.writing() as connection:
                await subscribers.migrate(connection, desk.services.keys, old, new)

    return call
