"""What stands around a piece of news: how many are still held, and what else happened in these days. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from claims.model import Alert, AlertType, Direction, Episode, EpisodeKind, Total, minsk_day

NEAR = timedelta(days=3)  # between a release and a step of sanctions: what is traded for each other comes in the same days
HELD_FRESH = timedelta(days=90)  # an older count says nothing of today
FIRST_WORDS = (AlertType.RELEASE_REPORTED, AlertType.RELEASE_CONFIRMED)  # a confirmation takes the place of the first message
STEPS = (AlertType.SANCTIONS_ANNOUNCED, AlertType.SANCTIONS_IN_FORCE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """As known a short while ago."""

    held: tuple[Total, ...] = ()  # of each speaker, those who count by name first
    recent: tuple[Episode, ...] = ()  # newest first; neither withdrawn nor merged ones

    def still_held(self, alert: Alert) -> Total | None:
        """For the first message of a release."""
        if alert.type not in FIRST_WORDS:
            return None
        return next((total for total in self.held if abs(minsk_day(alert.at) - total.as_of) <= HELD_FRESH), None)

    def linked(self, alert: Alert) -> tuple[Episode, ...]:
        """Sanctions eased in the days of a release, or releases in the days of such a step. That one was for the other is said by nobody here."""
        own = alert.episode
        if own is None or alert.type not in (*FIRST_WORDS, *STEPS) or (own.kind is EpisodeKind.SANCTIONS and own.direction is not Direction.EASED):
            return ()
        near = [other for other in self.recent if other.kind is not own.kind and abs(other.day - own.day) <= NEAR]
        return tuple(other for other in near if other.kind is not EpisodeKind.SANCTIONS or other.direction is Direction.EASED)


NOTHING_AROUND = Surroundings()
