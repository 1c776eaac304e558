"""/start, /settings, /quiet: through the real application over HTTP, on both engines."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.rendering.settings import PAGES
from claims.model import AlertType
from storage import subscribers as people
from storage.audience import Audience
from storage.session import Database
from storage.settings import Quiet
from storage.tables import chores, deliveries, subscribers, watch_keys, watches
from tests.bot_api import bot_api
from tests.chatting import ADMIN, ANNA, CHANNEL, GROUP, MEMBER, World, the_bot
from tests.unit.delivery.told import tell
from tests.unit.rendering.examples import an_alert

MANAGING = (
    *("can_delete_messages", "can_manage_video_chats", "can_restrict_members", "can_promote_members", "can_change_info"),
    *("can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories"),
)
SENDING = (
    *("can_change_info", "can_invite_users", "can_pin_messages", "can_send_messages", "can_send_polls", "can_send_other_messages"),
    *("can_add_web_page_previews", "can_manage_topics", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos"),
    *("can_send_video_notes", "can_send_voice_notes", "can_edit_tag", "can_react_to_messages"),
)
POSTING = {
    "status": "administrator",
    "can_be_edited": False,
    "is_anonymous": False,
    "can_manage_chat": True,
    "can_post_messages": True,
    **dict.fromkeys(MANAGING, False),
}
SILENCED = {"status": "restricted", "is_member": True, "until_date": 0, **dict.fromkeys(SENDING, False)}


@pytest.fixture
async def world(database: Database) -> AsyncIterator[World]:
    async with bot_api() as api, the_bot(World(api, database)) as running:
        yield running


async def test_every_screen_of_the_settings_opens_in_the_message_where_its_button_stands(world: World) -> None:
    await world.ask("/subscribe")
    await world.ask("/settings")
    first = world.newest()
    for page in PAGES:
        text = await world.press(f"set:{page}", message_id=first)
        assert "Settings of this chat" not in text
        assert "Settings of this chat" in await world.press("set", message_id=first)
    assert world.newest() == first, "no further message"


async def test_what_is_chosen_by_buttons_is_kept(world: World) -> None:
    await world.ask("/subscribe")
    await world.ask("/settings")
    for data in (
        "set:topics:statements:0",
        "set:number:5",
        "set:sure:confirmed",
        "set:roles:press:0",
        "set:rhythm:big:1",
        "set:delete:24",
        "set:quiet:1320-420",
        "set:quiet:zone:Europe/Vilnius",
        "set:quiet:watch:0",
    ):
        await world.press(data)
    kept = (await world.subscriber()).settings
    assert (kept.topics, kept.min_count, kept.certainty) == (frozenset({"releases", "sanctions", "totals"}), 5, "confirmed")
    assert ("press" in kept.roles, kept.big, kept.delete_after) == (False, True, 24)
    assert (kept.quiet, kept.zone, kept.watch_breaks) == (Quiet(start=1320, end=420), "Europe/Vilnius", False)
    overview = await world.press("set")
    assert "Topics: Releases, Sanctions, How many are held" in overview
    assert "Quiet hours: 22:00–07:00 (Europe/Vilnius). A watched name waits too." in overview
    assert "My messages here are deleted after 24 hours" in overview


async def test_the_language_changes_in_place(world: World) -> None:
    await world.ask("/subscribe")
    await world.ask("/settings")
    assert "Мова: Беларуская" in await world.press("set:language:be")
    assert (await world.subscriber()).language == "be"


async def test_settings_of_a_chat_that_is_not_subscribed_keep_nothing(world: World) -> None:
    assert "not subscribed" in await world.ask("/settings")
    assert "not subscribed" in await world.ask("/quiet 22-7")
    assert "not subscribed" in await world.press("set:number:5")
    assert await world.count(subscribers, chores) == 0


async def test_buttons_work_after_a_restart_and_those_of_a_message_that_is_gone_are_answered(database: Database) -> None:
    async with bot_api() as api:
        world = World(api, database)
        async with the_bot(world):
            await world.ask("/subscribe")
            await world.ask("/settings")
        async with the_bot(world):
            await world.press("set:number:20")
            assert (await world.subscriber()).settings.min_count == 20
            api.messages.clear()
            await world.press("set:number:10", message_id=1)
            assert "From how many" in api.texts(ANNA)[-1]
            assert (await world.subscriber()).settings.min_count == 10


@pytest.mark.parametrize(
    "data", ["set:nothing", "set:topics:weather:0", "set:number:-1", "set:delete:48", "set:quiet:zone:Mars/Base", "mute:x:1", "show:"]
)
async def test_a_button_that_nobody_made_is_answered_and_changes_nothing(world: World, data: str) -> None:
    await world.ask("/subscribe")
    await world.press(data)
    assert world.window()
    assert (await world.subscriber()).settings.to_json() == {}


async def test_quiet_hours_and_zone_are_told_by_words(world: World) -> None:
    await world.ask("/subscribe")
    assert "Quiet hours: 23:30–06:00 (Europe/Vilnius)" in await world.ask("/quiet 23:30-6 Europe/Vilnius")
    assert "I did not understand" in await world.ask("/quiet sometimes")
    assert "No quiet hours" in await world.ask("/quiet off")


async def test_in_a_group_only_administrators_change_the_settings(world: World) -> None:
    world.api.admins.add((GROUP, ADMIN))
    await world.ask("/subscribe", chat=GROUP, user=ADMIN, kind="supergroup")
    await world.ask("/settings", chat=GROUP, user=MEMBER, kind="supergroup")
    await world.press("set:number:20", chat=GROUP, user=MEMBER, kind="supergroup")
    assert "Only administrators" in world.window()
    assert (await world.subscriber(GROUP)).settings.min_count == 0
    await world.press("set:number:20", chat=GROUP, user=ADMIN, kind="supergroup")
    group = await world.subscriber(GROUP)
    assert (group.kind, group.settings.min_count) == ("group", 20)


async def test_alerts_come_into_the_topic_of_the_forum_where_the_group_subscribed(world: World) -> None:
    world.api.admins.add((GROUP, ADMIN))
    await world.ask("/subscribe", chat=GROUP, user=ADMIN, kind="supergroup", topic=77)
    await tell(world.database, Audience())
    await world.deliver()
    assert [call.data.get("message_thread_id") for call in world.api.sent(GROUP)] == [77, 77]


async def test_an_invitation_by_link_chooses_language_and_topics(world: World) -> None:
    said = await world.ask("/start be-releases_sanctions")
    assert "Вас запрасілі на тэмы: Вызваленні, Санкцыі" in said
    assert "не падпісвайцеся тут" in said, "the warning stands there whoever invites"
    assert "sub:be:releases,sanctions" in world.buttons()
    await world.press("start:ru:releases,sanctions")
    assert "sub:ru:releases,sanctions" in world.buttons()
    await world.press("sub:ru:releases,sanctions")
    anna = await world.subscriber()
    assert (anna.language, anna.settings.topics) == ("ru", frozenset({"releases", "sanctions"}))


@pytest.mark.parametrize("payload", ["ngo_42", "%00", "'; DROP TABLE subscribers; --", "x" * 200])
async def test_a_foreign_invitation_leads_to_the_ordinary_first_screen(world: World, payload: str) -> None:
    assert "do not subscribe here" in await world.ask(f"/start {payload}")
    assert "sub:en" in world.buttons()


async def test_a_channel_that_makes_the_bot_an_administrator_is_subscribed_and_told_once(world: World) -> None:
    await world.api.brought_into(CHANNEL, kind="channel", member=POSTING, by=ADMIN)
    await world.api.until(lambda: bool(world.api.texts(CHANNEL)))
    await world.api.brought_into(CHANNEL, kind="channel", member=POSTING, by=ADMIN)
    await tell(world.database, Audience())
    await world.deliver()
    assert (await world.subscriber(CHANNEL)).kind == "channel"
    welcome, alert = world.api.texts(CHANNEL)
    assert "This channel is subscribed" in welcome
    assert "52 people" in alert
    assert world.buttons(CHANNEL) == ["https://volia.example/episodes/2026-03-10-release-1"], "a button that answers would answer every reader"


async def test_a_channel_where_the_bot_may_not_post_is_no_subscriber_and_its_owner_is_told_what_is_missing(world: World) -> None:
    await world.api.brought_into(CHANNEL, kind="channel", member={**POSTING, "can_post_messages": False}, by=ADMIN)
    await world.api.until(lambda: bool(world.api.texts(ADMIN)))
    assert "the right to post messages, and no other" in world.api.texts(ADMIN)[0]
    await world.settled()
    assert await world.count(subscribers) == 0


async def test_a_channel_of_the_configuration_is_not_told_twice(world: World) -> None:
    await world.api.brought_into(CHANNEL, kind="channel", member=POSTING, by=ADMIN, username="Volia_News")
    await world.ask("/help")
    assert await world.count(subscribers) == 0


async def test_who_silences_the_bot_in_a_group_is_told_what_it_needs(world: World) -> None:
    await world.api.brought_into(GROUP, kind="supergroup", member=SILENCED, by=ADMIN)
    await world.api.until(lambda: bool(world.api.texts(ADMIN)))
    assert "let me send messages there" in world.api.texts(ADMIN)[0]


async def test_throwing_the_bot_out_of_a_channel_ends_its_subscription(world: World) -> None:
    await world.api.brought_into(CHANNEL, kind="channel", member=POSTING, by=ADMIN)
    await world.api.until(lambda: bool(world.api.texts(CHANNEL)))
    await world.api.brought_into(CHANNEL, kind="channel", member={"status": "left"}, by=ADMIN)
    await world.ask("/help")
    assert not (await world.subscriber(CHANNEL)).active


async def test_help_offers_the_dialogues_that_ask_for_no_right_too_many(world: World) -> None:
    await world.ask("/help")
    assert world.buttons() == ["https://t.me/volia_test_bot?startgroup=true", "https://t.me/volia_test_bot?startchannel&admin=post_messages"]


async def test_a_muted_event_is_told_no_more_and_can_be_told_again(world: World) -> None:
    await world.ask("/subscribe")
    await tell(world.database, Audience())
    await world.deliver()
    assert "mute:1:1" in world.buttons()
    await world.press("mute:1:1")
    assert "no more of this event" in world.window()
    assert "mute:1:0" in world.buttons()
    await tell(world.database, Audience(), an_alert(AlertType.RELEASE_DISPUTED))
    assert await world.deliver() == 0
    await world.press("mute:1:0")
    await tell(world.database, Audience(), an_alert(AlertType.RELEASE_REVISED))
    assert await world.deliver() == 1


async def test_an_alert_is_read_in_another_language_and_the_subscription_keeps_its_own(world: World) -> None:
    await world.ask("/subscribe")
    await tell(world.database, Audience())
    await world.deliver()
    await world.press("say:1")
    assert "say:1:be" in world.buttons()
    assert "52 чалавекі" in await world.press("say:1:be")
    assert "mute:1:1" in world.buttons()
    assert (await world.subscriber()).language == "en"


async def test_buttons_of_another_chats_alert_show_nothing(world: World) -> None:
    await world.ask("/subscribe")
    await tell(world.database, Audience())
    await world.deliver()
    before = len(world.api.texts(MEMBER))
    for data in ("say:1:be", "mute:1:1", "show:1", "hide:1"):
        await world.press(data, chat=MEMBER, message_id=5)
        assert "nothing behind it" in world.window()
    assert len(world.api.texts(MEMBER)) == before


async def test_forget_deletes_every_row_and_the_messages_of_two_days(world: World) -> None:
    await world.ask("/subscribe")
    await tell(world.database, Audience())
    await world.deliver()
    await world.ask("/status")
    world.clock.pass_(hours=49)
    await world.ask("/latest")
    assert len(world.api.texts(ANNA)) == 4
    assert "deleted" in await world.ask("/forget")
    await world.api.until(lambda: bool(world.api.sent(method="deleteMessages")))
    assert len(world.api.texts(ANNA)) == 4, "the answer to /latest is gone; what is older than two days is beyond a bot's reach"
    assert await world.count(subscribers, deliveries, chores) == 0
    assert world.api.sent(ANNA, "deleteMessages")


async def test_who_blocks_the_bot_is_gone_after_seven_days(world: World) -> None:
    await world.ask("/watch Сергей Ковалевич")
    await world.ask("/subscribe")
    await tell(world.database, Audience())
    await world.deliver()
    await world.api.membership("kicked", chat=ANNA)
    await world.ask("/help", chat=MEMBER)
    for days, left in ((6, 1), (1, 0)):
        world.clock.pass_(days=days, minutes=1)
        async with world.database.writing() as connection:
            await people.purge_ended(connection, world.clock())
        assert (await world.count(subscribers), await world.count(watches) > 0) == (left, left == 1)
    assert await world.count(subscribers, watches, watch_keys, deliveries, chores) == 0
