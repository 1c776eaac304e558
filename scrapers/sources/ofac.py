"""OFAC's Recent Actions: a listing names the actions of the whole world; the words of each action stand on a page of its own.

Titles join several programmes and need not name Belarus, so no action is dropped at the door: there are one or two a day, each fetched once. What
concerns others is left out of an action's words, entry by entry, as far as the entry itself says so by the tags of its programmes.

The structure of both pages: public copies of 2025 and 2026 (facts 6.1). The RSS feed ended on 31 January 2025, and is read nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any
from urllib.parse import urljoin, urlsplit
from zoneinfo import ZoneInfo

from claims.model import Post, utc
from scrapers.errors import Gone, PageChanged, Redirected
from scrapers.links import host_of
from scrapers.page import HTML, Link, Page, Parsed, SourceKind, guard, guard_type
from scrapers.text import tree, words

WASHINGTON = ZoneInfo("America/New_York")
ACTION = re.compile(r"^/recent-(actions|issues)/((\d{4})(\d\d)(\d\d)[\w-]{0,40})/?$", re.ASCII)  # "…/miscellaneous", a sub-list, has no date
SHOWN = re.compile(r"Displaying\s+(\d{1,9})\s*-\s*(\d{1,9})\s+of\b", re.IGNORECASE)
RELEASED = re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b")  # month first
CLOSED = re.compile(r"</(?:html|body|main)\s*>|<footer\b", re.IGNORECASE)  # one of these follows the content of every whole page
HEADINGS = {f"h{level}": level for level in range(1, 7)}
LIKE_A_HEADING = 7  # a line that introduces entries, and is no heading by its element: it stands below all that are
ENTRY = 8
INTRODUCES = re.compile(r"the following\b[^\[\]]{0,300}:", re.IGNORECASE)
CHANGED = "-to-"  # stands between an entry as it was and as it is now
PROGRAMME = re.compile(r"\[(?!PDF\b|HTML\b|XML\b)[A-Z0-9][A-Z0-9 ._/-]{1,40}\]")  # [SDGT], [BELARUS-EO14038]; not the type of a file behind its link
# Generous: the country in any spelling, its firms ("BELARUSKALI" too), aircraft with its mark, the orders that its programme rests on.
BELARUS = re.compile(r"belarus|belarous|byelorus|belorus|minsk|lukashen[kc]|belavia|naftan|\bEW-\d|\b1(?:3405|4038)\b", re.IGNORECASE)
WORD = re.compile(r"[^\W_]{2,}")  # single letters differ between an entry and its repeat: "a.k.a.", "f.k.a."
MOST_TEXT = 100_000  # characters of an action, hundreds of entries: while one text is read (half a second for this), all else waits


def _classes(element: Any) -> set[str]:
    return set(str(element.get("class", "")).split())


def key_of(url: str) -> str | None:
    """The stable key of an action, such as "20261119_33"; "issues:20040102" for the oldest; None for an address that is no action's."""
    found = ACTION.match(urlsplit(url).path)
    if not found:
        return None
    return found.group(2) if found.group(1) == "actions" else f"issues:{found.group(2)}"


def _link(anchor: Any, page: Page) -> Link | None:
    """The action that an anchor leads to; None where it leads elsewhere, or to another host."""
    try:
        url = urljoin(page.url, str(anchor.get("href", "")).strip())
        key = key_of(url) if host_of(url) == host_of(page.source.url) else None
    except ValueError:  # an address with a broken host
        return None
    plain = urlsplit(url)._replace(query="", fragment="").geturl()
    return None if key is None else Link(key=key, url=plain, title=words(anchor).replace("\n", " "))


def _links(root: Any, page: Page) -> list[Link]:
    """The actions that an element names, each once, in the order of the page: newest first."""
    found: dict[str, Link] = {}
    for anchor in root.iter("a"):
        link = _link(anchor, page)
        if link is not None and (link.key not in found or (link.title and not found[link.key].title)):
            found[link.key] = link
    return list(found.values())


def _rows(root: Any, page: Page) -> tuple[int, list[str]]:
    """How many rows of the listing lead to an action, and one line for each that leads to none."""
    rows = [element for element in root.iter("div") if "views-row" in _classes(element)]
    bad = [f"a row leads to no action: {words(row)[:80]!r}" for row in rows if not _links(row, page)]
    return len(rows) - len(bad), bad


def _missing(root: Any, page: Page, read: int) -> list[str]:
    """One line for what the page itself says, or shows by its end, to be missing."""
    header = next((words(element) for element in root.iter("div") if "view-header" in _classes(element)), "")
    shown = SHOWN.search(header)
    if shown and read < (said := int(shown.group(2)) - int(shown.group(1)) + 1):
        return [f"the listing says that it shows {said} actions, and {read} can be read"]
    return [] if _whole(page, "/recent-actions/") else ["the listing was cut off"]


def _whole(page: Page, content: str) -> bool:
    """Whether the page goes on to its end behind the last mention of its content."""
    return CLOSED.search(page.text, max(page.text.rfind(content), 0)) is not None


def parse(page: Page) -> Parsed:
    """A listing. Raises Redirected for another page's address, PageChanged where no action is named."""
    guard_type(page, HTML)
    if urlsplit(page.url).path.rstrip("/") != urlsplit(page.source.url).path.rstrip("/"):
        guard(page)
        raise Redirected(f"the listing leads to {page.url}")  # the home page names some actions too, but not all
    root = tree(page.text)
    links = [] if root is None else _links(root, page)
    if not links:
        guard(page)
        raise PageChanged("no action is named on the page")
    rows, bad = _rows(root, page)
    return Parsed(links=tuple(links), bad=tuple(bad + _missing(root, page, max(rows, len(links)))))


def _field(root: Any, name: str) -> Any | None:
    """A field of Drupal without its label; None where there is none. An empty field is left out by Drupal itself."""
    field = next((element for element in root.iter("div") if f"field--name-{name}" in _classes(element)), None)
    for label in [] if field is None else [element for element in field.iter("div") if "field__label" in _classes(element)]:
        label.text = None
        for child in list(label):
            label.remove(child)
    return field


def _day(root: Any, key: str) -> date | None:
    """The day of an action in Washington: the release date that the page tells, else the one in its address."""
    field = _field(root, "field-release-date")
    told = RELEASED.search("" if field is None else words(field))
    month, day, year = told.groups() if told else ("", "", "")
    inside = ACTION.match(f"/recent-actions/{key.rpartition(':')[2]}")
    for parts in ((year, month, day), inside.groups()[2:] if inside else ("", "", "")):
        try:
            return date(*(int(part) for part in parts))
        except ValueError:
            continue
    return None


def _moment(day: date, page: Page) -> datetime:
    """Noon in Washington of that day, as the page tells no hour; but never a moment to come: an action of this morning waits for no noon."""
    noon = utc(datetime.combine(day, time(12), tzinfo=WASHINGTON))
    today = page.latest.astimezone(WASHINGTON).date()
    return min(noon, page.latest) if day == today else noon


def _lines(body: Any) -> list[str]:
    """The lines of the words; an entry that was changed is one line, with what it was and what it is."""
    out: list[list[str]] = []
    for line in filter(None, (line.strip() for line in words(body).split("\n"))):
        if out and (line.startswith(CHANGED) or out[-1][-1].endswith(CHANGED)):
            out[-1].append(line)
        else:
            out.append([line])
    return [" ".join(parts) for parts in out]


def _levels(body: Any, lines: Sequence[str]) -> list[int]:
    """For each line the level of the heading that it is: 1 to 6, LIKE_A_HEADING, or ENTRY for all other words."""
    headings = {line: HEADINGS[element.tag] for element in body.iter(*HEADINGS) for line in words(element).split("\n")}
    return [headings.get(line) or (LIKE_A_HEADING if INTRODUCES.fullmatch(line) else ENTRY) for line in lines]


def _foreign(line: str) -> bool:
    """Whether a line is an entry of other programmes alone, by its tags, and names nothing of Belarus."""
    return PROGRAMME.search(line) is not None and BELARUS.search(line) is None


def _stays(lines: Sequence[str], levels: Sequence[int]) -> list[bool]:
    """Which lines stay: all but foreign entries, and headings that stand over foreign entries alone."""
    stays = [False] * len(lines)
    below: list[tuple[int, bool]] = []  # what follows, nearest last: its level, and whether something of it stays
    for index in reversed(range(len(lines))):
        level, inside = levels[index], []
        while level < ENTRY and below and below[-1][0] > level:
            inside.append(below.pop()[1])
        stays[index] = (any(inside) or not inside) if level < ENTRY else not _foreign(lines[index])
        below.append((level, stays[index]))
    return stays


def _once(lines: Sequence[str], levels: Sequence[int]) -> list[str]:
    """The lines without repeats: under each of its aliases an entry is printed again, in other order, and reads as a second one."""
    out: list[str] = []
    seen: set[tuple[str, ...]] = set()
    for line, level in zip(lines, levels, strict=True):
        if level < ENTRY:
            seen.clear()  # what was deleted may be added again
        same = tuple(sorted(WORD.findall(line.lower()))) if PROGRAMME.search(line) else None
        if same is None or same not in seen:
            out.append(line)
        if same is not None:
            seen.add(same)
    return out


def _text(body: Any, title: str) -> str:
    """The words of an action that may concern Belarus; "" where every word is an entry of others. Raises PageChanged where there are no words."""
    lines = _lines(body)
    if not lines:
        raise PageChanged("the action has no words")
    levels = _levels(body, lines)
    kept = [index for index, stays in enumerate(_stays(lines, levels)) if stays]
    if not kept and BELARUS.search(title):
        kept = list(range(len(lines)))  # the title says that something is there, so it is we who do not see it
    return "\n".join(_once([lines[index] for index in kept], [levels[index] for index in kept]))[:MOST_TEXT].rstrip()


def _title(root: Any) -> str:
    named = (element for element in root.iter("h1", "h2") if "uswds-page-title" in _classes(element))
    heading = next(named, None)
    if heading is None:
        heading = next(root.iter("h1"), None)
    return "" if heading is None else words(heading).replace("\n", " ")


def _refuse_another(page: Page, key: str) -> None:
    """Raises Gone where the address of one action leads to another one, Redirected where it leads to no action."""
    landed = key_of(page.url)
    if landed == key:
        return
    guard(page)  # a challenge says so
    if landed is None:
        raise Redirected(f"the address of {key} leads to {page.url}")
    raise Gone(f"the address of {key} leads to {landed}")


def parse_post(page: Page, key: str) -> Post:
    """An action's page. Raises PageChanged where it cannot be read or was cut off, Gone or Redirected where it is another page."""
    guard_type(page, HTML)
    _refuse_another(page, key)
    root = tree(page.text)
    body = None if root is None else _field(root, "field-body")
    if body is None:
        guard(page)
        raise PageChanged("there is no action on the page")
    if not _whole(page, "field--name-field-body"):
        raise PageChanged("the action's page was cut off")
    title, day = _title(root), _day(root, key)
    if not title or day is None:
        raise PageChanged(f"the action has no {'time' if title else 'title'}")
    text = _text(body, title)
    url = urlsplit(page.url)._replace(query="", fragment="").geturl()
    return Post(source=page.source.id, key=key, url=url, published=_moment(day, page), title=title, text=text, lang=page.source.language or None)


KIND = SourceKind(
    id="ofac",
    example="https://ofac.treasury.gov/recent-actions",
    accept="text/html,application/xhtml+xml",
    parse=parse,
    parse_post=parse_post,
    slow=True,
)
