"""How long a source is left alone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from claims.model import SourceState
from scrapers.backoff import pause

EVERY = timedelta(seconds=30)


@pytest.mark.parametrize("state", [SourceState.OK, SourceState.EMPTY, SourceState.SILENT, SourceState.BAD_ITEMS])
def test_a_page_that_was_understood_is_asked_for_at_its_usual_time(state: SourceState) -> None:
    assert pause(EVERY, state, 5, None, 0.5) is None


def test_failures_double_the_pause_up_to_a_limit() -> None:
    waits = [pause(EVERY, SourceState.UNREACHABLE, failures, None, 0.0) for failures in range(6)]
    assert [wait.total_seconds() for wait in waits if wait] == [30, 60, 120, 240, 300, 300]


def test_a_source_that_pushes_back_is_left_alone_much_longer() -> None:
    wait = pause(EVERY, SourceState.RATE_LIMITED, 50, None, 0.0)
    assert wait == timedelta(minutes=30)


def test_chance_spreads_sources_that_failed_together() -> None:
    assert pause(EVERY, SourceState.BLOCKED, 0, None, 1.0) == timedelta(seconds=37.5)


def test_what_the_server_asked_for_is_the_least() -> None:
    assert pause(EVERY, SourceState.RATE_LIMITED, 0, timedelta(minutes=5), 0.0) == timedelta(minutes=5)
