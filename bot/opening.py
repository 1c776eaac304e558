"""What every command and every role opens first: the database in today's form, the keys, who is told."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import click

from bot.config import Config, ConfigError
from bot.identity.minisign import BadKey
from bot.identity.statement import BadStatement, Identity, checked
from storage.audience import Audience
from storage.migrations import upgrade_async
from storage.rekeying import check_key
from storage.secrets import BadKeys, KeyRing
from storage.session import Database
from storage.sources import SourceRow, register


@asynccontextmanager
async def open_database(config: Config) -> AsyncIterator[Database]:
    """Brought to today's form first. Raises what the driver raises, and storage.migrations.NotUpToDate."""
    await upgrade_async(config.settings.database.url)
    database = Database(config.settings.database.url)
    try:
        yield database
    finally:
        await database.close()


def open_keys(config: Config) -> KeyRing:
    """The key that encrypts at rest; a first one is made where there is none. Raises storage.secrets.BadKeys."""
    path = config.key_path()
    if path is None:
        return ask_key()
    keys = KeyRing.load_or_create(path)
    if len(keys) > 1:
        raise BadKeys(f"{path}: holds {len(keys)} keys, so a rotation was broken off: `volia key rotate` finishes it")
    return keys


async def check_keys(database: Database, keys: KeyRing) -> None:
    """Raises storage.secrets.BadKeys where the database is under another key."""
    async with database.writing() as connection:
        await check_key(connection, keys, datetime.now(UTC))


def ask_key() -> KeyRing:
    """Raises storage.secrets.BadKeys."""
    return KeyRing.from_text(_asked())


def _asked() -> str:
    """From a person without an echo, or from whoever pipes it in."""
    if sys.stdin.isatty():
        return str(click.prompt("Key (the line of a key file)", hide_input=True, err=True))
    line = sys.stdin.readline()
    if not line.strip():
        raise BadKeys('privacy.key_file is "-": expected "1 " and 32 bytes in base64 on standard input; `openssl rand -base64 32` makes them')
    return line


def open_identity(config: Config, at: datetime) -> Identity | None:
    """The signed statement of what is ours; None where none is configured. Raises ConfigError for one that does not hold: it must not be shown."""
    own = config.settings.identity
    if not own.statement:
        return None
    file = Path(own.statement)
    try:
        return checked(file.read_bytes().decode(), file.with_name(f"{file.name}.minisig").read_text("utf-8"), own.public_key, at)
    except BadKey as bad:
        raise ConfigError(config.file, "identity.public_key", str(bad)) from None
    except (BadStatement, OSError, UnicodeDecodeError) as bad:
        raise ConfigError(config.file, "identity.statement", f"{file}: {bad}") from None


def audience_of(config: Config, keys: KeyRing | None = None) -> Audience:
    """Who is told beside subscribers. Without a token the terminal: what would wait for Telegram would come out when nobody expects it."""
    told = config.settings.telegram
    path = config.key_path()
    if keys is None and path is not None and path.exists():  # keys that a person types are asked for by a service alone
        keys = open_keys(config)
    if not config.token():
        return Audience(terminal=True, keys=keys)
    return Audience(channels=told.channels, operators=told.operators, keys=keys)


async def register_sources(database: Database, config: Config) -> None:
    rows = [SourceRow(id=spec.id, kind=spec.kind, url=spec.url, role=spec.role, language=spec.language) for spec in config.specs]
    async with database.writing() as connection:
        await register(connection, rows)
