"""OFAC's Recent Actions: pages in the real structure with invented words, broken ones, and the way through the whole pipeline."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import pytest

from claims.model import AlertType, Post, Role, SourceState
from scrapers.catalogue import shipped
from scrapers.errors import Blocked, Gone, PageChanged, Redirected, SourceError, WrongType
from scrapers.page import Parsed
from scrapers.settings import SourceSpec
from scrapers.sources import ofac
from scrapers.wire import decode
from storage.session import Database
from tests.sources.loopback import Reply, Request, Server, serving
from tests.sources.ofac_page import (
    ADDITIONS,
    AGAIN,
    CHANGES,
    DELETIONS,
    LIST,
    PADDING,
    POTASH,
    SAMPLE,
    SDN,
    STRANGER,
    Action,
    Office,
    frame,
    item,
    listing,
    paragraphs,
)
from tests.sources.pipeline import Clock, alerts, polling, rows
from tests.sources.reading import FETCHED, a_page, a_source

KEY = "20260309_33"
TITLE = "Belarus-related Designations Removals"
LICENCE = (
    "<p>The Department of the Treasury's Office of Foreign Assets Control (OFAC) is issuing Belarus General License 99, "
    '"Authorizing Invented Transactions Involving Belaruskali".</p>'
)
CHALLENGE = "<html><head><title>Just a moment...</title></head><body>" + "<p>wait</p>" * 100 + "</body></html>"


def source(url: str = LIST) -> SourceSpec:
    return a_source(id="ofac", kind="ofac", url=url, role=Role.LEGAL, language="en")


def row(slug: str = KEY, title: str = TITLE) -> str:
    return Action(slug=slug, title=title, body="").row()


def listed(html: str | bytes, **given: object) -> Parsed:
    return ofac.parse(a_page(html, source=source(), **given))


def read(html: str | bytes, key: str = KEY, **given: object) -> Post:
    return ofac.parse_post(a_page(html, source=source(), **{"url": f"{LIST}/{key}", **given}), key)


def text_of(body: str, title: str = TITLE) -> str:
    return read(item(title, "03/09/2026", body)).text


def keys(parsed: Parsed) -> list[str]:
    return [link.key for link in parsed.links]


# --- the listing ------------------------------------------------------------------------------------------------------------------------


def test_actions_come_in_the_order_of_the_listing_with_their_addresses_as_keys() -> None:
    found = listed(listing([row("20260309_33"), row("20260309"), row("20260306_5", "Counter Terrorism Designations")]))
    assert keys(found) == ["20260309_33", "20260309", "20260306_5"]
    assert (found.links[0].url, found.links[0].title, found.bad) == (f"{LIST}/20260309_33", TITLE, ())


def test_no_action_is_dropped_by_its_title_as_a_title_need_not_name_belarus() -> None:
    assert keys(listed(listing([row(title="Issuance of General Licenses; Publication of an Invented Notice")]))) == [KEY]


def test_sub_lists_and_the_menu_are_no_actions() -> None:
    assert keys(listed(listing([row()]))) == [KEY]


def test_the_oldest_actions_have_addresses_of_their_own() -> None:
    old = row().replace(f"/recent-actions/{KEY}", "/recent-issues/20040102")
    assert keys(listed(listing([old]))) == ["issues:20040102"]


def test_an_address_is_read_without_its_query_and_fragment_and_with_its_host() -> None:
    html = listing([row().replace(f'href="/recent-actions/{KEY}"', f'href="https://www.ofac.treasury.gov/recent-actions/{KEY}?page=0#top"')])
    assert [link.url for link in listed(html).links] == [f"https://www.ofac.treasury.gov/recent-actions/{KEY}"]


@pytest.mark.parametrize("href", ["https://elsewhere.example/recent-actions/20260309", "//elsewhere.example/recent-actions/20260309", "http://[/x"])
def test_a_link_that_leaves_the_host_is_a_bad_row_and_the_other_rows_stay(href: str) -> None:
    found = listed(listing([row("20260309").replace("/recent-actions/20260309", href), row()]))
    assert keys(found) == [KEY]
    assert "leads to no action" in found.bad[0]


def test_an_action_listed_twice_is_one() -> None:
    found = listed(listing([row(), row()]))
    assert (keys(found), found.bad) == ([KEY], ())


def test_the_title_is_taken_where_the_first_link_of_an_action_has_none() -> None:
    html = listing([f'<a href="/recent-actions/{KEY}"><img src="x.png"></a>' + row()])
    assert [link.title for link in listed(html).links] == [TITLE]


def test_actions_are_found_by_their_addresses_also_where_every_class_changed() -> None:
    html = listing([row("20260309"), row()]).replace('class="', 'class="renamed-')
    assert keys(listed(html)) == ["20260309", KEY]


def test_a_listing_that_shows_fewer_actions_than_it_says_tells_so_and_loses_none() -> None:
    found = listed(listing([row()], shown=10))
    assert keys(found) == [KEY]
    assert "10 actions, and 1 can be read" in found.bad[0]


def test_a_listing_that_was_cut_off_tells_so_and_loses_none_of_what_came() -> None:
    whole = listing([row("20260309"), row()]).replace("view-header", "renamed")
    found = listed(whole[: whole.index("</main>")])
    assert (keys(found), found.bad) == (["20260309", KEY], ("the listing was cut off",))


@pytest.mark.parametrize(
    ("html", "error"),
    [
        (listing([], following=False), PageChanged),
        (frame("<h1>Page not found</h1><p>The requested page could not be found.</p>"), PageChanged),
        ("", PageChanged),
        ("<html></html>", PageChanged),
        (CHALLENGE, Blocked),
    ],
    ids=["no rows", "error page", "empty", "bare", "challenge"],
)
def test_a_page_that_names_no_action_is_an_error_and_never_nothing_new(html: str, error: type[SourceError]) -> None:
    with pytest.raises(error):
        listed(html)


def test_the_feed_that_ended_is_no_listing() -> None:
    with pytest.raises(WrongType):
        listed(f'<?xml version="1.0"?><rss version="2.0"><channel>{PADDING}</channel></rss>', content_type="application/rss+xml")


def test_a_listing_that_leads_to_the_home_page_is_an_error_although_that_names_some_actions() -> None:
    with pytest.raises(Redirected):
        listed(listing([row()]), url="https://ofac.treasury.gov/")


def test_a_good_listing_is_read_although_it_carries_the_script_of_a_guard() -> None:
    html = listing([row()]).replace("</body>", '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script></body>')
    assert keys(listed(html)) == [KEY]


@pytest.mark.parametrize(
    "hostile",
    [
        f'<script>document.write("<a href=/recent-actions/20260101>x</a>")</script>{row()}',
        row() + "<div class='views-row'>" * 5000,
        row() + "<a href='/recent-actions/" + "9" * 20_000 + "'>x</a>",
        row() + "<a href='javascript:alert(1)'>x</a>" * 20_000,
        row() + f"<a href='/recent-actions/20260309_{'x' * 5000}'>x</a>",
    ],
    ids=["script", "deep", "long number", "many", "long suffix"],
)
def test_hostile_html_adds_no_action_and_hides_none_before_it(hostile: str) -> None:
    assert keys(listed(listing([hostile]))) == [KEY]


def test_rows_deeper_than_the_parser_goes_are_loud() -> None:
    with pytest.raises(PageChanged):
        listed(listing(["<div>" * 5000 + row()]))
    assert "2 actions, and 1 can be read" in listed(listing([row(), "<div>" * 5000 + row("20260306")])).bad[0]


# --- an action's page -------------------------------------------------------------------------------------------------------------------


def test_an_action_has_its_title_its_words_and_its_day_without_the_menu_and_the_labels() -> None:
    post = read(item(TITLE, "03/09/2026", SDN + DELETIONS + paragraphs(POTASH)))
    assert (post.key, post.url, post.title, post.lang, post.source) == (KEY, f"{LIST}/{KEY}", TITLE, "en", "ofac")
    assert post.text.split("\n") == [
        "Specially Designated Nationals List Update",
        "The following deletions have been made to OFAC's SDN List:",
        POTASH,
    ]


def test_the_title_may_be_a_heading_of_the_second_order() -> None:
    page = item(TITLE, "03/09/2026", LICENCE).replace('<h1 class="uswds-page-title">', '<h2 class="uswds-page-title">').replace("</h1>", "</h2>")
    assert read(page).title == TITLE


def test_a_body_without_inner_items_is_read_too() -> None:
    assert "General License 99" in read(item(TITLE, "03/09/2026", LICENCE).replace("field__item", "renamed")).text


@pytest.mark.parametrize(
    ("released", "day"),
    [
        ("03/09/2026", datetime(2026, 3, 9, 16, tzinfo=UTC)),  # summer time began on the 8th
        ("03/06/2026", datetime(2026, 3, 6, 17, tzinfo=UTC)),
        ("3/9/2026", datetime(2026, 3, 9, 16, tzinfo=UTC)),
        ("<time datetime='2026-03-09T12:00:00Z'>03/09/2026</time>", datetime(2026, 3, 9, 16, tzinfo=UTC)),
        ("13/45/2026", datetime(2026, 3, 9, 16, tzinfo=UTC)),
        ("31/12/2025", datetime(2026, 3, 9, 16, tzinfo=UTC)),
        ("soon", datetime(2026, 3, 9, 16, tzinfo=UTC)),
        ("", datetime(2026, 3, 9, 16, tzinfo=UTC)),
    ],
    ids=["summer", "winter", "short", "time element", "no such day", "day first", "no date", "empty"],
)
def test_a_day_is_noon_in_washington_and_an_unreadable_one_is_that_of_the_address(released: str, day: datetime) -> None:
    assert read(item(TITLE, released, LICENCE)).published == day


def test_an_action_of_this_morning_is_of_now_and_not_of_a_noon_to_come() -> None:
    at = datetime(2026, 3, 11, 14, 30, tzinfo=UTC)  # half past ten in Washington
    assert read(item(TITLE, "03/11/2026", LICENCE), fetched_at=at).published == at
    assert read(item(TITLE, "03/11/2026", LICENCE), fetched_at=at + timedelta(hours=5)).published == datetime(2026, 3, 11, 16, tzinfo=UTC)


def test_the_day_is_that_of_washington_where_it_is_already_the_next_one_in_minsk() -> None:
    at = datetime(2026, 3, 12, 3, tzinfo=UTC)  # eleven in the evening of the 11th
    assert read(item(TITLE, "03/11/2026", LICENCE), fetched_at=at).published == datetime(2026, 3, 11, 16, tzinfo=UTC)


def test_an_action_of_a_day_to_come_keeps_it_so_that_the_poll_refuses_it() -> None:
    assert read(item(TITLE, "03/19/2026", LICENCE)).published > FETCHED


# --- the words of an action ---------------------------------------------------------------------------------------------------------------


def test_entries_of_other_programmes_and_the_headings_over_them_alone_are_left_out() -> None:
    text = text_of(SDN + ADDITIONS + paragraphs(STRANGER, STRANGER.replace("Reza", "Omid")) + DELETIONS + paragraphs(SAMPLE))
    assert text.split("\n") == ["Specially Designated Nationals List Update", "The following deletions have been made to OFAC's SDN List:", SAMPLE]


def test_entries_divided_by_line_breaks_are_told_apart_like_paragraphs() -> None:
    assert text_of(DELETIONS + f"<p>{STRANGER}&nbsp;<br><br>\n{POTASH}<br><br>{STRANGER}</p>").endswith(f"SDN List:\n{POTASH}")


def test_a_line_that_introduces_entries_is_a_heading_also_in_a_paragraph() -> None:
    body = "<p><strong>The following individuals have been added to OFAC's SDN List:</strong></p>" + paragraphs(STRANGER)
    assert text_of(body + DELETIONS + paragraphs(SAMPLE)).split("\n") == ["The following deletions have been made to OFAC's SDN List:", SAMPLE]


@pytest.mark.parametrize(
    "entry",
    [
        "SYNTHETIC TRADE OOO, Invented Str. 2, Minsk, Belarus [RUSSIA-EO14024].",
        "EW-999ZZ; Aircraft Model Invented (aircraft) [SDGT].",
        "INVENTED, Piotr (individual) [GLOMAG] (Linked To: BELARUSKALI).",
        "INVENTED, Piotr (individual) [BELARUS].",
        "INVENTED, Piotr, under E.O. 13405 (individual) [INVENTED].",
    ],
)
def test_an_entry_that_names_belarus_its_firms_or_its_orders_stays_whatever_its_programme(entry: str) -> None:
    assert entry in text_of(ADDITIONS + paragraphs(STRANGER, entry), "Counter Terrorism Designations")


def test_a_change_stays_whole_where_what_it_was_or_what_it_is_names_belarus() -> None:
    before, after = "INVENTED, Piotr (individual) [BELARUS] [GLOMAG].", "INVENTED, Piotr (individual) [GLOMAG]."
    for body in (f"<p>{before} <strong>-to-</strong> {after}</p>", f"<p>{before}<br><br><strong>-to-</strong><br><br>{after}</p>"):
        assert text_of(CHANGES + body + paragraphs(STRANGER)).endswith(f"{before} -to- {after}")


def test_an_entry_printed_again_under_its_alias_is_one() -> None:
    assert text_of(DELETIONS + f"<p>{SAMPLE}&nbsp;<br><br>{AGAIN}</p>" + paragraphs(POTASH)).count("(individual)") == 1


def test_an_entry_that_was_deleted_and_added_again_is_told_under_both_headings() -> None:
    assert text_of(DELETIONS + paragraphs(SAMPLE) + ADDITIONS + paragraphs(SAMPLE)).count(SAMPLE) == 2


def test_words_that_are_no_entry_stay_also_where_they_do_not_name_belarus() -> None:
    prose = "<p>OFAC is publishing an invented notice.</p><p><a href='/media/1/download?inline'>General License 99 [PDF]</a></p>"
    assert text_of(prose, "Issuance of General License") == "OFAC is publishing an invented notice.\nGeneral License 99 [PDF]"


def test_of_an_action_that_concerns_others_alone_the_title_stays() -> None:
    post = read(item("Counter Terrorism Designations", "03/09/2026", SDN + ADDITIONS + paragraphs(STRANGER)))
    assert (post.title, post.text) == ("Counter Terrorism Designations", "")


def test_where_the_title_names_belarus_and_no_entry_does_all_words_stay() -> None:
    assert text_of(SDN + DELETIONS + paragraphs(STRANGER)).endswith(STRANGER)


def test_a_text_too_long_to_be_read_is_cut() -> None:
    entries = [SAMPLE.replace("Ivan", f"Ivan{number}") for number in range(1500)]
    text = text_of(DELETIONS + paragraphs(*entries))
    assert len(text) == ofac.MOST_TEXT
    assert entries[0] in text


# --- pages that are none, and hostile ones --------------------------------------------------------------------------------------------------

GOOD = item(TITLE, "03/09/2026", LICENCE)


@pytest.mark.parametrize(
    ("html", "error"),
    [
        (GOOD[: GOOD.index("Invented Transactions")], PageChanged),
        (GOOD.replace("field--name-field-body", "renamed"), PageChanged),
        (GOOD.replace("h1", "div"), PageChanged),
        (GOOD.replace(LICENCE, ""), PageChanged),
        (GOOD.replace(LICENCE, "<script>document.write('Belarus')</script>"), PageChanged),
        (frame("<h1>Page not found</h1>"), PageChanged),
        ("", PageChanged),
        (CHALLENGE, Blocked),
    ],
    ids=["cut off", "renamed body", "no title", "no words", "script for words", "error page", "empty", "challenge"],
)
def test_a_page_that_is_no_whole_action_is_an_error(html: str, error: type[SourceError]) -> None:
    with pytest.raises(error):
        read(html)


def test_the_address_of_an_action_that_leads_to_another_one_is_gone() -> None:
    with pytest.raises(Gone):
        read(GOOD, url=f"{LIST}/20260309_35")


def test_the_address_of_an_action_that_leads_to_the_listing_is_redirected() -> None:
    with pytest.raises(Redirected):
        read(GOOD, url=LIST)


def test_a_challenge_at_another_address_is_a_block() -> None:
    with pytest.raises(Blocked):
        read(CHALLENGE, url="https://ofac.treasury.gov/check")


def test_a_file_in_place_of_an_action_is_refused() -> None:
    with pytest.raises(WrongType):
        read(b"%PDF-1.7" + b"x" * 1000, content_type="application/pdf")


@pytest.mark.parametrize(
    ("charset", "header"), [("utf-8", "text/html"), ("cp1252", "text/html; charset=windows-1252"), ("utf-16", "text/html; charset=utf-16")]
)
def test_the_charset_of_the_answer_is_the_words_charset(charset: str, header: str) -> None:
    html = GOOD.replace("Invented Transactions", "Invented – “Transactions”\u00a0É").replace("<meta charset='utf-8'>", "")
    body = html.encode(charset)
    assert "Invented – “Transactions” É" in read(body, text=decode(body, header), content_type=header).text


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert('x')</script>",
        "<div>" * 5000,
        "-to-<br>" * 50_000,
        "<h4>x</h4>" * 5000,
        "[" * 200_000,
        "the following" * 20_000,
        "<p>" + "A" * 2_000_000,
    ],
    ids=["script", "deep", "changes", "headings", "brackets", "introductions", "huge"],
)
def test_hostile_html_behind_an_entry_does_not_hide_it(hostile: str) -> None:
    text = text_of(DELETIONS + paragraphs(POTASH) + hostile)
    assert POTASH in text
    assert "alert" not in text
    assert len(text) <= ofac.MOST_TEXT


# --- through the pipeline ---------------------------------------------------------------------------------------------------------------


class Site(Office):
    """The office served over HTTP; `broken` answers everything instead, `changed` holds pages in place of actions' own."""

    def __init__(self) -> None:
        super().__init__()
        self.broken: Reply | None = None
        self.changed: dict[str, Reply] = {}

    def __call__(self, request: Request) -> Reply:
        if self.broken is not None:
            return self.broken
        slug = urlsplit(request.target).path.removeprefix("/recent-actions").strip("/")
        if not slug:
            return Reply(body=self.listing())
        return self.changed.get(slug) or Reply(body=next(action.page() for action in self.actions if action.slug == slug))


def office_at(server: Server) -> SourceSpec:
    return source(server.url("/recent-actions"))


async def test_a_licence_that_appears_in_the_listing_is_told_once_the_same_minute(database: Database) -> None:
    site, clock = Site(), Clock(datetime(2026, 3, 10, 14, 0, tzinfo=UTC))  # ten in Washington: noon is to come
    site.add("20260309", "Counter Terrorism Designations", SDN + ADDITIONS + paragraphs(STRANGER))
    async with serving(site) as server, polling(database, clock) as poller:
        first = await poller.poll(office_at(server))
        site.add("20260310", "Issuance of Belarus-related General License", LICENCE)
        clock.later(minutes=1)
        second, third = await poller.poll(office_at(server)), await poller.poll(office_at(server))
    assert (first.state, first.new, first.alerts) == (SourceState.OK, 1, ())
    assert (second.state, second.new, third.new) == (SourceState.OK, 1, 0)
    assert [alert.type for alert in (*second.alerts, *third.alerts)] == [AlertType.SANCTIONS_IN_FORCE]
    assert server.asked("/recent-actions/") == ["/recent-actions/20260309", "/recent-actions/20260310"]


async def test_a_removal_among_designations_of_others_is_told_as_the_easing_that_it_is(sqlite: Database) -> None:
    site, clock = Site(), Clock(datetime(2026, 3, 10, 17, 0, tzinfo=UTC))
    site.add("20260309", "Counter Terrorism Designations", SDN + ADDITIONS + paragraphs(STRANGER))
    async with serving(site) as server, polling(sqlite, clock) as poller:
        await poller.poll(office_at(server))
        title = "Counter Terrorism Designations; Belarus-related Designations Removals"
        site.add("20260310_33", title, SDN + ADDITIONS + paragraphs(*[STRANGER] * 3) + DELETIONS + f"<p>{SAMPLE}<br><br>{AGAIN}</p>")
        site.add("20260310_35", "Counter Narcotics Designations", SDN + ADDITIONS + paragraphs(STRANGER))
        result = await poller.poll(office_at(server))
    assert (result.state, result.new) == (SourceState.OK, 2)
    assert [alert.type for alert in result.alerts] == [AlertType.SANCTIONS_IN_FORCE]
    assert result.alerts[0].headline == "US eases sanctions on people and firms, in force"


async def test_an_action_that_cannot_be_read_is_loud_and_holds_up_no_other(sqlite: Database) -> None:
    site, clock = Site(), Clock(datetime(2026, 3, 10, 17, 0, tzinfo=UTC))
    site.add("20260309", "Counter Terrorism Designations", SDN + ADDITIONS + paragraphs(STRANGER))
    async with serving(site) as server, polling(sqlite, clock) as poller:
        await poller.poll(office_at(server))
        site.add("20260310", "Invented Notice", "<p>Words.</p>")
        site.add("20260310_33", "Issuance of Belarus-related General License", LICENCE)
        site.changed["20260310"] = Reply(body=frame("<h1>Page not found</h1>"))
        result = await poller.poll(office_at(server))
        site.changed.clear()
        clock.later(minutes=11)
        mended = await poller.poll(office_at(server))
    assert (result.state, result.new, len(result.alerts)) == (SourceState.BAD_ITEMS, 1, 1)
    assert (mended.state, mended.new) == (SourceState.OK, 1)


@pytest.mark.parametrize(
    ("reply", "state"),
    [
        (Reply(body=CHALLENGE), SourceState.BLOCKED),
        (Reply(status=403), SourceState.BLOCKED),
        (Reply(body=listing([], following=False)), SourceState.PAGE_CHANGED),
        (Reply(body=""), SourceState.PAGE_CHANGED),
        (Reply(body="<rss></rss>", headers={"content-type": "application/rss+xml"}), SourceState.WRONG_TYPE),
    ],
    ids=["challenge", "forbidden", "no rows", "empty", "feed"],
)
async def test_a_site_that_shows_no_listing_is_a_state_of_its_own_and_tells_nobody(sqlite: Database, reply: Reply, state: SourceState) -> None:
    site, clock = Site(), Clock(datetime(2026, 3, 10, 17, 0, tzinfo=UTC))
    site.add("20260309", TITLE, SDN + DELETIONS + paragraphs(SAMPLE))
    async with serving(site) as server, polling(sqlite, clock) as poller:
        await poller.poll(office_at(server))
        site.broken = reply
        result = await poller.poll(office_at(server))
    assert (result.state, result.new) == (state, 0)
    assert await rows(sqlite, alerts) == []


def test_the_shipped_source_is_a_legal_text_read_at_the_address_of_the_facts() -> None:
    shipped_one = next(each for each in shipped() if each.kind == "ofac")
    assert (shipped_one.role, shipped_one.url, shipped_one.language) == (Role.LEGAL, LIST, "en")
