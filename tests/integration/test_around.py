"""What stands around the news is read from the database, and a button that turns the message into another language keeps it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.delivery.around import Around
from bot.delivery.telegram import TelegramSender
from claims.model import ClaimKind, Direction, Modality, Role, Target
from storage.audience import Audience
from storage.session import Database
from storage.sources import SourceRow, register
from tests.bot_api import bot_api
from tests.builders import a_claim
from tests.chatting import ANNA, LINKS, World, the_bot
from tests.integration.test_ledger import told

SOURCES = {"viasna": Role.NGO, "pul_1": Role.STATE, "envoy": Role.FOREIGN_OFFICIAL}


@pytest.fixture
async def world(database: Database) -> AsyncIterator[World]:
    async with database.writing() as connection:
        await register(connection, [SourceRow(id=id, kind="telegram", url="", role=role, language="ru") for id, role in SOURCES.items()])
    world = World(api=None, database=database)  # type: ignore[arg-type]  # the server comes next
    around = Around(database, clock=world.clock)

    def wired(options: dict[str, Any]) -> None:
        options["around"] = around

    async with bot_api() as world.api, the_bot(world, wired):
        yield world


async def says(world: World, source: str, **claim: Any) -> None:
    await told(world.database, a_claim(**claim), source=source, role=SOURCES[source], audience=Audience(), at=world.clock(), published=world.clock())


async def test_a_release_comes_with_who_is_still_held_and_the_sanctions_of_these_days_in_any_language(world: World) -> None:
    await says(world, "viasna", kind=ClaimKind.HELD_TOTAL, count=1110, quote="1110 палітвязняў")
    step = {"imposer": "US", "direction": Direction.EASED, "target": Target.POTASH, "modality": Modality.ANNOUNCED, "count": None}
    await says(world, "envoy", kind=ClaimKind.SANCTIONS, quote="Sanctions on potash are lifted", **step)
    await world.ask("/subscribe")
    around = Around(world.database, clock=world.clock)
    await around.refresh()
    await says(world, "pul_1", count=52, quote="Помилованы 52 человека")
    await world.deliver_with(TelegramSender(world.application.bot, world.database, world.keys, clock=world.clock, links=LINKS, around=around))
    said = world.api.texts(ANNA)[-1]
    assert "Still held: 1,110 people" in said
    assert "Sanctions of the same days:" in said
    assert "sanctions eased (potash)" in said
