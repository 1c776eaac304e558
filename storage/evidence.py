"""What proves a post: every version seen, with the bytes of the page as they were fetched, when and whence."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import Label, Row, select
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.jsonl import claim_from_json
from claims.model import Claim, PostRef
from storage.posts import unpack
from storage.tables import archives, claims, posts, versions

AnyRow: TypeAlias = Row[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivedPage:
    """One answer of a source, as archived."""

    sha256: str  # of the bytes, hexadecimal, as recorded when they were fetched
    length: int  # bytes
    url: str
    status: int
    content_type: str
    fetched_at: datetime  # UTC
    body: bytes | None = field(default=None, repr=False)  # None: not asked for, or damaged
    intact: bool | None = None  # whether the bytes still have the recorded SHA-256; None: not looked at


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceVersion:
    """One version of a post, and the page that showed it."""

    number: int  # from 1
    title: str
    text: str
    sha256: str  # of the words: storage.posts.words_hash
    seen_at: datetime  # UTC
    deleted: bool  # this version says that the post is gone
    edited_mark: bool
    forwarded_from: str | None
    claims: tuple[Claim, ...] = ()  # what it was read to claim, each with its quote and span
    page: ArchivedPage | None  # None: the archive holds no page of it (a replay has none)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    post: PostRef
    url: str
    published: datetime  # UTC, as the source says
    first_seen: datetime  # UTC, by us
    deleted: bool
    versions: tuple[EvidenceVersion, ...]  # oldest first


async def load_evidence(connection: AsyncConnection, source: str, key: str, *, bodies: bool = True) -> Evidence | None:
    """All that is archived of a post; None for one that was never seen. `bodies`: with the bytes, checked against their SHA-256."""
    post = (await connection.execute(select(posts).where(posts.c.source_id == source, posts.c.key == key))).first()
    if post is None:
        return None
    said = await _claims(connection, post.id)
    joined = versions.outerjoin(archives, versions.c.archive_id == archives.c.id)
    query = select(*versions.c, *page_columns(bodies=bodies)).select_from(joined).where(versions.c.post_id == post.id).order_by(versions.c.number)
    return Evidence(
        post=PostRef(source=post.source_id, key=post.key),
        url=post.url,
        published=post.published,
        first_seen=post.first_seen,
        deleted=post.deleted,
        versions=tuple(_version(row, bodies, said.get(row.id, ())) for row in await connection.execute(query)),
    )


async def _claims(connection: AsyncConnection, post_id: int) -> dict[int, list[Claim]]:
    """What each version of the post claims."""
    query = select(claims.c.version_id, claims.c.body).join(versions, versions.c.id == claims.c.version_id).where(versions.c.post_id == post_id)
    found: dict[int, list[Claim]] = {}
    for row in await connection.execute(query.order_by(claims.c.version_id, claims.c.position)):
        found.setdefault(row.version_id, []).append(claim_from_json(row.body))
    return found


def _version(row: AnyRow, bodies: bool, said: Sequence[Claim]) -> EvidenceVersion:
    return EvidenceVersion(
        number=row.number,
        title=row.title,
        text=row.text,
        sha256=row.sha256,
        seen_at=row.seen_at,
        deleted=row.deleted,
        edited_mark=row.edited_mark,
        forwarded_from=row.forwarded_from,
        claims=tuple(said),
        page=page_from_row(row, bodies=bodies) if row.page_id is not None else None,
    )


def page_columns(*, bodies: bool = True) -> list[Label[Any]]:
    """The columns of an archived page, named apart from those of a version."""
    return [column.label(f"page_{column.name}") for column in archives.c if bodies or column.name != "body"]


def page_from_row(row: AnyRow, *, bodies: bool) -> ArchivedPage:
    """Of a row with page_columns; with `bodies` the bytes, checked against their SHA-256."""
    body = _unpacked(row) if bodies else None
    intact = (body is not None and hashlib.sha256(body).hexdigest() == row.page_sha256) if bodies else None
    return ArchivedPage(
        sha256=row.page_sha256,
        length=row.page_length,
        url=row.page_url,
        status=row.page_status,
        content_type=row.page_content_type,
        fetched_at=row.page_fetched_at,
        body=body,
        intact=intact,
    )


def _unpacked(row: AnyRow) -> bytes | None:
    try:
        return unpack(row.page_body, row.page_length)
    except zlib.error:
        return None  # told by `intact`: evidence that is damaged is shown as damaged, not hidden by an error
