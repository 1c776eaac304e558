"""A broadcast in bad weather: blocked, moved, slowed down, cut off, and killed in the middle. Everybody who should gets it, nobody much twice."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.delivery.drain import Drain, DrainSettings
from storage import subscribers
from storage.audience import Audience
from storage.outbox import PENDING
from storage.session import Database
from storage.tables import deliveries
from storage.tables import subscribers as people
from tests.bot_api import BLOCKED, BROKEN, HANG_UP, LOST_ANSWER, bot_api, moved, too_many
from tests.chatting import World, the_bot
from tests.unit.delivery.told import tell

PEOPLE = 400
WORKERS = 8
FIRST = 700_000_000
BLOCKED_THERE = range(4)  # 1 %
MOVED_THERE = range(4, 8)  # 1 %: groups that became supergroups
LOST = range(8, 14)  # accepted, and the answer was lost
BAD_WEATHER = {**dict.fromkeys(range(14, 30), too_many(7)), **dict.fromkeys(range(30, 36), HANG_UP), **dict.fromkeys(range(36, 44), BROKEN)}


@pytest.fixture
async def world(database: Database) -> AsyncIterator[World]:
    async with bot_api() as api, the_bot(World(api, database)) as running:
        yield running


def chat_of(number: int) -> int:
    return -(FIRST + number) if number in MOVED_THERE else FIRST + number


async def with_people(world: World) -> None:
    async with world.database.writing() as connection:
        for number in range(PEOPLE):
            kind = "group" if number in MOVED_THERE else "private"
            await subscribers.subscribe(connection, world.keys, chat_of(number), language="en", at=world.clock(), kind=kind)
    for number in BLOCKED_THERE:
        world.api.fail(chat_of(number), BLOCKED)
    for number in MOVED_THERE:
        world.api.fail(chat_of(number), moved(chat_of(number) - 1_000_000))
    for number in LOST:
        world.api.fail(chat_of(number), LOST_ANSWER)
    for number, fault in BAD_WEATHER.items():
        world.api.fail(chat_of(number), fault, fault)


async def killed_in_the_middle(world: World) -> int:
    """Sends half of it and ends without a word, as after kill -9. Gives how many had arrived without a record."""
    drain = Drain(world.database, world.sender(), clock=world.clock, settings=DrainSettings(workers=WORKERS))
    running = asyncio.create_task(drain.run())
    await world.api.until(lambda: len(world.api.sent()) > PEOPLE // 2, seconds=60)
    running.cancel()
    await asyncio.wait([running])
    async with world.database.reading() as connection:
        recorded = (await connection.execute(select(func.count()).where(deliveries.c.state == "sent"))).scalar_one()
    return sum(arrived(world).values()) - recorded


def arrived(world: World) -> Counter[Any]:
    return Counter({chat: len(messages) for chat, messages in world.api.messages.items() if messages})


async def until_nothing_waits(world: World) -> None:
    """The clock goes on as far as retries, pauses and the leases of who was killed need."""
    for _ in range(40):
        await Drain(world.database, world.sender(), clock=world.clock, settings=DrainSettings(workers=WORKERS)).once()
        async with world.database.reading() as connection:
            if not (await connection.execute(select(deliveries.c.id).where(deliveries.c.state == PENDING).limit(1))).first():
                return
        world.clock.now += timedelta(seconds=10)
    raise AssertionError("something waits for ever")


async def test_everybody_who_should_gets_it_and_only_what_was_in_flight_comes_twice(world: World) -> None:
    await with_people(world)
    await tell(world.database, Audience())
    unrecorded = await killed_in_the_middle(world)
    await until_nothing_waits(world)
    got = arrived(world)
    expected = {chat_of(number) - (1_000_000 if number in MOVED_THERE else 0) for number in range(PEOPLE) if number not in BLOCKED_THERE}
    assert set(got) == expected, "everybody but who blocked the bot, groups under their new number"
    twice = sum(count - 1 for count in got.values())
    assert max(got.values()) <= 3
    assert twice <= len(LOST) + unrecorded, "lost answers, and what had arrived before the kill without a record"
    assert unrecorded <= WORKERS * 4, "outcomes are recorded soon after they are known"
    async with world.database.reading() as connection:
        ended = (await connection.execute(select(func.count()).select_from(people).where(~people.c.active))).scalar_one()
    assert ended == len(BLOCKED_THERE)
