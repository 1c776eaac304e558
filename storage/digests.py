"""Digests: what happened since the last one, told together. Stored rows say when the next one is due, so a restart forgets none.

A digest is one delivery of a notice that names the alerts it tells. Each of these also gets a row of its own for the recipient, in the state
`digest`: that a person was told of an episode decides what comes later (a cancel goes to who heard, nothing is told twice).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, exists, select, update
from sqlalchemy import insert as plain_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.digest import Digest, DigestKind
from claims.model import Alert, AlertType, EpisodeState
from claims.model import Message as CapMessage
from storage.alerts import alert_from_json, alerts_by_number
from storage.audience import enqueue_digested
from storage.dialect import is_postgresql
from storage.episodes import load
from storage.outbox import CHAT, DIGEST_PRIORITY, DIGESTED, PENDING
from storage.settings import Settings
from storage.status import load_held
from storage.tables import alerts, deliveries, episodes, notices, subscribers

DIGEST = "digest"  # kind of the notice
OVERLAP = timedelta(minutes=5)  # an alert is decided before it is stored: one that came late for the last digest is taken into this one
MOST_ALERTS = 500  # in one digest: more than any week brought
FIRST_WINDOW = timedelta(days=7)  # where nobody wrote down since when


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """Somebody whose digest is due."""

    id: int  # row of the subscriber
    settings: Settings
    digest: str  # daily, weekly; "": single alerts
    paused_until: datetime | None
    since: datetime  # what happened before is not in it
    joined: datetime  # begin of the subscription


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What is decided for one of them: a digest now, and when the next one comes; or only later."""

    due: Due
    kind: DigestKind | None  # None: not now, but at `next_due`
    next_due: datetime | None
    also_empty: bool = False  # told also where nothing happened


async def load_due(connection: AsyncConnection, at: datetime, limit: int) -> list[Due]:
    """Whose digest is due, the longest due first. On PostgreSQL the rows are the caller's until its transaction ends."""
    query = (
        select(subscribers)
        .where(subscribers.c.active, subscribers.c.digest_due <= at)
        .order_by(subscribers.c.digest_due, subscribers.c.id)
        .limit(limit)
    )
    if is_postgresql(connection):
        query = query.with_for_update(skip_locked=True)
    return [
        Due(
            id=row.id,
            settings=Settings.from_json(row.settings),
            digest=row.digest,
            paused_until=row.paused_until,
            since=row.digest_from or row.digest_due - FIRST_WINDOW,
            joined=row.since,
        )
        for row in await connection.execute(query)
    ]


async def is_due(connection: AsyncConnection, at: datetime) -> bool:
    query = select(subscribers.c.id).where(subscribers.c.active, subscribers.c.digest_due <= at).limit(1)
    return (await connection.execute(query)).first() is not None


async def take_turns(connection: AsyncConnection, turns: Sequence[Turn], at: datetime) -> int:
    """Puts the digests into the outbox and writes when the next ones are due. Gives how many digests that were."""
    now = [turn for turn in turns if turn.kind is not None]
    told = await _gather(connection, now, at)
    made = [turn for turn in now if told[turn.due.id] or turn.also_empty]
    await _put(connection, made, told, at)
    await _postpone(connection, [turn for turn in turns if turn.kind is None])
    await _next(connection, now, at)
    return len(made)


async def _gather(connection: AsyncConnection, turns: Sequence[Turn], at: datetime) -> dict[int, list[int]]:
    """Subscriber → numbers of the alerts that its digest tells."""
    told: dict[int, list[int]] = defaultdict(list)
    if not turns:
        return told
    begins = {turn.due.id: max(turn.due.since - OVERLAP, turn.due.joined) for turn in turns}
    for subscriber, seq in await _fold_waiting(connection, list(begins), at):
        told[subscriber].append(seq)
    for seq, alert in await _alerts_since(connection, min(begins.values()), at):
        wanting = [id for id, begin in begins.items() if begin <= alert.at]
        for id in await enqueue_digested(connection, seq, alert, wanting, at):
            told[id].append(seq)
    return defaultdict(list, {id: sorted(set(numbers))[-MOST_ALERTS:] for id, numbers in told.items()})


async def _alerts_since(connection: AsyncConnection, begin: datetime, at: datetime) -> list[tuple[int, Alert]]:
    """What may be told, oldest first: what was withdrawn since is no news to who never heard of it."""
    gone = exists().where(episodes.c.id == alerts.c.episode_id, episodes.c.state == EpisodeState.WITHDRAWN.value)
    wanted = and_(
        alerts.c.at >= begin, alerts.c.at <= at, alerts.c.type != AlertType.REVIEW_NEEDED.value, alerts.c.message != CapMessage.CANCEL.value
    )
    query = select(alerts.c.seq, alerts.c.body).where(wanted, ~gone).order_by(alerts.c.seq.desc()).limit(MOST_ALERTS)
    return [(row.seq, alert_from_json(row.body)) for row in reversed((await connection.execute(query)).all())]


async def _fold_waiting(connection: AsyncConnection, ids: Collection[int], at: datetime) -> list[tuple[int, int]]:
    """Single alerts that wait, for instance for the end of a pause, are told in the digest instead.

    Named people who are watched, and what is taken back, stay messages of their own; they need not wait any more.
    """
    mine = deliveries.c.channel == CHAT, deliveries.c.recipient.in_([str(id) for id in ids]), deliveries.c.state == PENDING
    free = and_(*mine, deliveries.c.leased_until.is_(None))
    telling = select(alerts.c.seq).where(alerts.c.message != CapMessage.CANCEL.value)
    folding = and_(free, deliveries.c.alert_seq.in_(telling), ~deliveries.c.urgent)
    folded = update(deliveries).where(folding).values(state=DIGESTED).returning(deliveries.c.recipient, deliveries.c.alert_seq)
    told = [(int(row.recipient), row.alert_seq) for row in await connection.execute(folded)]
    await connection.execute(update(deliveries).where(free, deliveries.c.due > at).values(due=at))
    return told


async def _put(connection: AsyncConnection, turns: Sequence[Turn], told: dict[int, list[int]], at: datetime) -> None:
    """One notice for all who are told the same, one row each."""
    alike: dict[tuple[str, datetime, tuple[int, ...]], list[int]] = defaultdict(list)
    for turn in turns:
        assert turn.kind is not None, "the caller chose those"
        alike[turn.kind, turn.due.since, tuple(told[turn.due.id])].append(turn.due.id)
    for (kind, since, numbers), ids in alike.items():
        params = {"kind": kind, "since": since.isoformat(), "until": at.isoformat(), "alerts": list(numbers)}
        made = plain_insert(notices).values(at=at, kind=DIGEST, params=params).returning(notices.c.id)
        notice_id = (await connection.execute(made)).scalar_one()
        base = {"notice_id": notice_id, "channel": CHAT, "state": PENDING, "due": at, "priority": DIGEST_PRIORITY}
        await connection.execute(plain_insert(deliveries), [{**base, "recipient": str(id)} for id in ids])


async def _postpone(connection: AsyncConnection, turns: Sequence[Turn]) -> None:
    await _write_due(connection, [{"row": turn.due.id, "at": turn.next_due} for turn in turns])


async def _next(connection: AsyncConnection, turns: Sequence[Turn], at: datetime) -> None:
    if not turns:
        return
    rows = [{"row": turn.due.id, "at": turn.next_due, "gathers": at if turn.next_due else None} for turn in turns]
    change = update(subscribers).where(subscribers.c.id == bindparam("row"))
    await connection.execute(change.values(digest_due=bindparam("at"), digest_from=bindparam("gathers"), paused_until=None), rows)


async def _write_due(connection: AsyncConnection, rows: list[dict[str, Any]]) -> None:
    if rows:
        await connection.execute(update(subscribers).where(subscribers.c.id == bindparam("row")).values(digest_due=bindparam("at")), rows)


async def note_told(connection: AsyncConnection, subscriber_id: int, numbers: Collection[int], message_id: int, at: datetime) -> None:
    """After a digest was sent: what comes later of its episodes answers it."""
    mine = deliveries.c.channel == CHAT, deliveries.c.recipient == str(subscriber_id), deliveries.c.state == DIGESTED
    told = update(deliveries).where(*mine, deliveries.c.alert_seq.in_(list(numbers)[:MOST_ALERTS]))
    await connection.execute(told.values(message_id=message_id, sent_at=at))


async def load_digest(connection: AsyncConnection, params: dict[str, Any]) -> Digest:
    """What a digest tells, as it is known now. `params`: of its notice."""
    told = await alerts_by_number(connection, params["alerts"])
    named = list(dict.fromkeys(alert.episode.id for _, alert in sorted(told.items()) if alert.episode))
    known = [episode for episode in (await load(connection, named)).episodes if episode.state is not EpisodeState.WITHDRAWN]
    standing = [episode for episode in known if episode.state is not EpisodeState.MERGED]
    return Digest(
        kind=params["kind"],
        since=datetime.fromisoformat(params["since"]),
        until=datetime.fromisoformat(params["until"]),
        episodes=tuple(sorted(standing, key=lambda episode: (episode.day, episode.id))),
        others=tuple(_newest_each([alert for _, alert in sorted(told.items()) if _stands_alone(alert)])),
        held=await load_held(connection),
    )


def _stands_alone(alert: Alert) -> bool:
    return alert.type in (AlertType.TOTAL_CHANGED, AlertType.STATEMENT_EDITED, AlertType.STATEMENT_DELETED)


def _newest_each(told: Sequence[Alert]) -> list[Alert]:
    """Of a series of totals the newest of each speaker; every change of words."""
    newest: dict[object, Alert] = {}
    for alert in told:
        newest[alert.total.speaker if alert.type is AlertType.TOTAL_CHANGED and alert.total else alert.id] = alert
    return list(newest.values())
