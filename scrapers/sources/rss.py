"""Any RSS or Atom feed. feedparser gets bytes, never an address; the charset is ours, and dates without a zone are those of the source's country."""

from __future__ import annotations

import io
import re
from datetime import UTC, date, datetime, time
from email.utils import parsedate_to_datetime
from typing import Any

import feedparser

from claims.model import MINSK, Post
from scrapers.errors import PageChanged, WrongType
from scrapers.page import XML, Page, Parsed, SourceKind, guard, guard_type, sift
from scrapers.text import tidy, words_of_html

MOST_ITEMS = 300  # of one feed; the largest feed of ours has 30
HEAD = 2_000  # characters in which the root element must stand
ROOT = re.compile(r"<(?:rss|feed|(?:rdf:)?RDF)\b", re.IGNORECASE)
CLOSED = re.compile(r"</(?:rss|feed|(?:rdf:)?RDF)\s*>\s*(?:<!--.*?-->\s*)*$", re.IGNORECASE | re.DOTALL)
ENTITIES = re.compile(r"<!ENTITY\b", re.IGNORECASE)  # no feed of the world needs its own entities; entity bombs do
DECLARED = re.compile(r"""^(\s*<\?xml\b[^>]*?\bencoding\s*=\s*)(["'])[^"']*\2""", re.IGNORECASE)
DATE_IN_PATH = re.compile(r"/(20\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:/|$|[^\d])")
MINSK_LANGUAGES = frozenset({"ru", "be"})  # sites in these languages mean Minsk where they name no zone (UTC+3, no summer time)
FIRST_YEAR = 1996  # Lukashenko's sites and all the others are younger


def as_bytes(page: Page) -> bytes:
    """The feed in UTF-8, whatever charset it came in or said it came in."""
    return DECLARED.sub(r"\1\2utf-8\2", page.text.lstrip("\ufeff")).encode("utf-8", "replace")


def refuse(page: Page) -> None:
    """Raises what a page that is no feed is."""
    guard_type(page, XML)
    if ENTITIES.search(page.text):
        raise PageChanged("the feed declares entities of its own, which none of ours does")
    if is_feed(page):
        return
    guard(page)
    raise WrongType("there is no feed, but a page" if "<html" in page.text[:HEAD].lower() else "there is no feed")


def entries(page: Page) -> tuple[list[Any], list[str]]:
    """The items of the feed as feedparser gives them, and what is wrong with the whole. Raises SourceError where there is no item."""
    refuse(page)
    # The answer of feedparser is read as data: its cleaning of HTML and its resolving of addresses cost more than all the rest.
    feed = feedparser.parse(io.BytesIO(as_bytes(page)), sanitize_html=False, resolve_relative_uris=False)
    found = list(feed.entries)[:MOST_ITEMS]
    bad = []
    if found and feed.bozo and not CLOSED.search(page.text[-HEAD:]):
        found.pop()  # who knows how much of it is missing
        bad.append("the feed was cut off within its last item")
    if not found:
        guard(page)
        raise PageChanged("the feed has no item")
    return found, bad


def is_feed(page: Page) -> bool:
    return ROOT.search(page.text[:HEAD]) is not None


def feed_links(page: Page) -> tuple[list[tuple[str, str]], list[str]]:
    """The address and the title of every item, and what is wrong with the whole. Raises SourceError where there is no item."""
    items, bad = entries(page)
    return [(str(entry.get("link", "")), tidy(str(entry.get("title", "")))) for entry in items], bad


def _body(entry: Any) -> str:
    """The longest text that the item carries: its content, or its summary."""
    candidates = [str(part.get("value", "")) for part in entry.get("content", [])] + [str(entry.get("summary", ""))]
    return words_of_html(max(candidates, key=len))


def moment(text: str, language: str) -> datetime | None:
    """A date of a feed: RFC 822 or ISO 8601. Without a zone it is Minsk time for sites in our languages, else UTC."""
    text = text.strip()
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            found = read(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        if found.tzinfo is not None:
            return found.astimezone(UTC)
        # RFC 5322, 3.3: "-0000" is UTC of which nothing else is known; Python gives it without a zone.
        zone = MINSK if language in MINSK_LANGUAGES and not text.endswith("-0000") else UTC
        return found.replace(tzinfo=zone).astimezone(UTC)
    return None


def _day_in_path(url: str, latest: datetime) -> datetime | None:
    """Noon in Minsk of the day that the address names; before noon of that day now, so that news need not wait until it is not in the future."""
    found = DATE_IN_PATH.search(url)
    try:
        day = date(*(int(part) for part in found.groups())) if found else None
    except ValueError:
        return None
    if day is None:
        return None
    noon = datetime.combine(day, time(12), tzinfo=MINSK).astimezone(UTC)
    return min(noon, latest) if latest.astimezone(MINSK).date() == day else noon


def published(entry: Any, language: str, latest: datetime) -> datetime | None:
    """When an item was published, by the first of its dates that can be read; None where it names none."""
    for name in ("published", "updated", "created"):
        found = moment(str(entry.get(name, "")), language)
        if found is not None and found.year >= FIRST_YEAR:
            return found
    return _day_in_path(str(entry.get("link", "")), latest)


def _post(entry: Any, page: Page) -> Post:
    """One item. Raises ValueError, with the reason, for one that cannot be read."""
    link = str(entry.get("link", "")).strip()
    key = str(entry.get("id", "")).strip() or link
    title, text = words_of_html(str(entry.get("title", ""))).replace("\n", " "), _body(entry)
    if not key:
        raise ValueError(f"an item without id and address: {title[:60]!r}")
    if not title and not text:
        raise ValueError(f"{key} has no words")
    at = published(entry, page.source.language, page.latest)
    if at is None:
        raise ValueError(f"{key} has no date that can be read")
    url = next((each for each in (link, key) if each.startswith(("http://", "https://"))), page.source.url)
    return Post(source=page.source.id, key=key, url=url, published=at, title=title, text=text, lang=page.source.language or None)


def parse(page: Page) -> Parsed:
    """A feed. Raises WrongType for a page that is none, PageChanged for one without items."""
    found: list[Post] = []
    items, bad = entries(page)
    for entry in items:
        try:
            found.append(_post(entry, page))
        except ValueError as error:
            bad.append(str(error))
    if not found:
        raise PageChanged(f"no item can be read: {bad[0]}")
    posts, wrong = sift(sorted(found, key=lambda post: post.published), page.latest)
    return Parsed(posts=tuple(posts), bad=tuple(bad + wrong))


KIND = SourceKind(
    id="rss",
    example="https://news.zerkalo.io/rss/latest.rss",
    accept="application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1",
    parse=parse,
    slow=True,
)
