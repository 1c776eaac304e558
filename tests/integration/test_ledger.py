"""record(): what a page shows becomes versions, claims, episodes, alerts and deliveries, in one transaction, on both engines."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from claims.jsonl import claim_from_json
from claims.ledger import Policy
from claims.model import Claim, Episode, Modality, Person, PostRef, Reading, Role, Span, Speaker
from storage import apply
from storage.apply import HOT_UNTIL
from storage.audience import Audience
from storage.episodes import load
from storage.ledger import Incoming, Recorded, record
from storage.posts import Page
from storage.session import Database
from storage.sources import SourceRow, register
from storage.tables import alerts, archives, changes, claims, deliveries, episodes, facts, figures, posts, reviews, totals, versions
from tests.builders import NOON, a_claim, a_post
from tests.unit.ledger.world import ROLES, held, released, step

ROLE_STATE = Speaker(role=Role.STATE)
TERMINAL = Audience(terminal=True, operators=(1,))


def reading(*said: Claim, text: str, people: Sequence[Person] = (), news: bool = True) -> Reading:
    placed = tuple(replace(claim, span=Span(start=0, end=min(len(text), 10))) for claim in said)
    return Reading(lang="ru", claims=placed, people=tuple(people), alertworthy=news)


async def told(
    database: Database, *said: Claim, source: str = "pul_1", key: str = "101", text: str = "", deleted: bool = False, at: datetime = NOON, **more: Any
) -> Recorded:
    """One post through record()."""
    words = text or " ".join(claim.quote for claim in said) or "-"
    post = a_post(source=source, key=key, text=words, url=f"https://t.me/{source}/{key}", published=more.pop("published", NOON))
    incoming = Incoming(post=post, reading=reading(*said, text=words, people=more.pop("people", ()), news=more.pop("news", True)), deleted=deleted)
    given = {"role": ROLES.get(source.rstrip("_0123456789"), Role.PRESS), "page": None, "live": True, "audience": TERMINAL, "policy": Policy()}
    (result,) = await record(database, [incoming], source=source, at=at, **{**given, **more})
    return result


async def rows(database: Database, table: Any) -> int:
    async with database.reading() as connection:
        return int((await connection.execute(select(func.count()).select_from(table))).scalar_one())


async def only_episode(database: Database) -> Episode:
    async with database.reading() as connection:
        ids = list((await connection.execute(select(episodes.c.id))).scalars())
        loaded = await load(connection, ids)
    assert len(loaded.episodes) == 1
    return loaded.episodes[0]


@pytest.fixture(autouse=True)
async def known_sources(database: Database) -> None:
    found = [
        SourceRow(id=id, kind="telegram", url=f"https://t.me/s/{id}", role=role, language="ru")
        for id, role in (("pul_1", Role.STATE), ("belta", Role.STATE), ("viasna", Role.NGO), ("press1", Role.PRESS), ("us", Role.FOREIGN_OFFICIAL))
    ]
    async with database.writing() as connection:
        await register(connection, found)


async def test_a_new_release_is_stored_with_its_claims_alert_and_delivery(database: Database) -> None:
    page = Page(body=b"<html>52</html>", url="https://t.me/s/pul_1", status=200, content_type="text/html", fetched_at=NOON)
    result = await told(database, released(52), page=page)
    assert (result.what, result.version, [alert.type.value for alert in result.alerts]) == ("new", 1, ["release.reported"])
    assert result.alerts[0].evidence is not None
    for table in (posts, versions, claims, archives, episodes, figures, alerts, deliveries, changes):
        assert await rows(database, table) == 1, table.name


async def test_an_alert_makes_sources_hot_and_its_post_read_again(database: Database) -> None:
    await told(database, released(52))
    async with database.reading() as connection:
        hot = (await connection.execute(select(facts.c.value).where(facts.c.name == HOT_UNTIL))).scalar_one()
        post = (await connection.execute(select(posts.c.alerted, posts.c.reread_at))).one()
    assert datetime.fromisoformat(hot) == NOON + timedelta(hours=1)
    assert (post.alerted, post.reread_at) == (True, NOON + timedelta(minutes=1))


async def test_an_episode_is_loaded_as_it_was_decided(database: Database) -> None:
    person = Person(name="Ihar Losik", canonical="ihar losik", claim=0, span=Span(start=0, end=1))
    said = (released(52, destination="LT"), released(14, who="foreigners", part_of=0))
    result = await told(database, *said, people=[person])
    assert await only_episode(database) == result.alerts[0].episode


async def test_a_step_of_sanctions_is_loaded_as_it_was_decided(database: Database) -> None:
    result = await told(database, step(instrument="General License 13", modality=Modality.IN_FORCE), source="us")
    assert result.alerts[0].type.value == "sanctions.in_force"
    assert await only_episode(database) == result.alerts[0].episode


async def test_the_same_page_again_changes_nothing(database: Database) -> None:
    await told(database, released(52))
    again = await told(database, released(52), at=NOON + timedelta(minutes=1))
    assert (again.what, again.version, again.alerts) == ("unchanged", 1, ())
    assert (await rows(database, versions), await rows(database, alerts)) == (1, 1)


async def test_the_same_figure_in_another_source_adds_a_voice_and_no_alert(database: Database) -> None:
    await told(database, released(52))
    result = await told(database, released(52), source="belta", key="7")
    assert (result.what, result.alerts) == ("new", ())
    assert (await only_episode(database)).posts == (PostRef(source="pul_1", key="101"), PostRef(source="belta", key="7"))


async def test_an_edit_of_the_figure_is_one_revised_alert_with_both_wordings(database: Database) -> None:
    await told(database, released(52), text="Помилованы 52 человека.")
    result = await told(database, released(51), text="Помилован 51 человек.", at=NOON + timedelta(hours=1))
    assert (result.what, result.version) == ("edited", 2)
    (alert,) = result.alerts
    assert (alert.type.value, alert.old_words, alert.new_words) == ("release.revised", "Помилованы 52 человека.", "Помилован 51 человек.")
    assert alert.references == ("2026-03-10-release-1.reported.1",)
    assert [(figure.count, figure.superseded) for figure in (await only_episode(database)).figures] == [(52, True), (51, False)]


async def test_an_edit_of_the_words_of_a_told_claim_is_one_edited_alert(database: Database) -> None:
    await told(database, released(52), text="Помилованы 52 человека.")
    result = await told(database, released(52), text="Освобождены 52 экстремиста.", at=NOON + timedelta(days=3))
    assert [alert.type.value for alert in result.alerts] == ["statement.edited"]


async def test_a_text_that_as_a_whole_is_no_news_is_shown_to_a_person(database: Database) -> None:
    result = await told(database, released(52), news=False)
    assert [alert.type.value for alert in result.alerts] == ["review.needed"]
    assert (await rows(database, reviews), await rows(database, episodes)) == (1, 0)


async def test_while_a_figure_flaps_only_the_one_that_stays_is_sent(database: Database) -> None:
    await told(database, released(30), text="30 released")
    for minute in range(1, 9):
        number = 30 + minute % 3
        await told(database, released(number), text=f"{number} released", at=NOON + timedelta(minutes=minute))
    async with database.reading() as connection:
        pending = select(alerts.c.id).join(deliveries).where(deliveries.c.state == "pending", deliveries.c.due <= NOON + timedelta(minutes=20))
        sent = list((await connection.execute(pending.order_by(alerts.c.seq))).scalars())
    first = "2026-03-10-release-1"
    assert sent == [f"{first}.reported.1", f"{first}.revised.1", f"{first}.revised.2", f"{first}.revised.8"]
    assert await rows(database, alerts) == 9


async def test_a_deletion_is_one_deleted_alert_with_the_old_wording(database: Database) -> None:
    await told(database, released(52), text="Помилованы 52 человека.")
    result = await told(database, text="", deleted=True, at=NOON + timedelta(hours=2))
    assert (result.what, [alert.type.value for alert in result.alerts]) == ("deleted", ["statement.deleted"])
    assert result.alerts[0].old_words == "Помилованы 52 человека."
    again = await told(database, text="", deleted=True, at=NOON + timedelta(hours=3))
    assert again.what == "unchanged"


async def test_a_deleted_post_that_was_never_seen_is_nothing(database: Database) -> None:
    result = await told(database, deleted=True)
    assert (result.what, result.version) == ("unchanged", 0)
    assert await rows(database, posts) == 0


async def test_a_new_source_tells_nobody_and_the_first_live_voice_is_told_with_all_that_is_known(database: Database) -> None:
    assert (await told(database, released(52), live=False)).alerts == ()
    assert await rows(database, deliveries) == 0
    result = await told(database, released(52), source="us", key="1")
    assert [alert.type.value for alert in result.alerts] == ["release.reported"]
    assert {figure.speaker.role for figure in result.alerts[0].figures} == {Role.STATE, Role.FOREIGN_OFFICIAL}


async def test_a_post_older_than_48_hours_at_first_sight_only_enters_the_ledger(database: Database) -> None:
    result = await told(database, released(52), at=NOON + timedelta(hours=49))
    assert result.alerts == ()
    assert (await rows(database, episodes), await rows(database, deliveries)) == (1, 0)


async def test_an_uncertain_claim_waits_for_a_person_and_is_shown_to_operators_alone(database: Database) -> None:
    result = await told(database, released(52, confidence=0.6))
    assert [alert.type.value for alert in result.alerts] == ["review.needed"]
    assert (await rows(database, reviews), await rows(database, episodes)) == (1, 0)
    async with database.reading() as connection:
        assert list((await connection.execute(select(deliveries.c.channel))).scalars()) == ["operator"]


async def test_without_operators_nobody_is_asked_and_the_queue_still_has_it(database: Database) -> None:
    await told(database, released(52, confidence=0.6), audience=Audience(terminal=True))
    assert (await rows(database, reviews), await rows(database, alerts), await rows(database, deliveries)) == (1, 0, 0)


async def test_a_total_that_moves_is_told_beside_the_one_before(database: Database) -> None:
    assert (await told(database, held(1184), source="viasna")).alerts == ()
    later = NOON + timedelta(days=7)
    result = await told(database, held(1170), source="viasna", key="102", published=later, at=later)
    (alert,) = result.alerts
    assert (alert.id, alert.type.value) == ("total-2026-03-17-1", "total.changed")
    assert alert.previous_total is not None
    assert (alert.previous_total.count, alert.total.count if alert.total else None) == (1184, 1170)
    assert await rows(database, totals) == 2


async def test_two_pollers_at_once_make_no_duplicate_post_episode_or_alert(database: Database) -> None:
    results = await asyncio.gather(*(told(database, released(52)) for _ in range(6)))
    assert sorted(result.what for result in results) == ["new"] + ["unchanged"] * 5
    assert (await rows(database, posts), await rows(database, episodes), await rows(database, alerts)) == (1, 1, 1)


async def test_five_sources_at_once_make_one_episode_and_one_alert(database: Database) -> None:
    names = ("pul_1", "belta", "press1", "viasna", "us")
    results = await asyncio.gather(*(told(database, released(52, speaker=ROLE_STATE), source=name, key="1") for name in names))
    assert await rows(database, episodes) == 1
    assert [alert.type.value for result in results for alert in result.alerts].count("release.reported") == 1


async def test_what_fails_while_it_is_applied_leaves_nothing_behind(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    async def full(*_: Any, **__: Any) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(apply, "_heat", full)
    with pytest.raises(OSError, match="disk full"):
        await told(database, released(52))
    for table in (posts, versions, claims, episodes, figures, alerts, deliveries, changes):
        assert await rows(database, table) == 0, table.name
    monkeypatch.undo()
    assert (await told(database, released(52))).what == "new"


async def test_a_page_is_archived_once_however_many_posts_it_brought(database: Database) -> None:
    page = Page(body=b"<html></html>", url="https://t.me/s/pul_1", status=200, content_type="text/html", fetched_at=NOON)
    incoming = [Incoming(post=a_post(key=str(number), text=f"Новость {number}")) for number in range(3)]
    results = await record(
        database,
        incoming,
        source="pul_1",
        role=Role.STATE,
        page=page,
        at=NOON,
        live=True,
        audience=TERMINAL,
        policy=Policy(),
        speaker="press service",
    )
    assert [result.what for result in results] == ["new"] * 3
    assert (await rows(database, posts), await rows(database, archives)) == (3, 1)


async def test_a_post_with_characters_that_no_database_takes_is_stored_once(database: Database) -> None:
    post = a_post(text="a\x00b\ud800c")
    for expected in ("new", "unchanged"):
        (result,) = await record(
            database, [Incoming(post=post)], source="pul_1", role=Role.STATE, page=None, at=NOON, live=True, audience=TERMINAL, policy=Policy()
        )
        assert result.what == expected


async def test_claims_are_stored_without_loss(database: Database) -> None:
    said = a_claim(count=7, quote="Помилованы 7 человек.")
    await told(database, said)
    async with database.reading() as connection:
        body = (await connection.execute(select(claims.c.body))).scalar_one()
    assert claim_from_json(body) == replace(said, span=Span(start=0, end=10))


async def test_a_post_that_came_back_after_its_deletion_is_a_further_version(database: Database) -> None:
    await told(database, released(52), text="Помилованы 52 человека.")
    await told(database, deleted=True, at=NOON + timedelta(hours=1))
    back = await told(database, released(52), text="Помилованы 52 человека.", at=NOON + timedelta(hours=2))
    assert (back.what, back.version) == ("edited", 3)
