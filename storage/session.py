"""Engines and transactions, the same on SQLite and PostgreSQL.

Two ways in: `Database.reading()` for questions and `Database.writing()` for changes. A change runs under one lock (BEGIN IMMEDIATE on
SQLite; a transaction-level advisory lock on PostgreSQL where `deciding=True`), commits when the block ends and rolls back when it raises.
No network call belongs inside either. What is on the way from a post to people, or runs at each poll, comes as a function instead, to
`Database.ask()` and `Database.change()`: the same, on SQLite without its detours (see storage.direct).
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Engine, NullPool, create_engine, event, make_url, text
from sqlalchemy.engine import URL, Dialect
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.types import TypeDecorator

from claims.model import utc
from storage.direct import Result, Thread, Work

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


def prepare_engine(engine: Engine) -> None:
    """What each engine of SQLite must know before it connects."""
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin)


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
        self.engines: tuple[Engine, ...] = (self.engine.sync_engine,)  # for who listens to what they do
        self._asks: Thread | None = None
        self._changes: Thread | None = None
        if self.is_sqlite:
            prepare_engine(self.engine.sync_engine)
            direct = create_engine(self.url.set(drivername="sqlite"), hide_parameters=True, poolclass=NullPool)
            prepare_engine(direct)
            self.engines += (direct,)
            self._asks = Thread(direct.execution_options(readonly=True), self.engine, "asks")
            self._changes = Thread(direct, self.engine, "changes")
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

    async def ask(self, question: Work[Result]) -> Result:
        """As `reading`, for questions that are answered in moments: one after the other. They wait for nothing but their connection."""
        if self._asks is not None:
            return await self._asks.run(question)
        async with self.reading() as connection:
            return await question(connection)

    async def change(self, work: Work[Result], *, deciding: bool = False) -> Result:
        """As `writing`. The work waits for nothing but its connection; begun, it is done whole or not at all, also where its caller is cancelled."""
        if self._changes is not None:
            return await self._changes.run(work)
        async with self.writing(deciding=deciding) as connection:
            return await work(connection)

    async def close(self) -> None:
        for thread in (self._asks, self._changes):
            if thread is not None:
                await thread.close()
        await self.engine.dispose()
