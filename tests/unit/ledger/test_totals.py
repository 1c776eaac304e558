"""Rule 4: totals form a series by speaker; sums of episodes are held against "released since …"."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from claims.ledger import Policy
from claims.ledger.totals import freed, since_day, small_moves
from claims.model import Bound, Modality, Population, Role, Speaker
from tests.unit.ledger.world import START, World, day, held, released, step

CHANGED = "total.changed"
VIASNA = Speaker(role=Role.NGO, name="viasna")


def test_the_first_figure_of_a_series_is_kept_and_not_told() -> None:
    world = World()
    assert world.post("viasna", held(1184)) == []
    assert [point.total.count for point in world.points] == [1184]


def test_a_move_of_the_threshold_is_told_with_the_figure_before() -> None:
    world = World()
    world.post("viasna", held(1184))
    assert world.post("viasna", held(1179), hours=24) == [CHANGED]
    alert = world.alerts[0]
    assert (alert.id, alert.message) == ("total-2025-09-12-1", "update")
    assert alert.previous_total is not None
    assert alert.total is not None
    assert (alert.previous_total.count, alert.total.count) == (1184, 1179)
    assert "1,179" in alert.headline


def test_a_smaller_move_is_kept_and_not_told_and_the_threshold_is_configurable() -> None:
    world = World()
    world.post("viasna", held(1184))
    assert world.post("viasna", held(1180), hours=24) == []
    strict = World(Policy(total_threshold=1))
    strict.post("viasna", held(1184))
    assert strict.post("viasna", held(1183), hours=24) == [CHANGED]


@pytest.mark.parametrize("text", ["0001-01-01", "1000-01-01", "2031-01-01", "9999-12-31"])
def test_a_count_of_an_impossible_day_is_of_the_day_of_its_publication(text: str) -> None:
    world = World()
    world.post("viasna", held(1184))
    assert world.post("viasna", held(1150, day=day(text)), hours=24) == [CHANGED]
    assert world.points[-1].total.as_of == day("2025-09-12")


def test_series_of_two_speakers_do_not_meet() -> None:
    world = World()
    world.post("viasna", held(1184))
    assert world.post("us", held(1300), hours=1) == []


def test_series_of_two_populations_do_not_meet() -> None:
    world = World()
    world.post("viasna", held(1184, population=Population(who="political")))
    assert world.post("viasna", held(176, population=Population(who="women")), hours=1) == []


def test_a_witness_who_repeats_an_old_figure_of_the_series_changes_nothing() -> None:
    world = World()
    world.post("viasna", held(1184))
    world.post("viasna", held(1150), hours=48)
    assert world.post("press1", held(1184, speaker=VIASNA), hours=72) == []
    assert world.post("viasna", held(1151), hours=96) == []


@pytest.mark.parametrize("fields", [{"bound": Bound.ABOUT}, {"bound": Bound.AT_LEAST}, {"confidence": 0.5}])
def test_round_or_uncertain_figures_are_not_told(fields: dict[str, object]) -> None:
    world = World()
    world.post("viasna", held(1184))
    assert world.post("viasna", held(1100, **fields), hours=24) == []


def test_the_press_in_its_own_voice_moves_no_total() -> None:
    world = World()
    world.post("press1", held(1300))
    assert world.post("press1", held(1200), hours=24) == []


def test_a_figure_of_an_earlier_day_changes_nothing() -> None:
    world = World()
    world.post("viasna", held(1184))
    assert world.post("viasna", held(1246, day=day("2025-08-01")), hours=24) == []


def test_a_leap_waits_for_a_person() -> None:
    world = World()
    world.post("viasna", held(1184))
    assert world.post("viasna", held(168), hours=24) == ["review.needed"]
    assert world.post("viasna", held(1170), hours=48) == [CHANGED]


def test_a_count_far_below_everybody_elses_is_of_a_group_and_not_told() -> None:
    world = World()
    world.post("us", held(1100))
    world.post("viasna", held(30))
    assert world.post("viasna", held(36), hours=24) == []
    assert world.points[-1].who == "some", "it stands in no series of all who are held"
    assert world.post("us", held(1050), hours=48) == [CHANGED]


def test_the_same_total_twice_in_one_text_is_one_point() -> None:
    world = World()
    world.post("viasna", held(1184), held(1184))
    assert len(world.points) == 1


def test_an_edit_of_a_total_is_compared_with_what_others_said_before() -> None:
    world = World()
    world.post("viasna", held(1184))
    world.post("viasna", held(1170), hours=24)
    assert world.edit("viasna", held(1171), hours=25, key="2") == [CHANGED]
    alert = world.alerts[-1]
    assert alert.previous_total is not None
    assert alert.previous_total.count == 1184


def test_small_moves_add_up_to_one_that_is_told() -> None:
    world = World()
    counts = [1184, 1182, 1181, 1180, 1179, 1177, 1174]
    told = [world.post("viasna", held(count), hours=24 * number) for number, count in enumerate(counts)]
    assert told == [[], [], [], [], [CHANGED], [], [CHANGED]]
    befores = [alert.previous_total.count for alert in world.alerts if alert.previous_total]
    assert befores == [1184, 1179]


def test_what_is_told_names_the_alert_of_the_figure_before() -> None:
    world = World()
    for hours, count in enumerate((1184, 1170, 1150)):
        world.post("viasna", held(count), hours=24 * hours)
    first, second = world.alerts
    assert (first.references, second.references) == ((), (first.id,))


def test_a_days_digest_has_the_newest_small_move_of_each_speaker_and_nothing_that_was_told() -> None:
    world = World()
    world.post("viasna", held(1184))
    world.post("us", held(1300))
    world.post("press1", held(1000))
    world.post("viasna", held(1182), hours=20)
    world.post("viasna", held(1181), hours=24)
    world.post("us", held(1290), hours=24)  # told at once
    world.post("press1", held(999), hours=24)  # the press repeats and rounds
    pairs = small_moves(world.points, since=START + timedelta(hours=10), threshold=5)
    assert [(new.total.count, known.total.count) for new, known in pairs] == [(1181, 1184)]
    assert small_moves(world.points, since=START + timedelta(hours=25), threshold=5) == (), "the moves of another day"


def test_what_a_digest_told_is_what_people_know() -> None:
    world = World()
    world.post("viasna", held(1184))
    world.post("viasna", held(1181), hours=24)
    world.points[-1] = replace(world.points[-1], alert="total-1")
    assert world.post("viasna", held(1178), hours=48) == [], "three fewer than what was told"
    assert world.post("viasna", held(1176), hours=72) == [CHANGED]
    assert world.alerts[-1].references == ("total-1",)
    assert world.alerts[-1].previous_total == world.points[1].total


def test_a_total_that_swings_within_the_threshold_is_never_told() -> None:
    world = World()
    for number in range(20):
        assert world.post("viasna", held(1184 + 4 * (number % 2)), hours=24 * number) == []


def test_a_release_set_free_the_largest_figure_that_stands_without_those_who_are_not_free() -> None:
    world = World()
    world.post("us", released(52, destination="LT"))
    assert freed(world.only) == 52
    world.post("viasna", released(51, destination="LT"), hours=5)
    world.post("viasna", released(1, modality=Modality.REVERSED), hours=7)
    assert freed(world.only) == 51
    world.post("us", step(), hours=8)
    assert freed(world.steps[0]) is None, "a step of sanctions sets nobody free"
    nameless = World()
    nameless.post("us", released(None))
    assert freed(nameless.only) is None


@pytest.mark.parametrize(
    ("since", "expected"),
    [("2024", "2024-01-01"), ("2024-07", "2024-07-01"), ("2024-07-15", "2024-07-15"), ("a year", None), ("2024-13", None), ("", None)],
)
def test_since_is_a_year_a_month_or_a_day(since: str, expected: str | None) -> None:
    assert since_day(since) == (day(expected) if expected else None)
