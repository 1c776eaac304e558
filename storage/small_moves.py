"""Small moves of the totals, told together once a day: what moved by less than the threshold is in no alert of its own.

A fact in the database keeps two processes, or a restart, from telling a day twice; the caller holds the ledger's lock.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.ledger import Point, Policy, headline
from claims.ledger.ids import loose_id
from claims.ledger.policy import NOTE_DIGEST
from claims.ledger.totals import small_moves
from claims.model import MESSAGE_OF, MINSK, Alert, AlertType, ClaimKind, Role, minsk_day
from storage.alerts import add_alert
from storage.audience import Audience, enqueue
from storage.dialect import insert
from storage.gather import count_loose, point_from_row
from storage.tables import facts, posts, totals

TOLD = "small_moves"  # name of the fact: the last day whose moves were told
EVENING = time(20)  # in Minsk: by then the counts of the day are out
LOOKED_AT = 500  # newest counts of people held: some weeks of all speakers together


async def tell_small_moves(connection: AsyncConnection, audience: Audience, at: datetime, policy: Policy) -> tuple[Alert, ...]:
    """From the evening on, once a day: of each speaker the newest count, if it is not the one that people know. Gives the alerts."""
    there = at.astimezone(MINSK)
    day = minsk_day(at)
    if there.time() < EVENING or await _told(connection, day.isoformat(), at):
        return ()
    found = await _points(connection)
    pairs = small_moves([point for point, _ in found], since=at - timedelta(days=1), threshold=policy.total_threshold)
    post_ids = dict(found)
    alerts: list[Alert] = []
    numbers = await count_loose(connection, at)
    for new, known in pairs:
        prefix, _, number = (id := loose_id("total", day, numbers)).rpartition("-")
        numbers = {**numbers, prefix: int(number)}
        alert = _alert(id, new, known, at)
        await enqueue(connection, await add_alert(connection, alert, post_id=post_ids[new]), alert, audience, at)
        await _note(connection, replace(new, alert=id), post_ids[new])
        alerts.append(alert)
    return tuple(alerts)


async def _told(connection: AsyncConnection, day: str, at: datetime) -> bool:
    """Whether this day was told already; if not, it is now."""
    known = (await connection.execute(select(facts.c.value).where(facts.c.name == TOLD))).scalar_one_or_none()
    if known == day:
        return True
    row = {"name": TOLD, "value": day, "at": at}
    statement = insert(connection, facts).values(row).on_conflict_do_update(index_elements=[facts.c.name], set_={"value": day, "at": at})
    await connection.execute(statement)
    return False


async def _points(connection: AsyncConnection) -> list[tuple[Point, int]]:
    """The newest counts of people held, with the rows of their posts."""
    query = (
        select(totals, posts.c.source_id.label("post_source"), posts.c.key.label("post_key"), posts.c.url.label("post_url"))
        .join(posts, posts.c.id == totals.c.post_id)
        .where(totals.c.kind == ClaimKind.HELD_TOTAL.value)
        .order_by(totals.c.as_of.desc(), totals.c.id.desc())
        .limit(LOOKED_AT)
    )
    return [(point_from_row(row), row.post_id) for row in await connection.execute(query)]


async def _note(connection: AsyncConnection, point: Point, post_id: int) -> None:
    """The point was told: what comes next is compared with it."""
    mine = totals.c.post_id == post_id, totals.c.version == point.version, totals.c.claim == point.claim
    body = (await connection.execute(select(totals.c.body).where(*mine))).scalar_one()
    await connection.execute(update(totals).where(*mine).values(body={**body, "alert": point.alert}))


def _role(point: Point) -> Role:
    return point.total.speaker.role or Role.PRESS


def _alert(id: str, new: Point, known: Point, at: datetime) -> Alert:
    return Alert(
        id=id,
        type=AlertType.TOTAL_CHANGED,
        at=at,
        message=MESSAGE_OF[AlertType.TOTAL_CHANGED],
        references=(known.alert,) if known.alert else (),
        post=new.total.post,
        post_url=new.total.post_url,
        source_role=_role(new),
        published=new.at,
        headline=headline.of_total(new.total, known.total),
        confidence=1.0,
        old_words=known.total.quote or None,
        new_words=new.total.quote or None,
        note=NOTE_DIGEST,
        total=new.total,
        previous_total=known.total,
    )
