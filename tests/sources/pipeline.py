"""The pipeline as the program wires it, on a scratch database, with a clock that a test moves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from sqlalchemy import select

from claims.ledger.policy import Policy
from claims.model import SourceHealth
from scrapers.assembly import assemble
from scrapers.http import Client
from scrapers.poll import Poller, PollResult
from scrapers.settings import HttpSettings, RereadSettings, SourceSpec
from storage.audience import Audience
from storage.session import Database
from storage.sources import load_health
from storage.tables import alerts, archives, deliveries, notices, posts, versions
from tests.sources.loopback import Reply, Request, Server
from tests.sources.reading import a_source
from tests.sources.telegram_page import Channel, contact_page

START = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
AUDIENCE = Audience(terminal=True, operators=(1,))


@dataclass
class Clock:
    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def later(self, **amount: float) -> datetime:
        self.now += timedelta(**amount)
        return self.now


@dataclass
class Site:
    """The public preview with channels of ours: lists, windows and posts' own pages; `broken` answers everything instead."""

    channels: dict[str, Channel] = field(default_factory=dict)
    broken: Reply | None = None
    paging: bool = True

    def channel(self, name: str = "sample") -> Channel:
        return self.channels.setdefault(name, Channel(name=name))

    def __call__(self, request: Request) -> Reply:
        if self.broken is not None:
            return self.broken
        parts = urlsplit(request.target)
        names = [part for part in parts.path.split("/") if part]
        channel = self.channels.get(names[1 if names[0] == "s" else 0])
        if channel is None:
            return Reply(body=contact_page(names[-1]))
        if names[0] != "s":
            return Reply(body=channel.own_page(int(names[1])))
        before = parse_qs(parts.query).get("before")
        return Reply(body=channel.page(int(before[0]) if before and self.paging else None))


@asynccontextmanager
async def polling(database: Database, clock: Clock, **http: Any) -> AsyncIterator[Poller]:
    settings = HttpSettings(**{"timeout": timedelta(seconds=2), **http})
    client = Client(settings, clock=clock, gap=0)
    yield assemble(database, client, clock=clock, random=lambda: 0.0, audience=AUDIENCE, policy=Policy(), reread=RereadSettings())
    await client.close()


def source_at(server: Server, channel: str = "sample", **fields: Any) -> SourceSpec:
    return a_source(**{"id": channel, "url": server.url(f"/s/{channel}"), **fields})


async def rows(database: Database, table: Any, *columns: str) -> list[Any]:
    async with database.reading() as connection:
        wanted = [table.c[name] for name in columns] or [table]
        found = (await connection.execute(select(*wanted).order_by(*table.primary_key.columns))).all()
    return [row[0] if len(columns) == 1 else tuple(row) for row in found]


async def health_of(database: Database, id: str = "sample") -> SourceHealth:
    async with database.reading() as connection:
        return next(each for each in await load_health(connection) if each.id == id)


__all__ = [
    "AUDIENCE",
    "START",
    "Clock",
    "PollResult",
    "Site",
    "alerts",
    "archives",
    "deliveries",
    "health_of",
    "notices",
    "polling",
    "posts",
    "rows",
    "source_at",
    "versions",
]
