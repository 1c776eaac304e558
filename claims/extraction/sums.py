"""What the numbers of a text are to one another: the same again, the largest, the sum of others ("12 women and 13 men, 25 in all")."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations

MOST = 14  # numbers that are added up; more are a table, in which any number is the sum of some
SUMMANDS = (2, 3)
SMALLEST = 2  # a summand; with one, every second number is a sum
MOST_KEPT = 64  # texts


@lru_cache(maxsize=MOST_KEPT)
def related(values: tuple[int, ...]) -> tuple[frozenset[str], ...]:
    """What each is to the others: "told twice", "largest", "sum", "summand"."""
    sums, summands = _added(tuple(dict.fromkeys(value for value in values if value >= SMALLEST))[:MOST])
    twice = {value for value in values if values.count(value) > 1}
    told = {"sum": sums, "summand": summands, "told twice": twice, "largest": {max(values, default=0)}}
    return tuple(frozenset(name for name, among in told.items() if value in among) for value in values)


def _added(values: Sequence[int]) -> tuple[set[int], set[int]]:
    """Those that are the sum of others, and those others."""
    known = set(values)
    added = [(sum(some), some) for size in SUMMANDS for some in combinations(values, size)]
    return {total for total, _ in added if total in known}, {each for total, some in added if total in known for each in some}
