"""Who is told: the recipients of an alert or a notice, each put into the outbox by a row, in the transaction that stores what is told.

Channels and operators are named by the configuration; subscribers and endpoints are those that the database knows, by what each has chosen.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, FromClause, String, and_, case, cast, exists, false, func, literal, null, or_, select, update
from sqlalchemy import insert as plain_insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.model import Alert, AlertType, Message
from storage.alerts import alerts_by_number
from storage.dialect import insert, is_postgresql, portions
from storage.outbox import (
    CHANNEL,
    CHANNEL_CHAT_PRIORITY,
    CHAT,
    DIGESTED,
    HEARD,
    OPERATOR,
    PENDING,
    PRIORITY,
    SENT,
    TERMINAL,
    UPDATE_LATER,
    WEBHOOK,
    AnyRow,
)
from storage.secrets import KeyRing
from storage.session import UtcDateTime
from storage.settings import TOPIC_OF
from storage.tables import alerts, deliveries, endpoints, mutes, notices, subscribers

_TERMINAL_RECIPIENT = "-"
_ENDPOINT_LOCK = 0x454E4450  # "ENDP"

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
    later = UPDATE_LATER if alert.message is Message.UPDATE else 0
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
        {**base, "channel": channel, "recipient": recipient, "priority": base["priority"] + PRIORITY[channel]} for channel, recipient in recipients
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
            priority = base["priority"] + PRIORITY[WEBHOOK]
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
        literal(base["priority"]) + case((subscribers.c.kind == "channel", CHANNEL_CHAT_PRIORITY), else_=PRIORITY[CHAT]),
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
        rows.append({**base, "channel": WEBHOOK, "recipient": id, "sequence": sequence, "priority": base["priority"] + PRIORITY[WEBHOOK]})
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
