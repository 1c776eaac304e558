"""Alerts reach chats, channels and operators through the real python-telegram-bot and a Bot API server on loopback."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.delivery.drain import Drain, DrainSettings
from bot.delivery.limits import Limits, Speed
from bot.delivery.telegram import Api, TelegramSender, build_application, connect
from bot.rendering.links import Links
from claims.model import Alert, AlertType, NamedPerson
from storage import subscribers
from storage.audience import Audience, enqueue_notice
from storage.secrets import KeyRing
from storage.session import Database
from tests.bot_api import BLOCKED, BROKEN, HANG_UP, LOST_ANSWER, TOKEN, BotApi, Fault, bot_api, moved, too_many
from tests.unit.delivery.told import rows, tell
from tests.unit.rendering.examples import POST, an_alert, an_episode

AT = an_alert().at
SECOND = timedelta(seconds=1)
FAST = Speed(per_second=10_000, private_gap_s=0, group_gap_s=0)
NOBODY = Audience()
ANNA, GROUP = 987654321, -400500600


@dataclass
class World:
    api: BotApi
    application: Any
    database: Database
    keys: KeyRing
    now: datetime = AT

    def drain(self, **options: Any) -> Drain:
        settings = DrainSettings(**{"poll": timedelta(milliseconds=20), **options.pop("settings", {})})
        sender = TelegramSender(
            self.application.bot,
            self.database,
            self.keys,
            clock=lambda: self.now,
            links=Links(public_url="https://volia.example"),
            operators=(501, 502),
        )
        return Drain(self.database, sender, clock=lambda: self.now, settings=settings, chance=lambda: 0.0)

    async def subscriber(self, chat: int, language: str = "en") -> int:
        async with self.database.writing() as connection:
            return await subscribers.subscribe(connection, self.keys, chat, language=language, at=AT)

    async def states(self) -> list[str]:
        return [row.state for row in await rows(self.database)]


@pytest.fixture
async def world(sqlite: Database) -> AsyncIterator[World]:
    async with bot_api() as api:
        application = build_application(Api(token=TOKEN, url=api.url), Limits(FAST))
        assert await connect(application)
        yield World(api, application, sqlite, KeyRing.generate())
        await application.shutdown()


def later(type: AlertType, **fields: Any) -> Alert:
    """A further alert on the same episode."""
    return replace(an_alert(type, **fields), id=f"later-{type}")


async def test_a_subscriber_gets_the_alert_in_the_language_chosen_without_a_link_preview(world: World) -> None:
    await world.subscriber(ANNA, "be")
    await tell(world.database, NOBODY)
    await world.drain().once()
    (call,) = world.api.sent(ANNA)
    assert call.data["text"].startswith("<b>Памілаваныя 52 чалавекі — паведамляе Пресс-служба (дзяржава)</b>")
    assert call.data["parse_mode"] == "HTML"
    assert call.data["link_preview_options"] == {"is_disabled": True}
    assert call.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "proof:2026-03-10-release-1"
    assert await world.states() == ["sent"]


async def test_a_channel_gets_no_buttons_that_only_a_private_chat_can_answer(world: World) -> None:
    await tell(world.database, Audience(channels=("@volia_news",)))
    await world.drain().once()
    (call,) = world.api.sent("@volia_news")
    assert [[set(button) for button in row] for row in call.data["reply_markup"]["inline_keyboard"]] == [[{"text", "url"}]]


async def test_channels_go_before_people(world: World) -> None:
    for chat in range(1, 6):
        await world.subscriber(chat)
    await tell(world.database, Audience(channels=("@volia_news",)))
    await world.drain(settings={"workers": 1}).once()
    assert next(call.chat for call in world.api.sent()) == "@volia_news"


async def test_an_update_answers_the_first_message(world: World) -> None:
    await world.subscriber(ANNA)
    await tell(world.database, NOBODY)
    await tell(world.database, NOBODY, later(AlertType.RELEASE_REVISED))
    await world.drain().once()
    first, second = world.api.sent(ANNA)
    assert "reply_parameters" not in first.data
    assert second.data["reply_parameters"] == {"message_id": next(iter(world.api.messages[ANNA])), "allow_sending_without_reply": True}


async def test_a_confirmation_edits_the_first_message_and_says_what_it_said(world: World) -> None:
    await world.subscriber(ANNA)
    await tell(world.database, NOBODY)
    await tell(world.database, NOBODY, later(AlertType.RELEASE_CONFIRMED))
    await world.drain().once()
    assert len(world.api.sent(ANNA)) == 1
    (text,) = world.api.texts(ANNA)
    assert text.startswith("<b>Confirmed: 52 people pardoned")
    assert "Before (10 March 2026, 12:02) this message said: 52 people pardoned — says Пресс-служба (state)" in text


async def test_a_confirmation_is_sent_where_the_first_message_was_deleted(world: World) -> None:
    await world.subscriber(ANNA)
    await tell(world.database, NOBODY)
    await world.drain().once()
    world.api.messages[ANNA].clear()
    await tell(world.database, NOBODY, later(AlertType.RELEASE_CONFIRMED))
    await world.drain().once()
    assert len(world.api.sent(ANNA)) == 2
    assert await world.states() == ["sent", "sent"]


async def test_an_edit_whose_answer_was_lost_counts_as_done(world: World) -> None:
    await world.subscriber(ANNA)
    await tell(world.database, NOBODY)
    await world.drain().once()
    await tell(world.database, NOBODY, later(AlertType.RELEASE_CONFIRMED))
    world.api.fail(ANNA, LOST_ANSWER)
    await world.drain().once()
    world.now += 2 * SECOND
    await world.drain().once()
    assert len(world.api.sent(ANNA)) == 1
    assert await world.states() == ["sent", "sent"]


async def test_one_chats_flood_limit_holds_up_that_chat_alone(world: World) -> None:
    people = [ANNA, 2, 3]
    for chat in people:
        await world.subscriber(chat)
    world.api.fail(ANNA, too_many(60))
    await tell(world.database, NOBODY)
    await world.drain(settings={"workers": 1}).once()
    assert [call.chat for call in world.api.sent()] == people
    assert await world.states() == ["pending", "sent", "sent"]
    held = (await rows(world.database))[0]
    assert (held.due, held.attempts) == (AT + 60 * SECOND, 0)
    world.now += 61 * SECOND
    await world.drain().once()
    assert await world.states() == ["sent"] * 3


async def test_an_alert_that_is_decided_while_a_chat_is_held_up_does_not_ask_telegram_again(world: World) -> None:
    for chat in (ANNA, 2):
        await world.subscriber(chat)
    world.api.fail(ANNA, too_many(60))
    await tell(world.database, NOBODY)
    drain = world.drain()
    await drain.once()
    await tell(world.database, NOBODY, replace(an_alert(), id="another", episode=replace(an_episode(), id="another")))
    await drain.once()
    assert len(world.api.sent(ANNA)) == 1
    assert len(world.api.sent(2)) == 2
    world.now += 61 * SECOND
    await drain.once()
    assert len(world.api.sent(ANNA)) == 3


async def test_a_chat_that_must_wait_for_its_own_pace_goes_back_to_the_outbox_and_keeps_no_worker(sqlite: Database) -> None:
    async with bot_api() as api:
        application = build_application(Api(token=TOKEN, url=api.url), Limits(Speed(per_second=10_000, private_gap_s=30.0, private_burst=1)))
        assert await connect(application)
        world = World(api, application, sqlite, KeyRing.generate())
        await world.subscriber(ANNA)
        for n in (1, 2):
            await tell(sqlite, NOBODY, replace(an_alert(), id=f"a{n}", episode=replace(an_episode(), id=f"e{n}")))
        await world.drain(settings={"workers": 1}).once()
        await application.shutdown()
    first, second = await rows(sqlite)
    assert (first.state, second.state, second.attempts) == ("sent", "pending", 0)
    assert AT + 29 * SECOND < second.due <= AT + 30 * SECOND


async def test_who_blocked_the_bot_is_no_longer_subscribed(world: World) -> None:
    await world.subscriber(ANNA)
    world.api.fail(ANNA, BLOCKED)
    await tell(world.database, NOBODY)
    await world.drain().once()
    async with world.database.reading() as connection:
        anna = await subscribers.find(connection, world.keys, ANNA)
    assert anna is not None
    assert (anna.active, anna.ended) == (False, AT)
    assert await world.states() == ["skipped"]


async def test_a_group_that_became_a_supergroup_keeps_its_subscription_and_gets_the_alert(world: World) -> None:
    await world.subscriber(GROUP)
    world.api.fail(GROUP, moved(-100777))
    await tell(world.database, NOBODY)
    await world.drain().once()
    assert len(world.api.texts(-100777)) == 1
    async with world.database.reading() as connection:
        assert await subscribers.find(connection, world.keys, GROUP) is None
        assert await subscribers.find(connection, world.keys, -100777) is not None


@pytest.mark.parametrize("fault", [BROKEN, HANG_UP, Fault(500, "Internal Server Error"), Fault(409, "Conflict: x"), Fault(429, "Too Many Requests")])
async def test_an_outage_of_telegram_only_delays(world: World, fault: Fault) -> None:
    await world.subscriber(ANNA)
    world.api.fail(ANNA, fault, fault)
    await tell(world.database, NOBODY)
    for _ in range(3):
        await world.drain().once()
        world.now += 5 * SECOND
    assert len(world.api.texts(ANNA)) == 1
    assert await world.states() == ["sent"]


async def test_a_connection_reset_after_acceptance_repeats_that_message_alone(world: World) -> None:
    for chat in (ANNA, 2, 3):
        await world.subscriber(chat)
    world.api.fail(2, LOST_ANSWER)
    await tell(world.database, NOBODY)
    await world.drain().once()
    world.now += 5 * SECOND
    await world.drain().once()
    assert [len(world.api.texts(chat)) for chat in (ANNA, 2, 3)] == [1, 2, 1]


@pytest.mark.parametrize("refusal", ["can't parse entities: unsupported start tag", "BUTTON_URL_INVALID", "message is too long"])
async def test_a_form_that_telegram_refuses_is_sent_as_plain_text(world: World, refusal: str, caplog: pytest.LogCaptureFixture) -> None:
    await world.subscriber(ANNA)
    world.api.fail(ANNA, Fault(400, f"Bad Request: {refusal}"))
    await tell(world.database, NOBODY)
    await world.drain().once()
    stands = list(world.api.messages[ANNA].values())
    assert [("parse_mode" in each, "reply_markup" in each, each["text"].split(" — ")[0]) for each in stands] == [(False, False, "52 people pardoned")]
    assert await world.states() == ["sent"]


async def test_what_telegram_refuses_for_good_fails_with_its_reason(world: World) -> None:
    await world.subscriber(GROUP)
    world.api.fail(GROUP, *[Fault(400, "Bad Request: the group is closed")] * 2)  # as HTML, then as plain text
    await tell(world.database, NOBODY)
    await world.drain().once()
    assert [(row.state, row.error) for row in await rows(world.database)] == [("failed", "BadRequest: The group is closed")]


async def test_a_group_where_the_bot_may_not_write_is_tried_again_until_it_may(world: World) -> None:
    await world.subscriber(GROUP)
    world.api.fail(GROUP, Fault(400, "Bad Request: not enough rights to send text messages to the chat"))
    await tell(world.database, NOBODY)
    await world.drain().once()
    (row,) = await rows(world.database)
    assert (row.state, row.due) == ("pending", world.now + timedelta(minutes=10))


async def test_a_deleted_chat_ends_its_subscription(world: World) -> None:
    await world.subscriber(GROUP)
    world.api.fail(GROUP, Fault(400, "Bad Request: chat not found"))
    await tell(world.database, NOBODY)
    await world.drain().once()
    async with world.database.reading() as connection:
        assert await subscribers.count(connection) == 0


async def test_a_channel_without_rights_gets_its_alert_once_they_are_given(world: World) -> None:
    world.api.fail("@volia_news", Fault(403, "Forbidden: bot is not a member of the channel chat"))
    await tell(world.database, Audience(channels=("@volia_news",)))
    await world.drain().once()
    assert await world.states() == ["pending"]
    world.now += timedelta(minutes=11)
    await world.drain().once()
    assert await world.states() == ["sent"]


async def test_nothing_is_sent_to_who_left_meanwhile(world: World) -> None:
    number = await world.subscriber(ANNA)
    await tell(world.database, NOBODY)
    async with world.database.writing() as connection:
        await subscribers.end(connection, number, AT)
    await world.drain().once()
    assert world.api.sent() == []


async def test_operators_get_notices_and_reviews_and_nobody_else_does(world: World) -> None:
    await world.subscriber(ANNA)
    audience = Audience(operators=(501, 502), channels=("@volia_news",))
    async with world.database.writing() as connection:
        await enqueue_notice(
            connection,
            "source_failing",
            {"source": "pul_1", "state": "blocked", "was": "ok", "since": AT.isoformat(), "detail": "captcha <b>"},
            audience,
            AT,
        )
    await tell(world.database, audience, replace(an_alert(AlertType.REVIEW_NEEDED, episode=None), id="r"))
    await world.drain().once()
    assert {call.chat for call in world.api.sent()} == {501, 502}
    assert world.api.texts(501)[0] == "Source pul_1 is failing: blocks us, since 10 March 2026, 12:02. captcha &lt;b&gt;"


async def test_an_operators_group_that_moved_is_followed_until_the_configuration_is(world: World) -> None:
    world.api.fail(501, moved(-100999))
    await tell(world.database, Audience(operators=(501,)), replace(an_alert(AlertType.REVIEW_NEEDED, episode=None), id="r"))
    await world.drain().once()
    assert len(world.api.texts(-100999)) == 1
    assert await world.states() == ["sent"]


async def test_a_channel_that_moved_says_what_to_configure(world: World) -> None:
    world.api.fail(-100123456, moved(-100999))
    await tell(world.database, Audience(channels=("-100123456",)))
    await world.drain().once()
    assert [(row.state, row.error) for row in await rows(world.database)] == [
        ("failed", "the channel moved: put its new id into [telegram] channels")
    ]


async def test_an_operator_who_is_no_longer_configured_gets_nothing(world: World) -> None:
    await tell(world.database, Audience(operators=(501, 502, 503)), replace(an_alert(AlertType.REVIEW_NEEDED, episode=None), id="r"))
    await world.drain().once()
    assert await world.states() == ["sent", "sent", "skipped"]


async def test_with_another_key_nothing_is_sent_and_the_reason_is_told(world: World) -> None:
    await world.subscriber(ANNA)
    await tell(world.database, NOBODY)
    world.keys = KeyRing.generate()
    await world.drain().once()
    ((state, error),) = [(row.state, row.error) for row in await rows(world.database)]
    assert (state, error.split(":")[0]) == ("failed", "the chat does not open")
    assert world.api.sent() == []


async def test_a_refused_token_is_one_clear_line_and_keeps_the_alerts(world: World, caplog: pytest.LogCaptureFixture) -> None:
    for chat in (ANNA, 2, 3):
        await world.subscriber(chat)
    await tell(world.database, NOBODY)
    world.api.token = "1:other"
    with caplog.at_level(logging.INFO):
        drain = world.drain()
        for _ in range(3):
            await drain.once()
    assert await world.states() == ["pending"] * 3
    assert {row.attempts for row in await rows(world.database)} == {0}


async def test_a_wrong_token_at_the_start_is_told_and_an_outage_is_waited_out(sqlite: Database) -> None:
    async with bot_api() as api:
        assert not await connect(build_application(Api(token="1:wrong", url=api.url)))
        api.fail("getMe", BROKEN, HANG_UP)
        application = build_application(Api(token=TOKEN, url=api.url))
        assert await connect(application, longest_pause_s=0.0)
        await application.shutdown()


async def test_a_very_long_list_is_one_message(world: World) -> None:
    await world.subscriber(ANNA)
    people = tuple(NamedPerson(name=f"Человек-{n} 😀 & <Ко>", canonical=str(n), post=POST) for n in range(900))
    await tell(world.database, NOBODY, an_alert(episode=an_episode(people=people)))
    await world.drain().once()
    assert len(world.api.sent(ANNA)) == 1
    assert await world.states() == ["sent"]


async def test_a_broadcast_at_the_shipped_speed_meets_no_refusal_and_a_reply_goes_first(sqlite: Database) -> None:
    async with bot_api() as api:
        api.strict = True
        application = build_application(Api(token=TOKEN, url=api.url))
        assert await connect(application)
        world = World(api, application, sqlite, KeyRing.generate())
        for chat in range(1, 61):
            await world.subscriber(chat)
        await tell(sqlite, Audience(channels=("@volia_news",)))
        drain = world.drain()
        running = asyncio.create_task(drain.run())
        await api.until(lambda: len(api.sent()) > 20)
        before = len(api.sent())
        await application.bot.send_message(ANNA, "a reply")
        behind = [call.chat for call in api.sent()[before:]].index(ANNA)
        await api.until(lambda: len(api.sent()) >= 62)
        await drain.stop(5 * SECOND)
        await running
        await application.shutdown()
        assert api.refused == 0
        assert api.sent()[0].chat == "@volia_news"
        assert behind <= 2, "only what was on its way already"
        assert set(await world.states()) == {"sent"}


async def test_a_channels_post_does_not_wait_for_the_end_of_a_broadcast(sqlite: Database) -> None:
    async with bot_api() as api:
        application = build_application(Api(token=TOKEN, url=api.url), Limits(Speed(per_second=100)))
        assert await connect(application)
        world = World(api, application, sqlite, KeyRing.generate())
        for chat in range(1, 121):
            await world.subscriber(chat)
        await tell(sqlite, NOBODY)
        drain = world.drain()
        running = asyncio.create_task(drain.run())
        await api.until(lambda: len(api.sent()) > 10)
        await tell(
            sqlite, Audience(channels=("@volia_news",)), replace(an_alert(), id="news", episode=replace(an_episode(), id="2026-03-10-release-2"))
        )
        drain.wake()
        before = len(api.sent())
        await api.until(lambda: bool(api.sent("@volia_news")))
        behind = [call.chat for call in api.sent()[before:]].index("@volia_news")
        await drain.stop(5 * SECOND)
        await running
        await application.shutdown()
        assert behind <= DrainSettings().workers + 2, "at the shipped speed that is less than a second"


async def test_an_alert_is_handed_over_within_milliseconds_of_the_wake_up(world: World) -> None:
    await world.subscriber(ANNA)
    drain = world.drain(settings={"poll": timedelta(hours=1)})
    running = asyncio.create_task(drain.run())
    await asyncio.sleep(0)
    await tell(world.database, NOBODY)
    began = asyncio.get_running_loop().time()
    drain.wake()
    await world.api.until(lambda: bool(world.api.sent(ANNA)))
    assert asyncio.get_running_loop().time() - began < 0.5, "generous for a busy machine; a poll would take an hour"
    await drain.stop(5 * SECOND)
    await running


async def test_neither_the_token_nor_a_chat_id_is_ever_logged(world: World, caplog: pytest.LogCaptureFixture) -> None:
    people = {ANNA: BLOCKED, 987650002: too_many(60), 987650003: BROKEN, -987650004: moved(-100987650), 987650005: HANG_UP, 987650006: None}
    with caplog.at_level(logging.DEBUG):
        for chat, fault in people.items():
            await world.subscriber(chat)
            if fault:
                world.api.fail(chat, fault)
        await tell(world.database, Audience(operators=(501,)))
        await world.drain().once()
        world.api.token = "1:other"
        await tell(world.database, NOBODY, later(AlertType.RELEASE_REVISED))
        world.now += 10 * SECOND
        await world.drain().once()
        logging.getLogger("telegram.ext.Application").error("bot at https://api.telegram.org/bot%s/getMe", TOKEN)
    said = "\n".join(f"{record.getMessage()} {record.exc_text or ''}" for record in caplog.records)
    kept = "\n".join(row.error for row in await rows(world.database))
    assert "telegram" in said, "the redacted line is there"
    for secret in (TOKEN, TOKEN.split(":")[1], "98765", "100987650"):
        assert secret not in said
        assert secret not in kept
