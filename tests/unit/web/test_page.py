"""The page shows everything that can be known, in three languages, and nothing of it can become markup."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rendering.forms import PostForm, PostVersionForm
from bot.rendering.page import STYLE, STYLE_HASH, EpisodeView, HomeView, ago, part_label, render_episode, render_home, step_dates, web_address
from bot.rendering.texts import LANGUAGES, LOCALES, texts
from bot.rendering.timeline import NARROW, WIDE, draw
from bot.rendering.titles import alert_title, episode_title
from claims.model import (
    AlertType,
    Bound,
    Comparison,
    Direction,
    Episode,
    EpisodeKind,
    EpisodeState,
    Manner,
    NamedPerson,
    PostRef,
    Record,
    Relation,
    Role,
    SourceState,
    Speaker,
    Status,
    Target,
    Uncertain,
)
from tests.unit.web.build import AT, POST, a_figure, a_source, a_step, a_total, an_alert, an_episode
from tests.unit.web.december import episodes, home, the_large_release, totals

NASTY = "\"><script>alert('x')</script>&amp;"


def a_home(**fields: object) -> HomeView:
    given = {"status": Status(at=AT), "urls": {}}
    return HomeView(**{**given, **fields})  # type: ignore[arg-type]


def everything(episode: Episode) -> HomeView:
    """A page on which the episode and every kind of alert and source stand."""
    sources = tuple(a_source(id=f"s{index}", state=state, role=role) for index, state in enumerate(SourceState) for role in [list(Role)[index % 6]])
    alerts = tuple(an_alert(id=str(index), type=type_, episode=episode) for index, type_ in enumerate(AlertType))
    total = an_alert(id="t", type=AlertType.TOTAL_CHANGED, episode=None, total=a_total())
    status = Status(at=AT, held=(a_total(),), last_release=episode if episode.kind is EpisodeKind.RELEASE else None, sources=sources)
    return a_home(status=status, episodes=(episode,), alerts=(*alerts, total), totals=(a_total(),))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_that_can_be_known_has_words(language: str) -> None:
    releases = [an_episode(manner=manner, state=state) for manner in Manner for state in EpisodeState]
    steps = [a_step(direction=direction, targets=(target,), state=state) for direction in Direction for target in Target for state in EpisodeState]
    for episode in (*releases[:: len(EpisodeState) + 1], *steps[::7], a_step(direction=None, targets=(), imposer=None)):
        assert render_home(everything(episode), language)
    for episode in (*releases, *steps):
        assert episode_title(texts(language), episode)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_has_words(language: str) -> None:
    labels = (None, "women", "political", "names", "nationality:UA", "destination:LT", "destination:??", "something new", "a:b")
    figures = [a_figure(bound=bound, relation=relation, count=count) for bound in Bound for relation in Relation for count in (None, 1, 22, 123)]
    parts = [a_figure(label=label, relation=Relation.PART, own_voice=False, superseded=True) for label in labels]
    people = (NamedPerson(name="А", canonical="a", post=POST), NamedPerson(name="Б", canonical="b", post=POST, reversed=True))
    view = EpisodeView(
        episode=an_episode(figures=tuple(figures), parts=tuple(parts), people=people, merged_into="other", may_be_part_of="third"),
        alerts=tuple(an_alert(type=type_, references=("a0",), old_words="1", new_words="2") for type_ in AlertType),
    )
    assert render_episode(view, language)


def test_the_three_languages_say_the_same_things() -> None:
    names = {language: set(re.findall(r"^(page-[\w-]+) =", (LOCALES / language / "page.ftl").read_text("utf-8"), re.M)) for language in LANGUAGES}
    assert names["en"] == names["ru"] == names["be"]


def test_no_text_of_the_page_is_unused() -> None:
    folder = Path(LOCALES).parent
    code = "".join(path.read_text("utf-8") for path in [*folder.glob("*.py"), *(folder / "templates").iterdir()])
    names = re.findall(r"^(page-[\w-]+) =", (LOCALES / "en" / "page.ftl").read_text("utf-8"), re.M)
    made = ("page-manner-", "page-legend-")  # put together from a value
    assert [name for name in names if f'"{name}"' not in code and f"'{name}'" not in code and not name.startswith(made)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_foreign_becomes_markup(language: str) -> None:
    bad = Speaker(role=Role.PRESS, name=NASTY)
    figure = a_figure(speaker=bad, source=NASTY, quote=NASTY, label=NASTY)
    people = (NamedPerson(name=NASTY, canonical="x", post=POST),)
    episode = an_episode(figures=(figure,), parts=(figure,), people=people, may_be_part_of=NASTY)
    step = a_step(imposer=NASTY, instrument=NASTY)
    status = Status(
        at=AT,
        held=(a_total(speaker=bad, post_url=f"javascript:{NASTY}"),),
        last_release=episode,
        sanctions=(step,),
        sources=(a_source(id=NASTY, detail=NASTY, url="javascript:alert(1)", state=SourceState.BLOCKED),),
    )
    alert = an_alert(episode=episode, headline=NASTY, old_words=NASTY, post_url="javascript:alert(1)")
    evidence = PostForm(
        post=(NASTY, NASTY),
        url="data:text/html,x",
        published=AT,
        deleted=True,
        versions=[PostVersionForm(number=1, seen_at=AT, deleted=False, words_sha256="", evidence_sha256=NASTY, fetched_at=AT, fetched_from=NASTY)],
    )
    view = a_home(status=status, episodes=(episode, step), alerts=(alert,), totals=(a_total(speaker=bad),), urls={POST: "javascript:alert(1)"})
    for page in (render_home(view, language), render_episode(EpisodeView(episode=episode, evidence=(evidence,), alerts=(alert,)), language)):
        assert "<script" not in page
        assert not re.search(r'(?:href|src)="(?!https?://|/|#)', page)
        assert not re.search(r"<[^>]+ (?:on\w+|style)=", page)


def test_only_web_addresses_are_links() -> None:
    assert web_address("https://t.me/pul_1/1") == "https://t.me/pul_1/1"
    for bad in ("javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "//evil.example", "ftp://x", ""):
        assert web_address(bad) == ""


def test_the_policy_allows_the_stylesheet_that_is_sent() -> None:
    assert f"<style>{STYLE}</style>" in render_home(a_home(), "en")
    assert STYLE_HASH.startswith("sha256-")
    assert "url(" not in STYLE
    assert "@import" not in STYLE


@pytest.mark.parametrize(
    ("count", "said"), [(1, "1 человек"), (2, "2 человека"), (5, "5 человек"), (21, "21 человек"), (22, "22 человека"), (111, "111 человек")]
)
def test_russian_numbers_agree_with_their_words(count: int, said: str) -> None:
    assert episode_title(texts("ru"), an_episode(figures=(a_figure(count=count),))) == f"Освобождены: {said}"


def test_figures_that_differ_are_both_in_the_title() -> None:
    later = a_figure(count=51, at=AT + timedelta(hours=1), speaker=Speaker(role=Role.NGO, name="Viasna"))
    assert episode_title(texts("en"), an_episode(figures=(a_figure(), later))) == "Released: 52 or 51 people"


def test_a_replaced_figure_is_not_in_the_title() -> None:
    episode = an_episode(figures=(a_figure(count=14, superseded=True), a_figure(count=52)))
    assert episode_title(texts("en"), episode) == "Released: 52 people"


def test_an_alert_is_told_in_the_language_of_the_reader() -> None:
    assert alert_title(texts("be"), an_alert(headline="52 people released")) == "Вызваленыя: 52 чалавекі"
    assert alert_title(texts("be"), an_alert(episode=None, headline="in English")) == "in English"
    total = an_alert(episode=None, total=a_total(), previous_total=a_total(count=1120))
    assert alert_title(texts("en"), total) == "Viasna: 1,110 still held (before: 1,120)"


@pytest.mark.parametrize(
    ("law", "said"),
    [
        (None, "legal text not found yet"),
        (date(2026, 3, 10), "in force 10 March 2026"),
        (date(2026, 3, 12), "the law came 2 days after the words"),
        (date(2026, 3, 9), "the law came 1 day before the words"),
    ],
)
def test_the_gap_between_words_and_law_is_told(law: date | None, said: str) -> None:
    assert step_dates(texts("en"), a_step(in_force=law))[-1] == said


def test_a_step_that_is_due_says_when() -> None:
    assert step_dates(texts("en"), a_step(due=date(2026, 3, 25)))[-1] == "due 25 March 2026"


@pytest.mark.parametrize(
    ("passed", "said"),
    [
        (timedelta(seconds=-5), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=1), "1 min ago"),
        (timedelta(minutes=59), "59 min ago"),
        (timedelta(hours=47), "47 h ago"),
        (timedelta(days=2), "2 days ago"),
    ],
)
def test_how_long_ago_is_told_in_one_unit(passed: timedelta, said: str) -> None:
    assert ago(texts("en"), AT - passed, AT) == said


def test_a_label_without_words_is_shown_as_it_is() -> None:
    assert part_label(texts("en"), "destination:LT") == "taken to: Lithuania"
    assert part_label(texts("en"), "gardeners") == "gardeners"


def test_what_the_press_alone_says_is_marked_everywhere() -> None:
    rumour = an_episode(figures=(a_figure(speaker=Speaker(role=Role.PRESS, name="Newsroom")),))
    assert episode_title(texts("en"), rumour) == "Press, unconfirmed: Released: 52 people"
    status = Status(at=AT, last_release=rumour)
    page = render_home(a_home(status=status, episodes=(rumour,), alerts=(an_alert(episode=rumour, note="press, unconfirmed"),)), "en")
    assert page.count("press, unconfirmed") == 2
    assert page.count("Press, unconfirmed") >= 2
    told = render_episode(EpisodeView(episode=rumour, alerts=(an_alert(episode=rumour, note="press, unconfirmed"),)), "be")
    assert told.count("прэса, не пацверджана") == 2


def test_what_somebody_else_says_too_is_no_longer_marked() -> None:
    both = an_episode(figures=(a_figure(speaker=Speaker(role=Role.PRESS)), a_figure(speaker=Speaker(role=Role.NGO))))
    confirmed = an_episode(state=EpisodeState.CONFIRMED, figures=(a_figure(speaker=Speaker(role=Role.PRESS)),))
    for episode in (both, confirmed, an_episode(), an_episode(figures=())):
        assert episode_title(texts("en"), episode).startswith("Released")


# --- timeline --------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_the_timeline_of_two_years_keeps_everything_inside(size: object) -> None:
    drawn = draw(texts("en"), size, episodes(), totals(), date(2025, 12, 31))  # type: ignore[arg-type]
    assert len(drawn.bars) == 20
    assert len(drawn.marks) == 11
    assert [len(line.dots) for line in drawn.lines] == [10, 4]
    assert all(bar.x >= 0 and bar.x + bar.width <= drawn.size.width and bar.height >= 0 for bar in drawn.bars)
    assert max(bar.height for bar in drawn.bars) <= drawn.size.released
    assert {bar.label for bar in drawn.bars} >= {"123", "52"}


def test_numbers_over_bars_never_meet() -> None:
    drawn = draw(texts("en"), NARROW, episodes(), totals(), date(2025, 12, 31))
    labelled = [bar for bar in drawn.bars if bar.label]
    half = NARROW.font * 0.3
    for one in labelled:
        for other in labelled:
            if one is not other and abs(one.y - other.y) < NARROW.font:
                assert abs(one.middle - other.middle) > half * max(len(one.label), len(other.label))


def test_two_releases_of_one_day_are_one_bar() -> None:
    second = an_episode(id="2026-03-10-release-2", figures=(a_figure(count=2),))
    drawn = draw(texts("en"), WIDE, [an_episode(), second], [], date(2026, 3, 20))
    assert [bar.label for bar in drawn.bars] == ["54"]


def test_what_was_withdrawn_is_not_drawn() -> None:
    gone = [an_episode(state=EpisodeState.WITHDRAWN), an_episode(id="2026-03-10-release-2", state=EpisodeState.MERGED)]
    assert draw(texts("en"), WIDE, gone, [], date(2026, 3, 20)).bars == ()


def test_a_step_that_was_only_announced_is_hollow_and_words_are_joined_to_the_law() -> None:
    announced = draw(texts("en"), WIDE, [a_step()], [], date(2026, 3, 20)).marks[0]
    assert (announced.filled, announced.lead) == (False, "")
    both = draw(texts("en"), WIDE, [a_step(in_force=date(2026, 3, 12))], [], date(2026, 3, 20)).marks[0]
    assert both.filled
    assert both.lead


def test_a_short_time_is_told_in_days_and_a_long_one_in_months() -> None:
    short = draw(texts("en"), WIDE, [an_episode()], [], date(2026, 3, 20))
    assert [tick.label for tick in short.days] == ["20 Feb", "27 Feb", "6 Mar", "13 Mar", "20 Mar"]
    long = draw(texts("en"), WIDE, episodes(), [], date(2025, 12, 31))
    assert long.days[0].label == "Jul 2024"


def test_an_empty_timeline_is_drawn() -> None:
    drawn = draw(texts("be"), NARROW, [], [], date(2026, 3, 20))
    assert (drawn.bars, drawn.lines, drawn.marks) == ((), (), ())
    assert drawn.description


@settings(max_examples=40, deadline=None)
@given(
    days=st.lists(st.tuples(st.dates(date(2023, 1, 1), date(2026, 3, 20)), st.integers(0, 30_000)), max_size=12),
    held=st.lists(st.tuples(st.dates(date(2023, 1, 1), date(2026, 4, 1)), st.integers(0, 2_000_000)), max_size=12),
    until=st.dates(date(2025, 1, 1), date(2026, 3, 20)),
)
def test_any_history_can_be_drawn(days: list[tuple[date, int]], held: list[tuple[date, int]], until: date) -> None:
    happened = [
        an_episode(id=f"{day}-release-{index}", day=day, figures=(a_figure(count=count, post=PostRef(source="s", key=str(index))),))
        for index, (day, count) in enumerate(days)
    ]
    drawn = draw(texts("en"), NARROW, happened, [a_total(as_of=day, count=count) for day, count in held], until)
    for bar in drawn.bars:
        assert -0.2 <= bar.height <= NARROW.released + 0.2
    for line in drawn.lines:
        assert all(NARROW.left - 0.2 <= dot.x <= NARROW.width for dot in line.dots)
        assert all(drawn.held.top - 0.2 <= dot.y <= drawn.held.bottom + 0.2 for dot in line.dots)


def test_the_page_of_december_names_everybody_who_is_drawn() -> None:
    page = render_home(home(), "en")
    for name in ("Pul Pervogo", "US envoy", "Human rights monitor", "Second monitor"):
        assert name in page


def test_the_page_of_an_episode_shows_what_was_replaced_and_who_was_turned_back() -> None:
    page = render_episode(EpisodeView(episode=the_large_release()), "en")
    for words in ("about 120", "later replaced", "taken to: Ukraine", "Named as released, but not free", "Пётр Вяртанец"):
        assert words in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_nobody_judged_is_shown_as_such_with_its_words_its_source_and_why(language: str) -> None:
    reasons = ("confidence 0.61; nothing known fits", "may be part of x", "told as news, but of 2025-01-01", "a total that leaps from 1 to 2", "?")
    waiting = tuple(
        Uncertain(at=AT, source="pul_1", role=Role.STATE, url="https://t.me/pul_1/9", quote="<b>52</b> out", confidence=0.61, reason=one)
        for one in reasons
    )
    page = render_home(a_home(uncertain=waiting), language)
    assert page.count("&lt;b&gt;52&lt;/b&gt; out") == len(reasons)
    assert 'href="https://t.me/pul_1/9"' in page
    assert texts(language).plain("page-uncertain") in page
    assert texts(language).plain("page-why-unsure", percent=61) in page
    assert texts(language).plain("page-uncertain") not in render_home(a_home(), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_others_count_since_a_day_stands_beside_our_count_and_what_it_is_made_of(language: str) -> None:
    one = Comparison(total=a_total(count=430), since=date(2024, 7, 1), ours=433, counted=1, episodes=("2025-12-13-release-1",))
    said = texts(language)
    page = render_home(a_home(status=Status(at=AT, released=(one,))), language)
    assert said.plain("released-ours", count=433, episodes=1, difference="−3") in page
    assert 'href="/episodes/2025-12-13-release-1' in page
    assert said.plain("released-title") not in render_home(a_home(), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_record_stands_on_the_page(language: str) -> None:
    kept = Record(since=AT, told=123, false=4, delay_p50=timedelta(seconds=41), delay_p90=timedelta(minutes=7))
    page = render_home(a_home(status=Status(at=AT, record=kept)), language)
    said = texts(language)
    assert said.plain("page-record") in page
    assert said.plain("page-record-delays", half=said.plain("page-span-seconds", n=41), most=said.plain("page-span-minutes", n=7)) in page
    assert '<td class="num">123</td>' in page
