"""What comes into a decision and what comes out of it. Frozen values; the shell gathers the first and applies the second."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from claims.model import Alert, AlertType, Claim, ClaimKind, Episode, Person, PostRef, Relation, Role, Speaker, Total

# --- in ----------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One version of a post: its words and what they claim."""

    number: int  # from 1
    text: str  # title, newline, text: what spans count in
    claims: tuple[Claim, ...] = ()
    people: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A post as it came in just now: new, edited (`previous` is the version before) or deleted."""

    post: PostRef
    url: str
    role: Role  # of the source
    speaker: str = ""  # in whose voice the source speaks; "": by its id
    published: datetime  # UTC
    words: Words
    previous: Words | None = None
    deleted: bool = False
    forwarded_from: str | None = None
    news: bool = True  # False: the reader takes the text as a whole for no news, whatever single claims say
    live: bool = True  # False: first poll of a new source, or backfill: tells nobody
    evidence: str | None = None  # SHA-256 of the archived page


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One point of a series of totals."""

    kind: ClaimKind  # HELD_TOTAL or RELEASED_CUMULATIVE
    total: Total
    who: str | None = None  # whom the series counts
    since: str | None = None  # cumulative only
    own_voice: bool = True
    version: int
    claim: int
    at: datetime  # UTC, when the post was published
    alert: str | None = None  # id of the alert that told people of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """A claim that a person judged to be misread."""

    claim: Claim  # as it was read
    day: date  # of what it claims, in Minsk
    post: PostRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What storage knows that could concern this post: never everything, always bounded."""

    episodes: tuple[Episode, ...] = ()
    points: tuple[Point, ...] = ()  # newest first, of the series that the post could continue
    numbers: Mapping[str, int] = field(default_factory=dict)  # alerts without an episode, counted by the prefix of their id
    told_of_post: Mapping[AlertType, int] = field(default_factory=dict)  # of an edit: alerts without an episode that its post caused before
    taken: frozenset[str] = frozenset()  # ids of episodes on the days in question, those that are not compared too
    rejected: tuple[Rejected, ...] = ()  # claims of the last days that a person judged to be misread
    origin: Speaker | None = None  # of a forward: who its origin is, where that is a source of ours


# --- out ---------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One thing decided, with its reason; kept in the ledger's diary, told or not."""

    claim: int | None = None  # index in the version of the post
    episode: str | None = None
    reason: str


class Opened(Outcome):
    """A happening that was not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined(Outcome):
    """Adds a voice, a part or a recall to a known happening."""

    relation: Relation


@dataclass(frozen=True, slots=True, kw_only=True)
class Revised(Outcome):
    """The figure of the same speaker changed, or a larger one takes in the earlier."""

    old: int | None
    new: int | None


class Merged(Outcome):
    """Turns out to be a group of another episode, and points to it."""


class Disputed(Outcome):
    """Another voice tells another figure of the same whole."""


class Confirmed(Outcome):
    """Another voice agrees."""


class Reversed(Outcome):
    """Counted as released but not free; or a step of sanctions was taken back."""


class Announced(Outcome):
    """A step of sanctions was announced."""


class InForce(Outcome):
    """A step of sanctions took effect."""


class Edited(Outcome):
    """A told statement reads otherwise."""


class Deleted(Outcome):
    """A told statement is gone."""


class Withdrawn(Outcome):
    """An episode is taken back."""


class Noted(Outcome):
    """A total that only continues its series."""


class TotalChanged(Outcome):
    """A total that moved enough to be told."""


class ToReview(Outcome):
    """A person must decide."""


class Decided(Outcome):
    """A person decided."""


class Ignored(Outcome):
    """Nothing that the ledger keeps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What follows from one post: values to be stored, and alerts to be told."""

    outcomes: tuple[Outcome, ...] = ()
    episodes: tuple[Episode, ...] = ()  # new and changed, as they are now
    points: tuple[Point, ...] = ()
    alerts: tuple[Alert, ...] = ()
    held: frozenset[str] = frozenset()  # ids of those alerts that wait: their source changes the words to and fro
    corrections: frozenset[str] = frozenset()  # ids of those alerts that go only to who got what they refer to
