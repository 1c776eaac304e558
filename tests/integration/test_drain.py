"""The outbox is emptied: each row once, in order, whatever fails on the way. On both engines."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.delivery.drain import Drain, DrainSettings
from bot.delivery.retry import Again, Gone, Held, Outcome, Paused, Rejected, RetryPolicy, Sent
from claims.model import Alert, AlertType
from storage import outbox
from storage.audience import Audience
from storage.outbox import Delivery
from storage.session import Database
from tests.unit.delivery.told import rows, tell
from tests.unit.rendering.examples import an_alert, an_episode

SECOND = timedelta(seconds=1)
CHANNELS = Audience(channels=("@a", "@b"))
AT = an_alert().at


class Clock:
    """Time that a test moves."""

    def __init__(self, at: datetime = AT) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at


class Hand:
    """A sender whose answers a test decides."""

    channels = frozenset({"channel"})

    def __init__(self, answer: Callable[[Delivery], Awaitable[Outcome]] | Outcome = Sent()) -> None:  # noqa: B008 frozen
        self.answer = answer
        self.got: list[tuple[str, str]] = []
        self.arrived = asyncio.Event()

    async def send(self, delivery: Delivery) -> Outcome:
        assert delivery.alert is not None
        self.got.append((delivery.recipient, delivery.alert.id))
        self.arrived.set()
        return await self.answer(delivery) if callable(self.answer) else self.answer

    async def has(self, count: int) -> None:
        """Until so many sends have begun."""
        async with asyncio.timeout(10):
            while len(self.got) < count:
                self.arrived.clear()
                await self.arrived.wait()


def a_drain(database: Database, hand: Hand, clock: Clock, **settings: object) -> Drain:
    given = DrainSettings(**{"poll": timedelta(milliseconds=20), **settings})  # type: ignore[arg-type]
    return Drain(database, hand, clock=clock, settings=given, chance=lambda: 0.0)


@asynccontextmanager
async def running(drain: Drain) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(drain.run())
    try:
        yield task
    finally:
        if not task.done():
            await drain.stop(timedelta(seconds=5))
            await task


def another(n: int) -> Alert:
    return replace(an_alert(), id=f"alert-{n}", episode=replace(an_episode(), id=f"2026-03-10-release-{n}"))


async def test_every_due_row_is_sent_once_and_recorded(database: Database) -> None:
    hand = Hand(Sent(message_id=7))
    alert = await tell(database, CHANNELS)
    assert await a_drain(database, hand, Clock()).once() == 2
    assert sorted(hand.got) == [("@a", alert.id), ("@b", alert.id)]
    assert {(row.state, row.message_id, row.sent_at, row.leased_until) for row in await rows(database)} == {("sent", 7, AT, None)}
    assert await a_drain(database, hand, Clock()).once() == 0


async def test_rows_of_other_channels_are_left_alone(sqlite: Database) -> None:
    await tell(sqlite, Audience(terminal=True))
    assert await a_drain(sqlite, Hand(), Clock()).once() == 0


async def test_a_failed_send_is_tried_again_when_its_pause_is_over(database: Database) -> None:
    hand, clock = Hand(Again(error="broken")), Clock()
    await tell(database, Audience(channels=("@a",)))
    drain = a_drain(database, hand, clock)
    assert await drain.once() == 1
    assert await drain.once() == 0, "not before the pause"
    clock.at += SECOND
    hand.answer = Sent()
    assert await drain.once() == 1
    assert [(row.state, row.attempts) for row in await rows(database)] == [("sent", 2)]


async def test_a_row_is_given_up_after_the_last_attempt_with_its_reason(sqlite: Database) -> None:
    drain = a_drain(sqlite, Hand(Again(error="broken")), Clock(), policy=RetryPolicy(attempts=1))
    await tell(sqlite, Audience(channels=("@a",)))
    await drain.once()
    assert [(row.state, row.error) for row in await rows(sqlite)] == [("failed", "given up: broken")]


async def test_one_recipient_who_asks_to_wait_holds_up_nobody_else(database: Database) -> None:
    async def answer(delivery: Delivery) -> Outcome:
        return Held(error="slow down", pause=60 * SECOND) if delivery.recipient == "@a" else Sent()

    clock = Clock()
    for n in range(3):
        await tell(database, CHANNELS, another(n))
    hand = Hand(answer)
    await a_drain(database, hand, clock, workers=1).once()
    assert [name for name, _ in hand.got].count("@b") == 3
    assert [name for name, _ in hand.got].count("@a") == 1, "what waits for @a waits as a whole"
    assert {(row.attempts, row.due) for row in await rows(database) if row.recipient == "@a"} == {(0, AT + 60 * SECOND)}


async def test_a_recipient_who_is_gone_gets_nothing_more(database: Database) -> None:
    for n in range(3):
        await tell(database, Audience(channels=("@a",)), another(n))
    hand = Hand(Gone(error="left"))
    await a_drain(database, hand, Clock(), workers=1).once()
    assert len(hand.got) == 1
    assert {row.state for row in await rows(database)} == {"skipped"}


async def test_what_can_never_arrive_is_failed_with_its_reason(sqlite: Database, caplog: pytest.LogCaptureFixture) -> None:
    await tell(sqlite, Audience(channels=("@a",)))
    await a_drain(sqlite, Hand(Rejected(error="no rights")), Clock()).once()
    assert [(row.state, row.error) for row in await rows(sqlite)] == [("failed", "no rights")]


async def test_a_closed_way_takes_up_nothing_for_a_while_and_counts_no_attempt(sqlite: Database) -> None:
    clock, hand = Clock(), Hand(Paused(error="token refused", pause=60 * SECOND))
    await tell(sqlite, Audience(channels=("@a",)))
    drain = a_drain(sqlite, hand, clock)
    await drain.once()
    assert await drain.once() == 0
    assert [(row.state, row.attempts) for row in await rows(sqlite)] == [("pending", 0)]
    clock.at += 61 * SECOND
    hand.answer = Sent()
    assert await drain.once() == 1


async def test_an_unexpected_error_of_one_send_stops_no_other(sqlite: Database, caplog: pytest.LogCaptureFixture) -> None:
    async def answer(delivery: Delivery) -> Outcome:
        if delivery.recipient == "@a":
            raise RuntimeError("a bug")
        return Sent()

    await tell(sqlite, CHANNELS)
    with caplog.at_level(logging.CRITICAL):
        await a_drain(sqlite, Hand(answer), Clock()).once()
    assert {row.recipient: (row.state, row.error) for row in await rows(sqlite)} == {
        "@a": ("pending", "unexpected RuntimeError"),
        "@b": ("sent", ""),
    }


async def test_a_send_that_hangs_is_given_up_within_its_lease_and_tried_again(sqlite: Database) -> None:
    async def hang(delivery: Delivery) -> Outcome:
        await asyncio.Event().wait()
        return Sent()

    await tell(sqlite, Audience(channels=("@a",)))
    await a_drain(sqlite, Hand(hang), Clock(), longest=timedelta(milliseconds=10)).once()
    assert [(row.state, row.error) for row in await rows(sqlite)] == [("pending", "the send took too long")]
    assert DrainSettings().longest < DrainSettings().lease


async def test_what_is_written_beside_an_outcome_shares_its_transaction(sqlite: Database) -> None:
    async def also(connection: AsyncConnection) -> None:
        await outbox.hold_recipient(connection, "channel", "@b", AT + 5 * SECOND)

    async def answer(delivery: Delivery) -> Outcome:
        return Sent(also=also)

    await tell(sqlite, Audience(channels=("@a",)))
    await tell(sqlite, Audience(channels=("@b",)), another(2))
    await a_drain(sqlite, Hand(answer), Clock(), workers=1).once()
    assert [(row.recipient, row.state, row.due) for row in await rows(sqlite)] == [("@a", "sent", AT), ("@b", "pending", AT + 5 * SECOND)]


async def test_an_outcome_is_recorded_even_where_what_belongs_beside_it_fails(sqlite: Database, caplog: pytest.LogCaptureFixture) -> None:
    async def also(_connection: AsyncConnection) -> None:
        raise RuntimeError("a bug")

    async def answer(delivery: Delivery) -> Outcome:
        return Sent(also=also if delivery.recipient == "@a" else None)

    await tell(sqlite, CHANNELS)
    with caplog.at_level(logging.CRITICAL):
        await a_drain(sqlite, Hand(answer), Clock()).once()
    assert {row.state for row in await rows(sqlite)} == {"sent"}


async def test_a_database_that_is_away_delays_the_record_and_repeats_no_send(sqlite: Database, caplog: pytest.LogCaptureFixture) -> None:
    await tell(sqlite, CHANNELS)
    hand = Hand()
    drain = a_drain(sqlite, hand, Clock(), trouble=timedelta(milliseconds=1))
    record, away = drain._write, iter([True, True, False])

    async def write(batch: object) -> None:
        if next(away, False):
            raise OperationalError("UPDATE", {}, Exception("disk full"))
        await record(batch)  # type: ignore[arg-type]

    drain._write = write  # type: ignore[method-assign, assignment]
    with caplog.at_level(logging.CRITICAL):
        await drain.once()
    assert len(hand.got) == 2
    assert {row.state for row in await rows(sqlite)} == {"sent"}


async def test_an_outbox_that_cannot_be_read_is_read_again(sqlite: Database, caplog: pytest.LogCaptureFixture) -> None:
    await tell(sqlite, Audience(channels=("@a",)))
    hand = Hand()
    drain = a_drain(sqlite, hand, Clock(), trouble=timedelta(milliseconds=1))
    take_up, broken = drain._take_up, iter([OperationalError("SELECT", {}, Exception("locked")), RuntimeError("a bug")])

    async def take() -> int:
        if (error := next(broken, None)) is not None:
            raise error
        return await take_up()

    drain._take_up = take  # type: ignore[method-assign]
    with caplog.at_level(logging.CRITICAL):
        async with running(drain):
            await hand.has(1)
    assert len(hand.got) == 1


async def test_a_wake_up_is_answered_without_waiting_for_the_next_look(sqlite: Database) -> None:
    hand = Hand()
    drain = a_drain(sqlite, hand, Clock(), poll=timedelta(hours=1))
    async with running(drain):
        await asyncio.sleep(0)
        await tell(sqlite, Audience(channels=("@a",)))
        drain.wake()
        await hand.has(1)
    assert len(hand.got) == 1


async def test_rows_written_by_another_process_are_seen_at_the_next_look(sqlite: Database) -> None:
    hand = Hand()
    async with running(a_drain(sqlite, hand, Clock())):
        await tell(sqlite, Audience(channels=("@a",)))
        await hand.has(1)
    assert len(hand.got) == 1


async def test_the_messages_of_one_episode_reach_a_recipient_in_their_order(database: Database) -> None:
    told = [AlertType.RELEASE_REPORTED, AlertType.RELEASE_REVISED, AlertType.RELEASE_CONFIRMED]
    for n, type in enumerate(told):
        await tell(database, Audience(channels=("@a",)), replace(an_alert(type), id=f"{n}"))
    hand = Hand()
    async with running(a_drain(database, hand, Clock(), poll=timedelta(hours=1))):
        await hand.has(len(told))
    assert [id for _, id in hand.got] == ["0", "1", "2"]


async def test_stopping_lets_a_send_end_and_records_it(database: Database) -> None:
    may_end = asyncio.Event()

    async def answer(delivery: Delivery) -> Outcome:
        await may_end.wait()
        return Sent()

    hand = Hand(answer)
    await tell(database, Audience(channels=("@a",)))
    drain = a_drain(database, hand, Clock())
    task = asyncio.create_task(drain.run())
    await hand.has(1)
    stopping = asyncio.create_task(drain.stop(timedelta(seconds=5)))
    await asyncio.sleep(0)
    may_end.set()
    await stopping
    await task
    assert [row.state for row in await rows(database)] == ["sent"]


async def test_stopping_gives_back_what_did_not_end_in_time(database: Database) -> None:
    async def answer(delivery: Delivery) -> Outcome:
        await asyncio.Event().wait()
        return Sent()

    hand = Hand(answer)
    await tell(database, Audience(channels=("@a",)))
    drain = a_drain(database, hand, Clock())
    task = asyncio.create_task(drain.run())
    await hand.has(1)
    await drain.stop(timedelta(milliseconds=10))
    await task
    assert [(row.state, row.leased_until, row.attempts) for row in await rows(database)] == [("pending", None, 0)]


async def test_a_crash_between_the_send_and_its_record_repeats_that_one_alone(database: Database) -> None:
    class Crash(BaseException):
        pass

    for n in range(3):
        await tell(database, Audience(channels=("@a",)), another(n))
    hand, clock = Hand(), Clock()
    before = a_drain(database, hand, clock, workers=1)
    record = before._write  # the step at which the process dies

    async def die(batch: object) -> None:
        if len(hand.got) == 2:
            raise Crash
        await record(batch)  # type: ignore[arg-type]

    before._write = die  # type: ignore[method-assign, assignment]
    with pytest.raises(Crash):
        await before.once()
    sent_before = list(hand.got)
    assert len(sent_before) == 2

    clock.at += DrainSettings().lease
    await a_drain(database, hand, clock).once()
    again = hand.got[2:]
    assert [id for _, id in again].count(sent_before[1][1]) == 1, "the one that was not recorded is repeated"
    assert sent_before[0] not in again, "the recorded one is not"
    assert {row.state for row in await rows(database)} == {"sent"}


async def test_a_thousand_rows_leave_by_few_workers_each_once(sqlite: Database) -> None:
    names = tuple(f"@c{n}" for n in range(1000))
    await tell(sqlite, Audience(channels=names))
    hand = Hand()
    assert await a_drain(sqlite, hand, Clock(), workers=8).once() == 1000
    assert sorted(name for name, _ in hand.got) == sorted(names)
