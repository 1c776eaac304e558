"""An alert is one message that Telegram accepts, whatever the sources wrote into it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from syrupy.assertion import SnapshotAssertion

from bot.rendering.alerts import render_alert
from bot.rendering.links import Links
from bot.rendering.message import CALLBACK_BYTES, MAX_UNITS, telegram_length
from bot.rendering.terminal import render_terminal
from bot.rendering.texts import LANGUAGES
from claims.model import AlertType, NamedPerson, QuotedClaim, Relation, Role, Speaker
from tests.builders import NOON, a_claim
from tests.unit.rendering.examples import NGO, OTHER, POST, PRESS, a_figure, an_alert, an_episode, every_alert
from tests.unit.rendering.telegram_html import check

LINKS = Links(public_url="https://volia.example")
NASTY = some.text(alphabet=some.characters(codec="utf-8"), max_size=300) | some.sampled_from(
    ["<b>", "</blockquote>", "&amp;", "{ $x }", '"><a href="x">', "😀" * 90, "a" * 5000, "\n" * 50, "‮", "\x00"]
)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", every_alert())
def test_every_type_of_alert_reads_in_every_language(name: str, lang: str, snapshot: SnapshotAssertion) -> None:
    message = render_alert(every_alert()[name], lang, links=LINKS, replaces=every_alert()["reported-one"] if name == "confirmed" else None)
    check(message.html)
    assert message.html == snapshot


def test_the_examples_hold_every_type() -> None:
    assert {alert.type for alert in every_alert().values()} == set(AlertType)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_first_line_names_figure_speaker_and_doubt(lang: str) -> None:
    alert = an_alert(episode=an_episode(figures=(a_figure(speaker=PRESS),)), source_role=Role.PRESS)
    first = render_alert(alert, lang).plain.split("\n")[0]
    others = {"uk": "не підтверджено", "pl": "niepotwierdzone", "lt": "nepatvirtinta", "de": "unbestätigt"}
    unconfirmed = {"en": "unconfirmed", "ru": "не подтверждено", "be": "не пацверджана", **others}[lang]
    assert "52" in first
    assert "Газета <Вольная>" in first
    assert unconfirmed in first


def test_a_dispute_names_each_side_with_its_figure() -> None:
    plain = render_alert(every_alert()["disputed"], "en").plain
    assert plain.startswith("Figures differ: 52 — Пресс-служба (state); 51 — Viasna (human rights defenders)")


def test_an_edit_of_the_first_message_says_when_and_what_it_said_before() -> None:
    confirmed = replace(every_alert()["confirmed"], at=NOON + timedelta(hours=3))
    edited = render_alert(confirmed, "en", replaces=every_alert()["reported"]).plain
    assert "Updated 10 March 2026, 15:00. Before (10 March 2026, 12:02) this message said: 52 people pardoned — says Пресс-служба (state)" in edited
    assert "Updated" not in render_alert(confirmed, "en").plain


def test_a_name_counted_as_released_but_not_free_is_told_apart() -> None:
    assert "Not free, though counted as released: Мікола Адмовіўся" in render_alert(every_alert()["revised-reversed"], "en").plain


def test_a_long_list_of_names_is_folded_and_the_rest_counted() -> None:
    people = tuple(NamedPerson(name=f"Человек {n} Длиннофамильный", canonical=str(n), post=POST) for n in range(600))
    message = render_alert(an_alert(episode=an_episode(people=people)), "en", links=LINKS)
    assert "<blockquote expandable>Человек 0" in message.html
    assert "more on the page" in message.plain
    assert telegram_length(message.html) <= MAX_UNITS


def test_without_a_public_page_nothing_points_to_it() -> None:
    people = tuple(NamedPerson(name=f"Человек {n}", canonical=str(n), post=POST) for n in range(600))
    message = render_alert(an_alert(episode=an_episode(people=people)), "en")
    assert "page" not in message.plain
    assert not any(button.url for row in message.buttons for button in row)


def test_an_address_that_is_no_web_address_is_not_linked() -> None:
    message = render_alert(an_alert(post_url="javascript:alert(1)"), "en")
    assert "javascript" not in message.html


def test_figures_names_and_quotes_are_the_same_in_every_language() -> None:
    for lang in LANGUAGES:
        plain = render_alert(every_alert()["reported"], lang).plain
        assert "Пресс-служба" in plain
        assert "Помилованы 52 человека & <все> дома" in plain


def test_a_terminal_shows_no_markup_and_no_control_characters() -> None:
    shown = render_terminal(an_alert(old_words="a\x1b[31mred", new_words="b\x07"))
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert "<b>" not in shown
    assert "52 people pardoned — says Пресс-служба (state)" in shown


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    words=some.lists(NASTY, min_size=6, max_size=6),
    many=some.integers(0, 700),
    type=some.sampled_from(list(AlertType)),
    lang=some.sampled_from(LANGUAGES),
)
def test_whatever_the_sources_write_the_message_is_one_and_valid(words: list[str], many: int, type: AlertType, lang: str) -> None:
    name, quote, old, new, label, person = words
    speakers = [Speaker(role=Role.NGO, name=f"{name}{n}") for n in range(min(many, 40))]
    figures = tuple(a_figure(speaker=speaker, source=label, count=n) for n, speaker in enumerate(speakers))
    episode = an_episode(
        figures=figures,
        parts=tuple(a_figure(relation=Relation.PART, label=label, count=n) for n in range(min(many, 40))),
        people=tuple(NamedPerson(name=person, canonical=str(n), post=OTHER, reversed=n % 3 == 0) for n in range(many)),
        may_be_part_of=name[:64] or None,
    )
    alert = an_alert(
        type, episode=episode, old_words=old, new_words=new, note=name, claims=(QuotedClaim(claim=a_claim(quote=quote), post=POST, version=1),)
    )
    message = render_alert(alert, lang, links=LINKS, replaces=alert)
    check(message.html)
    assert telegram_length(message.html) <= MAX_UNITS
    assert all(len((button.callback or "").encode()) <= CALLBACK_BYTES for row in message.buttons for button in row)


def test_a_figure_that_still_stands_is_told_and_the_superseded_one_only_as_before() -> None:
    revised = every_alert()["revised"]
    assert render_alert(revised, "en").plain.startswith("Figure corrected: 52 people pardoned (before: 14)")
    assert "• 14" not in render_alert(revised, "en").plain


def test_a_change_of_words_shows_the_words_and_not_the_figures_again() -> None:
    disputed = every_alert()["disputed"].episode
    for type in (AlertType.STATEMENT_EDITED, AlertType.STATEMENT_DELETED):
        plain = render_alert(an_alert(type, episode=disputed, old_words="Раньше было так", new_words="Теперь так"), "en").plain
        assert "Who says how many" not in plain
        assert "Раньше было так" in plain


def test_a_deleted_post_is_told_with_the_figure_that_it_gave() -> None:
    gone = an_episode(figures=(a_figure(count=27, superseded=True), a_figure(count=28, superseded=True)))
    plain = render_alert(an_alert(AlertType.STATEMENT_DELETED, episode=gone, figures=(), claims=(), old_words="Помилованы 28 человек"), "en").plain
    assert "What was told: 28 people pardoned" in plain


def test_a_quote_of_one_word_proves_nothing_and_is_left_out() -> None:
    claims = (QuotedClaim(claim=a_claim(quote="General"), post=POST, version=1),)
    assert "The words" not in render_alert(an_alert(claims=claims), "en").plain


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("type", list(AlertType))
def test_an_alert_of_which_hardly_anything_is_known_still_reads(type: AlertType, lang: str) -> None:
    message = render_alert(an_alert(type, episode=None, figures=(), claims=()), lang)
    check(message.html)
    assert len(message.plain.split("\n")[0]) > 10


def test_an_alert_without_an_episode_is_proved_by_its_own_id() -> None:
    assert "/proof pul_1-101-total.changed-1" in render_alert(every_alert()["total"], "en").plain


def test_the_confirmation_of_a_later_voice_names_that_voice() -> None:
    later = replace(every_alert()["confirmed"], at=NOON + timedelta(days=1))
    assert render_alert(later, "en").plain.startswith("Confirmed: 52 people pardoned — says Viasna")
    assert NGO.name is not None


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("type", [AlertType.RELEASE_REVISED, AlertType.RELEASE_WITHDRAWN, AlertType.SANCTIONS_WITHDRAWN, AlertType.TOTAL_CHANGED])
def test_what_a_person_corrected_says_why_in_the_persons_words_alone(type: AlertType, lang: str) -> None:
    alert = next(one for one in every_alert().values() if one.type is type)
    reasoned = render_alert(replace(alert, note="decided by a person: <a rehearsal>"), lang).html
    check(reasoned)
    assert "&lt;a rehearsal&gt;" in reasoned
    assert "decided by a person" not in reasoned
    silent = render_alert(replace(alert, note="decided by a person"), lang).html
    assert "decided by a person" not in silent
    assert len(silent) > len(render_alert(replace(alert, note=None), lang).html)
