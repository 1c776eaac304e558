"""The review queue on both engines: what a person decides is taken in under the lock, told to the right people, and can be taken back."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from claims.ledger import Policy
from claims.ledger.reviewing import Action, Ruling, Undecidable
from claims.model import Alert, AlertType, ClaimKind, Direction, Episode, EpisodeState, Modality, Role
from storage import endpoints
from storage.audience import Audience
from storage.episodes import load
from storage.reviews import AlreadyDecided, Desk, NothingToUndo, Ruled, decide_review, load_waiting, undo_review
from storage.secrets import KeyRing
from storage.session import Database
from storage.sources import SourceRow, register
from storage.status import load_held
from storage.subscribers import subscribe
from storage.tables import alerts, changes, deliveries, episodes, reviews
from storage.targets import UnknownReview
from tests.builders import NOON
from tests.integration.test_ledger import told
from tests.unit.ledger.world import counts, held, parts, released, step

LATER = NOON + timedelta(hours=3)
PUBLIC = Audience(terminal=True, channels=("@volia",), operators=(1,))


@pytest.fixture(autouse=True)
async def known_sources(database: Database) -> None:
    found = [
        SourceRow(id=id, kind="telegram", url=f"https://t.me/s/{id}", role=role, language="ru")
        for id, role in (("pul_1", Role.STATE), ("belta", Role.STATE), ("viasna", Role.NGO), ("press1", Role.PRESS), ("us", Role.FOREIGN_OFFICIAL))
    ]
    async with database.writing() as connection:
        await register(connection, found)


def desk(**fields: Any) -> Desk:
    return Desk(**{"by": "Ales", "at": LATER, "audience": PUBLIC, "policy": Policy(), **fields})


async def rule(database: Database, target: str, action: Action, *, changes: dict[str, Any] | None = None, **fields: Any) -> Ruled:
    return await decide_review(database, target, Ruling(action=action, **fields), desk(), changes=changes)


async def all_episodes(database: Database) -> dict[str, Episode]:
    async with database.reading() as connection:
        ids = list((await connection.execute(select(episodes.c.id))).scalars())
        return {one.id: one for one in (await load(connection, ids)).episodes}


async def recipients(database: Database, alert: Alert) -> set[tuple[str, str]]:
    async with database.reading() as connection:
        query = select(deliveries.c.channel, deliveries.c.recipient).join(alerts, alerts.c.seq == deliveries.c.alert_seq)
        return {(row.channel, row.recipient) for row in await connection.execute(query.where(alerts.c.id == alert.id))}


def types(ruled: Ruled) -> list[str]:
    return [alert.type.value for alert in ruled.alerts]


async def test_the_queue_lists_the_claim_with_its_words_post_reason_and_age(database: Database) -> None:
    await told(database, released(52, confidence=0.6))
    async with database.reading() as connection:
        (question,) = await load_waiting(connection)
    assert (question.post.key, question.url, question.at, question.claim.count) == ("101", "https://t.me/pul_1/101", NOON, 52)
    assert "confidence 0.60" in question.reason
    assert not question.stale


async def test_an_accepted_claim_is_taken_in_and_told_as_if_it_were_certain(database: Database) -> None:
    await told(database, released(52, confidence=0.6))
    ruled = await rule(database, "1", Action.ACCEPT)
    assert (ruled.state, types(ruled)) == ("accepted", ["release.reported"])
    assert counts((await all_episodes(database))["2026-03-10-release-1"]) == [52]
    assert ("channel", "@volia") in await recipients(database, ruled.alerts[0])
    async with database.reading() as connection:
        row = (await connection.execute(select(reviews))).one()
        assert await load_waiting(connection) == ()
    assert (row.decided_by, row.decided_at) == ("Ales", LATER)


async def test_an_accepted_claim_joins_what_is_known_meanwhile_without_a_second_alert(database: Database) -> None:
    await told(database, released(52, confidence=0.6), source="press1")
    await told(database, released(52), key="7", at=NOON + timedelta(hours=1))
    assert types(await rule(database, "1", Action.ACCEPT)) == []
    assert len(await all_episodes(database)) == 1


async def test_a_person_may_decide_days_later_and_what_is_decided_is_told(database: Database) -> None:
    await told(database, released(52, confidence=0.6))
    ruled = await decide_review(database, "1", Ruling(action=Action.ACCEPT), desk(at=NOON + timedelta(days=4)))
    assert types(ruled) == ["release.reported"]


async def test_a_rejected_claim_that_nobody_was_told_of_alerts_nobody(database: Database) -> None:
    await told(database, released(52, confidence=0.6))
    ruled = await rule(database, "1", Action.REJECT, reason="about Venezuela")
    assert (ruled.state, ruled.alerts) == ("rejected", ())
    assert await all_episodes(database) == {}


async def test_what_was_decided_is_decided_until_it_is_undone(database: Database) -> None:
    await told(database, released(52, confidence=0.6))
    await rule(database, "1", Action.REJECT)
    with pytest.raises(AlreadyDecided, match="rejected by Ales"):
        await rule(database, "1", Action.ACCEPT)
    assert (await undo_review(database, "1", desk())).state == "waiting"
    assert types(await rule(database, "1", Action.ACCEPT)) == ["release.reported"]


async def test_a_told_episode_that_is_rejected_is_withdrawn_to_exactly_those_who_got_it(database: Database) -> None:
    keys = KeyRing.generate()
    async with database.writing() as connection:
        early = await subscribe(connection, keys, 1, language="ru", at=NOON)
        (told_endpoint, _) = await endpoints.add(connection, keys, "https://a.example/hook", at=NOON, types=(AlertType.RELEASE_REPORTED,))
    first = await told(database, released(52), audience=PUBLIC)
    async with database.writing() as connection:
        await subscribe(connection, keys, 2, language="ru", at=LATER)
        await endpoints.add(connection, keys, "https://b.example/hook", at=LATER)
    ruled = await decide_review(
        database, "2026-03-10-release-1", Ruling(action=Action.REJECT, reason="a rehearsal"), desk(audience=Audience(channels=("@new",)))
    )
    (alert,) = ruled.alerts
    assert (alert.type.value, alert.message.value, alert.references) == ("release.withdrawn", "cancel", (first.alerts[0].id,))
    assert alert.note == "decided by a person: a rehearsal"
    assert await recipients(database, alert) == {("terminal", "-"), ("channel", "@volia"), ("chat", str(early)), ("webhook", told_endpoint.id)}
    assert (await all_episodes(database))["2026-03-10-release-1"].state is EpisodeState.WITHDRAWN


async def test_a_withdrawal_that_is_undone_is_told_to_those_who_got_it_and_the_episode_stands(database: Database) -> None:
    await told(database, released(52), audience=PUBLIC)
    before = (await all_episodes(database))["2026-03-10-release-1"]
    await rule(database, before.id, Action.REJECT)
    undone = await undo_review(database, before.id, desk(), reason="it was right")
    assert types(undone) == ["release.revised"]
    after = (await all_episodes(database))[before.id]
    assert replace(after, alerts=(), updated=before.updated) == replace(before, alerts=())
    with pytest.raises(NothingToUndo):
        await undo_review(database, before.id, desk())


async def test_a_corrected_number_is_told_to_those_who_were_told_the_wrong_one(database: Database) -> None:
    await told(database, released(52), audience=PUBLIC)
    ruled = await rule(database, "2026-03-10-release-1", Action.CORRECT, changes={"count": 25}, reason="read wrongly")
    assert types(ruled) == ["release.revised"]
    assert await recipients(database, ruled.alerts[0]) == {("terminal", "-"), ("channel", "@volia")}
    assert counts((await all_episodes(database))["2026-03-10-release-1"]) == [25]
    undone = await undo_review(database, "2026-03-10-release-1", desk())
    assert counts((await all_episodes(database))["2026-03-10-release-1"]) == [52]
    assert types(undone) == ["release.revised"]


async def test_an_uncertain_number_may_be_put_right_before_it_is_told(database: Database) -> None:
    await told(database, released(520, confidence=0.5))
    ruled = await rule(database, "1", Action.CORRECT, changes={"count": 52})
    assert (types(ruled), [figure.count for figure in ruled.alerts[0].figures]) == (["release.reported"], [52])


async def test_a_release_that_is_only_planned_is_withdrawn(database: Database) -> None:
    await told(database, released(52), audience=PUBLIC)
    ruled = await rule(database, "2026-03-10-release-1", Action.CORRECT, changes={"modality": Modality.PLANNED})
    assert types(ruled) == ["release.withdrawn"]


async def test_a_release_that_is_a_total_of_those_held_becomes_one(database: Database) -> None:
    await told(database, released(1100, confidence=0.5), source="viasna")
    await rule(database, "1", Action.CORRECT, changes={"kind": ClaimKind.HELD_TOTAL, "modality": None})
    async with database.reading() as connection:
        assert [total.count for total in await load_held(connection)] == [1100]
    await undo_review(database, "1", desk())
    async with database.reading() as connection:
        assert await load_held(connection) == ()


async def test_two_episodes_that_are_one_are_merged_and_those_who_were_told_of_it_learn_it(database: Database) -> None:
    await told(database, released(52), audience=PUBLIC)
    late = NOON + timedelta(days=4)
    await told(database, released(14, nationality="UA"), source="us", key="9", audience=PUBLIC, at=late, published=late)
    ruled = await rule(database, "2026-03-14-release-1", Action.CORRECT, into="2026-03-10-release-1")
    after = await all_episodes(database)
    assert (after["2026-03-14-release-1"].state, after["2026-03-14-release-1"].merged_into) == (EpisodeState.MERGED, "2026-03-10-release-1")
    assert counts(after["2026-03-10-release-1"]) == [52]
    assert [count for _, count in parts(after["2026-03-10-release-1"])] == [14]
    assert types(ruled) == ["release.revised"]
    await undo_review(database, str(ruled.id), desk())
    again = await all_episodes(database)
    assert (again["2026-03-14-release-1"].state, counts(again["2026-03-14-release-1"])) == (EpisodeState.REPORTED, [14])
    assert parts(again["2026-03-10-release-1"]) == []


async def test_a_figure_is_split_off_into_an_episode_of_its_own(database: Database) -> None:
    await told(database, released(52), audience=PUBLIC)
    await told(database, released(52), source="us", key="9", audience=PUBLIC)
    async with database.writing() as connection:
        row = (await connection.execute(select(changes.c.post_id).where(changes.c.type == "Confirmed"))).first()
        assert row is not None
        await connection.execute(
            reviews.insert().values(at=NOON, post_id=row.post_id, version=1, claim=0, reason="asked", state="waiting"),
        )
    ruled = await rule(database, "1", Action.CORRECT, apart=True)
    after = await all_episodes(database)
    assert {id: counts(one) for id, one in after.items()} == {"2026-03-10-release-1": [52], "2026-03-10-release-2": [52]}
    assert after["2026-03-10-release-1"].state is EpisodeState.REPORTED
    assert sorted(types(ruled)) == ["release.reported", "release.revised"]


async def test_a_voice_that_joined_silently_is_split_off_by_its_post(database: Database) -> None:
    await told(database, released(52), audience=PUBLIC)
    silent = await told(database, released(52), source="press1", key="https://x.example/a#1", audience=PUBLIC)
    assert silent.alerts == ()
    ruled = await rule(database, "press1/https://x.example/a#1", Action.CORRECT, apart=True)
    after = await all_episodes(database)
    assert {id: counts(one) for id, one in after.items()} == {"2026-03-10-release-1": [52], "2026-03-10-release-2": [52]}
    assert "release.reported" in types(ruled)
    await undo_review(database, str(ruled.id), desk())
    assert {id: one.state.value for id, one in (await all_episodes(database)).items()}["2026-03-10-release-2"] == "withdrawn"


async def test_a_claim_of_a_post_is_named_by_its_place(database: Database) -> None:
    await told(database, released(52), released(15, who="women", part_of=0), audience=PUBLIC)
    await rule(database, "pul_1/101#2", Action.CORRECT, changes={"count": 16})
    assert [count for _, count in parts((await all_episodes(database))["2026-03-10-release-1"])][-1] == 16
    for target in ("pul_1/999", "pul_1/101#3", "pul_1/101#0", "nowhere/1"):
        with pytest.raises(UnknownReview):
            await rule(database, target, Action.REJECT)


async def test_what_others_said_too_stands_when_one_of_them_is_rejected(database: Database) -> None:
    await told(database, released(52), audience=PUBLIC)
    await told(database, released(52), source="belta", key="9")
    async with database.writing() as connection:
        await connection.execute(reviews.insert().values(at=NOON, post_id=1, version=1, claim=0, reason="asked", state="waiting"))
    ruled = await rule(database, "1", Action.REJECT)
    known = (await all_episodes(database))["2026-03-10-release-1"]
    assert (counts(known), known.figures[-1].source, known.state) == ([52], "belta", EpisodeState.REPORTED)
    assert "release.withdrawn" not in types(ruled)


async def test_what_came_after_a_decision_stays_when_it_is_undone(database: Database) -> None:
    await told(database, released(52, confidence=0.6))
    await rule(database, "1", Action.ACCEPT)
    await told(database, released(52), source="us", key="9", at=LATER + timedelta(hours=1), published=LATER)
    await undo_review(database, "1", desk(at=LATER + timedelta(hours=2)))
    known = (await all_episodes(database))["2026-03-10-release-1"]
    assert (counts(known), known.figures[-1].source, known.state) == ([52], "us", EpisodeState.REPORTED)


async def test_an_accepted_release_that_is_undone_is_withdrawn_to_those_who_got_it(database: Database) -> None:
    await told(database, released(52, confidence=0.6))
    await rule(database, "1", Action.ACCEPT)
    ruled = await undo_review(database, "1", desk())
    assert types(ruled) == ["release.withdrawn"]
    assert await recipients(database, ruled.alerts[0]) == {("terminal", "-"), ("channel", "@volia")}


async def test_a_total_that_leaps_is_told_when_a_person_accepts_it_and_taken_back_when_he_does_not(database: Database) -> None:
    await told(database, held(1184), source="viasna")
    late = NOON + timedelta(days=7)
    await told(database, held(118), source="viasna", key="102", published=late, at=late)
    ruled = await decide_review(database, "1", Ruling(action=Action.ACCEPT), desk(at=late))
    assert types(ruled) == ["total.changed"]
    undone = await undo_review(database, "1", desk(at=late))
    (alert,) = undone.alerts
    assert (alert.type.value, alert.total.count if alert.total else None, alert.references) == ("total.changed", 1184, (ruled.alerts[0].id,))
    async with database.reading() as connection:
        assert [total.count for total in await load_held(connection)] == [1184]


async def test_a_step_without_a_direction_wants_one_and_is_told_with_it(database: Database) -> None:
    await told(database, step(direction=None), source="us")  # type: ignore[arg-type]
    with pytest.raises(Undecidable, match="without imposer or direction"):
        await rule(database, "1", Action.ACCEPT)
    ruled = await rule(database, "1", Action.CORRECT, changes={"direction": Direction.EASED})
    assert types(ruled) == ["sanctions.announced"]


async def test_a_reversal_of_no_known_release_belongs_where_a_person_says(database: Database) -> None:
    await told(database, released(52), audience=PUBLIC)
    week = NOON + timedelta(days=40)
    await told(database, released(1, modality=Modality.REVERSED), source="viasna", key="4", at=week, published=week)
    ruled = await decide_review(database, "1", Ruling(action=Action.CORRECT, into="2026-03-10-release-1"), desk(at=week))
    assert types(ruled) == ["release.revised"]


async def test_a_quiet_decision_tells_nobody(database: Database) -> None:
    await told(database, released(52, confidence=0.6))
    assert types(await rule(database, "1", Action.ACCEPT, quiet=True)) == []
    assert counts((await all_episodes(database))["2026-03-10-release-1"]) == [52]


async def test_two_people_who_decide_at_once_decide_once(database: Database) -> None:
    await told(database, released(52, confidence=0.6))
    results = await asyncio.gather(*(rule(database, "1", Action.ACCEPT) for _ in range(4)), return_exceptions=True)
    assert sorted(type(result).__name__ for result in results) == ["AlreadyDecided"] * 3 + ["Ruled"]
    assert len(await all_episodes(database)) == 1


async def test_a_review_and_a_poll_at_once_make_one_episode_and_one_alert(database: Database) -> None:
    await told(database, released(52, confidence=0.6), source="press1")
    results = await asyncio.gather(rule(database, "1", Action.ACCEPT), told(database, released(52), key="7", at=LATER, published=NOON))
    assert len(await all_episodes(database)) == 1
    assert [alert.type.value for result in results for alert in result.alerts].count("release.reported") == 1


async def test_what_does_not_exist_is_said(database: Database) -> None:
    for target in ("7", "2020-01-01-release-1", "-1", "999999999999999999999", "no"):
        with pytest.raises(UnknownReview):
            await rule(database, target, Action.REJECT)
    with pytest.raises(ValueError, match="label"):
        desk(by="-1001234567")


async def test_what_was_decided_holds_when_the_post_is_edited(database: Database) -> None:
    await told(database, released(520, confidence=0.5), text="520 человек освобождены.")
    await rule(database, "1", Action.CORRECT, changes={"count": 52})
    edited = await told(database, released(520, confidence=0.5), text="520 человек освобождены. Фото.", at=LATER)
    assert edited.alerts == ()
    again = await told(database, released(520, confidence=0.9), text="Сегодня 520 человек освобождены.", at=LATER + timedelta(hours=1))
    assert "release.revised" not in [alert.type.value for alert in again.alerts]
    assert counts((await all_episodes(database))["2026-03-10-release-1"]) == [52]


async def test_of_a_withdrawn_episode_neither_an_edit_nor_a_deletion_is_told(database: Database) -> None:
    await told(database, released(52), text="Помилованы 52 человека.", audience=PUBLIC)
    await rule(database, "2026-03-10-release-1", Action.REJECT)
    assert (await told(database, released(52), text="Сегодня помилованы 52 человека!", at=LATER)).alerts == ()
    assert (await told(database, deleted=True, text="", at=LATER + timedelta(hours=1))).alerts == ()


async def test_a_total_that_was_told_wrongly_is_taken_back_by_the_id_of_its_alert(database: Database) -> None:
    await told(database, held(1184), source="viasna")
    late = NOON + timedelta(days=7)
    wrong = await told(database, held(1010), source="viasna", key="102", published=late, at=late, audience=PUBLIC)
    ruled = await decide_review(database, wrong.alerts[0].id, Ruling(action=Action.REJECT, reason="of another list"), desk(at=late))
    (alert,) = ruled.alerts
    assert (alert.type.value, alert.total.count if alert.total else None, alert.references) == ("total.changed", 1184, (wrong.alerts[0].id,))
    assert await recipients(database, alert) == {("terminal", "-"), ("channel", "@volia")}
    async with database.reading() as connection:
        assert [total.count for total in await load_held(connection)] == [1184]


async def test_an_endpoint_that_was_told_hears_of_a_number_below_its_least(database: Database) -> None:
    async with database.writing() as connection:
        (endpoint, _) = await endpoints.add(connection, KeyRing.generate(), "https://a.example/hook", at=NOON, min_count=40)
    await told(database, released(52), text="Помилованы 52 человека.")
    edited = await told(database, released(5), text="Помилованы 5 человек.", at=LATER)
    assert ("webhook", endpoint.id) in await recipients(database, edited.alerts[0])


async def test_a_misreading_that_was_rejected_is_asked_about_and_not_told_when_another_outlet_repeats_it(database: Database) -> None:
    await told(database, released(52))
    await rule(database, "2026-03-10-release-1", Action.REJECT, reason="a rehearsal")
    again = await told(database, released(52), source="press1", at=LATER, audience=PUBLIC)
    assert [alert.type.value for alert in again.alerts] == ["review.needed"]
    other = await told(database, released(31), source="viasna", at=LATER, audience=PUBLIC)
    assert [alert.type.value for alert in other.alerts] == ["release.reported"]


async def test_a_rejection_that_is_undone_holds_no_longer(database: Database) -> None:
    await told(database, released(52, confidence=0.6))
    (question,) = await waiting(database)
    await rule(database, str(question), Action.REJECT)
    await undo_review(database, str(question), desk())
    assert [alert.type.value for alert in (await told(database, released(52), source="press1", at=LATER)).alerts] == ["release.reported"]


async def test_a_step_that_was_rejected_is_asked_about_when_it_is_repeated(database: Database) -> None:
    await told(database, step(), source="us")
    await rule(database, "2026-03-10-sanctions-1", Action.REJECT)
    assert [alert.type.value for alert in (await told(database, step(), source="press1", at=LATER)).alerts] == ["review.needed"]
    assert [alert.type.value for alert in (await told(database, step("EU"), source="press1", key="2", at=LATER)).alerts] == ["sanctions.announced"]


async def test_a_release_that_a_person_read_as_a_plan_is_asked_about_when_another_repeats_it(database: Database) -> None:
    await told(database, released(40, confidence=0.6))
    (question,) = await waiting(database)
    await rule(database, str(question), Action.CORRECT, changes={"modality": Modality.PLANNED})
    assert [alert.type.value for alert in (await told(database, released(40), source="press1", at=LATER)).alerts] == ["review.needed"]


async def waiting(database: Database) -> list[int]:
    async with database.reading() as connection:
        return [one.id for one in await load_waiting(connection)]
