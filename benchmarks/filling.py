"""A database as it looks after years: posts, versions and claims inserted in bulk, not through the ledger."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import insert

from storage.session import Database
from storage.tables import claims, posts, sources, versions

PORTION = 5_000  # rows a statement
FIRST = datetime(2024, 1, 1, tzinfo=UTC)
BETWEEN = timedelta(minutes=4)  # two posts
TEXT = "Синтетический пост о погоде, дорогах и урожае. " * 6
CLAIM_EACH = 50  # one post in so many claims something
SOURCE = "archive"


def _rows(count: int) -> Iterator[tuple[dict[str, Any], dict[str, Any], dict[str, Any] | None]]:
    for number in range(1, count + 1):
        at = FIRST + number * BETWEEN
        digest = hashlib.sha256(str(number).encode()).hexdigest()
        url = f"https://t.me/{SOURCE}/{number}"
        post = {"id": number, "source_id": SOURCE, "key": str(number), "url": url, "published": at, "first_seen": at, "version": 1, "sha256": digest}
        version = {"id": number, "post_id": number, "number": 1, "text": TEXT, "sha256": digest, "seen_at": at, "media": []}
        claim = {"version_id": number, "position": 0, "kind": "held_total", "count": 1200, "confidence": 0.9, "body": {}}
        yield post, version, claim if number % CLAIM_EACH == 0 else None


async def fill(database: Database, count: int) -> None:
    """`count` posts of one source that is polled no more."""
    async with database.writing() as connection:
        await connection.execute(
            insert(sources).values(id=SOURCE, kind="telegram", url=f"https://t.me/s/{SOURCE}", role="press", language="ru", state="ok")
        )
    waiting: list[tuple[dict[str, Any], dict[str, Any], dict[str, Any] | None]] = []
    for row in _rows(count):
        waiting.append(row)
        if len(waiting) == PORTION:
            await _write(database, waiting)
            waiting = []
    if waiting:
        await _write(database, waiting)


async def _write(database: Database, rows: list[tuple[dict[str, Any], dict[str, Any], dict[str, Any] | None]]) -> None:
    async with database.writing() as connection:
        await connection.execute(insert(posts), [post for post, _, _ in rows])
        await connection.execute(insert(versions), [version for _, version, _ in rows])
        if told := [claim for _, _, claim in rows if claim]:
            await connection.execute(insert(claims), told)
