"""Makes digests when they are due, on each person's own clock. When that is stands in the database, so a restart forgets none.

After an outage one digest tells everything, not one for each day. Who has quiet hours just now gets the digest when they end.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

import structlog
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.delivery.rhythm import next_digest, quiet_until
from claims.digest import DigestKind
from storage import digests
from storage.digests import Due, Turn
from storage.session import Database

log = structlog.get_logger(__name__)

AT_ONCE = 150  # people of one transaction, some 100 ms: a release must not wait behind a morning of digests
LOOK_S = 5.0  # between two looks; nobody notices so much
AWAY = (OperationalError, InterfaceError, OSError)


def turn(due: Due, at: datetime) -> Turn:
    """What is decided for somebody whose digest is due. Pure."""
    if (quiet := quiet_until(due.settings, at)) is not None:
        return Turn(due=due, kind=None, next_due=quiet)
    kind = _kind(due)
    again = next_digest("weekly" if due.digest == "weekly" else "daily", due.settings, at) if due.digest else None
    return Turn(due=due, kind=kind, next_due=again, also_empty=kind in ("weekly", "pause"))


def _kind(due: Due) -> DigestKind:
    if due.paused_until is not None:
        return "pause"
    match due.digest:
        case "daily" | "weekly":
            return due.digest
        case _:
            return "each"


class Digests:
    """`run` until cancelled; `once` for what is due now."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime], wake: Callable[[], None] = lambda: None) -> None:
        """`wake`: called when something was put into the outbox."""
        self._database, self._clock, self._wake = database, clock, wake

    async def run(self) -> None:
        while True:
            pause_s = LOOK_S
            try:
                if await self.once() == AT_ONCE:
                    pause_s = 0.0  # there may be more
            except AWAY as error:
                log.warning("digests_unreachable", error=type(error).__name__)
            except Exception:  # the next look must not be lost to a bug of this one
                log.exception("digests_failed")
            await asyncio.sleep(pause_s)

    async def once(self) -> int:
        """Takes up to AT_ONCE people's turns. Gives how many those were."""
        at = self._clock()
        if not await self._database.ask(lambda connection: digests.is_due(connection, at)):
            return 0

        async def take(connection: AsyncConnection) -> tuple[int, int]:
            due = await digests.load_due(connection, at, AT_ONCE)
            return len(due), await digests.take_turns(connection, [turn(one, at) for one in due], at)

        taken, made = await self._database.change(take)
        if made:
            log.info("digests_made", people=made)
            self._wake()
        return taken
