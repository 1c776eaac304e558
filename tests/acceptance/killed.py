"""`volia`, but killed by SIGKILL at a named step of the way: `python -m tests.acceptance.killed STEP run …`. For tests alone.

after-fetch     the page is there, nothing of it is stored
before-commit   all rows of the alert are written, the transaction is open
after-commit    the alert is stored, nothing is sent
after-send      the receiver has it, the outbox does not know
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import bot.delivery.drain
import scrapers.ingest
import storage.apply
from bot.cli import main
from bot.delivery.retry import Sent
from storage.outbox import WEBHOOK

NEWS = "помиловании"  # a word of the release: the quiet polls before it are let through


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def before(function: Callable[..., Awaitable[Any]], holds: Callable[..., bool]) -> Callable[..., Awaitable[Any]]:
    async def wrapped(*given: Any, **named: Any) -> Any:
        if holds(*given, **named):
            die()
        return await function(*given, **named)

    return wrapped


def after(function: Callable[..., Awaitable[Any]], holds: Callable[[Any], bool]) -> Callable[..., Awaitable[Any]]:
    async def wrapped(*given: Any, **named: Any) -> Any:
        result = await function(*given, **named)
        if holds(result):
            die()
        return result

    return wrapped


def arm(step: str) -> None:
    drain: Any = bot.delivery.drain.Drain
    ingest: Any = scrapers.ingest.Ingest
    match step:
        case "after-fetch":
            ingest.__call__ = before(ingest.__call__, lambda _self, posts, *_rest, **_named: any(NEWS in post.text for post in posts))
        case "before-commit":
            storage.apply.enqueue = after(storage.apply.enqueue, lambda told: told > 0)  # type: ignore[attr-defined]
        case "after-commit":
            ingest.__call__ = after(ingest.__call__, lambda ingested: bool(ingested.alerts))
        case "after-send":
            drain._write = before(
                drain._write, lambda _self, batch: any(delivery.channel == WEBHOOK and isinstance(outcome, Sent) for delivery, outcome in batch)
            )
        case _:
            raise SystemExit(f"no such step: {step}")


if __name__ == "__main__":
    arm(sys.argv.pop(1))
    main()
