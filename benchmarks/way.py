"""The whole way, from outside: from a page's first byte to Telegram and to a webhook's socket; how soon ready, how much memory and CPU."""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.filling import fill
from benchmarks.stage import TimedWorld, command, cpu_s, environment, free_port, memory_mb, service, world
from benchmarks.table import Row, Table, percentile, progress
from storage import migrations
from storage.session import Database
from tests.bot_api import BotApi
from tests.sources.telegram_page import Message

SAMPLES = 60
BIG = 200_000  # posts in the database that is not empty
PAUSE_S = 1.05  # between two samples: the bot keeps to a message a second for a chat
WARM = 3  # samples that are not counted: first connections
MANY = 10_000  # posts read for the memory figure
WINDOW = 200  # posts a page while they are read
IDLE_S = 30.0
CHAT = 111


async def latencies(posts_before: int) -> tuple[list[float], list[float], float, float]:
    """Milliseconds to Telegram and to the webhook for each sample; seconds until ready; MB after the start."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with world() as (made, telegram):
            variables = environment(folder, made, telegram, port=free_port())
            await _prepare(variables["VOLIA_DATABASE__URL"], posts_before)
            async with service(folder, variables) as (process, ready_s):
                memory = memory_mb(process.pid)
                await telegram.says("/subscribe", chat=CHAT)
                await telegram.until(lambda: bool(telegram.texts(CHAT)))
                made.secret = json.loads(await command(folder, variables, "webhooks", "add", f"{made.address}/hook", "--json"))["secret"]
                samples = [await _sample(made, telegram, number) for number in range(SAMPLES + WARM)]
    return [a for a, _ in samples[WARM:]], [b for _, b in samples[WARM:]], ready_s, memory


async def _prepare(url: str, posts_before: int) -> None:
    await migrations.upgrade_async(url)
    if posts_before:
        database = Database(url)
        await fill(database, posts_before)
        await database.close()


async def _sample(made: TimedWorld, telegram: BotApi, number: int) -> tuple[float, float]:
    """One new release: milliseconds from the page that holds it to the message and to the webhook."""
    progress(f"release {number + 1} of {SAMPLES + WARM}")
    id, count = number + 3, number + 11
    before, hooks = len(telegram.sent(CHAT)), len(made.hooked_at)
    at = datetime.now(UTC).replace(microsecond=0)
    made.channel("loop").post(id, f"Александр Лукашенко подписал ещё один указ о помиловании: ещё {count} человек.", at=at)
    await telegram.until(lambda: len(telegram.sent(CHAT)) > before, 20)
    message = telegram.sent(CHAT)[before].at
    await made.until(lambda: len(made.hooked_at) > hooks)
    served = made.served[id]
    offset = time.perf_counter() - time.monotonic()  # the Bot API server notes the monotonic clock
    await asyncio.sleep(PAUSE_S)
    return (message + offset - served) * 1000, (made.hooked_at[hooks] - served) * 1000


async def memory_and_cpu() -> list[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with world() as (made, _):
            made.channel("loop").window = WINDOW
            variables = environment(folder, made, None, port=free_port())
            async with service(folder, variables) as (process, _):
                start = memory_mb(process.pid)
                await made.read_again("loop", 3)
                early = await _grow(made, process.pid, MANY // 10)
                late = await _grow(made, process.pid, MANY)
                made.channel("loop").window = 20
                await made.read_again("loop", 3)
                reads, used = made.reads["loop"], cpu_s(process.pid)
                progress("polling an unchanged window …")
                await asyncio.sleep(IDLE_S)
                reads, used = made.reads["loop"] - reads, cpu_s(process.pid) - used
    return [
        Row(what="resident memory after the start", ours=f"{start:.0f} MB", aim="≤ 240 MB"),
        Row(what=f"resident memory after {MANY // 10:,} and after {MANY:,} posts", ours=f"{early:.0f} and {late:.0f} MB", aim="≤ 240 MB, flat"),
        Row(
            what=f"CPU of the whole process a poll of an unchanged window of 20 ({reads} polls in {IDLE_S:.0f} s, web and deliveries beside it)",
            ours=f"{used / max(1, reads) * 1000:.1f} ms",
            aim="≤ 12 ms",
        ),
    ]


async def _grow(made: TimedWorld, pid: int, until: int) -> float:
    """Publishes ordinary posts page by page until the channel has so many; MB afterwards."""
    channel = made.channel("loop")
    at = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=5)
    while (last := channel.messages[-1].id) < until:
        progress(f"{last:,} posts")
        for id in range(last + 1, last + WINDOW - 20):
            words = f"Погода на сегодня, выпуск {id}: без осадков, до {id % 30} тепла."
            channel.messages.append(Message(id=id, html=words, at=at, channel="loop"))
        await made.read_again("loop", 2)
    return memory_mb(pid)


def tables() -> list[Table]:
    empty_chat, empty_hook, ready_s, memory = asyncio.run(latencies(0))
    full_chat, full_hook, full_ready_s, _ = asyncio.run(latencies(BIG))
    rows = [
        Row(what="to Telegram, ms: p50, p99", ours=_both(empty_chat), beside=_both(full_chat), ratio=_growth(empty_chat, full_chat), aim="p99 ≤ 100"),
        Row(
            what="to a webhook's socket, ms: p50, p99",
            ours=_both(empty_hook),
            beside=_both(full_hook),
            ratio=_growth(empty_hook, full_hook),
            aim="p99 ≤ 100",
        ),
        Row(what="ready after, s", ours=f"{ready_s:.2f}", beside=f"{full_ready_s:.2f}", aim="≤ 3"),
        Row(what="resident memory when ready, MB", ours=f"{memory:.0f}", aim="≤ 240"),
    ]
    title = f"From a page's first byte to people ({SAMPLES} releases; ours: an empty database, beside it: {BIG:,} posts)"
    note = (
        "Measured outside the program: from the moment the page leaves our server to the moment the Bot API server, or the receiver, has the request."
    )
    return [Table(title=title, rows=rows, note=note), Table(title="Memory and CPU", rows=asyncio.run(memory_and_cpu()))]


def _both(values: list[float]) -> str:
    return f"{percentile(values, 0.5):.0f}, {percentile(values, 0.99):.0f}"


def _growth(empty: list[float], full: list[float]) -> str:
    return f"{percentile(full, 0.5) / percentile(empty, 0.5):.2f}"
