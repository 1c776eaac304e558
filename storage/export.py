"""What `volia export` gives away: every episode, every post that claims something with all its versions, every archived page. Nothing of people who
subscribed: no table of theirs is read here."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.model import Episode
from storage.evidence import ArchivedPage, Evidence, load_evidence, page_columns, page_from_row
from storage.status import MOST_EPISODES, load_episodes
from storage.tables import archives, claims, episodes, posts, versions

AT_ONCE = 50  # archived pages that are held in memory; one may be as large as [http] max_bytes


async def count_rows(connection: AsyncConnection, since: datetime) -> tuple[int, int, int]:
    """How many episodes, posts and pages there are since a moment (UTC)."""
    wholes = select(func.count()).select_from(episodes).where(episodes.c.updated >= since)
    pages = select(func.count()).select_from(archives).where(archives.c.fetched_at >= since)
    told = select(func.count()).select_from(_claiming(since).subquery())
    found = [int((await connection.execute(query)).scalar_one()) for query in (wholes, told, pages)]
    return found[0], found[1], found[2]


async def every_episode(connection: AsyncConnection, since: datetime) -> AsyncIterator[Episode]:
    """Those that changed since a moment, the withdrawn ones too; the newest day first."""
    cursor = None
    while True:
        page = await load_episodes(connection, limit=MOST_EPISODES, before=cursor)
        for episode in page.items:
            if episode.updated >= since:
                yield episode
        cursor = page.next
        if cursor is None:
            return


async def every_post(connection: AsyncConnection, since: datetime) -> AsyncIterator[Evidence]:
    """The posts of which a version claims something, published since a moment, oldest first, without the bytes of their pages."""
    for source, key in (await connection.execute(_claiming(since))).all():
        found = await load_evidence(connection, source, key, bodies=False)
        if found is not None:
            yield found


async def every_page(connection: AsyncConnection, since: datetime) -> AsyncIterator[ArchivedPage]:
    """The pages fetched since a moment with their bytes, oldest first."""
    after = 0
    while True:
        query = select(*page_columns()).where(archives.c.id > after, archives.c.fetched_at >= since).order_by(archives.c.id).limit(AT_ONCE)
        rows = (await connection.execute(query)).all()
        for row in rows:
            yield page_from_row(row, bodies=True)
        if len(rows) < AT_ONCE:
            return
        after = rows[-1].page_id


def _claiming(since: datetime) -> Select[*tuple[Any, ...]]:
    joined = posts.join(versions, versions.c.post_id == posts.c.id).join(claims, claims.c.version_id == versions.c.id)
    query = select(posts.c.source_id, posts.c.key).select_from(joined).where(posts.c.published >= since)
    return query.group_by(posts.c.id, posts.c.source_id, posts.c.key, posts.c.published).order_by(posts.c.published, posts.c.id)
