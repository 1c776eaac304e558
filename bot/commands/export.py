"""`volia export`: all that Volia knows, for other tools and for archives. Nothing of subscribers is in it."""

from __future__ import annotations

import csv
import json
import os
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

from bot.commands.common import Command, JobFailed, load_config, run_async

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.rendering.export import Told
    from storage.evidence import ArchivedPage, Evidence

BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
Step = Callable[[int], None]
STDOUT = "-"


@click.command(cls=Command)
@click.option(
    "--format", "form", type=click.Choice(["jsonl", "csv", "ftm", "warc"]), default="jsonl", show_default=True, help="What for: see docs/export.md."
)
@click.option("--since", type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S%z"]), help="Only what was published, fetched or changed since, UTC.")
@click.option("--output", metavar="FILE", default=STDOUT, help="Where to; stdout without it. A file is there whole or not at all.")
def export(form: str, since: datetime | None, output: str) -> None:
    """Episodes, claims and evidence: as JSON Lines, a table of claims, FollowTheMoney entities, or the archived pages as WARC."""
    begin = since.replace(tzinfo=since.tzinfo or UTC) if since else BEGINNING
    with _opened(output) as file:
        run_async(_export(form, begin, file))


@contextmanager
def _opened(output: str) -> Iterator[IO[bytes]]:
    if output == STDOUT:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    part = Path(f"{output}.part")
    try:
        with part.open("wb") as file:
            yield file
        os.replace(part, output)
    except OSError as error:
        raise JobFailed(f"cannot write {output}: {error.strerror}") from None
    finally:
        part.unlink(missing_ok=True)


async def _export(form: str, since: datetime, file: IO[bytes]) -> None:
    from bot.opening import open_database
    from storage.export import count_rows

    write: dict[str, Callable[[AsyncConnection, datetime, IO[bytes], Step], Awaitable[None]]]
    write = {"jsonl": _jsonl, "csv": _csv, "ftm": _ftm, "warc": _warc}
    async with open_database(load_config()) as database, database.reading() as connection:
        wholes, told, pages = await count_rows(connection, since)
        length = {"jsonl": wholes + told, "csv": told, "ftm": wholes + told, "warc": pages}[form]
        with click.progressbar(length=length, label="Writing", file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
            await write[form](connection, since, file, bar.update)


async def _jsonl(connection: AsyncConnection, since: datetime, file: IO[bytes], step: Step) -> None:
    """{"is": "episode", …} as /v1/episodes tells them, then {"is": "post", …} as `volia evidence --json` does."""
    from bot.commands.records import evidence_form
    from bot.rendering.api import episode_json
    from storage.export import every_episode, every_post

    async for episode in every_episode(connection, since):
        _line(file, {"is": "episode", **episode_json(episode)})
        step(1)
    async for post in every_post(connection, since):
        _line(file, {"is": "post", **evidence_form(post)})
        step(1)


async def _csv(connection: AsyncConnection, since: datetime, file: IO[bytes], step: Step) -> None:
    from io import StringIO

    from bot.rendering.export import COLUMNS, claim_rows
    from storage.export import every_post

    buffer = StringIO(newline="")
    rows = csv.writer(buffer)
    rows.writerow(COLUMNS)
    async for post in every_post(connection, since):
        for told in _told(post):
            rows.writerows(claim_rows(told))
        file.write(buffer.getvalue().encode())
        buffer.seek(0)
        buffer.truncate()
        step(1)
    file.write(buffer.getvalue().encode())


async def _ftm(connection: AsyncConnection, since: datetime, file: IO[bytes], step: Step) -> None:
    from bot.rendering.export import episode_entities, post_entity
    from bot.rendering.texts import texts
    from storage.export import every_episode, every_post

    async for episode in every_episode(connection, since):
        for entity in episode_entities(episode, texts("en")):
            _line(file, entity)
        step(1)
    async for post in every_post(connection, since):
        _line(file, post_entity(_told(post)))
        step(1)


async def _warc(connection: AsyncConnection, since: datetime, file: IO[bytes], step: Step) -> None:
    """Each page as a `resource`: its headers were not kept, and a `response` would have to invent them (ISO 28500)."""
    from warcio.warcwriter import WARCWriter

    from storage.export import every_page

    writer = WARCWriter(file, gzip=True)
    writer.write_record(writer.create_warcinfo_record("volia.warc.gz", {"software": f"Volia {version('volia')}", "format": "WARC File Format 1.0"}))
    async for page in every_page(connection, since):
        writer.write_record(_record(writer, page))
        step(1)


def _record(writer: Any, page: ArchivedPage) -> Any:
    from io import BytesIO

    damaged = {} if page.intact else {"X-Volia-Damaged": "the bytes no longer have the SHA-256 that they had when they were fetched"}
    headers = {
        "WARC-Date": page.fetched_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "X-Volia-SHA-256": page.sha256,
        "X-Volia-Status": str(page.status),
        **damaged,
    }
    kind = page.content_type or "application/octet-stream"
    return writer.create_warc_record(page.url, "resource", payload=BytesIO(page.body or b""), warc_content_type=kind, warc_headers_dict=headers)


def _told(post: Evidence) -> list[Told]:
    from bot.rendering.export import Told

    return [
        Told(
            post=post.post,
            url=post.url,
            published=post.published,
            version=each.number,
            seen_at=each.seen_at,
            deleted=each.deleted,
            title=each.title,
            text=each.text,
            claims=each.claims,
            page_sha256=each.page.sha256 if each.page else "",
            page_url=each.page.url if each.page else "",
            fetched_at=each.page.fetched_at if each.page else None,
        )
        for each in post.versions
    ]


def _line(file: IO[bytes], body: dict[str, Any]) -> None:
    file.write(json.dumps(body, ensure_ascii=False).encode(errors="replace") + b"\n")
