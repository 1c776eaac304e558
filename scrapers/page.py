"""What goes into a parser and what comes out. Values only: parsers are pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from claims.model import Post
from scrapers.errors import Blocked, PageChanged, WrongType
from scrapers.settings import SourceSpec

SHORTEST_PAGE = 500  # bytes: no good page or feed of any source is shorter (a dead feed answered 200 with 11 bytes)
CLOCKS_DIFFER = timedelta(minutes=10)  # a post dated further in the future than this cannot be right
CHALLENGE = re.compile(
    r"<title>\s*(?:just a moment|attention required|access denied|ddos-guard|are you (?:a )?(?:human|robot)|"
    r"security check|checking your browser|captcha|verify you are human|один момент|проверка браузера)"
    r"|cf-chl-|challenge-platform|g-recaptcha|h-captcha|smartcaptcha|cf-turnstile|__ddg|_incapsula_",
    re.IGNORECASE,
)
CHALLENGE_WITHIN = 20_000  # characters: marks of a challenge stand in the head of a short page


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One answer of a server, as a parser sees it."""

    body: bytes  # as sent, inflated
    text: str  # decoded
    url: str  # where the answer came from in the end
    fetched_at: datetime  # UTC
    source: SourceSpec
    status: int = 200
    content_type: str = ""
    server_time: datetime | None = None  # UTC, as the server says it

    @property
    def latest(self) -> datetime:
        """The latest moment that it may be now. Where our clock is slow the server's is believed: a release must not wait for it."""
        return max(self.fetched_at, self.server_time) if self.server_time else self.fetched_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An article that a listing names, and whose words stand on a page of its own."""

    key: str
    url: str
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """What a page says. An empty one is told from a changed one by the parser, never by its length."""

    posts: tuple[Post, ...] = ()  # oldest first
    links: tuple[Link, ...] = ()  # newest first, as listings stand
    skipped: tuple[str, ...] = ()  # keys that are there but are no posts: service messages, further members of albums
    bad: tuple[str, ...] = ()  # what could not be right, one English line each
    empty: bool = False  # the page says by its structure that there is nothing
    older: str | None = None  # address of the window before this one, None where there is none


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceKind:
    """A kind of source. The runner fetches; these functions only read."""

    id: str
    example: str  # an address of this kind
    accept: str  # Accept header
    parse: Callable[[Page], Parsed]
    parse_post: Callable[[Page, str], Post | None] | None = None  # a post's own page: the post, or None for "there is no such post"
    post_url: Callable[[SourceSpec, str], str] | None = None  # address of a post's own page, derived from the configured address
    slow: bool = False  # parsing takes tens of milliseconds: not in the loop that answers people
    contiguous: bool = False  # keys are numbers in a row: one that is missing in between may have been deleted


HTML = frozenset({"text/html", "application/xhtml+xml", "text/plain", ""})
XML = frozenset({"application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml", "text/html", "text/plain", ""})


def guard(page: Page) -> None:
    """Refuses what cannot be a page of any kind: too short, or a challenge in place of the page."""
    if CHALLENGE.search(page.text[:CHALLENGE_WITHIN]):
        raise Blocked("a challenge came in place of the page")
    if len(page.body) < SHORTEST_PAGE:
        raise PageChanged(f"only {len(page.body)} bytes came")


def guard_type(page: Page, allowed: frozenset[str]) -> None:
    """Refuses an answer that is not text of the expected kind, by its content type."""
    kind = page.content_type.split(";")[0].strip().lower()
    if kind not in allowed:
        raise WrongType(f"the answer is {kind or 'of no type'}")


def sift(posts: Sequence[Post], latest: datetime) -> tuple[list[Post], list[str]]:
    """The posts that can be right, in the given order, and one line for each that cannot: doubled keys, posts of the future."""
    good: dict[str, Post] = {}
    bad = []
    for post in posts:
        if post.published > latest + CLOCKS_DIFFER:
            bad.append(f"{post.key} is dated {post.published.isoformat()}, in the future")
        elif post.key not in good:
            good[post.key] = post
        elif good[post.key] != post:
            bad.append(f"{post.key} stands twice with different words")
    return list(good.values()), bad
