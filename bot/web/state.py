"""What the web is given. Everything is passed in; nothing here is read from the environment or made on the way."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Annotated, TypeAlias, cast

from fastapi import Depends, Request
from prometheus_client import CollectorRegistry
from starlette.routing import Route

from bot.identity.statement import Identity
from storage.secrets import KeyRing
from storage.session import Database

Check: TypeAlias = Callable[[], Awaitable[str | None]]  # None: ready; else one line that says what is missing


def now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class WebState:
    database: Database
    registry: CollectorRegistry  # one for each application: metrics of ours are made in it
    clock: Callable[[], datetime] = now  # the demo's runs fast
    monotonic: Callable[[], float] = time.monotonic  # seconds of the world, for how long a page is kept
    checks: Mapping[str, Check] = field(default_factory=dict)  # what this role needs beside the database, by name
    pages: bool = True  # False: a role other than web; only /healthz, /readyz, /metrics
    keys: KeyRing | None = None  # for the secrets of endpoints; None: /v1/webhooks cannot add any
    public_url: str = ""
    api_tokens: tuple[str, ...] = ()  # hashes, see bot.web.tokens
    identity: Identity | None = None  # which bot and channel are ours, signed
    extra: tuple[Route, ...] = ()  # of this role alone, such as where Telegram posts updates
    show_uncertain: bool = False  # without operators the page shows what nobody has judged
    sources: tuple[str, ...] | None = None  # ids of the configured sources; None: every source of the database


def state_of(request: Request) -> WebState:
    return cast(WebState, request.app.state.volia)


Known: TypeAlias = Annotated[WebState, Depends(state_of)]
