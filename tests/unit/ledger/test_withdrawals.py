"""A withdrawn episode is said to be withdrawn, with the reason, to those who were told of it."""

from __future__ import annotations

from claims.ledger.withdrawals import withdraw
from claims.model import EpisodeState, Message
from tests.unit.ledger.world import START, World, released, step


def test_a_told_episode_is_cancelled_with_its_reason_and_references() -> None:
    world = World()
    world.post("press1", released(7))
    gone, alert = withdraw(world.only, world.alerts[0], reason="an exercise", at=START)
    assert gone.state is EpisodeState.WITHDRAWN
    assert alert is not None
    assert (alert.type.value, alert.message, alert.note) == ("release.withdrawn", Message.CANCEL, "an exercise")
    assert alert.references == (world.alerts[0].id,)
    assert alert.headline.startswith("Withdrawn: ")


def test_an_untold_episode_is_withdrawn_silently_and_a_withdrawn_one_only_once() -> None:
    world = World()
    world.post("us", step(), live=False)
    gone, alert = withdraw(world.only, None, reason="misread", at=START)
    assert (gone.state, alert) == (EpisodeState.WITHDRAWN, None)
    assert withdraw(gone, None, reason="misread", at=START) == (gone, None)


def test_a_withdrawn_episode_takes_no_further_claims_in() -> None:
    world = World()
    world.post("press1", released(7))
    gone, _ = withdraw(world.only, world.alerts[0], reason="an exercise", at=START)
    world.episodes[gone.id] = gone
    assert world.post("pul", released(7), hours=2) == ["release.reported"]
    assert len(world.releases) == 2
