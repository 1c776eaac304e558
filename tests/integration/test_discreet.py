"""Discreet mode, quiet hours and the end of messages: through the real application, over restarts, with a clock that the test moves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from claims.model import AlertType
from storage.audience import Audience
from storage.session import Database
from storage.tables import chores
from tests.bot_api import bot_api, too_many
from tests.chatting import ANNA, World, the_bot
from tests.unit.delivery.told import rows, tell
from tests.unit.rendering.examples import an_alert

BETRAYS = ("52", "released", "pardon", "prisoner", "sanction", "Volia")


@pytest.fixture
async def world(database: Database) -> AsyncIterator[World]:
    async with bot_api() as api, the_bot(World(api, database)) as running:
        yield running


async def a_discreet_alert(world: World, words: str = "The cat is fed") -> int:
    await world.ask("/subscribe")
    await world.ask(f"/discreet {words}")
    await tell(world.database, Audience())
    await world.deliver()
    return world.newest()


async def test_a_discreet_alert_shows_only_the_persons_own_words(world: World) -> None:
    id = await a_discreet_alert(world)
    sent = world.api.sent(ANNA)[-1].data
    assert sent["text"] == "The cat is fed"
    assert not any(word in str(sent) for word in BETRAYS)
    assert world.buttons(message_id=id) == ["show:1"]


async def test_the_real_text_is_hidden_again_after_two_minutes_also_after_a_restart(database: Database) -> None:
    async with bot_api() as api:
        world = World(api, database)
        async with the_bot(world):
            id = await a_discreet_alert(world)
            assert "52 people" in await world.press("show:1", message_id=id)
            world.clock.pass_(seconds=119)
            assert await world.do_chores() == 0
        async with the_bot(world):
            world.clock.pass_(seconds=2)
            await world.do_chores()
            assert world.api.messages[ANNA][id]["text"] == "The cat is fed"
            assert world.buttons(message_id=id) == ["show:1"]


async def test_hiding_by_hand_needs_no_chore_any_more(world: World) -> None:
    id = await a_discreet_alert(world)
    await world.press("show:1", message_id=id)
    assert await world.press("hide:1", message_id=id) == "The cat is fed"
    world.clock.pass_(minutes=3)
    before = len(world.api.sent(method="editMessageText"))
    await world.do_chores()
    assert len(world.api.sent(method="editMessageText")) == before


async def test_answers_in_a_discreet_chat_are_deleted_after_two_minutes(world: World) -> None:
    await a_discreet_alert(world)
    await world.ask("/status")
    id = world.newest()
    world.clock.pass_(minutes=3)
    await world.do_chores()
    assert id not in world.api.messages[ANNA]


async def test_listed_words_are_said_in_the_persons_language(world: World) -> None:
    await world.ask("/subscribe", language="be")
    await world.ask("/settings")
    await world.press("set:discreet:parcel")
    await tell(world.database, Audience())
    await world.deliver()
    assert world.api.texts(ANNA)[-1] == "Статус пасылкі змяніўся"


async def test_words_that_are_too_long_are_refused_and_the_limits_of_the_mode_are_said(world: World) -> None:
    await world.ask("/subscribe")
    assert "60 characters" in await world.ask("/discreet " + "x" * 61)
    assert "What it cannot hide" in await world.ask("/discreet")


async def test_messages_are_deleted_after_the_chosen_hours_also_after_a_restart(database: Database) -> None:
    async with bot_api() as api:
        world = World(api, database)
        async with the_bot(world):
            await world.ask("/subscribe")
            await world.ask("/settings")
            await world.press("set:delete:6")
            await tell(world.database, Audience())
            await world.deliver()
            id = world.newest()
            world.clock.pass_(hours=5, minutes=59)
            await world.do_chores()
            assert id in world.api.messages[ANNA]
        async with the_bot(world):
            world.clock.pass_(minutes=2)
            await world.do_chores()
            assert id not in world.api.messages[ANNA]


async def test_a_deletion_that_telegram_puts_off_is_done_later(world: World) -> None:
    await a_discreet_alert(world)
    await world.ask("/status")
    id = world.newest()
    world.clock.pass_(minutes=3)
    world.api.fail("deleteMessages", too_many(30))
    await world.do_chores()
    assert id in world.api.messages[ANNA]
    world.clock.pass_(seconds=31)
    await world.do_chores()
    assert id not in world.api.messages[ANNA]


async def test_forgetting_takes_every_chore_along(world: World) -> None:
    id = await a_discreet_alert(world)
    await world.press("show:1", message_id=id)
    await world.ask("/forget")
    assert await world.count(chores) == 0


async def test_in_quiet_hours_nothing_comes_and_afterwards_all_of_it_in_order(database: Database) -> None:
    async with bot_api() as api:
        world = World(api, database)
        async with the_bot(world):
            await world.ask("/subscribe")
            await world.ask("/quiet 12-15 Europe/Minsk")  # the clock of the test says 12:10 there
            said = len(world.api.sent(ANNA))
            await tell(world.database, Audience())
            await tell(world.database, Audience(), an_alert(AlertType.RELEASE_DISPUTED))
            await world.deliver()
            world.clock.pass_(hours=2, minutes=49)
            assert await world.deliver() == 0
            assert len(world.api.sent(ANNA)) == said
        async with the_bot(world):
            world.clock.pass_(minutes=1)
            await world.deliver()
            await world.deliver()
            assert len(world.api.sent(ANNA)) == said + 2
            assert [row.attempts for row in await rows(world.database)] == [1, 1]


@pytest.mark.parametrize(
    ("evening", "morning"),
    [
        (datetime(2026, 3, 27, 21, 30, tzinfo=UTC), datetime(2026, 3, 28, 5, 0, tzinfo=UTC)),  # the night before: 07:00 is 05:00 UTC
        (datetime(2026, 3, 28, 21, 30, tzinfo=UTC), datetime(2026, 3, 29, 4, 0, tzinfo=UTC)),  # the night loses an hour
        (datetime(2026, 10, 24, 20, 30, tzinfo=UTC), datetime(2026, 10, 25, 5, 0, tzinfo=UTC)),  # the night gains one
    ],
)
async def test_quiet_hours_end_at_seven_on_the_persons_clock_in_every_night_of_the_year_also_after_a_restart(
    database: Database, evening: datetime, morning: datetime
) -> None:
    async with bot_api() as api:
        world = World(api, database)
        world.clock.now = evening
        async with the_bot(world):
            await world.ask("/subscribe")
            await world.ask("/quiet 22-7 Europe/Vilnius")
            said = len(world.api.sent(ANNA))
            await tell(world.database, Audience(), an_alert(at=evening))
            await world.deliver()
        async with the_bot(world):
            world.clock.now = morning - timedelta(seconds=1)
            assert await world.deliver() == 0
            assert len(world.api.sent(ANNA)) == said
            world.clock.now = morning
            assert await world.deliver() == 1
            assert len(world.api.sent(ANNA)) == said + 1
