"""The monitor itself: `volia run`, `volia poll`, `volia sources`, `volia status`, `volia demo`, `volia doctor`."""

from __future__ import annotations

import asyncio
import gc
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import click

from bot.commands.common import Command, JobFailed, load_config, moment, print_json, print_table, run_async

ROLES = ("all", "poll", "deliver", "bot", "web")


@click.command(cls=Command)
@click.option("--role", "roles", type=click.Choice(ROLES), multiple=True, default=("all",), help="What this process does; may be repeated.")
@click.option("--port", type=click.IntRange(0, 65535), help="Instead of web.port: for a second role on the same host.")
def run(roles: tuple[str, ...], port: int | None) -> None:
    """Migrate, then poll, compare, alert, answer, deliver and serve, until SIGTERM or Ctrl-C."""
    config = load_config()  # first: what is wrong with it is said at once
    with _quick_start():
        from bot.app import ROLES as EVERY
        from bot.app import Service

    service = Service(config, roles=EVERY if "all" in roles else roles, port=port)

    async def serve() -> None:
        await service.run(stop_on_signals())

    run_async(serve())


@contextmanager
def _quick_start() -> Iterator[None]:
    """Imports without the garbage collector, which would walk over a growing heap of modules a hundred times: a fifth of the start."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()  # what was imported stays for good and need not be looked at again
        gc.enable()


def stop_on_signals() -> asyncio.Event:
    """Set at the first SIGTERM or SIGINT; a second one ends the process at once, as if we had never asked."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()

    def end(number: signal.Signals) -> None:
        stop.set()
        loop.remove_signal_handler(number)

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, end, number)
    return stop


@click.command(cls=Command)
@click.argument("source", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
def poll(source: tuple[str, ...], as_json: bool) -> None:
    """Poll each SOURCE (all of them without one) once, through the whole pipeline, and print what was new."""
    config = load_config()
    from bot.tasks import poll_once
    from claims.model import HEALTHY

    results = run_async(poll_once(config, source))
    if as_json:
        print_json([_polled(each) for each in results])
    else:
        _tell_polled(results)
    if results and not any(each.state in HEALTHY for each in results):
        raise JobFailed("no source could be read; `volia doctor` looks for the cause, `volia demo` needs no network")


def _polled(result: Any) -> dict[str, object]:
    """What a poll brought. The scrapers' PollResult, which this room takes as it comes and does not import."""
    alerts = [{"type": str(alert.type), "id": alert.id, "headline": alert.headline} for alert in result.alerts]
    counted = {"new": result.new, "edited": result.edited, "deleted": result.deleted, "alerts": alerts}
    return {"source": result.source, "state": result.state.value, **counted, "detail": result.detail}


def _tell_polled(results: Sequence[Any]) -> None:
    rows = [(each.source, each.state.value, each.new, each.edited, each.deleted, len(each.alerts), each.detail) for each in results]
    print_table(("source", "state", "new", "edited", "deleted", "alerts", "detail"), rows)
    for each in results:
        for alert in each.alerts:
            click.echo(f"{alert.type}: {alert.headline}")


@click.command(cls=Command)
@click.option("--check", is_flag=True, help="Fetch each source now and say what was understood; stores nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
def sources(check: bool, as_json: bool) -> None:
    """The sources and their health."""
    config = load_config()
    from bot.rendering.api import sources_json
    from bot.tasks import check_sources, load_sources
    from claims.model import HEALTHY

    found = run_async(check_sources(config) if check else load_sources(config))
    if as_json:
        print_json(sources_json(found))
    else:
        rows = [(each.id, each.kind, each.role, each.state, moment(each.last_success), moment(each.last_new_post), each.detail) for each in found]
        print_table(("id", "kind", "role", "state", "last success", "last new post", "detail"), rows)
    if check and found and not any(each.state in HEALTHY for each in found):
        raise JobFailed("no source could be read; `volia doctor` looks for the cause, `volia demo` needs no network")


@click.command(cls=Command)
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
@click.option("--language", type=click.Choice(("en", "ru", "be")), default="en", help="Of the text.")
def status(as_json: bool, language: str) -> None:
    """What /status answers: who is held, the last release, sanctions, the sources."""
    config = load_config()
    from bot.rendering.api import status_json
    from bot.rendering.message import to_plain
    from bot.rendering.status import render_status
    from bot.tasks import load_status_now

    known = run_async(load_status_now(config))
    if as_json:
        print_json(status_json(known))
    else:
        click.echo(to_plain(render_status(known, language)))


@click.command(cls=Command)
@click.option("--exit", "leave", is_flag=True, help="End when the story is played, instead of leaving the page open.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Of the page; default: any free port.")
def demo(leave: bool, port: int) -> None:
    """A recorded fortnight, played at speed through real HTTP on this machine alone. Needs no network and no token."""
    from bot import logs
    from bot.demo.play import play

    logs.set_up("warning", "text")

    async def show() -> int:
        return await play(stay=not leave, port=port, stop=stop_on_signals())

    if wrong := run_async(show()):
        raise JobFailed(f"the demo differs from its story in {wrong} point{'s' if wrong > 1 else ''}")


@click.command(cls=Command)
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
def doctor(as_json: bool) -> None:
    """Check configuration, database, clock, token and reachability, and say what to do."""
    config = load_config()
    from bot.doctor import Verdict
    from bot.tasks import examine

    found = run_async(examine(config, at=datetime.now(UTC)))
    if as_json:
        print_json([{"check": each.check, "verdict": each.verdict, "said": each.said, "advice": each.advice} for each in found])
    else:
        colours = {Verdict.GOOD: "green", Verdict.WARNING: "yellow", Verdict.BAD: "red"}
        for each in found:
            click.echo(f"{click.style(f'{each.verdict:8}', fg=colours[each.verdict])} {each.check}: {each.said}")
            if each.advice:
                click.echo(f"         → {each.advice}")
    bad = sum(each.verdict is Verdict.BAD for each in found)
    if bad:
        raise JobFailed(f"{bad} of {len(found)} checks failed")
