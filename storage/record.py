"""Our own record, counted from what was told and decided: false, corrected, missed, and how long after the publication people were told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import and_, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.ledger.policy import NOTE_DECIDED
from claims.model import AlertType, EpisodeKind, EpisodeState, Record, minsk_day
from storage.reviews import TAKEN_IN, count_waiting
from storage.tables import alerts, episodes, posts, reviews, sources

WINDOW = timedelta(days=365)  # the record is of the last year
DELAYS_LOOKED_AT = 1_000  # newest alerts of which the delay is taken
NEWS = (AlertType.RELEASE_REPORTED.value, AlertType.SANCTIONS_ANNOUNCED.value, AlertType.SANCTIONS_IN_FORCE.value)
PUT_RIGHT = (AlertType.RELEASE_REVISED.value, AlertType.TOTAL_CHANGED.value)
KINDS = tuple(kind.value for kind in EpisodeKind)  # the index is by kind, then day
GONE = (EpisodeState.WITHDRAWN.value, EpisodeState.MERGED.value)


async def load_record(connection: AsyncConnection, at: datetime) -> Record:
    """The last year, or since the first source was read."""
    began = (await connection.execute(select(func.min(sources.c.first_success)))).scalar_one()
    since = max(at - WINDOW, began) if began else at
    delays = await _delays(connection, since)
    return Record(
        since=since,
        told=await _count_told(connection, since),
        false=await _count_false(connection, since),
        corrected=await _count_corrected(connection, since),
        missed=await _count_missed(connection, minsk_day(since)) if began else 0,
        by_person=await _count_by_person(connection, since),
        waiting=await count_waiting(connection),
        delay_p50=_rank(delays, 0.5),
        delay_p90=_rank(delays, 0.9),
    )


async def _count_told(connection: AsyncConnection, since: datetime) -> int:
    return int((await connection.execute(select(func.count()).where(alerts.c.at >= since, alerts.c.type.in_(NEWS)))).scalar_one())


async def _count_false(connection: AsyncConnection, since: datetime) -> int:
    """Alerts of something new whose episode was withdrawn."""
    query = select(func.count()).select_from(alerts.join(episodes, episodes.c.id == alerts.c.episode_id))
    return int(
        (
            await connection.execute(query.where(alerts.c.at >= since, alerts.c.type.in_(NEWS), episodes.c.state == EpisodeState.WITHDRAWN.value))
        ).scalar_one()
    )


async def _count_corrected(connection: AsyncConnection, since: datetime) -> int:
    """Alerts that put right what we had read wrongly, without taking all of it back. What a source itself revises is no error of ours."""
    decided = alerts.c.body["note"].as_string().startswith(NOTE_DECIDED.rstrip(": "))
    query = select(func.count()).select_from(alerts).where(alerts.c.at >= since, alerts.c.type.in_(PUT_RIGHT), decided)
    return int((await connection.execute(query)).scalar_one())


async def _count_missed(connection: AsyncConnection, after: date) -> int:
    """Happenings since the day after we began to read, of which nobody was ever told."""
    told = exists().where(alerts.c.episode_id == episodes.c.id, alerts.c.type != AlertType.REVIEW_NEEDED.value)
    query = select(func.count()).select_from(episodes).where(episodes.c.kind.in_(KINDS), episodes.c.day > after, episodes.c.state.not_in(GONE), ~told)
    return int((await connection.execute(query)).scalar_one())


async def _count_by_person(connection: AsyncConnection, since: datetime) -> int:
    """Alerts of something new that only a person's decision brought."""
    decided = and_(reviews.c.post_id == alerts.c.post_id, reviews.c.decided_at == alerts.c.at, or_(*(reviews.c.state == state for state in TAKEN_IN)))
    query = select(func.count()).select_from(alerts).where(alerts.c.at >= since, alerts.c.type.in_(NEWS), exists().where(decided))
    return int((await connection.execute(query)).scalar_one())


async def _delays(connection: AsyncConnection, since: datetime) -> list[timedelta]:
    """From the publication to the alert, shortest first. A clock of a source that runs ahead of ours counts as no delay."""
    query = (
        select(alerts.c.at, posts.c.published)
        .join(posts, posts.c.id == alerts.c.post_id)
        .where(alerts.c.at >= since, alerts.c.type.in_(NEWS))
        .order_by(alerts.c.seq.desc())
        .limit(DELAYS_LOOKED_AT)
    )
    return sorted(max(row.at - row.published, timedelta()) for row in await connection.execute(query))


def _rank(delays: Sequence[timedelta], share: float) -> timedelta | None:
    """The delay that this share of them does not exceed (nearest rank)."""
    if not delays:
        return None
    return delays[max(0, -int(-share * len(delays) // 1) - 1)]
