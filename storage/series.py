"""Series of totals: the newest point of each speaker, found without reading more of the others than who said it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.ledger.speakers import same_speaker
from claims.ledger.values import Point
from claims.model import Role, Speaker
from storage.gather import point_from_row
from storage.tables import posts, totals

MAIN = totals.c.body["who"].as_string().is_(None)  # those that count some group alone are left out


def newest_of_each(wanted: ColumnElement[bool], *, looked_at: int) -> Select[*tuple[Any, ...]]:
    """The question for the newest row of `totals` of each name among the newest `looked_at`.

    To be put together once: that takes longer than to answer it.
    """
    newest = (totals.c.as_of.desc(), totals.c.at.desc(), totals.c.id.desc())
    names = (totals.c.id, totals.c.speaker_role, totals.c.speaker_name, totals.c.as_of, totals.c.at)
    recent = select(*names).where(wanted).order_by(*newest).limit(looked_at).subquery()
    order = (recent.c.as_of.desc(), recent.c.at.desc(), recent.c.id.desc())
    number = func.row_number().over(partition_by=(recent.c.speaker_role, recent.c.speaker_name), order_by=order)
    ranked = select(recent, number.label("number")).subquery()
    first = (ranked.c.as_of.desc(), ranked.c.at.desc(), ranked.c.id.desc())
    return select(ranked.c.id, ranked.c.speaker_role, ranked.c.speaker_name).where(ranked.c.number == 1).order_by(*first)


async def newest_points(connection: AsyncConnection, question: Select[*tuple[Any, ...]], *, most: int) -> tuple[Point, ...]:
    """The newest point of each speaker, the newest first; a speaker without a name is any of his role."""
    found: list[tuple[int, Speaker]] = []
    for row in await connection.execute(question):
        speaker = Speaker(role=Role(row.speaker_role) if row.speaker_role else None, name=row.speaker_name)
        if not any(same_speaker(speaker, known) for _, known in found):
            found.append((row.id, speaker))
    ids = [id for id, _ in found[:most]]
    points = {row.id: point_from_row(row) for row in await connection.execute(_POINTS, {"ids": ids})} if ids else {}
    return tuple(points[id] for id in ids)


_POINTS = (
    select(totals, posts.c.source_id.label("post_source"), posts.c.key.label("post_key"), posts.c.url.label("post_url"))
    .join(posts, posts.c.id == totals.c.post_id)
    .where(totals.c.id.in_(bindparam("ids", expanding=True)))
)
