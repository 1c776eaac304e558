"""What a release claim is once its post is known: its speaker, its day in Minsk, its people, the words around it, the figure that it gives."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from claims.ledger import speakers
from claims.ledger.draft import Draft, Intent
from claims.ledger.places import Telling
from claims.model import AlertType, Claim, Episode, Figure, Modality, NamedPerson, Relation, minsk_day

EARLIEST_DAY = timedelta(days=3_650)  # before publication: a stated day further back is a misreading
CONTEXT = 200  # characters before and after a claim that may say "another", "correction", "identified so far"
LEAD = 60  # characters before a claim that may say "among them"
NUMBER = re.compile(r"(?<![\d.,:/№])\d{1,4}(?![\d:/]|[.,]\d)")  # no part of a date, a time, a longer number
NUMBERS_IN = 4_000  # characters of a post whose numbers are looked at
NEWS_OF_RELEASE = frozenset({Modality.HAPPENED, Modality.ANNOUNCED})


def telling_of(draft: Draft, index: int) -> Telling:
    """The claim with all that decides where it belongs."""
    told, claim = draft.told, draft.told.words.claims[index]
    names = frozenset(person.canonical for person in told.words.people if person.claim == index)
    return Telling(
        claim=claim,
        speaker=speakers.speaker_of(claim, draft.known, told),
        own_voice=speakers.own_voice(claim, told),
        day=day_of(draft, claim),
        names=names,
        parts=tuple(one for one in told.words.claims if one.part_of == index and one is not claim),
        context=_context(draft, claim, CONTEXT, CONTEXT),
        lead=_context(draft, claim, LEAD, 0),
        numbers=frozenset(int(number) for number in NUMBER.findall(told.words.text[:NUMBERS_IN])),
        touched=frozenset(draft.touched),
    )


def day_of(draft: Draft, claim: Claim) -> date:
    """The day that the text states, else that of the publication, in Minsk. A day to come, or of another age, is a misreading."""
    published = minsk_day(draft.told.published)
    if claim.day is None or claim.day > published + timedelta(days=1) or published - claim.day > EARLIEST_DAY:
        return published
    return claim.day


def _context(draft: Draft, claim: Claim, before: int, after: int) -> str:
    text = draft.told.words.text
    around = text[max(0, claim.span.start - before) : claim.span.end + after]
    return f"{claim.quote}\n{around}"


def figure_of(draft: Draft, index: int, telling: Telling, *, relation: Relation = Relation.WHOLE, label: str | None = None) -> Figure:
    claim = telling.claim
    return Figure(
        speaker=telling.speaker,
        source=draft.told.post.source,
        count=claim.count,
        bound=claim.bound,
        modality=claim.modality,
        relation=relation,
        at=draft.told.published,
        post=draft.told.post,
        version=draft.told.words.number,
        claim=index,
        manner=claim.manner,
        label=label,
        quote=claim.quote,
        own_voice=telling.own_voice,
    )


def with_parts(draft: Draft, index: int) -> frozenset[int]:
    claims = draft.told.words.claims
    return frozenset({index, *(number for number, claim in enumerate(claims) if claim.part_of == index)})


def people_of(draft: Draft, known: tuple[NamedPerson, ...], indices: Iterable[int], *, reversed: bool = False) -> tuple[NamedPerson, ...]:
    """The known people and those whom these claims name, each once."""
    wanted = frozenset(indices)
    there = {person.canonical for person in known}
    added: dict[str, NamedPerson] = {}
    for person in draft.told.words.people:
        if person.claim in wanted and person.canonical not in there:
            kept = NamedPerson(name=person.name, canonical=person.canonical, post=draft.told.post, reversed=reversed)
            added.setdefault(person.canonical, kept)
    return (*known, *added.values())[: draft.policy.names_kept]


def update(
    draft: Draft,
    index: int,
    telling: Telling,
    episode: Episode,
    type: AlertType,
    *,
    note: str | None = None,
    old_words: str | None = None,
    new_words: str | None = None,
    names: tuple[str, ...] = (),
    tell_from: float | None = None,
) -> None:
    """An update, to those who were told of the episode: where nobody was, there is nothing to update. `tell_from`: for the policy's."""
    if not episode.told:
        return
    confidence = telling.claim.confidence
    if confidence < (draft.policy.tell_from if tell_from is None else tell_from):
        return
    intent = Intent(type=type, claim=index, confidence=confidence, note=note, old_words=old_words, new_words=new_words, names=names)
    draft.tell(episode.id, intent)
