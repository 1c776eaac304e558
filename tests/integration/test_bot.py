"""What people can do with the bot: through the real python-telegram-bot, long polling, and a Bot API server on loopback."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from bot import handlers
from bot.delivery.drain import Drain
from bot.delivery.limits import Limits, Speed
from bot.delivery.telegram import Api, TelegramSender, build_application, connect
from bot.handlers import subscription
from bot.handlers.conversation import ANONYMOUS_ADMIN, ASKING
from bot.rendering.links import Links
from bot.rendering.texts import COMMANDS, LANGUAGES
from claims.model import Role
from storage import subscribers
from storage.audience import Audience
from storage.posts import Page, add_post, archive
from storage.secrets import KeyRing
from storage.session import Database
from storage.sources import SourceRow, register
from storage.subscribers import Subscriber
from storage.tables import deliveries
from storage.tables import subscribers as people
from tests.bot_api import BLOCKED, BROKEN, TOKEN, BotApi, Fault, bot_api
from tests.builders import NOON, a_post
from tests.unit.delivery.told import rows, tell

FAST = Speed(per_second=10_000, private_gap_s=0, group_gap_s=0)
ANNA, ADMIN, MEMBER, GROUP = 987654321, 987650001, 987650002, -987650003


@dataclass
class World:
    api: BotApi
    database: Database
    keys: KeyRing
    application: Any = None

    async def subscriber(self, chat: int = ANNA) -> Subscriber | None:
        async with self.database.reading() as connection:
            return await subscribers.find(connection, self.keys, chat)

    async def ask(self, text: str, *, chat: int = ANNA, **who: Any) -> str:
        """What the bot answers, without markup."""
        return (await self.ask_all(text, chat=chat, **who))[-1]

    async def ask_all(self, text: str, *, chat: int = ANNA, count: int = 1, **who: Any) -> list[str]:
        before = len(self.api.sent(chat))
        await self.api.says(text, chat=chat, **who)
        await self.api.until(lambda: len(self.api.sent(chat)) >= before + count)
        return [call.data["text"] for call in self.api.sent(chat)[before:]]

    async def press(self, data: str, *, chat: int = ANNA, **who: Any) -> None:
        before = len(self.api.sent(method="answerCallbackQuery"))
        await self.api.presses(data, chat=chat, **who)
        await self.api.until(lambda: len(self.api.sent(method="answerCallbackQuery")) > before)

    async def settled(self) -> None:
        """Until every update that was taken up is answered: one more question is the proof."""
        await self.ask("/privacy", chat=1)


@asynccontextmanager
async def the_bot(world: World) -> AsyncIterator[World]:
    application = build_application(Api(token=TOKEN, url=world.api.url), Limits(FAST))
    handlers.register(application, database=world.database, keys=world.keys, clock=lambda: NOON, links=Links(public_url="https://volia.example"))
    assert await connect(application)
    await application.start()
    assert application.updater is not None
    await application.updater.start_polling(timeout=1, allowed_updates=handlers.UPDATES)
    world.application = application
    try:
        yield world
    finally:
        await application.updater.stop()
        await application.stop()
        await application.shutdown()


@pytest.fixture
async def world(sqlite: Database) -> AsyncIterator[World]:
    async with bot_api() as api, the_bot(World(api, sqlite, KeyRing.generate())) as running:
        yield running


async def test_the_first_screen_says_that_inside_belarus_the_page_is_safer(world: World) -> None:
    said = await world.ask("/start", language="en")
    assert "If you are in Belarus: do not subscribe here" in said
    assert "https://volia.example/feed.atom" in said
    buttons = world.api.sent(ANNA)[-1].data["reply_markup"]["inline_keyboard"]
    assert [button.get("callback_data") for row in buttons for button in row] == [
        "sub:en",
        *(f"start:{language}" for language in LANGUAGES[1:]),
        None,
    ]


@pytest.mark.parametrize(
    ("client", "word"),
    [("be", "палітвязняў"), ("ru-RU", "политзаключённых"), ("uk", "політв’язні"), ("de", "politische Gefangene"), ("pt", "political")],
)
async def test_the_bot_speaks_the_language_of_the_persons_telegram(world: World, client: str, word: str) -> None:
    assert word in await world.ask("/start", language=client)


async def test_asking_leaves_no_row_of_the_person(world: World) -> None:
    for command in ("/start", "/help", "/status", "/latest", "/sources", "/proof x", "/privacy", "/language be", "hello"):
        await world.ask(command)
    async with world.database.reading() as connection:
        assert (await connection.execute(select(func.count()).select_from(people))).scalar_one() == 0


async def test_three_taps_lead_from_start_to_a_subscription_in_ones_language(world: World) -> None:
    await world.ask("/start")
    message_id = next(iter(world.api.messages[ANNA]))
    await world.press("start:be", message_id=message_id)
    await world.api.until(lambda: "палітвязняў" in world.api.texts(ANNA)[0])  # the same message, in the other language
    await world.press("sub:be", message_id=message_id)
    await world.api.until(lambda: len(world.api.texts(ANNA)) == 2)
    assert "Вы падпісаныя" in world.api.texts(ANNA)[1]
    anna = await world.subscriber()
    assert anna is not None
    assert (anna.active, anna.language) == (True, "be")


async def test_subscribing_twice_is_one_subscription(world: World) -> None:
    assert "You are subscribed" in await world.ask("/subscribe")
    assert "subscribed already" in await world.ask("/subscribe")
    async with world.database.reading() as connection:
        assert await subscribers.count(connection) == 1


async def test_who_unsubscribes_gets_nothing_more_and_may_come_back(world: World) -> None:
    await world.ask("/subscribe")
    assert "No more alerts" in await world.ask("/unsubscribe")
    assert "not subscribed" in await world.ask("/unsubscribe")
    await tell(world.database, Audience())
    assert await rows(world.database) == []
    assert "You are subscribed" in await world.ask("/subscribe")
    anna = await world.subscriber()
    assert anna is not None
    assert anna.active


def _holds(folder: Path, value: bytes) -> bool:
    return any(value in path.read_bytes() for path in folder.glob("volia.db*"))


async def test_forget_leaves_no_row_and_no_byte_of_the_chat(world: World, tmp_path: Path) -> None:
    await world.ask("/subscribe")
    await tell(world.database, Audience())
    sender = TelegramSender(world.application.bot, world.database, world.keys, clock=lambda: NOON)
    await Drain(world.database, sender, clock=lambda: NOON + timedelta(minutes=5)).once()
    async with world.database.reading() as connection:
        box = (await connection.execute(select(people.c.chat_box))).scalar_one()
        assert (await connection.execute(select(func.count()).select_from(deliveries))).scalar_one() == 1
    assert _holds(tmp_path, box)
    assert "Nothing is kept of this chat any more" in await world.ask("/forget")
    async with world.database.reading() as connection:
        for table in (people, deliveries):
            assert (await connection.execute(select(func.count()).select_from(table))).scalar_one() == 0
    await world.settled()
    assert not _holds(tmp_path, box)
    assert "Nothing was kept" in await world.ask("/forget")


async def test_the_language_is_kept_with_a_subscription_and_only_in_memory_without(world: World) -> None:
    await world.ask("/language ru")
    assert "Этого я не понимаю" in await world.ask("/nonsense")
    await world.ask("/subscribe")
    await world.press("lang:be", message_id=404)
    await world.api.until(lambda: "Цяпер я размаўляю" in world.api.texts(ANNA)[-1])  # sent, where the old message is gone
    anna = await world.subscriber()
    assert anna is not None
    assert anna.language == "be"
    assert "Гэтага я не разумею" in await world.ask("/nonsense")


async def test_what_we_do_not_understand_is_answered_with_the_commands(world: World) -> None:
    said = await world.ask("/nonsense")
    assert all(f"/{command} — " in said for command in COMMANDS)
    assert "I do not understand" in await world.ask("tell me everything")


async def test_in_a_group_only_administrators_may_subscribe(world: World) -> None:
    world.api.admins.add((GROUP, ADMIN))
    assert "Only administrators" in await world.ask("/subscribe@volia_test_bot", chat=GROUP, user=MEMBER, kind="supergroup")
    assert await world.subscriber(GROUP) is None
    assert "This group is subscribed" in await world.ask("/subscribe", chat=GROUP, user=ADMIN, kind="supergroup")
    assert await world.subscriber(GROUP) is not None
    for command in ("/unsubscribe", "/forget", "/language be"):
        assert "Only administrators" in await world.ask(command, chat=GROUP, user=MEMBER, kind="supergroup")
    await world.press("lang:be", chat=GROUP, user=MEMBER, kind="supergroup")
    group = await world.subscriber(GROUP)
    assert group is not None
    assert (group.active, group.language) == (True, "en")


async def test_an_administrator_who_hides_behind_the_groups_name_may_subscribe_it(world: World) -> None:
    said = await world.ask("/subscribe", chat=GROUP, user=ANONYMOUS_ADMIN, kind="supergroup", as_group=True)
    assert "This group is subscribed" in said


async def test_in_a_group_the_bot_keeps_silent_about_other_bots_commands_and_talk(world: World) -> None:
    for text in ("/roll", "/roll@dice_bot", "hello all"):
        await world.api.says(text, chat=GROUP, user=MEMBER, kind="supergroup")
    assert "I do not understand" in await world.ask("/roll@volia_test_bot", chat=GROUP, user=MEMBER, kind="supergroup")
    assert len(world.api.sent(GROUP)) == 1


async def test_a_group_that_becomes_a_supergroup_stays_subscribed(world: World) -> None:
    world.api.admins.add((GROUP, ADMIN))
    await world.ask("/subscribe", chat=GROUP, user=ADMIN, kind="supergroup")
    await world.api.moves(GROUP, -987650099)
    await world.settled()
    assert await world.subscriber(GROUP) is None
    assert await world.subscriber(-987650099) is not None


async def test_subscribing_again_by_a_button_changes_the_language(world: World) -> None:
    await world.ask("/subscribe")
    await world.press("sub:be", message_id=404)
    await world.api.until(lambda: "ужо падпісаны" in world.api.texts(ANNA)[-1])
    anna = await world.subscriber()
    assert anna is not None
    assert anna.language == "be"


async def test_the_status_button_speaks_the_language_it_was_made_in(world: World) -> None:
    await world.press("status:be", message_id=404)
    await world.api.until(lambda: bool(world.api.texts(ANNA)))
    assert "Пакуль нічога не вядома" in world.api.texts(ANNA)[0]


async def test_forgetting_is_finished_when_the_databases_log_is_free_again(world: World, tmp_path: Path) -> None:
    await world.ask("/subscribe")
    async with world.database.reading() as reader:  # holds the write-ahead log
        box = (await reader.execute(select(people.c.chat_box))).scalar_one()
        assert "Nothing is kept of this chat any more" in await world.ask("/forget")
    await subscription.scrub_until_clean(world.database, pause_s=0.0)
    assert not _holds(tmp_path, box)


async def test_blocking_the_bot_ends_the_subscription_at_once(world: World) -> None:
    await world.ask("/subscribe")
    await world.api.membership("kicked", chat=ANNA)
    await world.settled()
    anna = await world.subscriber()
    assert anna is not None
    assert not anna.active


async def test_status_latest_and_sources_answer_from_an_empty_database(world: World) -> None:
    assert "Nothing known yet" in await world.ask("/status")
    assert "Nothing is known yet" in await world.ask("/latest")
    assert "no sources yet" in await world.ask("/sources")


async def test_sources_are_named_with_their_voice_and_state(world: World) -> None:
    row = SourceRow(id="pul_1", kind="telegram", url="https://t.me/s/pul_1", role=Role.STATE, language="ru")
    async with world.database.writing() as connection:
        await register(connection, [row])
    said = await world.ask("/sources")
    assert '<a href="https://t.me/s/pul_1">pul_1</a> (state): not asked yet' in said


async def a_stored_post(database: Database, text: str, key: str = "101") -> None:
    async with database.writing() as connection:
        row = SourceRow(id="pul_1", kind="telegram", url="https://t.me/s/pul_1", role=Role.STATE, language="ru")
        await register(connection, [row])
        page = Page(body=b"<html>7</html>", url="https://t.me/s/pul_1", status=200, content_type="text/html", fetched_at=NOON)
        await add_post(connection, a_post(key=key, text=text), at=NOON, archive_id=await archive(connection, page))


async def test_proof_shows_words_hash_and_address_of_a_post(world: World) -> None:
    await a_stored_post(world.database, "Помилованы <7> человек.\n\nСегодня.")
    said = await world.ask("/proof pul_1/101")
    assert "Помилованы &lt;7&gt; человек.\nСегодня." in said
    assert "https://t.me/pul_1/101" in said
    assert "SHA-256 <code>" in said
    assert "fetched 10 March 2026, 12:00" in said


async def test_the_proof_button_answers_for_an_alert(world: World) -> None:
    await a_stored_post(world.database, "Помилованы 52 человека.")
    alert = await tell(world.database, Audience())
    assert "Помилованы 52 человека." in await world.ask(f"/proof {alert.id}")
    await world.press(f"proof:{alert.id}")
    await world.api.until(lambda: len(world.api.texts(ANNA)) == 2)


@pytest.mark.parametrize("id", ["nothing", "a/b", "x" * 500, "<b>", "'; DROP TABLE posts; --", "../../etc/passwd", "2025-12-13-release-1"])
async def test_an_unknown_id_is_answered_and_harms_nothing(world: World, id: str) -> None:
    assert "Nothing is known under" in await world.ask(f"/proof {id}")


async def test_proof_without_an_id_says_what_it_wants(world: World) -> None:
    assert "Send the id" in await world.ask("/proof")


async def test_a_very_long_proof_comes_in_several_whole_messages(world: World) -> None:
    for key in range(4):
        await a_stored_post(world.database, "Слово & дело. " * 200, key=str(key))
    said = await world.ask_all("/sources")
    assert len(said) == 1


async def test_buttons_work_after_a_restart_and_an_old_one_says_so(sqlite: Database) -> None:
    async with bot_api() as api:
        world = World(api, sqlite, KeyRing.generate())
        async with the_bot(world):
            await world.ask("/start")
        message_id = next(iter(api.messages[ANNA]))
        async with the_bot(world):
            await world.press("sub:ru", message_id=message_id)
            await api.until(lambda: len(api.texts(ANNA)) == 2)  # the subscription is there, and its language
            await world.press("removed-long-ago:1", message_id=message_id)
            assert "Эта кнопка устарела" in api.sent(method="answerCallbackQuery")[-1].data["text"]
        anna = await world.subscriber()
        assert anna is not None


async def test_a_button_pressed_long_ago_still_does_its_work(world: World) -> None:
    world.api.fail("answerCallbackQuery", Fault(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"))
    await world.press("sub:en", message_id=404)
    await world.api.until(lambda: bool(world.api.texts(ANNA)))
    assert await world.subscriber() is not None


async def test_who_asks_like_a_machine_is_told_once_to_slow_down(world: World) -> None:
    for _ in range(ASKING.private_burst + 10):
        await world.api.says("/help", chat=ANNA)
    await world.api.until(lambda: len(world.api.texts(ANNA)) >= ASKING.private_burst + 1)
    await world.settled()
    said = world.api.texts(ANNA)
    assert sum("Please wait a little" in text for text in said) == 1
    assert len(said) == ASKING.private_burst + 1
    assert "Please wait" not in await world.ask("/unsubscribe"), "to leave nobody has to wait"
    assert "Nothing was kept" in await world.ask("/forget"), "to be forgotten nobody has to wait"


async def test_a_broken_handler_apologises_and_the_next_question_is_answered(world: World, caplog: pytest.LogCaptureFixture) -> None:
    await world.database.close()
    async with world.database.writing() as connection:
        await connection.run_sync(lambda sync: people.drop(sync))
    with caplog.at_level(logging.CRITICAL):
        assert "Something went wrong here" in await world.ask("/latest")
    async with world.database.writing() as connection:
        await connection.run_sync(lambda sync: people.create(sync))
    assert "Nothing is known yet" in await world.ask("/latest")


async def test_an_outage_of_telegram_does_not_end_the_polling(world: World, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.CRITICAL):
        world.api.fail(ANNA, BROKEN)
        await world.api.says("/help", chat=ANNA)
        await world.settled()
        assert "What you can ask" in await world.ask("/help")


async def test_who_blocked_us_while_we_answered_gets_no_apology(world: World) -> None:
    world.api.fail(ANNA, BLOCKED)
    await world.api.says("/help", chat=ANNA)
    await world.settled()
    assert world.api.texts(ANNA) == []


async def test_a_refused_form_is_answered_in_plain_text(world: World) -> None:
    world.api.fail(ANNA, Fault(400, "Bad Request: can't parse entities: x"))
    await world.api.says("/start", chat=ANNA)
    await world.api.until(lambda: bool(world.api.texts(ANNA)))
    assert "<b>" not in world.api.texts(ANNA)[0]


async def test_the_menu_is_set_in_every_language(world: World) -> None:
    await handlers.announce(world.application)
    assert set(world.api.commands) == {"", *LANGUAGES}
    assert {"command": "forget", "description": "выдаліць усё, што захоўваецца пра гэты чат"} in world.api.commands["be"]


async def test_before_start_is_pressed_telegram_shows_the_warning_in_every_language(world: World) -> None:
    for _ in range(2):
        await handlers.announce(world.application, Links(public_url="https://volia.example"))
    assert set(world.api.descriptions) == {"", *LANGUAGES}
    assert "If you are in Belarus: do not subscribe here" in world.api.descriptions[""]
    assert all(len(text) <= 512 and "https://volia.example/" in text for text in world.api.descriptions.values())
    assert len(world.api.sent(method="setMyDescription")) == 1 + len(LANGUAGES), "not again where it stands there already"


async def test_a_server_that_knows_no_descriptions_still_gets_the_menu(world: World) -> None:
    world.api.fail("getMyDescription", Fault(404, "Not Found: method not found"))
    await handlers.announce(world.application)
    assert set(world.api.commands) == {"", *LANGUAGES}


async def test_nothing_of_a_person_is_logged_at_debug(world: World, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    with caplog.at_level(logging.DEBUG):
        for command in ("/start", "/subscribe", "/language be", "secret words", "/proof secret", "/unsubscribe", "/forget"):
            await world.ask(command)
        world.api.fail(ANNA, BROKEN)
        await world.api.says("/status secret", chat=ANNA)
        await world.settled()
    printed = capsys.readouterr()
    said = printed.out + printed.err + "\n".join(f"{record.getMessage()} {record.exc_text or ''}" for record in caplog.records)
    for secret in (TOKEN, "98765", "secret", "Secret"):
        assert secret not in said
