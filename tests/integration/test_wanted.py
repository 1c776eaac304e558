"""Who is told what: everything that a subscriber can choose, asked of the one statement that fills the outbox."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import insert, select

from claims.model import AlertType, Role
from storage import subscribers as people
from storage.audience import Audience, enqueue
from storage.outbox import lease, load_delivery, postpone
from storage.secrets import KeyRing
from storage.settings import ROLES, Quiet, Settings
from storage.tables import deliveries, subscribers
from tests.builders import NOON
from tests.unit.storage.values import a_figure, an_alert, an_episode, stored_alert, stored_episode

KEYS = KeyRing.generate()
OTHER_EPISODE = "2026-03-11-release-1"
DAY = timedelta(days=1)
EVERY = Settings(roles=ROLES - {"press"}, min_count=5, big=True, quiet=Quiet(start=1, end=2), zone="Europe/Vilnius", delete_after=4)


@pytest.fixture
async def connection(database):
    async with database.writing() as connection:
        await stored_episode(connection)
        await stored_episode(connection, OTHER_EPISODE)
        yield connection


async def a_subscriber(connection, chat=1, settings=None, **columns) -> int:
    id = await people.subscribe(connection, KEYS, chat, language="en", at=NOON, settings=settings or Settings())
    if columns:
        await connection.execute(subscribers.update().where(subscribers.c.id == id).values(columns))
    return id


async def tell(connection, at=NOON, **fields) -> None:
    alert = an_alert(**fields)
    await enqueue(connection, await stored_alert(connection, alert), alert, Audience(), at)


async def told(connection) -> list[str]:
    return list(
        (
            await connection.execute(
                select(deliveries.c.recipient).where(deliveries.c.state == "pending").order_by(deliveries.c.priority, deliveries.c.id)
            )
        ).scalars()
    )


@pytest.mark.parametrize(
    ("settings", "fields", "heard"),
    [
        (Settings(roles=ROLES - {"state"}), {}, False),
        (Settings(roles=ROLES - {"press"}), {}, True),
        (Settings(roles=frozenset({"ngo"})), {"source_role": Role.NGO}, True),
        (Settings(big=True), {}, True),
        (Settings(big=True), {"figures": (a_figure(count=9),), "episode": an_episode(figures=())}, False),
        (Settings(big=True), {"figures": (a_figure(count=10),)}, True),
        (Settings(big=True), {"figures": (a_figure(count=None),), "episode": an_episode(figures=())}, True),
        (Settings(big=True), {"type": AlertType.SANCTIONS_ANNOUNCED}, True),
        (Settings(big=True), {"type": AlertType.TOTAL_CHANGED, "episode": None}, False),
        (Settings(big=True), {"type": AlertType.STATEMENT_DELETED}, False),
    ],
)
async def test_roles_of_sources_and_the_size_of_news_decide(connection, settings, fields, heard):
    await a_subscriber(connection, settings=settings)
    await tell(connection, **fields)
    assert len(await told(connection)) == heard


async def test_what_follows_on_what_one_was_told_comes_whatever_the_source(connection):
    await a_subscriber(connection, settings=Settings(roles=frozenset({"state"}), big=True))
    await tell(connection, id="first")
    await tell(connection, id="second", type=AlertType.RELEASE_DISPUTED, source_role=Role.NGO, figures=(a_figure(count=8),))
    assert len(await told(connection)) == 2


async def test_a_pause_keeps_news_back_until_it_ends_but_not_what_takes_news_back(connection):
    await a_subscriber(connection)
    await tell(connection, id="before")
    await connection.execute(subscribers.update().values(paused_until=NOON + DAY))
    await tell(connection, id="within", episode=an_episode(id=OTHER_EPISODE))
    await tell(connection, id="cancel", type=AlertType.RELEASE_WITHDRAWN)
    assert len(await told(connection)) == 2
    await tell(connection, id="after", at=NOON + DAY, episode=an_episode(id=OTHER_EPISODE))
    assert len(await told(connection)) == 3


@pytest.mark.parametrize("digest", ["daily", "weekly"])
async def test_who_wants_a_digest_gets_no_single_alerts(connection, digest):
    await a_subscriber(connection, digest=digest)
    await tell(connection)
    assert await told(connection) == []


async def test_a_muted_episode_is_told_no_more_but_still_taken_back(connection):
    anna, boris = await a_subscriber(connection, 1), await a_subscriber(connection, 2)
    await tell(connection, id="first")
    episode = an_episode().id
    await people.mute(connection, anna, episode, on=True)
    await tell(connection, id="second", type=AlertType.RELEASE_CONFIRMED)
    assert await told(connection) == [str(boris), str(boris)], "what waits is not sent, and nothing is added"
    await people.mute(connection, anna, episode, on=False)
    await tell(connection, id="third", type=AlertType.RELEASE_DISPUTED)
    assert str(anna) in await told(connection)


async def test_channels_come_before_people_and_people_by_the_age_of_their_subscription(connection):
    young = await a_subscriber(connection, 1, since=NOON + DAY)
    old = await a_subscriber(connection, 2, since=NOON - DAY)
    channel = await a_subscriber(connection, 3, since=NOON + 2 * DAY, kind="channel")
    await tell(connection)
    assert await told(connection) == [str(channel), str(old), str(young)]


async def test_a_channels_row_is_leased_first(database):
    async with database.writing() as connection:
        await stored_episode(connection)
        await a_subscriber(connection, 1)
        channel = await a_subscriber(connection, 2, kind="channel")
        await tell(connection)
    first = await lease(database, ["chat"], at=NOON, limit=1, lease=DAY)
    assert [(row.recipient, row.kind) for row in first] == [(str(channel), "channel")]


async def test_a_postponed_row_waits_without_an_attempt_being_counted(database):
    async with database.writing() as connection:
        await stored_episode(connection)
        await a_subscriber(connection, settings=Settings(quiet=Quiet(start=1, end=2)))
        await tell(connection)
    (row,) = await lease(database, ["chat"], at=NOON, limit=9, lease=DAY)
    async with database.writing() as connection:
        await postpone(connection, row.id, due=NOON + DAY)
    assert await lease(database, ["chat"], at=NOON + DAY - timedelta(seconds=1), limit=9, lease=DAY) == []
    (again,) = await lease(database, ["chat"], at=NOON + DAY, limit=9, lease=DAY)
    assert again.attempts == 1


async def test_nobody_reads_anothers_delivery_by_its_number(connection):
    anna, boris = await a_subscriber(connection, 1), await a_subscriber(connection, 2)
    await tell(connection)
    row = (await connection.execute(select(deliveries.c.id).where(deliveries.c.recipient == str(anna)))).scalar_one()
    mine = await load_delivery(connection, row, anna)
    assert mine is not None
    assert mine.alert is not None
    assert await load_delivery(connection, row, boris) is None


async def test_own_words_are_sealed_and_open_for_their_row_alone(connection):
    anna, boris = await a_subscriber(connection, 1), await a_subscriber(connection, 2)
    await people.set_wording(connection, KEYS, anna, "The cat is fed")
    box = (await connection.execute(select(subscribers.c.wording_box).where(subscribers.c.id == anna))).scalar_one()
    assert b"cat" not in box
    assert people.open_wording(KEYS, anna, box) == "The cat is fed"
    with pytest.raises(ValueError, match="another row"):
        people.open_wording(KEYS, boris, box)


async def test_forgetting_takes_mutes_along(connection):
    anna = await a_subscriber(connection)
    await people.mute(connection, anna, an_episode().id, on=True)
    await people.forget(connection, KEYS, 1)
    assert (await connection.execute(select(subscribers.c.id))).first() is None
    assert not await people.is_muted(connection, anna, an_episode().id)


async def test_two_thousand_subscribers_with_settings_are_told_by_one_statement(connection):
    rows = [
        {"chat_mac": b"%d" % n, "chat_box": b"", "language": "ru", "settings": EVERY.to_json() if n % 2 else {}, "since": NOON} for n in range(2000)
    ]
    await connection.execute(insert(subscribers), rows)
    await tell(connection)
    assert len(await told(connection)) == 2000
