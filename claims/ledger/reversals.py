"""What follows a release: somebody counted as released is not free; later texts look back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from claims.ledger.disputes import settled
from claims.ledger.draft import Draft, current
from claims.ledger.places import CLOSED, FEW, Telling, named, whole
from claims.ledger.policy import NOTE_EXPLAINED, NOTE_NOT_FREE
from claims.ledger.telling import NEWS_OF_RELEASE, figure_of, people_of, telling_of, update
from claims.ledger.values import Ignored, Joined, Reversed
from claims.model import AlertType, ClaimKind, Episode, EpisodeKind, EpisodeState, Manner, Modality, Relation

REVERSAL_DAYS = 14  # a reversal explains a dispute of the last two weeks
UNTIED_DAYS = 3  # without a name, a figure or a day to tie it, it is of a happening of the last days; later a person is asked

# --- reversals ---------------------------------------------------------------------------------------------------------------------


def take_reversal(draft: Draft, index: int, homes: dict[int, str]) -> bool:
    """Somebody counted as released is not free. False where it is not known of which release."""
    telling = telling_of(draft, index)
    episode = _reversed_of(draft, telling)
    if episode is None:
        return False
    homes[index] = episode.id
    if telling.claim.confidence < _tell_from(draft, episode, _without(draft, index, telling, episode)):
        draft.ask(index, f"confidence {telling.claim.confidence:.2f}; a reversal", episode=episode.id)
        return True
    if _known_reversal(episode, telling):
        draft.put(episode)
        draft.note(Joined(claim=index, episode=episode.id, relation=Relation.REVERSED, reason="known already"))
        return True
    reverse(draft, index, telling, episode)
    return True


def _tell_from(draft: Draft, before: Episode, after: Episode) -> float:
    """Confidence from which the reversal is told: less where the figures that are open agree with it, for they speak for it too."""
    return min(draft.policy.tell_from, draft.policy.explain_from) if _explained(before, after) else draft.policy.tell_from


def _without(draft: Draft, index: int, telling: Telling, episode: Episode) -> Episode:
    """The episode with those who are not free."""
    figure = figure_of(draft, index, telling, relation=Relation.REVERSED)
    marked = tuple(replace(person, reversed=True) if person.canonical in telling.names else person for person in episode.people)
    people = people_of(draft, marked, (index,), reversed=True)
    return settled(replace(episode, figures=(*episode.figures, figure), people=people))


def _explained(before: Episode, after: Episode) -> bool:
    return before.state is EpisodeState.DISPUTED and after.state is not EpisodeState.DISPUTED


def reverse(draft: Draft, index: int, telling: Telling, episode: Episode) -> None:
    kept = _without(draft, index, telling, episode)
    explained = _explained(episode, kept)
    names = tuple(person.name for person in kept.people if person.canonical in telling.names)
    draft.note(Reversed(claim=index, episode=episode.id, reason=NOTE_EXPLAINED if explained else NOTE_NOT_FREE))
    note = NOTE_EXPLAINED if explained else NOTE_NOT_FREE
    words = telling.claim.quote
    least = _tell_from(draft, episode, kept)
    update(draft, index, telling, kept, AlertType.RELEASE_REVISED, note=note, new_words=words, names=names, tell_from=least)
    draft.put(kept)


def _reversed_of(draft: Draft, telling: Telling) -> Episode | None:
    """By name, by the difference that it explains, by what else the post tells of, by its day; else the newest of the last days."""
    open_ones = [one for one in draft.episodes.values() if one.kind is EpisodeKind.RELEASE and one.state not in CLOSED]
    past = [one for one in open_ones if 0 <= (telling.day - one.day).days + 1 <= draft.policy.late_list_days]
    fitting = [one for one in past if (whole(one) or telling.count or 1) >= (telling.count or 1)]
    near = [one for one in fitting if (telling.day - one.day).days <= REVERSAL_DAYS]
    tests: tuple[Callable[[Episode], bool], ...] = (
        lambda one: bool(telling.names & named(one)),
        lambda one: one.id in draft.touched or _recalled(draft, one),
        lambda one: one in near and one.state is EpisodeState.DISPUTED,
        lambda one: telling.claim.day is not None and one.day == telling.claim.day,
        lambda one: (telling.day - one.day).days <= UNTIED_DAYS and (whole(one) or 0) > max(FEW, telling.count or 1),
    )
    for test in tests:
        found = [one for one in fitting if test(one)]
        if found:
            return max(found, key=lambda one: (one.day, one.opened))
    return None


def _recalled(draft: Draft, episode: Episode) -> bool:
    counts = {figure.count for figure in current(episode) if (figure.count or 0) > FEW}
    return any(claim.kind is ClaimKind.RELEASE and claim.count in counts for claim in draft.told.words.claims)


def _known_reversal(episode: Episode, telling: Telling) -> bool:
    """The same person again, in whatever words; without a name, the same number again."""
    before = [figure for figure in episode.figures if figure.relation is Relation.REVERSED and not figure.superseded]
    if not before:
        return False
    known = {person.canonical for person in episode.people if person.reversed}
    if telling.names and known:
        return telling.names <= known
    return any(figure.count == telling.count or telling.count is None for figure in before)


# --- look-backs --------------------------------------------------------------------------------------------------------------------


def take_look_back(draft: Draft, index: int) -> None:
    """What is no news: a look-back joins by a stated day, an equal figure with its manner, or names; the rest is left."""
    claim = draft.told.words.claims[index]
    if claim.modality in NEWS_OF_RELEASE or claim.modality is Modality.REVERSED:
        return
    if claim.modality is not Modality.BACKGROUND:
        draft.note(Ignored(claim=index, reason=f"{claim.modality or 'no modality'}: no release"))
        return
    telling = telling_of(draft, index)
    found = [one for one in draft.episodes.values() if one.kind is EpisodeKind.RELEASE and one.state not in CLOSED and _recalls(one, telling)]
    if not found:
        draft.note(Ignored(claim=index, reason="a look-back at nothing known"))
        return
    episode = max(found, key=lambda one: (one.day, one.opened))
    _recall(draft, index, telling, episode)


def _recalls(episode: Episode, telling: Telling) -> bool:
    claim = telling.claim
    if claim.day is not None:
        return abs((claim.day - episode.day).days) <= 1
    if telling.names & named(episode):
        return True
    manners = {claim.manner, episode.manner}
    same_manner = len(manners) == 1 or Manner.UNSPECIFIED in manners
    return same_manner and claim.count is not None and claim.count > FEW and any(one.count == claim.count for one in current(episode))


def _recall(draft: Draft, index: int, telling: Telling, episode: Episode) -> None:
    draft.note(Joined(claim=index, episode=episode.id, relation=Relation.RECALL, reason="a look-back"))
    known = {figure.count for figure in (*episode.figures, *episode.parts)}
    if telling.count is not None and telling.count not in known and telling.claim.confidence >= draft.policy.tell_from:
        draft.put(replace(episode, figures=(*episode.figures, figure_of(draft, index, telling, relation=Relation.RECALL))))
