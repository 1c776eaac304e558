"""The JSON forms of the contract, as pydantic models: OpenAPI and the JSON Schemas of webhooks are made from the types that make the answers.

A post is always named by the pair [source, id]; times are RFC 3339 in UTC, days are calendar days in Minsk.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

from claims.model import (
    AlertType,
    Bound,
    ClaimKind,
    Direction,
    EpisodeKind,
    EpisodeState,
    Manner,
    Message,
    Modality,
    Relation,
    Role,
    SourceState,
    Target,
)

Item = TypeVar("Item")
PostPair = tuple[str, str]  # source, the source's own id of the post


class Form(BaseModel):
    """A form rejects keys that it does not know, so that a payload that grew silently fails its own schema in the tests."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _only_whole_letters(cls, values: Any) -> Any:
        """One alert with half a surrogate pair, which a page may hold, must not make the whole list unreadable."""
        if not isinstance(values, dict):
            return values
        return {name: whole_letters(value) if isinstance(value, str) else value for name, value in values.items()}


def whole_letters(text: str) -> str:
    """The text as UTF-8 can carry it: half a surrogate pair becomes "?"."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(errors="replace").decode()
    return text


class SpeakerForm(Form):
    role: Role | None
    name: str | None


class PopulationForm(Form):
    who: str | None
    nationality: str | None = Field(description="ISO 3166 alpha-2")
    destination: str | None = Field(description="ISO 3166 alpha-2: the country they were taken to")


class FigureForm(Form):
    """Who says how many, when, by which claim of which post."""

    speaker: SpeakerForm
    source: str
    count: int | None = Field(description="people; null where the text names no number")
    bound: Bound
    modality: Modality | None
    relation: Relation
    label: str | None = Field(description="of a part: women, nationality:UA, destination:LT, political, names")
    manner: Manner
    at: datetime
    post: PostPair
    version: int
    quote: str
    superseded: bool
    own_voice: bool
    span: tuple[int, int] | None = Field(default=None, description="of the quote in that version, where the evidence is told too")


class PersonForm(Form):
    name: str
    canonical: str
    post: PostPair
    reversed: bool


class AlertRefForm(Form):
    id: str
    type: AlertType
    at: datetime


class EpisodeForm(Form):
    """One happening: a release, or a step of sanctions."""

    id: str
    kind: EpisodeKind
    day: date
    state: EpisodeState
    figures: list[FigureForm]
    parts: list[FigureForm]
    people: list[PersonForm]
    posts: list[PostPair]
    alerts: list[AlertRefForm]
    manner: Manner
    population: PopulationForm
    opened: datetime
    updated: datetime
    may_be_part_of: str | None
    merged_into: str | None
    imposer: str | None
    direction: Direction | None
    targets: list[Target]
    instrument: str | None
    announced: date | None
    in_force: date | None
    due: date | None
    gap_days: int | None


class TotalForm(Form):
    """How many are still held, by one speaker, as of one day."""

    speaker: SpeakerForm
    count: int
    bound: Bound
    as_of: date
    post: PostPair
    source: str
    url: str
    quote: str


class SanctionForm(Form):
    """One target of one step of sanctions. `gap_days` is negative where the law came before the words, null until both are known."""

    imposer: str | None
    direction: Direction | None
    target: Target | None
    instrument: str | None
    announced: date | None
    in_force: date | None
    gap_days: int | None
    due: date | None
    state: EpisodeState
    episode: str


class ReleasedForm(Form):
    """ "Released since …" as a speaker says it, beside the sum of the releases that Volia knows of the same days."""

    speaker: SpeakerForm
    count: int
    bound: Bound
    since: date = Field(description="the first day of the year, month or day that the speaker names")
    as_of: date
    ours: int = Field(description="people of the releases of these days, without those who are not free")
    difference: int = Field(description="theirs less ours: what Volia missed, or what they add")
    counted: int = Field(description="how many releases these are")
    episodes: list[str] = Field(description="their ids, oldest first; of very many the newest alone")
    post: PostPair
    source: str
    url: str
    quote: str


class SourcesSummary(Form):
    ok: int
    failing: list[str]


class RecordForm(Form):
    """How often Volia was wrong, and how fast it is, counted from its own ledger and the decisions of people."""

    since: datetime
    told: int = Field(description="alerts of something new: reported, announced, in force")
    false: int = Field(description="of these, whose happening was withdrawn")
    corrected: int = Field(description="alerts that put right what Volia had read wrongly")
    missed: int = Field(description="happenings since then of which nobody was told")
    by_person: int = Field(description="of `told`, only because a person decided so")
    waiting: int = Field(description="uncertain claims that nobody has decided")
    delay_p50_s: float | None = Field(description="seconds from publication to alert: half of them took no longer")
    delay_p90_s: float | None


class StatusForm(Form):
    at: datetime
    held: list[TotalForm]
    last_release: EpisodeForm | None
    sanctions: list[SanctionForm]
    sources: SourcesSummary
    record: RecordForm | None = None
    released: list[ReleasedForm] = []


class SourceForm(Form):
    id: str
    kind: str
    role: Role
    state: SourceState
    since: datetime | None
    last_success: datetime | None
    last_new_post: datetime | None
    detail: str


class ClaimForm(Form):
    """A claim with its words. `span` counts characters of title, newline, text of that version of the post; its end is exclusive."""

    kind: ClaimKind
    count: int | None
    bound: Bound
    modality: Modality | None
    manner: Manner
    part_of: int | None
    day: date | None
    population: PopulationForm
    speaker: SpeakerForm
    since: str | None
    imposer: str | None
    direction: Direction | None
    target: Target | None
    instrument: str | None
    confidence: float
    span: tuple[int, int]
    quote: str
    post: PostPair
    version: int


class AlertForm(Form):
    """A change worth telling. `message` and `references` as in the Common Alerting Protocol: an alert is never rewritten."""

    id: str
    type: AlertType
    at: datetime
    message: Message
    references: list[str]
    episode: str | None
    post: PostPair
    post_url: str
    published: datetime
    source_role: Role
    figures: list[FigureForm]
    claims: list[ClaimForm]
    headline: str
    confidence: float
    evidence_sha256: str | None = Field(description="of the archived bytes")
    old_words: str | None
    new_words: str | None
    note: str | None
    total: TotalForm | None
    previous_total: TotalForm | None
    links: dict[str, str]


class AlertItem(AlertForm):
    """An alert in a list: with the cursor that `after` takes to go on behind it."""

    cursor: str


class Page(Form, Generic[Item]):
    items: list[Item]
    next: str | None


class PieceForm(Form):
    """Words of two versions beside each other."""

    what: Literal["same", "gone", "new", "cut"] = Field(description="cut: words that both versions have are left out here")
    words: str


class ClaimChangesForm(Form):
    """What a version claims otherwise than the one before, in the words of each."""

    gone: list[str]
    appeared: list[str]
    changed: list[tuple[str, str]] = Field(description="before, now")


class PostVersionForm(Form):
    number: int
    seen_at: datetime
    deleted: bool
    words_sha256: str
    evidence_sha256: str | None = Field(description="of the archived bytes")
    fetched_at: datetime | None
    fetched_from: str | None
    wording: list[PieceForm] = Field(default=[], description="how it differs from the version before, word by word")
    claims: ClaimChangesForm | None = Field(default=None, description="null where it claims the same")


class PostForm(Form):
    """A post behind an episode, with all that was seen of it."""

    post: PostPair
    url: str
    published: datetime
    deleted: bool
    versions: list[PostVersionForm]


class EpisodeWithEvidence(EpisodeForm):
    evidence: list[PostForm]
