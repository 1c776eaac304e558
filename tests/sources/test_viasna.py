"""Viasna's list, its export and its news: what is read, and what is refused. Whole pages stand in tests/fixtures/viasna."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import pytest

from claims.extraction import read
from claims.model import AlertType, ClaimKind, Document, Post, Role, SourceState
from scrapers.catalogue import shipped
from scrapers.errors import Blocked, Gone, PageChanged, Redirected, SourceError, WrongType
from scrapers.page import Page, Parsed
from scrapers.settings import SourceSpec
from scrapers.sources import viasna
from scrapers.wire import decode
from storage.session import Database
from tests.sources.loopback import Reply, Request, Server, serving
from tests.sources.pipeline import Clock, archives, polling, posts, rows
from tests.sources.reading import FETCHED, a_page, a_source
from tests.sources.viasna_page import BODY, COLUMNS, FILLING, SHOWN, article_page, export, list_page, news_page, shown_at

LIST = "https://prisoners.spring96.org/be/list"
NEWS = "https://spring96.org/be/news"
ARTICLE = f"{NEWS}/118003"
CSV = "https://prisoners.spring96.org/be/files/synthetic.csv"
CSV_LINK = '<a class="button" href="/be/files/synthetic.csv">Спампаваць</a>'
CHALLENGE = f"<html><head><title>Just a moment...</title></head><body><h1>Checking</h1>{FILLING}</body></html>"


def a_viasna_page(sent: str | bytes, url: str, *, configured: str = "", language: str = "be", **given: object) -> Page:
    return a_page(sent, source=a_source(kind="viasna", url=configured or url, role=Role.NGO, language=language), **{"url": url, **given})


def listed(sent: str, *, url: str = LIST, **given: object) -> Parsed:
    return viasna.parse(a_viasna_page(sent, url, **given))  # type: ignore[arg-type]


def exported(sent: str, *, content_type: str = "text/csv", **given: object) -> Post:
    return viasna.parse(a_viasna_page(sent, CSV, content_type=content_type, **given)).posts[0]  # type: ignore[arg-type]


def article(sent: str | bytes, *, url: str = ARTICLE, key: str = "be:118003", **given: object) -> Post:
    found = viasna.parse_post(a_viasna_page(sent, url, configured=NEWS, **given), key)  # type: ignore[arg-type]
    assert found is not None
    return found


def counted(post: Post) -> list[int | None]:
    told = Document(id=post.key, published=post.published, text=post.text, title=post.title, lang=post.lang, role=Role.NGO)
    return [claim.count for claim in read(told).claims if claim.kind is ClaimKind.HELD_TOTAL]


# --- the total of the list -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("markup", "language", "line", "number"),
    [
        ("<div><span>889</span><span>палітвязняў</span></div>", "be", "889 палітвязняў", 889),
        ("<p>Сёння ў Беларусі <b>1&nbsp;110</b> палітвязняў.</p>", "be", "Сёння ў Беларусі 1 110 палітвязняў.", 1110),
        ("<dl><dt>Палітычныя зняволеныя</dt><dd>889</dd></dl>", "be", "Палітычныя зняволеныя 889", 889),
        ("<div><div>881</div><div><small>палітвязень</small></div></div>", "be", "881 палітвязень", 881),
        ("<a href='#all'>Политзаключённых: 889</a>", "ru", "Политзаключённых: 889", 889),
        ("<p>889 политических заключенных на 30.11.2026</p>", "ru", "889 политических заключенных на 30.11.2026", 889),
        ("<h2>1,110 political prisoners</h2>", "en", "1,110 political prisoners", 1110),
        (
            "<div><p>889</p><p>political prisoners</p></div><div><p>3,953</p><p>former political prisoners</p></div>",
            "en",
            "889 political prisoners",
            889,
        ),
        ("<ul><li>Political prisoners (889)</li><li>Former political prisoners (953)</li></ul>", "en", "Political prisoners (889)", 889),
    ],
)
def test_the_line_that_tells_the_total_is_the_post_and_is_understood_as_a_total(markup: str, language: str, line: str, number: int) -> None:
    post = listed(list_page(markup), language=language).posts[0]
    assert (post.text, post.key, post.title, post.lang) == (line, f"total:{number}:2026-03-11", "", language)
    assert counted(post) == [number]


def test_cards_of_people_with_their_status_hide_no_total() -> None:
    cards = "".join(
        f'<div class="card"><a href="/be/person/synthetic-{number}">Synthetic {number}</a><p>палітвязень</p><p>{law}</p></div>'
        for number, law in enumerate([342, 361, 368, 361] * 2_000)
    )
    assert [post.key for post in listed(list_page(filling=cards)).posts] == ["total:889:2026-03-11"]


def test_the_key_changes_with_the_total_and_with_the_day_in_minsk_and_with_nothing_else() -> None:
    late = datetime(2026, 3, 11, 20, 59, tzinfo=UTC)
    keys = [
        listed(list_page(f"<p>{number} палітвязняў</p>", rows=rows), fetched_at=at).posts[0].key
        for number, rows, at in [(889, 2, FETCHED), (889, 9, late), (890, 2, late), (890, 2, late + timedelta(minutes=1))]
    ]
    assert keys == ["total:889:2026-03-11", "total:889:2026-03-11", "total:890:2026-03-11", "total:890:2026-03-12"]


def test_a_total_is_of_the_moment_it_was_read_as_the_list_tells_no_time() -> None:
    assert listed(list_page()).posts[0].published == FETCHED


@pytest.mark.parametrize(
    "markup",
    [
        "",
        "<p>953 былых палітвязняў</p>",
        "<p>Released: 953 political prisoners</p>",
        "<p>Over 889 political prisoners</p>",
        "<p>Political prisoners 2026</p>",
        "<p>Political prisoners 1</p>",
        "<p>8,696 political prisoners</p>",
        "<p>889 чалавек</p>",
        "<a href='/be/news/118001'>120 палітвязняў у Гомелі</a>",
        "<table><tr><td>Synthetic</td><td>342</td><td>political prisoners</td></tr></table>",
        "<script>var total = '889 палітвязняў'</script>",
        "<div><span>палітвязень</span> <span>арт. 342</span></div>",
        "<div><b>342</b> палітвязень</div>",
        "<div><a href='/be/person/synthetic'>Synthetic</a> <span>361</span> <span>палітвязень</span></div>",
        f"<p>889 палітвязняў {'і яшчэ доўгія словы ' * 10}</p>",
    ],
    ids=["none", "former", "released", "vague", "year", "page", "all", "people", "headline", "row", "script", "status", "law", "person", "paragraph"],
)
def test_a_number_that_is_not_of_all_who_are_held_is_no_total_and_a_list_without_one_is_loud(markup: str) -> None:
    with pytest.raises(PageChanged, match="no total"):
        listed(list_page(markup))


def test_two_different_totals_on_one_list_are_loud_and_the_same_one_twice_is_one() -> None:
    with pytest.raises(PageChanged, match="889, 890"):
        listed(list_page("<p>889 палітвязняў</p><p>890 палітвязняў</p>"))
    assert len(listed(list_page("<p>889 палітвязняў</p><p>Палітвязняў: 889</p>")).posts) == 1


def test_a_list_without_a_total_names_its_one_export_once_a_day() -> None:
    found = listed(list_page("", links=CSV_LINK * 2))
    assert [(link.key, link.url) for link in found.links] == [("export:2026-03-11", CSV)]


def test_a_list_that_shows_its_total_does_not_fetch_the_export() -> None:
    found = listed(list_page(links=CSV_LINK))
    assert (len(found.posts), found.links) == (1, ())


@pytest.mark.parametrize(
    "links",
    [
        CSV_LINK + '<a href="/be/other">CSV</a>',
        '<a href="https://example.org/list.csv">CSV</a>',
        '<a href="javascript:save(`csv`)">CSV</a>',
        '<a href="#">CSV</a>',
    ],
)
def test_an_export_that_is_not_the_only_one_or_lies_elsewhere_is_not_followed(links: str) -> None:
    with pytest.raises(PageChanged, match="exports"):
        listed(list_page("", links=links))


def test_a_list_that_was_cut_off_after_its_total_tells_it_and_says_so() -> None:
    found = listed(list_page().split("<table")[0])
    assert (len(found.posts), found.bad) == (1, ("the page of the list was cut off",))


def test_a_list_that_was_cut_off_before_its_total_is_loud() -> None:
    with pytest.raises(PageChanged):
        listed(list_page(FILLING).split("<table")[0])


def test_a_redirect_to_another_page_is_no_list_even_with_a_number() -> None:
    with pytest.raises(Redirected):
        listed(list_page(), url="https://prisoners.spring96.org/be", configured=LIST)


@pytest.mark.parametrize("url", [LIST, NEWS])
def test_a_challenge_in_place_of_a_page_is_blocked(url: str) -> None:
    with pytest.raises(Blocked):
        listed(CHALLENGE, url=url)


@pytest.mark.parametrize("url", [LIST, NEWS])
@pytest.mark.parametrize("sent", ["", "   ", "<html></html>", f"<html><body><h1>Not found</h1>{FILLING}</body></html>"])
def test_an_empty_page_or_an_error_page_is_loud(url: str, sent: str) -> None:
    with pytest.raises(PageChanged):
        listed(sent, url=url)


def test_another_charset_of_the_list_is_read() -> None:
    body = list_page("<p>889 палiтзаключенных</p><p>889 политзаключенных</p>").replace("і", "i").encode("cp1251", "ignore")
    page = a_viasna_page(body, LIST, language="ru", text=decode(body, "text/html; charset=windows-1251"))
    assert viasna.parse(page).posts[0].text == "889 политзаключенных"


def test_a_hostile_list_neither_hangs_nor_hides_its_total() -> None:
    hostile = "<div>" * 3_000 + "<p>палітвязень</p>" * 3_000 + "<script>document.write('890 палітвязняў')</script>" + "</div>" * 3_000
    assert listed(list_page() + hostile, url=LIST).posts[0].text == "889 палітвязняў"


# --- the export ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("content_type", ["text/csv", "application/octet-stream", "text/csv; charset=utf-8", ""])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_an_export_counts_the_rows_that_are_active_and_names_nobody(content_type: str, mark: str) -> None:
    post = exported(mark + export(), content_type=content_type)
    assert (post.key, post.text) == ("total:889:2026-03-11", "Палітвязняў у спісе «Вясны»: 889.")
    assert counted(post) == [889]


@pytest.mark.parametrize("language", ["be", "ru", "en", "pl"])
def test_the_sentence_for_an_export_is_understood_in_every_language(language: str) -> None:
    post = exported(export(held=881), language=language)
    assert counted(Post(source="s", key="k", url=CSV, published=FETCHED, text=post.text, lang=None)) == [881]


def test_the_columns_of_an_export_are_chosen_by_their_names_and_the_export_for_people_is_read_too() -> None:
    people = "Імя і прозвішча;Статус;Пол\n" + "Synthetic;палітвязень;m\n" * 889 + "Synthetic;былы палітвязень;m\n" * 4_500 + "Synthetic;;m\n" * 10
    assert exported(people).key.startswith("total:889:")


@pytest.mark.parametrize(
    ("sent", "error"),
    [
        (export()[:-40], PageChanged),
        (export(others=3855)[: export(others=3855).rindex("SYNTHETIC")], PageChanged),
        (export(held=889, former=10, others=10), PageChanged),
        (export(held=20), PageChanged),
        (export(held=3_500), PageChanged),
        (export().replace("active", "held"), PageChanged),
        (export().replace("name,status", "name,state"), SourceError),
        (COLUMNS + "\n", PageChanged),
    ],
    ids=["cut off", "cut off in quotes", "short", "few held", "many held", "unknown status", "renamed column", "no row"],
)
def test_an_export_that_cannot_be_right_is_loud(sent: str, error: type[SourceError]) -> None:
    with pytest.raises(error):
        exported(sent)


def test_a_broken_row_of_an_export_is_told_and_loses_nothing_else() -> None:
    found = viasna.parse(a_viasna_page(export(extra="900000,too short\n"), CSV, content_type="text/csv"))
    assert (found.posts[0].key, found.bad) == ("total:889:2026-03-11", ("1 rows of the export have no status that is known",))


def test_many_broken_rows_of_an_export_are_loud() -> None:
    with pytest.raises(PageChanged, match="no status"):
        exported(export(extra="900000,too short\n" * 6))


@pytest.mark.parametrize(("sent", "error"), [(CHALLENGE, Blocked), (list_page(), WrongType)])
def test_a_page_in_place_of_the_export_that_a_list_names_is_refused(sent: str, error: type[SourceError]) -> None:
    with pytest.raises(error):
        viasna.parse_post(a_viasna_page(sent, CSV, configured=LIST), "export:2026-03-11")


def test_a_total_that_is_read_again_another_day_is_no_edit_of_the_old_one() -> None:
    page = a_viasna_page(list_page("<p>700 палітвязняў</p>"), LIST)
    again = viasna.parse_post(page, "total:889:2026-03-01")
    table = viasna.parse_post(a_viasna_page(export(), CSV, configured=LIST, content_type="text/csv"), "export:2026-03-01")
    assert again is not None
    assert table is not None
    assert (again.key, table.key) == ("total:700:2026-03-11", "export:2026-03-11")


def test_a_list_without_a_total_says_nothing_of_the_totals_that_it_told() -> None:
    with pytest.raises(PageChanged):
        viasna.parse_post(a_viasna_page(list_page("", links=CSV_LINK), LIST), "total:889:2026-03-01")


# --- the listing of news ------------------------------------------------------------------------------------------------------------


def test_articles_are_named_once_newest_first_in_the_language_of_the_source() -> None:
    found = listed(news_page(1, 3, 2, 3, links='<a href="/en/news/4">EN</a><a href="https://spring96.org/be/news/5/">5</a>'), url=NEWS)
    assert [link.key for link in found.links] == ["be:5", "be:3", "be:2", "be:1"]
    assert (found.links[1].url, found.links[1].title) == (f"{NEWS}/3", "Выдумка 3")


@pytest.mark.parametrize(
    "href", ["https://example.org/be/news/9", "//example.org/be/news/9", "/be/news/abc", "/be/news", "/be/news/9999999999", "http://["]
)
def test_links_that_leave_the_host_or_name_no_article_are_not_followed(href: str) -> None:
    found = listed(news_page(1, links=f'<a href="{href}">x</a>'), url=NEWS)
    assert [link.key for link in found.links] == ["be:1"]


def test_a_listing_that_was_cut_off_gives_what_it_named_and_says_so() -> None:
    found = listed(news_page(1, 2).split("<footer")[0], url=NEWS)
    assert (len(found.links), found.bad) == (2, ("the listing was cut off",))


def test_a_listing_without_articles_is_loud() -> None:
    with pytest.raises(PageChanged, match="no article"):
        listed(news_page(), url=NEWS)


def test_a_listing_that_leads_to_the_front_page_is_redirected() -> None:
    with pytest.raises(Redirected):
        listed(news_page(1), url="https://spring96.org/be", configured=NEWS)


def test_a_feed_names_articles_too() -> None:
    items = "".join(f"<item><title>Invented {n}</title><link>https://spring96.org/en/news/{n}</link></item>" for n in (1, 2))
    feed = f'<?xml version="1.0"?><rss version="2.0"><channel><title>SYNTHETIC</title>{items}</channel></rss>'
    found = listed(feed, url="https://spring96.org/en/rss", content_type="application/rss+xml")
    assert [link.key for link in found.links] == ["en:2", "en:1"]


# --- an article -----------------------------------------------------------------------------------------------------------------------


def test_an_article_has_its_heading_and_its_words_and_nothing_that_navigates() -> None:
    related = '<div class="block"><a href="/be/news/1">16 палітвязняў выйшлі на волю</a> <a href="/be/news/2">Яшчэ 20 палітвязняў</a></div>'
    post = article(article_page(body=BODY + '<div class="share-buttons">Падзяліцца</div>', after=related))
    assert post.title == "Выдуманая навіна"
    assert post.text == "Выдуманы сказ пра сем чалавек.\nДругі абзац, таксама выдуманы, крыху даўжэйшы за першы."
    assert (post.key, post.url, post.lang) == ("be:118003", ARTICLE, "be")


def test_a_lead_beside_the_heading_is_not_lost() -> None:
    shown = f'{SHOWN}<div class="lead"><p>Уступ, у якім самае важнае.</p></div>'
    assert article(article_page(shown=shown)).text.startswith("Уступ, у якім самае важнае.\n\nВыдуманы сказ")


def test_the_name_of_a_class_never_takes_out_the_greater_part_of_a_page() -> None:
    page = article_page().replace('class="text"', 'class="text related-news"')
    assert "Другі абзац" in article(page).text


def test_words_without_paragraphs_are_read() -> None:
    assert article(article_page(body="Першы радок.<br>Другі радок выдуманай навіны.")).text == "Першы радок.\nДругі радок выдуманай навіны."


def test_the_name_of_the_site_is_not_the_title() -> None:
    assert article(article_page(before="<h1>Праваабарончы сайт</h1>")).title == "Выдуманая навіна"


@pytest.mark.parametrize(
    ("shown", "head", "at"),
    [
        ("", '<meta property="article:published_time" content="2026-03-09T11:54:00+03:00">', "2026-03-09T08:54"),
        ("", '<meta property="article:published_time" content="2026-03-09 11:54:00">', "2026-03-09T08:54"),
        ("", '<script type="application/ld+json">{"@graph":[{"datePublished":"2026-03-09T08:54:00Z"}]}</script>', "2026-03-09T08:54"),
        ('<time datetime="2026-03-09T11:54">учора</time>', "", "2026-03-09T08:54"),
        ("<time>09.03.2026 11:54</time>", "", "2026-03-09T08:54"),
        ("<p>11:54 9 марта 2026</p>", "", "2026-03-09T08:54"),
        ("<p>Published: March 9, 2026</p>", "", "2026-03-09T09:00"),
        ("<p>09.03.2026</p>", "", "2026-03-09T09:00"),
        ("", '<meta itemprop="datePublished" content="2026-03-09">', "2026-03-09T09:00"),
        ("<p>09.03.2026 99:99</p>", "", "2026-03-09T09:00"),
    ],
)
def test_times_are_those_of_minsk_and_a_day_alone_is_its_noon(shown: str, head: str, at: str) -> None:
    post = article(article_page(shown=shown, head=head))
    assert post.published == datetime.fromisoformat(at).replace(tzinfo=UTC)
    assert post.text.startswith("Выдуманы сказ")


def test_an_article_of_this_morning_with_a_day_alone_does_not_wait_for_noon() -> None:
    morning = datetime(2026, 3, 9, 6, 0, tzinfo=UTC)
    assert article(article_page(shown="<p>09.03.2026</p>"), fetched_at=morning).published == morning


@pytest.mark.parametrize(
    "shown",
    ["", "<p>31.02.2026</p>", "<p>9 смаўжня 2026</p>", "<p>09.03.2026 яго асудзілі да пяці гадоў калоніі</p>", "<time>учора</time>"],
)
def test_an_article_without_a_time_of_its_own_is_loud(shown: str) -> None:
    with pytest.raises(PageChanged, match="no time"):
        article(article_page(shown=shown, before='<div class="today">11.03.2026</div>' if shown else ""))


def test_broken_json_in_the_head_is_passed_over() -> None:
    head = "".join(f'<script type="application/ld+json">{each}</script>' for each in ("{", "[1]", '"x"', "[" * 100_000, '{"@graph": [2]}'))
    assert article(article_page(head=head)).published == datetime(2026, 3, 9, 8, 54, tzinfo=UTC)


@pytest.mark.parametrize(
    ("page", "why"),
    [
        (article_page().split("<footer")[0], "cut off"),
        (article_page(body=""), "no words"),
        (article_page().replace("h1>", "h2>"), "no title"),
        (f"<html><body>{FILLING}</body></html>", "no title"),
        ("", "bytes"),
    ],
)
def test_an_article_that_lacks_a_part_is_loud(page: str, why: str) -> None:
    with pytest.raises(PageChanged, match=why):
        article(page)


@pytest.mark.parametrize(
    ("url", "error"),
    [("https://spring96.org/be/news/1", Gone), ("https://spring96.org/be", Gone), ("https://spring96.org/en/news/118003", Redirected)],
)
def test_an_address_that_leads_to_something_else_is_not_its_article(url: str, error: type[SourceError]) -> None:
    with pytest.raises(error):
        article(article_page(), url=url)


def test_a_challenge_in_place_of_an_article_is_blocked() -> None:
    with pytest.raises(Blocked):
        article(CHALLENGE)


def test_an_image_in_place_of_an_article_is_refused() -> None:
    with pytest.raises(WrongType):
        article(article_page(), content_type="image/png")


def test_hostile_html_is_read_in_its_words_alone() -> None:
    hostile = (
        "<script>alert('52 палітвязні')</script><iframe srcdoc='x'>y</iframe>"
        + "<div>" * 2_000
        + "глыбока"
        + "</div>" * 2_000
        + "<b>слова</b> " * 20_000
    )
    text = article(article_page(body=BODY + hostile)).text
    assert "Выдуманы сказ" in text
    assert "alert" not in text


# --- the shipped list, and the whole way ----------------------------------------------------------------------------------------------


def test_the_list_and_the_news_of_viasna_are_shipped_in_its_own_voice() -> None:
    ours = [source for source in shipped() if source.kind == "viasna"]
    assert {source.url for source in ours} == {LIST, NEWS}
    assert all((source.role, source.name) == (Role.NGO, "Viasna") for source in ours)


class Site:
    """Viasna's two sites on one port."""

    def __init__(self) -> None:
        self.total = "<p>889 палітвязняў</p>"
        self.articles: dict[int, tuple[str, str, datetime]] = {}
        self.challenged = False
        self.table = ""

    def __call__(self, request: Request) -> Reply:
        path = urlsplit(request.target).path
        if self.challenged:
            return Reply(body=CHALLENGE)
        if path.endswith(".csv"):
            return Reply(body=self.table, headers={"content-type": "text/csv"})
        if path == "/be/list":
            return Reply(body=list_page(self.total, links=CSV_LINK if self.table else ""))
        if path == "/be/news":
            return Reply(body=news_page(*self.articles))
        title, text, at = self.articles[int(path.rpartition("/")[2])]
        return Reply(body=article_page(title, f"<p>{text}</p>", shown="", head=shown_at(at)))


def source_of(server: Server, path: str) -> SourceSpec:
    return a_source(id="viasna", kind="viasna", url=server.url(path), role=Role.NGO, language="be", name="Viasna")


async def test_a_total_that_moved_is_told_once_and_a_challenge_is_no_news(database: Database) -> None:
    site, clock = Site(), Clock()
    async with serving(site) as server, polling(database, clock) as poller:
        source = source_of(server, "/be/list")
        first = [await poller.poll(source) for _ in range(2)]
        site.challenged = True
        blocked = await poller.poll(source, force=True)
        site.challenged, site.total = False, "<p>837 палітвязняў</p>"
        clock.later(hours=2)
        moved = [await poller.poll(source, force=True) for _ in range(2)]
        clock.later(days=1)
        same = await poller.poll(source)
    assert [(result.new, result.alerts) for result in first] == [(1, ()), (0, ())]
    assert (blocked.state, blocked.new) == (SourceState.BLOCKED, 0)
    assert [alert.type for result in moved for alert in result.alerts] == [AlertType.TOTAL_CHANGED]
    assert (same.state, same.alerts) == (SourceState.OK, ())
    assert await rows(database, posts, "key") == ["total:889:2026-03-10", "total:837:2026-03-10", "total:837:2026-03-11"]


async def test_a_told_total_that_is_read_again_is_neither_edited_nor_deleted(sqlite: Database) -> None:
    site, clock = Site(), Clock()
    async with serving(site) as server, polling(sqlite, clock) as poller:
        source = source_of(server, "/be/list")
        await poller.poll(source)
        site.total = "<p>837 палітвязняў</p>"
        clock.later(hours=2)
        assert (await poller.poll(source)).alerts
        site.total = "<p>830 палітвязняў</p>"
        looks = []
        for _ in range(3):
            clock.later(minutes=30)
            looks.append(await poller.rereads.due({source.id: (source, poller.kinds["viasna"])}, clock.now))
    assert len(server.asked("list")) > 2
    assert all((look.deleted, look.edited, look.alerts) == (0, (), ()) for look in looks)


async def test_an_export_that_the_list_names_is_fetched_once_a_day(sqlite: Database) -> None:
    site, clock = Site(), Clock()
    site.total, site.table = "", export()
    async with serving(site) as server, polling(sqlite, clock) as poller:
        source = source_of(server, "/be/list")
        news = [(await poller.poll(source)).new for _ in range(2)]
        clock.later(days=1)
        site.table = export(held=837, former=4005)
        moved = await poller.poll(source)
    assert news == [1, 0]
    assert len(server.asked("csv")) == 2
    assert [alert.type for alert in moved.alerts] == [AlertType.TOTAL_CHANGED]


async def test_a_release_in_the_news_is_told_and_only_unknown_articles_are_fetched(database: Database) -> None:
    site, clock = Site(), Clock()
    site.articles[1] = ("Надвор'е", "Ідзе дождж.", clock.now)
    async with serving(site) as server, polling(database, clock) as poller:
        source = source_of(server, "/be/news")
        await poller.poll(source)
        site.articles[2] = ("Вызваленне", "Сёння ў Беларусі вызвалілі 52 палітвязняў, іх вывезлі ў Літву.", clock.later(minutes=1))
        server.requests.clear()
        results = [await poller.poll(source) for _ in range(2)]
    assert [alert.type for result in results for alert in result.alerts] == [AlertType.RELEASE_REPORTED]
    assert server.asked("news/") == ["/be/news/2"]
    assert len(await rows(database, archives)) == 2
