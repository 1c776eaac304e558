"""One active `poll` and one active `bot` among many processes on PostgreSQL; the others stand by and take over when it goes.

The lock is a session's advisory lock on a connection of its own: it falls with the process or its network, without anybody's clock. It
needs a direct connection, no transaction pooler. SQLite is one machine's: there every process may go on.
"""

from __future__ import annotations

import asyncio
import zlib

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.session import Database

ASK_EVERY_S = 1.0  # a standby takes over within this time; one question a second costs nothing
NAMESPACE = 0x564F  # "VO": keeps our locks apart from those of other programs in the same database


class Leader:
    """The right to do what only one process may do at a time."""

    def __init__(self, database: Database, name: str, *, ask_every_s: float = ASK_EVERY_S) -> None:
        self._database, self._key, self._pause = database, zlib.crc32(name.encode()) & 0x7FFFFFFF, ask_every_s
        self._connection: AsyncConnection | None = None
        self.stands_by = False  # another process holds the right, or the database is away

    async def acquire(self) -> None:
        """Returns when the right is ours; waits while another process holds it or the database is away."""
        if self._database.is_sqlite:
            return
        while not await self._try():
            self.stands_by = True
            await asyncio.sleep(self._pause)
        self.stands_by = False

    async def lost(self) -> None:
        """Returns when the right is ours no more, because the connection broke; else never."""
        while self._database.is_sqlite or await self._answers():  # noqa: ASYNC110 — as above
            await asyncio.sleep(self._pause)
        await self.release()

    async def release(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.invalidate()  # closing the session lets the lock go, also where the server no longer answers
            await connection.close()

    async def _try(self) -> bool:
        try:
            connection = await self._database.engine.connect()
        except (SQLAlchemyError, OSError):
            return False
        try:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            given = {"space": NAMESPACE, "key": self._key}
            ours = bool((await connection.execute(text("SELECT pg_try_advisory_lock(:space, :key)"), given)).scalar_one())
        except SQLAlchemyError:
            ours = False
        if ours:
            self._connection = connection
        else:
            await connection.close()
        return ours

    async def _answers(self) -> bool:
        try:
            return self._connection is not None and (await self._connection.execute(text("SELECT 1"))).scalar_one() == 1
        except (SQLAlchemyError, OSError):
            return False
