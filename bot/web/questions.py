"""What the web asks of storage: each question bounded, none that decides anything. Nothing for operators alone comes through here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.rendering.api import Place, Spans, pair, place_of
from bot.rendering.forms import ClaimChangesForm, PieceForm, PostForm, PostVersionForm
from bot.rendering.page import EpisodeView, HomeView
from bot.rendering.timeline import LONGEST
from claims.jsonl import claim_from_json
from claims.ledger.versions import match
from claims.ledger.wording import beside
from claims.model import AlertType, Claim, Episode, PostRef, Record, Total, Uncertain, minsk_day
from storage.alerts import NumberedAlert, latest_alerts, load_alerts
from storage.dialect import portions
from storage.reviews import load_waiting
from storage.status import BadCursor, load_episode, load_episode_alerts, load_status, load_timeline, load_totals, load_urls
from storage.tables import archives, claims, posts, versions

HOME_ALERTS = 10
FEED_ALERTS = 60
UNCERTAIN_SHOWN = 10
UNCERTAIN_FOR = timedelta(days=14)  # what nobody judged in this time is no news any more
EVIDENCE_POSTS = 60  # of one episode, the newest
FIGURES_PLACED = 120  # of one episode, the newest
VERSIONS_SHOWN = 12  # of one post, the newest, and the first: who edits without end fills no page
PIECES_SHOWN = 200  # of the difference of two versions
LONGEST_NUMBER = 9  # digits of a cursor that is a number


async def home(
    connection: AsyncConnection, at: datetime, sources: Collection[str] | None, *, record: Record | None = None, uncertain: bool = False
) -> HomeView:
    """`uncertain`: with what nobody has judged yet."""
    known = replace(await load_status(connection, at, sources), record=record)
    today = minsk_day(at)
    drawn = await load_timeline(connection, since=today - LONGEST, until=today)
    told = await latest_alerts(connection, HOME_ALERTS)
    figures = known.last_release.figures if known.last_release else ()
    return HomeView(
        status=known,
        episodes=drawn.episodes[::-1],
        totals=drawn.totals,
        alerts=tuple(one.alert for one in told),
        urls=await load_urls(connection, [figure.post for figure in figures]),
        uncertain=await _uncertain(connection, at) if uncertain else (),
    )


async def _uncertain(connection: AsyncConnection, at: datetime) -> tuple[Uncertain, ...]:
    """What waits for a judgement, the newest first; not what is old, nor what its source has edited or deleted since."""
    waiting = [one for one in await load_waiting(connection) if not one.stale and at - one.at <= UNCERTAIN_FOR]
    return tuple(
        Uncertain(
            at=one.at,
            source=one.post.source,
            role=one.role,
            url=one.url,
            quote=one.claim.quote,
            confidence=one.claim.confidence,
            reason=one.reason,
        )
        for one in waiting[:UNCERTAIN_SHOWN]
    )


async def episode(connection: AsyncConnection, id: str) -> EpisodeView | None:
    """One episode with its evidence and what was told of it; None where there is none of that id."""
    known = await load_episode(connection, id)
    if known is None:
        return None
    told = await load_episode_alerts(connection, id)
    public = tuple(alert for alert in told if alert.type is not AlertType.REVIEW_NEEDED)
    return EpisodeView(episode=known, evidence=await evidence(connection, known), alerts=public, spans=await _spans(connection, known))


async def _spans(connection: AsyncConnection, known: Episode) -> Spans:
    """Where in its version each of the newest figures is told."""
    wanted = {place_of(figure) for figure in (*known.figures, *known.parts)[-FIGURES_PLACED:]}
    found: dict[Place, tuple[int, int]] = {}
    for portion in portions(sorted({post for post, _, _ in wanted}), EVIDENCE_POSTS):
        query = (
            select(posts.c.source_id, posts.c.key, versions.c.number, claims.c.position, claims.c.body)
            .join(versions, versions.c.post_id == posts.c.id)
            .join(claims, claims.c.version_id == versions.c.id)
            .where(or_(*(and_(posts.c.source_id == ref.source, posts.c.key == ref.key) for ref in portion)))
            .where(or_(versions.c.number > posts.c.version - VERSIONS_SHOWN, versions.c.number == 1))
        )
        for row in await connection.execute(query):
            place = (PostRef(source=row.source_id, key=row.key), row.number, row.position)
            if place in wanted:
                found[place] = (row.body["span"][0], row.body["span"][1])
    return found


async def alerts_after(connection: AsyncConnection, after: str | None, limit: int) -> tuple[NumberedAlert, ...]:
    """Oldest first, behind the cursor. Raises BadCursor."""
    return await load_alerts(connection, _number(after) if after is not None else 0, limit)


async def totals(connection: AsyncConnection, after: str | None, limit: int) -> tuple[tuple[Total, ...], str | None]:
    """People still held, newest first, and the cursor to go on with. Raises BadCursor.

    The cursor counts from the oldest, so that a new total moves nothing.
    """
    known = await load_totals(connection)
    end = min(_number(after), len(known)) if after is not None else len(known)
    start = max(end - limit, 0)
    return known[start:end][::-1], str(start) if start else None


def _number(cursor: str) -> int:
    if not (cursor.isascii() and cursor.isdigit() and len(cursor) <= LONGEST_NUMBER):
        raise BadCursor("this is no cursor that this list gave")
    return int(cursor)


EVIDENCE = (
    select(
        posts.c.source_id,
        posts.c.key,
        posts.c.url,
        posts.c.published,
        posts.c.deleted,
        versions.c.number,
        versions.c.seen_at,
        versions.c.deleted.label("says_deleted"),
        versions.c.sha256,
        versions.c.id,
        versions.c.title,
        versions.c.text,
        archives.c.sha256.label("page_sha256"),
        archives.c.fetched_at,
        archives.c.url.label("page_url"),
    )
    .join(versions, versions.c.post_id == posts.c.id)
    .outerjoin(archives, archives.c.id == versions.c.archive_id)
    .where(or_(versions.c.number > posts.c.version - VERSIONS_SHOWN, versions.c.number == 1))
)


async def evidence(connection: AsyncConnection, known: Episode) -> tuple[PostForm, ...]:
    """The posts behind an episode with every version seen, without the archived bytes themselves. In the order of the posts.

    One question, however many posts: storage.evidence, which checks the bytes too, asks for one post at a time.
    """
    refs = list(dict.fromkeys([*known.posts, *(figure.post for figure in (*known.figures, *known.parts))]))[-EVIDENCE_POSTS:]
    if not refs:
        return ()
    wanted = [and_(posts.c.source_id == ref.source, posts.c.key == ref.key) for ref in refs]
    seen: dict[PostRef, list[Row[*tuple[Any, ...]]]] = defaultdict(list)
    for row in await connection.execute(EVIDENCE.where(or_(*wanted)).order_by(versions.c.number)):
        seen[PostRef(source=row.source_id, key=row.key)].append(row)
    edited = [row.id for rows in seen.values() if len(rows) > 1 for row in rows]
    said = await _claims(connection, edited)
    return tuple(_post_form(ref, seen[ref], said) for ref in refs if ref in seen)


async def _claims(connection: AsyncConnection, version_ids: Sequence[int]) -> dict[int, list[Claim]]:
    """What each of these versions claims."""
    found: dict[int, list[Claim]] = defaultdict(list)
    for portion in portions(version_ids):
        query = select(claims.c.version_id, claims.c.body).where(claims.c.version_id.in_(portion)).order_by(claims.c.version_id, claims.c.position)
        for row in await connection.execute(query):
            found[row.version_id].append(claim_from_json(row.body))
    return found


def _post_form(ref: PostRef, rows: Sequence[Row[*tuple[Any, ...]]], said: Mapping[int, Sequence[Claim]]) -> PostForm:
    post = rows[0]
    made = [
        PostVersionForm(
            number=row.number,
            seen_at=row.seen_at,
            deleted=row.says_deleted,
            words_sha256=row.sha256,
            evidence_sha256=row.page_sha256,
            fetched_at=row.fetched_at,
            fetched_from=row.page_url,
            wording=_wording(before, row) if before is not None else [],
            claims=_otherwise(said.get(before.id, ()), said.get(row.id, ())) if before is not None else None,
        )
        for before, row in zip([None, *rows], rows, strict=False)
    ]
    return PostForm(post=pair(ref), url=post.url, published=post.published, deleted=post.deleted, versions=made)


def _wording(before: Row[*tuple[Any, ...]], now: Row[*tuple[Any, ...]]) -> list[PieceForm]:
    """Word by word; of a deletion nothing, for all words are gone."""
    if now.says_deleted:
        return []
    return [PieceForm(what=piece.what, words=piece.words) for piece in beside(_words(before), _words(now))[:PIECES_SHOWN]]


def _words(version: Row[*tuple[Any, ...]]) -> str:
    return f"{version.title}\n{version.text}" if version.title else str(version.text)


def _otherwise(before: Sequence[Claim], now: Sequence[Claim]) -> ClaimChangesForm | None:
    """Which claims vanished, changed, appeared; None where both versions claim the same."""
    matched = match(before, now)
    if not (matched.vanished or matched.appeared or matched.changed):
        return None
    return ClaimChangesForm(
        gone=[before[index].quote for index in matched.vanished],
        appeared=[now[index].quote for index in matched.appeared],
        changed=[(before[one].quote, now[other].quote) for one, other in matched.changed],
    )
