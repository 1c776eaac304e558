"""A digest fits under a picture whatever it tells, in every language, and its first line says how much happened."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.rendering.digest import CAPTION_UNITS, render_digest
from bot.rendering.message import telegram_length
from bot.rendering.texts import LANGUAGES
from claims.digest import Digest
from claims.model import AlertType, Role, Speaker
from tests.builders import NOON
from tests.unit.rendering.examples import a_figure, a_step, a_total, an_alert, an_episode
from tests.unit.rendering.telegram_html import check


def a_digest(**fields: object) -> Digest:
    given = {"kind": "weekly", "since": NOON - timedelta(days=7), "until": NOON, "episodes": (), "others": (), "held": ()}
    return Digest(**{**given, **fields})  # type: ignore[arg-type]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 5, 30, 200])
def test_it_fits_under_a_picture_and_what_does_not_fit_is_counted(lang: str, count: int) -> None:
    loud = a_figure(speaker=Speaker(role=None, name="<Ж>" * 60))
    episodes = tuple(an_episode(id=f"2026-03-10-release-{number}", figures=(loud, a_figure())) for number in range(count))
    others = tuple(an_alert(AlertType.TOTAL_CHANGED, episode=None, total=a_total(), id=str(number)) for number in range(count))
    message = render_digest(a_digest(episodes=episodes, others=others, held=(a_total(),)), lang, most=CAPTION_UNITS)
    check(message.html)
    assert telegram_length(message.html) <= CAPTION_UNITS
    assert ("/history" in message.plain) == (count > 3)


def test_the_first_line_counts_and_each_figure_has_its_owner() -> None:
    said = render_digest(a_digest(episodes=(an_episode(), a_step()), held=(a_total(),)), "en").plain
    assert said.splitlines()[0] == "The week, 3 March 2026 – 10 March 2026: 1 release, 1 step of sanctions"
    assert "52 — Пресс-служба (state)" in said
    assert "Still held: 1,110 — Viasna" in said


def test_who_can_know_stands_before_the_press() -> None:
    press = [a_figure(speaker=Speaker(role=Role.PRESS, name=f"paper {n}")) for n in range(4)]
    said = render_digest(a_digest(episodes=(an_episode(figures=(*press, a_figure())),)), "en").plain
    assert said.index("Пресс-служба") < said.index("paper 0")
    assert "paper 2" not in said


def test_nothing_new_is_said_in_words() -> None:
    assert "nothing new" in render_digest(a_digest(kind="pause"), "en").plain
    assert "The pause is over." in render_digest(replace(a_digest(), kind="pause"), "en").plain
