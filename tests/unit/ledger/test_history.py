"""The real history told by many voices: one alert a happening, the right figure at its head, whatever the order of the posts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random
from time import perf_counter

import pytest

from claims.ledger import Known, Policy, Told, Words, decide
from claims.model import EpisodeState, PostRef, Role
from tests.unit.ledger.history import HISTORY, play
from tests.unit.ledger.world import START, World, counts, released

REPORTED, DISPUTED, REVISED = "release.reported", "release.disputed", "release.revised"
SHUFFLES = 20
MOST_REPORTED = 1.1  # alerts of type reported for each episode
SLOWEST_DECISION = 0.002  # seconds, beside 2,000 known episodes


def test_every_happening_of_the_history_is_reported_once_with_its_figure() -> None:
    world = World()
    for happening in HISTORY:
        types = play(world, happening)
        assert types.count(REPORTED) == 1, happening.day
        assert happening.count in counts(world.releases[-1]), happening.day
    assert len(world.releases) == len(HISTORY)


def test_only_the_figures_of_september_2025_are_disputed_and_the_refusal_closes_it() -> None:
    world = World()
    disputed = {happening.day: types for happening in HISTORY if DISPUTED in (types := play(world, happening))}
    assert list(disputed) == ["2025-09-11"]
    assert disputed["2025-09-11"] == [REPORTED, REVISED, DISPUTED, REVISED]
    assert not any(episode.state is EpisodeState.DISPUTED for episode in world.releases)


@pytest.mark.parametrize("seed", range(1, SHUFFLES + 1))
def test_in_any_order_each_happening_is_told_about_once(seed: int) -> None:
    world = World()
    for happening in HISTORY:
        play(world, happening, shuffled=Random(seed))
        assert any(happening.count in counts(episode) for episode in world.releases), happening.day
    assert world.types.count(REPORTED) <= MOST_REPORTED * len(HISTORY)


def test_a_claim_is_reconciled_with_2000_known_episodes_in_two_milliseconds() -> None:
    world = World()
    world.post("pul", released(20))
    first = world.only
    episodes = [replace(first, id=f"{first.id}{number}", day=START.date() - timedelta(days=number)) for number in range(2_000)]
    known = Known(episodes=tuple(episodes))
    told = Told(
        post=PostRef(source="pul", key="x"),
        url="",
        role=Role.STATE,
        published=START,
        words=Words(number=1, text="52 released", claims=(released(52),)),
    )
    times = []
    for _ in range(5):
        begin = perf_counter()
        decide(known, told, at=START, policy=Policy())
        times.append(perf_counter() - begin)
    assert min(times) <= SLOWEST_DECISION * 3, f"{len(known.episodes)} episodes: {min(times) * 1000:.2f} ms"
