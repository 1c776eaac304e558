"""president.gov.by: a listing names the events; each event's words stand on a page of its own.

The markup was seen in 2022 alone, the addresses up to 2026: so events are found by their address, in cards first and then anywhere outside of
menus, and the words by their section, or else by the paragraphs of the page. Times carry +03:00; a page that names a day alone means Minsk.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time
from typing import Any, NoReturn
from urllib.parse import unquote, urljoin, urlsplit

from lxml import etree

from claims.model import MINSK, Post
from scrapers.errors import Gone, PageChanged, Redirected
from scrapers.links import host_of
from scrapers.page import HTML, Link, Page, Parsed, SourceKind, guard, guard_type
from scrapers.sources.belta import MONTHS
from scrapers.sources.rss import FIRST_YEAR
from scrapers.text import tree, words

LONGEST_SLUG = 300  # characters: the longest seen has about 90, and keys stand in an index, which takes no longer than 2,704 bytes (PostgreSQL)
DEEPEST = 250  # elements within each other: at 256 the parser of HTML gives up, and drops the rest of the page without a word
EVENT = re.compile(rf"^/([a-z]{{2}})/events/([\w.~-]{{1,{LONGEST_SLUG}}})/?$")
CARD = "news-card"
CARD_TITLE = "news-card__title"
BODY = "page-details__content"
MENUS = ("nav", "footer")
ASIDE = ("nav", "footer", "aside", "button")  # of an event's page: no words of the event
ASIDE_CLASSES = frozenset({CARD, "tag-list", "page-details__gallery"})  # other events, tags, pictures in small
END = re.compile(r"</(?:body|html)\b", re.IGNORECASE)
DAY = re.compile(r"(\d{1,2})\s+([^\W\d]+)\s+(20\d\d)(?:\D{1,5}(\d{1,2}):(\d\d))?")
NOON = 12  # o'clock: what is dated by its day alone


def _path(url: str) -> str:
    return unquote(urlsplit(url).path).rstrip("/")


def key_of(url: str) -> str | None:
    """The stable key of an event, such as "ru:podpisan-ukaz-8550": edition and slug. None for an address that is no event's."""
    found = EVENT.match(_path(url))
    return f"{found.group(1)}:{found.group(2)}" if found else None


def _edition(url: str) -> str:
    """The language of a listing's address: "ru" of /ru/events."""
    return _path(url).strip("/").partition("/")[0]


def _classes(element: Any) -> set[str]:
    return set(str(element.get("class", "")).split())


def _refuse(page: Page, why: str) -> NoReturn:
    """Raises Blocked for a challenge, else PageChanged."""
    guard(page)
    raise PageChanged(why)


def _depth(root: Any) -> int:
    deepest = depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _root(page: Page) -> Any:
    """The root element. Raises SourceError for an empty page, and for one that the parser did not read to its end."""
    root = tree(page.text)
    if root is None:
        _refuse(page, "the page is empty")
    if _depth(root) > DEEPEST:
        _refuse(page, f"more than {DEEPEST} elements stand within each other: what follows them is lost")
    return root


def _cut_off(text: str, mark: str, closing: str) -> bool:
    """Whether the page ends within what `mark` begins: neither the closing tag (a pattern) follows nor the end of the page."""
    return not END.search(text) and not re.compile(rf"</(?:{closing})\b", re.IGNORECASE).search(text, max(text.rfind(mark), 0))


# --- the listing ------------------------------------------------------------------------------------------------------------------------


def _link(anchor: Any, page: Page) -> Link | None:
    """The event that an anchor leads to; None for another edition's, another host's, and whatever else is no event."""
    try:
        url = urljoin(page.url, anchor.get("href", "").strip())
        key = key_of(url)
        if key is None or host_of(url) != host_of(page.source.url) or _edition(url) != _edition(page.source.url):
            return None
        plain = urlsplit(url)._replace(query="", fragment="").geturl()  # ?openVideo=true is the same page
    except ValueError:  # "http://[": no address
        return None
    return Link(key=key, url=plain, title=words(anchor).replace("\n", " "))


def _links(anchors: Iterable[Any], page: Page) -> list[Link]:
    return [link for anchor in anchors if (link := _link(anchor, page)) is not None]


def _once(links: Iterable[Link]) -> tuple[Link, ...]:
    """Each event once, at its first place; a picture's link and a headline's link are one."""
    found: dict[str, Link] = {}
    for link in links:
        if link.key not in found or (link.title and not found[link.key].title):
            found[link.key] = link
    return tuple(found.values())


def _cards(root: Any) -> list[Any]:
    return [element for element in root.iter("li") if CARD in _classes(element)]


def _misled(card: Any) -> str:
    """What is wrong with a card that names no event, in one English line."""
    addresses = [str(anchor.get("href", "")) for anchor in card.iter("a") if anchor.get("href")]
    return f"a card leads to {addresses[0][:100]!r}, which is no event here" if addresses else f"a card has no address: {words(card)[:60]!r}"


def parse(page: Page) -> Parsed:
    """A listing. Raises Redirected for a page of another address, PageChanged for one that names no event: the site is never without."""
    guard_type(page, HTML)
    if _path(page.url) != _path(page.source.url):
        raise Redirected(f"the listing leads to {page.url}")
    root = _root(page)
    cards = _cards(root)
    # An anchor whose address was cut through is none to the parser: what it gives has a whole address.
    bad = ["the page was cut off within its list"] if cards and _cut_off(page.text, CARD_TITLE, "ul|ol") else []
    links: list[Link] = []
    for card in cards:
        of_card = _links(card.iter("a"), page)
        links += of_card
        if not of_card:
            bad.append(_misled(card))
    etree.strip_elements(root, *MENUS, with_tail=False)
    found = _once([*links, *_links(root.iter("a"), page)])
    if not found:
        _refuse(page, f"no event is named on the page{': ' + bad[0] if bad else ''}")
    return Parsed(links=found, bad=tuple(bad))


# --- the page of an event ---------------------------------------------------------------------------------------------------------------


def _noon(day: date, latest: datetime) -> datetime:
    """Noon in Minsk of a day; before that noon the moment it is now, since what is dated in the future would have to wait."""
    noon = datetime.combine(day, time(NOON), tzinfo=MINSK).astimezone(UTC)
    return min(noon, latest) if latest.astimezone(MINSK).date() == day else noon


def _iso(text: str, latest: datetime) -> datetime:
    """A moment with its zone, or of Minsk where it names none; of a date alone its noon. Raises ValueError or OverflowError."""
    try:
        return _noon(date.fromisoformat(text), latest)
    except ValueError:
        found = datetime.fromisoformat(text)
    return (found if found.tzinfo else found.replace(tzinfo=MINSK)).astimezone(UTC)


def _shown(text: str, latest: datetime) -> datetime:
    """A day as people read it, "20 ноября 2026" or with "10:15" behind. Raises ValueError for all else."""
    found = DAY.search(text)
    if not found or found.group(2).lower() not in MONTHS:
        raise ValueError(text)
    day, month, year, hour, minute = found.groups()
    at = date(int(year), MONTHS[month.lower()], int(day))
    return datetime.combine(at, time(int(hour), int(minute)), tzinfo=MINSK).astimezone(UTC) if hour else _noon(at, latest)


def _moments(root: Any, latest: datetime) -> Iterator[datetime]:
    """Every time that the page says, in UTC, the surest first: data-datetime, datetime, the shown day."""
    shown = list(root.iter("time"))
    for read, texts in (
        (_iso, [str(element.get("data-datetime", "")) for element in shown]),
        (_iso, [str(element.get("datetime", "")) for element in shown]),
        (_shown, [words(element) for element in shown]),
    ):
        for text in texts:
            try:
                yield read(text.strip(), latest)
            except (ValueError, OverflowError):
                continue


def _published(root: Any, page: Page) -> datetime:
    found = next((at for at in _moments(root, page.latest) if at.year >= FIRST_YEAR), None)
    if found is None:
        _refuse(page, "the event has no time")
    return found


def _bare(root: Any) -> Any:
    """The page without menus, other events, tags and pictures in small."""
    for element in [each for each in root.iter() if isinstance(each.tag, str) and _classes(each) & ASIDE_CLASSES]:
        element.tag = ASIDE[0]
    etree.strip_elements(root, *ASIDE, with_tail=False)  # words that follow an element belong to its parent, and stay
    return root


def _sections(root: Any) -> list[Any]:
    """Where the words stand; the outermost, since a section within another is read with it."""
    found = [element for element in root.iter() if isinstance(element.tag, str) and BODY in _classes(element)]
    return [element for element in found if not any(BODY in _classes(above) for above in element.iterancestors())]


def _paragraphs(root: Any, page: Page) -> str:
    """The words of a page whose section has another name by now: all paragraphs of `main` or `article`."""
    around = next((element for tag in ("main", "article") for element in root.iter(tag)), None)
    if around is None:
        return ""
    text = "\n".join(filter(None, (words(paragraph) for paragraph in around.iter("p"))))
    if text and _cut_off(page.text, f"<{around.tag}", around.tag):
        _refuse(page, "the event's page was cut off")
    return text


def _text(root: Any, page: Page, title: str) -> str:
    """The words of the event; none where its section stands empty below a title, as of events told in pictures. Raises SourceError."""
    sections = _sections(root)
    if sections and _cut_off(page.text, BODY, sections[-1].tag):
        _refuse(page, "the event's page was cut off")
    text = "\n".join(filter(None, map(words, sections)))
    if not text and title:
        text = _paragraphs(root, page)  # without a title it may be any page
    if not text and not (title and sections):
        _refuse(page, f"the event has no {'words' if title else 'title and no words'}")
    return text


def _check_address(page: Page, key: str) -> None:
    """Raises Gone where the address leads to another event, Redirected where it leads to a page of the site that is none."""
    landed = key_of(page.url)
    if landed is None:
        raise Redirected(f"the address of {key} leads to {page.url}")
    if landed != key:
        raise Gone(f"the address of {key} leads to {landed}")


def parse_post(page: Page, key: str) -> Post | None:
    """An event's page. Raises SourceError where it cannot be read, or is another's."""
    guard_type(page, HTML)
    _check_address(page, key)
    root = _bare(_root(page))
    title = next(filter(None, (words(element).replace("\n", " ") for element in root.iter("h1"))), "")
    text = _text(root, page, title)
    url = urlsplit(page.url)._replace(query="", fragment="").geturl()
    at = _published(root, page)
    return Post(source=page.source.id, key=key, url=url, published=at, title=title, text=text, lang=page.source.language or None)


KIND = SourceKind(
    id="president",
    example="https://president.gov.by/ru/events",
    accept="text/html,application/xhtml+xml",
    parse=parse,
    parse_post=parse_post,
    slow=True,
)
