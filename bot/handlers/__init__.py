"""The bot that people talk to. Each group of commands is a small file; `register` puts them into the application.

The application is started and stopped by who owns the process; `announce` puts the commands into Telegram's menu once it is connected.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

import structlog
from telegram import Update
from telegram.error import Forbidden, NetworkError, RetryAfter, TelegramError
from telegram.ext import Application, CallbackQueryHandler, ChatMemberHandler, CommandHandler, InlineQueryHandler, MessageHandler, filters

from bot.delivery.around import Around
from bot.handlers import asking, buttons, operating, places, questions, settings, start, subscription, watching
from bot.handlers.conversation import Context, Desk, Gate, Handler, Memory, client_language, handled
from bot.handlers.proof import proof
from bot.handlers.services import DEFAULT_POLICY, NOBODY, Services
from bot.rendering import screens
from bot.rendering.links import NO_PAGE, Links
from bot.rendering.texts import LANGUAGES
from claims.ledger import Policy
from storage.audience import Audience
from storage.secrets import KeyRing
from storage.session import Database

log = structlog.get_logger(__name__)

AnyApplication = Application[Any, Any, Any, Any, Any, Any]

# All that we ask Telegram for: what is not sent to us cannot be seized here.
UPDATES = ("message", "callback_query", "my_chat_member", "inline_query")

COMMANDS: dict[str, Handler] = {
    "start": start.start,
    "help": start.help_,
    "privacy": start.privacy,
    "subscribe": subscription.subscribe,
    "unsubscribe": subscription.unsubscribe,
    "language": subscription.language,
    "forget": subscription.forget,
    "settings": settings.settings,
    "quiet": settings.quiet,
    "discreet": settings.discreet,
    "status": asking.status,
    "latest": asking.latest,
    "sources": asking.sources,
    "history": questions.history,
    "chart": questions.chart,
    "watch": watching.watch,
    "unwatch": watching.unwatch,
    "proof": proof,
}

FOR_OPERATORS: dict[str, Handler] = {"review": operating.review, "health": operating.health, "webhooks": operating.webhooks}

LEAVING = frozenset({"unsubscribe", "forget"})  # whoever wants to go need not wait, however often something was asked


def register(
    application: AnyApplication,
    *,
    database: Database,
    keys: KeyRing,
    clock: Callable[[], datetime],
    links: Links = NO_PAGE,
    sources: tuple[str, ...] | None = None,
    operators: tuple[int, ...] = (),
    channels: tuple[str, ...] = (),
    audience: Audience = NOBODY,
    speakers: Mapping[str, str] = MappingProxyType({}),
    policy: Policy = DEFAULT_POLICY,
    around: Around | None = None,
) -> None:
    """Puts every handler into the application. `sources`: ids that are configured now."""
    services = Services(
        database=database,
        keys=keys,
        clock=clock,
        links=links,
        sources=sources,
        operators=operators,
        channels=channels,
        audience=audience,
        speakers=speakers,
        policy=policy,
        around=around,
    )
    desk = Desk(services, Memory(), Gate())
    for name, handler in COMMANDS.items():
        application.add_handler(CommandHandler(name, handled(desk, handler, always=name in LEAVING)))
    application.add_handler(MessageHandler(filters.Document.ALL & filters.UpdateType.MESSAGE, handled(desk, watching.import_names)))
    for name, handler in FOR_OPERATORS.items():
        application.add_handler(CommandHandler(name, handled(desk, operating.for_operators(handler))))
    application.add_handler(CallbackQueryHandler(handled(desk, operating.for_operators(operating.pressed)), pattern=operating.PATTERN))
    application.add_handler(CallbackQueryHandler(handled(desk, watching.pressed), pattern=watching.PATTERN))
    application.add_handler(CallbackQueryHandler(handled(desk, questions.pressed), pattern=questions.PATTERN))
    application.add_handler(InlineQueryHandler(questions.inline(desk)))
    application.add_handler(CallbackQueryHandler(handled(desk, buttons.pressed)))
    application.add_handler(ChatMemberHandler(places.membership(desk), ChatMemberHandler.MY_CHAT_MEMBER))
    application.add_handler(MessageHandler(filters.StatusUpdate.MIGRATE, subscription.migration(desk)))
    words = filters.COMMAND | (filters.TEXT & filters.ChatType.PRIVATE)
    application.add_handler(MessageHandler(words & filters.UpdateType.MESSAGE, handled(desk, start.unknown)))
    application.add_error_handler(failed)


async def announce(application: AnyApplication, links: Links = NO_PAGE) -> None:
    """Telegram's menu of commands, and what it shows before anybody presses Start, in each language. Without them the bot works as well, so a
    failure is only noted."""
    for step in (_menu, _describe):
        try:
            for language in ("", *LANGUAGES):
                await step(application, language, links)
        except TelegramError as error:
            log.warning("menu_not_set", step=step.__name__, why=type(error).__name__)
        except Exception as error:  # a Bot API server of somebody else's may answer whatever it likes to what it does not know
            log.warning("menu_not_set", step=step.__name__, why=f"unexpected {type(error).__name__}")


async def _menu(application: AnyApplication, language: str, _links: Links) -> None:
    await application.bot.set_my_commands(screens.menu(language or LANGUAGES[0]), language_code=language or None)


async def _describe(application: AnyApplication, language: str, links: Links) -> None:
    """The warning must be read before Start is pressed, which Telegram already notes. Asked first: Telegram lets it be changed seldom."""
    wanted, code = screens.description(language or LANGUAGES[0], links=links), language or None
    if (await application.bot.get_my_description(code)).description != wanted:
        await application.bot.set_my_description(wanted, code)


async def failed(update: object, context: Context) -> None:
    """A handler raised: noted without the chat, the person or the words; the person is asked to try again."""
    error = context.error
    if isinstance(error, (Forbidden, RetryAfter)):  # blocked in the meantime, or too fast: there is nobody to apologise to
        log.info("reply_refused", why=type(error).__name__)
        return
    if isinstance(error, NetworkError):
        log.warning("reply_failed", why=type(error).__name__)
    else:
        log.error("handler_failed", why=type(error).__name__, exc_info=error)
    if isinstance(update, Update) and update.effective_chat is not None:
        apology = screens.render_apology(client_language(update))
        try:
            await context.bot.send_message(update.effective_chat.id, apology.plain)
        except TelegramError as again:
            log.info("apology_failed", why=type(again).__name__)
