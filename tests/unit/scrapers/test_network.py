"""Where a connection may lead."""

from __future__ import annotations

from collections.abc import Sequence

import httpx
import pytest

from scrapers.errors import PrivateAddress
from scrapers.network import GuardedBackend, guard, is_private_name, is_public


@pytest.mark.parametrize("address", ["149.154.167.99", "2001:67c:4e8:f004::9", "::ffff:149.154.167.99"])
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fd00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
    ],
)
def test_private_addresses_are_private_also_in_disguise(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("name", ["localhost", "printer.local", "router", "db.internal", "10.0.0.1", "[::1]"])
def test_private_names_are_told_without_resolving(name: str) -> None:
    assert is_private_name(name)


def test_public_names_are_left_to_the_proxy() -> None:
    assert not is_private_name("t.me")


async def test_one_private_answer_among_public_ones_is_enough_to_refuse() -> None:
    async def answers(host: str, port: int) -> Sequence[str]:
        return ["149.154.167.99", "10.0.0.1"]

    with pytest.raises(PrivateAddress):
        await GuardedBackend(private=False, resolve=answers).connect_tcp("rebinding.example", 80)


@pytest.mark.parametrize("proxy", [None, "http://127.0.0.1:1", "socks5://127.0.0.1:1"])
def test_the_library_still_keeps_its_backend_where_we_put_ours(proxy: str | None) -> None:
    transport = httpx.AsyncHTTPTransport(proxy=proxy)
    backend = GuardedBackend(private=False)
    guard(transport, backend)
    assert transport._pool._network_backend is backend  # type: ignore[union-attr]


def test_a_library_that_keeps_it_elsewhere_is_refused() -> None:
    with pytest.raises(RuntimeError):
        guard(object(), GuardedBackend(private=False))
