"""Engines and transactions, the same on SQLite and PostgreSQL.

Two ways in: `Database.reading()` for questions and `Database.writing()` for changes. A change runs under one lock (BEGIN IMMEDIATE on
SQLite; a transaction-level advisory lock on PostgreSQL where `deciding=True`), commits when the block ends and rolls back when it raises.
No network call belongs inside either.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, event, make_url, text
from sqlalchemy.engine import URL, Dialect
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.types import TypeDecorator

from claims.model import utc

LEDGER_LOCK = 0x564F4C49  # "VOLI": the advisory lock under which everything known is read and decided
BUSY_TIMEOUT_MS = 15_000  # a writer waits this long for another; a decision takes milliseconds
POOL_SIZE = 10  # web and delivery read beside one writer


class UtcDateTime(TypeDecorator[datetime]):
    """Aware datetimes in UTC on every engine: SQLite forgets the zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else utc(value)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def async_url(url: str) -> URL:
    """The configured address with the driver that the program uses: sqlite → aiosqlite, postgresql → psycopg."""
    parsed = make_url(url)
    drivers = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
    name = parsed.drivername.split("+")[0]
    if name not in drivers:
        raise ValueError(f"database.url: {name!r} is not sqlite or postgresql")
    return parsed.set(drivername=drivers[name])


def _prepare_sqlite(dbapi_connection: Any, _record: Any) -> None:
    dbapi_connection.isolation_level = None  # the driver must not begin by itself: see _begin
    cursor = dbapi_connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", f"busy_timeout={BUSY_TIMEOUT_MS}", "foreign_keys=ON", "secure_delete=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Any) -> None:
    # With a plain BEGIN two writers upgrade from the same snapshot and one of them fails at once, whatever the busy timeout.
    readonly = connection.get_execution_options().get("readonly", False)
    connection.exec_driver_sql("BEGIN" if readonly else "BEGIN IMMEDIATE")


class Database:
    """One database of one process. `url` as configured, without a driver."""

    def __init__(self, url: str) -> None:
        self.url = async_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        pool = {} if self.is_sqlite else {"pool_size": POOL_SIZE, "max_overflow": POOL_SIZE, "pool_pre_ping": True}
        # Errors of the database are logged; what they would quote are rows of subscribers and tokens of endpoints.
        self.engine: AsyncEngine = create_async_engine(self.url, hide_parameters=True, **pool)
        if self.is_sqlite:
            event.listen(self.engine.sync_engine, "connect", _prepare_sqlite)
            event.listen(self.engine.sync_engine, "begin", _begin)
        self._reader = self.engine.execution_options(readonly=True)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A snapshot to ask questions of; never waits for the writer."""
        async with self._reader.connect() as connection, connection.begin():
            yield connection

    @asynccontextmanager
    async def writing(self, *, deciding: bool = False) -> AsyncIterator[AsyncConnection]:
        """One transaction. `deciding`: under the ledger's lock, so that what is known is read and decided by one at a time."""
        async with self.engine.begin() as connection:
            if deciding and not self.is_sqlite:
                await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LEDGER_LOCK})
            yield connection

    async def close(self) -> None:
        await self.engine.dispose()
