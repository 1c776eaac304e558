"""Digests and pauses: made by stored rows, sent through the real application, over restarts and changes of the clock, with a clock that moves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from claims.model import Alert, AlertType
from storage.audience import Audience
from storage.session import Database
from storage.tables import deliveries, episodes, subscribers
from tests.bot_api import Fault, bot_api
from tests.chatting import ANNA, BORIS, World, the_bot
from tests.unit.delivery.told import tell
from tests.unit.rendering.examples import a_total, an_alert, an_episode

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
async def world(database: Database) -> AsyncIterator[World]:
    async with bot_api() as api, the_bot(World(api, database)) as running:
        yield running


async def happens(world: World, number: int, **fields: Any) -> Alert:
    """A release of its own, told at the moment that the clock shows."""
    day = world.clock.now.date()
    episode = replace(an_episode(), id=f"{day}-release-{number}", day=day)
    return await tell(world.database, Audience(), an_alert(**{"at": world.clock.now, "episode": episode, "id": f"alert-{day}-{number}", **fields}))


async def goes_on(world: World, until: datetime, step: timedelta = timedelta(minutes=10)) -> list[datetime]:
    """The clock moves on and the service does its work. Gives the moments at which something arrived."""
    arrived = []
    while world.clock.now < until:
        world.clock.now = min(world.clock.now + step, until)
        before = len(pictures(world))
        await world.make_digests()
        await world.deliver()
        arrived += [world.clock.now] * (len(pictures(world)) - before)
    return arrived


def pictures(world: World, chat: int = ANNA) -> list[Any]:
    return [call.data for call in world.api.sent(chat, "sendPhoto")]


async def choose(world: World, *data: str, chat: int = ANNA) -> None:
    await world.ask("/subscribe", chat=chat)
    await world.ask("/settings", chat=chat)
    for each in data:
        await world.press(each, chat=chat)


async def test_a_daily_digest_comes_at_the_chosen_hour_with_a_chart_and_tells_all_since_the_last_one(world: World) -> None:
    await choose(world, "set:rhythm:daily", "set:rhythm:hour:18")
    await happens(world, 1)
    await happens(world, 2)
    assert await world.deliver() == 0, "nothing by itself"
    arrived = await goes_on(world, world.clock.now + timedelta(days=1))
    assert arrived == [datetime(2026, 3, 10, 15, 0, tzinfo=UTC)]
    (told,) = pictures(world)
    assert told["photo"].startswith(PNG)
    assert "Digest of 10 March 2026: 2 releases" in told["caption"]
    assert "2026-03-10-release-1" in told["caption"]
    assert "2026-03-10-release-2" in told["caption"]


async def test_a_day_without_news_brings_no_daily_digest_but_a_week_without_news_is_told(world: World) -> None:
    await choose(world, "set:rhythm:daily")
    assert await goes_on(world, world.clock.now + timedelta(days=2), timedelta(hours=1)) == []
    await choose(world, "set:rhythm:weekly")
    arrived = await goes_on(world, world.clock.now + timedelta(days=8), timedelta(hours=1))
    assert [at.astimezone(UTC).weekday() for at in arrived] == [0]
    assert "nothing new" in pictures(world)[-1]["caption"]


@pytest.mark.parametrize(
    ("zone", "before", "hours"),
    [
        ("Europe/Vilnius", datetime(2026, 3, 27, 12, 0, tzinfo=UTC), [7, 6, 6]),  # the night of the 29th loses an hour
        ("Europe/Vilnius", datetime(2026, 10, 23, 12, 0, tzinfo=UTC), [6, 7, 7]),  # that of the 25th of October gains one
        ("Europe/Minsk", datetime(2026, 3, 27, 12, 0, tzinfo=UTC), [6, 6, 6]),  # there the clock never changes
    ],
)
async def test_over_a_change_of_the_clock_and_restarts_each_day_is_told_once_at_nine(
    database: Database, zone: str, before: datetime, hours: list[int]
) -> None:
    async with bot_api() as api:
        world = World(api, database)
        world.clock.now = before
        async with the_bot(world):
            await choose(world, "set:rhythm:daily", f"set:quiet:zone:{zone}")
        arrived = []
        for day in range(3):
            async with the_bot(world):  # a restart a day
                await happens(world, day)
                arrived += await goes_on(world, before + timedelta(days=day + 1))
        assert [at.hour for at in arrived] == hours
        assert [text["caption"].count("/proof ") for text in pictures(world)] == [1, 1, 1]


async def test_after_an_outage_of_days_one_digest_tells_everything(world: World) -> None:
    await choose(world, "set:rhythm:daily")
    for number in range(3):
        await happens(world, number)
        world.clock.pass_(days=1)
    assert await goes_on(world, world.clock.now + timedelta(minutes=10)) == [world.clock.now]
    (told,) = pictures(world)
    assert "3 releases" in told["caption"]


async def test_a_crash_between_making_and_sending_loses_nothing_and_tells_nothing_twice(database: Database) -> None:
    async with bot_api() as api:
        world = World(api, database)
        async with the_bot(world):
            await choose(world, "set:rhythm:daily")
            await happens(world, 1)
            world.clock.pass_(days=1)
            assert await world.make_digests() == 1
        async with the_bot(world):
            assert await world.make_digests() == 0
            assert await world.deliver() == 1
            assert await world.deliver() == 0
        assert len(pictures(world)) == 1


async def test_an_alert_that_was_stored_late_is_in_the_next_digest_and_one_that_was_told_is_not(world: World) -> None:
    await choose(world, "set:rhythm:daily")
    await happens(world, 1)
    due = (await world.subscriber()).digest_due
    assert due is not None
    world.clock.now = due
    await world.make_digests()
    await world.deliver()
    await happens(world, 2, at=due - timedelta(seconds=2))  # decided before the digest, stored after it
    world.clock.pass_(days=1)
    await world.make_digests()
    await world.deliver()
    assert ["-release-2" in told["caption"] for told in pictures(world)] == [False, True]
    assert "-release-1" not in pictures(world)[1]["caption"]


async def test_only_what_the_person_wants_is_in_it(world: World) -> None:
    await choose(world, "set:rhythm:daily", "set:rhythm:big:1")
    await happens(world, 1, figures=(), type=AlertType.STATEMENT_DELETED)
    await tell(world.database, Audience(), an_alert(AlertType.TOTAL_CHANGED, episode=None, total=a_total(), at=world.clock.now))
    await happens(world, 2)  # 52 people
    await goes_on(world, world.clock.now + timedelta(days=1))
    (told,) = pictures(world)
    assert "1 release\n" in told["caption"].replace("</b>", "")
    assert "-release-1" not in told["caption"]


async def test_totals_and_changed_words_are_told_as_other_changes(world: World) -> None:
    await choose(world, "set:rhythm:daily")
    await tell(world.database, Audience(), an_alert(AlertType.TOTAL_CHANGED, episode=None, total=a_total(), at=world.clock.now))
    await goes_on(world, world.clock.now + timedelta(days=1))
    assert "1 other change" in pictures(world)[0]["caption"]
    assert "1,110" in pictures(world)[0]["caption"]


async def test_what_was_taken_back_before_the_digest_is_not_in_it_and_afterwards_it_is_taken_back_in_an_answer(world: World) -> None:
    await choose(world, "set:rhythm:daily")
    await happens(world, 1)
    async with world.database.writing() as connection:
        await connection.execute(update(episodes).values(state="withdrawn"))
    assert await goes_on(world, world.clock.now + timedelta(days=1)) == []
    told = await happens(world, 2)
    await goes_on(world, world.clock.now + timedelta(days=1))
    (digest,) = pictures(world)
    cancel = replace(an_alert(AlertType.RELEASE_WITHDRAWN), id="cancel", episode=told.episode, references=(told.id,), at=world.clock.now)
    await tell(world.database, Audience(), cancel)
    assert await world.deliver() == 1
    answer = world.api.sent(ANNA)[-1].data
    assert "Withdrawn" in answer["text"]
    assert answer["reply_parameters"]["message_id"] == min(id for id, stands in world.api.messages[ANNA].items() if stands.get("caption"))
    assert digest["caption"]


async def test_a_pause_keeps_a_week_back_and_ends_with_one_digest_of_it_also_over_a_restart(database: Database) -> None:
    async with bot_api() as api:
        world = World(api, database)
        async with the_bot(world):
            await choose(world, "set:rhythm:pause:1")
            for number in range(3):
                await happens(world, number)
                world.clock.pass_(days=2)
                await world.make_digests()
                assert await world.deliver() == 0
        async with the_bot(world):
            world.clock.pass_(days=1)
            await world.make_digests()
            await world.deliver()
            (told,) = pictures(world)
            assert "While you paused, 10 March 2026 – 17 March 2026: 3 releases" in told["caption"]
            assert "The pause is over" in told["caption"]
            await happens(world, 9)
            assert await world.deliver() == 1, "from now on each alert by itself again"
            assert (await world.subscriber()).digest_due is None


async def test_a_pause_without_news_says_that_it_is_over(world: World) -> None:
    await choose(world, "set:rhythm:pause:1")
    world.clock.pass_(days=7)
    await world.make_digests()
    await world.deliver()
    assert "nothing new" in pictures(world)[0]["caption"]


async def test_ending_a_pause_early_tells_what_it_kept_back_whatever_is_pressed_next(world: World) -> None:
    await choose(world, "set:quiet:720-900", "set:quiet:zone:Europe/Minsk")  # noon to three; the clock of the test says 12:10
    await happens(world, 1)
    assert await world.deliver() == 1, "looked at, and put off until the quiet hours end"
    await world.press("set:quiet:off")
    await world.press("set:rhythm:pause:1")
    await happens(world, 2)
    assert await world.deliver() == 0
    world.clock.pass_(hours=1)
    await world.press("set:rhythm:pause:0")
    await world.press("set:rhythm:big:0")
    await world.make_digests()
    await world.deliver()
    (told,) = pictures(world)
    assert "2 releases" in told["caption"], "what waited for the quiet hours and what came in the pause"


async def test_who_goes_back_to_single_alerts_is_told_what_was_gathered(world: World) -> None:
    await choose(world, "set:rhythm:daily")
    await happens(world, 1)
    await world.press("set:rhythm:each")
    await world.make_digests()
    await world.deliver()
    assert "What was gathered" in pictures(world)[0]["caption"]
    assert await world.make_digests() == 0


async def test_a_digest_that_falls_into_quiet_hours_comes_when_they_end(world: World) -> None:
    await choose(world, "set:rhythm:daily", "set:rhythm:hour:21", "set:quiet:1200-420", "set:quiet:zone:Europe/Minsk")  # 20:00 to 07:00
    await happens(world, 1)
    assert await goes_on(world, world.clock.now + timedelta(days=1)) == [datetime(2026, 3, 11, 4, 0, tzinfo=UTC)]


async def test_in_a_discreet_chat_a_digest_is_a_neutral_sentence_and_the_text_stands_behind_its_button(world: World) -> None:
    await world.ask("/subscribe")
    await world.ask("/discreet The cat is fed")
    await world.press("set:rhythm:daily")
    await happens(world, 1)
    await goes_on(world, world.clock.now + timedelta(days=1))
    assert pictures(world) == []
    assert world.api.texts(ANNA)[-1] == "The cat is fed"
    (show,) = world.buttons()
    assert "1 release" in await world.press(show)
    world.clock.pass_(minutes=3)
    await world.do_chores()
    assert world.api.texts(ANNA)[-1] == "The cat is fed"


async def test_where_no_picture_may_stand_the_text_is_sent(world: World) -> None:
    await choose(world, "set:rhythm:daily")
    await happens(world, 1)
    world.clock.pass_(days=1)
    await world.make_digests()
    world.api.fail("sendPhoto", Fault(400, "Bad Request: not enough rights to send photos to the chat"))
    await world.deliver()
    assert "1 release" in world.api.texts(ANNA)[-1]


async def test_many_people_share_one_notice_and_the_picture_is_uploaded_once(world: World) -> None:
    for chat in (ANNA, BORIS):
        await choose(world, "set:rhythm:daily", chat=chat)
    await happens(world, 1)
    world.clock.pass_(days=1)
    await world.make_digests()
    async with world.database.reading() as connection:
        notices = (await connection.execute(select(deliveries.c.notice_id).where(deliveries.c.notice_id.is_not(None)))).scalars().all()
    assert len(notices) == 2
    assert len(set(notices)) == 1
    sender = world.sender()
    for _ in range(2):
        await world.deliver_with(sender, 1)
    sent = [pictures(world, chat)[0]["photo"] for chat in (ANNA, BORIS)]
    assert sum(isinstance(photo, bytes) for photo in sent) == 1, "the other by Telegram's own name of it"


async def test_forgetting_takes_digests_along(world: World) -> None:
    await choose(world, "set:rhythm:daily")
    await happens(world, 1)
    world.clock.pass_(days=1)
    await world.make_digests()
    await world.ask("/forget")
    assert await world.count(subscribers, deliveries) == 0
    assert await world.deliver() == 0


async def test_a_confirmation_after_a_digest_answers_it_and_never_writes_over_it(world: World) -> None:
    await choose(world, "set:rhythm:daily")
    told = await happens(world, 1)
    world.clock.pass_(days=1)
    await world.make_digests()
    world.api.fail("sendPhoto", Fault(400, "Bad Request: not enough rights to send photos to the chat"))
    await world.deliver()  # as text: a picture cannot be written over anyway
    digest = world.newest()
    await world.press("set:rhythm:each", message_id=min(world.api.messages[ANNA]))
    confirmed = an_alert(AlertType.RELEASE_CONFIRMED, episode=told.episode, id="confirmed", references=(told.id,), at=world.clock.now)
    await tell(world.database, Audience(), confirmed)
    assert await world.deliver() == 1
    assert "1 release" in world.api.messages[ANNA][digest]["text"]
    assert world.api.sent(ANNA)[-1].data["reply_parameters"]["message_id"] == digest


async def test_where_the_chart_cannot_be_drawn_the_words_go_alone(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(_svg: str) -> bytes:
        raise RuntimeError("no font")

    monkeypatch.setattr("bot.delivery.picture_post.picture", broken)
    await choose(world, "set:rhythm:daily")
    await happens(world, 1)
    world.clock.pass_(days=1)
    await world.make_digests()
    await world.deliver()
    assert "1 release" in world.api.texts(ANNA)[-1]


async def test_the_buttons_under_a_picture_answer_with_a_message_of_their_own(world: World) -> None:
    await choose(world, "set:rhythm:daily")
    await happens(world, 1)
    await goes_on(world, world.clock.now + timedelta(days=1), timedelta(hours=1))
    picture = world.newest()
    assert world.buttons(message_id=picture) == ["hist:0:0:all", "set"]
    for data, words in (("hist:0:0:all", "Events 1–1 of 1"), ("set", "Settings of this chat")):
        await world.press(data, message_id=picture)
        assert words in world.api.texts(ANNA)[-1]
    assert world.api.messages[ANNA][picture]["is_file"]
