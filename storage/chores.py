"""What is to be done later with messages that were sent to a subscriber. Rows, so that a restart forgets none.

    delete   the person wants our messages gone after some hours, or a moment after a discreet answer
    hide     the real text of a discreet message goes behind the neutral words again
    drop     nothing but the id is forgotten: after 48 hours Telegram lets nobody delete the message any more

Ids of messages are kept for one purpose: /forget deletes those that Telegram still lets a bot delete.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, TypeAlias

from sqlalchemy import Row, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.dialect import insert, is_postgresql, portions
from storage.outbox import CHAT
from storage.session import Database
from storage.settings import Settings
from storage.tables import chores, deliveries

What: TypeAlias = Literal["delete", "hide", "drop"]
AnyRow: TypeAlias = Row[*tuple[Any, ...]]

DELETABLE = timedelta(hours=48)  # Bot API, deleteMessage: "can only be deleted if it was sent less than 48 hours ago"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chore:
    id: int
    subscriber_id: int
    message_id: int
    what: What
    sent_at: datetime
    delivery_id: int | None = None


async def add(
    connection: AsyncConnection,
    subscriber_id: int,
    message_id: int,
    what: What,
    *,
    due: datetime,
    sent_at: datetime,
    delivery_id: int | None = None,
) -> None:
    """The same chore again takes the new time."""
    row = {"subscriber_id": subscriber_id, "message_id": message_id, "what": what, "due": due, "sent_at": sent_at, "delivery_id": delivery_id}
    keys = ("subscriber_id", "message_id", "what")
    again = {"due": due, "delivery_id": delivery_id, "leased_until": None}
    await connection.execute(insert(connection, chores).values(row).on_conflict_do_update(index_elements=keys, set_=again))


async def note_sent(connection: AsyncConnection, subscriber_id: int, message_id: int, settings: Settings, at: datetime, *, told: bool) -> None:
    """After a message was sent. `told`: by a delivery, whose row keeps the id; an answer has no row of its own."""
    if settings.delete_after:
        await add(connection, subscriber_id, message_id, "delete", due=at + timedelta(hours=settings.delete_after), sent_at=at)
    elif not told:
        await add(connection, subscriber_id, message_id, "drop", due=at + DELETABLE, sent_at=at)


async def lease(database: Database, *, at: datetime, limit: int, until: datetime) -> list[Chore]:
    """Up to `limit` chores that are due, for the caller alone until then."""
    due = (
        select(chores.c.id)
        .where(chores.c.due <= at, chores.c.leased_until.is_(None) | (chores.c.leased_until <= at))
        .order_by(chores.c.due)
        .limit(limit)
    )

    async def is_due(connection: AsyncConnection) -> bool:
        return (await connection.execute(due.limit(1))).first() is not None

    async def take(connection: AsyncConnection) -> list[Chore]:
        ids = (due.with_for_update(skip_locked=True) if is_postgresql(connection) else due).cte("picked")
        taken = update(chores).where(chores.c.id.in_(select(ids.c.id))).values(leased_until=until).returning(*chores.c)
        return [_chore(row) for row in sorted(await connection.execute(taken), key=lambda row: row.id)]

    return await database.change(take) if await database.ask(is_due) else []


async def done(connection: AsyncConnection, ids: Collection[int]) -> None:
    for portion in portions(ids):
        await connection.execute(delete(chores).where(chores.c.id.in_(portion)))


async def later(connection: AsyncConnection, ids: Collection[int], due: datetime) -> None:
    for portion in portions(ids):
        await connection.execute(update(chores).where(chores.c.id.in_(portion)).values(due=due, leased_until=None))


async def cancel(connection: AsyncConnection, subscriber_id: int, message_id: int, what: What) -> None:
    mine = chores.c.subscriber_id == subscriber_id, chores.c.message_id == message_id, chores.c.what == what
    await connection.execute(delete(chores).where(*mine))


async def messages_since(connection: AsyncConnection, subscriber_id: int, since: datetime) -> tuple[int, ...]:
    """Ids of all messages that were sent to the subscriber since then, as far as they are known."""
    told = deliveries.c.channel == CHAT, deliveries.c.recipient == str(subscriber_id), deliveries.c.message_id.is_not(None)
    sent = select(deliveries.c.message_id).where(*told, deliveries.c.sent_at >= since)
    noted = select(chores.c.message_id).where(chores.c.subscriber_id == subscriber_id, chores.c.sent_at >= since)
    return tuple(sorted(_numbers(await connection.execute(sent)) | _numbers(await connection.execute(noted))))


def _numbers(rows: Iterable[AnyRow]) -> set[int]:
    return {row.message_id for row in rows}


def _chore(row: AnyRow) -> Chore:
    return Chore(
        id=row.id,
        subscriber_id=row.subscriber_id,
        message_id=row.message_id,
        what=row.what,
        sent_at=row.sent_at,
        delivery_id=row.delivery_id,
    )
