"""The screens of /settings, /quiet and /discreet: what is chosen now, and a button for each other choice.

A button carries its whole meaning ("set:topics:releases:0"), so that it works after a restart and does no harm when pressed twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from markupsafe import Markup

from bot.rendering.message import Button, Message
from bot.rendering.texts import LANGUAGES, ROLES_SHOWN, TOPICS_SHOWN, WORDINGS, Texts, texts
from storage.settings import Quiet, Settings

NUMBERS = (0, 2, 5, 10, 20, 50)  # people
KEPT_HOURS = (0, 1, 6, 24, 47)
DIGEST_HOURS = (8, 12, 18, 21)
QUIET_HOURS = (Quiet(start=22 * 60, end=7 * 60), Quiet(start=23 * 60, end=8 * 60), Quiet(start=0, end=9 * 60))
ZONES = ("Europe/Minsk", "Europe/Warsaw", "Europe/Vilnius", "Europe/Kyiv", "Europe/Berlin", "Europe/London", "America/New_York", "Asia/Tbilisi")
OWN_WORDS_CHARS = 60
SHOWN_FOR = timedelta(minutes=2)  # the real text of a discreet message
EXAMPLE_HOURS, EXAMPLE_ZONE, EXAMPLE_WORDS = "/quiet 22:30-7", "/quiet Europe/Vilnius", "/discreet …"
PAGES = ("topics", "number", "sure", "roles", "language", "rhythm", "quiet", "discreet", "delete")
IN_A_ROW = 2  # buttons; more are cut off on a narrow phone
SHORT_IN_A_ROW = 3

Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What a subscriber chose, as its screens need it."""

    language: str
    settings: Settings
    digest: str = ""  # daily, weekly
    paused_until: datetime | None = None
    own_words: str | None = None  # discreet words of the person's own

    def words(self, lang: str) -> str:
        """What stands in a discreet message."""
        return discreet_words(self.settings, self.own_words, lang)


def discreet_words(settings: Settings, own: str | None, lang: str) -> str:
    if own is not None and not settings.wording:
        return own
    return texts(lang).of("wording", settings.wording if settings.wording in WORDINGS else WORDINGS[0])


def render_settings(chosen: Chosen, page: str = "") -> Message:
    """One screen; "" is the first one."""
    say = texts(chosen.language)
    if page not in _SCREENS:
        return _overview(chosen, say)
    text, rows = _SCREENS[page](chosen, say)
    back = (Button(text=say.plain("settings-button-back"), callback="set"),)
    return Message(html=str(text), buttons=(*rows, back))


def render_not_subscribed(lang: str) -> Message:
    say = texts(lang)
    return Message(html=str(say.html("settings-not-subscribed")), buttons=((Button(text=say.plain("button-subscribe"), callback=f"sub:{lang}"),),))


def render_quiet_wrong(lang: str) -> Message:
    return Message(html=str(texts(lang).html("quiet-wrong", example=_code(EXAMPLE_HOURS), zone=_code(EXAMPLE_ZONE))))


def render_too_long(lang: str) -> Message:
    return Message(html=str(texts(lang).html("discreet-too-long", count=OWN_WORDS_CHARS)))


def _overview(chosen: Chosen, say: Texts) -> Message:
    lines = [Markup("• {}").format(line) for line in _lines(chosen, say)]
    html = Markup("<b>{}</b>\n\n{}").format(say.html("settings-title"), Markup("\n").join(lines))
    buttons = [Button(text=say.plain(name), callback=f"set:{page}") for page, name in _PAGE_BUTTONS.items()]
    return Message(html=str(html), buttons=_rows(buttons, IN_A_ROW))


_PAGE_BUTTONS = {
    "topics": "settings-button-topics",
    "number": "settings-button-number",
    "sure": "settings-button-sure",
    "roles": "settings-button-roles",
    "rhythm": "settings-button-rhythm",
    "quiet": "settings-button-quiet",
    "discreet": "settings-button-discreet",
    "delete": "settings-button-delete",
    "language": "settings-button-language",
}


def _lines(chosen: Chosen, say: Texts) -> Iterable[Markup]:
    settings = chosen.settings
    yield say.html("settings-topics", topics=_listed(say, "topic", TOPICS_SHOWN, settings.topics))
    yield say.html("settings-number", count=settings.min_count) if settings.min_count else say.html("settings-number-every")
    yield say.html("settings-sure-confirmed" if settings.certainty == "confirmed" else "settings-sure-reported")
    yield say.html("settings-roles", roles=_listed(say, "role", ROLES_SHOWN, settings.roles))
    yield _rhythm_line(chosen, say)
    if settings.big:
        yield say.html("settings-big")
    if chosen.paused_until is not None:
        yield say.html("settings-paused", at=say.moment(chosen.paused_until))
    yield _quiet_line(settings, say)
    yield _discreet_line(chosen, say)
    yield _delete_line(settings, say)
    yield say.html("settings-language", language=say.plain("language-name"))


def _listed(say: Texts, family: str, all_of: Sequence[str], chosen: frozenset[str]) -> str:
    return ", ".join(say.of(family, value) for value in all_of if value in chosen) or say.plain("settings-none")


def _rhythm_line(chosen: Chosen, say: Texts) -> Markup:
    where = {"hour": clock(chosen.settings.digest_hour * 60), "zone": chosen.settings.zone}
    if chosen.digest == "daily":
        return say.html("settings-rhythm-daily", **where)
    return say.html("settings-rhythm-weekly", **where) if chosen.digest == "weekly" else say.html("settings-rhythm-each")


def _quiet_line(settings: Settings, say: Texts) -> Markup:
    if settings.quiet is None:
        return say.html("settings-quiet-off")
    hours = {"from": clock(settings.quiet.start), "to": clock(settings.quiet.end), "zone": settings.zone}
    watch = say.html("settings-watch-breaks" if settings.watch_breaks else "settings-watch-waits")
    return Markup("{}. {}").format(say.html("settings-quiet", **hours), watch)


def _discreet_line(chosen: Chosen, say: Texts) -> Markup:
    if not chosen.settings.discreet:
        return say.html("settings-discreet-off")
    return say.html("settings-discreet", words=chosen.words(chosen.language))


def _delete_line(settings: Settings, say: Texts) -> Markup:
    return say.html("settings-delete", count=settings.delete_after) if settings.delete_after else say.html("settings-delete-never")


# --- one screen for each thing that can be chosen --------------------------------------------------------------------------------------


def _topics(chosen: Chosen, say: Texts) -> tuple[Markup, Rows]:
    buttons = [_switch(say.of("topic", topic), f"set:topics:{topic}", topic in chosen.settings.topics) for topic in TOPICS_SHOWN]
    return say.html("settings-ask-topics"), _rows(buttons, 1)


def _roles(chosen: Chosen, say: Texts) -> tuple[Markup, Rows]:
    buttons = [_switch(say.of("role", role), f"set:roles:{role}", role in chosen.settings.roles) for role in ROLES_SHOWN]
    return say.html("settings-ask-roles"), _rows(buttons, IN_A_ROW)


def _number(chosen: Chosen, say: Texts) -> tuple[Markup, Rows]:
    now = chosen.settings.min_count
    buttons = [_choice(f"{count}+" if count else say.plain("settings-button-any"), f"set:number:{count}", count == now) for count in NUMBERS]
    return say.html("settings-ask-number"), _rows(buttons, SHORT_IN_A_ROW)


def _sure(chosen: Chosen, say: Texts) -> tuple[Markup, Rows]:
    names = {"reported": "settings-button-reported", "confirmed": "settings-button-confirmed"}
    buttons = [_choice(say.plain(name), f"set:sure:{sure}", sure == chosen.settings.certainty) for sure, name in names.items()]
    return say.html("settings-ask-sure"), _rows(buttons, IN_A_ROW)


def _language(chosen: Chosen, say: Texts) -> tuple[Markup, Rows]:
    buttons = [_choice(texts(lang).plain("language-name"), f"set:language:{lang}", lang == chosen.language) for lang in LANGUAGES]
    return say.html("settings-language", language=say.plain("language-name")), _rows(buttons, SHORT_IN_A_ROW)


def _rhythm(chosen: Chosen, say: Texts) -> tuple[Markup, Rows]:
    names = {"each": "settings-button-each", "daily": "settings-button-daily", "weekly": "settings-button-weekly"}
    rows = _rows([_choice(say.plain(name), f"set:rhythm:{rhythm}", rhythm == (chosen.digest or "each")) for rhythm, name in names.items()], 3)
    if chosen.digest:
        hour = chosen.settings.digest_hour
        hours = sorted({*DIGEST_HOURS, hour})
        rows += _rows([_choice(clock(each * 60), f"set:rhythm:hour:{each}", each == hour) for each in hours], 5)
    big = _switch(say.plain("settings-button-big"), "set:rhythm:big", chosen.settings.big)
    paused = chosen.paused_until is not None
    pause = Button(text=say.plain("settings-button-resume" if paused else "settings-button-pause"), callback=f"set:rhythm:pause:{int(not paused)}")
    lines = [say.html("settings-ask-rhythm"), _rhythm_line(chosen, say)]
    if chosen.paused_until is not None:
        lines.append(say.html("settings-paused", at=say.moment(chosen.paused_until)))
    return Markup("\n\n").join(lines), (*rows, (big,), (pause,))


def _quiet(chosen: Chosen, say: Texts) -> tuple[Markup, Rows]:
    settings = chosen.settings
    hours = [_choice(_span(each), f"set:quiet:{each.start}-{each.end}", each == settings.quiet) for each in QUIET_HOURS]
    off = _choice(say.plain("settings-button-off"), "set:quiet:off", settings.quiet is None)
    zones = [_choice(zone.split("/")[1].replace("_", " "), f"set:quiet:zone:{zone}", zone == settings.zone) for zone in ZONES]
    watch = _switch(say.plain("settings-button-watch"), "set:quiet:watch", settings.watch_breaks)
    ask = say.html("settings-ask-quiet", example=_code(EXAMPLE_HOURS), zone=_code(EXAMPLE_ZONE))
    rows = (*_rows([*hours, off], IN_A_ROW), *(_rows(zones, SHORT_IN_A_ROW)), (watch,))
    return Markup("{}\n\n{}").format(ask, _quiet_line(settings, say)), rows


def _discreet(chosen: Chosen, say: Texts) -> tuple[Markup, Rows]:
    settings = chosen.settings
    is_own = chosen.own_words is not None and not settings.wording
    buttons = [
        _choice(
            say.of("wording", name),
            f"set:discreet:{name}",
            settings.discreet and not is_own and chosen.words(chosen.language) == say.of("wording", name),
        )
        for name in WORDINGS
    ]
    off = _choice(say.plain("settings-button-off"), "set:discreet:off", not settings.discreet)
    paragraphs = [
        Markup("<b>{}</b>").format(say.html("discreet-title")),
        say.html("discreet-what", count=SHOWN_FOR // timedelta(minutes=1)),
        say.html("discreet-cannot"),
        say.html("discreet-own", count=OWN_WORDS_CHARS, example=_code(EXAMPLE_WORDS)),
        _discreet_line(chosen, say),
    ]
    return Markup("\n\n").join(paragraphs), _rows([*buttons, off], 1)


def _delete(chosen: Chosen, say: Texts) -> tuple[Markup, Rows]:
    now = chosen.settings.delete_after
    buttons = [
        _choice(say.plain("settings-button-hours", count=hours) if hours else say.plain("settings-button-never"), f"set:delete:{hours}", hours == now)
        for hours in KEPT_HOURS
    ]
    return say.html("settings-ask-delete"), _rows(buttons, SHORT_IN_A_ROW)


_SCREENS: dict[str, Callable[[Chosen, Texts], tuple[Markup, Rows]]] = {
    "topics": _topics,
    "number": _number,
    "sure": _sure,
    "roles": _roles,
    "language": _language,
    "rhythm": _rhythm,
    "quiet": _quiet,
    "discreet": _discreet,
    "delete": _delete,
}


def clock(minute: int) -> str:
    """Minutes since midnight as everybody reads them: "07:30"."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _span(quiet: Quiet) -> str:
    return f"{clock(quiet.start)}–{clock(quiet.end)}"


def _switch(text: str, callback: str, on: bool) -> Button:
    """Says how it is, and carries what it will be."""
    return Button(text=f"{'✓' if on else '✗'} {text}", callback=f"{callback}:{int(not on)}")


def _choice(text: str, callback: str, chosen: bool) -> Button:
    return Button(text=f"✓ {text}" if chosen else text, callback=callback)


def _rows(buttons: Sequence[Button], in_a_row: int) -> Rows:
    return tuple(tuple(buttons[start : start + in_a_row]) for start in range(0, len(buttons), in_a_row))


def _code(words: str) -> Markup:
    return Markup("<code>{}</code>").format(words)
