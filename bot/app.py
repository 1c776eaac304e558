"""The composition root: what every role is made of, in which order it starts, and how it ends.

    poll      schedule → scrapers → ledger → storage            one active process (advisory lock on PostgreSQL)
    deliver   outbox → terminal, Telegram, webhooks             any number
    bot       Telegram's updates → answers                      one active process
    web       page, feeds, /v1                                  any number; health and metrics belong to every role

The clock comes in: the demo's runs fast. `wall` is the time of day that deliveries, signatures and receivers live by.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta

import structlog

from bot.config import Config
from storage.migrations import upgrade_async
from storage.outbox import Audience
from storage.secrets import KeyRing
from storage.session import Database
from storage.sources import SourceRow, register

log = structlog.get_logger("volia")

ROLES = ("poll", "deliver", "bot", "web")
FINISH_WITHIN = timedelta(seconds=8)  # of the 10 s that SIGTERM leaves; the rest is for closing

Clock = Callable[[], datetime]


def now() -> datetime:
    return datetime.now(UTC)


@asynccontextmanager
async def open_database(config: Config) -> AsyncIterator[Database]:
    """The database in today's form. Raises what the driver raises, and storage.migrations.NotUpToDate."""
    await upgrade_async(config.settings.database.url)
    database = Database(config.settings.database.url)
    try:
        yield database
    finally:
        await database.close()


def open_keys(config: Config) -> KeyRing:
    """The keys that encrypt at rest; a first one is made where there is none. Raises storage.secrets.BadKeys."""
    path = config.key_path()
    return KeyRing.load_or_create(path) if path is not None else _asked_keys()


def _asked_keys() -> KeyRing:
    import click

    return KeyRing.from_text(click.prompt("Key (the line of a key file)", hide_input=True, err=True))


def audience_of(config: Config) -> Audience:
    """Who is told beside subscribers. Without a token the terminal: what would wait for Telegram would come out years later."""
    telegram = config.settings.telegram
    if not config.token():
        return Audience(terminal=True)
    return Audience(channels=telegram.channels, operators=telegram.operators)


async def register_sources(database: Database, config: Config) -> None:
    rows = [SourceRow(id=spec.id, kind=spec.kind, url=spec.url, role=spec.role, language=spec.language) for spec in config.specs]
    async with database.writing() as connection:
        await register(connection, rows)
