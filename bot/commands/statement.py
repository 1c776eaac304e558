"""`volia statement key|sign|verify`: which bot and channel are ours, signed against look-alikes."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.commands.common import Command, JobFailed, Options, load_config, run_async
from bot.config import ConfigError

if TYPE_CHECKING:
    from bot.config import Config
    from bot.identity.minisign import SecretKey

SIGNATURE = ".minisig"


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.pass_context
def statement(context: click.Context) -> None:
    """The signed statement of which bot and channel are ours; minisign makes and checks the same files."""
    context.ensure_object(Options)


@statement.command("key", cls=Command)
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def make_key(file: Path) -> None:
    """Make a key pair: the secret key into FILE (0600), the public key printed. `minisign -G -s FILE` makes one with a password."""
    from bot.identity.minisign import SecretKey

    made = SecretKey.generate()
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise JobFailed(f"{file}: {error.strerror}") from None
    with os.fdopen(handle, "w", encoding="ascii") as out:
        out.write(made.to_file())
    click.echo(str(made.public))
    click.echo(f"Keep {file} away from the server. Put the public key into [identity] public_key, and into the README that people trust.", err=True)


@statement.command(cls=Command)
@click.option("--key", "key_file", required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path), help="The secret key.")
@click.option("--bot", "bots", multiple=True, metavar="@NAME", help="A bot that is ours; default: the one whose token is configured.")
@click.option("--days", type=click.IntRange(1, 3650), default=365, show_default=True, help="How long it is valid.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), default=Path("statement.txt"), show_default=True)
def sign(key_file: Path, bots: tuple[str, ...], days: int, out: Path) -> None:
    """Write the statement, with the channels and the page of the configuration, and its signature beside it (.minisig)."""
    from bot.identity.statement import Statement, compose

    config = load_config()
    key = _secret(key_file)
    now = datetime.now(UTC)
    told = Statement(
        bots=bots or (run_async(_bot_name(config)),),
        channels=config.settings.telegram.channels,
        pages=(config.settings.web.public_url,) if config.settings.web.public_url else (),
        public_key=str(key.public),
        signed=now.date(),
        valid_until=now.date() + timedelta(days=days),
    )
    text = compose(told)
    trusted = f"timestamp:{int(now.timestamp())}\tfile:{out.name}\thashed"
    out.write_text(text, "utf-8", newline="\n")
    beside(out).write_text(key.sign(text.encode(), trusted, "what is Volia's"), "utf-8", newline="\n")
    click.echo(f"{out} and {beside(out)} are written; valid until {told.valid_until}")


@statement.command(cls=Command)
@click.argument("file", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--public-key", metavar="RW…", help="Default: [identity] public_key.")
def verify(file: Path | None, public_key: str | None) -> None:
    """Check a statement (default: the configured one) with the signature beside it, and print what it says."""
    from bot.identity.minisign import BadKey
    from bot.identity.statement import BadStatement, checked

    own = load_config().settings.identity
    chosen, key = file or (Path(own.statement) if own.statement else None), public_key or own.public_key
    if chosen is None or not key:
        raise click.UsageError("name a statement and --public-key, or set [identity] statement and public_key")
    try:
        found = checked(chosen.read_bytes().decode(), beside(chosen).read_text("utf-8"), key, datetime.now(UTC))
    except (BadStatement, BadKey) as bad:
        raise JobFailed(f"{chosen}: {bad}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise JobFailed(f"{chosen}: {error}") from None
    click.echo(found.text.rstrip())
    click.echo(f"The signature holds, by the key {key}", err=True)


def beside(file: Path) -> Path:
    return file.with_name(file.name + SIGNATURE)


def _secret(file: Path) -> SecretKey:
    from bot.identity.minisign import BadKey, SecretKey, has_password

    try:
        text = file.read_text("ascii")
        password = str(click.prompt("Password of the key", hide_input=True, err=True)) if has_password(text) else ""
        return SecretKey.from_file(text, password)
    except (BadKey, OSError, UnicodeDecodeError) as error:
        raise JobFailed(f"{file}: {error}") from None


async def _bot_name(config: Config) -> str:
    """Raises ConfigError without a token, telegram.error.TelegramError."""
    from bot.delivery.telegram import Api, build_application

    token = config.token()
    if not token:
        raise ConfigError(config.file, "telegram.token", "missing; expected the token of the bot, or --bot @NAME")
    application = build_application(Api(token=token, url=config.settings.telegram.api_url, proxy=config.settings.http.proxy))
    try:
        await application.bot.initialize()
        return f"@{application.bot.username}"
    finally:
        await application.bot.shutdown()
