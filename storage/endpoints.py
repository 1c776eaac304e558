"""Webhook endpoints of NGOs. Their secrets are sealed; they are shown once, when made, and opened only to sign."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.model import AlertType
from storage.audience import lock_endpoints
from storage.outbox import WEBHOOK, forget_recipient, skip_pending
from storage.secrets import KeyRing
from storage.tables import endpoints

SECRET_BYTES = 24  # Standard Webhooks: 24 to 64 random bytes, in base64 after "whsec_"
SECRET_PREFIX = "whsec_"  # noqa: S105 - the prefix of every secret, itself none
ID_BYTES = 9  # twelve characters after "ep_"
OLD_SECRET_KEPT = timedelta(hours=24)  # both secrets sign so long after a rotation
PUBLIC_TYPES = frozenset(kind.value for kind in AlertType if kind is not AlertType.REVIEW_NEEDED)
_DETAIL_CHARS = 500


class UnknownEndpoint(LookupError):
    """No endpoint of that id."""


class UnknownType(ValueError):
    """An endpoint asked for a type of alert that does not exist."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """Where an NGO wants its alerts, and how that went. Without the secret."""

    id: str  # "ep_…"
    url: str
    types: tuple[str, ...]  # of alerts; empty: all that the public may see
    min_count: int  # releases of fewer people are not sent
    active: bool
    since: datetime
    sequence: int  # of the newest delivery
    failures: int  # in a row
    detail: str  # of the last failure


async def add(
    connection: AsyncConnection, keys: KeyRing, url: str, *, at: datetime, types: Collection[str] = (), min_count: int = 0, secret: str | None = None
) -> tuple[Endpoint, str]:
    """A new endpoint and its secret. One address may have several. Raises UnknownType."""
    if unknown := set(types) - PUBLIC_TYPES:
        raise UnknownType(f"no such type: {', '.join(sorted(unknown))}; there are {', '.join(sorted(PUBLIC_TYPES))}")
    id, secret = _new_id(), secret or new_secret()
    row = {"id": id, "url": url, "secret_box": _seal(keys, id, secret), "types": sorted(types), "min_count": min_count, "since": at}
    await connection.execute(insert(endpoints).values(row))
    return await get(connection, id), secret


async def list_endpoints(connection: AsyncConnection) -> tuple[Endpoint, ...]:
    """All, the oldest first."""
    rows = await connection.execute(select(endpoints).order_by(endpoints.c.since, endpoints.c.id))
    return tuple(_endpoint(row) for row in rows)


async def get(connection: AsyncConnection, id: str) -> Endpoint:
    """Raises UnknownEndpoint."""
    return _endpoint(await _row(connection, id))


async def signing_secrets(connection: AsyncConnection, keys: KeyRing, id: str, at: datetime) -> tuple[str, ...]:
    """The secrets that sign now, the newest first: two for 24 h after a rotation. Raises UnknownEndpoint, storage.secrets.CannotOpen."""
    row = await _row(connection, id)
    boxes = [row.secret_box]
    if row.old_secret_box is not None and row.old_until is not None and at < row.old_until:
        boxes.append(row.old_secret_box)
    return tuple(keys.open(box, _bound(id)).decode("ascii") for box in boxes)


async def rotate(connection: AsyncConnection, keys: KeyRing, id: str, *, at: datetime, secret: str | None = None) -> str:
    """A new secret; the one before signs beside it for 24 h, any earlier one no more. Raises UnknownEndpoint."""
    row, secret = await _row(connection, id), secret or new_secret()
    changed = {"secret_box": _seal(keys, id, secret), "old_secret_box": row.secret_box, "old_until": at + OLD_SECRET_KEPT}
    await _change(connection, id, **changed)
    return secret


async def drop_old_secrets(connection: AsyncConnection, at: datetime) -> None:
    """Removes the secrets that no longer sign."""
    over = update(endpoints).where(endpoints.c.old_until <= at)
    await connection.execute(over.values(old_secret_box=None, old_until=None))


async def disable(connection: AsyncConnection, id: str, *, detail: str = "") -> None:
    """Nothing more is sent, also nothing of what waits. Raises UnknownEndpoint."""
    await skip_pending(connection, WEBHOOK, id, error="endpoint disabled")
    await lock_endpoints(connection)
    await _change(connection, id, active=False, detail=detail[:_DETAIL_CHARS])


async def enable(connection: AsyncConnection, id: str) -> None:
    """New alerts go to it again. Raises UnknownEndpoint."""
    await _change(connection, id, active=True, failures=0, detail="")


async def remove(connection: AsyncConnection, id: str) -> None:
    """The endpoint, its secrets and its deliveries go. Raises UnknownEndpoint."""
    await _row(connection, id)
    await forget_recipient(connection, WEBHOOK, id)
    await lock_endpoints(connection)
    await connection.execute(delete(endpoints).where(endpoints.c.id == id))


async def note_result(connection: AsyncConnection, id: str, *, ok: bool, detail: str = "") -> int:
    """How a delivery went. Gives how many failed in a row; whether that is too many, the caller decides. Raises UnknownEndpoint."""
    await lock_endpoints(connection)
    failures = 0 if ok else (await _row(connection, id)).failures + 1
    await _change(connection, id, failures=failures, detail="" if ok else detail[:_DETAIL_CHARS])
    return failures


def new_secret() -> str:
    return SECRET_PREFIX + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()


def _new_id() -> str:
    return "ep_" + secrets.token_urlsafe(ID_BYTES)


def resealed(old: KeyRing, new: KeyRing, row: Any) -> dict[str, Any]:
    """The columns of a row under another key. Raises storage.secrets.CannotOpen."""
    boxes = {"secret_box": row.secret_box, "old_secret_box": row.old_secret_box}
    return {name: None if box is None else new.seal(old.open(box, _bound(row.id)), _bound(row.id)) for name, box in boxes.items()}


def _seal(keys: KeyRing, id: str, secret: str) -> bytes:
    return keys.seal(secret.encode("ascii"), _bound(id))


def _bound(id: str) -> bytes:
    return b"endpoint:" + id.encode()


async def _row(connection: AsyncConnection, id: str) -> Row[*tuple[Any, ...]]:
    row = (await connection.execute(select(endpoints).where(endpoints.c.id == id))).first()
    if row is None:
        raise UnknownEndpoint(f"no endpoint {id}")
    return row


async def _change(connection: AsyncConnection, id: str, **values: Any) -> None:
    changed: Sequence[Any] = (
        await connection.execute(update(endpoints).where(endpoints.c.id == id).values(**values).returning(endpoints.c.id))
    ).all()
    if not changed:
        raise UnknownEndpoint(f"no endpoint {id}")


def _endpoint(row: Row[*tuple[Any, ...]]) -> Endpoint:
    return Endpoint(
        id=row.id,
        url=row.url,
        types=tuple(row.types),
        min_count=row.min_count,
        active=row.active,
        since=row.since,
        sequence=row.sequence,
        failures=row.failures,
        detail=row.detail,
    )
