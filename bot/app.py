"""The composition root: what every role is made of, in which order it starts, and how it ends.

    poll      schedule → scrapers → ledger → storage            one active process (advisory lock on PostgreSQL)
    deliver   outbox → terminal, Telegram, webhooks             any number
    bot       Telegram's updates → answers                      one active process
    web       page, feeds, /v1                                  any number; health and metrics belong to every role

The clock comes in: the demo's runs fast. `wall` is the time of day that deliveries, signatures and receivers live by.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Collection, Coroutine, Iterable
from contextlib import AsyncExitStack, suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from importlib.metadata import version
from typing import Any

import structlog

from bot import handlers
from bot.config import Config
from bot.delivery.around import Around
from bot.delivery.chores import Chores
from bot.delivery.digests import Digests
from bot.delivery.drain import Drain, Sender
from bot.delivery.limits import Limits, Speed
from bot.delivery.retry import Outcome
from bot.delivery.telegram import Api, TelegramSender, build_application
from bot.delivery.terminal import TerminalSender
from bot.delivery.webhooks import WebhookSender
from bot.identity.statement import Identity
from bot.leader import Leader
from bot.metrics import Metrics
from bot.opening import audience_of, check_keys, open_database, open_identity, open_keys, register_sources
from bot.rendering.links import Links
from bot.serving import Serving
from bot.telegram_role import TelegramRole, settle
from bot.web.app import create_app
from bot.web.state import Check, WebState
from bot.web.updates import UpdateHook
from claims.extraction import warm_up
from claims.model import READABLE, Alert
from scrapers import heat
from scrapers.assembly import assemble
from scrapers.http import Client
from scrapers.ingest import Ingested
from scrapers.poll import PollResult
from scrapers.schedule import Schedule
from storage import endpoints, outbox, subscribers
from storage.outbox import Delivery
from storage.secrets import KeyRing
from storage.session import Database
from storage.small_moves import tell_small_moves
from storage.weekly import tell_week

log = structlog.get_logger("volia")

ROLES = ("poll", "deliver", "bot", "web")
LEADERS = frozenset({"poll", "telegram"})  # tasks that start and stop others: they go first, so that nothing starts while we stop
POLLS_WITHIN = timedelta(seconds=5)  # SIGTERM leaves 10 s for everything: first nothing new is taken in …
SENDS_WITHIN = timedelta(seconds=3)  # … then what is being sent may end, and the web has one second more
FIRST_TIDY_S = 60.0  # after the start: who restarts us hourly must not keep what should go
TIDY_EVERY_S = 3600.0
DELIVERIES_KEPT = timedelta(days=90)  # settled ones; their messages can be answered and edited so long
LOOK_AGAIN_S = 0.02  # between two looks at the outbox, for who waits until it is empty

Clock = Callable[[], datetime]


def now() -> datetime:
    return datetime.now(UTC)


class Service:
    """One process of Volia. `start`, then `stop`; or `run` until an event is set."""

    database: Database
    keys: KeyRing
    identity: Identity | None
    _poll_leader: Leader

    def __init__(
        self,
        config: Config,
        *,
        roles: Collection[str] = ROLES,
        port: int | None = None,
        clock: Clock = now,
        wall: Clock = now,
        serving: Serving | None = None,
    ) -> None:
        """`serving`: a port that is bound already, for who must know the address beforehand."""
        self.config, self.roles, self.clock, self.wall = config, frozenset(roles), clock, wall
        self.metrics = Metrics()
        self.address = ""
        self._port, self._serving = port, serving
        self._links = Links(public_url=config.settings.web.public_url)
        self._hook = UpdateHook() if config.settings.telegram.webhook_url and "bot" in self.roles else None
        self._closing = AsyncExitStack()
        self._drains: list[Drain] = []
        self._tasks: list[asyncio.Task[None]] = []
        self._checks: dict[str, Check] = {}
        self._schedule: Schedule | None = None
        self._telegram: TelegramRole | None = None
        self._first: dict[str, PollResult] = {}  # how the first poll of each source ended
        self._told_first = False

    # --- life --------------------------------------------------------------------------------------------------------------------------

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop` is set. Raises what ended a role, if one of them ends by itself."""
        await self.start()
        waiting = asyncio.create_task(stop.wait())
        try:
            while not stop.is_set():
                await asyncio.wait([waiting, *self._tasks], return_when=asyncio.FIRST_COMPLETED)
                self._raise_failed()
        finally:
            waiting.cancel()
            await self.stop()

    def _raise_failed(self) -> None:
        for task in [task for task in self._tasks if task.done()]:
            self._tasks.remove(task)
            task.result()

    async def start(self) -> None:
        """The port first: where it is taken, nothing else has begun. Closes what it opened when it fails."""
        try:
            await self._open()
            await self._serve()
            if self.roles & {"deliver", "bot"}:
                self._start_telegram()
            if "deliver" in self.roles:
                self._start_deliver()
            if "poll" in self.roles:
                self._poll_leader = Leader(self.database, "poll")
                self._checks["poll"] = self._poll_missing  # before the first question can come
                self._begin(self._poll_while_leading(), "poll")
        except BaseException:
            await self._closing.aclose()
            raise
        self._say_started()

    async def _open(self) -> None:
        web = self.config.settings.web
        self._serving = self._serving or Serving(web.host, web.port if self._port is None else self._port)
        self._closing.push_async_callback(self._serving.stop)
        self.address = self._serving.address
        self.identity = open_identity(self.config, self.wall())
        self.keys = open_keys(self.config)
        if "poll" in self.roles:
            await asyncio.to_thread(warm_up)
        self.database = await self._closing.enter_async_context(open_database(self.config))
        await check_keys(self.database, self.keys)
        await register_sources(self.database, self.config)
        self.client = Client(self.config.settings.http_settings, clock=self.clock)
        self._closing.push_async_callback(self.client.close)

    async def _serve(self) -> None:
        web = self.config.settings.web
        state = WebState(
            database=self.database,
            registry=self.metrics.registry,
            clock=self.clock,
            checks=self._checks,
            pages="web" in self.roles,
            keys=self.keys,
            public_url=web.public_url,
            api_tokens=web.api_tokens,
            sources=tuple(spec.id for spec in self.config.enabled),
            identity=self.identity,
            extra=(self._hook.route,) if self._hook is not None else (),
            show_uncertain=not self.config.settings.telegram.operators,
        )
        assert self._serving is not None
        await self._serving.start(create_app(state))

    def _begin(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        task = asyncio.create_task(work, name=name)
        self._tasks.append(task)
        return task

    async def stop(self) -> None:
        """Takes nothing new, ends what is in flight, closes; below 10 s in all."""
        for task in self._tasks:
            if task.get_name() in LEADERS:
                await settle(task)
        await asyncio.gather(self._stop_polling(), self._stop_receiving())
        await asyncio.gather(*(drain.stop(SENDS_WITHIN) for drain in self._drains))
        for task in self._tasks:
            await settle(task)
        if self._telegram is not None:
            await self._telegram.close()
        await self._closing.aclose()
        log.info("stopped", action="stopped")

    async def _stop_polling(self) -> None:
        if self._schedule is not None:
            await self._schedule.stop(POLLS_WITHIN)

    async def _stop_receiving(self) -> None:
        """Telegram may be away just now: answers that cannot be given in time are left, and asked for again at the next start."""
        if self._telegram is not None:
            with suppress(TimeoutError):
                async with asyncio.timeout(POLLS_WITHIN.total_seconds()):
                    await self._telegram.stop_receiving()

    # --- poll --------------------------------------------------------------------------------------------------------------------------

    async def _poll_while_leading(self) -> None:
        """Polls as long as this is the one process that may; stands by before and after."""
        leader = self._poll_leader
        self._closing.push_async_callback(leader.release)
        while True:
            await leader.acquire()
            self._schedule = self._new_schedule()
            self._schedule.start()
            if not self.database.is_sqlite:  # there it goes without saying
                log.info("this process polls", action="poll_active")
            await leader.lost()
            log.warning("the database's connection broke: this process stands by, another may poll", action="poll_standby")
            await self._schedule.stop(POLLS_WITHIN)
            self._schedule = None

    def _new_schedule(self) -> Schedule:
        reread = self.config.settings.reread_settings
        poller = assemble(
            self.database,
            self.client,
            clock=self.clock,
            random=random.random,
            audience=audience_of(self.config, self.keys),
            policy=self.config.policy,
            reread=reread,
            on_alerts=self.wake,
        )
        is_hot = heat.watch(self.database)
        return Schedule(
            poller=poller,
            specs=self.config.enabled,
            clock=self.clock,
            random=random.random,
            is_hot=is_hot,
            on_result=self._polled,
            on_reread=self._reread,
            skips=self.metrics.skips,
        )

    def _polled(self, result: PollResult) -> None:
        if not result.skipped:
            self.metrics.polled(result.source, result.state, result.took, result.new + result.edited, [alert.type.value for alert in result.alerts])
        if result.transition:  # an alert has woken them as soon as it was stored
            self.wake()
        self._say_alerts(result.alerts)
        if result.transition:
            how = f"{result.source} {result.transition.what}"
            log.warning(how, action="source", source=result.source, state=result.state.value, detail=result.detail)
        self._first.setdefault(result.source, result)
        if not self._told_first and self._schedule is not None and self._schedule.all_tried:
            self._told_first = True
            self._say_reached()

    def _reread(self, brought: Ingested) -> None:
        self.metrics.decided(alert.type.value for alert in brought.alerts)
        self.wake()
        self._say_alerts(brought.alerts)

    def _say_alerts(self, alerts: Iterable[Alert]) -> None:
        for alert in alerts:
            log.info(alert.headline, action="alert", type=alert.type.value, id=alert.id)

    async def _poll_missing(self) -> str | None:
        if self._schedule is None:
            return None if self._poll_leader.stands_by else "the schedule does not run yet"
        if not self._schedule.running:
            return "the schedule does not run"
        left = [spec.id for spec in self.config.enabled if spec.id not in self._schedule.tried]
        return f"not tried yet: {', '.join(left)}" if left else None

    # --- deliver and bot -----------------------------------------------------------------------------------------------------------------

    def _start_telegram(self) -> None:
        token = self.config.token()
        if not token:
            return
        settings = self.config.settings
        limits = Limits(Speed(per_second=settings.telegram.messages_per_second))
        application = build_application(Api(token=token, url=settings.telegram.api_url, proxy=settings.http.proxy), limits)
        around = Around(self.database, clock=self.clock)
        self._begin(around.run(), "around")
        answers = None
        if "bot" in self.roles:
            answers = Leader(self.database, "bot")
            handlers.register(
                application,
                database=self.database,
                keys=self.keys,
                clock=self.clock,
                links=self._links,
                sources=tuple(spec.id for spec in self.config.enabled),
                operators=settings.telegram.operators,
                channels=settings.telegram.channels,
                audience=audience_of(self.config, self.keys),
                speakers={spec.id: spec.speaker or spec.name for spec in self.config.specs},
                policy=self.config.policy,
                around=around,
            )
        sender = TelegramSender(
            application.bot,
            self.database,
            self.keys,
            clock=self.wall,
            links=self._links,
            operators=settings.telegram.operators,
            paid=settings.telegram.allow_paid_broadcast,
            around=around,
        )
        later = Chores(application.bot, self.database, self.keys, clock=self.wall)
        sends = partial(self._start_sending, sender, later) if "deliver" in self.roles else lambda: None
        self._telegram = TelegramRole(application, answers=answers, on_connected=sends, identity=self.identity, links=self._links)
        if self._hook is not None:
            self._telegram.receive_at(settings.telegram.webhook_url, self._hook)
        self._checks["telegram"] = self._telegram.missing
        self._begin(self._telegram.run(), "telegram")

    def _start_sending(self, sender: Sender, later: Chores) -> None:
        self._start_drain(sender)
        self._begin(later.run(), "chores")
        self._begin(Digests(self.database, clock=self.clock, wake=self.wake).run(), "digests")

    def _start_deliver(self) -> None:
        settings = self.config.settings
        self._start_drain(TerminalSender(links=self._links))
        self._start_drain(
            WebhookSender(
                self.database,
                self.keys,
                self.client,
                public_url=settings.web.public_url,
                allow_private_networks=settings.webhooks.allow_private_networks,
                clock=self.wall,
            )
        )
        self._begin(self._tidy_forever(), "tidy")

    def _start_drain(self, sender: Sender) -> None:
        drain = Drain(self.database, sender, clock=self.wall, observe=self._sent)
        self._drains.append(drain)
        self._begin(drain.run(), f"drain:{type(sender).__name__}")

    def _sent(self, delivery: Delivery, outcome: Outcome, _at: datetime) -> None:
        self.metrics.sent(delivery.channel, type(outcome).__name__.lower())

    def wake(self) -> None:
        """Something was written into the outbox: send it now instead of at the next look."""
        for drain in reversed(self._drains):  # Telegram was reached last, and has the most readers
            drain.wake()

    async def settled(self, within_s: float) -> bool:
        """Waits until nothing is pending in the outbox. Gives whether that came true."""
        try:
            async with asyncio.timeout(within_s):
                while await self._pending():  # noqa: ASYNC110 — other processes empty the outbox too, no event of ours tells of it
                    await asyncio.sleep(LOOK_AGAIN_S)
        except TimeoutError:
            return False
        return True

    async def _pending(self) -> bool:
        async with self.database.reading() as connection:
            depth = await outbox.outbox_depth(connection)
        return any(state == outbox.PENDING for _channel, state in depth.count)

    async def _tidy_forever(self) -> None:
        """What is kept only for a while goes: ended subscriptions, old secrets, settled deliveries."""
        pause_s = FIRST_TIDY_S
        while True:
            await asyncio.sleep(pause_s)
            pause_s = TIDY_EVERY_S
            try:
                await self._tidy()
            except Exception:  # tried again in an hour; nobody waits for it
                log.exception("tidying failed", action="tidy_failed")

    async def _tidy(self) -> None:
        at = self.clock()
        async with self.database.writing() as connection:
            await endpoints.drop_old_secrets(connection, at)
            gone = await subscribers.purge_ended(connection, at)
            await outbox.prune(connection, at - DELIVERIES_KEPT)
            await tell_week(connection, audience_of(self.config, self.keys), at)
        if self.config.settings.ledger.total_digest:
            async with self.database.writing(deciding=True) as connection:
                self._say_alerts(await tell_small_moves(connection, audience_of(self.config, self.keys), at, self.config.policy))
            self.wake()
        if gone:
            await subscribers.scrub(self.database)

    # --- what a person is told -------------------------------------------------------------------------------------------------------------

    def _say_started(self) -> None:
        polls = f"polling {_counted(len(self.config.enabled))}, " if "poll" in self.roles else ""
        page = f"the page is on {self.address}" if "web" in self.roles else f"health on {self.address}/healthz"
        token = "" if self.config.token() or "deliver" not in self.roles else "; no Telegram token, so alerts go to this terminal"
        log.info(f"Volia {version('volia')}: {polls}{page}{token}", action="started", roles=sorted(self.roles))

    def _say_reached(self) -> None:
        """Once, after every source was tried: what could be read and what could not."""
        failing = {result.source: result.state.value for result in self._first.values() if result.state not in READABLE}
        total = len(self.config.enabled)
        if not failing:
            log.info(f"all of {_counted(total)} can be read", action="sources_tried")
        elif len(failing) < total:
            said = ", ".join(f"{source} ({state})" for source, state in sorted(failing.items()))
            log.warning(f"{total - len(failing)} of {_counted(total)} can be read", action="sources_tried", failing=said)
        else:
            said = ", ".join(f"{number} {state}" for state, number in Counter(failing.values()).most_common())
            help_ = "Volia goes on trying. `volia doctor` looks for the cause, `make demo` needs no network"
            log.warning(f"none of {_counted(total)} can be read ({said}); {help_}", action="sources_tried")


def _counted(sources: int) -> str:
    return f"{sources} source{'' if sources == 1 else 's'}"
