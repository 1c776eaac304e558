"""/review and /health: for the chats of `[telegram] operators` alone; to everybody else they are no commands at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from bot.handlers.conversation import Handler, Talk
from bot.handlers.start import unknown
from bot.rendering import operators as screens
from bot.rendering.message import Message as Rendered
from bot.rendering.operators import Asked, Hook
from bot.rendering.texts import REVIEW_KINDS
from claims.ledger.reviewing import Action, Ruling, Undecidable
from claims.model import HEALTHY, Bound, Modality
from storage import endpoints, outbox, subscribers
from storage.reviews import (
    AlreadyDecided,
    Desk,
    NothingToUndo,
    Question,
    Ruled,
    count_waiting,
    decide_review,
    load_question,
    load_waiting,
    undo_review,
)
from storage.sources import load_health
from storage.targets import UnknownReview

PATTERN = r"^(rev:[a-z_]+:\d{1,9}|hook:[A-Za-z0-9_-]{1,40})$"
MOST_PEOPLE = 100_000  # a larger number in a correction is a slip
CANNOT = (AlreadyDecided, Undecidable, UnknownReview, NothingToUndo)
# What a button may correct: modality of a claim that is no release of now, or is one.
MODALITIES = {kind: Modality(kind) for kind in REVIEW_KINDS if kind != "apart"}


def for_operators(handler: Handler) -> Handler:
    """Whoever else sends it hears what everybody hears who sends what we do not know."""

    async def guarded(talk: Talk) -> None:
        if talk.chat.id in talk.services.operators:
            await handler(talk)
        elif talk.update.callback_query is not None:
            await talk.acknowledge()
        else:
            await unknown(talk)

    return guarded


async def review(talk: Talk) -> None:
    """/review shows the newest question; /review 12 count 52, /review 12 into EPISODE, /review 12 apart, /review 12 accept … decide."""
    words = talk.arguments
    if len(words) < 2:
        await _show(talk, int(words[0]) if words and words[0].isascii() and words[0].isdigit() else 0)
        return
    ruling = _ruling(words[1:])
    if ruling is None:
        number = int(words[0]) if words[0].isascii() and words[0].isdigit() else 0
        await talk.reply(screens.render_corrections(number, talk.language))
        return
    await talk.reply(await _decided(talk, words[0], *ruling))


def _ruling(words: Sequence[str]) -> tuple[Ruling, dict[str, Any]] | None:
    """What an operator wrote; None where it is none of these."""
    match [word.lower() for word in words]:
        case ["accept"]:
            return Ruling(action=Action.ACCEPT), {}
        case ["reject", *reason]:
            return Ruling(action=Action.REJECT, reason=" ".join(words[1 : 1 + len(reason)])), {}
        case ["count", number] if number.isascii() and number.isdigit() and int(number) <= MOST_PEOPLE:
            return Ruling(action=Action.CORRECT), {"count": int(number), "bound": Bound.EXACT}
        case ["into", episode]:
            return Ruling(action=Action.CORRECT, into=episode), {}
        case ["apart"]:
            return Ruling(action=Action.CORRECT, apart=True), {}
    return None


async def pressed(talk: Talk) -> None:
    query = talk.update.callback_query
    assert query is not None, "registered for callbacks alone"
    await talk.acknowledge()
    if (query.data or "").startswith("hook:"):
        await _switch(talk, (query.data or "").removeprefix("hook:"))
        return
    _, action, number = (query.data or "").split(":")
    match action:
        case "show":
            await _show(talk, int(number))
        case "next":
            await _show(talk, 0, after=int(number))
        case "menu":
            await talk.put(screens.render_corrections(int(number), talk.language))
        case "accept" | "reject":
            await talk.put(await _decided(talk, number, Ruling(action=Action(action)), {}))
        case "apart":
            await talk.put(await _decided(talk, number, Ruling(action=Action.CORRECT, apart=True), {}))
        case "undo":
            await talk.put(await _undone(talk, number))
        case kind if kind in MODALITIES:
            await talk.put(await _decided(talk, number, Ruling(action=Action.CORRECT), {"modality": MODALITIES[kind]}))


async def _show(talk: Talk, id: int, *, after: int = 0) -> None:
    """A question: that one, or the newest older than `after`."""
    async with talk.services.database.reading() as connection:
        waiting = await load_waiting(connection)
        one = await load_question(connection, id) if id else next((each for each in waiting if not after or each.id < after), None)
        left = sum(1 for each in waiting if one is None or each.id != one.id)
    await talk.put(screens.render_question(_asked(one, left) if one else None, talk.language))


def _asked(one: Question, left: int) -> Asked:
    return Asked(
        id=one.id, source=one.post.source, url=one.url, published=one.published, reason=one.reason, claim=one.claim, stale=one.stale, left=left
    )


async def _decided(talk: Talk, target: str, ruling: Ruling, changes: Mapping[str, Any]) -> Rendered:
    try:
        return _ruled(await decide_review(talk.services.database, target, ruling, _desk(talk), changes=changes or None), talk.language)
    except CANNOT as error:
        return screens.render_refusal(str(error), talk.language)


async def _undone(talk: Talk, target: str) -> Rendered:
    try:
        return _ruled(await undo_review(talk.services.database, target, _desk(talk)), talk.language)
    except CANNOT as error:
        return screens.render_refusal(str(error), talk.language)


def _ruled(ruled: Ruled, lang: str) -> Rendered:
    return screens.render_ruled(ruled.id, ruled.state, ruled.episodes, [alert.headline for alert in ruled.alerts], lang)


def _desk(talk: Talk) -> Desk:
    """Who decided is kept as a place in the configuration, never as a chat id."""
    services = talk.services
    by = f"operator {services.operators.index(talk.chat.id) + 1}"
    return Desk(by=by, at=services.clock(), audience=services.audience, policy=services.policy, speakers=services.speakers)


async def health(talk: Talk) -> None:
    services = talk.services
    at = services.clock()
    async with services.database.reading() as connection:
        known = await load_health(connection, services.sources)
        depth = await outbox.outbox_depth(connection)
        questions = await count_waiting(connection)
        people = await subscribers.count(connection)
    failing = [source for source in known if source.state not in HEALTHY]
    waiting = Counter({channel: count for (channel, state), count in depth.count.items() if state == outbox.PENDING})
    failed = sum(count for (_, state), count in depth.count.items() if state == outbox.FAILED)
    oldest = int((at - depth.oldest_due).total_seconds()) if depth.oldest_due else 0
    told = screens.render_health(failing, len(known) - len(failing), waiting, failed, max(oldest, 0), questions, people, talk.language)
    await talk.reply(told)


async def webhooks(talk: Talk) -> None:
    """/webhooks: the endpoints, each with a button that switches it off or on."""
    async with talk.services.database.reading() as connection:
        known = await endpoints.list_endpoints(connection)
    hooks = [Hook(id=one.id, host=urlsplit(one.url).hostname or "?", active=one.active, sent=one.sequence, failures=one.failures) for one in known]
    await talk.put(screens.render_webhooks(hooks, talk.language))


async def _switch(talk: Talk, id: str) -> None:
    async with talk.services.database.writing() as connection:
        known = {one.id: one for one in await endpoints.list_endpoints(connection)}
        if id in known:
            await (endpoints.disable if known[id].active else endpoints.enable)(connection, id)
    await webhooks(talk)
