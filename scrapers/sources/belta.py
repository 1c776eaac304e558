"""BelTA: a listing (or its feed) names the articles; each article's words stand on a page of its own.

Class names of the listing changed often; the address of an article did not, so links are found by their address. All times are Minsk time,
also where a zone of +00:00 is written beside them.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

from claims.model import MINSK, Post
from scrapers.errors import Gone, PageChanged
from scrapers.links import anchors, host_of
from scrapers.page import HTML, Link, Page, Parsed, SourceKind, guard, guard_type
from scrapers.sources.rss import feed_links, is_feed
from scrapers.text import tree, words

ARTICLE = re.compile(r"^/([a-z_]+)/view/([a-z0-9-]+)-(\d+)-(20\d\d)/?$")
ENDS = frozenset({"invite_in_messagers", "news_tags", "clear"})  # what follows the words
DROPS = frozenset({"video_add", "main_img", "news_tags", "invite_in_messagers", "clear"})  # what stands among them
CLOCK = re.compile(r"(\d{1,2})\s+([^\W\d]+)\s+(20\d\d)\D{1,5}(\d{1,2}):(\d\d)")
MONTHS = {
    name: number
    for names in (
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
        "january february march april may june july august september october november december",
    )
    for number, name in enumerate(names.split(), start=1)
}


def _label(url: str) -> str:
    """The edition: "eng" of eng.belta.by, "www" of the Russian one; elsewhere the host."""
    host = (urlsplit(url).hostname or "").lower()
    return "www" if host in {"belta.by", "www.belta.by"} else host.removesuffix(".belta.by")


def key_of(url: str) -> str | None:
    """The stable key of an article, such as "eng:700001-2026"; None for an address that is no article's."""
    found = ARTICLE.match(urlsplit(url).path)
    return f"{_label(url)}:{found.group(3)}-{found.group(4)}" if found else None


def _number(link: Link) -> tuple[int, int]:
    number, _, year = link.key.rpartition(":")[2].partition("-")
    return int(year), int(number)


def _links(found: list[tuple[str, str]], page: Page) -> list[Link]:
    """Articles of this edition, each once, newest first; a picture's link and a headline's link are one."""
    titles: dict[str, Link] = {}
    for address, title in found:
        try:
            url = urljoin(page.url, address.strip())
            key = key_of(url)
        except ValueError:  # "http://[" is no address; the others still are
            continue
        if key is None or host_of(url) != host_of(page.source.url):
            continue
        plain = urlsplit(url)._replace(query="", fragment="").geturl()
        if key not in titles or (title and not titles[key].title):
            titles[key] = Link(key=key, url=plain, title=title)
    return sorted(titles.values(), key=_number, reverse=True)


def parse(page: Page) -> Parsed:
    """A listing or a feed. Raises PageChanged where no article is named."""
    bad: list[str] = []
    if is_feed(page):
        found, bad = feed_links(page)
    else:
        guard_type(page, HTML)
        found = anchors(page)
    links = _links(found, page)
    if not links:
        guard(page)
        raise PageChanged("no article is named on the page")
    return Parsed(links=tuple(links), bad=tuple(bad))


def _classes(element: Any) -> set[str]:
    return set(str(element.get("class", "")).split())


def _body(root: Any) -> str:
    """The words of the article, without videos, tags and invitations."""
    body = next((element for element in root.iter("div") if "js-mediator-article" in _classes(element)), None)
    if body is None:
        raise PageChanged("there is no article on the page")
    for element in [each for each in body.iter() if isinstance(each.tag, str) and _classes(each) & ENDS]:
        for later in list(element.itersiblings()):
            later.getparent().remove(later)
    for element in [each for each in body.iter() if isinstance(each.tag, str) and _classes(each) & DROPS]:
        parent = element.getparent()
        if parent is not None:
            _keep_tail(element)
            parent.remove(element)
    return words(body)


def _keep_tail(element: Any) -> None:
    """Words that follow an element belong to its parent; lxml would remove them with it."""
    before, parent, tail = element.getprevious(), element.getparent(), element.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    element.tail = None


def _meta(root: Any, name: str) -> str:
    for element in root.iter("meta"):
        if name in {element.get("property"), element.get("name")}:
            return str(element.get("content", ""))
    return ""


def minsk(text: str) -> datetime | None:
    """A time of BelTA: "2026-10-02 11:54:00", the same with a false zone, or "02 октября 2026, 11:54"; always the clock of Minsk."""
    try:
        return datetime.fromisoformat(text.strip()).replace(tzinfo=MINSK).astimezone(UTC)
    except ValueError:
        pass
    found = CLOCK.search(text)
    if not found or found.group(2).lower() not in MONTHS:
        return None
    day, month, year, hour, minute = (found.group(index) for index in range(1, 6))
    try:
        return datetime(int(year), MONTHS[month.lower()], int(day), int(hour), int(minute), tzinfo=MINSK).astimezone(UTC)
    except ValueError:
        return None


def _time(root: Any) -> datetime | None:
    shown = next((words(element) for element in root.iter("div") if "date_full" in _classes(element)), "")
    said = [_meta(root, "article:published_time"), _meta(root, "mediator_published_time"), shown]
    return next((found for text in said if text and (found := minsk(text)) is not None), None)


def parse_post(page: Page, key: str) -> Post | None:
    """An article's page. Raises PageChanged where it cannot be read, or is another article's."""
    guard_type(page, HTML)
    root = tree(page.text)
    if root is None:
        guard(page)
        raise PageChanged("the article's page is empty")
    heading = next((words(element) for element in root.iter("h1")), "")
    text = _article(root, page)
    at = _time(root)
    if not heading or not text or at is None:
        raise PageChanged(f"the article has no {'title' if not heading else 'words' if not text else 'time'}")
    landed = key_of(page.url)
    if landed is not None and landed.rpartition(":")[2] != key.rpartition(":")[2]:
        raise Gone(f"the address of {key} leads to {landed}")
    url = urlsplit(page.url)._replace(query="", fragment="").geturl()
    return Post(source=page.source.id, key=key, url=url, published=at, title=heading.replace("\n", " "), text=text, lang=page.source.language or None)


def _article(root: Any, page: Page) -> str:
    try:
        return _body(root)
    except PageChanged:
        guard(page)  # a challenge says so
        raise


KIND = SourceKind(
    id="belta",
    example="https://www.belta.by/all_news/",
    accept="text/html,application/xhtml+xml,application/rss+xml;q=0.9",
    parse=parse,
    parse_post=parse_post,
    slow=True,
)
