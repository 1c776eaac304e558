"""Every word that Volia says, from the Fluent files in locales/. Surprise is loud: a missing message or argument raises.

`Texts.html` escapes each string argument (a `Markup` is taken as it is), so that no foreign text can become markup;
`Texts.plain` is for places where nothing is parsed: labels of buttons, descriptions of commands.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date, format_time
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from markupsafe import Markup, escape

from claims.model import (
    MINSK,
    AlertType,
    Direction,
    EpisodeState,
    Manner,
    Role,
    SourceState,
    Target,
    utc,
)

LOCALES = Path(__file__).parent / "locales"
LANGUAGES = ("en", "ru", "be", "uk", "pl", "lt", "de")  # the first is spoken where nothing better is known
# English dates as day, month, year: the American order is read wrongly by most of our readers.
BABEL_NAMES = {"en": "en_GB"}
ISO_OF = {"UK": "GB"}  # the contract writes UK, the tables of country names GB

PARTS = ("women", "men", "political", "extremism", "foreigners", "clergy", "ordinary", "names", "journalists", "minors", "some")
TOPICS_SHOWN = ("releases", "sanctions", "totals", "statements")  # in the order of their buttons
ROLES_SHOWN = tuple(role.value for role in Role)
WORDINGS = ("parcel", "weather", "library", "timetable", "recipe")  # of discreet mode
DIGESTS = ("daily", "weekly", "pause", "each")  # kinds: see claims.digest
NOTICES = ("source_failing", "source_recovered")
REVIEW_KINDS = ("happened", "announced", "planned", "demanded", "denied", "background", "apart")  # what an operator may say that a claim is
WEEK = ("posts", "alerts", "false", "questions", "decided", "sent", "failed", "subscribers")  # counts of the weekly summary, in their order
TABLE = ("name", "result", "named", "source", "day", "link", "quote")  # columns of the table of watched names
IMPORTS = ("no-name", "too-long", "twice", "watched", "left-out", "too-large", "no-text", "no-names")  # why a line, or a file, is not taken
COMMANDS = (
    "status",
    "latest",
    "history",
    "chart",
    "watch",
    "unwatch",
    "subscribe",
    "unsubscribe",
    "sources",
    "proof",
    "settings",
    "quiet",
    "discreet",
    "language",
    "privacy",
    "forget",
    "help",
)  # in the order of the menu


def _values(kind: type[StrEnum]) -> tuple[str, ...]:
    return tuple(member.value for member in kind)


# Messages whose name is put together from a family and a value; everything else is named in full where it is used.
FAMILIES: dict[str, tuple[str, ...]] = {
    "role": _values(Role),
    "says": _values(Role),
    "target": _values(Target),
    "direction": _values(Direction),
    "state": _values(EpisodeState),
    "health": _values(SourceState),
    "part": PARTS,
    "notice": NOTICES,
    "alert-type": _values(AlertType),
    "command": COMMANDS,
    "topic": TOPICS_SHOWN,
    "wording": WORDINGS,
    "digest": DIGESTS,
    "history-kind": ("all", "release", "sanctions"),
    "chart": ("light", "dark"),
    "review-button": ("accept", "reject", "correct", "next", "back", "undo"),
    "review-kind": REVIEW_KINDS,
    "review-state": ("accepted", "corrected", "rejected", "waiting", "told"),
    "webhook": ("on", "off"),
    "webhook-button": ("on", "off"),
    "week": WEEK,
    "table": TABLE,
    "import": IMPORTS,
    "page-manner": _values(Manner),
    "page-legend": ("eased", "imposed", "hollow"),
}


class MissingText(LookupError):
    """A message is not in the files of a language: a bug, found by the tests."""


class BadText(ValueError):
    """A message could not be formatted: an argument is missing, or a variant is broken."""


def known_language(code: str | None) -> str:
    """The language to speak for a code like "be" or "ru-RU"; English where we have none."""
    short = (code or "").split("-")[0].split("_")[0].lower()
    return short if short in LANGUAGES else LANGUAGES[0]


def message_name(family: str, value: str) -> str:
    """Name of the message for a value of a family: `alert-type-sanctions-in-force` for "sanctions.in_force"."""
    return f"{family}-{value.replace('.', '-').replace('_', '-')}"


class Texts:
    """All messages of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale = Locale.parse(BABEL_NAMES.get(language, language))
        self._bundle = FluentBundle([language], use_isolating=False)
        for path in sorted((LOCALES / language).glob("*.ftl")):
            self._bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))

    def has(self, name: str) -> bool:
        return bool(self._bundle.has_message(name))

    def plain(self, name: str, /, **arguments: Any) -> str:
        """The message with its arguments as they are. Raises MissingText, BadText."""
        if not self._bundle.has_message(name):
            raise MissingText(f"{self.language}: {name}")
        pattern = self._bundle.get_message(name).value
        if pattern is None:
            raise MissingText(f"{self.language}: {name} has no words")
        said, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise BadText(f"{self.language}: {name}: {errors}")
        return str(said)

    def html(self, name: str, /, **arguments: Any) -> Markup:
        """The message as HTML; string arguments are escaped unless they are Markup already."""
        safe = {key: str(escape(value)) if isinstance(value, str) else value for key, value in arguments.items()}
        return Markup(self.plain(name, **safe))  # noqa: S704 every argument was escaped in the line above

    def of(self, family: str, value: str) -> str:
        """The word for one value of a family: `of("role", "ngo")`."""
        return self.plain(message_name(family, value))

    def number(self, value: int) -> str:
        return str(format_decimal(value, locale=self.locale))

    def day(self, value: date) -> str:
        return str(format_date(value, "long", locale=self.locale))

    def moment(self, value: datetime) -> str:
        """Day and time in Minsk, without naming the zone."""
        there = utc(value).astimezone(MINSK)
        return f"{self.day(there.date())}, {format_time(there, 'HH:mm', locale=self.locale)}"

    def country(self, code: str) -> str:
        """Name of a country or of the EU; the code itself where it is unknown."""
        return str(self.locale.territories.get(ISO_OF.get(code, code), code))

    def countries(self, codes: Iterable[str]) -> str:
        return ", ".join(self.country(code) for code in codes)


@lru_cache(maxsize=len(LANGUAGES))
def texts(language: str) -> Texts:
    """The messages of a language, read once. An unknown language is a bug of the caller: see known_language."""
    if language not in LANGUAGES:
        raise MissingText(f"no language {language!r}")
    return Texts(language)
