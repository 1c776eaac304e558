"""Feeds and article listings through the whole pipeline, and `volia sources --check`."""

from __future__ import annotations

from datetime import datetime, timedelta
from urllib.parse import urlsplit

import pytest

from claims.model import AlertType, Role, SourceState
from scrapers.catalogue import kinds
from scrapers.fetching import check
from scrapers.settings import SourceSpec
from storage.session import Database
from tests.sources.loopback import Reply, Request, Server, serving
from tests.sources.pipeline import Clock, Site, alerts, archives, polling, posts, rows, source_at
from tests.sources.reading import a_source
from tests.sources.telegram_page import contact_page

RELEASE = "52 political prisoners have been released in Belarus and taken to Lithuania today, the office of Alexander Lukashenko said."
PADDING = "<!-- " + "invented " * 60 + "-->"


class Paper:
    """A site with a feed."""

    def __init__(self) -> None:
        self.items: list[tuple[int, str, datetime]] = []
        self.gone: set[int] = set()

    def __call__(self, request: Request) -> Reply:
        path = urlsplit(request.target).path
        if path == "/rss":
            return Reply(body=self.feed(request), headers={"content-type": "application/rss+xml"})
        return Reply(status=410) if int(path.strip("/")) in self.gone else Reply(body="<html>article</html>")

    def feed(self, request: Request) -> str:
        items = "".join(
            f"<item><title>{words}</title><link>http://{request.headers['host']}/{id}</link>"
            f"<pubDate>{at:%a, %d %b %Y %H:%M:%S +0000}</pubDate></item>"
            for id, words, at in reversed(self.items)
        )
        return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Invented</title>{PADDING}{items}</channel></rss>'


def feed_at(server: Server, **fields: object) -> SourceSpec:
    given = {"id": "paper", "kind": "rss", "url": server.url("/rss"), "role": Role.NGO, "language": "en", **fields}
    return a_source(**given)


class Agency:
    """A site with a listing and articles."""

    def __init__(self) -> None:
        self.articles: dict[int, tuple[str, str, datetime]] = {}
        self.broken: set[int] = set()
        self.gone: set[int] = set()

    def add(self, number: int, title: str, text: str, at: datetime) -> None:
        self.articles[number] = (title, text, at)

    def __call__(self, request: Request) -> Reply:
        path = urlsplit(request.target).path
        if path == "/all_news/":
            items = "".join(
                f'<div class="tl_item"><a href="/society/view/invented-{number}-2026/"><div class="tl_news">{title}</div></a></div>'
                for number, (title, _, _) in sorted(self.articles.items(), reverse=True)
            )
            return Reply(body=f"<html><body>{PADDING}{items}</body></html>")
        number = int(path.split("-")[-2])
        if number in self.gone:
            return Reply(status=404)
        title, text, at = self.articles[number]
        if number in self.broken:
            return Reply(body=f"<html><body>{PADDING}<h1>{title}</h1></body></html>")
        shown = (at + timedelta(hours=3)).strftime("%Y-%m-%d %H:%M:%S")
        return Reply(
            body=f'<html><head><meta property="article:published_time" content="{shown}"></head><body><h1>{title}</h1>'
            f'<div class="js-mediator-article"><p>{text}</p></div></body></html>'
        )


def agency_at(server: Server) -> SourceSpec:
    return a_source(id="agency", kind="belta", url=server.url("/all_news/"), role=Role.STATE, language="en")


async def test_an_item_that_appears_in_a_feed_is_told_once(database: Database) -> None:
    paper, clock = Paper(), Clock()
    paper.items.append((1, "Weather in Minsk", clock.now))
    async with serving(paper) as server, polling(database, clock) as poller:
        source = feed_at(server)
        await poller.poll(source)
        paper.items.append((2, RELEASE, clock.later(minutes=1)))
        results = [await poller.poll(source) for _ in range(2)]
    assert [alert.type for result in results for alert in result.alerts] == [AlertType.RELEASE_REPORTED]
    assert len(await rows(database, archives)) == 2


async def test_an_item_that_scrolls_off_a_feed_is_nothing(sqlite: Database) -> None:
    paper, clock = Paper(), Clock()
    paper.items += [(1, "Weather", clock.now), (2, "Roads", clock.now)]
    async with serving(paper) as server, polling(sqlite, clock) as poller:
        source = feed_at(server)
        await poller.poll(source)
        del paper.items[0]
        result = await poller.poll(source)
    assert (result.state, result.deleted) == (SourceState.OK, 0)
    assert not any(await rows(sqlite, posts, "missing_since"))


async def test_an_article_that_was_told_and_answers_gone_twice_is_deleted(database: Database) -> None:
    paper, clock = Paper(), Clock()
    paper.items.append((1, "Weather", clock.now))
    async with serving(paper) as server, polling(database, clock) as poller:
        source = feed_at(server)
        specs = {source.id: (source, poller.kinds["rss"])}
        await poller.poll(source)
        paper.items.append((2, RELEASE, clock.later(minutes=1)))
        await poller.poll(source)
        paper.gone.add(2)
        clock.later(minutes=2)
        first = await poller.rereads.due(specs, clock.now)
        clock.later(minutes=11)
        second = await poller.rereads.due(specs, clock.now)
    assert (first.deleted, second.deleted) == (0, 1)


async def test_only_unknown_articles_of_a_listing_are_fetched(database: Database) -> None:
    agency, clock = Agency(), Clock()
    for number in range(1, 16):
        agency.add(number, f"Weather {number}", "It rains.", clock.now)
    async with serving(agency) as server, polling(database, clock) as poller:
        source = agency_at(server)
        first = await poller.poll(source)
        agency.add(20, "Pardon", RELEASE, clock.later(minutes=1))
        server.requests.clear()
        second = await poller.poll(source)
        third = await poller.poll(source)
    assert (first.new, first.alerts) == (15, ())
    assert (second.new, third.new) == (1, 0)
    assert [alert.type for alert in second.alerts] == [AlertType.RELEASE_REPORTED]
    assert server.asked("view") == ["/society/view/invented-20-2026/"]


async def test_many_new_articles_are_fetched_over_several_polls(sqlite: Database) -> None:
    agency, clock = Agency(), Clock()
    agency.add(1, "Weather", "It rains.", clock.now)
    async with serving(agency) as server, polling(sqlite, clock) as poller:
        source = agency_at(server)
        await poller.poll(source)
        for number in range(2, 22):
            agency.add(number, f"Weather {number}", "It rains.", clock.now)
        counts = [(await poller.poll(source)).new for _ in range(3)]
    assert counts == [12, 8, 0]


async def test_an_article_that_cannot_be_read_is_told_and_not_asked_for_again_at_once(sqlite: Database) -> None:
    agency, clock = Agency(), Clock()
    agency.add(1, "Weather", "It rains.", clock.now)
    async with serving(agency) as server, polling(sqlite, clock) as poller:
        source = agency_at(server)
        await poller.poll(source)
        agency.add(2, "Broken", "Words.", clock.now)
        agency.add(3, "Roads", "They are wet.", clock.now)
        agency.broken.add(2)
        result = await poller.poll(source)
        again = await poller.poll(source)
        clock.later(minutes=11)
        agency.broken.clear()
        mended = await poller.poll(source)
    assert (result.state, result.new) == (SourceState.BAD_ITEMS, 1)
    assert again.new == 0
    assert mended.new == 1


async def test_an_article_that_was_taken_down_is_no_failure_of_its_source(sqlite: Database) -> None:
    agency, clock = Agency(), Clock()
    agency.add(1, "Weather", "It rains.", clock.now)
    async with serving(agency) as server, polling(sqlite, clock) as poller:
        source = agency_at(server)
        await poller.poll(source)
        agency.add(2, "Taken down", "Words.", clock.now)
        agency.gone.add(2)
        result = await poller.poll(source)
    assert result.state is SourceState.BAD_ITEMS
    assert result.state is SourceState.BAD_ITEMS
    assert "404" in result.detail


async def test_articles_that_all_changed_their_form_are_a_changed_page(sqlite: Database) -> None:
    agency, clock = Agency(), Clock()
    for number in range(1, 4):
        agency.add(number, "Weather", "It rains.", clock.now)
        agency.broken.add(number)
    async with serving(agency) as server, polling(sqlite, clock) as poller:
        result = await poller.poll(agency_at(server))
    assert (result.state, result.new) == (SourceState.PAGE_CHANGED, 0)


@pytest.mark.parametrize(
    ("reply", "state", "count"),
    [(None, SourceState.OK, 2), (Reply(body=contact_page()), SourceState.GONE, 0), (Reply(status=503), SourceState.BLOCKED, 0)],
)
async def test_a_check_says_what_was_understood_and_stores_nothing(sqlite: Database, reply: Reply | None, state: SourceState, count: int) -> None:
    site = Site(broken=reply)
    site.channel().post(1, "Слова.")
    site.channel().post(2, "Слова.")
    async with serving(site) as server, polling(sqlite, Clock()) as poller:
        said = await check(source_at(server), poller.client, kinds()["telegram"])
    assert (said[0], said[2]) == (state, count)
    assert said[1]
    assert await rows(sqlite, posts) == []
    assert await rows(sqlite, alerts) == []
