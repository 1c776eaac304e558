"""What every subcommand shares: --config, --json, tables, and the errors that become one line and an exit code."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Coroutine, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

import click

from bot import config as configuration
from bot import logs

Result = TypeVar("Result")


class JobFailed(Exception):
    """The job could not be done. The text is the one line on stderr; exit code 1."""


@dataclass
class Options:
    """What was told before the subcommand, or with it."""

    config: str | None = None


class Command(click.Command):
    """A subcommand that takes --config too, so that it may stand before or after the subcommand's name."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.params.append(config_option())


def config_option() -> click.Option:
    return click.Option(
        ["--config"], metavar="FILE", expose_value=False, callback=_remember, help="Configuration; default: volia.toml where there is one."
    )


def _remember(context: click.Context, _parameter: click.Parameter, value: str | None) -> None:
    options = context.ensure_object(Options)
    options.config = value or options.config


def load_config() -> configuration.Config:
    """The configuration, checked; logs speak as it says. Raises ConfigError."""
    loaded = configuration.load(click.get_current_context().ensure_object(Options).config)
    token, log = loaded.token(), loaded.settings.log
    logs.set_up(log.level, log.format, secrets=[token])
    return loaded


def run_async(work: Coroutine[Any, Any, Result]) -> Result:
    return asyncio.run(work)


def print_json(body: Any) -> None:
    click.echo(json.dumps(body, ensure_ascii=False, default=str))


def print_table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Columns as wide as their widest cell; the last one takes what is left."""
    cells = [[str(cell) for cell in row] for row in (head, *rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    for number, row in enumerate(cells):
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        click.echo(click.style(line, bold=True) if number == 0 else line)


def moment(at: datetime | None) -> str:
    """A time as tables show it, in UTC to the minute."""
    return at.strftime("%Y-%m-%d %H:%M UTC") if at else "–"
