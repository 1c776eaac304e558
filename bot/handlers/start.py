"""/start, /help, /privacy, and whatever we do not understand."""

from __future__ import annotations

from bot.handlers.conversation import Talk
from bot.rendering import screens


async def start(talk: Talk) -> None:
    await talk.reply(screens.render_start(talk.language, links=talk.services.links))


async def help_(talk: Talk) -> None:
    await talk.reply(screens.render_help(talk.language))


async def privacy(talk: Talk) -> None:
    await talk.reply(screens.render_privacy(talk.language, links=talk.services.links))


async def unknown(talk: Talk) -> None:
    """In a group only what is addressed to us: other bots live there too."""
    if talk.is_private or _addressed(talk):
        await talk.reply(screens.render_help(talk.language, unknown=True))


def _addressed(talk: Talk) -> bool:
    message = talk.update.effective_message
    command = (message.text or "").split(maxsplit=1)[0] if message and message.text else ""
    return command.lower().endswith(f"@{talk.context.bot.username.lower()}")
