"""Twenty invented happenings a year, told by many voices with slips, digests, interviews, lists and parts: each is reported once."""

from __future__ import annotations

from collections import Counter

from tests.unit.ledger.world import World
from tests.unit.ledger.years import Story, Year, play

SEEDS = range(12)
TOLD_SHARE = 0.97  # of happenings that are reported; what is missed lies within a day of another of its size
MOST_REPORTED = 1.03  # alerts of type reported for each happening
REVIEWS = 1.0  # questions to operators for each happening
REPORTED, DISPUTED, REVIEW = "release.reported", "release.disputed", "review.needed"


def test_in_any_year_each_happening_is_reported_once() -> None:
    stories, types = 0, Counter[str]()
    missed: list[Story] = []
    for seed in SEEDS:
        year = Year(seed).stories()
        for place, told in play(World(), year).items():
            stories += 1
            types.update(type for type, _ in told)
            if REPORTED not in [type for type, _ in told]:
                missed.append(year[place])
    assert len(missed) <= (1 - TOLD_SHARE) * stories, missed
    assert types[REPORTED] <= MOST_REPORTED * stories
    assert types[REVIEW] <= REVIEWS * stories


def test_in_any_year_only_refusals_are_disputed() -> None:
    disputed, refused = Counter[str](), 0
    for seed in SEEDS:
        year = Year(seed).stories()
        refused += sum(story.kind == "refused" for story in year)
        for place, told in play(World(), year).items():
            disputed[year[place].kind] += sum(type == DISPUTED for type, _ in told)
    assert disputed["refused"] >= 0.85 * refused
    assert disputed.total() - disputed["refused"] <= 0.01 * len(SEEDS) * 20
