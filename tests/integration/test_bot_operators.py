"""/review, /health and the weekly summary: only for the chats of operators, through the real application over HTTP, on both engines."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select

from bot.handlers import FOR_OPERATORS
from bot.rendering.texts import LANGUAGES
from claims.model import Manner, Modality, Population, Role
from storage import endpoints
from storage.audience import Audience
from storage.session import Database
from storage.sources import SourceRow, register
from storage.tables import alerts, episodes, reviews
from storage.weekly import tell_week
from tests.bot_api import bot_api
from tests.builders import a_claim
from tests.chatting import ANNA, BORIS, World, the_bot
from tests.integration.test_ledger import told
from tests.unit.delivery.told import rows

AUDIENCE = Audience(operators=(BORIS,))


def operated(options: dict[str, Any]) -> None:
    options |= {"operators": (BORIS,), "audience": AUDIENCE}


@pytest.fixture
async def world(database: Database) -> AsyncIterator[World]:
    async with database.writing() as connection:
        await register(connection, [SourceRow(id=id, kind="telegram", url="", role=Role.NGO, language="ru") for id in ("viasna", "press")])
    async with bot_api() as api, the_bot(World(api, database), operated) as running:
        yield running


async def ask_a_person(world: World, key: str = "1", **fields: Any) -> int:
    """An uncertain claim comes in. Gives the number of its question."""
    claim = a_claim(**{"count": 14, "confidence": 0.6, "quote": "Как сообщают, освобождены 14 человек"} | fields)
    await told(world.database, claim, source="viasna", key=key, role=Role.NGO, audience=AUDIENCE)
    async with world.database.reading() as connection:
        return int((await connection.execute(select(reviews.c.id).order_by(reviews.c.id.desc()))).scalars().first() or 0)


async def state(world: World, id: int) -> Any:
    async with world.database.reading() as connection:
        return (await connection.execute(select(reviews).where(reviews.c.id == id))).one()


async def states(world: World) -> dict[str, str]:
    async with world.database.reading() as connection:
        return {row.id: row.state for row in await connection.execute(select(episodes.c.id, episodes.c.state))}


async def types(world: World) -> list[str]:
    async with world.database.reading() as connection:
        return list((await connection.execute(select(alerts.c.type).order_by(alerts.c.seq))).scalars())


@pytest.mark.parametrize("command", sorted(FOR_OPERATORS))
async def test_for_everybody_else_the_commands_of_operators_do_not_exist(world: World, command: str) -> None:
    await ask_a_person(world)
    assert "I do not understand that" in await world.ask(f"/{command}")
    assert f"/{command} " not in await world.ask("/help")
    assert all(command not in {each["command"] for each in world.api.commands.get(language, [])} for language in ("", *LANGUAGES))


async def test_what_people_write_and_ask_is_shown_to_no_operator(world: World) -> None:
    for words in ("/start", "/subscribe", "tell me where my brother is", "/watch Сергей Ковалевич", "/status", "/forget"):
        await world.ask(words)
    await world.deliver()
    assert world.api.sent(BORIS) == []
    assert not world.api.sent(method="forwardMessage") + world.api.sent(method="copyMessage")


async def test_buttons_of_operators_do_nothing_in_another_chat(world: World) -> None:
    id = await ask_a_person(world)
    await world.ask("/help")
    await world.press(f"rev:accept:{id}")
    assert (await state(world, id)).state == "waiting"


async def test_a_question_is_shown_with_its_words_and_accepted_by_one_tap(world: World) -> None:
    id = await ask_a_person(world)
    said = await world.ask("/review", chat=BORIS)
    assert f"Question {id}" in said
    assert "Как сообщают, освобождены 14 человек" in said
    after = await world.press(f"rev:accept:{id}", chat=BORIS)
    assert "accepted" in after
    row = await state(world, id)
    assert (row.state, row.decided_by) == ("accepted", "operator 1")
    assert "release.reported" in await types(world)


async def test_a_decision_is_taken_back_by_its_button(world: World) -> None:
    id = await ask_a_person(world)
    await world.ask("/review", chat=BORIS)
    await world.press(f"rev:accept:{id}", chat=BORIS)
    assert "waits again" in await world.press(f"rev:undo:{id}", chat=BORIS)
    assert "release.withdrawn" in await types(world)


async def test_a_claim_is_corrected_in_kind_by_a_button_and_in_number_by_a_command(world: World) -> None:
    first, second = await ask_a_person(world), await ask_a_person(world, "2", count=15)
    await world.ask("/review", chat=BORIS)
    assert "What is it?" in await world.press(f"rev:menu:{first}", chat=BORIS)
    assert "corrected" in await world.press(f"rev:planned:{first}", chat=BORIS)
    assert "release.reported" not in await types(world)
    assert "corrected" in await world.ask(f"/review {second} count 52", chat=BORIS)
    async with world.database.reading() as connection:
        bodies = (await connection.execute(select(alerts.c.body).where(alerts.c.type == "release.reported"))).scalars().all()
    assert [figure["count"] for body in bodies for figure in body["figures"]] == [52]


async def test_two_episodes_are_merged_and_a_voice_is_split_off_by_commands(world: World) -> None:
    first, second, third = (f"2026-03-10-release-{number}" for number in (1, 2, 3))
    decree = a_claim(count=52, quote="Помилованы 52 человека", manner=Manner.PARDON, modality=Modality.ANNOUNCED)
    ukrainians = a_claim(count=17, quote="Вернулись 17 украинцев", population=Population(nationality="UA"))
    for source, key, claim in (("viasna", "a", decree), ("press", "b", ukrainians), ("press", "c", decree)):
        await told(world.database, claim, source=source, key=key, role=Role.NGO, audience=AUDIENCE)
    assert await states(world) == {first: "confirmed", second: "reported"}
    assert first in await world.ask(f"/review {second} into {first}", chat=BORIS)
    assert await states(world) == {first: "confirmed", second: "merged"}
    assert "cannot be done" in await world.ask("/review press/b apart", chat=BORIS), "a decision is taken back, not decided over"
    await world.press("rev:undo:1", chat=BORIS)
    assert await states(world) == {first: "confirmed", second: "reported"}
    assert third in await world.ask("/review press/c apart", chat=BORIS)
    assert (await states(world))[third] == "reported"
    assert "cannot be done" in await world.ask("/review press/none apart", chat=BORIS)


async def test_what_cannot_be_done_is_refused_with_its_reason(world: World) -> None:
    id = await ask_a_person(world)
    assert "That cannot be done" in await world.ask("/review 4711 accept", chat=BORIS)
    assert "rejected" in await world.ask(f"/review {id} reject not ours", chat=BORIS)
    assert "That cannot be done" in await world.ask(f"/review {id} accept", chat=BORIS)
    assert "Nothing waits" in await world.ask("/review", chat=BORIS)


async def test_health_counts_and_names_nobody(world: World) -> None:
    await world.ask("/subscribe")
    said = await world.ask("/health", chat=BORIS)
    assert "Subscriptions: 1" in said
    assert str(ANNA) not in said


async def test_an_endpoint_is_switched_off_and_on_and_its_address_is_not_shown(world: World) -> None:
    async with world.database.writing() as connection:
        made, _secret = await endpoints.add(connection, world.keys, "https://ngo.example/hook/s3cret", at=world.clock())
    said = await world.ask("/webhooks", chat=BORIS)
    assert "ngo.example" in said
    assert "s3cret" not in said
    assert "switched off" in await world.press(f"hook:{made.id}", chat=BORIS)
    assert "works" in await world.press(f"hook:{made.id}", chat=BORIS)


async def test_the_week_is_told_once_from_monday_morning_on(database: Database) -> None:
    moments = [
        (datetime(2026, 3, 10, 9, tzinfo=UTC), False),  # the first week of a service
        (datetime(2026, 3, 16, 5, tzinfo=UTC), False),  # Monday, 8:00 in Minsk
        (datetime(2026, 3, 16, 6, tzinfo=UTC), True),
        (datetime(2026, 3, 16, 7, tzinfo=UTC), False),
        (datetime(2026, 3, 24, 7, tzinfo=UTC), True),  # the service was off on Monday
    ]
    for at, expected in moments:
        async with database.writing() as connection:
            assert await tell_week(connection, AUDIENCE, at) is expected
    assert [(row.channel, row.recipient) for row in await rows(database)] == [("operator", "0")] * 2
