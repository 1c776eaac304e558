"""Posts looked at again on their own page: those that caused an alert, and those that vanished from the list.

A deletion is believed when the post's own page says "no such post" (or answers 404 or 410) twice, some time apart: the site is known to say so
in passing. Whatever else its page says, also a block, a challenge or an error, is never a deletion.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum, auto

from claims.model import Post
from scrapers.errors import SourceError
from scrapers.fetching import fetch, page_of, understand_post
from scrapers.http import Answer, Client
from scrapers.ingest import Ingest, Ingested
from scrapers.page import Page, SourceKind
from scrapers.settings import RereadSettings, SourceSpec
from storage import posts as stored
from storage.posts import DueReread, KnownPost
from storage.session import Database

DUE_AT_ONCE = 10  # posts looked at again in one go: each is a request, a second apart on a public host
LATER = timedelta(minutes=5)  # a page that could not be read is asked for again after this


class Seen(Enum):
    """What a post's own page said."""

    THERE = auto()
    MISSING = auto()
    UNKNOWN = auto()  # the page could not be read, which says nothing of the post


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    seen: Seen
    page: Page | None = None
    post: Post | None = None  # as its own page shows it; None also where the page of this kind is only asked whether it exists


@dataclass(frozen=True, slots=True, kw_only=True)
class Rereads:
    """Looks again. `ingest` takes in what changed meanwhile."""

    database: Database
    client: Client
    ingest: Ingest
    settings: RereadSettings = field(default_factory=RereadSettings)

    async def look(self, spec: SourceSpec, kind: SourceKind, key: str, url: str, at: datetime) -> Look:
        """The post's own page. A kind that reads no single posts is only asked whether the address still exists."""
        own = kind.post_url(spec, key) if kind.post_url else url
        try:
            page = page_of(await fetch(self.client, spec, kind, own), spec)
            post = await understand_post(kind, page, key)
        except SourceError as error:
            if error.status is None or kind.contiguous:
                return Look(seen=Seen.UNKNOWN)  # a landing page, a block, a server in trouble; Telegram says "not found" with status 200
            nothing = Answer(status=error.status, url=own, fetched_at=at)
            return Look(seen=Seen.MISSING, page=page_of(nothing, spec))
        return Look(seen=Seen.MISSING if kind.parse_post and post is None else Seen.THERE, page=page, post=post)

    async def vanished(self, spec: SourceSpec, kind: SourceKind, known: KnownPost, at: datetime) -> Ingested:
        """A post that stands no more between its neighbours. The first "not found" is noted; the second comes by `due`."""
        look = await self.look(spec, kind, known.key, known.url, at)
        if look.seen is Seen.MISSING:
            async with self.database.writing() as connection:
                await stored.note_missing(connection, known.id, at, confirm=self.settings.confirm_deletion)
        return await self._changed(look, {known.key: known})

    async def due(self, specs: Mapping[str, tuple[SourceSpec, SourceKind]], at: datetime) -> Ingested:
        """Looks at the posts whose time has come."""
        waiting = await self.database.ask(lambda connection: stored.due_rereads(connection, at, DUE_AT_ONCE, sources=list(specs)))
        total = Ingested()
        for post in waiting:
            spec, kind = specs[post.source]
            total += await self._again(spec, kind, post, at)
        return total

    async def _again(self, spec: SourceSpec, kind: SourceKind, due: DueReread, at: datetime) -> Ingested:
        look = await self.look(spec, kind, due.key, due.url, at)
        if look.seen is Seen.UNKNOWN:
            async with self.database.writing() as connection:
                await stored.postpone_reread(connection, due.id, until=at + LATER)
            return Ingested()
        if look.seen is Seen.MISSING:
            return await self._missing(look, due, at)
        async with self.database.writing() as connection:
            known = await stored.known(connection, spec.id, [due.key])
            await stored.clear_missing(connection, due.id)
            if known[due.key].alerted or due.missing_since is None:  # else only a suspicion brought us here, and it is gone
                await stored.note_reread(connection, due.id, at=at, first=self.settings.first)
        return await self._changed(look, known)

    async def _missing(self, look: Look, due: DueReread, at: datetime) -> Ingested:
        confirm = self.settings.confirm_deletion
        if due.missing_since is None or not stored.deletion_confirmed(due.missing_since, at, confirm):
            async with self.database.writing() as connection:
                await stored.note_missing(connection, due.id, at, confirm=confirm)
            return Ingested()
        assert look.page is not None
        source = look.page.source
        async with self.database.reading() as connection:
            known = (await stored.known(connection, source.id, [due.key]))[due.key]
        gone = Post(source=source.id, key=due.key, url=known.url, published=known.published, text="", lang=source.language or None)
        return await self.ingest.deletion(gone, look.page)

    async def _changed(self, look: Look, known: Mapping[str, KnownPost]) -> Ingested:
        if look.post is None or look.page is None or look.post.key not in known:
            return Ingested()
        return await self.ingest([look.post], look.page, known, live=True)
