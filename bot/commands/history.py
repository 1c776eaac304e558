"""The past: `volia backfill` pages back through an archive, `volia relearn` reads every stored post again. Neither alerts anybody by itself."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from bot.commands.common import Command, load_config, print_json, run_async
from claims.model import rfc3339

if TYPE_CHECKING:
    from bot.config import Config
    from claims.model import Claim
    from storage.relearn import AlertLine, Relearned
    from storage.relearning import Applied

SHOWN = 50  # differences that are printed; `--json` has them all


@click.command(cls=Command)
@click.argument("source")
@click.option("--since", required=True, type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S%z"]), help="The oldest publication wanted, UTC.")
def backfill(source: str, since: datetime) -> None:
    """Page back through the archive of SOURCE. Alerts nobody; started again, it goes on where it was."""
    config = load_config()
    from bot.tasks import backfill_source

    oldest_wanted = since if since.tzinfo else since.replace(tzinfo=UTC)
    begin = datetime.now(UTC)
    if oldest_wanted >= begin:
        raise click.UsageError("--since: expected a day in the past")
    length = max(1, int((begin - oldest_wanted).total_seconds()))
    windows = 0
    with click.progressbar(length=length, label=f"Reading {source}", file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:

        def step(oldest: datetime | None) -> None:
            nonlocal windows
            windows += 1
            reached = int((begin - max(oldest, oldest_wanted)).total_seconds()) if oldest else bar.pos
            bar.update(max(0, min(reached, length) - bar.pos))

        stored = run_async(backfill_source(config, source, oldest_wanted, step))
    click.echo(f"{stored} new post{'' if stored == 1 else 's'} of {source} since {oldest_wanted:%Y-%m-%d}, {windows} pages read; nobody was alerted")


@click.command(cls=Command)
@click.option("--apply", "store", is_flag=True, help="Store what today's rules read; without it nothing is changed.")
@click.option("--correct", is_flag=True, help="With --apply: tell those who were told what is wrong, and nobody else.")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
def relearn(store: bool, correct: bool, as_json: bool) -> None:
    """Read every stored post again with today's rules, and show what would be different in claims and alerts."""
    if correct and not store:
        raise click.UsageError("--correct goes with --apply")
    config = load_config()
    found, done = run_async(_relearn(config, store=store, correct=correct))
    if as_json:
        print_json(_form(found, done))
    else:
        _print(found, done)


async def _relearn(config: Config, *, store: bool, correct: bool) -> tuple[Relearned, Applied | None]:
    from bot.opening import audience_of, open_database
    from storage.relearn import compare, count_versions
    from storage.relearning import apply_all
    from storage.reviews import Desk

    speakers = {spec.id: spec.speaker or spec.name for spec in config.specs}
    policy = config.policy
    async with open_database(config) as database:
        async with database.reading() as connection:
            total = await count_versions(connection)
        with _bar(total, "Reading again") as bar:
            found = await compare(database, policy=policy, speakers=speakers, on_version=bar.update)
        if not store:
            return found, None
        desk = Desk(by="relearn", at=datetime.now(UTC), audience=audience_of(config), policy=policy, speakers=speakers)
        with _bar(len(found.claims), "Storing") as bar:
            return found, await apply_all(database, found.claims, desk, correct=correct, on_post=bar.update)


def _bar(length: int, label: str) -> Any:
    return click.progressbar(length=length, label=label, file=sys.stderr, hidden=not sys.stderr.isatty())


def _print(found: Relearned, done: Applied | None) -> None:
    would = "" if done else " would be"
    click.echo(f"{found.posts} posts read again; {len(found.claims)}{would} read otherwise")
    for each in found.claims[:SHOWN]:
        click.echo(f"{each.post.source}/{each.post.key}  {each.url}")
        for before, now in each.changed:
            click.echo(f"    ~ {_said(before)} → {_said(now)}")
        for claim in each.gone:
            click.echo(f"    - {_said(claim)}: “{claim.quote}”")
        for claim in each.appeared:
            click.echo(f"    + {_said(claim)}: “{claim.quote}”")
    _print_alerts("-", found.no_longer, "told then, and not by today's rules")
    _print_alerts("+", found.newly, "not told then, and told by today's rules")
    if done:
        told = f"{len(done.alerts)} corrections go to those who were told" if done.alerts else "nobody is told"
        click.echo(f"stored: {done.posts} posts; left as a person decided: {done.left}; {told}")
    else:
        click.echo("nothing was changed; --apply stores the claims")


def _print_alerts(sign: str, lines: Sequence[AlertLine], words: str) -> None:
    click.echo(f"{len(lines)} alerts {words}")
    for line in lines[:SHOWN]:
        click.echo(f"    {sign} {line.at:%Y-%m-%d %H:%M}  {line.type.value}  {line.post.source}/{line.post.key}: {line.headline}")


def _said(claim: Claim) -> str:
    parts = (claim.kind.value, claim.count, claim.modality and claim.modality.value, claim.imposer, claim.direction and claim.direction.value)
    return f"{' '.join(str(part) for part in parts if part is not None)} ({claim.confidence:.2f})"


def _form(found: Relearned, done: Applied | None) -> dict[str, Any]:
    from claims.jsonl import claim_to_json

    claims = [
        {
            "post": [each.post.source, each.post.key],
            "url": each.url,
            "version": each.number,
            "gone": [claim_to_json(claim) for claim in each.gone],
            "appeared": [claim_to_json(claim) for claim in each.appeared],
            "changed": [{"before": claim_to_json(before), "now": claim_to_json(now)} for before, now in each.changed],
        }
        for each in found.claims
    ]
    applied = done and {"posts": done.posts, "left": done.left, "alerts": [alert.id for alert in done.alerts]}
    alerts = {"no_longer": [_line(one) for one in found.no_longer], "newly": [_line(one) for one in found.newly]}
    return {"posts": found.posts, "claims": claims, "alerts": alerts, "applied": applied}


def _line(one: AlertLine) -> dict[str, Any]:
    return {"type": one.type.value, "post": [one.post.source, one.post.key], "at": rfc3339(one.at), "headline": one.headline}
