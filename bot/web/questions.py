"""What the web asks of storage: each question bounded, none that decides anything. Nothing for operators alone comes through here."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.rendering.api import PostForm, PostVersionForm, pair
from bot.rendering.page import EpisodeView, HomeView
from bot.rendering.timeline import LONGEST
from claims.model import AlertType, Episode, Total, minsk_day
from storage.alerts import NumberedAlert, latest_alerts, load_alerts
from storage.evidence import Evidence, EvidenceVersion, load_evidence
from storage.status import BadCursor, load_episode, load_episode_alerts, load_status, load_timeline, load_totals, load_urls

HOME_ALERTS = 10
FEED_ALERTS = 60
EVIDENCE_POSTS = 60  # of one episode, the newest
LONGEST_NUMBER = 9  # digits of a cursor that is a number


async def home(connection: AsyncConnection, at: datetime, sources: Collection[str] | None) -> HomeView:
    known = await load_status(connection, at, sources)
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
    )


async def episode(connection: AsyncConnection, id: str) -> EpisodeView | None:
    """One episode with its evidence and what was told of it; None where there is none of that id."""
    known = await load_episode(connection, id)
    if known is None:
        return None
    told = await load_episode_alerts(connection, id)
    public = tuple(alert for alert in told if alert.type is not AlertType.REVIEW_NEEDED)
    return EpisodeView(episode=known, evidence=await evidence(connection, known), alerts=public)


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


async def evidence(connection: AsyncConnection, known: Episode) -> tuple[PostForm, ...]:
    """The posts behind an episode with every version seen, without the archived bytes themselves. In the order of the posts."""
    refs = dict.fromkeys([*known.posts, *(figure.post for figure in (*known.figures, *known.parts))])
    found = [await load_evidence(connection, ref.source, ref.key, bodies=False) for ref in list(refs)[-EVIDENCE_POSTS:]]
    return tuple(_post_form(one) for one in found if one)


def _post_form(proof: Evidence) -> PostForm:
    versions = [_version_form(one) for one in proof.versions]
    return PostForm(post=pair(proof.post), url=proof.url, published=proof.published, deleted=proof.deleted, versions=versions)


def _version_form(version: EvidenceVersion) -> PostVersionForm:
    page = version.page
    return PostVersionForm(
        number=version.number,
        seen_at=version.seen_at,
        deleted=version.deleted,
        words_sha256=version.sha256,
        evidence_sha256=page.sha256 if page else None,
        fetched_at=page.fetched_at if page else None,
        fetched_from=page.url if page else None,
    )
