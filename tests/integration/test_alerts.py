"""Alerts are stored whole, once, in order."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError

from claims.model import AlertType
from storage.alerts import add_alert, alerts_by_number, find_alert, latest_alerts, load_alerts
from tests.unit.storage.values import an_alert, stored_episode


async def _three(connection):
    await stored_episode(connection)
    first = await add_alert(connection, an_alert(id="a"), post_id=None)
    await add_alert(connection, an_alert(id="b", type=AlertType.REVIEW_NEEDED), post_id=None)
    last = await add_alert(connection, an_alert(id="c", type=AlertType.RELEASE_REVISED), post_id=None)
    return first, last


async def test_alerts_come_in_the_order_of_their_numbers_after_the_cursor(database):
    async with database.writing() as connection:
        first, last = await _three(connection)
        everything = await load_alerts(connection, 0, 10, reviews=True)
        after = await load_alerts(connection, first, 10)

    assert [stored.alert.id for stored in everything] == ["a", "b", "c"]
    assert [(stored.seq, stored.alert.id) for stored in after] == [(last, "c")]


async def test_what_waits_for_review_is_not_among_the_public_alerts(database):
    async with database.writing() as connection:
        await _three(connection)
        assert [stored.alert.id for stored in await load_alerts(connection, 0, 10)] == ["a", "c"]
        assert [stored.alert.id for stored in await latest_alerts(connection, 10)] == ["c", "a"]


async def test_an_alert_of_the_same_id_is_refused(database):
    with pytest.raises(IntegrityError):
        async with database.writing() as connection:
            await stored_episode(connection)
            await add_alert(connection, an_alert(), post_id=None)
            await add_alert(connection, an_alert(), post_id=None)


async def test_an_alert_is_found_by_id_and_by_number(database):
    async with database.writing() as connection:
        first, _ = await _three(connection)
        found = await find_alert(connection, "a")
        missing = await find_alert(connection, "z")
        numbered = await alerts_by_number(connection, [first, 99])

    assert found is not None
    assert (found.seq, found.alert) == (first, an_alert(id="a"))
    assert missing is None
    assert numbered == {first: an_alert(id="a")}
