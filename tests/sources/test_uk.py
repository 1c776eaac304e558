"""The page of the UK Sanctions List and the list itself: what was added, changed and removed, in words, and what is refused."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from claims.model import AlertType, Post, Role, SourceState
from scrapers.catalogue import shipped
from scrapers.errors import Blocked, Gone, PageChanged, Redirected, SourceError, WrongType
from scrapers.page import Page, Parsed
from scrapers.settings import SourceSpec
from scrapers.sources import uk
from scrapers.sources.uk import KIND, day, moment, parse
from storage.session import Database
from tests.sources.loopback import Reply, Server, serving
from tests.sources.pipeline import START, Clock, alerts, polling, posts, rows, versions
from tests.sources.reading import a_page, a_source
from tests.sources.uk_page import (
    ADDED,
    API_PATH,
    BASE_PATH,
    BELARUS,
    FIRST,
    HISTORY,
    LIST_PATH,
    REMOVED,
    RUSSIA,
    content_item,
    designation,
    named,
    somebody_else,
    the_list,
)

CHALLENGE = "<html><head><title>Just a moment...</title></head><body>" + "<p>wait</p>" * 100 + "</body></html>"
NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)  # London keeps UTC in March


def the_source(server: Server | None = None, path: str = API_PATH, **given: Any) -> SourceSpec:
    url = server.url(path) if server else f"https://www.gov.uk{path}" if path == API_PATH else f"https://sanctionslist.fcdo.gov.uk{path}"
    return a_source(**{"id": "uk", "kind": "uk", "url": url, "role": Role.LEGAL, "language": "en", "name": "UK Sanctions List", **given})


def item_page(sent: str | bytes, **given: Any) -> Page:
    return a_page(sent, **{"source": the_source(), "content_type": "application/json; charset=utf-8", **given})


def list_page(sent: str | bytes, **given: Any) -> Page:
    return a_page(sent, **{"source": the_source(path=LIST_PATH), "content_type": "application/xml", **given})


def only(parsed: Parsed) -> Post:
    (post,) = parsed.posts
    return post


def with_details(**changed: Any) -> str:
    item = json.loads(content_item())
    item["details"].update(changed)
    return json.dumps(item)


# --- notes ------------------------------------------------------------------------------------------------------------------------------------


def test_each_note_of_the_page_is_a_post_oldest_first_with_the_words_of_the_note_alone() -> None:
    parsed = parse(item_page(content_item()))
    assert [post.text for post in parsed.posts] == [FIRST[1], ADDED[1], REMOVED[1]]
    assert {post.title for post in parsed.posts} == {"The UK Sanctions List"}
    assert not parsed.bad


def test_a_note_is_known_by_its_moment_and_leads_to_the_page_that_people_read() -> None:
    newest = parse(item_page(content_item())).posts[-1]
    assert (newest.key, newest.published) == ("2026-03-10T16:45:10Z", datetime(2026, 3, 10, 16, 45, 10, tzinfo=UTC))
    assert (newest.url, newest.lang) == (f"https://www.gov.uk{BASE_PATH}", "en")


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("2026-07-01T09:00:00+01:00", datetime(2026, 7, 1, 8, 0, tzinfo=UTC)),
        ("2026-07-01T09:00:00Z", datetime(2026, 7, 1, 9, 0, tzinfo=UTC)),
        ("2026-07-01T09:00:00.417+01:00", datetime(2026, 7, 1, 8, 0, tzinfo=UTC)),
        ("2026-07-01T09:00:00", datetime(2026, 7, 1, 8, 0, tzinfo=UTC)),
        ("2026-01-05T09:00:00", datetime(2026, 1, 5, 9, 0, tzinfo=UTC)),
        ("0001-01-01T00:00:00+05:00", None),
        ("9999-12-31T23:59:59-05:00", None),
        ("1999-01-01T00:00:00Z", None),
        ("yesterday", None),
        ("", None),
        (20260701, None),
        (None, None),
    ],
)
def test_a_time_is_read_with_its_zone_and_without_one_as_the_clock_of_london(said: Any, read: datetime | None) -> None:
    assert moment(said) == read


def test_two_notes_of_one_moment_are_one_post_so_that_neither_is_lost() -> None:
    both = parse(item_page(content_item([("2026-03-10T16:45:10Z", "One removal."), ("2026-03-10T16:45:10.500Z", "Two additions.")])))
    assert only(both).text == "One removal.\nTwo additions."


def test_a_note_that_stands_twice_is_told_once() -> None:
    assert only(parse(item_page(content_item([REMOVED, REMOVED])))).text == REMOVED[1]


def test_markup_in_a_note_is_read_as_words_and_its_lines_are_kept() -> None:
    sent = content_item([("2026-03-10T16:45:10Z", "Belarus &amp; Russia:\n<b>2 removals</b><script>alert(1)</script>")])
    assert only(parse(item_page(sent))).text == "Belarus & Russia:\n2 removals"


def test_half_characters_and_zeros_in_a_note_do_no_harm() -> None:
    sent = content_item([("2026-03-10T16:45:10Z", "x")]).replace('"note": "x"', '"note": "One \\ud800 removal\\u0000."')
    assert only(parse(item_page(sent))).text == "One ? removal."


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (("soon", "A note."), "no time that can be read"),
        ((None, "A note."), "no time that can be read"),
        (("2026-03-10T16:45:10Z", ""), "has no words"),
        (("2026-03-10T16:45:10Z", {"nested": "note"}), "has no words"),
        ({"note": "A note."}, "no time that can be read"),
        ({"public_timestamp": "2026-03-10T16:45:10Z"}, "has no words"),
        ("a note alone", "no object"),
        (None, "no object"),
    ],
)
def test_a_change_that_cannot_be_read_is_told_and_loses_no_other(wrong: Any, told: str) -> None:
    parsed = parse(item_page(content_item([ADDED, wrong, FIRST], public_updated_at=ADDED[0])))
    assert [post.text for post in parsed.posts] == [FIRST[1], ADDED[1]]
    assert [told in line for line in parsed.bad] == [True]


def test_a_note_of_the_future_is_told_and_not_believed() -> None:
    parsed = parse(item_page(content_item([("2027-01-01T00:00:00Z", "Not yet."), ADDED])))
    assert only(parsed).text == ADDED[1]
    assert any("in the future" in line for line in parsed.bad)


def test_an_update_of_which_no_note_tells_is_told_to_operators() -> None:
    assert parse(item_page(content_item(public_updated_at="2026-03-11T11:00:00Z"))).bad == ()
    assert "no note says how" in parse(item_page(content_item([ADDED], public_updated_at=REMOVED[0]))).bad[0]


def test_a_page_that_was_withdrawn_is_told_to_operators_and_still_read() -> None:
    parsed = parse(item_page(content_item(withdrawn_notice={"explanation": "<p>The list moved.</p>", "withdrawn_at": "2026-03-10T00:00:00Z"})))
    assert parsed.bad == ("the page was withdrawn: The list moved.",)
    assert len(parsed.posts) == len(HISTORY)


def test_of_an_endless_history_the_newest_notes_are_kept() -> None:
    start = datetime(2024, 1, 1, tzinfo=UTC)
    history = [((start + timedelta(hours=hour)).isoformat(), f"Note {hour}.") for hour in range(1_000)]
    parsed = parse(item_page(content_item(history, public_updated_at=history[-1][0])))
    assert [post.text for post in parsed.posts] == [f"Note {hour}." for hour in range(1_000 - uk.MOST_NOTES, 1_000)]


@pytest.mark.parametrize(
    "sent",
    [
        with_details(change_history=[]),
        with_details(change_history=None),
        with_details(change_history={"public_timestamp": "2026-03-10T16:45:10Z", "note": "x"}),
        content_item(details=[]),
        content_item(details=None),
        with_details().replace("change_history", "changeHistory"),
        content_item([("soon", "A note.")]),
        content_item(base_path="/government/publications/another-list"),
        content_item(base_path=None),
        content_item(base_path=["/x"]),
        content_item()[:700],
        content_item() + content_item(),
        '{"a":' * 100_000,
        '{"n": ' + "9" * 10_000 + "}" + " " * 600,
        "{}" + " " * 600,
        json.dumps({"message": "invented error", "pad": "x" * 600}),
    ],
    ids=[
        "no change",
        "null",
        "an object",
        "details a list",
        "no details",
        "renamed",
        "only bad ones",
        "of another page",
        "of no page",
        "of a list of pages",
        "cut off",
        "twice",
        "deep",
        "huge number",
        "bare",
        "error",
    ],
)
def test_a_content_item_without_readable_changes_is_a_changed_page_and_never_nothing_new(sent: str) -> None:
    with pytest.raises(PageChanged):
        parse(item_page(sent))


@pytest.mark.parametrize(("schema", "error"), [("redirect", Redirected), ("gone", Gone)])
def test_a_page_that_moved_or_was_taken_down_says_so(schema: str, error: type[SourceError]) -> None:
    with pytest.raises(error):
        parse(item_page(json.dumps({"base_path": BASE_PATH, "schema_name": schema, "redirects": [], "pad": "x" * 600})))


@pytest.mark.parametrize("start", [item_page, list_page])
def test_a_challenge_is_a_block_and_another_page_is_of_the_wrong_type(start: Any) -> None:
    with pytest.raises(Blocked):
        parse(start(CHALLENGE, content_type="text/html"))
    with pytest.raises(WrongType):
        parse(start("<html><body>" + "<p>A landing page.</p>" * 100 + "</body></html>", content_type="text/html"))
    with pytest.raises(PageChanged):
        parse(start(""))


# --- the list ---------------------------------------------------------------------------------------------------------------------------------


def test_a_new_entry_tells_in_words_who_was_added_when_and_under_which_regime() -> None:
    post = only(parse(list_page(the_list(designation()))))
    assert post.text.splitlines() == [
        f"Ivan SAMPLE was added to the UK Sanctions List on 10 March 2026 under {BELARUS}.",
        "Unique ID: BEL9999.",
        "Type: Individual.",
        "Also known as: Ivan PRIKLAD, Іван ПРЫКЛАД.",
        "Position: Invented judge.",
        "Sanctions imposed: Asset freeze, Travel Ban.",
    ]
    assert (post.title, post.key, post.published) == ("UK Sanctions List: Ivan SAMPLE", "BEL9999:2026-03-10", NOON)
    assert post.url == f"https://sanctionslist.fcdo.gov.uk{LIST_PATH}"


def test_an_entry_updated_long_after_its_designation_is_told_as_changed_and_is_a_post_of_its_own() -> None:
    post = only(parse(list_page(the_list(designation(DateDesignated="09/08/2021")))))
    assert post.text.splitlines()[0] == (
        f"The entry of Ivan SAMPLE on the UK Sanctions List was changed on 10 March 2026. It was designated on 9 August 2021 under {BELARUS}."
    )
    assert post.key == "BEL9999:2026-03-10"


def test_an_entry_that_came_out_a_day_after_its_designation_is_still_added_and_stays_one_post() -> None:
    first = only(parse(list_page(the_list(designation(DateDesignated="08/03/2026", LastUpdated="08/03/2026")))))
    later = only(parse(list_page(the_list(designation(DateDesignated="08/03/2026", LastUpdated="09/03/2026")))))
    assert "was added to the UK Sanctions List on 8 March 2026" in later.text
    assert first == later


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("09/08/2021", "2021-08-09"),
        (" 9/8/2021 ", "2021-08-09"),
        ("dd/mm/2021", None),
        ("31/02/2021", None),
        ("2021-08-09", None),
        ("01/01/0001", None),
    ],
)
def test_a_date_of_the_list_is_day_month_year_and_one_with_letters_is_none(text: str, read: str | None) -> None:
    found = day(text)
    assert (found.isoformat() if found else None) == read


def test_an_entry_with_a_date_of_change_alone_says_what_is_known() -> None:
    post = only(parse(list_page(the_list(designation(DateDesignated="dd/mm/2021")))))
    assert post.text.startswith("The entry of Ivan SAMPLE on the UK Sanctions List was changed on 10 March 2026. It is listed under The Republic of")


def test_an_entry_of_today_is_believed_before_noon() -> None:
    early = datetime(2026, 3, 10, 7, 30, tzinfo=UTC)
    parsed = parse(list_page(the_list(designation()), fetched_at=early))
    assert (only(parsed).published, parsed.bad) == (early, ())


def test_noon_is_that_of_london_in_summer_too() -> None:
    post = only(parse(list_page(the_list(designation(DateDesignated="09/08/2021", LastUpdated="10/08/2021")))))
    assert post.published == datetime(2021, 8, 9, 11, 0, tzinfo=UTC)


def test_only_what_concerns_belarus_is_taken_whatever_the_regime() -> None:
    firm = designation(UniqueID="RUS9998", Names=named("Invented Plant", "IP"), RegimeName=RUSSIA, NonLatinNames="")
    lone = designation(UniqueID="BEL9997", RegimeName=None, Addresses="", IndividualDetails="")
    parsed = parse(list_page(the_list(somebody_else(1), firm, somebody_else(2), lone)))
    assert {post.key for post in parsed.posts} == {"RUS9998:2026-03-10", "BEL9997:2026-03-10"}
    assert f"Invented Plant was added to the UK Sanctions List on 10 March 2026 under {RUSSIA}." in parsed.posts[-1].text
    assert not parsed.bad


def test_the_statement_of_reasons_is_not_told_because_it_tells_of_other_days() -> None:
    assert "77" not in only(parse(list_page(the_list(designation())))).text


def test_the_primary_name_comes_first_wherever_it_stands_and_names_may_be_nested_otherwise() -> None:
    names = "<Wrapped><Name><Name6>ALIAS</Name6><NameType>Alias</NameType></Name></Wrapped>" + named("Invented Works")
    assert only(parse(list_page(the_list(designation(Names=names))))).title == "UK Sanctions List: Invented Works"


def test_a_namespace_and_another_charset_in_the_declaration_change_nothing() -> None:
    plain = only(parse(list_page(the_list(designation()))))
    sent = the_list(designation(), head='\ufeff<?xml version="1.0" encoding="windows-1251"?>').replace(
        "<Designations>", '<Designations xmlns="urn:x">'
    )
    assert only(parse(list_page(sent))) == plain


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (designation(UniqueID=None, Names="<Name><Name6>NOBODY</Name6></Name>"), "without Unique ID"),
        (designation(UniqueID="BEL9998", Names="", NonLatinNames=""), "without name"),
        (designation(UniqueID="BEL9998", DateDesignated="dd/mm/yyyy", LastUpdated=""), "no date that can be read"),
        (designation(UniqueID="BEL9998", DateDesignated="10/03/2027", LastUpdated="10/03/2027"), "in the future"),
    ],
)
def test_an_entry_that_cannot_be_right_is_told_and_loses_no_other(wrong: str, told: str) -> None:
    parsed = parse(list_page(the_list(wrong, designation())))
    assert only(parsed).key == "BEL9999:2026-03-10"
    assert [told in line for line in parsed.bad] == [True]


def test_an_entry_that_stands_twice_is_told_once_and_with_other_words_told_to_operators() -> None:
    assert len(parse(list_page(the_list(designation(), designation()))).posts) == 1
    parsed = parse(list_page(the_list(designation(), designation(SanctionsImposed="Travel Ban"))))
    assert (len(parsed.posts), len(parsed.bad)) == (1, 1)


@pytest.mark.parametrize(
    "sent",
    [
        the_list(designation(), designation())[:-300],
        the_list(),
        the_list(somebody_else(1), somebody_else(2)),
        the_list(designation()).replace("Designation>", "Listing>"),
        the_list(designation(LastUpdated="", DateDesignated="")),
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + the_list(designation(), head=""),
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + the_list(designation(Names="&a;"), head=""),
        the_list("<a>" * 5_000 + "</a>" * 5_000),
        the_list(designation(), "\x01"),
    ],
    ids=["cut off", "empty", "without Belarus", "renamed", "only bad ones", "entity bomb", "outer entity", "deep", "control character"],
)
def test_a_list_that_cannot_be_read_is_a_changed_page_and_never_nothing_new(sent: str) -> None:
    with pytest.raises(PageChanged):
        parse(list_page(sent))


def test_hostile_markup_in_an_entry_is_text_or_ignored() -> None:
    hostile = designation(RegimeName=f"{BELARUS}<script>alert(1)</script>", UNReferenceNumber="x" * 500_000)
    post = only(parse(list_page(the_list(hostile))))
    assert (len(post.text) < 1_000, post.title) == (True, "UK Sanctions List: Ivan SAMPLE")


# --- shipped, and through the pipeline --------------------------------------------------------------------------------------------------------


def test_the_page_of_the_list_is_asked_out_of_the_box_and_the_large_file_only_when_wanted() -> None:
    ours = {source.id: source for source in shipped() if source.kind == KIND.id}
    assert {source.role for source in ours.values()} == {Role.LEGAL}
    assert [source.url for source in ours.values() if source.enabled] == [KIND.example]


async def test_a_removal_that_is_noted_is_told_once_and_what_stood_there_before_is_not(sqlite: Database) -> None:
    history, clock = [ADDED, FIRST], Clock(now=START)
    async with (
        serving(lambda _: Reply(body=content_item(history), headers={"content-type": "application/json"})) as server,
        polling(sqlite, clock) as poller,
    ):
        first = await poller.poll(the_source(server))
        clock.later(hours=8)
        history.insert(0, REMOVED)
        results = [await poller.poll(the_source(server)) for _ in range(3)]
    assert (first.state, first.new, first.alerts) == (SourceState.OK, 2, ())
    assert [result.new for result in results] == [1, 0, 0]
    assert [alert.type for result in results for alert in result.alerts] == [AlertType.SANCTIONS_IN_FORCE]
    assert len(await rows(sqlite, alerts)) == 1
    assert server.requests[0].headers["accept"] == KIND.accept


async def test_a_note_that_is_reworded_is_a_version_of_the_same_post(sqlite: Database) -> None:
    history, clock = [ADDED, FIRST], Clock(now=START)
    async with (
        serving(lambda _: Reply(body=content_item(history), headers={"content-type": "application/json"})) as server,
        polling(sqlite, clock) as poller,
    ):
        await poller.poll(the_source(server))
        history[0] = (ADDED[0], ADDED[1].replace("2 additions", "3 additions"))
        result = await poller.poll(the_source(server))
    assert (result.new, result.edited) == (0, 1)
    assert (len(await rows(sqlite, posts)), len(await rows(sqlite, versions))) == (2, 3)


async def test_a_list_in_another_charset_is_read_as_its_declaration_says(sqlite: Database) -> None:
    body = the_list(designation(), head='<?xml version="1.0" encoding="windows-1251"?>\n').encode("windows-1251", "xmlcharrefreplace")
    async with (
        serving(lambda _: Reply(body=body, headers={"content-type": "application/xml"})) as server,
        polling(sqlite, Clock(now=START)) as poller,
    ):
        result = await poller.poll(the_source(server, LIST_PATH))
    assert result.state is SourceState.OK
    assert ["Іван ПРЫКЛАД" in text for text in await rows(sqlite, versions, "text")] == [True]


async def test_an_entry_that_appears_on_the_list_is_told_and_a_broken_list_is_a_failure(sqlite: Database) -> None:
    entries = [designation(UniqueID="BEL0001", DateDesignated="01/02/2021", LastUpdated="01/02/2021", Names=named("Old Entry"))]
    sent, clock = [the_list(*entries)], Clock(now=START)
    async with serving(lambda _: Reply(body=sent[0], headers={"content-type": "application/xml"})) as server, polling(sqlite, clock) as poller:
        source = the_source(server, LIST_PATH)
        states = [(await poller.poll(source)).state]
        clock.later(hours=1)
        sent[0] = the_list(*entries, designation())
        appeared = await poller.poll(source)
        clock.later(hours=1)
        sent[0] = sent[0][:-40]
        states.append((await poller.poll(source)).state)
    assert (appeared.state, appeared.new) == (SourceState.OK, 1)
    assert [alert.type for alert in appeared.alerts] == [AlertType.SANCTIONS_IN_FORCE]
    assert states == [SourceState.OK, SourceState.PAGE_CHANGED]
