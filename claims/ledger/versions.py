"""Edits and deletions: what of the words changed, and whether it touches something that people were told."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from claims.ledger import releases, sanctions, totals
from claims.ledger.disputes import settled
from claims.ledger.draft import Draft, Intent
from claims.ledger.places import CLOSED
from claims.ledger.policy import NOTE_VANISHED
from claims.ledger.telling import figure_of, telling_of
from claims.ledger.values import Deleted, Edited, Revised, Words
from claims.model import AlertType, Claim, ClaimKind, Episode, Figure, Relation

WORD = re.compile(r"\w+", re.UNICODE)
SENTENCE_END = re.compile(r"[.!?…]\s|\n")
TOLD = frozenset({Relation.WHOLE, Relation.REVERSED})


# --- words -------------------------------------------------------------------------------------------------------------------------


def sentence_of(text: str, claim: Claim) -> str:
    """The words around a claim up to the ends of its sentences."""
    start, end = max(0, claim.span.start), min(len(text), claim.span.end)
    before = [match.end() for match in SENTENCE_END.finditer(text, 0, start)]
    after = SENTENCE_END.search(text, max(start, end - 1))
    return text[before[-1] if before else 0 : after.start() + 1 if after else len(text)]


def touched(old: Words, new: Words, claim: Claim) -> bool:
    """Whether the sentence of a claim reads otherwise now; signs, case and blanks do not matter."""
    return _plain(sentence_of(old.text, claim)) not in _plain(new.text)


def _plain(text: str) -> str:
    return f" {' '.join(WORD.findall(text.casefold()))} "


# --- claims of two versions --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """The claims of two versions beside each other, by their indices."""

    same: tuple[tuple[int, int], ...]
    changed: tuple[tuple[int, int], ...]  # the same claim with another number
    vanished: tuple[int, ...]
    appeared: tuple[int, ...]


def match(old: Sequence[Claim], new: Sequence[Claim]) -> Matched:
    """Pairs claims that mean the same, then claims of one subject that tell another number; each claim is used once."""
    left, right = list(range(len(old))), list(range(len(new)))
    same = [pair for key in (_meaning, _number) for pair in _pair(old, new, left, right, key)]
    changed = [pair for key in (_subject, _topic) for pair in _pair(old, new, left, right, key)]
    return Matched(same=tuple(same), changed=tuple(changed), vanished=tuple(left), appeared=tuple(right))


def _pair(old: Sequence[Claim], new: Sequence[Claim], left: list[int], right: list[int], key: Callable[[Claim], object]) -> list[tuple[int, int]]:
    """Pairs of equal keys in their order; what is paired is taken out of `left` and `right`."""
    waiting: dict[object, list[int]] = {}
    for index in right:
        waiting.setdefault(key(new[index]), []).append(index)
    pairs = [(index, found.pop(0)) for index in left if (found := waiting.get(key(old[index])))]
    for one, other in pairs:
        left.remove(one)
        right.remove(other)
    return pairs


def _topic(claim: Claim) -> tuple[object, ...]:
    """What a claim is about, without its number and without whom it counts: an edit that adds where they went tells no other release."""
    sanction = (claim.imposer, claim.direction, claim.target, claim.instrument)
    news = claim.kind is ClaimKind.RELEASE and claim.is_news
    return (claim.kind, news or claim.modality, claim.part_of is None, sanction)


def _subject(claim: Claim) -> tuple[object, ...]:
    return (*_topic(claim), claim.population)


def same_meaning(one: Claim, other: Claim) -> bool:
    """Whether two claims of two versions of a post say the same."""
    return _meaning(one) == _meaning(other)


def _number(claim: Claim) -> tuple[object, ...]:
    return (*_topic(claim), claim.count, claim.bound)


def _meaning(claim: Claim) -> tuple[object, ...]:
    return (*_subject(claim), claim.count, claim.bound)


# --- an edit -----------------------------------------------------------------------------------------------------------------------


def take_edit(draft: Draft) -> None:
    """What the new version says anew is taken as any claim; what it no longer says is taken back; told words that changed are told."""
    old, new = draft.told.previous, draft.told.words
    assert old is not None
    matched = match(old.claims, new.claims)
    anew = set(matched.appeared)
    for before, after in matched.changed:
        if not _revise(draft, old, before, after):
            anew.add(after)
    for index in matched.vanished:
        _vanish(draft, old, index)
    for index, _ in matched.same:
        if touched(old, new, old.claims[index]):
            _reworded(draft, old, index)
    for room in (releases, sanctions, totals):
        room.take(draft, frozenset(anew))


def _told_by(draft: Draft, claim: Claim) -> list[tuple[Episode, Figure]]:
    """The figures that this post gave by this claim, in whatever version, and that still stand."""
    kind = "sanctions" if claim.kind is ClaimKind.SANCTIONS else "release"
    found = []
    for episode in draft.episodes.values():
        if episode.kind.value != kind or episode.state in CLOSED:
            continue
        if claim.kind is ClaimKind.SANCTIONS and (episode.imposer, episode.direction) != (claim.imposer, claim.direction):
            continue
        own = [one for one in (*episode.figures, *episode.parts) if one.post == draft.told.post and not one.superseded]
        found += [(episode, one) for one in own if one.count == claim.count]
    return found


def _revise(draft: Draft, old: Words, before: int, after: int) -> bool:
    """The same claim with another number: the old figure is superseded, the new one stands; False where it was never taken in."""
    claim, now = old.claims[before], draft.told.words.claims[after]
    if claim.kind is not ClaimKind.RELEASE:
        return False
    told = _told_by(draft, claim)
    if not told or now.confidence < draft.policy.tell_from:
        return False
    for episode, figure in told:
        telling = telling_of(draft, after)
        new = figure_of(draft, after, telling, relation=figure.relation, label=figure.label)
        kept = draft.put(settled(_swap(episode, figure, new)))
        draft.note(Revised(claim=after, episode=episode.id, old=figure.count, new=new.count, reason="edited by its source"))
        if figure.relation in TOLD:
            _tell(draft, kept, AlertType.RELEASE_REVISED, old, claim=after, confidence=now.confidence)
    return True


def _swap(episode: Episode, old: Figure, new: Figure) -> Episode:
    """The old figure stays, as superseded, with the new one beside it."""
    if old.relation is Relation.PART:
        return replace(episode, parts=(*_superseded(episode.parts, old), new))
    return replace(episode, figures=(*_superseded(episode.figures, old), new))


def _without(draft: Draft, episode: Episode, figure: Figure) -> Episode:
    """The figure stands no longer, unless posts of other sources belong to the episode too and may still say it."""
    if any(post.source != draft.told.post.source for post in episode.posts):
        return episode
    return replace(episode, figures=_superseded(episode.figures, figure), parts=_superseded(episode.parts, figure))


def _superseded(figures: Sequence[Figure], gone: Figure) -> tuple[Figure, ...]:
    return tuple(replace(one, superseded=True) if one == gone else one for one in figures)


def _vanish(draft: Draft, old: Words, index: int) -> None:
    """A claim that the new version no longer makes: its figure stands no longer."""
    claim = old.claims[index]
    for episode, figure in _told_by(draft, claim):
        kept = draft.put(_without(draft, episode, figure))
        draft.note(Edited(episode=episode.id, reason="the claim is no longer in the text"))
        if figure.relation in TOLD:
            _tell(draft, kept, AlertType.STATEMENT_EDITED, old, note=NOTE_VANISHED, confidence=claim.confidence)


def _reworded(draft: Draft, old: Words, index: int) -> None:
    """The same figure in other words: told where the figure was told."""
    claim = old.claims[index]
    for episode, figure in _told_by(draft, claim):
        if figure.relation in TOLD:
            draft.note(Edited(episode=episode.id, reason="other words, the same figure"))
            draft.put(episode)
            _tell(draft, episode, AlertType.STATEMENT_EDITED, old, confidence=claim.confidence)


def _tell(
    draft: Draft, episode: Episode, type: AlertType, old: Words, *, note: str | None = None, claim: int | None = None, confidence: float = 1.0
) -> None:
    if not episode.told:
        return
    new_words = draft.told.words.text or None
    draft.tell(episode.id, Intent(type=type, claim=claim, confidence=confidence, note=note, old_words=old.text, new_words=new_words))


# --- a deletion --------------------------------------------------------------------------------------------------------------------


def take_deletion(draft: Draft) -> None:
    """Words that are gone no longer stand; where people were told of them, that they are gone is told, with the old wording."""
    old = draft.told.previous
    assert old is not None
    for episode in tuple(draft.episodes.values()):
        own = [one for one in (*episode.figures, *episode.parts) if one.post == draft.told.post]
        if not own or episode.state in CLOSED:
            continue
        kept = episode
        for figure in own:
            kept = _without(draft, kept, figure)
        kept = draft.put(kept)
        draft.note(Deleted(episode=episode.id, reason="its source deleted the post"))
        if any(one.relation in TOLD for one in own):
            confidence = max((claim.confidence for claim in old.claims), default=1.0)
            _tell(draft, kept, AlertType.STATEMENT_DELETED, old, confidence=confidence)
