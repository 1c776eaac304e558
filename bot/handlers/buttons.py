"""Buttons carry all they need ("sub:be", "proof:2025-12-13-release-1"), so that each still works after a restart."""

from __future__ import annotations

from bot.handlers import asking
from bot.handlers.conversation import Talk, may_decide
from bot.handlers.proof import proof
from bot.handlers.subscription import choose_language, subscribe
from bot.rendering import screens
from bot.rendering.texts import LANGUAGES, texts


async def pressed(talk: Talk) -> None:
    query = talk.update.callback_query
    assert query is not None, "registered for callbacks alone"
    action, _, value = (query.data or "").partition(":")
    if not _is_known(action, value):
        await talk.acknowledge(texts(talk.language).plain("button-outdated"))
        return
    if action in ("sub", "lang", "start") and not await may_decide(talk):
        return
    await talk.acknowledge()
    match action:
        case "start":
            await talk.put(screens.render_start(value, links=talk.services.links))
        case "sub":
            await subscribe(talk, value)
        case "lang":
            await choose_language(talk, value)
        case "status":
            await asking.status(talk.speaking(value))
        case "proof":
            await proof(talk, value)


def _is_known(action: str, value: str) -> bool:
    return (action in ("start", "sub", "lang", "status") and value in LANGUAGES) or (action == "proof" and bool(value))
