"""president.gov.by: the listing, the page of an event, what must not be taken for either, and the way through the real pipeline."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from claims.model import AlertType, Post, Role, SourceState
from scrapers.catalogue import shipped
from scrapers.errors import Blocked, Gone, PageChanged, Redirected, SourceError, WrongType
from scrapers.page import Page, Parsed
from scrapers.settings import SourceSpec
from scrapers.sources import president
from scrapers.wire import decode
from storage.session import Database
from tests.sources.loopback import Reply, Request, Server, serving
from tests.sources.pipeline import Clock, archives, polling, posts, rows
from tests.sources.president_page import Event, event_page, listing, whole
from tests.sources.reading import a_page, a_source

SITE = "https://president.gov.by"
EVENT = Event()
WEATHER = Event(slug="vydumka-o-pogode", title="Выдумка о погоде", text="<p>Идёт дождь.</p>")
PARDON = "<p>Глава государства подписал указ о помиловании. Помилованы 15 человек, осужденных за преступления экстремистской направленности.</p>"
CHALLENGE = "<html><head><title>Just a moment...</title></head><body><h1>Wait</h1>" + "<p>wait</p>" * 100 + "</body></html>"
ERROR_PAGE = whole("<h1>Страница не найдена</h1>" + "<p>Выдуманная страница не найдена.</p>" * 20)


def a_source_of(edition: str = "ru", host: str = SITE) -> SourceSpec:
    return a_source(id="president", kind="president", url=f"{host}/{edition}/events", language=edition)


def listed(body: str | bytes, *, source: SourceSpec | None = None, **given: Any) -> Parsed:
    return president.parse(a_page(body, source=source or a_source_of(), **given))


def keys(parsed: Parsed) -> list[str]:
    return [link.key for link in parsed.links]


def page_of(body: str | bytes, event: Event = EVENT, **given: Any) -> Page:
    return a_page(body, source=a_source_of(event.edition), **{"url": f"{SITE}{event.path}", **given})


def read(body: str | bytes, event: Event = EVENT, **given: Any) -> Post:
    post = president.parse_post(page_of(body, event, **given), event.key)
    assert post is not None
    return post


def read_event(**fields: str) -> Post:
    event = replace(EVENT, **fields)
    return read(event_page(event), event)


# --- the listing ------------------------------------------------------------------------------------------------------------------------


def test_cards_are_the_events_newest_first_with_edition_and_slug_as_key() -> None:
    links = listed(listing([EVENT, WEATHER])).links
    assert [(link.key, link.url, link.title) for link in links] == [
        ("ru:vydumka-podpisan-ukaz", f"{SITE}/ru/events/vydumka-podpisan-ukaz", EVENT.title),
        ("ru:vydumka-o-pogode", f"{SITE}/ru/events/vydumka-o-pogode", WEATHER.title),
    ]


def test_the_bare_sample_of_the_facts_is_a_listing() -> None:
    assert keys(listed(f"<!-- {'x' * 500} --><ul>{EVENT.card}</ul>")) == [EVENT.key]


@pytest.mark.parametrize("edition", ["ru", "be", "en"])
def test_each_edition_names_its_own_events_alone(edition: str) -> None:
    events = [replace(EVENT, edition=each) for each in ("ru", "be", "en")]
    parsed = listed(listing(events), source=a_source_of(edition))
    assert keys(parsed) == [f"{edition}:{EVENT.slug}"]
    assert len(parsed.bad) == 2


@pytest.mark.parametrize("slug", ["ukaz-8550", "ukaz-1776410899", "Ukaz_o.chem-to~", "указ"])
def test_a_slug_with_a_number_behind_or_of_other_letters_is_a_key_of_its_own(slug: str) -> None:
    assert keys(listed(listing([EVENT, replace(EVENT, slug=slug)]))) == [EVENT.key, f"ru:{slug}"]


@pytest.mark.parametrize("behind", ["?openVideo=true", "#video", "/", "/?openVideo=true"])
def test_the_page_with_its_video_open_is_the_same_event(behind: str) -> None:
    parsed = listed(listing([replace(EVENT, slug=EVENT.slug + behind), EVENT]))
    assert (keys(parsed), parsed.bad) == ([EVENT.key], ())
    assert parsed.links[0].url.rstrip("/") == f"{SITE}{EVENT.path}"


def test_a_picture_and_a_headline_of_one_card_are_one_link_with_the_headlines_words() -> None:
    card = EVENT.card.replace("<a ", f'<a class="news-card__image" href="{EVENT.path}"><img src="/x.jpg" alt=""></a><a ', 1)
    links = listed(listing([card])).links
    assert [(link.key, link.title) for link in links] == [(EVENT.key, EVENT.title)]


def test_an_event_listed_twice_is_one() -> None:
    assert keys(listed(listing([EVENT, WEATHER, EVENT]))) == [EVENT.key, WEATHER.key]


def test_cards_come_before_events_named_elsewhere_and_menus_name_none() -> None:
    banner = f'<div class="banner"><a href="{WEATHER.path}">{WEATHER.title}</a></div>'
    assert keys(listed(listing([EVENT]).replace("<ul>", f"{banner}<ul>"))) == [EVENT.key, WEATHER.key]


def test_events_are_found_by_their_address_where_class_names_changed() -> None:
    assert keys(listed(listing([EVENT, WEATHER]).replace("news-card", "renamed"))) == [EVENT.key, WEATHER.key]


def test_an_absolute_address_and_one_with_www_are_the_same_site() -> None:
    card = EVENT.card.replace('href="', 'href="https://www.president.gov.by')
    assert keys(listed(listing([card]))) == [EVENT.key]


@pytest.mark.parametrize(
    "address",
    [
        "https://president.example/ru/events/vydumka",
        "//president.example/ru/events/vydumka",
        "https://president.gov.by@president.example/ru/events/vydumka",
        "https://president.gov.by:8443/ru/events/vydumka",
        "javascript:alert(1)",
        "http://[",
        "/ru/events",
        "/ru/events/archive/vydumka",
        "/ru/documents/vydumka",
        "/ru/events/%00",
        "/ru/events/" + "a" * 301,
        "",
    ],
)
def test_a_card_that_leads_to_no_event_of_the_site_is_bad_and_loses_no_other(address: str) -> None:
    card = EVENT.card.replace(EVENT.path, address)
    parsed = listed(listing([card, WEATHER]))
    assert (keys(parsed), len(parsed.bad)) == ([WEATHER.key], 1)


def test_a_card_without_an_anchor_is_bad_and_loses_no_other() -> None:
    parsed = listed(listing(['<li class="news-card">Выдумка без адреса</li>', WEATHER]))
    assert (keys(parsed), parsed.bad) == ([WEATHER.key], ("a card has no address: 'Выдумка без адреса'",))


@pytest.mark.parametrize(
    ("at", "taken", "bad"),
    [
        ("vydumka-podpisan-uk", [WEATHER.key], 2),
        ("vydumka-podpisan-ukaz", [WEATHER.key], 2),
        ('vydumka-podpisan-ukaz">', [WEATHER.key, EVENT.key], 1),
        ("ВЫДУМКА", [WEATHER.key, EVENT.key], 1),
        (f"{EVENT.title}</a></li>", [WEATHER.key, EVENT.key], 1),
    ],
)
def test_of_a_listing_that_was_cut_off_every_whole_address_is_taken_and_the_cut_is_told(at: str, taken: list[str], bad: int) -> None:
    body = listing([WEATHER, EVENT])
    parsed = listed(body[: body.index(at) + len(at)])
    assert (keys(parsed), len(parsed.bad)) == (taken, bad)
    assert parsed.bad[0] == "the page was cut off within its list"


def test_a_listing_without_the_end_of_its_page_is_whole_where_its_list_ends() -> None:
    body = listing([WEATHER, EVENT])
    parsed = listed(body[: body.index("</main>")])
    assert (keys(parsed), parsed.bad) == ([WEATHER.key, EVENT.key], ())


def test_a_listing_whose_cards_stand_in_no_list_is_whole_where_its_page_ends() -> None:
    parsed = listed(listing([WEATHER, EVENT]).replace("ul>", "div>"))
    assert (keys(parsed), parsed.bad) == ([WEATHER.key, EVENT.key], ())


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("", PageChanged),
        ("ok", PageChanged),
        (listing([]), PageChanged),
        (listing([EVENT])[: listing([EVENT]).index("podpisan")], PageChanged),
        (ERROR_PAGE, PageChanged),
        (CHALLENGE, Blocked),
        (whole("<script src='/challenge-platform/x.js'></script>" + "<p>слова</p>" * 50), Blocked),
        ("<div>" * 5000 + listing([EVENT]), PageChanged),
        (listing([EVENT, "<div>" * 300 + WEATHER.card]), PageChanged),
    ],
    ids=["empty", "short", "no card", "cut in its first card", "error page", "challenge", "challenge in a page", "deep", "deep within a card"],
)
def test_what_is_no_listing_is_an_error_and_never_nothing_new(body: str, error: type[SourceError]) -> None:
    with pytest.raises(error):
        listed(body)


@pytest.mark.parametrize("path", ["", "/", "/ru", "/en/events", "/ru/events/vydumka-podpisan-ukaz", "/blocked"])
def test_a_listing_that_answers_from_another_address_was_redirected(path: str) -> None:
    with pytest.raises(Redirected):
        listed(listing([EVENT]), url=f"{SITE}{path}")


@pytest.mark.parametrize("url", [f"{SITE}/ru/events/", "https://www.president.gov.by/ru/events", f"{SITE}/ru/events?x=1"])
def test_a_listing_that_answers_from_the_same_address_in_another_spelling_is_read(url: str) -> None:
    assert keys(listed(listing([EVENT]), url=url)) == [EVENT.key]


def test_a_listing_of_another_type_is_refused() -> None:
    with pytest.raises(WrongType):
        listed(listing([EVENT]), content_type="application/json")


def test_a_huge_listing_is_read_and_scripts_name_no_event() -> None:
    events = [replace(WEATHER, slug=f"vydumka-{number}") for number in range(5_000)]
    script = f"<script>document.write('{EVENT.card}')</script>"
    assert keys(listed(listing([script, *events]))) == [event.key for event in events]


# --- the page of an event ---------------------------------------------------------------------------------------------------------------


def test_an_event_has_its_heading_its_words_and_its_time() -> None:
    assert read(event_page(EVENT)) == Post(
        source="president",
        key="ru:vydumka-podpisan-ukaz",
        url=f"{SITE}/ru/events/vydumka-podpisan-ukaz",
        published=datetime(2026, 3, 11, 7, 15, tzinfo=UTC),
        title="ВЫДУМКА. Подписан указ о помиловании",
        text="Вымышленный текст: помилованы 7 человек.",
        lang="ru",
    )


def test_the_bare_sample_of_the_facts_is_an_event() -> None:
    body = f'<h1>{EVENT.title}</h1>\n{EVENT.time}\n{EVENT.section}\n<ul class="tag-list"><li><a href="/ru/tags/x">Указы</a></li></ul>'
    assert read(body) == read(event_page(EVENT))


@pytest.mark.parametrize("edition", ["be", "en"])
def test_an_event_speaks_the_language_of_its_source(edition: str) -> None:
    assert read_event(edition=edition).lang == edition


def test_the_video_in_the_address_is_not_kept() -> None:
    assert read(event_page(EVENT), url=f"{SITE}{EVENT.path}?openVideo=true") == read(event_page(EVENT))


def test_gallery_tags_menus_buttons_and_other_events_are_no_words_of_the_event() -> None:
    within = (
        f"<p>Слова</p><button>Поделиться</button> и хвост<aside><p>Читайте также</p></aside><ul>{WEATHER.card}</ul><script>x</script><p>Конец</p>"
    )
    event = replace(EVENT, text=within)
    assert read(event_page(event, others=f"<ul>{WEATHER.card}</ul>")).text == "Слова\nи хвост\n\nКонец"


def test_words_of_several_sections_are_read_in_their_order_and_nested_ones_once() -> None:
    nested = '<section class="page-details__content"><p>два</p></section>'
    further = '<section class="page-details__content wide"><div><p>три</p>'
    assert read_event(text=f"<p>раз</p>{nested}</div></section>{further}").text == "раз\nдва\nтри"


def test_the_time_of_another_event_is_not_the_events_time() -> None:
    other = '<ul><li class="news-card"><time data-datetime="2026-03-01T08:00:00+03:00">1 марта 2026</time></li></ul>'
    body = event_page(EVENT).replace("<main>", f"<main>{other}")
    assert read(body).published == datetime(2026, 3, 11, 7, 15, tzinfo=UTC)


def test_where_the_section_has_another_name_the_paragraphs_of_the_page_are_its_words() -> None:
    body = event_page(EVENT, others="<aside><p>Читайте также</p></aside>")
    assert read(body.replace("page-details__content", "renamed")).text == "Вымышленный текст: помилованы 7 человек."


def test_where_there_is_no_main_the_paragraphs_of_the_article_are_its_words() -> None:
    body = event_page(EVENT).replace("page-details__content", "renamed").replace("main>", "article>")
    assert read(body).text == "Вымышленный текст: помилованы 7 человек."


def test_an_event_told_in_pictures_is_its_heading_alone() -> None:
    post = read_event(text='<img src="/x.jpg" alt="">')
    assert (post.title, post.text) == (EVENT.title, "")


def test_an_event_whose_heading_has_another_tag_is_its_words_alone() -> None:
    post = read(event_page(EVENT).replace("h1>", "h2>"))
    assert (post.title, post.text) == ("", "Вымышленный текст: помилованы 7 человек.")


@pytest.mark.parametrize(
    ("time", "published"),
    [
        ('<time data-datetime="2026-03-11T10:15:00+03:00">x</time>', "2026-03-11T07:15:00"),
        ('<time data-datetime=" 2026-03-11T10:15:00+02:00 ">x</time>', "2026-03-11T08:15:00"),
        ('<time data-datetime="2026-03-11T10:15:00Z">x</time>', "2026-03-11T10:15:00"),
        ('<time data-datetime="2026-03-11T10:15:00">x</time>', "2026-03-11T07:15:00"),
        ('<time datetime="2026-03-11T10:15:00">x</time>', "2026-03-11T07:15:00"),
        ('<time data-datetime="soon" datetime="2026-03-11T10:15:00+03:00">x</time>', "2026-03-11T07:15:00"),
        ('<time>x</time><time data-datetime="2026-03-11T10:15:00+03:00">x</time>', "2026-03-11T07:15:00"),
        ('<time data-datetime="0001-01-01T00:00:00+03:00">10 марта 2026</time>', "2026-03-10T09:00:00"),
        ('<time data-datetime="1970-01-01T03:00:00+03:00">10 марта 2026</time>', "2026-03-10T09:00:00"),
        ('<time data-datetime="2026-03-10">x</time>', "2026-03-10T09:00:00"),
        ("<time>10 марта 2026</time>", "2026-03-10T09:00:00"),
        ("<time>10 сакавіка 2026</time>", "2026-03-10T09:00:00"),
        ("<time>10 March 2026</time>", "2026-03-10T09:00:00"),
        ("<time>10 марта 2026, 10:15</time>", "2026-03-10T07:15:00"),
    ],
)
def test_a_time_is_read_as_written_without_a_zone_as_of_minsk_and_a_day_alone_as_its_noon(time: str, published: str) -> None:
    assert read_event(time=time).published == datetime.fromisoformat(published).replace(tzinfo=UTC)


def test_a_day_alone_whose_noon_is_still_to_come_is_dated_now_so_that_it_need_not_wait() -> None:
    event = replace(EVENT, time="<time>11 марта 2026</time>")
    morning = datetime(2026, 3, 11, 6, 30, tzinfo=UTC)
    assert read(event_page(event), event, fetched_at=morning).published == morning


@pytest.mark.parametrize(
    "time",
    [
        "",
        "<time>x</time>",
        "<time>11 мартобря 2026</time>",
        "<time>31 февраля 2026</time>",
        "<time>11 марта 2026, 25:99</time>",
        '<time data-datetime="2026-13-41T99:00:00+03:00"></time>',
        '<time data-datetime="9999-12-31T23:59:59-23:00"></time>',
        '<time data-datetime="1970-01-01T03:00:00+03:00"></time>',
    ],
)
def test_an_event_without_a_time_that_can_be_right_is_a_changed_page(time: str) -> None:
    with pytest.raises(PageChanged):
        read_event(time=time)


@pytest.mark.parametrize("at", ["помилованы 7", "человек.</p>", "</div>", "<section", "ВЫДУМКА. Подписан"])
def test_an_event_that_was_cut_off_is_asked_for_again_and_not_taken_by_half(at: str) -> None:
    body = event_page(EVENT)
    with pytest.raises(PageChanged):
        read(body[: body.index(at) + len(at)])


def test_an_event_under_another_name_that_was_cut_off_is_not_taken_by_half() -> None:
    body = event_page(EVENT).replace("page-details__content", "renamed")
    with pytest.raises(PageChanged):
        read(body[: body.index("7 человек")])


def test_an_event_cut_off_behind_its_section_is_whole() -> None:
    body = event_page(EVENT)
    assert read(body[: body.index("Указы")]) == read(body)


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("", PageChanged),
        ("\x00" * 600, PageChanged),
        (ERROR_PAGE, PageChanged),
        (listing([EVENT, WEATHER]), PageChanged),
        (whole("<p>слова без заголовка</p>" * 50 + EVENT.time), PageChanged),
        (event_page(replace(EVENT, title="", text="")), PageChanged),
        (CHALLENGE, Blocked),
        (event_page(replace(EVENT, text="<div>" * 5000 + "слова")), PageChanged),
        (event_page(replace(EVENT, text="<p>слова</p>" + "<div>" * 300 + "потеряны" + "</div>" * 300)), PageChanged),
    ],
    ids=["empty", "zeros", "error page", "listing", "paragraphs alone", "nothing in it", "challenge", "deep", "words lost in the deep"],
)
def test_what_is_no_event_is_an_error(body: str, error: type[SourceError]) -> None:
    with pytest.raises(error):
        read(body)


@pytest.mark.parametrize(
    ("path", "error"),
    [("/ru/events/vydumka-podpisan-ukaz-8550", Gone), ("/en/events/vydumka-podpisan-ukaz", Gone), ("/ru", Redirected), ("/ru/events", Redirected)],
)
def test_an_event_whose_address_leads_elsewhere_is_not_taken_for_it(path: str, error: type[SourceError]) -> None:
    with pytest.raises(error):
        read(event_page(EVENT), url=f"{SITE}{path}")


def test_an_event_of_another_type_is_refused() -> None:
    with pytest.raises(WrongType):
        read(event_page(EVENT), content_type="application/pdf")


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "cp1251", "koi8-r"])
def test_an_event_in_another_charset_has_the_same_words(charset: str) -> None:
    body = event_page(EVENT).replace('charset="utf-8"', f'charset="{charset.removesuffix("-sig")}"').encode(charset)
    assert read(body, text=decode(body, "text/html")) == read(event_page(EVENT))


def test_scripts_are_no_words_and_a_huge_event_is_read_to_its_end() -> None:
    text = "<p>Слово и дело.</p>" * 50_000 + "<script>alert('помилованы')</script><style>p{}</style><iframe src='//x'>Видео</iframe><p>Конец</p>"
    post = read_event(text=text)
    assert post.text.count("Слово") == 50_000
    assert post.text.endswith("дело.\nКонец")


# --- the shipped source, and the pipeline -------------------------------------------------------------------------------------------------


def test_the_shipped_source_is_the_states_and_speaks_for_the_press_service_as_its_channel_does() -> None:
    site = next(source for source in shipped() if source.kind == "president")
    channel = next(source for source in shipped() if source.id == "pul_1")
    assert (site.role, site.language, site.speaker) == (Role.STATE, "ru", channel.speaker)


class Presidency:
    """The site with events of ours; `broken` answers everything instead, `halves` are events whose pages come cut off."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.broken: Reply | None = None
        self.halves: set[str] = set()

    def add(self, event: Event, at: datetime) -> None:
        shown = (at + timedelta(hours=3)).strftime("%Y-%m-%dT%H:%M:%S+03:00")
        self.events.insert(0, replace(event, time=f'<time data-datetime="{shown}"></time>'))

    def __call__(self, request: Request) -> Reply:
        if self.broken is not None:
            return self.broken
        if request.target == "/ru/events":
            return Reply(body=listing(self.events))
        event = next((each for each in self.events if each.path == request.target), None)
        if event is None:
            return Reply(status=404)
        body = event_page(event)
        return Reply(body=body[: body.index("</div>")] if event.slug in self.halves else body)


def at(server: Server) -> SourceSpec:
    return a_source_of(host=server.url("").rstrip("/"))


async def test_a_pardon_that_appears_on_the_site_is_told_once_and_only_its_page_is_asked_for(database: Database) -> None:
    site, clock = Presidency(), Clock()
    site.add(WEATHER, clock.now)
    async with serving(site) as server, polling(database, clock) as poller:
        first = await poller.poll(at(server))
        site.add(replace(EVENT, text=PARDON), clock.later(minutes=1))
        server.requests.clear()
        second, third = [await poller.poll(at(server)) for _ in range(2)]
    assert (first.state, first.new, first.alerts) == (SourceState.OK, 1, ())
    assert [alert.type for alert in second.alerts] == [AlertType.RELEASE_REPORTED]
    assert (third.new, third.alerts) == (0, ())
    assert server.asked("events/") == [EVENT.path]
    assert await rows(database, posts, "key") == [WEATHER.key, EVENT.key]
    assert len(await rows(database, archives)) == 2


async def test_an_event_that_came_by_half_is_read_ten_minutes_later(sqlite: Database) -> None:
    site, clock = Presidency(), Clock()
    site.add(WEATHER, clock.now)
    async with serving(site) as server, polling(sqlite, clock) as poller:
        await poller.poll(at(server))
        site.add(replace(EVENT, text=PARDON), clock.later(minutes=1))
        site.add(replace(WEATHER, slug="vydumka-o-dorogah"), clock.now)
        site.halves.add(EVENT.slug)
        half = await poller.poll(at(server))
        site.halves.clear()
        clock.later(minutes=11)
        mended = await poller.poll(at(server))
    assert (half.state, half.new, half.alerts) == (SourceState.BAD_ITEMS, 1, ())
    assert (mended.state, mended.new) == (SourceState.OK, 1)
    assert [alert.type for alert in mended.alerts] == [AlertType.RELEASE_REPORTED]


@pytest.mark.parametrize(
    ("reply", "state"),
    [
        (Reply(body=listing([])), SourceState.PAGE_CHANGED),
        (Reply(body=CHALLENGE), SourceState.BLOCKED),
        (Reply(status=403), SourceState.BLOCKED),
        (Reply(status=404), SourceState.GONE),
        (Reply(status=302, headers={"location": "https://president.example/"}), SourceState.REDIRECTED),
        (Reply(body=b"%PDF-1.7" * 100, headers={"content-type": "application/pdf"}), SourceState.WRONG_TYPE),
        (Reply(body=listing([EVENT]), headers={"content-length": "900000"}), SourceState.UNREACHABLE),
    ],
    ids=["empty listing", "challenge", "forbidden", "not found", "another site", "another type", "cut off on the wire"],
)
async def test_a_site_that_fails_has_the_state_of_its_failure_and_loses_nothing(sqlite: Database, reply: Reply, state: SourceState) -> None:
    site, clock = Presidency(), Clock()
    site.add(WEATHER, clock.now)
    async with serving(site) as server, polling(sqlite, clock) as poller:
        await poller.poll(at(server))
        site.broken = reply
        failed = await poller.poll(at(server), force=True)
        site.broken = None
        site.add(replace(EVENT, text=PARDON), clock.later(minutes=1))
        after = await poller.poll(at(server), force=True)
    assert (failed.state, failed.new, failed.deleted) == (state, 0, 0)
    assert (after.state, after.new) == (SourceState.OK, 1)
