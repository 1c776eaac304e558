"""`volia backfill`: the archive of a channel is taken in, nobody is told, and starting again costs nothing."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.acceptance.test_run import hook
from tests.acceptance.world import World

Volia = Callable[..., subprocess.CompletedProcess[str]]
Configured = Callable[..., Path]
RELEASE = "Лукашенко помиловал 52 человека, осуждённых за экстремизм."


async def test_an_archive_is_taken_in_once_and_alerts_nobody(volia: Volia, world: World, configured: Configured) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    for id in range(1, 46):
        world.post("loop", id, RELEASE if id == 20 else f"Слова {id}.", at=now - timedelta(hours=45 - id))
    configured("loop")
    await asyncio.to_thread(hook, volia, world)
    since = (now - timedelta(days=5)).date().isoformat()
    done = await asyncio.to_thread(volia, "backfill", "loop", "--since", since)
    again = await asyncio.to_thread(volia, "backfill", "loop", "--since", since)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("45 new posts of loop")
    assert again.stdout.startswith("0 new posts of loop")
    assert "52" in (await asyncio.to_thread(volia, "status")).stdout
    assert world.hooks == []


async def test_what_cannot_be_paged_through_is_said(volia: Volia, world: World, configured: Configured) -> None:
    configured("loop")
    unknown = await asyncio.to_thread(volia, "backfill", "nobody", "--since", "2026-01-01")
    assert (unknown.returncode, "there is no source 'nobody'" in unknown.stderr) == (2, True)
    tomorrow = await asyncio.to_thread(volia, "backfill", "loop", "--since", "2999-01-01")
    assert (tomorrow.returncode, "a day in the past" in tomorrow.stderr) == (2, True)
    away = await asyncio.to_thread(volia, "backfill", "loop", "--since", "2020-01-01")
    assert (away.returncode, away.stderr.count("\n")) == (1, 1), away.stderr
