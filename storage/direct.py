"""SQLite without detours: a whole transaction on a thread of its own, in one go.

The asynchronous driver hands each step of a statement to a thread and waits for its answer, some ten times a transaction; that costs more
than the transaction itself. Here the thread takes the whole piece of work. The work is written as for any connection (`await
connection.execute(…)`), but nothing in it ever waits for the loop: a network call in a transaction fails at its first await.

One thread writes, so that writers of this process queue up in their order instead of asking the file again and again whether it is free.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

Result = TypeVar("Result")
Work = Callable[[AsyncConnection], Coroutine[Any, Any, Result]]


class Waits(RuntimeError):
    """Work within a transaction waited for something else than its connection."""


class Direct(AsyncConnection):
    """A synchronous connection in the clothes of an asynchronous one: each await is over when it begins. Statements alone, see storage."""

    async def execute(self, statement: Any, parameters: Any = None, *, execution_options: Any = None) -> Any:
        """As AsyncConnection.execute."""
        assert self.sync_connection is not None, "it is made with one"
        return self.sync_connection.execute(statement, parameters, execution_options=execution_options)


def drive(work: Coroutine[Any, Any, Result]) -> Result:
    """Runs to its end what never waits. Raises Waits where it does."""
    try:
        work.send(None)
    except StopIteration as done:
        result: Result = done.value
        return result
    work.close()
    raise Waits("a transaction waited for something else than the database")


class Thread:
    """One thread with one connection, which is opened at the first use and again after an error."""

    def __init__(self, engine: Engine, clothes: AsyncEngine, name: str) -> None:
        """`engine` works, `clothes` is the engine that its connections seem to belong to."""
        self._engine, self._clothes = engine, clothes
        self._executor = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._connection: Connection | None = None
        self._closed = False

    async def run(self, work: Work[Result]) -> Result:
        """One transaction. A caller who is cancelled leaves; what was begun is still done whole, or not at all."""
        return await asyncio.get_running_loop().run_in_executor(self._executor, self._transact, work)

    def _transact(self, work: Work[Result]) -> Result:
        if self._connection is None:
            self._connection = self._engine.connect()
        try:
            with self._connection.begin():
                return drive(work(Direct(self._clothes, self._connection)))
        except BaseException:
            self._close()
            raise

    def _close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    async def close(self) -> None:
        """Waits for what was begun. Closed twice is closed."""
        if self._closed:
            return
        self._closed = True
        await asyncio.get_running_loop().run_in_executor(self._executor, self._close)
        self._executor.shutdown()
