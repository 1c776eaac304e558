"""The database and what it proves: `volia db …`, `volia evidence POST`."""

from __future__ import annotations

import click

from bot.commands.common import Command, JobFailed, Options, load_config


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
