"""The bot never speaks faster than Telegram allows, wastes nothing of what it allows, and lets the urgent go first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import pairwise

import pytest

from bot.delivery.limits import FORGET_ABOVE, Allowance, Pace, Speed, Urgency


class Timers:
    """A clock that jumps from timer to timer; each may come late."""

    def __init__(self, late: Callable[[int], float] = lambda _n: 0.0) -> None:
        self.now = 100.0
        self.late = late
        self.set: list[tuple[float, Callable[[], None]]] = []
        self.fired = 0

    def clock(self) -> float:
        return self.now

    def call_later(self, delay: float, callback: Callable[[], None]) -> None:
        self.set.append((self.now + delay, callback))

    async def run(self) -> None:
        """Until no timer is left."""
        await asyncio.sleep(0)
        while self.set:
            at, callback = self.set.pop(min(range(len(self.set)), key=lambda n: self.set[n][0]))
            self.fired += 1
            self.now = max(self.now, at + self.late(self.fired))
            callback()
            for _ in range(3):
                await asyncio.sleep(0)


async def _sends(count: int, timers: Timers, per_second: float = 28.0) -> list[float]:
    pace, at = Pace(per_second, clock=timers.clock, call_later=timers.call_later), []

    async def send() -> None:
        await pace.slot(Urgency.BROADCAST)
        at.append(timers.now)

    tasks = [asyncio.create_task(send()) for _ in range(count)]
    await timers.run()
    await asyncio.gather(*tasks)
    return at


def _most_in_a_second(times: list[float]) -> int:
    return max(sum(1 for other in times if start <= other < start + 1.0) for start in times)


async def test_sends_are_spaced_without_a_burst() -> None:
    times = await _sends(100, Timers())
    assert min(later - earlier for earlier, later in pairwise(times)) > 1 / 28 - 1e-6
    assert _most_in_a_second(times) <= 28


@pytest.mark.parametrize("late", [lambda _n: 0.004, lambda n: 0.03 if n % 3 else 0.0, lambda n: 0.5 if n == 40 else 0.0])
async def test_late_timers_neither_lose_the_rate_nor_make_a_burst(late: Callable[[int], float]) -> None:
    times = await _sends(280, Timers(late))
    stall = 0.5 if late(40) == 0.5 else 0.0
    assert times[-1] - times[0] <= 279 / 28 * 1.02 + stall
    assert _most_in_a_second(times) <= 30


@pytest.mark.parametrize("late", [lambda _n: 0.01, lambda n: 0.04 if n % 3 else 0.0])
async def test_ten_times_as_fast_late_timers_neither_lose_the_rate_nor_go_beyond_ten_times_the_limit(late: Callable[[int], float]) -> None:
    times = await _sends(2800, Timers(late), per_second=280.0)
    assert times[-1] - times[0] <= 2799 / 280 * 1.02
    assert _most_in_a_second(times) <= 300


async def test_the_urgent_go_first() -> None:
    timers = Timers()
    pace, order = Pace(28.0, clock=timers.clock, call_later=timers.call_later), []

    async def send(urgency: Urgency, n: int) -> None:
        await pace.slot(urgency)
        order.append((urgency, n))

    tasks = [asyncio.create_task(send(Urgency.BROADCAST, n)) for n in range(3)]
    await asyncio.sleep(0)
    tasks += [asyncio.create_task(send(Urgency.REPLY, 0)), asyncio.create_task(send(Urgency.CHANNEL, 0))]
    await timers.run()
    await asyncio.gather(*tasks)
    first, *rest = order
    assert first == (Urgency.BROADCAST, 0)
    assert rest == [(Urgency.REPLY, 0), (Urgency.CHANNEL, 0), (Urgency.BROADCAST, 1), (Urgency.BROADCAST, 2)]


async def test_a_flood_of_questions_leaves_every_fourth_slot_to_news() -> None:
    timers = Timers()
    pace, order = Pace(28.0, clock=timers.clock, call_later=timers.call_later), []

    async def send(urgency: Urgency) -> None:
        await pace.slot(urgency)
        order.append(urgency)

    tasks = [asyncio.create_task(send(Urgency.REPLY)) for _ in range(100)] + [asyncio.create_task(send(Urgency.BROADCAST)) for _ in range(20)]
    await timers.run()
    await asyncio.gather(*tasks)
    assert [at for at, urgency in enumerate(order) if urgency is Urgency.BROADCAST] == [4 * n for n in range(1, 21)]


async def test_while_the_network_stalls_no_more_is_sent_than_may_arrive_at_once() -> None:
    timers = Timers()
    pace = Pace(28.0, clock=timers.clock, call_later=timers.call_later, counts_flying=True)
    tasks = [asyncio.create_task(pace.slot(Urgency.BROADCAST)) for _ in range(100)]
    await timers.run()
    assert sum(task.done() for task in tasks) == 30, "without any answer that many, however long it lasts"
    timers.now += 5.0
    for _ in range(30):
        pace.landed()  # all of them arrive at once
    answered = timers.now
    await timers.run()
    assert timers.now >= answered + 1.0
    assert sum(task.done() for task in tasks) == 60
    for task in tasks:
        task.cancel()


async def test_answers_that_come_soon_cost_nothing_of_the_rate() -> None:
    timers = Timers()
    pace, at = Pace(28.0, clock=timers.clock, call_later=timers.call_later, counts_flying=True), []

    async def send() -> None:
        await pace.slot(Urgency.BROADCAST)
        at.append(timers.now)
        timers.call_later(0.06, pace.landed)

    tasks = [asyncio.create_task(send()) for _ in range(280)]
    await timers.run()
    await asyncio.gather(*tasks)
    assert at[-1] - at[0] <= 279 / 28 * 1.02


async def test_a_send_that_is_given_up_in_the_moment_of_its_slot_keeps_no_place() -> None:
    timers = Timers()
    pace = Pace(28.0, clock=timers.clock, call_later=timers.call_later, counts_flying=True)
    await pace.slot(Urgency.BROADCAST)
    for _ in range(100):
        task = asyncio.create_task(pace.slot(Urgency.BROADCAST))
        await asyncio.sleep(0)
        timers.now, callback = timers.set.pop(0)
        callback()
        task.cancel()
        await asyncio.wait([task])
    last = asyncio.create_task(pace.slot(Urgency.BROADCAST))
    await timers.run()
    assert last.done()


async def test_a_send_that_was_given_up_leaves_its_slot_to_the_next() -> None:
    timers = Timers()
    pace = Pace(28.0, clock=timers.clock, call_later=timers.call_later)
    tasks = [asyncio.create_task(pace.slot(Urgency.BROADCAST)) for _ in range(3)]
    await asyncio.sleep(0)
    tasks[1].cancel()
    await timers.run()
    assert tasks[2].done()
    assert timers.now == pytest.approx(100.0 + 1 / 28)


def test_a_person_gets_a_few_at_once_and_then_one_a_second() -> None:
    allowance = Allowance(Speed())
    assert [allowance.take(5, 0.0) for _ in range(5)] == [0.0, 0.0, 0.0, 1.0, 2.0]
    assert allowance.wait(6, 0.0) == 0.0, "another person waits for nobody"


@pytest.mark.parametrize("chat", ["@channel", -100123])
def test_a_group_or_channel_gets_at_most_twenty_in_any_minute(chat: str | int) -> None:
    allowance, now, times = Allowance(Speed()), 0.0, []
    for _ in range(100):
        now += allowance.take(chat, now)
        times.append(now)
    assert max(sum(1 for other in times if start <= other < start + 60.0) for start in times) <= 20


def test_after_a_rest_the_allowance_is_whole_again() -> None:
    allowance = Allowance(Speed())
    for _ in range(3):
        allowance.take(5, 0.0)
    assert allowance.wait(5, 3.0) == 0.0


def test_what_is_remembered_of_chats_does_not_grow_without_end() -> None:
    allowance = Allowance(Speed())
    for chat in range(1, FORGET_ABOVE + 10):
        allowance.take(chat, 0.0)
    allowance.take(1, 1000.0)
    assert len(allowance._whole_at) == 1
