"""Requests to the Bot API, each on a connection of its own while it lasts; the one used last is taken first.

One HTTP client with many connections looks at each of them several times a request, in httpcore's pool: with sixteen sends at once that
was half of a broadcast's work. A client with one connection has nothing to look through.

Such a pool loses its only place for good when a request is cancelled just before it connects (encode/httpcore, issue 1093, in 1.0.9), and
every later request over it ends in a pool timeout. So a lane whose request brought no answer is closed, and another one opened at need.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from telegram.request import BaseRequest


class Lanes(BaseRequest):
    """As the requests that `make` makes, which are opened when they are first needed, `most` of them; who comes then waits."""

    def __init__(self, make: Callable[[], BaseRequest], most: int) -> None:
        self._make = make
        self._lanes: list[BaseRequest] = []
        self._free: list[BaseRequest] = []
        self._room = asyncio.Semaphore(most)
        self._read_timeout: float | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds, as those of a lane."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Opens the first lane."""
        if not self._lanes:
            self._free.append(await self._open())

    async def shutdown(self) -> None:
        """Closes all; opened again where it goes on."""
        lanes, self._lanes, self._free = self._lanes, [], []
        await asyncio.gather(*(lane.shutdown() for lane in lanes))

    async def _open(self) -> BaseRequest:
        lane = self._make()
        await lane.initialize()
        self._lanes.append(lane)
        self._read_timeout = lane.read_timeout
        return lane

    async def do_request(self, *given: Any, **named: Any) -> tuple[int, bytes]:
        """As BaseRequest.do_request."""
        async with self._room:
            lane = self._free.pop() if self._free else await self._open()
            try:
                answer = await lane.do_request(*given, **named)
            except BaseException:  # being cancelled, too
                await self._give_up(lane)
                raise
            if lane in self._lanes:  # else it was closed meanwhile
                self._free.append(lane)
            return answer

    async def _give_up(self, lane: BaseRequest) -> None:
        if lane in self._lanes:
            self._lanes.remove(lane)
            await lane.shutdown()
