"""What the measures of the whole way stand on: `volia run` as a process of its own, and the world around it on loopback in ours."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from bot.serving import Serving
from tests.acceptance.world import World
from tests.bot_api import BotApi, bot_api

COMMAND = (sys.executable, "-m", "bot")
READY_WITHIN_S = 30.0
END_WITHIN_S = 12.0
EARLIER = timedelta(hours=3)


class TimedWorld(World):
    """Remembers when the page that first held the newest post went out, and when each webhook came in."""

    def __init__(self) -> None:
        super().__init__()
        self.served: dict[int, float] = {}  # id of a post → seconds of the monotonic clock
        self.hooked_at: list[float] = []

    async def _window(self, request: Request) -> Response:
        response = await super()._window(request)
        newest = self.channels[request.path_params["name"]].messages[-1].id
        self.served.setdefault(newest, time.perf_counter())
        return response

    async def _hook(self, request: Request) -> Response:
        self.hooked_at.append(time.perf_counter())
        return await super()._hook(request)


@asynccontextmanager
async def world() -> AsyncIterator[tuple[TimedWorld, BotApi]]:
    made = TimedWorld()
    serving = Serving("127.0.0.1", 0)
    made.address = serving.address
    await serving.start(made.app)
    for id in (1, 2):
        made.channel("loop").post(id, "Доброе утро.", at=datetime.now(UTC) - EARLIER)
    try:
        async with bot_api() as telegram:
            yield made, telegram
    finally:
        await serving.stop()


def environment(folder: Path, made: TimedWorld, telegram: BotApi | None, *, port: int, every: str = "1s", database: str = "") -> dict[str, str]:
    """The configuration, as variables of the process."""
    source = {"id": "loop", "kind": "telegram", "url": f"{made.address}/s/loop", "role": "state", "language": "ru", "every": every}
    given = {
        "VOLIA_DEFAULTS__SHIPPED_SOURCES": "false",
        "VOLIA_SOURCES": json.dumps([source]),
        "VOLIA_WEBHOOKS__ALLOW_PRIVATE_NETWORKS": "true",
        "VOLIA_WEB__PORT": str(port),
        "VOLIA_DATABASE__URL": database or f"sqlite:///{folder / 'volia.db'}",
    }
    if telegram is not None:
        given |= {"VOLIA_TELEGRAM__TOKEN": telegram.token, "VOLIA_TELEGRAM__API_URL": telegram.url}
    return {**{name: value for name, value in os.environ.items() if not name.startswith("VOLIA_")}, **given}


async def command(folder: Path, variables: dict[str, str], *arguments: str) -> str:
    process = await asyncio.create_subprocess_exec(*COMMAND, *arguments, cwd=folder, env=variables, stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate()
    return out.decode()


@asynccontextmanager
async def service(folder: Path, variables: dict[str, str]) -> AsyncIterator[tuple[asyncio.subprocess.Process, float]]:
    """`volia run`; gives the process and the seconds until it was ready."""
    begun = time.perf_counter()
    with (folder / "volia.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(*COMMAND, "run", cwd=folder, env=variables, stdout=log, stderr=log)
    try:
        await _ready(int(variables["VOLIA_WEB__PORT"]), process)
        yield process, time.perf_counter() - begun
    finally:
        if process.returncode is None:
            process.terminate()
            await asyncio.wait_for(process.wait(), END_WITHIN_S)


async def _ready(port: int, process: asyncio.subprocess.Process) -> None:
    async with asyncio.timeout(READY_WITHIN_S):
        while not await _answers(port):
            if process.returncode is not None:
                raise RuntimeError(f"volia run ended with exit code {process.returncode}")
            await asyncio.sleep(0.02)


async def _answers(port: int) -> bool:
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.write(b"GET /readyz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    line = await reader.readline()
    writer.close()
    return b" 200 " in line


def free_port() -> int:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        return int(bound.getsockname()[1])


def memory_mb(pid: int) -> float:
    """Resident memory of the process, in MB."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError(f"no memory figure of process {pid}")


def cpu_s(pid: int) -> float:
    """CPU seconds that the process has used, user and system."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
