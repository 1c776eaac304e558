"""`volia run` against pages, a Bot API and a receiver that somebody else started: each alert soon, once, everywhere; and a clean end."""

from __future__ import annotations

import asyncio
import json
import re
import signal
import socket
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from starlette.responses import HTMLResponse

from tests.acceptance.conftest import Running
from tests.acceptance.world import World
from tests.bot_api import BotApi
from tests.sources.telegram_page import page

Volia = Callable[..., subprocess.CompletedProcess[str]]
Start = Callable[..., Awaitable[Running]]
Configured = Callable[..., Path]

PARDON = "Александр Лукашенко подписал указ о помиловании 123 граждан различных стран."
EARLIER = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=2)
CHANNEL = "@volia_test"


def with_history(world: World, *names: str) -> None:
    for name in names:
        world.post(name, 1, "Доброе утро.", at=EARLIER)
        world.post(name, 2, "В Минске снег.", at=EARLIER)


def hook(volia: Volia, world: World) -> str:
    """Adds the world's receiver as an endpoint, as an NGO's administrator would."""
    made = json.loads(volia("webhooks", "add", f"{world.address}/hook", "--json").stdout)
    assert set(made) == {"id", "secret"}
    world.secret = made["secret"]
    return str(made["id"])


async def test_a_release_reaches_channel_subscriber_and_webhook_once_within_two_intervals(
    volia: Volia, start: Start, world: World, telegram: BotApi, configured: Configured
) -> None:
    with_history(world, "loop")
    configured("loop", token=telegram, every="2s")
    running = await start("run")
    await running.says("can be read")
    await telegram.says("/subscribe")
    await telegram.until(lambda: bool(telegram.texts(111)))
    before = len(telegram.texts(111))
    hook(volia, world)

    appeared = asyncio.get_running_loop().time()
    world.post("loop", 3, PARDON)
    (hooked, *_) = await world.hooked(1)
    await telegram.until(lambda: len(telegram.texts(111)) > before and bool(telegram.texts(CHANNEL)))
    took = asyncio.get_running_loop().time() - appeared
    await world.read_again("loop", 3)

    assert took < 2 * 2.0  # seconds: two intervals
    assert [one.verified for one in world.hooks] == [True]
    assert hooked.body["type"] == "release.reported"
    assert [figure["count"] for figure in hooked.body["data"]["figures"]] == [123]
    assert len(telegram.texts(CHANNEL)) == 1
    assert len(telegram.texts(111)) == before + 1
    assert "123" in telegram.texts(111)[-1]
    assert await running.stop() == 0


async def test_what_stood_on_the_page_before_the_first_poll_alerts_nobody(start: Start, world: World, configured: Configured) -> None:
    with_history(world, "loop")
    world.post("loop", 3, PARDON)
    configured("loop")
    running = await start("run")
    await running.says("can be read")
    await world.read_again("loop", 3)
    assert await running.stop() == 0
    assert not any("123" in line for line in running.out)


async def test_without_a_token_alerts_go_to_the_terminal(start: Start, world: World, configured: Configured) -> None:
    with_history(world, "loop")
    configured("loop")
    running = await start("run")
    await running.says("no Telegram token")
    await running.says("can be read")
    world.post("loop", 3, PARDON)
    await running.says("123 people pardoned — says")
    assert any("123" in line for line in running.out)
    assert await running.stop() == 0


async def test_an_edit_and_a_deletion_of_what_was_told_are_told(volia: Volia, start: Start, world: World, configured: Configured) -> None:
    with_history(world, "loop")
    configured("loop")
    running = await start("run")
    await running.says("can be read")
    hook(volia, world)
    world.post("loop", 3, PARDON)
    await world.hooked(1)
    world.post("loop", 3, PARDON.replace("123", "124"))
    await world.hooked(2)
    world.post("loop", 4, "Совещание о дорогах.")
    await world.read_again("loop")
    world.channel("loop").remove(3)
    await world.hooked(3)
    assert [one.body["type"] for one in world.hooks] == ["release.reported", "release.revised", "statement.deleted"]
    assert await running.stop() == 0


@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_ends_the_service_with_exit_code_0_within_ten_seconds(
    start: Start, world: World, telegram: BotApi, configured: Configured, sent: signal.Signals
) -> None:
    with_history(world, "loop")
    configured("loop", token=telegram)
    running = await start("run")
    await running.says("can be read")
    began = asyncio.get_running_loop().time()
    assert await running.stop(sent) == 0
    assert asyncio.get_running_loop().time() - began < 10
    assert not any("Traceback" in line for line in running.err)


async def test_a_restart_tells_nothing_again_and_what_happened_meanwhile(volia: Volia, start: Start, world: World, configured: Configured) -> None:
    with_history(world, "loop")
    configured("loop")
    first = await start("run")
    await first.says("can be read")
    hook(volia, world)
    world.post("loop", 3, PARDON)
    await world.hooked(1)
    assert await first.stop() == 0
    world.post("loop", 4, "Вечером концерт.")
    world.post("loop", 5, "США снимают санкции с белорусского калия, объявил Джон Коул в Минске.")
    second = await start("run")
    await world.hooked(2)
    await world.read_again("loop", 3)
    assert [one.body["type"] for one in world.hooks] == ["release.reported", "sanctions.announced"]
    assert await second.stop() == 0


async def test_poll_and_deliver_may_be_two_processes(volia: Volia, start: Start, world: World, telegram: BotApi, configured: Configured) -> None:
    with_history(world, "loop")
    configured("loop", token=telegram)
    polling = await start("run", "--role", "poll", "--port", "0")
    await polling.says("can be read")
    hook(volia, world)
    delivering = await start("run", "--role", "deliver", "--role", "web", "--port", "0")
    await delivering.says("the page is on")
    world.post("loop", 3, PARDON)
    await world.hooked(1)
    await telegram.until(lambda: bool(telegram.texts(CHANNEL)))
    assert [await polling.stop(), await delivering.stop()] == [0, 0]
    assert len(world.hooks) == len(telegram.texts(CHANNEL)) == 1


async def test_where_no_source_can_be_reached_it_says_so_once_and_goes_on(start: Start, world: World, configured: Configured) -> None:
    configured("loop")  # a channel that does not exist
    running = await start("run")
    said = await running.says("none of 1 source can be read")
    assert "make demo" in said
    await world.read_again("loop", 2)
    with_history(world, "loop")
    await running.says("loop recovered")
    assert sum("none of 1 source" in line for line in running.err) == 1
    assert await running.stop() == 0


async def test_a_port_that_is_taken_is_one_clear_line(volia: Volia, world: World, configured: Configured) -> None:
    configured("loop")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = await asyncio.to_thread(volia, "run", "--port", str(port))
    assert done.returncode == 1
    assert f"127.0.0.1:{port} is taken" in done.stderr
    assert len(done.stderr.splitlines()) == 1


async def test_a_refused_token_is_one_clear_line_and_the_rest_goes_on(
    volia: Volia, start: Start, world: World, telegram: BotApi, configured: Configured
) -> None:
    with_history(world, "loop")
    configured("loop", token=telegram)
    telegram.token = "999999999:AAF-another_token_that_is_not_ours_01234"
    running = await start("run")
    await running.says("refuses the bot's token")
    await running.says("can be read")
    hook(volia, world)
    world.post("loop", 3, PARDON)
    await world.hooked(1)
    assert await running.stop() == 0
    assert sum("refuses the bot's token" in line for line in running.err) == 1
    assert not any("loopback_token_of_nobody" in line for line in running.err)


async def test_neither_token_nor_chat_id_is_ever_logged(start: Start, world: World, telegram: BotApi, configured: Configured) -> None:
    with_history(world, "loop")
    configured("loop", token=telegram, more='[log]\nlevel = "debug"\nformat = "json"')
    running = await start("run")
    await running.says("can be read")
    await telegram.says("/subscribe", chat=7654321098)
    await telegram.until(lambda: bool(telegram.texts(7654321098)))
    world.post("loop", 3, PARDON)
    await telegram.until(lambda: len(telegram.texts(7654321098)) > 1)
    assert await running.stop() == 0
    written = "\n".join((*running.out, *running.err))
    assert "loopback_token_of_nobody" not in written
    assert "7654321098" not in written
    assert all(json.loads(line)["level"] for line in running.err)


async def test_operators_hear_once_that_a_source_fails_and_once_that_it_works_again(
    start: Start, world: World, telegram: BotApi, configured: Configured
) -> None:
    operator = 555
    with_history(world, "loop")
    path = configured("loop", token=telegram)
    path.write_text(path.read_text().replace('channels = ["@volia_test"]', f"operators = [{operator}]"))
    running = await start("run")
    await running.says("can be read")
    world.broken["loop"] = lambda: HTMLResponse(page([], channel="loop"))  # a page that suddenly has no posts
    await telegram.until(lambda: len(telegram.texts(operator)) == 1)
    await world.read_again("loop", 3)
    del world.broken["loop"]
    await telegram.until(lambda: len(telegram.texts(operator)) == 2)
    await world.read_again("loop", 3)
    assert await running.stop() == 0
    assert ["loop" in text for text in telegram.texts(operator)] == [True, True]
    again = await start("run")
    await again.says("can be read")
    await world.read_again("loop", 2)
    assert await again.stop() == 0
    assert len(telegram.texts(operator)) == 2  # a restart is no news


@pytest.mark.parametrize(
    ("role", "serves_page", "checks"),
    [
        ("poll", False, {"database", "poll"}),
        ("deliver", False, {"database", "telegram"}),
        ("bot", False, {"database", "telegram"}),
        ("web", True, {"database"}),
    ],
)
async def test_every_role_serves_its_health_and_only_web_the_page(
    start: Start, world: World, telegram: BotApi, configured: Configured, role: str, serves_page: bool, checks: set[str]
) -> None:
    with_history(world, "loop")
    configured("loop", token=telegram)
    running = await start("run", "--role", role, "--port", "0")
    said = await running.says("on http://")
    address = re.search(r"http://127\.0\.0\.1:\d+", said)
    assert address
    async with httpx.AsyncClient(base_url=address.group()) as client:
        assert (await client.get("/healthz")).status_code == 200
        assert "volia_database_up 1.0" in (await client.get("/metrics")).text
        assert ((await client.get("/")).status_code == 200) == serves_page
        if role == "poll":
            await running.says("can be read")
        if role == "bot":
            await running.says("the bot answers")
        ready = await client.get("/readyz")
        assert set(ready.json()["checks"]) == checks
    assert await running.stop() == 0


async def test_servers_that_hang_do_not_keep_the_service_from_ending_in_ten_seconds(
    volia: Volia, start: Start, world: World, telegram: BotApi, configured: Configured
) -> None:
    """A source, a receiver and the Bot API take what is sent and never answer."""
    connected = asyncio.Semaphore(0)
    silent: list[asyncio.StreamWriter] = []

    async def hang(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        silent.append(writer)
        connected.release()

    server = await asyncio.start_server(hang, "127.0.0.1", 0)
    address = "http://{}:{}".format(*server.sockets[0].getsockname())
    with_history(world, "loop")
    more = f'[[sources]]\nid = "silent"\nkind = "telegram"\nurl = "{address}/s/silent"\nrole = "state"\nlanguage = "ru"\nevery = "300ms"'
    path = configured("loop", token=telegram, more=more)
    path.write_text(path.read_text().replace(telegram.url, address))
    running = await start("run")
    await running.says("the page is on")
    await world.read_again("loop")
    await asyncio.to_thread(volia, "webhooks", "add", f"{address}/hook")
    world.post("loop", 3, PARDON)
    for _waits in ("source", "bot", "receiver"):
        await asyncio.wait_for(connected.acquire(), 20)
    began = asyncio.get_running_loop().time()
    assert await running.stop() == 0
    assert asyncio.get_running_loop().time() - began < 10
    for writer in silent:
        writer.close()
    server.close()


async def test_telegram_that_is_away_at_the_start_is_told_of_everything_once_it_is_back(
    start: Start, world: World, telegram: BotApi, configured: Configured
) -> None:
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        port = reserved.getsockname()[1]
    with_history(world, "loop")
    path = configured("loop", token=telegram)
    path.write_text(path.read_text().replace(telegram.url, f"http://127.0.0.1:{port}"))
    running = await start("run")
    await running.says("telegram_unreachable")
    await running.says("can be read")
    world.post("loop", 3, PARDON)
    await running.says("123 people pardoned")
    async with forwarded(port, telegram.url):
        await telegram.until(lambda: bool(telegram.texts(CHANNEL)), 30)
        assert await running.stop() == 0
    assert len(telegram.texts(CHANNEL)) == 1


@asynccontextmanager
async def forwarded(port: int, to: str) -> AsyncIterator[None]:
    """Whatever comes to the port goes to the address, and back."""
    host, there = to.removeprefix("http://").split(":")
    tasks: set[asyncio.Task[None]] = set()

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(65_536):
                writer.write(data)
                await writer.drain()
        except OSError:
            pass
        finally:
            writer.close()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        from_there, to_there = await asyncio.open_connection(host, int(there))
        for source, target in ((reader, to_there), (from_there, writer)):
            task = asyncio.create_task(pump(source, target))
            tasks.add(task)
            task.add_done_callback(tasks.discard)

    server = await asyncio.start_server(connected, "127.0.0.1", port)
    try:
        yield
    finally:
        server.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
