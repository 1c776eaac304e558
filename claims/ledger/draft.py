"""A decision while it is being made: what is known, what one post adds to it, and what there is to tell.

One post tells at most one alert of an episode, whatever it changes in it: the weightiest (ORDER).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from claims.ledger import headline
from claims.ledger.ids import alert_id, episode_id, loose_id, loose_prefix
from claims.ledger.policy import NO_NEWS, RESTLESS, Policy, late
from claims.ledger.values import Decision, Ignored, Known, Outcome, Point, Told, ToReview
from claims.model import MESSAGE_OF, Alert, AlertRef, AlertType, Episode, EpisodeKind, Figure, PostRef, QuotedClaim, Relation, minsk_day

ORDER = (
    AlertType.RELEASE_REPORTED,
    AlertType.SANCTIONS_REVERSED,
    AlertType.SANCTIONS_IN_FORCE,
    AlertType.SANCTIONS_ANNOUNCED,
    AlertType.RELEASE_WITHDRAWN,
    AlertType.SANCTIONS_WITHDRAWN,
    AlertType.RELEASE_REVISED,
    AlertType.RELEASE_DISPUTED,
    AlertType.RELEASE_CONFIRMED,
    AlertType.STATEMENT_DELETED,
    AlertType.STATEMENT_EDITED,
)
BY_EDITS = frozenset({AlertType.RELEASE_REVISED, AlertType.STATEMENT_EDITED})  # what an edit of a source tells
FIGURES_TOLD = 12  # figures that one alert carries; the page has them all
CLAIMS_TOLD = 20  # claims that one alert carries


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """Something to tell of one episode."""

    type: AlertType
    claim: int | None  # index in the post's words; None where the words are gone
    confidence: float
    note: str | None = None
    old_words: str | None = None
    new_words: str | None = None
    names: tuple[str, ...] = ()  # of people whom a reversal concerns


class Draft:
    """Collects; nothing here decides about claims."""

    def __init__(self, known: Known, told: Told, *, at: datetime, policy: Policy) -> None:
        self.known, self.told, self.at, self.policy = known, told, at, policy
        self.episodes: dict[str, Episode] = {episode.id: episode for episode in known.episodes}
        self.changed: dict[str, None] = {}  # ids in the order in which they changed
        self.touched: set[str] = set()  # episodes of which this post tells a whole
        self.outcomes: list[Outcome] = []
        self.intents: dict[str, list[Intent]] = {}
        self.points: list[Point] = []
        self.alerts: list[Alert] = []
        self.held: set[str] = set()  # ids of alerts that wait until the words stand still
        self.telling = told.live and not late(told.published, at, policy)
        self.reviewed = False  # a person decided: what is only unlikely is taken, and told however often it was revised

    def note(self, outcome: Outcome) -> None:
        self.outcomes.append(outcome)

    def new_id(self, kind: EpisodeKind, day: date) -> str:
        return episode_id(kind, day, {*self.known.taken, *self.episodes})

    def put(self, episode: Episode) -> Episode:
        """Remembers a new or changed episode, and that this post belongs to it."""
        ref = self.told.post
        posts = episode.posts if ref in episode.posts else (*episode.posts, ref)
        figures, parts = self._bounded(episode.figures), self._bounded(episode.parts)
        kept = replace(episode, posts=posts, figures=figures, parts=parts, updated=self.at)
        self.episodes[kept.id] = kept
        self.changed[kept.id] = None
        return kept

    def _bounded(self, figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
        """Of the figures that stand no longer only the newest stay, so that ten thousand edits do not swell an episode."""
        gone = [figure for figure in figures if figure.superseded]
        if len(gone) <= self.policy.superseded_kept:
            return figures
        dropped = gone[: len(gone) - self.policy.superseded_kept]
        return tuple(figure for figure in figures if figure not in dropped)

    def ask(self, index: int, reason: str, *, episode: str | None = None) -> None:
        """A person must decide. Posts that tell nobody ask nobody either: a backfill would fill the queue with the past."""
        if self.telling:
            self.note(ToReview(claim=index, episode=episode, reason=reason))
        else:
            self.note(Ignored(claim=index, episode=episode, reason=f"not asked, the post tells nobody: {reason}"))

    @property
    def _by_edit(self) -> bool:
        """Whether a source changed its own words: it may change them again in a minute."""
        return self.told.previous is not None and not self.told.deleted and not self.reviewed

    def worn(self, type: AlertType, limit: int) -> bool:
        """Whether edits of this post have told so many alerts without an episode that no more are told."""
        return self._by_edit and self.known.told_of_post.get(type, 0) >= limit

    def why_wait(self) -> str | None:
        """Why what this post would open waits for a person; None where it may be opened."""
        if self.reviewed:
            return None
        if not self.told.news:
            return NO_NEWS
        opened = sum(1 for one in self.episodes.values() if one.posts[:1] == (self.told.post,))
        return RESTLESS if self._by_edit and opened >= self.policy.opened_by_edits else None

    def tell(self, episode_id: str, intent: Intent) -> None:
        if not self.telling:
            return
        before = sum(1 for alert in self.episodes[episode_id].alerts if alert.type is intent.type)
        limit = self._limit(episode_id, intent)
        if before >= limit and not self.reviewed:
            self.note(Ignored(claim=intent.claim, episode=episode_id, reason=f"{intent.type.value} was told {before} times: no more"))
            return
        self.intents.setdefault(episode_id, []).append(intent)

    def _limit(self, episode_id: str, intent: Intent) -> int:
        if intent.type is AlertType.STATEMENT_EDITED:
            return self.policy.edits_told
        return self.policy.flips_kept if self._flaps(episode_id, intent) else self.policy.revisions_told

    def _flaps(self, episode_id: str, intent: Intent) -> bool:
        """Whether the source changed its words so often within the hour that people hear only of the wording that stays."""
        if not self._by_edit:
            return False
        told = [alert for alert in self.episodes[episode_id].alerts if alert.type in BY_EDITS]
        soon = [alert for alert in told if timedelta() <= self.at - alert.at < self.policy.flips_within]
        worn = sum(1 for alert in told if alert.type is intent.type) >= self.policy.revisions_told
        return worn or len(soon) >= self.policy.flips_told

    def decision(self) -> Decision:
        alerts = [self._alert(id, min(intents, key=lambda one: ORDER.index(one.type))) for id, intents in self.intents.items()]
        return Decision(
            outcomes=tuple(self.outcomes),
            episodes=tuple(self.episodes[id] for id in self.changed),
            points=tuple(self.points),
            alerts=(*alerts, *self.alerts),
            held=frozenset(self.held),
        )

    def _alert(self, episode_id: str, intent: Intent) -> Alert:
        episode = self.episodes[episode_id]
        merged = [one for one in self.episodes.values() if one.id in self.changed and one.merged_into == episode_id]
        told_before = (*episode.alerts, *(alert for one in merged for alert in one.alerts))
        references = tuple(alert.id for alert in told_before if alert.type is not AlertType.REVIEW_NEEDED)
        message = MESSAGE_OF[intent.type]
        id = alert_id(episode, intent.type)
        if self._flaps(episode_id, intent):
            self.held.add(id)
        told = replace(episode, alerts=(*episode.alerts, AlertRef(id=id, type=intent.type, at=self.at)))
        self.episodes[episode_id] = told
        self.changed[episode_id] = None
        return Alert(
            id=id,
            type=intent.type,
            at=self.at,
            message=message,
            references=references,
            episode=told,
            figures=current(told)[:FIGURES_TOLD],
            headline=headline.of_episode(told, intent.type, note=intent.note, names=intent.names, post=self.told.post),
            confidence=intent.confidence,
            old_words=self._short(intent.old_words),
            new_words=self._short(intent.new_words),
            note=intent.note,
            claims=self._quoted(intent),
            **self._origin(),
        )

    def loose(self, word: str, type: AlertType, **fields: Any) -> str:
        """An alert that concerns no episode: a total, a question to operators. Gives its id."""
        day = minsk_day(self.at)
        numbers = {**self.known.numbers}
        prefix = loose_prefix(word, day)
        numbers[prefix] = numbers.get(prefix, 0) + sum(1 for alert in self.alerts if alert.id.startswith(f"{prefix}-"))
        id = loose_id(word, day, numbers)
        self.alerts.append(Alert(id=id, type=type, at=self.at, message=MESSAGE_OF[type], **self._origin(), **fields))
        return id

    def _origin(self) -> dict[str, Any]:
        told = self.told
        return {
            "post": told.post,
            "post_url": told.url,
            "source_role": told.role,
            "published": told.published,
            "evidence": told.evidence,
        }

    def _quoted(self, intent: Intent) -> tuple[QuotedClaim, ...]:
        if intent.claim is None:
            return ()
        parts = [index for index, claim in enumerate(self.told.words.claims) if claim.part_of == intent.claim]
        return self.quoted((intent.claim, *parts))

    def quoted(self, indices: tuple[int, ...]) -> tuple[QuotedClaim, ...]:
        """Claims of this post with their words, as an alert carries them."""
        words = self.told.words
        chosen = [words.claims[index] for index in indices if index < len(words.claims)]
        return tuple(QuotedClaim(claim=claim, post=self.told.post, version=words.number) for claim in chosen[:CLAIMS_TOLD])

    def _short(self, words: str | None) -> str | None:
        return None if words is None else words[: self.policy.words_told]


def current(episode: Episode) -> tuple[Figure, ...]:
    """What each speaker says of the whole now, oldest first."""
    return tuple(figure for figure in episode.figures if figure.relation is Relation.WHOLE and not figure.superseded)


def belongs(episode: Episode, post: PostRef) -> bool:
    return post in episode.posts
