"""A broadcast through the outbox to a Bot API server in a process of its own: how fast it is, how well it keeps Telegram's limits, whom it holds up.

The everyday form is tenfold: ten times the rate against a server with ten times the limits, so that 10,000 people take half a minute.
`make bench BENCH_ARGS=rate` does the same once at Telegram's own rate, which takes six minutes.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection
from telegram import Bot, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import RetryAfter
from telegram.ext import AIORateLimiter, ExtBot
from telegram.request import HTTPXRequest

from benchmarks.table import Row, Table, percentile, progress
from bot import handlers
from bot.delivery.drain import Drain
from bot.delivery.limits import Limits, Speed
from bot.delivery.retry import Outcome, Sent
from bot.delivery.telegram import Api, TelegramSender, build_application, connect, keyboard
from bot.rendering.alerts import render_alert
from claims.model import Alert
from storage import migrations, subscribers
from storage.audience import Audience
from storage.outbox import Delivery
from storage.secrets import KeyRing
from storage.session import Database
from tests import bot_api as loopback
from tests.bot_api import TOKEN, BotApi, bot_api, too_many
from tests.unit.delivery.told import tell
from tests.unit.rendering.examples import an_alert, an_episode

TENFOLD = 10
RATE = Speed().per_second
PEOPLE = 10_000  # of the tenfold broadcast: 36 s at 280 a second
LIFTED = 2_000  # people of one run without limits
RUNS = 3  # of each of the two that are compared, in turns; the fastest counts
PEERS = 3_000  # chats that python-telegram-bot's own limiter serves at ten times its rate
CHANNEL = "@volia_news"
SLOWED = 17  # a chat that answers 429
SLOWED_FOR_S = 60  # longer than the tenfold broadcast
ASKER = 900_000_001  # a chat that asks /status once a second
HOLD_S = 5.0  # that the server keeps a question for updates open
WITHIN_S = 80.0
NOBODY = Audience()  # beside the subscribers


class TimedApi(BotApi):
    """Also answers what the measuring process asks: `benchSay` lets somebody write to the bot, `benchTold` tells what came in since."""

    async def answer(self, token: str, method: str, data: dict[str, Any]) -> tuple[int, dict[str, Any]] | None:
        match method:
            case "benchSay":
                await self.says(data["text"], chat=data["chat"])
                return 200, {"ok": True, "result": time.monotonic()}
            case "benchFail":
                self.fail(data["chat"], too_many(data["seconds"]))
                return 200, {"ok": True, "result": True}
            case "benchTold":
                told = {"refused": self.refused, "sent": [(str(call.chat), call.at) for call in self.sent()]}
                self.calls.clear()
                self.refused = 0
                return 200, {"ok": True, "result": told}
        return await super().answer(token, method, data)


def serve(pipe: Connection, limits: int) -> None:
    """The server's process. `limits`: Telegram's, so many times; 0: none."""

    async def run() -> None:
        api = TimedApi()
        api.strict, api.times = limits > 0, max(limits, 1)
        async with bot_api(api):
            pipe.send(api.url)
            await asyncio.Event().wait()

    loopback.HOLD_S = HOLD_S
    asyncio.run(run())


@asynccontextmanager
async def server(limits: int) -> AsyncIterator[str]:
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs, limits), daemon=True)
    process.start()
    try:
        yield await asyncio.to_thread(ours.recv)
    finally:
        process.terminate()
        process.join()


@dataclass(kw_only=True)
class Stage:
    """The bot with its outbox, without a network but to the server."""

    application: Any
    database: Database
    keys: KeyRing

    @property
    def bot(self) -> Any:
        return self.application.bot

    async def ask_server(self, method: str, **given: Any) -> Any:
        return await self.bot.do_api_request(method, api_kwargs=given)

    async def subscribe(self, count: int) -> None:
        at = datetime.now(UTC)

        async def all_of_them(connection: AsyncConnection) -> None:
            for chat in range(1, count + 1):
                await subscribers.subscribe(connection, self.keys, chat, language="en", at=at)

        await self.database.change(all_of_them)

    def drain(self, observe: Callable[[Delivery, Outcome, datetime], None]) -> Drain:
        sender = TelegramSender(self.bot, self.database, self.keys, clock=now)
        return Drain(self.database, sender, clock=now, observe=observe)

    async def tell(self, number: int, audience: Audience = NOBODY) -> None:
        await tell(self.database, audience, release(number))


def now() -> datetime:
    return datetime.now(UTC)


def release(number: int) -> Alert:
    return replace(an_alert(), id=f"alert-{number}", at=now(), episode=replace(an_episode(), id=f"2026-03-10-release-{number}"))


@asynccontextmanager
async def stage(limits: int, speed: Speed) -> AsyncIterator[Stage]:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'volia.db'}"
        await migrations.upgrade_async(url)
        async with server(limits) as address:
            made = Stage(application=build_application(Api(token=TOKEN, url=address), Limits(speed)), database=Database(url), keys=KeyRing.generate())
            assert await connect(made.application)
            try:
                yield made
            finally:
                await made.application.shutdown()
                await made.database.close()


class Count:
    """Counts what was sent and recorded, until it is enough."""

    def __init__(self, wanted: int) -> None:
        self.wanted, self.sent, self.other = wanted, 0, 0
        self.enough = asyncio.Event()

    def __call__(self, delivery: Delivery, outcome: Outcome, _at: datetime) -> None:
        self.sent += isinstance(outcome, Sent)
        self.other += not isinstance(outcome, Sent) and delivery.recipient != str(SLOWED)  # its row has the chat's number
        if self.sent >= self.wanted:
            self.enough.set()


async def broadcast(made: Stage, number: int, people: int) -> float:
    """Seconds from the wake-up to the record of the last message."""
    count = Count(people)
    drain = made.drain(count)
    await made.tell(number)
    begun = time.perf_counter()
    running = asyncio.create_task(drain.run())
    await asyncio.wait_for(count.enough.wait(), WITHIN_S)
    took = time.perf_counter() - begun
    await drain.stop(timedelta(seconds=5))
    await running
    return took


async def bare(address: str, count: int) -> float:
    """Seconds that python-telegram-bot alone takes for the same messages, one after the other."""
    message = render_alert(release(0), "en")
    form: dict[str, Any] = {
        "parse_mode": ParseMode.HTML,
        "reply_markup": keyboard(message),
        "link_preview_options": LinkPreviewOptions(is_disabled=True),
    }
    async with Bot(TOKEN, base_url=f"{address}/bot", request=HTTPXRequest(httpx_kwargs={"trust_env": False})) as bot:
        begun = time.perf_counter()
        for chat in range(1, count + 1):
            await bot.send_message(chat, message.html, **form)
        return time.perf_counter() - begun


async def without_limits() -> Row:
    """Messages a second through the outbox, beside the bare loop."""
    ours, theirs = [], []
    async with stage(0, Speed(per_second=1e6, private_gap_s=0, group_gap_s=0)) as made:
        await made.subscribe(LIFTED)
        address = made.bot.base_url.rpartition("/bot")[0]
        for run in range(RUNS):
            progress(f"a broadcast without limits, {run + 1} of {RUNS} …")
            ours.append(await broadcast(made, run, LIFTED))
            theirs.append(await bare(address, LIFTED))
    fast, peer = LIFTED / min(ours), LIFTED / min(theirs)
    what = f"messages/s without limits, each from its row to its record; beside it a bare loop of send_message ({LIFTED:,} each, best of {RUNS})"
    return Row(what=what, ours=f"{fast:.0f}", beside=f"{peer:.0f}", ratio=f"{fast / peer:.2f}", aim="≥ 0.8")


async def with_everything(times: int) -> list[Row]:
    """10,000 people, with a chat that asks us to wait, a channel's post in the middle, and somebody who asks all the time.

    `times`: Telegram's rate and limits, so many times.
    """
    progress(f"a broadcast at {times} times the rate …")
    speed = replace(Speed(), per_second=RATE * times)
    async with stage(times, speed) as made:
        await made.subscribe(PEOPLE)
        handlers.register(made.application, database=made.database, keys=made.keys, clock=now)
        await made.application.start()
        await made.application.updater.start_polling(timeout=int(HOLD_S))
        count = Count(PEOPLE + 1 if PEOPLE / speed.per_second > SLOWED_FOR_S else PEOPLE)  # the slowed chat's own comes after all the others
        drain = made.drain(count)
        await made.ask_server("benchFail", chat=SLOWED, seconds=SLOWED_FOR_S)
        await made.ask_server("benchTold")
        await made.tell(1)
        worked = time.process_time()
        running = asyncio.create_task(drain.run())
        asking = asyncio.create_task(_ask(made, count))
        await asyncio.sleep(PEOPLE / speed.per_second / 2)
        news = time.monotonic()
        await made.tell(2, Audience(channels=(CHANNEL,)))
        drain.wake()
        await asyncio.wait_for(count.enough.wait(), PEOPLE / speed.per_second + WITHIN_S)
        asked = await asking
        told = await made.ask_server("benchTold")
        worked = time.process_time() - worked
        await drain.stop(timedelta(seconds=5))
        await running
        await made.application.updater.stop()
        await made.application.stop()
    of_a_core = worked / (len(told["sent"]) / speed.per_second)
    busy = Row(
        what="CPU that this rate takes, of one core, answers and updates included (hardly depends on who else is there)", ours=f"{of_a_core:.0%}"
    )
    return [*_judged(told, asked, news, count, speed.per_second, times), busy]


async def _ask(made: Stage, count: Count) -> list[float]:
    """When /status was asked, once a second while the broadcast runs."""
    asked = []
    while not count.enough.is_set():
        asked.append(await made.ask_server("benchSay", text="/status", chat=ASKER))
        await asyncio.sleep(1)
    return asked


def _judged(told: dict[str, Any], asked: list[float], news: float, count: Count, rate: float, times: int) -> list[Row]:
    sent = told["sent"]
    during = [at for _, at in sent][:PEOPLE]
    used = (len(during) - 1) / (during[-1] - during[0]) / rate
    answers = [at for chat, at in sent if chat == str(ASKER)]
    waits = [(answered - question) * 1000 for question, answered in zip(asked, answers, strict=False)]
    post = next(at for chat, at in sent if chat == CHANNEL) - news
    longest = max(later - earlier for earlier, later in pairwise(during))
    server = "" if times == 1 else f", server with {times} times the limits"
    return [
        Row(what=f"{PEOPLE:,} people at {rate:.0f}/s{server}: share of the rate used", ours=f"{used:.1%}", aim="≥ 98 %"),
        Row(what="refused with 429 for coming too fast", ours=f"{told['refused']}", aim="0"),
        Row(
            what=f"one chat answers 429 with retry_after {SLOWED_FOR_S}: others delayed or failed; longest time without a send, ms",
            ours=f"{count.other}; {longest * 1000:.0f}",
            aim="0",
        ),
        Row(what="a channel's post in the middle of it, s after the alert", ours=f"{post:.2f}", aim="≤ 1"),
        Row(
            what=f"/status once a second meanwhile, ms: p50, p99 ({len(waits)} of {len(asked)} answered)",
            ours=f"{percentile(waits, 0.5):.0f}, {percentile(waits, 0.99):.0f}",
            aim="p99 ≤ 250",
        ),
    ]


async def peer() -> Row:
    """python-telegram-bot with its own limiter at its own rate, tenfold too: what we are ahead of."""
    progress("python-telegram-bot's own limiter …")
    limiter = AIORateLimiter(overall_max_rate=30 * TENFOLD, overall_time_period=1, max_retries=5)
    async with server(TENFOLD) as address:
        bot = ExtBot(TOKEN, base_url=f"{address}/bot", request=HTTPXRequest(connection_pool_size=64, pool_timeout=60), rate_limiter=limiter)
        async with bot:
            begun = time.perf_counter()
            await asyncio.gather(*(_patient(bot, chat) for chat in range(1, PEERS + 1)))
            took = time.perf_counter() - begun
            told = await bot.do_api_request("benchTold")
    ideal = PEERS / (30 * TENFOLD)
    what = f"python-telegram-bot's own AIORateLimiter at 300/s, {PEERS:,} chats: refused with 429; seconds beside the ideal"
    return Row(what=what, ours="", beside=f"{told['refused']}; {took:.1f} of {ideal:.1f}")


async def _patient(bot: ExtBot[Any], chat: int) -> None:
    while True:
        try:
            await bot.send_message(chat, "news")
        except RetryAfter:
            continue
        return


def at_the_real_rate() -> list[Table]:
    return [Table(title="A broadcast at Telegram's own rate", rows=asyncio.run(with_everything(1)))]


def tables() -> list[Table]:
    rows = [asyncio.run(without_limits()), *asyncio.run(with_everything(TENFOLD)), asyncio.run(peer())]
    note = "The server counts as Telegram does: 30 messages in any second for a bot, 20 a minute for a channel; tenfold where it says so."
    return [Table(title="A broadcast, against a Bot API server on loopback", rows=rows, note=note)]
