"""A database as it looks after years: posts, versions and claims inserted in bulk, not through the ledger."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import insert

from claims.model import (
    Bound,
    Direction,
    Episode,
    EpisodeKind,
    EpisodeState,
    Figure,
    Modality,
    PostRef,
    Relation,
    Role,
    Speaker,
    minsk_day,
)
from storage.episodes import episode_row, figure_row
from storage.session import Database
from storage.tables import claims, episodes, figures, posts, sources, totals, versions

PORTION = 5_000  # rows a statement
FIRST = datetime(2024, 1, 1, tzinfo=UTC)
BETWEEN = timedelta(minutes=4)  # two posts
TEXT = "Синтетический пост о погоде, дорогах и урожае. " * 6
CLAIM_EACH = 50  # one post in so many claims something
SOURCE = "archive"


def _rows(count: int, claim_each: int) -> Iterator[tuple[dict[str, Any], dict[str, Any], dict[str, Any] | None]]:
    for number in range(1, count + 1):
        at = FIRST + number * BETWEEN
        digest = hashlib.sha256(str(number).encode()).hexdigest()
        url = f"https://t.me/{SOURCE}/{number}"
        post = {"id": number, "source_id": SOURCE, "key": str(number), "url": url, "published": at, "first_seen": at, "version": 1, "sha256": digest}
        version = {"id": number, "post_id": number, "number": 1, "text": TEXT, "sha256": digest, "seen_at": at, "media": []}
        claim = {"version_id": number, "position": 0, "kind": "held_total", "count": 1200, "confidence": 0.9, "body": {}}
        yield post, version, claim if number % claim_each == 0 else None


async def fill(database: Database, count: int, *, claim_each: int = CLAIM_EACH) -> None:
    """`count` posts of one source that is polled no more; one of so many claims something."""
    async with database.writing() as connection:
        await connection.execute(
            insert(sources).values(id=SOURCE, kind="telegram", url=f"https://t.me/s/{SOURCE}", role="press", language="ru", state="ok")
        )
    waiting: list[tuple[dict[str, Any], dict[str, Any], dict[str, Any] | None]] = []
    for row in _rows(count, claim_each):
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


async def fill_history(database: Database, happenings: int, counts: int) -> None:
    """What the ledger made of posts that fill() stored: releases with three voices each, steps of sanctions, counts of people held and released."""
    made = [_episode(number) for number in range(happenings)]
    voices = [
        figure_row(episode.id, figure, post_id)
        for number, episode in enumerate(made)
        for post_id, figure in enumerate(episode.figures, start=1 + number % 1_000 * 3)
    ]
    points = [_point(number) for number in range(counts)]
    async with database.writing() as connection:
        await connection.execute(insert(episodes), [episode_row(episode) for episode in made])
        await connection.execute(insert(figures), voices)
        await connection.execute(insert(totals), points)


def _episode(number: int) -> Episode:
    at = FIRST + number * timedelta(hours=9)
    kind = EpisodeKind.SANCTIONS if number % 5 == 0 else EpisodeKind.RELEASE
    step: dict[str, Any] = {"imposer": "EU", "direction": Direction.IMPOSED, "announced": minsk_day(at)} if kind is EpisodeKind.SANCTIONS else {}
    return Episode(
        id=f"{minsk_day(at)}-{kind.value}-{number}",
        kind=kind,
        day=minsk_day(at),
        state=EpisodeState.REPORTED,
        opened=at,
        updated=at,
        figures=tuple(_figure(number, role, at) for role in (Role.STATE, Role.NGO, Role.PRESS)),
        **step,
    )


def _figure(number: int, role: Role, at: datetime) -> Figure:
    return Figure(
        speaker=Speaker(role=role, name=SOURCE),
        source=SOURCE,
        count=10 + number % 90,
        bound=Bound.EXACT,
        modality=Modality.ANNOUNCED,
        relation=Relation.WHOLE,
        at=at,
        post=PostRef(source=SOURCE, key="1"),
        version=1,
        claim=number,
        quote=TEXT[:80],
    )


def _point(number: int) -> dict[str, Any]:
    """A count a day of each of four speakers; each fifth is of people released since 2024."""
    at = FIRST + number * timedelta(hours=6)
    kind, since = ("released_cumulative", "2024") if number % 5 == 0 else ("held_total", None)
    role = (Role.NGO, Role.OPPOSITION, Role.PRESS, Role.FOREIGN_OFFICIAL)[number % 4]
    point = {"kind": kind, "since": since, "count": 1_200 + number % 7, "bound": "exact", "as_of": minsk_day(at), "at": at}
    return {
        **point,
        "speaker_role": role.value,
        "speaker_name": SOURCE,
        "post_id": 1 + number,
        "version": 1,
        "claim": 0,
        "body": {"source": SOURCE, "quote": TEXT[:80], "who": None, "own_voice": True},
    }
