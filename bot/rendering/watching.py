"""Watched names: what is known of them, and the message that tells of one. Never "not released": only who named nobody so far."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from markupsafe import Markup

from bot.rendering.alerts import link
from bot.rendering.message import MAX_UNITS, Button, Message, cut, telegram_length, to_plain
from bot.rendering.texts import TABLE, Texts, message_name, texts
from claims.model import Modality, Role

PLACES_SHOWN = 4  # of one person, the newest
PERHAPS_SHOWN = 6  # people that one is asked about
SOURCES_SHOWN = 8  # named in "not named so far by"
LIST_PAGE = 20  # names a page of the list; each has a button to take it off
QUOTE_UNITS = 300  # of the words that name somebody
NAME_UNITS = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where somebody is named."""

    person_id: int
    name: str
    source: str
    role: Role
    url: str
    published: datetime
    modality: Modality
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A named person beside the watched name; `asks`: rows of the watch and of the person, where it may be somebody else."""

    name: str
    watched: str
    asks: tuple[int, int] | None = None


def render_watch_usage(lang: str, most: int) -> Message:
    say = texts(lang)
    example = Markup("<code>/watch Наталля Ганчарык</code>")
    return Message(html=_joined([say.html("watch-usage", example=example), say.html("watch-import", count=most)]))


def render_no_name(lang: str) -> Message:
    return Message(html=str(texts(lang).html("watch-no-name")))


def render_watch_full(lang: str, most: int) -> Message:
    return Message(html=str(texts(lang).html("watch-full", count=most)))


def render_watched(
    watch_id: int, name: str, sure: Sequence[Place], perhaps: Sequence[Place], sources: Sequence[str], lang: str, *, already: bool = False
) -> Message:
    """What is known of a name that is watched from now on: its places first, then who it may be, with buttons."""
    say = texts(lang)
    known = cut(name, NAME_UNITS)
    blocks = [say.html("watch-already" if already else "watch-added", name=Markup("<b>{}</b>").format(known))]
    if sure:
        blocks.append(_block(say.html("watch-found"), (_place(place, say) for place in sure[:PLACES_SHOWN])))
        if len(sure) > PLACES_SHOWN:
            blocks.append(say.html("more", count=len(sure) - PLACES_SHOWN))
    people = _each_once(perhaps)[:PERHAPS_SHOWN]
    if people:
        blocks.append(_block(say.html("watch-perhaps"), (_place(place, say) for place in people)))
    if not sure:
        blocks.append(not_named(sources, say))
    blocks.append(say.html("watch-kept"))
    return Message(html=_joined(blocks), buttons=tuple(row for place in people for row in asking(watch_id, place.person_id, place.name, say)))


def _each_once(places: Sequence[Place]) -> list[Place]:
    return list({place.name: place for place in reversed(places)}.values())[::-1]


def asking(watch_id: int, person_id: int, name: str, say: Texts) -> tuple[tuple[Button, ...], ...]:
    """Two buttons: it is the one, or somebody else. They carry numbers alone, so that no name stands in a button's data."""
    short = cut(name, 30)
    return (
        (
            Button(text=say.plain("button-same-person", name=short), callback=f"wyes:{watch_id}:{person_id}"),
            Button(text=say.plain("button-other-person"), callback=f"wno:{watch_id}:{person_id}"),
        ),
    )


def not_named(sources: Sequence[str], say: Texts) -> Markup:
    shown = ", ".join(sources[:SOURCES_SHOWN])
    more = len(sources) - SOURCES_SHOWN
    if not sources:
        return say.html("watch-nobody")
    return say.html("watch-not-named-more", sources=shown, count=more) if more > 0 else say.html("watch-not-named", sources=shown)


def render_judged(name: str, watched: str, lang: str, *, same: bool) -> Message:
    say = texts(lang)
    return Message(html=str(say.html("watch-agreed" if same else "watch-refused", name=cut(name, NAME_UNITS), watched=cut(watched, NAME_UNITS))))


def render_watch_list(names: Sequence[tuple[int, str]], total: int, offset: int, lang: str) -> Message:
    """One page of the names, a button for each to take it off."""
    say = texts(lang)
    if not total:
        return Message(html=_joined([say.html("watch-list-none"), say.html("watch-usage", example=Markup("<code>/watch …</code>"))]))
    lines = [Markup("{}. {}").format(offset + at, cut(name, NAME_UNITS)) for at, (_, name) in enumerate(names, 1)]
    rows = [(Button(text=say.plain("button-unwatch", name=cut(name, 40)), callback=f"unwatch:{id}:{offset}"),) for id, name in names]
    turns = []
    if offset > 0:
        turns.append(Button(text="«", callback=f"watching:{max(0, offset - LIST_PAGE)}"))
    if offset + len(names) < total:
        turns.append(Button(text="»", callback=f"watching:{offset + LIST_PAGE}"))
    html = _joined([say.html("watch-list", count=total), Markup("\n").join(lines)])
    return Message(html=html, buttons=(*rows, *((tuple(turns),) if turns else ())))


def render_unwatched(count: int, lang: str) -> Message:
    say = texts(lang)
    return Message(html=str(say.html("unwatched", count=count) if count else say.html("unwatch-none")))


# --- a person who is watched is named ----------------------------------------------------------------------------------------------


def with_names(message: Message, told: Sequence[Told], lang: str) -> Message:
    """The message with the watched names before everything else; where it grows too long, the names and its first paragraphs."""
    say = texts(lang)
    head = _joined(_heads(told, say))
    whole = f"{head}\n\n{message.html}"
    if telegram_length(whole) > MAX_UNITS:
        whole = f"{head}\n\n{message.html.split(chr(10) * 2, 1)[0]}"
    asked = tuple(row for each in told if each.asks for row in asking(*each.asks, each.name, say))
    return Message(html=whole, buttons=(*asked, *message.buttons))


def _heads(told: Sequence[Told], say: Texts) -> Iterable[Markup]:
    for each in told[:PERHAPS_SHOWN]:
        words = {"name": cut(each.name, NAME_UNITS), "watched": cut(each.watched, NAME_UNITS)}
        yield Markup("<b>{}</b>").format(say.html("watched-perhaps" if each.asks else "watched-named", **words))


def render_named_notice(params: Mapping[str, Any], lang: str) -> Message:
    """People named where nobody else is told: by whom, and with which words."""
    say = texts(lang)
    people = [person for person in params["people"] if isinstance(person, Mapping)]
    names = ", ".join(cut(str(person["name"]), NAME_UNITS) for person in people[:PERHAPS_SHOWN])
    held = all(person["modality"] == Modality.REVERSED.value for person in people)
    published = datetime.fromisoformat(str(params["published"]))
    quote = max((str(person["quote"]) for person in people), key=len, default="")
    head = say.html("named-held-back" if held else "named-released", names=names, source=str(params["source"]), role=say.of("role", params["role"]))
    blocks = [Markup("<b>{}</b>").format(head)]
    if len(people) > PERHAPS_SHOWN:
        blocks.append(say.html("more", count=len(people) - PERHAPS_SHOWN))
    if quote:
        blocks.append(Markup("<blockquote>{}</blockquote>").format(cut(quote, QUOTE_UNITS)))
    blocks.append(link(say.html("link-post", at=say.moment(published)), str(params["url"])))
    return Message(html=_joined(blocks))


# --- a list as a table -------------------------------------------------------------------------------------------------------------


def table_heads(lang: str) -> tuple[str, ...]:
    say = texts(lang)
    return tuple(say.of("table", name) for name in TABLE)


def table_result(kind: str, sources: Sequence[str], lang: str) -> str:
    """`kind`: same, maybe, other."""
    say = texts(lang)
    if kind == "other":
        return to_plain(str(not_named(sources, say)))
    return say.plain("watch-table-named" if kind == "same" else "watch-table-perhaps")


def render_imported(added: int, known: int, perhaps: int, problems: Sequence[tuple[int, str]], lang: str, *, shown: int = 10) -> Message:
    """How many names are watched, how many of them were named, and which lines could not be read."""
    say = texts(lang)
    blocks = [say.html("import-done", count=added), say.html("import-named", count=known)]
    if perhaps:
        blocks.append(say.html("import-perhaps", count=perhaps))
    if problems:
        lines = [say.html("import-line", line=line, why=say.of("import", why)) for line, why in problems[:shown]]
        blocks.append(_block(say.html("import-problems", count=len(problems)), lines))
    return Message(html=_joined(blocks))


def render_import_refused(why: str, lang: str, *, count: int = 0) -> Message:
    """`why`: too-large, no-text, no-names, too-many."""
    return Message(html=str(texts(lang).html(message_name("import", why), count=count)))


def _place(place: Place, say: Texts) -> Markup:
    role = say.of("role", place.role.value)
    source = link(Markup("{}").format(place.source), place.url)
    line = say.html(
        "watch-place-held" if place.modality is Modality.REVERSED else "watch-place",
        name=Markup("<b>{}</b>").format(cut(place.name, NAME_UNITS)),
        source=source,
        role=role,
        day=say.day(place.published.date()),
    )
    return Markup("{}\n<blockquote>{}</blockquote>").format(line, cut(place.quote, QUOTE_UNITS)) if place.quote else line


def _block(title: Markup, lines: Iterable[Markup]) -> Markup:
    return Markup("\n").join([title, *lines])


def _joined(blocks: Iterable[Markup]) -> str:
    return str(Markup("\n\n").join(block for block in blocks if block))
