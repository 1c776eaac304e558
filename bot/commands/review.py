"""`volia review list`: claims that nobody was told of, because they wait for a person."""

from __future__ import annotations

from typing import Any

import click

from bot.commands.common import Command, Options, load_config, print_json, run_async

MOST_SHOWN = 200  # the newest ones; a longer queue means that something else is wrong


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.pass_context
def review(context: click.Context) -> None:
    """The queue of uncertain claims."""
    context.ensure_object(Options)


@review.command("list", cls=Command)
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
def list_waiting(as_json: bool) -> None:
    """What waits for a decision, the newest first, with its words."""
    waiting = run_async(_waiting())
    if as_json:
        print_json(waiting)
    elif not waiting:
        click.echo("nothing waits for a decision")
    for each in waiting if not as_json else ():
        claim = each["claim"]
        told = " ".join(str(claim[name]) for name in ("kind", "count", "modality") if claim.get(name) is not None)
        click.echo(f"{click.style(str(each['id']), bold=True)}  {each['at']}  {'/'.join(each['post'])}  {each['url']}")
        click.echo(f"    {told}, confidence {claim['confidence']:.2f}: {each['reason']}")
        click.echo(f"    “{claim['quote']}”")


async def _waiting() -> list[dict[str, Any]]:
    from sqlalchemy import and_, select

    from bot.opening import open_database
    from storage.apply import WAITING
    from storage.tables import claims, posts, reviews, versions

    own_version = and_(versions.c.post_id == reviews.c.post_id, versions.c.number == reviews.c.version)
    own_claim = and_(claims.c.version_id == versions.c.id, claims.c.position == reviews.c.claim)
    query = (
        select(reviews.c.id, reviews.c.at, reviews.c.reason, posts.c.source_id, posts.c.key, posts.c.url, claims.c.body)
        .select_from(reviews.join(posts, posts.c.id == reviews.c.post_id).join(versions, own_version).join(claims, own_claim))
        .where(reviews.c.state == WAITING)
        .order_by(reviews.c.id.desc())
        .limit(MOST_SHOWN)
    )
    async with open_database(load_config()) as database, database.reading() as connection:
        rows = (await connection.execute(query)).all()
    return [
        {
            "id": row.id,
            "at": row.at.isoformat(timespec="seconds"),
            "post": [row.source_id, row.key],
            "url": row.url,
            "reason": row.reason,
            "claim": row.body,
        }
        for row in rows
    ]
