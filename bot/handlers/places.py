"""Where the bot is: blocked and let in, brought into groups and channels, with the rights it needs or without them."""

from __future__ import annotations

import structlog
from telegram import ChatMember, ChatMemberAdministrator, ChatMemberRestricted, ChatMemberUpdated, LinkPreviewOptions, Update
from telegram.constants import ChatType, ParseMode
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.delivery.telegram import keyboard
from bot.handlers.conversation import Callback, Desk, client_language
from bot.handlers.subscription import end
from bot.rendering import screens
from bot.rendering.message import Message
from storage import subscribers

log = structlog.get_logger(__name__)

GONE = (ChatMember.BANNED, ChatMember.LEFT)


def membership(desk: Desk) -> Callback:
    """Who blocks the bot, or throws it out, ends the subscription at once; a channel that makes it an administrator begins one."""

    async def call(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        change = update.my_chat_member
        if change is None:
            return
        if change.new_chat_member.status in GONE:
            await end(desk, change.chat.id)
        elif change.chat.type == ChatType.CHANNEL:
            await _channel(desk, update, change, context)
        elif change.chat.type != ChatType.PRIVATE and not _may_write(change.new_chat_member):
            await _send(context, change.from_user.id, screens.render_no_rights(client_language(update), channel=False))

    return call


async def _channel(desk: Desk, update: Update, change: ChatMemberUpdated, context: ContextTypes.DEFAULT_TYPE) -> None:
    services, language = desk.services, client_language(update)
    if {f"@{change.chat.username}".lower(), str(change.chat.id)} & {name.lower() for name in services.channels}:
        return  # told already, as the configuration says
    if not _may_post(change.new_chat_member):
        await _send(context, change.from_user.id, screens.render_no_rights(language, channel=True))
        return
    async with services.database.writing() as connection:
        known = await subscribers.find(connection, services.keys, change.chat.id)
        await subscribers.subscribe(connection, services.keys, change.chat.id, language=language, at=services.clock(), kind="channel")
    if known is None or not known.active:
        await _send(context, change.chat.id, screens.render_channel_welcome(language))


def _may_post(member: ChatMember) -> bool:
    return isinstance(member, ChatMemberAdministrator) and bool(member.can_post_messages)


def _may_write(member: ChatMember) -> bool:
    return not isinstance(member, ChatMemberRestricted) or bool(member.can_send_messages)


async def _send(context: ContextTypes.DEFAULT_TYPE, chat: int, message: Message) -> None:
    """To whoever never wrote to the bot it may not write: then nobody can be told, and that is no fault."""
    try:
        await context.bot.send_message(
            chat,
            message.html,
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(message),
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        )
    except TelegramError as refused:
        log.info("place_not_told", why=type(refused).__name__)
