"""What became of a send, and when to try again. Pure: time and chance come in as arguments.

    Sent       it arrived
    Again      it did not; the row is tried again after a growing pause, until it is given up
    Held       the recipient asked us to wait: all that is due to it waits, everybody else is served; no attempt is counted
    Later      the recipient wants to hear nothing just now; no attempt is counted
    Gone       the recipient is no more: nothing that waits for it is sent
    Rejected   it will never arrive in this form: a bug or a missing right, told to whoever reads the logs
    Paused     this way of sending is closed for everybody (a refused token): nothing is taken up for a while; no attempt is counted

`also` is written in the transaction that records the outcome: the end of a subscription, the health of an endpoint.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

from sqlalchemy.ext.asyncio import AsyncConnection

Also: TypeAlias = Callable[[AsyncConnection], Awaitable[object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    message_id: int | None = None  # of the Telegram message
    also: Also | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    error: str
    after: timedelta | None = None  # as the recipient told; None: the policy's pause
    also: Also | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    error: str
    pause: timedelta
    also: Also | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    due: datetime
    error: str = "quiet hours"
    also: Also | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    error: str
    also: Also | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    error: str
    also: Also | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused:
    error: str
    pause: timedelta
    also: Also | None = None


Outcome: TypeAlias = Sent | Again | Held | Later | Gone | Rejected | Paused


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """Pauses grow twofold from `first` to `longest`; the row is given up after `attempts` or when its news is older than `age`."""

    first: timedelta = timedelta(seconds=1)  # a broken connection is mostly mended by the next one
    longest: timedelta = timedelta(minutes=15)  # so that after an outage everybody is told within that time
    attempts: int = 200  # with the longest pause about two days: only a guard, age comes first
    age: timedelta = timedelta(hours=48)  # older news is on the page and in /latest; telling it now would confuse
    jitter: float = 0.25  # each pause is shortened by up to this part, so that retries do not come in waves


def pause(attempts: int, chance: float, policy: RetryPolicy) -> timedelta:
    """Before the next attempt, after `attempts` (from 1) failed. `chance`: 0 ≤ chance < 1."""
    doublings = min(max(attempts - 1, 0), 40)  # beyond that a float is only larger than any longest pause
    seconds = min(policy.first.total_seconds() * 2.0**doublings, policy.longest.total_seconds())
    return timedelta(seconds=seconds * (1.0 - policy.jitter * chance))


def next_pause(outcome: Again, *, attempts: int, age: timedelta, chance: float, policy: RetryPolicy) -> timedelta | None:
    """How long to wait before the next attempt; None: it is given up. A pause that the recipient asked for is kept in full."""
    wait = max(outcome.after, timedelta(0)) if outcome.after is not None else pause(attempts, chance, policy)
    if attempts >= policy.attempts or age + wait > policy.age:
        return None
    return wait
