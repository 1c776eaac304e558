"""/settings, /quiet, /discreet: what a chat is told and how. Each button edits the message in which it stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.handlers import choices
from bot.handlers.choices import Wish
from bot.handlers.conversation import Talk, may_decide
from bot.rendering import settings as screens
from bot.rendering.message import Message
from bot.rendering.settings import PAGES, Chosen
from bot.rendering.texts import known_language, texts
from storage import subscribers
from storage.subscribers import Subscriber

Change = Callable[[Wish, datetime], Wish | None]


async def settings(talk: Talk) -> None:
    await talk.reply(await _screen(talk, ""))


async def quiet(talk: Talk) -> None:
    """/quiet asks with buttons; "/quiet 22-7 Europe/Vilnius" chooses."""
    words = " ".join(talk.arguments)
    if not words:
        await talk.reply(await _screen(talk, "quiet"))
    elif await may_decide(talk):
        chosen = await _change(talk, lambda wish, _at: choices.quiet_words(wish, words))
        await talk.reply(_answer(talk, chosen, "quiet", screens.render_quiet_wrong))


async def discreet(talk: Talk) -> None:
    """/discreet asks with buttons; "/discreet The cat is fed" chooses these words."""
    words = " ".join(talk.arguments)
    if not words:
        await talk.reply(await _screen(talk, "discreet"))
    elif await may_decide(talk):
        chosen = await _change(talk, lambda wish, _at: choices.discreet_words(wish, words))
        await talk.reply(_answer(talk, chosen, "discreet", screens.render_too_long))


async def pressed(talk: Talk, value: str) -> None:
    """ "set", "set:topics", "set:topics:releases:0"."""
    path = [part for part in value.split(":") if part]
    page = path[0] if path else ""
    if page and page not in PAGES:
        await talk.acknowledge(texts(talk.language).plain("button-outdated"))
        return
    if not await may_decide(talk):
        return
    if len(path) < 2:
        await talk.acknowledge()
        await talk.put(await _screen(talk, page))
        return
    chosen = await _change(talk, lambda wish, at: choices.changed(wish, path, at))
    if chosen == "wrong":
        await talk.acknowledge(texts(talk.language).plain("button-outdated"))
        return
    await talk.acknowledge(texts(talk.language).plain("settings-saved"), alert=False)
    await talk.put(_answer(talk, chosen, page, screens.render_not_subscribed))


def _answer(talk: Talk, chosen: Chosen | str, page: str, wrong: Callable[[str], Message]) -> Message:
    if isinstance(chosen, Chosen):
        return screens.render_settings(chosen, page)
    return wrong(talk.language) if chosen == "wrong" else screens.render_not_subscribed(talk.language)


async def _screen(talk: Talk, page: str) -> Message:
    services = talk.services
    async with services.database.reading() as connection:
        found = await subscribers.find_whole(connection, services.keys, talk.chat.id)
    if found is None or not found[0].active:
        return screens.render_not_subscribed(talk.language)
    return screens.render_settings(_chosen(_wish(*found, services.clock())), page)


async def _change(talk: Talk, change: Change) -> Chosen | str:
    """What is chosen now; "wrong" where the wish was not understood, "none" where the chat is not subscribed."""
    services, chat = talk.services, talk.chat.id
    at = services.clock()
    async with services.database.writing() as connection:
        found = await subscribers.find_whole(connection, services.keys, chat)
        if found is None or not found[0].active:
            return "none"
        before = _wish(*found, at)
        after = change(before, at)
        if after is None:
            return "wrong"
        await subscribers.set_settings(connection, services.keys, chat, after.settings)
        if after.language != before.language:
            await subscribers.set_language(connection, services.keys, chat, after.language)
        if after.own_words != before.own_words:
            await subscribers.set_wording(connection, services.keys, found[0].id, after.own_words)
        due = _due(found[0], before, after, at)
        if (due, after.digest, after.paused_until) != (found[0].digest_due, before.digest, before.paused_until):
            await subscribers.set_rhythm(
                connection,
                services.keys,
                chat,
                digest=after.digest,
                digest_due=due,
                digest_from=at,
                paused_until=after.paused_until,
            )
    return _chosen(after)


def _due(person: Subscriber, before: Wish, after: Wish, at: datetime) -> datetime | None:
    """When the next digest comes. A pause that is ended, and digests that are given up, end with what was gathered so far."""
    ended = after.paused_until is None and (before.paused_until is not None or bool(before.digest and not after.digest))
    overdue = person.digest_due is not None and person.digest_due <= at and after.paused_until is None
    return at if ended or overdue else after.digest_due(at)


def _wish(person: Subscriber, own_words: str | None, at: datetime) -> Wish:
    paused = person.paused_until if person.paused_until and person.paused_until > at else None
    return Wish(settings=person.settings, language=known_language(person.language), digest=person.digest, paused_until=paused, own_words=own_words)


def _chosen(wish: Wish) -> Chosen:
    return Chosen(language=wish.language, settings=wish.settings, digest=wish.digest, paused_until=wish.paused_until, own_words=wish.own_words)
