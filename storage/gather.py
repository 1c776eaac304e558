"""What the ledger must know to decide about one post: few indexed questions, each bounded, none that grows with the database."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.jsonl import claim_from_json
from claims.ledger import Known, Point, Policy, Told, Words
from claims.ledger.ids import loose_prefix
from claims.ledger.speakers import fold, speaker_of
from claims.ledger.values import Rejected
from claims.model import (
    MINSK,
    AlertType,
    Bound,
    Claim,
    ClaimKind,
    EpisodeKind,
    Modality,
    Person,
    PostRef,
    Role,
    Span,
    Speaker,
    Total,
    minsk_day,
)
from storage.episodes import AnyRow, Loaded, assemble
from storage.tables import alerts, claims, episode_posts, episodes, people, posts, reviews, sources, totals, versions

EPISODES = 200  # at most so many are compared, the newest first; in the busiest sixty days of 2025 there were four
POSTS_OF_EPISODE = 100  # so many of the newest posts of an episode go into a decision and its alerts
POINTS = 200  # of one kind and role of speaker
POINTS_OF_POST = 20  # of the post itself, in its earlier versions
POINTS_OF_OTHERS = 40  # counts of people still held, the newest of anybody
SANCTIONS_BACK = timedelta(days=1_100)  # an easing may be taken back, and a text printed again, so much later
AFTER = timedelta(days=3)  # a claim may be told before the episode that it belongs to
RELEASES = frozenset({Modality.HAPPENED, Modality.ANNOUNCED, Modality.REVERSED})
RULED_BACK = timedelta(days=14)  # rulings older than this say nothing of what is told today
RULINGS = 100  # the newest of them
REJECTED, PUT_RIGHT = "rejected", ("rejected", "corrected")  # states of a question: see storage.reviews
POINT_KINDS = frozenset({ClaimKind.HELD_TOTAL, ClaimKind.RELEASED_CUMULATIVE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    known: Known
    loaded: Loaded


async def gather(connection: AsyncConnection, told: Told, *, post_id: int, policy: Policy) -> Gathered:
    """What is known that could concern this post; call it only for claims that concern the ledger (concerns)."""
    said = [*told.words.claims, *(told.previous.claims if told.previous else ())]
    origin = await _origin(connection, told)
    loaded = await _episodes(connection, told, said, post_id=post_id, policy=policy)
    points = await _points(connection, Known(origin=origin), told, post_id)
    of_post = await _told_of_post(connection, post_id) if told.previous is not None else {}
    taken = await _taken(connection, told, loaded)
    rejected = await _rejected(connection, told)
    known = Known(episodes=loaded.episodes, points=points, told_of_post=of_post, taken=taken, origin=origin, rejected=rejected)
    return Gathered(known=known, loaded=loaded)


def concerns(said: Iterable[Claim]) -> bool:
    """Whether the ledger could do anything with these claims; plans, demands and denials it leaves alone."""
    return any(_matters(claim) for claim in said)


def _matters(claim: Claim) -> bool:
    if claim.kind is ClaimKind.RELEASE:
        return claim.modality in RELEASES or claim.modality is Modality.BACKGROUND
    if claim.kind is ClaimKind.SANCTIONS:
        return claim.is_news or claim.modality is Modality.REVERSED
    return claim.kind in POINT_KINDS


# --- episodes ----------------------------------------------------------------------------------------------------------------------


async def _episodes(connection: AsyncConnection, told: Told, said: Sequence[Claim], *, post_id: int, policy: Policy) -> Loaded:
    wanted = [*_release_windows(told, said, policy), *_sanction_windows(told, said)]
    rows: dict[str, AnyRow] = {}
    if wanted:
        query = select(episodes).where(or_(*wanted)).order_by(episodes.c.day.desc(), episodes.c.id.desc()).limit(EPISODES)
        rows = {row.id: row for row in await connection.execute(query)}
    if told.previous is not None:
        own = select(episode_posts.c.episode_id).where(episode_posts.c.post_id == post_id)
        rows |= {row.id: row for row in await connection.execute(select(episodes).where(episodes.c.id.in_(own)))}
    # Look-backs tell nobody: what was told of an episode, and by which posts, does not matter to them.
    news = told.previous is not None or any(claim.modality in RELEASES or claim.is_news for claim in told.words.claims)
    return await assemble(connection, list(rows.values()), newest_posts=POSTS_OF_EPISODE if news else 0)


def _release_windows(told: Told, said: Sequence[Claim], policy: Policy) -> list[ColumnElement[bool]]:
    """Days on which an episode could lie that these claims belong to; a look-back only at the day that it names, or the last weeks."""
    published = minsk_day(told.published)
    spans: set[tuple[date, date]] = set()
    for claim in said:
        if claim.kind is not ClaimKind.RELEASE:
            continue
        if claim.modality in RELEASES or (claim.modality is Modality.BACKGROUND and claim.day is None):
            days = [published, _near(claim.day, published)]
            spans.add((_minus(min(days), timedelta(days=policy.late_list_days)), _plus(max(days), AFTER)))
        elif claim.modality is Modality.BACKGROUND and claim.day is not None:
            spans.add((_minus(claim.day, timedelta(days=1)), _plus(claim.day, timedelta(days=1))))
    return [and_(episodes.c.kind == EpisodeKind.RELEASE.value, episodes.c.day.between(first, last)) for first, last in sorted(spans)]


def _near(day: date | None, published: date) -> date:
    """The stated day, where it can be meant: a claim of another age is dated by its publication (see releases.day_of)."""
    return day if day is not None and abs((day - published).days) <= SANCTIONS_BACK.days else published


def _sanction_windows(told: Told, said: Sequence[Claim]) -> list[ColumnElement[bool]]:
    imposers = sorted({claim.imposer for claim in said if claim.kind is ClaimKind.SANCTIONS and claim.imposer})
    if not imposers:
        return []
    published = minsk_day(told.published)
    window = episodes.c.day.between(_minus(published, SANCTIONS_BACK), _plus(published, SANCTIONS_BACK))
    return [and_(episodes.c.kind == EpisodeKind.SANCTIONS.value, window, episodes.c.imposer.in_(imposers))]


def _minus(day: date, much: timedelta) -> date:
    return day - much if (day - date.min) > much else date.min


def _plus(day: date, much: timedelta) -> date:
    return day + much if (date.max - day) > much else date.max


# --- totals ------------------------------------------------------------------------------------------------------------------------


async def _points(connection: AsyncConnection, known: Known, told: Told, post_id: int) -> tuple[Point, ...]:
    """Of other posts, and the newest of this one: however often it is edited, the others stay in sight."""
    series = {(claim.kind, speaker_of(claim, known, told).role) for claim in told.words.claims if claim.kind in POINT_KINDS}
    found: list[Point] = []
    for kind, role in sorted(series, key=str):
        said = _SERIES if role else _SERIES_OF_NOBODY
        given = {"kind": kind.value, "role": role.value if role else None, "post": post_id}
        found += [point_from_row(row) for row in await connection.execute(said, given)]
        if told.previous is not None:
            found += [point_from_row(row) for row in await connection.execute(_OWN, given)]
    if any(kind is ClaimKind.HELD_TOTAL for kind, _ in series):  # what anybody else counts says whether this can be all of them
        others = [point_from_row(row) for row in await connection.execute(_HELD_BY_OTHERS, {"post": post_id})]
        there = {(point.total.post, point.version, point.claim) for point in found}
        found += [point for point in others if (point.total.post, point.version, point.claim) not in there]
    return tuple(found)


_ANY_SERIES = (
    select(totals, posts.c.source_id.label("post_source"), posts.c.key.label("post_key"), posts.c.url.label("post_url"))
    .join(posts, posts.c.id == totals.c.post_id)
    .where(totals.c.kind == bindparam("kind"))
    .order_by(totals.c.as_of.desc(), totals.c.id.desc())
)
_OF_OTHER_POSTS = _ANY_SERIES.where(totals.c.post_id != bindparam("post"))
_SERIES = _OF_OTHER_POSTS.where(totals.c.speaker_role == bindparam("role")).limit(POINTS)
_SERIES_OF_NOBODY = _OF_OTHER_POSTS.where(totals.c.speaker_role.is_(None)).limit(POINTS)
_HELD_BY_OTHERS = _OF_OTHER_POSTS.params(kind=ClaimKind.HELD_TOTAL.value).limit(POINTS_OF_OTHERS)
_OWN = (
    _ANY_SERIES.where(totals.c.post_id == bindparam("post"))
    .order_by(None)
    .order_by(totals.c.version.desc(), totals.c.id.desc())
    .limit(POINTS_OF_POST)
)


def point_from_row(row: AnyRow) -> Point:
    """The point that ledger.point_row wrote; `row` carries post_source, post_key and post_url beside the columns of `totals`."""
    return Point(
        kind=ClaimKind(row.kind),
        total=Total(
            speaker=Speaker(role=Role(row.speaker_role) if row.speaker_role else None, name=row.speaker_name),
            source=row.body["source"],
            count=row._mapping["count"],
            bound=Bound(row.bound),
            as_of=row.as_of,
            post=PostRef(source=row.post_source, key=row.post_key),
            post_url=row.post_url,
            quote=row.body.get("quote", ""),
        ),
        who=row.body.get("who"),
        since=row.since,
        own_voice=row.body.get("own_voice", True),
        version=row.version,
        claim=row.claim,
        at=row.at,
        alert=row.body.get("alert"),
    )


# --- rulings -----------------------------------------------------------------------------------------------------------------------


async def _rejected(connection: AsyncConnection, told: Told) -> tuple[Rejected, ...]:
    """Claims of the last days that a person judged to be misread, or to say something else."""
    if not any(claim.is_news for claim in told.words.claims):
        return ()
    rows = await connection.execute(_RULED, {"since": told.published - RULED_BACK})
    found = [(claim_from_json(row.body), row) for row in rows]
    return tuple(
        Rejected(claim=claim, day=claim.day or minsk_day(row.published), post=PostRef(source=row.source_id, key=row.key))
        for claim, row in found
        if row.state == REJECTED or _meant_otherwise(claim, row.decision)
    )


_RULED = (
    select(reviews.c.state, reviews.c.decision, claims.c.body, posts.c.published, posts.c.source_id, posts.c.key)
    .join(posts, posts.c.id == reviews.c.post_id)
    .join(versions, and_(versions.c.post_id == reviews.c.post_id, versions.c.number == reviews.c.version))
    .join(claims, and_(claims.c.version_id == versions.c.id, claims.c.position == reviews.c.claim))
    .where(reviews.c.state.in_(PUT_RIGHT), reviews.c.decided_at >= bindparam("since"))
    .order_by(reviews.c.decided_at.desc())
    .limit(RULINGS)
)


def _meant_otherwise(claim: Claim, decision: Mapping[str, Any] | None) -> bool:
    """Whether a correction says that the claim is of another kind, modality or number; one that only moves it elsewhere does not."""
    step = next((one for one in reversed((decision or {}).get("steps", ())) if not one["undone"]), None)
    if step is None or not step["claim"]:
        return False
    now = claim_from_json(step["claim"])
    return (now.kind, now.modality, now.count) != (claim.kind, claim.modality, claim.count)


# --- ids and origins ---------------------------------------------------------------------------------------------------------------


async def _taken(connection: AsyncConnection, told: Told, loaded: Loaded) -> frozenset[str]:
    """Ids of the episodes on the days in question, where not all of them are compared: an episode keeps the day of its id."""
    steps = any(claim.kind is ClaimKind.SANCTIONS and claim.is_news for claim in told.words.claims)
    if not steps and len(loaded.episodes) < EPISODES:
        return frozenset()
    days = {minsk_day(told.published), *(claim.day for claim in told.words.claims if claim.day)}
    kinds = [kind.value for kind in EpisodeKind]
    query = select(episodes.c.id).where(episodes.c.kind.in_(kinds), episodes.c.day.in_(sorted(days)))
    return frozenset((await connection.execute(query)).scalars())


async def count_loose(connection: AsyncConnection, at: datetime) -> dict[str, int]:
    """How many alerts without an episode there were today, by the prefix of their ids."""
    day = minsk_day(at)
    begin = datetime.combine(day, time(), MINSK)
    words = {AlertType.TOTAL_CHANGED.value: "total", AlertType.REVIEW_NEEDED.value: "review"}
    query = (
        select(alerts.c.type, func.count().label("many"))
        .where(alerts.c.at >= begin, alerts.c.at < begin + timedelta(days=1), alerts.c.type.in_(words))
        .group_by(alerts.c.type)
    )
    return {loose_prefix(words[row.type], day): row.many for row in await connection.execute(query)}


async def _told_of_post(connection: AsyncConnection, post_id: int) -> dict[AlertType, int]:
    """How many alerts without an episode this post caused."""
    query = (
        select(alerts.c.type, func.count().label("many")).where(alerts.c.post_id == post_id, alerts.c.episode_id.is_(None)).group_by(alerts.c.type)
    )
    return {AlertType(row.type): row.many for row in await connection.execute(query)}


async def _origin(connection: AsyncConnection, told: Told) -> Speaker | None:
    """Of a forward: the source of ours whose words these are, where its channel or its id is named."""
    if not told.forwarded_from:
        return None
    wanted = fold(told.forwarded_from).removeprefix("@")
    for row in await connection.execute(select(sources.c.id, sources.c.url, sources.c.role)):
        if wanted in (fold(row.id), fold(row.url.rstrip("/").rpartition("/")[2])):
            return Speaker(role=Role(row.role), name=row.id)
    return None


# --- the version before ------------------------------------------------------------------------------------------------------------


async def words_before(connection: AsyncConnection, post_id: int, number: int) -> Words:
    """One stored version with its claims and people."""
    version = (await connection.execute(select(versions).where(versions.c.post_id == post_id, versions.c.number == number))).one()
    said = await connection.execute(select(claims.c.body).where(claims.c.version_id == version.id).order_by(claims.c.position))
    named = await connection.execute(select(people).where(people.c.version_id == version.id).order_by(people.c.id))
    return Words(
        number=number,
        text=f"{version.title}\n{version.text}" if version.title else version.text,
        claims=tuple(claim_from_json(row.body) for row in said),
        people=tuple(_people(named)),
    )


def _people(rows: Iterable[AnyRow]) -> Iterable[Person]:
    for row in rows:
        yield Person(name=row.name, canonical=row.canonical, claim=row.claim_position, span=Span(start=0, end=0))
