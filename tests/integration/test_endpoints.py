"""Webhook endpoints: sealed secrets, rotation, disabling."""

from __future__ import annotations

import asyncio
import base64
from datetime import timedelta

import pytest
from sqlalchemy import select
from standardwebhooks.webhooks import Webhook

from storage import endpoints as hooks
from storage.audience import Audience, enqueue, wanted_by_endpoint
from storage.endpoints import UnknownEndpoint, UnknownType
from storage.secrets import KeyRing
from storage.tables import deliveries, endpoints
from tests.builders import NOON
from tests.unit.storage.values import an_alert, stored_alert, stored_episode

URL = "https://ngo.example/hook"
KEYS = KeyRing.generate()
DAY = timedelta(days=1)


@pytest.fixture
async def connection(database):
    async with database.writing() as connection:
        yield connection


async def _told(connection):
    await stored_episode(connection)
    alert = an_alert()
    return await enqueue(connection, await stored_alert(connection, alert), alert, Audience(), NOON)


async def test_a_new_endpoint_has_a_secret_of_24_bytes_that_signs(connection):
    endpoint, secret = await hooks.add(connection, KEYS, URL, at=NOON, types=["release.reported"], min_count=5)

    assert endpoint.id.startswith("ep_")
    assert (endpoint.url, endpoint.types, endpoint.min_count, endpoint.active, endpoint.sequence) == (URL, ("release.reported",), 5, True, 0)
    assert len(base64.b64decode(secret.removeprefix("whsec_"))) == 24
    assert await hooks.signing_secrets(connection, KEYS, endpoint.id, NOON) == (secret,)
    assert Webhook(secret).sign("a1", NOON, "{}").startswith("v1,")


async def test_the_secret_is_neither_in_the_row_nor_in_the_value(connection):
    endpoint, secret = await hooks.add(connection, KEYS, URL, at=NOON)
    row = (await connection.execute(select(endpoints))).one()

    assert secret.encode() not in row.secret_box
    assert secret not in repr(endpoint)


async def test_a_given_secret_is_taken(connection):
    endpoint, secret = await hooks.add(connection, KEYS, URL, at=NOON, secret="whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz")

    assert await hooks.signing_secrets(connection, KEYS, endpoint.id, NOON) == (secret,) == ("whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz",)


async def test_one_address_may_have_several_endpoints(connection):
    first, _ = await hooks.add(connection, KEYS, URL, at=NOON)
    second, _ = await hooks.add(connection, KEYS, URL, at=NOON + DAY)

    assert [endpoint.id for endpoint in await hooks.list_endpoints(connection)] == [first.id, second.id]


@pytest.mark.parametrize("kind", ["release.invented", "review.needed", ""])
async def test_a_type_that_does_not_exist_or_is_for_operators_alone_is_refused(connection, kind):
    with pytest.raises(UnknownType, match="no such type"):
        await hooks.add(connection, KEYS, URL, at=NOON, types=["release.reported", kind])


async def test_after_a_rotation_both_secrets_sign_for_a_day(connection):
    endpoint, old = await hooks.add(connection, KEYS, URL, at=NOON)
    new = await hooks.rotate(connection, KEYS, endpoint.id, at=NOON)

    assert new != old
    assert await hooks.signing_secrets(connection, KEYS, endpoint.id, NOON + DAY - timedelta(seconds=1)) == (new, old)
    assert await hooks.signing_secrets(connection, KEYS, endpoint.id, NOON + DAY) == (new,)


async def test_a_second_rotation_ends_the_first_secret_at_once(connection):
    endpoint, first = await hooks.add(connection, KEYS, URL, at=NOON)
    second = await hooks.rotate(connection, KEYS, endpoint.id, at=NOON)
    third = await hooks.rotate(connection, KEYS, endpoint.id, at=NOON)

    signing = await hooks.signing_secrets(connection, KEYS, endpoint.id, NOON)
    assert signing == (third, second)
    assert first not in signing


async def test_a_secret_that_signs_no_more_is_removed(connection):
    endpoint, _ = await hooks.add(connection, KEYS, URL, at=NOON)
    await hooks.rotate(connection, KEYS, endpoint.id, at=NOON)

    await hooks.drop_old_secrets(connection, NOON)
    assert (await connection.execute(select(endpoints.c.old_secret_box))).scalar_one() is not None
    await hooks.drop_old_secrets(connection, NOON + DAY)
    assert (await connection.execute(select(endpoints.c.old_secret_box))).scalar_one() is None


async def test_a_disabled_endpoint_gets_nothing_not_even_what_waits(connection):
    endpoint, _ = await hooks.add(connection, KEYS, URL, at=NOON)
    assert await _told(connection) == 1
    await hooks.disable(connection, endpoint.id, detail="20 failures in a row")

    shown = await hooks.get(connection, endpoint.id)
    assert (shown.active, shown.detail) == (False, "20 failures in a row")
    assert (await connection.execute(select(deliveries.c.state))).scalar_one() == "skipped"


async def test_an_enabled_endpoint_begins_without_failures(connection):
    endpoint, _ = await hooks.add(connection, KEYS, URL, at=NOON)
    await hooks.note_result(connection, endpoint.id, ok=False, detail="500")
    await hooks.disable(connection, endpoint.id)
    await hooks.enable(connection, endpoint.id)

    shown = await hooks.get(connection, endpoint.id)
    assert (shown.active, shown.failures, shown.detail) == (True, 0, "")
    assert await _told(connection) == 1


async def test_failures_count_in_a_row_and_a_success_ends_the_row(connection):
    endpoint, _ = await hooks.add(connection, KEYS, URL, at=NOON)

    assert await hooks.note_result(connection, endpoint.id, ok=False, detail="500") == 1
    assert await hooks.note_result(connection, endpoint.id, ok=False, detail="timed out") == 2
    assert (await hooks.get(connection, endpoint.id)).detail == "timed out"
    assert await hooks.note_result(connection, endpoint.id, ok=True) == 0
    assert (await hooks.get(connection, endpoint.id)).detail == ""


async def test_alerts_and_outcomes_of_many_endpoints_at_once_do_not_lock_each_other_out(database):
    async with database.writing() as connection:
        await stored_episode(connection)
        ids = sorted([(await hooks.add(connection, KEYS, URL, at=NOON))[0].id for _ in range(6)])

    async def tell(number):
        alert = an_alert(id=str(number))
        async with database.writing(deciding=True) as connection:
            await enqueue(connection, await stored_alert(connection, alert), alert, Audience(), NOON)

    async def record():
        async with database.writing() as connection:
            for id in reversed(ids):
                await hooks.note_result(connection, id, ok=False, detail="500")

    await asyncio.gather(*(work for number in range(10) for work in (tell(number), record())))

    async with database.reading() as connection:
        assert {(endpoint.sequence, endpoint.failures) for endpoint in await hooks.list_endpoints(connection)} == {(10, 10)}


async def test_a_removed_endpoint_leaves_no_row(connection):
    endpoint, _ = await hooks.add(connection, KEYS, URL, at=NOON)
    await _told(connection)
    await hooks.remove(connection, endpoint.id)

    assert await hooks.list_endpoints(connection) == ()
    assert (await connection.execute(select(deliveries))).all() == []


@pytest.mark.parametrize(
    "action",
    [
        hooks.get,
        hooks.disable,
        hooks.enable,
        hooks.remove,
        lambda connection, id: hooks.rotate(connection, KEYS, id, at=NOON),
        lambda connection, id: hooks.signing_secrets(connection, KEYS, id, NOON),
        lambda connection, id: hooks.note_result(connection, id, ok=True),
    ],
)
async def test_an_unknown_endpoint_is_named(connection, action):
    with pytest.raises(UnknownEndpoint, match="no endpoint ep_nobody"):
        await action(connection, "ep_nobody")


async def test_what_may_be_sent_again_is_what_an_endpoint_asked_for_even_while_it_was_off(connection):
    await stored_episode(connection)
    picky, _ = await hooks.add(connection, KEYS, URL, at=NOON, types=["total.changed"])
    every, _ = await hooks.add(connection, KEYS, URL, at=NOON)
    await hooks.disable(connection, every.id)
    alert = an_alert()
    await stored_alert(connection, alert)

    assert await wanted_by_endpoint(connection, picky.id, NOON - DAY) == ()
    assert [each.id for each in await wanted_by_endpoint(connection, every.id, NOON - DAY)] == [alert.id]
    assert await wanted_by_endpoint(connection, every.id, alert.at + DAY) == ()
    assert await wanted_by_endpoint(connection, "ep_none", NOON - DAY) == ()
