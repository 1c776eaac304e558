"""Posts, versions, archives, re-reading and deletion, on both engines."""

from __future__ import annotations

import zlib
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from storage import posts as stored
from storage.posts import PageTooLarge, unpack, words_hash
from storage.tables import archives, posts, versions
from tests.builders import NOON, a_post
from tests.unit.storage.values import PAGE_BYTES, a_page, stored_source

MINUTE = timedelta(minutes=1)


@pytest.fixture
async def connection(database):
    async with database.writing() as connection:
        await stored_source(connection)
        yield connection


async def _post_row(connection, post_id):
    return (await connection.execute(select(posts).where(posts.c.id == post_id))).one()


async def test_a_new_post_is_version_one_and_is_known_afterwards(connection):
    place = await stored.add_post(connection, a_post(), at=NOON)
    found = await stored.known(connection, "pul_1", ["100", "101"])

    assert place.number == 1
    assert list(found) == ["101"]
    assert (found["101"].id, found["101"].version, found["101"].sha256) == (place.post_id, 1, words_hash(a_post()))
    assert not found["101"].deleted
    assert found["101"].published == NOON


async def test_the_same_key_of_another_source_is_another_post(connection):
    await stored_source(connection, "viasna")
    await stored.add_post(connection, a_post(), at=NOON)

    assert await stored.known(connection, "viasna", ["101"]) == {}


async def test_a_post_cannot_be_added_twice(database):
    with pytest.raises(IntegrityError):
        async with database.writing() as connection:
            await stored_source(connection)
            await stored.add_post(connection, a_post(), at=NOON)
            await stored.add_post(connection, a_post(), at=NOON)


async def test_an_edit_is_the_next_version_and_the_earlier_words_stay(connection):
    place = await stored.add_post(connection, a_post(), at=NOON)
    edited = a_post(text="Помилованы 8 человек.", edited=True, media=("photo",))
    second = await stored.add_version(connection, place.post_id, edited, at=NOON + MINUTE)

    rows = (await connection.execute(select(versions).order_by(versions.c.number))).all()
    assert second.number == 2
    assert [row.text for row in rows] == ["Помилованы 7 человек.", "Помилованы 8 человек."]
    assert (rows[1].edited_mark, rows[1].media, rows[1].seen_at) == (True, ["photo"], NOON + MINUTE)
    assert (await stored.known(connection, "pul_1", ["101"]))["101"].sha256 == words_hash(edited)


async def test_many_keys_are_looked_up_at_once(connection):
    for number in range(3):
        await stored.add_post(connection, a_post(key=str(number)), at=NOON)

    assert len(await stored.known(connection, "pul_1", [str(number) for number in range(1300)])) == 3


async def test_characters_that_a_database_refuses_are_replaced_and_the_hash_stays_that_of_the_page(connection):
    strange = a_post(text="7 \x00человек \ud83d", title="\x00", forwarded_from="\udc00x")
    await stored.add_post(connection, strange, at=NOON)

    assert (await connection.execute(select(versions.c.text))).scalar_one() == "7 �человек �"
    assert (await stored.known(connection, "pul_1", ["101"]))["101"].sha256 == words_hash(strange)


async def test_a_believed_deletion_is_a_version_without_words_and_ends_rereading(connection):
    place = await stored.add_post(connection, a_post(), at=NOON)
    await stored.schedule_reread(connection, place.post_id, at=NOON)
    gone = await stored.mark_deleted(connection, place.post_id, at=NOON + MINUTE)

    row = (await connection.execute(select(versions).where(versions.c.id == gone.version_id))).one()
    assert (row.number, row.text, row.deleted) == (2, "", True)
    assert (await stored.known(connection, "pul_1", ["101"]))["101"].deleted
    assert await stored.due_rereads(connection, NOON + timedelta(days=40), 10) == ()


async def test_a_post_that_comes_back_after_its_deletion_is_a_new_version(connection):
    place = await stored.add_post(connection, a_post(), at=NOON)
    await stored.mark_deleted(connection, place.post_id, at=NOON)
    back = await stored.add_version(connection, place.post_id, a_post(), at=NOON + MINUTE)

    found = (await stored.known(connection, "pul_1", ["101"]))["101"]
    assert (back.number, found.deleted, found.sha256) == (3, False, words_hash(a_post()))


async def test_a_page_is_archived_once_compressed_with_the_hash_of_its_bytes(connection):
    first = await stored.archive(connection, a_page())
    again = await stored.archive(connection, a_page())

    row = (await connection.execute(select(archives))).one()
    assert first == again == row.id
    assert len(row.body) < len(PAGE_BYTES) == row.length
    assert unpack(row.body, row.length) == PAGE_BYTES
    assert (row.url, row.status, row.fetched_at) == ("https://t.me/s/pul_1", 200, NOON)


async def test_the_same_bytes_of_another_fetch_are_another_proof(connection):
    first = await stored.archive(connection, a_page())

    assert await stored.archive(connection, a_page(fetched_at=NOON + MINUTE)) != first


async def test_a_page_above_the_limit_is_refused_by_name(connection, monkeypatch):
    monkeypatch.setattr(stored, "MAX_ARCHIVED_BYTES", 10)

    with pytest.raises(PageTooLarge, match=r"https://t\.me/s/pul_1"):
        await stored.archive(connection, a_page())


async def test_an_alerted_post_is_read_again_at_growing_intervals(connection):
    place = await stored.add_post(connection, a_post(), at=NOON)
    await stored.schedule_reread(connection, place.post_id, at=NOON)

    assert await stored.due_rereads(connection, NOON + MINUTE - timedelta(seconds=1), 10) == ()
    (due,) = await stored.due_rereads(connection, NOON + MINUTE, 10)
    assert (due.id, due.source, due.key, due.url, due.rereads) == (place.post_id, "pul_1", "101", a_post().url, 0)
    await stored.note_reread(connection, place.post_id, at=NOON + MINUTE)
    assert (await _post_row(connection, place.post_id)).reread_at == NOON + 3 * MINUTE
    assert (await stored.known(connection, "pul_1", ["101"]))["101"].alerted


async def test_after_thirty_days_a_post_is_not_read_again(connection):
    place = await stored.add_post(connection, a_post(), at=NOON)
    await stored.schedule_reread(connection, place.post_id, at=NOON)
    for _ in stored.reread_times():
        await stored.note_reread(connection, place.post_id, at=NOON)

    assert (await _post_row(connection, place.post_id)).reread_at is None


async def test_a_further_alert_begins_the_intervals_anew(connection):
    place = await stored.add_post(connection, a_post(), at=NOON)
    await stored.schedule_reread(connection, place.post_id, at=NOON)
    await stored.note_reread(connection, place.post_id, at=NOON + MINUTE)
    await stored.schedule_reread(connection, place.post_id, at=NOON + timedelta(hours=1))

    row = await _post_row(connection, place.post_id)
    assert (row.rereads, row.reread_at) == (0, NOON + timedelta(hours=1, minutes=1))


async def test_a_page_that_could_not_be_read_does_not_count_as_a_look(connection):
    place = await stored.add_post(connection, a_post(), at=NOON)
    await stored.schedule_reread(connection, place.post_id, at=NOON)
    await stored.postpone_reread(connection, place.post_id, until=NOON + timedelta(minutes=5))

    row = await _post_row(connection, place.post_id)
    assert (row.rereads, row.reread_at) == (0, NOON + timedelta(minutes=5))


async def test_the_longest_waiting_come_first_and_only_of_sources_that_are_asked_for(connection):
    await stored_source(connection, "gone_from_config")
    for minutes, post in enumerate((a_post(key="1", source="gone_from_config"), a_post(key="2"), a_post(key="3"))):
        place = await stored.add_post(connection, post, at=NOON)
        await stored.schedule_reread(connection, place.post_id, at=NOON - minutes * MINUTE)

    everything = await stored.due_rereads(connection, NOON + MINUTE, 2)
    ours = await stored.due_rereads(connection, NOON + MINUTE, 10, sources=["pul_1"])
    assert [due.key for due in everything] == ["3", "2"]
    assert [due.key for due in ours] == ["3", "2"]


async def test_missing_counts_from_the_first_not_found_and_is_forgotten_when_the_post_is_there(connection):
    place = await stored.add_post(connection, a_post(), at=NOON)

    assert await stored.note_missing(connection, place.post_id, NOON) == NOON
    assert await stored.note_missing(connection, place.post_id, NOON + 9 * MINUTE) == NOON
    await stored.clear_missing(connection, place.post_id)
    assert await stored.note_missing(connection, place.post_id, NOON + 20 * MINUTE) == NOON + 20 * MINUTE


async def test_a_missing_post_is_looked_at_again_when_its_deletion_could_be_believed(connection):
    place = await stored.add_post(connection, a_post(), at=NOON)
    await stored.note_missing(connection, place.post_id, NOON, confirm=10 * MINUTE)

    assert (await _post_row(connection, place.post_id)).reread_at == NOON + 10 * MINUTE


async def test_a_damaged_archive_is_never_taken_for_evidence(connection):
    archive_id = await stored.archive(connection, a_page())
    row = (await connection.execute(select(archives).where(archives.c.id == archive_id))).one()

    with pytest.raises(zlib.error):
        unpack(row.body[:-9], row.length)


async def test_an_address_that_changed_is_followed(connection):
    place = await stored.add_post(connection, a_post(), at=NOON)
    await stored.add_version(connection, place.post_id, replace(a_post(), url="https://t.me/pul_1/101?x", text="x"), at=NOON)

    assert (await _post_row(connection, place.post_id)).url.endswith("?x")
