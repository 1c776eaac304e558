"""What a subscriber wants to be told, and how: kept as JSON in the row, where absent keys mean the defaults.

PURE: rendering reads it too. Nothing here says who somebody is. A person's own discreet words stand beside it, sealed (see storage.subscribers).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal, TypeAlias
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from claims.model import Role

TOPIC_OF = {"release": "releases", "sanctions": "sanctions", "total": "totals", "statement": "statements"}  # by the first word of the alert's type
TOPICS = frozenset(TOPIC_OF.values())  # releases, sanctions, totals, statements
ROLES = frozenset(role.value for role in Role)
LONGEST_KEPT_H = 47  # hours; Telegram lets a bot delete its messages for 48 hours after they were sent
MINUTES_A_DAY = 24 * 60
DEFAULT_ZONE = "Europe/Minsk"

Certainty: TypeAlias = Literal["reported", "confirmed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """Hours of every day in which nothing is sent. Minutes since midnight on the person's own clock; from > to goes over midnight."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    topics: frozenset[str] = TOPICS
    min_count: int = 0  # releases of fewer people are not told, unless they correct what was told
    certainty: Certainty = "reported"  # confirmed: not before a second voice agrees, or the law is there
    roles: frozenset[str] = ROLES  # sources that may be the first to tell of something
    big: bool = False  # only big news, see storage.outbox
    discreet: bool = False  # nothing in a message betrays the subject
    wording: str = ""  # discreet: one of the neutral sentences by name; "": the person's own, or the first
    delete_after: int = 0  # hours after which our messages are deleted; 0: never
    quiet: Quiet | None = None
    zone: str = DEFAULT_ZONE  # IANA name
    watch_breaks: bool = True  # a watched name breaks quiet hours
    digest_hour: int = 9  # on the person's clock
    thread: int | None = None  # topic of a forum

    def to_json(self) -> dict[str, Any]:
        """What differs from the defaults. Raises ValueError for what does not exist."""
        self._check()
        plain = {field.name: getattr(self, field.name) for field in fields(self) if field.name not in ("topics", "roles", "quiet")}
        kept = {name: value for name, value in plain.items() if value != _DEFAULTS[name]}
        for name, chosen, every in (("topics", self.topics, TOPICS), ("roles", self.roles, ROLES)):
            if chosen != every:
                kept[name] = dict.fromkeys(sorted(every - chosen), False)  # the absence of a key is the default in SQL too
        if self.quiet is not None:
            kept["quiet"] = [self.quiet.start, self.quiet.end]
        return kept

    def _check(self) -> None:
        if unknown := self.topics - TOPICS:
            raise ValueError(f"no such topic: {', '.join(sorted(unknown))}")
        if unknown := self.roles - ROLES:
            raise ValueError(f"no such role: {', '.join(sorted(unknown))}")
        if not 0 <= self.delete_after <= LONGEST_KEPT_H:
            raise ValueError(f"messages can be deleted after 1 to {LONGEST_KEPT_H} hours")
        if not 0 <= self.digest_hour < 24 or self.min_count < 0:
            raise ValueError("no such hour or number")
        if self.quiet is not None and not all(0 <= minute < MINUTES_A_DAY for minute in (self.quiet.start, self.quiet.end)):
            raise ValueError("no such time of day")
        if known_zone(self.zone) is None:
            raise ValueError("no such time zone")

    @classmethod
    def from_json(cls, body: Mapping[str, Any]) -> Settings:
        plain = {name: body[name] for name in _DEFAULTS if name in body and name not in ("topics", "roles", "quiet", "certainty")}
        topics, roles, quiet = body.get("topics", {}), body.get("roles", {}), body.get("quiet")
        return cls(
            **plain,
            topics=frozenset(topic for topic in TOPICS if topics.get(topic, True)),
            roles=frozenset(role for role in ROLES if roles.get(role, True)),
            certainty="confirmed" if body.get("certainty") == "confirmed" else "reported",
            quiet=Quiet(start=quiet[0], end=quiet[1]) if quiet else None,
        )


DEFAULT = Settings()
_DEFAULTS = {field.name: field.default for field in fields(Settings)}


def known_zone(name: str) -> ZoneInfo | None:
    """The zone of an IANA name; None where there is none."""
    try:
        return ZoneInfo(name) if (name and "/" in name) or name == "UTC" else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
