"""The outbox: one row for one alert (or notice) to one recipient, written in the transaction that stores the alert.

A delivery is leased, sent outside any transaction, then recorded. A crash between the send and its record is the only way to a repeat.
A recipient gets the messages of one episode in their order: a later one waits until the earlier one was sent or given up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    and_,
    bindparam,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.model import Alert
from storage.alerts import alerts_by_number
from storage.dialect import is_postgresql, portions
from storage.session import Database
from storage.tables import deliveries, notices, subscribers

AnyRow: TypeAlias = Row[*tuple[Any, ...]]

TERMINAL, CHAT, CHANNEL, OPERATOR, WEBHOOK = "terminal", "chat", "channel", "operator", "webhook"
PENDING, SENT, FAILED, SKIPPED = "pending", "sent", "failed", "skipped"
DIGESTED = "digest"  # told within a digest, or will be: see storage.digests
HEARD = (PENDING, SENT, DIGESTED)  # who has such a row of an episode was told of it, or is about to be

# Lower goes first. One send reaches all readers of a channel, so channels go before people; an update waits for news.
PRIORITY = {TERMINAL: 0, CHANNEL: 0, WEBHOOK: 0, OPERATOR: 1, CHAT: 2}
CHANNEL_CHAT_PRIORITY = 0  # a chat that is a channel: as one of the configuration
WATCH_PRIORITY = 1  # who watches a name that is told is told before the others
UPDATE_LATER = 10
DIGEST_PRIORITY = 22  # what happened days ago waits for what happens now
_ERROR_CHARS = 500  # of an error text kept in a row; the whole is in the log


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What is told and is no alert: to operators that a source failed or recovered, to subscribers a digest, to watchers a name."""

    id: int
    at: datetime
    kind: str  # name of a Fluent message
    params: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One thing to tell one recipient, leased to the caller. Exactly one of `alert` and `notice` is given."""

    id: int
    alert: Alert | None
    notice: Notice | None
    channel: str  # terminal, chat, channel, operator, webhook
    recipient: str  # subscriber row, "@channel", index of the operator, endpoint id, "-"
    attempts: int  # with this one, from 1
    created: datetime  # UTC, when the alert or notice was decided
    sequence: int | None = None  # webhooks: counts per endpoint, from 1
    language: str | None = None  # chats: as the subscriber chose
    settings: Mapping[str, Any] | None = None  # chats: see storage.subscribers.Settings
    first_message_id: int | None = None  # of the first message of the same episode that this recipient got: to answer or edit it
    first_alert: Alert | None = None  # what that message told
    first_in_digest: bool = False  # that message told other things too: it is answered, never edited
    alert_seq: int | None = None  # number of the alert
    priority: int = 0  # lower goes first
    sealed_chat: tuple[bytes, bytes] | None = field(default=None, repr=False)  # chats of active subscribers: MAC and box of the chat id
    urgent: bool = False  # a watched name: breaks quiet hours unless the person says otherwise
    kind: str | None = None  # chats: private, group, channel
    paused_until: datetime | None = None  # chats: the person wants to hear nothing until then
    wording_box: bytes | None = None  # chats: discreet words of the person's own, sealed


@dataclass(frozen=True, slots=True, kw_only=True)
class Depth:
    """How much lies in the outbox."""

    count: dict[tuple[str, str], int]  # (channel, state) → rows, for pending and failed
    oldest_due: datetime | None  # of the pending ones


# --- taking out --------------------------------------------------------------------------------------------------------------------


async def lease(
    database: Database, channels: Collection[str], *, at: datetime, limit: int, lease: timedelta, certain: bool = False
) -> list[Delivery]:
    """Up to `limit` due deliveries, the most urgent first, for the caller alone until `at + lease`. The lease must outlast a send.

    `certain`: something was just written; else it is asked first, so that an idle outbox does not take the writer's lock each second.
    """

    async def is_due(connection: AsyncConnection) -> bool:
        return (await connection.execute(_due(frozenset(channels)), {"at": at, "most": 1})).first() is not None

    async def take(connection: AsyncConnection) -> list[Delivery]:
        return await _lease(connection, channels, at=at, limit=limit, until=at + lease)

    return await database.change(take) if certain or await database.ask(is_due) else []


async def _lease(connection: AsyncConnection, channels: Collection[str], *, at: datetime, limit: int, until: datetime) -> list[Delivery]:
    picked = _due(frozenset(channels))
    if is_postgresql(connection):  # replicas pass over each other's rows instead of waiting
        picked = picked.with_for_update(skip_locked=True, of=deliveries)
    ids = picked.cte("picked")  # as a plain subquery PostgreSQL may run it again for each row, and lease more than the limit
    taken = (
        update(deliveries)
        .where(deliveries.c.id.in_(select(ids.c.id)))
        .values(leased_until=until, attempts=deliveries.c.attempts + 1)
        .returning(*deliveries.c)
    )
    found = await connection.execute(taken, {"at": at, "most": limit})
    rows = sorted(found, key=lambda row: (row.priority, row.id))
    return await _deliveries(connection, rows)


@cache
def _due(channels: frozenset[str]) -> Select[int]:
    """The rows due `at`, `most` of them. Made once: a drain asks each second, and making it cost more than asking."""
    earlier = deliveries.alias("earlier")
    waits = exists().where(
        earlier.c.channel == deliveries.c.channel,
        earlier.c.recipient == deliveries.c.recipient,
        earlier.c.episode_id == deliveries.c.episode_id,
        earlier.c.state == PENDING,
        earlier.c.alert_seq < deliveries.c.alert_seq,
    )
    return (
        select(deliveries.c.id)
        .where(
            deliveries.c.state == PENDING,
            deliveries.c.channel.in_(sorted(channels)),
            deliveries.c.priority.in_(_priorities(channels)),  # says the same to the index: webhooks need not wade through a broadcast
            deliveries.c.due <= bindparam("at"),
            or_(deliveries.c.leased_until.is_(None), deliveries.c.leased_until <= bindparam("at")),
            ~waits,
        )
        .order_by(deliveries.c.priority, deliveries.c.id)
        .limit(bindparam("most"))
    )


def _priorities(channels: Collection[str]) -> list[int]:
    first = {PRIORITY[channel] for channel in channels}
    if CHAT in channels:
        first |= {CHANNEL_CHAT_PRIORITY, WATCH_PRIORITY}
    later = {DIGEST_PRIORITY} if CHAT in channels else set()
    return sorted(first | {priority + UPDATE_LATER for priority in first} | later)


async def _deliveries(connection: AsyncConnection, rows: Sequence[AnyRow]) -> list[Delivery]:
    firsts = await _first_messages(connection, rows)
    numbers = {row.alert_seq for row in rows if row.alert_seq is not None} | {first.seq for first in firsts.values()}
    told = await alerts_by_number(connection, numbers)
    noted = await _notices(connection, {row.notice_id for row in rows if row.notice_id is not None})
    people = await _people(connection, {int(row.recipient) for row in rows if row.channel == CHAT})
    return [_delivery(row, told, noted, people, firsts.get(row.id)) for row in rows]


def _delivery(row: AnyRow, told: dict[int, Alert], noted: dict[int, Notice], people: dict[str, AnyRow], first: _First | None) -> Delivery:
    alert, notice = told.get(row.alert_seq), noted.get(row.notice_id)
    subject = alert or notice
    assert subject is not None, "the foreign keys keep what a delivery tells"
    person = people.get(row.recipient) if row.channel == CHAT else None
    return Delivery(
        id=row.id,
        alert=alert,
        notice=notice,
        channel=row.channel,
        recipient=row.recipient,
        attempts=row.attempts,
        created=subject.at,
        sequence=row.sequence,
        language=person.language if person else None,
        settings=person.settings if person else None,
        first_message_id=first.message_id if first else None,
        first_alert=told[first.seq] if first else None,
        first_in_digest=first is not None and first.state == DIGESTED,
        alert_seq=row.alert_seq,
        priority=row.priority,
        sealed_chat=(person.chat_mac, person.chat_box) if person and person.active else None,
        urgent=row.urgent,
        kind=person.kind if person else None,
        paused_until=person.paused_until if person else None,
        wording_box=person.wording_box if person else None,
    )


class _First(NamedTuple):
    """The first message of an episode that somebody got."""

    seq: int  # number of its alert
    message_id: int
    state: str  # sent, or within a digest


async def _first_messages(connection: AsyncConnection, rows: Sequence[AnyRow]) -> dict[int, _First]:
    """Delivery → the first message that its recipient got of the same episode."""
    first = deliveries.alias("first")
    same = and_(
        first.c.channel == deliveries.c.channel,
        first.c.recipient == deliveries.c.recipient,
        first.c.episode_id == deliveries.c.episode_id,
        first.c.alert_seq < deliveries.c.alert_seq,
        first.c.message_id.is_not(None),
    )
    found: dict[int, _First] = {}
    for portion in portions([row.id for row in rows if row.episode_id is not None]):
        query = select(deliveries.c.id, first.c.alert_seq, first.c.message_id, first.c.state).join(first, same).where(deliveries.c.id.in_(portion))
        for row in await connection.execute(query.order_by(first.c.alert_seq.desc())):
            found[row.id] = _First(row.alert_seq, row.message_id, row.state)  # the lowest comes last and stays
    return found


async def load_delivery(connection: AsyncConnection, id: int, subscriber_id: int) -> Delivery | None:
    """What was, or is to be, sent to this subscriber by that number; None where it is somebody else's or no more."""
    return await _one(connection, deliveries.c.id == id, subscriber_id)


async def find_delivery(connection: AsyncConnection, alert_seq: int, subscriber_id: int) -> Delivery | None:
    """As load_delivery, by the number of the alert."""
    return await _one(connection, deliveries.c.alert_seq == alert_seq, subscriber_id)


async def _one(connection: AsyncConnection, which: ColumnElement[bool], subscriber_id: int) -> Delivery | None:
    mine = and_(which, deliveries.c.channel == CHAT, deliveries.c.recipient == str(subscriber_id))
    row = (await connection.execute(select(deliveries).where(mine))).first()
    return None if row is None else (await _deliveries(connection, [row]))[0]


async def _notices(connection: AsyncConnection, ids: Collection[int]) -> dict[int, Notice]:
    found: dict[int, Notice] = {}
    for portion in portions(ids):
        rows = await connection.execute(select(notices).where(notices.c.id.in_(portion)))
        found.update({row.id: Notice(id=row.id, at=row.at, kind=row.kind, params=row.params) for row in rows})
    return found


async def _people(connection: AsyncConnection, ids: Collection[int]) -> dict[str, AnyRow]:
    found: dict[str, AnyRow] = {}
    for portion in portions(ids):
        columns = ("id", "language", "settings", "kind", "paused_until", "wording_box", "active", "chat_mac", "chat_box")
        query = select(*(subscribers.c[name] for name in columns)).where(subscribers.c.id.in_(portion))
        found.update({str(row.id): row for row in await connection.execute(query)})
    return found


# --- what became of it -------------------------------------------------------------------------------------------------------------


async def mark_sent(connection: AsyncConnection, id: int, *, at: datetime, message_id: int | None = None) -> None:
    """It arrived. `message_id`: of the Telegram message, which later ones of the episode answer or edit."""
    await _settle(connection, id, state=SENT, sent_at=at, message_id=message_id, error="")


async def mark_all_sent(connection: AsyncConnection, message_ids: Mapping[int, int | None], *, at: datetime) -> None:
    """As mark_sent, of many: delivery → id of the message."""
    if message_ids:
        rows = [{"row": id, "message": message_id, "at": at} for id, message_id in message_ids.items()]
        await connection.execute(_ARRIVED, rows)


async def mark_failed(connection: AsyncConnection, id: int, *, error: str) -> None:
    """It is given up. `error` without anything of the recipient."""
    await _settle(connection, id, state=FAILED, error=error[:_ERROR_CHARS])


async def mark_skipped(connection: AsyncConnection, id: int, *, error: str) -> None:
    """There is nobody any more to whom it could go."""
    await _settle(connection, id, state=SKIPPED, error=error[:_ERROR_CHARS])


async def retry_later(connection: AsyncConnection, id: int, *, due: datetime, error: str) -> None:
    """It did not arrive, and is tried again from `due` on."""
    await _settle(connection, id, due=due, error=error[:_ERROR_CHARS])


async def postpone(connection: AsyncConnection, id: int, *, due: datetime) -> None:
    """Its recipient wants to hear nothing before `due`; no attempt is counted."""
    await connection.execute(
        update(deliveries).where(deliveries.c.id == id).values(due=due, leased_until=None, attempts=deliveries.c.attempts - 1, error="")
    )


_ARRIVED = (
    update(deliveries)
    .where(deliveries.c.id == bindparam("row"))
    .values(state=SENT, sent_at=bindparam("at"), message_id=bindparam("message"), error="", leased_until=None)
)


async def _settle(connection: AsyncConnection, id: int, **values: Any) -> None:
    await connection.execute(update(deliveries).where(deliveries.c.id == id).values(**values, leased_until=None))


async def release(connection: AsyncConnection, ids: Collection[int]) -> None:
    """Gives leased deliveries back that were not tried: the program is ending."""
    for portion in portions(ids):
        unused = and_(deliveries.c.id.in_(portion), deliveries.c.state == PENDING, deliveries.c.leased_until.is_not(None))
        await connection.execute(update(deliveries).where(unused).values(leased_until=None, attempts=deliveries.c.attempts - 1))


async def hold_recipient(connection: AsyncConnection, channel: str, recipient: str, until: datetime) -> None:
    """Nothing goes to this recipient before `until`; everybody else is served. What is due later anyway keeps its time."""
    theirs = and_(deliveries.c.channel == channel, deliveries.c.recipient == recipient)
    await connection.execute(update(deliveries).where(theirs, deliveries.c.state == PENDING, deliveries.c.due < until).values(due=until))


async def skip_pending(connection: AsyncConnection, channel: str, recipient: str, *, error: str) -> int:
    """Nothing that waits for this recipient is sent any more. Gives how many that were."""
    theirs = and_(deliveries.c.channel == channel, deliveries.c.recipient == recipient, deliveries.c.state == PENDING)
    result = await connection.execute(update(deliveries).where(theirs).values(state=SKIPPED, error=error, leased_until=None))
    return result.rowcount


async def forget_recipient(connection: AsyncConnection, channel: str, recipient: str) -> None:
    """No row of this recipient stays."""
    await connection.execute(delete(deliveries).where(deliveries.c.channel == channel, deliveries.c.recipient == recipient))


async def prune(connection: AsyncConnection, before: datetime) -> int:
    """Forgets deliveries that were due before and are settled. Their messages can no longer be answered or edited."""
    settled = and_(deliveries.c.state.in_((SENT, DIGESTED, FAILED, SKIPPED)), deliveries.c.due < before)
    return (await connection.execute(delete(deliveries).where(settled))).rowcount


async def outbox_depth(connection: AsyncConnection) -> Depth:
    """What waits and what was given up, by channel."""
    query = (
        select(deliveries.c.channel, deliveries.c.state, func.count().label("rows"), func.min(deliveries.c.due).label("oldest"))
        .where(deliveries.c.state.in_((PENDING, FAILED)))
        .group_by(deliveries.c.channel, deliveries.c.state)
    )
    rows = (await connection.execute(query)).all()
    count = Counter({(row.channel, row.state): row.rows for row in rows})
    return Depth(count=dict(count), oldest_due=min((row.oldest for row in rows if row.state == PENDING), default=None))
