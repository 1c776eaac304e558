"""The ledger: a claim against what is known, the answer to /status after years, a replay; each beside the same on little, or without the ledger."""

from __future__ import annotations

import asyncio
import resource
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TypeAlias

from benchmarks.backtest.generate import generate
from benchmarks.backtest.judge import lines_of
from benchmarks.backtest.run import SLOWEST_PER_S, replay
from benchmarks.filling import BETWEEN, FIRST, fill, fill_history
from benchmarks.table import Row, Table, percentile, progress
from bot.rendering.status import render_status
from claims.extraction import read, warm_up
from claims.ledger import Known, Policy, Told, Words, decide
from claims.model import PostRef, Role
from storage import migrations
from storage.ledger import document
from storage.session import Database
from storage.status import load_status
from tests.builders import a_post
from tests.unit.ledger.world import START, World, released

KNOWN, FEW_KNOWN = 2_000, 20  # episodes
DECISIONS = 300
BIG, SMALL = 1_000_000, 10_000  # posts
CLAIM_EACH = 5  # one post in so many claims something: 200,000 of a million
LEAST_KNOWN = 120  # happenings, and counts: the answer is of the same length, however few posts there are
ASKED = 300  # times that /status is asked
WARM = 20  # of them not counted: first connections
SEED = 7
Took: TypeAlias = tuple[float, float]  # milliseconds by the clock, and of CPU


def decisions(episodes: int) -> list[float]:
    """Milliseconds of a decision about one claim, where so many releases are known, a day apart."""
    world = World()
    world.post("pul", released(20))
    first = world.only
    known = Known(episodes=tuple(replace(first, id=f"{first.id}{n}", day=START.date() - timedelta(days=n)) for n in range(episodes)))
    ref = PostRef(source="pul", key="x")
    told = Told(post=ref, url="", role=Role.STATE, published=START, words=Words(number=1, text="52 released", claims=(released(52),)))
    return [_timed(known, told) for _ in range(DECISIONS)]


def _timed(known: Known, told: Told) -> float:
    begun = time.perf_counter()
    decide(known, told, at=START, policy=Policy())
    return (time.perf_counter() - begun) * 1000


async def statuses() -> tuple[list[Took], list[Took]]:
    """Of the question and the rendering behind /status, in Russian: after BIG posts and after SMALL ones, asked in turn."""
    took: dict[int, list[Took]] = {BIG: [], SMALL: []}
    with tempfile.TemporaryDirectory() as folder:
        filled = {posts: await _filled(Path(folder), posts) for posts in took}
        for _ in range(ASKED + WARM):
            for posts, database in filled.items():
                took[posts].append(await _answer(database, posts))
        for database in filled.values():
            await database.close()
    return took[BIG][WARM:], took[SMALL][WARM:]


async def _filled(folder: Path, posts: int) -> Database:
    progress(f"{posts:,} posts are stored")
    url = f"sqlite:///{folder / f'{posts}.db'}"
    await migrations.upgrade_async(url)
    database = Database(url)
    await fill(database, posts, claim_each=CLAIM_EACH)
    await fill_history(database, max(LEAST_KNOWN, posts // 2_000), max(LEAST_KNOWN, posts // 400))
    return database


async def _answer(database: Database, posts: int) -> Took:
    begun, used = time.perf_counter(), time.process_time()
    known = await database.ask(lambda connection: load_status(connection, FIRST + posts * BETWEEN))
    render_status(known, "ru")
    return (time.perf_counter() - begun) * 1000, (time.process_time() - used) * 1000


def replays() -> tuple[int, float, float, float]:
    """How many posts; seconds of `volia replay` as a process, its start included, and seconds of CPU; seconds that reading them alone takes."""
    with tempfile.TemporaryDirectory() as name:
        posts, alerts = Path(name) / "posts.jsonl", Path(name) / "alerts.jsonl"
        count, _ = generate(SEED, posts)
        used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        took = replay(posts, alerts)
        used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - used
        texts = [
            document(a_post(text=line["text"], title=line.get("title") or "", lang=line.get("lang")), Role(line["role"])) for line in lines_of(posts)
        ]
    warm_up()
    begun = time.perf_counter()
    for text in texts:
        read(text)
    return count, took, used, time.perf_counter() - begun


def tables() -> list[Table]:
    many, few = decisions(KNOWN), decisions(FEW_KNOWN)
    big, small = asyncio.run(statuses())
    slow, calm = [wall for wall, _ in big], [wall for wall, _ in small]
    count, took, used, reading = replays()
    rows = [
        Row(
            what=f"a claim reconciled with {KNOWN:,} known episodes, ms: p50, p99 (beside it: with {FEW_KNOWN})",
            ours=_both(many),
            beside=_both(few),
            ratio=f"{percentile(many, 0.5) / percentile(few, 0.5):.0f}",
            aim="≤ 2",
        ),
        Row(
            what=f"/status asked and rendered, {BIG:,} posts, {BIG // CLAIM_EACH:,} claims, ms: p50, p99 (beside it: {SMALL:,} posts)",
            ours=_both(slow),
            beside=_both(calm),
            ratio=f"{percentile(slow, 0.99) / percentile(calm, 0.99):.2f}",
            aim="p99 ≤ 20, and ≤ 1.2 times or within 2 ms",
        ),
        Row(
            what=f"`volia replay` of {count:,} posts, posts a second, start included (beside it: reading them alone)",
            ours=f"{count / took:,.0f}",
            beside=f"{count / reading:,.0f}",
            ratio=f"{reading / took:.2f}",
            aim=f"≥ {SLOWEST_PER_S}",
        ),
    ]
    cpu = f"{_both([cpu for _, cpu in big])} ms beside {_both([cpu for _, cpu in small])} ms"
    note = f"Of CPU alone, for a machine that does other work too: /status p50, p99 {cpu}; replay {count / used:,.0f} posts a second."
    return [Table(title="The ledger, on SQLite", rows=rows, note=note)]


def _both(values: Sequence[float]) -> str:
    return f"{percentile(values, 0.5):.2f}, {percentile(values, 0.99):.2f}"
