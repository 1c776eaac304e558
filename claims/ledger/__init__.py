"""The ledger: claims and what is known → what changes, and what is worth telling. Pure: no I/O, no clock; the moment comes in as `at`.

    decision = decide(known, told, at=now, policy=Policy())

storage/ledger.py gathers `known`, asks here, and applies the answer, all in one transaction.
"""

from __future__ import annotations

from datetime import datetime

from claims.ledger import releases, sanctions, totals, versions
from claims.ledger.draft import Draft
from claims.ledger.policy import Policy
from claims.ledger.values import Decision, Known, Outcome, Point, Told, ToReview, Words
from claims.model import AlertType, minsk_day, utc

__all__ = ["Decision", "Known", "Outcome", "Point", "Policy", "ToReview", "Told", "Words", "decide"]

QUOTE_IN_HEADLINE = 120  # characters of the quote that operators are asked about


def decide(known: Known, told: Told, *, at: datetime, policy: Policy) -> Decision:
    """What one post, edit or deletion changes in what is known. The same arguments give the same answer."""
    draft = Draft(known, told, at=utc(at), policy=policy)
    if told.previous is None:
        for room in (releases, sanctions, totals):
            room.take(draft)
    else:
        draft.telling = told.live  # it was seen before: its age at first sight was judged then
        if told.deleted:
            versions.take_deletion(draft)
        else:
            versions.take_edit(draft)
    _ask_operators(draft)
    return draft.decision()


def _ask_operators(draft: Draft) -> None:
    """One question a post, whatever is uncertain in it; of a post that is edited again and again no more than a few."""
    waiting = [outcome for outcome in draft.outcomes if isinstance(outcome, ToReview) and outcome.claim is not None]
    if not waiting or draft.worn(AlertType.REVIEW_NEEDED, draft.policy.questions_told):
        return
    first = waiting[0]
    assert first.claim is not None
    claim = draft.told.words.claims[first.claim]
    quote = " ".join(claim.quote.split())[:QUOTE_IN_HEADLINE]
    draft.loose(
        "review",
        AlertType.REVIEW_NEEDED,
        headline=f"To be decided ({first.reason}): {quote}",
        confidence=claim.confidence,
        claims=draft.quoted(tuple(dict.fromkeys(one.claim for one in waiting if one.claim is not None))),
        note=first.reason,
    )


def day_key(moment: datetime) -> str:
    """The day in Minsk, as ids of alerts without an episode carry it."""
    return minsk_day(moment).isoformat()
