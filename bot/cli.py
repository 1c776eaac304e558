"""The `volia` command: its groups wired together, and every failure turned into one line and an exit code.

0 done, 1 the job failed, 2 wrong usage or bad configuration. No traceback reaches a user; `VOLIA_LOG__LEVEL=debug` shows it.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from importlib.metadata import version
from typing import Any

import click
import structlog

from bot import logs, troubles
from bot.commands.common import JobFailed, Options, config_option
from bot.commands.export import export
from bot.commands.history import backfill, relearn
from bot.commands.key import key
from bot.commands.records import db, evidence
from bot.commands.review import review
from bot.commands.service import demo, doctor, poll, run, sources, status
from bot.commands.statement import statement
from bot.commands.texts import extract, replay
from bot.commands.webhooks import webhooks
from bot.config import ConfigError

DONE, FAILED, WRONG_USAGE = 0, 1, 2
OWNER_ALONE = 0o077
# Errors of rooms that the command line does not load before it needs them; their texts are written for who runs Volia.
SPEAK_FOR_THEMSELVES = frozenset({"BadKeys", "CannotBackfill", "CannotOpen", "NotUpToDate", "FromTheFuture", "ArgumentError"})


@click.group(params=[config_option()], context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(version("volia"), prog_name="volia")
@click.pass_context
def volia(context: click.Context) -> None:
    """Watches the release of political prisoners in Belarus and the sanctions around it, and tells people with proof."""
    context.ensure_object(Options)
    logs.set_up("warning")


for command in (run, poll, sources, status, extract, replay, demo, backfill, relearn, webhooks, review, evidence, export, key, statement, db, doctor):
    volia.add_command(command)


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point of the console script and of `python -m bot`."""
    sys.exit(execute(arguments))


def execute(arguments: Sequence[str] | None = None) -> int:
    """Runs one command line and gives its exit code. Files that it makes (database, key) are their owner's alone."""
    os.umask(OWNER_ALONE)
    try:
        volia.main(args=arguments, prog_name="volia", standalone_mode=False)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.ClickException as error:
        error.show()
        return WRONG_USAGE
    except (click.Abort, KeyboardInterrupt):
        return FAILED
    except BrokenPipeError:
        return _nobody_reads()
    except ConfigError as error:
        return _say(str(error), WRONG_USAGE)
    except Exception as error:  # whatever it is, a user gets one line; debug shows where it came from
        _trace(error)
        return _say(explain(error), FAILED)
    return DONE


async def replay_lines(lines: Iterable[str], emit: Callable[[dict[str, Any]], None], on_error: Callable[[str], None]) -> int:
    """Posts through the whole pipeline on a scratch database. Gives how many lines were no posts.

    Wired here and not in bot.app: a replay needs neither Telegram nor a web server, which take longer to load than a thousand posts to play.
    """
    from scrapers.replay import replay as play

    done = await play(lines, emit, on_error=lambda bad: on_error(str(bad)))
    return len(done.bad)


def explain(error: Exception) -> str:
    """One line that says what failed and what may help."""
    if isinstance(error, JobFailed):
        return str(error)
    if isinstance(error, OSError):
        return logs.redact(troubles.explain_os(error))
    if troubles.is_database(error):
        return logs.redact(troubles.explain_database(error))
    first = logs.redact(troubles.first_line(error))
    if type(error).__name__ in SPEAK_FOR_THEMSELVES:
        return first
    return f"internal error: {type(error).__name__}: {first} (VOLIA_LOG__LEVEL=debug shows where)"


def _trace(error: Exception) -> None:
    if logging.getLogger().isEnabledFor(logging.DEBUG) and not isinstance(error, JobFailed):  # that one is an answer, not a fault
        structlog.get_logger("volia").error("command.failed", exc_info=error)


def _say(text: str, code: int) -> int:
    click.echo(f"volia: {text}", err=True)
    return code


def _nobody_reads() -> int:
    """The reader of our output went away (`volia extract … | head`): no fault, and nothing to tell anybody."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return FAILED
