"""Values that the storage tests share, with valid defaults."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.model import (
    MESSAGE_OF,
    Alert,
    AlertType,
    Bound,
    Episode,
    EpisodeKind,
    EpisodeState,
    Figure,
    Modality,
    PostRef,
    QuotedClaim,
    Relation,
    Role,
    Speaker,
    Total,
    minsk_day,
)
from storage.alerts import add_alert
from storage.posts import Page
from storage.tables import episodes, sources
from tests.builders import NOON, a_claim

POST = PostRef(source="pul_1", key="101")
PAGE_BYTES = '<div class="tgme_widget_message_text">Помилованы 7 человек.</div>'.encode() * 50


def a_page(**fields: Any) -> Page:
    given = {"body": PAGE_BYTES, "url": "https://t.me/s/pul_1", "status": 200, "content_type": "text/html; charset=utf-8", "fetched_at": NOON}
    return Page(**{**given, **fields})


def a_figure(**fields: Any) -> Figure:
    given = {
        "speaker": Speaker(role=Role.STATE, name="pul_1"),
        "source": "pul_1",
        "count": 52,
        "bound": Bound.EXACT,
        "modality": Modality.HAPPENED,
        "relation": Relation.WHOLE,
        "at": NOON,
        "post": POST,
        "version": 1,
        "claim": 0,
    }
    return Figure(**{**given, **fields})


def a_total(**fields: Any) -> Total:
    given = {
        "speaker": Speaker(role=Role.NGO, name="Viasna"),
        "source": "viasna",
        "count": 1110,
        "bound": Bound.EXACT,
        "as_of": minsk_day(NOON),
        "post": PostRef(source="viasna", key="9"),
    }
    return Total(**{**given, **fields})


def an_episode(**fields: Any) -> Episode:
    given = {
        "id": "2026-03-10-release-1",
        "kind": EpisodeKind.RELEASE,
        "day": minsk_day(NOON),
        "state": EpisodeState.REPORTED,
        "opened": NOON,
        "updated": NOON,
        "figures": (a_figure(),),
        "posts": (POST,),
    }
    return Episode(**{**given, **fields})


def an_alert(**fields: Any) -> Alert:
    kind = fields.get("type", AlertType.RELEASE_REPORTED)
    given = {
        "id": "a1",
        "type": kind,
        "at": NOON,
        "message": MESSAGE_OF[kind],
        "post": POST,
        "post_url": "https://t.me/pul_1/101",
        "source_role": Role.STATE,
        "published": NOON,
        "episode": an_episode(),
        "figures": (a_figure(),),
        "claims": (QuotedClaim(claim=a_claim(), post=POST, version=1),),
        "headline": "52 people released",
        "confidence": 0.95,
    }
    return Alert(**{**given, **fields})


async def stored_source(connection: AsyncConnection, id: str = "pul_1", **fields: Any) -> None:
    row = {"id": id, "kind": "telegram", "url": f"https://t.me/s/{id}", "role": "state", "language": "ru", "state": "new"}
    await connection.execute(insert(sources).values({**row, **fields}))


async def stored_episode(connection: AsyncConnection, id: str = "2026-03-10-release-1", at: datetime = NOON) -> None:
    row = {"id": id, "kind": "release", "day": minsk_day(at), "state": "reported", "opened": at, "updated": at, "body": {}}
    await connection.execute(insert(episodes).values(row))


async def stored_alert(connection: AsyncConnection, alert: Alert) -> int:
    """Its number. The episode must be there."""
    return await add_alert(connection, alert, post_id=None)
