"""Whether the database takes writes: a full disk and a lost right still answer questions."""

from __future__ import annotations

from datetime import datetime, timedelta

from storage.dialect import insert
from storage.session import Database
from storage.tables import facts

WRITE_PROBE = "write_probe"
PROBED_EVERY = timedelta(seconds=10)  # /readyz is open to all: whoever asks oftener costs the disk nothing


class WriteProbe:
    """Writes one small row and commits it, at most every PROBED_EVERY."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._written: datetime | None = None

    async def check(self, at: datetime) -> None:
        """Raises what the driver raises where nothing can be written; a failed probe is tried again at the next question."""
        if self._written is not None and timedelta() <= at - self._written < PROBED_EVERY:
            return
        row = {"name": WRITE_PROBE, "value": "ok", "at": at}
        async with self._database.writing() as connection:
            await connection.execute(
                insert(connection, facts).values(row).on_conflict_do_update(index_elements=[facts.c.name], set_={"value": "ok", "at": at})
            )
        self._written = at
