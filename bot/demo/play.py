"""Plays the fortnight: starts the demo's server, runs Volia against it as `volia run` would, and shows what reaches people.

The story's clock runs a minute for each second and jumps from one event to the next; HTTP, signatures and deliveries use wall time. Before
the next event, every source has been read again and the outbox is empty, so a slow machine plays the same story, only slower.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from bot import config as configuration
from bot.config import Config
from bot.demo import telegram
from bot.demo.pages import BY_ID, World
from bot.demo.server import DemoServer, Received
from bot.demo.story import BEFORE, BEGINS, ENDS, EXPECTED, FORTNIGHT, OUTLETS, Act, Event
from bot.demo.telegram import BotApi, Told
from bot.rendering.message import to_plain
from bot.serving import Serving
from claims.model import MINSK

SPEED = 60  # seconds of the story in one second of ours, between events
EVERY = "250ms"  # how often each source is read, by wall time
LOOK = timedelta(milliseconds=20)  # between two looks at whether everything was told
READ_TWICE = 2  # a source that was asked twice since an event has been worked through once
LONGEST_WAIT_S = 10.0  # for one event; then the story goes on, and the summary shows what is missing
ORDINARY_PAUSE_S, ALERT_PAUSE_S = 0.5, 1.2  # for a person to read along; nobody waits in a pipe
WORDS_SHOWN = 90  # of an ordinary post
INDENT = "    "

Say = Callable[[str], None]


class StoryClock:
    """Tells the story's time. Never goes back."""

    def __init__(self, begins: datetime, *, speed: float = SPEED, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._speed, self._monotonic = speed, monotonic
        self._base, self._since = begins, monotonic()

    def __call__(self) -> datetime:
        return self._base + timedelta(seconds=(self._monotonic() - self._since) * self._speed)

    def jump(self, to: datetime) -> None:
        self._base, self._since = max(to, self()), self._monotonic()


@dataclass
class Show:
    """What a person watching sees, and what the summary counts."""

    say: Say
    watched: bool = False  # a person reads along
    told: list[Told] = field(default_factory=list)
    hooks: list[Received] = field(default_factory=list)

    def event(self, event: Event) -> None:
        when = f"{event.at.astimezone(MINSK):%d %b %H:%M}"
        if event.act is Act.WAIT:
            return
        outlet = BY_ID[event.outlet].name
        words = " ".join((event.title or event.text).split())
        verb = {Act.PUBLISH: "", Act.EDIT: "edits: ", Act.DELETE: "deletes a post"}[event.act]
        shown = words if len(words) <= WORDS_SHOWN else words[: WORDS_SHOWN - 1] + "…"
        self.say(click.style(f"{when}  {outlet}: {verb}{shown}", dim=True))

    def message(self, told: Told) -> None:
        """Telegram got a message for the subscriber."""
        self.told.append(told)
        head = (
            "Telegram, the first message now reads:" if told.edits else "Telegram, in answer to the first message:" if told.answers else "Telegram:"
        )
        body = to_plain(told.html)
        self.say(click.style(f"  {head}", fg="cyan"))
        self.say("\n".join(f"{INDENT}{line}" if line else "" for line in body.strip().split("\n")) + "\n")

    def webhook(self, received: Received) -> None:
        self.hooks.append(received)
        mark = click.style("signature verified", fg="green") if received.verified else click.style("signature REFUSED", fg="red")
        self.say(f"  Webhook: {received.type} ({received.id}), {mark}")


def demo_config(address: str, folder: Path, page: str) -> Config:
    """As a user would write it into volia.toml, with everything on loopback."""
    paths = {"telegram": "/s/{slug}", "belta": "/all_news/", "rss": "/{slug}"}
    sources = [
        {
            "id": outlet.id,
            "kind": outlet.kind,
            "url": address + paths[outlet.kind].format(slug=outlet.slug),
            "role": outlet.role.value,
            "language": outlet.language,
            "every": EVERY,
            "name": outlet.name,
        }
        for outlet in OUTLETS
    ]
    told: dict[str, Any] = {
        "database": {"url": f"sqlite:///{folder / 'demo.db'}"},
        "telegram": {"token": telegram.TOKEN, "api_url": address},
        "web": {"public_url": page},
        "webhooks": {"allow_private_networks": True},
        "sources": sources,
        "defaults": {"shipped_sources": False},
    }
    return configuration.made(told, "the demo")


async def play(*, stay: bool, port: int, stop: asyncio.Event, say: Say = click.echo) -> int:
    """Plays the story; with `stay` the page stays open until `stop`. Gives how many alerts were missing or too many."""
    with TemporaryDirectory(prefix="volia-demo-") as folder:
        show = Show(say, watched=sys.stdout.isatty())
        api = BotApi(show.message)
        server = DemoServer(World(BEFORE), api, show.webhook)
        serving = Serving("127.0.0.1", 0)
        await serving.start(server.app)
        try:
            return await _run(_Stage(show, api, server, serving.address, Path(folder), port), stay=stay, stop=stop)
        finally:
            api.close()
            await serving.stop()


@dataclass
class _Stage:
    show: Show
    api: BotApi
    server: DemoServer
    address: str
    folder: Path
    port: int


async def _run(stage: _Stage, *, stay: bool, stop: asyncio.Event) -> int:
    from bot.app import Service

    clock = StoryClock(BEGINS)
    page = Serving("127.0.0.1", stage.port)
    service = Service(demo_config(stage.address, stage.folder, page.address), clock=clock, serving=page)
    await service.start()
    try:
        await _prepare(stage, service)
        for event in FORTNIGHT:
            if stop.is_set():
                return 0
            clock.jump(event.at)
            stage.server.world.apply(event)
            stage.show.event(event)
            await _worked_through(stage, service, event)
        clock.jump(ENDS)
        await _ask(stage, "/status")
        wrong = _summary(stage, service.address)
        if stay and not stop.is_set():
            stage.show.say(f"\nThe page stays open at {service.address} — Ctrl-C ends the demo.")
            await stop.wait()
        return wrong
    finally:
        stage.api.close()
        await service.stop()


async def _prepare(stage: _Stage, service: Any) -> None:
    """A webhook, a subscriber, and the first reading of every source, which alerts nobody."""
    from storage import endpoints

    say = stage.show.say
    say(click.style("Volia's demo: the fortnight of 6 to 20 December 2025, played on this machine alone", bold=True))
    say("The facts are public; the texts are ours, and so are a miscount, its correction, an edit, a deletion and the last total.")
    say(f"Sources   {stage.address}/s/{OUTLETS[0].slug} and {len(OUTLETS) - 1} more, read every {EVERY} over HTTP")
    say(f"Page      {service.address}\n")
    async with service.database.writing() as connection:
        made, stage.server.secret = await endpoints.add(connection, service.keys, f"{stage.address}/hook", at=datetime.now(UTC))
    say(f"volia webhooks add {made.url}  →  {made.id}")
    for words in ("/start", "/subscribe"):
        await _ask(stage, words)
    await _until(lambda: all(stage.server.served[outlet.id] >= READ_TWICE for outlet in OUTLETS))


async def _ask(stage: _Stage, words: str) -> None:
    """The reader writes to the bot, and is answered."""
    stage.show.say(f"A reader writes to the bot: {words}")
    already = len(stage.show.told)
    stage.api.say(words)
    await _until(lambda: len(stage.show.told) > already)


async def _worked_through(stage: _Stage, service: Any, event: Event) -> None:
    """Every source was read since the event, and whatever it caused was delivered; then a moment for the person who watches."""
    before = dict(stage.server.served)
    told = len(stage.server.received)
    began = time.monotonic()
    await _until(lambda: all(stage.server.served[outlet.id] >= before.get(outlet.id, 0) + READ_TWICE for outlet in OUTLETS))
    if event.tells:
        await _until(lambda: len(stage.server.received) > told)
    await service.settled(LONGEST_WAIT_S)
    if stage.show.watched:
        pause = ALERT_PAUSE_S if len(stage.server.received) > told else ORDINARY_PAUSE_S
        await asyncio.sleep(max(0.0, pause - (time.monotonic() - began)))


async def _until(holds: Callable[[], bool]) -> bool:
    """Waits until it holds, at most LONGEST_WAIT_S. Gives whether it does."""
    end = time.monotonic() + LONGEST_WAIT_S
    while not holds():
        if time.monotonic() > end:
            return False
        await asyncio.sleep(LOOK.total_seconds())
    return True


def _summary(stage: _Stage, page: str) -> int:
    """What was told against what the story holds. Gives the number of differences."""
    say, hooks = stage.show.say, stage.server.received
    told = [received.type for received in hooks]
    expected = [kind.value for kind in EXPECTED]
    missing = [kind for kind in expected if kind not in told]
    unwanted = [kind for position, kind in enumerate(told) if kind not in expected or kind in told[:position]]
    refused = [received for received in hooks if not received.verified]
    posts = len(BEFORE) + sum(event.act is Act.PUBLISH for event in FORTNIGHT)
    say(click.style("\nPlayed.", bold=True))
    say(f"{posts} posts of {len(OUTLETS)} sources, read {sum(stage.server.served.values())} times; {len(told)} alerts of {len(expected)} expected:")
    for kind in told:
        say(f"{INDENT}{kind}")
    say(f"{len(hooks) - len(refused)} webhooks received and verified; {len(stage.show.told)} messages to the reader; the page was at {page}")
    for what, kinds in (("missing", missing), ("too many", unwanted), ("refused", [received.id for received in refused])):
        if kinds:
            say(click.style(f"{what}: {', '.join(kinds)}", fg="red"))
    if told != expected and not (missing or unwanted):
        say(click.style(f"in another order than {', '.join(expected)}", fg="red"))
    return len(missing) + len(unwanted) + len(refused) + (told != expected and not (missing or unwanted))
