"""Small moves of totals are told once a day, on both engines; what comes later is compared with what people know."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest

from claims.ledger import Policy
from claims.ledger.policy import NOTE_DIGEST
from claims.model import Alert, Role
from storage.audience import Audience
from storage.session import Database
from storage.small_moves import tell_small_moves
from storage.sources import SourceRow, register
from storage.tables import deliveries
from tests.builders import NOON
from tests.integration.test_ledger import rows, told
from tests.unit.ledger.world import held

TERMINAL = Audience(terminal=True)
EVENING = NOON.replace(hour=17, minute=30)  # 20:30 in Minsk
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
async def known_source(database: Database) -> None:
    async with database.writing() as connection:
        await register(connection, [SourceRow(id="viasna", kind="rss", url="https://x.example/feed", role=Role.NGO, language="be")])


async def counted(database: Database, count: int, day: int) -> tuple[Alert, ...]:
    at = NOON + day * DAY
    return (await told(database, held(count), source="viasna", key=str(day), at=at, published=at)).alerts


async def digest(database: Database, at: datetime) -> tuple[Alert, ...]:
    return await database.change(lambda connection: tell_small_moves(connection, TERMINAL, at, Policy()), deciding=True)


async def test_a_small_move_is_told_in_the_evening_of_its_day_and_once(database: Database) -> None:
    assert await counted(database, 1184, 0) == ()
    assert await counted(database, 1182, 1) == ()
    assert await digest(database, EVENING + DAY - timedelta(hours=2)) == (), "it is not evening yet"
    (alert,) = await digest(database, EVENING + DAY)
    assert alert.previous_total is not None
    assert alert.total is not None
    assert (alert.previous_total.count, alert.total.count, alert.note) == (1184, 1182, NOTE_DIGEST)
    assert alert.post.source == "viasna"
    assert await digest(database, EVENING + DAY + timedelta(hours=1)) == ()
    assert await digest(database, EVENING + 2 * DAY) == (), "nothing moved"
    assert await rows(database, deliveries) == 1


async def test_what_the_digest_told_is_what_the_next_figure_is_compared_with(database: Database) -> None:
    for day, count in enumerate((1184, 1181)):
        await counted(database, count, day)
    (first,) = await digest(database, EVENING + DAY)
    assert await counted(database, 1178, 2) == ()
    (second,) = await digest(database, EVENING + 2 * DAY)
    assert (first.id != second.id, second.references) == (True, (first.id,))
    (third,) = await counted(database, 1170, 3)
    assert third.references == (second.id,)
    assert third.previous_total == second.total
    assert await digest(database, EVENING + 3 * DAY) == (), "it was told at once"


async def test_two_processes_tell_a_day_once(database: Database) -> None:
    for day, count in enumerate((1184, 1182)):
        await counted(database, count, day)
    both = await asyncio.gather(*(digest(database, EVENING + DAY) for _ in range(2)))
    assert sorted(len(alerts) for alerts in both) == [0, 1]
