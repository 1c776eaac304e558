"""The port is ours before anything else begins, and signals stay ours."""

from __future__ import annotations

import asyncio
import errno
import signal
import socket

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot.serving import Serving


async def hello(_request: Request) -> PlainTextResponse:
    return PlainTextResponse("hello")


APP = Starlette(routes=[Route("/", hello)])


async def test_an_application_is_served_until_it_is_stopped() -> None:
    serving = Serving("127.0.0.1", 0)
    await serving.start(APP)
    async with httpx.AsyncClient() as client:
        assert (await client.get(serving.address)).text == "hello"
        await serving.stop()
        with pytest.raises(httpx.ConnectError):
            await client.get(serving.address)


def test_a_port_that_is_taken_is_known_before_anything_starts() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(OSError) as caught:  # noqa: PT011 — the number says which
            Serving("127.0.0.1", taken.getsockname()[1])
    assert caught.value.errno == errno.EADDRINUSE


async def test_what_was_bound_and_never_started_can_be_stopped() -> None:
    serving = Serving("127.0.0.1", 0)
    port = int(serving.address.rpartition(":")[2])
    await serving.stop()
    with socket.socket() as again:  # the port is free again
        again.bind(("127.0.0.1", port))
        assert again.getsockname()[1] == port


async def test_serving_leaves_the_programs_own_signal_handlers_alone() -> None:
    before = signal.getsignal(signal.SIGTERM)
    serving = Serving("127.0.0.1", 0)
    await serving.start(APP)
    async with httpx.AsyncClient() as client:
        await client.get(serving.address)
    assert signal.getsignal(signal.SIGTERM) is before
    await serving.stop()


@pytest.mark.parametrize(("host", "shown"), [("127.0.0.1", "http://127.0.0.1:"), ("0.0.0.0", "http://127.0.0.1:"), ("::1", "http://[::1]:")])
async def test_the_address_is_one_that_a_browser_opens(host: str, shown: str) -> None:
    try:
        serving = Serving(host, 0)
    except OSError:
        assert ":" in host  # a machine without IPv6
        return
    assert serving.address.startswith(shown)
    await asyncio.wait_for(serving.stop(), 5)
