"""Posts with every version ever seen, the archived bytes that prove them, and the bookkeeping of re-reading and deletion."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.model import Post
from storage.dialect import portions
from storage.tables import archives, posts, versions

ZLIB_LEVEL = 6  # measured: a page of 31 kB becomes 3.3 kB in 0.2 ms; level 9 gains 1 %
MAX_ARCHIVED_BYTES = 100_000_000  # before compression; the HTTP client stops far earlier (http.max_bytes), this guards the database
LONGEST_REREAD = timedelta(days=1)  # between two looks at a post that caused an alert
REREAD_FOR = timedelta(days=30)  # after the alert
REREAD_FIRST = timedelta(minutes=1)  # shipped value of [reread] first

_UNSTORABLE = {0: "\ufffd", **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")}  # PostgreSQL takes neither NUL nor half a surrogate pair


class PageTooLarge(ValueError):
    """A page above MAX_ARCHIVED_BYTES came to the archive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One answer of a source, as it came."""

    body: bytes  # after the transfer's own compression was taken off
    url: str  # the address that answered, after redirects
    status: int
    content_type: str
    fetched_at: datetime  # UTC


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPost:
    """What is needed to see whether a post on a page is new, edited or the same."""

    id: int  # row, not the source's own key
    key: str
    version: int  # number of the newest version, from 1
    sha256: str  # words_hash of the newest version
    deleted: bool
    alerted: bool
    url: str
    published: datetime
    missing_since: datetime | None  # its own page said "not found" since then


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """Where a version of a post lies."""

    post_id: int
    version_id: int
    number: int  # from 1


@dataclass(frozen=True, slots=True, kw_only=True)
class DueReread:
    """A post that caused an alert and is to be looked at again on its own page."""

    id: int
    source: str
    key: str
    url: str
    rereads: int  # how often it was read again
    missing_since: datetime | None


# --- words -------------------------------------------------------------------------------------------------------------------------


def words_hash(post: Post) -> str:
    """SHA-256, hexadecimal, of what makes a version: title, text, whose words they are, and whether they can be read at all."""
    forwarded_from = storable(post.forwarded_from) if post.forwarded_from is not None else None
    words = json.dumps([storable(post.title), storable(post.text), forwarded_from, post.unreadable])  # alike before and after storing
    return hashlib.sha256(words.encode()).hexdigest()


def storable(text: str) -> str:
    """The text with each character that a database refuses replaced by U+FFFD; the length stays, so that spans stay right."""
    return text.translate(_UNSTORABLE)


async def known(connection: AsyncConnection, source: str, keys: Sequence[str]) -> dict[str, KnownPost]:
    """Those of the keys that were seen before."""
    found: dict[str, KnownPost] = {}
    for portion in portions(keys):
        rows = await connection.execute(select(*_KNOWN).where(posts.c.source_id == source, posts.c.key.in_(portion)))
        found.update({row.key: KnownPost(**row._mapping) for row in rows})
    return found


_KNOWN = tuple(posts.c[name] for name in ("id", "key", "version", "sha256", "deleted", "alerted", "url", "published", "missing_since"))


# --- versions ----------------------------------------------------------------------------------------------------------------------


_NEW_POST = insert(posts).returning(posts.c.id)
_NEW_VERSION = insert(versions).returning(versions.c.id)


async def add_post(connection: AsyncConnection, post: Post, *, at: datetime, archive_id: int | None = None) -> Stored:
    """A post seen for the first time, as version 1. Raises IntegrityError for a (source, key) that exists."""
    row = {
        "source_id": post.source,
        "key": post.key,
        "url": post.url,
        "published": post.published,
        "first_seen": at,
        "lang": post.lang,
        "version": 1,
        "sha256": words_hash(post),
    }
    post_id = (await connection.execute(_NEW_POST, row)).scalar_one()
    return await _add_version(connection, post_id, 1, _words(post), at=at, archive_id=archive_id)


async def add_version(connection: AsyncConnection, post_id: int, post: Post, *, at: datetime, archive_id: int | None = None) -> Stored:
    """The next version of a post whose words changed, or which came back after a deletion."""
    number = await _next_number(connection, post_id)
    changed = {"version": number, "sha256": words_hash(post), "url": post.url, "deleted": False, "missing_since": None}
    await connection.execute(update(posts).where(posts.c.id == post_id).values(changed))
    return await _add_version(connection, post_id, number, _words(post), at=at, archive_id=archive_id)


async def mark_deleted(connection: AsyncConnection, post_id: int, *, at: datetime, archive_id: int | None = None) -> Stored:
    """A deletion that is believed: one more version, without words. The earlier versions and their archives stay."""
    number = await _next_number(connection, post_id)
    await connection.execute(update(posts).where(posts.c.id == post_id).values(version=number, deleted=True, reread_at=None))
    words = {"text": "", "sha256": hashlib.sha256(b"").hexdigest(), "deleted": True, "media": []}
    return await _add_version(connection, post_id, number, words, at=at, archive_id=archive_id)


def _words(post: Post) -> dict[str, Any]:
    return {
        "title": storable(post.title),
        "text": storable(post.text),
        "sha256": words_hash(post),
        "edited_mark": post.edited,
        "forwarded_from": storable(post.forwarded_from) if post.forwarded_from is not None else None,
        "reply_to": post.reply_to,
        "media": list(post.media),
        "unreadable": post.unreadable,
    }


async def _next_number(connection: AsyncConnection, post_id: int) -> int:
    return int((await connection.execute(select(posts.c.version).where(posts.c.id == post_id))).scalar_one()) + 1


async def _add_version(
    connection: AsyncConnection, post_id: int, number: int, words: dict[str, Any], *, at: datetime, archive_id: int | None
) -> Stored:
    row = {**words, "post_id": post_id, "number": number, "seen_at": at, "archive_id": archive_id}
    version_id = (await connection.execute(_NEW_VERSION, row)).scalar_one()
    return Stored(post_id=post_id, version_id=version_id, number=number)


# --- the archive -------------------------------------------------------------------------------------------------------------------


async def archive(connection: AsyncConnection, page: Page) -> int:
    """Keeps the bytes of a page; the same bytes of the same fetch are kept once. Gives the row. Raises PageTooLarge."""
    if len(page.body) > MAX_ARCHIVED_BYTES:
        raise PageTooLarge(f"{page.url}: {len(page.body)} bytes, at most {MAX_ARCHIVED_BYTES} are archived")
    digest = hashlib.sha256(page.body).hexdigest()
    same = select(archives.c.id).where(archives.c.sha256 == digest, archives.c.url == page.url, archives.c.fetched_at == page.fetched_at)
    there = (await connection.execute(same.limit(1))).scalar_one_or_none()
    if there is not None:
        return int(there)
    row = {
        "sha256": digest,
        "body": zlib.compress(page.body, ZLIB_LEVEL),
        "length": len(page.body),
        "content_type": page.content_type,
        "url": page.url,
        "status": page.status,
        "fetched_at": page.fetched_at,
    }
    return int((await connection.execute(insert(archives).values(row).returning(archives.c.id))).scalar_one())


def unpack(body: bytes, length: int) -> bytes:
    """The bytes as fetched; never inflates beyond the recorded length. Raises zlib.error for a damaged row."""
    inflated = zlib.decompressobj().decompress(body, length) if length else b""
    if len(inflated) != length:
        raise zlib.error(f"{len(inflated)} bytes where {length} were archived")
    return inflated


# --- reading again -----------------------------------------------------------------------------------------------------------------


def next_reread(count: int, first: timedelta = REREAD_FIRST) -> timedelta | None:
    """How long after the previous look comes the next one, when it was read again `count` times; None when 30 days have passed.

    The pauses double from `first` up to a day: 1, 2, 4 … 1024 minutes, then daily.
    """
    passed = sum((_pause(earlier, first) for earlier in range(count)), timedelta())
    pause = _pause(count, first)
    return pause if passed + pause <= REREAD_FOR else None


def reread_times(first: timedelta = REREAD_FIRST) -> tuple[timedelta, ...]:
    """When a post is read again, counted from the alert, if each look is in time."""
    times: list[timedelta] = []
    while (pause := next_reread(len(times), first)) is not None:
        times.append((times[-1] if times else timedelta()) + pause)
    return tuple(times)


def _pause(count: int, first: timedelta) -> timedelta:
    doublings = min(count, 17)  # 2**17 seconds are a day and a half: the longest pause is reached by then
    return min(first * int(2**doublings), LONGEST_REREAD)


def deletion_confirmed(missing_since: datetime, at: datetime, confirm: timedelta) -> bool:
    """Whether "not found" was said twice, far enough apart to be believed."""
    return at - missing_since >= confirm


async def schedule_reread(connection: AsyncConnection, post_id: int, *, at: datetime, first: timedelta = REREAD_FIRST) -> None:
    """The post caused an alert: it is read again from `first` on. A further alert begins the row of intervals anew."""
    await connection.execute(update(posts).where(posts.c.id == post_id).values(alerted=True, rereads=0, reread_at=at + first))


async def note_reread(connection: AsyncConnection, post_id: int, *, at: datetime, first: timedelta = REREAD_FIRST) -> None:
    """The post was read again: the next look comes later, and none after 30 days."""
    row = (await connection.execute(select(posts.c.rereads).where(posts.c.id == post_id))).scalar_one()
    pause = next_reread(row + 1, first)
    await connection.execute(update(posts).where(posts.c.id == post_id).values(rereads=row + 1, reread_at=at + pause if pause else None))


async def postpone_reread(connection: AsyncConnection, post_id: int, *, until: datetime) -> None:
    """Its page could not be read: the look is not counted, and comes again."""
    await connection.execute(update(posts).where(posts.c.id == post_id).values(reread_at=until))


async def due_rereads(connection: AsyncConnection, at: datetime, limit: int, *, sources: Collection[str] | None = None) -> tuple[DueReread, ...]:
    """Posts to be looked at again now, the longest waiting first. `sources`: of these sources alone (those that are still configured)."""
    query = (
        select(posts.c.id, posts.c.source_id.label("source"), posts.c.key, posts.c.url, posts.c.rereads, posts.c.missing_since)
        .where(posts.c.reread_at <= at)
        .order_by(posts.c.reread_at)
        .limit(limit)
    )
    if sources is not None:
        query = query.where(posts.c.source_id.in_(list(sources)))
    return tuple(DueReread(**row._mapping) for row in await connection.execute(query))


async def note_missing(connection: AsyncConnection, post_id: int, at: datetime, *, confirm: timedelta | None = None) -> datetime:
    """Its own page says "not found". Gives when that was first said. `confirm`: looks again when a deletion could be believed."""
    since = (await connection.execute(select(posts.c.missing_since).where(posts.c.id == post_id))).scalar_one() or at
    values: dict[str, Any] = {"missing_since": since}
    if confirm is not None:
        values["reread_at"] = max(since + confirm, at)
    await connection.execute(update(posts).where(posts.c.id == post_id).values(values))
    return since


async def clear_missing(connection: AsyncConnection, post_id: int) -> None:
    """It is there again: the first "not found" was an accident. A post that was never told is then not looked at any more."""
    missing = posts.c.id == post_id, posts.c.missing_since.is_not(None)
    await connection.execute(update(posts).where(*missing, posts.c.alerted.is_(False)).values(reread_at=None))
    await connection.execute(update(posts).where(*missing).values(missing_since=None))
