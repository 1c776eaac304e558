"""Everything stored is read again with today's rules: shown first, stored on demand, told to nobody but those who are corrected."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from claims.ledger import Policy
from claims.ledger.reviewing import Action, Ruling
from claims.model import Role
from storage.relearn import Relearned, compare
from storage.relearning import Applied, apply_all
from storage.reviews import decide_review
from storage.session import Database
from storage.tables import alerts, changes, claims, episodes, posts, reviews, totals, versions
from tests.builders import NOON
from tests.integration.known import read_before
from tests.integration.test_ledger import rows, told
from tests.integration.test_reviews import PUBLIC, all_episodes, desk, recipients
from tests.unit.ledger.world import counts, held, released

PARDON = "Лукашенко помиловал 52 человека, осуждённых за экстремизм."
WEATHER = "Завтра в Минске ожидается снег."


@pytest.fixture(autouse=True)
async def known_sources(database: Database) -> None:
    await read_before(database, pul_1=Role.STATE, belta=Role.STATE, viasna=Role.NGO)


async def looked_at(database: Database) -> Relearned:
    return await compare(database, policy=Policy(), speakers={})


async def applied(database: Database, *, correct: bool = False) -> Applied:
    return await apply_all(database, (await looked_at(database)).claims, desk(), correct=correct)


async def test_what_would_be_read_and_told_otherwise_is_shown_and_nothing_is_changed(database: Database) -> None:
    await told(database, released(25), text=PARDON, audience=PUBLIC)
    tables = (posts, versions, claims, episodes, alerts, changes, reviews)
    before = [await rows(database, table) for table in tables]
    found = await looked_at(database)
    ((was, now),) = found.claims[0].changed
    assert (found.posts, was.count, now.count) == (1, 25, 52)
    assert [(line.type.value, "25" in line.headline) for line in found.no_longer] == [("release.reported", True)]
    assert [(line.type.value, "52" in line.headline) for line in found.newly] == [("release.reported", True)]
    assert [await rows(database, table) for table in tables] == before


async def test_what_is_read_as_it_was_is_no_difference(database: Database) -> None:
    await told(database, released(25), text=PARDON, audience=PUBLIC)
    await applied(database)
    found = await looked_at(database)
    assert found.claims == []


async def test_the_first_poll_of_a_source_told_nobody_and_does_not_now(database: Database) -> None:
    await told(database, text=PARDON, live=False, at=NOON - timedelta(days=11), published=NOON - timedelta(days=11))
    assert (await looked_at(database)).newly == []


async def test_stored_without_a_word_to_anybody(database: Database) -> None:
    await told(database, released(25), text=PARDON, audience=PUBLIC)
    done = await applied(database)
    assert (done.posts, done.alerts) == (1, ())
    assert counts((await all_episodes(database))["2026-03-10-release-1"]) == [52]


async def test_who_was_told_the_wrong_number_is_told_the_right_one_on_demand(database: Database) -> None:
    await told(database, released(25), text=PARDON, audience=PUBLIC)
    (alert,) = (await applied(database, correct=True)).alerts
    assert (alert.type.value, [figure.count for figure in alert.figures]) == ("release.revised", [52])
    assert await recipients(database, alert) == {("terminal", "-"), ("channel", "@volia")}


async def test_a_release_that_is_read_no_longer_is_withdrawn(database: Database) -> None:
    await told(database, released(25), text=WEATHER, audience=PUBLIC)
    (alert,) = (await applied(database, correct=True)).alerts
    assert (alert.type.value, alert.note) == ("release.withdrawn", "decided by a person: read again with better rules")
    assert await rows(database, claims) == 0


async def test_what_another_post_says_too_stays_when_one_says_it_no_longer(database: Database) -> None:
    await told(database, released(52), text=WEATHER, audience=PUBLIC)
    await told(database, released(52), source="belta", key="9", text=PARDON, audience=PUBLIC)
    done = await applied(database, correct=True)
    known = (await all_episodes(database))["2026-03-10-release-1"]
    assert (counts(known), known.figures[-1].source) == ([52], "belta")
    assert "release.withdrawn" not in [alert.type.value for alert in done.alerts]


async def test_what_is_new_enters_the_ledger_and_alerts_nobody(database: Database) -> None:
    await told(database, text=PARDON)
    async with database.writing() as connection:
        await connection.execute(update(posts).values(lang="ru"))
    done = await applied(database, correct=True)
    assert done.alerts == ()
    assert counts((await all_episodes(database))["2026-03-10-release-1"]) == [52]


async def test_a_total_that_is_none_is_taken_out_of_its_series(database: Database) -> None:
    await told(database, held(1184), source="viasna", text=WEATHER)
    await applied(database)
    assert await rows(database, totals) == 0


async def test_a_question_that_is_asked_no_longer_goes(database: Database) -> None:
    await told(database, released(25, confidence=0.5), text=WEATHER)
    await applied(database)
    assert await rows(database, reviews) == 0


async def test_what_a_person_decided_stays(database: Database) -> None:
    await told(database, released(25, confidence=0.5), text=PARDON)
    await decide_review(database, "1", Ruling(action=Action.ACCEPT), desk())
    done = await applied(database, correct=True)
    assert (done.posts, done.left) == (0, 1)
    async with database.reading() as connection:
        body = (await connection.execute(select(claims.c.body))).scalar_one()
    assert body["count"] == 25
