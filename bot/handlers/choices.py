"""What a pressed button, or words behind a command, change in what a subscriber chose. Pure: the moment comes in as an argument."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.delivery.rhythm import Period, next_digest
from bot.rendering.settings import OWN_WORDS_CHARS
from bot.rendering.texts import LANGUAGES, WORDINGS
from storage.settings import LONGEST_KEPT_H, MINUTES_A_DAY, ROLES, TOPICS, Quiet, Settings, known_zone

PAUSE = timedelta(days=7)
MOST_PEOPLE = 10_000
OFF = frozenset({"off", "none", "no", "aus", "нет", "не", "выкл", "викл", "ні", "nie", "ne"})
HOURS = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?")
INVITATION = re.compile(r"[A-Za-z0-9_-]{1,64}")  # what Telegram lets a link carry (Bot API, deep linking)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """All that a subscriber can choose, at one moment."""

    settings: Settings
    language: str
    digest: str = ""
    paused_until: datetime | None = None
    own_words: str | None = None

    def digest_due(self, at: datetime) -> datetime | None:
        """When the next digest comes; a pause ends with one."""
        if self.paused_until is not None and self.paused_until > at:
            return self.paused_until
        return next_digest(_period(self.digest), self.settings, at) if self.digest else None


def _period(digest: str) -> Period:
    return "weekly" if digest == "weekly" else "daily"


def changed(wish: Wish, path: Sequence[str], at: datetime) -> Wish | None:
    """After a button of /settings: page, then its values. None: no button of ours says that."""
    match path:
        case ["topics", topic, ("0" | "1") as on] if topic in TOPICS:
            return _with(wish, topics=_switched(wish.settings.topics, topic, on == "1"))
        case ["roles", role, ("0" | "1") as on] if role in ROLES:
            return _with(wish, roles=_switched(wish.settings.roles, role, on == "1"))
        case ["number", count] if _number(count, MOST_PEOPLE) is not None:
            return _with(wish, min_count=int(count))
        case ["sure", ("reported" | "confirmed") as sure]:
            return _with(wish, certainty=sure)
        case ["delete", hours] if _number(hours, LONGEST_KEPT_H) is not None:
            return _with(wish, delete_after=int(hours))
        case ["language", language] if language in LANGUAGES:
            return replace(wish, language=language)
        case ["rhythm", *rest]:
            return _rhythm(wish, rest, at)
        case ["quiet", *rest]:
            return _quiet(wish, rest)
        case ["discreet", "off"]:
            return replace(_with(wish, discreet=False, wording=""), own_words=None)
        case ["discreet", wording] if wording in WORDINGS:
            return replace(_with(wish, discreet=True, wording=wording), own_words=None)
    return None


def _with(wish: Wish, **settings: object) -> Wish:
    return replace(wish, settings=replace(wish.settings, **settings))  # type: ignore[arg-type]  # names and values stand in the match above


def _switched(chosen: frozenset[str], name: str, on: bool) -> frozenset[str]:
    return chosen | {name} if on else chosen - {name}


def _number(text: str, most: int) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 6 and int(text) <= most else None


def _rhythm(wish: Wish, rest: Sequence[str], at: datetime) -> Wish | None:
    match rest:
        case [("each" | "daily" | "weekly") as rhythm]:
            return replace(wish, digest="" if rhythm == "each" else rhythm)
        case ["hour", hour] if _number(hour, 23) is not None:
            return _with(wish, digest_hour=int(hour))
        case ["big", ("0" | "1") as on]:
            return _with(wish, big=on == "1")
        case ["pause", ("0" | "1") as on]:
            return replace(wish, paused_until=at + PAUSE if on == "1" else None)
    return None


def _quiet(wish: Wish, rest: Sequence[str]) -> Wish | None:
    match rest:
        case ["off"]:
            return _with(wish, quiet=None)
        case ["watch", ("0" | "1") as on]:
            return _with(wish, watch_breaks=on == "1")
        case ["zone", zone] if known_zone(zone) is not None:
            return _with(wish, zone=zone)
        case [span]:
            start, _, end = span.partition("-")
            if _number(start, MINUTES_A_DAY - 1) is not None and _number(end, MINUTES_A_DAY - 1) is not None and start != end:
                return _with(wish, quiet=Quiet(start=int(start), end=int(end)))
    return None


def quiet_words(wish: Wish, words: str) -> Wish | None:
    """After "/quiet 22:30-7 Europe/Vilnius", in any order, or "/quiet off". None: not understood."""
    if words.strip().lower() in OFF:
        return _with(wish, quiet=None)
    told = HOURS.search(words)
    rest = (words[: told.start()] + words[told.end() :]).strip() if told else words.strip()
    zone = _zone(rest) if rest else wish.settings.zone
    hours = _hours(told) if told else wish.settings.quiet
    if zone is None or (told and hours is None) or not (told or rest):
        return None
    return _with(wish, zone=zone, quiet=hours)


def _zone(words: str) -> str | None:
    """An IANA name, whatever its capitals: "europe/vilnius", "America/New York"."""
    name = "/".join("_".join(part.capitalize() for part in re.split(r"[\s_]+", piece)) for piece in words.strip().split("/"))
    return name if len(name) <= 40 and known_zone(name) is not None else None


def _hours(told: re.Match[str]) -> Quiet | None:
    start, end = (_minute(told[hour], told[minute]) for hour, minute in ((1, 2), (3, 4)))
    return Quiet(start=start, end=end) if start is not None and end is not None and start != end else None


def _minute(hour: str, minute: str | None) -> int | None:
    value = int(hour) * 60 + int(minute or 0)
    return value % MINUTES_A_DAY if value <= MINUTES_A_DAY and int(minute or 0) < 60 else None


def discreet_words(wish: Wish, words: str) -> Wish | None:
    """After "/discreet The cat is fed": the person's own words. None: too long. "/discreet off" ends it."""
    said = " ".join(words.split())
    if said.lower() in OFF:
        return replace(_with(wish, discreet=False, wording=""), own_words=None)
    if not said or len(said) > OWN_WORDS_CHARS:
        return None
    return replace(_with(wish, discreet=True, wording=""), own_words=said)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """What a link to the bot asked for: https://t.me/…?start=be-releases."""

    language: str | None = None
    topics: frozenset[str] = TOPICS

    def to_callback(self) -> str:
        """Topics as a button carries them; "" for all of them."""
        return "" if self.topics == TOPICS else ",".join(sorted(self.topics))


def invitation(payload: str) -> Invitation:
    """Words that we do not know are passed over: a link must never lead nowhere."""
    words = re.split(r"[-_]", payload.lower()) if INVITATION.fullmatch(payload) else []
    languages = [word for word in words if word in LANGUAGES]
    return Invitation(language=languages[0] if languages else None, topics=frozenset(words) & TOPICS or TOPICS)


def topics_of(carried: str) -> frozenset[str]:
    """From a button back to topics."""
    return frozenset(carried.split(",")) & TOPICS or TOPICS
