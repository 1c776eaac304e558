"""`volia key rotate`: a new key for everything that is encrypted at rest, for instance after the old one was seen by somebody."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.commands.common import Command, JobFailed, Options, load_config, run_async

if TYPE_CHECKING:
    from bot.config import Config
    from storage.rekeying import Rekeyed
    from storage.secrets import KeyRing


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.pass_context
def key(context: click.Context) -> None:
    """The key that encrypts chat ids, watched names and secrets at rest."""
    context.ensure_object(Options)


@key.command(cls=Command)
def rotate() -> None:
    """Seal everything by a new key; afterwards the old one opens nothing. Stop the service first.

    With a key file the file holds both keys while this runs, so that a crash loses nothing: run it again, it goes on. With key_file "-" the
    old line is asked for and the new one is printed before anything is changed.
    """
    from storage.rekeying import InUse

    config = load_config()
    path = config.key_path()
    try:
        done = run_async(_in_file(config, path)) if path is not None else run_async(_typed(config))
    except InUse as error:
        raise JobFailed(str(error)) from None
    click.echo(f"sealed anew: {done.subscribers} subscriptions, {done.names} watched names, {done.endpoints} endpoints")
    if done.left:
        click.echo(f"{done.left} rows do not open by the old key either and were left as they are", err=True)
    click.echo("Backups made before are opened by the old key alone: destroy them, or keep that key apart from them.", err=True)


async def _in_file(config: Config, path: Path) -> Rekeyed:
    from storage.secrets import KeyRing

    old = KeyRing.from_file(path)
    both = old if len(old) > 1 else old.with_new_key()  # two of them: a rotation that was broken off goes on
    return await _rotated(config, old, both, before=lambda: both.replace_file(path), after=lambda: both.newest_alone().replace_file(path))


async def _typed(config: Config) -> Rekeyed:
    from bot.opening import ask_key

    old = ask_key()
    both = old.with_new_key()

    def before() -> None:
        click.echo("The new key, from now on the only one. It is shown this once:", err=True)
        click.echo(both.newest_alone().to_text().strip())
        if sys.stdin.isatty():
            click.confirm("Have you kept it?", abort=True, err=True)

    return await _rotated(config, old, both, before=before, after=lambda: None)


async def _rotated(config: Config, old: KeyRing, both: KeyRing, *, before: Callable[[], None], after: Callable[[], None]) -> Rekeyed:
    from bot.opening import open_database
    from storage import subscribers
    from storage.rekeying import check_key, refuse_in_use, rekey

    at = datetime.now(UTC)
    async with open_database(config) as database:
        await database.close()  # what brought it to today's form holds it no more
        await refuse_in_use(database)
        if len(old) == 1:
            async with database.writing() as connection:
                await check_key(connection, old, at)
        before()
        async with database.writing() as connection:
            done = await rekey(connection, both, both.newest_alone(), at)
        after()
        await subscribers.scrub(database)
    return done
