"""Does what was put off: deletes messages after their time, and hides the real text of discreet ones again.

The rows are in the database (storage.chores), so a restart forgets none; what Telegram refuses for good is not tried again.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy.exc import InterfaceError, OperationalError
from telegram import LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.delivery.limits import Urgency
from bot.delivery.telegram import keyboard
from bot.rendering.discreet import render_veil
from bot.rendering.settings import discreet_words
from bot.rendering.texts import known_language
from storage import chores, subscribers
from storage.chores import DELETABLE, Chore
from storage.secrets import CannotOpen, KeyRing
from storage.session import Database

log = structlog.get_logger(__name__)

AT_ONCE = 200  # chores of one look
LEASE = timedelta(minutes=2)  # longer than all of them take
LOOK_S = 1.0  # between two looks; a discreet text must not stand there much longer than was said
AGAIN = timedelta(minutes=1)  # after Telegram was away
MOST_DELETED = 100  # messages in one request (Bot API, deleteMessages)
AWAY = (OperationalError, InterfaceError, OSError)


async def delete_messages(bot: ExtBot[Any], chat: int, messages: Sequence[int]) -> None:
    """Those that are there and young enough; the others are passed over. Raises TelegramError for what may still come true."""
    for start in range(0, len(messages), MOST_DELETED):
        try:
            await bot.delete_messages(chat, messages[start : start + MOST_DELETED])
        except (BadRequest, Forbidden):
            continue  # too old, gone already, or we are not there any more: nothing that could be done later


class Chores:
    """`run` until cancelled; `once` for what is due now."""

    def __init__(self, bot: ExtBot[Any], database: Database, keys: KeyRing, *, clock: Callable[[], datetime]) -> None:
        self._bot, self._database, self._keys, self._clock = bot, database, keys, clock

    async def run(self) -> None:
        while True:
            try:
                await self.once()
            except AWAY as error:
                log.warning("chores_unreachable", error=type(error).__name__)
            except Exception:  # the next look must not be lost to a bug of this one
                log.exception("chores_failed")
            await asyncio.sleep(LOOK_S)

    async def once(self) -> int:
        """Gives how many were taken up."""
        now = self._clock()
        due = await chores.lease(self._database, at=now, limit=AT_ONCE, until=now + LEASE)
        by_subscriber: dict[int, list[Chore]] = defaultdict(list)
        for chore in due:
            by_subscriber[chore.subscriber_id].append(chore)
        for subscriber_id, theirs in by_subscriber.items():
            await self._serve(subscriber_id, theirs)
        return len(due)

    async def _serve(self, subscriber_id: int, theirs: Sequence[Chore]) -> None:
        ids = [chore.id for chore in theirs]
        try:
            await self._do(subscriber_id, theirs)
        except RetryAfter as wait:
            pause = wait.retry_after if isinstance(wait.retry_after, timedelta) else timedelta(seconds=wait.retry_after)
            await self._later(ids, pause)
        except NetworkError:
            await self._later(ids, AGAIN)
        except (TelegramError, CannotOpen) as error:
            log.warning("chore_given_up", why=type(error).__name__)
            await self._database.change(lambda connection: chores.done(connection, ids))
        else:
            await self._database.change(lambda connection: chores.done(connection, ids))

    async def _later(self, ids: Sequence[int], pause: timedelta) -> None:
        due = self._clock() + pause
        await self._database.change(lambda connection: chores.later(connection, ids, due))

    async def _do(self, subscriber_id: int, theirs: Sequence[Chore]) -> None:
        chat = await self._database.ask(lambda connection: subscribers.chat_id_of(connection, self._keys, subscriber_id))
        if chat is None:
            return  # ended meanwhile: we may not write there, and the rows go with the subscription
        young = self._clock() - DELETABLE
        if gone := [chore.message_id for chore in theirs if chore.what == "delete" and chore.sent_at > young]:
            await delete_messages(self._bot, chat, gone)
        for chore in theirs:
            if chore.what == "hide" and chore.message_id not in gone:
                await self._hide(chat, chore)

    async def _hide(self, chat: int, chore: Chore) -> None:
        found = await self._database.ask(lambda connection: subscribers.by_id(connection, self._keys, chore.subscriber_id))
        if found is None or chore.delivery_id is None:
            return
        person, own = found
        language = known_language(person.language)
        veil = render_veil(discreet_words(person.settings, own, language), chore.delivery_id, language)
        try:
            await self._bot.edit_message_text(
                veil.html,
                chat_id=chat,
                message_id=chore.message_id,
                parse_mode=ParseMode.HTML,
                reply_markup=keyboard(veil),
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                rate_limit_args=Urgency.REPLY,
            )
        except (BadRequest, Forbidden):
            return  # hidden by hand, deleted, or older than anybody may edit
