"""Pages back through a source's archive, window by window; alerts nobody. Resumable: windows that are known cost a request and nothing else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime

from claims.model import Post
from scrapers.fetching import Window, window
from scrapers.poll import Poller
from scrapers.settings import SourceSpec
from storage import posts as stored
from storage.sources import SourceRow, register


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """One window taken in."""

    window: int  # from 1
    new: int  # posts stored
    oldest: datetime | None  # publication of the oldest post so far


class NoArchive(ValueError):
    """A source of this kind cannot be paged back through."""


async def backfill(poller: Poller, spec: SourceSpec, since: datetime) -> AsyncIterator[Progress]:
    """Takes in every post since that moment, the newest window first. Raises SourceError where a window cannot be read; starting again is safe."""
    kind = poller.kinds[spec.kind]
    if not kind.contiguous:
        raise NoArchive(f"{spec.id}: a source of the kind {spec.kind} has no archive that can be paged through")
    async with poller.database.writing() as connection:
        row = SourceRow(id=spec.id, kind=spec.kind, url=spec.url, role=spec.role, language=spec.language)
        await register(connection, [row])
    address: str | None = spec.url
    lowest: int | None = None
    count = 0
    while address is not None:
        found = await window(poller.client, spec, kind, address)
        posts = [post for post in found.parsed.posts if lowest is None or int(post.key) < lowest]
        if not posts:
            return
        lowest = int(posts[0].key)
        count += 1
        yield Progress(window=count, new=await _take(poller, found, posts, since), oldest=posts[0].published)
        address = found.parsed.older if posts[0].published >= since else None


async def _take(poller: Poller, found: Window, posts: list[Post], since: datetime) -> int:
    wanted = [post for post in posts if post.published >= since]
    async with poller.database.reading() as connection:
        known = await stored.known(connection, found.page.source.id, [post.key for post in wanted])
    unseen = [post for post in wanted if post.key not in known]  # edits are the polls' business, and may be told
    return len((await poller.ingest(unseen, found.page, known, live=False)).new)
