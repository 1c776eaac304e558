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
