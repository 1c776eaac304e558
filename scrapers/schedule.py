"""When sources are polled: one job a source on APScheduler, coalesced, one at a time, jittered.

Sooner while an episode is hot, later when a source pushes back. Skipped runs are counted, and stopping waits for polls that are running:
the scheduler itself would cancel them.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from apscheduler.events import EVENT_JOB_MAX_INSTANCES, EVENT_JOB_MISSED, JobEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from scrapers.ingest import Ingested
from scrapers.poll import Poller, PollResult
from scrapers.settings import SourceSpec

HOT_EVERY = timedelta(seconds=10)  # between two polls in the hour after an alert
JITTER = 0.1  # share of the interval by which a run may be earlier or later
FIRST_WITHIN = timedelta(milliseconds=500)  # the first polls are spread over this: ready within 3 s of the start, hosts have their own pace
STOP_WITHIN = timedelta(seconds=8)  # for running polls at the end; the whole program has 10 s
SETTLE = timedelta(milliseconds=200)  # the poll that gave the alert ends before its own source is asked again
LOOK_EVERY = timedelta(seconds=10)  # for posts to be read again, oftener where the settings ask for it
SHORTEST_LOOK = timedelta(milliseconds=500)

log = logging.getLogger(__name__)

IsHot = Callable[[datetime], Awaitable[bool]]
OnResult = Callable[[PollResult], None]


def every(spec: SourceSpec, hot: bool) -> timedelta:
    """The interval of a source now."""
    return min(spec.every, HOT_EVERY) if hot else spec.every


@dataclass(slots=True, kw_only=True)
class Schedule:
    """Runs the polls. `is_hot` says whether an alert was given lately; `on_result` hears how every poll ended."""

    poller: Poller
    specs: Sequence[SourceSpec]
    clock: Callable[[], datetime]
    random: Callable[[], float]
    is_hot: IsHot
    on_result: OnResult = lambda _: None
    on_reread: Callable[[Ingested], None] = lambda _: None  # what reading posts again brought, where it brought something
    skips: Counter[str] = field(default_factory=Counter)  # runs left out because the one before was still running, by source
    tried: set[str] = field(default_factory=set)  # sources polled at least once since the start
    _hot: bool = False
    _running: set[asyncio.Task[Any]] = field(default_factory=set)
    _stopping: bool = False
    _scheduler: AsyncIOScheduler = field(default_factory=lambda: AsyncIOScheduler(timezone="UTC"))

    def start(self) -> None:
        """Starts in the running loop."""
        self._scheduler.configure(job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}, timezone="UTC")
        self._scheduler.add_listener(self._skipped, EVENT_JOB_MAX_INSTANCES | EVENT_JOB_MISSED)
        for spec in self._enabled():
            self._add(spec, first=True)
        look = self._look_every()
        self._scheduler.add_job(self._track, IntervalTrigger(seconds=look.total_seconds(), timezone="UTC"), args=[self._look], id="rereads")
        self._scheduler.start()

    def _enabled(self) -> list[SourceSpec]:
        return [spec for spec in self.specs if spec.enabled]

    @property
    def running(self) -> bool:
        return bool(self._scheduler.running)

    @property
    def all_tried(self) -> bool:
        """Whether every source was polled once since the start, with whatever outcome."""
        return {spec.id for spec in self._enabled()} <= self.tried

    def _add(self, spec: SourceSpec, *, first: bool) -> None:
        interval = every(spec, self._hot)
        seconds = interval.total_seconds()
        now = datetime.now(self._scheduler.timezone)
        begin = (min(FIRST_WITHIN, interval) if first else interval) * self.random()
        begin = max(begin, SETTLE) if self.tried else begin
        self._scheduler.add_job(
            self._track,
            IntervalTrigger(seconds=seconds, jitter=seconds * JITTER, timezone="UTC"),
            args=[self._poll, spec],
            id=spec.id,
            name=spec.id,
            next_run_time=now + begin,
            replace_existing=True,
        )

    def _look_every(self) -> timedelta:
        settings = self.poller.rereads.settings
        return max(SHORTEST_LOOK, min(LOOK_EVERY, settings.first / 2, settings.confirm_deletion / 2))

    def _skipped(self, event: JobEvent) -> None:
        self.skips[event.job_id] += 1

    async def _track(self, job: Callable[..., Coroutine[Any, Any, None]], *given: Any) -> None:
        """Runs a job as a task of our own, which the scheduler cannot cancel when it stops."""
        if self._stopping:
            return
        task = asyncio.get_running_loop().create_task(job(*given))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        await asyncio.shield(task)

    async def _poll(self, spec: SourceSpec) -> None:
        began = time.perf_counter()
        try:
            result = await self.poller.poll(spec)
        except Exception:
            log.exception("a poll failed within the program", extra={"source": spec.id})  # the database away, a fault of ours: the others go on
            return
        finally:
            self.tried.add(spec.id)
        self.on_result(replace(result, took=timedelta(seconds=time.perf_counter() - began)))
        await self._mind_heat()

    async def _look(self) -> None:
        """Posts to be read again, and whether it is still hot."""
        try:
            kinds = {spec.id: (spec, self.poller.kinds[spec.kind]) for spec in self._enabled()}
            brought = await self.poller.rereads.due(kinds, self.clock())
            if brought != Ingested():
                self.on_reread(brought)
            await self._mind_heat()
        except Exception:
            log.exception("reading posts again failed within the program")

    async def _mind_heat(self) -> None:
        """Polls sooner for a while after an alert, and as usual afterwards."""
        hot = await self.is_hot(self.clock())
        if hot == self._hot or self._stopping:
            return
        self._hot = hot
        for spec in self._enabled():
            if spec.every > HOT_EVERY:
                self._add(spec, first=hot)

    async def stop(self, within: timedelta = STOP_WITHIN) -> None:
        """No further poll begins; running ones are waited for, then cancelled."""
        self._stopping = True
        if self._scheduler.running:
            self._scheduler.pause()
        if self._running:
            await asyncio.wait(set(self._running), timeout=within.total_seconds())
        for task in list(self._running):
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
