"""The story's clock, the demo's servers, and what the summary calls a difference."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from standardwebhooks import Webhook

from bot.demo.pages import World
from bot.demo.play import StoryClock
from bot.demo.server import DemoServer
from bot.demo.story import BEFORE, BEGINS, FORTNIGHT, PRESS_SERVICE
from bot.demo.telegram import PERSON, TOKEN, BotApi, Told

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def test_the_storys_clock_runs_fast_and_never_back() -> None:
    seconds = 100.0
    clock = StoryClock(BEGINS, speed=60, monotonic=lambda: seconds)
    assert clock() == BEGINS
    seconds += 2
    assert clock() == BEGINS + timedelta(minutes=2)
    clock.jump(BEGINS + timedelta(days=1))
    assert clock() == BEGINS + timedelta(days=1)
    clock.jump(BEGINS)
    assert clock() == BEGINS + timedelta(days=1)


@pytest.fixture
async def client() -> AsyncIterator[tuple[httpx.AsyncClient, DemoServer, BotApi, list[Told]]]:
    heard: list[Told] = []
    api = BotApi(heard.append)
    server = DemoServer(World(BEFORE), api)
    server.secret = SECRET
    async with httpx.AsyncClient(transport=httpx.ASGITransport(server.app), base_url="http://demo") as asking:
        yield asking, server, api, heard


async def test_every_outlet_answers_in_the_format_of_its_kind(client: tuple[httpx.AsyncClient, DemoServer, BotApi, list[Told]]) -> None:
    asking, server, _, _ = client
    assert "tgme_channel_info" in (await asking.get("/s/demo_press_service")).text
    assert "Post not found" in (await asking.get("/demo_press_service/1?embed=1&mode=tme")).text
    assert "tl_item" in (await asking.get("/all_news/")).text
    assert "js-mediator-article" in (await asking.get("/president/view/demo-750101-2025/")).text
    assert (await asking.get("/president/view/demo-1-2025/")).status_code == 404
    assert (await asking.get("/ofac.xml")).headers["content-type"].startswith("application/rss+xml")
    absent = await asking.get("/s/nobody")
    assert (absent.status_code, absent.headers["location"]) == (302, "/nobody")
    assert "Telegram: Contact @nobody" in (await asking.get("/nobody")).text
    assert server.served[PRESS_SERVICE.id] == 1


async def test_the_person_is_heard_and_answered(client: tuple[httpx.AsyncClient, DemoServer, BotApi, list[Told]]) -> None:
    asking, _, api, heard = client
    api.say("/start")
    (update,) = (await asking.post(f"/bot{TOKEN}/getUpdates", data={"timeout": 0})).json()["result"]
    assert update["message"]["entities"][0]["type"] == "bot_command"
    sent = (await asking.post(f"/bot{TOKEN}/sendMessage", data={"chat_id": PERSON, "text": "hello"})).json()["result"]
    reply = {"chat_id": PERSON, "text": "more", "reply_parameters": json.dumps({"message_id": sent["message_id"]})}
    await asking.post(f"/bot{TOKEN}/sendMessage", data=reply)
    await asking.post(f"/bot{TOKEN}/editMessageText", data={"chat_id": PERSON, "message_id": sent["message_id"], "text": "hello again"})
    assert [(told.html, told.edits, told.answers) for told in heard] == [
        ("hello", False, None),
        ("more", False, sent["message_id"]),
        ("hello again", True, None),
    ]
    after = await asking.post(f"/bot{TOKEN}/getUpdates", data={"offset": update["update_id"] + 1, "timeout": 0})
    assert after.json()["result"] == []


async def test_the_receiver_takes_what_verifies_and_refuses_the_rest(client: tuple[httpx.AsyncClient, DemoServer, BotApi, list[Told]]) -> None:
    asking, server, _, _ = client
    body, at = json.dumps({"type": "release.reported"}), datetime.now(UTC)
    headers = {"webhook-id": "a", "webhook-timestamp": str(int(at.timestamp())), "webhook-signature": Webhook(SECRET).sign("a", at, body)}
    assert (await asking.post("/hook", content=body, headers=headers)).status_code == 200
    assert (await asking.post("/hook", content=body + " ", headers=headers)).status_code == 401
    assert [(one.type, one.verified) for one in server.received] == [("release.reported", True), ("?", False)]


async def test_pages_change_as_the_story_goes_on(client: tuple[httpx.AsyncClient, DemoServer, BotApi, list[Told]]) -> None:
    asking, server, _, _ = client
    for event in FORTNIGHT:
        server.world.apply(event)
    page = (await asking.get("/s/demo_press_service")).text
    assert 'data-post="demo_press_service/8806"' in page
    assert 'data-post="demo_press_service/8805"' not in page
    assert "edited" in page
