"""The one guarded HTTP client: sources are fetched and webhooks sent through it, and nothing else opens connections of its own.

Nothing is read from the environment, no redirect is followed by the library, no name is connected to unchecked, no answer is inflated or kept
beyond a limit, and no answer takes longer than its deadline. httpx is imported here alone.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import httpx
import stamina
from socksio.exceptions import SOCKSError

from scrapers.errors import Blocked, Gone, PrivateAddress, RateLimited, Redirected, SourceError, Timeout, TooLarge, Unreachable, WrongType
from scrapers.network import GuardedBackend, Resolve, guard, is_private_name, resolve, tls
from scrapers.settings import HttpSettings
from scrapers.wire import Inflater, decode, http_date, retry_after

__all__ = [
    "Answer",
    "Blocked",
    "Client",
    "Gone",
    "PrivateAddress",
    "RateLimited",
    "Redirected",
    "SourceError",
    "Timeout",
    "TooLarge",
    "Unreachable",
    "WrongType",
    "endpoint",
]

NAME = "Volia/0.1"
WANTS_MOZILLA = ("state.gov",)  # its firewall answers 403 to a User-Agent without these words (seen September 2026)
ENCODINGS = "gzip, deflate"  # what can be inflated within bounds
MOST_REDIRECTS = 5
GAP = 1.0  # seconds between two requests to one public host: 300 requests in a row at this pace were answered
ATTEMPTS = 2  # for a connection that was cut off, within one deadline
FIRST_PAUSE = 0.05  # seconds before the second attempt
CONNECTIONS, IDLE = 100, 20  # of a pool, open and kept open; no more requests than that go out at once, the next ones wait their turn
POOL_WAIT = 1.0  # seconds for a free connection of a pool: as no more is asked of it than it has, one is free at once, or lost
WEBHOOK_ANSWER = 65_536  # bytes of a receiver's answer that are read
ALIASES = (frozenset({"t.me", "telegram.me", "telegram.dog"}),)  # hosts that are one

stamina.instrumentation.set_on_retry_hooks(())  # a second attempt within one poll is no event: the poll's outcome is

Clock = Callable[[], datetime]
log = logging.getLogger(__name__)


def now() -> datetime:
    return datetime.now(UTC)


def endpoint(url: str) -> str:
    """ "host:port" of an address, in small letters. Raises ValueError for an address without a host or with a port that is none."""
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError(f"{url!r} is no http or https address")
    return f"{parts.hostname.lower()}:{parts.port or (443 if parts.scheme == 'https' else 80)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server said in the end."""

    status: int
    url: str  # the address that answered, after redirects
    body: bytes = b""  # inflated
    headers: Mapping[str, str] = field(default_factory=dict)  # names in small letters
    fetched_at: datetime  # UTC, when the answer began: its first byte

    @property
    def not_modified(self) -> bool:
        return self.status == httpx.codes.NOT_MODIFIED

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "")

    @property
    def etag(self) -> str | None:
        return self.headers.get("etag")

    @property
    def last_modified(self) -> str | None:
        return self.headers.get("last-modified")

    @property
    def date(self) -> datetime | None:
        """What time it is by the server's clock; None where it does not say."""
        return http_date(self.headers.get("date"))

    @property
    def retry_after(self) -> timedelta | None:
        return retry_after(self.headers.get("retry-after"), self.fetched_at)

    def text(self) -> str:
        return decode(self.body, self.content_type)


def _site(host: str) -> str:
    return host.lower().rstrip(".").removeprefix("www.")


def same_site(one: str, other: str) -> bool:
    """Whether two hosts are one place: equal but for "www.", one below the other, or known aliases."""
    a, b = _site(one), _site(other)
    return a == b or a.endswith("." + b) or b.endswith("." + a) or any({a, b} <= group for group in ALIASES)


def _was_cut_off(error: Exception) -> bool:
    """A connection that broke is tried again at once; one that was refused or timed out is not."""
    return isinstance(error, httpx.RemoteProtocolError | httpx.ReadError | httpx.WriteError)


def _refuse(status: int, wait: timedelta | None) -> None:
    """Raises what a status means, if it is no success."""
    if status in {httpx.codes.TOO_MANY_REQUESTS, 420}:
        raise RateLimited(f"HTTP {status}", retry_after=wait)
    if status in {httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN, httpx.codes.UNAVAILABLE_FOR_LEGAL_REASONS, httpx.codes.SERVICE_UNAVAILABLE}:
        raise Blocked(f"HTTP {status}", retry_after=wait)
    if status in {httpx.codes.NOT_FOUND, httpx.codes.GONE}:
        raise Gone(f"HTTP {status}", status=status)
    if not (httpx.codes.is_success(status) or status == httpx.codes.NOT_MODIFIED):
        raise Unreachable(f"HTTP {status}", retry_after=wait)


class Client:
    """One for the whole program; close it at the end. `clock` gives the time of day, `monotonic` and `sleep` keep the distance between requests."""

    def __init__(
        self,
        settings: HttpSettings,
        *,
        clock: Clock = now,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        resolve: Resolve = resolve,
        gap: float = GAP,
        connections: int = CONNECTIONS,
    ) -> None:
        for name in ("httpx", "httpcore"):
            logging.getLogger(name).setLevel(logging.WARNING)  # at INFO they print whole addresses, tokens included
        self.settings = settings
        self._clock, self._monotonic, self._sleep, self._gap = clock, monotonic, sleep, gap
        self._turns: dict[str, asyncio.Lock] = {}
        self._last: dict[str, float] = {}
        seconds = self.settings.timeout.total_seconds()  # for each step; the deadline of the whole is kept by asyncio.timeout
        self._timeouts = {**dict.fromkeys(("connect", "read", "write"), seconds), "pool": min(POOL_WAIT, seconds / 2)}
        self._tls, self._resolve, self._limits = tls(), resolve, httpx.Limits(max_connections=connections, max_keepalive_connections=IDLE)
        # Two pools, so that a connection opened for a configured private host never serves an address that only a page named.
        self._public = self._open(private=bool(settings.proxy))
        self._trusted = self._open(private=True)
        self._room = asyncio.Semaphore(connections)
        self._spoiled: list[httpx.AsyncHTTPTransport] = []

    def _open(self, *, private: bool) -> httpx.AsyncHTTPTransport:
        # The transport alone: httpx's client would read redirects, cookies and the environment for us.
        transport = httpx.AsyncHTTPTransport(verify=self._tls, trust_env=False, proxy=self.settings.proxy or None, limits=self._limits)
        guard(transport, GuardedBackend(private=private, resolve=self._resolve))
        return transport

    def _replace(self, pool: httpx.AsyncHTTPTransport) -> None:
        """Another pool for one whose places were lost.

        httpcore 1.0.9 loses a place for good when a request is cancelled just before it connects (encode/httpcore, issue 1093), as a deadline may
        do. What is still under way over the old pool ends there; it is closed with the client.
        """
        if pool is self._public:
            self._public = self._open(private=bool(self.settings.proxy))
        elif pool is self._trusted:
            self._trusted = self._open(private=True)
        else:
            return  # somebody else found it first
        log.warning("a pool of connections had no free place left; it was replaced")
        self._spoiled.append(pool)

    async def close(self) -> None:
        for pool in (self._public, self._trusted, *self._spoiled):
            await pool.aclose()

    def user_agent(self, host: str) -> str:
        name = f"{NAME} (+{self.settings.contact})" if self.settings.contact else NAME
        if any(same_site(host, wanting) for wanting in WANTS_MOZILLA):
            return f"Mozilla/5.0 (compatible; {name.replace(' (', '; ').rstrip(')')})"
        return name

    async def get(
        self,
        url: str,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        allowed: Collection[str] = (),
        accept: str = "*/*",
    ) -> Answer:
        """A page, or "not modified". `allowed`: the configured "host:port", which may be private. Raises SourceError for all that is no page."""
        headers = {"accept": accept, "accept-encoding": ENCODINGS}
        if etag:
            headers["if-none-match"] = etag
        if last_modified:
            headers["if-modified-since"] = last_modified
        await self._turn(url, allowed)
        try:
            async with asyncio.timeout(self.settings.timeout.total_seconds()):
                answer = await self._follow(url, headers, frozenset(allowed))
        except TimeoutError as error:
            raise Timeout(f"no whole answer within {self.settings.timeout.total_seconds():g} s") from error
        _refuse(answer.status, answer.retry_after)
        return answer

    async def post(
        self,
        url: str,
        *,
        body: bytes,
        headers: Mapping[str, str],
        timeout: timedelta | None = None,  # noqa: ASYNC109 - a receiver has a deadline of its own, kept by asyncio.timeout
        allow_private: bool = False,
    ) -> Answer:
        """Sends a body and gives whatever the receiver answers, of any status, its body bounded. No redirects, no second attempt.

        Raises PrivateAddress where the receiver is in a private network and that is not allowed, else Unreachable or Timeout.
        """
        limit = (timeout or self.settings.timeout).total_seconds()
        try:
            async with asyncio.timeout(limit):
                client = self._choose(url, trusted=allow_private)
                return await self._exchange(client, "POST", url, {"accept-encoding": ENCODINGS, **headers}, body, limit=WEBHOOK_ANSWER, strict=False)
        except TimeoutError as error:
            raise Timeout(f"no whole answer within {limit:g} s") from error

    async def _turn(self, url: str, allowed: Collection[str]) -> None:
        """Waits until this host may be asked again. A configured host on a private network is somebody's own, and waits for nothing."""
        try:
            host = urlsplit(url).hostname or ""
            if endpoint(url) in allowed and is_private_name(host):
                return
        except ValueError as error:
            raise Unreachable(str(error)) from error
        async with self._turns.setdefault(host, asyncio.Lock()):
            wait = self._last.get(host, float("-inf")) + self._gap - self._monotonic()
            if wait > 0:
                await self._sleep(wait)
            self._last[host] = self._monotonic()

    def _choose(self, url: str, *, trusted: bool) -> httpx.AsyncHTTPTransport:
        try:
            endpoint(url)
        except ValueError as error:
            raise Unreachable(str(error)) from error
        if trusted:
            return self._trusted
        if self.settings.proxy and is_private_name(urlsplit(url).hostname or ""):
            raise PrivateAddress(f"{urlsplit(url).hostname} is in a private network")  # a proxy resolves: the name is all there is to check
        return self._public

    async def _follow(self, url: str, headers: Mapping[str, str], allowed: frozenset[str]) -> Answer:
        current = url
        for _hop in range(MOST_REDIRECTS + 1):
            answer = await self._hop(current, headers, allowed, first=current == url)
            location = answer.headers.get("location")
            if answer.status not in {301, 302, 303, 307, 308}:
                return answer
            if not location:
                raise Redirected(f"HTTP {answer.status} without saying where")
            current = self._next(url, current, location)
        raise Redirected(f"more than {MOST_REDIRECTS} redirects, the last to {current}")

    async def _hop(self, url: str, headers: Mapping[str, str], allowed: frozenset[str], *, first: bool) -> Answer:
        trusted = self.settings.allow_private_networks or _endpoint_or_none(url) in allowed
        try:
            client = self._choose(url, trusted=trusted)
            return await self._retrying(client, url, headers)
        except PrivateAddress as error:
            if first:
                raise
            raise Redirected(f"into a private network: {error.detail}") from error

    @staticmethod
    def _next(start: str, current: str, location: str) -> str:
        """Where a redirect leads. Raises Redirected where it may not lead: another scheme, another site, from https back to http."""
        try:
            target = str(httpx.URL(current).join(location))
            endpoint(target)
        except (ValueError, httpx.InvalidURL) as error:
            raise Redirected(f"to {location[:200]!r}, which is no web address") from error
        if urlsplit(current).scheme == "https" and urlsplit(target).scheme == "http":
            raise Redirected(f"from https to {target}")
        if not same_site(urlsplit(start).hostname or "", urlsplit(target).hostname or ""):
            raise Redirected(f"to another site: {target}")
        return target

    async def _retrying(self, client: httpx.AsyncHTTPTransport, url: str, headers: Mapping[str, str]) -> Answer:
        async for attempt in stamina.retry_context(
            on=_was_cut_off_inside, attempts=ATTEMPTS, timeout=None, wait_initial=FIRST_PAUSE, wait_jitter=FIRST_PAUSE
        ):
            with attempt:
                return await self._exchange(client, "GET", url, headers, None, limit=self.settings.max_bytes, strict=True)
        raise Unreachable("no attempt was made")

    async def _exchange(
        self, client: httpx.AsyncHTTPTransport, method: str, url: str, headers: Mapping[str, str], body: bytes | None, *, limit: int, strict: bool
    ) -> Answer:
        """One request and its answer. `strict`: an answer longer than the limit is refused, else cut."""
        given = {"user-agent": self.user_agent(urlsplit(url).hostname or ""), **headers}
        try:
            request = httpx.Request(method, url, headers=given, content=body, extensions={"timeout": self._timeouts})
            async with self._room:
                response = await client.handle_async_request(request)
                try:
                    at = self._clock()
                    content = await _body(response, limit, strict=strict)
                    names = {name.lower(): value for name, value in response.headers.items()}
                    return Answer(status=response.status_code, url=url, body=content, headers=names, fetched_at=at)
                finally:
                    await response.aclose()
        except httpx.PoolTimeout as error:
            self._replace(client)
            raise Unreachable("no connection was free") from error
        except httpx.TimeoutException as error:
            raise Timeout(f"{type(error).__name__} at {urlsplit(url).hostname}") from error
        except (httpx.HTTPError, httpx.InvalidURL, SOCKSError, ValueError) as error:
            raise Unreachable(str(error)[:200] or type(error).__name__) from error


def _was_cut_off_inside(error: Exception) -> bool:
    return isinstance(error, Unreachable) and isinstance(error.__cause__, Exception) and _was_cut_off(error.__cause__)


def _endpoint_or_none(url: str) -> str | None:
    try:
        return endpoint(url)
    except ValueError:
        return None


async def _body(response: httpx.Response, limit: int, *, strict: bool) -> bytes:
    """The bytes of an answer, inflated within the limit. Statuses that are refused anyway, and redirects, are not read."""
    if strict and not response.is_success:
        return b""
    told = response.headers.get("content-length", "")
    if strict and told.isdecimal() and int(told[:18]) > limit:
        raise TooLarge(f"{told} bytes, at most {limit} are read")
    inflater = Inflater(response.headers.get("content-encoding", ""), limit)
    pieces = []
    try:
        async for piece in response.aiter_raw():
            pieces.append(inflater.feed(piece))
    except TooLarge:
        if strict:
            raise
        return b"".join(pieces)
    inflater.finish()
    return b"".join(pieces)
