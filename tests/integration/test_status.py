"""The state of things as readers ask for it, on both engines."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import event, insert

from claims.model import (
    AlertRef,
    AlertType,
    Bound,
    ClaimKind,
    Direction,
    EpisodeKind,
    EpisodeState,
    Manner,
    NamedPerson,
    Population,
    PostRef,
    Relation,
    Role,
    Speaker,
    Target,
    minsk_day,
)
from storage import status
from storage.episodes import save
from storage.posts import add_post
from storage.session import Database
from storage.sources import SourceRow, register
from storage.tables import metadata, totals
from tests.builders import NOON, a_post
from tests.unit.storage.values import POST, a_figure, an_alert, an_episode, stored_alert

TODAY = minsk_day(NOON)
DAY = timedelta(days=1)


class World:
    """A database with one source and one post, to which a test adds what its rule is about."""

    def __init__(self, connection, post_id) -> None:
        self.connection, self.post_ids, self.points = connection, {POST: post_id}, 0

    async def episode(self, id, **fields):
        stored = an_episode(id=id, **fields)
        await save(self.connection, stored, None, self.post_ids)
        return stored

    async def total(self, count, *, role=Role.NGO, name="Viasna", as_of=TODAY, kind="held_total", who=None, since=None):
        self.points += 1
        row = {
            "speaker_role": role.value if role else None,
            "speaker_name": name,
            "kind": kind,
            "count": count,
            "bound": "exact",
            "as_of": as_of,
            "since": since,
            "post_id": self.post_ids[POST],
            "version": 1,
            "claim": self.points,
            "at": NOON,
            "body": {"source": "pul_1", "quote": "…", "who": who, "own_voice": True},
        }
        await self.connection.execute(insert(totals).values(row))


@pytest.fixture
async def world(database):
    async with database.writing() as connection:
        await register(connection, [SourceRow(id="pul_1", kind="telegram", url="https://t.me/s/pul_1", role=Role.STATE, language="ru")])
        yield World(connection, (await add_post(connection, a_post(), at=NOON)).post_id)


async def _status(world, **given):
    return await status.load_status(world.connection, NOON, **given)


# --- status ------------------------------------------------------------------------------------------------------------------------


async def test_of_an_empty_database_nothing_is_known(database):
    async with database.reading() as connection:
        known = await status.load_status(connection, NOON)

    assert (known.at, known.held, known.last_release, known.sanctions, known.sources) == (NOON, (), None, (), ())


async def test_the_last_release_is_the_newest_that_was_not_taken_back_or_merged(world):
    await world.episode("2026-03-08-release-1", day=TODAY - 2 * DAY)
    kept = await world.episode("2026-03-09-release-1", day=TODAY - DAY)
    await world.episode("2026-03-10-release-1", state=EpisodeState.WITHDRAWN)
    await world.episode("2026-03-10-release-2", state=EpisodeState.MERGED)
    await world.episode("2026-03-10-sanctions-1", kind=EpisodeKind.SANCTIONS)

    assert (await _status(world)).last_release == kept


async def test_of_two_releases_of_one_day_the_one_heard_of_later_is_the_last(world):
    late = await world.episode("2026-03-10-release-1", opened=NOON + timedelta(hours=3))
    await world.episode("2026-03-10-release-2", opened=NOON)

    assert (await _status(world)).last_release == late


async def test_sanctions_come_newest_first_and_not_without_end(world):
    for days in range(25):
        await world.episode(f"s-{days}", kind=EpisodeKind.SANCTIONS, day=TODAY - days * DAY, imposer="US", direction=Direction.EASED)

    known = await _status(world)
    assert [step.id for step in known.sanctions] == [f"s-{days}" for days in range(status.SANCTIONS_SHOWN)]


async def test_held_is_the_newest_count_of_each_speaker_those_who_count_by_name_first(world):
    await world.total(1160, as_of=TODAY - 9 * DAY)
    await world.total(1110, as_of=TODAY - DAY)
    await world.total(1300, role=Role.FOREIGN_OFFICIAL, name="US State Department")
    await world.total(1200, role=Role.PRESS, name="Reuters")

    assert [(total.speaker.name, total.count) for total in (await _status(world)).held] == [
        ("Viasna", 1110),
        ("US State Department", 1300),
        ("Reuters", 1200),
    ]


async def test_a_count_of_one_group_alone_or_of_another_kind_is_no_count_of_all(world):
    await world.total(170, who="women")
    await world.total(430, kind="released_cumulative")

    assert (await _status(world)).held == ()


async def test_a_count_of_a_year_before_the_newest_is_not_shown_as_today(world):
    await world.total(1110)
    await world.total(1400, role=Role.OPPOSITION, name="Office", as_of=TODAY - timedelta(days=366))

    assert [total.count for total in (await _status(world)).held] == [1110]


async def test_released_since_is_held_against_our_own_releases_of_those_days(world):
    whole, held_back = a_figure(count=52), a_figure(count=1, relation=Relation.REVERSED, claim=1)
    replaced, other_view = a_figure(count=99, superseded=True, claim=2), a_figure(count=51, claim=3)
    await world.episode("counted", day=TODAY - 9 * DAY, figures=(whole, held_back, replaced, other_view))
    await world.episode("before", day=TODAY - 400 * DAY)
    await world.episode("withdrawn", day=TODAY - 8 * DAY, state=EpisodeState.WITHDRAWN)
    await world.episode("after", day=TODAY)
    await world.total(70, kind="released_cumulative", since=str(TODAY.year), as_of=TODAY - 5 * DAY)
    await world.total(60, kind="released_cumulative", since=str(TODAY.year), as_of=TODAY - 6 * DAY)  # the same speaker earlier
    await world.total(9, kind="released_cumulative", role=Role.PRESS, name="paper")  # since no day

    (one,) = (await _status(world)).released

    assert (one.total.count, one.ours, one.difference, one.episodes) == (70, 51, 19, ("counted",))


async def test_a_status_shows_only_the_sources_that_are_asked_for(world):
    await register(world.connection, [SourceRow(id="old", kind="rss", url="https://old.example", role=Role.NGO, language="be")])

    assert [source.id for source in (await _status(world)).sources] == ["old", "pul_1"]
    assert [source.id for source in (await _status(world, sources=["pul_1"])).sources] == ["pul_1"]


# --- episodes ----------------------------------------------------------------------------------------------------------------------


async def test_an_episode_comes_back_whole(world):
    stored = await world.episode(
        "2026-03-10-sanctions-1",
        kind=EpisodeKind.SANCTIONS,
        state=EpisodeState.IN_FORCE,
        manner=Manner.DEPORTATION,
        population=Population(who="political", nationality="UA", destination="LT"),
        figures=(a_figure(superseded=True), a_figure(claim=1, count=None, bound=Bound.UNKNOWN, speaker=Speaker(), modality=None)),
        parts=(a_figure(claim=2, count=9, relation=Relation.PART, label="women", quote="дзевяць жанчын", own_voice=False),),
        people=(NamedPerson(name="Марыя", canonical="marija", post=POST, reversed=True),),
        imposer="US",
        direction=Direction.EASED,
        targets=(Target.POTASH,),
        instrument="General License 13",
        announced=TODAY,
        in_force=TODAY + 2 * DAY,
        due=TODAY + 9 * DAY,
    )

    loaded = await status.load_episode(world.connection, stored.id)
    assert loaded == stored
    assert loaded.gap_days == 2


async def test_an_episode_knows_what_was_told_of_it(world):
    stored = await world.episode("2026-03-10-release-1")
    alert = an_alert(episode=stored)
    await stored_alert(world.connection, alert)

    assert (await status.load_episode(world.connection, stored.id)).alerts == (AlertRef(id="a1", type=AlertType.RELEASE_REPORTED, at=NOON),)
    assert await status.load_episode_alerts(world.connection, stored.id) == (alert,)


async def test_there_is_no_episode_of_an_unknown_id(world):
    assert await status.load_episode(world.connection, "nothing") is None
    assert await status.load_episode_alerts(world.connection, "nothing") == ()


async def test_paging_shows_every_episode_once_the_newest_first(world):
    for number in range(7):
        await world.episode(f"e-{number}", day=TODAY - (number // 2) * DAY)

    seen, cursor = [], None
    while True:
        page = await status.load_episodes(world.connection, limit=3, before=cursor)
        seen += [episode.id for episode in page.items]
        cursor = page.next
        if cursor is None:
            break

    assert seen == ["e-1", "e-0", "e-3", "e-2", "e-5", "e-4", "e-6"]


async def test_a_page_that_ends_with_the_last_episode_has_no_next(world):
    await world.episode("e-1")

    assert (await status.load_episodes(world.connection, limit=1)).next is None
    assert await status.load_episodes(world.connection, limit=1, before="2020-01-01_x") == status.EpisodePage(items=(), next=None)


async def test_pages_can_be_of_one_kind_and_without_what_was_taken_back(world):
    await world.episode("release")
    await world.episode("sanctions", kind=EpisodeKind.SANCTIONS)
    await world.episode("gone", state=EpisodeState.WITHDRAWN)

    page = await status.load_episodes(world.connection, limit=9, kind=EpisodeKind.RELEASE, gone=False)
    assert [episode.id for episode in page.items] == ["release"]


@pytest.mark.parametrize("cursor", ["", "x", "2026-13-01_e", "'; DROP TABLE episodes"])
async def test_a_made_up_cursor_is_refused(world, cursor):
    with pytest.raises(status.BadCursor):
        await status.load_episodes(world.connection, limit=1, before=cursor)


async def test_addresses_of_posts_are_found_and_unknown_ones_left_out(world):
    wanted = [POST, POST, PostRef(source="pul_1", key="999")]

    assert await status.load_urls(world.connection, wanted) == {POST: "https://t.me/pul_1/101"}
    assert await status.load_urls(world.connection, []) == {}


async def test_addresses_of_many_posts_are_found(world):
    wanted = [PostRef(source="pul_1", key=str(number)) for number in range(1200)]

    assert list(await status.load_urls(world.connection, wanted)) == [POST]


# --- series ------------------------------------------------------------------------------------------------------------------------


async def test_a_series_is_oldest_first_between_its_days(world):
    for days, count in enumerate((1110, 1120, 1130, 1140)):
        await world.total(count, as_of=TODAY - days * DAY)

    between = await status.load_totals(world.connection, since=TODAY - 2 * DAY, until=TODAY - DAY)
    assert [total.count for total in between] == [1130, 1120]
    assert len(await status.load_totals(world.connection)) == 4
    assert await status.load_totals(world.connection, kind=ClaimKind.RELEASED_CUMULATIVE) == ()


async def test_of_a_series_that_is_too_long_the_newest_points_stay(world, monkeypatch):
    monkeypatch.setattr(status, "MOST_TOTALS", 2)
    for days, count in enumerate((1110, 1120, 1130)):
        await world.total(count, as_of=TODAY - days * DAY)

    assert [total.count for total in await status.load_totals(world.connection)] == [1120, 1110]


async def test_a_timeline_has_what_happened_and_how_many_were_held_oldest_first(world):
    await world.episode("new", day=TODAY)
    await world.episode("old", day=TODAY - DAY)
    await world.episode("gone", day=TODAY, state=EpisodeState.WITHDRAWN)
    await world.episode("long ago", day=date(2020, 8, 9))
    await world.total(1110)

    drawn = await status.load_timeline(world.connection, since=TODAY - 9 * DAY, until=TODAY)
    assert [episode.id for episode in drawn.episodes] == ["old", "new"]
    assert [total.count for total in drawn.totals] == [1110]


# --- speed -------------------------------------------------------------------------------------------------------------------------


async def test_no_question_of_a_status_reads_a_whole_table_of_posts_figures_or_alerts(sqlite: Database):
    asked: list[tuple[str, object]] = []
    event.listen(sqlite.engine.sync_engine, "before_cursor_execute", lambda *given: asked.append((given[2], given[3])))
    async with sqlite.writing() as connection:
        await register(connection, [SourceRow(id="pul_1", kind="telegram", url="https://t.me/s/pul_1", role=Role.STATE, language="ru")])
        world = World(connection, (await add_post(connection, a_post(), at=NOON)).post_id)
        await world.episode("2026-03-10-release-1")
        await world.total(1110)
        await world.total(70, kind="released_cumulative", since="2026")
        asked.clear()
        await _status(world)
        plans = [
            (step, statement)
            for statement, given in list(asked)
            for *_, step in (await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)).all()
        ]

    whole = {step.split()[1] for step, _ in plans if step.startswith("SCAN ")} & set(metadata.tables)
    assert whole <= {"sources"}, plans  # some dozens of rows
