"""The database and what it proves: `volia db …`, `volia evidence POST`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from bot.commands.common import Command, JobFailed, Options, load_config, print_json, run_async
from claims.model import rfc3339

if TYPE_CHECKING:
    from storage.evidence import Evidence, EvidenceVersion


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.pass_context
def db(context: click.Context) -> None:
    """The form of the database."""
    context.ensure_object(Options)


@db.command(cls=Command)
def upgrade() -> None:
    """Bring the database to today's form; `volia run` does so by itself."""
    from storage import migrations

    url = load_config().settings.database.url
    migrations.upgrade(url)
    click.echo(f"the database is in today's form ({migrations.revision(url)})")


@db.command(cls=Command)
def check() -> None:
    """Say whether the database is in today's form; exit code 1 where it is not."""
    from storage import migrations

    url = load_config().settings.database.url
    try:
        migrations.check(url)
    except migrations.NotUpToDate as error:
        raise JobFailed(str(error)) from None
    click.echo(f"the database is in today's form ({migrations.revision(url)})")


@click.command(cls=Command)
@click.argument("post")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON, without the archived bytes.")
@click.option("--bytes", "number", type=click.IntRange(min=1), metavar="N", help="Write the archived page of version N to stdout, byte for byte.")
def evidence(post: str, as_json: bool, number: int | None) -> None:
    """Every version of a POST (source/id, or its address), the archived page with its SHA-256, when and whence it was fetched."""
    found = run_async(_find(post))
    if number is not None:
        _write_bytes(found, number)
    elif as_json:
        print_json(evidence_form(found))
    else:
        _print(found)


async def _find(post: str) -> Evidence:
    from sqlalchemy import select

    from bot.opening import open_database
    from storage.evidence import load_evidence
    from storage.tables import posts

    async with open_database(load_config()) as database, database.reading() as connection:
        source, _, key = post.partition("/")
        if "://" in post:
            row = (await connection.execute(select(posts.c.source_id, posts.c.key).where(posts.c.url == post))).first()
            source, key = (row.source_id, row.key) if row else ("", "")
        found = await load_evidence(connection, source, key) if key else None
    if found is None:
        raise JobFailed(f"no post {post} is stored; expected source/id, such as pul_1/8812, or the address of a stored post")
    return found


def _write_bytes(found: Evidence, number: int) -> None:
    version = next((version for version in found.versions if version.number == number), None)
    if version is None or version.page is None or version.page.body is None:
        raise JobFailed(f"no archived page of version {number}; there are {len(found.versions)} versions")
    sys.stdout.buffer.write(version.page.body)


def evidence_form(found: Evidence) -> dict[str, Any]:
    """A post with every version, what each claims, and the page that shows it, without the bytes."""
    return {
        "post": [found.post.source, found.post.key],
        "url": found.url,
        "published": rfc3339(found.published),
        "first_seen": rfc3339(found.first_seen),
        "deleted": found.deleted,
        "versions": [_version_form(version) for version in found.versions],
    }


def _version_form(version: EvidenceVersion) -> dict[str, Any]:
    from claims.jsonl import claim_to_json

    page = version.page
    archived = page and {
        "sha256": page.sha256,
        "length": page.length,
        "url": page.url,
        "status": page.status,
        "content_type": page.content_type,
        "fetched_at": rfc3339(page.fetched_at),
        "intact": page.intact,
    }
    shown = {"number": version.number, "seen_at": rfc3339(version.seen_at), "deleted": version.deleted, "edited_mark": version.edited_mark}
    return {
        **shown,
        "forwarded_from": version.forwarded_from,
        "title": version.title,
        "text": version.text,
        "sha256": version.sha256,
        "claims": [claim_to_json(claim) for claim in version.claims],
        "page": archived,
    }


def _print(found: Evidence) -> None:
    click.echo(f"{found.post.source}/{found.post.key}  {found.url}")
    click.echo(f"published {found.published:%Y-%m-%d %H:%M:%S} UTC, first seen {found.first_seen:%Y-%m-%d %H:%M:%S} UTC")
    for version in found.versions:
        what = "deleted" if version.deleted else "edited" if version.number > 1 else "as first seen"
        click.echo(f"\nversion {version.number}, {what}, {version.seen_at:%Y-%m-%d %H:%M:%S} UTC, words {version.sha256}")
        for line in f"{version.title}\n{version.text}".strip().split("\n"):
            click.echo(f"    {line}")
        for claim in version.claims:
            said = " ".join(str(part) for part in (claim.kind.value, claim.count, claim.modality and claim.modality.value) if part is not None)
            click.echo(f"  claims {said} ({claim.confidence:.2f}), characters {claim.span.start + 1} to {claim.span.end}: “{claim.quote}”")
        if version.page is None:
            click.echo("  no page is archived of it")
            continue
        page = version.page
        state = "" if page.intact else "  DAMAGED: the bytes no longer have this SHA-256"
        click.echo(f"  page of {page.length} bytes from {page.url}, fetched {page.fetched_at:%Y-%m-%d %H:%M:%S} UTC")
        click.echo(f"  SHA-256 {page.sha256}{state}")
