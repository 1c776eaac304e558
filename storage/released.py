""" "Released since …" as others say it, beside our own count: four short questions, however much is stored."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Date, Select, and_, bindparam, func, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.ledger.totals import since_day
from claims.model import ClaimKind, Comparison, EpisodeKind, EpisodeState
from storage.series import MAIN, newest_of_each, newest_points
from storage.tables import episodes, totals

SHOWN = 4  # speakers in a status
LOOKED_AT = 100  # newest cumulative figures among which the speakers are sought
NAMED = 100  # ids of the releases that are counted, the newest
GONE = (EpisodeState.WITHDRAWN.value, EpisodeState.MERGED.value)


async def load_released(connection: AsyncConnection) -> tuple[Comparison, ...]:
    """The newest figure of each speaker that says since when, the newest first."""
    points = [(point, start) for point in await newest_points(connection, _NEWEST, most=SHOWN) if point.since and (start := since_day(point.since))]
    if not points:
        return ()
    sums = await _sums(connection, [(start, point.total.as_of) for point, start in points])
    named = await _named(connection, min(start for _, start in points), max(point.total.as_of for point, _ in points))
    return tuple(
        Comparison(
            total=point.total,
            since=start,
            ours=people,
            counted=many,
            episodes=tuple(id for id, day in named if start <= day <= point.total.as_of),
        )
        for (point, start), (people, many) in zip(points, sums, strict=True)
    )


def _standing(first: Any, last: Any) -> ColumnElement[bool]:
    """Releases with a figure between two days that were neither withdrawn nor merged."""
    between = and_(episodes.c.kind == EpisodeKind.RELEASE.value, episodes.c.day.between(first, last))
    return and_(between, episodes.c.state.not_in(GONE), episodes.c.people > 0)


def _sum_of(number: int) -> Select[*tuple[Any, ...]]:
    first, last = bindparam(f"first{number}", type_=Date), bindparam(f"last{number}", type_=Date)
    return select(literal(number).label("number"), func.coalesce(func.sum(episodes.c.people), 0), func.count()).where(_standing(first, last))


# Put together once: that takes longer than to answer them.
_SAID = and_(totals.c.kind == ClaimKind.RELEASED_CUMULATIVE.value, totals.c.since.is_not(None), MAIN)
_NEWEST = newest_of_each(_SAID, looked_at=LOOKED_AT)
_SUMS = {many: union_all(*map(_sum_of, range(many))) for many in range(1, SHOWN + 1)}


async def _sums(connection: AsyncConnection, spans: Sequence[tuple[date, date]]) -> list[tuple[int, int]]:
    """People and releases of each span of days, by one statement."""
    days = {f"{name}{number}": day for number, span in enumerate(spans) for name, day in zip(("first", "last"), span, strict=True)}
    rows = (await connection.execute(_SUMS[len(spans)], days)).all()
    return [(int(row[1]), int(row[2])) for row in sorted(rows, key=lambda row: int(row[0]))]


async def _named(connection: AsyncConnection, first: date, last: date) -> list[tuple[str, date]]:
    query = select(episodes.c.id, episodes.c.day).where(_standing(first, last)).order_by(episodes.c.day.desc(), episodes.c.id.desc()).limit(NAMED)
    return [(id, day) for id, day in (await connection.execute(query)).all()][::-1]
