"""Polls of a whole site on loopback: what is new, edited, deleted or in between; and what every kind of failure makes of a source."""

from __future__ import annotations

import asyncio
import gzip
from datetime import timedelta

import pytest

from claims.model import AlertType, SourceState
from scrapers.poll import PollResult
from storage.session import Database
from tests.sources.loopback import Reply, Request, serving
from tests.sources.pipeline import Clock, Site, alerts, archives, health_of, notices, polling, posts, rows, source_at, versions
from tests.sources.telegram_page import album, contact_page, missing_page, page, view_page

RELEASE = (
    "Лукашенко помиловал 52 человека, осужденных за преступления экстремистской направленности. Они освобождены и переданы американской стороне."
)


def ordinary(site: Site, first: int = 1, count: int = 5) -> None:
    for id in range(first, first + count):
        site.channel().post(id, f"Обычное сообщение номер {id} о погоде.")


async def test_the_first_poll_of_a_new_source_stores_its_posts_and_alerts_nobody(database: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site)
    site.channel().post(6, RELEASE, at=clock.now)
    async with serving(site) as server, polling(database, clock) as poller:
        result = await poller.poll(source_at(server))
    assert (result.state, result.new, result.alerts) == (SourceState.OK, 6, ())
    assert len(await rows(database, posts)) == 6
    assert await rows(database, alerts) == []
    assert len(await rows(database, archives)) == 1


async def test_a_release_that_appears_is_told_once_however_often_the_page_is_read(database: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site)
    async with serving(site) as server, polling(database, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        clock.later(seconds=30)
        site.channel().post(6, RELEASE, at=clock.now)
        results = [await poller.poll(source) for _ in range(3)]
    assert [result.new for result in results] == [1, 0, 0]
    assert [alert.type for result in results for alert in result.alerts] == [AlertType.RELEASE_REPORTED]


async def test_an_unchanged_page_stores_nothing_though_its_bytes_differ(sqlite: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site)
    async with serving(site) as server, polling(sqlite, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        site.channel().messages[2].views = "9.9M"
        result = await poller.poll(source)
    assert (result.new, result.edited) == (0, 0)
    assert len(await rows(sqlite, archives)) == 1


async def test_an_edit_is_a_further_version_with_the_page_that_showed_it(database: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site)
    async with serving(site) as server, polling(database, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        site.channel().post(3, "Исправленное сообщение.", edited=True)
        clock.later(seconds=30)
        result = await poller.poll(source)
    assert (result.new, result.edited) == (0, 1)
    assert [text for text in await rows(database, versions, "text") if text.startswith("Исправленное")] == ["Исправленное сообщение."]
    assert len(await rows(database, archives)) == 2


async def test_an_edit_below_the_newest_window_is_found_within_minutes(sqlite: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site, count=55)
    async with serving(site) as server, polling(sqlite, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        await poller.poll(source)  # the windows before it are taken in, and nobody is told of them
        site.channel().post(10, "Исправленное старое сообщение.", edited=True)
        clock.later(minutes=11)
        result = await poller.poll(source)
    assert result.edited == 1
    assert len(await rows(sqlite, posts)) == 55


async def test_posts_between_two_polls_are_found_by_paging_back_and_told_oldest_first(database: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site, count=20)
    async with serving(site) as server, polling(database, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        clock.later(hours=10)
        site.channel().post(22, RELEASE, at=clock.now)
        ordinary(site, first=23, count=70)
        for message in site.channel().messages[-70:]:
            message.at = clock.now
        result = await poller.poll(source)
    assert result.new == 71
    assert [alert.type for alert in result.alerts] == [AlertType.RELEASE_REPORTED]


async def test_a_gap_that_could_not_be_closed_is_closed_by_the_next_poll(sqlite: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site, count=20)
    failing = True

    def answer(request: Request) -> Reply:
        return Reply(status=500) if failing and "before=" in request.target else site(request)

    async with serving(answer) as server, polling(sqlite, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        clock.later(minutes=1)
        site.channel().post(22, RELEASE, at=clock.now)
        ordinary(site, first=23, count=25)
        first = await poller.poll(source)
        failing = False
        clock.later(minutes=1)
        second = await poller.poll(source)
    assert (first.state, first.new, first.alerts) == (SourceState.BAD_ITEMS, 20, ())
    assert [alert.type for alert in second.alerts] == [AlertType.RELEASE_REPORTED]


async def test_a_server_that_always_answers_with_the_newest_window_is_not_asked_forever(sqlite: Database) -> None:
    site, clock = Site(paging=False), Clock()
    ordinary(site, count=20)
    async with serving(site) as server, polling(sqlite, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        ordinary(site, first=30, count=20)
        result = await poller.poll(source)
    assert (result.state, result.new) == (SourceState.OK, 20)
    assert len(server.requests) < 8


async def test_a_post_that_scrolled_away_is_not_deleted(sqlite: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site, count=20)
    async with serving(site) as server, polling(sqlite, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        ordinary(site, first=21, count=15)
        await poller.poll(source)
        clock.later(hours=1)
        await poller.rereads.due({source.id: (source, poller.kinds["telegram"])}, clock.now)
    assert not any(await rows(sqlite, posts, "deleted"))


async def test_members_of_an_album_are_not_missing(sqlite: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site)
    site.channel().post(6, "Подпись.", media=album("sample", 6, 7, 8))
    site.channel().post(9, "Слова.")
    async with serving(site) as server, polling(sqlite, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        await poller.poll(source)
    assert server.asked("embed=1") == []


async def test_a_deletion_is_believed_when_its_own_page_says_so_twice_ten_minutes_apart(database: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site)
    async with serving(site) as server, polling(database, clock) as poller:
        source = source_at(server)
        specs = {source.id: (source, poller.kinds["telegram"])}
        await poller.poll(source)
        clock.later(seconds=30)
        site.channel().post(6, RELEASE, at=clock.now)
        ordinary(site, first=7, count=2)
        await poller.poll(source)
        site.channel().remove(6)
        clock.later(seconds=30)
        first = await poller.poll(source)
        clock.later(minutes=5)
        early = await poller.rereads.due(specs, clock.now)
        clock.later(minutes=6)
        late = await poller.rereads.due(specs, clock.now)
    assert (first.deleted, early.deleted, late.deleted) == (0, 0, 1)
    assert [alert.type for alert in late.alerts] == [AlertType.STATEMENT_DELETED]
    assert sum(await rows(database, posts, "deleted")) == 1


@pytest.mark.parametrize("said", [contact_page(), "", page([]), missing_page("Channel with username <b>@sample</b> not found")])
async def test_a_strange_own_page_is_never_taken_for_a_deletion(sqlite: Database, said: str) -> None:
    site, clock = Site(), Clock()
    ordinary(site)

    def answer(request: Request) -> Reply:
        return Reply(body=said) if "embed=1" in request.target else site(request)

    async with serving(answer) as server, polling(sqlite, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        site.channel().remove(3)
        for _ in range(4):
            clock.later(hours=2)
            await poller.poll(source)
            await poller.rereads.due({source.id: (source, poller.kinds["telegram"])}, clock.now)
    assert not any(await rows(sqlite, posts, "deleted"))


async def test_a_server_without_own_pages_deletes_nothing(sqlite: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site)

    def answer(request: Request) -> Reply:
        return Reply(status=404) if "embed=1" in request.target else site(request)

    async with serving(answer) as server, polling(sqlite, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        site.channel().post(6, RELEASE, at=clock.later(seconds=30))
        await poller.poll(source)
        for _ in range(3):
            clock.later(hours=1)
            await poller.rereads.due({source.id: (source, poller.kinds["telegram"])}, clock.now)
    assert not any(await rows(sqlite, posts, "deleted"))


async def test_a_post_that_is_back_is_not_deleted_by_an_old_suspicion(sqlite: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site)
    async with serving(site) as server, polling(sqlite, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        kept = site.channel().messages[2]
        site.channel().remove(3)
        clock.later(seconds=30)
        await poller.poll(source)
        assert any(await rows(sqlite, posts, "missing_since"))
        site.channel().messages.insert(2, kept)
        clock.later(seconds=30)
        await poller.poll(source)
        assert not any(await rows(sqlite, posts, "missing_since"))
        site.channel().remove(3)
        clock.later(seconds=30)
        await poller.poll(source)
    assert any(await rows(sqlite, posts, "missing_since")), "vanished anew: a suspicion anew, at once"


async def test_a_post_that_was_never_told_is_not_looked_at_again_when_its_own_page_shows_it(sqlite: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site)
    async with serving(site) as server, polling(sqlite, clock) as poller:
        source = source_at(server)
        specs = {source.id: (source, poller.kinds["telegram"])}
        await poller.poll(source)
        kept = site.channel().messages[2]
        site.channel().remove(3)
        await poller.poll(source)
        site.channel().messages.insert(2, kept)
        clock.later(minutes=11)
        await poller.rereads.due(specs, clock.now)
        server.requests.clear()
        clock.later(days=2)
        await poller.rereads.due(specs, clock.now)
    assert server.requests == []
    assert not any(await rows(sqlite, posts, "missing_since"))


async def test_a_post_that_was_told_is_read_again_on_its_own_page_and_its_edit_is_told(database: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site)
    async with serving(site) as server, polling(database, clock) as poller:
        source = source_at(server)
        specs = {source.id: (source, poller.kinds["telegram"])}
        await poller.poll(source)
        site.channel().post(6, RELEASE, at=clock.later(seconds=30))
        await poller.poll(source)
        site.channel().post(6, RELEASE.replace("52", "51"), at=clock.now, edited=True)
        clock.later(minutes=2)
        again = await poller.rereads.due(specs, clock.now)
    assert server.asked("/sample/6?embed=1&mode=tme")
    assert len(again.edited) == 1
    assert [alert.type for alert in again.alerts] == [AlertType.RELEASE_REVISED]


async def test_a_post_that_only_cannot_be_read_any_more_is_no_edit(sqlite: Database) -> None:
    from tests.sources.telegram_page import fallback

    site, clock = Site(), Clock()
    ordinary(site)
    async with serving(site) as server, polling(sqlite, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        site.channel().post(3, None, media=fallback("Please open Telegram to view this post"))
        result = await poller.poll(source)
    assert result.edited == 0


async def failing(database: Database, broken: Reply, *, posts_before: bool = True, http: dict[str, object] | None = None) -> PollResult:
    """One good poll, then one in which the whole site answers as given."""
    site, clock = Site(), Clock()
    if posts_before:
        ordinary(site)
    async with serving(site) as server, polling(database, clock, **(http or {})) as poller:
        source = source_at(server)
        if posts_before:
            await poller.poll(source)
        site.broken = broken
        clock.later(seconds=30)
        return await poller.poll(source)


async def hang(writer: asyncio.StreamWriter) -> None:
    await asyncio.Event().wait()


CHALLENGE = "<html><head><title>Just a moment...</title></head><body>" + "x" * 1000 + "</body></html>"


@pytest.mark.parametrize(
    ("broken", "state"),
    [
        (Reply(body=""), SourceState.PAGE_CHANGED),
        (Reply(body="x"), SourceState.PAGE_CHANGED),
        (Reply(body=page([])), SourceState.PAGE_CHANGED),
        (Reply(body=CHALLENGE), SourceState.BLOCKED),
        (Reply(body=CHALLENGE, status=403), SourceState.BLOCKED),
        (Reply(body=CHALLENGE, status=503), SourceState.BLOCKED),
        (Reply(body=contact_page()), SourceState.GONE),
        (Reply(body=view_page()), SourceState.NO_PREVIEW),
        (Reply(status=404), SourceState.GONE),
        (Reply(status=429, headers={"retry-after": "60"}), SourceState.RATE_LIMITED),
        (Reply(status=500), SourceState.UNREACHABLE),
        (Reply(status=302, headers={"location": "https://telegram.org/"}), SourceState.REDIRECTED),
        (Reply(status=302, headers={"location": "http://10.0.0.1/"}), SourceState.REDIRECTED),
        (Reply(status=302, headers={"location": "/s/sample"}), SourceState.REDIRECTED),
        (Reply(body=b"\x89PNG" * 500, headers={"content-type": "image/png"}), SourceState.WRONG_TYPE),
        (Reply(body=b"x" * 6_000_000), SourceState.TOO_LARGE),
        (Reply(body=gzip.compress(b"\x00" * 60_000_000), headers={"content-encoding": "gzip"}), SourceState.TOO_LARGE),
        (Reply(body="<html>" + "<div class='new'>words</div>" * 200), SourceState.PAGE_CHANGED),
    ],
    ids=lambda value: value.value if isinstance(value, SourceState) else "",
)
async def test_every_failure_is_a_state_and_nothing_is_stored_or_deleted(sqlite: Database, broken: Reply, state: SourceState) -> None:
    result = await failing(sqlite, broken)
    assert result.state is state
    assert (await health_of(sqlite)).state is state
    assert len(await rows(sqlite, versions)) == 5
    assert not any(await rows(sqlite, posts, "deleted"))


async def test_a_server_that_hangs_is_a_timeout(sqlite: Database) -> None:
    result = await failing(sqlite, Reply(raw=hang), http={"timeout": timedelta(milliseconds=200)})
    assert result.state is SourceState.TIMEOUT


async def test_a_channel_without_any_post_yet_is_empty(sqlite: Database) -> None:
    result = await failing(sqlite, Reply(body=page([])), posts_before=False)
    assert result.state is SourceState.EMPTY


async def test_a_failure_and_the_recovery_are_each_told_to_operators_once(database: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site)
    async with serving(site) as server, polling(database, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        site.broken = Reply(body=contact_page())
        for _ in range(4):
            clock.later(hours=1)
            await poller.poll(source)
        site.broken = None
        for _ in range(2):
            clock.later(hours=1)
            await poller.poll(source)
    assert await rows(database, notices, "kind") == ["source_failing", "source_recovered"]


async def test_a_canary_that_works_says_that_the_channel_is_gone(sqlite: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site)
    site.channel("canary").post(1, "Живая.")
    async with serving(site) as server, polling(sqlite, clock) as poller:
        source = source_at(server, canary=server.url("/s/canary"))
        await poller.poll(source)
        del site.channels["sample"]
        result = await poller.poll(source)
    assert result.state is SourceState.GONE


async def test_a_canary_that_fails_too_says_that_we_are_blocked(sqlite: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site)
    async with serving(site) as server, polling(sqlite, clock) as poller:
        source = source_at(server, canary=server.url("/s/canary"))
        await poller.poll(source)
        site.broken = Reply(body=contact_page())
        result = await poller.poll(source)
    assert result.state is SourceState.BLOCKED


async def test_a_source_that_pushes_back_is_left_alone_as_long_as_it_asked(sqlite: Database) -> None:
    site, clock = Site(broken=Reply(status=429, headers={"retry-after": "120"})), Clock()
    async with serving(site) as server, polling(sqlite, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        clock.later(seconds=100)
        assert (await poller.poll(source)).skipped
        assert len(server.requests) == 1
        site.broken = None
        ordinary(site)
        clock.later(seconds=30)
        assert (await poller.poll(source)).state is SourceState.OK


async def test_silence_beyond_the_usual_volume_is_an_alarm(sqlite: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site)
    async with serving(site) as server, polling(sqlite, clock) as poller:
        source = source_at(server, expected_per_day=40.0)
        assert (await poller.poll(source)).state is SourceState.OK
        clock.later(days=2)
        assert (await poller.poll(source)).state is SourceState.SILENT


async def test_a_post_of_the_future_waits_until_its_time_has_come(sqlite: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site)
    async with serving(site) as server, polling(sqlite, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        site.channel().post(6, "Из будущего.", at=clock.now + timedelta(days=1))
        first = await poller.poll(source)
        clock.later(days=1)
        second = await poller.poll(source)
    assert (first.state, first.new) == (SourceState.BAD_ITEMS, 0)
    assert (second.state, second.new) == (SourceState.OK, 1)


async def test_a_slow_clock_of_ours_does_not_make_news_wait(sqlite: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site)
    said = clock.now + timedelta(days=1)

    def answer(request: Request) -> Reply:
        return Reply(body=site(request).body, headers={"date": said.strftime("%a, %d %b %Y %H:%M:%S GMT")})

    async with serving(answer) as server, polling(sqlite, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        site.channel().post(6, "Новость.", at=said)
        result = await poller.poll(source)
    assert (result.state, result.new) == (SourceState.OK, 1)


async def test_a_gap_wider_than_one_poll_may_page_is_closed_by_the_next(sqlite: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scrapers.poll.MOST_WINDOWS_BACK", 2)
    site, clock = Site(), Clock()
    ordinary(site, count=20)
    async with serving(site) as server, polling(sqlite, clock) as poller:
        source = source_at(server)
        await poller.poll(source)
        ordinary(site, first=21, count=100)
        for message in site.channel().messages:
            message.at = clock.now
        counts = [(await poller.poll(source)).new for _ in range(3)]
    assert counts == [60, 40, 0]


async def test_a_gap_is_closed_by_a_new_process_and_after_a_newer_gap(sqlite: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site, count=20)
    failing = True

    def answer(request: Request) -> Reply:
        return Reply(status=500) if failing and "before=" in request.target else site(request)

    async with serving(answer) as server, polling(sqlite, clock) as poller, polling(sqlite, clock) as started_anew:
        source = source_at(server)
        await poller.poll(source)
        for first in (21, 71):  # two outages of the older windows
            ordinary(site, first=first, count=50)
            for message in site.channel().messages:
                message.at = clock.now
            assert (await poller.poll(source)).new == 20
        failing = False
        site.channel().messages[30].html = RELEASE
        told = [await started_anew.poll(source) for _ in range(3)]
    assert [result.new for result in told] == [30, 30, 0]
    assert [alert.type for result in told for alert in result.alerts] == [AlertType.RELEASE_REPORTED]


async def test_two_polls_of_one_source_at_once_store_each_post_once(database: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site)
    async with serving(site) as server, polling(database, clock) as one, polling(database, clock) as other:
        source = source_at(server)
        await one.poll(source)
        site.channel().post(6, RELEASE, at=clock.later(seconds=30))
        results = await asyncio.gather(one.poll(source), other.poll(source), one.poll(source))
    assert sum(result.new for result in results) == 1
    assert len(await rows(database, alerts)) == 1


async def test_a_page_that_is_the_same_by_its_etag_is_not_sent_or_read(sqlite: Database) -> None:
    site, clock = Site(), Clock()
    ordinary(site)

    def answer(request: Request) -> Reply:
        if request.headers.get("if-none-match") == '"1"':
            return Reply(status=304, headers={"etag": '"1"'})
        return Reply(body=site(request).body, headers={"etag": '"1"'})

    async with serving(answer) as server, polling(sqlite, clock) as poller:
        source = source_at(server)
        results = [await poller.poll(source) for _ in range(3)]
    assert [result.state for result in results] == [SourceState.OK] * 3
    assert [request.headers.get("if-none-match") for request in server.requests] == [None, '"1"', '"1"']
