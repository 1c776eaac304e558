"""Feeds: one entry a happening, the same id for ever, updated in place."""

from __future__ import annotations

from datetime import timedelta

import feedparser

from bot.rendering.feed import atom, entries, json_feed
from claims.model import Alert, AlertType, Message
from tests.unit.web.build import AT, a_figure, a_total, an_alert, an_episode
from tests.unit.web.december import alerts

BASE = "https://volia.example"


def a_revision() -> Alert:
    episode = an_episode(figures=(a_figure(superseded=True), a_figure(count=51, at=AT + timedelta(hours=1))))
    return an_alert(id="a2", at=AT + timedelta(hours=1), type=AlertType.RELEASE_REVISED, message=Message.UPDATE, references=("a1",), episode=episode)


def test_a_revision_updates_the_entry_and_keeps_its_id() -> None:
    before = entries([an_alert()], "en", base=BASE)
    after = entries([a_revision(), an_alert()], "en", base=BASE)
    assert len(before) == len(after) == 1
    assert before[0].id == after[0].id
    assert before[0].published == after[0].published
    assert after[0].updated == AT + timedelta(hours=1)
    assert "51" in after[0].title


def test_ids_do_not_depend_on_language_or_address() -> None:
    assert entries([an_alert()], "en", base=BASE)[0].id == entries([an_alert()], "be", base="http://127.0.0.1")[0].id


def test_each_total_is_an_entry_of_its_own() -> None:
    total = an_alert(id="t1", type=AlertType.TOTAL_CHANGED, episode=None, figures=(), claims=(), total=a_total())
    made = entries([total, an_alert()], "en", base=BASE)
    assert [entry.title for entry in made] == ["Viasna: 1,110 still held", "Released: 52 people"]
    assert made[0].url == total.post_url


def test_what_operators_alone_may_see_is_in_no_feed() -> None:
    assert entries([an_alert(type=AlertType.REVIEW_NEEDED)], "en", base=BASE) == []


def test_atom_is_read_by_a_feed_reader() -> None:
    read = feedparser.parse(atom(entries(alerts(), "en", base=BASE), "en", base=BASE))
    assert not read.bozo
    assert read.feed.title == "Volia"
    assert [entry.title for entry in read.entries] == [
        "Pardoned: 22 people",
        "United States: sanctions eased (potash)",
        "Human rights monitor: 1,110 still held",
        "Released and taken out of the country: 123 people",
    ]
    assert read.entries[0].link == f"{BASE}/episodes/2025-12-30-release-1?lang=en"
    assert "release.confirmed" in [tag.term for tag in read.entries[3].tags]


def test_an_empty_feed_is_valid() -> None:
    read = feedparser.parse(atom([], "be", base=BASE))
    assert not read.bozo
    assert not read.entries


def test_foreign_words_cannot_break_a_feed() -> None:
    bad = an_alert(old_words="\x00\x0b<script>alert(1)</script> ]]> \ufffe", episode=an_episode(figures=(a_figure(quote="\x01<b>&amp;"),)))
    made = entries([bad], "ru", base=BASE)
    assert "<script>" not in made[0].html
    assert not feedparser.parse(atom(made, "ru", base=BASE)).bozo


def test_json_feed_has_the_keys_of_version_1_1() -> None:
    made = json_feed(entries(alerts(), "be", base=BASE), "be", base=BASE)
    assert (made["version"], made["language"]) == ("https://jsonfeed.org/version/1.1", "be")
    assert {"id", "url", "title", "content_html", "date_published", "date_modified"} <= set(made["items"][0])
