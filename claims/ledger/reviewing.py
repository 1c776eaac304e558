"""What a person decides of a claim: accept, correct, reject, and take a decision back. Pure, and the same rooms decide as for a post.

    accept    the claim is taken in as if it had confidence 1
    correct   it is taken in, or put right, as the person reads it: another figure or kind, part of that episode, one of its own
    reject    it is taken out of what is known
    undo      what the decision changed is as it was before; what came later stays

What people were told and is no longer so is told to exactly those who got it (Decision.corrections): as `withdrawn`, or as `revised`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from claims.ledger import headline, releases, sanctions, totals
from claims.ledger.draft import Draft, Intent, current
from claims.ledger.places import CLOSED
from claims.ledger.policy import NOTE_DECIDED, Policy
from claims.ledger.recomputing import recomputed, restored, shown, without
from claims.ledger.speakers import same_speaker
from claims.ledger.telling import figure_of, telling_of, with_parts
from claims.ledger.values import Decided, Decision, Known, Merged, Told, ToReview, Withdrawn
from claims.ledger.versions import same_meaning
from claims.model import Alert, AlertType, Claim, ClaimKind, Episode, EpisodeKind, EpisodeState, Figure, Relation

EVER = timedelta(days=36_500)  # who decides knows the age of a post, and that a total leaps
ANY_LEAP = 1e9
WITHDRAWN = {EpisodeKind.RELEASE: AlertType.RELEASE_WITHDRAWN, EpisodeKind.SANCTIONS: AlertType.SANCTIONS_WITHDRAWN}


class Undecidable(ValueError):
    """The ledger cannot follow the decision; the text says what is missing."""


class Action(StrEnum):
    ACCEPT = "accept"
    CORRECT = "correct"
    REJECT = "reject"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What a person decided."""

    action: Action
    claim: Claim | None = None  # correct: the claim as it should have been read
    into: str | None = None  # correct: the episode that it belongs to; an episode that it opened is merged into that
    apart: bool = False  # correct: a happening of its own
    episode: str | None = None  # reject, correct: this whole episode is meant, not one claim
    reason: str = ""  # told to those who are corrected
    quiet: bool = False  # tells nobody


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A claim of another post that said the same, and still says it."""

    told: Told
    claim: int


def judge(
    known: Known,
    told: Told,
    index: int,
    ruling: Ruling,
    *,
    at: datetime,
    policy: Policy,
    witnesses: Sequence[Witness] = (),
    told_total: Alert | None = None,
) -> Decision:
    """What follows from the ruling on one claim of one version. `told_total`: the alert that told of its total. Raises Undecidable."""
    draft = Draft(known, as_ruled(told, index, ruling), at=at, policy=replace(policy, late_after=EVER, total_jump=ANY_LEAP))
    draft.telling, draft.reviewed = not ruling.quiet, True
    bench = Bench(draft, index, ruling, witnesses)
    if ruling.action is Action.REJECT:
        bench.reject()
    elif ruling.action is Action.CORRECT:
        bench.correct()
    else:
        bench.accept()
    if told_total is not None and draft.telling and ruling.action is not Action.ACCEPT:
        bench.take_total_back(told_total)
    return bench.decision()


def as_ruled(told: Told, index: int, ruling: Ruling) -> Told:
    """The post with that claim as the person reads it, and certain. A rejected one stays as it was read."""
    if ruling.action is Action.REJECT:
        return told
    claims = list(told.words.claims)
    claims[index] = replace(ruling.claim or claims[index], confidence=1.0)
    return replace(told, words=replace(told.words, claims=tuple(claims)))


class Bench:
    """One ruling while it is carried out."""

    def __init__(self, draft: Draft, index: int, ruling: Ruling, witnesses: Sequence[Witness]) -> None:
        self.draft, self.index, self.ruling, self.witnesses = draft, index, ruling, witnesses
        self.note = f"{NOTE_DECIDED}{ruling.reason}" if ruling.reason else NOTE_DECIDED.rstrip(": ")
        self.corrected: set[str] = set()  # episodes whose alert goes to those alone who were told
        self.loose: set[str] = set()  # ids of correcting alerts without an episode
        self.about: dict[str, AlertType] = {}  # episode → the one type of its alerts that is taken back

    @property
    def claim(self) -> Claim:
        return self.draft.told.words.claims[self.index]

    def decision(self) -> Decision:
        decision = self.draft.decision()
        alerts = tuple(self._with_merged(alert) for alert in decision.alerts)
        ids = {alert.id for alert in alerts if alert.episode is not None and alert.episode.id in self.corrected}
        return replace(decision, alerts=alerts, corrections=frozenset(ids | self.loose))

    def _with_merged(self, alert: Alert) -> Alert:
        """Who was told of an episode that was merged into this one is corrected too."""
        if alert.episode is None or alert.episode.id not in self.corrected:
            return alert
        if only := self.about.get(alert.episode.id):
            types = {ref.id: ref.type for ref in alert.episode.alerts}
            return replace(alert, references=tuple(id for id in alert.references if types.get(id) is only))
        merged = [one for one in self.draft.known.episodes if one.merged_into == alert.episode.id]
        more = [ref.id for one in merged for ref in one.alerts if ref.type is not AlertType.REVIEW_NEEDED]
        return replace(alert, references=tuple(dict.fromkeys((*alert.references, *more))))

    # --- the three -------------------------------------------------------------------------------------------------------------------

    def accept(self) -> None:
        homes = self._homes()
        if not homes:
            self.take(self.index)
        for episode in homes:
            kept = self.draft.put(replace(episode, may_be_part_of=None))
            self._decided(kept, "a happening of its own, as a person says")
            if kept.kind is EpisodeKind.RELEASE and not kept.told and self.claim.is_news:
                self.draft.tell(kept.id, Intent(type=AlertType.RELEASE_REPORTED, claim=self.index, confidence=1.0))

    def reject(self) -> None:
        if self.ruling.episode is not None:
            self._withdraw(self._episode(self.ruling.episode))
            return
        for episode in self._homes():
            self._take_out(episode)

    def correct(self) -> None:
        homes = [self._episode(self.ruling.episode)] if self.ruling.episode else self._homes()
        if self.ruling.into is not None:
            self._into(homes, self._episode(self.ruling.into))
        elif self.ruling.apart:
            for episode in homes:
                self._take_out(episode)
            self._open()
        elif self.ruling.episode is not None and self._same_subject(homes):
            for episode in homes:
                self._swap(episode)
        elif not self.put_right(self.index):
            self.take(self.index)

    # --- finding -----------------------------------------------------------------------------------------------------------------------

    def _homes(self) -> list[Episode]:
        """The episodes that have a figure of this claim."""
        open_ones = [one for one in self.draft.episodes.values() if one.state not in CLOSED]
        return [one for one in open_ones if self._mine(one)]

    def _mine(self, episode: Episode) -> list[Figure]:
        words, post = self.draft.told.words, self.draft.told.post
        figures = (*episode.figures, *episode.parts)
        return [one for one in figures if (one.post, one.version, one.claim) == (post, words.number, self.index)]

    def _episode(self, id: str) -> Episode:
        episode = self.draft.episodes.get(id)
        if episode is None:
            raise Undecidable(f"there is no episode {id}")
        if episode.state in CLOSED:
            into = f" into {episode.merged_into}" if episode.merged_into else ""
            raise Undecidable(f"the episode {id} is {episode.state.value}{into}")
        return episode

    def _same_subject(self, homes: Sequence[Episode]) -> bool:
        return self.claim.kind is ClaimKind.RELEASE and self.claim.is_news and all(one.kind is EpisodeKind.RELEASE for one in homes)

    # --- taking in ---------------------------------------------------------------------------------------------------------------------

    def take(self, index: int) -> None:
        """Through the same rooms as any claim."""
        draft, kind = self.draft, self.draft.told.words.claims[index].kind
        before = len(draft.outcomes)
        if kind is ClaimKind.RELEASE:
            releases.take(draft, with_parts(draft, index))
        elif kind is ClaimKind.SANCTIONS:
            sanctions.take(draft, sanctions.group_of(draft, index))
        else:
            totals.take(draft, frozenset({index}))
        for outcome in draft.outcomes[before:]:
            if isinstance(outcome, ToReview) and outcome.episode is None and outcome.claim == index:
                raise Undecidable(f"{outcome.reason}: correct it, and say which episode or what is missing")

    def _into(self, homes: Sequence[Episode], target: Episode) -> None:
        for episode in homes:
            if episode.id == target.id:
                raise Undecidable(f"it belongs to {target.id} already")
            self._merge(episode, self._episode(target.id))
        if homes:
            return
        if self.claim.kind is ClaimKind.RELEASE and target.kind is EpisodeKind.RELEASE:
            releases.join(self.draft, self.index, target)
        elif self.claim.kind is ClaimKind.SANCTIONS and target.kind is EpisodeKind.SANCTIONS:
            sanctions.join(self.draft, self.index, target)
        else:
            raise Undecidable(f"a claim of the kind {self.claim.kind.value} cannot belong to {target.id}")

    def _open(self) -> None:
        if self.claim.kind is ClaimKind.RELEASE:
            releases.open_apart(self.draft, self.index)
        elif self.claim.kind is ClaimKind.SANCTIONS and self.claim.imposer and self.claim.direction:
            sanctions.open_apart(self.draft, self.index)
        else:
            raise Undecidable("only a release, or a step of sanctions with its imposer and direction, is a happening of its own")

    def take_out_all(self, index: int) -> None:
        """Everything that this claim gave is taken out."""
        self.index = index
        for episode in self._homes():
            self._take_out(episode)

    def put_right(self, index: int) -> bool:
        """The figures of this claim as it reads now. False where it gave none, or is about something else: then it is to be taken in."""
        self.index = index
        homes = self._homes()
        if homes and self._same_subject(homes):
            for episode in homes:
                self._swap(episode)
            return True
        for episode in homes:
            self._take_out(episode)
        return False

    # --- putting right -----------------------------------------------------------------------------------------------------------------

    def _swap(self, episode: Episode) -> None:
        """The figure as it should have been read, in the place of the one that was misread."""
        telling = telling_of(self.draft, self.index)
        (old, *_) = self._mine(episode) or current(episode)
        new = replace(figure_of(self.draft, self.index, telling, relation=old.relation, label=old.label), superseded=old.superseded)
        kept = replace(
            episode,
            figures=tuple(new if one == old else one for one in episode.figures),
            parts=tuple(new if one == old else one for one in episode.parts),
        )
        if len(current(kept)) == 1 and new in current(kept):
            of, day = self.claim.population, self.claim.day
            kept = replace(kept, population=of, manner=self.claim.manner, day=day or kept.day)
        self._keep(episode, recomputed(kept), old_words=old.quote, what=f"{old.count} → {new.count}")

    def _take_out(self, episode: Episode) -> None:
        """Without this claim's figures; where nobody else said it, the episode is withdrawn."""
        gone = self._mine(episode)
        left = without(episode, gone)
        if not current(left) and not [one for one in left.parts if not one.superseded]:
            left = self._on_witnesses(left)
        if not current(left):
            self._withdraw(episode)
            return
        claim = frozenset(person.canonical for person in self.draft.told.words.people if person.claim == self.index)
        people = tuple(one for one in left.people if one.post != self.draft.told.post or one.canonical not in claim)
        self._keep(episode, replace(left, people=people), old_words=gone[0].quote if gone else None, what="taken out")

    def _on_witnesses(self, episode: Episode) -> Episode:
        """What others said too stands on their words."""
        figures = list(episode.figures)
        for witness in self.witnesses:
            draft = Draft(self.draft.known, witness.told, at=self.draft.at, policy=self.draft.policy)
            claim = witness.told.words.claims[witness.claim]
            if claim.kind.value != episode.kind.value or not claim.is_news or claim.part_of is not None:
                continue
            new = figure_of(draft, witness.claim, telling_of(draft, witness.claim))
            if not any(same_speaker(one.speaker, new.speaker) for one in figures if not one.superseded):
                figures.append(new)
        return recomputed(replace(episode, figures=tuple(figures)))

    def _merge(self, episode: Episode, into: Episode) -> None:
        """One happening told as two: its figures go over, its id stays and points to the other."""
        if episode.kind is not into.kind:
            raise Undecidable(f"{episode.id} and {into.id} are of two kinds")
        kept = into
        for figure in current(episode):
            kept = _with_figure(kept, figure, part_label_of(episode))
        parts = tuple(one for one in episode.parts if one not in kept.parts)
        names = {person.canonical for person in kept.people}
        people = tuple(one for one in episode.people if one.canonical not in names)
        posts = tuple(dict.fromkeys((*kept.posts, *episode.posts)))
        kept = recomputed(replace(kept, parts=(*kept.parts, *parts), people=(*kept.people, *people), posts=posts))
        self.draft.put(kept)
        gone = self.draft.put(replace(episode, state=EpisodeState.MERGED, merged_into=into.id, may_be_part_of=None))
        self.draft.note(Merged(claim=self.index, episode=gone.id, reason=f"the same as {into.id}, as a person says"))
        self._tell(gone, AlertType.RELEASE_REVISED, note=f"{NOTE_DECIDED}{self.ruling.reason or f'the same as {into.id}'}")

    def _withdraw(self, episode: Episode) -> None:
        gone = self.draft.put(replace(episode, state=EpisodeState.WITHDRAWN))
        self.draft.note(Withdrawn(claim=self.index, episode=gone.id, reason=self.note))
        self._tell(gone, WITHDRAWN[gone.kind], note=self.note)

    def _keep(self, before: Episode, after: Episode, *, old_words: str | None, what: str) -> None:
        kept = self.draft.put(after)
        self._decided(kept, what)
        if shown(before) == shown(kept):
            return
        type = AlertType.RELEASE_REVISED if kept.kind is EpisodeKind.RELEASE else AlertType.SANCTIONS_WITHDRAWN
        if kept.kind is EpisodeKind.SANCTIONS and before.state is EpisodeState.REVERSED:
            self.about[kept.id] = AlertType.SANCTIONS_REVERSED
        elif kept.kind is EpisodeKind.SANCTIONS and before.in_force and not kept.in_force:
            self.about[kept.id] = AlertType.SANCTIONS_IN_FORCE
        words = self.claim.quote if self.ruling.action is Action.CORRECT else None
        self._tell(kept, type, note=self.note, old_words=old_words if words else None, new_words=words)

    def _decided(self, episode: Episode, what: str) -> None:
        self.draft.note(Decided(claim=self.index, episode=episode.id, reason=f"{what}; {self.note}"))

    def _tell(self, episode: Episode, type: AlertType, *, note: str, old_words: str | None = None, new_words: str | None = None) -> None:
        if not episode.told:
            return
        if episode.kind is EpisodeKind.SANCTIONS and type is AlertType.RELEASE_REVISED:
            type = AlertType.SANCTIONS_WITHDRAWN  # merged: there is one step less, and the note says which one it is
        self.corrected.add(episode.id)
        self.draft.tell(episode.id, Intent(type=type, claim=self.index, confidence=1.0, note=note, old_words=old_words, new_words=new_words))

    # --- totals ------------------------------------------------------------------------------------------------------------------------

    def take_total_back(self, alert: Alert) -> None:
        """A total that people were told of wrongly: the one before stands, or the one that the person reads."""
        assert alert.total is not None
        draft = self.draft
        new = draft.points[-1].total if draft.points else alert.previous_total
        if new is None:
            return
        draft.alerts = [one for one in draft.alerts if one.type is not AlertType.TOTAL_CHANGED]  # told below, to those who were misled
        draft.loose(
            "total",
            AlertType.TOTAL_CHANGED,
            headline=f"{headline.of_total(new, alert.total)} ({self.note})",
            confidence=1.0,
            references=(alert.id,),
            total=new,
            previous_total=alert.total,
            note=self.note,
        )
        self.loose.add(draft.alerts[-1].id)


def part_label_of(episode: Episode) -> str:
    """What a group that turns out to be part of another episode is called there."""
    of = episode.population
    if of.destination:
        return f"destination:{of.destination}"
    return f"nationality:{of.nationality}" if of.nationality else of.who or ("names" if episode.people else "some")


def _with_figure(episode: Episode, figure: Figure, label: str) -> Episode:
    """A figure of a merged episode: a voice of the same figure, a part of a larger one, or another figure of the whole."""
    standing = current(episode)
    largest = max((one.count or 0 for one in standing), default=0)
    if any(one.count == figure.count for one in standing) or not largest or (figure.count or 0) > largest:
        if any(one.count == figure.count and same_speaker(one.speaker, figure.speaker) for one in standing):
            return episode
        return replace(episode, figures=(*episode.figures, figure))
    return replace(episode, parts=(*episode.parts, replace(figure, relation=Relation.PART, label=figure.label or label)))


# --- what was decided holds ---------------------------------------------------------------------------------------------------------


def carry(told: Told, rulings: Sequence[tuple[Claim, Claim]]) -> Told:
    """What a person decided of a claim holds in every later version that says the same. `rulings`: as it was read, and as it was decided."""
    previous = told.previous and replace(told.previous, claims=_ruled(told.previous.claims, rulings))
    return replace(told, previous=previous, words=replace(told.words, claims=_ruled(told.words.claims, rulings)))


def _ruled(claims: Sequence[Claim], rulings: Sequence[tuple[Claim, Claim]]) -> tuple[Claim, ...]:
    out = []
    for claim in claims:
        decided = next((one for read, one in rulings if same_meaning(read, claim)), None)
        here = decided and replace(decided, span=claim.span, quote=claim.quote, part_of=claim.part_of, confidence=1.0)
        out.append(here or claim)
    return tuple(out)


# --- undoing -----------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What one decision changed: the episodes before and after; those that it opened have no before."""

    before: tuple[Episode, ...]
    after: tuple[Episode, ...]
    told: tuple[str, ...] = ()  # ids of the alerts that it caused


def undo(
    known: Known, told: Told, index: int, step: Step, *, at: datetime, policy: Policy, reason: str = "", told_total: Alert | None = None
) -> Decision:
    """What is known without that decision. Who was told of it, and nobody else, is told that it was taken back."""
    draft = Draft(known, told, at=at, policy=policy)
    draft.telling, draft.reviewed = bool(step.told), True
    ruling = Ruling(action=Action.REJECT, reason=reason or "a decision was taken back")
    bench = Bench(draft, index, ruling, ())
    old = {one.id: one for one in step.before}
    for after in step.after:
        now = draft.episodes.get(after.id)
        if now is not None:
            _undo_one(bench, old.get(after.id), after, now)
    if told_total is not None and draft.telling:
        bench.take_total_back(told_total)
    decision = bench.decision()
    corrected = tuple(_only_of(alert, step.told) if alert.id in decision.corrections else alert for alert in decision.alerts)
    return replace(decision, alerts=corrected)


def _undo_one(bench: Bench, before: Episode | None, after: Episode, now: Episode) -> None:
    if before is not None:
        kept = bench.draft.put(restored(before, after, now))
        bench._decided(kept, "as before the decision")
        if shown(kept) != shown(now):
            bench._tell(kept, _type_of_return(kept), note=bench.note)
        return
    others = [one for one in (*now.figures, *now.parts) if one not in after.figures and one not in after.parts]
    if now.state in CLOSED:
        return
    if any(one.relation is Relation.WHOLE and not one.superseded for one in others):
        bench._keep(
            now, without(now, [one for one in (*now.figures, *now.parts) if one not in others]), old_words=None, what="as before the decision"
        )
    else:
        bench._withdraw(now)


def _type_of_return(episode: Episode) -> AlertType:
    """How those are told to whom an episode was taken back, that it stands again."""
    if episode.kind is EpisodeKind.RELEASE:
        return AlertType.RELEASE_REVISED
    return AlertType.SANCTIONS_IN_FORCE if episode.in_force else AlertType.SANCTIONS_ANNOUNCED


def _only_of(alert: Alert, told: Iterable[str]) -> Alert:
    """Those who got the decision's own alerts are told; where it told something else, the whole episode's."""
    mine = set(told)
    chosen = tuple(id for id in alert.references if id in mine)
    return replace(alert, references=chosen) if chosen else alert
