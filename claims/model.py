"""The values that every room shares. Frozen, keyword-only; times are aware and in UTC, days are calendar days in Europe/Minsk.

The words are those of ARCHITECTURE.md: a Source publishes Posts, a Post has Versions, a Version makes Claims, Claims gather in
Episodes, what a Claim changes is a Change, a Change worth telling is an Alert, an Alert to one recipient is a Delivery.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

MINSK = ZoneInfo("Europe/Minsk")


class NaiveTime(ValueError):
    """A datetime without a zone came where a moment was expected."""


def utc(moment: datetime) -> datetime:
    """The same moment in UTC. Raises NaiveTime for a datetime without a zone, so that no zone is ever guessed here."""
    if moment.tzinfo is None:
        raise NaiveTime(f"{moment!r} has no time zone")
    return moment.astimezone(UTC)


def rfc3339(moment: datetime) -> str:
    """The moment as scripts read it: in UTC, with a Z."""
    return utc(moment).isoformat().replace("+00:00", "Z")


def minsk_day(moment: datetime) -> date:
    """The calendar day in Minsk on which the moment falls."""
    return utc(moment).astimezone(MINSK).date()


class Role(StrEnum):
    """What a source is, and in whose voice a figure is told."""

    STATE = "state"
    FOREIGN_OFFICIAL = "foreign_official"
    NGO = "ngo"
    OPPOSITION = "opposition"
    PRESS = "press"
    LEGAL = "legal"


class ClaimKind(StrEnum):
    RELEASE = "release"
    HELD_TOTAL = "held_total"
    RELEASED_CUMULATIVE = "released_cumulative"
    RECOGNISED = "recognised"
    SENTENCED = "sentenced"
    SANCTIONS = "sanctions"


class Bound(StrEnum):
    """How to read a count: 'more than 120' is 120, AT_LEAST."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ABOUT = "about"
    UNKNOWN = "unknown"


class Modality(StrEnum):
    HAPPENED = "happened"  # people are out, told as news
    ANNOUNCED = "announced"  # decree signed, pardon made public; of sanctions: somebody with authority says it is being done
    IN_FORCE = "in_force"  # sanctions only: a legal text took effect
    PLANNED = "planned"
    DEMANDED = "demanded"
    DENIED = "denied"
    REVERSED = "reversed"  # counted as released, but refused, held back or jailed again
    BACKGROUND = "background"  # an older happening recalled


NEWS = frozenset({Modality.HAPPENED, Modality.ANNOUNCED, Modality.IN_FORCE})


class Manner(StrEnum):
    PARDON = "pardon"
    DEPORTATION = "deportation"  # taken out of the country; wins over a pardon in the same text
    EXCHANGE = "exchange"
    AMNESTY = "amnesty"
    EARLY = "early"
    TERM_ENDED = "term_ended"
    UNSPECIFIED = "unspecified"


class Direction(StrEnum):
    EASED = "eased"
    IMPOSED = "imposed"
    EXTENDED = "extended"


class Target(StrEnum):
    POTASH = "potash"
    AVIATION = "aviation"
    BANKS = "banks"
    INDIVIDUALS = "individuals"
    OIL = "oil"
    BORDER = "border"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What the reader reads. A Post, or one line given to `volia extract`, becomes a Document."""

    id: str
    published: datetime  # UTC; a date alone stands for noon in Minsk
    text: str
    title: str = ""
    lang: str | None = None  # ISO 639-1 as the source says it; None: recognised by the program
    role: Role | None = None  # role of the source
    form: str | None = None  # article, headline, telegram_post, press_release …; a hint

    @property
    def full_text(self) -> str:
        """What spans count in: title, newline, text; the text alone where there is no title."""
        return f"{self.title}\n{self.text}" if self.title else self.text


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """Start and end, in characters of Document.full_text; end is exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """In whose voice something is claimed. An outlet that repeats the press service speaks with the state's voice."""

    role: Role | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Population:
    """Of whom a count is told."""

    who: str | None = None  # political, extremism, foreigners, ordinary, clergy, women …
    nationality: str | None = None  # ISO 3166 alpha-2
    destination: str | None = None  # ISO 3166 alpha-2: the country they were taken to


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one version of a post asserts. Never edited: an edited post yields new claims."""

    kind: ClaimKind
    span: Span
    quote: str
    confidence: float  # 0 … 1; from 0.8 a claim is told to people, below it waits for a person
    count: int | None = None  # people; None when the text names no number
    bound: Bound = Bound.UNKNOWN
    modality: Modality | None = None  # None for totals and statistics
    manner: Manner = Manner.UNSPECIFIED  # releases only
    part_of: int | None = None  # index of the claim of which this is a part (women among them, a nationality)
    day: date | None = None  # the day that the text states
    population: Population = Population()
    speaker: Speaker = Speaker()
    since: str | None = None  # cumulative only: YYYY, YYYY-MM or YYYY-MM-DD
    imposer: str | None = None  # sanctions only: EU, UK or ISO 3166 alpha-2
    direction: Direction | None = None
    target: Target | None = None
    instrument: str | None = None  # "General License 13", "Regulation (EU) 2024/2113"
    rules: tuple[str, ...] = ()  # the names of the rules that made it, for a person who asks why

    @property
    def is_news(self) -> bool:
        """Told as having happened, been announced or taken effect."""
        return self.modality in NEWS


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person whom a text states as released."""

    name: str  # in the language and spelling of the text, in the nominative
    canonical: str  # the same over scripts, cases and spellings
    claim: int | None  # index of the claim that tells of the release
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that the reader found in one document."""

    lang: str
    claims: tuple[Claim, ...] = ()
    people: tuple[Person, ...] = ()
    alertworthy: bool = False
    read_chars: int = 0  # how much of the text was read: less than its length when the text was longer than the limit
    notes: tuple[str, ...] = ()  # what was not read and why, in English


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One publication of a source as a page shows it now."""

    source: str  # id of the source
    key: str  # the source's own id of the post, unique within the source
    url: str
    published: datetime  # UTC
    text: str
    title: str = ""
    lang: str | None = None
    edited: bool = False  # the page carries an "edited" mark
    forwarded_from: str | None = None  # whose words these are, where the post is a forward: channel name or shown name
    reply_to: str | None = None  # address of the post that this one answers
    author: str | None = None  # signature, not kept in storage
    media: tuple[str, ...] = ()  # photo, video, file, poll, voice, sticker …
    members: tuple[str, ...] = ()  # keys of the further members of an album, which have no block of their own
    links: tuple[str, ...] = ()  # addresses that the words point to, not kept in storage
    unreadable: bool = False  # the page says that this post can only be seen elsewhere: not the same as empty


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class PostRef:
    source: str
    key: str


class Relation(StrEnum):
    """How a figure stands to its episode."""

    WHOLE = "whole"
    PART = "part"  # among them: women, a nationality, a destination, the political ones, a list of names
    RECALL = "recall"  # told later, looking back
    REVERSED = "reversed"  # counted as released, but is not


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """Who says how many, when, by which claim."""

    speaker: Speaker
    source: str  # id of the source that told it first
    count: int | None
    bound: Bound
    modality: Modality | None
    relation: Relation
    at: datetime  # UTC, when the post was published
    post: PostRef
    version: int  # number of the version of the post, from 1
    claim: int  # index of the claim in that version
    manner: Manner = Manner.UNSPECIFIED
    label: str | None = None  # of a part: "women", "nationality:UA", "destination:LT", "political", "names"
    quote: str = ""
    superseded: bool = False  # the same speaker told another figure later, or the words were deleted
    own_voice: bool = True  # False: the source only repeats the speaker


class EpisodeKind(StrEnum):
    RELEASE = "release"
    SANCTIONS = "sanctions"


class EpisodeState(StrEnum):
    """What is known of a happening. A merged episode points to the other and keeps its id."""

    REPORTED = "reported"
    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    ANNOUNCED = "announced"
    IN_FORCE = "in_force"
    REVERSED = "reversed"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPerson:
    """A person whom a post of an episode names, and where."""

    name: str
    canonical: str
    post: PostRef
    reversed: bool = False


class AlertType(StrEnum):
    RELEASE_REPORTED = "release.reported"
    RELEASE_REVISED = "release.revised"
    RELEASE_DISPUTED = "release.disputed"
    RELEASE_CONFIRMED = "release.confirmed"
    RELEASE_WITHDRAWN = "release.withdrawn"
    SANCTIONS_ANNOUNCED = "sanctions.announced"
    SANCTIONS_IN_FORCE = "sanctions.in_force"
    SANCTIONS_REVERSED = "sanctions.reversed"
    SANCTIONS_WITHDRAWN = "sanctions.withdrawn"
    TOTAL_CHANGED = "total.changed"
    STATEMENT_EDITED = "statement.edited"
    STATEMENT_DELETED = "statement.deleted"
    REVIEW_NEEDED = "review.needed"  # to operators alone


class Message(StrEnum):
    """As in the Common Alerting Protocol (OASIS CAP 1.2, msgType)."""

    ALERT = "alert"
    UPDATE = "update"
    CANCEL = "cancel"


MESSAGE_OF = {
    AlertType.RELEASE_REPORTED: Message.ALERT,
    AlertType.RELEASE_REVISED: Message.UPDATE,
    AlertType.RELEASE_DISPUTED: Message.UPDATE,
    AlertType.RELEASE_CONFIRMED: Message.UPDATE,
    AlertType.RELEASE_WITHDRAWN: Message.CANCEL,
    AlertType.SANCTIONS_ANNOUNCED: Message.ALERT,
    AlertType.SANCTIONS_IN_FORCE: Message.ALERT,
    AlertType.SANCTIONS_REVERSED: Message.UPDATE,
    AlertType.SANCTIONS_WITHDRAWN: Message.CANCEL,
    AlertType.TOTAL_CHANGED: Message.UPDATE,
    AlertType.STATEMENT_EDITED: Message.UPDATE,
    AlertType.STATEMENT_DELETED: Message.UPDATE,
    AlertType.REVIEW_NEEDED: Message.ALERT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertRef:
    """An alert of an episode: enough to refer to it and to know what people were told."""

    id: str
    type: AlertType
    at: datetime  # UTC


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """One happening in the world, gathered from claims. Its id never changes."""

    id: str  # "2025-12-13-release-1"
    kind: EpisodeKind
    day: date
    state: EpisodeState
    opened: datetime  # UTC, when the first claim was taken in
    updated: datetime  # UTC, when it last changed
    manner: Manner = Manner.UNSPECIFIED
    population: Population = Population()
    figures: tuple[Figure, ...] = ()  # wholes, recalls and reversals, oldest first, the superseded ones kept
    parts: tuple[Figure, ...] = ()
    people: tuple[NamedPerson, ...] = ()
    posts: tuple[PostRef, ...] = ()
    alerts: tuple[AlertRef, ...] = ()
    may_be_part_of: str | None = None  # id of another episode that fits too; a person decides
    merged_into: str | None = None
    imposer: str | None = None
    direction: Direction | None = None
    targets: tuple[Target, ...] = ()
    instrument: str | None = None
    announced: date | None = None  # sanctions: the day somebody with authority said it
    in_force: date | None = None  # sanctions: the day of the legal text
    due: date | None = None  # sanctions: "from the 25th", until a text or post makes it so

    @property
    def told(self) -> bool:
        """Whether people were told of it."""
        return any(alert.type is not AlertType.REVIEW_NEEDED for alert in self.alerts)

    @property
    def gap_days(self) -> int | None:
        """Days between the words and the law; negative where the law came first; None until both are known."""
        return (self.in_force - self.announced).days if self.in_force and self.announced else None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedClaim:
    """A claim as an alert carries it: with its words, so that a recipient can check it."""

    claim: Claim
    post: PostRef
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """A change worth telling, with all that is needed to tell it: rendering reads nothing else."""

    id: str  # stable over replays of the same input; also the webhook-id
    type: AlertType
    at: datetime  # UTC, when it was decided
    message: Message
    references: tuple[str, ...] = ()  # ids of the alerts that this one updates or cancels
    episode: Episode | None = None  # as it was known at that moment; None where no episode is concerned
    post: PostRef  # the post that caused it
    post_url: str
    source_role: Role
    published: datetime  # UTC, of that post
    figures: tuple[Figure, ...] = ()  # what is told: the figure of each speaker
    claims: tuple[QuotedClaim, ...] = ()
    headline: str  # one English line
    confidence: float
    evidence: str | None = None  # SHA-256 of the archived bytes, in hexadecimal
    old_words: str | None = None  # edited, deleted, revised: how it read before, from the archive
    new_words: str | None = None
    note: str | None = None  # "press, unconfirmed", "may be part of …", the reason of a withdrawal: a stable key or an id
    total: Total | None = None  # of total.changed: the new total
    previous_total: Total | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """How many are still held, by one speaker, as of one day."""

    speaker: Speaker
    source: str
    count: int
    bound: Bound
    as_of: date
    post: PostRef
    post_url: str = ""
    quote: str = ""


class SourceState(StrEnum):
    """Health of a source, by the names of the contract."""

    OK = "ok"
    EMPTY = "empty"
    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"
    TOO_LARGE = "too_large"
    BLOCKED = "blocked"
    RATE_LIMITED = "rate_limited"
    REDIRECTED = "redirected"
    WRONG_TYPE = "wrong_type"
    NO_PREVIEW = "no_preview"
    GONE = "gone"
    PAGE_CHANGED = "page_changed"
    BAD_ITEMS = "bad_items"
    SILENT = "silent"
    NEW = "new"


HEALTHY = frozenset({SourceState.OK, SourceState.EMPTY, SourceState.NEW})
READABLE = HEALTHY | {SourceState.SILENT}  # the page was understood; silence is an alarm, but no failure to read


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceHealth:
    id: str
    kind: str
    role: Role
    state: SourceState
    since: datetime | None = None  # UTC, since when it is in this state
    last_success: datetime | None = None
    last_new_post: datetime | None = None
    detail: str = ""
    url: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Our own record: how often we were wrong, and how fast. Counts of alerts, except `missed` and `waiting`."""

    since: datetime  # UTC
    told: int = 0  # of something new: reported, announced, in force
    false: int = 0  # of them, whose happening was withdrawn
    corrected: int = 0  # that put right what we had read wrongly
    missed: int = 0  # happenings of which nobody was told
    by_person: int = 0  # of `told`, only because a person decided so
    waiting: int = 0  # questions that nobody has decided
    delay_p50: timedelta | None = None  # from publication to alert: half of them took no longer
    delay_p90: timedelta | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncertain:
    """A claim that nobody was told of, because a person must judge it first."""

    at: datetime  # UTC, when it was seen
    source: str
    role: Role
    url: str
    quote: str
    confidence: float
    reason: str  # the ledger's, in English


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """ "Released since …" as somebody says it, beside the sum of the episodes that we know."""

    total: Total  # as told
    since: date
    ours: int  # people of our episodes of those days, without those who are not free
    counted: int  # how many episodes that are
    episodes: tuple[str, ...]  # their ids, oldest first; of very many the newest alone

    @property
    def difference(self) -> int:
        """What we missed, or they added: positive where they count more."""
        return self.total.count - self.ours


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What /status answers."""

    at: datetime
    held: tuple[Total, ...] = ()  # newest of each speaker
    last_release: Episode | None = None
    sanctions: tuple[Episode, ...] = ()  # newest first
    sources: tuple[SourceHealth, ...] = field(default=())
    record: Record | None = None  # where it was asked for
    released: tuple[Comparison, ...] = ()  # "released since …" beside our own count, the newest of each speaker

    @property
    def failing(self) -> tuple[SourceHealth, ...]:
        return tuple(source for source in self.sources if source.state not in HEALTHY)
