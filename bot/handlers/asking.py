"""/status, /latest, /sources: what is known now."""

from __future__ import annotations

from bot.handlers.conversation import Talk
from bot.rendering.status import render_latest, render_sources, render_status
from storage.sources import load_health
from storage.status import load_episodes, load_status

LATEST_SHOWN = 5  # happenings: one screen or two


async def status(talk: Talk) -> None:
    services = talk.services
    known = await services.database.ask(lambda connection: load_status(connection, services.clock(), services.sources))
    await talk.reply_long(render_status(known, talk.language, links=services.links))


async def latest(talk: Talk) -> None:
    services = talk.services
    async with services.database.reading() as connection:
        page = await load_episodes(connection, limit=LATEST_SHOWN, gone=False)
    await talk.reply_long(render_latest(page.items, talk.language, links=services.links))


async def sources(talk: Talk) -> None:
    services = talk.services
    async with services.database.reading() as connection:
        health = await load_health(connection, services.sources)
    await talk.reply_long(render_sources(health, talk.language))
