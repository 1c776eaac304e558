"""A rotation of the key: afterwards the new key alone opens and finds everything, the old one nothing; a crash in the middle loses nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from storage import endpoints, subscribers, watching
from storage.rekeying import InUse, check_key, refuse_in_use, rekey
from storage.secrets import BadKeys, CannotOpen, KeyRing
from storage.session import Database
from storage.tables import subscribers as people
from storage.tables import watch_keys, watches
from tests.builders import NOON

ANNA, GROUP = 987654321, -1009876500
OLD = KeyRing.generate()
BOTH = OLD.with_new_key()
NEW = BOTH.newest_alone()


@pytest.fixture
async def filled(database: Database) -> Database:
    async with database.writing() as connection:
        await check_key(connection, OLD, NOON)
        anna = await subscribers.subscribe(connection, OLD, ANNA, language="be", at=NOON)
        await subscribers.subscribe(connection, OLD, GROUP, language="ru", at=NOON, kind="group")
        await subscribers.set_wording(connection, OLD, anna, "The cat is fed")
        await watching.add_watches(connection, OLD, anna, ["Сяргей Кавалевіч", "Anna Zabarouskaya"])
        await endpoints.add(connection, OLD, "https://ngo.example/hook", at=NOON, secret="whsec_" + "a" * 32)
    return database


async def rotate(database: Database) -> None:
    async with database.writing() as connection:
        done = await rekey(connection, BOTH, NEW, NOON + timedelta(days=1))
    assert (done.subscribers, done.names, done.endpoints, done.left) == (2, 2, 1, 0)


async def opens_everything(database: Database, keys: KeyRing) -> None:
    async with database.reading() as connection:
        found = await subscribers.find_whole(connection, keys, ANNA)
        assert found is not None
        anna, words = found
        assert words == "The cat is fed"
        assert await subscribers.chat_id_of(connection, keys, anna.id) == ANNA
        assert await subscribers.find(connection, keys, GROUP) is not None
        assert [each.name for each in await watching.load_watches(connection, keys, anna.id)] == ["Сяргей Кавалевіч", "Anna Zabarouskaya"]
        (hook,) = await endpoints.list_endpoints(connection)
        assert await endpoints.signing_secrets(connection, keys, hook.id, NOON) == ("whsec_" + "a" * 32,)


async def test_the_new_key_alone_opens_and_finds_everything_and_the_old_one_nothing(filled: Database) -> None:
    await opens_everything(filled, OLD)
    await rotate(filled)
    await opens_everything(filled, NEW)
    async with filled.reading() as connection:
        assert await subscribers.find(connection, OLD, ANNA) is None
        with pytest.raises(CannotOpen):
            await subscribers.chat_id_of(connection, OLD, 1)
        with pytest.raises(CannotOpen):
            await watching.load_watches(connection, OLD, 1)


async def test_what_was_sealed_before_still_opens_while_the_ring_holds_both_keys(filled: Database) -> None:
    await opens_everything(filled, BOTH)


async def test_a_rotation_that_is_run_again_after_a_crash_ends_the_same(filled: Database) -> None:
    await rotate(filled)
    await rotate(filled)
    await opens_everything(filled, NEW)


async def test_a_rotation_that_is_broken_off_changes_nothing(filled: Database) -> None:
    with pytest.raises(RuntimeError):
        async with filled.writing() as connection:
            await rekey(connection, BOTH, NEW, NOON)
            raise RuntimeError("the power failed")
    await opens_everything(filled, OLD)


async def test_forgetting_after_a_rotation_leaves_no_row(filled: Database) -> None:
    await rotate(filled)
    async with filled.writing() as connection:
        assert await subscribers.forget(connection, NEW, ANNA)
        for table in (watches, watch_keys):
            assert (await connection.execute(select(table))).all() == []


async def test_another_key_is_refused_before_it_seals_anything(filled: Database) -> None:
    async with filled.writing() as connection:
        await check_key(connection, OLD, NOON)
        with pytest.raises(BadKeys, match="not the key of this database"):
            await check_key(connection, KeyRing.generate(), NOON)
    await rotate(filled)
    async with filled.writing() as connection:
        await check_key(connection, NEW, NOON)
        with pytest.raises(BadKeys):
            await check_key(connection, OLD, NOON)


async def test_a_row_that_nothing_opens_is_left_and_holds_up_nobody(filled: Database) -> None:
    async with filled.writing() as connection:
        await connection.execute(people.update().where(people.c.kind == "group").values(chat_box=b"damaged"))
        done = await rekey(connection, BOTH, NEW, NOON)
    assert (done.subscribers, done.left) == (1, 1)


async def test_a_database_that_somebody_works_with_is_not_rotated(filled: Database) -> None:
    other = Database(filled.url.render_as_string(hide_password=False).replace("+aiosqlite", "").replace("+psycopg", ""))
    await filled.close()
    try:
        await refuse_in_use(other)
        await other.close()
        async with filled.reading() as connection:
            await connection.execute(select(people))
            with pytest.raises(InUse, match="stop"):
                await refuse_in_use(other)
    finally:
        await other.close()
