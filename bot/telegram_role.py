"""Telegram in one process: connect in the background, then send what the outbox holds, and answer people, each if it is this process's role."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import structlog
from telegram.error import TelegramError
from telegram.ext import Application

from bot.delivery.telegram import connect
from bot.handlers import UPDATES, announce
from bot.identity.statement import Identity
from bot.leader import Leader
from bot.rendering.links import NO_PAGE, Links
from bot.web.updates import UpdateHook

log = structlog.get_logger("volia")

FIRST_PAUSE_S, LONGEST_PAUSE_S = 1.0, 60.0  # before Telegram is asked again to post updates
POSTS_AT_ONCE = 40  # updates that Telegram may post at the same time (its own default)
HOLD_S = 10  # Telegram keeps a long poll open for this; the network timeout is longer


class TelegramRole:
    """`run` in a task of its own: an outage of Telegram at our start must hold up nobody. `missing` says what is not ready yet."""

    def __init__(
        self,
        application: Application[Any, Any, Any, Any, Any, Any],
        *,
        answers: Leader | None,
        on_connected: Callable[[], None],
        identity: Identity | None = None,
        links: Links = NO_PAGE,
    ) -> None:
        """`answers`: the right to ask for updates; None: this process only sends. `identity`: what was signed as ours."""
        self._application, self._answers, self._on_connected = application, answers, on_connected
        self._identity, self._links = identity, links
        self._hook: UpdateHook | None = None
        self._webhook_url = ""
        self._connected = False
        self._missing: str | None = "Telegram was not reached yet"
        self._told: set[str] = set()

    def receive_at(self, url: str, hook: UpdateHook) -> None:
        """Updates come to the hook instead of being asked for."""
        self._webhook_url, self._hook = url, hook

    async def missing(self) -> str | None:
        """For /readyz: None where the token was accepted."""
        return self._missing

    async def run(self) -> None:
        if not await connect(self._application):
            self._missing = "Telegram refuses the token"
            return
        self._connected, self._missing = True, None
        self._compare_names()
        self._on_connected()
        while self._answers is not None:
            await self._answers.acquire()
            await self._receive()
            await self._answers.lost()
            log.warning("the database's connection broke: this process stands by, another may answer people", action="bot_standby")
            await self._pause()

    def _compare_names(self) -> None:
        """A statement that names another bot would send people away from this one, or to a look-alike."""
        name = f"@{self._application.bot.username}"
        if self._identity is not None and name.lower() not in {bot.lower() for bot in self._identity.statement.bots}:
            log.warning(f"the signed statement does not name {name}: sign a new one", action="statement_differs")

    async def _receive(self) -> None:
        updater = self._application.updater
        assert updater is not None
        await self._application.start()
        if self._hook is not None:
            self._hook.open(self._application)
            await self._ask_for_posts(self._hook.secret)
        else:  # this also takes back an earlier webhook
            await updater.start_polling(timeout=HOLD_S, allowed_updates=UPDATES, bootstrap_retries=-1, error_callback=self._said)
        await announce(self._application, self._links)
        log.info(f"the bot answers as @{self._application.bot.username}", action="bot_started")

    async def _ask_for_posts(self, secret: str) -> None:
        """Until Telegram takes it: an outage at our start must not leave people without answers."""
        pause_s = FIRST_PAUSE_S
        while True:
            try:
                await self._application.bot.set_webhook(
                    self._webhook_url, secret_token=secret, allowed_updates=UPDATES, max_connections=POSTS_AT_ONCE, drop_pending_updates=False
                )
            except TelegramError as error:
                self._said(error)
                await asyncio.sleep(pause_s)
                pause_s = min(pause_s * 2, LONGEST_PAUSE_S)
            else:
                return

    def _said(self, error: TelegramError) -> None:
        """python-telegram-bot asks again by itself; each kind of trouble is said once."""
        kind = type(error).__name__
        if kind not in self._told:
            self._told.add(kind)
            log.warning("asking Telegram for updates fails; it is asked again", action="updates_failed", error=kind)

    async def _pause(self) -> None:
        if self._hook is not None:
            await self._hook.shut()
        updater = self._application.updater
        if updater is not None and updater.running:
            await updater.stop()
        if self._application.running:
            await self._application.stop()

    async def stop_receiving(self) -> None:
        """No further update is taken up; those that are being answered end first."""
        await self._pause()
        if self._answers is not None:
            await self._answers.release()

    async def close(self) -> None:
        if self._connected:
            await self._application.shutdown()


async def settle(task: asyncio.Task[Any]) -> None:
    """Cancels a task and waits until it has gone."""
    task.cancel()
    await asyncio.wait([task])
