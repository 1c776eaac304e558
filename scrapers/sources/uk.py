"""The United Kingdom: what was changed on the UK Sanctions List, as the page of the list says it, and the entries of the list itself.

Two answers are read, told apart by how they begin:

- the content item of a publication of gov.uk, https://www.gov.uk/api/content/government/publications/…, JSON: `details.change_history` is a list of
  {"public_timestamp": RFC 3339, "note": words}, one for each update (schema "publication" of docs.publishing.service.gov.uk, and public readers).
  A note is the only place that tells of removals: it says under which regimes how many entries were added, changed and removed.
- the list, https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml, XML of more than 30 MB: `Designations/Designation`, one for each person,
  entity or ship. Dates only, DD/MM/YYYY, unknown parts as letters. Who was removed is simply absent, which no single answer can tell.

Dates of the list are read as noon in London (what hour it was is not said), or as now where that noon is still to come.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from urllib.parse import urljoin, urlsplit
from zoneinfo import ZoneInfo

from lxml import etree

from claims.model import Post
from scrapers.errors import Gone, PageChanged, Redirected, WrongType
from scrapers.page import Page, Parsed, SourceKind, guard, guard_type, sift
from scrapers.text import tidy, words_of_html

LONDON = ZoneInfo("Europe/London")
TYPES = frozenset({"application/json", "text/json", "application/xml", "text/xml", "text/plain", "text/html", ""})  # HTML: a challenge says so
HEAD = 2_000  # characters in which the root element of the list must stand
API = "/api/content"  # what the address of a content item has before the path of the page
FIRST_YEAR = 2012  # gov.uk is that old
FIRST_LISTING = 1990  # the oldest listings, of the United Nations, are of that decade; those on Belarus began in 2006 under EU law
MOST_NOTES = 300  # of one page, the newest: several years of a list that is changed once or twice a week
UNTOLD = timedelta(days=1)  # a page updated so much later than its last note was updated without saying how
MOST_ENTRIES = 2_000  # of the list, those last updated: many times what one country's regime holds
STILL_NEW = timedelta(days=3)  # an entry updated so soon after its designation is told as added: a list may come out a day or two later
REASON = 200  # characters of a note of withdrawal that operators are shown
MOST_NAMES = 20  # further names of one entry that are told; some have dozens of spellings

ROOT = re.compile(r"<(?:\w+:)?Designations\b")
ENTITIES = re.compile(r"<!ENTITY\b", re.IGNORECASE)  # the list needs none of its own; entity bombs do
REGIME = "belarus"  # "The Republic of Belarus (Sanctions) (EU Exit) Regulations 2019"
IDS = "BEL"  # a Unique ID of the Belarus regime is this and a number
COUNTRIES = ("Nationality", "AddressCountry")  # where an entry of another regime says that it is of Belarus
PARTS_OF_NAME = ("Name1", "Name2", "Name3", "Name4", "Name5", "Name6")  # Name6 is the family name, or the whole name of an entity
DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


def parse(page: Page) -> Parsed:
    """A content item or the list. Raises WrongType for what is neither, PageChanged for one of which nothing can be read."""
    guard_type(page, TYPES)
    head = page.text.lstrip("\ufeff \t\r\n")[:HEAD]
    if head.startswith("{"):
        return _settled(page, *_notes(page, _item(page)))
    if ROOT.search(head):
        return _settled(page, *_entries(page))
    guard(page)
    raise WrongType("the answer is neither a content item of gov.uk nor the UK Sanctions List")


def _settled(page: Page, found: Sequence[Post], bad: Sequence[str]) -> Parsed:
    """The posts that can be right, oldest first. Raises PageChanged where there is none: both answers always hold something."""
    posts, wrong = sift(sorted(found, key=lambda post: (post.published, post.key)), page.latest)
    trouble = (*bad, *wrong)
    if not posts:
        raise PageChanged(f"nothing on the page can be read: {trouble[0]}" if trouble else "the page tells nothing")
    return Parsed(posts=tuple(posts), bad=trouble)


# --- the notes of a page of gov.uk --------------------------------------------------------------------------------------------------------


def _item(page: Page) -> dict[str, Any]:
    """The content item. Raises PageChanged for broken JSON, Redirected or Gone where gov.uk says that the page is elsewhere or no more."""
    try:
        item = json.loads(page.text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        guard(page)
        raise PageChanged(f"the content item is cut off or no JSON: {type(error).__name__}") from error
    kind = item.get("schema_name")  # gov.uk has schemas of these names for pages that moved or were taken down
    if kind == "redirect":
        raise Redirected("gov.uk says that the page is elsewhere")
    if kind == "gone":
        raise Gone("gov.uk says that the page was taken down")
    wanted = urlsplit(page.source.url).path.removeprefix(API).rstrip("/")
    if item.get("base_path") != wanted:
        raise PageChanged(f"the content item is of {str(item.get('base_path'))[:REASON]!r}")
    return dict(item)


def _notes(page: Page, item: dict[str, Any]) -> tuple[list[Post], list[str]]:
    """A post for each moment at which something was noted, and what could not be right. Raises PageChanged where there is no history."""
    details = item.get("details")
    history = details.get("change_history") if isinstance(details, dict) else None
    if not isinstance(history, list) or not history:
        raise PageChanged("the content item has no history of changes")
    bad: list[str] = []
    moments: dict[datetime, list[str]] = {}
    for change in history:
        try:
            at, note = _change(change)
        except ValueError as error:
            bad.append(str(error))
            continue
        if note not in moments.setdefault(at, []):
            moments[at].append(note)  # notes of one moment are one post: nothing else tells them apart
    newest = sorted(moments, reverse=True)[:MOST_NOTES]
    return [_note(page, item, at, moments[at]) for at in newest], [*bad, *_doubts(item, newest)]


def _change(change: Any) -> tuple[datetime, str]:
    """When, and what was noted. Raises ValueError, with the reason, for a change that cannot be read."""
    if not isinstance(change, dict):
        raise ValueError("a change that is no object")
    note = _plain(change.get("note"))
    said = change.get("public_timestamp")
    at = moment(said)
    if at is None:
        raise ValueError(f"a change has no time that can be read: {str(said)[:40]!r}, {note[:60]!r}")
    if not note:
        raise ValueError(f"the change of {at:%Y-%m-%d %H:%M} UTC has no words")
    return at, note


def _plain(said: Any) -> str:
    """Words of a note or a title, whether markup stands in it or not; JSON may carry half characters, which no database takes."""
    if not isinstance(said, str):
        return ""
    whole = said.encode("utf-8", "replace").decode("utf-8")
    return words_of_html(whole.replace("\n", "<br>") if "<" in whole or "&" in whole else whole)


def moment(said: Any) -> datetime | None:
    """A time of gov.uk to the second, RFC 3339 in UTC or with the offset of London; without a zone, which no schema allows, the clock of London."""
    try:
        found = datetime.fromisoformat(said)
        found = (found if found.tzinfo else found.replace(tzinfo=LONDON)).astimezone(UTC).replace(microsecond=0)  # a key names seconds
    except (TypeError, ValueError, OverflowError):
        return None
    return found if found.year >= FIRST_YEAR else None


def _note(page: Page, item: dict[str, Any], at: datetime, notes: Sequence[str]) -> Post:
    return Post(
        source=page.source.id,
        key=at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        url=urljoin(page.source.url, item["base_path"]),  # a path of this host: it was compared with the configured address
        published=at,
        title=_plain(item.get("title")).replace("\n", " "),
        text="\n".join(notes),
        lang=page.source.language or None,
    )


def _doubts(item: dict[str, Any], newest: Sequence[datetime]) -> list[str]:
    """What a person should look at although the notes can be read: an update that no note tells of, a page that was withdrawn."""
    out = []
    updated = moment(item.get("public_updated_at"))
    if updated is not None and newest and updated - newest[0] > UNTOLD:
        out.append(f"the page was updated at {updated:%Y-%m-%d %H:%M} UTC, and no note says how")
    withdrawn = item.get("withdrawn_notice")
    if isinstance(withdrawn, dict) and withdrawn:
        out.append(f"the page was withdrawn: {_plain(withdrawn.get('explanation'))[:REASON]}")
    return out


# --- the list -------------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Entry:
    """One Designation: the texts of its elements by their local names, at whatever depth they stand, and its names, the primary one first."""

    said: dict[str, list[str]]
    names: tuple[str, ...]

    def first(self, name: str) -> str:
        return next(iter(self.said.get(name, ())), "")

    def all(self, name: str) -> list[str]:
        return list(dict.fromkeys(self.said.get(name, ())))

    @property
    def id(self) -> str:
        return self.first("UniqueID")

    def concerns_belarus(self) -> bool:
        """By its regime, or because somebody of Belarus is listed under another regime, such as that on Russia."""
        if REGIME in self.first("RegimeName").lower() or self.id.upper().startswith(IDS):
            return True
        return any(REGIME in country.lower() for name in COUNTRIES for country in self.said.get(name, ()))


def _local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _entry(designation: Any) -> Entry:
    said: dict[str, list[str]] = {}
    names: list[tuple[bool, str]] = []
    for element in designation.iter(etree.Element):
        text = tidy(element.text or "").replace("\n", " ")
        if text:
            said.setdefault(_local(element), []).append(text)
        if _local(element) == "Name":
            names.append(_name(element))
    ordered = [name for primary in (True, False) for is_primary, name in names if is_primary is primary and name]
    return Entry(said=said, names=tuple(dict.fromkeys(ordered + said.get("NameNonLatinScript", []))))


def _name(element: Any) -> tuple[bool, str]:
    """Whether it is the primary name, and the name as it is spoken: the family name last."""
    parts = {_local(part): tidy(part.text or "") for part in element.iter(etree.Element)}
    return "primary" in parts.get("NameType", "").lower(), " ".join(parts[name] for name in PARTS_OF_NAME if parts.get(name))


def _designations(page: Page) -> list[Any]:
    """The elements of the list. Raises PageChanged where it is cut off, declares entities, or holds none."""
    if ENTITIES.search(page.text):
        raise PageChanged("the list declares entities of its own")
    parser = etree.XMLParser(encoding="utf-8", resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(page.text.lstrip("\ufeff \t\r\n").encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        guard(page)
        raise PageChanged(f"the list is cut off or no XML: {str(error)[:REASON]}") from error
    found = [element for element in root.iter(etree.Element) if _local(element) == "Designation"]
    if not found:
        guard(page)
        raise PageChanged("the list has no entry")
    return found


def _entries(page: Page) -> tuple[list[Post], list[str]]:
    """A post for each entry that concerns Belarus, and what could not be right. Raises PageChanged where no entry does."""
    concerned = [entry for entry in map(_entry, _designations(page)) if entry.concerns_belarus()]
    if not concerned:
        raise PageChanged("no entry of the list concerns Belarus")
    posts: list[Post] = []
    bad: list[str] = []
    for entry in concerned:
        try:
            posts.append(_listed(entry, page))
        except ValueError as error:
            bad.append(str(error))
    return sorted(posts, key=lambda post: post.published, reverse=True)[:MOST_ENTRIES], bad


def day(text: str) -> date | None:
    """A date DD/MM/YYYY of the list; None where a part of it is unknown, "dd/mm/1970", or it is none."""
    found = DAY.fullmatch(text.strip())
    try:
        read = date(int(found.group(3)), int(found.group(2)), int(found.group(1))) if found else None
    except ValueError:
        return None
    return read if read is not None and read.year >= FIRST_LISTING else None


def _spoken(when: date) -> str:
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}"


def _noon(when: date, page: Page) -> datetime:
    """Noon of that day in London, or now where it is today and not yet noon: a step must not wait until it is not in the future."""
    noon = datetime.combine(when, time(12), tzinfo=LONDON).astimezone(UTC)
    return min(noon, page.latest) if page.latest.astimezone(LONDON).date() == when else noon


def _listed(entry: Entry, page: Page) -> Post:
    """An entry as it was added, or as it was last changed: each is a post of its own. Raises ValueError, with the reason, where it cannot be read."""
    if not entry.id or not entry.names:
        raise ValueError(f"an entry without {'Unique ID' if not entry.id else 'name'}: {(entry.id or ' '.join(entry.names))[:60]!r}")
    designated, updated = day(entry.first("DateDesignated")), day(entry.first("LastUpdated"))
    latest = max(filter(None, (designated, updated)), default=None)
    if latest is None:
        raise ValueError(f"{entry.id} has no date that can be read")
    added = designated is not None and latest - designated <= STILL_NEW
    when = designated if designated is not None and added else latest
    return Post(
        source=page.source.id,
        key=f"{entry.id}:{when.isoformat()}",
        url=page.source.url,
        published=_noon(when, page),
        title=f"UK Sanctions List: {entry.names[0]}",
        text="\n".join([_what_happened(entry, designated, when, added=added), *_particulars(entry)]),
        lang=page.source.language or None,
    )


def _what_happened(entry: Entry, designated: date | None, when: date, *, added: bool) -> str:
    regime = f" under {entry.first('RegimeName')}" if entry.first("RegimeName") else ""
    if added:
        return f"{entry.names[0]} was added to the UK Sanctions List on {_spoken(when)}{regime}."
    since = f" It was designated on {_spoken(designated)}{regime}." if designated else f" It is listed{regime}." if regime else ""
    return f"The entry of {entry.names[0]} on the UK Sanctions List was changed on {_spoken(when)}.{since}"


def _particulars(entry: Entry) -> list[str]:
    """Lines beneath: the statement of reasons is left out, because it tells at length of other days and other deeds."""
    measures = [part.strip() for text in entry.all("SanctionsImposed") for part in text.split("|") if part.strip()]
    told = {
        "Unique ID": [entry.id],
        "Type": entry.all("IndividualEntityShip"),
        "Also known as": list(entry.names[1:][:MOST_NAMES]),
        "Position": entry.all("Position"),
        "Sanctions imposed": measures,
    }
    return [f"{label}: {', '.join(texts)}." for label, texts in told.items() if texts]


KIND = SourceKind(
    id="uk",
    example="https://www.gov.uk/api/content/government/publications/the-uk-sanctions-list",
    accept="application/json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1",
    parse=parse,
    slow=True,
)
