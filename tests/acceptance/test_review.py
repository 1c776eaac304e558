"""`volia review list`: what is too uncertain to be told is not lost; a person finds it here, with its words."""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.acceptance.test_run import hook, with_history
from tests.acceptance.world import World

Volia = Callable[..., subprocess.CompletedProcess[str]]
Configured = Callable[..., Path]
UNCERTAIN = "По амнистии освобождены 30 политзаключённых."


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


async def test_a_person_accepts_then_takes_it_back_and_the_receiver_hears_both(
    volia: Volia, start: Callable[..., Any], world: World, configured: Configured
) -> None:
    with_history(world, "loop")
    configured("loop")
    await asyncio.to_thread(volia, "poll")
    await asyncio.to_thread(hook, volia, world)
    world.post("loop", 3, UNCERTAIN)
    await asyncio.to_thread(volia, "poll")
    (waiting,) = json.loads((await asyncio.to_thread(volia, "review", "list", "--json")).stdout)
    number = str(waiting["id"])
    assert {"age_s", "reason", "confidence", "quote"} <= set(waiting)
    running = await start("run")
    await running.says("can be read")
    accepted = await asyncio.to_thread(volia, "review", "accept", number, "--by", "Ales", "--json")
    assert (accepted.returncode, json.loads(accepted.stdout)["state"]) == (0, "accepted")
    (first,) = await world.hooked(1)
    again = await asyncio.to_thread(volia, "review", "reject", number, "--by", "Maria")
    assert (again.returncode, "accepted by Ales" in again.stderr) == (1, True)
    undone = await asyncio.to_thread(volia, "review", "undo", number, "--by", "Maria", "--reason", "it was last year")
    assert undone.returncode == 0, undone.stderr
    second = (await world.hooked(2))[1]
    assert (first.body["type"], second.body["type"], second.body["data"]["message"]) == ("release.reported", "release.withdrawn", "cancel")
    assert second.body["data"]["references"] == [first.id]
    assert "it was last year" in second.body["data"]["note"]
    assert await running.stop() == 0


def test_wrong_usage_is_said_in_one_line(volia: Volia) -> None:
    nothing = volia("review", "accept", "7", "--by", "Ales")
    assert (nothing.returncode, nothing.stderr) == (1, "volia: there is no question 7; `volia review list` shows what waits\n")
    empty = volia("review", "correct", "7")
    assert (empty.returncode, "nothing to correct" in empty.stderr) == (2, True)
    number = volia("review", "accept", "7", "--by", "123456")
    assert (number.returncode, "no number" in number.stderr) == (2, True)
