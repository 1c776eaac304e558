"""The outbox: who gets a row, in which order rows are sent, and that nothing is lost or doubled."""

from __future__ import annotations

import asyncio
import random
import signal
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select, update

from claims.model import AlertType, Message
from storage import outbox
from storage.audience import Audience, enqueue, enqueue_notice
from storage.outbox import hold_recipient, lease, mark_failed, mark_sent, outbox_depth, retry_later
from storage.session import Database
from storage.tables import deliveries, endpoints, notices, subscribers
from tests.builders import NOON
from tests.unit.storage.values import a_figure, an_alert, an_episode, stored_alert, stored_episode

SECOND = timedelta(seconds=1)
LEASE = timedelta(minutes=2)
EVERYWHERE = ("terminal", "chat", "channel", "operator", "webhook")
CHECKOUT = Path(__file__).parents[2]
OTHER_EPISODE = "2026-03-11-release-1"


async def _subscriber(connection, name: bytes, *, settings=None, active=True, since=NOON) -> int:
    row = {"chat_mac": name, "chat_box": b"", "language": "be", "active": active, "settings": settings or {}, "since": since}
    return (await connection.execute(insert(subscribers).values(row).returning(subscribers.c.id))).scalar_one()


async def _endpoint(connection, id: str, **fields) -> None:
    row = {"id": id, "url": "https://ngo.example/hook", "secret_box": b"", "types": [], "since": NOON}
    await connection.execute(insert(endpoints).values({**row, **fields}))


async def _tell(connection, audience=None, at=NOON, **fields) -> int:
    alert = an_alert(**fields)
    return await enqueue(connection, await stored_alert(connection, alert), alert, audience or Audience(), at)


async def _rows(connection, *channels):
    query = select(deliveries).order_by(deliveries.c.id)
    return (await connection.execute(query.where(deliveries.c.channel.in_(channels)) if channels else query)).all()


@pytest.fixture
async def connection(database):
    async with database.writing() as connection:
        await stored_episode(connection)
        await stored_episode(connection, OTHER_EPISODE)
        yield connection


@pytest.fixture
async def filled(database):
    """A database with the two episodes."""
    async with database.writing() as connection:
        await stored_episode(connection)
        await stored_episode(connection, OTHER_EPISODE)
    return database


# --- who gets a row ----------------------------------------------------------------------------------------------------------------


async def test_an_alert_goes_to_terminal_channels_active_subscribers_and_endpoints(connection):
    first, second = await _subscriber(connection, b"1"), await _subscriber(connection, b"2")
    await _subscriber(connection, b"3", active=False)
    await _endpoint(connection, "ep_1")
    await _endpoint(connection, "ep_2", active=False)

    told = await _tell(connection, Audience(terminal=True, channels=("@a", "@b"), operators=(5,)))

    rows = [(row.channel, row.recipient) for row in await _rows(connection)]
    assert told == len(rows) == 6
    assert set(rows) == {("terminal", "-"), ("channel", "@a"), ("channel", "@b"), ("chat", str(first)), ("chat", str(second)), ("webhook", "ep_1")}


async def test_the_same_alert_again_adds_no_row_and_counts_no_sequence(connection):
    await _subscriber(connection, b"1")
    await _endpoint(connection, "ep_1")
    alert, audience = an_alert(), Audience(terminal=True)
    seq = await stored_alert(connection, alert)

    assert await enqueue(connection, seq, alert, audience, NOON) == 3
    assert await enqueue(connection, seq, alert, audience, NOON) == 0
    assert (await connection.execute(select(endpoints.c.sequence))).scalar_one() == 1


async def test_what_needs_review_goes_to_operators_alone_by_their_index(connection):
    await _subscriber(connection, b"1")
    await _endpoint(connection, "ep_1")

    await _tell(connection, Audience(terminal=True, channels=("@a",), operators=(70001, 70002)), type=AlertType.REVIEW_NEEDED)

    assert [(row.channel, row.recipient) for row in await _rows(connection)] == [("operator", "0"), ("operator", "1")]


async def test_a_notice_goes_to_each_operator_once(connection):
    number = await enqueue_notice(connection, "source_failing", {"source": "pul_1"}, Audience(terminal=True, operators=(7, 8)), NOON)

    assert [(row.notice_id, row.recipient) for row in await _rows(connection, "operator")] == [(number, "0"), (number, "1")]
    assert (await connection.execute(select(notices.c.params))).scalar_one() == {"source": "pul_1"}


@pytest.mark.parametrize(
    ("settings", "fields", "told"),
    [
        ({}, {}, True),
        ({"topics": {"releases": False}}, {}, False),
        ({"topics": {"releases": True}}, {}, True),
        ({"topics": {"sanctions": False}}, {}, True),
        ({"topics": {"sanctions": False}}, {"type": AlertType.SANCTIONS_ANNOUNCED}, False),
        ({"topics": {"totals": False}}, {"type": AlertType.TOTAL_CHANGED, "episode": None}, False),
        ({"topics": {"statements": False}}, {"type": AlertType.STATEMENT_DELETED}, False),
        ({"min_count": 52}, {}, True),
        ({"min_count": 53}, {}, False),
        ({"min_count": 53}, {"figures": (a_figure(count=None),)}, True),
        ({"min_count": 53}, {"type": AlertType.SANCTIONS_IN_FORCE, "figures": ()}, True),
        ({"certainty": "confirmed"}, {}, False),
        ({"certainty": "confirmed"}, {"type": AlertType.RELEASE_CONFIRMED}, True),
        ({"certainty": "confirmed", "min_count": 53}, {"type": AlertType.RELEASE_CONFIRMED}, False),
        ({"certainty": "confirmed"}, {"type": AlertType.SANCTIONS_ANNOUNCED}, False),
        ({"certainty": "confirmed"}, {"type": AlertType.SANCTIONS_IN_FORCE}, True),
        ({"certainty": "reported"}, {}, True),
        ({}, {"type": AlertType.RELEASE_REVISED}, True),
        ({}, {"type": AlertType.RELEASE_WITHDRAWN}, False),
    ],
)
async def test_settings_decide_what_a_subscriber_who_heard_nothing_yet_is_told(connection, settings, fields, told):
    await _subscriber(connection, b"1", settings=settings)

    await _tell(connection, **fields)

    assert len(await _rows(connection, "chat")) == told


@pytest.mark.parametrize("type", [AlertType.RELEASE_REVISED, AlertType.RELEASE_WITHDRAWN, AlertType.STATEMENT_DELETED])
async def test_who_was_told_of_an_episode_gets_what_corrects_it_whatever_the_number(connection, type):
    await _subscriber(connection, b"1", settings={"min_count": 50, "certainty": "confirmed"})
    await _tell(connection, id="first", type=AlertType.RELEASE_CONFIRMED)

    await _tell(connection, id="second", type=type, figures=(a_figure(count=8),))

    assert len(await _rows(connection, "chat")) == 2


async def test_being_told_of_another_episode_is_no_reason_to_get_a_correction(connection):
    await _subscriber(connection, b"1")
    await _tell(connection, id="first", episode=an_episode(id=OTHER_EPISODE))

    await _tell(connection, id="second", type=AlertType.RELEASE_WITHDRAWN)

    assert len(await _rows(connection, "chat")) == 1


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"types": ["release.reported"]}, 1),
        ({"types": ["release.confirmed", "total.changed"]}, 0),
        ({"min_count": 52}, 1),
        ({"min_count": 53}, 0),
    ],
)
async def test_an_endpoint_gets_the_types_and_numbers_that_it_asked_for(connection, fields, told):
    await _endpoint(connection, "ep_1", **fields)

    assert await _tell(connection) == told


async def test_sequence_counts_per_endpoint_without_gaps(connection):
    await _endpoint(connection, "ep_all")
    await _endpoint(connection, "ep_some", types=["release.confirmed"])

    await _tell(connection, id="1")
    await _tell(connection, id="2", type=AlertType.RELEASE_CONFIRMED)
    await _tell(connection, id="3", type=AlertType.RELEASE_REVISED)

    rows = [(row.recipient, row.sequence) for row in await _rows(connection, "webhook")]
    assert [sequence for recipient, sequence in rows if recipient == "ep_all"] == [1, 2, 3]
    assert [sequence for recipient, sequence in rows if recipient == "ep_some"] == [1]


async def test_an_audience_never_shows_chat_ids():
    assert "70001" not in repr(Audience(operators=(70001,)))


# --- order -------------------------------------------------------------------------------------------------------------------------


async def test_channels_go_first_then_operators_then_the_oldest_subscriptions(filled):
    async with filled.writing() as connection:
        young = await _subscriber(connection, b"young", since=NOON)
        old = await _subscriber(connection, b"old", since=NOON - timedelta(days=9))
        await enqueue_notice(connection, "source_failing", {}, Audience(operators=(7,)), NOON)
        await _tell(connection, Audience(channels=("@a",)))

    taken = await lease(filled, ("chat", "channel", "operator"), at=NOON, limit=10, lease=LEASE)

    # The notice stands at the base of its channel, like news.
    assert [delivery.recipient for delivery in taken] == ["@a", "0", str(old), str(young)]


async def test_news_goes_before_updates_that_waited_longer(filled):
    async with filled.writing() as connection:
        await _subscriber(connection, b"1")
        await _tell(connection, id="total", type=AlertType.TOTAL_CHANGED, episode=None)
        await _tell(connection, id="news")

    taken = await lease(filled, ["chat"], at=NOON, limit=10, lease=LEASE)

    assert [delivery.alert.id for delivery in taken] == ["news", "total"]


async def test_a_later_message_of_an_episode_waits_until_the_first_was_sent(filled):
    async with filled.writing() as connection:
        await _subscriber(connection, b"1")
        await _tell(connection, id="first")
        await _tell(connection, id="second", type=AlertType.RELEASE_WITHDRAWN)

    (first,) = await lease(filled, ["chat"], at=NOON, limit=10, lease=LEASE)
    assert await lease(filled, ["chat"], at=NOON, limit=10, lease=LEASE) == []
    async with filled.writing() as connection:
        await mark_sent(connection, first.id, at=NOON, message_id=77)
    (second,) = await lease(filled, ["chat"], at=NOON, limit=10, lease=LEASE)

    assert (second.alert.id, second.first_message_id, second.first_alert.id) == ("second", 77, "first")
    assert second.alert.message is Message.CANCEL


async def test_a_first_message_that_was_given_up_holds_nothing_up(filled):
    async with filled.writing() as connection:
        await _endpoint(connection, "ep_1")
        await _tell(connection, id="first")
        await _tell(connection, id="second", type=AlertType.RELEASE_REVISED)

    (first,) = await lease(filled, ["webhook"], at=NOON, limit=10, lease=LEASE)
    async with filled.writing() as connection:
        await mark_failed(connection, first.id, error="410")
    (second,) = await lease(filled, ["webhook"], at=NOON, limit=10, lease=LEASE)

    assert (second.sequence, second.first_message_id, second.first_alert) == (2, None, None)


async def test_another_episode_or_another_recipient_waits_for_nobody(filled):
    async with filled.writing() as connection:
        await _subscriber(connection, b"1")
        await _tell(connection, Audience(channels=("@a",)), id="first")
        await _tell(connection, id="other", episode=an_episode(id=OTHER_EPISODE))

    taken = await lease(filled, ["chat"], at=NOON, limit=10, lease=LEASE)

    assert [delivery.alert.id for delivery in taken] == ["first", "other"]


async def test_the_third_message_refers_to_the_first_that_was_sent(filled):
    async with filled.writing() as connection:
        await _subscriber(connection, b"1")
        for number, kind in enumerate((AlertType.RELEASE_REPORTED, AlertType.RELEASE_REVISED, AlertType.RELEASE_CONFIRMED)):
            await _tell(connection, id=str(number), type=kind)

    for message_id in (70, 71):
        (taken,) = await lease(filled, ["chat"], at=NOON, limit=10, lease=LEASE)
        async with filled.writing() as connection:
            await mark_sent(connection, taken.id, at=NOON, message_id=message_id)
    (third,) = await lease(filled, ["chat"], at=NOON, limit=10, lease=LEASE)

    assert (third.alert.id, third.first_message_id, third.first_alert.id) == ("2", 70, "0")


# --- taking out --------------------------------------------------------------------------------------------------------------------


async def test_a_delivery_carries_all_that_is_needed_to_tell_it(filled):
    async with filled.writing() as connection:
        person = await _subscriber(connection, b"1", settings={"discreet": True})
        await _tell(connection)

    (taken,) = await lease(filled, EVERYWHERE, at=NOON, limit=10, lease=LEASE)

    assert taken.alert == an_alert()
    assert (taken.channel, taken.recipient, taken.attempts, taken.created) == ("chat", str(person), 1, NOON)
    assert (taken.language, taken.settings, taken.notice) == ("be", {"discreet": True}, None)


async def test_a_delivery_of_a_notice_carries_the_notice(filled):
    async with filled.writing() as connection:
        await enqueue_notice(connection, "source_failing", {"source": "pul_1"}, Audience(operators=(7,)), NOON)

    (taken,) = await lease(filled, ["operator"], at=NOON, limit=10, lease=LEASE)

    assert (taken.alert, taken.notice.kind, taken.notice.params, taken.created) == (None, "source_failing", {"source": "pul_1"}, NOON)


async def test_a_leased_delivery_is_nobody_elses_until_the_lease_ends(filled):
    async with filled.writing() as connection:
        await _subscriber(connection, b"1")
        await _tell(connection)

    (first,) = await lease(filled, ["chat"], at=NOON, limit=10, lease=LEASE)
    assert await lease(filled, ["chat"], at=NOON + LEASE - SECOND, limit=10, lease=LEASE) == []
    (again,) = await lease(filled, ["chat"], at=NOON + LEASE, limit=10, lease=LEASE)

    assert (again.id, again.attempts) == (first.id, 2)


async def test_what_was_leased_but_not_tried_is_given_back_without_counting(filled):
    async with filled.writing() as connection:
        await _subscriber(connection, b"1")
        await _tell(connection)

    (first,) = await lease(filled, ["chat"], at=NOON, limit=10, lease=LEASE)
    async with filled.writing() as connection:
        await outbox.release(connection, [first.id])
        await outbox.release(connection, [first.id])
    (again,) = await lease(filled, ["chat"], at=NOON, limit=10, lease=LEASE)

    assert again.attempts == 1


async def test_nothing_sent_is_leased_again(filled):
    async with filled.writing() as connection:
        await _subscriber(connection, b"1")
        await _tell(connection)

    (taken,) = await lease(filled, ["chat"], at=NOON, limit=10, lease=LEASE)
    async with filled.writing() as connection:
        await mark_sent(connection, taken.id, at=NOON, message_id=5)

    assert await lease(filled, ["chat"], at=NOON + timedelta(days=9), limit=10, lease=LEASE) == []


async def test_what_failed_for_now_comes_again_when_due(filled):
    async with filled.writing() as connection:
        await _subscriber(connection, b"1")
        await _tell(connection)

    (taken,) = await lease(filled, ["chat"], at=NOON, limit=10, lease=LEASE)
    async with filled.writing() as connection:
        await retry_later(connection, taken.id, due=NOON + 30 * SECOND, error="timed out")

    assert await lease(filled, ["chat"], at=NOON + 29 * SECOND, limit=10, lease=LEASE) == []
    (again,) = await lease(filled, ["chat"], at=NOON + 30 * SECOND, limit=10, lease=LEASE)
    assert again.attempts == 2


async def test_holding_one_recipient_moves_that_one_alone(filled):
    async with filled.writing() as connection:
        slow, fast = await _subscriber(connection, b"1"), await _subscriber(connection, b"2")
        await _tell(connection, id="a")
        await _tell(connection, id="b", episode=an_episode(id=OTHER_EPISODE))
        await hold_recipient(connection, "chat", str(slow), NOON + 60 * SECOND)

    now = await lease(filled, ["chat"], at=NOON, limit=10, lease=LEASE)
    later = await lease(filled, ["chat"], at=NOON + 60 * SECOND, limit=10, lease=SECOND)

    assert {delivery.recipient for delivery in now} == {str(fast)}
    assert [(delivery.recipient, delivery.alert.id) for delivery in later] == [(str(slow), "a"), (str(slow), "b")]


async def test_holding_does_not_bring_forward_what_is_due_later(filled):
    async with filled.writing() as connection:
        person = await _subscriber(connection, b"1")
        await _tell(connection, at=NOON + 600 * SECOND)
        await hold_recipient(connection, "chat", str(person), NOON + 60 * SECOND)
        assert (await connection.execute(select(deliveries.c.due))).scalar_one() == NOON + 600 * SECOND


async def test_an_idle_outbox_does_not_wait_for_a_writer(filled):
    async with filled.writing(deciding=True) as writer:
        await _tell(writer, Audience(terminal=True))  # not committed: nobody else sees it

        assert await asyncio.wait_for(lease(filled, EVERYWHERE, at=NOON, limit=10, lease=LEASE), 5) == []


async def test_only_the_asked_channels_are_leased_and_not_more_than_the_limit(filled):
    async with filled.writing() as connection:
        for number in range(5):
            await _subscriber(connection, bytes([number]))
        await _tell(connection, Audience(terminal=True))

    assert [delivery.channel for delivery in await lease(filled, ["terminal"], at=NOON, limit=10, lease=LEASE)] == ["terminal"]
    assert len(await lease(filled, ["chat"], at=NOON, limit=3, lease=LEASE)) == 3


async def test_several_replicas_at_once_lease_every_delivery_exactly_once(filled):
    async with filled.writing() as connection:
        for number in range(60):
            await _subscriber(connection, bytes([number]))
        await _tell(connection)

    async def replica() -> list[int]:
        mine: list[int] = []
        while taken := await lease(filled, ["chat"], at=NOON, limit=7, lease=LEASE):
            mine += [delivery.id for delivery in taken]
        return mine

    taken = [id for ids in await asyncio.gather(*(replica() for _ in range(4))) for id in ids]
    # A replica that finds every row locked by others ends early: what is left is leased by whoever asks next.
    taken += [delivery.id for delivery in await lease(filled, ["chat"], at=NOON, limit=60, lease=LEASE)]

    assert len(taken) == len(set(taken)) == 60


async def test_rows_of_a_transaction_that_was_rolled_back_are_never_leased(filled):
    async def fail() -> None:
        async with filled.writing() as connection:
            await _subscriber(connection, b"1")
            await _tell(connection)
            raise RuntimeError("crash before commit")

    with pytest.raises(RuntimeError):
        await fail()

    assert await lease(filled, EVERYWHERE, at=NOON, limit=10, lease=LEASE) == []


VICTIM = """
import asyncio, os, signal, sys
from datetime import timedelta
from storage.audience import Audience, enqueue
from storage.outbox import lease
from storage.session import Database
from tests.builders import NOON
from tests.unit.storage.values import an_alert, stored_alert, stored_episode

async def tell(database):
    async with database.writing() as connection:
        await stored_episode(connection)
        seq = await stored_alert(connection, an_alert())
        await enqueue(connection, seq, an_alert(), Audience(terminal=True), NOON)
        if sys.argv[2] == "before commit":
            os.kill(os.getpid(), signal.SIGKILL)

async def main():
    database = Database(sys.argv[1])
    await tell(database)
    if sys.argv[2] == "after the lease":
        await lease(database, ["terminal"], at=NOON, limit=1, lease=timedelta(minutes=2))
    os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


@pytest.mark.parametrize(("step", "at_once", "after_the_lease"), [("before commit", 0, 0), ("after commit", 1, 1), ("after the lease", 0, 1)])
async def test_a_process_killed_at_any_step_loses_no_committed_delivery(database, step, at_once, after_the_lease):
    address = database.url.set(drivername=database.url.get_backend_name()).render_as_string(hide_password=False)
    victim = await asyncio.create_subprocess_exec(sys.executable, "-c", VICTIM, address, step, cwd=CHECKOUT)
    assert await victim.wait() == -signal.SIGKILL

    now = await lease(database, ["terminal"], at=NOON, limit=10, lease=timedelta())
    later = await lease(database, ["terminal"], at=NOON + LEASE, limit=10, lease=timedelta())
    assert (len(now), len(later)) == (at_once, after_the_lease)


async def test_what_waited_for_somebody_who_left_is_skipped(connection):
    person = await _subscriber(connection, b"1")
    await _tell(connection)

    assert await outbox.skip_pending(connection, "chat", str(person), error="blocked") == 1
    assert [row.state for row in await _rows(connection)] == ["skipped"]


async def test_an_error_text_is_cut_to_its_limit(connection):
    await _endpoint(connection, "ep_1")
    await _tell(connection)
    (row,) = await _rows(connection)
    await outbox.mark_skipped(connection, row.id, error="x" * 9000)

    assert len((await _rows(connection))[0].error) == 500


@pytest.mark.parametrize("seed", range(4))
async def test_whatever_befalls_the_senders_each_recipient_gets_each_alert_once_and_every_episode_in_order(filled, seed):
    """Sends that arrive, fail for now, fail for good, are held, are given back, or end with the death of the sender before its record."""
    chance, now = random.Random(seed), NOON
    async with filled.writing() as connection:
        for number in range(4):
            await _subscriber(connection, bytes([number]))
        await _endpoint(connection, "ep_1")
        kinds = (AlertType.RELEASE_REPORTED, AlertType.RELEASE_REVISED, AlertType.RELEASE_CONFIRMED)
        for number, kind in enumerate(kinds * 2):
            await _tell(
                connection,
                Audience(channels=("@a",)),
                id=str(number),
                type=kind,
                episode=an_episode(id=OTHER_EPISODE if number % 2 else an_episode().id),
            )
        expected = {(row.alert_seq, row.recipient) for row in await _rows(connection)}
    settled: list[tuple[str, str, str]] = []  # recipient, episode, alert
    while len(settled) < len(expected):
        now += 30 * SECOND
        for delivery in await lease(filled, EVERYWHERE, at=now, limit=chance.randint(1, 9), lease=LEASE):
            async with filled.writing() as connection:
                match chance.choice(["sent", "sent", "failed", "again", "held", "back", "killed"]):
                    case "sent":
                        await mark_sent(connection, delivery.id, at=now, message_id=delivery.id)
                    case "failed":
                        await mark_failed(connection, delivery.id, error="400")
                    case "again":
                        await retry_later(connection, delivery.id, due=now + chance.randint(1, 300) * SECOND, error="502")
                        continue
                    case "held":
                        await outbox.release(connection, [delivery.id])
                        await hold_recipient(connection, delivery.channel, delivery.recipient, now + 60 * SECOND)
                        continue
                    case "back":
                        await outbox.release(connection, [delivery.id])
                        continue
                    case "killed":
                        continue
            settled.append((delivery.recipient, delivery.alert.episode.id, delivery.alert.id))

    assert len(settled) == len(set(settled))
    for recipient, episode in {(recipient, episode) for recipient, episode, _ in settled}:
        told = [alert for who, what, alert in settled if (who, what) == (recipient, episode)]
        assert told == sorted(told)


# --- figures for operators ---------------------------------------------------------------------------------------------------------


async def test_the_depth_tells_what_waits_and_what_was_given_up(connection):
    await _endpoint(connection, "ep_1")
    await _tell(connection, Audience(terminal=True, channels=("@a",)))
    rows = await _rows(connection)
    await mark_sent(connection, next(row.id for row in rows if row.channel == "terminal"), at=NOON)
    await mark_failed(connection, next(row.id for row in rows if row.channel == "webhook"), error="410")

    depth = await outbox_depth(connection)

    assert depth.count == {("channel", "pending"): 1, ("webhook", "failed"): 1}
    assert depth.oldest_due == NOON


async def test_an_empty_outbox_has_no_oldest(connection):
    depth = await outbox_depth(connection)

    assert (depth.count, depth.oldest_due) == ({}, None)


async def test_old_settled_deliveries_are_forgotten_and_waiting_ones_never(connection):
    await _tell(connection, Audience(terminal=True, channels=("@a",)))
    await connection.execute(update(deliveries).where(deliveries.c.channel == "terminal").values(state="sent"))

    assert await outbox.prune(connection, NOON) == 0
    assert await outbox.prune(connection, NOON + SECOND) == 1
    assert [row.channel for row in await _rows(connection)] == ["channel"]


async def test_a_fan_out_to_thousands_is_one_statement(sqlite: Database):
    async with sqlite.writing() as connection:
        await stored_episode(connection)
        people = [{"chat_mac": str(n).encode(), "chat_box": b"", "language": "ru", "settings": {}, "since": NOON} for n in range(2000)]
        await connection.execute(insert(subscribers), people)
        assert await _tell(connection) == 2000
        assert (await connection.execute(select(func.count()).select_from(deliveries))).scalar_one() == 2000
