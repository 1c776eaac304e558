"""Posts → changed versions → claims → storage.ledger. Every poll, backfill and re-reading comes through here.

The reading of texts happens outside of every transaction; each changed post is then recorded in one of its own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from claims.extraction import read
from claims.ledger.policy import Policy
from claims.model import Alert, Document, Post
from scrapers.page import Page
from scrapers.settings import SourceSpec
from storage import posts as stored
from storage.audience import Audience
from storage.ledger import FORMS, Incoming, Recorded, record
from storage.posts import KnownPost, words_hash
from storage.session import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingested:
    """What a set of posts brought."""

    new: tuple[Post, ...] = ()
    edited: tuple[Post, ...] = ()
    deleted: int = 0
    alerts: tuple[Alert, ...] = ()

    def __add__(self, other: Ingested) -> Ingested:
        return Ingested(
            new=self.new + other.new,
            edited=self.edited + other.edited,
            deleted=self.deleted + other.deleted,
            alerts=self.alerts + other.alerts,
        )


def changed(posts: Sequence[Post], known: Mapping[str, KnownPost]) -> list[Post]:
    """The posts that were never seen, read otherwise than they did, or came back. A post that only cannot be read any more is no edit."""
    out = []
    for post in posts:
        before = known.get(post.key)
        if before is None or before.deleted or (not post.unreadable and before.sha256 != words_hash(post)):
            out.append(post)
    return out


def document(post: Post, spec: SourceSpec) -> Document:
    """The post as the reader reads it."""
    return Document(
        id=post.key, published=post.published, text=post.text, title=post.title, lang=post.lang, role=spec.role, form=FORMS.get(spec.kind)
    )


def archived(page: Page) -> stored.Page:
    return stored.Page(body=page.body, url=page.url, status=page.status, content_type=page.content_type, fetched_at=page.fetched_at)


async def _incoming(posts: Sequence[Post], spec: SourceSpec) -> list[Incoming]:
    out = []
    for post in posts:
        out.append(Incoming(post=post, reading=read(document(post, spec))))
        await asyncio.sleep(0)  # twenty texts in a row would hold up every other task
    return out


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingest:
    """Where posts go, and how they are judged. `record` is the ledger's way in."""

    database: Database
    audience: Audience
    policy: Policy
    on_alerts: Callable[[], None] = lambda: None  # something lies in the outbox since this moment

    async def __call__(self, posts: Sequence[Post], page: Page, known: Mapping[str, KnownPost], *, live: bool) -> Ingested:
        """Takes in what is new or changed of these posts, oldest first. `known` is what storage.posts.known says of their keys."""
        spec = page.source
        fresh = changed(posts, known)
        if not fresh:
            return Ingested()
        results = await self._record(await _incoming(fresh, spec), page, live=live)
        return _summed(fresh, results)

    async def deletion(self, post: Post, page: Page) -> Ingested:
        """The post is gone, and that is believed."""
        results = await self._record([Incoming(post=post, deleted=True)], page, live=True)
        deleted = sum(result.what == "deleted" for result in results)
        return Ingested(deleted=deleted, alerts=tuple(alert for result in results for alert in result.alerts))

    async def _record(self, incoming: Sequence[Incoming], page: Page, *, live: bool) -> tuple[Recorded, ...]:
        spec = page.source
        return await record(
            self.database,
            incoming,
            source=spec.id,
            role=spec.role,
            page=archived(page),
            at=page.fetched_at,
            live=live,
            audience=self.audience,
            policy=self.policy,
            speaker=spec.speaker or spec.name,
            on_alerts=self.on_alerts,
        )


def _summed(posts: Sequence[Post], results: Sequence[Recorded]) -> Ingested:
    what = {result.post.key: result.what for result in results}
    return Ingested(
        new=tuple(post for post in posts if what.get(post.key) == "new"),
        edited=tuple(post for post in posts if what.get(post.key) == "edited"),
        alerts=tuple(alert for result in results for alert in result.alerts),
    )
