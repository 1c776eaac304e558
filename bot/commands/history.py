"""The past: `volia backfill` pages back through an archive, `volia relearn` reads every stored post again. Neither alerts anybody by itself."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

import click

from bot.commands.common import Command, load_config, run_async

SHOWN = 50  # differences that are printed; `--json` has them all


@click.command(cls=Command)
@click.argument("source")
@click.option("--since", required=True, type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S%z"]), help="The oldest publication wanted, UTC.")
def backfill(source: str, since: datetime) -> None:
    """Page back through the archive of SOURCE. Alerts nobody; started again, it goes on where it was."""
    config = load_config()
    from bot.app import backfill_source

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
