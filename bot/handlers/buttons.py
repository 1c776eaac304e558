"""Buttons carry all they need ("sub:be", "proof:2025-12-13-release-1"), so that each still works after a restart."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, TypeAlias

from bot.handlers import asking, settings, shown
from bot.handlers.choices import topics_of
from bot.handlers.conversation import Talk, may_decide
from bot.handlers.proof import proof
from bot.handlers.subscription import choose_language, subscribe
from bot.rendering import screens
from bot.rendering.texts import LANGUAGES, texts

Button: TypeAlias = Callable[[Talk, str], Coroutine[Any, Any, None]]
BUTTONS: dict[str, Button] = {"set": settings.pressed, "show": shown.show, "hide": shown.hide, "mute": shown.mute, "say": shown.say}


async def pressed(talk: Talk) -> None:
    query = talk.update.callback_query
    assert query is not None, "registered for callbacks alone"
    action, _, value = (query.data or "").partition(":")
    if action in BUTTONS:  # these know themselves what is out of date, and who may press them
        await BUTTONS[action](talk, value)
        return
    if not _is_known(action, value):
        await talk.acknowledge(texts(talk.language).plain("button-outdated"))
        return
    if action in ("sub", "lang", "start") and not await may_decide(talk):
        return
    await talk.acknowledge()
    match action:
        case "start":
            language, _, topics = value.partition(":")
            await talk.put(screens.render_start(language, links=talk.services.links, topics=topics))
        case "sub":
            language, _, topics = value.partition(":")
            await subscribe(talk, language, topics=topics_of(topics))
        case "lang":
            await choose_language(talk, value)
        case "status":
            await asking.status(talk.speaking(value))
        case "proof":
            await proof(talk, value)


def _is_known(action: str, value: str) -> bool:
    if action in ("start", "sub"):
        return value.split(":")[0] in LANGUAGES
    return (action in ("lang", "status") and value in LANGUAGES) or (action == "proof" and bool(value))
