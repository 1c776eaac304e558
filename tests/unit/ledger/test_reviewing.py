"""Decisions of people, and taking them back, without a database: what an episode is afterwards, and who is told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from claims.ledger import Decision, Known, Policy
from claims.ledger.recomputing import restored, without
from claims.ledger.reviewing import Action, Ruling, Step, Undecidable, carry, judge, undo
from claims.model import AlertType, Direction, Episode, EpisodeState, Modality, Role, Speaker, Target
from tests.unit.ledger.world import START, US, World, counts, parts, released, step


def rule(world: World, source: str, action: Action, *, index: int = 0, key: str = "1", **fields: Any) -> Decision:
    told = next(told for ref, told in world.told.items() if (ref.source, ref.key) == (source, key))
    known = Known(episodes=tuple(world.episodes.values()), points=tuple(world.points), taken=frozenset(world.episodes))
    return judge(known, told, index, Ruling(action=action, **fields), at=START, policy=Policy())


def types(decision: Decision) -> list[str]:
    return [alert.type.value for alert in decision.alerts]


def test_a_larger_figure_that_was_misread_gives_the_place_back_to_the_one_that_it_took_in() -> None:
    world = World()
    world.post("pul", released(14, who="foreigners"))
    world.post("us", released(52), hours=2)
    (episode,) = world.episodes.values()
    assert (counts(episode), [count for _, count in parts(episode)]) == ([52], [14])
    decision = rule(world, "us", Action.REJECT)
    assert (counts(decision.episodes[0]), parts(decision.episodes[0])) == ([14], [])
    assert types(decision) == ["release.revised"]
    assert decision.corrections == {decision.alerts[0].id}


def test_a_figure_that_was_replaced_by_a_misread_one_stands_again() -> None:
    world = World()
    world.post("pul", released(52))
    world.post("pul", released(25), hours=1)
    (episode,) = world.episodes.values()
    assert counts(episode) == [25]
    assert counts(rule(world, "pul", Action.REJECT, key="2").episodes[0]) == [52]


def test_a_dispute_is_over_when_one_side_was_misread() -> None:
    world = World()
    world.post("pul", released(52))
    world.post("us", released(47, speaker=US), hours=1)
    (episode,) = world.episodes.values()
    assert episode.state is EpisodeState.DISPUTED
    decision = rule(world, "us", Action.REJECT)
    assert (decision.episodes[0].state, counts(decision.episodes[0])) == (EpisodeState.REPORTED, [52])


def test_a_step_that_is_not_yet_law_is_taken_back_only_to_those_who_were_told_that_it_is() -> None:
    world = World()
    world.post("us", step(instrument="General License 13"))
    world.post("ofac", step(instrument="General License 13", modality=Modality.IN_FORCE), hours=30)
    (episode,) = world.episodes.values()
    assert episode.state is EpisodeState.IN_FORCE
    decision = rule(world, "ofac", Action.REJECT)
    (kept,) = decision.episodes
    assert (kept.state, kept.in_force) == (EpisodeState.ANNOUNCED, None)
    assert types(decision) == ["sanctions.withdrawn"]
    assert decision.alerts[0].references == tuple(ref.id for ref in episode.alerts if ref.type is AlertType.SANCTIONS_IN_FORCE)


def test_a_step_read_with_the_wrong_target_is_withdrawn_and_told_anew() -> None:
    world = World()
    world.post("us", step())
    told = next(iter(world.told.values()))
    claim = replace(told.words.claims[0], target=Target.POTASH)
    decision = rule(world, "us", Action.CORRECT, claim=claim)
    assert sorted(types(decision)) == ["sanctions.announced", "sanctions.withdrawn"]


@pytest.mark.parametrize("action", list(Action))
def test_a_decision_of_nothing_changes_nothing_it_should_not(action: Action) -> None:
    world = World()
    world.post("press", released(None, modality=Modality.DEMANDED, confidence=0.5))
    assert types(rule(world, "press", action)) == []


def test_what_cannot_be_followed_is_said() -> None:
    world = World()
    world.post("us", step())
    world.post("press", released(5, modality=Modality.REVERSED, confidence=0.5))
    with pytest.raises(Undecidable, match="there is no episode x"):
        rule(world, "press", Action.CORRECT, into="x")
    (id,) = world.episodes
    with pytest.raises(Undecidable, match="cannot belong"):
        rule(world, "press", Action.CORRECT, into=id)
    with pytest.raises(Undecidable, match="belongs to"):
        rule(world, "us", Action.CORRECT, into=id)


def test_a_direction_that_a_person_gives_makes_the_step_of_the_post() -> None:
    world = World()
    world.post("us", step(direction=None))  # type: ignore[arg-type]
    told = next(iter(world.told.values()))
    decision = rule(world, "us", Action.CORRECT, claim=replace(told.words.claims[0], direction=Direction.EASED))
    assert types(decision) == ["sanctions.announced"]


def test_undoing_leaves_what_came_later() -> None:
    world = World()
    world.post("pul", released(52))
    (before,) = world.episodes.values()
    decision = rule(world, "pul", Action.REJECT)
    after = decision.episodes[0]
    later = replace(after, may_be_part_of="2025-01-01-release-1")
    back = restored(before, after, later)
    assert (back.state, back.may_be_part_of, counts(back)) == (EpisodeState.REPORTED, "2025-01-01-release-1", [52])
    told = next(iter(world.told.values()))
    done = Step(before=(before,), after=(after,), told=tuple(alert.id for alert in decision.alerts))
    undone = undo(Known(episodes=(after,)), told, 0, done, at=START, policy=Policy())
    assert types(undone) == ["release.revised"]
    assert undone.alerts[0].references == done.told


def test_without_any_figure_an_episode_is_recomputed_all_the_same() -> None:
    world = World()
    world.post("pul", released(52))
    (episode,) = world.episodes.values()
    empty: Episode = without(episode, episode.figures)
    assert (counts(empty), empty.state) == ([], EpisodeState.REPORTED)


def test_what_was_decided_of_a_claim_holds_for_the_same_claim_in_other_words() -> None:
    world = World()
    world.post("pul", released(520))
    told = next(iter(world.told.values()))
    read = told.words.claims[0]
    carried = carry(replace(told, previous=told.words), [(read, replace(read, count=52))])
    assert [claim.count for claim in (*carried.words.claims, *(carried.previous.claims if carried.previous else ()))] == [52, 52]
    assert carry(told, [(released(3), released(4))]) == told


def test_the_voice_of_the_feed_is_kept() -> None:
    world = World()
    world.post("viasna", released(52, confidence=0.5))
    (figure,) = rule(world, "viasna", Action.ACCEPT).episodes[0].figures
    assert figure.speaker == Speaker(role=Role.NGO, name="viasna")
