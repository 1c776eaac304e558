"""An episode after something was taken out of it or put right: its state, what stands again, what an undone decision leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar

from claims.ledger.disputes import contradictions
from claims.ledger.draft import current
from claims.ledger.policy import CONFIRMERS
from claims.ledger.speakers import same_speaker
from claims.model import Episode, EpisodeKind, EpisodeState, Figure, Modality, Relation, Role

Item = TypeVar("Item")

LISTS = ("figures", "parts", "people", "posts", "targets")  # of an episode: merged item by item when a decision is undone
KEPT = ("alerts", "updated", "opened")  # what was told is never rewritten


def recomputed(episode: Episode) -> Episode:
    """The episode in the state that its figures give now."""
    return _step(episode) if episode.kind is EpisodeKind.SANCTIONS else replace(episode, state=_state(episode))


def _state(episode: Episode) -> EpisodeState:
    if contradictions(episode):
        return EpisodeState.DISPUTED
    return EpisodeState.CONFIRMED if _agreed(current(episode)) else EpisodeState.REPORTED


def _agreed(figures: Sequence[Figure]) -> bool:
    """Whether somebody confirmed in his own voice what another had said before."""
    for position, later in enumerate(figures):
        if later.own_voice and later.speaker.role in CONFIRMERS and any(_confirms(earlier, later) for earlier in figures[:position]):
            return True
    return False


def _confirms(earlier: Figure, later: Figure) -> bool:
    if earlier.count != later.count or same_speaker(earlier.speaker, later.speaker):
        return False
    return earlier.speaker.role is not later.speaker.role or later.speaker.role in (Role.NGO, Role.FOREIGN_OFFICIAL)


def _step(episode: Episode) -> Episode:
    """A step of sanctions by the voices that are left: nobody takes it back, or nobody says any more that it is law."""
    if any(one.relation is Relation.REVERSED and not one.superseded for one in episode.figures):
        return replace(episode, state=EpisodeState.REVERSED)
    law = any(one.modality is Modality.IN_FORCE for one in current(episode))
    if episode.in_force and not law:
        return replace(episode, state=EpisodeState.ANNOUNCED, in_force=None, announced=episode.announced or episode.day)
    return replace(episode, state=EpisodeState.IN_FORCE if episode.in_force else EpisodeState.ANNOUNCED)


def without(episode: Episode, gone: Sequence[Figure]) -> Episode:
    """Without these figures, as if they had never been taken in: what they had replaced or taken in stands again."""
    figures = tuple(one for one in episode.figures if one not in gone)
    parts = tuple(one for one in episode.parts if one not in gone)
    for one in gone:
        figures = _stands_again(figures, one)
    kept = replace(episode, figures=figures, parts=parts)
    whole = [one for one in gone if one.relation is Relation.WHOLE]
    if whole and not current(kept) and any(not one.superseded for one in parts):
        kept = _raised(kept)
    return recomputed(kept)


def _stands_again(figures: tuple[Figure, ...], gone: Figure) -> tuple[Figure, ...]:
    """The newest figure of the same speaker that the wrong one had replaced."""
    if gone.superseded or gone.relation is not Relation.WHOLE:
        return figures
    same = [one for one in figures if one.relation is Relation.WHOLE and same_speaker(one.speaker, gone.speaker)]
    replaced = [one for one in same if one.superseded and one.post != gone.post]
    if not replaced or any(not one.superseded for one in same):
        return figures
    return tuple(replace(one, superseded=False) if one == replaced[-1] else one for one in figures)


def _raised(episode: Episode) -> Episode:
    """Without its whole, the largest of the parts is what is known of the whole."""
    standing = [one for one in episode.parts if not one.superseded]
    largest = max(standing, key=lambda one: one.count or 0)
    figures = (*episode.figures, replace(largest, relation=Relation.WHOLE, label=None))
    return replace(episode, figures=figures, parts=tuple(one for one in episode.parts if one != largest))


def shown(episode: Episode) -> tuple[object, ...]:
    """What people are told of an episode: where this differs, those who were told want to know."""
    figures = sorted((str(one.speaker.role), one.speaker.name or "", one.count or -1, one.bound.value) for one in current(episode))
    held = sum(one.count or 1 for one in episode.figures if one.relation is Relation.REVERSED and not one.superseded)
    gone = episode.state if episode.state in (EpisodeState.WITHDRAWN, EpisodeState.MERGED, EpisodeState.REVERSED) else None
    return tuple(figures), held, gone, episode.in_force, episode.day, episode.merged_into


# --- undoing -----------------------------------------------------------------------------------------------------------------------


def restored(before: Episode, after: Episode, now: Episode) -> Episode:
    """`now` without what changed from `before` to `after`; what came later stays."""
    values: dict[str, Any] = {}
    for field in fields(Episode):
        name = field.name
        if name in KEPT:
            continue
        old, new, is_now = getattr(before, name), getattr(after, name), getattr(now, name)
        if name in LISTS:
            values[name] = _items(old, new, is_now)
        elif is_now == new:
            values[name] = old
    return replace(now, **values)


def _items(before: Sequence[Item], after: Sequence[Item], now: Sequence[Item]) -> tuple[Item, ...]:
    first = [one for one in before if one in now or one not in after]
    return (*first, *(one for one in now if one not in before and one not in after))
