"""Contradictions between speakers of different roles, and when they are over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claims.ledger.draft import current
from claims.ledger.places import Telling, not_free
from claims.ledger.policy import CONFIRMERS
from claims.ledger.speakers import fold
from claims.model import AlertType, Bound, Episode, EpisodeState, Figure, Modality, Role

OUTLETS = 2  # of the press, each on its own authority, whose figure is worth a dispute


def was_disputed(episode: Episode) -> bool:
    return episode.state is EpisodeState.DISPUTED or any(alert.type is AlertType.RELEASE_DISPUTED for alert in episode.alerts)


def contradictions(episode: Episode, telling: Telling | None = None) -> list[Figure]:
    """Exact figures of the whole that another role tells otherwise, and that nobody's being held back explains."""
    figures = [figure for figure in current(episode) if figure.bound is Bound.EXACT and figure.count is not None]
    if telling is None:
        heard = [one for one in figures if not lone_report(one, figures)]
        return [one for one in heard if any(_contradict(one, other, episode) for other in heard)]
    if telling.claim.bound is not Bound.EXACT or telling.count is None:
        return []
    told = replace(figures[0], count=telling.count, speaker=telling.speaker, modality=telling.claim.modality) if figures else None
    if told is None or lone_report(told, [*figures, told]):
        return []
    return [one for one in figures if not lone_report(one, [*figures, told]) and _contradict(one, told, episode)]


def settled(episode: Episode) -> Episode:
    """A dispute is over when no two exact figures contradict each other: two voices of their own that agree confirm, silently."""
    if episode.state is not EpisodeState.DISPUTED or contradictions(episode):
        return episode
    voices = {(figure.count, figure.speaker.role) for figure in current(episode) if figure.own_voice and figure.speaker.role in CONFIRMERS}
    agreed = len(voices) > len({count for count, _ in voices}) or any(alert.type is AlertType.RELEASE_CONFIRMED for alert in episode.alerts)
    return replace(episode, state=EpisodeState.CONFIRMED if agreed else EpisodeState.REPORTED)


def _contradict(one: Figure, other: Figure, episode: Episode) -> bool:
    if one.speaker.role is other.speaker.role or one.count is None or other.count is None:
        return False
    if second_hand(one) or second_hand(other):
        return False
    return abs(one.count - other.count) not in (0, not_free(episode))


def lone_report(figure: Figure, among: Sequence[Figure]) -> bool:
    """A figure that one outlet alone tells may be a slip of its pen: it is shown, and contradicts nobody until another has it too."""
    if figure.speaker.role not in (Role.PRESS, None):
        return False
    outlets = {fold(one.speaker.name or one.source) for one in among if one.count == figure.count and one.speaker.role in (Role.PRESS, None)}
    return len(outlets) < OUTLETS


def second_hand(figure: Figure) -> bool:
    """Of a decree the press knows what the decree says: its figure is a repetition, perhaps a slip, and no second voice."""
    return figure.modality is Modality.ANNOUNCED and figure.speaker.role in (Role.PRESS, Role.OPPOSITION, None)
