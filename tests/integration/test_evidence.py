"""Evidence: every version of a post with the bytes that prove it, and no damaged bytes taken for proof."""

from __future__ import annotations

import hashlib
import zlib
from datetime import timedelta

import pytest

from claims.model import PostRef
from storage.evidence import load_evidence
from storage.posts import add_post, add_version, archive, mark_deleted, words_hash
from storage.tables import archives
from tests.builders import NOON, a_post
from tests.unit.storage.values import PAGE_BYTES, a_page, stored_source

LATER = NOON + timedelta(minutes=5)


@pytest.fixture
async def connection(database):
    async with database.writing() as connection:
        await stored_source(connection)
        yield connection


async def _edited_and_deleted(connection):
    first = await archive(connection, a_page())
    place = await add_post(connection, a_post(), at=NOON, archive_id=first)
    second = await archive(connection, a_page(body=b"<p>8</p>", fetched_at=LATER, url="https://t.me/pul_1/101?embed=1"))
    await add_version(connection, place.post_id, a_post(text="8", edited=True, forwarded_from="БелТА"), at=LATER, archive_id=second)
    await mark_deleted(connection, place.post_id, at=LATER)


async def test_evidence_shows_every_version_with_its_bytes_when_and_whence(connection):
    await _edited_and_deleted(connection)
    evidence = await load_evidence(connection, "pul_1", "101")

    assert (evidence.post, evidence.url, evidence.deleted) == (PostRef(source="pul_1", key="101"), a_post().url, True)
    assert (evidence.published, evidence.first_seen) == (NOON, NOON)
    first, second, third = evidence.versions
    assert (first.number, first.text, first.sha256, first.page.body) == (1, a_post().text, words_hash(a_post()), PAGE_BYTES)
    assert (first.page.sha256, first.page.intact) == (hashlib.sha256(PAGE_BYTES).hexdigest(), True)
    assert (second.edited_mark, second.forwarded_from, second.page.url, second.page.fetched_at) == (
        True,
        "БелТА",
        "https://t.me/pul_1/101?embed=1",
        LATER,
    )
    assert (third.deleted, third.text, third.page) == (True, "", None)


async def test_without_bodies_the_hashes_come_and_the_bytes_do_not(connection):
    await _edited_and_deleted(connection)
    page = (await load_evidence(connection, "pul_1", "101", bodies=False)).versions[0].page

    assert (page.body, page.intact, page.length) == (None, None, len(PAGE_BYTES))
    assert page.sha256 == hashlib.sha256(PAGE_BYTES).hexdigest()


@pytest.mark.parametrize("body", [b"no zlib", zlib.compress(b"x" * len(PAGE_BYTES)), zlib.compress(PAGE_BYTES)[:-20]])
async def test_damaged_bytes_are_shown_as_damaged(connection, body):
    await _edited_and_deleted(connection)
    await connection.execute(archives.update().values(body=body))

    assert (await load_evidence(connection, "pul_1", "101")).versions[0].page.intact is False


async def test_a_shown_evidence_does_not_print_the_bytes(connection):
    await _edited_and_deleted(connection)

    assert "tgme_widget" not in repr(await load_evidence(connection, "pul_1", "101"))


async def test_a_post_that_was_never_seen_has_no_evidence(connection):
    assert await load_evidence(connection, "pul_1", "999") is None
    assert await load_evidence(connection, "nobody", "101") is None
