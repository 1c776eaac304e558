"""A real HTTP server on loopback whose every answer a test writes by hand, down to the bytes and the pauses."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

Raw = Callable[[asyncio.StreamWriter], Awaitable[None]]


@dataclass(frozen=True, kw_only=True)
class Request:
    method: str
    target: str  # path with its query
    headers: Mapping[str, str]  # names in small letters
    body: bytes = b""


@dataclass(kw_only=True)
class Reply:
    body: bytes | str = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    raw: Raw | None = None  # writes everything itself

    def encoded(self) -> bytes:
        body = self.body.encode() if isinstance(self.body, str) else self.body
        given = {"content-type": "text/html; charset=utf-8", "content-length": str(len(body)), **self.headers}
        lines = [f"HTTP/1.1 {self.status} Said", *(f"{name}: {value}" for name, value in given.items() if value)]
        return "\r\n".join([*lines, "", ""]).encode() + body


Answering = Callable[[Request], Reply]


@dataclass
class Server:
    port: int
    requests: list[Request] = field(default_factory=list)

    def url(self, path: str = "/") -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def asked(self, part: str = "") -> list[str]:
        return [request.target for request in self.requests if part in request.target]


async def _read(reader: asyncio.StreamReader) -> Request | None:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    method, target, _ = head[0].split(" ", 2)
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Request(method=method, target=target, headers=headers, body=body)


@asynccontextmanager
async def serving(answer: Answering) -> AsyncIterator[Server]:
    """Serves until the block ends; every connection is answered once and closed."""
    tasks: set[asyncio.Task[None]] = set()
    server = Server(port=0)

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            request = await _read(reader)
            assert request is not None
            server.requests.append(request)
            reply = answer(request)
            if reply.raw is not None:
                await reply.raw(writer)
            else:
                writer.write(reply.encoded())
            await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            tasks.discard(task)
            writer.close()

    listening = await asyncio.start_server(handle, "127.0.0.1", 0)
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        for task in list(tasks):
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        listening.close()
        await listening.wait_closed()
