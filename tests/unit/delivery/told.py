"""Alerts in a database with rows for whom to tell, as the ledger would have left them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from claims.model import Alert, Episode
from storage.alerts import add_alert
from storage.audience import Audience, enqueue
from storage.session import Database
from storage.tables import deliveries, episodes
from tests.builders import NOON
from tests.unit.rendering.examples import an_alert


async def tell(database: Database, audience: Audience, alert: Alert | None = None) -> Alert:
    """Stores the alert with its episode and puts its deliveries into the outbox."""
    told = alert or an_alert()
    if told.episode:
        await _store(database, told.episode)
    async with database.writing() as connection:
        seq = await add_alert(connection, told, post_id=None)
        await enqueue(connection, seq, told, audience, told.at)
    return told


async def _store(database: Database, episode: Episode) -> None:
    row = {"id": episode.id, "kind": episode.kind, "day": episode.day, "state": episode.state, "opened": NOON, "updated": NOON, "body": {}}
    try:
        async with database.writing() as connection:
            await connection.execute(insert(episodes).values(row))
    except IntegrityError:
        return  # told of before


async def rows(database: Database) -> Sequence[Any]:
    """All deliveries, oldest first."""
    async with database.reading() as connection:
        return (await connection.execute(select(deliveries).order_by(deliveries.c.id))).all()
