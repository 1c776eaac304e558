"""`volia relearn --apply`: stores what today's rules read, post by post under the ledger's lock. What a person decided stays as it was decided."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Table, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.ledger import Told, Words
from claims.ledger.relearning import relearn
from claims.ledger.versions import Matched, match
from claims.model import Alert, Reading, utc
from storage.apply import WAITING, Setting, apply, store_reading
from storage.gather import gather
from storage.posts import Stored
from storage.relearn import Reread, reading_of, version_row
from storage.reviews import TOLD, Desk, load_told, post_ids_of, with_episodes, witnesses_of
from storage.session import Database
from storage.tables import changes, claims, figures, people, reviews, totals


@dataclass(slots=True, kw_only=True)
class Applied:
    """What was stored."""

    posts: int = 0
    left: int = 0  # posts that a person had decided about, or that changed meanwhile
    alerts: tuple[Alert, ...] = ()


async def apply_all(
    database: Database, found: Sequence[Reread], desk: Desk, *, correct: bool, on_post: Callable[[int], None] = lambda _: None
) -> Applied:
    """Stores the claims of these posts as they are read today. `correct`: who was told of what is wrong is told so; nobody else is told anything."""
    done = Applied()
    for each in found:
        async with database.writing(deciding=True) as connection:
            told = await _one(connection, each, desk, correct=correct)
        if told is None:
            done.left += 1
        else:
            done.posts += 1
            done.alerts += told
        on_post(1)
    return done


async def _one(connection: AsyncConnection, each: Reread, desk: Desk, *, correct: bool) -> tuple[Alert, ...] | None:
    row = await version_row(connection, each.post_id, each.number)
    if row.newest != each.number or row.deleted or await _decided(connection, each):
        return None
    reading = reading_of(row)
    before, stored = await load_told(connection, each.post_id, each.number, desk.speakers)
    words = Words(number=each.number, text=before.words.text, claims=reading.claims, people=reading.people)
    pairs = match(before.words.claims, reading.claims)
    told = await _decide(connection, before, replace(before, words=words, live=correct), stored, pairs, desk, correct=correct)
    await _replace(connection, stored, reading)
    return told


async def _decided(connection: AsyncConnection, each: Reread) -> bool:
    query = select(reviews.c.id).where(reviews.c.post_id == each.post_id, reviews.c.state.not_in((WAITING, TOLD)))
    return (await connection.execute(query.limit(1))).first() is not None


async def _decide(
    connection: AsyncConnection, before: Told, told: Told, stored: Stored, pairs: Matched, desk: Desk, *, correct: bool
) -> tuple[Alert, ...]:
    found = await gather(connection, told, post_id=stored.post_id, policy=desk.policy)
    mine = select(figures.c.episode_id).where(figures.c.post_id == stored.post_id)
    found = await with_episodes(connection, found, set((await connection.execute(mine)).scalars()))
    witnesses = await witnesses_of(connection, stored.post_id, told.post, found, desk)
    ids = {one.told.post: id for one, id in zip(witnesses, await post_ids_of(connection, witnesses), strict=True)}
    found = replace(found, loaded=replace(found.loaded, post_ids={**ids, **found.loaded.post_ids}))
    decision = relearn(found.known, before.words, told, pairs, correct=correct, at=desk.at, policy=desk.policy, witnesses=witnesses)
    await _renumber(connection, before, told, stored, pairs)
    setting = Setting(
        role=told.role, speaker=told.speaker, at=utc(desk.at), live=correct, audience=desk.audience, policy=desk.policy, evidence=told.evidence
    )
    return await apply(connection, decision, found, told, stored, setting)


async def _replace(connection: AsyncConnection, stored: Stored, reading: Reading) -> None:
    for table in (claims, people):
        await connection.execute(delete(table).where(table.c.version_id == stored.version_id))
    await store_reading(connection, stored, reading)


async def _renumber(connection: AsyncConnection, before: Told, told: Told, stored: Stored, pairs: Matched) -> None:
    """Rows that name a claim by its place follow it; points of totals that are read otherwise go, and are taken in anew."""
    numbers = dict((*pairs.same, *pairs.changed))
    for old, new in pairs.changed:
        if before.words.claims[old].count != told.words.claims[new].count:
            await _drop_point(connection, stored, old)
    for old in pairs.vanished:
        await _drop_point(connection, stored, old)
        gone = (reviews.c.post_id == stored.post_id, reviews.c.version == stored.number, reviews.c.claim == old, reviews.c.state == WAITING)
        await connection.execute(delete(reviews).where(*gone))
    for table in (totals, reviews, changes):
        await _move(connection, table, stored, numbers)


async def _drop_point(connection: AsyncConnection, stored: Stored, index: int) -> None:
    place = (totals.c.post_id == stored.post_id, totals.c.version == stored.number, totals.c.claim == index)
    await connection.execute(delete(totals).where(*place))


async def _move(connection: AsyncConnection, table: Table, stored: Stored, numbers: Mapping[int, int]) -> None:
    """Through negative numbers, so that no two rows have the same one in between."""
    query = select(table.c.id, table.c.claim).where(table.c.post_id == stored.post_id, table.c.version == stored.number)
    rows = [(row.id, numbers[row.claim]) for row in await connection.execute(query) if row.claim in numbers and numbers[row.claim] != row.claim]
    for sign in (-1, 1):
        for id, new in rows:
            await connection.execute(update(table).where(table.c.id == id).values(claim=new if sign > 0 else -1 - new))
