"""What the numbers of a text are to one another."""

from __future__ import annotations

import pytest

from claims.extraction.sums import MOST, related


def test_a_total_and_its_parts_know_one_another() -> None:
    twelve, thirteen, total, other = related((12, 13, 25, 9))
    assert twelve == thirteen == {"summand"}
    assert total == {"sum", "largest"}
    assert other == set()


def test_a_number_told_again_is_the_same_number() -> None:
    assert related((52, 52, 14)) == (frozenset({"told twice", "largest"}), frozenset({"told twice", "largest"}), frozenset())


@pytest.mark.parametrize("values", [(1, 25, 26), (5, 5, 10)], ids=["one more is no summand", "the same number twice is told once"])
def test_what_merely_looks_like_a_sum_is_none(values: tuple[int, ...]) -> None:
    assert all("sum" not in each for each in related(values))


def test_three_parts_are_added_up_too() -> None:
    assert ["summand" in each for each in related((6, 35, 10, 51))] == [True, True, True, False]


def test_a_table_of_numbers_is_not_added_up_without_end() -> None:
    values = tuple(range(100, 100 + 3 * MOST))
    assert len(related(values)) == len(values)


def test_no_numbers_are_nothing_to_one_another() -> None:
    assert related(()) == ()
