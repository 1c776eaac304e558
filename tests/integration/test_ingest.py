"""From posts to the ledger: what is a change, in what order, and what a page that lies cannot do. Backfill goes the same way."""

from __future__ import annotations

from datetime import timedelta

import pytest

from claims.model import AlertType
from scrapers.backfill import NoArchive, backfill
from scrapers.ingest import changed
from storage.posts import KnownPost, words_hash
from storage.session import Database
from tests.builders import a_post
from tests.sources.loopback import Request, serving
from tests.sources.pipeline import START, Clock, Site, alerts, archives, polling, posts, rows, source_at, versions
from tests.sources.reading import a_source

RELEASE = "Лукашенко помиловал 52 человека, осужденных за преступления экстремистской направленности. Они освобождены."


def known(**fields: object) -> dict[str, KnownPost]:
    given = {
        "id": 1,
        "key": "101",
        "version": 1,
        "sha256": words_hash(a_post()),
        "deleted": False,
        "alerted": False,
        "url": "https://t.me/pul_1/101",
        "published": START,
        "missing_since": None,
    }
    return {"101": KnownPost(**{**given, **fields})}  # type: ignore[arg-type]


def test_the_same_words_are_no_change_whatever_else_the_page_says() -> None:
    assert changed([a_post(edited=True, media=("photo",), url="https://t.me/pul_1/101?single")], known()) == []


@pytest.mark.parametrize("post", [a_post(text="Помилованы 8 человек."), a_post(title="Новое"), a_post(forwarded_from="other")])
def test_other_words_or_another_origin_are_a_change(post: object) -> None:
    assert changed([post], known()) == [post]  # type: ignore[list-item]


def test_a_post_that_came_back_after_its_deletion_is_a_change() -> None:
    assert changed([a_post()], known(deleted=True)) == [a_post()]


def test_a_post_that_cannot_be_read_any_more_is_none() -> None:
    assert changed([a_post(text="", unreadable=True)], known()) == []


async def test_a_post_that_was_unreadable_and_can_be_read_now_is_told(database: Database) -> None:
    from tests.sources.telegram_page import fallback

    site, clock = Site(), Clock()
    site.channel().post(1, "Слова.")
    async with serving(site) as server, polling(database, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        site.channel().post(2, None, media=fallback("Please open Telegram to view this post"), at=clock.later(minutes=1))
        assert (await poller.poll(source)).new == 1
        site.channel().post(2, RELEASE, at=clock.now)
        clock.later(minutes=1)
        result = await poller.poll(source)
    assert [alert.type for alert in result.alerts] == [AlertType.RELEASE_REPORTED]


async def test_a_post_of_the_moment_between_two_pages_is_told_also_by_a_server_that_does_not_page(sqlite: Database) -> None:
    site, clock = Site(paging=False), Clock()
    for id in range(101, 121):
        site.channel().post(id, f"Слова {id}.")

    def answer(request: Request) -> object:
        if "before=" in request.target:
            site.channel().post(140, RELEASE, at=clock.now)
        return site(request)

    async with serving(answer) as server, polling(sqlite, clock) as poller:  # type: ignore[arg-type]
        source = source_at(server)
        results = [await poller.poll(source) for _ in range(3)]
    assert server.asked("before=")
    assert [alert.type for result in results for alert in result.alerts] == [AlertType.RELEASE_REPORTED]


async def test_a_page_that_brought_several_posts_is_archived_once(database: Database) -> None:
    site, clock = Site(), Clock()
    for id in range(1, 6):
        site.channel().post(id, f"Слова {id}.")
    async with serving(site) as server, polling(database, clock) as poller:
        await poller.poll(source_at(server))
    assert len(await rows(database, versions)) == 5
    assert len(await rows(database, archives)) == 1
    assert len(set(await rows(database, versions, "archive_id"))) == 1


async def test_a_backfill_takes_in_an_archive_and_tells_nobody(database: Database) -> None:
    site, clock = Site(), Clock()
    for id in range(1, 66):
        site.channel().post(id, RELEASE if id == 60 else f"Слова {id}.", at=START - timedelta(hours=65 - id))
    async with serving(site) as server, polling(database, clock) as poller:
        source = source_at(server)
        steps = [step async for step in backfill(poller, source, START - timedelta(hours=50))]
        again = [step async for step in backfill(poller, source, START - timedelta(hours=50))]
    assert sum(step.new for step in steps) == 51
    assert sum(step.new for step in again) == 0
    assert len(await rows(database, posts)) == 51
    assert await rows(database, alerts) == []


async def test_a_backfill_ends_on_a_server_that_does_not_page(sqlite: Database) -> None:
    site = Site(paging=False)
    for id in range(1, 41):
        site.channel().post(id, f"Слова {id}.")
    async with serving(site) as server, polling(sqlite, Clock()) as poller:
        steps = [step async for step in backfill(poller, source_at(server), START - timedelta(days=900))]
    assert [step.new for step in steps] == [20]


async def test_a_feed_has_no_archive_to_page_through(sqlite: Database) -> None:
    async with polling(sqlite, Clock()) as poller:
        with pytest.raises(NoArchive):
            async for _ in backfill(poller, a_source(kind="rss", url="https://example.org/rss"), START):
                pass
