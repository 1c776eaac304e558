"""/start, /help, /privacy, and whatever we do not understand."""

from __future__ import annotations

from bot.handlers.choices import invitation
from bot.handlers.conversation import Talk
from bot.rendering import screens


async def start(talk: Talk) -> None:
    """ "/start be-releases", as a link to the bot carries it, begins in that language and with those topics."""
    asked = invitation(talk.arguments[0] if talk.arguments else "")
    await talk.reply(screens.render_start(asked.language or talk.language, links=talk.services.links, topics=asked.to_callback()))


async def help_(talk: Talk) -> None:
    await talk.reply(screens.render_help(talk.language, bot=talk.context.bot.username if talk.is_private else None))


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
