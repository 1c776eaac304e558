"""When somebody may be told, on that person's own clock. Pure: moments come in as arguments, in UTC.

A time of day that the clock jumps over in spring is the moment of the jump; one that it shows twice in autumn ends quiet hours each time,
and is the first of the two for a digest.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from storage.settings import DEFAULT_ZONE, MINUTES_A_DAY, Quiet, Settings, known_zone

DAYS_AHEAD = 9  # a weekly digest is never farther away
MINUTE = timedelta(minutes=1)

Period = Literal["daily", "weekly"]
MONDAY = 0


def zone_of(settings: Settings) -> ZoneInfo:
    return known_zone(settings.zone) or ZoneInfo(DEFAULT_ZONE)


def quiet_until(settings: Settings, at: datetime) -> datetime | None:
    """The end of the quiet hours that `at` lies in; None where it lies in none."""
    quiet = settings.quiet
    if quiet is None or quiet.start == quiet.end or not _is_quiet(quiet, at.astimezone(zone_of(settings))):
        return None
    return next(moment for moment in _moments(zone_of(settings), quiet.end, at, twice=True) if moment > at)


def _is_quiet(quiet: Quiet, there: datetime) -> bool:
    minute = there.hour * 60 + there.minute
    if quiet.start < quiet.end:
        return quiet.start <= minute < quiet.end
    return minute >= quiet.start or minute < quiet.end


def next_digest(period: Period, settings: Settings, after: datetime) -> datetime:
    """The first moment after `after` at which a digest is due: each day, or on Mondays."""
    zone = zone_of(settings)
    for moment in _moments(zone, settings.digest_hour * 60, after, twice=False):
        if moment > after and (period == "daily" or moment.astimezone(zone).weekday() == MONDAY):
            return moment
    raise AssertionError("a week has a Monday")


def _moments(zone: ZoneInfo, minute: int, near: datetime, *, twice: bool) -> Iterator[datetime]:
    """When the clock of the zone shows that minute of the day, from the day before `near` on, in order."""
    today = near.astimezone(zone).date()
    for offset in range(-1, DAYS_AHEAD):
        wall = datetime.combine(today + timedelta(days=offset), time(minute % MINUTES_A_DAY // 60, minute % 60), zone)
        first, second = sorted((wall.replace(fold=0).astimezone(UTC), wall.replace(fold=1).astimezone(UTC)))
        if first != second and first.astimezone(zone).replace(tzinfo=None) != wall.replace(tzinfo=None):
            yield _end_of_jump(first, zone, wall)
            continue
        yield first
        if twice and first != second:
            yield second


def _end_of_jump(before: datetime, zone: ZoneInfo, wall: datetime) -> datetime:
    moment = before
    while moment.astimezone(zone).replace(tzinfo=None) < wall.replace(tzinfo=None):
        moment += MINUTE
    return moment
