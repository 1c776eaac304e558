"""Subscribers: the chat id (encrypted), settings, and nothing else of a person. `forget` leaves no row.

A chat id is found by its MAC and opens only for its own row. Nothing here puts a chat id into an error, a log or a repr.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal, TypeAlias

from sqlalchemy import Row, delete, func, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.model import Message as CapMessage
from storage.dialect import insert
from storage.outbox import CHAT, PENDING, SKIPPED, forget_recipient, skip_pending
from storage.secrets import CannotOpen, KeyRing
from storage.session import BUSY_TIMEOUT_MS, Database
from storage.settings import DEFAULT, TOPICS, Settings
from storage.tables import alerts, chores, deliveries, mutes, subscribers, watch_keys, watches
from storage.watching import remove_watches

__all__ = ["TOPICS", "Settings"]  # beside what is defined here

ENDED_KEPT = timedelta(days=7)  # after a person blocked the bot: the row goes for good
SCRUB_WAIT = timedelta(seconds=1)  # for readers to end; a person waits for the answer to /forget
CHAT_ID_BYTES = 8  # Telegram's ids need 52 bits, and a sign for groups

Kind: TypeAlias = Literal["private", "group", "channel"]
AnyRow: TypeAlias = Row[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscriber:
    """One subscription, without the chat id: who needs that asks `chat_id_of`."""

    id: int  # row
    language: str
    active: bool
    since: datetime
    ended: datetime | None
    settings: Settings = field(default_factory=Settings)
    kind: Kind = "private"
    paused_until: datetime | None = None
    digest: str = ""  # daily, weekly; "": each alert by itself
    digest_due: datetime | None = None
    own_wording: bool = False  # discreet words of the person's own are kept, sealed


async def subscribe(
    connection: AsyncConnection,
    keys: KeyRing,
    chat_id: int,
    *,
    language: str,
    at: datetime,
    kind: Kind = "private",
    settings: Settings = DEFAULT,
) -> int:
    """Begins a subscription, or takes up one that had ended, with its settings; who is subscribed stays so, unchanged. Gives the row."""
    mac = _mac(keys, chat_id)
    row = {"chat_mac": mac, "chat_box": _box(keys, chat_id, mac), "language": language, "active": True, "kind": kind}
    row |= {"settings": settings.to_json(), "since": at}
    await connection.execute(insert(connection, subscribers).values(row).on_conflict_do_nothing())
    again = {"active": True, "ended": None, "since": at, "language": language}
    await connection.execute(update(subscribers).where(subscribers.c.chat_mac == mac, ~subscribers.c.active).values(again))
    return int((await connection.execute(select(subscribers.c.id).where(subscribers.c.chat_mac == mac))).scalar_one())


async def find(connection: AsyncConnection, keys: KeyRing, chat_id: int) -> Subscriber | None:
    """The subscription of a chat, ended or not; None where nothing is known of it."""
    row = (await connection.execute(select(subscribers).where(subscribers.c.chat_mac == _mac(keys, chat_id)))).first()
    return None if row is None else _subscriber(row)


async def set_language(connection: AsyncConnection, keys: KeyRing, chat_id: int, language: str) -> None:
    await connection.execute(update(subscribers).where(subscribers.c.chat_mac == _mac(keys, chat_id)).values(language=language))


async def set_settings(connection: AsyncConnection, keys: KeyRing, chat_id: int, settings: Settings) -> None:
    """Raises ValueError for a topic that does not exist."""
    await connection.execute(update(subscribers).where(subscribers.c.chat_mac == _mac(keys, chat_id)).values(settings=settings.to_json()))


async def set_rhythm(
    connection: AsyncConnection,
    keys: KeyRing,
    chat_id: int,
    *,
    digest: str,
    digest_due: datetime | None,
    digest_from: datetime | None,
    paused_until: datetime | None,
) -> None:
    """How news is gathered. `digest_from`: since when, where it is; None keeps what stands there."""
    values: dict[str, Any] = {"digest": digest, "digest_due": digest_due, "paused_until": paused_until}
    if digest_from is not None:
        values["digest_from"] = func.coalesce(subscribers.c.digest_from, digest_from)
    if digest_due is None:
        values["digest_from"] = None
    await connection.execute(update(subscribers).where(subscribers.c.chat_mac == _mac(keys, chat_id)).values(values))


async def set_wording(connection: AsyncConnection, keys: KeyRing, subscriber_id: int, words: str | None) -> None:
    """The person's own discreet words, sealed; None: none are kept."""
    box = None if words is None else keys.seal(words.encode(), _wording_of(subscriber_id))
    await connection.execute(update(subscribers).where(subscribers.c.id == subscriber_id).values(wording_box=box))


def open_wording(keys: KeyRing, subscriber_id: int, box: bytes) -> str:
    """Raises storage.secrets.CannotOpen."""
    return keys.open(box, _wording_of(subscriber_id)).decode()


def _wording_of(subscriber_id: int) -> bytes:
    return b"wording:" + str(subscriber_id).encode()


async def by_id(connection: AsyncConnection, keys: KeyRing, subscriber_id: int) -> tuple[Subscriber, str | None] | None:
    """A subscription with its own discreet words, where there are any; None where it is gone. Words that do not open are none."""
    row = (await connection.execute(select(subscribers).where(subscribers.c.id == subscriber_id))).first()
    return None if row is None else (_subscriber(row), _own_words(row, keys))


async def find_whole(connection: AsyncConnection, keys: KeyRing, chat_id: int) -> tuple[Subscriber, str | None] | None:
    """As by_id, of a chat."""
    row = (await connection.execute(select(subscribers).where(subscribers.c.chat_mac == _mac(keys, chat_id)))).first()
    return None if row is None else (_subscriber(row), _own_words(row, keys))


def _own_words(row: AnyRow, keys: KeyRing) -> str | None:
    try:
        return None if row.wording_box is None else open_wording(keys, row.id, row.wording_box)
    except CannotOpen:
        return None


async def mute(connection: AsyncConnection, subscriber_id: int, episode_id: str, *, on: bool) -> None:
    """Nothing more of this episode, or again; what waits of it goes no more."""
    if not on:
        await connection.execute(delete(mutes).where(mutes.c.subscriber_id == subscriber_id, mutes.c.episode_id == episode_id))
        return
    await connection.execute(insert(connection, mutes).values(subscriber_id=subscriber_id, episode_id=episode_id).on_conflict_do_nothing())
    waiting = deliveries.c.channel == CHAT, deliveries.c.recipient == str(subscriber_id), deliveries.c.episode_id == episode_id
    telling = select(alerts.c.seq).where(alerts.c.episode_id == episode_id, alerts.c.message != CapMessage.CANCEL.value)
    unsent = deliveries.c.state == PENDING, deliveries.c.leased_until.is_(None), deliveries.c.alert_seq.in_(telling)
    await connection.execute(update(deliveries).where(*waiting, *unsent).values(state=SKIPPED, error="muted"))


async def is_muted(connection: AsyncConnection, subscriber_id: int, episode_id: str) -> bool:
    query = select(mutes.c.episode_id).where(mutes.c.subscriber_id == subscriber_id, mutes.c.episode_id == episode_id)
    return (await connection.execute(query)).first() is not None


async def end(connection: AsyncConnection, subscriber_id: int, at: datetime) -> None:
    """The person unsubscribed or blocked the bot: nothing more is sent, and after 7 days `purge_ended` removes the row."""
    ending = subscribers.c.id == subscriber_id, subscribers.c.active
    await connection.execute(update(subscribers).where(*ending).values(active=False, ended=at))
    await skip_pending(connection, CHAT, str(subscriber_id), error="subscription ended")


async def migrate(connection: AsyncConnection, keys: KeyRing, old: int, new: int) -> None:
    """A group became a supergroup: the subscription follows. Where the new chat is subscribed by itself, the old one is forgotten."""
    old_mac, new_mac = _mac(keys, old), _mac(keys, new)
    if await find(connection, keys, new) is not None and old_mac != new_mac:
        await forget(connection, keys, old)
        return
    moved = {"chat_mac": new_mac, "chat_box": _box(keys, new, new_mac)}
    await connection.execute(update(subscribers).where(subscribers.c.chat_mac == old_mac).values(moved))


async def forget(connection: AsyncConnection, keys: KeyRing, chat_id: int) -> bool:
    """No row of this chat stays. Gives whether there was one. `scrub` afterwards, so that the files hold nothing either."""
    row = (await connection.execute(select(subscribers.c.id).where(subscribers.c.chat_mac == _mac(keys, chat_id)))).scalar_one_or_none()
    if row is None:
        return False
    await _remove(connection, row)
    return True


async def purge_ended(connection: AsyncConnection, at: datetime) -> int:
    """Removes the subscriptions that ended 7 days ago or earlier. Gives how many. `scrub` afterwards."""
    query = select(subscribers.c.id).where(~subscribers.c.active, subscribers.c.ended <= at - ENDED_KEPT)
    ended = (await connection.execute(query)).scalars().all()
    for row in ended:
        await _remove(connection, row)
    return len(ended)


async def _remove(connection: AsyncConnection, subscriber_id: int) -> None:
    await forget_recipient(connection, CHAT, str(subscriber_id))
    await remove_watches(connection, subscriber_id)
    for table in (chores, mutes):
        await connection.execute(delete(table).where(table.c.subscriber_id == subscriber_id))
    await connection.execute(delete(subscribers).where(subscribers.c.id == subscriber_id))


async def chat_id_of(connection: AsyncConnection, keys: KeyRing, subscriber_id: int) -> int | None:
    """Where to send; None for a subscription that ended or was forgotten. Raises storage.secrets.CannotOpen with the wrong key."""
    query = select(subscribers.c.chat_mac, subscribers.c.chat_box).where(subscribers.c.id == subscriber_id, subscribers.c.active)
    row = (await connection.execute(query)).first()
    return None if row is None else open_chat(keys, row.chat_mac, row.chat_box)


def open_chat(keys: KeyRing, mac: bytes, box: bytes) -> int:
    """The chat id of a row that was read already. Raises storage.secrets.CannotOpen with the wrong key."""
    return int.from_bytes(keys.open(box, _bound(mac)), "big", signed=True)


def resealed(old: KeyRing, new: KeyRing, row: Any) -> dict[str, Any]:
    """The columns of a row under another key. Raises storage.secrets.CannotOpen."""
    chat_id = open_chat(old, row.chat_mac, row.chat_box)
    mac = _mac(new, chat_id)
    words = None if row.wording_box is None else new.seal(old.open(row.wording_box, _wording_of(row.id)), _wording_of(row.id))
    return {"chat_mac": mac, "chat_box": _box(new, chat_id, mac), "wording_box": words}


async def count(connection: AsyncConnection) -> int:
    """How many are subscribed now."""
    return int((await connection.execute(select(func.count()).select_from(subscribers).where(subscribers.c.active))).scalar_one())


async def scrub(database: Database, *, wait: timedelta = SCRUB_WAIT) -> bool:
    """After deletions: what was deleted leaves the files too. Gives whether it did; False when a reader held the log, then ask again later.

    SQLite: deleted rows are overwritten by `secure_delete`, and here the write-ahead log, which still holds them, is emptied.
    PostgreSQL: dead rows are vacuumed; its own log and its backups are the operator's, as /privacy says.
    """
    async with database.engine.connect() as connection:
        if not database.is_sqlite:
            own = await connection.execution_options(isolation_level="AUTOCOMMIT")
            await own.execute(text(f"VACUUM {subscribers.name}, {deliveries.name}, {watches.name}, {watch_keys.name}"))
            return True
        raw = (await connection.get_raw_connection()).driver_connection
        assert raw is not None, "a connection that was just opened has a driver"
        await _pragma(raw, f"busy_timeout={wait // timedelta(milliseconds=1)}")
        busy, _, _ = await _pragma(raw, "wal_checkpoint(TRUNCATE)")  # not in a transaction: see storage.session
        await _pragma(raw, f"busy_timeout={BUSY_TIMEOUT_MS}")
        return not busy


async def _pragma(raw: Any, pragma: str) -> Any:
    cursor = await raw.execute(f"PRAGMA {pragma}")
    row = await cursor.fetchone()
    await cursor.close()
    return row


def _mac(keys: KeyRing, chat_id: int) -> bytes:
    return keys.mac(b"chat:" + _bytes(chat_id))


def _box(keys: KeyRing, chat_id: int, mac: bytes) -> bytes:
    return keys.seal(_bytes(chat_id), _bound(mac))


def _bound(mac: bytes) -> bytes:
    return b"subscriber:" + mac


def _bytes(chat_id: int) -> bytes:
    return chat_id.to_bytes(CHAT_ID_BYTES, "big", signed=True)


def _subscriber(row: Row[*tuple[Any, ...]]) -> Subscriber:
    return Subscriber(
        id=row.id,
        language=row.language,
        active=row.active,
        since=row.since,
        ended=row.ended,
        settings=Settings.from_json(row.settings),
        kind=row.kind,
        paused_until=row.paused_until,
        digest=row.digest,
        digest_due=row.digest_due,
        own_wording=row.wording_box is not None,
    )
