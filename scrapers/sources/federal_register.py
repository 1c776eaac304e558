"""The Federal Register: one page of a search in its JSON API; what names Belarus in its own words is a post, each document's title and abstract.

The search looks into the full text, so that most of what it finds concerns the whole world and names Belarus in a list. The site's own pages show
a CAPTCHA to programs, the API does not: a document is read again at the API too. It prints dates alone; an issue appears about 6 a.m. Eastern.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime, time
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit, urlunsplit
from zoneinfo import ZoneInfo

from claims.model import Post
from scrapers.errors import Blocked, PageChanged, WrongType
from scrapers.links import host_of
from scrapers.page import Page, Parsed, SourceKind, guard, guard_type, sift
from scrapers.settings import SourceSpec
from scrapers.text import words_of_html

EASTERN = ZoneInfo("America/New_York")
NOON = time(12)
JSON = frozenset({"application/json", "text/json", "text/plain", ""})
MOST_DOCUMENTS = 2_000  # of one answer: the API gives no more of one search, on all its pages together
LONGEST_FIELD = 60_000  # characters of one field: an abstract has some hundreds, and the reader of claims reads no further
FIRST_YEAR = 1994  # the API has nothing older
HEAD = 2_000  # characters in which a page of HTML has its title
SHOWN = 80  # characters of what is strange that an operator is shown
BEFORE_ALL = "\ufeff \t\r\n"  # what may stand before the first character that counts
ASKS_WHO_WE_ARE = re.compile(r"<title>[^<]{0,80}\brequest access\b", re.IGNORECASE)  # "Federal Register :: Request Access", with a CAPTCHA
NUMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{2,39}")  # "2026-99999", corrections "C1-2026-99999", older ones "E9-12345"
DAY = re.compile(r"\d{4}-\d\d-\d\d")
WORDS = ("abstract", "action", "dates")  # what a document prints at its head, in this order; presidential documents have none of the three
ASKED = ("document_number", "title", *WORDS, "publication_date", "html_url")  # what is read of a document
SEARCH = re.compile(r"/documents(?:\.json)?/?$")
# Whom a document must name to be ours: the country in its spellings, its capital, the orders on it, its firms and aircraft that sanctions were about.
OURS = re.compile(
    r"b[iy]?el[ao]rus|lukashen|\bminsk|\b(?:13405|14038)\b|\bEW-\d{3}P[A-Z]\b"
    r"|belavia|agrorozkvit|naftan|\bbel(?:neftekhim|shina|az\b|investbank|agroprombank)|[gh]rodn[oa][\s-]azot",
    re.IGNORECASE,
)


def post_url(spec: SourceSpec, key: str) -> str:
    """The API's own page of a document, with the fields that the search asks for, so that both say the same words."""
    parts = urlsplit(spec.url)
    path = SEARCH.sub("", parts.path) if SEARCH.search(parts.path) else "/api/v1"
    fields = [(name, value) for name, value in parse_qsl(parts.query) if name == "fields[]"] or [("fields[]", name) for name in ASKED]
    return urlunsplit(parts._replace(path=f"{path}/documents/{quote(key, safe='')}.json", query=urlencode(fields, safe="[]"), fragment=""))


def _refuse(page: Page) -> None:
    """Raises what a page that is no answer of the API is."""
    if page.text.lstrip(BEFORE_ALL).startswith("<"):
        if ASKS_WHO_WE_ARE.search(page.text[:HEAD]):
            raise Blocked("the site asks for a CAPTCHA in place of the answer")
        guard(page)
        raise WrongType("there is no JSON, but a page")
    guard_type(page, JSON)


def _answer(page: Page) -> dict[str, Any]:
    """The object that came. A short one is no fault: a search without a hit has hardly a hundred bytes, and a whole object was not cut off."""
    _refuse(page)
    try:
        found = json.loads(page.text.lstrip(BEFORE_ALL))
    except (ValueError, RecursionError) as error:
        raise PageChanged(f"the answer is no JSON, or was cut off after {len(page.body)} bytes: {str(error)[:SHOWN]}") from error
    if not isinstance(found, dict):
        raise PageChanged(f"the answer is no object, but {type(found).__name__}")
    if found.get("errors"):
        raise PageChanged(f"the API answers with an error: {str(found['errors'])[:SHOWN]}")
    return found


def _results(page: Page) -> list[Any]:
    """The documents found, as they came. Without a hit the list may be missing; a list that is missing beside a count is a fault."""
    answer = _answer(page)
    count, results = answer.get("count"), answer.get("results")
    if results is None and count == 0:
        return []
    if not isinstance(results, list):
        raise PageChanged("the answer has no list of results")
    if not results and count != 0:
        raise PageChanged(f"the answer counts {str(count)[:SHOWN]} documents and brings none")
    return results[:MOST_DOCUMENTS]


def _text(document: dict[str, Any], name: str) -> str:
    """The words of a field, which may be null. Raises ValueError for what is no text."""
    value = document.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise ValueError(f"the {name} of {str(document.get('document_number'))[:SHOWN]} is {type(value).__name__}, no text")
    return words_of_html(value[:LONGEST_FIELD])


def _head(document: Any) -> tuple[str, str]:
    """Title and words of a document. Raises ValueError for one that has neither."""
    if not isinstance(document, dict):
        raise ValueError(f"a result is {type(document).__name__}, no document")
    title = _text(document, "title").replace("\n", " ")
    text = "\n\n".join(filter(None, (_text(document, name) for name in WORDS)))
    if not title and not text:
        raise ValueError(f"{str(document.get('document_number'))[:SHOWN]} has no words")
    return title, text


def _key(document: dict[str, Any]) -> str:
    number = str(document.get("document_number") or "").strip()
    if not NUMBER.fullmatch(number):
        raise ValueError(f"a document has no number that can be read: {number[:SHOWN]!r}")
    return number


def _published(document: dict[str, Any], latest: datetime) -> datetime:
    """Noon of the day of the issue in Washington, as it prints no hour; on that morning, when noon is still to come, the moment of reading."""
    told = str(document.get("publication_date") or "").strip()
    try:
        day = date.fromisoformat(told) if DAY.fullmatch(told) else None
    except ValueError:
        day = None
    if day is None or day.year < FIRST_YEAR:
        raise ValueError(f"{_key(document)} has no date that can be read: {told[:SHOWN]!r}")
    noon = datetime.combine(day, NOON, tzinfo=EASTERN).astimezone(UTC)
    return min(noon, latest) if latest.astimezone(EASTERN).date() == day else noon


def _address(document: dict[str, Any], page: Page) -> str:
    """The page for people, if it is the source's own; else the API's. An address that is none is no reason to lose a document."""
    told = str(document.get("html_url") or "").strip()
    try:
        url = urlsplit(urljoin(page.url, told))._replace(query="", fragment="").geturl()
        own = bool(told) and urlsplit(url).scheme in {"http", "https"} and host_of(url) == host_of(page.source.url)
    except ValueError:
        own = False
    return url if own else post_url(page.source, _key(document))


def _post(document: dict[str, Any], title: str, text: str, page: Page) -> Post:
    """One document. Raises ValueError, with the reason, for one that cannot be read."""
    return Post(
        source=page.source.id,
        key=_key(document),
        url=_address(document, page),
        published=_published(document, page.latest),
        title=title,
        text=text,
        lang=page.source.language or None,
    )


def _without_abstracts(results: list[Any]) -> list[str]:
    """A document without an abstract says null. Where the field itself is missing, Belarus in an abstract would go unseen."""
    lacking = sum(isinstance(each, dict) and "abstract" not in each for each in results)
    return [f"the field abstract is missing from {lacking} of {len(results)} documents"] if lacking else []


def parse(page: Page) -> Parsed:
    """A page of a search: the posts, oldest first. Raises PageChanged where no document can be read, WrongType and Blocked for what is no answer."""
    results = _results(page)
    found: list[Post] = []
    others: list[str] = []
    bad: list[str] = []
    for document in results:
        try:
            title, text = _head(document)
            if OURS.search(f"{title}\n{text}"):
                found.append(_post(document, title, text, page))
            else:
                others.append(_key(document))
        except ValueError as error:
            bad.append(str(error))
    if results and not found and not others:
        raise PageChanged(f"no document can be read: {bad[0]}")
    found.reverse()  # the search gives the newest first, and days alone: within a day its order is all there is
    posts, wrong = sift(sorted(found, key=lambda post: post.published), page.latest)
    bad += _without_abstracts(results) + wrong
    return Parsed(posts=tuple(posts), skipped=tuple(others), bad=tuple(bad), empty=not posts and not bad)


def parse_post(page: Page, key: str) -> Post | None:
    """A document's own page in the API. Raises PageChanged where it cannot be read, or is another's. One that is gone answers 404 before this."""
    document = _answer(page)
    try:
        post = _post(document, *_head(document), page)
    except ValueError as error:
        raise PageChanged(str(error)) from error
    if post.key != key:
        raise PageChanged(f"the address of {key} brings {post.key}")
    return post


KIND = SourceKind(
    id="federal_register",
    example="https://www.federalregister.gov/api/v1/documents.json?conditions[term]=Belarus&order=newest",
    accept="application/json",
    parse=parse,
    parse_post=parse_post,
    post_url=post_url,
    slow=True,
)
