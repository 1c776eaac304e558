"""The acts of the Official Journal on Belarus: the listing, the text of an act, and both through the whole pipeline."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from claims.model import AlertType, Post, Role, SourceState
from scrapers.catalogue import shipped
from scrapers.errors import Blocked, PageChanged, SourceError, WrongType
from scrapers.fetching import check, understand, understand_post
from scrapers.page import Page, Parsed
from scrapers.settings import SourceSpec
from scrapers.sources.eu import ADDRESS, FRAMEWORKS, KIND, MOST_ROWS, MOST_TEXT, MOST_TITLE, RESULTS, TITLE_PARAGRAPHS, moment, parse, parse_post
from scrapers.wire import decode
from storage.session import Database
from tests.sources import eu_page
from tests.sources.loopback import Reply, Request, Server, serving
from tests.sources.pipeline import Clock, polling, posts, rows
from tests.sources.reading import a_page, a_source

SOURCE = a_source(id="journal", kind="eu", url=ADDRESS, role=Role.LEGAL, language="en")
XHTML = "application/xhtml+xml;charset=UTF-8"
CELEX = "32026R9999"
ITEM = eu_page.item_of(CELEX).replace("http:", "https:")
CHALLENGE = "<html><head><title>Just a moment...</title></head><body>" + "<p>wait</p>" * 100 + "</body></html>"
MENU = "<html><head><title>Publications Office</title></head><body>" + "<p>a landing page with words</p>" * 40 + "</body></html>"
# Read by a test at the clock of tests.sources.reading: fetched on 11 March 2026 at noon, UTC.


def results(sent: str | bytes, content_type: str = RESULTS, **given: Any) -> Page:
    return a_page(sent, source=SOURCE, content_type=content_type, **given)


def listed(*found: Any) -> Parsed:
    return parse(results(eu_page.listing(found)))


def keys(parsed: Parsed) -> list[str]:
    return [link.key for link in parsed.links]


def text_page(sent: str | bytes, url: str = ITEM, content_type: str = XHTML, **given: Any) -> Page:
    return a_page(sent, source=SOURCE, url=url, content_type=content_type, **given)


def read(sent: str, key: str = CELEX, **given: Any) -> Post:
    post = parse_post(text_page(sent, **given), key)
    assert post is not None
    return post


# --- the listing ---


def test_the_shipped_source_asks_what_the_kind_says() -> None:
    (source,) = [each for each in shipped() if each.kind == "eu"]
    assert (source.url, source.role, source.language) == (ADDRESS, Role.LEGAL, "en")


def test_the_query_asks_for_both_acts_on_belarus_in_an_address_that_any_server_takes() -> None:
    asked = parse_qs(urlsplit(ADDRESS).query)
    assert asked["format"] == [RESULTS]
    assert all(f'"{celex}"^^xsd:string' in asked["query"][0] for celex in FRAMEWORKS)
    assert asked["query"][0].count("{") == asked["query"][0].count("}")
    assert len(ADDRESS) < 4_000


def test_acts_are_listed_newest_first_each_once_whatever_its_rows() -> None:
    older = eu_page.row("32026D9990", doc_date="2026-02-24", framework_celex=eu_page.DECISION)
    newer = [eu_page.row(), eu_page.row(relation="based_on"), eu_page.row(framework_celex=eu_page.DECISION)]
    parsed = listed(older, *newer, older)
    assert keys(parsed) == [CELEX, "32026D9990"]
    assert parsed.links[0].title.startswith("Council Implementing Regulation (EU) 2026/9999 of 9 March 2026")
    assert (parsed.bad, parsed.skipped) == ((), ())


def test_a_value_that_is_missing_from_a_row_loses_no_act() -> None:
    bare = eu_page.row(title=None, type=None, relation=None, framework_celex=None, doc_date=None)
    parsed = listed(eu_page.row("32026D9998"), bare)
    assert keys(parsed) == [CELEX, "32026D9998"]  # of an unknown day: taken for new
    assert (parsed.links[0].title, parsed.bad) == ("", ())


def test_a_title_that_stands_in_another_row_of_the_act_is_found() -> None:
    assert listed(eu_page.row(title=None), eu_page.row(title="Invented title")).links[0].title == "Invented title"


def test_a_text_is_asked_for_by_https_as_the_listing_is() -> None:
    assert listed(eu_page.row()).links[0].url == ITEM


def test_the_first_of_several_files_is_the_text() -> None:
    parsed = listed(*(eu_page.row(item=eu_page.item_of(CELEX, number)) for number in (10, 2, 3)))
    assert parsed.links[0].url.endswith("/DOC_2")


def test_a_text_on_another_host_is_told_and_never_asked_for() -> None:
    parsed = listed(eu_page.row("32026D9998"), eu_page.row(item=eu_page.item_of(CELEX, host="https://elsewhere.example")))
    assert keys(parsed) == ["32026D9998"]
    assert len(parsed.bad) == 1
    assert "elsewhere.example" in parsed.bad[0]


@pytest.mark.parametrize(
    "item", ["javascript:alert(1)", "http://[", "file:///etc/passwd", "//elsewhere.example/DOC_1", "ftp://publications.europa.eu/x"]
)
def test_an_address_that_is_none_of_the_web_is_never_asked_for(item: str) -> None:
    parsed = listed(eu_page.row("32026D9998"), eu_page.row(item=item))
    assert keys(parsed) == ["32026D9998"]
    assert len(parsed.bad) == 1
    assert CELEX in parsed.bad[0]


def test_a_new_act_without_a_text_is_told_and_an_old_one_is_left() -> None:
    parsed = listed(eu_page.row("32026D9998"), eu_page.row(item=None), eu_page.row("32025R9000", item=None, doc_date="2025-02-24"))
    assert (keys(parsed), parsed.skipped) == (["32026D9998"], ("32025R9000",))
    assert len(parsed.bad) == 1
    assert "32026R9999 has no English text yet" in parsed.bad[0]


@pytest.mark.parametrize("celex", ["", "32026", "2026/9999", "<script>alert(1)</script>", "32026R9999; DROP", "3" * 5_000])
def test_a_row_without_the_number_of_an_act_loses_nothing_else(celex: str) -> None:
    wrong = {**eu_page.row(), "celex": {"type": "literal", "value": celex}}
    parsed = listed(wrong, eu_page.row("32026D9998"))
    assert keys(parsed) == ["32026D9998"]
    assert len(parsed.bad) == 1
    assert len(parsed.bad[0]) < 300


@pytest.mark.parametrize("wrong", [None, 7, "row", [], {}, {"celex": CELEX}, {"celex": None}, {"celex": {"value": {"a": 1}}}])
def test_a_row_of_another_shape_loses_nothing_else(wrong: Any) -> None:
    parsed = listed(wrong, eu_page.row("32026D9998"))
    assert (keys(parsed), len(parsed.bad)) == (["32026D9998"], 1)


@pytest.mark.parametrize("day", ["2026-13-45", "yesterday", "1001-01-01", "18/11/2026"])
def test_an_act_of_a_day_that_cannot_be_is_told_and_taken(day: str) -> None:
    parsed = listed(eu_page.row("32026D9998"), eu_page.row(doc_date=day), eu_page.row(doc_date=day, relation="based_on"))
    assert keys(parsed) == [CELEX, "32026D9998"]
    assert parsed.bad == (f"32026R9999 is dated '{day}'",)


def test_a_day_with_a_zone_behind_is_that_day() -> None:
    assert keys(listed(eu_page.row("32026R0001", doc_date="2026-03-08+01:00"), eu_page.row("32026R0002", doc_date="2026-03-09"))) == [
        "32026R0002",
        "32026R0001",
    ]


@pytest.mark.parametrize("celex", ["52026PC0999", "02006R0765"])
def test_what_is_no_law_is_left(celex: str) -> None:
    parsed = listed(eu_page.row(celex), eu_page.row())
    assert (keys(parsed), parsed.skipped, parsed.bad) == ([CELEX], (celex,), ())


def test_a_corrigendum_is_an_act_of_its_own() -> None:
    assert keys(listed(eu_page.row("32026R9999R(01)", item=eu_page.item_of("32026R9998")), eu_page.row())) == ["32026R9999R(01)", CELEX]


def test_an_act_on_another_country_is_left_unless_its_title_names_belarus() -> None:
    other = eu_page.row("32026R9001", framework_celex="32014R0833", title="Council Regulation (EU) 2026/9001 on an invented country")
    named = eu_page.row("32026R9002", framework_celex="32014R0833", title="Council Regulation (EU) 2026/9002 on goods that pass through BELARUS")
    parsed = listed(other, named, eu_page.row())
    assert (keys(parsed), parsed.skipped) == ([CELEX, "32026R9002"], ("32026R9001",))


def test_a_listing_much_longer_than_it_can_be_is_read_in_part_and_told() -> None:
    parsed = listed(*[eu_page.row()] * MOST_ROWS, eu_page.row("32026R0001"))
    assert keys(parsed) == [CELEX]
    assert "rows" in parsed.bad[0]


@pytest.mark.parametrize(
    "body",
    [
        eu_page.listing([]),
        eu_page.listing([], padding="x" * 600),
        eu_page.listing([eu_page.row("52026PC0999")]),
        eu_page.listing([{"number": {"type": "literal", "value": CELEX}}]),
        eu_page.listing([eu_page.row(item=None)]),
    ],
    ids=["empty", "empty and long", "no law", "other variables", "no text"],
)
def test_a_listing_without_an_act_is_a_changed_page_and_never_nothing_new(body: str) -> None:
    with pytest.raises(PageChanged):
        parse(results(body))


@pytest.mark.parametrize("body", ['{"head": {}}', '{"results": []}', '{"results": {"bindings": {}}}', "[]", "null", '{"boolean": true}', '"words"'])
def test_json_of_another_shape_is_a_changed_page(body: str) -> None:
    with pytest.raises(PageChanged):
        parse(results(body))


@pytest.mark.parametrize("share", [0.3, 0.6, 0.99])
def test_results_that_are_cut_off_are_a_changed_page(share: float) -> None:
    whole = eu_page.listing([eu_page.row(), eu_page.row("32026D9998")])
    with pytest.raises(PageChanged):
        parse(results(whole[: int(len(whole) * share)]))


@pytest.mark.parametrize("body", ["[" * 100_000, '{"results":' * 50_000, '{"results": {"bindings": ' + "[" * 50_000])
async def test_deep_nesting_is_a_changed_page(body: str) -> None:
    with pytest.raises(SourceError):
        await understand(KIND, results(body))


def test_an_error_that_a_database_tells_in_words_is_of_the_wrong_type() -> None:
    words = "Virtuoso 37000 Error SP030: SPARQL compiler, line 1: syntax error (SYNTHETIC) " * 10
    with pytest.raises(WrongType):
        parse(results(words, content_type="text/plain"))


@pytest.mark.parametrize("content_type", ["text/html", "text/html; charset=utf-8", RESULTS, "text/plain"])
def test_a_challenge_in_place_of_the_listing_is_a_block(content_type: str) -> None:
    with pytest.raises(Blocked):
        parse(results(CHALLENGE, content_type=content_type))


def test_a_page_in_place_of_the_listing_is_of_the_wrong_type() -> None:
    with pytest.raises(WrongType):
        parse(results(MENU, content_type="text/html"))


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_a_listing_in_another_charset_is_read(charset: str) -> None:
    told = json.loads(eu_page.listing([eu_page.row(title="Décision inventée – Belarus")]))
    body = json.dumps(told, ensure_ascii=False).encode(charset)
    content_type = f"{RESULTS}; charset={charset}"
    parsed = parse(results(body, content_type=content_type, text=decode(body, content_type)))
    assert parsed.links[0].title == "Décision inventée – Belarus"


# --- the text of an act ---


def test_the_text_has_recitals_articles_and_annex_and_neither_masthead_nor_footnotes_nor_signatures() -> None:
    post = read(eu_page.act())
    assert post.title == f"COUNCIL IMPLEMENTING REGULATION (EU) 2026/9999 of 9 March 2026 {eu_page.SUBJECT}"
    assert post.text.splitlines() == [
        "THE COUNCIL OF THE EUROPEAN UNION,",
        "Having regard to Council Regulation (EC) No 765/2006, and in particular Article 8a thereof,",
        "Whereas:",
        f"(1) {eu_page.RECITALS[0]}",
        f"(2) {eu_page.RECITALS[1]}",
        "HAS ADOPTED THIS REGULATION:",
        "Article 1",
        eu_page.ARTICLES[0],
        "Article 2",
        eu_page.ARTICLES[1],
        "ANNEX",
        "In Annex I to Regulation (EC) No 765/2006, the following entries are deleted:",
        "1. Ivan SAMPLE",
        "2. Maria SPECIMEN",
    ]
    assert (post.key, post.url, post.lang, post.source) == (CELEX, ITEM, "en", "journal")


def test_an_act_is_published_at_noon_in_brussels_of_the_day_of_its_issue() -> None:
    assert read(eu_page.act(issued="10.3.2026", signed="6 March 2026")).published == datetime(2026, 3, 10, 11, tzinfo=UTC)


def test_noon_in_brussels_is_an_hour_earlier_in_summer() -> None:
    later = datetime(2026, 7, 20, tzinfo=UTC)
    assert moment(datetime(2026, 7, 13, tzinfo=UTC).date(), later) == datetime(2026, 7, 13, 10, tzinfo=UTC)


def test_an_act_that_is_out_before_noon_is_published_now_and_not_in_the_future() -> None:
    early = datetime(2026, 3, 10, 7, 5, tzinfo=UTC)
    assert read(eu_page.act(issued="10.3.2026"), fetched_at=early).published == early


def test_an_act_of_tomorrow_keeps_its_day_so_that_it_is_seen_to_be_wrong() -> None:
    early = datetime(2026, 3, 10, 7, 5, tzinfo=UTC)
    assert read(eu_page.act(issued="12.3.2026"), fetched_at=early).published == datetime(2026, 3, 12, 11, tzinfo=UTC)


@pytest.mark.parametrize("issued", ["", "31.2.2026", "10 March", "2026-03-10", "1.1.1001", "99.99.2026"])
def test_an_issue_without_a_day_that_can_be_is_dated_by_its_signing(issued: str) -> None:
    assert read(eu_page.act(issued=issued, signed="9 March 2026")).published == datetime(2026, 3, 9, 11, tzinfo=UTC)


@pytest.mark.parametrize("signed", ["the ninth of March", "31 February 2026", "9 Mars 2026"])
def test_an_act_without_any_day_is_a_changed_page(signed: str) -> None:
    with pytest.raises(PageChanged, match="no day"):
        read(eu_page.act(issued="", signed=signed))


def test_classes_of_older_texts_without_their_prefix_are_read_alike() -> None:
    assert read(eu_page.act(changed={"oj-": ""})).text == read(eu_page.act()).text


def test_a_title_without_an_element_of_its_own_is_found_and_the_heading_of_the_annex_is_none() -> None:
    post, whole = read(eu_page.act(changed={'<div class="eli-main-title" id="tit_1">': "<div>"})), read(eu_page.act())
    assert (post.title, post.text) == (whole.title, whole.text)


@pytest.mark.parametrize(
    ("key", "number"),
    [
        ("32026R9999", "2026/9999"),
        ("32026R0012", "2026/12"),
        ("32014R0046", "No 46/2014"),
        ("32012D0642", "2012/642/CFSP"),
        ("32026R9999R(01)", "2026/9999"),
    ],
)
def test_the_number_in_the_title_is_that_of_the_act_in_each_of_its_forms(key: str, number: str) -> None:
    assert read(eu_page.act(number), key).key == key


@pytest.mark.parametrize(
    ("key", "number"), [("32026R9999", "2026/9998"), ("32026R0012", "2026/123"), ("32026R9999", "2025/9999"), ("8812", "2026/8812")]
)
def test_the_text_of_another_act_is_a_changed_page(key: str, number: str) -> None:
    with pytest.raises(PageChanged):
        read(eu_page.act(number), key)


@pytest.mark.parametrize("body", ["", "<html></html>", MENU, eu_page.act(changed={"oj-doc-ti": "renamed", "eli-main-title": "renamed"})])
def test_a_page_without_the_title_of_an_act_is_a_changed_page(body: str) -> None:
    with pytest.raises(PageChanged):
        read(body)


def test_an_act_without_words_is_a_changed_page() -> None:
    page = eu_page.act()
    start, end = page.index('<div class="eli-subdivision" id="pbl_1">'), page.index('<hr class="oj-separator"/><p class="oj-normal">ELI:')
    with pytest.raises(PageChanged, match="no words"):
        read(page[:start] + "</div>" + page[end:])


def test_renamed_classes_below_the_title_lose_no_words() -> None:
    post = read(eu_page.act(changed={"oj-normal": "renamed", "oj-tbl-txt": "renamed", "eli-subdivision": "renamed"}))
    assert post.text == read(eu_page.act()).text


@pytest.mark.parametrize("share", [0.5, 0.8, 0.95, 0.995])
def test_a_text_that_is_cut_off_is_a_changed_page(share: float) -> None:
    page = eu_page.act()
    with pytest.raises(PageChanged):
        read(page[: int(len(page) * share)])


def test_a_challenge_in_place_of_the_text_is_a_block() -> None:
    with pytest.raises(Blocked):
        read(CHALLENGE, content_type="text/html")


@pytest.mark.parametrize("content_type", ["application/pdf", "application/zip", RESULTS])
def test_a_text_in_another_format_is_of_the_wrong_type(content_type: str) -> None:
    with pytest.raises(WrongType):
        read(eu_page.act(), content_type=content_type)


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "iso-8859-1"])
def test_a_text_in_another_charset_is_read(charset: str) -> None:
    body = eu_page.act(annex=[("1.", "Zoë SAMPLE")]).replace("charset=utf-8", f"charset={charset}").replace('"UTF-8"', f'"{charset}"').encode(charset)
    content_type = f"application/xhtml+xml; charset={charset}"
    post = parse_post(text_page(body, content_type=content_type, text=decode(body, content_type)), CELEX)
    assert post is not None
    assert post.text.endswith("1. Zoë SAMPLE")


def test_scripts_navigation_and_hidden_things_are_no_words() -> None:
    hostile = '<nav><a href="#art_1">enacting terms</a></nav><script>freed("52")</script><style>p{}</style><iframe src="//x">52 freed</iframe>'
    assert read(eu_page.act(changed={'<div class="eli-container">': hostile + '<div class="eli-container">'})).text == read(eu_page.act()).text


async def test_hostile_nesting_ends_in_a_text_or_a_named_error() -> None:
    page = text_page(eu_page.act(recitals=["<div>" * 20_000 + "deep" + "</div>" * 20_000]))
    try:
        post = await understand_post(KIND, page, CELEX)
    except SourceError:
        return
    assert post is not None
    assert post.title


def test_a_huge_title_is_cut_and_no_more_of_it_is_looked_at() -> None:
    many = '<p class="oj-doc-ti">invented</p>' * 20_000
    assert (
        len(
            read(
                eu_page.act(changed={'<div class="eli-main-title" id="tit_1">': f'<div class="eli-main-title" id="tit_1">{many}'}), "32026R9999"
            ).title
        )
        == MOST_TITLE
    )
    loose = read(eu_page.act(changed={'<div class="eli-main-title" id="tit_1">': "<div>", eu_page.SUBJECT: f"{eu_page.SUBJECT}</p>{many}<p>"}))
    assert loose.title.count("invented") == TITLE_PARAGRAPHS - 3


def test_a_huge_text_is_cut_at_the_end_of_a_line() -> None:
    post = read(eu_page.act(annex=[(f"{place}.", "Ivan SAMPLE " + "x" * 200) for place in range(2_000)]))
    assert MOST_TEXT - 300 < len(post.text) <= MOST_TEXT
    assert post.text.splitlines()[-1].endswith("x" * 200)


# --- through the whole pipeline ---


class Office:
    """The Publications Office: a listing of acts, and the text of each."""

    def __init__(self) -> None:
        self.acts: dict[str, str] = {}
        self.instead: Reply | None = None  # of the listing
        self.dead: set[str] = set()

    def add(self, celex: str, **given: Any) -> None:
        self.acts[celex] = eu_page.act(f"{celex[1:5]}/{int(celex[6:])}", **given)

    def __call__(self, request: Request) -> Reply:
        if urlsplit(request.target).path == "/sparql":
            return self.instead or self.listing(request)
        celex = next(celex for celex in self.acts if celex.lower() in request.target)
        return Reply(status=404) if celex in self.dead else Reply(body=self.acts[celex], headers={"content-type": XHTML})

    def listing(self, request: Request) -> Reply:
        host = f"http://{request.headers['host']}"
        found = [eu_page.row(celex, item=eu_page.item_of(celex, host=host)) for celex in self.acts]
        return Reply(body=eu_page.listing(found), headers={"content-type": f"{RESULTS}; charset=utf-8"})


def office_at(server: Server) -> SourceSpec:
    return a_source(id="journal", kind="eu", url=server.url("/sparql?query=SELECT"), role=Role.LEGAL, language="en")


async def test_a_new_act_is_fetched_once_and_told_once_as_being_in_force(database: Database) -> None:
    office, clock = Office(), Clock()
    office.add("32026R9001", issued="20.1.2026", signed="19 January 2026")  # the ledger takes texts of one month for one step
    async with serving(office) as server, polling(database, clock) as poller:
        source = office_at(server)
        first = await poller.poll(source)
        office.add(CELEX, issued="10.3.2026")
        clock.later(minutes=5)
        server.requests.clear()
        results = [await poller.poll(source) for _ in range(2)]
    assert (first.state, first.new, first.alerts) == (SourceState.OK, 1, ())
    assert [alert.type for result in results for alert in result.alerts] == [AlertType.SANCTIONS_IN_FORCE]
    assert len(server.asked("/resource/")) == 1
    assert set(await rows(database, posts, "key")) == {"32026R9001", CELEX}


async def test_the_listing_and_the_text_are_asked_for_in_their_own_formats(sqlite: Database) -> None:
    office, clock = Office(), Clock()
    office.add(CELEX)
    async with serving(office) as server, polling(sqlite, clock) as poller:
        await poller.poll(office_at(server))
    assert all(RESULTS in request.headers["accept"] and "application/xhtml+xml" in request.headers["accept"] for request in server.requests)


async def test_an_act_that_cannot_be_read_is_told_holds_up_no_other_and_is_asked_for_again(sqlite: Database) -> None:
    office, clock = Office(), Clock()
    office.add("32026R9001", issued="24.2.2026")
    async with serving(office) as server, polling(sqlite, clock) as poller:
        source = office_at(server)
        await poller.poll(source)
        office.add(CELEX)
        office.add("32026R9998", deed="added")
        office.dead.add(CELEX)
        result = await poller.poll(source)
        office.dead.clear()
        clock.later(minutes=11)
        mended = await poller.poll(source)
    assert (result.state, result.new) == (SourceState.BAD_ITEMS, 1)
    assert (mended.state, mended.new) == (SourceState.OK, 1)


@pytest.mark.parametrize(
    ("reply", "state"),
    [
        (Reply(body=CHALLENGE), SourceState.BLOCKED),
        (Reply(body=MENU), SourceState.WRONG_TYPE),
        (Reply(body=eu_page.listing([]), headers={"content-type": RESULTS}), SourceState.PAGE_CHANGED),
        (Reply(body=b"", headers={"content-type": RESULTS}), SourceState.PAGE_CHANGED),
        (Reply(status=403), SourceState.BLOCKED),
        (Reply(status=400, body="Virtuoso 37000 Error"), SourceState.UNREACHABLE),
        (Reply(status=301, headers={"location": "https://elsewhere.example/"}), SourceState.REDIRECTED),
    ],
)
async def test_what_comes_in_place_of_the_listing_is_told_and_is_never_nothing_new(sqlite: Database, reply: Reply, state: SourceState) -> None:
    office, clock = Office(), Clock()
    office.add(CELEX)
    async with serving(office) as server, polling(sqlite, clock) as poller:
        source = office_at(server)
        await poller.poll(source)
        office.instead = reply
        clock.later(minutes=5)
        result = await poller.poll(source)
        office.instead = None
        again = await poller.poll(source, force=True)
    assert (result.state, result.deleted) == (state, 0)
    assert (again.state, again.new) == (SourceState.OK, 0)


async def test_a_check_says_how_many_acts_are_listed(sqlite: Database) -> None:
    office, clock = Office(), Clock()
    office.add(CELEX)
    async with serving(office) as server, polling(sqlite, clock) as poller:
        state, detail, count = await check(office_at(server), poller.client, KIND)
    assert (state, count) == (SourceState.OK, 1)
    assert "/DOC_1" in detail


def test_an_act_of_last_month_is_older_than_what_is_told() -> None:
    assert read(eu_page.act(issued="10.2.2026")).published < datetime(2026, 3, 11, tzinfo=UTC) - timedelta(hours=48)
