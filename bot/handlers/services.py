"""What the handlers are given: nothing here is Telegram's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.delivery.around import Around
from bot.rendering.links import NO_PAGE, Links
from claims.ledger import Policy
from storage.audience import Audience
from storage.secrets import KeyRing
from storage.session import Database
from storage.watching import KnownPeople

NOBODY = Audience()
DEFAULT_POLICY = Policy()


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    database: Database
    keys: KeyRing
    clock: Callable[[], datetime]
    links: Links = NO_PAGE
    sources: tuple[str, ...] | None = None  # ids that are configured now; None: all that were ever read
    operators: tuple[int, ...] = ()  # chat ids
    audience: Audience = NOBODY  # who hears of what an operator decides
    policy: Policy = DEFAULT_POLICY
    speakers: Mapping[str, str] = field(default_factory=dict)  # source → in whose voice it speaks
    known: KnownPeople = field(default_factory=KnownPeople)  # who was named so far, for /watch
    around: Around | None = None  # what stands around the news
    channels: tuple[str, ...] = ()  # of the configuration: told as such, so they cannot subscribe besides
