"""What nobody hopes for: disorder, clocks that jump, two who decide at once, impossible days, names without end. On both engines.

Edits without end are in test_endless_edits.py.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from random import Random
from time import perf_counter
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.rendering.page import render_episode
from bot.rendering.status import render_status
from bot.web import questions
from claims.ledger import Policy
from claims.ledger.reviewing import Action, Ruling
from claims.model import Manner, Modality, Person, PostRef, Role, Span, Speaker, minsk_day
from storage.relearn import compare
from storage.relearning import Applied, apply_all
from storage.reviews import AlreadyDecided, Ruled, decide_review
from storage.session import Database
from storage.status import load_status
from storage.tables import alerts, claims, deliveries, posts, reviews, versions
from tests.builders import NOON
from tests.integration.known import read_before
from tests.integration.test_ledger import only_episode, rows, told
from tests.integration.test_reviews import all_episodes, desk
from tests.unit.ledger.world import counts, held, parts, released, step

PARDON = Manner.PARDON
STATE = Speaker(role=Role.STATE)
DAY = timedelta(days=1)
NAMES = 5_000
SLOWEST_S = 60.0  # of what must not grow without bound; a busy machine takes a tenth of it
WORDS = "Лукашенко помиловал 52 человека, осуждённых за экстремизм."


@pytest.fixture(autouse=True)
async def known_sources(database: Database) -> None:
    await read_before(database, pul_1=Role.STATE, viasna=Role.NGO, press1=Role.PRESS, us=Role.FOREIGN_OFFICIAL)


async def types(database: Database) -> Counter[str]:
    async with database.reading() as connection:
        return Counter((await connection.execute(select(alerts.c.type))).scalars())


async def nothing_twice(database: Database) -> None:
    """No post, version, alert or delivery is there twice, and each of them is whole."""
    async with database.reading() as connection:
        for table, key in (
            (posts, (posts.c.source_id, posts.c.key)),
            (versions, (versions.c.post_id, versions.c.number)),
            (alerts, (alerts.c.id,)),
            (deliveries, (deliveries.c.alert_seq, deliveries.c.channel, deliveries.c.recipient)),
        ):
            many = (await connection.execute(select(func.count()).select_from(table).group_by(*key).order_by(func.count().desc()).limit(1))).scalar()
            assert many in (None, 1), table.name


# --- disorder ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(4))
async def test_posts_in_any_order_make_one_episode_and_one_alert(database: Database, seed: int) -> None:
    pardon = released(52, manner=PARDON, modality=Modality.ANNOUNCED)
    tellings: list[tuple[str, str, int, tuple[Any, ...]]] = [
        ("pul_1", "1", 0, (pardon, released(15, who="women", part_of=0))),
        ("press1", "1", 1, (released(52, manner=PARDON, modality=Modality.ANNOUNCED, speaker=STATE),)),
        ("press1", "2", 2, (released(52, speaker=STATE),)),
        ("us", "1", 3, (released(52, destination="LT"),)),
        ("viasna", "1", 5, (released(52),)),
    ]
    Random(seed).shuffle(tellings)
    for number, (source, key, hours, said) in enumerate(tellings):
        published = NOON + timedelta(hours=hours)
        await told(database, *said, source=source, key=key, at=NOON + timedelta(hours=6, minutes=number), published=published)
    episode = await only_episode(database)
    assert set(counts(episode)) == {52}
    assert ("women", 15) in parts(episode)
    assert (await types(database))["release.reported"] == 1
    await nothing_twice(database)


async def test_a_clock_that_jumps_tells_nothing_twice_and_loses_nothing(database: Database) -> None:
    await told(database, released(52), text="52 освобождены.")
    await told(database, released(52), text="52 освобождены сегодня.", at=NOON + 400 * DAY)  # an edit, seen by a clock that ran away
    await told(database, released(51), text="51 освобождён.", at=NOON - 3 * DAY)  # another, seen before the post was published
    await told(database, released(51), source="viasna", key="1", at=NOON + 400 * DAY, published=NOON)  # two years late, says the clock
    await told(database, released(51), source="us", key="1", at=NOON + timedelta(hours=1), published=NOON)
    episode = await only_episode(database)
    assert counts(episode)[0] == 51
    assert await rows(database, versions) == 5
    assert (await types(database))["release.reported"] == 1
    await nothing_twice(database)


async def test_impossible_days_of_posts_and_claims_are_taken_in(database: Database) -> None:
    moments = [datetime(1, 1, 1, tzinfo=UTC), datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, tzinfo=UTC), NOON + 300 * DAY]
    for number, published in enumerate(moments):
        await told(database, released(30 + number), key=str(number), published=published, at=NOON + number * DAY)
    for number, day in enumerate((date.min, date.max, date(2031, 1, 1))):
        at = NOON + (10 + number) * DAY
        await told(database, released(60 + number, day=day), key=f"d{number}", published=at, at=at)
    assert await rows(database, posts) == len(moments) + 3
    known = await all_episodes(database)
    ahead = {id: counts(one) for id, one in known.items() if one.day >= minsk_day(NOON)}
    assert list(ahead.values()) == [[32], [33], [60], [61], [62]], "what cannot be yet is of the day on which it was seen"
    assert (await types(database))["release.reported"] == len(ahead), "what is older than the web is told to nobody"
    for id in known:
        async with database.reading() as connection:
            view = await questions.episode(connection, id)
        assert view is not None
        assert render_episode(view, "ru")
    async with database.reading() as connection:
        assert render_status(await load_status(connection, NOON), "ru")
    await nothing_twice(database)


@pytest.mark.parametrize("day", [date.min, date(1000, 1, 1), date(2031, 1, 1), date.max])
async def test_impossible_days_of_steps_and_counts_are_those_of_their_publication(database: Database, day: date) -> None:
    law = Modality.IN_FORCE
    for hours in range(2):  # the second time they are known
        at = NOON + timedelta(hours=hours)
        await told(database, step("EU", day=day), step("US", modality=law, day=day), source="us", key=str(hours), at=at, published=at)
    await told(database, held(1200), source="viasna", key="1", published=NOON - DAY, at=NOON - DAY)
    await told(database, held(1100, day=day), source="viasna", key="2")
    known = await all_episodes(database)
    assert [(one.imposer, one.day, one.due) for one in known.values()] == [(imposer, minsk_day(NOON), None) for imposer in ("EU", "US")]
    assert await types(database) == {"sanctions.announced": 1, "sanctions.in_force": 1, "total.changed": 1}
    async with database.reading() as connection:
        assert render_status(await load_status(connection, NOON), "ru")
        for id in known:
            view = await questions.episode(connection, id)
            assert view is not None
            assert render_episode(view, "ru")
    await nothing_twice(database)


# --- at once -----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("first", ["the person", "the program"])
async def test_a_review_and_a_rereading_at_once_decide_the_claim_once(database: Database, first: str) -> None:
    await told(database, released(25, confidence=0.5), text=WORDS)  # today's rules read 52, for certain
    found = (await compare(database, policy=Policy(), speakers={})).claims
    assert len(found) == 1
    review = decide_review(database, "1", Ruling(action=Action.ACCEPT), desk())
    rereading = apply_all(database, found, desk(by="relearn"), correct=True)
    if first == "the person":
        ruled, applied = await asyncio.gather(review, rereading, return_exceptions=True)
    else:
        applied, ruled = await asyncio.gather(rereading, review, return_exceptions=True)
    assert isinstance(applied, Applied)
    assert len(await all_episodes(database)) == 1
    assert (await types(database))["release.reported"] <= 1
    if isinstance(ruled, Ruled):  # the person was first, and what he decided stays; or he accepted what was read anew
        assert (applied.posts, applied.left) in ((0, 1), (1, 0))
    else:
        assert isinstance(ruled, AlreadyDecided | LookupError | ValueError), ruled
        assert applied.posts == 1
    async with database.reading() as connection:
        states = list((await connection.execute(select(reviews.c.state))).scalars())
        said = [body["count"] for body in (await connection.execute(select(claims.c.body))).scalars()]
    assert "waiting" not in states
    assert said in ([25], [52])
    await nothing_twice(database)


async def test_two_processes_that_poll_the_same_posts_at_once_store_and_tell_them_once(database: Database, database_url: str) -> None:
    other = Database(database_url)
    published = [
        ("pul_1", "1", released(52)),
        ("us", "1", released(52)),
        ("viasna", "1", released(52)),
        ("us", "2", step("US")),
        ("us", "3", held(1100)),
    ]
    try:
        for version in range(3):  # the second and third time they are edited
            await asyncio.gather(
                *(
                    told(one, claim, source=source, key=key, text=f"{claim.quote}; {version}", at=NOON + version * DAY / 24)
                    for one in (database, other)
                    for source, key, claim in published
                )
            )
    finally:
        await other.close()
    assert (await rows(database, posts), await rows(database, versions)) == (len(published), 3 * len(published))
    assert sorted(one.kind.value for one in (await all_episodes(database)).values()) == ["release", "sanctions"]
    found = await types(database)
    assert (found["release.reported"], found["sanctions.announced"]) == (1, 1)
    await nothing_twice(database)


async def test_ten_pollers_and_an_operator_at_once_keep_one_order(database: Database) -> None:
    await told(database, released(52, confidence=0.6), source="press1", key="q")
    polls = [told(database, released(52), source=source, key=str(n % 2)) for source in ("pul_1", "us", "viasna", "press1", "pul_1") for n in range(2)]
    await asyncio.gather(decide_review(database, "1", Ruling(action=Action.ACCEPT), desk()), *polls)
    episode = await only_episode(database)
    assert set(counts(episode)) == {52}
    assert (await types(database))["release.reported"] == 1
    assert await rows(database, posts) == 9
    await nothing_twice(database)


# --- without end -------------------------------------------------------------------------------------------------------------------


async def test_an_episode_of_5000_names_is_bounded_and_still_answers(database: Database) -> None:
    def people(first: int, many: int) -> list[Person]:
        return [Person(name=f"Имя {n}", canonical=f"imja {n}", claim=0, span=Span(start=0, end=1)) for n in range(first, first + many)]

    begun = perf_counter()
    await told(database, released(NAMES), people=people(0, NAMES), text=f"{NAMES} освобождены.")
    await told(
        database, released(NAMES), source="viasna", key="1", people=people(10, NAMES), text=f"{NAMES}, поимённо.", at=NOON + timedelta(hours=1)
    )
    episode = await only_episode(database)
    assert len(episode.people) == Policy().names_kept
    async with database.reading() as connection:
        known = await load_status(connection, NOON)
        view = await questions.episode(connection, episode.id)
    assert render_status(known, "ru")
    assert view is not None
    assert "Имя 4999" in render_episode(view, "be")
    assert perf_counter() - begun < SLOWEST_S
    assert episode.people[0].post == PostRef(source="pul_1", key="101")
    assert (await types(database))["release.reported"] == 1
