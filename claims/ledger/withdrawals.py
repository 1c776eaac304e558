"""Taking an episode back: it did not happen, or was misread. Everybody who was told is told so, with the reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from claims.ledger import headline
from claims.ledger.draft import FIGURES_TOLD, current
from claims.ledger.ids import alert_id
from claims.model import MESSAGE_OF, Alert, AlertRef, AlertType, Episode, EpisodeKind, EpisodeState, utc

TYPE_OF = {EpisodeKind.RELEASE: AlertType.RELEASE_WITHDRAWN, EpisodeKind.SANCTIONS: AlertType.SANCTIONS_WITHDRAWN}


def withdraw(episode: Episode, first: Alert | None, *, reason: str, at: datetime) -> tuple[Episode, Alert | None]:
    """The episode as withdrawn, and the cancelling alert; None where nobody was told of it, or it is withdrawn already.

    `first`: the alert that told of it, whose post the cancellation names. `reason`: one English line, or a stable key.
    """
    if episode.state is EpisodeState.WITHDRAWN:
        return episode, None
    gone = replace(episode, state=EpisodeState.WITHDRAWN, updated=utc(at))
    if first is None or not episode.told:
        return gone, None
    type = TYPE_OF[episode.kind]
    id = alert_id(episode, type)
    gone = replace(gone, alerts=(*episode.alerts, AlertRef(id=id, type=type, at=utc(at))))
    return gone, Alert(
        id=id,
        type=type,
        at=utc(at),
        message=MESSAGE_OF[type],
        references=tuple(alert.id for alert in episode.alerts if alert.type is not AlertType.REVIEW_NEEDED),
        episode=gone,
        post=first.post,
        post_url=first.post_url,
        source_role=first.source_role,
        published=first.published,
        figures=current(gone)[:FIGURES_TOLD],
        headline=headline.of_episode(gone, type, note=reason),
        confidence=1.0,
        evidence=first.evidence,
        note=reason,
    )
