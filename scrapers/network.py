"""Where a connection may lead: every name is resolved here, every answer checked, and the checked address is the one connected to.

Checking a name and letting the library resolve it again would leave a gap in which the answer can change (DNS rebinding).
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import sys
from collections.abc import Awaitable, Callable, Iterable, Sequence
from importlib.util import find_spec
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Any

import httpcore

from scrapers.errors import PrivateAddress

CONNECT_TIMEOUT = 5.0  # seconds for one address; a host with a dead IPv6 address must leave time for the others
NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052: the last 32 bits are an IPv4 address
LOCAL_NAMES = (".local", ".localhost", ".internal", ".intranet", ".lan", ".home.arpa")

if "sniffio" not in sys.modules and find_spec("sniffio") is None:
    # httpcore tries to import it 36 times a request; a search of the disk for what is not there is a tenth of the time of a poll.
    sys.modules["sniffio"] = None  # type: ignore[assignment]

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public internet, also the one hidden in an IPv4-mapped, 6to4 or NAT64 address."""
    parsed = ip_address(address)
    inner = _hidden(parsed) if isinstance(parsed, IPv6Address) else None
    if inner is not None:
        parsed = inner
    return parsed.is_global and not (parsed.is_multicast or parsed.is_reserved or parsed.is_unspecified)


def _hidden(address: IPv6Address) -> IPv4Address | None:
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    return IPv4Address(int(address) & 0xFFFFFFFF) if address in NAT64 else None


def is_private_name(host: str) -> bool:
    """Whether a host is plainly of a private network, told without resolving it: all that can be checked where a proxy resolves."""
    try:
        return not is_public(host.strip("[]"))
    except ValueError:
        name = host.rstrip(".").lower()
        return "." not in name or name.endswith(LOCAL_NAMES)


async def resolve(host: str, port: int) -> Sequence[str]:
    """Every address of a host, in the system's order. Raises httpcore.ConnectError where there is none."""
    try:
        answers = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise httpcore.ConnectError(f"{host} has no address: {error.strerror or error}") from error
    return list(dict.fromkeys(str(answer[4][0]) for answer in answers))


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Opens connections to checked addresses alone. `private`: for the hosts that somebody configured."""

    def __init__(self, *, private: bool, resolve: Resolve = resolve) -> None:
        self._private = private
        self._resolve = resolve
        self._inner: httpcore.AsyncNetworkBackend = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the library's signature
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        addresses = await self._resolve(host, port)
        if not self._private:
            refused = [address for address in addresses if not is_public(address)]
            if refused:
                raise PrivateAddress(f"{host} leads to {refused[0]}, in a private network")
        failure: Exception = httpcore.ConnectError(f"{host} has no address")
        for address in addresses:
            try:
                return await self._inner.connect_tcp(
                    address, port, timeout=_shorter(timeout, CONNECT_TIMEOUT), local_address=local_address, socket_options=socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109 - the library's signature
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        raise httpcore.UnsupportedProtocol("a source is never asked through a socket file")

    async def sleep(self, seconds: float) -> None:
        await self._inner.sleep(seconds)


def _shorter(given: float | None, ours: float) -> float:
    return ours if given is None else min(given, ours)


def guard(transport: Any, backend: GuardedBackend) -> None:
    """Puts the backend under a transport of httpx. Raises RuntimeError where the private attributes have moved: then nothing is guarded."""
    pool: Any = getattr(transport, "_pool", None)
    if not hasattr(pool, "_network_backend"):
        raise RuntimeError("httpx keeps its network backend elsewhere now: connections would be unguarded")
    pool._network_backend = backend


def tls() -> ssl.SSLContext:
    """One context for all connections: loading the certificates takes 20 ms."""
    import certifi

    return ssl.create_default_context(cafile=certifi.where())
