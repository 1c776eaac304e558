""" "Released since …" as others say it, beside our own count: two questions, however many episodes there are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import case, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.ledger.speakers import same_speaker
from claims.ledger.totals import Counted, compare, since_day
from claims.ledger.values import Point
from claims.model import ClaimKind, Comparison, EpisodeKind, EpisodeState, Relation
from storage.gather import point_from_row
from storage.tables import episodes, figures, posts, totals

SHOWN = 4  # speakers in a status
LOOKED_AT = 200  # newest cumulative figures among which the speakers are sought
GONE = (EpisodeState.WITHDRAWN.value, EpisodeState.MERGED.value)


async def load_released(connection: AsyncConnection) -> tuple[Comparison, ...]:
    """The newest figure of each speaker that says since when, the newest first."""
    points = await _newest(connection)
    starts = [start for point in points if point.since and (start := since_day(point.since))]
    if not starts:
        return ()
    known = await count_episodes(connection, since=min(starts))
    return tuple(found for point in points if (found := compare(point, known)))


async def _newest(connection: AsyncConnection) -> Sequence[Point]:
    query = (
        select(totals, posts.c.source_id.label("post_source"), posts.c.key.label("post_key"), posts.c.url.label("post_url"))
        .join(posts, posts.c.id == totals.c.post_id)
        .where(totals.c.kind == ClaimKind.RELEASED_CUMULATIVE.value)
        .order_by(totals.c.as_of.desc(), totals.c.at.desc(), totals.c.id.desc())
        .limit(LOOKED_AT)
    )
    found: list[Point] = []
    for row in await connection.execute(query):
        point = point_from_row(row)
        known = any(same_speaker(point.total.speaker, one.total.speaker) for one in found)
        if point.who is None and point.since and since_day(point.since) and not known:
            found.append(point)
    return found[:SHOWN]


async def count_episodes(connection: AsyncConnection, *, since: date) -> tuple[Counted, ...]:
    """How many each release since that day set free: the largest figure of the whole that stands, without those who are not free."""
    whole = func.max(case((figures.c.relation == Relation.WHOLE.value, figures.c.count)))
    held = func.sum(case((figures.c.relation == Relation.REVERSED.value, func.coalesce(figures.c.count, 1)), else_=0))
    query = (
        select(episodes.c.id, episodes.c.day, whole.label("whole"), held.label("held"))
        .join(figures, figures.c.episode_id == episodes.c.id)
        .where(episodes.c.kind == EpisodeKind.RELEASE.value, episodes.c.day >= since, episodes.c.state.not_in(GONE), figures.c.superseded.is_(False))
        .group_by(episodes.c.id, episodes.c.day)
        .order_by(episodes.c.day, episodes.c.id)
    )
    return tuple(Counted(id=row.id, day=row.day, people=row.whole - row.held) for row in await connection.execute(query) if row.whole)
