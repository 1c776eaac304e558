"""What today's rules make of everything that is stored: each post read again, and the whole history decided again on a scratch database.

The dry run changes nothing. It shows which claims would be read otherwise in the newest version of each post, and which alerts would be told,
or not told, had today's rules been there from the beginning; the clock is that of the day, and what told nobody then tells nobody here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

from sqlalchemy import Select, exists, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.extraction import read, warm_up
from claims.jsonl import claim_from_json
from claims.ledger import Policy
from claims.ledger.policy import NOTE_DECIDED
from claims.ledger.versions import match
from claims.model import Alert, AlertType, Claim, Post, PostRef, Reading, Role
from storage.alerts import alert_from_json
from storage.apply import Setting
from storage.audience import Audience
from storage.episodes import AnyRow
from storage.ledger import FORMS, Incoming, document, record_one
from storage.scratch import ScratchDatabase
from storage.session import Database
from storage.sources import SourceRow, register
from storage.tables import alerts, claims, metadata, posts, reviews, sources, versions

BATCH = 200  # versions read in one question, and decided in one transaction of the scratch database
Key: TypeAlias = tuple[str, str, str, tuple[int | None, ...]]  # type, source, post, figures: what makes two alerts the same


@dataclass(frozen=True, slots=True, kw_only=True)
class Reread:
    """A post whose newest version would be read otherwise."""

    post_id: int
    post: PostRef
    url: str
    number: int
    gone: tuple[Claim, ...] = ()
    appeared: tuple[Claim, ...] = ()
    changed: tuple[tuple[Claim, Claim], ...] = ()  # before, now


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertLine:
    """An alert, as far as it is compared."""

    type: AlertType
    post: PostRef
    at: datetime
    headline: str


@dataclass(slots=True)
class Relearned:
    """What would be different."""

    posts: int = 0  # read again
    claims: list[Reread] = field(default_factory=list)
    no_longer: list[AlertLine] = field(default_factory=list)  # told then, not by today's rules
    newly: list[AlertLine] = field(default_factory=list)  # not told then


async def count_versions(connection: AsyncConnection) -> int:
    return int((await connection.execute(select(func.count()).select_from(versions))).scalar_one())


async def compare(database: Database, *, policy: Policy, speakers: dict[str, str], on_version: Callable[[int], None] = lambda _: None) -> Relearned:
    """Reads and decides everything again, and stores nothing. `on_version` is told how many more versions are done."""
    warm_up()
    done = Relearned()
    today: list[Alert] = []
    with TemporaryDirectory(prefix="volia-relearn-") as folder:
        scratch = ScratchDatabase(Path(folder) / "scratch.db")
        try:
            async with scratch.writing() as connection:
                await connection.run_sync(metadata.create_all)
                await register(connection, await _sources(database))
            async for batch in _batches(database):
                async with scratch.writing(deciding=True) as connection:
                    for row in batch:
                        today += await _again(connection, row, done, policy, speakers)
                await _compare_claims(database, batch, done)
                on_version(len(batch))
        finally:
            await scratch.close()
    async with database.reading() as connection:
        then = await _told_then(connection)
    done.no_longer, done.newly = _without(then, today), _without(today, then)
    return done


async def _sources(database: Database) -> list[SourceRow]:
    async with database.reading() as connection:
        rows = await connection.execute(select(sources))
        return [SourceRow(id=row.id, kind=row.kind, url=row.url, role=Role(row.role), language=row.language) for row in rows]


async def _batches(database: Database) -> AsyncIterator[list[AnyRow]]:
    """All versions in the order in which they were seen."""
    last = 0
    while True:
        async with database.reading() as connection:
            rows = list(await connection.execute(_versions().where(versions.c.id > last).order_by(versions.c.id).limit(BATCH)))
        if not rows:
            return
        last = rows[-1].id
        yield rows


def _versions() -> Select[*tuple[Any, ...]]:
    joined = versions.join(posts, posts.c.id == versions.c.post_id).join(sources, sources.c.id == posts.c.source_id)
    return select(
        *versions.c,
        *(posts.c[name] for name in ("source_id", "key", "url", "published", "lang")),
        posts.c.version.label("newest"),
        sources.c.kind,
        sources.c.role,
        sources.c.first_success,
    ).select_from(joined)


def post_of(row: AnyRow) -> Post:
    """The post as that version showed it."""
    return Post(
        source=row.source_id,
        key=row.key,
        url=row.url,
        published=row.published,
        text=row.text,
        title=row.title,
        lang=row.lang,
        edited=row.edited_mark,
        forwarded_from=row.forwarded_from,
        reply_to=row.reply_to,
        media=tuple(row.media),
        unreadable=row.unreadable,
    )


def reading_of(row: AnyRow) -> Reading:
    """What today's rules read in that version."""
    return read(document(post_of(row), Role(row.role), form=FORMS.get(row.kind)))


async def _again(connection: AsyncConnection, row: AnyRow, done: Relearned, policy: Policy, speakers: dict[str, str]) -> tuple[Alert, ...]:
    """One version decided as on the day when it was seen. The first poll of a source told nobody then."""
    live = row.first_success is not None and row.seen_at > row.first_success
    setting = Setting(
        role=Role(row.role),
        speaker=speakers.get(row.source_id, ""),
        at=row.seen_at,
        live=live,
        audience=Audience(terminal=True),
        policy=policy,
        evidence=None,
    )
    reading = None if row.deleted else reading_of(row)
    done.posts += row.number == row.newest
    incoming = Incoming(post=post_of(row), reading=reading, deleted=row.deleted)
    return (await record_one(connection, incoming, None, setting)).alerts


# --- claims ------------------------------------------------------------------------------------------------------------------------


async def _compare_claims(database: Database, batch: list[AnyRow], done: Relearned) -> None:
    newest = {row.id: row for row in batch if row.number == row.newest and not row.deleted}
    said: dict[int, list[Claim]] = {id: [] for id in newest}
    async with database.reading() as connection:
        query = (
            select(claims.c.version_id, claims.c.body).where(claims.c.version_id.in_(sorted(newest))).order_by(claims.c.version_id, claims.c.position)
        )
        for found in await connection.execute(query):
            said[found.version_id].append(claim_from_json(found.body))
    for id, row in newest.items():
        before, now = said[id], reading_of(row).claims
        pairs = match(before, now)
        gone, appeared = tuple(before[one] for one in pairs.vanished), tuple(now[one] for one in pairs.appeared)
        changed = tuple((before[one], now[other]) for one, other in (*pairs.same, *pairs.changed) if _otherwise(before[one], now[other]))
        if gone or appeared or changed:
            post = PostRef(source=row.source_id, key=row.key)
            done.claims.append(Reread(post_id=row.post_id, post=post, url=row.url, number=row.number, gone=gone, appeared=appeared, changed=changed))


def _otherwise(before: Claim, now: Claim) -> bool:
    """Whether the difference matters to anybody: which rules made it, and where its words end, does not."""
    names = ("kind", "count", "bound", "modality", "manner", "day", "population", "speaker", "imposer", "direction", "target", "instrument", "since")
    certain = (before.confidence >= Policy().tell_from) != (now.confidence >= Policy().tell_from)
    return certain or any(getattr(before, name) != getattr(now, name) for name in names)


# --- alerts ------------------------------------------------------------------------------------------------------------------------


async def _told_then(connection: AsyncConnection) -> list[Alert]:
    """What was told by rules alone: what a person decided is no matter of them."""
    decided = exists().where(reviews.c.post_id == alerts.c.post_id, reviews.c.decided_at == alerts.c.at)
    query = select(alerts.c.body).where(alerts.c.type != AlertType.REVIEW_NEEDED.value, ~decided).order_by(alerts.c.seq)
    told = [alert_from_json(body) for body in (await connection.execute(query)).scalars()]
    return [alert for alert in told if not (alert.note or "").startswith(NOTE_DECIDED.rstrip(": "))]


def _without(some: list[Alert], others: list[Alert]) -> list[AlertLine]:
    left = Counter(_key(alert) for alert in others)
    out = []
    for alert in some:
        key = _key(alert)
        if left[key]:
            left[key] -= 1
        else:
            out.append(AlertLine(type=alert.type, post=alert.post, at=alert.at, headline=alert.headline))
    return out


def _key(alert: Alert) -> Key:
    told = tuple(sorted((figure.count for figure in alert.figures), key=lambda count: count or 0)) or ((alert.total.count,) if alert.total else ())
    return alert.type.value, alert.post.source, alert.post.key, told


async def version_row(connection: AsyncConnection, post_id: int, number: int) -> AnyRow:
    """One stored version with what `reading_of` wants."""
    return (await connection.execute(_versions().where(versions.c.post_id == post_id, versions.c.number == number))).one()
