"""What an export reads from the database, on both engines."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import update

from storage import export
from storage.export import count_rows, every_page, every_post
from storage.posts import add_post, archive
from storage.tables import archives
from tests.builders import NOON, a_post
from tests.unit.storage.values import PAGE_BYTES, a_page, stored_source

EVER = NOON - timedelta(days=365)


@pytest.fixture
async def connection(database):
    async with database.writing() as connection:
        await stored_source(connection)
        yield connection


async def test_every_page_comes_once_and_in_order_however_few_are_read_at_once(connection, monkeypatch):
    monkeypatch.setattr(export, "AT_ONCE", 2)
    for number in range(5):
        await archive(connection, a_page(body=b"<p>%d</p>" % number, fetched_at=NOON + timedelta(minutes=number)))

    assert [page.body async for page in every_page(connection, EVER)] == [b"<p>%d</p>" % number for number in range(5)]
    assert [page.body async for page in every_page(connection, NOON + timedelta(minutes=3))] == [b"<p>3</p>", b"<p>4</p>"]
    assert (await count_rows(connection, EVER))[2] == 5


async def test_a_damaged_page_is_told_as_damaged(connection):
    await archive(connection, a_page())
    await connection.execute(update(archives).values(sha256="0" * 64))
    (page,) = [page async for page in every_page(connection, EVER)]

    assert (page.intact, page.body) == (False, PAGE_BYTES)


async def test_a_post_that_claims_nothing_is_left_out(connection):
    await add_post(connection, a_post(), at=NOON)

    assert [post async for post in every_post(connection, EVER)] == []
    assert await count_rows(connection, EVER) == (0, 0, 0)
