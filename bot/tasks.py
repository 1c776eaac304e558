"""Single tasks for the command line, wired as the service is: one poll, a backfill, a check, a trial event, the doctor's questions."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime

from bot import doctor
from bot.config import Config, ConfigError
from bot.delivery.drain import Drain
from bot.delivery.telegram import Api, build_application
from bot.delivery.terminal import TerminalSender
from bot.delivery.webhooks import Trial, WebhookSender
from bot.doctor import Finding, Reached
from bot.opening import audience_of, check_keys, open_database, open_keys, register_sources
from bot.rendering.links import Links
from claims.extraction import warm_up
from claims.model import AlertType, SourceHealth, Status
from scrapers.assembly import assemble
from scrapers.backfill import NoArchive, backfill
from scrapers.catalogue import kinds
from scrapers.fetching import check
from scrapers.http import Client, SourceError, endpoint
from scrapers.poll import PollResult
from scrapers.settings import SourceSpec
from storage import endpoints, migrations
from storage.alerts import find_alert
from storage.audience import Audience, wanted_by_endpoint
from storage.record import load_record
from storage.session import Database
from storage.sources import load_health
from storage.status import load_status


def now() -> datetime:
    return datetime.now(UTC)


def _chosen(config: Config, ids: Collection[str]) -> list[SourceSpec]:
    """The named sources, or all that are enabled. Raises ConfigError for a name that is none."""
    known = {spec.id: spec for spec in config.specs}
    if unknown := [id for id in ids if id not in known]:
        raise ConfigError(config.file, "", f"there is no source {unknown[0]!r}; there are {', '.join(sorted(known))}")
    return [known[id] for id in ids] if ids else list(config.enabled)


async def poll_once(config: Config, ids: Collection[str]) -> list[PollResult]:
    """One poll of each source now, whatever it asked us to wait; alerts go into the outbox, and to the terminal where that is the audience."""
    specs = _chosen(config, ids)
    reread = config.settings.reread_settings
    warm_up()
    async with open_database(config) as database, open_client(config) as client:
        await register_sources(database, config)
        audience = audience_of(config)
        if audience.keys is not None:
            await check_keys(database, audience.keys)
        poller = assemble(database, client, clock=now, random=random.random, audience=audience, policy=config.policy, reread=reread)
        results = await asyncio.gather(*(poller.poll(spec, force=True) for spec in specs))
        await Drain(database, TerminalSender(links=Links(public_url=config.settings.web.public_url)), clock=now).once()
    return list(results)


class CannotBackfill(Exception):
    """The archive cannot be read: the text says which page, and why. What was read is stored."""


async def backfill_source(config: Config, id: str, since: datetime, on_step: Callable[[datetime | None], None]) -> int:
    """Takes in a source's archive since that moment; tells nobody. Gives how many posts were stored. Raises CannotBackfill, ConfigError.

    `on_step` is told the oldest publication after every page.
    """
    (spec,) = _chosen(config, [id])
    reread = config.settings.reread_settings
    warm_up()
    stored = 0
    async with open_database(config) as database, open_client(config) as client:
        await register_sources(database, config)
        poller = assemble(database, client, clock=now, random=random.random, audience=Audience(), policy=config.policy, reread=reread)
        try:
            async for step in backfill(poller, spec, since):
                stored += step.new
                on_step(step.oldest)
        except NoArchive as error:
            raise CannotBackfill(str(error)) from None
        except SourceError as error:
            raise CannotBackfill(f"{spec.id}: {error.detail}; {stored} posts were stored, and the next start goes on from there") from None
    return stored


async def check_sources(config: Config) -> tuple[SourceHealth, ...]:
    """Fetches every enabled source once and says what was understood; stores nothing."""
    kinds_known = kinds()
    async with open_client(config) as client:
        found = await asyncio.gather(*(check(spec, client, kinds_known[spec.kind]) for spec in config.enabled))
    return tuple(
        SourceHealth(id=spec.id, kind=spec.kind, role=spec.role, state=state, detail=detail, url=spec.url, language=spec.language)
        for spec, (state, detail, _count) in zip(config.enabled, found, strict=True)
    )


async def load_sources(config: Config) -> tuple[SourceHealth, ...]:
    async with open_database(config) as database:
        await register_sources(database, config)
        async with database.reading() as connection:
            return await load_health(connection, [spec.id for spec in config.enabled])


async def load_status_now(config: Config) -> Status:
    async with open_database(config) as database, database.reading() as connection:
        at = now()
        known = await load_status(connection, at, [spec.id for spec in config.enabled])
        return replace(known, record=await load_record(connection, at))


async def test_webhook(config: Config, id: str) -> Trial:
    """One signed test event to one endpoint. Raises UnknownEndpoint."""
    async with open_webhooks(config) as (_, sender):
        return await sender.send_test(id)


class UnknownAlert(LookupError):
    """No alert of that id that the public may see."""


async def replay_webhook(
    config: Config, id: str, alert_ids: Collection[str], since: datetime | None, on_sent: Callable[[Trial, int], None]
) -> tuple[int, int]:
    """Sends alerts again to one endpoint, one after the other, oldest first: those named, or those that it wants since a moment. Ends with the first
    that is not accepted. Gives how many were accepted, of how many; `on_sent` is told each, with how many there are. Raises UnknownEndpoint,
    UnknownAlert."""
    async with open_webhooks(config) as (database, sender):
        async with database.reading() as connection:
            await endpoints.get(connection, id)
            wanted = list(await wanted_by_endpoint(connection, id, since)) if since is not None else []
            for alert_id in alert_ids:
                found = await find_alert(connection, alert_id)
                if found is None or found.alert.type is AlertType.REVIEW_NEEDED:
                    raise UnknownAlert(f"no alert {alert_id}")
                wanted.append(found.alert)
        for accepted, alert in enumerate(wanted):
            told = await sender.send_again(id, alert)
            on_sent(told, len(wanted))
            if not told.ok:
                return accepted, len(wanted)
    return len(wanted), len(wanted)


@asynccontextmanager
async def open_webhooks(config: Config) -> AsyncIterator[tuple[Database, WebhookSender]]:
    settings = config.settings
    async with open_database(config) as database, open_client(config) as client:
        yield (
            database,
            WebhookSender(
                database,
                open_keys(config),
                client,
                public_url=settings.web.public_url,
                allow_private_networks=settings.webhooks.allow_private_networks,
            ),
        )


@asynccontextmanager
async def open_client(config: Config) -> AsyncIterator[Client]:
    client = Client(config.settings.http_settings)
    try:
        yield client
    finally:
        await client.close()


async def examine(config: Config, *, at: datetime) -> list[Finding]:
    """The doctor's findings, with everything asked for real."""

    async def database() -> str:
        url, file = config.settings.database.url, config.database_file()
        if file is not None and not file.exists() and file.parent.is_dir():
            return f"{file} will be made at the first start"
        await asyncio.to_thread(migrations.check, url)
        return f"in today's form ({migrations.revision(url)})"

    async def telegram(token: str) -> str:
        application = build_application(Api(token=token, url=config.settings.telegram.api_url, proxy=config.settings.http.proxy))
        try:
            async with asyncio.timeout(config.settings.http.timeout.total_seconds()):
                await application.bot.initialize()
            return str(application.bot.username)
        finally:
            await application.bot.shutdown()

    async with open_client(config) as client:

        async def ask(url: str) -> Reached:
            try:
                answer = await client.get(url, allowed=[endpoint(url)])
            except SourceError as error:
                return Reached(url=url, error=error.detail)
            return Reached(url=url, date=answer.headers.get("date", ""))

        return await doctor.examine(config, database=database, telegram=telegram, ask=ask, at=at)
