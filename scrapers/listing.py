"""Sources that list articles: each article's words stand on a page of its own, and only unknown articles are fetched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from claims.model import Post, SourceState
from scrapers.errors import PageChanged, SourceError
from scrapers.fetching import Window, fetch, page_of, understand_post
from scrapers.http import Client
from scrapers.ingest import Ingest, Ingested
from scrapers.page import Link, Page, SourceKind, sift
from storage import posts as stored
from storage.session import Database

NEWEST = 40  # links of a listing that are looked at, by number: what stands below is old, or a box of what is much read
AT_ONCE = 12  # articles fetched in one poll: each is a request, a second apart on a public host
AGAIN = timedelta(minutes=10)  # an article that could not be read is asked for again after this
STOPS = frozenset({SourceState.BLOCKED, SourceState.RATE_LIMITED})  # the host pushes back: no further article is asked for now
TROUBLE = frozenset({SourceState.UNREACHABLE, SourceState.TIMEOUT})
TROUBLES = 2  # articles in a row that the host did not give: the others wait for the next poll
FORGET_ABOVE = 1_000  # remembered failures


@dataclass(slots=True, kw_only=True)
class Read:
    """What a listing brought."""

    ingested: Ingested = field(default_factory=Ingested)
    bad: list[str] = field(default_factory=list)
    error: SourceError | None = None  # the host pushed back, or no article could be read
    more: bool = False  # some are still to be fetched


@dataclass(slots=True, kw_only=True)
class Listing:
    """Fetches the unknown articles of listings. One for the whole program: it remembers which articles could not be read."""

    database: Database
    client: Client
    ingest: Ingest
    _later: dict[tuple[str, str], datetime] = field(default_factory=dict)

    async def read(self, kind: SourceKind, window: Window, *, live: bool) -> Read:
        """Takes in the articles of the listing that are unknown, oldest first; of a new source all of them, so that none is new later."""
        source, at = window.page.source, window.page.fetched_at
        newest = window.parsed.links[:NEWEST]
        async with self.database.reading() as connection:
            known = await stored.known(connection, source.id, [link.key for link in newest])
        unknown = [link for link in newest if link.key not in known and self._later.get((source.id, link.key), at) <= at]
        chosen = unknown[:AT_ONCE] if live else unknown
        result = Read(bad=list(window.parsed.bad), more=len(unknown) > len(chosen))
        return await self._articles(kind, window.page, list(reversed(chosen)), result, live=live)

    async def _articles(self, kind: SourceKind, page: Page, links: Sequence[Link], result: Read, *, live: bool) -> Read:
        failures: list[SourceError] = []
        troubles = 0
        for link in links:
            try:
                article = await self._article(kind, page, link)
                result.ingested += await self.ingest([article[1]], article[0], {}, live=live)
                troubles = 0
            except SourceError as error:
                failures.append(error)
                result.bad.append(f"{link.url}: {error.detail}")
                troubles = troubles + 1 if error.state in TROUBLE else 0
                if error.state in STOPS or troubles == TROUBLES:
                    result.error = error
                    break
                self._postpone(page, link)
        if failures and len(failures) == len(links) and not all(failure.state is SourceState.GONE for failure in failures):
            result.error = failures[0]  # articles that were taken down are no failure of the listing, which was read
        return result

    def _postpone(self, page: Page, link: Link) -> None:
        if len(self._later) > FORGET_ABOVE:
            self._later.clear()
        self._later[(page.source.id, link.key)] = page.fetched_at + AGAIN

    async def _article(self, kind: SourceKind, page: Page, link: Link) -> tuple[Page, Post]:
        article = page_of(await fetch(self.client, page.source, kind, link.url), page.source)
        post = await understand_post(kind, article, link.key)
        if post is None:
            raise PageChanged("the article's page says that there is none")
        good, bad = sift([post], article.latest)
        if not good:
            raise PageChanged(bad[0])
        return article, good[0]
