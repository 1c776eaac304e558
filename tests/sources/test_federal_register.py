"""The Federal Register's API: which documents are ours, when they were published, and what is no answer."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from claims.model import AlertType, Role, SourceState
from scrapers.catalogue import shipped
from scrapers.errors import Blocked, PageChanged, SourceError, WrongType
from scrapers.fetching import check
from scrapers.page import Parsed
from scrapers.sources.federal_register import KIND, LONGEST_FIELD, MOST_DOCUMENTS, WORDS, parse, parse_post, post_url
from storage.session import Database
from tests.sources.federal_register_page import (
    ACCESS,
    EMERGENCY,
    FOREIGN,
    JSON,
    LICENCE,
    QUERY,
    READ,
    SITE,
    Office,
    a_document,
    a_notice,
    a_search,
    an_answer,
    register,
)
from tests.sources.loopback import Reply, Server, serving
from tests.sources.pipeline import Clock, archives, polling, posts, rows


def keys(parsed: Parsed) -> list[str]:
    return [post.key for post in parsed.posts]


# --- what is read -------------------------------------------------------------------------------------------------------------------


def test_the_words_of_a_document_are_its_title_its_abstract_and_what_its_head_says_of_act_and_dates() -> None:
    post = parse(a_search(an_answer(a_document()))).posts[0]
    assert (post.key, post.title, post.lang) == ("2026-90001", LICENCE, "en")
    assert post.text.split("\n\n") == [
        "An invented office is publishing one general license (GL): GL 913, which was previously made available on its website.",
        "Publication of a web general license.",
        "GL 913 was issued on February 11, 2026.",
    ]
    assert post.url == f"{SITE}/documents/2026/03/10/2026-90001/synthetic"


def test_a_presidential_document_has_its_title_alone() -> None:
    post = parse(a_search(an_answer(a_notice()))).posts[0]
    assert (post.title, post.text) == (EMERGENCY, "")


def test_posts_come_oldest_first_and_those_of_one_day_in_the_order_of_the_search() -> None:
    days = {"2026-90004": "2026-03-10", "2026-90003": "2026-03-10", "2026-90002": "2026-03-09", "2026-90001": "2026-02-01"}
    parsed = parse(a_search(an_answer(*(a_document(number, publication_date=day) for number, day in days.items()))))
    assert keys(parsed) == ["2026-90001", "2026-90002", "2026-90003", "2026-90004"]


@pytest.mark.parametrize("number", ["2026-90001", "C1-2026-90001", "E9-12345", "X26-10310"])
def test_numbers_of_all_forms_are_keys(number: str) -> None:
    assert keys(parse(a_search(an_answer(a_document(number))))) == [number]


@pytest.mark.parametrize(
    ("title", "abstract"),
    [
        ("Invented Restrictions on BELARUS", None),
        ("Invented Restrictions", "They concern Belarusian firms."),
        ("Invented Restrictions on Byelorussia", None),
        ("Temporary Denial Order: Belavia", None),
        ("Notice of Invented Actions", "Aircraft EW-301PJ was removed."),
        ("Notice of Invented Actions", "Persons blocked under Executive Order 14038."),
        ("Notice of Invented Actions", "Persons blocked under E.O. 13405, as amended."),
        ("Notice of Invented Actions", "NAFTAN and GRODNO AZOT were added."),
        ("Notice of Invented Actions", "Agrorozkvit was licensed."),
        ("Notice of Invented Actions", "Officials in Minsk were removed."),
    ],
)
def test_a_document_that_names_the_country_its_orders_firms_or_aircraft_is_ours(title: str, abstract: str | None) -> None:
    assert keys(parse(a_search(an_answer(a_document(title=title, abstract=abstract, action=None, dates=None))))) == ["2026-90001"]


def test_a_document_whose_full_text_alone_names_belarus_is_no_post() -> None:
    parsed = parse(a_search(an_answer(a_document("2026-90002", **FOREIGN), a_document())))
    assert (keys(parsed), parsed.skipped, parsed.bad, parsed.empty) == (["2026-90001"], ("2026-90002",), (), False)


def test_a_page_on_others_alone_says_that_there_is_nothing_for_us() -> None:
    parsed = parse(a_search(an_answer(a_document(**FOREIGN))))
    assert (parsed.posts, parsed.empty) == ((), True)


@pytest.mark.parametrize("answer", [{"description": "SYNTHETIC", "count": 0}, {"description": "SYNTHETIC", "count": 0, "results": []}])
def test_a_search_without_a_hit_is_empty_with_and_without_its_list(answer: dict[str, Any]) -> None:
    assert parse(a_search(answer)).empty


def test_entities_and_markup_in_a_field_are_read_as_a_person_reads_them() -> None:
    page = a_search(
        an_answer(a_document(title="Salt &amp; <em>Potash</em> from Belarus", abstract="Up to <5 t &lt;net&gt;.<script>steal()</script>"))
    )
    post = parse(page).posts[0]
    assert post.title == "Salt & Potash from Belarus"
    assert post.text.startswith("Up to <5 t <net>.\n\nPublication")


# --- the time -----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("day", "noon"), [("2026-03-09", "2026-03-09T16:00:00+00:00"), ("2026-01-09", "2026-01-09T17:00:00+00:00")])
def test_a_day_is_noon_in_washington_in_summer_and_in_winter(day: str, noon: str) -> None:
    assert parse(a_search(an_answer(a_document(publication_date=day)))).posts[0].published.isoformat() == noon


def test_on_the_morning_of_its_issue_a_document_is_dated_by_the_reading_and_not_in_the_future() -> None:
    parsed = parse(a_search(an_answer(a_document(publication_date="2026-03-11"))))
    assert (parsed.posts[0].published, parsed.bad) == (READ, ())


def test_an_issue_of_today_in_washington_is_today_also_when_it_is_tomorrow_in_minsk() -> None:
    late = datetime(2026, 3, 12, 2, 0, tzinfo=UTC)  # 10 p.m. of the 11th in Washington
    post = parse(a_search(an_answer(a_document(publication_date="2026-03-11")), fetched_at=late)).posts[0]
    assert post.published == datetime(2026, 3, 11, 16, 0, tzinfo=UTC)


def test_where_our_clock_is_slow_the_servers_is_believed() -> None:
    parsed = parse(a_search(an_answer(a_document(publication_date="2026-03-13")), server_time=READ + timedelta(days=2)))
    assert (parsed.posts[0].published, parsed.bad) == (READ + timedelta(days=2), ())


def test_a_document_of_a_later_day_is_bad_and_the_others_are_kept() -> None:
    parsed = parse(a_search(an_answer(a_document("2026-90002", publication_date="2026-03-13"), a_document())))
    assert keys(parsed) == ["2026-90001"]
    assert "in the future" in parsed.bad[0]


WRONG_DAYS: list[object] = [
    "",
    "soon",
    "2026-13-40",
    "03/10/2026",
    "20260310",
    "2026-W11-2",
    "0001-01-01",
    "1993-12-31",
    "2026-03-10T06:00:00",
    None,
    20260310,
    [],
]


@pytest.mark.parametrize("day", WRONG_DAYS)
def test_a_day_that_is_none_makes_one_bad_document(day: object) -> None:
    parsed = parse(a_search(an_answer(a_document("2026-90002", publication_date=day), a_document())))
    assert keys(parsed) == ["2026-90001"]
    assert parsed.bad[0].startswith("2026-90002 has no date")


# --- bad items ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "broken",
    [
        a_document("2026-90002", without=("document_number",)),
        a_document("2026-90002", without=("title", *WORDS)),
        a_document("2026-90002", without=("publication_date",)),
        a_document("../../secret?x=1"),
        a_document("2026-90002", title={"text": "Belarus"}),
        a_document("2026-90002", abstract=["Belarus"]),
        "a document on Belarus",
        None,
        [a_document("2026-90002")],
    ],
    ids=["no number", "no words", "no day", "a path as number", "title as object", "abstract as list", "text", "null", "list"],
)
def test_a_broken_document_is_bad_and_loses_no_other(broken: object) -> None:
    parsed = parse(a_search(an_answer(a_document("2026-90003"), broken, a_document())))
    assert keys(parsed) == ["2026-90001", "2026-90003"]
    assert parsed.bad


def test_a_broken_document_beside_others_of_the_world_is_never_an_empty_page() -> None:
    parsed = parse(a_search(an_answer(a_document("2026-90002", without=("publication_date",)), a_document(**FOREIGN))))
    assert (parsed.posts, parsed.empty, len(parsed.bad)) == ((), False, 1)


def test_abstracts_that_are_missing_as_a_field_are_told_as_belarus_could_stand_in_them() -> None:
    parsed = parse(a_search(an_answer(a_document(without=("abstract",)))))
    assert keys(parsed) == ["2026-90001"]
    assert parsed.bad == ("the field abstract is missing from 1 of 1 documents",)


def test_an_abstract_that_is_null_is_no_fault() -> None:
    assert parse(a_search(an_answer(a_document(abstract=None)))).bad == ()


def test_a_document_that_stands_twice_is_one_and_is_told_where_its_words_differ() -> None:
    parsed = parse(a_search(an_answer(a_document(), a_document())))
    assert (keys(parsed), parsed.bad) == (["2026-90001"], ())
    parsed = parse(a_search(an_answer(a_document(), a_document(title="Other words on Belarus"))))
    assert (keys(parsed), parsed.bad) == (["2026-90001"], ("2026-90001 stands twice with different words",))


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/documents/2026-90001",
        "javascript:alert(1)",
        "http://[",
        "//example.org/x",
        "",
        None,
        "https://www.federalregister.gov.example.org/",
    ],
)
def test_an_address_off_the_sources_host_gives_way_to_the_apis_own(address: object) -> None:
    post = parse(a_search(an_answer(a_document(html_url=address)))).posts[0]
    assert post.url == post_url(register(), "2026-90001")


def test_an_address_is_kept_without_what_counts_its_readers() -> None:
    post = parse(a_search(an_answer(a_document(html_url="https://federalregister.gov/d/2026-90001?utm_source=x#p-1")))).posts[0]
    assert post.url == "https://federalregister.gov/d/2026-90001"


# --- what is no answer --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sent", "error"),
    [
        ("", PageChanged),
        ("null", PageChanged),
        ("[]", PageChanged),
        ('"Belarus"', PageChanged),
        ("{}", PageChanged),
        ('{"count": 3}', PageChanged),
        ('{"count": 3, "results": []}', PageChanged),
        ('{"results": []}', PageChanged),
        ('{"count": 1, "results": {"0": {}}}', PageChanged),
        ('{"count": 0, "results": "none"}', PageChanged),
        ('{"errors": {"conditions": "is invalid"}}', PageChanged),
        ('{"errors": ["busy"], "count": 0, "results": []}', PageChanged),
        ("[" * 200_000, PageChanged),
        ('{"results":' * 100_000, PageChanged),
        ('{"count": ' + "9" * 10_000 + "}", PageChanged),
        (json.dumps(an_answer(a_document()))[:-40], PageChanged),
        (ACCESS, Blocked),
        ("<html><head><title>Just a moment...</title></head><body></body></html>", Blocked),
        ("<html><body>" + "<p>an invented page</p>" * 100 + "</body></html>", WrongType),
        ("\ufeff\n<?xml version='1.0'?><rss>" + "<item></item>" * 100 + "</rss>", WrongType),
        ("<html></html>", PageChanged),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else None,
)
def test_what_is_no_answer_of_the_api_raises_and_is_never_nothing_new(sent: str, error: type[SourceError]) -> None:
    with pytest.raises(error):
        parse(a_search(sent))


def test_the_captcha_is_known_by_what_it_says_also_where_it_says_html() -> None:
    with pytest.raises(Blocked, match="CAPTCHA"):
        parse(a_search(ACCESS, content_type="text/html"))


def test_json_that_says_it_is_html_is_refused() -> None:
    with pytest.raises(WrongType):
        parse(a_search(an_answer(a_document()), content_type="text/html; charset=utf-8"))


@pytest.mark.parametrize("size", range(0, 1000, 100))
def test_an_answer_cut_off_anywhere_is_an_error(size: int) -> None:
    with pytest.raises(PageChanged):
        parse(a_search(json.dumps(an_answer(a_document()))[:size]))


def test_documents_whose_every_field_was_renamed_are_a_changed_page() -> None:
    renamed = [{f"the_{name}": value for name, value in a_document(f"2026-9000{digit}").items()} for digit in range(3)]
    with pytest.raises(PageChanged, match="no document can be read"):
        parse(a_search(an_answer(*renamed)))


def test_a_mark_before_the_answer_and_letters_of_other_scripts_are_no_fault() -> None:
    sent = "\ufeff" + json.dumps(an_answer(a_document(title="Ministère de la Défense, Беларусь / Belarus – №\u00a05")), ensure_ascii=False)
    assert parse(a_search(sent)).posts[0].title == "Ministère de la Défense, Беларусь / Belarus – № 5"


def test_hostile_words_are_bounded_and_lose_no_other_document() -> None:
    nested = a_document("2026-90002", title="Belarus, nested", abstract="<div>" * 50_000 + "deep", action=None, dates=None)
    huge = a_document("2026-90003", title="Belarus, huge", abstract="word " * 400_000, action=None, dates=None)
    halves = a_document("2026-90004", title="Belarus \ud800\x00", abstract=None)
    parsed = parse(a_search(an_answer(halves, huge, nested, a_document())))
    assert keys(parsed) == ["2026-90001", "2026-90002", "2026-90003", "2026-90004"]
    assert all(len(post.text) <= LONGEST_FIELD for post in parsed.posts)


def test_no_more_documents_are_read_than_the_api_gives_of_one_search() -> None:
    parsed = parse(a_search(an_answer(*(a_notice(f"2026-{number:05d}") for number in range(MOST_DOCUMENTS + 5)))))
    assert len(parsed.posts) == MOST_DOCUMENTS


# --- a document's own page ----------------------------------------------------------------------------------------------------------


def test_a_documents_own_page_is_asked_of_the_api_with_the_fields_of_the_search() -> None:
    parts = urlsplit(post_url(register(), "2026-90001"))
    assert (parts.netloc, parts.path) == ("www.federalregister.gov", "/api/v1/documents/2026-90001.json")
    assert parse_qs(parts.query) == {"fields[]": parse_qs(urlsplit(QUERY).query)["fields[]"]}


def test_a_search_that_names_no_fields_has_own_pages_with_all_that_is_read() -> None:
    asked = parse_qs(urlsplit(post_url(register(url=f"{SITE}/api/v1/documents.json?conditions[term]=Belarus"), "2026-90001")).query)
    assert {"title", "abstract", "publication_date", "document_number", "html_url"} <= set(asked["fields[]"])


def test_a_documents_own_page_says_the_same_words_as_the_search() -> None:
    own = parse_post(a_search(a_document()), "2026-90001")
    assert own == parse(a_search(an_answer(a_document()))).posts[0]


@pytest.mark.parametrize(
    ("sent", "error"),
    [
        (a_document("2026-90002"), PageChanged),
        (an_answer(a_document()), PageChanged),
        ({"status": 404, "message": "Record Not Found"}, PageChanged),
        (ACCESS, Blocked),
        ("", PageChanged),
    ],
)
def test_an_own_page_that_is_anothers_or_none_raises(sent: object, error: type[SourceError]) -> None:
    with pytest.raises(error):
        parse_post(a_search(sent), "2026-90001")


# --- the shipped source -------------------------------------------------------------------------------------------------------------


def test_the_shipped_search_asks_for_all_that_is_read_of_all_agencies_newest_first() -> None:
    spec = next(source for source in shipped() if source.kind == KIND.id)
    asked = parse_qs(urlsplit(spec.url).query)
    assert (spec.role, spec.language, asked["conditions[term]"], asked["order"]) == (Role.LEGAL, "en", ["Belarus"], ["newest"])
    assert {"document_number", "title", *WORDS, "publication_date", "html_url"} <= set(asked["fields[]"])
    assert asked["conditions[type][]"] == ["RULE", "NOTICE", "PRESDOCU"]
    assert "conditions[agencies][]" not in asked


# --- through the pipeline -----------------------------------------------------------------------------------------------------------


def register_at(server: Server) -> Any:
    return register(url=server.url(QUERY), role=Role.LEGAL, name="Federal Register")


async def test_a_new_document_is_told_once_and_those_of_the_first_poll_to_nobody(sqlite: Database) -> None:
    office, clock = Office(), Clock()  # 5 a.m. in Washington
    office.documents = [a_document("2026-90002", **FOREIGN), a_document(publication_date="2026-02-20")]
    async with serving(office) as server, polling(sqlite, clock) as poller:
        source = register_at(server)
        first = await poller.poll(source)
        clock.later(hours=1, minutes=10)
        office.documents.insert(0, a_notice())
        results = [await poller.poll(source) for _ in range(2)]
    assert (first.state, first.new, first.alerts) == (SourceState.OK, 1, ())
    assert [(result.state, result.new) for result in results] == [(SourceState.OK, 1), (SourceState.OK, 0)]
    assert [alert.type for result in results for alert in result.alerts] == [AlertType.SANCTIONS_IN_FORCE]
    assert await rows(sqlite, posts, "key") == ["2026-90001", "2026-99999"]
    assert len(await rows(sqlite, archives)) == 2
    assert server.requests[0].headers["accept"] == "application/json"
    assert parse_qs(urlsplit(server.requests[0].target).query) == parse_qs(urlsplit(QUERY).query)


async def test_a_document_that_was_told_is_read_again_at_the_api_without_an_edit(sqlite: Database) -> None:
    office, clock = Office(), Clock()
    office.documents = [a_document(publication_date="2026-02-20")]
    async with serving(office) as server, polling(sqlite, clock) as poller:
        source = register_at(server)
        await poller.poll(source)
        office.documents.insert(0, a_notice())
        clock.later(hours=1)
        await poller.poll(source)
        clock.later(minutes=2)
        again = await poller.rereads.due({source.id: (source, poller.kinds[source.kind])}, clock.now)
    assert server.asked("/documents/2026-99999.json?fields")
    assert (again.edited, again.deleted, again.alerts) == ((), 0, ())


async def test_a_told_document_that_the_api_has_no_more_is_deleted_when_it_says_so_twice(sqlite: Database) -> None:
    office, clock = Office(), Clock()
    office.documents = [a_document(publication_date="2026-02-20")]
    async with serving(office) as server, polling(sqlite, clock) as poller:
        source = register_at(server)
        specs = {source.id: (source, poller.kinds[source.kind])}
        await poller.poll(source)
        office.documents.insert(0, a_notice())
        await poller.poll(source)
        office.gone.add("2026-99999")
        clock.later(minutes=2)
        first = await poller.rereads.due(specs, clock.now)
        clock.later(minutes=11)
        second = await poller.rereads.due(specs, clock.now)
    assert (first.deleted, second.deleted) == (0, 1)


async def test_an_abstract_that_was_corrected_is_an_edit_of_its_document(sqlite: Database) -> None:
    office, clock = Office(), Clock()
    office.documents = [a_document()]
    async with serving(office) as server, polling(sqlite, clock) as poller:
        source = register_at(server)
        await poller.poll(source)
        office.documents = [a_document(abstract="An invented office is publishing GL 914.")]
        result = await poller.poll(source)
    assert (result.new, result.edited) == (0, 1)


@pytest.mark.parametrize(
    ("reply", "state"),
    [
        (Reply(body=ACCESS), SourceState.BLOCKED),
        (Reply(body=json.dumps(an_answer(a_document()))[:300], headers=JSON), SourceState.PAGE_CHANGED),
        (Reply(body=json.dumps({"description": "SYNTHETIC", "count": 0}), headers=JSON), SourceState.PAGE_CHANGED),
        (Reply(body=json.dumps(an_answer(a_document(**FOREIGN))), headers=JSON), SourceState.PAGE_CHANGED),
        (Reply(body=json.dumps({"errors": "invalid"}), status=400, headers=JSON), SourceState.UNREACHABLE),
        (Reply(status=429, headers={"retry-after": "60"}), SourceState.RATE_LIMITED),
        (Reply(body="<html><body>" + "<p>words</p>" * 100 + "</body></html>"), SourceState.WRONG_TYPE),
    ],
    ids=["captcha", "cut off", "no hit", "none of ours", "error", "too often", "page"],
)
async def test_after_a_good_page_each_bad_one_is_a_state_of_its_own_and_nothing_is_missed_after_it(
    sqlite: Database, reply: Reply, state: SourceState
) -> None:
    office, clock = Office(), Clock()
    office.documents = [a_document()]
    async with serving(office) as server, polling(sqlite, clock) as poller:
        source = register_at(server)
        await poller.poll(source)
        office.broken = reply
        broken = await poller.poll(source)
        office.broken = None
        office.documents.insert(0, a_notice())
        mended = await poller.poll(source, force=True)
    assert (broken.state, broken.new, broken.deleted) == (state, 0, 0)
    assert (mended.state, mended.new, len(mended.alerts)) == (SourceState.OK, 1, 1)


async def test_a_bad_document_is_the_state_of_the_source_and_the_others_are_taken_in(sqlite: Database) -> None:
    office, clock = Office(), Clock()
    office.documents = [a_document("2026-90002", publication_date="soon"), a_document()]
    async with serving(office) as server, polling(sqlite, clock) as poller:
        result = await poller.poll(register_at(server))
    assert (result.state, result.new) == (SourceState.BAD_ITEMS, 1)
    assert "2026-90002 has no date" in result.detail


async def test_a_check_says_how_many_documents_are_ours_and_stores_nothing(sqlite: Database) -> None:
    office = Office()
    office.documents = [a_notice(), a_document("2026-90002", **FOREIGN), a_document()]
    async with serving(office) as server, polling(sqlite, Clock()) as poller:
        state, _, count = await check(register_at(server), poller.client, KIND)
    assert (state, count) == (SourceState.OK, 2)
    assert await rows(sqlite, posts) == []
