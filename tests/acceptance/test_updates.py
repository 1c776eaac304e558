"""Updates that Telegram posts instead of being asked for: taken with the right secret alone, answered for when they were worked through."""

from __future__ import annotations

import asyncio
import re
import socket
import subprocess
from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx

from tests.acceptance.conftest import Running
from tests.bot_api import BROKEN, BotApi

Volia = Callable[..., subprocess.CompletedProcess[str]]
Start = Callable[..., Awaitable[Running]]
Configured = Callable[..., Path]
ANNA = 987654321


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


async def with_webhook(start: Start, configured: Configured, telegram: BotApi, port: int) -> Running:
    configured(token=telegram)
    running = await start("run", "--port", str(port), VOLIA_TELEGRAM__WEBHOOK_URL=f"http://127.0.0.1:{port}/telegram")
    await running.says("the bot answers as")
    return running


async def test_people_are_answered_and_a_restart_loses_no_question(start: Start, configured: Configured, telegram: BotApi) -> None:
    port = free_port()
    running = await with_webhook(start, configured, telegram, port)
    assert telegram.webhook is not None
    first_secret = telegram.webhook["secret_token"]
    await telegram.says("/start", chat=ANNA)
    await telegram.until(lambda: len(telegram.texts(ANNA)) == 1)
    assert not telegram.sent(method="getUpdates")
    assert await running.stop() == 0
    assert telegram.webhook is not None, "Telegram keeps what comes meanwhile"
    await telegram.says("/help", chat=ANNA)
    again = await with_webhook(start, configured, telegram, port)
    await telegram.until(lambda: len(telegram.texts(ANNA)) == 2, seconds=30)
    assert telegram.webhook["secret_token"] != first_secret, "made anew at each start"
    assert await again.stop() == 0


async def test_without_the_secret_nothing_is_taken(start: Start, configured: Configured, telegram: BotApi) -> None:
    port = free_port()
    running = await with_webhook(start, configured, telegram, port)
    assert telegram.webhook is not None
    update = {
        "update_id": 1,
        "message": {"message_id": 1, "date": 1, "chat": {"id": ANNA, "type": "private"}, "text": "/start", "entities": [], "from": None},
    }
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client:
        name = "X-Telegram-Bot-Api-Secret-Token"
        for headers in ({}, {name: "guessed"}, {name: ""}):
            assert (await client.post("/telegram", json=update, headers=headers)).status_code == 403
        right = {name: telegram.webhook["secret_token"]}
        assert (await client.post("/telegram", content=b"{not json", headers=right)).status_code == 200
        assert (await client.post("/telegram", json=[1], headers=right)).status_code == 200
        assert (await client.get("/telegram", headers=right)).status_code == 405
        assert telegram.webhook["secret_token"] not in "\n".join(running.err)
    assert telegram.texts(ANNA) == []
    assert await running.stop() == 0


async def test_an_outage_of_telegram_at_the_start_is_waited_for(start: Start, configured: Configured, telegram: BotApi) -> None:
    telegram.fail("setWebhook", BROKEN)
    running = await with_webhook(start, configured, telegram, free_port())
    assert telegram.webhook is not None
    assert await running.stop() == 0


async def test_without_the_key_long_polling_takes_an_earlier_webhook_back(start: Start, configured: Configured, telegram: BotApi) -> None:
    telegram.webhook = {"url": "http://127.0.0.1:1/telegram", "secret_token": "x"}
    configured(token=telegram)
    running = await start("run")
    await running.says("the bot answers as")
    assert telegram.webhook is None
    await telegram.says("/start", chat=ANNA)
    await telegram.until(lambda: len(telegram.texts(ANNA)) == 1)
    assert await running.stop() == 0


async def test_a_wrong_address_names_its_key(volia: Volia, configured: Configured, telegram: BotApi) -> None:
    configured(token=telegram)
    done = await asyncio.to_thread(volia, "run", VOLIA_TELEGRAM__WEBHOOK_URL="bot.example")
    assert (done.returncode, bool(re.search("VOLIA_TELEGRAM__WEBHOOK_URL", done.stderr))) == (2, True)
