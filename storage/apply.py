"""Apply what the ledger decided: rows of versions, episodes, diary, queue, totals, alerts and deliveries. The caller holds the transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy import insert as plain_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.jsonl import claim_to_json
from claims.ledger import Decision, Outcome, Point, Policy, Told
from claims.ledger.values import ToReview
from claims.model import Alert, AlertType, Post, Reading, Role
from storage.alerts import add_alert
from storage.audience import Audience, enqueue
from storage.dialect import insert
from storage.episodes import save
from storage.gather import Gathered
from storage.holding import drop_held, hold
from storage.posts import Stored, schedule_reread, words_hash
from storage.tables import changes, claims, facts, people, posts, reviews, totals, versions
from storage.watching import tell_watchers

HOT_UNTIL = "hot_until"  # name of the fact: sources are polled sooner until that moment (ISO 8601)
WAITING = "waiting"


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


# --- versions and what they say ----------------------------------------------------------------------------------------------------


async def store_reading(connection: AsyncConnection, stored: Stored, reading: Reading) -> None:
    """The claims and people of one version."""
    said, named = claim_rows(stored.version_id, reading), people_rows(stored.version_id, reading)
    if said:
        await connection.execute(plain_insert(claims), said)
    if named:
        await connection.execute(plain_insert(people), named)


def claim_rows(version_id: int, reading: Reading) -> list[dict[str, Any]]:
    return [
        {
            "version_id": version_id,
            "position": position,
            "kind": claim.kind.value,
            "count": claim.count,
            "modality": claim.modality.value if claim.modality else None,
            "confidence": claim.confidence,
            "body": claim_to_json(claim),
        }
        for position, claim in enumerate(reading.claims)
    ]


def people_rows(version_id: int, reading: Reading) -> list[dict[str, Any]]:
    return [{"version_id": version_id, "claim_position": one.claim, "name": one.name, "canonical": one.canonical} for one in reading.people]


async def add_silent(connection: AsyncConnection, items: Sequence[tuple[Post, Reading, datetime]]) -> None:
    """Many new posts of which the ledger keeps nothing, with the moments of their sight, by one statement a table."""
    if not items:
        return
    rows = [_post_row(post, at) for post, _, at in items]
    added = await connection.execute(plain_insert(posts).returning(posts.c.id, sort_by_parameter_order=True), rows)
    words = [_version_row(post, id, at) for (post, _, at), id in zip(items, added.scalars(), strict=True)]
    given = await connection.execute(plain_insert(versions).returning(versions.c.id, versions.c.post_id, sort_by_parameter_order=True), words)
    said: list[dict[str, Any]] = []
    named: list[dict[str, Any]] = []
    for row, (_, reading, _) in zip(given, items, strict=True):
        said += claim_rows(row.id, reading)
        named += people_rows(row.id, reading)
    for table, new in ((claims, said), (people, named)):
        if new:
            await connection.execute(plain_insert(table), new)


def _post_row(post: Post, at: datetime) -> dict[str, Any]:
    given = {"source_id": post.source, "key": post.key, "url": post.url, "published": post.published, "first_seen": at, "lang": post.lang}
    return {**given, "version": 1, "sha256": words_hash(post)}


def _version_row(post: Post, post_id: int, at: datetime) -> dict[str, Any]:
    return {
        "post_id": post_id,
        "number": 1,
        "title": post.title,
        "text": post.text,
        "sha256": words_hash(post),
        "seen_at": at,
        "edited_mark": post.edited,
        "forwarded_from": post.forwarded_from,
        "reply_to": post.reply_to,
        "media": list(post.media),
        "unreadable": post.unreadable,
    }


# --- a decision --------------------------------------------------------------------------------------------------------------------


async def apply(
    connection: AsyncConnection,
    decision: Decision,
    found: Gathered,
    told: Told,
    stored: Stored,
    setting: Setting,
    *,
    ruled: Told | None = None,
    watched: bool = True,
) -> tuple[Alert, ...]:
    """`ruled`: the post as a person reads it, however old it is; `watched`: whether those who watch its people are told."""
    post_ids = {**found.loaded.post_ids, told.post: stored.post_id}
    for episode in decision.episodes:
        await save(connection, episode, found.loaded.find(episode.id), post_ids)
    await _note(connection, decision.outcomes, told, stored, setting.at)
    await _ask(connection, decision.outcomes, told, stored, setting)
    if decision.points:
        await connection.execute(plain_insert(totals), [point_row(point, stored.post_id) for point in decision.points])
        if told.previous is not None:
            await _drop_points(connection, stored.post_id, setting.policy.superseded_kept)
    numbered = await tell(connection, decision.alerts, stored.post_id, setting, corrections=decision.corrections, held=decision.held)
    alerts = tuple(alert for _, alert in numbered)
    if watched:
        policy = replace(setting.policy, late_after=timedelta.max) if ruled else setting.policy
        await tell_watchers(connection, setting.audience.keys, ruled or told, numbered, at=setting.at, policy=policy)
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


async def _ask(connection: AsyncConnection, outcomes: Sequence[Outcome], told: Told, stored: Stored, setting: Setting) -> None:
    """What waits for a person; of earlier versions of the post only the newest questions."""
    rows = {
        outcome.claim: {
            "at": setting.at,
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
        if told.previous is not None:
            mine = reviews.c.post_id == stored.post_id, reviews.c.state == WAITING
            older = select(reviews.c.id).where(*mine, reviews.c.version < told.words.number)
            kept = older.order_by(reviews.c.version.desc(), reviews.c.claim).limit(setting.policy.questions_kept)
            await connection.execute(delete(reviews).where(reviews.c.id.in_(older), reviews.c.id.not_in(kept)))


async def _drop_points(connection: AsyncConnection, post_id: int, kept: int) -> None:
    """Of each series that the post's versions tell, only the newest points stay, so that ten thousand edits do not hide what others count."""
    newest = totals.c.version.desc(), totals.c.claim
    rows = (await connection.execute(select(totals).where(totals.c.post_id == post_id).order_by(*newest))).all()
    series: Counter[tuple[Any, ...]] = Counter()
    dropped = []
    for row in rows:
        of = (row.kind, row.speaker_role, row.speaker_name, row.since, row.body.get("who"))
        series[of] += 1
        if series[of] > kept:
            dropped.append(row.id)
    if dropped:
        await connection.execute(delete(totals).where(totals.c.id.in_(dropped)))


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
        "body": {"source": total.source, "quote": total.quote, "who": point.who, "own_voice": point.own_voice, "alert": point.alert},
    }


async def tell(
    connection: AsyncConnection,
    alerts: Sequence[Alert],
    post_id: int | None,
    setting: Setting,
    *,
    corrections: Collection[str] = (),
    held: Collection[str] = (),
) -> list[tuple[int, Alert]]:
    """Stores the alerts with one delivery for each recipient, and gives those stored with their numbers; sending comes later, elsewhere.

    `corrections`: ids of those that go only to who got what they refer to. `held`: of those that wait until their source stands still.
    """
    asked = bool(setting.audience.operators)  # else the page and `volia review list` show the queue
    kept = [alert for alert in alerts if asked or alert.type is not AlertType.REVIEW_NEEDED]
    numbered = []
    for alert in kept:
        if alert.references and alert.episode is not None:
            await drop_held(connection, alert.episode.id, at=setting.at, policy=setting.policy)
        number = await add_alert(connection, alert, post_id=post_id)
        await enqueue(connection, number, alert, setting.audience, setting.at, only_told=alert.id in corrections)
        if alert.id in held:
            await hold(connection, number, until=setting.at + setting.policy.settles_after)
        numbered.append((number, alert))
    if any(alert.type is not AlertType.REVIEW_NEEDED for alert in kept):
        await _heat(connection, setting)
    return numbered


async def _heat(connection: AsyncConnection, setting: Setting) -> None:
    """Sources are asked more often for a while."""
    until = (setting.at + setting.policy.hot_for).isoformat()
    row = {"name": HOT_UNTIL, "value": until, "at": setting.at}
    statement = insert(connection, facts).values(row).on_conflict_do_update(index_elements=[facts.c.name], set_={"value": until, "at": setting.at})
    await connection.execute(statement)
