"""Killed without warning at any step: nothing is lost, and only a kill between a send and its record makes a repeat."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.acceptance.conftest import Running
from tests.acceptance.test_run import PARDON, hook, with_history
from tests.acceptance.world import World

Volia = Callable[..., subprocess.CompletedProcess[str]]
Start = Callable[..., Awaitable[Running]]
Configured = Callable[..., Path]
ROOT = Path(__file__).parents[2]


async def killed(start: Start, step: str) -> None:
    running = await start("run", command=(sys.executable, "-m", "tests.acceptance.killed", step), PYTHONPATH=str(ROOT))
    assert await running.wait() == -signal.SIGKILL


def let_leases_run_out(database: Path) -> None:
    """What the killed process had leased is free again only after its lease: two minutes in life, none here."""
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE deliveries SET leased_until = '2000-01-01 00:00:00.000000' WHERE leased_until IS NOT NULL")


@pytest.mark.parametrize("step", ["after-fetch", "before-commit", "after-commit"])
async def test_a_kill_before_the_send_loses_nothing_and_repeats_nothing(
    volia: Volia, start: Start, world: World, configured: Configured, step: str
) -> None:
    with_history(world, "loop")
    configured("loop")
    assert (await asyncio.to_thread(volia, "poll")).returncode == 0
    hook(volia, world)
    world.post("loop", 3, PARDON)
    await killed(start, step)
    assert world.hooks == []
    running = await start("run")
    await world.hooked(1)
    await world.read_again("loop", 3)
    assert await running.stop() == 0
    assert [one.body["type"] for one in world.hooks] == ["release.reported"]


async def test_a_kill_between_the_send_and_its_record_makes_the_one_repeat_under_the_same_id(
    volia: Volia, start: Start, world: World, configured: Configured, tmp_path: Path
) -> None:
    with_history(world, "loop")
    configured("loop")
    assert (await asyncio.to_thread(volia, "poll")).returncode == 0
    hook(volia, world)
    world.post("loop", 3, PARDON)
    await killed(start, "after-send")
    assert len(world.hooks) == 1
    let_leases_run_out(tmp_path / "volia.db")
    running = await start("run")
    await world.hooked(2)
    await world.read_again("loop", 3)
    assert await running.stop() == 0
    assert [one.id for one in world.hooks] == [world.hooks[0].id] * 2
