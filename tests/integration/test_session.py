"""Rules of storage/session.py."""

import asyncio
from datetime import UTC, datetime

import pytest
from sqlalchemy import insert, select

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
