"""How long a source is left alone after it failed. Pure: the chance comes in."""

from __future__ import annotations

from datetime import datetime, timedelta

from claims.model import SourceState
from scrapers.settings import SourceSpec
from storage.sources import UNDERSTOOD

PUSHED_BACK = frozenset({SourceState.BLOCKED, SourceState.RATE_LIMITED})
LONGEST_PUSHED_BACK = 60  # times the source's own interval: 30 minutes for one that is polled every 30 seconds
LONGEST_FAILING = 10  # times the interval: a source that only failed is asked again soon, a release may stand on it
JITTER = 0.25  # share of the pause that chance adds, so that sources which failed together do not come back together


def pause(every: timedelta, state: SourceState, failures: int, retry_after: timedelta | None, chance: float) -> timedelta | None:
    """How long to wait after a failure, the `failures` before it having come in a row; None after an answer that was understood.

    Doubles from the source's interval. `chance` is from 0 to 1. What the server asked for is the least.
    """
    if state in UNDERSTOOD:
        return None
    longest = LONGEST_PUSHED_BACK if state in PUSHED_BACK else LONGEST_FAILING
    doubled = every * min(1 << min(failures, 10), longest)
    wait = doubled * (1 + JITTER * chance)
    return max(wait, retry_after) if retry_after else wait


def not_before(spec: SourceSpec, state: SourceState, failures: int, at: datetime, retry_after: timedelta | None, chance: float) -> datetime | None:
    """The moment before which the source is not asked again; None: at its usual time."""
    wait = pause(spec.every, state, failures, retry_after, chance)
    return None if wait is None else at + wait
