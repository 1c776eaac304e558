"""`volia review list`: what is too uncertain to be told is not lost; a person finds it here, with its words."""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.acceptance.test_run import hook, with_history
from tests.acceptance.world import World

Volia = Callable[..., subprocess.CompletedProcess[str]]
Configured = Callable[..., Path]
UNCERTAIN = "Сообщается об освобождении группы политзаключённых."


async def test_an_uncertain_claim_is_told_to_nobody_and_listed_with_its_words(volia: Volia, world: World, configured: Configured) -> None:
    with_history(world, "loop")
    configured("loop")
    await asyncio.to_thread(volia, "poll")
    await asyncio.to_thread(hook, volia, world)
    assert (await asyncio.to_thread(volia, "review", "list")).stdout == "nothing waits for a decision\n"
    world.post("loop", 3, UNCERTAIN)
    polled = await asyncio.to_thread(volia, "poll")
    (waiting,) = json.loads((await asyncio.to_thread(volia, "review", "list", "--json")).stdout)
    shown = (await asyncio.to_thread(volia, "review", "list")).stdout
    assert "release.reported" not in polled.stdout
    assert waiting["post"] == ["loop", "3"]
    assert waiting["claim"]["confidence"] < 0.8
    assert waiting["claim"]["quote"] in UNCERTAIN
    assert waiting["claim"]["quote"] in shown
    assert world.hooks == []
