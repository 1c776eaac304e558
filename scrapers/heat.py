"""Whether an alert was given lately: then sources are polled sooner. The ledger says so in the transaction of the alert."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.apply import HOT_UNTIL
from storage.session import Database
from storage.tables import facts


async def hot_until(connection: AsyncConnection) -> object:
    """As the ledger wrote it; None where nothing was ever told."""
    return (await connection.execute(select(facts.c.value).where(facts.c.name == HOT_UNTIL))).scalar_one_or_none()


def watch(database: Database) -> Callable[[datetime], Awaitable[bool]]:
    """A question to be asked again and again: is it hot at this moment?"""

    async def is_hot(at: datetime) -> bool:
        until = await database.ask(hot_until)
        return isinstance(until, str) and at < datetime.fromisoformat(until)

    return is_hot
