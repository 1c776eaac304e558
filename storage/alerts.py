"""Alerts as they were told: stored whole, once, in the order of their decision, and never rewritten."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, cast

from pydantic import TypeAdapter
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.model import Alert, AlertType
from storage.dialect import portions
from storage.tables import alerts

_FORM = TypeAdapter(Alert)


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedAlert:
    """An alert and its place in the order of all alerts, from 1: the cursor of /v1/alerts."""

    seq: int
    alert: Alert


def alert_to_json(alert: Alert) -> dict[str, Any]:
    """Every field, also those that hold their default: a default that changes later must not change what was told."""
    return cast(dict[str, Any], _FORM.dump_python(alert, mode="json"))


def alert_from_json(body: Mapping[str, Any]) -> Alert:
    """The same alert again. Fields that came later take their default, unknown ones are ignored; raises pydantic.ValidationError."""
    return _FORM.validate_python(dict(body))


async def add_alert(connection: AsyncConnection, alert: Alert, *, post_id: int | None) -> int:
    """Stores the alert and gives its number. Raises IntegrityError for an id that exists: nothing is told twice."""
    row = {
        "id": alert.id,
        "at": alert.at,
        "type": alert.type.value,
        "message": alert.message.value,
        "episode_id": alert.episode.id if alert.episode else None,
        "post_id": post_id,
        "body": alert_to_json(alert),
    }
    return int((await connection.execute(insert(alerts).values(row).returning(alerts.c.seq))).scalar_one())


async def load_alerts(connection: AsyncConnection, after: int, limit: int, *, reviews: bool = False) -> tuple[NumberedAlert, ...]:
    """The alerts numbered above `after`, oldest first. `reviews`: with those that are for operators alone."""
    query = select(alerts.c.seq, alerts.c.body).where(alerts.c.seq > after).order_by(alerts.c.seq).limit(limit)
    if not reviews:
        query = query.where(alerts.c.type != AlertType.REVIEW_NEEDED.value)
    return tuple(NumberedAlert(seq=row.seq, alert=alert_from_json(row.body)) for row in await connection.execute(query))


async def latest_alerts(connection: AsyncConnection, limit: int) -> tuple[NumberedAlert, ...]:
    """The newest alerts that everybody may see, newest first."""
    query = select(alerts.c.seq, alerts.c.body).where(alerts.c.type != AlertType.REVIEW_NEEDED.value).order_by(alerts.c.seq.desc()).limit(limit)
    return tuple(NumberedAlert(seq=row.seq, alert=alert_from_json(row.body)) for row in await connection.execute(query))


async def find_alert(connection: AsyncConnection, alert_id: str) -> NumberedAlert | None:
    """The alert of that id, None where there is none."""
    row = (await connection.execute(select(alerts.c.seq, alerts.c.body).where(alerts.c.id == alert_id))).first()
    return None if row is None else NumberedAlert(seq=row.seq, alert=alert_from_json(row.body))


async def alerts_by_number(connection: AsyncConnection, numbers: Collection[int]) -> dict[int, Alert]:
    """Those alerts, by number."""
    found: dict[int, Alert] = {}
    for portion in portions(numbers):
        rows = await connection.execute(select(alerts.c.seq, alerts.c.body).where(alerts.c.seq.in_(portion)))
        found.update({row.seq: alert_from_json(row.body) for row in rows})
    return found
