"""What buttons and words change in a subscriber's choices: only what they say, and nothing that cannot be."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.handlers.choices import PAUSE, Wish, changed, discreet_words, invitation, quiet_words, topics_of
from bot.rendering.settings import PAGES, Chosen, render_settings
from bot.rendering.texts import LANGUAGES
from storage.settings import ROLES, TOPICS, Quiet, Settings

AT = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
WISH = Wish(settings=Settings(), language="en")
FULL = Wish(settings=Settings(discreet=True, quiet=Quiet(start=1320, end=420)), language="en", digest="daily", own_words="The cat is fed")


def press(data: str, wish: Wish = WISH) -> Wish | None:
    return changed(wish, data.split(":")[1:], AT)


@pytest.mark.parametrize("wish", [WISH, FULL])
def test_every_button_of_every_screen_does_something_that_can_be_kept_and_may_be_pressed_twice(wish: Wish) -> None:
    for language in LANGUAGES:
        chosen = Chosen(language=language, settings=wish.settings, digest=wish.digest, paused_until=wish.paused_until, own_words=wish.own_words)
        for page in ("", *PAGES):
            for row in render_settings(chosen, page).buttons:
                for button in row:
                    assert button.callback is not None
                    assert len(button.callback.encode()) <= 64
                    path = button.callback.split(":")[1:]
                    if len(path) < 2:
                        assert path == [] or path[0] in PAGES
                        continue
                    once = press(button.callback, wish)
                    assert once is not None, button.callback
                    once.settings.to_json()
                    assert press(button.callback, once) == once


@given(st.text(max_size=64))
def test_no_words_in_a_button_break_anything(data: str) -> None:
    after = changed(WISH, data.split(":"), AT)
    assert after is None or Settings.from_json(after.settings.to_json()) == after.settings


@given(st.text(max_size=100))
def test_no_words_behind_a_command_break_anything(words: str) -> None:
    for after in (quiet_words(WISH, words), discreet_words(WISH, words)):
        assert after is None or after.settings.to_json() is not None
    assert invitation(words).topics <= TOPICS


def test_topics_and_roles_are_switched_one_by_one() -> None:
    one = press("set:topics:totals:0")
    assert one is not None
    assert one.settings.topics == TOPICS - {"totals"}
    assert press("set:topics:totals:1", one) == WISH
    other = press("set:roles:press:0")
    assert other is not None
    assert other.settings.roles == ROLES - {"press"}


def test_a_pause_lasts_a_week_and_ends_with_a_digest() -> None:
    paused = press("set:rhythm:pause:1")
    assert paused is not None
    assert paused.paused_until == AT + PAUSE
    assert paused.digest_due(AT) == AT + timedelta(days=7)
    assert press("set:rhythm:pause:0", paused) == WISH


@pytest.mark.parametrize(
    ("words", "quiet", "zone"),
    [
        ("22-7", Quiet(start=1320, end=420), "Europe/Minsk"),
        ("22:30-7:15", Quiet(start=1350, end=435), "Europe/Minsk"),
        ("22.30 – 07", Quiet(start=1350, end=420), "Europe/Minsk"),
        ("0-9 Europe/Vilnius", Quiet(start=0, end=540), "Europe/Vilnius"),
        ("america/new_york 23-24", Quiet(start=1380, end=0), "America/New_York"),
        ("America/New York", None, "America/New_York"),
        ("utc 1-2", None, None),
        ("25-7", None, None),
        ("22:75-7", None, None),
        ("7-7", None, None),
        ("tomorrow", None, None),
        ("../etc/passwd", None, None),
    ],
)
def test_quiet_hours_are_read_as_people_write_them(words: str, quiet: Quiet | None, zone: str | None) -> None:
    after = quiet_words(WISH, words)
    assert (after.settings.quiet, after.settings.zone) == (quiet, zone) if after and zone else zone is None and after is None


def test_own_words_of_sixty_characters_are_kept_and_longer_ones_are_not() -> None:
    kept = discreet_words(WISH, "x" * 60)
    assert kept is not None
    assert (kept.own_words, kept.settings.discreet, kept.settings.wording) == ("x" * 60, True, "")
    assert discreet_words(WISH, "x" * 61) is None


def test_choosing_listed_words_or_none_gives_up_the_persons_own() -> None:
    for data in ("set:discreet:parcel", "set:discreet:off"):
        after = press(data, FULL)
        assert after is not None
        assert after.own_words is None


@pytest.mark.parametrize(
    ("payload", "language", "topics"),
    [
        ("be", "be", TOPICS),
        ("be-releases", "be", frozenset({"releases"})),
        ("releases_sanctions", None, frozenset({"releases", "sanctions"})),
        ("RU-Totals", "ru", frozenset({"totals"})),
        ("ngo42", None, TOPICS),
        ("", None, TOPICS),
        ("be releases", None, TOPICS),
        ("<b>be</b>", None, TOPICS),
        ("x" * 65, None, TOPICS),
    ],
)
def test_an_invitation_names_a_language_and_topics_and_anything_else_is_passed_over(
    payload: str, language: str | None, topics: frozenset[str]
) -> None:
    asked = invitation(payload)
    assert (asked.language, asked.topics) == (language, topics)
    assert topics_of(asked.to_callback()) == topics
