"""Rules of storage/session.py."""

import asyncio
import threading
from datetime import UTC, datetime

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.direct import Waits
from storage.session import Database
from storage.tables import facts

AT = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


async def test_a_moment_comes_back_aware_and_in_utc_on_every_engine(database: Database) -> None:
    async with database.writing() as connection:
        await connection.execute(insert(facts).values(name="x", value=1, at=AT))
    async with database.reading() as connection:
        assert (await connection.execute(select(facts.c.at))).scalar_one() == AT


async def test_leaving_a_transaction_by_an_error_keeps_nothing(database: Database) -> None:
    with pytest.raises(RuntimeError):
        async with database.writing() as connection:
            await connection.execute(insert(facts).values(name="x", value=1, at=AT))
            raise RuntimeError
    async with database.reading() as connection:
        assert (await connection.execute(select(facts.c.name))).all() == []


async def test_eighty_deciders_at_once_all_succeed_and_lose_no_count(database: Database) -> None:
    async with database.writing() as connection:
        await connection.execute(insert(facts).values(name="n", value=0, at=AT))

    async def one() -> None:
        async with database.writing(deciding=True) as connection:
            value = (await connection.execute(select(facts.c.value).where(facts.c.name == "n"))).scalar_one()
            await connection.execute(facts.update().where(facts.c.name == "n").values(value=value + 1))

    await asyncio.gather(*(one() for _ in range(80)))
    async with database.reading() as connection:
        assert (await connection.execute(select(facts.c.value))).scalar_one() == 80


# --- work that comes as a function -------------------------------------------------------------------------------------------------


async def _add(connection: AsyncConnection, name: str = "x") -> str:
    await connection.execute(insert(facts).values(name=name, value=1, at=AT))
    return name


async def _names(connection: AsyncConnection) -> list[str]:
    return list((await connection.execute(select(facts.c.name).order_by(facts.c.name))).scalars())


async def test_a_change_that_comes_as_a_function_is_there_for_the_next_question(database: Database) -> None:
    assert await database.change(_add) == "x"
    assert await database.ask(_names) == ["x"]


async def test_a_change_that_fails_keeps_nothing_and_the_next_one_works(database: Database) -> None:
    async def twice(connection: AsyncConnection) -> None:
        await _add(connection)
        await _add(connection)

    with pytest.raises(IntegrityError):
        await database.change(twice)
    assert await database.ask(_names) == []
    await database.change(_add)
    assert await database.ask(_names) == ["x"]


async def test_changes_beside_transactions_of_every_other_form_all_succeed(database: Database) -> None:
    async def old_form(number: int) -> None:
        async with database.writing(deciding=True) as connection:
            await _add(connection, f"old {number:02}")

    async def new_form(number: int) -> None:
        await database.change(lambda connection: _add(connection, f"new {number:02}"), deciding=True)

    await asyncio.gather(*(form(number) for number in range(20) for form in (old_form, new_form)))
    assert len(await database.ask(_names)) == 40


async def test_a_question_does_not_wait_for_a_change(sqlite: Database) -> None:
    async with sqlite.writing() as connection:
        await _add(connection)
        assert await asyncio.wait_for(sqlite.ask(_names), 5) == []  # what was committed before


async def test_work_in_a_transaction_that_waits_for_something_else_is_refused_and_keeps_nothing(sqlite: Database) -> None:
    async def asks_the_network(connection: AsyncConnection) -> None:
        await _add(connection)
        await asyncio.sleep(0)

    with pytest.raises(Waits):
        await sqlite.change(asks_the_network)
    assert await sqlite.ask(_names) == []


async def test_a_change_whose_caller_left_is_done_whole(sqlite: Database) -> None:
    begun, go = threading.Event(), threading.Event()

    async def slow(connection: AsyncConnection) -> None:
        await _add(connection, "a")
        begun.set()
        go.wait(5)
        await _add(connection, "b")

    task = asyncio.create_task(sqlite.change(slow))
    await asyncio.to_thread(begun.wait, 5)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    go.set()
    await sqlite.change(_names)  # behind it in the row
    assert await sqlite.ask(_names) == ["a", "b"]


async def test_closed_twice_is_closed(sqlite: Database) -> None:
    await sqlite.close()
    await sqlite.close()
