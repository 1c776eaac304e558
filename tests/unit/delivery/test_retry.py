"""When a delivery is tried again, and when it is given up."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as some

from bot.delivery.retry import Again, RetryPolicy, next_pause, pause

POLICY = RetryPolicy(first=timedelta(seconds=1), longest=timedelta(minutes=10), attempts=20, age=timedelta(hours=6), jitter=0.25)
FRESH = timedelta(minutes=1)


def test_pauses_double_up_to_the_longest() -> None:
    seconds = [pause(attempts, 0.0, POLICY).total_seconds() for attempts in (1, 2, 3, 4, 10, 11, 1000)]
    assert seconds == [1, 2, 4, 8, 512, 600, 600]


@given(some.integers(1, 10_000), some.floats(0, 1, exclude_max=True))
def test_chance_only_shortens_a_pause_and_by_no_more_than_the_jitter(attempts: int, chance: float) -> None:
    longest = pause(attempts, 0.0, POLICY)
    assert longest * (1 - POLICY.jitter) - timedelta(milliseconds=1) <= pause(attempts, chance, POLICY) <= longest


def test_a_pause_that_the_recipient_asked_for_is_kept_in_full() -> None:
    assert next_pause(Again(error="x", after=timedelta(minutes=30)), attempts=1, age=FRESH, chance=0.9, policy=POLICY) == timedelta(minutes=30)


def test_a_delivery_is_given_up_after_the_last_attempt() -> None:
    assert next_pause(Again(error="x"), attempts=19, age=FRESH, chance=0.0, policy=POLICY) is not None
    assert next_pause(Again(error="x"), attempts=20, age=FRESH, chance=0.0, policy=POLICY) is None


def test_old_news_is_given_up_instead_of_told_late() -> None:
    assert next_pause(Again(error="x"), attempts=1, age=timedelta(hours=6), chance=0.0, policy=POLICY) is None
    assert next_pause(Again(error="x", after=timedelta(hours=7)), attempts=1, age=FRESH, chance=0.0, policy=POLICY) is None


def test_a_negative_wish_means_at_once() -> None:
    assert next_pause(Again(error="x", after=timedelta(seconds=-5)), attempts=1, age=FRESH, chance=0.0, policy=POLICY) == timedelta(0)
