"""A SQLite database that is thrown away: for replays, where one task alone asks thousands of questions and nothing else must go on.

aiosqlite hands every statement to a thread and back, four times a statement; on a busy machine that costs ten times what SQLite needs.
Here statements run where they are called. That would hold up every other task, so it is for scratch databases alone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiosqlite
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.session import Database, prepare_engine

ROWS_AT_ONCE = 1_000  # that the driver fetches; only a hint


class _Inline(aiosqlite.Connection):
    """The driver's connection without its detour through a thread. Guarded by tests/integration/test_replay.py: `_execute` is its own."""

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return fn(*args, **kwargs)


class ScratchDatabase(Database):
    """As Database, for one task at a time."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"sqlite:///{path}")
        self._asks = self._changes = None  # the statements run where they are called anyway
        self.engine: AsyncEngine = create_async_engine(self.url, async_creator=self._connect)
        prepare_engine(self.engine.sync_engine)
        event.listen(self.engine.sync_engine, "connect", _careless)
        self._reader = self.engine.execution_options(readonly=True)

    async def _connect(self, *_: Any, **__: Any) -> aiosqlite.Connection:
        path = self.url.database
        assert path is not None
        return await _Inline(lambda: sqlite3.connect(path, check_same_thread=False), ROWS_AT_ONCE)


def _careless(dbapi_connection: Any, _record: Any) -> None:
    """A crash loses the scratch database anyway."""
    cursor = dbapi_connection.cursor()
    for pragma in ("synchronous=OFF", "secure_delete=OFF", "temp_store=MEMORY"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
