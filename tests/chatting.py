"""People who talk with the whole bot: handlers, deliveries and chores over one database, one Bot API server and one clock that a test moves."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Table, func, select

from bot import handlers
from bot.delivery.chores import Chores
from bot.delivery.digests import Digests
from bot.delivery.drain import Drain, DrainSettings
from bot.delivery.limits import Limits, Speed
from bot.delivery.telegram import Api, TelegramSender, build_application, connect
from bot.rendering.links import Links
from storage import subscribers
from storage.secrets import KeyRing
from storage.session import Database
from storage.subscribers import Subscriber
from tests.bot_api import TOKEN, BotApi
from tests.builders import NOON

FAST = Speed(per_second=10_000, private_gap_s=0, group_gap_s=0)
ANNA, BORIS, ADMIN, MEMBER, GROUP, CHANNEL = 987654321, 987654322, 987650001, 987650002, -987650003, -1009876500
LINKS = Links(public_url="https://volia.example")


@dataclass
class Clock:
    now: datetime = NOON + timedelta(minutes=10)  # the alerts of the examples were decided before

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **span: float) -> None:
        self.now += timedelta(**span)


@dataclass
class World:
    api: BotApi
    database: Database
    keys: KeyRing = field(default_factory=KeyRing.generate)
    clock: Clock = field(default_factory=Clock)
    application: Any = None

    # --- what people do ------------------------------------------------------------------------------------------------------------

    async def ask(self, text: str, *, chat: int = ANNA, **who: Any) -> str:
        """What the bot answers."""
        before = len(self.api.sent(chat))
        await self.api.says(text, chat=chat, **who)
        await self.api.until(lambda: len(self.api.sent(chat)) > before)
        await self.settled()
        return str(self.api.sent(chat)[-1].data["text"])

    async def press(self, data: str, *, message_id: int | None = None, chat: int = ANNA, **who: Any) -> str:
        """Presses a button of a message, the newest one where none is named. Gives what stands in that message afterwards."""
        id = message_id if message_id is not None else self.newest(chat)
        before = len(self.api.sent(method="answerCallbackQuery"))
        await self.api.presses(data, chat=chat, message_id=id, **who)
        await self.api.until(lambda: len(self.api.sent(method="answerCallbackQuery")) > before)
        await self.settled()
        return str(self.api.messages[chat].get(id, {}).get("text", ""))

    def window(self) -> str:
        """The words that the last pressed button showed."""
        return str(self.api.sent(method="answerCallbackQuery")[-1].data.get("text", ""))

    def newest(self, chat: int = ANNA) -> int:
        return max(self.api.messages[chat])

    def buttons(self, chat: int = ANNA, message_id: int | None = None) -> list[str]:
        """What the buttons of a message carry."""
        message = self.api.messages[chat][message_id if message_id is not None else self.newest(chat)]
        rows = (message.get("reply_markup") or {}).get("inline_keyboard", [])
        return [button.get("callback_data") or button["url"] for row in rows for button in row]

    async def settled(self) -> None:
        """Until every update that was taken up is answered."""
        await self.application.update_queue.join()

    # --- what the service does -----------------------------------------------------------------------------------------------------

    def sender(self) -> TelegramSender:
        return TelegramSender(self.application.bot, self.database, self.keys, clock=self.clock, links=LINKS)

    async def deliver(self) -> int:
        """Sends what is due now."""
        return await self.deliver_with(self.sender())

    async def deliver_with(self, sender: TelegramSender, workers: int = 16) -> int:
        return await Drain(self.database, sender, clock=self.clock, settings=DrainSettings(workers=workers)).once()

    async def do_chores(self) -> int:
        return await Chores(self.application.bot, self.database, self.keys, clock=self.clock).once()

    async def make_digests(self) -> int:
        """Takes the turns of those whose digest is due now."""
        return await Digests(self.database, clock=self.clock).once()

    # --- what is stored ------------------------------------------------------------------------------------------------------------

    async def subscriber(self, chat: int = ANNA) -> Subscriber:
        async with self.database.reading() as connection:
            found = await subscribers.find(connection, self.keys, chat)
        assert found is not None
        return found

    async def count(self, *tables: Table) -> int:
        async with self.database.reading() as connection:
            return sum([(await connection.execute(select(func.count()).select_from(table))).scalar_one() for table in tables])


@asynccontextmanager
async def the_bot(world: World, change: Callable[[dict[str, Any]], None] = lambda _options: None) -> AsyncIterator[World]:
    """The bot runs; afterwards another one may run over the same world, as after a restart."""
    options: dict[str, Any] = {"database": world.database, "keys": world.keys, "clock": world.clock, "links": LINKS, "channels": ("@volia_news",)}
    change(options)
    application = build_application(Api(token=TOKEN, url=world.api.url), Limits(FAST))
    handlers.register(application, **options)
    assert await connect(application)
    await application.start()
    assert application.updater is not None
    await application.updater.start_polling(timeout=1, allowed_updates=handlers.UPDATES)
    world.application = application
    try:
        yield world
    finally:
        await application.updater.stop()
        await application.stop()
        await application.shutdown()
