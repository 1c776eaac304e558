"""Rotation of the key: everything that is sealed is sealed anew, everything that is found by a MAC gets a new one, in one transaction.

Afterwards the new key alone opens and finds everything, and the old one is worth nothing. The database remembers a check value of its key,
so that a wrong one (a lost file that was made anew, a line typed wrongly) is refused before it seals anything.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select, text, update
from sqlalchemy import insert as plain_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import endpoints, subscribers, watching
from storage.dialect import insert
from storage.secrets import BadKeys, CannotOpen, KeyRing
from storage.session import Database
from storage.tables import endpoints as endpoint_rows
from storage.tables import facts, watch_keys, watches
from storage.tables import subscribers as people

KEY_FACT = "key"  # name of the fact: check value of the key that this database is under
CHECK_BYTES = 8
LOOK_S = 2.0  # how long a running service may hold the file before we say that it runs


class InUse(Exception):
    """Somebody else works with the database: a service would go on with the old key. The text says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rekeyed:
    """How much was sealed anew."""

    subscribers: int
    names: int
    endpoints: int
    left: int  # rows that no key of the ring opens: they were useless before, and stay as they are


async def check_key(connection: AsyncConnection, keys: KeyRing, at: datetime) -> None:
    """Whether this is the key of the database; a database that has none yet takes it. Raises BadKeys."""
    known = (await connection.execute(select(facts.c.value).where(facts.c.name == KEY_FACT))).scalar_one_or_none()
    if known is None:
        await _note_key(connection, keys, at)
    elif known != _check_value(keys):
        raise BadKeys(
            "this is not the key of this database: nobody could be told, and /forget would find nobody. Restore the key file, or type the right key"
        )


async def rekey(connection: AsyncConnection, old: KeyRing, new: KeyRing, at: datetime) -> Rekeyed:
    """Under the caller's transaction. `old`: opens everything; `new`: the one key from now on. Run twice it does no harm."""
    lost: list[int] = []
    counts = [await each(connection, old, new, lost) for each in (_subscribers, _watches, _endpoints)]
    await _note_key(connection, new, at)
    return Rekeyed(subscribers=counts[0], names=counts[1], endpoints=counts[2], left=len(lost))


async def refuse_in_use(database: Database) -> None:
    """Raises InUse where another process has the database open."""
    if database.is_sqlite:
        _refuse_open_file(str(database.url.database))
        return
    others = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
    )
    async with database.reading() as connection:
        if (await connection.execute(text(others))).scalar_one():
            raise InUse("the database is in use: stop every `volia run` (and whatever else is connected), then rotate")


def _refuse_open_file(path: str) -> None:
    """In WAL mode every open connection holds a shared lock, so nobody gets an exclusive one beside it."""
    with closing(sqlite3.connect(path, timeout=LOOK_S)) as connection:
        try:
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            connection.execute("BEGIN IMMEDIATE")
            connection.rollback()
        except sqlite3.OperationalError:
            raise InUse("the database is in use: stop `volia run`, then rotate") from None


def _check_value(keys: KeyRing) -> str:
    return keys.mac(b"which key is this")[:CHECK_BYTES].hex()


async def _note_key(connection: AsyncConnection, keys: KeyRing, at: datetime) -> None:
    row = {"name": KEY_FACT, "value": _check_value(keys), "at": at}
    again = {"value": row["value"], "at": at}
    await connection.execute(insert(connection, facts).values(row).on_conflict_do_update(index_elements=[facts.c.name], set_=again))


async def _subscribers(connection: AsyncConnection, old: KeyRing, new: KeyRing, lost: list[int]) -> int:
    rows = (await connection.execute(select(people.c.id, people.c.chat_mac, people.c.chat_box, people.c.wording_box))).all()
    sealed = [{"row": row.id, **made} for row in rows for made in _tried(lost, subscribers.resealed, old, new, row)]
    if sealed:
        columns: dict[str, Any] = {name: bindparam(name) for name in ("chat_mac", "chat_box", "wording_box")}
        statement = update(people).where(people.c.id == bindparam("row")).values(columns)
        await connection.execute(statement, sealed)
    return len(sealed)


async def _watches(connection: AsyncConnection, old: KeyRing, new: KeyRing, lost: list[int]) -> int:
    """Names take their MACs from their consonants, which takes a while for thousands: nobody waits, the service is stopped."""
    rows = (await connection.execute(select(watches))).all()
    made = [each for row in rows for each in _tried(lost, watching.resealed, old, new, row)]
    await connection.execute(delete(watch_keys))
    if made:
        boxes = [{"row": each.id, "sealed": each.box} for each in made]
        await connection.execute(update(watches).where(watches.c.id == bindparam("row")).values(box=bindparam("sealed")), boxes)
        if found := [{"mac": mac, "watch_id": each.id} for each in made for mac in each.macs]:
            await connection.execute(plain_insert(watch_keys), found)
    return len(made)


async def _endpoints(connection: AsyncConnection, old: KeyRing, new: KeyRing, lost: list[int]) -> int:
    rows = (await connection.execute(select(endpoint_rows.c.id, endpoint_rows.c.secret_box, endpoint_rows.c.old_secret_box))).all()
    sealed = [{"row": row.id, **made} for row in rows for made in _tried(lost, endpoints.resealed, old, new, row)]
    if sealed:
        columns: dict[str, Any] = {name: bindparam(name) for name in ("secret_box", "old_secret_box")}
        await connection.execute(update(endpoint_rows).where(endpoint_rows.c.id == bindparam("row")).values(columns), sealed)
    return len(sealed)


def _tried(lost: list[int], reseal: Any, old: KeyRing, new: KeyRing, row: Any) -> Iterator[Any]:
    try:
        yield reseal(old, new, row)
    except CannotOpen:
        lost.append(1)
