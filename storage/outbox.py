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
    FromClause,
    Row,
    Select,
    String,
    and_,
    bindparam,
    case,
    cast,
    delete,
    exists,
    false,
    func,
    literal,
    null,
    or_,
    select,
    update,
)
from sqlalchemy import insert as plain_insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.model import Alert, AlertType, Message
from storage.alerts import alerts_by_number
from storage.dialect import insert, is_postgresql, portions
from storage.secrets import KeyRing
from storage.session import Database, UtcDateTime
from storage.settings import TOPIC_OF
from storage.tables import alerts, deliveries, endpoints, mutes, notices, subscribers

AnyRow: TypeAlias = Row[*tuple[Any, ...]]

TERMINAL, CHAT, CHANNEL, OPERATOR, WEBHOOK = "terminal", "chat", "channel", "operator", "webhook"
PENDING, SENT, FAILED, SKIPPED = "pending", "sent", "failed", "skipped"
DIGESTED = "digest"  # told within a digest, or will be: see storage.digests
HEARD = (PENDING, SENT, DIGESTED)  # who has such a row of an episode was told of it, or is about to be

# Lower goes first. One send reaches all readers of a channel, so channels go before people; an update waits for news.
_PRIORITY = {TERMINAL: 0, CHANNEL: 0, WEBHOOK: 0, OPERATOR: 1, CHAT: 2}
CHANNEL_CHAT_PRIORITY = 0  # a chat that is a channel: as one of the configuration
WATCH_PRIORITY = 1  # who watches a name that is told is told before the others
_UPDATE_LATER = 10
DIGEST_PRIORITY = 22  # what happened days ago waits for what happens now
_TERMINAL_RECIPIENT = "-"
_ENDPOINT_LOCK = 0x454E4450  # "ENDP"
_ERROR_CHARS = 500  # of an error text kept in a row; the whole is in the log

# What a subscriber who wants only the certain is told first; the rest only where it corrects or continues what that person was told.
BIG_COUNT = 10  # people; a release of so many, or of a number that nobody knows yet, is big news, and so is every step of sanctions
CERTAIN = frozenset({AlertType.RELEASE_CONFIRMED, AlertType.SANCTIONS_IN_FORCE, AlertType.TOTAL_CHANGED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """Who is told beside the subscribers and endpoints that the database knows. Chat ids of operators stay out of the database."""

    terminal: bool = False
    channels: tuple[str, ...] = ()  # "@example"
    operators: tuple[int, ...] = ()  # chat ids; a delivery names them by their index
    keys: KeyRing | None = None  # open watched names while a post is matched; None: nobody watches

    def __repr__(self) -> str:
        return f"Audience(terminal={self.terminal}, channels={self.channels}, operators={len(self.operators)})"


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


# --- putting in --------------------------------------------------------------------------------------------------------------------


async def enqueue(connection: AsyncConnection, alert_seq: int, alert: Alert, audience: Audience, at: datetime, *, only_told: bool = False) -> int:
    """One row for each recipient of the alert. Gives how many were new: the same alert again adds nothing.

    A cancel, and with `only_told` any correction, goes to exactly those who got what it refers to, whatever they chose since.
    """
    base = _base(alert_seq, alert, at)
    if alert.type is AlertType.REVIEW_NEEDED:
        return await _enqueue_named(connection, base, _operators(audience))
    if only_told or alert.message is Message.CANCEL:
        return await _enqueue_told(connection, base, alert)
    told = await _enqueue_named(connection, base, _public(audience))
    told += await _enqueue_endpoints(connection, base, alert)
    return told + await _enqueue_subscribers(connection, base, alert)


async def enqueue_notice(connection: AsyncConnection, kind: str, params: Mapping[str, Any], audience: Audience, at: datetime) -> int:
    """Stores the notice and one row for each operator. Gives the number of the notice."""
    row = {"at": at, "kind": kind, "params": dict(params)}
    notice_id = (await connection.execute(plain_insert(notices).values(row).returning(notices.c.id))).scalar_one()
    base = {"alert_seq": None, "notice_id": notice_id, "episode_id": None, "state": PENDING, "due": at, "priority": 0}
    await _enqueue_named(connection, base, _operators(audience))
    return int(notice_id)


def _base(alert_seq: int, alert: Alert, at: datetime) -> dict[str, Any]:
    later = _UPDATE_LATER if alert.message is Message.UPDATE else 0
    episode_id = alert.episode.id if alert.episode else None
    return {"alert_seq": alert_seq, "notice_id": None, "episode_id": episode_id, "state": PENDING, "due": at, "priority": later}


def _operators(audience: Audience) -> list[tuple[str, str]]:
    return [(OPERATOR, str(index)) for index in range(len(audience.operators))]


def _public(audience: Audience) -> list[tuple[str, str]]:
    terminal = [(TERMINAL, _TERMINAL_RECIPIENT)] if audience.terminal else []
    return terminal + [(CHANNEL, name) for name in audience.channels]


async def _enqueue_named(connection: AsyncConnection, base: dict[str, Any], recipients: Sequence[tuple[str, str]]) -> int:
    if not recipients:
        return 0
    rows = [
        {**base, "channel": channel, "recipient": recipient, "priority": base["priority"] + _PRIORITY[channel]} for channel, recipient in recipients
    ]
    return await _insert_new(connection, insert(connection, deliveries).values(rows))


async def lock_endpoints(connection: AsyncConnection) -> None:
    """Before rows of several endpoints are changed in one transaction: in two orders at once PostgreSQL would end one of the two."""
    if is_postgresql(connection):
        await connection.execute(select(func.pg_advisory_xact_lock(_ENDPOINT_LOCK)))


async def _enqueue_endpoints(connection: AsyncConnection, base: dict[str, Any], alert: Alert) -> int:
    await lock_endpoints(connection)
    had = select(deliveries.c.recipient).where(deliveries.c.alert_seq == base["alert_seq"], deliveries.c.channel == WEBHOOK)
    told = set((await connection.execute(had)).scalars())
    heard = await _endpoints_told(connection, base["episode_id"])
    rows = []
    for endpoint in await connection.execute(select(endpoints).where(endpoints.c.active).order_by(endpoints.c.id)):
        if endpoint.id not in told and _endpoint_wants(endpoint, alert, heard=endpoint.id in heard):
            sequence = await _next_sequence(connection, endpoint.id)
            priority = base["priority"] + _PRIORITY[WEBHOOK]
            rows.append({**base, "channel": WEBHOOK, "recipient": endpoint.id, "sequence": sequence, "priority": priority})
    if rows:
        await connection.execute(plain_insert(deliveries).values(rows))
    return len(rows)


async def _endpoints_told(connection: AsyncConnection, episode_id: str | None) -> frozenset[str]:
    """Those that heard of the episode: they get what changes it, however small the number became."""
    if episode_id is None:
        return frozenset()
    earlier = and_(deliveries.c.channel == WEBHOOK, deliveries.c.episode_id == episode_id, deliveries.c.state.in_((PENDING, SENT)))
    return frozenset((await connection.execute(select(deliveries.c.recipient).where(earlier))).scalars())


def _endpoint_wants(endpoint: AnyRow, alert: Alert, *, heard: bool) -> bool:
    if endpoint.types and alert.type.value not in endpoint.types:
        return False
    count = largest_count(alert)
    return heard or _topic(alert) != "releases" or count is None or count >= endpoint.min_count


async def wanted_by_endpoint(connection: AsyncConnection, id: str, since: datetime) -> tuple[Alert, ...]:
    """What an endpoint was told since a moment, or would have been told, had it been there and active: oldest first. Nothing of an unknown one."""
    endpoint = (await connection.execute(select(endpoints).where(endpoints.c.id == id))).first()
    if endpoint is None:
        return ()
    mine = select(deliveries.c.alert_seq, deliveries.c.episode_id).where(deliveries.c.channel == WEBHOOK, deliveries.c.recipient == id)
    rows = (await connection.execute(mine)).all()
    told, heard = {row.alert_seq for row in rows}, {row.episode_id for row in rows if row.episode_id is not None}
    public = and_(alerts.c.at >= since, alerts.c.type != AlertType.REVIEW_NEEDED.value)
    numbers = (await connection.execute(select(alerts.c.seq).where(public).order_by(alerts.c.seq))).scalars().all()
    known = await alerts_by_number(connection, numbers)
    wanted = []
    for number, alert in sorted(known.items()):
        episode = alert.episode.id if alert.episode else None
        if number in told or _endpoint_wants(endpoint, alert, heard=episode in heard):
            wanted.append(alert)
            heard |= {episode} - {None}
    return tuple(wanted)


async def _next_sequence(connection: AsyncConnection, endpoint_id: str) -> int:
    step = update(endpoints).where(endpoints.c.id == endpoint_id).values(sequence=endpoints.c.sequence + 1)
    return int((await connection.execute(step.returning(endpoints.c.sequence))).scalar_one())


async def _enqueue_subscribers(connection: AsyncConnection, base: dict[str, Any], alert: Alert) -> int:
    return await _enqueue_chats(connection, base, [*_hears_at(base["due"]), *_subscriber_wants(base["episode_id"], alert)])


def _hears_at(at: datetime) -> list[ColumnElement[bool]]:
    """Who is told each alert by itself at that moment; the others are told together, later (see storage.digests)."""
    return [subscribers.c.digest == "", or_(subscribers.c.paused_until.is_(None), subscribers.c.paused_until <= at)]


async def _enqueue_chats(connection: AsyncConnection, base: dict[str, Any], wants: Sequence[ColumnElement[bool]]) -> int:
    """All matching subscribers by one statement, the oldest subscriptions first."""
    names = ["alert_seq", "episode_id", "channel", "recipient", "state", "priority", "due"]
    wanted = select(
        literal(base["alert_seq"]),
        literal(base["episode_id"]) if base["episode_id"] else null(),
        literal(CHAT),
        cast(subscribers.c.id, String),
        literal(PENDING),
        literal(base["priority"]) + case((subscribers.c.kind == "channel", CHANNEL_CHAT_PRIORITY), else_=_PRIORITY[CHAT]),
        literal(base["due"], UtcDateTime()),
    ).where(subscribers.c.active, *wants)
    rows = insert(connection, deliveries).from_select(names, wanted.order_by(subscribers.c.since, subscribers.c.id))
    return await _insert_new(connection, rows)


async def enqueue_digested(connection: AsyncConnection, alert_seq: int, alert: Alert, ids: Collection[int], at: datetime) -> list[int]:
    """Of these subscribers those who want the alert and have no row of it yet: they get one that says that their digest tells it."""
    told: list[int] = []
    episode_id = alert.episode.id if alert.episode else None
    for portion in portions(ids):
        wanted = select(
            literal(alert_seq),
            literal(episode_id) if episode_id else null(),
            literal(CHAT),
            cast(subscribers.c.id, String),
            literal(DIGESTED),
            literal(at, UtcDateTime()),
        ).where(subscribers.c.active, subscribers.c.id.in_(portion), *_subscriber_wants(episode_id, alert))
        names = ["alert_seq", "episode_id", "channel", "recipient", "state", "due"]
        rows = insert(connection, deliveries).from_select(names, wanted).on_conflict_do_nothing().returning(deliveries.c.recipient)
        told += [int(row.recipient) for row in await connection.execute(rows)]
    return told


async def _enqueue_told(connection: AsyncConnection, base: dict[str, Any], alert: Alert) -> int:
    """Everybody who got what the alert refers to, and nobody else: taking back what somebody never heard only confuses."""
    query = select(deliveries.c.channel, deliveries.c.recipient).where(_heard(deliveries, alert), deliveries.c.channel.in_((TERMINAL, CHANNEL)))
    named = [(row.channel, row.recipient) for row in await connection.execute(query.distinct().order_by(deliveries.c.recipient))]
    count = await _enqueue_named(connection, base, named)
    await lock_endpoints(connection)
    wanted = select(deliveries.c.recipient).where(_heard(deliveries, alert), deliveries.c.channel == WEBHOOK)
    rows = []
    for id in (
        await connection.execute(select(endpoints.c.id).where(endpoints.c.active, endpoints.c.id.in_(wanted)).order_by(endpoints.c.id))
    ).scalars():
        sequence = await _next_sequence(connection, id)
        rows.append({**base, "channel": WEBHOOK, "recipient": id, "sequence": sequence, "priority": base["priority"] + _PRIORITY[WEBHOOK]})
    if rows:
        await connection.execute(plain_insert(deliveries).values(rows))
    earlier = deliveries.alias("earlier")
    mine = exists().where(earlier.c.channel == CHAT, earlier.c.recipient == cast(subscribers.c.id, String), _heard(earlier, alert))
    return count + len(rows) + await _enqueue_chats(connection, base, [mine])


def _heard(table: FromClause, alert: Alert) -> ColumnElement[bool]:
    """Rows of what was sent, or is being sent, of the alerts that this one refers to; of its episode where it names none."""
    alive = table.c.state.in_(HEARD)
    if alert.references:
        return and_(alive, table.c.alert_seq.in_(select(alerts.c.seq).where(alerts.c.id.in_(alert.references))))
    return and_(alive, table.c.episode_id == (alert.episode.id if alert.episode else None))


async def _insert_new(connection: AsyncConnection, statement: postgresql.Insert | sqlite.Insert) -> int:
    """Leaves out what is there already. Gives how many rows were new; without the option SQLAlchemy forgets that of an INSERT."""
    result = await connection.execute(statement.on_conflict_do_nothing(), execution_options={"preserve_rowcount": True})
    return result.rowcount


def _subscriber_wants(episode_id: str | None, alert: Alert) -> list[ColumnElement[bool]]:
    wants = [_switched_on("topics", _topic(alert)), or_(and_(*_fresh(alert)), _told_before(episode_id))]
    return wants if episode_id is None else [*wants, ~_muted(episode_id)]


def _switched_on(group: str, name: str) -> ColumnElement[bool]:
    """Only what was switched off stands in the settings."""
    chosen = subscribers.c.settings[(group, name)].as_boolean()
    return or_(chosen.is_(None), chosen)


def _muted(episode_id: str) -> ColumnElement[bool]:
    return exists().where(mutes.c.subscriber_id == subscribers.c.id, mutes.c.episode_id == episode_id)


def _fresh(alert: Alert) -> list[ColumnElement[bool]]:
    """What must hold for a subscriber who has heard nothing of this episode yet."""
    conditions = [_switched_on("roles", alert.source_role.value)]
    count = largest_count(alert)
    if _topic(alert) == "releases" and count is not None:  # without a number it is told: better one too many than one missed
        conditions.append(func.coalesce(subscribers.c.settings["min_count"].as_integer(), 0) <= count)
    if alert.type not in CERTAIN:
        conditions.append(func.coalesce(subscribers.c.settings["certainty"].as_string(), "") != "confirmed")
    if not is_big(alert):
        big = subscribers.c.settings["big"].as_boolean()
        conditions.append(or_(big.is_(None), ~big))
    return conditions


def is_big(alert: Alert) -> bool:
    """Whether it is told to who wants to hear only of what is big."""
    topic, count = _topic(alert), largest_count(alert)
    return topic == "sanctions" or (topic == "releases" and (count is None or count >= BIG_COUNT))


def _told_before(episode_id: str | None) -> ColumnElement[bool]:
    if episode_id is None:
        return false()
    earlier = deliveries.alias("earlier")
    mine = and_(earlier.c.channel == CHAT, earlier.c.recipient == cast(subscribers.c.id, String), earlier.c.episode_id == episode_id)
    return exists().where(mine, earlier.c.state.in_(HEARD))


def _topic(alert: Alert) -> str:
    return TOPIC_OF[alert.type.value.split(".")[0]]


def largest_count(alert: Alert) -> int | None:
    """The largest number that the alert tells; None where it tells none."""
    return max((figure.count for figure in alert.figures if figure.count is not None), default=None)


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
    first = {_PRIORITY[channel] for channel in channels}
    if CHAT in channels:
        first |= {CHANNEL_CHAT_PRIORITY, WATCH_PRIORITY}
    later = {DIGEST_PRIORITY} if CHAT in channels else set()
    return sorted(first | {priority + _UPDATE_LATER for priority in first} | later)


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
