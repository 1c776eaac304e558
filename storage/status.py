"""What is asked again and again: the state of things, episodes, totals. Indexed questions only, each bounded, none that grows with the years."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.model import Alert, ClaimKind, Episode, EpisodeKind, EpisodeState, PostRef, Role, Status, Total
from claims.surroundings import Surroundings
from storage.alerts import alert_from_json
from storage.dialect import portions
from storage.episodes import assemble, load
from storage.gather import point_from_row
from storage.released import load_released
from storage.series import MAIN, newest_of_each, newest_points
from storage.sources import load_health
from storage.tables import alerts, episodes, posts, totals

SANCTIONS_SHOWN = 20  # steps in a status, the newest
HELD_SHOWN = 6  # speakers in a status
HELD_LOOKED_AT = 300  # newest totals among which the speakers are sought: some months of daily counts
HELD_STALE = timedelta(days=365)  # a count this much older than the newest says nothing of today
POSTS_OF_EPISODE = 200  # newest posts that an episode is shown with
ALERTS_OF_EPISODE = 200  # so many are shown with it
MOST_TOTALS = 5_000  # points of a series in one answer: more than ten years of daily counts
AROUND = timedelta(days=45)  # what a late confirmation may stand beside
MOST_AROUND = 60  # episodes
MOST_EPISODES = 1_000  # in one answer

_GONE = (EpisodeState.WITHDRAWN.value, EpisodeState.MERGED.value)
# In the voice of those who count people by name first; the press, which rounds and repeats, last.
_RANK = {Role.NGO: 0, Role.OPPOSITION: 1, Role.FOREIGN_OFFICIAL: 2, Role.STATE: 3, Role.LEGAL: 4, Role.PRESS: 5, None: 6}


class BadCursor(ValueError):
    """Not a cursor of ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EpisodePage:
    """Some episodes, the newest first, and where the next ones begin."""

    items: tuple[Episode, ...]
    next: str | None  # cursor; None: these were the last


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineData:
    """What happened and how many were held, between two days."""

    episodes: tuple[Episode, ...]  # oldest first; neither withdrawn nor merged ones
    totals: tuple[Total, ...]  # oldest first


# --- status ------------------------------------------------------------------------------------------------------------------------


async def load_status(connection: AsyncConnection, at: datetime, sources: Collection[str] | None = None) -> Status:
    """The answer to /status. `sources`: health of these alone, for instance those that are configured now."""
    releases = await _newest(connection, EpisodeKind.RELEASE, 1)
    return Status(
        at=at,
        held=await load_held(connection),
        last_release=releases[0] if releases else None,
        sanctions=await _newest(connection, EpisodeKind.SANCTIONS, SANCTIONS_SHOWN),
        sources=await load_health(connection, sources),
        released=await load_released(connection),
    )


_HELD = newest_of_each(and_(totals.c.kind == ClaimKind.HELD_TOTAL.value, MAIN), looked_at=HELD_LOOKED_AT)


async def load_surroundings(connection: AsyncConnection, at: datetime) -> Surroundings:
    """Who is still held, and what happened in the last weeks."""
    recent = select(episodes).where(episodes.c.day >= (at - AROUND).date(), episodes.c.state.not_in(_GONE))
    query = recent.order_by(episodes.c.day.desc(), episodes.c.id.desc()).limit(MOST_AROUND)
    return Surroundings(held=await load_held(connection), recent=await _in_order(connection, query))


async def load_held(connection: AsyncConnection) -> tuple[Total, ...]:
    """The newest count of each speaker, those who count by name first. Stale speakers are left out."""
    newest = [point.total for point in await newest_points(connection, _HELD, most=HELD_LOOKED_AT)]
    fresh = [total for total in newest if newest[0].as_of - total.as_of <= HELD_STALE]
    return tuple(sorted(fresh, key=lambda total: _RANK[total.speaker.role])[:HELD_SHOWN])


async def _newest(connection: AsyncConnection, kind: EpisodeKind, limit: int) -> tuple[Episode, ...]:
    query = (
        select(episodes)
        .where(episodes.c.kind == kind.value, episodes.c.state.not_in(_GONE))
        .order_by(episodes.c.day.desc(), episodes.c.opened.desc())
        .limit(limit)
    )
    return await _in_order(connection, query)


# --- episodes ----------------------------------------------------------------------------------------------------------------------


async def load_episode(connection: AsyncConnection, id: str) -> Episode | None:
    """One episode with all its figures; None where there is none of that id."""
    return (await load(connection, [id], newest_posts=POSTS_OF_EPISODE)).find(id)


async def load_episodes(
    connection: AsyncConnection, *, limit: int, before: str | None = None, kind: EpisodeKind | None = None, gone: bool = True
) -> EpisodePage:
    """Episodes by day, the newest first. `before`: the cursor of the page before. `gone`: with the withdrawn and merged ones.

    Raises BadCursor.
    """
    limit = min(limit, MOST_EPISODES)
    query = select(episodes).order_by(episodes.c.day.desc(), episodes.c.id.desc()).limit(limit + 1)
    if before is not None:
        query = query.where(tuple_(episodes.c.day, episodes.c.id) < tuple_(*_from_cursor(before)))
    if kind is not None:
        query = query.where(episodes.c.kind == kind.value)
    if not gone:
        query = query.where(episodes.c.state.not_in(_GONE))
    found = await _in_order(connection, query)
    return EpisodePage(items=found[:limit], next=_cursor(found[limit - 1]) if len(found) > limit else None)


def _cursor(episode: Episode) -> str:
    return f"{episode.day.isoformat()}_{episode.id}"


def _from_cursor(cursor: str) -> tuple[date, str]:
    day, _, id = cursor.partition("_")
    try:
        return date.fromisoformat(day), id
    except ValueError:
        raise BadCursor("this is no cursor that /v1/episodes gave") from None


async def _in_order(connection: AsyncConnection, query: Select[*tuple[object, ...]]) -> tuple[Episode, ...]:
    rows = (await connection.execute(query)).all()
    loaded = {episode.id: episode for episode in (await assemble(connection, rows, newest_posts=POSTS_OF_EPISODE)).episodes}
    return tuple(loaded[row.id] for row in rows)


async def load_episode_alerts(connection: AsyncConnection, episode_id: str) -> tuple[Alert, ...]:
    """What was told of an episode, oldest first, with what was told to operators alone."""
    query = select(alerts.c.body).where(alerts.c.episode_id == episode_id).order_by(alerts.c.seq).limit(ALERTS_OF_EPISODE)
    return tuple(alert_from_json(body) for body in (await connection.execute(query)).scalars())


async def load_urls(connection: AsyncConnection, refs: Iterable[PostRef]) -> dict[PostRef, str]:
    """Addresses of posts, of those that are known."""
    found: dict[PostRef, str] = {}
    for portion in portions(sorted(set(refs))):
        wanted: list[ColumnElement[bool]] = [and_(posts.c.source_id == ref.source, posts.c.key == ref.key) for ref in portion]
        for row in await connection.execute(select(posts.c.source_id, posts.c.key, posts.c.url).where(or_(*wanted))):
            found[PostRef(source=row.source_id, key=row.key)] = row.url
    return found


# --- series ------------------------------------------------------------------------------------------------------------------------


async def load_totals(
    connection: AsyncConnection, *, kind: ClaimKind = ClaimKind.HELD_TOTAL, since: date = date.min, until: date = date.max
) -> tuple[Total, ...]:
    """The points of all speakers between two days, oldest first; where there are too many, the newest of them."""
    query = _series(kind).where(totals.c.as_of.between(since, until))
    rows = await connection.execute(query.order_by(totals.c.as_of.desc(), totals.c.at.desc(), totals.c.id.desc()).limit(MOST_TOTALS))
    return tuple(point_from_row(row).total for row in reversed(rows.all()))


async def load_timeline(connection: AsyncConnection, *, since: date, until: date) -> TimelineData:
    """What a chart draws: episodes and counts of people held, between two days."""
    drawn = and_(episodes.c.day.between(since, until), episodes.c.state.not_in(_GONE), episodes.c.kind.in_([kind.value for kind in EpisodeKind]))
    query = select(episodes).where(drawn).order_by(episodes.c.day.desc(), episodes.c.id.desc()).limit(MOST_EPISODES)
    found = await _in_order(connection, query)
    return TimelineData(episodes=found[::-1], totals=await load_totals(connection, since=since, until=until))


def _series(kind: ClaimKind) -> Select[*tuple[object, ...]]:
    """The points of the main series: those that count some group alone are left out."""
    columns = (posts.c.source_id.label("post_source"), posts.c.key.label("post_key"), posts.c.url.label("post_url"))
    joined = totals.join(posts, posts.c.id == totals.c.post_id)
    return select(*totals.c, *columns).select_from(joined).where(totals.c.kind == kind.value, MAIN)


async def load_history(
    connection: AsyncConnection, *, offset: int, limit: int, year: int | None = None, kind: EpisodeKind | None = None
) -> tuple[tuple[Episode, ...], int]:
    """Some episodes of a year and kind, the newest first, and how many there are in all; neither withdrawn nor merged ones."""
    wanted: list[ColumnElement[bool]] = [episodes.c.state.not_in(_GONE)]
    if year is not None:
        wanted.append(episodes.c.day.between(date(year, 1, 1), date(year, 12, 31)))
    if kind is not None:
        wanted.append(episodes.c.kind == kind.value)
    count = (await connection.execute(select(func.count()).select_from(episodes).where(*wanted))).scalar_one()
    query = select(episodes).where(*wanted).order_by(episodes.c.day.desc(), episodes.c.id.desc()).offset(offset).limit(limit)
    return await _in_order(connection, query), int(count)


async def first_year(connection: AsyncConnection) -> int | None:
    """Of the oldest episode."""
    day = (await connection.execute(select(func.min(episodes.c.day)).where(episodes.c.state.not_in(_GONE)))).scalar_one_or_none()
    return day.year if day else None
