"""`volia webhooks …`: what an administrator does, beside a running service or without one."""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.acceptance.conftest import Running
from tests.acceptance.test_run import PARDON, hook, with_history
from tests.acceptance.world import World

Volia = Callable[..., subprocess.CompletedProcess[str]]
Start = Callable[..., Awaitable[Running]]
Configured = Callable[..., Path]


async def test_a_test_event_arrives_signed_and_is_no_release(volia: Volia, world: World, configured: Configured) -> None:
    configured()
    id = await asyncio.to_thread(hook, volia, world)
    done = await asyncio.to_thread(volia, "webhooks", "test", id)
    assert done.returncode == 0, done.stderr
    (hooked,) = world.hooks
    assert (hooked.verified, hooked.body["type"]) == (True, "webhook.test")


async def test_after_a_rotation_both_secrets_verify(volia: Volia, world: World, configured: Configured) -> None:
    configured()
    id = await asyncio.to_thread(hook, volia, world)
    old = world.secret
    rotated = json.loads((await asyncio.to_thread(volia, "webhooks", "rotate", id, "--json")).stdout)
    for world.secret in (old, rotated["secret"]):
        await asyncio.to_thread(volia, "webhooks", "test", id)
    assert old != rotated["secret"]
    assert [one.verified for one in world.hooks] == [True, True]


def test_an_endpoint_is_listed_shown_disabled_enabled_and_removed(volia: Volia, configured: Configured) -> None:
    configured()
    id = json.loads(volia("webhooks", "add", "https://ngo.example/hook", "--type", "release.reported", "--min-count", "5", "--json").stdout)["id"]
    shown = json.loads(volia("webhooks", "show", id, "--json").stdout)
    assert (shown["url"], shown["types"], shown["min_count"], shown["state"]) == ("https://ngo.example/hook", ["release.reported"], 5, "active")
    assert volia("webhooks", "disable", id).returncode == 0
    assert json.loads(volia("webhooks", "list", "--json").stdout)[0]["state"] == "disabled"
    assert volia("webhooks", "enable", id).returncode == 0
    assert volia("webhooks", "remove", id).returncode == 0
    assert json.loads(volia("webhooks", "list", "--json").stdout) == []


def test_the_secret_is_shown_once_and_never_again(volia: Volia, configured: Configured, tmp_path: Path) -> None:
    configured()
    made = json.loads(volia("webhooks", "add", "https://ngo.example/hook", "--json").stdout)
    later = volia("webhooks", "list").stdout + volia("webhooks", "show", made["id"]).stdout
    assert made["secret"].startswith("whsec_")
    assert made["secret"] not in later
    assert made["secret"].removeprefix("whsec_").encode() not in (tmp_path / "volia.db").read_bytes()


def test_what_does_not_exist_is_one_line(volia: Volia, configured: Configured) -> None:
    configured()
    for arguments in (("show", "ep_none"), ("remove", "ep_none"), ("test", "ep_none")):
        done = volia("webhooks", *arguments)
        assert done.returncode == 1
        assert len(done.stderr.splitlines()) == 1
    assert volia("webhooks", "add", "ftp://x.example/").returncode == 2
    assert volia("webhooks", "add", "https://x.example/", "--type", "release.dreamt").returncode == 2


async def test_what_a_receiver_lost_is_sent_again_under_the_same_id(volia: Volia, start: Start, world: World, configured: Configured) -> None:
    with_history(world, "loop")
    configured("loop")
    id = await asyncio.to_thread(hook, volia, world)
    running = await start("run")
    await running.says("can be read")
    world.post("loop", 3, PARDON)
    await world.hooked(1)
    (first,) = world.hooks
    assert (await asyncio.to_thread(volia, "webhooks", "replay", id, first.id)).stdout == "1 alert sent again and accepted\n"
    assert (await asyncio.to_thread(volia, "webhooks", "replay", id, "--since", "2020-01-01")).returncode == 0
    assert [(one.verified, one.id) for one in world.hooks] == [(True, first.id)] * 3
    assert (await asyncio.to_thread(volia, "webhooks", "replay", id, "--since", "2100-01-01")).stdout == "there is nothing to send again\n"
    assert await running.stop() == 0


def test_what_cannot_be_sent_again_is_one_line(volia: Volia, configured: Configured) -> None:
    configured()
    id = json.loads(volia("webhooks", "add", "https://ngo.example/hook", "--json").stdout)["id"]
    nobody, both = ("ep_none", "--since", "2020-01-01"), (id, "a1", "--since", "2020-01-01")
    for code, arguments in ((1, (id, "no-such-alert")), (1, nobody), (2, (id,)), (2, both)):
        done = volia("webhooks", "replay", *arguments)
        assert done.returncode == code, done.stderr
        assert "Traceback" not in done.stderr


async def test_an_endpoint_hears_only_the_types_and_sizes_that_it_asked_for(volia: Volia, start: Start, world: World, configured: Configured) -> None:
    with_history(world, "loop")
    configured("loop")
    running = await start("run")
    await running.says("can be read")
    await asyncio.to_thread(volia, "webhooks", "add", f"{world.address}/hook", "--type", "total.changed")
    await asyncio.to_thread(volia, "webhooks", "add", f"{world.address}/hook", "--min-count", "1000")
    hook(volia, world)
    world.post("loop", 3, PARDON)
    await world.hooked(1)
    await world.read_again("loop", 3)
    assert [one.verified for one in world.hooks] == [True]  # signed by the secret of the third, so it was the third
    assert await running.stop() == 0
