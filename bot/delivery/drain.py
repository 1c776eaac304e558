"""Empties the outbox: leases what is due, sends it outside any transaction, records what became of it.

A few sends run at once; rows are leased about a second ahead of them, and their outcomes are recorded together, so that a broadcast does
not wait for the disk at each message. A crash between a send and its record repeats that message and no other; a crash anywhere else
repeats none: the lease runs out and the row is taken up again.
"""

from __future__ import annotations

import asyncio
import heapq
import random
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Protocol

import structlog
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.delivery.retry import Again, Gone, Held, Later, Outcome, Paused, Rejected, RetryPolicy, Sent, next_pause
from storage import outbox
from storage.outbox import Delivery
from storage.session import Database

log = structlog.get_logger(__name__)

AWAY = (OperationalError, InterfaceError, PoolTimeout, OSError)  # the database: locked, full, restarting; it will be there again


DOUBLE_BELOW_S = 0.5  # seconds that what was leased lasted: below that, twice as much is leased the next time …
HALVE_ABOVE_S = 1.0  # … and above that half as much: a channel's post must not wait behind it, nor somebody get news who left meanwhile
MOST_AHEAD = 512  # rows leased and not yet sent, at most
UNRECORDED = 4  # times the workers: so many sends are under way or without a record at most, and may come twice after a crash


class Sender(Protocol):
    """One way to reach people."""

    @property
    def channels(self) -> Collection[str]:
        """Which rows of the outbox it takes."""

    async def send(self, delivery: Delivery) -> Outcome:
        """Sends, and says what became of it. May raise: then the row is tried again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrainSettings:
    workers: int = 16  # sends at once; 28 a second with half a second each
    longest: timedelta = timedelta(seconds=45)  # that one send may take, waiting for its turn included
    lease: timedelta = timedelta(minutes=1)  # longer than that: nobody else takes the row meanwhile; after a crash it waits so long
    trouble: timedelta = timedelta(seconds=0.5)  # before the database is asked again when it was away
    poll: timedelta = timedelta(seconds=1)  # how soon a row is seen that another process wrote or that has become due
    policy: RetryPolicy = field(default_factory=RetryPolicy)


Observer = Callable[[Delivery, Outcome, datetime], None]


def _unobserved(_delivery: Delivery, _outcome: Outcome, _at: datetime) -> None:
    return None


class Drain:
    """`run` until `stop`; `wake` after something was written. One for each sender."""

    def __init__(
        self,
        database: Database,
        sender: Sender,
        *,
        clock: Callable[[], datetime],
        settings: DrainSettings = DrainSettings(),
        chance: Callable[[], float] = random.random,
        observe: Observer = _unobserved,
    ) -> None:
        self._database, self._sender, self._clock, self._settings = database, sender, clock, settings
        self._chance, self._observe = chance, observe
        self._news = asyncio.Event()
        self._to_record = asyncio.Event()
        self._done: list[tuple[Delivery, Outcome]] = []
        self._unrecorded = 0  # sends whose outcome is known and not yet written
        self._tasks: dict[asyncio.Task[None], Delivery] = {}
        self._ready: list[tuple[int, int, datetime, Delivery]] = []  # leased; a heap by priority and number, with the moment of the lease
        self._ahead = settings.workers  # how many rows are leased and being sent at most
        self._leased_at = float("-inf")  # by the loop's clock
        self._full = False  # the last lease brought as many rows as were wanted: there may be more
        self._woken = False  # there is something: it need not be asked first
        self._leasing = asyncio.Lock()
        self._recording = asyncio.Lock()
        self._stopping = False
        self._stopped = asyncio.Event()
        self._paused_until: datetime | None = None
        self._closed_for: str | None = None  # why, told once

    def wake(self) -> None:
        """Something was written into the outbox."""
        self._woken = True
        self._news.set()

    async def run(self) -> None:
        """Until `stop` has ended. Cancelled, it leaves at once: what was being sent is sent again after its lease."""
        recorder = asyncio.create_task(self._record_forever())
        try:
            while not self._stopping:
                await self._round()
            await self._stopped.wait()
        finally:
            self._stopping = True  # the end of each send would begin the next one, and nobody would record it
            recorder.cancel()
            await self._cancel([*self._tasks, recorder])

    async def _round(self) -> None:
        self._news.clear()
        try:
            await self._take_up()
        except AWAY as error:
            log.warning("outbox_unreachable", error=type(error).__name__)
            await asyncio.sleep(self._settings.trouble.total_seconds())
        except Exception:  # the other rows must go on as soon as the cause is mended
            log.exception("outbox_unreadable")
            await asyncio.sleep(self._settings.trouble.total_seconds())
        with suppress(TimeoutError):
            async with asyncio.timeout(self._settings.poll.total_seconds()):
                await self._news.wait()

    async def stop(self, within: timedelta) -> None:
        """Takes up nothing more; what is being sent may end within the time, the rest goes back to the outbox untried."""
        self._stopping = True
        self._news.set()
        if self._tasks:
            await asyncio.wait(list(self._tasks), timeout=within.total_seconds())
        left = dict(self._tasks)
        await self._cancel(left)
        await self._flush()
        async with self._leasing:
            await self._give_back([*left.values(), *self._clear()])
        self._stopped.set()

    async def once(self) -> int:
        """Sends all that is due now, and ends. Gives how many sends were tried."""
        tried = 0
        while taken := await self._take_up():
            tried += taken
            while self._tasks or self._done:
                if self._tasks:
                    await asyncio.wait(list(self._tasks))
                await self._flush()
        return tried

    # --- taking up -----------------------------------------------------------------------------------------------------------------

    async def _take_up(self) -> int:
        """Leases rows and starts sends, as many as there are free workers. Gives how many rows came."""
        async with self._leasing:
            now, woken = self._clock(), self._woken
            wanted = self._ahead - len(self._ready) - len(self._tasks)
            if woken and len(self._ready) < MOST_AHEAD:
                wanted = max(wanted, self._settings.workers)  # it may be more urgent than what waits here
            if self._stopping or wanted <= 0 or (self._paused_until and now < self._paused_until):
                return 0
            self._woken = False
            rows = await outbox.lease(self._database, self._sender.channels, at=now, limit=wanted, lease=self._settings.lease, certain=woken)
            self._adapt(len(rows) == wanted)
            for delivery in rows:
                heapq.heappush(self._ready, (delivery.priority, delivery.id, now, delivery))
            self._start()
            return len(rows)

    def _adapt(self, full: bool) -> None:
        """About a second's worth is leased at once, whatever the speed."""
        at = asyncio.get_running_loop().time()
        lasted, self._leased_at, self._full = at - self._leased_at, at, full
        if not full or lasted > HALVE_ABOVE_S:
            self._ahead = max(self._settings.workers, self._ahead // 2)
        elif lasted < DOUBLE_BELOW_S:
            self._ahead = min(MOST_AHEAD, self._ahead * 2)

    def _start(self) -> None:
        """Starts sends as far as workers are free and the records keep up. A row whose lease would not outlast its send comes again by itself."""
        while self._ready and self._may_start():
            _, _, leased, delivery = heapq.heappop(self._ready)
            if self._clock() - leased > self._settings.lease - self._settings.longest:
                continue
            task = asyncio.create_task(self._send(delivery))
            self._tasks[task] = delivery
            task.add_done_callback(self._ended)

    def _may_start(self) -> bool:
        busy = len(self._tasks)
        return not self._stopping and busy < self._settings.workers and busy + self._unrecorded < UNRECORDED * self._settings.workers

    def _clear(self) -> list[Delivery]:
        """What was leased and not begun."""
        left = [delivery for _, _, _, delivery in self._ready]
        self._ready.clear()
        return left

    async def _give_back(self, deliveries: Sequence[Delivery]) -> None:
        if deliveries:
            await self._database.change(lambda connection: outbox.release(connection, [delivery.id for delivery in deliveries]))

    async def _send(self, delivery: Delivery) -> None:
        try:
            async with asyncio.timeout(self._settings.longest.total_seconds()):
                outcome = await self._sender.send(delivery)
        except TimeoutError:
            outcome = Again(error="the send took too long")
        except Exception as error:  # a bug of ours must not stop the others; without its words, which may hold an address
            log.exception("send_failed_unexpectedly", delivery=delivery.id, channel=delivery.channel)
            outcome = Again(error=f"unexpected {type(error).__name__}")
        self._done.append((delivery, outcome))
        self._unrecorded += 1
        self._to_record.set()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.pop(task, None)
        self._start()
        # A lease for each finished send would keep the database busy for nothing; when half is sent is soon enough.
        if not self._tasks or (self._full and len(self._tasks) + len(self._ready) <= self._ahead // 2):
            self._news.set()

    # --- recording -----------------------------------------------------------------------------------------------------------------

    async def _record_forever(self) -> None:
        while True:
            await self._to_record.wait()
            self._to_record.clear()
            await self._flush()
            if not self._tasks:
                self._news.set()  # what waited for these messages, in the order of its episode, may go now

    async def _flush(self) -> None:
        """Writes all outcomes that are there. Does not give up while the database is away: an unrecorded send would be a repeated one."""
        async with self._recording:
            while self._done:
                batch, self._done = self._done, []
                await self._write_all(batch)
                self._unrecorded -= len(batch)
                self._start()  # what waited for the records

    async def _write_all(self, batch: Sequence[tuple[Delivery, Outcome]]) -> None:
        while True:
            try:
                await self._write(batch)
            except AWAY as error:
                log.warning("outcome_not_recorded", error=type(error).__name__, rows=len(batch))
                await asyncio.sleep(self._settings.trouble.total_seconds())
            except Exception:
                log.exception("outcome_not_recorded", rows=len(batch))
                await self._write_apart(batch)
                return
            else:
                return

    async def _write_apart(self, batch: Sequence[tuple[Delivery, Outcome]]) -> None:
        """One outcome spoils the batch: each by itself, and the spoilt one without what should have been written beside it."""
        if len(batch) > 1:
            for each in batch:
                await self._write_all([each])
        elif batch[0][1].also:
            await self._write_all([(batch[0][0], replace(batch[0][1], also=None))])

    async def _write(self, batch: Sequence[tuple[Delivery, Outcome]]) -> None:
        at = self._clock()
        await self._database.change(lambda connection: self._apply_all(connection, batch, at))
        for delivery, outcome in batch:
            self._note(delivery, outcome, at)
        if self._paused_until and at < self._paused_until:
            await self._give_back(self._clear())

    async def _apply_all(self, connection: AsyncConnection, batch: Sequence[tuple[Delivery, Outcome]], at: datetime) -> None:
        arrived = {delivery.id: outcome.message_id for delivery, outcome in batch if isinstance(outcome, Sent)}
        await outbox.mark_all_sent(connection, arrived, at=at)
        for delivery, outcome in batch:
            await self._apply(connection, delivery, outcome, at)
            if outcome.also:
                await outcome.also(connection)

    async def _apply(self, connection: AsyncConnection, delivery: Delivery, outcome: Outcome, at: datetime) -> None:
        match outcome:
            case Sent():
                pass  # all of them by one statement, before the others
            case Again():
                await self._apply_again(connection, delivery, outcome, at)
            case Held():
                await outbox.release(connection, [delivery.id])
                await outbox.hold_recipient(connection, delivery.channel, delivery.recipient, at + outcome.pause)
            case Later():
                await outbox.postpone(connection, delivery.id, due=outcome.due)
            case Gone():
                await outbox.mark_skipped(connection, delivery.id, error=outcome.error)
                await outbox.skip_pending(connection, delivery.channel, delivery.recipient, error=outcome.error)
            case Rejected():
                await outbox.mark_failed(connection, delivery.id, error=outcome.error)
            case Paused():
                await outbox.release(connection, [delivery.id])

    async def _apply_again(self, connection: AsyncConnection, delivery: Delivery, outcome: Again, at: datetime) -> None:
        age = at - delivery.created
        wait = next_pause(outcome, attempts=delivery.attempts, age=age, chance=self._chance(), policy=self._settings.policy)
        if wait is None:
            await outbox.mark_failed(connection, delivery.id, error=f"given up: {outcome.error}")
        else:
            await outbox.retry_later(connection, delivery.id, due=at + wait, error=outcome.error)

    def _note(self, delivery: Delivery, outcome: Outcome, at: datetime) -> None:
        """Logs what a person should know: never who the recipient is."""
        self._observe(delivery, outcome, at)
        match outcome:
            case Sent():
                self._closed_for = None
            case Rejected() | Gone():
                log.warning("delivery_ended", delivery=delivery.id, channel=delivery.channel, why=outcome.error)
            case Paused():
                self._paused_until = at + outcome.pause
                if outcome.error != self._closed_for:
                    log.error("channel_closed", why=outcome.error, again_in_s=outcome.pause.total_seconds())
                self._closed_for = outcome.error
            case Again() | Held() | Later():
                log.debug("delivery_delayed", delivery=delivery.id, channel=delivery.channel, why=outcome.error)

    # --- leaving -------------------------------------------------------------------------------------------------------------------

    async def _cancel(self, tasks: Collection[asyncio.Task[None]]) -> None:
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(list(tasks))
