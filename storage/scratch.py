"""A SQLite database that is thrown away: for replays, where one task alone asks thousands of questions and nothing else must go on.

An asynchronous driver hands every statement to a thread and back; on a busy machine that costs ten times what SQLite needs. Here statements
run where they are called, as on the threads of storage.direct. That holds up every other task, so it is for scratch databases alone.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import StaticPool, create_engine, event
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.direct import Direct
from storage.session import Database, prepare_engine


class ScratchDatabase(Database):
    """As Database, for one task at a time: it has a single connection, and whoever reads has no snapshot of his own."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"sqlite:///{path}")
        self._asks = self._changes = None  # the statements run where they are called anyway
        self._inline = create_engine(self.url.set(drivername="sqlite"), poolclass=StaticPool)
        prepare_engine(self._inline)
        event.listen(self._inline, "connect", _careless)
        self.engines += (self._inline,)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        with self._inline.execution_options(readonly=True).begin() as connection:
            yield Direct(self.engine, connection)

    @asynccontextmanager
    async def writing(self, *, deciding: bool = False) -> AsyncIterator[AsyncConnection]:
        with self._inline.begin() as connection:
            yield Direct(self.engine, connection)

    async def close(self) -> None:
        self._inline.dispose()
        await super().close()


def _careless(dbapi_connection: Any, _record: Any) -> None:
    """A crash loses the scratch database anyway."""
    cursor = dbapi_connection.cursor()
    for pragma in ("synchronous=OFF", "secure_delete=OFF", "temp_store=MEMORY"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
