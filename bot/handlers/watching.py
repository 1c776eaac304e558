"""/watch and /unwatch: names in any spelling, one by one or as a CSV file; what is known of them is shown before anything else.

A name is open here while its message is answered, and nowhere after that.
"""

from __future__ import annotations

import asyncio
import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy.ext.asyncio import AsyncConnection
from telegram import Document, InputFile, Message

from bot.handlers.conversation import Talk, may_decide
from bot.handlers.name_table import Row, Unreadable, read_names, write_table
from bot.rendering import watching as screens
from bot.rendering.message import Message as Rendered
from bot.rendering.watching import LIST_PAGE, Place
from claims.ledger import Policy
from claims.watching import Verdict, keys_of, parse
from storage import subscribers, watching
from storage.settings import Settings
from storage.sources import load_health
from storage.watching import MOST_WATCHED, NAME_CHARS, NamedBy, Watch

MOST_BYTES = 1_000_000  # of a CSV file: five thousand long names in Cyrillic are half of that
NOTHING_ELSE = Settings(topics=frozenset())  # who only watches names gets nothing else
POLICY = Policy()


@dataclass(frozen=True, slots=True)
class Findings:
    """What is known of one watched name."""

    watch: Watch
    sure: list[NamedBy]
    perhaps: list[NamedBy]

    @property
    def verdict(self) -> Verdict:
        return Verdict.SAME if self.sure else Verdict.MAYBE if self.perhaps else Verdict.OTHER


LIST_WORDS = frozenset({"list", "список", "спіс", "lista", "sąrašas", "liste"})  # nobody is called so


async def watch(talk: Talk) -> None:
    """/watch NAME watches it; /watch alone, or /watch list, shows the list, and how it is done."""
    written = " ".join(talk.arguments)
    if not written or written.casefold() in LIST_WORDS:
        await show_list(talk, 0)
        return
    if len(written) > NAME_CHARS or parse(written) is None or not keys_of(written):
        await talk.reply(screens.render_no_name(talk.language))
        return
    if not await may_decide(talk):
        return
    services = talk.services
    async with services.database.writing() as connection:
        mine = await _row(connection, talk)
        known = await watching.load_watches(connection, services.keys, mine)
        one = next((each for each in known if written in each.names), None)
        full = one is None and len(known) >= MOST_WATCHED
        if one is None and not full:
            (id,) = await watching.add_watches(connection, services.keys, mine, [written])
            one = Watch(id=id, subscriber_id=mine, names=(written,))
    if one is None:
        await talk.reply(screens.render_watch_full(talk.language, MOST_WATCHED))
        return
    (found,) = await _look_up(talk, [one])
    await _note_shown(talk, [found])
    await talk.reply(_watched(talk, found, await _sources(talk), already=any(each.id == one.id for each in known)))


def _watched(talk: Talk, found: Findings, sources: Sequence[str], *, already: bool) -> Rendered:
    watch = found.watch
    sure, perhaps = [_place(each) for each in found.sure], [_place(each) for each in found.perhaps]
    return screens.render_watched(watch.id, watch.name, sure, perhaps, sources, talk.language, already=already)


async def _row(connection: AsyncConnection, talk: Talk) -> int:
    """The subscription of this chat; one that hears of watched names alone where there was none."""
    services = talk.services
    known = await subscribers.find(connection, services.keys, talk.chat.id)
    if known is not None and known.active:
        return known.id
    row = await subscribers.subscribe(
        connection,
        services.keys,
        talk.chat.id,
        language=talk.language,
        at=services.clock(),
        kind="private" if talk.is_private else "group",
        settings=NOTHING_ELSE,
    )
    await subscribers.set_settings(connection, services.keys, talk.chat.id, NOTHING_ELSE)
    return row


async def _look_up(talk: Talk, wanted: Sequence[Watch]) -> list[Findings]:
    """Where these names stand in what was published so far."""
    known = talk.services.known
    async with talk.services.database.reading() as connection:
        await known.refresh(connection)
        found = await asyncio.to_thread(lambda: [known.find(each) for each in wanted])
        places: dict[str, list[NamedBy]] = {}
        for place in await watching.where_named(connection, {name for each in found for name in each}, POLICY):
            places.setdefault(place.name, []).append(place)
    return [_findings(each, names, places) for each, names in zip(wanted, found, strict=True)]


def _findings(watch: Watch, names: dict[str, Verdict], places: dict[str, list[NamedBy]]) -> Findings:
    def of(verdict: Verdict) -> list[NamedBy]:
        stands = [place for name, judged in names.items() if judged is verdict for place in places.get(name, ())]
        return sorted(stands, key=lambda place: place.published, reverse=True)

    return Findings(watch, of(Verdict.SAME), of(Verdict.MAYBE))


async def _note_shown(talk: Talk, found: Sequence[Findings]) -> None:
    """What the answer shows is not told again when the next source repeats it."""
    at = talk.services.clock()
    shown = [(each.watch, [watching.mark(place.name, place.modality) for place in (*each.sure, *each.perhaps)]) for each in found]
    if not any(names for _, names in shown):
        return
    async with talk.services.database.writing() as connection:
        for watch, names in shown:
            if names:
                await watching.note_told(connection, talk.services.keys, watching.noted(watch, names, at))


async def _sources(talk: Talk) -> list[str]:
    async with talk.services.database.reading() as connection:
        health = await load_health(connection, talk.services.sources)
    return [source.id for source in health if source.last_success is not None]


def _place(named: NamedBy) -> Place:
    return Place(
        person_id=named.person_id,
        name=named.name,
        source=named.source,
        role=named.role,
        url=named.url,
        published=named.published,
        modality=named.modality,
        quote=named.quote,
    )


# --- the list ----------------------------------------------------------------------------------------------------------------------


async def show_list(talk: Talk, offset: int) -> None:
    if not await may_decide(talk):  # names of a group's list are no business of each of its members
        return
    known = await _mine(talk)
    if not known and not offset:
        await talk.put(screens.render_watch_usage(talk.language, MOST_WATCHED))
        return
    start = min(offset, max(0, len(known) - 1)) // LIST_PAGE * LIST_PAGE
    page = [(each.id, each.name) for each in known[start : start + LIST_PAGE]]
    await talk.put(screens.render_watch_list(page, len(known), start, talk.language))


async def _mine(talk: Talk) -> list[Watch]:
    services = talk.services
    async with services.database.reading() as connection:
        person = await subscribers.find(connection, services.keys, talk.chat.id)
        return await watching.load_watches(connection, services.keys, person.id) if person else []


async def unwatch(talk: Talk) -> None:
    """/unwatch NAME takes it off, in the spelling in which it was given; /unwatch alone shows the list with its buttons."""
    written = " ".join(talk.arguments)
    if not written:
        await show_list(talk, 0)
        return
    if not await may_decide(talk):
        return
    mine = await _mine(talk)
    chosen = [each.id for each in mine if written.casefold() in {name.casefold() for name in each.names}]
    count = await _take_off(talk, mine[0].subscriber_id, chosen) if chosen else 0
    await talk.reply(screens.render_unwatched(count, talk.language))


async def _take_off(talk: Talk, subscriber_id: int, ids: Sequence[int]) -> int:
    async with talk.services.database.writing() as connection:
        return await watching.remove_watches(connection, subscriber_id, ids)


# --- buttons -----------------------------------------------------------------------------------------------------------------------

PATTERN = r"^(wyes|wno|unwatch|watching):\d+(:\d+)?$"


async def pressed(talk: Talk) -> None:
    query = talk.update.callback_query
    assert query is not None, "registered for callbacks alone"
    action, *numbers = (query.data or "").split(":")
    if not await may_decide(talk):
        return
    await talk.acknowledge()
    first, second = int(numbers[0]), int(numbers[1]) if len(numbers) > 1 else 0
    match action:
        case "watching":
            await show_list(talk, first)
        case "unwatch":
            mine = await _mine(talk)
            if mine:
                await _take_off(talk, mine[0].subscriber_id, [first])
            await show_list(talk, second)
        case _:
            await _judged(talk, first, second, same=action == "wyes")


async def _judged(talk: Talk, watch_id: int, person_id: int, *, same: bool) -> None:
    """The person says whether somebody named is the watched one; kept in the sealed row."""
    services = talk.services
    async with services.database.writing() as connection:
        person = await subscribers.find(connection, services.keys, talk.chat.id)
        one = await watching.load_watch(connection, services.keys, person.id, watch_id) if person else None
        name = await watching.person_name(connection, person_id)
        if one is not None and name is not None:
            changed = _with(one, name) if same else replace(one, others=tuple(dict.fromkeys((*one.others, name))))
            await watching.save_watch(connection, services.keys, changed)
    if one is None or name is None:
        await talk.reply(screens.render_unwatched(0, talk.language))
    else:
        await talk.reply(screens.render_judged(name, one.name, talk.language, same=same))


def _with(watch: Watch, name: str) -> Watch:
    return replace(watch, names=tuple(dict.fromkeys((*watch.names, name))), others=tuple(other for other in watch.others if other != name))


# --- a file ------------------------------------------------------------------------------------------------------------------------


async def import_names(talk: Talk) -> None:
    """A CSV file of names: all are watched from now on; the answer is a table of who was named so far."""
    here = talk.update.effective_message
    if not isinstance(here, Message) or here.document is None or not await may_decide(talk):
        return
    async with talk.desk.files:
        await _import(talk, here.document)


async def _import(talk: Talk, document: Document) -> None:
    try:
        names, problems = read_names(await _content(talk, document), most=MOST_WATCHED, longest=NAME_CHARS)
    except Unreadable as refused:
        await talk.reply(screens.render_import_refused(refused.why, talk.language, count=MOST_BYTES))
        return
    await asyncio.to_thread(lambda: [keys_of(name) for _, name in names])  # thousands of names take a second; here nobody waits for it
    added, left = await _add_all(talk, names)
    found = await _look_up(talk, added)
    sources = await _sources(talk)
    await _note_shown(talk, found)
    count = Counter(each.verdict for each in found)
    problems += left
    await talk.reply(screens.render_imported(len(added), count[Verdict.SAME], count[Verdict.MAYBE], problems, talk.language))
    if found:
        await _send_table(talk, found, sources)


async def _content(talk: Talk, document: Document) -> bytes:
    """Raises Unreadable before anything is fetched that is too large."""
    if document.file_size is None or document.file_size > MOST_BYTES:
        raise Unreadable("too-large")
    file = await talk.context.bot.get_file(document.file_id)
    content = bytes(await file.download_as_bytearray())
    if len(content) > MOST_BYTES:
        raise Unreadable("too-large")
    return content


async def _add_all(talk: Talk, names: Sequence[tuple[int, str]]) -> tuple[list[Watch], list[tuple[int, str]]]:
    """The new watches with those of the file that were there; and the lines that did not fit."""
    services = talk.services
    async with services.database.writing() as connection:
        mine = await _row(connection, talk)
        before = {name: each for each in await watching.load_watches(connection, services.keys, mine) for name in each.names}
        fresh = [(line, name) for line, name in names if name not in before]
        room = max(0, MOST_WATCHED - len({each.id for each in before.values()}))
        ids = await watching.add_watches(connection, services.keys, mine, [name for _, name in fresh[:room]])
    made = [Watch(id=id, subscriber_id=mine, names=(name,)) for id, (_, name) in zip(ids, fresh, strict=False)]
    there = [before[name] for _, name in names if name in before]
    return [*there, *made], [(line, "left-out") for line, _ in fresh[room:]]


async def _send_table(talk: Talk, found: Sequence[Findings], sources: Sequence[str]) -> None:
    rows = [row for each in found for row in _table_rows(each, sources, talk.language)]
    content = write_table(screens.table_heads(talk.language), rows)
    file = InputFile(io.BytesIO(content), filename="volia-names.csv")
    sent = await talk.context.bot.send_document(talk.chat.id, file, message_thread_id=talk.topic)
    await talk.note_sent(sent.message_id)


def _table_rows(found: Findings, sources: Sequence[str], lang: str) -> list[Row]:
    """One row a name; of who may be somebody else one for each person it may be."""
    result = screens.table_result(found.verdict.value, sources, lang)
    if found.verdict is Verdict.OTHER:
        return [Row(found.watch.name, result)]
    stands = found.sure[:1] or list({each.name: each for each in reversed(found.perhaps)}.values())
    return [Row(found.watch.name, result, each.name, each.source, each.published.date().isoformat(), each.url, each.quote) for each in stands]
