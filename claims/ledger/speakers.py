"""Who speaks. Figures belong to speakers, not to feeds: an outlet that repeats the press service is a witness of the state's figure."""

from __future__ import annotations

from claims.ledger.values import Known, Told
from claims.model import Claim, Role, Speaker

ONE_VOICE = frozenset({Role.STATE})  # every feed of the state tells the state's figure
OFFICIAL = frozenset({Role.STATE, Role.FOREIGN_OFFICIAL, Role.LEGAL})  # an office speaks through its people


def voice(known: Known, told: Told) -> Speaker:
    """In whose voice the post's own words are: its source, or the origin of a forward."""
    if told.forwarded_from:
        return known.origin or Speaker(role=Role.PRESS, name=told.forwarded_from)
    return Speaker(role=told.role, name=told.speaker or told.post.source)


def speaker_of(claim: Claim, known: Known, told: Told) -> Speaker:
    """Who says it: whom the text names, else the voice of the post."""
    named = claim.speaker
    if named.role is None and named.name is None:
        return voice(known, told)
    own = voice(known, told)
    role = named.role or own.role
    return Speaker(role=role, name=named.name or (own.name if role is own.role else None))


def own_voice(claim: Claim, told: Told) -> bool:
    """Whether the source itself says it; False where it repeats somebody, or forwards."""
    if told.forwarded_from:
        return False
    named = claim.speaker
    if named.role is None and named.name is None:
        return True
    if named.role is not None and named.role is not told.role:
        return False
    return told.role in OFFICIAL or named.name is None or fold(named.name) == fold(told.speaker or told.post.source)


def same_speaker(one: Speaker, other: Speaker) -> bool:
    """Whether two figures are of the same voice. A speaker without a name is any of his role."""
    if one.role is not other.role:
        return False
    return one.role in ONE_VOICE or one.name is None or other.name is None or fold(one.name) == fold(other.name)


def fold(name: str | None) -> str:
    return " ".join((name or "").casefold().split())
