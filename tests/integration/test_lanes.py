"""Rules of bot/delivery/lanes.py, with the real requests of python-telegram-bot and a server on loopback."""

from __future__ import annotations

import asyncio
import importlib.util
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from telegram import Bot
from telegram.error import NetworkError
from telegram.request import HTTPXRequest

from bot.delivery.lanes import Lanes
from bot.delivery.redact import guard
from tests.bot_api import HANG_UP, TOKEN, BotApi, bot_api


class Slow(BotApi):
    """Answers when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.go, self.inside, self.most = asyncio.Event(), 0, 0
        self.go.set()

    async def answer(self, token: str, method: str, data: dict[str, Any]) -> tuple[int, dict[str, Any]] | None:
        self.inside += 1
        self.most = max(self.most, self.inside)
        self._said.set()
        try:
            await self.go.wait()
            return await super().answer(token, method, data)
        finally:
            self.inside -= 1


class Made:
    """Counts the lanes."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> HTTPXRequest:
        self.count += 1
        return HTTPXRequest(connection_pool_size=1, httpx_kwargs={"trust_env": False})


@asynccontextmanager
async def talking(most: int) -> AsyncIterator[tuple[Slow, Bot, Made]]:
    guard(TOKEN)
    api, made = Slow(), Made()
    async with bot_api(api), Bot(TOKEN, base_url=f"{api.url}/bot", request=Lanes(made, most)) as bot:
        yield api, bot, made


async def test_one_after_the_other_goes_over_one_connection() -> None:
    async with talking(8) as (api, bot, made):
        for chat in range(1, 6):
            await bot.send_message(chat, "x")
        assert (len(api.sent()), made.count) == (5, 1)


async def test_at_once_goes_over_as_many_as_there_are_and_who_comes_then_waits() -> None:
    async with talking(3) as (api, bot, made):
        api.most = 0
        api.go.clear()
        sends = [asyncio.create_task(bot.send_message(chat, "x")) for chat in range(1, 8)]
        await api.until(lambda: api.inside == 3)
        api.go.set()
        await asyncio.gather(*sends)
        assert (len(api.sent()), api.most, made.count) == (7, 3, 3)


async def test_a_request_that_fails_or_is_given_up_frees_its_lane() -> None:
    async with talking(1) as (api, bot, made):
        api.fail(1, HANG_UP)
        with pytest.raises(NetworkError):
            await bot.send_message(1, "x")
        api.go.clear()
        given_up = asyncio.create_task(bot.send_message(2, "x"))
        await api.until(lambda: api.inside == 1)
        given_up.cancel()
        with pytest.raises(asyncio.CancelledError):
            await given_up
        api.go.set()
        await bot.send_message(3, "x")
        assert made.count == 3, "a lane that brought no answer is not used again"


@pytest.mark.parametrize("steps", range(16))
async def test_a_request_given_up_at_any_step_of_its_way_leaves_the_next_one_a_lane(steps: int) -> None:
    """httpcore's pool loses its place when it is cancelled just before it connects; then every later request would wait in vain."""
    async with talking(1) as (api, bot, _made):
        api.fail(1, HANG_UP)
        with pytest.raises(NetworkError):
            await bot.send_message(1, "x")
        given_up = asyncio.create_task(bot.send_message(2, "x"))
        for _ in range(steps):
            await asyncio.sleep(0)
        given_up.cancel()
        await asyncio.wait([given_up])
        await bot.send_message(3, "x")
        assert len(api.sent(3)) == 1


async def test_closed_and_opened_again_it_works_again() -> None:
    async with talking(2) as (api, bot, made):
        await bot.send_message(1, "x")
        await bot.shutdown()
        await bot.initialize()
        await bot.send_message(1, "x")
        assert (len(api.sent()), made.count) == (2, 2)
        assert bot.request.read_timeout == 5


def test_httpcore_finds_what_it_looks_for_at_each_step() -> None:
    """It tries to import sniffio several times a request; where that fails, the search on disk takes longer than the request."""
    assert importlib.util.find_spec("sniffio") is not None
