"""/watch, /unwatch and lists of names: through the real application over HTTP, on both engines."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator
from typing import Any

import pytest

from claims.model import Manner, Person, Role, Span
from storage.audience import Audience
from storage.session import Database
from storage.sources import SourceRow, register
from storage.tables import sources, watch_keys, watches
from tests.bot_api import bot_api
from tests.builders import NOON, a_claim
from tests.chatting import ADMIN, ANNA, BORIS, GROUP, MEMBER, World, the_bot
from tests.integration.test_ledger import told

MOST_BYTES = 1_000_000


@pytest.fixture
async def world(database: Database) -> AsyncIterator[World]:
    async with database.writing() as connection:
        await register(connection, [SourceRow(id=id, kind="telegram", url="", role=Role.NGO, language="ru") for id in ("pul_1", "viasna", "press")])
        await connection.execute(sources.update().values(last_success=NOON))
    async with bot_api() as api, the_bot(World(api, database)) as running:
        yield running


async def post(world: World, *names: str, key: str = "1", **fields: Any) -> None:
    claim = a_claim(**{"count": len(names), "quote": f"Освобождены {', '.join(names)}"} | fields)
    listed = [Person(name=name, canonical=name, claim=0, span=Span(start=0, end=1)) for name in names]
    at = world.clock()
    audience = Audience(keys=world.keys)
    await told(world.database, claim, source="viasna", key=key, people=listed, audience=audience, role=Role.NGO, at=at, published=at)


async def test_watch_shows_who_named_the_person_with_the_words(world: World) -> None:
    await post(world, "Сергей Ковалевич")
    said = await world.ask("/watch Siarhiej Kavalevič")
    assert "Named as released" in said
    assert "Освобождены Сергей Ковалевич" in said
    assert "viasna" in said
    assert "https://t.me/viasna/1" in said


async def test_of_who_is_not_named_it_is_never_said_that_the_person_is_not_released(world: World) -> None:
    said = await world.ask("/watch Наталля Ганчарык")
    assert "Not named so far by press, pul_1, viasna" in said
    assert "not released" not in said.lower()


async def test_a_watched_name_is_told_first_with_its_name_on_top(world: World) -> None:
    await world.ask("/watch Siarhiej Kavalevič")
    await post(world, "Анна Заборовская", "Сергей Ковалевич")
    assert await world.deliver() == 1
    said = world.api.texts(ANNA)[-1]
    assert said.startswith("<b>🔔 Named: Сергей Ковалевич. You watch Siarhiej Kavalevič.</b>")
    assert "2 people released" in said


async def test_a_watched_name_among_ordinary_convicts_is_told_though_nobody_else_hears_of_it(world: World) -> None:
    await world.ask("/watch Сергей Ковалевич")
    await world.ask("/subscribe", chat=BORIS)
    await post(world, "Сергей Ковалевич", manner=Manner.TERM_ENDED)
    assert await world.deliver() == 1
    said = world.api.texts(ANNA)[-1]
    assert "Named as released: Сергей Ковалевич — viasna" in said


async def test_a_confusable_name_asks_back_and_the_answer_is_kept(world: World) -> None:
    await world.ask("/watch С. Ковалевич")
    await post(world, "Сергей Ковалевич")
    await world.deliver()
    assert "Is that С. Ковалевич, whom you watch?" in world.api.texts(ANNA)[-1]
    yes, no, *_ = world.buttons()
    assert (yes.split(":")[0], no.split(":")[0]) == ("wyes", "wno")
    assert "Ковалевич" not in yes + no, "no name stands in a button"
    await world.press(no)
    assert "is not С. Ковалевич" in world.api.texts(ANNA)[-1]
    said = await world.ask("/watch С. Ковалевич")
    assert "You watch <b>С. Ковалевич</b> already" in said
    assert "Not named so far" in said
    await world.press(yes)
    assert "Named as released" in await world.ask("/watch С. Ковалевич")


async def test_the_list_has_a_button_for_each_name_that_works_after_a_restart(world: World) -> None:
    for name in ("Сергей Ковалевич", "Анна Заборовская"):
        await world.ask(f"/watch {name}")
    said = await world.ask("/watch list")
    assert said == await world.ask("/watch")
    assert "You watch 2 names" in said
    first, _second = world.buttons()
    left = await world.press(first)
    assert "Ковалевич" not in left
    assert "Заборовская" in left
    assert "1 name is taken off" in await world.ask("/unwatch анна заборовская")
    assert await world.count(watches, watch_keys) == 0


async def test_a_long_list_is_turned_page_by_page_in_one_message(world: World) -> None:
    await send(world, "\n".join(f"Сергей Ковалевич{chr(0x430 + number)}" for number in range(25)).encode())
    await world.ask("/unwatch")
    id = world.newest()
    assert len(world.buttons()) == 21
    assert "25. " in await world.press("watching:20", message_id=id)
    assert "watching:0" in world.buttons()


async def test_who_only_watches_gets_nothing_else_and_may_subscribe_later(world: World) -> None:
    await world.ask("/watch Сергей Ковалевич")
    await post(world, "Анна Заборовская", key="1")
    assert await world.deliver() == 0
    await world.ask("/subscribe")
    assert (await world.subscriber()).settings.topics


async def test_in_a_group_only_administrators_see_and_change_the_names(world: World) -> None:
    world.api.admins.add((GROUP, ADMIN))
    refused = await world.ask("/watch Сергей Ковалевич", chat=GROUP, user=MEMBER, kind="supergroup")
    assert "administrators" in refused
    assert await world.count(watches) == 0
    assert "Watching" in await world.ask("/watch Сергей Ковалевич", chat=GROUP, user=ADMIN, kind="supergroup")
    assert "Ковалевич" not in await world.ask("/watch", chat=GROUP, user=MEMBER, kind="supergroup")


async def send(world: World, content: bytes) -> list[str]:
    before = len(world.api.texts(ANNA))
    await world.api.sends_file(content, chat=ANNA)
    await world.api.until(lambda: len(world.api.texts(ANNA)) > before)
    await world.settled()
    return world.api.texts(ANNA)[before:]


async def test_a_file_of_names_is_answered_with_a_table_of_who_is_named(world: World) -> None:
    await post(world, "Сергей Ковалевич", "Анна Заборовская")
    lines = ["Имя;Фамилия", "Сяргей;Кавалевіч", "А.;Заборовская", "Николай;Терешонок", "Сяргей;Кавалевіч", ";", "42;7", "х" * 130 + ";y"]
    (said, *_) = await send(world, "\n".join(lines).encode("cp1251"))
    assert "3 names are watched now" in said
    assert "1 of them is named" in said
    assert "line 5: stands there twice" in said
    assert "line 7: no name" in said
    assert "line 8: too long for a name" in said
    (call,) = world.api.sent(ANNA, "sendDocument")
    rows = {row[0]: row for row in csv.reader(io.StringIO(call.data["document"].decode("utf-8-sig")))}
    assert rows["Сяргей Кавалевіч"][1:4] == ["named as released", "Сергей Ковалевич", "viasna"]
    assert rows["А. Заборовская"][1] == "perhaps named"
    assert rows["Николай Терешонок"][1].startswith("Not named so far by")
    assert await world.count(watches) == 3


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"PK\x03\x04...", "no text file"), (b"\0" * 20, "no text file"), (b"1;2\n3;4", "no name in that file"), (b"x" * (MOST_BYTES + 1), "too large")],
    ids=["a workbook", "zeros", "numbers", "too large"],
)
async def test_a_file_that_is_no_list_is_refused_and_says_why(world: World, content: bytes, said: str) -> None:
    assert said in (await send(world, content))[0]
    assert await world.count(watches) == 0


async def test_a_cell_that_a_spreadsheet_would_run_is_made_harmless(world: World) -> None:
    await send(world, '"=Сергей Ковалевич"\n'.encode())
    (call,) = world.api.sent(ANNA, "sendDocument")
    assert "'=Сергей" in call.data["document"].decode("utf-8-sig")
