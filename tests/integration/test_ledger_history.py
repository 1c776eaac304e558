"""What is gathered from the database is enough: the history told through record() gives the alerts that full knowledge gives."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from sqlalchemy import event, select

from claims.ledger import Policy
from claims.model import Alert, Modality, PostRef, Reading, Role
from storage.audience import Audience
from storage.episodes import load
from storage.ledger import Incoming, record
from storage.session import Database
from storage.sources import SourceRow, register
from storage.tables import episodes
from tests.builders import a_post
from tests.unit.ledger.history import HISTORY
from tests.unit.ledger.world import World, held, released, step

OPERATORS = Audience(operators=(1,))
MOST_STATEMENTS = 45  # of one post with a release, an alert and a delivery; the number must not depend on what is stored


async def tell(database: Database, world: World) -> list[Alert]:
    """Every post of a played world, in its order, through record()."""
    alerts: list[Alert] = []
    for ref, told in world.told.items():
        post = a_post(source=ref.source, key=ref.key, text=told.words.text, url=told.url, published=told.published)
        reading = Reading(lang="ru", claims=told.words.claims, people=told.words.people, alertworthy=True)
        (done,) = await record(
            database,
            [Incoming(post=post, reading=reading)],
            source=ref.source,
            role=told.role,
            page=None,
            at=told.published,
            live=True,
            audience=OPERATORS,
            policy=Policy(),
        )
        alerts += done.alerts
    return alerts


async def known_sources(database: Database, world: World) -> None:
    rows = {ref.source: told.role for ref, told in world.told.items()}
    async with database.writing() as connection:
        await register(
            connection, [SourceRow(id=id, kind="telegram", url=f"https://t.me/s/{id}", role=role, language="ru") for id, role in rows.items()]
        )


def played(seed: int | None) -> World:
    """The history, with totals and steps between the releases."""
    world = World()
    for number, happening in enumerate(HISTORY):
        noon = datetime.fromisoformat(f"{happening.day}T09:00:00").replace(tzinfo=UTC)
        voices = list(happening.voices)
        if seed is not None:
            Random(seed + number).shuffle(voices)
        for voice in voices:
            role = Role.STATE if voice.source in ("pul", "belta") else Role.NGO if voice.source == "viasna" else Role.PRESS
            world.post(voice.source, *voice.claims, at=noon + timedelta(hours=voice.hours), role=role, people=voice.people)
        world.post("viasna", held(1_400 - 10 * number), at=noon + timedelta(hours=30), role=Role.NGO)
        world.post("us", step(modality=Modality.IN_FORCE, instrument=f"General License {number}"), at=noon + timedelta(hours=31), role=Role.LEGAL)
        world.post("press9", released(5, confidence=0.5), at=noon + timedelta(hours=80))
    return world


@pytest.mark.parametrize("seed", [None, 1, 2])
async def test_what_is_gathered_gives_the_alerts_that_full_knowledge_gives(database: Database, seed: int | None) -> None:
    world = played(seed)
    await known_sources(database, world)
    told = await tell(database, world)
    assert [(alert.id, alert.headline, alert.references) for alert in told] == [
        (alert.id, alert.headline, alert.references) for alert in world.alerts
    ]
    async with database.reading() as connection:
        loaded = await load(connection, list((await connection.execute(select(episodes.c.id))).scalars()))
    assert {episode.id: _comparable(episode.posts) for episode in loaded.episodes} == {
        id: _comparable(episode.posts) for id, episode in world.episodes.items()
    }
    for episode in loaded.episodes:
        kept = world.episodes[episode.id]
        assert (episode.figures, episode.parts, episode.people, episode.state) == (kept.figures, kept.parts, kept.people, kept.state)


def _comparable(posts: tuple[PostRef, ...]) -> list[PostRef]:
    return sorted(posts)


async def test_the_number_of_questions_does_not_grow_with_what_is_stored(sqlite: Database) -> None:
    world = played(None)
    await known_sources(sqlite, world)
    counted: list[int] = []
    statements = [0]

    def count(*_: object) -> None:
        statements[0] += 1

    for engine in sqlite.engines:
        event.listen(engine, "before_cursor_execute", count)
    for number in range(30):
        statements[0] = 0
        at = datetime(2026, 1, 1, 9, tzinfo=UTC) + timedelta(days=4 * number)
        reading = Reading(lang="ru", claims=(released(20 + number),), alertworthy=True)
        post = a_post(source="pul", key=f"n{number}", text=f"{number}", published=at)
        await record(
            sqlite,
            [Incoming(post=post, reading=reading)],
            source="pul",
            role=Role.STATE,
            page=None,
            at=at,
            live=True,
            audience=Audience(terminal=True),
            policy=Policy(),
        )
        counted.append(statements[0])
    assert 0 < max(counted[5:]) == min(counted[5:]) <= MOST_STATEMENTS
