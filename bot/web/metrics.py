"""What Prometheus reads of the database: how much waits, how old it is, how the sources are. Nothing of any person."""

from __future__ import annotations

import asyncio
from datetime import datetime

from prometheus_client import CollectorRegistry, Gauge
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.model import HEALTHY
from storage.outbox import outbox_depth
from storage.session import Database
from storage.tables import alerts, sources

LONGEST = 3.0  # seconds; a scrape must answer although the database does not


class Gauges:
    """Made once for a registry; `refresh` reads the database anew."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self.database = Gauge("volia_database_up", "1 when the database answers", registry=registry)
        self.waiting = Gauge("volia_outbox_rows", "Deliveries by channel, waiting or given up", ["channel", "state"], registry=registry)
        self.oldest = Gauge("volia_outbox_oldest_seconds", "How long the oldest waiting delivery is due", registry=registry)
        self.alerts = Gauge("volia_alerts", "Number of the newest alert", registry=registry)
        self.state = Gauge("volia_source_state", "1 for the state in which a source is", ["source", "state"], registry=registry)
        self.healthy = Gauge("volia_source_healthy", "1 when a source works", ["source"], registry=registry)
        self.success = Gauge("volia_source_last_success_timestamp_seconds", "When a source was last read", ["source"], registry=registry)

    async def refresh(self, database: Database, at: datetime) -> None:
        try:
            async with asyncio.timeout(LONGEST), database.reading() as connection:
                await self._read(connection, at)
        except Exception:  # the scrape itself must not fail: the gauge says what is wrong
            self.database.set(0)
        else:
            self.database.set(1)

    async def _read(self, connection: AsyncConnection, at: datetime) -> None:
        depth = await outbox_depth(connection)
        self.waiting.clear()
        for (channel, state), rows in depth.count.items():
            self.waiting.labels(channel, state).set(rows)
        self.oldest.set(max((at - depth.oldest_due).total_seconds(), 0) if depth.oldest_due else 0)
        self.alerts.set((await connection.execute(select(func.max(alerts.c.seq)))).scalar() or 0)
        await self._read_sources(connection)

    async def _read_sources(self, connection: AsyncConnection) -> None:
        self.state.clear()
        for row in await connection.execute(select(sources.c.id, sources.c.state, sources.c.last_success)):
            self.state.labels(row.id, row.state).set(1)
            self.healthy.labels(row.id).set(row.state in HEALTHY)
            if row.last_success:
                self.success.labels(row.id).set(row.last_success.timestamp())
