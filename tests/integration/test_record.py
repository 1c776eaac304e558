"""Our own record: what was told, false, put right, missed, and how fast, counted from the ledger and the decisions."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.web import questions
from bot.web.cached import KeptRecord
from claims.ledger.reviewing import Action, Ruling
from claims.model import Record, Role
from storage.record import load_record
from storage.reviews import decide_review
from storage.session import Database
from tests.builders import NOON
from tests.integration.known import read_before
from tests.integration.test_ledger import told
from tests.integration.test_reviews import PUBLIC, desk
from tests.unit.ledger.world import released


@pytest.fixture(autouse=True)
async def known_sources(database: Database) -> None:
    await read_before(database, pul_1=Role.STATE, us=Role.NGO)


async def record_at(database: Database, at: datetime) -> Record:
    async with database.reading() as connection:
        return await load_record(connection, at)


async def release(database: Database, key: str, days: int, count: int, *, minutes: float = 1, **fields: object) -> None:
    published = NOON + timedelta(days=days)
    await told(database, released(count), key=key, published=published, at=published + timedelta(minutes=minutes), audience=PUBLIC, **fields)


async def test_nothing_told_is_an_empty_record(database: Database) -> None:
    record = await record_at(database, NOON)
    assert (record.told, record.false, record.missed, record.delay_p50) == (0, 0, 0, None)


async def test_false_corrected_and_missed_alerts_are_counted(database: Database) -> None:
    await release(database, "1", 0, 52)
    await release(database, "2", 5, 31)
    await release(database, "3", 10, 20)
    await release(database, "4", 15, 17, live=False)
    await decide_review(database, "2026-03-10-release-1", Ruling(action=Action.REJECT), desk(at=NOON + timedelta(days=16)))
    ruling = Ruling(action=Action.CORRECT)
    await decide_review(database, "2026-03-15-release-1", ruling, desk(at=NOON + timedelta(days=16)), changes={"count": 30})
    record = await record_at(database, NOON + timedelta(days=17))
    assert (record.told, record.false, record.corrected, record.missed, record.by_person) == (3, 1, 1, 1, 0)


async def test_what_only_a_person_brought_is_counted_apart(database: Database) -> None:
    await told(database, released(52, confidence=0.6), audience=PUBLIC)
    assert (await record_at(database, NOON)).waiting == 1
    await decide_review(database, "1", Ruling(action=Action.ACCEPT), desk())
    record = await record_at(database, NOON + timedelta(days=1))
    assert (record.told, record.by_person, record.waiting) == (1, 1, 0)


async def test_the_delay_is_from_publication_to_alert(database: Database) -> None:
    for number in range(10):
        await release(database, str(number), number * 5, 20 + number, minutes=number + 1)
    record = await record_at(database, NOON + timedelta(days=60))
    assert (record.delay_p50, record.delay_p90) == (timedelta(minutes=5), timedelta(minutes=9))


async def test_the_page_shows_what_nobody_judged_only_without_operators_and_only_while_it_is_news(database: Database) -> None:
    await told(database, released(52, confidence=0.6), audience=PUBLIC)
    async with database.reading() as connection:
        assert [one.quote for one in (await questions.home(connection, NOON, None, uncertain=True)).uncertain] == ["52 released"]
        assert (await questions.home(connection, NOON, None)).uncertain == ()
        assert (await questions.home(connection, NOON + timedelta(days=30), None, uncertain=True)).uncertain == ()


async def test_the_web_counts_it_anew_once_a_minute(sqlite: Database) -> None:
    passed = [0.0]
    kept = KeptRecord(lambda: passed[0])
    async with sqlite.reading() as connection:
        first = await kept.get(connection, NOON)
        assert await kept.get(connection, NOON + timedelta(days=1)) is first
        passed[0] = 60.0
        assert (await kept.get(connection, NOON + timedelta(days=1))) is not first
