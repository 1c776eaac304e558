"""`volia relearn`: without --apply it only shows; the command line says what it did."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.acceptance.test_run import with_history
from tests.acceptance.world import World

Volia = Callable[..., subprocess.CompletedProcess[str]]
Configured = Callable[..., Path]
RELEASE = "Лукашенко помиловал 52 человека, осуждённых за экстремизм."


def misread(folder: Path) -> None:
    """As if older rules had read another number."""
    with sqlite3.connect(folder / "volia.db") as database:
        database.execute("UPDATE claims SET count = 25, body = json_set(body, '$.count', 25) WHERE kind = 'release'")
        database.execute("UPDATE figures SET count = 25")
    database.close()


async def test_a_better_rule_is_shown_then_stored(volia: Volia, world: World, configured: Configured, tmp_path: Path) -> None:
    with_history(world, "loop")
    configured("loop")
    await asyncio.to_thread(volia, "poll")
    world.post("loop", 3, RELEASE)
    await asyncio.to_thread(volia, "poll")
    same = await asyncio.to_thread(volia, "relearn")
    assert same.stdout.startswith("3 posts read again; 0 would be read otherwise\n0 alerts told then"), same.stdout
    misread(tmp_path)
    shown = json.loads((await asyncio.to_thread(volia, "relearn", "--json")).stdout)
    assert [(one["before"]["count"], one["now"]["count"]) for one in shown["claims"][0]["changed"]] == [(25, 52)]
    assert shown["applied"] is None
    stored = await asyncio.to_thread(volia, "relearn", "--apply")
    assert (stored.returncode, "stored: 1 posts" in stored.stdout, "nobody is told" in stored.stdout) == (0, True, True), (
        stored.stdout + stored.stderr
    )
    assert "0 would be read otherwise" in (await asyncio.to_thread(volia, "relearn")).stdout
    wrong = await asyncio.to_thread(volia, "relearn", "--correct")
    assert (wrong.returncode, "--correct goes with --apply" in wrong.stderr) == (2, True)
