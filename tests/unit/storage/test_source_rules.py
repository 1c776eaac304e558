"""When operators are told of a source, and when silence is an alarm."""

from __future__ import annotations

from datetime import timedelta

import pytest

from claims.model import HEALTHY, SourceState
from storage.sources import is_silent, longest_silence, tells_failure
from tests.builders import NOON

STRUCTURAL = sorted(set(SourceState) - HEALTHY - {SourceState.UNREACHABLE, SourceState.TIMEOUT, SourceState.RATE_LIMITED})


@pytest.mark.parametrize("state", STRUCTURAL)
def test_what_a_person_must_look_into_is_told_at_the_first_failure(state):
    assert tells_failure(state, 1, timedelta())


@pytest.mark.parametrize(("state", "failures"), [(SourceState.UNREACHABLE, 2), (SourceState.TIMEOUT, 2), (SourceState.RATE_LIMITED, 3)])
def test_what_passes_by_itself_is_told_when_it_lasts(state, failures):
    assert not tells_failure(state, failures - 1, timedelta(minutes=9))
    assert tells_failure(state, failures, timedelta())
    assert tells_failure(state, 1, timedelta(minutes=10))


@pytest.mark.parametrize(("expected", "limit"), [(40, timedelta(days=1)), (5, timedelta(days=2)), (0.5, timedelta(days=20))])
def test_silence_is_an_alarm_after_ten_missed_posts_but_never_within_a_day(expected, limit):
    assert longest_silence(expected) == limit
    assert not is_silent(expected, NOON - limit, NOON)
    assert is_silent(expected, NOON - limit - timedelta(seconds=1), NOON)


def test_a_source_of_which_nothing_is_expected_or_known_is_never_silent():
    assert longest_silence(0) is None
    assert not is_silent(0, NOON - timedelta(days=900), NOON)
    assert not is_silent(40, None, NOON)
