"""The demo's pages are read by the product's own parsers, as the real ones are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.demo import pages
from bot.demo.pages import World
from bot.demo.story import AGENCY, BEFORE, FORTNIGHT, MONITOR, NEWSROOM, OUTLETS, PRESS_SERVICE, TREASURY, Act, Event, Outlet
from scrapers.catalogue import kinds
from scrapers.page import Page, Parsed
from scrapers.settings import SourceSpec

SERVER = "http://127.0.0.1:9"
LATER = datetime(2025, 12, 31, tzinfo=UTC)
PATHS = {"telegram": "/s/{slug}", "belta": "/all_news/", "rss": "/{slug}"}


def page_of(outlet: Outlet, text: str) -> Page:
    url = SERVER + PATHS[outlet.kind].format(slug=outlet.slug)
    spec = SourceSpec(id=outlet.id, kind=outlet.kind, url=url, role=outlet.role, language=outlet.language, every=timedelta(seconds=1))
    body = text.encode()
    kind = "application/rss+xml" if outlet.kind == "rss" else "text/html"
    return Page(body=body, text=text, url=url, fetched_at=LATER, source=spec, content_type=kind)


def after_the_fortnight() -> World:
    world = World(BEFORE)
    for event in FORTNIGHT:
        world.apply(event)
    return world


def parsed(outlet: Outlet, world: World) -> Parsed:
    return kinds()["telegram"].parse(page_of(outlet, pages.preview_page(outlet, world.posts(outlet))))


@pytest.mark.parametrize("outlet", [outlet for outlet in OUTLETS if outlet.kind == "telegram"], ids=lambda outlet: outlet.id)
def test_a_channel_reads_back_as_it_was_written(outlet: Outlet) -> None:
    world = after_the_fortnight()
    found = parsed(outlet, world)
    shown = world.posts(outlet)
    assert [(post.key, post.text, post.published) for post in found.posts] == [(str(s.event.key), s.event.text, s.event.at) for s in shown]
    assert found.bad == ()


def test_the_first_reading_finds_posts_in_every_outlet() -> None:
    world = World(BEFORE)
    assert all(world.posts(outlet) for outlet in OUTLETS)


def test_a_forward_a_reply_and_a_link_preview_bring_no_words_of_others() -> None:
    posts = {post.key: post for post in parsed(NEWSROOM, after_the_fortnight()).posts}
    assert posts["30507"].forwarded_from == PRESS_SERVICE.slug
    assert posts["30508"].text == "Встреча в Вильнюсе: что известно к вечеру."
    assert posts["30509"].text.startswith("Вчера были помилованы")
    assert posts["30509"].reply_to


def test_an_edited_post_carries_the_mark_and_its_new_words() -> None:
    post = next(post for post in parsed(MONITOR, after_the_fortnight()).posts if post.key == "405")
    assert post.edited
    assert "123" in post.text


def test_a_deleted_post_leaves_the_window_and_its_own_page_says_so() -> None:
    world = after_the_fortnight()
    telegram = kinds()["telegram"]
    assert telegram.parse_post is not None
    assert "8805" not in [post.key for post in parsed(PRESS_SERVICE, world).posts]
    assert telegram.parse_post(page_of(PRESS_SERVICE, pages.post_page(PRESS_SERVICE, world.post(PRESS_SERVICE, 8805))), "8805") is None
    living = telegram.parse_post(page_of(PRESS_SERVICE, pages.post_page(PRESS_SERVICE, world.post(PRESS_SERVICE, 8806))), "8806")
    assert living is not None
    assert living.edited


def test_a_window_holds_twenty_posts_and_names_the_one_before() -> None:
    many = World([Event(at=LATER, act=Act.PUBLISH, outlet=NEWSROOM.id, key=key, text=f"Слово {key}") for key in range(1, 31)])
    newest = pages.preview_page(NEWSROOM, many.posts(NEWSROOM))
    older = pages.preview_page(NEWSROOM, many.posts(NEWSROOM), before=11)
    assert [post.key for post in kinds()["telegram"].parse(page_of(NEWSROOM, newest)).posts] == [str(key) for key in range(11, 31)]
    assert [post.key for post in kinds()["telegram"].parse(page_of(NEWSROOM, older)).posts] == [str(key) for key in range(1, 11)]
    assert 'rel="prev" href="/s/demo_newsroom?before=11"' in newest
    assert 'rel="prev"' not in older


def test_a_feed_reads_back_as_it_was_written() -> None:
    world = after_the_fortnight()
    found = kinds()["rss"].parse(page_of(TREASURY, pages.feed(TREASURY, world.posts(TREASURY), SERVER)))
    assert [(post.title, post.text, post.published) for post in found.posts] == [
        (s.event.title, s.event.text, s.event.at) for s in world.posts(TREASURY)
    ]


def test_the_agencys_articles_read_back_as_they_were_written() -> None:
    world = after_the_fortnight()
    belta = kinds()["belta"]
    assert belta.parse_post is not None
    listed = belta.parse(page_of(AGENCY, pages.listing_page(world.posts(AGENCY))))
    newest = world.posts(AGENCY)[-1]
    article = belta.parse_post(page_of(AGENCY, pages.article_page(newest)), listed.links[0].key)
    assert len(listed.links) == len(world.posts(AGENCY))
    assert article is not None
    assert (article.title, article.text, article.published) == (newest.event.title, newest.event.text, newest.event.at)
