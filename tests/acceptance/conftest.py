"""The `volia` command as a process, and the world around it: source pages and a webhook receiver on loopback."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from pathlib import Path

import pytest

from bot.serving import Serving
from tests.acceptance.world import LONGEST_WAIT_S, World
from tests.bot_api import BotApi, bot_api

ROLES = {"monitor": "ngo"}  # of the channels that tests name; state without an entry
COMMAND = (sys.executable, "-W", "error::ResourceWarning", "-m", "bot")


def clean_environment(**more: str) -> dict[str, str]:
    """Ours without any VOLIA_… of whoever runs the tests."""
    return {**{name: value for name, value in os.environ.items() if not name.startswith("VOLIA_")}, "PYTHONUNBUFFERED": "1", **more}


@pytest.fixture
def volia(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs one command to its end, in an empty directory."""

    def run(*arguments: str, stdin: str | bytes = "", **environment: str) -> subprocess.CompletedProcess[str]:
        given = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            [*COMMAND, *arguments], input=given, capture_output=True, cwd=tmp_path, env=clean_environment(**environment), timeout=60
        )
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


class Running:
    """A process that goes on until it is told to stop; what it says is kept line by line."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.out: list[str] = []
        self.err: list[str] = []
        self._news = asyncio.Condition()
        self._readers = [
            asyncio.create_task(self._read(stream, lines)) for stream, lines in ((process.stdout, self.out), (process.stderr, self.err)) if stream
        ]

    async def _read(self, stream: asyncio.StreamReader, lines: list[str]) -> None:
        async for raw in stream:
            async with self._news:
                lines.append(raw.decode().rstrip("\n"))
                self._news.notify_all()
        async with self._news:
            self._news.notify_all()

    async def says(self, words: str, *, timeout_s: float = LONGEST_WAIT_S) -> str:
        """The first line, past or future, on either stream, that holds the words."""

        def found() -> str | None:
            return next((line for line in (*self.out, *self.err) if words in line), None)

        async with self._news:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait_for(lambda: found() is not None or self._over()), timeout_s)
        line = found()
        assert line is not None, f"{words!r} was not said; stdout: {self.out[-20:]}, stderr: {self.err[-20:]}"
        return line

    def _over(self) -> bool:
        return all(reader.done() for reader in self._readers)

    async def stop(self, sent: signal.Signals = signal.SIGTERM) -> int:
        """Exit code after the signal."""
        if self.process.returncode is None:
            self.process.send_signal(sent)
        return await self.wait()

    async def wait(self) -> int:
        code = await asyncio.wait_for(self.process.wait(), LONGEST_WAIT_S)
        await asyncio.gather(*self._readers)
        return code


@pytest.fixture
async def start(tmp_path: Path) -> AsyncIterator[Callable[..., object]]:
    """Starts a command and leaves it running; whatever still runs at the end of the test is killed."""
    running: list[Running] = []

    async def begin(*arguments: str, command: tuple[str, ...] = COMMAND, **environment: str) -> Running:
        process = await asyncio.create_subprocess_exec(
            *command,
            *arguments,
            cwd=tmp_path,
            env=clean_environment(**environment),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        running.append(Running(process))
        return running[-1]

    yield begin
    for each in running:
        await each.stop(signal.SIGKILL)
        sys.stderr.write("\n".join(each.err))  # for a person who reads why a test failed, and for tests/leaks.py


@pytest.fixture
async def world() -> AsyncIterator[World]:
    """Pages and a receiver on a free port of loopback."""
    made = World()
    serving = Serving("127.0.0.1", 0)
    made.address = serving.address
    await serving.start(made.app)
    yield made
    await serving.stop()


@pytest.fixture
async def telegram() -> AsyncIterator[BotApi]:
    async with bot_api() as api:
        yield api


@pytest.fixture
def configured(tmp_path: Path, world: World) -> Callable[..., Path]:
    """Writes volia.toml with the named channels of the world as sources."""

    def write(*channels: str, token: BotApi | None = None, every: str = "300ms", more: str = "", database: str = "sqlite:///volia.db") -> Path:
        lines = [f'[database]\nurl = "{database}"', "[web]\nport = 0", "[webhooks]\nallow_private_networks = true"]
        lines.append('[reread]\nfirst = "1s"\nconfirm_deletion = "1s"\n[defaults]\nshipped_sources = false')
        if token is not None:
            lines.append(f'[telegram]\ntoken = "{token.token}"\napi_url = "{token.url}"\nchannels = ["@volia_test"]')
        for name in channels:
            address = f"{world.address}/s/{name}"
            entry = f'id = "{name}"\nkind = "telegram"\nurl = "{address}"\nrole = "{ROLES.get(name, "state")}"\nlanguage = "ru"\nevery = "{every}"'
            lines.append(f"[[sources]]\n{entry}")
        path = tmp_path / "volia.toml"
        path.write_text("\n".join([*lines, more]) + "\n", "utf-8")
        return path

    return write


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """Three documents, two of them news, and two lines that are no documents."""
    path = tmp_path / "documents.jsonl"
    path.write_text(
        '{"id": "a", "published": "2025-12-13", "lang": "ru", "source_kind": "state", "text": "Лукашенко помиловал 123 человека."}\n'
        "this is no JSON\n"
        '{"id": "b", "published": "2025-12-13T12:00:00+03:00", "title": "Weather", "text": "", "more": 1}\n'
        '{"id": "c", "published": "2025-12-13"}\n'
        '{"id": "d", "published": "2025-12-13", "lang": "en", "text": "52 political prisoners were released on Thursday."}\n',
        "utf-8",
    )
    return path
