"""What stands around the news, read every half minute: a message must not wait for it, and half a minute old it is as true."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

import structlog

from claims.surroundings import NOTHING_AROUND, Surroundings
from storage.session import Database
from storage.status import load_surroundings

log = structlog.get_logger(__name__)

REFRESH_S = 30.0


class Around:
    """`known` at any time; `run` until cancelled."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock
        self.known: Surroundings = NOTHING_AROUND

    async def refresh(self) -> None:
        async with self._database.reading() as connection:
            self.known = await load_surroundings(connection, self._clock())

    async def run(self) -> None:
        while True:
            try:
                await self.refresh()
            except Exception as error:  # news goes without it, and it is read again
                log.warning("surroundings_unread", error=type(error).__name__)
            await asyncio.sleep(REFRESH_S)
