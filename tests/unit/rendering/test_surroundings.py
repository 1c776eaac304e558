"""Beside a release stands who is still held and which sanctions moved in the same days; that one was for the other is said by nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.rendering.alerts import render_alert
from bot.rendering.message import MAX_UNITS, telegram_length
from bot.rendering.texts import LANGUAGES
from claims.model import AlertType, Direction
from claims.surroundings import HELD_FRESH, Surroundings
from tests.builders import NOON
from tests.unit.rendering.examples import a_step, a_total, an_alert, an_episode, every_alert
from tests.unit.rendering.telegram_html import check

DAY = date(2026, 3, 10)
EASED = a_step(direction=Direction.EASED)
AROUND = Surroundings(held=(a_total(),), recent=(EASED, an_episode()))


def test_a_release_is_told_with_who_is_still_held_and_the_sanctions_eased_in_these_days() -> None:
    said = render_alert(an_alert(), "en", around=AROUND).plain
    assert "Still held: 1,110 people — says Viasna" in said
    assert "Sanctions of the same days:\n• 10 March 2026 — United States: sanctions eased (potash) (announced)" in said


def test_a_step_is_told_with_the_releases_of_these_days() -> None:
    said = render_alert(an_alert(AlertType.SANCTIONS_ANNOUNCED, episode=EASED), "en", around=AROUND).plain
    assert "Releases of the same days:\n• 10 March 2026 — Pardoned: 52 people (reported)" in said
    assert "Still held" not in said


@pytest.mark.parametrize(
    "around",
    [
        Surroundings(recent=(replace(EASED, day=DAY - timedelta(days=4)),)),
        Surroundings(recent=(replace(EASED, direction=Direction.IMPOSED),)),
        Surroundings(recent=(an_episode(),)),
        Surroundings(held=(a_total(as_of=(NOON - HELD_FRESH - timedelta(days=2)).date()),)),
    ],
    ids=["another week", "imposed", "itself", "an old count"],
)
def test_what_is_far_away_or_of_another_kind_stands_not_beside_it(around: Surroundings) -> None:
    assert render_alert(an_alert(), "en", around=around) == render_alert(an_alert(), "en")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_with_everything_around_each_alert_is_one_valid_message(lang: str) -> None:
    steps = tuple(replace(EASED, id=f"2026-03-10-sanctions-{number}") for number in range(40))
    for alert in every_alert().values():
        message = render_alert(alert, lang, around=Surroundings(held=(a_total(),), recent=(*steps, an_episode())))
        check(message.html)
        assert telegram_length(message.html) <= MAX_UNITS
