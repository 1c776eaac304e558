"""Viasna: how many political prisoners its list counts, and its news.

Three kinds of page, told apart by the address of the source and by what comes:
- the list (prisoners.spring96.org/{be,ru,en}/list): the line that tells the total is a post. The markup of that line is not known, so it is found by
  its words. Where the page shows none, its one link to the export (CSV) is followed, and the rows with the status "active" are counted;
- the export itself, where somebody configured its address;
- a listing of news, or a feed of them (spring96.org/{be,ru,en}/news/<number>): articles, whose words stand on pages of their own. Their markup is not
  known either: the words around the heading are taken, without what navigates.
Of the people in list and export only the number is read: some families ask that nobody be named.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time
from itertools import islice, takewhile
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree

from claims.model import MINSK, Post, minsk_day
from scrapers.errors import Gone, PageChanged, Redirected, WrongType
from scrapers.links import anchors, host_of
from scrapers.page import HTML, Link, Page, Parsed, SourceKind, guard, guard_type
from scrapers.sources.belta import MONTHS
from scrapers.sources.rss import feed_links, is_feed
from scrapers.text import SILENT, tidy, tree, words

LIST = re.compile(r"^/(?:be|ru|en)/(?:list|table)/?$")
ARTICLE = re.compile(r"^/(be|ru|en)/news/(\d{1,9})/?$")
LANGUAGE = re.compile(r"^/(be|ru|en)(?:/|$)")
PAGE_WITHIN = 2_000  # characters in which a page says that it is one

LABEL = re.compile(
    r"political prisoner|палітвяз|палітзняволен|палітычн\w+ (?:зняволен|вязн|вязьн)|политзаключ|политическ\w+ заключ|политузник", re.IGNORECASE
)
ONE = re.compile(  # the status of one person; beside a number that ends in 1 it may still be the total: "881 палітвязень"
    r"political prisoner\b|палітвязь?ень\b|палітзняволен(?:ы|ая)\b|палітычн(?:ы|ая) "
    r"|политзаключ[её]нн(?:ый|ая)\b|политическ(?:ий|ая) |политузни(?:к|ца)\b",
    re.IGNORECASE,
)
ENDS_IN_ONE = re.compile(r"(?:^|[^1])1$")
OTHERS = re.compile(  # a line with these words counts others than all who are held now, or counts them loosely
    r"\b(?:former|ex-|released|freed|died|women|minors|elderly|more than|over|about|nearly|almost)\b"
    r"|бывш|\bбыл(?:ых|ыя|ые|ы)\b|освобо|вызвал|вызвол|помилов|памілав|\bумер|памер|женщин|жанчын|более|больш|свыше|звыш|около|каля|почти|амаль",
    re.IGNORECASE,
)
NUMBER = re.compile(r"(?<![\d.,/-])(?:\d{1,3}(?:[ ,.]\d{3})+|\d+)(?![\d/-]|[.,]\d)")
DATES = re.compile(r"\d{1,2}[./]\d{1,2}[./]20\d\d|20\d\d-\d\d-\d\d|\d{1,2}\s+[^\W\d]+,?\s+20\d\d|[^\W\d]+\s+\d{1,2},\s+20\d\d")
SPACE_BEFORE_STOP = re.compile(r" ([.,:;!?)])")
YEAR = re.compile(r"^(?:19|20)\d\d$")
LONGEST_LINE = 120  # characters of the line that tells the total; a longer one is a paragraph of something else
CLIMB = 3  # elements around the words "political prisoners" in which their number is looked for
LINKS_LOOKED_AT = 20  # of an element: a line that tells a total has none or one
LEAST_TOTAL = 100  # 889 in August 2026; a smaller number beside the words is that of a page or of a group, until a person has looked
MOST_TOTAL = 3_000  # a greater number is of all years: in August 2026 3,953 former ones were listed beside the 889

EXPORT_TYPES = frozenset(
    {"text/csv", "application/csv", "application/vnd.ms-excel", "text/plain", "application/octet-stream", "binary/octet-stream", ""}
)
EXPORT_HEAD = 4_000  # characters in which the first line of an export ends
SEPARATORS = ",;\t"
STATUS_COLUMNS = frozenset({"status", "статус"})  # of the machine's export, and of the one for people in three languages
NAME_COLUMNS = frozenset({"name", "name and surname", "имя и фамилия", "імя і прозвішча"})
FEWEST_ROWS = 5_000  # 8,696 on 30 August 2026, and nobody leaves it: who was released stays as "former"
MOST_WRONG = 5  # rows that may have no status that is known: with more of them the number is no number
HELD, NOT_HELD = frozenset({"active"}), frozenset({"former", "np", ""})
FORMER = re.compile(r"former|бывш|\bбыл", re.IGNORECASE)
SENTENCES = {  # no number changes their grammar; the export has no words of its own
    "be": "Палітвязняў у спісе «Вясны»: {}.",
    "ru": "Политзаключённых в списке «Весны»: {}.",
    "en": "Viasna lists {} political prisoners in Belarus.",
}

NOISE = frozenset({"nav", "footer", "aside", "form", "button", "select", "figcaption"}) | SILENT - {"head"}
NOISY = re.compile(
    r"menu|nav(?:bar|igation)?$|breadcrumb|footer|sidebar|related|similar|popular|share|social|comment|subscri|donat|banner|cookie|^tags?$"
)
LINKED = 0.6  # of the letters of a block: with more of them in links it leads elsewhere, and says nothing itself
BLOCKS = frozenset({"div", "ul", "ol", "section", "table"})
MANY_LINKS = 2  # one link may be all that a short paragraph has
MOST_OF_PAGE = 0.5  # of the words that are left: the smallest element around the heading with so many of them is the article
SHOWN_DATE = 60  # characters of an element that shows a date; a longer one tells something
BESIDE_DATE = 20  # letters beside the date in it, such as "published"; with more it is a sentence
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
CLOCK = re.compile(r"(?<!\d)(\d{1,2}):(\d\d)(?!\d)")
NUMERIC_DAY = re.compile(r"(?<!\d)(\d{1,2})[./](\d{1,2})[./](20\d\d)(?!\d)")
NAMED_DAY = re.compile(r"(?<!\d)(\d{1,2})\s+([^\W\d]+),?\s+(20\d\d)(?!\d)")
ENGLISH_DAY = re.compile(r"\b([A-Za-z]+)\s+(\d{1,2}),\s+(20\d\d)(?!\d)")
DATE_ONLY = re.compile(r"^\d{4}-\d\d-\d\d$")


# --- addresses ------------------------------------------------------------------------------------------------------------------------


def _joined(page: Page, address: str) -> str:
    """Where a link of a page leads; empty for what is no address, as strangers may write it."""
    try:
        return urljoin(page.url, address.strip())
    except ValueError:
        return ""


def _path(url: str) -> str:
    return urlsplit(url).path.rstrip("/")


def key_of(url: str) -> str | None:
    """The stable key of an article, such as "be:110001"; None for an address that is no article's. The number is the same in every language."""
    found = ARTICLE.match(urlsplit(url).path)
    return f"{found.group(1)}:{int(found.group(2))}" if found else None


def _refuse_elsewhere(page: Page) -> None:
    """A redirect to another path is no answer to what was asked."""
    if _path(page.url) != _path(page.source.url):
        guard(page)
        raise Redirected(f"to {page.url}")


def _is_cut_off(page: Page) -> bool:
    """Whether the end of an HTML page is missing."""
    return "</html" not in page.text.lower()


# --- the total on the page of the list ----------------------------------------------------------------------------------------------


def _pieces(element: Any) -> Iterator[str]:
    """The words of an element one after the other, without scripts and the like."""
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, each in walk:
        if event == "end":
            if each is not element and each.tail:
                yield each.tail
        elif each.tag in SILENT:
            walk.skip_subtree()
        elif each.text:
            yield each.text


def _line(element: Any) -> str:
    """All words of an element in one line; empty where they are more than a line that tells a total has."""
    parts: list[str] = []
    length = 0
    for piece in _pieces(element):
        parts.append(piece)
        length += len(piece.strip())
        if length > LONGEST_LINE:
            return ""
    return SPACE_BEFORE_STOP.sub(r"\1", tidy(" ".join(" ".join(parts).split())))


def number_in(line: str) -> int | None:
    """The number of political prisoners that a line tells: the only number in it beside dates; None where it counts others, or nothing."""
    if not LABEL.search(line) or OTHERS.search(line):
        return None
    found = NUMBER.findall(DATES.sub(" ", line))
    if len(found) != 1 or YEAR.match(found[0]):
        return None
    one = ONE.search(line)
    if one and not (ENDS_IN_ONE.search(found[0]) and line[: one.start()].rstrip().endswith(found[0])):
        return None  # a person, and the paragraph of the law, as in "342 палітвязень"
    number = int(re.sub(r"\D", "", found[0]))
    return number if LEAST_TOTAL <= number <= MOST_TOTAL else None


def _own_words(element: Any) -> str:
    return " ".join([element.text or "", *(child.tail or "" for child in element)])


def _is_of_a_person_or_of_news(element: Any) -> bool:
    """A row of the table has a status beside numbers of paragraphs of law, and a headline may count anything."""
    around = [element, *element.iterancestors()]
    return any(each.tag == "tr" or (each.tag == "a" and "/news/" in each.get("href", "")) for each in around)


def _around(element: Any) -> Iterator[Any]:
    """The element and those around it, up to what holds the whole page or a person of the list."""
    around = [element, *islice(element.iterancestors(), CLIMB)]
    yield from takewhile(lambda each: each.tag not in {"body", "html"} and not _names_a_person(each), around)


def _names_a_person(element: Any) -> bool:
    return any("/person/" in anchor.get("href", "") for anchor in islice(element.iter("a"), LINKS_LOOKED_AT))


def _lines(root: Any) -> Iterator[tuple[int, str]]:
    """Every line of the page that tells a total."""
    for element in root.iter(etree.Element):
        if element.tag in SILENT or not LABEL.search(_own_words(element)) or _is_of_a_person_or_of_news(element):
            continue
        for each in _around(element):
            line = _line(each)
            if not line:
                break
            if NUMBER.search(line):
                number = number_in(line)
                if number is not None:
                    yield number, line
                break


def _shown_total(root: Any) -> tuple[int, str] | None:
    """The total and the line that tells it; None where there is none. Raises PageChanged where the page tells several."""
    found = list(_lines(root))
    numbers = sorted({number for number, _ in found})
    if len(numbers) > 1:
        raise PageChanged(f"the list tells several totals: {', '.join(map(str, numbers))}")
    return found[0] if found else None


def _total_post(page: Page, number: int, sentence: str, *, export: bool = False) -> Post:
    """The total as it stood when it was read: the page names no time.

    The key changes with the total and with the day (Minsk), so that a total that returns to an earlier number is heard too.
    """
    day = minsk_day(page.fetched_at).isoformat()
    key = f"export:{day}" if export else f"total:{number}:{day}"
    return Post(source=page.source.id, key=key, url=page.url, published=page.fetched_at, text=sentence, lang=page.source.language or None)


def _exports(root: Any, page: Page) -> list[str]:
    """Addresses on this host that an anchor calls CSV by its words or its end, each once."""
    found: dict[str, None] = {}
    for anchor in root.iter("a"):
        url = urlsplit(_joined(page, anchor.get("href", "")))._replace(fragment="")
        is_csv = url.path.lower().endswith(".csv") or re.search(r"\bcsv\b", _line(anchor), re.IGNORECASE)
        if is_csv and url.scheme in {"http", "https"} and url.geturl() != page.url and host_of(url.geturl()) == host_of(page.source.url):
            found[url.geturl()] = None
    return list(found)


def _parse_list(page: Page) -> Parsed:
    """The total as a post, or the export that tells it as a link. Raises PageChanged where the page has neither."""
    guard_type(page, HTML)
    _refuse_elsewhere(page)
    root = tree(page.text)
    if root is None:
        guard(page)
        raise PageChanged("the list is empty")
    shown = _shown_total(root)
    bad = ("the page of the list was cut off",) if _is_cut_off(page) else ()
    if shown:
        return Parsed(posts=(_total_post(page, *shown),), bad=bad)
    exports = _exports(root, page)
    if len(exports) == 1:
        return Parsed(links=(Link(key=f"export:{minsk_day(page.fetched_at).isoformat()}", url=exports[0], title="CSV"),), bad=bad)
    guard(page)
    raise PageChanged(f"the list tells no total, and names {len(exports)} exports")


# --- the export ---------------------------------------------------------------------------------------------------------------------


def _columns(page: Page) -> tuple[str, list[str]] | None:
    """The separator and the columns of an export, in small letters; None for what is none."""
    first = page.text.lstrip("\ufeff \r\n")[:EXPORT_HEAD].splitlines()
    for separator in SEPARATORS if first else "":
        names = [name.strip().strip('"').lower() for name in first[0].split(separator)]
        if STATUS_COLUMNS & set(names) and NAME_COLUMNS & set(names):
            return separator, names
    return None


def _is_export(page: Page) -> bool:
    return page.content_type.split(";")[0].strip().lower() in EXPORT_TYPES and _columns(page) is not None


def _status(text: str) -> bool | None:
    """Whether somebody with this status is held as a political prisoner; None for a status that is not known."""
    status = text.strip().lower()
    if status in HELD | NOT_HELD:
        return status in HELD
    return not FORMER.search(status) if LABEL.search(status) else None


def _rows(page: Page, separator: str) -> list[list[str]]:
    """All rows below the first. Raises PageChanged for a file that is no table."""
    reader = csv.reader(io.StringIO(page.text.lstrip("\ufeff \r\n"), newline=""), delimiter=separator)
    try:
        return [row for row in reader if row][1:]
    except csv.Error as error:
        raise PageChanged(f"the export cannot be read: {error}") from error


def count_held(page: Page) -> tuple[int, int]:
    """How many rows of an export have the status of somebody who is held, and how many have none that is known.

    Raises WrongType for what is no export, PageChanged for a broken one.
    """
    columns = _columns(page)
    if columns is None:
        guard(page)
        raise WrongType("a page came in place of the export" if "<html" in page.text[:PAGE_WITHIN].lower() else "there is no export")
    separator, names = columns
    rows = _rows(page, separator)
    if len(rows) < FEWEST_ROWS:
        raise PageChanged(f"the export has {len(rows)} rows, and never fewer than {FEWEST_ROWS}")
    if len(rows[-1]) != len(names):
        raise PageChanged("the export was cut off within its last row")
    at = next(index for index, name in enumerate(names) if name in STATUS_COLUMNS)
    counted = Counter(_status(row[at]) if len(row) == len(names) else None for row in rows)
    if counted[None] > MOST_WRONG:
        raise PageChanged(f"{counted[None]} of {len(rows)} rows of the export have no status that is known")
    if not LEAST_TOTAL <= counted[True] <= MOST_TOTAL:
        raise PageChanged(f"the export counts {counted[True]} who are held")
    return counted[True], counted[None]


def _parse_export(page: Page, *, followed: bool = False) -> Parsed:
    """The total that an export counts as a post. `followed`: it was found by a link of the list, and has that link's key."""
    number, wrong = count_held(page)
    sentence = SENTENCES.get(page.source.language, SENTENCES["en"]).format(number)
    bad = (f"{wrong} rows of the export have no status that is known",) if wrong else ()
    return Parsed(posts=(_total_post(page, number, sentence, export=followed),), bad=bad)


# --- the news -----------------------------------------------------------------------------------------------------------------------


def _number(link: Link) -> int:
    return int(link.key.rpartition(":")[2])


def _links(found: Iterable[tuple[str, str]], page: Page) -> list[Link]:
    """Articles in the language of the source, each once, newest first; a picture's link and a headline's link are one."""
    asked = LANGUAGE.match(urlsplit(page.source.url).path)
    links: dict[str, Link] = {}
    for address, title in found:
        url = _joined(page, address)
        key = key_of(url)
        if key is None or host_of(url) != host_of(page.source.url) or (asked and not key.startswith(f"{asked.group(1)}:")):
            continue
        if key not in links or (title and not links[key].title):
            links[key] = Link(key=key, url=urlsplit(url)._replace(query="", fragment="").geturl(), title=title)
    return sorted(links.values(), key=_number, reverse=True)


def _parse_news(page: Page) -> Parsed:
    """A listing of news or a feed. Raises PageChanged where no article is named."""
    bad: list[str] = []
    if is_feed(page):
        found, bad = feed_links(page)
    else:
        guard_type(page, HTML)
        _refuse_elsewhere(page)
        found = anchors(page)
        bad = ["the listing was cut off"] if _is_cut_off(page) else []
    links = _links(found, page)
    if not links:
        guard(page)
        raise PageChanged("no article is named on the page")
    return Parsed(links=tuple(links), bad=tuple(bad))


# --- an article -----------------------------------------------------------------------------------------------------------------------


def _meta(root: Any, name: str) -> str:
    for element in root.iter("meta"):
        if name in {element.get("property"), element.get("name"), element.get("itemprop")}:
            return str(element.get("content", ""))
    return ""


def _heading(root: Any) -> Any:
    """The heading of the article: the one that the page names as its title too, as a site's own name may be a heading. None where there is none."""
    titles = " ".join([_meta(root, "og:title"), *(words(element) for element in root.iter("title"))])
    found = [element for element in root.iter("h1") if words(element)]
    return next((element for element in found if words(element).replace("\n", " ") in titles), found[0] if found else None)


def _names(element: Any) -> list[str]:
    return f"{element.get('class', '')} {element.get('id', '')}".lower().split()


def _measure(root: Any) -> dict[Any, tuple[int, int, int]]:
    """Of every element: how many characters of words it has, how many of them in links, and how many links. One walk, however deep the page."""
    measures: dict[Any, tuple[int, int, int]] = {}
    open_ones: list[list[int]] = [[0, 0, 0]]
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, each in walk:
        if event == "start":
            open_ones.append([0 if each.tag in SILENT else len((each.text or "").strip()), 0, 0])
            if each.tag in SILENT:
                walk.skip_subtree()
            continue
        letters, linked, links = open_ones.pop()
        if each.tag == "a":
            linked, links = letters, links + 1
        measures[each] = (letters, linked, links)
        outer = open_ones[-1]
        outer[0] += letters + len((each.tail or "").strip())
        outer[1] += linked
        outer[2] += links
    return measures


def _leads_elsewhere(element: Any, measure: tuple[int, int, int]) -> bool:
    letters, linked, links = measure
    return element.tag in NOISE or (element.tag in BLOCKS and links >= MANY_LINKS and linked > LINKED * letters)


def _strip(root: Any, heading: Any) -> None:
    """Takes out what navigates, shares or recommends; nothing that holds the heading.

    A name never takes out the greater part of what is left: that may be the article.
    """
    kept = {root, heading, *heading.iterancestors(), *heading.iter()}
    for element, measure in _measure(root).items():
        if element not in kept and _leads_elsewhere(element, measure):
            _remove(element)
    measures = _measure(root)
    most = MOST_OF_PAGE * (measures[root][0] - measures[heading][0])
    for element, measure in measures.items():
        if element not in kept and measure[0] <= most and any(NOISY.search(name) for name in _names(element)):
            _remove(element)


def _remove(element: Any) -> None:
    """Takes an element out; words that follow it belong to its parent, and stay."""
    parent, before, tail = element.getparent(), element.getprevious(), element.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    element.tail = None
    parent.remove(element)


def _article(root: Any, heading: Any) -> Any:
    """The smallest element around the heading with most of the words that are left on the page."""
    measures = _measure(root)
    title = measures[heading][0]
    enough = MOST_OF_PAGE * (measures[root][0] - title)
    return next((each for each in heading.iterancestors() if measures[each][0] - title >= enough), root)


def _day(text: str) -> date | None:
    """The day that is shown as "30.11.2026", "30 лістапада 2026" or "November 30, 2026"; None where there is none."""
    try:
        if found := NUMERIC_DAY.search(text):
            return date(int(found.group(3)), int(found.group(2)), int(found.group(1)))
        if (found := NAMED_DAY.search(text)) and found.group(2).lower() in MONTHS:
            return date(int(found.group(3)), MONTHS[found.group(2).lower()], int(found.group(1)))
        if (found := ENGLISH_DAY.search(text)) and found.group(1).lower() in MONTHS:
            return date(int(found.group(3)), MONTHS[found.group(1).lower()], int(found.group(2)))
    except ValueError:
        return None
    return None


def _noon(day: date, latest: datetime) -> datetime:
    """Noon in Minsk of a day without a time; before noon of that day, now: an article of this morning must not wait for noon."""
    noon = datetime.combine(day, time(12), tzinfo=MINSK).astimezone(UTC)
    return latest if noon > latest and day == minsk_day(latest) else noon


def moment(text: str, latest: datetime) -> datetime | None:
    """A time as a page tells it to machines or to people. Without a zone it is Minsk's (no summer time). None where it cannot be read."""
    text = text.strip()
    try:
        if DATE_ONLY.match(text):
            return _noon(date.fromisoformat(text), latest)
        found = datetime.fromisoformat(text)
        return (found if found.tzinfo else found.replace(tzinfo=MINSK)).astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    day, clock = _day(text), CLOCK.search(text)
    if day is None or clock is None:
        return _noon(day, latest) if day else None
    try:
        return datetime.combine(day, time(int(clock.group(1)), int(clock.group(2))), tzinfo=MINSK).astimezone(UTC)
    except ValueError:
        return _noon(day, latest)


def _told_to_machines(root: Any) -> Iterator[str]:
    yield _meta(root, "article:published_time")
    yield _meta(root, "datePublished")
    for script in root.iter("script"):
        if script.get("type") == "application/ld+json":
            yield _published(script.text or "")


def _published(source: str) -> str:
    """What JSON-LD says of the day of publication; empty where it says nothing."""
    try:
        told = json.loads(source)
    except (ValueError, RecursionError):
        return ""
    things = told if isinstance(told, list) else told.get("@graph", [told]) if isinstance(told, dict) else []
    return next((str(each["datePublished"]) for each in things if isinstance(each, dict) and "datePublished" in each), "")


def _dates(article: Any) -> list[Any]:
    """Elements that show a date and nothing else; dates in sentences are not the article's own, and one in the head of the page is today's."""
    found = []
    for element in article.iterdescendants(etree.Element):
        line = "" if element.tag in HEADINGS else _line(element)
        beside = CLOCK.sub("", DATES.sub("", line))
        if 0 < len(line) <= SHOWN_DATE and _day(line) and sum(map(str.isalpha, beside)) <= BESIDE_DATE:
            found.append(element)
    return found


def _shown(article: Any) -> Iterator[str]:
    """What the article shows as its time, the surest first."""
    for element in article.iter("time"):
        yield str(element.get("datetime", "")) or words(element)
    yield from map(_line, _dates(article))


def _first(texts: Iterable[str], latest: datetime) -> datetime | None:
    return next((found for text in texts if text and (found := moment(text, latest)) is not None), None)


def _words_of(article: Any, heading: Any) -> str:
    """The words of an article without its heading, and without dates that stand alone."""
    for element in [heading, *_dates(article), *article.iter("time")]:
        if element.getparent() is not None:
            _remove(element)
    return words(article)


def _refuse_other(page: Page, key: str) -> None:
    """Raises Gone where the address of an article leads to something else, Redirected where it leads to another language of it."""
    landed = key_of(page.url)
    if landed == key:
        return
    guard(page)
    if landed is not None and landed.rpartition(":")[2] == key.rpartition(":")[2]:
        raise Redirected(f"the address of {key} leads to {landed}")
    raise Gone(f"the address of {key} leads to {landed or page.url}")


def _parse_article(page: Page, key: str) -> Post:
    """An article's page. Raises PageChanged where it cannot be read or was cut off."""
    guard_type(page, HTML)
    _refuse_other(page, key)
    root = tree(page.text)
    heading = None if root is None else _heading(root)
    if heading is None or _is_cut_off(page):
        guard(page)
        raise PageChanged("the article has no title" if heading is None else "the article was cut off")
    title = words(heading).replace("\n", " ")
    at = _first(_told_to_machines(root), page.latest)
    _strip(root, heading)
    article = _article(root, heading)
    at = at or _first(_shown(article), page.latest)
    text = _words_of(article, heading)
    if not text or at is None:
        guard(page)
        raise PageChanged(f"the article has no {'words' if not text else 'time'}")
    url = urlsplit(page.url)._replace(query="", fragment="").geturl()
    return Post(source=page.source.id, key=key, url=url, published=at, title=title, text=text, lang=page.source.language or None)


# --- the kind -------------------------------------------------------------------------------------------------------------------------


def parse(page: Page) -> Parsed:
    """The list or its export: one post with the total. A listing or feed of news: links. Raises what a page that is neither is."""
    if _is_export(page):
        return _parse_export(page)
    return _parse_list(page) if LIST.match(urlsplit(page.source.url).path) else _parse_news(page)


def parse_post(page: Page, key: str) -> Post | None:
    """An article, the export that the list links to, or the total as the list tells it now.

    A total read again has the key of the day and number that it has now: the list changed, and what was told of it before was neither edited nor
    deleted.
    """
    if key.startswith("export:"):
        if "html" in page.content_type.lower():
            guard(page)
        guard_type(page, EXPORT_TYPES)
        return _parse_export(page, followed=True).posts[0]
    if key.startswith("total:"):
        return next(iter(parse(page).posts), None) or _not_told(page)
    return _parse_article(page, key)


def _not_told(page: Page) -> Post:
    guard(page)
    raise PageChanged("the list tells no total")


KIND = SourceKind(
    id="viasna",
    example="https://prisoners.spring96.org/be/list",
    accept="text/html,application/xhtml+xml,text/csv;q=0.9,application/rss+xml;q=0.9,*/*;q=0.1",
    parse=parse,
    parse_post=parse_post,
    slow=True,
)
