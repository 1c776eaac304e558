"""Gather what is known, decide (claims.ledger, pure), apply: one transaction a post. Polls, backfills, re-readings and replays come here.

Everything that one post changes is stored together or not at all: its version, claims, episodes, diary, alerts and their deliveries.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import insert as plain_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.extraction import read
from claims.jsonl import claim_to_json
from claims.ledger import Decision, Outcome, Point, Policy, Told, Words, decide
from claims.ledger.values import ToReview
from claims.model import Alert, AlertType, Document, Post, PostRef, Reading, Role, utc
from storage.alerts import add_alert
from storage.dialect import insert
from storage.episodes import save
from storage.gather import Gathered, gather, words_before
from storage.outbox import Audience, enqueue
from storage.posts import KnownPost, Page, Stored, add_post, add_version, archive, known, mark_deleted, schedule_reread, storable, words_hash
from storage.session import Database
from storage.tables import changes, claims, facts, people, reviews, totals

HOT_UNTIL = "hot_until"  # name of the fact: sources are polled sooner until that moment (ISO 8601)
WAITING = "waiting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A post as a page shows it now. Without a reading it is read here, and only if it is new or changed."""

    post: Post
    reading: Reading | None = None
    deleted: bool = False  # its own page says so, and it is believed


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What became of one Incoming."""

    post: PostRef
    version: int  # number of the newest version, 0 where a deleted post was never seen
    what: Literal["new", "edited", "deleted", "unchanged"]
    alerts: tuple[Alert, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What is the same for all posts of one page."""

    role: Role
    speaker: str
    at: datetime
    live: bool
    audience: Audience
    policy: Policy
    evidence: str | None  # SHA-256 of the page


async def record(
    database: Database,
    incoming: Sequence[Incoming],
    *,
    source: str,
    role: Role,
    page: Page | None,
    at: datetime,
    live: bool,
    audience: Audience,
    policy: Policy,
    speaker: str = "",
) -> tuple[Recorded, ...]:
    """Stores what is new, edited or deleted, and decides what it changes. Posts that are known as they are cost one question a page.

    The source must be registered (storage.sources.register); else IntegrityError. `live=False`: nobody is told.
    """
    evidence = hashlib.sha256(page.body).hexdigest() if page else None
    setting = Setting(role=role, speaker=speaker, at=utc(at), live=live, audience=audience, policy=policy, evidence=evidence)
    items = [replace(one, post=clean(one.post)) for one in incoming]
    async with database.reading() as connection:
        before = await known(connection, source, [one.post.key for one in items])
    results = []
    for item in items:
        there = before.get(item.post.key)
        if same(there, item):
            results.append(unchanged(item, there))
            continue
        ready = item if item.reading or item.deleted else replace(item, reading=read(document(item.post, role)))
        async with database.writing(deciding=True) as connection:
            results.append(await record_one(connection, ready, page, setting))
    return tuple(results)


def clean(post: Post) -> Post:
    """The post without characters that a database refuses; lengths, and so spans, stay."""
    text, title = storable(post.text), storable(post.title)
    if text == post.text and title == post.title:
        return post
    return replace(post, text=text, title=title)


def document(post: Post, role: Role) -> Document:
    """What the reader reads of a post."""
    return Document(id=f"{post.source}/{post.key}", published=post.published, text=post.text, title=post.title, lang=post.lang, role=role)


def same(there: KnownPost | None, item: Incoming) -> bool:
    """Whether nothing is to be stored: the same words again, or a deletion of what is unknown or gone already."""
    if item.deleted:
        return there is None or there.deleted
    return there is not None and not there.deleted and there.sha256 == words_hash(item.post)


def unchanged(item: Incoming, there: KnownPost | None) -> Recorded:
    return Recorded(post=PostRef(source=item.post.source, key=item.post.key), version=there.version if there else 0, what="unchanged")


# --- one post, one transaction -----------------------------------------------------------------------------------------------------


async def record_one(connection: AsyncConnection, item: Incoming, page: Page | None, setting: Setting) -> Recorded:
    """Under the ledger's lock. What is known of the post is looked up again: somebody else may have stored it meanwhile."""
    there = (await known(connection, item.post.source, [item.post.key])).get(item.post.key)
    if same(there, item):
        return unchanged(item, there)
    archive_id = await archive(connection, page) if page else None
    previous = await words_before(connection, there.id, there.version) if there else None
    stored = await _store(connection, item, there, archive_id, setting.at)
    reading = None if item.deleted else item.reading
    if reading:
        await _store_reading(connection, stored, reading)
    told = _told(item, reading, stored.number, previous, setting)
    found = await gather(connection, told, at=setting.at, post_id=stored.post_id, policy=setting.policy)
    decision = decide(found.known, told, at=setting.at, policy=setting.policy)
    alerts = await _apply(connection, decision, found, told, stored, setting)
    return Recorded(post=told.post, version=stored.number, what=_what(item, there), alerts=alerts)


def _what(item: Incoming, there: KnownPost | None) -> Literal["new", "edited", "deleted"]:
    if item.deleted:
        return "deleted"
    return "edited" if there else "new"


async def _store(connection: AsyncConnection, item: Incoming, there: KnownPost | None, archive_id: int | None, at: datetime) -> Stored:
    if there is None:
        return await add_post(connection, item.post, at=at, archive_id=archive_id)
    if item.deleted:
        return await mark_deleted(connection, there.id, at=at, archive_id=archive_id)
    return await add_version(connection, there.id, item.post, at=at, archive_id=archive_id)


async def _store_reading(connection: AsyncConnection, stored: Stored, reading: Reading) -> None:
    said = [
        {
            "version_id": stored.version_id,
            "position": position,
            "kind": claim.kind.value,
            "count": claim.count,
            "modality": claim.modality.value if claim.modality else None,
            "confidence": claim.confidence,
            "body": claim_to_json(claim),
        }
        for position, claim in enumerate(reading.claims)
    ]
    if said:
        await connection.execute(plain_insert(claims), said)
    named = [{"version_id": stored.version_id, "claim_position": one.claim, "name": one.name, "canonical": one.canonical} for one in reading.people]
    if named:
        await connection.execute(plain_insert(people), named)


def _told(item: Incoming, reading: Reading | None, number: int, previous: Words | None, setting: Setting) -> Told:
    post = item.post
    text = "" if item.deleted else document(post, setting.role).full_text
    words = Words(number=number, text=text, claims=reading.claims if reading else (), people=reading.people if reading else ())
    return Told(
        post=PostRef(source=post.source, key=post.key),
        url=post.url,
        role=setting.role,
        speaker=setting.speaker,
        published=utc(post.published),
        words=words,
        previous=previous,
        deleted=item.deleted,
        forwarded_from=post.forwarded_from,
        live=setting.live,
        evidence=setting.evidence,
    )


# --- applying ----------------------------------------------------------------------------------------------------------------------


async def _apply(connection: AsyncConnection, decision: Decision, found: Gathered, told: Told, stored: Stored, setting: Setting) -> tuple[Alert, ...]:
    post_ids = {**found.loaded.post_ids, told.post: stored.post_id}
    for episode in decision.episodes:
        await save(connection, episode, found.loaded.find(episode.id), post_ids)
    await _note(connection, decision.outcomes, told, stored, setting.at)
    await _ask(connection, decision.outcomes, told, stored, setting.at)
    if decision.points:
        await connection.execute(plain_insert(totals), [point_row(point, stored.post_id) for point in decision.points])
    alerts = await tell(connection, decision.alerts, stored.post_id, setting)
    if any(alert.type is not AlertType.REVIEW_NEEDED for alert in alerts) and not told.deleted:
        await schedule_reread(connection, stored.post_id, at=setting.at, first=setting.policy.reread_first)
    return alerts


async def _note(connection: AsyncConnection, outcomes: Sequence[Outcome], told: Told, stored: Stored, at: datetime) -> None:
    """The ledger's diary."""
    rows = [
        {
            "at": at,
            "type": type(outcome).__name__,
            "episode_id": outcome.episode,
            "post_id": stored.post_id,
            "version": told.words.number,
            "claim": outcome.claim,
            "reason": outcome.reason,
            "body": _details(outcome),
        }
        for outcome in outcomes
    ]
    if rows:
        await connection.execute(plain_insert(changes), rows)


def _details(outcome: Outcome) -> dict[str, Any]:
    names = ("relation", "old", "new")
    return {name: getattr(outcome, name) for name in names if hasattr(outcome, name)}


async def _ask(connection: AsyncConnection, outcomes: Sequence[Outcome], told: Told, stored: Stored, at: datetime) -> None:
    """What waits for a person."""
    rows = {
        outcome.claim: {
            "at": at,
            "post_id": stored.post_id,
            "version": told.words.number,
            "claim": outcome.claim,
            "reason": outcome.reason,
            "state": WAITING,
        }
        for outcome in outcomes
        if isinstance(outcome, ToReview) and outcome.claim is not None
    }
    if rows:
        await connection.execute(insert(connection, reviews).values(list(rows.values())).on_conflict_do_nothing())


def point_row(point: Point, post_id: int) -> dict[str, Any]:
    """A point of a series as a row of `totals`; gather.point_from_row reads it back."""
    total = point.total
    return {
        "speaker_role": total.speaker.role.value if total.speaker.role else None,
        "speaker_name": total.speaker.name,
        "kind": point.kind.value,
        "count": total.count,
        "bound": total.bound.value,
        "as_of": total.as_of,
        "since": point.since,
        "post_id": post_id,
        "version": point.version,
        "claim": point.claim,
        "at": point.at,
        "body": {"source": total.source, "quote": total.quote, "who": point.who, "own_voice": point.own_voice},
    }


async def tell(connection: AsyncConnection, alerts: Sequence[Alert], post_id: int | None, setting: Setting) -> tuple[Alert, ...]:
    """Stores the alerts with one delivery for each recipient, and gives those stored; sending comes later, elsewhere."""
    asked = bool(setting.audience.operators)  # else the page and `volia review list` show the queue
    kept = tuple(alert for alert in alerts if asked or alert.type is not AlertType.REVIEW_NEEDED)
    for alert in kept:
        number = await add_alert(connection, alert, post_id=post_id)
        await enqueue(connection, number, alert, setting.audience, setting.at)
    if any(alert.type is not AlertType.REVIEW_NEEDED for alert in kept):
        await _heat(connection, setting)
    return kept


async def _heat(connection: AsyncConnection, setting: Setting) -> None:
    """Sources are asked more often for a while."""
    until = (setting.at + setting.policy.hot_for).isoformat()
    row = {"name": HOT_UNTIL, "value": until, "at": setting.at}
    statement = insert(connection, facts).values(row).on_conflict_do_update(index_elements=[facts.c.name], set_={"value": until, "at": setting.at})
    await connection.execute(statement)
