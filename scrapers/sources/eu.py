"""The Official Journal of the European Union: the acts on Belarus, as its own repository (CELLAR) lists them, and the text of each.

The listing is the answer to one SPARQL query (QUERY) in JSON: one row for each act, for each act on Belarus that it amends, rests on or repeals, and
for each file of its English text. A value that is not known is simply missing from its row. The text is XHTML: a masthead, a title, the recitals, the
articles and the annexes, as in public copies of acts of 2024 to 2026. EUR-Lex, which people read, refuses programs; the repository does not
(facts, 7.2).
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit
from zoneinfo import ZoneInfo

from claims.model import Post
from scrapers.errors import PageChanged, WrongType
from scrapers.links import host_of
from scrapers.page import HTML, Link, Page, Parsed, SourceKind, guard, guard_type
from scrapers.sources.belta import MONTHS
from scrapers.text import tidy, tree, words

BRUSSELS = ZoneInfo("Europe/Brussels")
FRAMEWORKS = ("32006R0765", "32012D0642")  # the Regulation and the Decision that all measures on Belarus rest on (facts, 7.2; the second from memory)
SINCE = "2025-01-01"  # acts signed earlier are history, and as their number grows the answer would grow with it
# The relations "amends" and "based_on" are those of the facts. "Repeals" is asked for too: the end of all measures would be a new act that does so.
# The names of properties were seen in several public readers of the repository in 2026; this very query was never seen to be answered. It asks for
# the file itself (item), because the address by number, which the facts name, needs an Accept-Language that our client does not send.
QUERY = f"""
PREFIX cdm: <http://publications.europa.eu/ontology/cdm#>
PREFIX lang: <http://publications.europa.eu/resource/authority/language/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
SELECT DISTINCT ?celex ?framework_celex ?relation ?title ?doc_date ?type ?item WHERE {{
 VALUES ?framework_celex {{ {" ".join(f'"{celex}"^^xsd:string' for celex in FRAMEWORKS)} }}
 ?framework cdm:resource_legal_id_celex ?framework_celex .
 VALUES (?link ?relation) {{ (cdm:resource_legal_amends_resource_legal "amends") (cdm:resource_legal_based_on_resource_legal "based_on")
  (cdm:resource_legal_repeals_resource_legal "repeals") (cdm:resource_legal_implicitly_repeals_resource_legal "repeals") }}
 ?act ?link ?framework ; cdm:resource_legal_id_celex ?celex ; cdm:work_date_document ?doc_date .
 FILTER(STRSTARTS(STR(?celex), "3") && ?doc_date >= "{SINCE}"^^xsd:date)
 OPTIONAL {{ ?act cdm:work_has_resource-type ?type }}
 OPTIONAL {{
  ?text cdm:expression_belongs_to_work ?act ; cdm:expression_uses_language lang:ENG .
  OPTIONAL {{ ?text cdm:expression_title ?title }}
  OPTIONAL {{
   ?form cdm:manifestation_manifests_expression ?text ; cdm:manifestation_type ?format .
   FILTER(STR(?format) = "xhtml")
   ?item cdm:item_belongs_to_manifestation ?form }} }}
}} ORDER BY DESC(?doc_date) LIMIT 1000
"""
RESULTS = "application/sparql-results+json"
ENDPOINT = "https://publications.europa.eu/webapi/rdf/sparql"
# The facts show the query sent by POST; by the protocol (SPARQL 1.1, 2.1.1) GET asks the same, and a poll is a GET.
ADDRESS = f"{ENDPOINT}?{urlencode({'query': ' '.join(QUERY.split()), 'format': RESULTS})}"

JSON = frozenset({RESULTS, "application/json", "text/plain", ""})
TEXT = HTML | {"application/xml", "text/xml"}  # what a server may call XHTML
CELEX = re.compile(r"(\d)(\d{4})([A-Z]{1,2})(\d{4})(R?\(\d{1,2}\))?")  # sector, year, kind, number, and "R(01)" of a corrigendum
LAW = "3"  # the sector of acts in force; 5 is what was only proposed, 0 what was put together from acts
NAMES_BELARUS = re.compile(r"belarus", re.IGNORECASE)
FILE = re.compile(r"/DOC_(\d{1,9})$")  # the files of one text are numbered
UNNUMBERED = 10**9  # comes after them
MOST_ROWS = 5_000  # QUERY gives at most 1,000; a listing much longer is not its answer
TEXT_WITHIN = timedelta(days=30)  # an act of the last days without a text is a step that is being missed; a text that comes later is no news
FIRST_YEAR = 2004  # of the first measure of the Union on Belarus
MOST_TEXT = 200_000  # characters, read in about a second; annexes of three hundred names have half of that
TITLE_PARAGRAPHS = 8  # of a title without an element of its own; real ones have three or four
MOST_TITLE = 2_000  # characters; the longest titles have about half of that
SHOWN = 80  # characters of a stranger's words in a line for operators

PREFIX = "oj-"  # classes of today's renderings begin so, those of older ones do not
MASTHEAD = frozenset({"hd-date", "hd-lg", "hd-ti", "hd-oj", "hd-coll", "hd-uniq"})
DROPS = MASTHEAD | {"note", "final", "signatory"}  # footnotes, and who signed where
LEAVES = frozenset({"nav", "button", "form"})  # navigation, where the page is EUR-Lex's
CALL = "#ntr"  # the address of a footnote: what leads there is its number
IMPRINT = re.compile(r"(?:ELI: https?://|ISSN \d)")  # the last lines of each text
NUMBERING = re.compile(r"\(?(?:\d{1,3}[a-z]?|[a-z]{1,3}|[ivxlc]{1,5})[.)]|[—–-]")  # "(1)", "a)", "1." stand in a cell of their own before their words
LOOSE_STOP = re.compile(r" (?=[,;.](?:\s|$))")  # what the number of a footnote leaves behind
MASTHEAD_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(20\d\d)")
END = re.compile(r"</html\s*>", re.IGNORECASE)
END_WITHIN = 2_000  # characters from the end of a page
SIGNED = re.compile(r"\bof\s+(\d{1,2})\s+([A-Za-z]+)\s+(20\d\d)\b")


@dataclass(slots=True, kw_only=True)
class _Act:
    """An act as its rows tell it, together."""

    celex: str
    title: str = ""
    day: date | None = None  # of its signing
    frameworks: set[str] = field(default_factory=set)
    files: list[str] = field(default_factory=list)  # addresses of its text


def _value(row: Mapping[str, Any], name: str) -> str:
    """The value of a variable in a row of results: {"celex": {"type": "literal", "value": "32026R9999"}}; "" where there is none."""
    cell = row.get(name)
    return tidy(str(cell.get("value", ""))) if isinstance(cell, dict) else ""


def _rows(page: Page) -> list[Any]:
    """The rows of the results. Raises what a page that holds none is."""
    try:
        guard_type(page, JSON)
    except WrongType:
        guard(page)  # a challenge says so
        raise
    try:
        told = json.loads(page.text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        guard(page)
        if page.text.lstrip().startswith("{"):
            raise PageChanged("the results are cut off, or no JSON") from error
        raise WrongType("there are no results of a query, but text") from error
    results = told.get("results") if isinstance(told, dict) else None
    rows = results.get("bindings") if isinstance(results, dict) else None
    if not isinstance(rows, list):
        raise PageChanged("there are no results of a query")
    return rows


def _day(text: str) -> date | None:
    """A day such as "2026-11-18", perhaps with a zone behind; None where it cannot be one of an act on Belarus."""
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        return None
    return day if day.year >= FIRST_YEAR else None


def _take(row: Any, acts: dict[str, _Act]) -> str | None:
    """Puts one row to its act. Gives what is wrong with it, if anything is; an act whose day alone is wrong is taken."""
    if not isinstance(row, dict):
        return f"a row is no object: {str(row)[:SHOWN]!r}"
    celex = _value(row, "celex").upper()
    if not CELEX.fullmatch(celex):
        return f"{celex[:SHOWN]!r} is no number of an act: {_value(row, 'title')[:SHOWN]!r}"
    act = acts.setdefault(celex, _Act(celex=celex))
    act.title = act.title or _value(row, "title").replace("\n", " ")
    act.frameworks |= {_value(row, "framework_celex").upper()} - {""}
    item, said = _value(row, "item"), _value(row, "doc_date")
    if item and item not in act.files:
        act.files.append(item)
    act.day = act.day or _day(said)
    return f"{celex} is dated {said[:SHOWN]!r}" if said and act.day is None else None


def _concerns(act: _Act) -> bool:
    """Whether it is a law that may concern Belarus; of one that the listing ties to no other act, that is believed."""
    known = not act.frameworks or bool(act.frameworks & set(FRAMEWORKS))
    return act.celex.startswith(LAW) and (known or NAMES_BELARUS.search(act.title) is not None)


def _address(act: _Act, page: Page) -> str | None:
    """The first file of the act's text on the source's own host. The repository names its files by http; they are asked for as the source is."""
    scheme = urlsplit(page.source.url).scheme
    own = []
    for file in act.files:
        try:
            url = urlsplit(urljoin(page.url, file))
            if url.scheme in {"http", "https"} and host_of(url.geturl()) == host_of(page.source.url):
                own.append(url._replace(scheme=scheme, query="", fragment="").geturl())
        except ValueError:
            continue  # no address at all
    return min(own, key=_place, default=None)


def _place(url: str) -> tuple[int, str]:
    """Where a file stands among those of its text; the text begins in the first."""
    found = FILE.search(url)
    return int(found.group(1)) if found else UNNUMBERED, url


def _missing(act: _Act, page: Page) -> str | None:
    """What to say of an act that has no text to be read: of one that is long past, nothing."""
    if act.day is not None and act.day < (page.latest - TEXT_WITHIN).date():
        return None
    where = f", but on another host: {act.files[0][:SHOWN]!r}" if act.files else ""
    return f"{act.celex} has no English text yet{where}: {act.title[:SHOWN]!r}"


def _newest_first(acts: Iterable[_Act]) -> list[_Act]:
    """By the day of signing; an act of an unknown day is taken for new."""
    return sorted(acts, key=lambda act: (act.day or date.max, act.celex), reverse=True)


def parse(page: Page) -> Parsed:
    """The listing. Raises PageChanged where it names no act, as it always names the acts of the last years."""
    rows = _rows(page)
    acts: dict[str, _Act] = {}
    wrong = [_take(row, acts) for row in rows[:MOST_ROWS]]
    bad = [line for line in dict.fromkeys(wrong) if line]
    if len(rows) > MOST_ROWS:
        bad.append(f"the listing has {len(rows)} rows, of which {MOST_ROWS} were read")
    links, skipped = [], []
    for act in _newest_first(acts.values()):
        url = _address(act, page) if _concerns(act) else None
        if url is not None:
            links.append(Link(key=act.celex, url=url, title=act.title))
        elif _concerns(act) and (line := _missing(act, page)):
            bad.append(line)
        else:
            skipped.append(act.celex)
    if not links:
        raise PageChanged(f"no act on Belarus can be read: {bad[0]}" if bad else "no act on Belarus is named")
    return Parsed(links=tuple(links), skipped=tuple(skipped), bad=tuple(bad))


def _classes(element: Any) -> set[str]:
    return {name.removeprefix(PREFIX) for name in str(element.get("class", "")).split()}


def _lines(text: str) -> str:
    """Words in lines, a number or letter of a list in one line with what it counts, without the imprint."""
    out: list[str] = []
    for line in filter(None, text.split("\n")):
        if IMPRINT.match(line):
            continue
        if out and NUMBERING.fullmatch(out[-1]):
            out[-1] = f"{out[-1]} {line}"
        else:
            out.append(line)
    return LOOSE_STOP.sub("", "\n".join(out))


def _title_elements(root: Any) -> list[Any]:
    """Where the title stands: in an element of its own, or else in the first paragraphs of its class; headings of annexes have that class too."""
    whole = next((element for element in root.iter("div") if "eli-main-title" in _classes(element)), None)
    if whole is not None:
        return [whole]
    out: list[Any] = []
    for element in root.iter("p"):
        if "doc-ti" in _classes(element):
            out.append(element)
        elif out:
            break
    return out[:TITLE_PARAGRAPHS]


def _text(root: Any, title: Collection[Any]) -> str:
    """The words from the recitals to the end of the annexes, without masthead, title, footnotes and signatures. Changes the tree."""
    for element in [each for each in root.iter() if isinstance(each.tag, str)]:
        call = element.tag == "a" and str(element.get("href", "")).startswith(CALL)
        if call or element in title or element.tag in LEAVES or _classes(element) & DROPS:
            element.tag = "template"  # which nobody reads; what follows it belongs to its parent and stays
    text = _lines(words(root))
    if len(text) <= MOST_TEXT:
        return text
    return text[:MOST_TEXT].rpartition("\n")[0] or text[:MOST_TEXT]


def _is_named(key: str, title: str, root: Any) -> bool:
    """Whether the page is that of the act: its title or masthead gives the act's number, "2026/9999" or, before 2015, "No 765/2006"."""
    found = CELEX.fullmatch(key)
    if found is None:
        return False
    year, number = int(found.group(2)), int(found.group(4))
    masthead = [words(element) for element in root.iter("p") if "hd-uniq" in _classes(element)]
    pattern = re.compile(rf"(?<!\d)(?:{year}/0*{number}|0*{number}/{year})(?!\d)")
    return any(pattern.search(text) for text in (title, *masthead))


def _calendar(day: str, month: int | None, year: str) -> date | None:
    try:
        return _day(date(int(year), month or 0, int(day)).isoformat())
    except ValueError:
        return None


def _published(root: Any, title: str) -> date | None:
    """The day of the issue, which the masthead names ("4.3.2026"); where none can be read there, the day of signing, which the title names."""
    for element in root.iter("p"):
        found = MASTHEAD_DATE.fullmatch(words(element)) if "hd-date" in _classes(element) else None
        day = _calendar(found.group(1), int(found.group(2)), found.group(3)) if found else None
        if day is not None:
            return day
    found = SIGNED.search(title)
    return _calendar(found.group(1), MONTHS.get(found.group(2).lower()), found.group(3)) if found else None


def moment(day: date, latest: datetime) -> datetime:
    """Noon of the day in Brussels, as UTC: the Journal names no hour. Of today before noon, now: what is out in the morning is not of the future."""
    noon = datetime.combine(day, time(12), tzinfo=BRUSSELS).astimezone(UTC)
    return min(noon, latest) if day == latest.astimezone(BRUSSELS).date() else noon


def parse_post(page: Page, key: str) -> Post | None:
    """The text of an act. Raises PageChanged where it cannot be read, is cut off, or is another act's."""
    guard_type(page, TEXT)
    root = tree(page.text)
    where = [] if root is None else _title_elements(root)
    title = " ".join(" ".join(words(element) for element in where).split())[:MOST_TITLE]
    if not title:
        guard(page)
        raise PageChanged("there is no title of an act on the page")
    if not _is_named(key, title, root):
        raise PageChanged(f"the page is not that of {key}, but of {title[:SHOWN]!r}")
    day = _published(root, title)
    if not END.search(page.text[-END_WITHIN:]):
        raise PageChanged("the text is cut off")  # who is taken off the list stands in its last lines
    text = _text(root, where)
    if not text or day is None:
        raise PageChanged(f"the act has no {'words' if not text else 'day'}")
    url = urlsplit(page.url)._replace(query="", fragment="").geturl()
    published = moment(day, page.latest)
    return Post(source=page.source.id, key=key, url=url, published=published, title=title, text=text, lang=page.source.language or None)


KIND = SourceKind(
    id="eu",
    example=ADDRESS,
    accept=f"{RESULTS}, application/xhtml+xml;q=0.9, text/html;q=0.8, */*;q=0.1",
    parse=parse,
    parse_post=parse_post,
    slow=True,
)
