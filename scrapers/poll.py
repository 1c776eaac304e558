"""One poll of one source: ask, understand, take in what is new, look for what was edited or deleted, and note how it went.

No transaction is open while anything is fetched. Whatever goes wrong with one source is its own health state, and the other sources go on.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from claims.model import Alert, SourceState
from scrapers.backoff import not_before
from scrapers.errors import Gone, PageChanged, SourceError
from scrapers.fetching import Window, blame, fetch, page_of, understand, window
from scrapers.http import Answer, Client
from scrapers.ingest import Ingest, Ingested
from scrapers.listing import Listing
from scrapers.page import Parsed, SourceKind
from scrapers.rereads import Rereads
from scrapers.settings import SourceSpec
from storage import posts as stored
from storage import sources as health
from storage.posts import KnownPost
from storage.session import Database
from storage.sources import SourceMemory, Transition

MOST_GAPS = 20  # interrupted gaps of one source that are remembered; each newer one needs an outage while the older is being closed
MOST_WINDOWS_BACK = 25  # windows of about 20 posts that one poll pages back through to close a gap
EDIT_WINDOWS = 2  # windows before the newest that are read again for edits: with it about 60 posts
EDITS_EVERY = timedelta(minutes=10)  # how often that is done
CHECKS_AT_ONCE = 5  # posts that vanished from a window and are looked for on their own pages in one poll
CHECK_AGAIN = timedelta(hours=1)  # one that is there, only not in the list, is not looked for again before
WIDEST_WINDOW = 2_000  # ids between the lowest and the highest of a window; more is no window

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class PollResult:
    """What one poll brought, and the state of the source after it."""

    source: str
    state: SourceState
    detail: str = ""
    new: int = 0
    edited: int = 0
    deleted: int = 0
    alerts: tuple[Alert, ...] = ()
    skipped: bool = False  # too early after a push-back: nothing was asked
    transition: Transition | None = None
    took: timedelta = timedelta(0)  # of a scheduled poll: from its beginning to its record, waiting for the host's turn included


@dataclass(slots=True)
class _Memory:
    """What this process remembers of a source between polls; losing it costs a few requests."""

    edits_looked_at: datetime | None = None
    checked: dict[str, datetime] = field(default_factory=dict)  # vanished, but there: key → when
    busy: asyncio.Lock = field(default_factory=asyncio.Lock)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    state: SourceState
    detail: str = ""
    ingested: Ingested = field(default_factory=Ingested)
    answer: Answer | None = None  # whose ETag and Last-Modified are kept
    newest: datetime | None = None  # publication of the newest post on the page
    error: SourceError | None = None


def lacks(posts: Sequence[stored.KnownPost], parsed: Parsed) -> list[KnownPost]:
    """Posts that we know, whose ids lie within the window, and which are not in it: perhaps deleted. Members of albums have no block."""
    there = {post.key for post in parsed.posts} | set(parsed.skipped)
    return [post for post in posts if post.key not in there and not post.deleted and post.missing_since is None]


def before(older: Parsed, newer: Parsed) -> bool:
    """Whether all posts of one window are older than all of the other, as windows of a channel are."""
    numbers, later = [int(post.key) for post in older.posts], [int(post.key) for post in newer.posts]
    return bool(numbers and later) and max(numbers) < min(later)


def keys_of(parsed: Parsed, kind: SourceKind) -> list[str]:
    """The keys to ask the memory for: those on the page, and of numbers in a row also those in between."""
    keys = [post.key for post in parsed.posts]
    if not kind.contiguous or not keys:
        return keys
    numbers = [int(key) for key in keys]
    low, high = min(numbers), max(numbers)
    return [str(number) for number in range(low, high + 1)] if high - low <= WIDEST_WINDOW else keys


@dataclass(slots=True, kw_only=True)
class Poller:
    """Polls sources, one at a time each. `clock` gives the time of day; `random` a number from 0 to 1, for jitter."""

    database: Database
    client: Client
    ingest: Ingest
    rereads: Rereads
    listing: Listing
    kinds: Mapping[str, SourceKind]
    clock: Callable[[], datetime]
    random: Callable[[], float]
    _memories: dict[str, _Memory] = field(default_factory=dict)

    async def poll(self, spec: SourceSpec, *, force: bool = False) -> PollResult:
        """One poll. `force`: also where the source asked us to wait. Raises only what the database raises."""
        memory = self._memories.setdefault(spec.id, _Memory())
        async with memory.busy:
            known = await self._remembered(spec)
            if not force and known.not_before is not None and self.clock() < known.not_before:
                return PollResult(source=spec.id, state=known.state, detail="waits, as the source asked", skipped=True)
            outcome = await self._attempt(spec, memory, known)
            return await self._note(spec, known, outcome)

    async def _remembered(self, spec: SourceSpec) -> SourceMemory:
        known = await self.database.ask(lambda connection: health.load_source(connection, spec.id))
        if known is not None:
            return known
        row = health.SourceRow(id=spec.id, kind=spec.kind, url=spec.url, role=spec.role, language=spec.language)
        await self.database.change(lambda connection: health.register(connection, [row]))
        loaded = await self.database.ask(lambda connection: health.load_source(connection, spec.id))
        assert loaded is not None
        return loaded

    async def _attempt(self, spec: SourceSpec, memory: _Memory, known: SourceMemory) -> _Outcome:
        kind = self.kinds[spec.kind]
        try:
            asked = {} if known.gaps else {"etag": known.etag, "last_modified": known.last_modified}  # "unchanged" would close no gap
            answer = await fetch(self.client, spec, kind, spec.url, **asked)
            if answer.not_modified:
                return self._unchanged(spec, known)
            page = page_of(answer, spec)
            return await self._understood(kind, memory, known, answer, Window(page=page, parsed=await understand(kind, page)))
        except SourceError as error:
            told = await blame(self.client, spec, kind, error)
            return _Outcome(state=told.state, detail=told.detail, error=told)

    def _unchanged(self, spec: SourceSpec, known: SourceMemory) -> _Outcome:
        """The server says that nothing changed since the page that we understood."""
        held = Answer(
            status=304,
            url=spec.url,
            fetched_at=self.clock(),
            headers={"etag": known.etag or "", "last-modified": known.last_modified or ""},
        )
        return _Outcome(state=SourceState.OK, answer=held)

    async def _understood(self, kind: SourceKind, memory: _Memory, known: SourceMemory, answer: Answer, first: Window) -> _Outcome:
        parsed = first.parsed
        if not parsed.posts and not parsed.links:
            return self._nothing(known, answer, parsed)
        if parsed.links:
            return await self._listed(kind, known, answer, first)
        ingested, bad = await self._windows(kind, memory, known, first)
        state = SourceState.BAD_ITEMS if bad else SourceState.OK
        newest = max(post.published for post in parsed.posts)
        return _Outcome(state=state, detail="; ".join(bad[:3]), ingested=ingested, answer=None if bad else answer, newest=newest)

    async def _listed(self, kind: SourceKind, known: SourceMemory, answer: Answer, first: Window) -> _Outcome:
        read = await self.listing.read(kind, first, live=known.first_success is not None)
        state = read.error.state if read.error else SourceState.BAD_ITEMS if read.bad else SourceState.OK
        kept = answer if state is SourceState.OK and not read.more else None
        return _Outcome(state=state, detail="; ".join(read.bad[:3]), ingested=read.ingested, answer=kept, error=read.error)

    @staticmethod
    def _nothing(known: SourceMemory, answer: Answer, parsed: Parsed) -> _Outcome:
        if known.last_new_post is not None or not parsed.empty:
            raise PageChanged("the page has no posts, and it had some")
        return _Outcome(state=SourceState.EMPTY, detail="nothing was published yet", answer=answer)

    async def _windows(self, kind: SourceKind, memory: _Memory, known: SourceMemory, first: Window) -> tuple[Ingested, list[str]]:
        """The newest window, the windows before it as far as there is a gap, and now and then those in which something may have been edited."""
        live = known.first_success is not None
        seen = await self._known(kind, first)
        gap, bad, left = await self._gap(kind, known.gaps, first, seen) if live else ([], [], known.gaps)
        if not set(left) <= set(known.gaps):  # before the newer posts are stored: a crash between must not hide the gap
            await self._keep_gaps(known, [*known.gaps, *(each for each in left if each not in known.gaps)])
        total = Ingested()
        for each in reversed(gap):
            total += await self.ingest(each.parsed.posts, each.page, await self._known(kind, each), live=live)
        total += await self.ingest(first.parsed.posts, first.page, seen, live=live)
        if live and kind.contiguous:
            total += await self._vanished(kind, memory, first, seen)
            if not gap and not left:  # what stands below an open gap is not old: the gap's own polls take it in
                total += await self._edits(kind, memory, first)
        if left != known.gaps:
            await self._keep_gaps(known, left)
        return total, [*first.parsed.bad, *bad]

    async def _keep_gaps(self, known: SourceMemory, gaps: Sequence[str]) -> None:
        kept = list(gaps)[-MOST_GAPS:]
        await self.database.change(lambda connection: health.keep_gaps(connection, known.id, kept))

    async def _known(self, kind: SourceKind, each: Window) -> dict[str, KnownPost]:
        keys = keys_of(each.parsed, kind)
        return await self.database.ask(lambda connection: stored.known(connection, each.page.source.id, keys))

    async def _gap(
        self, kind: SourceKind, gaps: tuple[str, ...], first: Window, seen: Mapping[str, KnownPost]
    ) -> tuple[list[Window], list[str], tuple[str, ...]]:
        """The windows between the newest one and what we know, newest first, what was bad, and the gaps that stay open.

        Nothing is missed between two polls, however much was published: an interrupted gap waits behind a newer one.
        """
        met = not kind.contiguous or any(post.key in seen for post in first.parsed.posts)
        start, left = (gaps[-1] if gaps else None, gaps[:-1]) if met else (first.parsed.older, gaps)
        windows: list[Window] = []
        keys = {post.key for post in first.parsed.posts}
        while start:
            try:
                older = await window(self.client, first.page.source, kind, start)
            except Gone:
                break  # this server keeps no earlier windows
            except SourceError as error:
                return windows, [f"an earlier window could not be read: {error.detail}"], (*left, start)
            fresh = [post for post in older.parsed.posts if post.key not in keys]
            if not fresh:
                break
            keys.update(post.key for post in fresh)
            windows.append(older)
            if await self._known(kind, older):
                break
            start = older.parsed.older
            if start and len(windows) == MOST_WINDOWS_BACK:
                return windows, [], (*left, start)  # the next poll goes on from here
        return windows, [], left

    async def _vanished(self, kind: SourceKind, memory: _Memory, each: Window, seen: Mapping[str, KnownPost]) -> Ingested:
        """Looks for posts that stand no more between their neighbours, a few at a time."""
        at = each.page.fetched_at
        await self._back_again(each, seen)
        for listed in each.parsed.posts:
            memory.checked.pop(listed.key, None)  # stands in the list: if it vanishes again, that is news
        total = Ingested()
        wanted = [post for post in lacks(list(seen.values()), each.parsed) if _may_check(memory, post.key, at)]
        for post in wanted[:CHECKS_AT_ONCE]:
            memory.checked[post.key] = at
            total += await self.rereads.vanished(each.page.source, kind, post, at)
        return total

    async def _back_again(self, each: Window, seen: Mapping[str, KnownPost]) -> None:
        """Posts that were said to be missing and stand in the list."""
        back = [seen[post.key].id for post in each.parsed.posts if post.key in seen and seen[post.key].missing_since is not None]
        if back:
            async with self.database.writing() as connection:
                for post_id in back:
                    await stored.clear_missing(connection, post_id)

    async def _edits(self, kind: SourceKind, memory: _Memory, last: Window) -> Ingested:
        """Reads the windows before this one again, every few minutes: a page shows no time of edits, so that the words alone tell."""
        at = last.page.fetched_at
        total = Ingested()
        if memory.edits_looked_at is not None and at - memory.edits_looked_at < EDITS_EVERY:
            return total
        memory.edits_looked_at = at
        address = last.parsed.older
        for _ in range(EDIT_WINDOWS):
            if address is None:
                break
            try:
                older = await window(self.client, last.page.source, kind, address)
            except SourceError as error:
                log.info("an earlier window could not be read", extra={"source": last.page.source.id, "detail": error.detail})
                break  # the newest window was read: the source is well, and edits are looked for again later
            if not before(older.parsed, last.parsed):
                break  # a server that does not page: what is new on this page belongs to the next poll
            total += await self._take_edits(kind, memory, older)
            last, address = older, older.parsed.older
        return total

    async def _take_edits(self, kind: SourceKind, memory: _Memory, older: Window) -> Ingested:
        seen = await self._known(kind, older)
        edited = [post for post in older.parsed.posts if post.key in seen]
        unseen = [post for post in older.parsed.posts if post.key not in seen]
        total = await self.ingest(edited, older.page, seen, live=True)
        total += await self.ingest(unseen, older.page, seen, live=False)  # from before our first poll: nobody is told of it
        return total + await self._vanished(kind, memory, older, seen)

    async def _note(self, spec: SourceSpec, known: SourceMemory, outcome: _Outcome) -> PollResult:
        at = self.clock()
        state, detail = outcome.state, outcome.detail
        newest = max(filter(None, (outcome.newest, known.last_new_post)), default=None)
        if state is SourceState.OK and health.is_silent(spec.expected_per_day, newest, at):
            state, detail = SourceState.SILENT, f"nothing new since {newest:%Y-%m-%d %H:%M} UTC, about {spec.expected_per_day:g} a day are usual"
        later = not_before(spec, state, known.failures, at, outcome.error.retry_after if outcome.error else None, self.random())
        new = outcome.ingested.new
        transition = await self.database.change(
            partial(
                health.note_outcome,
                id=spec.id,
                state=state,
                detail=detail,
                at=at,
                etag=(outcome.answer.etag if outcome.answer else None) or None,
                last_modified=(outcome.answer.last_modified if outcome.answer else None) or None,
                new_posts=len(new),
                newest=max((post.published for post in new), default=None),
                not_before=later,
                audience=self.ingest.audience,
            )
        )
        return PollResult(
            source=spec.id,
            state=state,
            detail=detail,
            new=len(new),
            edited=len(outcome.ingested.edited),
            deleted=outcome.ingested.deleted,
            alerts=outcome.ingested.alerts,
            transition=transition,
        )


def _may_check(memory: _Memory, key: str, at: datetime) -> bool:
    last = memory.checked.get(key)
    return last is None or at - last >= CHECK_AGAIN
