"""/history, /chart, /proof and inline mode: through the real application over HTTP, on both engines."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import pytest
from sqlalchemy import insert

from claims.model import EpisodeKind
from storage.audience import Audience
from storage.session import Database
from storage.tables import episodes
from tests.bot_api import bot_api
from tests.builders import NOON
from tests.chatting import ANNA, World, the_bot
from tests.unit.delivery.told import tell

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
async def world(database: Database) -> AsyncIterator[World]:
    async with bot_api() as api, the_bot(World(api, database)) as running:
        yield running


def _row(day: date, kind: str = "release", number: int = 1, state: str = "reported") -> dict[str, Any]:
    id = f"{day}-{kind}-{number}"
    return {"id": id, "kind": kind, "day": day, "state": state, "opened": NOON, "updated": NOON, "body": {}}


async def fill(world: World, *rows: dict[str, Any]) -> None:
    async with world.database.writing() as connection:
        await connection.execute(insert(episodes), list(rows))


async def test_history_is_turned_page_by_page_in_one_message_without_a_memory_of_ours(world: World) -> None:
    await fill(world, *(_row(date(2025, 1, day)) for day in range(1, 20)))
    said = await world.ask("/history")
    id = world.newest()
    assert "Events 1–8 of 19" in said
    assert "2025-01-19-release-1" in said
    last = await world.press("hist:16:0:all", message_id=id)
    assert "Events 17–19 of 19" in last
    assert "2025-01-01-release-1" in last
    assert "hist:8:0:all" in world.buttons()
    assert not any("hist:24" in each for each in world.buttons())


async def test_history_is_chosen_by_year_and_kind_and_leaves_out_what_was_taken_back(world: World) -> None:
    await fill(
        world,
        _row(date(2024, 7, 3)),
        _row(date(2025, 9, 11), "sanctions"),
        _row(date(2025, 9, 11)),
        _row(date(2025, 10, 1), state="withdrawn"),
    )
    assert "of 3" in await world.ask("/history")
    assert "of 2" in await world.ask("/history 2025")
    said = await world.ask("/history sanctions 2025")
    assert "of 1" in said
    assert "2025-09-11-sanctions-1" in said
    assert "Nothing is known" in await world.press("hist:0:2023:release")


@pytest.mark.parametrize("data", ["hist:999999:9999:all", "hist:0:0:nonsense", "chart:pink"])
async def test_a_button_of_nobody_does_no_harm(world: World, data: str) -> None:
    await world.ask("/history")
    await world.press(data)
    assert "went wrong" not in " ".join(world.api.texts(ANNA))


async def test_the_chart_is_a_picture_and_its_button_changes_the_theme_in_place(world: World) -> None:
    await world.api.says("/chart", chat=ANNA)
    await world.api.until(lambda: bool(world.api.sent(ANNA, "sendPhoto")))
    (call,) = world.api.sent(ANNA, "sendPhoto")
    assert call.data["photo"].startswith(PNG)
    assert "as of 10 March 2026" in call.data["caption"]
    id = world.newest()
    await world.press("chart:dark", message_id=id)
    (edit,) = world.api.sent(ANNA, "editMessageMedia")
    (dark,) = [value for value in edit.data.values() if isinstance(value, bytes)]
    assert dark.startswith(PNG)
    assert dark != call.data["photo"]
    assert world.newest() == id


async def test_inline_mode_gives_a_card_that_can_be_shared_in_the_language_of_who_asks(world: World) -> None:
    await world.api.asks_inline("status", user=ANNA, language="ru")
    await world.api.until(lambda: bool(world.api.sent(method="answerInlineQuery")))
    (call,) = world.api.sent(method="answerInlineQuery")
    (card,) = call.data["results"]
    assert card["title"] == "Volia: что известно сейчас"
    assert "Последнее освобождение" in card["input_message_content"]["message_text"]
    assert int(call.data["cache_time"]) <= 60


async def test_proof_of_an_alert_names_its_post(world: World) -> None:
    alert = await tell(world.database, Audience())
    assert alert.episode is not None
    assert alert.episode.kind is EpisodeKind.RELEASE
    assert "Nothing is known under" in await world.ask("/proof nothing-of-ours")
