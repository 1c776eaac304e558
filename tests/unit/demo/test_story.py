"""The story keeps to its own calendar, and to the facts."""

from __future__ import annotations

from itertools import pairwise

from bot.demo.story import BEFORE, BEGINS, ENDS, EXPECTED, FORTNIGHT, OUTLETS, Act
from claims.model import AlertType


def test_the_story_goes_forward_and_fills_a_fortnight() -> None:
    assert all(earlier.at < later.at for earlier, later in pairwise(FORTNIGHT))
    assert max(event.at for event in BEFORE) < BEGINS < FORTNIGHT[0].at
    assert FORTNIGHT[-1].at < ENDS
    assert (ENDS - BEGINS).days == 14


def test_every_post_is_published_once_and_before_it_is_edited_deleted_or_answered() -> None:
    there: set[tuple[str, int]] = set()
    for event in (*BEFORE, *FORTNIGHT):
        place = (event.outlet, event.key)
        if event.act is Act.PUBLISH:
            assert place not in there
            assert event.outlet in {outlet.id for outlet in OUTLETS}
            assert not event.reply_to or (event.outlet, event.reply_to) in there
            there.add(place)
        elif event.act in (Act.EDIT, Act.DELETE):
            assert place in there


def test_the_story_tells_one_release_one_step_of_sanctions_and_what_became_of_them() -> None:
    assert EXPECTED.count(AlertType.RELEASE_REPORTED) == 1
    assert EXPECTED.count(AlertType.SANCTIONS_ANNOUNCED) == 1
    assert len(set(EXPECTED)) == len(EXPECTED)


def test_before_the_story_nothing_is_told() -> None:
    assert all(event.tells is None for event in BEFORE)
