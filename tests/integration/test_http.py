"""The guarded client against real servers on loopback that do everything a server should not."""

from __future__ import annotations

import asyncio
import gzip
import logging
import tracemalloc
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from datetime import timedelta

import pytest

from claims.model import SourceState
from scrapers.errors import Blocked, Gone, PrivateAddress, RateLimited, Redirected, SourceError, Timeout, TooLarge, Unreachable, WrongType
from scrapers.http import Client, endpoint, same_site
from scrapers.settings import HttpSettings
from tests.sources.loopback import Reply, Request, Server, serving

SHORT = timedelta(milliseconds=300)
ENOUGH = timedelta(seconds=20)  # for an answer that comes: no busy machine may turn it into a failure


@pytest.fixture
async def client() -> AsyncIterator[Client]:
    opened = Client(HttpSettings(timeout=SHORT, max_bytes=100_000, contact="watch@example.org"))
    yield opened
    await opened.close()


async def asked(client: Client, server: Server, path: str = "/", **given: object) -> object:
    return await client.get(server.url(path), allowed={server.host}, **given)  # type: ignore[arg-type]


async def failure(client: Client, reply: Reply | Callable[[Request], Reply]) -> SourceError:
    async with serving(reply if callable(reply) else lambda _: reply) as server:
        with pytest.raises(SourceError) as caught:
            await asked(client, server)
    return caught.value


async def test_a_page_comes_with_its_bytes_type_and_marks(client: Client) -> None:
    reply = Reply(body="слова", headers={"etag": '"1"', "last-modified": "Tue, 10 Mar 2026 09:00:00 GMT"})
    async with serving(lambda _: reply) as server:
        answer = await client.get(server.url("/s/x?y=1"), allowed={server.host})
    assert (answer.status, answer.text(), answer.etag, answer.last_modified) == (200, "слова", '"1"', "Tue, 10 Mar 2026 09:00:00 GMT")
    assert answer.url == server.url("/s/x?y=1")


async def test_our_name_and_contact_stand_in_every_request(client: Client) -> None:
    async with serving(lambda _: Reply(body="x")) as server:
        await asked(client, server)
    assert server.requests[0].headers["user-agent"] == "Volia/0.1 (+watch@example.org)"
    assert server.requests[0].headers["accept-encoding"] == "gzip, deflate"


def test_a_firewall_that_wants_mozilla_gets_it_with_our_name(client: Client) -> None:
    assert client.user_agent("www.state.gov") == "Mozilla/5.0 (compatible; Volia/0.1; +watch@example.org)"


async def test_a_page_that_is_the_same_is_not_sent_again(client: Client) -> None:
    async with serving(lambda request: Reply(status=304 if request.headers.get("if-none-match") == '"1"' else 200)) as server:
        answer = await client.get(server.url(), etag='"1"', last_modified="Tue, 10 Mar 2026 09:00:00 GMT", allowed={server.host})
    assert answer.not_modified
    assert server.requests[0].headers["if-modified-since"] == "Tue, 10 Mar 2026 09:00:00 GMT"


async def test_a_compressed_page_is_inflated(client: Client) -> None:
    async with serving(lambda _: Reply(body=gzip.compress("слова".encode()), headers={"content-encoding": "gzip"})) as server:
        answer = await client.get(server.url(), allowed={server.host})
    assert answer.text() == "слова"


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (404, Gone),
        (410, Gone),
        (403, Blocked),
        (401, Blocked),
        (451, Blocked),
        (503, Blocked),
        (429, RateLimited),
        (500, Unreachable),
        (400, Unreachable),
    ],
)
async def test_a_status_that_is_no_page_is_a_state_of_the_source(client: Client, status: int, kind: type[SourceError]) -> None:
    assert type(await failure(client, Reply(status=status, body="x"))) is kind


async def test_the_wait_that_a_server_asks_for_is_told(client: Client) -> None:
    error = await failure(client, Reply(status=429, headers={"retry-after": "120"}))
    assert error.retry_after == timedelta(seconds=120)


async def test_a_server_that_hangs_is_given_up_at_the_deadline(client: Client) -> None:
    async def hang(writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    assert isinstance(await failure(client, Reply(raw=hang)), Timeout)


async def test_a_server_that_drips_is_given_up_at_the_deadline(client: Client) -> None:
    async def drip(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n")
        for _ in range(100):
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.02)  # the drip itself

    assert isinstance(await failure(client, Reply(raw=drip)), Timeout)


async def test_a_page_of_a_hundred_megabytes_is_left_early(client: Client) -> None:
    sent = 0

    async def flood(writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n")
        for _ in range(1600):
            writer.write(b"x" * 65_536)
            sent += 65_536
            await writer.drain()

    assert isinstance(await failure(client, Reply(raw=flood)), TooLarge)
    assert sent < 20_000_000


async def test_a_page_that_says_beforehand_that_it_is_too_long_is_not_read(client: Client) -> None:
    async def announce(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 100000000\r\n\r\n")

    assert isinstance(await failure(client, Reply(raw=announce)), TooLarge)


async def test_a_bomb_takes_no_memory() -> None:
    bomb = gzip.compress(b"\x00" * 100_000_000)
    client = Client(HttpSettings(timeout=ENOUGH, max_bytes=1_000_000))
    tracemalloc.start()
    assert isinstance(await failure(client, Reply(body=bomb, headers={"content-encoding": "gzip"})), TooLarge)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    await client.close()
    assert peak < 20_000_000


async def test_a_compression_that_was_not_asked_for_is_the_wrong_type(client: Client) -> None:
    assert isinstance(await failure(client, Reply(body=b"x", headers={"content-encoding": "br"})), WrongType)


async def test_a_page_cut_off_by_the_server_is_no_page(client: Client) -> None:
    async def cut(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 5000\r\n\r\nonly this")

    assert isinstance(await failure(client, Reply(raw=cut)), Unreachable)


async def test_a_connection_that_is_reset_is_tried_again_within_the_same_poll() -> None:
    seen = 0

    def answer(_: Request) -> Reply:
        nonlocal seen
        seen += 1
        return Reply(raw=_nothing) if seen == 1 else Reply(body="слова")

    async def _nothing(writer: asyncio.StreamWriter) -> None:
        writer.close()

    client = Client(HttpSettings(timeout=ENOUGH))
    async with serving(answer) as server:
        reply = await client.get(server.url(), allowed={server.host})
    await client.close()
    assert reply.text() == "слова"


async def test_what_is_no_http_is_unreachable(client: Client) -> None:
    async def rubbish(writer: asyncio.StreamWriter) -> None:
        writer.write(b"\x00\x01\x02 this is no http\r\n\r\n")

    assert isinstance(await failure(client, Reply(raw=rubbish)), Unreachable)


async def test_a_closed_port_is_unreachable(client: Client) -> None:
    async with serving(lambda _: Reply()) as server:
        url = server.url()
    with pytest.raises(Unreachable):
        await client.get(url, allowed={server.host})


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/", "file:///etc/passwd", "http://", "nonsense", "http://[::1", "http://127.0.0.1:99999/"])
async def test_what_is_no_web_address_is_refused(client: Client, url: str) -> None:
    with pytest.raises(Unreachable):
        await client.get(url)


async def test_a_redirect_on_the_same_host_is_followed(client: Client) -> None:
    def answer(request: Request) -> Reply:
        return Reply(status=302, headers={"location": "/there"}) if request.target == "/" else Reply(body="слова")

    async with serving(answer) as server:
        reply = await client.get(server.url(), allowed={server.host})
    assert (reply.text(), reply.url) == ("слова", server.url("/there"))


async def test_a_redirect_loop_ends(client: Client) -> None:
    assert isinstance(await failure(client, Reply(status=302, headers={"location": "/"})), Redirected)


async def test_a_redirect_that_says_nothing_is_an_error(client: Client) -> None:
    assert isinstance(await failure(client, Reply(status=302)), Redirected)


@pytest.mark.parametrize(
    "location",
    [
        "http://10.0.0.1/",
        "http://127.0.0.1:1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "https://telegram.org/",
        "https://example.org/",
        "file:///etc/passwd",
        "ftp://127.0.0.1/",
        "javascript:alert(1)",
        "//example.org/x",
        "http://127.0.0.1.example.org/",
    ],
)
async def test_a_redirect_leads_nowhere_else(client: Client, location: str) -> None:
    assert isinstance(await failure(client, Reply(status=302, headers={"location": location})), Redirected)


async def test_a_redirect_to_another_port_of_this_machine_never_arrives(client: Client) -> None:
    async with serving(lambda _: Reply(body="secret")) as inside:
        error = await failure(client, Reply(status=302, headers={"location": inside.url("/admin")}))
    assert error.state is SourceState.REDIRECTED
    assert inside.requests == []


async def test_an_address_that_nobody_configured_is_not_asked_on_a_private_network(client: Client) -> None:
    async with serving(lambda _: Reply(body="secret")) as inside:
        with pytest.raises(PrivateAddress):
            await client.get(inside.url())
    assert inside.requests == []


async def test_the_environment_has_no_say(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    other = Client(HttpSettings(timeout=SHORT))
    async with serving(lambda _: Reply(body="x")) as server:
        assert (await other.get(server.url(), allowed={server.host})).status == 200
    await other.close()


async def test_a_configured_proxy_is_used_and_asked_for_the_whole_address() -> None:
    async with serving(lambda _: Reply(body="слова")) as proxy:
        client = Client(HttpSettings(timeout=SHORT, proxy=proxy.url().rstrip("/")))
        answer = await client.get("http://example.org/s/x")
        with pytest.raises(PrivateAddress):
            await client.get("http://10.0.0.1/")
        await client.close()
    assert answer.text() == "слова"
    assert proxy.asked() == ["http://example.org/s/x"]


async def test_a_socks_proxy_gets_the_name_and_resolves_it_itself() -> None:
    wanted: list[bytes] = []

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(3)  # RFC 1928: version, one method, "no authentication"
        writer.write(b"\x05\x00")
        head = await reader.readexactly(5)
        wanted.append(head + await reader.readexactly(head[4] + 2))
        writer.write(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        await reader.readuntil(b"\r\n\r\n")
        writer.write(Reply(body="слова").encoded())
        writer.close()

    listening = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    client = Client(HttpSettings(timeout=SHORT, proxy=f"socks5://127.0.0.1:{port}"))
    answer = await client.get("http://example.org/")
    await client.close()
    listening.close()
    await listening.wait_closed()
    assert answer.text() == "слова"
    assert wanted == [b"\x05\x01\x00\x03\x0bexample.org\x00\x50"]


async def test_public_hosts_are_asked_one_after_another_with_a_gap() -> None:
    waits: list[float] = []
    time = 100.0

    async def sleep(seconds: float) -> None:
        nonlocal time
        waits.append(seconds)
        time += seconds

    async with serving(lambda _: Reply(body="x")) as proxy:
        client = Client(HttpSettings(timeout=SHORT, proxy=proxy.url().rstrip("/")), monotonic=lambda: time, sleep=sleep, gap=1.0)
        for path in ("a", "b"):
            await client.get(f"http://example.org/{path}")
        await client.get("http://example.net/")
        await client.close()
    assert waits == [1.0]


async def test_a_configured_server_on_loopback_waits_for_nothing() -> None:
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    client = Client(HttpSettings(timeout=SHORT), sleep=sleep, gap=10.0)
    async with serving(lambda _: Reply(body="x")) as server:
        for _ in range(3):
            await client.get(server.url(), allowed={server.host})
    await client.close()
    assert waits == []


async def test_a_webhook_is_sent_with_its_headers_and_any_status_comes_back(client: Client) -> None:
    async with serving(lambda _: Reply(status=500, body="no", headers={"retry-after": "7"})) as receiver:
        answer = await client.post(receiver.url("/hook"), body=b'{"a":1}', headers={"webhook-id": "1"}, allow_private=True)
    assert (answer.status, answer.retry_after) == (500, timedelta(seconds=7))
    assert (receiver.requests[0].body, receiver.requests[0].headers["webhook-id"]) == (b'{"a":1}', "1")


async def test_a_webhook_into_a_private_network_is_not_sent_unless_allowed(client: Client) -> None:
    async with serving(lambda _: Reply()) as receiver:
        with pytest.raises(PrivateAddress):
            await client.post(receiver.url(), body=b"x", headers={})
    assert receiver.requests == []


async def test_a_webhook_follows_no_redirect(client: Client) -> None:
    async with serving(lambda _: Reply(status=307, headers={"location": "/other"})) as receiver:
        answer = await client.post(receiver.url(), body=b"x", headers={}, allow_private=True)
    assert answer.status == 307
    assert len(receiver.requests) == 1


async def test_a_receiver_that_answers_without_end_is_cut(client: Client) -> None:
    async with serving(lambda _: Reply(body=b"x" * 1_000_000)) as receiver:
        answer = await client.post(receiver.url(), body=b"x", headers={}, allow_private=True)
    assert answer.status == 200
    assert len(answer.body) <= 65_536


async def test_a_receiver_that_hangs_is_given_up(client: Client) -> None:
    async def hang(writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    async with serving(lambda _: Reply(raw=hang)) as receiver:
        with pytest.raises(Timeout):
            await client.post(receiver.url(), body=b"x", headers={}, timeout=timedelta(milliseconds=50), allow_private=True)


async def test_addresses_never_reach_the_log_of_the_library(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    async with serving(lambda _: Reply()) as server:
        await client.get(server.url("/bot123:SECRET/x"), allowed={server.host})
    assert logging.getLogger("httpx").level == logging.WARNING
    assert "SECRET" not in caplog.text


def test_hosts_that_are_one_site_are_told_from_others() -> None:
    assert same_site("belta.by", "www.belta.by")
    assert same_site("t.me", "telegram.me")
    assert same_site("sample.t.me", "t.me")
    assert not same_site("t.me", "evil-t.me")
    assert not same_site("t.me", "telegram.org")


def test_an_endpoint_names_host_and_port() -> None:
    assert [endpoint(url) for url in ("https://T.me/s/x", "http://t.me/", "http://127.0.0.1:8099/s/x")] == ["t.me:443", "t.me:80", "127.0.0.1:8099"]


@pytest.mark.parametrize("steps", range(24))
async def test_a_request_given_up_at_any_step_of_its_way_stops_no_later_one_for_good(steps: int) -> None:
    """httpcore's pool loses its place when it is cancelled just before it connects: the pool without a place is replaced."""
    client = Client(HttpSettings(timeout=SHORT), connections=1)
    async with serving(lambda _: Reply(body="x", headers={"connection": "close"})) as server:
        given_up = asyncio.create_task(asked(client, server))
        for _ in range(steps):
            await asyncio.sleep(0)
        given_up.cancel()
        await asyncio.wait([given_up])
        with suppress(Unreachable):  # which finds the pool without a place
            await asked(client, server)
        answer = await asked(client, server)
    await client.close()
    assert answer.status == 200  # type: ignore[attr-defined]


async def test_a_pool_that_is_only_busy_is_waited_for_and_kept(caplog: pytest.LogCaptureFixture) -> None:
    async def hang(_: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    client = Client(HttpSettings(timeout=SHORT), connections=1)
    async with serving(lambda _: Reply(raw=hang)) as server:
        failed = await asyncio.gather(asked(client, server), asked(client, server), return_exceptions=True)
    await client.close()
    assert [type(each) for each in failed] == [Timeout, Timeout]
    assert "replaced" not in caplog.text
