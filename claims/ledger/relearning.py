"""A stored version read again with better rules: what it says no longer is taken out, what it says otherwise is put right, what is new is taken in.

Nobody is told of what is new: it is old. Who was told of what is wrong is told so where the caller wants it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from claims.ledger.draft import Draft
from claims.ledger.policy import Policy
from claims.ledger.reviewing import ANY_LEAP, EVER, Action, Bench, Ruling, Undecidable, Witness
from claims.ledger.values import Decision, Known, Told, Words
from claims.ledger.versions import Matched
from claims.model import Claim, Figure

WHY = "read again with better rules"


def relearn(
    known: Known, old: Words, told: Told, pairs: Matched, *, correct: bool, at: datetime, policy: Policy, witnesses: Sequence[Witness] = ()
) -> Decision:
    """`told`: the post with its words as they are read today; `old`: as they were read; `pairs`: versions.match of the two."""
    draft = Draft(known, replace(told, words=old), at=at, policy=replace(policy, late_after=EVER, total_jump=ANY_LEAP))
    draft.telling, draft.reviewed = correct, True
    out = Bench(draft, 0, Ruling(action=Action.REJECT, reason=WHY), witnesses)
    put_right = Bench(draft, 0, Ruling(action=Action.CORRECT, reason=WHY), witnesses)
    for index in pairs.vanished:
        out.take_out_all(index)
    _renumber(draft, dict((*pairs.same, *pairs.changed)))
    draft.told = told
    anew = list(pairs.appeared)
    for before, after in (*pairs.same, *pairs.changed):
        if not _stands(old.claims[before], told.words.claims[after], policy) and not put_right.put_right(after):
            anew.append(after)
    put_right.corrected |= out.corrected
    decided_before = dict(draft.intents)
    draft.telling = False
    for index in sorted(anew):
        if told.words.claims[index].confidence >= policy.tell_from:
            with suppress(Undecidable):  # a person is not asked about the past
                put_right.take(index)
    draft.intents = decided_before
    return put_right.decision()


def _renumber(draft: Draft, numbers: Mapping[int, int]) -> None:
    """Figures name their claim by its place in the version, which may be another now."""

    def moved(figure: Figure) -> Figure:
        mine = figure.post == draft.told.post and figure.version == draft.told.words.number
        return replace(figure, claim=numbers.get(figure.claim, figure.claim)) if mine else figure

    for episode in tuple(draft.episodes.values()):
        figures, parts = tuple(map(moved, episode.figures)), tuple(map(moved, episode.parts))
        if (figures, parts) != (episode.figures, episode.parts):
            draft.put(replace(episode, figures=figures, parts=parts))


def _stands(before: Claim, now: Claim, policy: Policy) -> bool:
    """Whether what was taken in, or left out, of the claim needs no second look."""
    if before.confidence < policy.tell_from <= now.confidence:
        return False
    return (before.kind, before.count, before.bound, before.modality) == (now.kind, now.count, now.bound, now.modality)
