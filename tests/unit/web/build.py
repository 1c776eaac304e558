"""Alerts, episodes and totals with valid defaults, for the tests of what is shown and sent."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from claims.model import (
    Alert,
    AlertRef,
    AlertType,
    Bound,
    Direction,
    Episode,
    EpisodeKind,
    EpisodeState,
    Figure,
    Message,
    Modality,
    NamedPerson,
    PostRef,
    QuotedClaim,
    Relation,
    Role,
    SourceHealth,
    SourceState,
    Speaker,
    Status,
    Target,
    Total,
)
from tests.builders import a_claim

AT = datetime(2026, 3, 10, 9, 1, tzinfo=UTC)
POST = PostRef(source="pul_1", key="101")
STATE = Speaker(role=Role.STATE, name="press service")


def a_figure(**fields: Any) -> Figure:
    given = {
        "speaker": STATE,
        "source": "pul_1",
        "count": 52,
        "bound": Bound.EXACT,
        "modality": Modality.HAPPENED,
        "relation": Relation.WHOLE,
        "at": AT,
        "post": POST,
        "version": 1,
        "claim": 0,
        "quote": "52 человека освобождены",
    }
    return Figure(**{**given, **fields})


def an_episode(**fields: Any) -> Episode:
    given = {
        "id": "2026-03-10-release-1",
        "kind": EpisodeKind.RELEASE,
        "day": date(2026, 3, 10),
        "state": EpisodeState.REPORTED,
        "opened": AT,
        "updated": AT,
        "figures": (a_figure(),),
        "posts": (POST,),
        "people": (NamedPerson(name="Іван Прыклад", canonical="ivan pryklad", post=POST),),
        "alerts": (AlertRef(id="a1", type=AlertType.RELEASE_REPORTED, at=AT),),
    }
    return Episode(**{**given, **fields})


def a_step(**fields: Any) -> Episode:
    given = {
        "id": "2026-03-10-sanctions-1",
        "kind": EpisodeKind.SANCTIONS,
        "state": EpisodeState.ANNOUNCED,
        "figures": (),
        "people": (),
        "imposer": "US",
        "direction": Direction.EASED,
        "targets": (Target.POTASH,),
        "instrument": "General License 13",
        "announced": date(2026, 3, 10),
    }
    return an_episode(**{**given, **fields})


def a_total(**fields: Any) -> Total:
    given = {
        "speaker": Speaker(role=Role.NGO, name="Viasna"),
        "source": "viasna",
        "count": 1110,
        "bound": Bound.EXACT,
        "as_of": date(2026, 3, 9),
        "post": PostRef(source="viasna", key="7"),
        "post_url": "https://example.org/7",
    }
    return Total(**{**given, **fields})


def an_alert(**fields: Any) -> Alert:
    given = {
        "id": "a1",
        "type": AlertType.RELEASE_REPORTED,
        "at": AT,
        "message": Message.ALERT,
        "episode": an_episode(),
        "post": POST,
        "post_url": "https://t.me/pul_1/101",
        "source_role": Role.STATE,
        "published": AT - timedelta(minutes=1),
        "figures": (a_figure(),),
        "claims": (QuotedClaim(claim=a_claim(), post=POST, version=1),),
        "headline": "52 people released",
        "confidence": 0.95,
        "evidence": "ab" * 32,
    }
    return Alert(**{**given, **fields})


def a_source(**fields: Any) -> SourceHealth:
    given = {
        "id": "pul_1",
        "kind": "telegram",
        "role": Role.STATE,
        "state": SourceState.OK,
        "since": AT,
        "last_success": AT,
        "url": "https://t.me/s/pul_1",
    }
    return SourceHealth(**{**given, **fields})


def a_status(**fields: Any) -> Status:
    given = {"at": AT, "held": (a_total(),), "last_release": an_episode(), "sanctions": (a_step(),), "sources": (a_source(),)}
    return Status(**{**given, **fields})
