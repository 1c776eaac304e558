"""The week, for operators: told once, from Monday morning on. A fact in the database keeps two processes from telling it twice."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Table, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.model import HEALTHY, MINSK, AlertType, EpisodeState
from storage.audience import Audience, enqueue_notice
from storage.dialect import insert
from storage.outbox import FAILED, SENT
from storage.reviews import TAKEN_IN
from storage.tables import alerts, deliveries, episodes, facts, reviews, sources, subscribers, versions

WEEKLY = "weekly"  # kind of the notice, and name of the fact
MORNING = 9  # o'clock in Minsk, on Monday
WEEK = timedelta(days=7)


async def tell_week(connection: AsyncConnection, audience: Audience, at: datetime) -> bool:
    """Tells operators of the last seven days, from Monday morning on, once a week. Gives whether it did."""
    there = at.astimezone(MINSK)
    year, week, day = there.isocalendar()
    if not audience.operators or (day == 1 and there.hour < MORNING):
        return False
    mark = f"{year}-W{week:02}"
    known = (await connection.execute(select(facts.c.value).where(facts.c.name == WEEKLY))).scalar_one_or_none()
    if known == mark:
        return False
    row = {"name": WEEKLY, "value": mark, "at": at}
    statement = insert(connection, facts).values(row).on_conflict_do_update(index_elements=[facts.c.name], set_={"value": mark, "at": at})
    await connection.execute(statement)
    if known is None:  # the first week of a new service: there is nothing to sum up yet
        return False
    await enqueue_notice(connection, WEEKLY, await _counts(connection, at - WEEK), audience, at)
    return True


async def _counts(connection: AsyncConnection, since: datetime) -> dict[str, Any]:
    async def count(table: Table, *wanted: Any) -> int:
        return int((await connection.execute(select(func.count()).select_from(table).where(*wanted))).scalar_one())

    unwell = select(sources.c.id).where(sources.c.state.not_in([state.value for state in HEALTHY])).order_by(sources.c.id)
    told = alerts.c.at >= since, alerts.c.type != AlertType.REVIEW_NEEDED.value
    return {
        "since": since.isoformat(),
        "posts": await count(versions, versions.c.seen_at >= since),
        "alerts": await count(alerts, *told),
        "false": await count(episodes, episodes.c.updated >= since, episodes.c.state == EpisodeState.WITHDRAWN.value),
        "questions": await count(reviews, reviews.c.at >= since),
        "decided": await count(reviews, reviews.c.decided_at >= since, reviews.c.state.in_([*TAKEN_IN, "rejected"])),
        "sent": await count(deliveries, deliveries.c.sent_at >= since, deliveries.c.state == SENT),
        "failed": await count(deliveries, deliveries.c.due >= since, deliveries.c.state == FAILED),
        "subscribers": await count(subscribers, subscribers.c.active),
        "failing": list((await connection.execute(unwell)).scalars()),
    }
