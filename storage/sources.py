"""The sources and their health: what the last polls said, when operators are told, and what a conditional request needs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, TypeAlias

from sqlalchemy import Row, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.model import HEALTHY, Role, SourceHealth, SourceState
from storage.audience import Audience, enqueue_notice
from storage.dialect import insert
from storage.tables import sources

# The page was fetched and posts could be read from it, if perhaps not all.
UNDERSTOOD = frozenset({SourceState.OK, SourceState.EMPTY, SourceState.SILENT, SourceState.BAD_ITEMS})
# One lost packet or one slow answer alarms nobody; what a person must look into (all other states) does at once.
_FAILURES_BEFORE_TELLING = {SourceState.UNREACHABLE: 2, SourceState.TIMEOUT: 2, SourceState.RATE_LIMITED: 3}
TELL_AFTER = timedelta(minutes=10)  # a source that fails this long is told of, however few polls that were

POSTS_MISSED_IN_SILENCE = 10  # so many expected posts in a row that did not come: by chance once in 20,000 such spans
SHORTEST_SILENCE = timedelta(days=1)  # nights and holidays are no alarm, however much a source usually writes

FAILING, RECOVERED = "source_failing", "source_recovered"  # kinds of notices
_DETAIL_CHARS = 500

AnyRow: TypeAlias = Row[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """A source as configured, as far as the database must know it."""

    id: str
    kind: str
    url: str
    role: Role
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceMemory:
    """What the next poll needs to know of the earlier ones."""

    id: str
    state: SourceState
    first_success: datetime | None  # None: new; its first successful poll alerts nobody
    last_success: datetime | None
    last_new_post: datetime | None
    failures: int  # in a row
    etag: str | None
    last_modified: str | None
    not_before: datetime | None  # do not ask earlier
    gaps: tuple[str, ...] = ()  # addresses of windows below which posts are still to be read, the oldest gap first


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    """What operators are told of a source: that it fails, or that it works again."""

    id: str
    what: Literal["failing", "recovered"]
    state: SourceState  # now
    since: datetime  # when the failure began
    at: datetime
    detail: str = ""


def tells_failure(state: SourceState, failures: int, failing_for: timedelta) -> bool:
    """Whether operators are told of a source that failed `failures` times in a row, over this time, and is in this state."""
    return failures >= _FAILURES_BEFORE_TELLING.get(state, 1) or failing_for >= TELL_AFTER


def longest_silence(expected_per_day: float) -> timedelta | None:
    """How long a source may publish nothing; None where nothing is expected of it."""
    if expected_per_day <= 0:
        return None
    return max(SHORTEST_SILENCE, timedelta(days=POSTS_MISSED_IN_SILENCE / expected_per_day))


def is_silent(expected_per_day: float, last_new_post: datetime | None, at: datetime) -> bool:
    """Whether a source that answers has published nothing for longer than its usual volume explains. Never before its first post."""
    limit = longest_silence(expected_per_day)
    return limit is not None and last_new_post is not None and at - last_new_post > limit


async def register(connection: AsyncConnection, rows: Sequence[SourceRow]) -> None:
    """Makes the configured sources known. What is remembered of one stays over restarts; a new address forgets the old one's ETag."""
    before = {row.id: row.url for row in await connection.execute(select(sources.c.id, sources.c.url))}
    for row in rows:
        told: dict[str, Any] = {"kind": row.kind, "url": row.url, "role": row.role.value, "language": row.language}
        if row.id in before and before[row.id] != row.url:
            told |= {"etag": None, "last_modified": None, "not_before": None}
        new = insert(connection, sources).values(id=row.id, state=SourceState.NEW.value, **told)
        await connection.execute(new.on_conflict_do_update(index_elements=[sources.c.id], set_=told))


async def load_source(connection: AsyncConnection, id: str) -> SourceMemory | None:
    """What is remembered of one source; None for one that was never registered."""
    row = (await connection.execute(select(sources).where(sources.c.id == id))).first()
    return None if row is None else _memory(row)


async def keep_gaps(connection: AsyncConnection, id: str, gaps: Sequence[str]) -> None:
    """Where reading was interrupted: the next poll, also of another process, goes on from there."""
    await connection.execute(update(sources).where(sources.c.id == id).values(gaps=list(gaps)))


async def load_sources(connection: AsyncConnection) -> dict[str, SourceMemory]:
    """What is remembered of each source, also of those that are no longer configured."""
    return {row.id: _memory(row) for row in await connection.execute(select(sources))}


async def load_health(connection: AsyncConnection, ids: Collection[str] | None = None) -> tuple[SourceHealth, ...]:
    """Health by id. `ids`: of these alone, for instance those that are configured now."""
    query = select(sources).order_by(sources.c.id)
    if ids is not None:
        query = query.where(sources.c.id.in_(list(ids)))
    return tuple(_health(row) for row in await connection.execute(query))


async def note_outcome(
    connection: AsyncConnection,
    id: str,
    *,
    state: SourceState,
    detail: str,
    at: datetime,
    etag: str | None = None,
    last_modified: str | None = None,
    new_posts: int = 0,
    newest: datetime | None = None,
    not_before: datetime | None = None,
    audience: Audience | None = None,
) -> Transition | None:
    """Records how a poll ended. Gives what operators are told now, and puts the notice to them into the outbox; mostly None.

    `etag`, `last_modified`: of an answer that was understood; after another outcome the earlier ones stay, so that the page is asked for
    again. `newest`: publication of the newest post, where `at` would say too much (the first poll of a channel that sleeps).
    """
    row = (await connection.execute(select(sources).where(sources.c.id == id))).one()
    failure = _failure(row, state, at)
    values = {
        "last_attempt": at,
        "state": state.value,
        "since": row.since if row.state == state.value and row.since else at,
        "detail": detail[:_DETAIL_CHARS],
        "not_before": not_before,
        **failure,
    }
    if state in UNDERSTOOD:
        values |= {"etag": etag, "last_modified": last_modified, "last_success": at, "first_success": row.first_success or at}
    if new_posts:
        # A post of the future must not hide a silence that begins now.
        values["last_new_post"] = max(filter(None, (row.last_new_post, min(newest or at, at))))
    await connection.execute(update(sources).where(sources.c.id == id).values(values))
    told = _transition(row, state, failure, at, detail)
    if told:
        await _tell(connection, told, was=row.state, audience=audience or Audience())
    return told


def _failure(row: AnyRow, state: SourceState, at: datetime) -> dict[str, Any]:
    if state in HEALTHY:
        return {"failures": 0, "failing_since": None, "announced_failing": False}
    failures, since = row.failures + 1, row.failing_since or at
    return {"failures": failures, "failing_since": since, "announced_failing": row.announced_failing or tells_failure(state, failures, at - since)}


def _transition(row: AnyRow, state: SourceState, failure: dict[str, Any], at: datetime, detail: str) -> Transition | None:
    if failure["announced_failing"] == row.announced_failing:
        return None
    what: Literal["failing", "recovered"] = "failing" if failure["announced_failing"] else "recovered"
    since = failure["failing_since"] or row.failing_since or at
    return Transition(id=row.id, what=what, state=state, since=since, at=at, detail=detail[:_DETAIL_CHARS])


async def _tell(connection: AsyncConnection, told: Transition, *, was: str, audience: Audience) -> None:
    params = {"source": told.id, "state": told.state.value, "was": was, "since": told.since.isoformat(), "detail": told.detail}
    kind = FAILING if told.what == "failing" else RECOVERED
    await enqueue_notice(connection, kind, params, audience, told.at)


def _memory(row: AnyRow) -> SourceMemory:
    return SourceMemory(
        id=row.id,
        state=SourceState(row.state),
        first_success=row.first_success,
        last_success=row.last_success,
        last_new_post=row.last_new_post,
        failures=row.failures,
        etag=row.etag,
        last_modified=row.last_modified,
        not_before=row.not_before,
        gaps=tuple(row.gaps),
    )


def _health(row: AnyRow) -> SourceHealth:
    return SourceHealth(
        id=row.id,
        kind=row.kind,
        role=Role(row.role),
        state=SourceState(row.state),
        since=row.since,
        last_success=row.last_success,
        last_new_post=row.last_new_post,
        detail=row.detail,
        url=row.url,
        language=row.language,
    )
