"""What a person judged to be misread holds for whoever says the same of the same day: it is asked again, and told to nobody meanwhile."""

from __future__ import annotations

from datetime import date

from claims.ledger.draft import Draft
from claims.ledger.values import Rejected
from claims.model import Claim, ClaimKind

NEAR_DAYS = 1  # another outlet repeats it a day later


def misread_before(draft: Draft, claim: Claim, day: date) -> Rejected | None:
    """The ruling that fits: the same kind, figure and day of a release, or the same side and target of a step. Not for the person who decides now."""
    if draft.reviewed:
        return None
    near = (one for one in draft.known.rejected if abs((one.day - day).days) <= NEAR_DAYS and one.post != draft.told.post)
    return next((one for one in near if _same(one.claim, claim)), None)


def _same(one: Claim, other: Claim) -> bool:
    if one.kind is not other.kind:
        return False
    if one.kind is ClaimKind.SANCTIONS:
        return (one.imposer, one.direction, one.target) == (other.imposer, other.direction, other.target)
    return one.count is not None and one.count == other.count
