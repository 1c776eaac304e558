"""Where a claim may belong, and what each rule of matching asks of an episode or a telling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claims.ledger.cues import ANOTHER, CORRECTION, says
from claims.ledger.draft import current
from claims.model import Claim, Episode, EpisodeState, Manner, Modality, Relation, Role, Speaker

CLOSED = frozenset({EpisodeState.MERGED, EpisodeState.WITHDRAWN})
FEW = 3  # people: so small a figure is met by chance, and needs a label or a name to be the same one
NEAR_SHARE = 0.25  # share by which two figures of one whole may differ, where two episodes could be meant
ONE_SHORT = 1  # people …
SHORT_SHARE = 0.02  # … or share of the whole: a figure so little short of the whole is about the whole, no destination's share


class Place(StrEnum):
    SAME = "same"  # the figure is the episode's whole
    SAME_PART = "same_part"  # the figure is a stored part
    PART = "part"  # a part that was not stored
    AGREES = "agrees"  # "more than 120" beside 123: no contradiction, nothing new
    SHARPER = "sharper"  # an exact figure after "at least", or after none
    UPWARDS = "upwards"  # a larger figure that takes the earlier one in
    REVISES = "revises"  # the same speaker, another figure
    DIFFERS = "differs"  # another speaker, another figure of the same whole
    RECALL = "recall"  # an older happening told again as if it were news
    SUM = "sum"  # a sum over several episodes: cumulative
    MERGES = "merges"  # a sum over episodes of one day, each a destination or a group of what turns out to be one release
    NEW = "new"
    UNCLEAR = "unclear"  # new, and it may be part of another


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    place: Place
    episode: Episode | None = None
    others: tuple[Episode, ...] = ()  # that are merged into it
    label: str | None = None  # of a part
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A release claim with all that decides where it belongs."""

    claim: Claim
    speaker: Speaker
    own_voice: bool
    day: date
    names: frozenset[str] = frozenset()  # canonical
    parts: tuple[Claim, ...] = ()  # claims of the same post that are parts of this one
    context: str = ""  # the words around the claim
    lead: str = ""  # the claim and the words just before it
    numbers: frozenset[int] = frozenset()  # all that the post names in digits
    touched: frozenset[str] = frozenset()  # episodes of which this very post told a whole before

    @property
    def count(self) -> int | None:
        return self.claim.count


def named(episode: Episode) -> frozenset[str]:
    return frozenset(person.canonical for person in episode.people)


def whole(episode: Episode) -> int | None:
    """The largest figure of the whole that somebody tells now."""
    counts = [figure.count for figure in current(episode) if figure.count is not None]
    return max(counts, default=None)


def not_free(episode: Episode) -> int:
    """How many of them were counted as released but are not."""
    return sum(figure.count or 1 for figure in episode.figures if figure.relation is Relation.REVERSED and not figure.superseded)


def is_decree(episode: Episode) -> bool:
    """A pardon that only the state tells of. Where a foreign office tells that they are out, they were let go by an agreement, with its citizens."""
    out = any(figure.speaker.role is Role.FOREIGN_OFFICIAL and figure.modality is Modality.HAPPENED for figure in current(episode))
    return episode.manner is Manner.PARDON and not out


def own_decree(telling: Telling) -> bool:
    """The state itself tells that it pardoned: of another day than what is known, that is a decree of its own."""
    return telling.speaker.role is Role.STATE and telling.own_voice and is_told_as_decree(telling) and not says(CORRECTION, telling.context)


def is_told_as_decree(telling: Telling) -> bool:
    return telling.claim.manner is Manner.PARDON and telling.claim.modality is Modality.ANNOUNCED


def says_another(telling: Telling) -> bool:
    """He himself says "another": who repeats him means another than last month's."""
    return telling.own_voice and says(ANOTHER, telling.claim.quote)


def just_short(count: int | None, of: int | None) -> bool:
    """51 of 52 is a figure of the whole; 114 of 123 is a share."""
    if count is None or of is None:
        return False
    return 0 <= of - count <= max(ONE_SHORT, SHORT_SHARE * of)


def near_in_size(one: int | None, other: int | None) -> bool:
    """51 is a figure of the 52, not of the one person of the same day."""
    return one is not None and other is not None and abs(one - other) <= NEAR_SHARE * max(one, other)


def closest(episodes: Sequence[Episode], telling: Telling) -> Episode:
    """The episode of the same day, else the nearest; told ones first, then the newest."""
    return min(episodes, key=lambda one: (abs((one.day - telling.day).days), not one.told, -one.opened.timestamp()))
