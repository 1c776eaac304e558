"""What /status, /latest, /sources, /proof and the bot's own screens say, in every language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from syrupy.assertion import SnapshotAssertion

from bot.handlers.conversation import pieces
from bot.rendering import screens
from bot.rendering.links import Links
from bot.rendering.message import MAX_UNITS, telegram_length, to_plain
from bot.rendering.notices import render_notice
from bot.rendering.proof import ProofPost, ProofVersion, render_proof
from bot.rendering.status import render_latest, render_sources, render_status
from bot.rendering.texts import COMMANDS, LANGUAGES
from claims.model import Bound, Comparison, EpisodeKind, EpisodeState, Role, SourceHealth, SourceState, Speaker, Status
from tests.builders import NOON
from tests.unit.rendering.examples import NGO, OTHER, PRESS, a_figure, a_step, a_total, an_episode
from tests.unit.rendering.telegram_html import check

LINKS = Links(public_url="https://volia.example")


def a_source(id: str = "pul_1", **fields: object) -> SourceHealth:
    given = {
        "id": id,
        "kind": "telegram",
        "role": Role.STATE,
        "state": SourceState.OK,
        "last_success": NOON,
        "last_new_post": NOON,
        "url": "https://t.me/s/x",
    }
    return SourceHealth(**{**given, **fields})  # type: ignore[arg-type]


def a_status() -> Status:
    release = an_episode(
        figures=(a_figure(), a_figure(speaker=NGO, source="viasna", post=OTHER, count=51), a_figure(speaker=PRESS, own_voice=False, source="paper")),
        state=EpisodeState.DISPUTED,
    )
    steps = (a_step(), a_step(id="2026-03-01-sanctions-1", imposer="CA", in_force=date(2026, 3, 7)), a_step(due=date(2026, 3, 25), targets=()))
    sources = (a_source(), a_source("viasna", role=Role.NGO, state=SourceState.BLOCKED, detail="captcha <b>"), a_source("new", state=SourceState.NEW))
    return Status(
        at=NOON + timedelta(hours=1),
        held=(a_total(post_url="https://spring96.org/x"),),
        last_release=release,
        sanctions=steps,
        sources=sources,
        released=(
            Comparison(total=a_total(count=430, bound=Bound.AT_LEAST), since=date(2024, 7, 1), ours=412, counted=2, episodes=("a", "b")),
            Comparison(total=a_total(count=60), since=date(2026, 1, 1), ours=63, counted=1, episodes=("c",)),
        ),
    )


def a_proof(words: str = "Помилованы <7> человек.", versions: int = 2) -> ProofPost:
    made = tuple(
        ProofVersion(
            number=number,
            seen_at=NOON,
            words=words,
            deleted=number == versions and versions > 1,
            sha256="ab" * 32 if number == 1 else None,
            length=48_123,
            fetched_at=NOON if number == 1 else None,
            fetched_from="https://t.me/s/pul_1",
            quotes=(("Помилованы <7> человек", 1, 22),) if number == 1 else (),
        )
        for number in range(1, versions + 1)
    )
    return ProofPost(source="pul_1", key="101", url="https://t.me/pul_1/101", published=NOON, first_seen=NOON, versions=made)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_status_reads_in_every_language(lang: str, snapshot: SnapshotAssertion) -> None:
    html = render_status(a_status(), lang, links=LINKS)
    check(html)
    assert html == snapshot


@pytest.mark.parametrize("lang", LANGUAGES)
def test_latest_and_sources_read_in_every_language(lang: str, snapshot: SnapshotAssertion) -> None:
    status = a_status()
    assert status.last_release is not None
    latest = render_latest((status.last_release, *status.sanctions), lang)
    sources = render_sources(status.sources, lang)
    check(latest)
    check(sources)
    assert f"{latest}\n=====\n{sources}" == snapshot


@pytest.mark.parametrize("lang", LANGUAGES)
def test_proof_reads_in_every_language(lang: str, snapshot: SnapshotAssertion) -> None:
    html = render_proof("2026-03-10-release-1", [a_proof()], lang, more=3, links=LINKS)
    check(html)
    assert html == snapshot


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_bots_own_screens_read_in_every_language(lang: str, snapshot: SnapshotAssertion) -> None:
    shown = [
        screens.render_start(lang, links=LINKS),
        screens.render_help(lang),
        screens.render_help(lang, unknown=True),
        screens.render_subscribed(lang, group=False),
        screens.render_subscribed(lang, group=True),
        screens.render_subscribed(lang, group=False, already=True),
        screens.render_unsubscribed(lang, was=True),
        screens.render_unsubscribed(lang, was=False),
        screens.render_language(lang),
        screens.render_language(lang, changed=True),
        screens.render_privacy(lang, links=LINKS),
        screens.render_forgotten(lang, was=True),
        screens.render_forgotten(lang, was=False),
        screens.render_proof_usage(lang),
        screens.render_proof_unknown(lang, "<x>"),
        screens.render_admins_only(lang),
        screens.render_apology(lang),
        screens.render_slow_down(lang),
        render_notice("source_failing", {"source": "pul_1", "state": "blocked", "was": "ok", "since": NOON.isoformat(), "detail": "captcha"}, lang),
        render_notice("source_recovered", {"source": "pul_1", "state": "ok", "was": "blocked", "since": NOON.isoformat()}, lang),
        render_notice("something_new", {"a": 1}, lang),
    ]
    for message in shown:
        check(message.html)
        assert telegram_length(message.html) <= MAX_UNITS
    assert "\n=====\n".join(message.html for message in shown) == snapshot


def test_the_first_screen_warns_before_it_offers_anything() -> None:
    for lang in LANGUAGES:
        html = screens.render_start(lang, links=LINKS).html
        assert html.index("⚠") < html.index("/privacy")


def test_without_a_page_the_first_screen_links_to_none() -> None:
    start = screens.render_start("en")
    assert "<a " not in start.html
    assert not any(button.url for row in start.buttons for button in row)


def test_every_command_of_the_menu_is_handled() -> None:
    from bot.handlers import COMMANDS as HANDLED

    assert set(COMMANDS) <= set(HANDLED)
    assert {command for command, _ in screens.menu("be")} == set(COMMANDS)


def test_of_a_speaker_who_corrected_himself_only_the_last_figure_stands() -> None:
    release = an_episode(figures=(a_figure(count=14, superseded=True), a_figure(count=52)))
    assert "14" not in render_latest((release,), "en").split("proof")[0].replace("2026", "")


def test_a_figure_whose_post_is_gone_is_still_told_and_said_to_be_gone() -> None:
    release = an_episode(figures=(a_figure(count=27, superseded=True),))
    told = to_plain(render_latest((release,), "en"))
    assert "27 people" in told
    assert "(no longer said: the post was deleted or changed)" in told


def test_a_state_that_speaks_is_told_by_its_name_and_counts_nobody() -> None:
    speaker = Speaker(role=Role.FOREIGN_OFFICIAL, name="US")
    step = an_episode(kind=EpisodeKind.SANCTIONS, imposer="US", figures=(a_figure(count=None, speaker=speaker, own_voice=False),))
    told = to_plain(render_latest((step,), "en"))
    assert "• United States (foreign government), as told by pul_1" in told
    assert "not told" not in told


def test_failing_sources_come_first() -> None:
    plain = to_plain(render_sources(a_status().sources, "en"))
    assert plain.index("viasna") < plain.index("pul_1")


def test_an_answer_of_any_length_is_split_between_paragraphs_into_whole_messages() -> None:
    posts = [replace(a_proof(words="Слово & <дело>. " * 60, versions=4), key=str(n)) for n in range(5)]
    parts = pieces(render_proof("2026-03-10-release-1", posts, "ru", links=LINKS))
    assert len(parts) > 1
    for part in parts:
        check(part)
        assert telegram_length(part) <= MAX_UNITS


def test_a_paragraph_that_is_too_long_for_one_message_goes_as_plain_text() -> None:
    parts = pieces(f"<b>{'a&amp;b ' * 2000}</b>")
    assert len(parts) > 1
    for part in parts:
        check(part)
        assert telegram_length(part) <= MAX_UNITS
    assert "a&amp;b" in parts[0]
