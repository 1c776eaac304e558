"""Subscribers: found and reached by their chat id, which nobody can read; forgotten without a trace."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest
from sqlalchemy import insert, select

from storage import subscribers as people
from storage.outbox import CHAT
from storage.secrets import CannotOpen, KeyRing
from storage.subscribers import Settings
from storage.tables import deliveries, subscribers
from tests.builders import NOON
from tests.unit.storage.values import an_alert, stored_alert, stored_episode

CHAT_ID = 7_000_123_456_789
GROUP = -1_001_234_567_890
KEYS = KeyRing.generate()


@pytest.fixture
async def connection(database):
    async with database.writing() as connection:
        yield connection


async def _deliveries(connection, subscriber_id, state="pending"):
    await stored_episode(connection)
    seq = await stored_alert(connection, an_alert())
    row = {"alert_seq": seq, "channel": CHAT, "recipient": str(subscriber_id), "state": state, "due": NOON}
    await connection.execute(insert(deliveries).values(row))


@pytest.mark.parametrize("chat_id", [CHAT_ID, GROUP, 1, -(2**63), 2**63 - 1])
async def test_a_subscriber_is_found_by_chat_id_and_reached_by_row(connection, chat_id):
    row = await people.subscribe(connection, KEYS, chat_id, language="be", at=NOON)
    found = await people.find(connection, KEYS, chat_id)

    assert (found.id, found.language, found.active, found.since, found.settings) == (row, "be", True, NOON, Settings())
    assert await people.chat_id_of(connection, KEYS, row) == chat_id
    assert await people.count(connection) == 1


async def test_subscribing_twice_is_one_subscription_unchanged(connection):
    first = await people.subscribe(connection, KEYS, CHAT_ID, language="be", at=NOON)
    await people.set_settings(connection, KEYS, CHAT_ID, Settings(min_count=5))
    again = await people.subscribe(connection, KEYS, CHAT_ID, language="ru", at=NOON + timedelta(days=1))
    found = await people.find(connection, KEYS, CHAT_ID)

    assert first == again
    assert (found.language, found.since, found.settings.min_count) == ("be", NOON, 5)


async def test_nothing_is_known_of_a_chat_that_never_subscribed(connection):
    assert await people.find(connection, KEYS, CHAT_ID) is None
    assert await people.chat_id_of(connection, KEYS, 99) is None
    assert not await people.forget(connection, KEYS, CHAT_ID)


async def test_language_and_settings_are_kept(connection):
    await people.subscribe(connection, KEYS, CHAT_ID, language="be", at=NOON)
    wanted = Settings(topics=frozenset({"releases"}), min_count=10, certainty="confirmed", discreet=True)
    await people.set_language(connection, KEYS, CHAT_ID, "en")
    await people.set_settings(connection, KEYS, CHAT_ID, wanted)
    found = await people.find(connection, KEYS, CHAT_ID)

    assert (found.language, found.settings) == ("en", wanted)


async def test_a_topic_that_does_not_exist_is_refused(connection):
    with pytest.raises(ValueError, match="no such topic: weather"):
        await people.set_settings(connection, KEYS, CHAT_ID, Settings(topics=frozenset({"weather"})))


async def test_an_ended_subscription_is_sent_nothing_and_waiting_messages_are_skipped(connection):
    row = await people.subscribe(connection, KEYS, CHAT_ID, language="be", at=NOON)
    await _deliveries(connection, row)
    await people.end(connection, row, NOON)

    assert await people.chat_id_of(connection, KEYS, row) is None
    assert await people.count(connection) == 0
    assert (await connection.execute(select(deliveries.c.state))).scalar_one() == "skipped"


async def test_who_comes_back_has_the_same_row_and_settings(connection):
    row = await people.subscribe(connection, KEYS, CHAT_ID, language="be", at=NOON)
    await people.set_settings(connection, KEYS, CHAT_ID, Settings(min_count=5))
    await people.end(connection, row, NOON)
    again = await people.subscribe(connection, KEYS, CHAT_ID, language="ru", at=NOON + timedelta(days=1))
    found = await people.find(connection, KEYS, CHAT_ID)

    assert again == row
    assert (found.active, found.ended, found.since, found.language, found.settings.min_count) == (True, None, NOON + timedelta(days=1), "ru", 5)


async def test_an_ended_subscription_is_gone_after_seven_days(connection):
    await people.subscribe(connection, KEYS, CHAT_ID, language="be", at=NOON)
    ended = await people.subscribe(connection, KEYS, GROUP, language="be", at=NOON)
    await _deliveries(connection, ended, "sent")
    await people.end(connection, ended, NOON)

    assert await people.purge_ended(connection, NOON + timedelta(days=6, hours=23)) == 0
    assert await people.purge_ended(connection, NOON + timedelta(days=7)) == 1
    assert await people.find(connection, KEYS, GROUP) is None
    assert await people.find(connection, KEYS, CHAT_ID) is not None
    assert (await connection.execute(select(deliveries))).all() == []


async def test_a_group_that_became_a_supergroup_keeps_its_subscription(connection):
    row = await people.subscribe(connection, KEYS, -77, language="be", at=NOON)
    await people.migrate(connection, KEYS, -77, GROUP)

    assert await people.find(connection, KEYS, -77) is None
    assert await people.chat_id_of(connection, KEYS, row) == GROUP
    assert (await people.find(connection, KEYS, GROUP)).id == row


async def test_a_move_to_a_chat_that_is_subscribed_already_forgets_the_old_one(connection):
    old = await people.subscribe(connection, KEYS, -77, language="be", at=NOON)
    await _deliveries(connection, old)
    await people.subscribe(connection, KEYS, GROUP, language="ru", at=NOON)
    await people.migrate(connection, KEYS, -77, GROUP)

    assert await people.count(connection) == 1
    assert (await people.find(connection, KEYS, GROUP)).language == "ru"
    assert (await connection.execute(select(deliveries))).all() == []


async def test_a_move_of_a_chat_that_nobody_knows_changes_nothing(connection):
    await people.migrate(connection, KEYS, -77, GROUP)

    assert await people.count(connection) == 0


async def test_a_move_to_itself_forgets_nobody(connection):
    await people.subscribe(connection, KEYS, GROUP, language="be", at=NOON)
    await people.migrate(connection, KEYS, GROUP, GROUP)

    assert await people.count(connection) == 1


async def test_forgetting_leaves_no_row_of_that_person_and_all_of_the_others(connection):
    row = await people.subscribe(connection, KEYS, CHAT_ID, language="be", at=NOON)
    await people.subscribe(connection, KEYS, GROUP, language="be", at=NOON)
    await _deliveries(connection, row, "sent")

    assert await people.forget(connection, KEYS, CHAT_ID)
    assert (await connection.execute(select(deliveries))).all() == []
    assert await people.find(connection, KEYS, CHAT_ID) is None
    assert await people.find(connection, KEYS, GROUP) is not None


async def test_the_number_of_a_forgotten_row_is_never_given_to_another_person(connection):
    forgotten = await people.subscribe(connection, KEYS, CHAT_ID, language="be", at=NOON)
    await people.forget(connection, KEYS, CHAT_ID)

    assert await people.subscribe(connection, KEYS, GROUP, language="be", at=NOON) > forgotten


async def test_the_chat_id_is_nowhere_in_clear_in_the_row(connection):
    await people.subscribe(connection, KEYS, CHAT_ID, language="be", at=NOON)
    row = (await connection.execute(select(subscribers))).one()

    for clear in (str(CHAT_ID).encode(), CHAT_ID.to_bytes(8, "big"), CHAT_ID.to_bytes(8, "little")):
        assert clear not in row.chat_box + row.chat_mac


async def test_a_box_moved_to_another_row_does_not_open(connection):
    first = await people.subscribe(connection, KEYS, CHAT_ID, language="be", at=NOON)
    second = await people.subscribe(connection, KEYS, GROUP, language="be", at=NOON)
    boxes = {row.id: row.chat_box for row in await connection.execute(select(subscribers))}
    await connection.execute(subscribers.update().where(subscribers.c.id == second).values(chat_box=boxes[first]))

    with pytest.raises(CannotOpen):
        await people.chat_id_of(connection, KEYS, second)


async def test_after_a_rotation_of_keys_people_are_still_found_and_reached(connection):
    row = await people.subscribe(connection, KEYS, CHAT_ID, language="be", at=NOON)
    rotated = KEYS.with_new_key()

    assert (await people.find(connection, rotated, CHAT_ID)).id == row
    assert await people.chat_id_of(connection, rotated, row) == CHAT_ID


async def test_chat_ids_are_in_no_log_and_no_repr(connection, caplog):
    caplog.set_level(logging.DEBUG)
    row = await people.subscribe(connection, KEYS, CHAT_ID, language="be", at=NOON)
    found = await people.find(connection, KEYS, CHAT_ID)
    await people.chat_id_of(connection, KEYS, row)
    await people.forget(connection, KEYS, CHAT_ID)

    assert str(CHAT_ID) not in caplog.text + repr(found)


async def test_after_forgetting_and_scrubbing_the_files_hold_no_byte_of_the_person(sqlite, tmp_path):
    async with sqlite.writing() as connection:
        row = await people.subscribe(connection, KEYS, CHAT_ID, language="be", at=NOON)
        await _deliveries(connection, row, "sent")
        await connection.execute(deliveries.update().values(error="marker-of-a-delivery"))
        kept = (await connection.execute(select(subscribers))).one()
    before = _bytes(tmp_path)
    async with sqlite.writing() as connection:
        await people.forget(connection, KEYS, CHAT_ID)

    assert await people.scrub(sqlite)
    after = _bytes(tmp_path)
    for trace in (kept.chat_mac, kept.chat_box, b"marker-of-a-delivery"):
        assert trace in before
        assert trace not in after


async def test_scrubbing_beside_a_reader_says_that_it_must_be_done_again(sqlite):
    async with sqlite.reading() as reader:
        await people.count(reader)
        async with sqlite.writing() as connection:
            await people.subscribe(connection, KEYS, CHAT_ID, language="be", at=NOON)
        assert not await people.scrub(sqlite, wait=timedelta())
    assert await people.scrub(sqlite)


async def test_scrubbing_works_on_each_engine(database):
    async with database.writing() as connection:
        await people.subscribe(connection, KEYS, CHAT_ID, language="be", at=NOON)
        await people.forget(connection, KEYS, CHAT_ID)

    assert await people.scrub(database)


def _bytes(folder) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.glob("volia.db*")))
