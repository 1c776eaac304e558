"""Readable ids that are the same whenever the same input is read again: days, kinds and running numbers, no hashes, no clocks.

An alert's id is the webhook-id too, so it is made of letters, digits, dots and hyphens alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from claims.model import AlertType, Episode, EpisodeKind


def episode_id(kind: EpisodeKind, day: date, taken: Iterable[str]) -> str:
    """The next free id of that day: "2025-12-13-release-1"."""
    prefix = f"{day.isoformat()}-{kind.value}-"
    numbers = [int(id[len(prefix) :]) for id in taken if id.startswith(prefix) and id[len(prefix) :].isdigit()]
    return f"{prefix}{max(numbers, default=0) + 1}"


def alert_id(episode: Episode, type: AlertType) -> str:
    """ "2025-12-13-release-1.reported.1": the episode, what happened to it, and for the how-manieth time."""
    word = type.value.split(".")[1]
    number = sum(1 for alert in episode.alerts if alert.type is type) + 1
    return f"{episode.id}.{word}.{number}"


def loose_prefix(word: str, day: date) -> str:
    """Of alerts without an episode: "total-2025-12-13"; numbers of those taken come from storage by this prefix."""
    return f"{word}-{day.isoformat()}"


def loose_id(word: str, day: date, numbers: Mapping[str, int]) -> str:
    prefix = loose_prefix(word, day)
    return f"{prefix}-{numbers.get(prefix, 0) + 1}"
