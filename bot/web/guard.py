"""What holds for every answer: headers that keep a reader safe, a bound on what is sent to us, HEAD, CORS, and no traceback to anybody.

Nothing of the reader is logged: no address, no agent, no path with its query.
"""

from __future__ import annotations

import traceback

import structlog
from prometheus_client import CollectorRegistry, Counter
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.rendering.page import STYLE_HASH
from bot.web.problems import problem

log = structlog.get_logger()

LONGEST_BODY = 65_536  # bytes of a request; the longest honest one is an endpoint with its types, below 3,000
SECURITY = {
    "content-security-policy": (
        f"default-src 'none'; style-src '{STYLE_HASH}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
OPEN_TO_ALL = {"access-control-allow-origin": "*"}
PREFLIGHT = {
    **OPEN_TO_ALL,
    "access-control-allow-methods": "GET, HEAD",
    "access-control-allow-headers": "If-None-Match",
    "access-control-max-age": "86400",
}


class BodyTooLarge(HTTPException):
    """More was sent than any request of ours may hold."""

    def __init__(self) -> None:
        super().__init__(413, f"at most {LONGEST_BODY} bytes")


def _is_open(path: str) -> bool:
    """Readable by scripts of any page: all of /v1 but the endpoints, which need a token."""
    return (path.startswith("/v1/") and not path.startswith("/v1/webhooks")) or path == "/feed.json"


class Guard:
    """Outermost. Sees every answer, also those of errors."""

    def __init__(self, app: ASGIApp, registry: CollectorRegistry) -> None:
        self.app = app
        self.requests = Counter("volia_http_requests", "Answers of the web, by what answered", ["endpoint", "method", "status"], registry=registry)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        exchange = _Exchange(scope, receive, send)
        try:
            await self._answer(exchange)
        finally:
            self.requests.labels(exchange.endpoint, exchange.method, str(exchange.status)).inc()

    async def _answer(self, exchange: _Exchange) -> None:
        try:
            if exchange.method == "OPTIONS" and _is_open(exchange.scope["path"]):
                await Response(status_code=204, headers=PREFLIGHT)(exchange.scope, exchange.receive, exchange.send)
            else:
                await self.app(exchange.scope, exchange.receive, exchange.send)
        except Exception as error:
            # The plain traceback: one that shows the values of variables would show the reader's headers.
            trace = "".join(traceback.format_exception(error))
            log.error("web.failed", endpoint=exchange.endpoint, error=type(error).__name__, traceback=trace)
            if not exchange.status:
                await problem(500, "a fault of ours; it was written down")(exchange.scope, exchange.receive, exchange.send)


class _Exchange:
    """One request and its answer, with the headers added and the body counted."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.method: str = scope["method"]
        # Every page that can be read can be asked for its headers. A copy: the server must go on knowing that it was HEAD.
        self.scope = {**scope, "method": "GET"} if self.method == "HEAD" else scope
        self.status = 0  # of the answer; 0: nothing was sent yet
        self._path: str = scope["path"]
        self._receive, self._send = receive, send
        self._received = 0

    @property
    def endpoint(self) -> str:
        """Name of the function that answered, for logs and metrics: never what the reader asked for."""
        return getattr(self.scope.get("endpoint"), "__name__", "none")

    async def receive(self) -> Message:
        message = await self._receive()
        self._received += len(message.get("body", b""))
        if self._received > LONGEST_BODY:
            raise BodyTooLarge
        return message

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = MutableHeaders(scope=message)
            for name, value in SECURITY.items():
                headers.setdefault(name, value)
            if _is_open(self._path) and self.method in ("GET", "HEAD"):
                headers.update(OPEN_TO_ALL)
        elif self.method == "HEAD":
            message = {**message, "body": b""}
        await self._send(message)
