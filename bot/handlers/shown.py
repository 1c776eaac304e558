"""The buttons under what was told: show and hide a discreet message, mute an event, read it in another language.

A button carries the number of the delivery or alert. Only what was sent to this very chat is shown to it.
"""

from __future__ import annotations

from dataclasses import replace

from bot.delivery.personal import render_delivery, veil
from bot.delivery.picture_post import digest_text, is_digest
from bot.handlers.conversation import Talk, may_decide
from bot.rendering.alerts import render_choice_of_language
from bot.rendering.discreet import unveiled
from bot.rendering.message import Message
from bot.rendering.settings import SHOWN_FOR
from bot.rendering.texts import LANGUAGES, texts
from claims.surroundings import NOTHING_AROUND
from storage import chores, outbox, subscribers
from storage.outbox import Delivery
from storage.subscribers import Subscriber

DIGITS = 18  # a longer number is none of ours


async def show(talk: Talk, value: str) -> None:
    """The real text, until a stored chore hides it again."""
    found = await _found(talk, delivery=value)
    if found is None:
        await _outdated(talk)
        return
    person, delivery = found
    await talk.acknowledge()
    await _keep_shown(talk, person, delivery)
    await talk.put(await _text(delivery, talk.language, talk, muted=await _is_muted(talk, person, delivery)))


async def _keep_shown(talk: Talk, person: Subscriber, delivery: Delivery) -> None:
    """Written before it is shown: a crash between the two hides what was not shown yet, and never the other way round."""
    message_id, at = talk.message_id, talk.services.clock()
    if message_id is None:
        return
    async with talk.services.database.writing() as connection:
        await chores.add(connection, person.id, message_id, "hide", due=at + SHOWN_FOR, sent_at=at, delivery_id=delivery.id)


async def hide(talk: Talk, value: str) -> None:
    found = await _found(talk, delivery=value)
    if found is None:
        await _outdated(talk)
        return
    person, delivery = found
    await talk.acknowledge()
    await talk.put(veil(delivery, person.settings, talk.language, talk.services.keys))
    if talk.message_id is not None:
        async with talk.services.database.writing() as connection:
            await chores.cancel(connection, person.id, talk.message_id, "hide")


async def mute(talk: Talk, value: str) -> None:
    """ "12:1" mutes the event of alert 12, "12:0" has it told again."""
    number, _, on = value.partition(":")
    found = await _found(talk, alert=number)
    if found is None or on not in ("0", "1") or found[1].alert is None or found[1].alert.episode is None:
        await _outdated(talk)
        return
    if not await may_decide(talk):
        return
    person, delivery = found
    async with talk.services.database.writing() as connection:
        await subscribers.mute(connection, person.id, found[1].alert.episode.id, on=on == "1")
    await talk.acknowledge(texts(talk.language).plain("muted" if on == "1" else "unmuted"))
    await talk.put(await _text(delivery, talk.language, talk, muted=on == "1"))


async def say(talk: Talk, value: str) -> None:
    """ "12" asks for a language, "12:be" shows alert 12 in Belarusian; the subscription's own language stays."""
    number, _, language = value.partition(":")
    found = await _found(talk, alert=number)
    if found is None or language not in ("", *LANGUAGES):
        await _outdated(talk)
        return
    if not await may_decide(talk):
        return
    person, delivery = found
    await talk.acknowledge()
    message = await _text(delivery, language or talk.language, talk, muted=await _is_muted(talk, person, delivery))
    await talk.put(message if language else render_choice_of_language(message, int(number)))


async def _text(delivery: Delivery, language: str, talk: Talk, *, muted: bool) -> Message:
    services = talk.services
    if is_digest(delivery):
        message = await digest_text(services.database, delivery, language, services.links)
    else:
        around = services.around.known if services.around else NOTHING_AROUND
        message = render_delivery(delivery, language, services.links, muted=muted, around=around)
    is_discreet = delivery.settings is not None and bool(delivery.settings.get("discreet"))
    return unveiled(message, delivery.id, talk.language) if is_discreet else message


async def _found(talk: Talk, *, delivery: str = "", alert: str = "") -> tuple[Subscriber, Delivery] | None:
    number = delivery or alert
    if not (number.isascii() and number.isdigit() and len(number) <= DIGITS):
        return None
    services = talk.services
    async with services.database.reading() as connection:
        person = await subscribers.find(connection, services.keys, talk.chat.id)
        if person is None:
            return None
        load = outbox.load_delivery if delivery else outbox.find_delivery
        told = await load(connection, int(number), person.id)
    return None if told is None else (person, replace(told, sealed_chat=None))


async def _is_muted(talk: Talk, person: Subscriber, delivery: Delivery) -> bool:
    if delivery.alert is None or delivery.alert.episode is None:
        return False
    async with talk.services.database.reading() as connection:
        return await subscribers.is_muted(connection, person.id, delivery.alert.episode.id)


async def _outdated(talk: Talk) -> None:
    await talk.acknowledge(texts(talk.language).plain("discreet-gone"))
