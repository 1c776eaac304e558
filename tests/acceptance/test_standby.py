"""On PostgreSQL one process polls and another stands by; when the first is killed, the second takes over and nothing is lost."""

from __future__ import annotations

import asyncio
import signal
import subprocess
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.acceptance.conftest import Running
from tests.acceptance.test_run import PARDON, hook, with_history
from tests.acceptance.world import World
from tests.bot_api import BotApi

Volia = Callable[..., subprocess.CompletedProcess[str]]
Start = Callable[..., Awaitable[Running]]
Configured = Callable[..., Path]


async def test_a_standby_takes_over_when_the_active_poller_is_killed(
    volia: Volia, start: Start, world: World, configured: Configured, postgres_url: str
) -> None:
    with_history(world, "loop")
    configured("loop", database=postgres_url)
    active = await start("run")
    await active.says("can be read")
    await asyncio.to_thread(hook, volia, world)
    standby = await start("run")
    await standby.says("the page is on")
    world.post("loop", 3, PARDON)
    await world.hooked(1)
    assert not any("can be read" in line for line in standby.err)

    await active.stop(signal.SIGKILL)
    world.post("loop", 4, "США снимают санкции с белорусского калия, объявил Джон Коул в Минске.")
    await world.hooked(2)
    await world.read_again("loop", 3)
    assert [one.body["type"] for one in world.hooks] == ["release.reported", "sanctions.announced"]
    assert await standby.stop() == 0


async def test_two_delivering_processes_tell_each_alert_once(
    volia: Volia, start: Start, world: World, telegram: BotApi, configured: Configured, postgres_url: str
) -> None:
    with_history(world, "loop")
    configured("loop", database=postgres_url, token=telegram)
    polling = await start("run", "--role", "poll", "--port", "0")
    await polling.says("can be read")
    await asyncio.to_thread(hook, volia, world)
    delivering = [await start("run", "--role", "deliver", "--port", "0") for _ in range(2)]
    for each in delivering:
        await each.says("health on")
    world.post("loop", 3, PARDON)
    await world.hooked(1)
    world.post("loop", 4, "США снимают санкции с белорусского калия, объявил Джон Коул в Минске.")
    await world.hooked(2)
    await telegram.until(lambda: len(telegram.texts("@volia_test")) == 2)
    await world.read_again("loop", 3)
    assert [await each.stop() for each in (polling, *delivering)] == [0, 0, 0]
    assert [one.body["type"] for one in world.hooks] == ["release.reported", "sanctions.announced"]
    assert len(telegram.sent("@volia_test")) == 2
