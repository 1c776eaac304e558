"""Quiet hours and digests on a person's own clock, also on the days when that clock is changed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.delivery.rhythm import next_digest, quiet_until
from storage.settings import Quiet, Settings

NIGHT = Quiet(start=22 * 60, end=7 * 60)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "at", "until"),
    [
        ("Europe/Minsk", utc(2026, 3, 10, 18, 59), None),
        ("Europe/Minsk", utc(2026, 3, 10, 19, 0), utc(2026, 3, 11, 4, 0)),
        ("Europe/Minsk", utc(2026, 3, 11, 3, 59), utc(2026, 3, 11, 4, 0)),
        ("Europe/Minsk", utc(2026, 3, 11, 4, 0), None),
        ("Europe/Warsaw", utc(2026, 3, 28, 22, 0), utc(2026, 3, 29, 5, 0)),  # the night loses an hour
        ("Europe/Warsaw", utc(2026, 10, 24, 21, 0), utc(2026, 10, 25, 6, 0)),  # the night gains one
        ("America/New_York", utc(2026, 3, 11, 2, 0), utc(2026, 3, 11, 11, 0)),
    ],
)
def test_the_night_ends_when_the_persons_own_clock_says_so(zone: str, at: datetime, until: datetime | None) -> None:
    assert quiet_until(Settings(quiet=NIGHT, zone=zone), at) == until


def test_hours_of_the_day_may_be_quiet_too() -> None:
    noon = Settings(quiet=Quiet(start=12 * 60, end=13 * 60), zone="UTC")
    assert quiet_until(noon, utc(2026, 3, 10, 12, 30)) == utc(2026, 3, 10, 13, 0)
    assert quiet_until(noon, utc(2026, 3, 10, 13, 0)) is None


def test_an_end_that_the_clock_jumps_over_is_the_moment_of_the_jump() -> None:
    wanted = Settings(quiet=Quiet(start=60, end=150), zone="Europe/Warsaw")  # 01:00 to 02:30; at 02:00 the clock says 03:00
    assert quiet_until(wanted, utc(2026, 3, 29, 0, 30)) == utc(2026, 3, 29, 1, 0)


def test_an_end_that_comes_twice_ends_the_quiet_each_time() -> None:
    wanted = Settings(quiet=Quiet(start=60, end=150), zone="Europe/Warsaw")  # 02:30 comes at 00:30 and 01:30 UTC
    assert quiet_until(wanted, utc(2026, 10, 25, 0, 0)) == utc(2026, 10, 25, 0, 30)
    assert quiet_until(wanted, utc(2026, 10, 25, 1, 15)) == utc(2026, 10, 25, 1, 30)


def test_every_minute_of_two_years_has_an_end_of_its_quiet_hours_within_a_day() -> None:
    wanted = Settings(quiet=NIGHT, zone="Europe/Vilnius")
    at = utc(2026, 1, 1)
    while at < utc(2028, 1, 1):
        until = quiet_until(wanted, at)
        assert until is None or (at < until <= at + timedelta(hours=10) and quiet_until(wanted, until) is None)
        at += timedelta(minutes=47)


@pytest.mark.parametrize(
    ("zone", "after", "due"),
    [
        ("Europe/Minsk", utc(2026, 3, 10, 5, 59), utc(2026, 3, 10, 6, 0)),
        ("Europe/Minsk", utc(2026, 3, 10, 6, 0), utc(2026, 3, 11, 6, 0)),
        ("Europe/Warsaw", utc(2026, 3, 28, 8, 0), utc(2026, 3, 29, 7, 0)),
        ("Europe/Warsaw", utc(2026, 10, 24, 7, 0), utc(2026, 10, 25, 8, 0)),
    ],
)
def test_a_daily_digest_comes_at_nine_before_and_after_the_clocks_change(zone: str, after: datetime, due: datetime) -> None:
    assert next_digest("daily", Settings(zone=zone), after) == due


def test_a_weekly_digest_comes_on_mondays() -> None:
    assert next_digest("weekly", Settings(), utc(2026, 3, 10, 9, 0)) == utc(2026, 3, 16, 6, 0)


def test_a_year_of_daily_digests_has_one_for_each_day_also_where_the_hour_comes_twice_or_never() -> None:
    for hour in (0, 2, 3):
        wanted, at, days = Settings(zone="Europe/Warsaw", digest_hour=hour), utc(2026, 1, 1), []
        while at < utc(2027, 1, 1):
            at = next_digest("daily", wanted, at)
            days.append((at + timedelta(hours=2)).date())
        assert len(days) == len(set(days)) == 366 - (hour == 0) or len(days) in (365, 366)
