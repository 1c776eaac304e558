"""One post that is edited without end: what it leaves and what it rings do not grow with the edits. On both engines.

What an edit costs is measured by `make bench BENCH_ARGS=edits`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any, TypeAlias

import pytest
from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy import insert as plain_insert

from bot.rendering.page import render_episode
from bot.web import questions
from claims.ledger import Policy
from claims.model import Claim, ClaimKind, Direction, Modality, Role
from storage.session import Database
from storage.tables import alerts, changes, claims, deliveries, episodes, figures, posts, reviews, totals, versions
from tests.builders import NOON
from tests.integration.known import read_before
from tests.integration.test_ledger import TERMINAL, only_episode, rows, told
from tests.unit.ledger.world import counts, held, released, step

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
EDITS = 10_000
FIRST, LAST = 130, 40  # of them go through the ledger one by one; those between are put beside them as the ledger leaves them
SMALL = Policy(superseded_kept=5, flips_kept=8, revisions_told=4, edits_told=2, totals_told=2, questions_told=2, questions_kept=4, opened_by_edits=3)
Said: TypeAlias = Callable[[int], tuple[Claim, ...]]


@pytest.fixture(autouse=True)
async def known_sources(database: Database) -> None:
    await read_before(database, pul_1=Role.STATE, viasna=Role.NGO)


# --- ten thousand ------------------------------------------------------------------------------------------------------------------


async def test_ten_thousand_edits_leave_a_bounded_record_and_ring_a_few_times(database: Database) -> None:
    policy = Policy(superseded_kept=10)
    for number in range(FIRST):
        await edit(database, number, policy)
    await as_if_edited(database, FIRST, EDITS - LAST)
    for number in range(EDITS - LAST, EDITS):
        await edit(database, number, policy)
    episode = await only_episode(database)
    assert await rows(database, versions) == EDITS
    assert await rows(database, figures) <= policy.superseded_kept + 2
    assert counts(episode) == [50 + (EDITS - 1) % 2]
    types = await told_of(database)
    assert types["release.reported"] == 1
    assert sum(types.values()) <= 1 + policy.flips_kept + policy.edits_told
    assert await rang(database) <= 1 + policy.flips_told + 1, "the last of all waits until it stands still"
    async with database.reading() as connection:
        view = await questions.episode(connection, episode.id)
    assert view is not None
    assert len(render_episode(view, "ru")) < 400_000


async def edit(database: Database, number: int, policy: Policy) -> None:
    """One edit, between two figures."""
    count = 50 + number % 2
    await told(database, released(count), text=words(number), at=NOON + number * MINUTE / 100, policy=policy, audience=TERMINAL)


def words(number: int) -> str:
    return f"{50 + number % 2} человек, версия {number}."


async def as_if_edited(database: Database, first: int, last: int) -> None:
    """Versions, claims and diary of the edits from `first` to before `last`, each as the newest of its parity."""
    async with database.writing() as connection:
        post = (await connection.execute(select(posts))).one()
        models = [await newest(connection, versions.c.number == first - back) for back in (1, 0)]
        added = [
            {**models[number % 2][0], "number": number + 1, "text": words(number), "seen_at": NOON + number * MINUTE / 100}
            for number in range(first, last)
        ]
        statement = plain_insert(versions).returning(versions.c.id, sort_by_parameter_order=True)
        ids = list((await connection.execute(statement, added)).scalars())
        said = [{**models[number % 2][1], "version_id": id} for number, id in zip(range(first, last), ids, strict=True)]
        diary = [{**models[number % 2][2], "version": number + 1} for number in range(first, last)]
        await connection.execute(plain_insert(claims), said)
        await connection.execute(plain_insert(changes), diary)
        await connection.execute(update(posts).where(posts.c.id == post.id).values(version=last))


async def newest(connection: Any, wanted: ColumnElement[bool]) -> tuple[dict[str, Any], ...]:
    """Of that version: its row, that of its claim, and one of its diary, without their numbers."""
    version = (await connection.execute(select(versions).where(wanted))).one()
    claim = (await connection.execute(select(claims).where(claims.c.version_id == version.id))).one()
    entry = (await connection.execute(select(changes).where(changes.c.version == version.number).limit(1))).one()
    return tuple({name: value for name, value in row._mapping.items() if name != "id"} for row in (version, claim, entry))


# --- whatever an edit changes ------------------------------------------------------------------------------------------------------


def by_turns(*said: Claim) -> Said:
    return lambda number: (said[number % len(said)],)


ENDLESS: dict[str, Said] = {
    "two figures by turns": by_turns(released(50), released(51)),
    "a figure that grows": lambda number: (released(50 + number),),
    "a figure that comes and goes": lambda number: (released(50),) if number % 2 else (),
    "a figure and one who is not free, by turns": lambda number: (released(50), released(1, modality=Modality.REVERSED))[: 1 + number % 2],
    "parts that change": lambda number: (released(500), released(3 + number, who="women", part_of=0)),
    "another day": lambda number: (released(50, day=(NOON - number * DAY).date()),),
    "another people each time": lambda number: (released(1, nationality=f"X{chr(65 + number // 2 % 26)}"),) if number % 2 else (),
    "an uncertain figure": lambda number: (released(50 + number, confidence=0.5),),
    "a step and its opposite": by_turns(step(), step(direction=Direction.IMPOSED)),
    "another text of law each time": lambda number: (step(modality=Modality.IN_FORCE, instrument=f"General License {number}"),),
    "a count by turns": by_turns(held(1100), held(1150)),
    "a count that leaps": by_turns(held(1100), held(3000)),
    "a sum that grows": lambda number: (released(400 + number, kind=ClaimKind.RELEASED_CUMULATIVE, since="2024-07"),),
}
SILENT = {"a sum that grows"}


@pytest.mark.parametrize("what", list(ENDLESS))
async def test_edits_without_end_ring_and_ask_a_few_times_and_leave_a_bounded_record(database: Database, what: str) -> None:
    for number, at in enumerate((NOON - 3 * DAY, NOON - 2 * DAY)):
        await told(database, held(1200 + number), source="viasna", key=str(number), published=at, at=at, text=f"{number}")
    before = await rows(database, alerts)
    turns = 24  # more than any limit; the same again must then leave the same
    await play(database, ENDLESS[what], range(turns))
    first = await left(database)
    await play(database, ENDLESS[what], range(turns, 2 * turns))
    assert await left(database) == first
    assert (first["alerts"] > before) is (what not in SILENT)


async def play(database: Database, said: Said, turns: range) -> None:
    for number in turns:
        text = f"{' '.join(claim.quote for claim in said(number))}; {number}"
        await told(database, *said(number), source="viasna", key="own", text=text, at=NOON + number * MINUTE, policy=SMALL, audience=TERMINAL)


async def left(database: Database) -> dict[str, int]:
    """Rows that must not grow for ever: all but the versions, what they say, and the diary."""
    return {table.name: await rows(database, table) for table in (alerts, deliveries, episodes, figures, totals, reviews)}


async def told_of(database: Database) -> Counter[str]:
    async with database.reading() as connection:
        return Counter((await connection.execute(select(alerts.c.type))).scalars())


async def rang(database: Database) -> int:
    """Deliveries that went out, or will."""
    async with database.reading() as connection:
        query = select(func.count()).select_from(deliveries).where(deliveries.c.state == "pending")
        return int((await connection.execute(query)).scalar_one())
