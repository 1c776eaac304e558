"""Watched names: nothing in clear at rest; a post that names somebody gives each watcher exactly one urgent row, in the ledger's transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Row, func, select

from claims.ledger import Policy
from claims.ledger.reviewing import Action, Ruling
from claims.model import Manner, Modality, Person, Role, Span
from claims.watching import Verdict
from storage import subscribers
from storage.audience import Audience
from storage.outbox import CHAT, WATCH_PRIORITY, lease
from storage.rekeying import rekey
from storage.reviews import Desk as Bench
from storage.reviews import decide_review, load_waiting
from storage.secrets import KeyRing
from storage.session import Database
from storage.settings import Settings
from storage.sources import SourceRow, register
from storage.tables import deliveries, people, watch_keys, watches
from storage.watching import KnownPeople, add_watches, load_watches, remove_watches, where_named
from tests.builders import NOON, a_claim
from tests.integration.test_ledger import told

ANNA, BORIS = 987654321, 987654322
NOTHING = Settings(topics=frozenset())


@dataclass
class Desk:
    database: Database
    keys: KeyRing

    async def watch(self, *names: str, chat: int = ANNA, settings: Settings = NOTHING) -> int:
        async with self.database.writing() as connection:
            row = await subscribers.subscribe(connection, self.keys, chat, language="ru", at=NOON, settings=settings)
            await add_watches(connection, self.keys, row, names)
        return row

    async def post(self, *names: str, source: str = "viasna", key: str = "1", at: datetime = NOON, **fields: Any) -> None:
        claim = a_claim(**{"count": max(len(names), 1), "quote": f"Освобождены {', '.join(names)}"} | fields)
        listed = [Person(name=name, canonical=name, claim=0, span=Span(start=0, end=1)) for name in names]
        audience = Audience(operators=(1,), keys=self.keys)
        await told(self.database, claim, source=source, key=key, people=listed, audience=audience, role=Role.NGO, at=at, published=at)

    async def rows(self, chat: str = CHAT) -> list[Row[Any]]:
        async with self.database.reading() as connection:
            return list((await connection.execute(select(deliveries).where(deliveries.c.channel == chat).order_by(deliveries.c.id))).all())


@pytest.fixture
async def desk(database: Database) -> Desk:
    async with database.writing() as connection:
        ids = ("pul_1", "viasna", "press")
        await register(connection, [SourceRow(id=id, kind="telegram", url="", role=Role.NGO, language="ru") for id in ids])
    return Desk(database, KeyRing.generate())


async def test_at_rest_nothing_of_a_name_stands_in_clear(desk: Desk) -> None:
    row = await desk.watch("Сергей Ковалевич")
    async with desk.database.reading() as connection:
        stored = (await connection.execute(select(watches))).one()
        macs = (await connection.execute(select(watch_keys.c.mac))).scalars().all()
        opened = await load_watches(connection, desk.keys, row)
    assert "Ковалевич".encode() not in stored.box
    assert macs
    assert all(len(mac) == 16 for mac in macs)
    assert [watch.name for watch in opened] == ["Сергей Ковалевич"]
    assert "Ковалевич" not in repr(opened)


async def test_a_post_that_names_the_watched_person_gives_one_urgent_row_before_others(desk: Desk) -> None:
    boris = await desk.watch(chat=BORIS, settings=Settings())
    anna = await desk.watch("Siarhiej Kavalevič")
    await desk.post("Сергей Ковалевич", "Анна Заборовская")
    rows = {row.recipient: row for row in await desk.rows()}
    assert set(rows) == {str(anna), str(boris)}
    assert (rows[str(anna)].urgent, rows[str(anna)].priority) == (True, WATCH_PRIORITY)
    assert (rows[str(boris)].urgent, rows[str(boris)].priority) == (False, 2)
    first = (await lease(desk.database, [CHAT], at=NOON, limit=1, lease=timedelta(minutes=1)))[0]
    assert (first.recipient, first.urgent) == (str(anna), True)


async def test_a_subscriber_who_watches_gets_the_alert_once_and_sooner(desk: Desk) -> None:
    anna = await desk.watch("Сергей Ковалевич", "Анна Заборовская", settings=Settings())
    await desk.post("Сергей Ковалевич", "Анна Заборовская")
    (row,) = await desk.rows()
    assert (row.recipient, row.urgent, row.priority) == (str(anna), True, WATCH_PRIORITY)


async def test_the_same_release_told_again_is_not_told_to_the_watcher_again(desk: Desk) -> None:
    await desk.watch("Сергей Ковалевич")
    await desk.post("Сергей Ковалевич")
    await desk.post("Сяргей Кавалевіч", source="press", key="2", at=NOON + timedelta(hours=3))
    await desk.post("Сергей Ковалевич", source="viasna", key="3", at=NOON + timedelta(days=2))
    assert len(await desk.rows()) == 1


async def test_a_list_that_comes_later_is_told_to_who_watches(desk: Desk) -> None:
    anna = await desk.watch("Анна Заборовская")
    await desk.post("Сергей Ковалевич", count=2)
    assert await desk.rows() == []
    await desk.post("Сергей Ковалевич", "Ганна Забароўская", key="2", at=NOON + timedelta(days=4), count=2)
    assert [row.recipient for row in await desk.rows()] == [str(anna)]


async def test_a_list_that_looks_back_at_the_day_of_a_release_is_told_once_to_who_never_heard_of_it(desk: Desk) -> None:
    anna = await desk.watch("Анна Заборовская")
    looks_back = {"modality": Modality.BACKGROUND, "day": NOON.date(), "count": 11}
    await desk.post("Ганна Забароўская", at=NOON + timedelta(days=7), **looks_back)
    assert [row.recipient for row in await desk.rows()] == [str(anna)]
    await desk.post("Анна Заборовская", source="press", key="2", at=NOON + timedelta(days=45), **looks_back)
    assert len(await desk.rows()) == 1, "whoever was told needs no look back, also not after a month"


async def test_a_look_back_at_an_old_release_is_told_to_nobody(desk: Desk) -> None:
    await desk.watch("Анна Заборовская")
    await desk.post("Анна Заборовская", at=NOON, modality=Modality.BACKGROUND, day=(NOON - timedelta(days=61)).date(), count=11)
    assert await desk.rows() == []


async def test_an_amnesty_of_ordinary_convicts_is_told_to_who_watches_and_to_nobody_else(desk: Desk) -> None:
    await desk.watch(chat=BORIS, settings=Settings())
    anna = await desk.watch("Сергей Ковалевич")
    await desk.post("Сергей Ковалевич", manner=Manner.TERM_ENDED)
    (row,) = await desk.rows()
    assert (row.recipient, row.alert_seq, row.urgent) == (str(anna), None, True)
    (delivery,) = await lease(desk.database, [CHAT], at=NOON, limit=5, lease=timedelta(minutes=1))
    assert delivery.notice is not None
    assert delivery.notice.params["people"][0]["name"] == "Сергей Ковалевич"


async def test_who_is_held_back_after_all_is_told_too(desk: Desk) -> None:
    await desk.watch("Сергей Ковалевич")
    await desk.post("Сергей Ковалевич")
    await desk.post("Сергей Ковалевич", key="2", at=NOON + timedelta(hours=5), modality=Modality.REVERSED)
    assert len(await desk.rows()) == 2


async def test_a_name_that_may_be_somebody_elses_is_told_but_not_urgent(desk: Desk) -> None:
    await desk.watch("С. Ковалевич")
    await desk.post("Сергей Ковалевич")
    (row,) = await desk.rows()
    assert row.urgent is False


@pytest.mark.parametrize(
    "fields",
    [{"confidence": 0.6}, {"modality": Modality.BACKGROUND}, {"modality": Modality.PLANNED}, {"modality": Modality.DENIED}],
    ids=["uncertain", "recalled", "planned", "denied"],
)
async def test_what_is_no_news_is_told_to_no_watcher(desk: Desk, fields: dict[str, Any]) -> None:
    await desk.watch("Сергей Ковалевич")
    await desk.post("Сергей Ковалевич", **fields)
    assert await desk.rows() == []


async def test_relatives_are_never_taken_for_the_watched_person(desk: Desk) -> None:
    await desk.watch("Сергей Ковалевич")
    await desk.post("Семён Ковалевич", "Светлана Ковалевич")
    assert await desk.rows() == []


async def test_a_name_is_found_among_those_named_before_with_its_words(desk: Desk) -> None:
    await desk.post("Сергей Ковалевич")
    anna = await desk.watch("Kavalevich Siarhei")
    known = KnownPeople()
    async with desk.database.reading() as connection:
        await known.refresh(connection)
        (watch,) = await load_watches(connection, desk.keys, anna)
        found = known.find(watch)
        (place,) = await where_named(connection, list(found), Policy())
    assert found == {"Сергей Ковалевич": Verdict.SAME}
    assert (place.source, place.quote) == ("viasna", "Освобождены Сергей Ковалевич")


async def test_forgetting_a_chat_leaves_no_row_of_its_names(desk: Desk) -> None:
    await desk.watch("Сергей Ковалевич", "Анна Заборовская")
    async with desk.database.writing() as connection:
        await subscribers.forget(connection, desk.keys, ANNA)
    async with desk.database.reading() as connection:
        for table in (watches, watch_keys):
            assert (await connection.execute(select(func.count()).select_from(table))).scalar_one() == 0


async def test_one_name_is_taken_off_and_only_of_the_own_list(desk: Desk) -> None:
    anna = await desk.watch("Сергей Ковалевич", "Анна Заборовская")
    boris = await desk.watch("Анна Заборовская", chat=BORIS)
    async with desk.database.writing() as connection:
        first, second = await load_watches(connection, desk.keys, anna)
        assert await remove_watches(connection, boris, [first.id]) == 0
        assert await remove_watches(connection, anna, [first.id]) == 1
        assert await load_watches(connection, desk.keys, anna) == [second]


async def test_after_a_rotation_the_new_key_alone_finds_every_name(desk: Desk) -> None:
    anna = await desk.watch("Сергей Ковалевич")
    both = desk.keys.with_new_key()
    async with desk.database.writing() as connection:
        await rekey(connection, both, both.newest_alone(), NOON)
    desk.keys = both.newest_alone()
    await desk.post("Сергей Ковалевич")
    assert [row.recipient for row in await desk.rows()] == [str(anna)]


async def test_people_of_old_posts_and_of_a_first_reading_are_told_to_nobody(desk: Desk) -> None:
    await desk.watch("Сергей Ковалевич")
    claim = a_claim(quote="Освобождён Сергей Ковалевич", count=1)
    listed = [Person(name="Сергей Ковалевич", canonical="x", claim=0, span=Span(start=0, end=1))]
    audience = Audience(keys=desk.keys)
    await told(desk.database, claim, source="viasna", people=listed, audience=audience, live=False)
    await told(desk.database, claim, source="viasna", key="2", people=listed, audience=audience, at=NOON + timedelta(days=3))
    async with desk.database.reading() as connection:
        assert (await connection.execute(select(func.count()).select_from(people))).scalar_one() == 2
    assert await desk.rows() == []


async def test_an_uncertain_name_is_told_when_a_person_accepts_it_and_never_when_it_is_rejected(desk: Desk) -> None:
    anna = await desk.watch("Сергей Ковалевич")
    await desk.watch("Анна Заборовская", chat=BORIS)
    await desk.post("Сергей Ковалевич", confidence=0.6)
    await desk.post("Анна Заборовская", confidence=0.6, key="2", count=3)
    assert await desk.rows() == []
    bench = Bench(by="somebody", at=NOON + timedelta(days=4), audience=Audience(operators=(1,), keys=desk.keys), policy=Policy())
    async with desk.database.reading() as connection:
        second, first = await load_waiting(connection)
    await decide_review(desk.database, str(second.id), Ruling(action=Action.REJECT), bench)
    assert await desk.rows() == []
    await decide_review(desk.database, str(first.id), Ruling(action=Action.ACCEPT), bench)
    assert [(row.recipient, row.urgent) for row in await desk.rows()] == [(str(anna), True)]
