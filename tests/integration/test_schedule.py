"""When sources are polled: one job each, coalesced, sooner while hot; stopping waits for what runs; one source never holds up another."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest

from claims.model import SourceState
from scrapers import heat
from scrapers.poll import Poller, PollResult
from scrapers.schedule import HOT_EVERY, Schedule, every
from scrapers.settings import SourceSpec
from storage.session import Database
from tests.sources.loopback import Reply, serving
from tests.sources.pipeline import Clock, Site, polling, source_at
from tests.sources.reading import a_source

SOON = timedelta(milliseconds=50)
PATIENCE = 5.0  # seconds that a test waits for an event which comes in milliseconds


async def cold(_: datetime) -> bool:
    return False


@asynccontextmanager
async def scheduled(
    poller: Poller, specs: list[SourceSpec], on_result: Callable[[PollResult], None], is_hot: Callable[..., object] = cold
) -> AsyncIterator[Schedule]:
    schedule = Schedule(poller=poller, specs=specs, clock=poller.clock, random=lambda: 0.0, is_hot=is_hot, on_result=on_result)  # type: ignore[arg-type]
    schedule.start()
    try:
        yield schedule
    finally:
        await schedule.stop()


async def test_a_source_is_polled_again_and_again(sqlite: Database) -> None:
    site, third = Site(), asyncio.Event()
    site.channel().post(1, "Слова.")
    results: list[PollResult] = []

    def hear(result: PollResult) -> None:
        results.append(result)
        if len(results) == 3:
            third.set()

    async with serving(site) as server, polling(sqlite, Clock()) as poller, scheduled(poller, [source_at(server, every=SOON)], hear) as schedule:
        await asyncio.wait_for(third.wait(), PATIENCE)
        assert schedule.all_tried
    assert [result.state for result in results[:3]] == [SourceState.OK] * 3


async def test_a_source_that_is_switched_off_is_never_asked(sqlite: Database) -> None:
    site, heard = Site(), asyncio.Event()
    site.channel().post(1, "Слова.")
    async with serving(site) as server, polling(sqlite, Clock()) as poller:
        off = source_at(server, "off", every=SOON, enabled=False)
        async with scheduled(poller, [source_at(server, every=SOON), off], lambda _: heard.set()):
            await asyncio.wait_for(heard.wait(), PATIENCE)
        assert server.asked("/s/off") == []


async def test_a_source_that_hangs_does_not_hold_up_the_others_and_its_runs_are_left_out(sqlite: Database) -> None:
    site, heard, hanging = Site(), asyncio.Event(), asyncio.Event()
    site.channel().post(1, "Слова.")
    times = 0

    async def hang(writer: asyncio.StreamWriter) -> None:
        hanging.set()
        await asyncio.Event().wait()

    def hear(result: PollResult) -> None:
        nonlocal times
        times += result.source == "sample"
        if times == 8:
            heard.set()

    async with serving(site) as server, serving(lambda _: Reply(raw=hang)) as dead, polling(sqlite, Clock()) as poller:
        slow = source_at(dead, "slow", every=SOON)
        async with scheduled(poller, [slow, source_at(server, every=SOON)], hear) as schedule:
            await asyncio.wait_for(hanging.wait(), PATIENCE)
            await asyncio.wait_for(heard.wait(), PATIENCE)
            assert schedule.skips["slow"] > 0
            await schedule.stop(within=timedelta(milliseconds=10))
        assert len(dead.requests) == 1


async def test_stopping_waits_for_the_poll_that_is_running(sqlite: Database) -> None:
    site, asked, go = Site(), asyncio.Event(), asyncio.Event()
    site.channel().post(1, "Слова.")
    results: list[PollResult] = []

    async def slowly(writer: asyncio.StreamWriter) -> None:
        asked.set()
        await go.wait()
        writer.write(Reply(body=site.channel().page()).encoded())

    async with serving(lambda _: Reply(raw=slowly)) as server, polling(sqlite, Clock()) as poller:
        schedule = Schedule(poller=poller, specs=[source_at(server)], clock=poller.clock, random=lambda: 0.0, is_hot=cold, on_result=results.append)
        schedule.start()
        await asyncio.wait_for(asked.wait(), PATIENCE)
        stopping = asyncio.create_task(schedule.stop())
        go.set()
        await asyncio.wait_for(stopping, PATIENCE)
    assert [result.new for result in results] == [1]
    assert not schedule.running


async def test_a_fault_within_the_program_is_logged_and_the_job_lives_on(sqlite: Database, caplog: pytest.LogCaptureFixture) -> None:
    second = asyncio.Event()

    class Faulty(Poller):
        times = 0

        async def poll(self, spec: SourceSpec, *, force: bool = False) -> PollResult:
            Faulty.times += 1
            if Faulty.times == 2:
                second.set()
            raise RuntimeError("a fault of ours")

    async with polling(sqlite, Clock()) as real:
        fields = {name: getattr(real, name) for name in ("database", "client", "ingest", "rereads", "listing", "kinds", "clock", "random")}
        async with scheduled(Faulty(**fields), [a_source(every=SOON)], lambda _: None):
            await asyncio.wait_for(second.wait(), PATIENCE)
    assert "a fault of ours" in caplog.text


def test_sources_are_asked_every_ten_seconds_while_it_is_hot() -> None:
    slow, quick = a_source(every=timedelta(minutes=5)), a_source(every=timedelta(seconds=1))
    assert [every(slow, True), every(quick, True), every(slow, False)] == [HOT_EVERY, timedelta(seconds=1), timedelta(minutes=5)]


async def test_after_an_alert_a_slow_source_is_asked_at_once_and_sooner(sqlite: Database) -> None:
    site, again = Site(), asyncio.Event()
    site.channel("slow").post(1, "Слова.")
    times = 0

    async def hot(_: datetime) -> bool:
        return times > 0

    def hear(result: PollResult) -> None:
        nonlocal times
        times += 1
        if times == 2:
            again.set()

    async with serving(site) as server, polling(sqlite, Clock()) as poller:
        slow = source_at(server, "slow", every=timedelta(hours=1))
        async with scheduled(poller, [slow], hear, is_hot=hot):
            await asyncio.wait_for(again.wait(), PATIENCE)
    assert times >= 2


async def test_it_is_hot_for_an_hour_after_an_alert(database: Database) -> None:
    site, clock = Site(), Clock()
    site.channel().post(1, "Слова.")
    is_hot = heat.watch(database)
    async with serving(site) as server, polling(database, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        assert not await is_hot(clock.now)
        text = "Лукашенко помиловал 52 человека, осужденных за преступления экстремистской направленности. Они освобождены."
        site.channel().post(2, text, at=clock.later(seconds=30))
        assert (await poller.poll(source)).alerts
        assert await is_hot(clock.now + timedelta(minutes=59))
        assert not await is_hot(clock.now + timedelta(minutes=61))
