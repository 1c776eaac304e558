"""Gather what is known, decide (claims.ledger, pure), apply: one transaction a post. Polls, backfills, re-readings and replays come here.

Everything that one post changes is stored together or not at all: its version, claims, episodes, diary, alerts and their deliveries.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Literal

from sqlalchemy.ext.asyncio import AsyncConnection

from claims.extraction import read
from claims.ledger import Policy, Told, Words, decide
from claims.ledger.reviewing import carry
from claims.model import Alert, Document, Post, PostRef, Reading, Role, utc
from storage.apply import Setting, apply, store_reading
from storage.audience import Audience
from storage.gather import concerns, count_loose, gather, words_before
from storage.posts import KnownPost, Page, Stored, add_post, add_version, archive, known, mark_deleted, storable, words_hash
from storage.reviews import rulings_of
from storage.session import Database

EARLIEST, LATEST = datetime(1990, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)  # of a publication
AHEAD = timedelta(days=1)  # a clock of a source may be so much ahead, or in another zone; what is further ahead was published when it was seen
FORMS = {
    "telegram": "telegram_post",
    "belta": "article",
    "president": "article",
    "viasna": "article",
}  # by the kind of source; feeds carry articles or their beginnings


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A post as a page shows it now. Without a reading it is read here, and only if it is new or changed."""

    post: Post
    reading: Reading | None = None
    deleted: bool = False  # its own page says so, and it is believed


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What became of one Incoming."""

    post: PostRef
    version: int  # number of the newest version, 0 where a deleted post was never seen
    what: Literal["new", "edited", "deleted", "unchanged"]
    alerts: tuple[Alert, ...] = ()


async def record(
    database: Database,
    incoming: Sequence[Incoming],
    *,
    source: str,
    role: Role,
    page: Page | None,
    at: datetime,
    live: bool,
    audience: Audience,
    policy: Policy,
    speaker: str = "",
    on_alerts: Callable[[], None] = lambda: None,
) -> tuple[Recorded, ...]:
    """Stores what is new, edited or deleted, and decides what it changes. Posts that are known as they are cost one question a page.

    The source must be registered (storage.sources.register); else IntegrityError. `live=False`: nobody is told. `on_alerts` is called as soon
    as alerts are stored, before the next post is looked at.
    """
    evidence = hashlib.sha256(page.body).hexdigest() if page else None
    setting = Setting(role=role, speaker=speaker, at=utc(at), live=live, audience=audience, policy=policy, evidence=evidence)
    items = [replace(one, post=clean(one.post)) for one in incoming]
    keys = [one.post.key for one in items]
    # One post that is ready to be stored: the question is asked within its transaction anyway.
    ready_alone = len(items) == 1 and (items[0].reading is not None or items[0].deleted)
    before = None if ready_alone else await database.ask(lambda connection: known(connection, source, keys))
    results = []
    for item in items:
        if before is not None and same(there := before.get(item.post.key), item):
            results.append(unchanged(item, there))
            continue
        ready = item if item.reading or item.deleted else replace(item, reading=read(document(item.post, role)))
        result = await database.change(partial(record_one, item=ready, page=page, setting=setting), deciding=True)
        results.append(result)
        if result.alerts:
            on_alerts()
            await asyncio.sleep(0)  # who was woken takes it up before we go on
    return tuple(results)


def clean(post: Post) -> Post:
    """The post without characters that a database refuses, and of a day that can be reckoned with; lengths, and so spans, stay."""
    text, title, published = storable(post.text), storable(post.title), bearable(post.published)
    if text == post.text and title == post.title and published == post.published:
        return post
    return replace(post, text=text, title=title, published=published)


def bearable(moment: datetime) -> datetime:
    """A page may say year 1 or 9999: days before and after it would not exist. No post is older than the web."""
    return min(max(utc(moment), EARLIEST), LATEST)


def document(post: Post, role: Role, *, form: str | None = None) -> Document:
    """What the reader reads of a post."""
    id = f"{post.source}/{post.key}"
    return Document(id=id, published=post.published, text=post.text, title=post.title, lang=post.lang, role=role, form=form)


def same(there: KnownPost | None, item: Incoming) -> bool:
    """Whether nothing is to be stored: the same words again, or a deletion of what is unknown or gone already."""
    if item.deleted:
        return there is None or there.deleted
    return there is not None and not there.deleted and there.sha256 == words_hash(item.post)


def unchanged(item: Incoming, there: KnownPost | None) -> Recorded:
    return Recorded(post=PostRef(source=item.post.source, key=item.post.key), version=there.version if there else 0, what="unchanged")


# --- one post, one transaction -----------------------------------------------------------------------------------------------------


async def record_one(connection: AsyncConnection, item: Incoming, page: Page | None, setting: Setting, *, unseen: bool = False) -> Recorded:
    """Under the ledger's lock. What is known of the post is looked up again: somebody else may have stored it meanwhile.

    `unseen`: the caller, alone with its database, knows that there is no such post yet.
    """
    there = None if unseen else (await known(connection, item.post.source, [item.post.key])).get(item.post.key)
    if same(there, item):
        return unchanged(item, there)
    archive_id = await archive(connection, page) if page else None
    previous = await words_before(connection, there.id, there.version) if there else None
    stored = await _store(connection, item, there, archive_id, setting.at)
    reading = None if item.deleted else item.reading
    if reading:
        await store_reading(connection, stored, reading)
    told = _told(item, reading, stored.number, previous, setting)
    if there is not None and (rulings := await rulings_of(connection, there.id)):
        told = carry(told, rulings)
        previous = told.previous
    if not concerns((*told.words.claims, *(previous.claims if previous else ()))):
        return Recorded(post=told.post, version=stored.number, what=_what(item, there))
    found = await gather(connection, told, post_id=stored.post_id, policy=setting.policy)
    decision = decide(found.known, told, at=setting.at, policy=setting.policy)
    if any(alert.episode is None for alert in decision.alerts):  # their ids are numbered: the same decision again, with the numbers
        numbered = replace(found.known, numbers=await count_loose(connection, setting.at))
        decision = decide(numbered, told, at=setting.at, policy=setting.policy)
    alerts = await apply(connection, decision, found, told, stored, setting)
    return Recorded(post=told.post, version=stored.number, what=_what(item, there), alerts=alerts)


def _what(item: Incoming, there: KnownPost | None) -> Literal["new", "edited", "deleted"]:
    if item.deleted:
        return "deleted"
    return "edited" if there else "new"


async def _store(connection: AsyncConnection, item: Incoming, there: KnownPost | None, archive_id: int | None, at: datetime) -> Stored:
    if there is None:
        return await add_post(connection, item.post, at=at, archive_id=archive_id)
    if item.deleted:
        return await mark_deleted(connection, there.id, at=at, archive_id=archive_id)
    return await add_version(connection, there.id, item.post, at=at, archive_id=archive_id)


def _published(post: Post, at: datetime) -> datetime:
    return utc(post.published) if post.published <= at + AHEAD else at


def _told(item: Incoming, reading: Reading | None, number: int, previous: Words | None, setting: Setting) -> Told:
    post = item.post
    text = "" if item.deleted else document(post, setting.role).full_text
    words = Words(number=number, text=text, claims=reading.claims if reading else (), people=reading.people if reading else ())
    return Told(
        post=PostRef(source=post.source, key=post.key),
        url=post.url,
        role=setting.role,
        speaker=setting.speaker,
        published=_published(post, setting.at),
        words=words,
        previous=previous,
        deleted=item.deleted,
        forwarded_from=post.forwarded_from,
        news=reading is None or reading.alertworthy,
        live=setting.live,
        evidence=setting.evidence,
    )
