"""The trained tables by themselves: what is looked up, and what is summed."""

from __future__ import annotations

import pytest

from claims.extraction.linear import as_weights
from claims.extraction.places import MISSING, Places
from claims.extraction.tables import as_table, joined

ACTS = {"answers": ["eased", "imposed"], "bias": [1, 2], "features": {"licence": [30, -30], "list": [-5, 50]}}
AIMS = {"answers": ["potash", "banks", "oil"], "bias": [0, 0, 0], "features": {"list": [1, 2, 3], "salt": [90, 0, 0]}}


def test_a_name_is_found_where_it_stands_and_an_unknown_one_is_missing() -> None:
    names = ["one", "two", "three"]
    places, order = Places.among(names)
    third, fourth, first, again = places.of(["three", "four", "one", "three"]).tolist()
    assert [names[order[third]], fourth, names[order[first]], again] == ["three", MISSING, "one", third]
    assert places.known(["four", "one", "five"]).tolist() == [first]
    assert places.of([]).tolist() == places.known([]).tolist() == []


def test_among_no_names_none_is_found() -> None:
    places, _ = Places.among([])
    assert places.of(["one"]).tolist() == [MISSING]
    assert places.known(["one"]).tolist() == []


def test_features_that_no_training_text_had_weigh_nothing() -> None:
    table = as_table(ACTS)
    assert table.sums({"licence", "list", "moon"}).tolist() == [25, 20]
    assert table.judge({"moon"}) == table.shares()
    assert sum(table.judge({"licence"})) == pytest.approx(1)


def test_reasons_name_what_spoke_most_for_an_answer() -> None:
    assert as_table(ACTS).reasons(["moon", "licence", "list"], "imposed") == ("+list",)
    asked = as_weights({"questions": ["alert"], "bias": [0], "features": {"a": [900], "b": [-2_000], "c": [900]}})
    assert asked.reasons(["c", "b", "a", "d"], "alert") == ("-b", "+a", "+c")


def test_joined_tables_say_what_each_says_alone() -> None:
    tables = [as_table(ACTS), as_table(AIMS)]
    for features in ({"list", "moon"}, {"salt"}, {"licence", "salt", "list"}, set()):
        assert [each.tolist() for each in joined(tables).sums(features)] == [each.sums(features).tolist() for each in tables]
