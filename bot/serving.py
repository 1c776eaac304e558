"""A web application as a task in our own loop: the port is taken before anything else starts, and signals stay ours."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn

STOP_AFTER_S = 1  # an answer that is being made is given this long at the end; feeds and pages take milliseconds
BACKLOG = 128  # connections waiting to be accepted


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """None: the program that we are a task of has its own handlers, and uvicorn would replace them."""
        yield


class Serving:
    """One port, and later the application on it. `port` 0 takes a free one; `address` is known from the beginning."""

    def __init__(self, host: str, port: int) -> None:
        """Raises OSError where the port is taken or may not be used."""
        self._socket = _bound(host, port)
        self.port = int(self._socket.getsockname()[1])
        shown = "127.0.0.1" if host in ("0.0.0.0", "::", "") else host  # noqa: S104 — compared, not bound
        self.address = f"http://{f'[{shown}]' if ':' in shown else shown}:{self.port}"
        self._server: _Server | None = None
        self._task: asyncio.Task[None] | None = None

    async def start(self, app: Any) -> None:
        made = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=STOP_AFTER_S, server_header=False)
        self._server = _Server(made)
        self._task = asyncio.create_task(self._server.serve(sockets=[self._socket]), name=f"serve:{self.port}")

    async def stop(self) -> None:
        if self._server is not None and self._task is not None:
            self._server.should_exit = True
            await self._task
        self._socket.close()


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((host, port))
        made.listen(BACKLOG)
    except OSError as error:
        made.close()
        raise OSError(error.errno, error.strerror, f"{host}:{port}") from None  # the system's own error does not say which
    made.setblocking(False)
    return made
