"""One page of a source: asked for politely, understood by its kind, or an error that says why not."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from claims.model import Post, SourceState
from scrapers.errors import Blocked, PageChanged, SourceError
from scrapers.http import Answer, Client, endpoint
from scrapers.page import Page, Parsed, SourceKind
from scrapers.settings import SourceSpec

ASKS_CANARY = frozenset({SourceState.GONE, SourceState.BLOCKED, SourceState.REDIRECTED, SourceState.NO_PREVIEW, SourceState.PAGE_CHANGED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A page with what was read from it."""

    page: Page
    parsed: Parsed


def allowed_of(spec: SourceSpec) -> frozenset[str]:
    """The hosts and ports that were configured for a source, and may therefore be private."""
    return frozenset(endpoint(url) for url in (spec.url, spec.canary) if url)


def page_of(answer: Answer, spec: SourceSpec) -> Page:
    return Page(
        body=answer.body,
        text=answer.text(),
        url=answer.url,
        fetched_at=answer.fetched_at,
        source=spec,
        status=answer.status,
        content_type=answer.content_type,
        server_time=answer.date,
    )


async def fetch(client: Client, spec: SourceSpec, kind: SourceKind, url: str, *, etag: str | None = None, last_modified: str | None = None) -> Answer:
    return await client.get(url, etag=etag, last_modified=last_modified, allowed=allowed_of(spec), accept=kind.accept)


async def understand(kind: SourceKind, page: Page) -> Parsed:
    """What the page says. A parser that stumbles over a page is a page that changed, whatever it stumbled over."""
    try:
        return await asyncio.to_thread(kind.parse, page) if kind.slow else kind.parse(page)
    except SourceError:
        raise
    except Exception as error:  # the parsers read what strangers send; no shape of it may end the program
        raise PageChanged(f"the parser failed: {type(error).__name__}: {error}"[:300]) from error


async def understand_post(kind: SourceKind, page: Page, key: str) -> Post | None:
    """A post's own page, as its kind reads it; None where the page says that there is no such post, or the kind reads no single posts."""
    if kind.parse_post is None:
        return None
    try:
        return await asyncio.to_thread(kind.parse_post, page, key) if kind.slow else kind.parse_post(page, key)
    except SourceError:
        raise
    except Exception as error:
        raise PageChanged(f"the parser failed: {type(error).__name__}: {error}"[:300]) from error


async def window(client: Client, spec: SourceSpec, kind: SourceKind, url: str) -> Window:
    page = page_of(await fetch(client, spec, kind, url), spec)
    return Window(page=page, parsed=await understand(kind, page))


async def blame(client: Client, spec: SourceSpec, kind: SourceKind, error: SourceError) -> SourceError:
    """The error as the canary explains it: a page of the same host that must work tells "we are blocked" from "this one is gone"."""
    if not spec.canary or error.state not in ASKS_CANARY:
        return error
    canary = _as_canary(spec)
    try:
        found = (await window(client, canary, kind, spec.canary)).parsed
    except SourceError as failure:
        return Blocked(f"{error.detail}; the canary fails too: {failure.detail}", retry_after=error.retry_after or failure.retry_after)
    if not (found.posts or found.links or found.skipped):
        return Blocked(f"{error.detail}; the canary is empty too", retry_after=error.retry_after)
    if isinstance(error, Blocked):
        return Blocked(f"{error.detail}; the canary works: only this source is barred", retry_after=error.retry_after)
    return type(error)(f"{error.detail}; the canary works", retry_after=error.retry_after)


def _as_canary(spec: SourceSpec) -> SourceSpec:
    """The canary as a source of its own, so that its parser expects its name."""
    return SourceSpec(id=f"{spec.id} (canary)", kind=spec.kind, url=spec.canary, role=spec.role, language="", every=spec.every, canary=spec.url)


async def check(spec: SourceSpec, client: Client, kind: SourceKind) -> tuple[SourceState, str, int]:
    """Fetches a source once and stores nothing: its state, what was understood in one English line, and how many posts stand on the page."""
    try:
        found = (await window(client, spec, kind, spec.url)).parsed
    except SourceError as error:
        told = await blame(client, spec, kind, error)
        return told.state, told.detail, 0
    count = len(found.posts) or len(found.links)
    if found.bad:
        return SourceState.BAD_ITEMS, f"{len(found.bad)} of {count + len(found.bad)} cannot be right: {found.bad[0]}", count
    if not count:
        return SourceState.EMPTY, "the page says that there is nothing", 0
    if found.links:
        return SourceState.OK, f"{count} articles listed, the first {found.links[0].url}", count
    newest = max(found.posts, key=lambda post: post.published)
    return SourceState.OK, f"{count} posts, the newest {newest.key} of {newest.published:%Y-%m-%d %H:%M} UTC", count
