"""One active process among many, by an advisory lock that falls with its connection."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import text

from bot.leader import Leader
from storage.session import Database


@pytest.fixture
async def two(postgres_url: str):  # type: ignore[no-untyped-def]
    opened = Database(postgres_url), Database(postgres_url)
    yield opened
    for database in opened:
        await database.close()


async def test_the_second_stands_by_until_the_first_lets_go(two: tuple[Database, Database]) -> None:
    first, second = (Leader(database, "poll", ask_every_s=0.01) for database in two)
    await first.acquire()
    waiting = asyncio.create_task(second.acquire())
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(asyncio.shield(waiting), 0.1)
    assert (first.stands_by, second.stands_by) == (False, True)
    await first.release()
    await asyncio.wait_for(waiting, 5)
    assert not second.stands_by
    await second.release()


async def test_two_roles_do_not_wait_for_each_other(two: tuple[Database, Database]) -> None:
    poll, bot = Leader(two[0], "poll"), Leader(two[1], "bot")
    await asyncio.wait_for(asyncio.gather(poll.acquire(), bot.acquire()), 5)
    assert (poll.stands_by, bot.stands_by) == (False, False)
    await poll.release()
    await bot.release()


async def test_a_broken_connection_ends_the_right_and_the_standby_takes_over(two: tuple[Database, Database]) -> None:
    first, second = (Leader(database, "poll", ask_every_s=0.01) for database in two)
    await first.acquire()
    async with two[1].engine.connect() as connection:
        await connection.execute(text("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"))
    await asyncio.wait_for(first.lost(), 5)
    await asyncio.wait_for(second.acquire(), 5)
    assert not second.stands_by
    await second.release()


async def test_on_sqlite_nobody_waits(sqlite: Database) -> None:
    await asyncio.gather(Leader(sqlite, "poll").acquire(), Leader(sqlite, "poll").acquire())
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(Leader(sqlite, "poll", ask_every_s=0.01).lost(), 0.1)
