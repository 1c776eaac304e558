"""Sources and their health, on both engines."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from claims.model import Role, SourceState
from storage.outbox import Audience
from storage.sources import SourceRow, load_health, load_source, load_sources, note_outcome, register
from storage.tables import deliveries, notices
from tests.builders import NOON

MINUTE = timedelta(minutes=1)
OPERATORS = Audience(operators=(70001, 70002))
PUL = SourceRow(id="pul_1", kind="telegram", url="https://t.me/s/pul_1", role=Role.STATE, language="ru")
VIASNA = SourceRow(id="viasna", kind="rss", url="https://spring96.org/rss", role=Role.NGO, language="be")


@pytest.fixture
async def connection(database):
    async with database.writing() as connection:
        await register(connection, [PUL, VIASNA])
        yield connection


async def _poll(connection, state, minutes, **given):
    given = {"detail": "", "audience": OPERATORS, **given}
    return await note_outcome(connection, "pul_1", state=SourceState(state), at=NOON + minutes * MINUTE, **given)


async def _health(connection):
    return (await load_health(connection, ["pul_1"]))[0]


async def _polls(connection, *states):
    """What was told at each of these polls, a minute apart."""
    told = [await _poll(connection, state, minute) for minute, state in enumerate(states)]
    return [transition.what if transition else None for transition in told]


async def test_a_registered_source_is_new_until_its_first_poll(connection):
    health = await _health(connection)

    assert (health.id, health.kind, health.role, health.state, health.url, health.language) == (
        "pul_1",
        "telegram",
        Role.STATE,
        SourceState.NEW,
        "https://t.me/s/pul_1",
        "ru",
    )
    assert (health.since, health.last_success, health.last_new_post, health.detail) == (None, None, None, "")
    assert (await load_source(connection, "pul_1")).first_success is None


async def test_registering_again_keeps_what_is_remembered_and_takes_what_changed(connection):
    await _poll(connection, "ok", 0, new_posts=1, etag='"e"', not_before=NOON + MINUTE)
    await register(connection, [SourceRow(id="pul_1", kind="telegram", url=PUL.url, role=Role.PRESS, language="be")])

    health, memory = await _health(connection), await load_source(connection, "pul_1")
    assert (health.state, health.last_success, health.role, health.language) == (SourceState.OK, NOON, Role.PRESS, "be")
    assert (memory.etag, memory.not_before, memory.first_success) == ('"e"', NOON + MINUTE, NOON)


async def test_a_new_address_forgets_the_etag_and_the_pause_of_the_old_one(connection):
    await _poll(connection, "ok", 0, etag='"e"', last_modified="Tue", not_before=NOON + MINUTE)
    await register(connection, [SourceRow(id="pul_1", kind="telegram", url="https://t.me/s/pul_2", role=Role.STATE, language="ru")])

    memory = await load_source(connection, "pul_1")
    assert (memory.etag, memory.last_modified, memory.not_before, memory.first_success) == (None, None, None, NOON)


async def test_since_changes_only_with_the_state(connection):
    await _poll(connection, "ok", 0)
    await _poll(connection, "ok", 1)
    assert (await _health(connection)).since == NOON

    await _poll(connection, "timeout", 2)
    assert (await _health(connection)).since == NOON + 2 * MINUTE


async def test_first_success_stays_and_last_success_follows(connection):
    await _poll(connection, "empty", 0)
    await _poll(connection, "gone", 1)
    await _poll(connection, "ok", 2)

    memory = await load_source(connection, "pul_1")
    assert (memory.first_success, memory.last_success) == (NOON, NOON + 2 * MINUTE)


@pytest.mark.parametrize("state", ["bad_items", "silent"])
async def test_a_page_of_which_posts_could_be_read_is_a_success_though_operators_are_told(connection, state):
    told = await _poll(connection, state, 0, new_posts=1)

    assert told.what == "failing"
    assert (await load_source(connection, "pul_1")).first_success == NOON


async def test_a_failure_keeps_the_etag_and_an_understood_answer_replaces_it(connection):
    await _poll(connection, "ok", 0, etag='"a"', last_modified="Tue")
    await _poll(connection, "page_changed", 1)
    assert (await load_source(connection, "pul_1")).etag == '"a"'

    await _poll(connection, "ok", 2)
    assert (await load_source(connection, "pul_1")).etag is None


async def test_the_pause_that_a_source_asks_for_is_kept_until_the_next_poll(connection):
    await _poll(connection, "rate_limited", 0, not_before=NOON + 9 * MINUTE)
    assert (await load_source(connection, "pul_1")).not_before == NOON + 9 * MINUTE

    await _poll(connection, "ok", 9)
    assert (await load_source(connection, "pul_1")).not_before is None


async def test_the_newest_post_is_remembered_and_never_goes_back(connection):
    await _poll(connection, "ok", 0, new_posts=20, newest=NOON - 90 * MINUTE)
    assert (await _health(connection)).last_new_post == NOON - 90 * MINUTE

    await _poll(connection, "ok", 1, new_posts=1)
    await _poll(connection, "ok", 2)
    await _poll(connection, "ok", 3, new_posts=1, newest=NOON - 99 * MINUTE)
    assert (await _health(connection)).last_new_post == NOON + MINUTE


async def test_a_post_of_the_future_counts_as_of_now(connection):
    await _poll(connection, "ok", 0, new_posts=1, newest=NOON + timedelta(days=400))

    assert (await _health(connection)).last_new_post == NOON


async def test_a_structural_failure_is_told_once_and_its_recovery_once(connection):
    assert await _polls(connection, "ok", "gone", "gone", "gone", "ok", "ok") == [None, "failing", None, None, "recovered", None]
    assert len((await connection.execute(select(notices))).all()) == 2


async def test_a_single_slow_answer_is_told_to_nobody(connection):
    assert await _polls(connection, "ok", "timeout", "ok", "unreachable", "ok") == [None] * 5


async def test_an_outage_is_told_at_the_second_failure_in_a_row_whatever_its_form(connection):
    assert await _polls(connection, "ok", "timeout", "unreachable", "timeout", "ok") == [None, None, "failing", None, "recovered"]


async def test_a_failure_that_changes_its_form_is_one_failure(connection):
    assert await _polls(connection, "ok", "blocked", "gone", "page_changed", "empty") == [None, "failing", None, None, "recovered"]


async def test_the_transition_says_since_when_and_why(connection):
    await _poll(connection, "ok", 0)
    await _poll(connection, "timeout", 1)
    told = await _poll(connection, "unreachable", 2, detail="no route to host")
    recovered = await _poll(connection, "ok", 30)

    assert (told.what, told.state, told.since, told.at, told.detail) == (
        "failing",
        "unreachable",
        NOON + MINUTE,
        NOON + 2 * MINUTE,
        "no route to host",
    )
    assert (recovered.what, recovered.state, recovered.since) == ("recovered", "ok", NOON + MINUTE)


async def test_each_operator_gets_one_row_at_failure_and_one_at_recovery(connection):
    await _polls(connection, "ok", "gone", "gone", "ok")

    rows = (await connection.execute(select(notices.c.kind, deliveries.c.recipient).join(deliveries).order_by(deliveries.c.id))).all()
    assert [tuple(row) for row in rows] == [("source_failing", "0"), ("source_failing", "1"), ("source_recovered", "0"), ("source_recovered", "1")]
    params = (await connection.execute(select(notices.c.params).order_by(notices.c.id))).scalars().first()
    assert (params["source"], params["state"], params["was"]) == ("pul_1", "gone", "ok")


async def test_what_was_announced_is_still_known_after_a_restart(connection):
    await _polls(connection, "ok", "gone")
    await register(connection, [PUL])

    assert await _polls(connection, "gone", "ok") == [None, "recovered"]


async def test_a_very_long_detail_is_cut(connection):
    await _poll(connection, "gone", 0, detail="x" * 9000)

    assert len((await _health(connection)).detail) == 500


async def test_health_comes_by_id_of_all_or_of_those_asked_for(connection):
    assert [health.id for health in await load_health(connection)] == ["pul_1", "viasna"]
    assert [health.id for health in await load_health(connection, ["viasna", "other"])] == ["viasna"]
    assert set(await load_sources(connection)) == {"pul_1", "viasna"}
    assert await load_source(connection, "other") is None
