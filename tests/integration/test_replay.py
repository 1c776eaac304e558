"""`volia replay`: the whole pipeline on a scratch database, deterministic, with a clock that follows the posts."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from threading import get_ident
from typing import Any

import pytest
from sqlalchemy import event, insert, select

from scrapers.replay import BadLine, Replayed, parse_line, replay
from storage.scratch import ScratchDatabase
from storage.tables import facts, metadata
from tests.builders import NOON

PARDON = "Президент подписал указ о помиловании 31 осуждённого за преступления экстремистской направленности."
FIELDS = {"at", "type", "id", "message", "references", "episode", "post", "figures", "headline", "confidence"}


def line(text: str, *, source: str = "pul_1", role: str = "state", id: str = "1", published: str = "2024-11-07T09:00:00Z", **more: Any) -> str:
    return json.dumps({"source": source, "role": role, "id": id, "url": "https://t.me/x", "published": published, "lang": "ru", "text": text, **more})


async def played(lines: Iterable[str]) -> tuple[list[dict[str, Any]], Replayed]:
    alerts: list[dict[str, Any]] = []
    done = await replay(lines, alerts.append)
    return alerts, done


async def test_a_release_comes_out_as_one_alert_in_the_form_of_the_contract() -> None:
    alerts, done = await played([line(PARDON)])
    (alert,) = alerts
    assert set(alert) == FIELDS
    assert (alert["type"], alert["message"], alert["references"]) == ("release.reported", "alert", [])
    assert (alert["at"], alert["post"], alert["episode"]) == ("2024-11-07T09:00:00Z", ["pul_1", "1"], "2024-11-07-release-1")
    assert alert["figures"] == [{"speaker": {"role": "state", "name": "pul_1"}, "source": "pul_1", "count": 31, "bound": "exact"}]
    assert "31" in alert["headline"]
    assert "\n" not in alert["headline"]
    assert (done.posts, done.alerts, done.bad) == (1, 1, [])


async def test_the_same_lines_give_the_same_alerts() -> None:
    lines = [line(PARDON), line("Новости дня: хорошая погода.", id="2"), line(PARDON, source="belta", id="7", published="2024-11-07T09:30:00Z")]
    assert (await played(lines))[0] == (await played(lines))[0]


async def test_the_same_figure_from_another_source_is_told_once() -> None:
    alerts, _ = await played([line(PARDON), line(PARDON, source="belta", id="7", published="2024-11-07T09:30:00Z")])
    assert [alert["type"] for alert in alerts] == ["release.reported"]


async def test_the_same_id_with_another_text_is_an_edit_and_with_deleted_a_deletion() -> None:
    edited = PARDON.replace("31 осуждённого", "32 осуждённых")
    lines = [
        line(PARDON),
        line(edited, edited="2024-11-07T10:00:00Z"),
        line("", edited="2024-11-07T12:00:00Z", deleted=True),
    ]
    alerts, _ = await played(lines)
    assert [(alert["type"], alert["at"]) for alert in alerts] == [
        ("release.reported", "2024-11-07T09:00:00Z"),
        ("release.revised", "2024-11-07T10:00:00Z"),
        ("statement.deleted", "2024-11-07T12:00:00Z"),
    ]
    assert alerts[1]["references"] == [alerts[0]["id"]]
    assert [figure["count"] for figure in alerts[1]["figures"]] == [32]


async def test_an_edit_that_says_no_time_is_seen_right_after_what_came_before() -> None:
    later = line("Новости дня.", id="2", published="2024-11-07T11:00:00Z")
    alerts, _ = await played([line(PARDON), later, line(PARDON.replace("31 осуждённого", "32 осуждённых"))])
    assert alerts[-1]["at"] == "2024-11-07T11:00:00Z"


async def test_an_edit_of_a_post_that_claimed_nothing_is_read_again() -> None:
    alerts, _ = await played([line("Главное к этому часу."), line(PARDON, edited="2024-11-07T09:20:00Z")])
    assert [alert["type"] for alert in alerts] == ["release.reported"]


async def test_a_bad_line_is_named_by_its_number_and_the_rest_goes_on() -> None:
    told: list[BadLine] = []
    alerts: list[dict[str, Any]] = []
    lines = ["{", "", line("x", role="nobody"), line("x", published="2024-11-07"), json.dumps({"id": 1}), "[]", line(PARDON)]
    done = await replay(lines, alerts.append, on_error=told.append)
    assert [bad.number for bad in told] == [1, 3, 4, 5, 6]
    assert all(str(bad).startswith(f"line {bad.number}: ") for bad in done.bad)
    assert "`role`" in told[1].error
    assert len(alerts) == 1


def test_a_number_is_taken_as_an_id_and_unknown_keys_are_ignored() -> None:
    assert parse_line(line("x", more=1).replace('"id": "1"', '"id": 8812')).id == "8812"


async def test_a_scratch_database_runs_where_it_is_called(tmp_path: Path) -> None:
    threads: list[int] = []
    database = ScratchDatabase(tmp_path / "scratch.db")
    async with database.writing() as connection:
        await connection.run_sync(metadata.create_all)
    event.listen(database.engines[-1], "before_cursor_execute", lambda *_: threads.append(get_ident()))
    async with database.reading() as connection:
        assert (await connection.execute(select(facts))).all() == []
    assert set(threads) == {get_ident()}
    with pytest.raises(ZeroDivisionError):
        async with database.writing() as connection:
            await connection.execute(insert(facts).values(name="x", value="y", at=NOON))
            1 / 0  # noqa: B018
    async with database.reading() as connection:
        assert (await connection.execute(select(facts))).all() == [], "what fails leaves nothing behind"
    await database.close()


async def test_posts_out_of_order_and_of_impossible_days_are_taken_in() -> None:
    lines = [
        line(PARDON),
        line(PARDON, id="2", published="2099-01-01T00:00:00Z"),
        line("Помилован 21 человек.", id="3", published="1970-01-01T00:00:00Z"),
        line(PARDON, id="4", published="2024-11-06T00:00:00+03:00"),
    ]
    _, done = await played(lines)
    assert (done.posts, done.bad) == (4, [])


def test_moments_need_a_zone() -> None:
    parsed = parse_line(line("x", published="2024-11-07T12:00:00+03:00"))
    assert parsed.published == datetime.fromisoformat("2024-11-07T09:00:00+00:00")
