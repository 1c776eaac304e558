"""`volia webhooks …`: the endpoints of NGOs. Works beside a running service: the next alert already goes to a new endpoint."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

import click

from bot.commands.common import Command, JobFailed, Options, load_config, print_json, print_table, run_async
from claims.model import rfc3339

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.delivery.webhooks import Trial
    from storage.endpoints import Endpoint
    from storage.secrets import KeyRing

Result = TypeVar("Result")
ROTATION = "receivers may check with either secret for 24 hours"


def _written(work: Callable[[AsyncConnection, KeyRing], Awaitable[Result]]) -> Result:
    """Runs the work in one transaction. An unknown id becomes one line, an unknown type wrong usage."""
    from bot.opening import check_keys, open_database, open_keys
    from storage.endpoints import UnknownEndpoint, UnknownType

    config = load_config()

    async def act() -> Result:
        async with open_database(config) as database:
            keys = open_keys(config)
            await check_keys(database, keys)
            async with database.writing() as connection:
                return await work(connection, keys)

    try:
        return run_async(act())
    except UnknownType as error:
        raise click.BadParameter(str(error), param_hint="'--type'") from None
    except UnknownEndpoint as error:
        raise JobFailed(str(error)) from None


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.pass_context
def webhooks(context: click.Context) -> None:
    """Endpoints that get every alert, signed by Standard Webhooks."""
    context.ensure_object(Options)


def _address(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise click.BadParameter("expected an address that begins with https:// or http://")
    return value


@webhooks.command(cls=Command)
@click.argument("url", callback=_address)
@click.option("--type", "types", multiple=True, metavar="T", help="Only alerts of this type, for instance release.reported; may be repeated.")
@click.option("--min-count", type=click.IntRange(min=0), default=0, metavar="N", help="No releases of fewer people.")
@click.option("--json", "as_json", is_flag=True, help="Print id and secret as JSON.")
def add(url: str, types: tuple[str, ...], min_count: int, as_json: bool) -> None:
    """Add an endpoint; prints its id and its secret, which is shown this once."""
    from storage import endpoints

    async def work(connection: AsyncConnection, keys: KeyRing) -> tuple[Endpoint, str]:
        return await endpoints.add(connection, keys, url, at=datetime.now(UTC), types=types, min_count=min_count)

    made, secret = _written(work)
    if as_json:
        print_json({"id": made.id, "secret": secret})
    else:
        click.echo(f"id      {made.id}\nsecret  {secret}")
        click.echo("The secret is shown this once; `volia webhooks test` sends a first event.", err=True)


@webhooks.command("list", cls=Command)
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
def list_all(as_json: bool) -> None:
    """All endpoints, the oldest first."""
    from storage import endpoints

    found = _written(lambda connection, _keys: endpoints.list_endpoints(connection))
    if as_json:
        print_json([_form(endpoint) for endpoint in found])
    elif found:
        print_table(("id", "state", "sent", "url"), ((each.id, _state(each), each.sequence, each.url) for each in found))
    else:
        click.echo("no endpoints; add one with `volia webhooks add URL`")


@webhooks.command(cls=Command)
@click.argument("id")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
def show(id: str, as_json: bool) -> None:
    """One endpoint, without its secret."""
    from storage import endpoints

    form = _form(_written(lambda connection, _keys: endpoints.get(connection, id)))
    if as_json:
        print_json(form)
        return
    for name, value in form.items():
        click.echo(f"{name:10} {', '.join(value) or 'all' if isinstance(value, list) else value}")


@webhooks.command(cls=Command)
@click.argument("id")
@click.option("--json", "as_json", is_flag=True, help="Print id and secret as JSON.")
def rotate(id: str, as_json: bool) -> None:
    """A new secret; the old one signs beside it for 24 hours."""
    from storage import endpoints

    secret = _written(lambda connection, keys: endpoints.rotate(connection, keys, id, at=datetime.now(UTC)))
    if as_json:
        print_json({"id": id, "secret": secret})
    else:
        click.echo(f"id      {id}\nsecret  {secret}")
        click.echo(f"The secret is shown this once; {ROTATION}.", err=True)


@webhooks.command(cls=Command)
@click.argument("id")
def disable(id: str) -> None:
    """Send nothing more to an endpoint, also nothing of what waits."""
    from storage import endpoints

    _written(lambda connection, _keys: endpoints.disable(connection, id, detail="disabled by hand"))
    click.echo(f"{id} is disabled")


@webhooks.command(cls=Command)
@click.argument("id")
def enable(id: str) -> None:
    """Send new alerts to an endpoint again."""
    from storage import endpoints

    _written(lambda connection, _keys: endpoints.enable(connection, id))
    click.echo(f"{id} is enabled")


@webhooks.command(cls=Command)
@click.argument("id")
def remove(id: str) -> None:
    """Remove an endpoint, its secrets and its deliveries."""
    from storage import endpoints

    _written(lambda connection, _keys: endpoints.remove(connection, id))
    click.echo(f"{id} is removed")


@webhooks.command(cls=Command)
@click.argument("id")
def test(id: str) -> None:
    """Send one signed event of the type "test" now, and say what came back."""
    from bot.tasks import test_webhook
    from storage.endpoints import UnknownEndpoint

    try:
        said = run_async(test_webhook(load_config(), id))
    except UnknownEndpoint as error:
        raise JobFailed(str(error)) from None
    if not said.ok:
        raise JobFailed(f"{said.webhook_id} was not accepted: {said.detail}")
    click.echo(f"{said.webhook_id} was accepted: {said.detail}")


@webhooks.command(cls=Command)
@click.argument("id")
@click.argument("alerts", nargs=-1, metavar="[ALERT]...")
@click.option("--since", type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S%z"]), help="All that the endpoint wants from that moment on, UTC.")
def replay(id: str, alerts: tuple[str, ...], since: datetime | None) -> None:
    """Send alerts again to an endpoint: each ALERT by its id, or all --since a day. Each keeps its id, so that a receiver drops what it has."""
    if bool(alerts) == (since is not None):
        raise click.UsageError("expected either ids of alerts or --since")
    from bot.tasks import UnknownAlert, replay_webhook
    from storage.endpoints import UnknownEndpoint

    last: list[Trial] = []
    with click.progressbar(length=1, label="Sending", file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:

        def sent(told: Trial, of: int) -> None:
            last[:], bar.length = [told], of
            bar.update(1)

        begin = since.replace(tzinfo=since.tzinfo or UTC) if since else None
        try:
            accepted, wanted = run_async(replay_webhook(load_config(), id, alerts, begin, sent))
        except (UnknownAlert, UnknownEndpoint) as error:
            raise JobFailed(str(error)) from None
    if accepted < wanted:
        raise JobFailed(f"{last[0].webhook_id} was not accepted: {last[0].detail}; {accepted} of {wanted} were, and nothing was sent after it")
    click.echo(f"{accepted} alert{'' if accepted == 1 else 's'} sent again and accepted" if wanted else "there is nothing to send again")


@webhooks.command(cls=Command)
@click.option("--json", "as_json", is_flag=True, help="Print token and hash as JSON.")
def token(as_json: bool) -> None:
    """Make a bearer token for /v1/webhooks; its hash goes into web.api_tokens, the token to who shall use it."""
    from bot.web.tokens import hash_token, new_token

    made = new_token()
    if as_json:
        print_json({"token": made, "hash": hash_token(made)})
    else:
        click.echo(f"token   {made}\nhash    {hash_token(made)}")
        click.echo("Put the hash into [web] api_tokens; the token is shown this once.", err=True)


def _state(endpoint: Endpoint) -> str:
    if not endpoint.active:
        return "disabled"
    return f"failing ({endpoint.failures})" if endpoint.failures else "active"


def _form(endpoint: Endpoint) -> dict[str, Any]:
    return {
        "id": endpoint.id,
        "url": endpoint.url,
        "state": _state(endpoint),
        "types": list(endpoint.types),
        "min_count": endpoint.min_count,
        "since": rfc3339(endpoint.since),
        "sequence": endpoint.sequence,
        "failures": endpoint.failures,
        "detail": endpoint.detail,
    }
