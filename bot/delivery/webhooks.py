"""Alerts to NGOs' servers, signed by Standard Webhooks (https://www.standardwebhooks.com).

`webhook-id` is the id of the alert, the same over retries and replays, so that a receiver can drop what it has; `webhook-timestamp` is the
time of sending. What is signed are the bytes that are sent. Receivers in private networks are refused unless configuration allows them,
redirects are not followed, and neither a secret nor an address with its query ever enters a log.
"""

from __future__ import annotations

import contextlib
import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection
from standardwebhooks import Webhook

from bot.delivery.retry import Again, Also, Gone, Held, Outcome, Rejected, Sent
from bot.rendering.api import links_of
from bot.rendering.webhook import UnknownType, payload, trial
from claims.model import Alert
from scrapers.http import Answer, Client, SourceError
from storage import endpoints
from storage.endpoints import Endpoint, UnknownEndpoint
from storage.outbox import WEBHOOK, Delivery
from storage.secrets import CannotOpen, KeyRing
from storage.session import Database

TIMEOUT = timedelta(seconds=15)  # Standard Webhooks advises 15 to 30 s; a receiver should answer first and work afterwards
DEFAULT_PAUSE = timedelta(minutes=1)  # after "too many requests" that does not say how long
GONE = 410
TOO_MANY = 429
UNAVAILABLE = 503


def now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What became of one send that a person asked for."""

    webhook_id: str
    ok: bool
    detail: str  # "HTTP 204", or why there was no answer
    body: bytes  # what was sent


def encode(body: Mapping[str, Any]) -> bytes:
    """The bytes of a JSON body: UTF-8, no blanks. Half a surrogate pair, which a post may hold, becomes "?"."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")


def signed_headers(signing: Sequence[str], webhook_id: str, body: bytes, at: datetime) -> dict[str, str]:
    """The headers of Standard Webhooks: one signature for each secret that is valid now. Raises ValueError for a secret that is none."""
    text = body.decode()
    signatures = " ".join(Webhook(secret).sign(webhook_id, at, text) for secret in signing)
    return {
        "content-type": "application/json; charset=utf-8",
        "webhook-id": webhook_id,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": signatures,
    }


class WebhookSender:
    """Sends what the outbox holds for endpoints. `clock` is the time of day that receivers compare with theirs."""

    channels = (WEBHOOK,)

    def __init__(
        self,
        database: Database,
        keys: KeyRing,
        client: Client,
        *,
        public_url: str = "",
        allow_private_networks: bool = False,
        clock: Callable[[], datetime] = now,
    ) -> None:
        self._database, self._keys, self._client = database, keys, client
        self._public_url, self._allow_private, self._clock = public_url, allow_private_networks, clock

    async def send(self, delivery: Delivery) -> Outcome:
        """One delivery to one endpoint. Never raises for anything that a receiver or an endpoint's row can be."""
        if delivery.alert is None:
            return Rejected(error="only alerts go to webhooks")
        try:
            endpoint, signing = await self._endpoint(delivery.recipient)
            if not endpoint.active:
                return Gone(error="endpoint disabled")
            body = self._body(delivery.alert, delivery.sequence)
            headers = signed_headers(signing, delivery.alert.id, body, self._clock())
        except UnknownEndpoint:
            return Gone(error="endpoint removed")
        except CannotOpen as error:
            return Rejected(error=f"the endpoint's secret does not open: {error}")
        except (UnknownType, ValueError) as error:
            return Rejected(error=f"cannot be signed or told: {type(error).__name__}")
        try:
            answer = await self._post(endpoint, body, headers)
        except SourceError as error:
            return Again(error=error.detail, after=error.retry_after, also=_failed(endpoint, error.detail))
        return _outcome(endpoint, answer)

    async def send_test(self, id: str, *, new_id: Callable[[], str] = lambda: f"test_{secrets.token_hex(8)}") -> Trial:
        """A signed `webhook.test`, which nobody can take for a release. Raises UnknownEndpoint, CannotOpen."""
        endpoint, signing = await self._endpoint(id)
        webhook_id = new_id()
        links = {"schema": f"{self._public_url.rstrip('/')}/v1/schemas/webhook.test"} if self._public_url else {}
        return await self._try(endpoint, signing, webhook_id, encode(trial(webhook_id, self._clock(), links=links)))

    async def send_again(self, id: str, alert: Alert) -> Trial:
        """An alert once more, with its own webhook-id and no sequence. Raises UnknownEndpoint, CannotOpen, UnknownType."""
        endpoint, signing = await self._endpoint(id)
        return await self._try(endpoint, signing, alert.id, self._body(alert, None))

    async def _endpoint(self, id: str) -> tuple[Endpoint, tuple[str, ...]]:
        at = self._clock()

        async def look(connection: AsyncConnection) -> tuple[Endpoint, tuple[str, ...]]:
            return await endpoints.get(connection, id), await endpoints.signing_secrets(connection, self._keys, id, at)

        return await self._database.ask(look)

    def _body(self, alert: Alert, sequence: int | None) -> bytes:
        return encode(payload(alert, sequence=sequence, links=links_of(alert, self._public_url)))

    async def _try(self, endpoint: Endpoint, signing: Sequence[str], webhook_id: str, body: bytes) -> Trial:
        try:
            answer = await self._post(endpoint, body, signed_headers(signing, webhook_id, body, self._clock()))
        except SourceError as error:
            return Trial(webhook_id=webhook_id, ok=False, detail=error.detail, body=body)
        return Trial(webhook_id=webhook_id, ok=_is_success(answer), detail=f"HTTP {answer.status}", body=body)

    async def _post(self, endpoint: Endpoint, body: bytes, headers: Mapping[str, str]) -> Answer:
        return await self._client.post(endpoint.url, body=body, headers=headers, timeout=TIMEOUT, allow_private=self._allow_private)


def _is_success(answer: Answer) -> bool:
    return 200 <= answer.status < 300


def _outcome(endpoint: Endpoint, answer: Answer) -> Outcome:
    """What the answer means. Everything but 2xx, 410, 429 and a 503 that says how long may still become a success: it is tried again."""
    said = f"HTTP {answer.status}"
    if _is_success(answer):
        return Sent(also=_worked(endpoint) if endpoint.failures else None)
    if answer.status == GONE:
        return Gone(error=said, also=_disabled(endpoint, "the receiver said 410 Gone"))
    wait = answer.retry_after
    if answer.status == TOO_MANY or (answer.status == UNAVAILABLE and wait is not None):
        return Held(error=said, pause=DEFAULT_PAUSE if wait is None else wait, also=_failed(endpoint, said))
    return Again(error=said, also=_failed(endpoint, said))


# --- written in the transaction that records the outcome; an endpoint that was removed meanwhile needs no record -----------------------


def _worked(endpoint: Endpoint) -> Also:
    async def write(connection: AsyncConnection) -> None:
        with contextlib.suppress(UnknownEndpoint):
            await endpoints.note_result(connection, endpoint.id, ok=True)

    return write


def _failed(endpoint: Endpoint, detail: str) -> Also:
    async def write(connection: AsyncConnection) -> None:
        with contextlib.suppress(UnknownEndpoint):
            await endpoints.note_result(connection, endpoint.id, ok=False, detail=detail)

    return write


def _disabled(endpoint: Endpoint, detail: str) -> Also:
    async def write(connection: AsyncConnection) -> None:
        with contextlib.suppress(UnknownEndpoint):
            await endpoints.disable(connection, endpoint.id, detail=detail)

    return write
