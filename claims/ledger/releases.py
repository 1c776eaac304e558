"""Releases: what a claim changes in what is known (rule 2 of the design), once matching.py has said where it belongs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from datetime import date, timedelta

from claims.ledger import speakers
from claims.ledger.draft import Draft, Intent, current
from claims.ledger.matching import CLOSED, FEW, Place, Placement, Telling, named, not_free, part_label, place, whole
from claims.ledger.policy import CONFIRMERS, NOTE_EXPLAINED, NOTE_NOT_FREE, NOTE_PART, NOTE_PRESS, NOTE_UPWARDS, never_told, recent
from claims.ledger.values import Confirmed, Disputed, Ignored, Joined, Merged, Noted, Opened, Reversed, Revised
from claims.model import (
    AlertType,
    Bound,
    Claim,
    ClaimKind,
    Episode,
    EpisodeKind,
    EpisodeState,
    Figure,
    Manner,
    Modality,
    NamedPerson,
    Population,
    Relation,
    Role,
    minsk_day,
)

EARLIEST_DAY = timedelta(days=3_650)  # before publication: a stated day further back is a misreading
CONTEXT = 200  # characters before and after a claim that may say "another", "correction", "identified so far"
LEAD = 60  # characters before a claim that may say "among them"
REVERSAL_DAYS = 14  # without a name, a figure or a day to tie it, a reversal is of a happening of the last days
WEIGHT = {
    Manner.DEPORTATION: 3,
    Manner.EXCHANGE: 2,
    Manner.PARDON: 2,
    Manner.AMNESTY: 1,
    Manner.EARLY: 1,
    Manner.TERM_ENDED: 1,
    Manner.UNSPECIFIED: 0,
}
NEWS_OF_RELEASE = frozenset({Modality.HAPPENED, Modality.ANNOUNCED})


def take(draft: Draft, only: Collection[int] | None = None) -> None:
    """All release claims of the post, or those of the given indices: reversals, wholes from the largest down, parts, look-backs."""
    claims = draft.told.words.claims
    mine = [index for index, claim in enumerate(claims) if claim.kind is ClaimKind.RELEASE and (only is None or index in only)]
    homes: dict[int, str] = {}  # claim → the episode that it belongs to
    waiting = [index for index in mine if claims[index].modality is Modality.REVERSED and not _reversal(draft, index, homes)]
    wholes = [index for index in mine if _is_whole(claims, claims[index])]
    for index in sorted(wholes, key=lambda one: -(claims[one].count or 0)):
        _whole(draft, index, homes)
    for index in mine:
        if claims[index].modality in NEWS_OF_RELEASE and index not in wholes:
            _marked_part(draft, index, homes)
    for index in waiting:
        if not _reversal(draft, index, homes):
            draft.ask(index, "a reversal of no known release")
    for index in mine:
        _look_back(draft, index)


def _is_whole(claims: tuple[Claim, ...], claim: Claim) -> bool:
    if claim.modality not in NEWS_OF_RELEASE:
        return False
    return _parent(claims, claim) is None


def _parent(claims: tuple[Claim, ...], claim: Claim) -> Claim | None:
    """The claim of which this is a part, where there is one and it is a release."""
    if claim.part_of is None or not 0 <= claim.part_of < len(claims):
        return None
    parent = claims[claim.part_of]
    return parent if parent.kind is ClaimKind.RELEASE and parent is not claim else None


# --- wholes ------------------------------------------------------------------------------------------------------------------------


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


def _whole(draft: Draft, index: int, homes: dict[int, str]) -> None:
    claim = draft.told.words.claims[index]
    none_of_ours = never_told(claim)
    if none_of_ours:
        draft.note(Ignored(claim=index, reason=none_of_ours))
        return
    telling = telling_of(draft, index)
    placement = place(tuple(draft.episodes.values()), telling, draft.policy)
    if claim.confidence < draft.policy.tell_from and placement.place not in (Place.SAME, Place.SAME_PART, Place.AGREES):
        draft.ask(index, f"confidence {claim.confidence:.2f}; {placement.reason}")
        return
    home = _apply(draft, index, telling, placement)
    if home is not None:
        homes[index] = home


def _apply(draft: Draft, index: int, telling: Telling, placement: Placement) -> str | None:
    episode = placement.episode
    if placement.place is Place.SUM:
        draft.note(Noted(claim=index, reason=placement.reason))
        return None
    if episode is None or placement.place in (Place.NEW, Place.UNCLEAR):
        return _open(draft, index, telling, placement)
    if placement.place in (Place.PART, Place.SAME_PART):
        return _join_part(draft, index, telling, placement, episode)
    for other in placement.others:
        episode = _merge(draft, index, other, draft.episodes[episode.id])
    changes = {
        Place.MERGES: _upwards,
        Place.SAME: _same,
        Place.AGREES: _agrees,
        Place.SHARPER: _sharper,
        Place.UPWARDS: _upwards,
        Place.REVISES: _revises,
        Place.DIFFERS: _differs,
    }
    kept = changes[placement.place](draft, index, telling, episode, placement.reason)
    draft.touched.add(kept.id)
    _first_telling(draft, index, telling, kept)
    return kept.id


def _open(draft: Draft, index: int, telling: Telling, placement: Placement) -> str:
    """A happening that was not known."""
    other = placement.episode if placement.place is Place.UNCLEAR else None
    id = draft.new_id(EpisodeKind.RELEASE, telling.day)
    episode = Episode(
        id=id,
        kind=EpisodeKind.RELEASE,
        day=telling.day,
        state=EpisodeState.REPORTED,
        opened=draft.at,
        updated=draft.at,
        manner=telling.claim.manner,
        population=telling.claim.population,
        figures=(figure_of(draft, index, telling),),
        people=_people(draft, (), _with_parts(draft, index)),
        may_be_part_of=other.id if other else None,
    )
    draft.put(episode)
    draft.touched.add(id)
    draft.note(Opened(claim=index, episode=id, reason=placement.reason))
    if other:
        draft.ask(index, f"may be part of {other.id}", episode=id)
    if not recent(telling.day, draft.at, draft.policy) and draft.telling:
        draft.ask(index, f"told as news, but of {telling.day}", episode=id)
    _first_telling(draft, index, telling, draft.episodes[id])
    return id


def _first_telling(draft: Draft, index: int, telling: Telling, episode: Episode) -> None:
    """The first live claim on a happening of the last 48 hours that nobody was told of is `reported`, with all that is known."""
    if episode.told or not recent(episode.day, draft.at, draft.policy):
        return
    note = f"{NOTE_PART}{episode.may_be_part_of}" if episode.may_be_part_of else _press_note(episode)
    draft.tell(episode.id, Intent(type=AlertType.RELEASE_REPORTED, claim=index, confidence=telling.claim.confidence, note=note))


def _press_note(episode: Episode) -> str | None:
    roles = {figure.speaker.role for figure in (*current(episode), *episode.parts)}
    return NOTE_PRESS if roles <= {Role.PRESS, None} else None


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


# --- what a whole changes ----------------------------------------------------------------------------------------------------------


def _same(draft: Draft, index: int, telling: Telling, episode: Episode, reason: str) -> Episode:
    """The known figure again: a further voice, and perhaps the one that confirms it."""
    confirms = _confirms(episode, telling)
    kept = _with_voice(draft, index, telling, episode)
    kept = replace(kept, population=_fuller(kept.population, telling), manner=_weightier(kept.manner, telling.claim.manner))
    draft.note(Joined(claim=index, episode=kept.id, relation=Relation.WHOLE, reason=reason))
    if confirms:
        kept = replace(kept, state=EpisodeState.CONFIRMED)
        draft.note(Confirmed(claim=index, episode=kept.id, reason="another voice agrees"))
        _update(draft, index, telling, kept, AlertType.RELEASE_CONFIRMED)
    return draft.put(replace(kept, people=_people(draft, kept.people, _with_parts(draft, index))))


def _confirms(episode: Episode, telling: Telling) -> bool:
    """Another speaker in his own voice agrees, once. The press repeats; it does not confirm."""
    if episode.state is not EpisodeState.REPORTED or not telling.own_voice or telling.speaker.role not in CONFIRMERS:
        return False
    if telling.speaker.role is Role.OPPOSITION and telling.claim.modality is not Modality.HAPPENED:
        return False  # of a decree it knows no more than the decree says
    others = [figure for figure in current(episode) if figure.count == telling.count]
    return bool(others) and all(_another_voice(figure, telling) for figure in current(episode))


def _another_voice(figure: Figure, telling: Telling) -> bool:
    if speakers.same_speaker(figure.speaker, telling.speaker):
        return False
    return figure.speaker.role is not telling.speaker.role or telling.speaker.role in (Role.NGO, Role.FOREIGN_OFFICIAL)


def _with_voice(draft: Draft, index: int, telling: Telling, episode: Episode) -> Episode:
    """The figure of a new speaker is added; of a known one it is there already, and only becomes his own."""
    for position, figure in enumerate(episode.figures):
        known = figure.relation is Relation.WHOLE and not figure.superseded and speakers.same_speaker(figure.speaker, telling.speaker)
        if known:
            if telling.own_voice and not figure.own_voice:
                figures = (*episode.figures[:position], replace(figure, own_voice=True), *episode.figures[position + 1 :])
                return replace(episode, figures=figures)
            return episode
    return replace(episode, figures=(*episode.figures, figure_of(draft, index, telling)))


def _agrees(draft: Draft, index: int, telling: Telling, episode: Episode, reason: str) -> Episode:
    draft.note(Joined(claim=index, episode=episode.id, relation=Relation.WHOLE, reason=reason))
    kept = _with_voice(draft, index, telling, episode) if telling.count is not None else episode
    return draft.put(replace(kept, people=_people(draft, kept.people, _with_parts(draft, index))))


def _sharper(draft: Draft, index: int, telling: Telling, episode: Episode, reason: str) -> Episode:
    """An exact figure where there was a vague one, or none."""
    vague = [figure for figure in current(episode) if figure.count is None or speakers.same_speaker(figure.speaker, telling.speaker)]
    return _replace_figures(draft, index, telling, episode, vague, reason)


def _revises(draft: Draft, index: int, telling: Telling, episode: Episode, reason: str) -> Episode:
    own = [figure for figure in current(episode) if speakers.same_speaker(figure.speaker, telling.speaker)]
    if not telling.own_voice and any(figure.own_voice for figure in own):
        draft.note(Joined(claim=index, episode=episode.id, relation=Relation.WHOLE, reason="repeated otherwise than the speaker says himself"))
        return draft.put(episode)
    return _replace_figures(draft, index, telling, episode, own, reason)


def _replace_figures(draft: Draft, index: int, telling: Telling, episode: Episode, old: list[Figure], reason: str) -> Episode:
    figures = tuple(replace(figure, superseded=True) if figure in old else figure for figure in episode.figures)
    kept = replace(
        episode,
        figures=(*figures, figure_of(draft, index, telling)),
        population=_fuller(episode.population, telling),
        manner=_weightier(episode.manner, telling.claim.manner),
        people=_people(draft, episode.people, _with_parts(draft, index)),
    )
    kept = settled(kept)
    before = next((figure.count for figure in reversed(old)), whole(episode))
    draft.note(Revised(claim=index, episode=episode.id, old=before, new=telling.count, reason=reason))
    quotes = old[-1].quote if old else next((figure.quote for figure in reversed(current(episode))), None)
    _update(draft, index, telling, kept, AlertType.RELEASE_REVISED, old_words=quotes, new_words=telling.claim.quote)
    return draft.put(kept)


def _upwards(draft: Draft, index: int, telling: Telling, episode: Episode, reason: str) -> Episode:
    """A larger figure takes the earlier one in: the earlier becomes a part."""
    smaller = [figure for figure in current(episode) if figure.count is not None and figure.count < (telling.count or 0)]
    label = _label_of(episode.population) or ("names" if episode.people else "some")
    moved = tuple(replace(figure, relation=Relation.PART, label=figure.label or label) for figure in smaller)
    kept = replace(
        episode,
        figures=(*(figure for figure in episode.figures if figure not in smaller), figure_of(draft, index, telling)),
        parts=(*episode.parts, *moved),
        population=telling.claim.population,
        manner=_weightier(episode.manner, telling.claim.manner),
        people=_people(draft, episode.people, _with_parts(draft, index)),
    )
    before = max((figure.count or 0 for figure in smaller), default=None)
    draft.note(Revised(claim=index, episode=episode.id, old=before, new=telling.count, reason=reason))
    old = smaller[-1].quote if smaller else None
    _update(draft, index, telling, kept, AlertType.RELEASE_REVISED, note=NOTE_UPWARDS, old_words=old, new_words=telling.claim.quote)
    return draft.put(kept)


def _merge(draft: Draft, index: int, other: Episode, into: Episode) -> Episode:
    """What was told as two turns out to be one: the other points to this one, which takes its figures as parts. Ids never change."""
    draft.put(replace(other, state=EpisodeState.MERGED, merged_into=into.id))
    label = _label_of(other.population) or "some"
    moved = tuple(replace(figure, relation=Relation.PART, label=figure.label or label) for figure in current(other))
    draft.note(Merged(claim=index, episode=other.id, reason=f"a group of {into.id}"))
    people = tuple(person for person in other.people if person.canonical not in named(into))
    return draft.put(replace(into, parts=(*into.parts, *moved, *other.parts), people=(*into.people, *people)))


def _label_of(population: Population) -> str | None:
    if population.destination:
        return f"destination:{population.destination}"
    return f"nationality:{population.nationality}" if population.nationality else population.who


def _differs(draft: Draft, index: int, telling: Telling, episode: Episode, reason: str) -> Episode:
    """Another speaker, another figure: kept, and told as a dispute once, where the speakers are of different roles."""
    sides = contradictions(episode, telling)
    kept = replace(episode, figures=(*episode.figures, figure_of(draft, index, telling)))
    disputed = bool(sides) and not _was_disputed(episode)
    if disputed:
        kept = replace(kept, state=EpisodeState.DISPUTED)
        draft.note(Disputed(claim=index, episode=episode.id, reason=f"{telling.count} beside {', '.join(str(one.count) for one in sides)}"))
        _update(draft, index, telling, kept, AlertType.RELEASE_DISPUTED, old_words=sides[-1].quote, new_words=telling.claim.quote)
    else:
        draft.note(Joined(claim=index, episode=episode.id, relation=Relation.WHOLE, reason=reason))
    return draft.put(replace(kept, people=_people(draft, kept.people, _with_parts(draft, index))))


def _was_disputed(episode: Episode) -> bool:
    return episode.state is EpisodeState.DISPUTED or any(alert.type is AlertType.RELEASE_DISPUTED for alert in episode.alerts)


def contradictions(episode: Episode, telling: Telling | None = None) -> list[Figure]:
    """Exact figures of the whole that another role tells otherwise, and that nobody's being held back explains."""
    figures = [figure for figure in current(episode) if figure.bound is Bound.EXACT and figure.count is not None]
    if telling is None:
        return [one for one in figures if any(_contradict(one, other, episode) for other in figures)]
    if telling.claim.bound is not Bound.EXACT or telling.count is None:
        return []
    told = replace(figures[0], count=telling.count, speaker=telling.speaker) if figures else None
    return [one for one in figures if told and _contradict(one, told, episode)]


def settled(episode: Episode) -> Episode:
    """A dispute is over when no two exact figures contradict each other: two voices of their own that agree confirm, silently."""
    if episode.state is not EpisodeState.DISPUTED or contradictions(episode):
        return episode
    voices = {(figure.count, figure.speaker.role) for figure in current(episode) if figure.own_voice and figure.speaker.role in CONFIRMERS}
    agreed = len(voices) > len({count for count, _ in voices}) or any(alert.type is AlertType.RELEASE_CONFIRMED for alert in episode.alerts)
    return replace(episode, state=EpisodeState.CONFIRMED if agreed else EpisodeState.REPORTED)


def _contradict(one: Figure, other: Figure, episode: Episode) -> bool:
    if one.speaker.role is other.speaker.role or one.count is None or other.count is None:
        return False
    return abs(one.count - other.count) not in (0, not_free(episode))


def _update(
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
) -> None:
    """An update, to those who were told of the episode: where nobody was, there is nothing to update."""
    if not episode.told:
        return
    confidence = telling.claim.confidence
    if confidence < draft.policy.tell_from:
        return
    intent = Intent(type=type, claim=index, confidence=confidence, note=note, old_words=old_words, new_words=new_words, names=names)
    draft.tell(episode.id, intent)


def _fuller(known: Population, telling: Telling) -> Population:
    """Where they were taken, and who they are, as later texts say; a nationality only from somebody who answers for it."""
    told = telling.claim.population
    official = telling.own_voice and telling.speaker.role in (Role.STATE, Role.FOREIGN_OFFICIAL)
    return Population(
        who=known.who,
        nationality=known.nationality or (told.nationality if official else None),
        destination=known.destination or told.destination,
    )


def _weightier(one: Manner, other: Manner) -> Manner:
    return other if WEIGHT[other] > WEIGHT[one] else one


# --- parts -------------------------------------------------------------------------------------------------------------------------


def _join_part(draft: Draft, index: int, telling: Telling, placement: Placement, episode: Episode) -> str:
    kept = _add_part(draft, index, telling, episode, placement.label)
    draft.note(Joined(claim=index, episode=kept.id, relation=Relation.PART, reason=placement.reason))
    _first_telling(draft, index, telling, kept)
    return kept.id


def _add_part(draft: Draft, index: int, telling: Telling, episode: Episode, label: str | None) -> Episode:
    """A part is kept once for each label and count; parts that differ stand side by side."""
    known = any(part.label == label and part.count == telling.count and not part.superseded for part in episode.parts)
    empty = telling.count is None and not telling.names
    parts = episode.parts if known or empty else (*episode.parts, figure_of(draft, index, telling, relation=Relation.PART, label=label))
    return draft.put(replace(episode, parts=parts, people=_people(draft, episode.people, _with_parts(draft, index))))


def _marked_part(draft: Draft, index: int, homes: dict[int, str]) -> None:
    """A part of another claim of the same post goes where that one went."""
    claim = draft.told.words.claims[index]
    home = homes.get(claim.part_of if claim.part_of is not None else -1) or _home_of_post(draft)
    episode = draft.episodes.get(home) if home else None
    if episode is None or claim.confidence < draft.policy.tell_from:
        draft.note(Ignored(claim=index, reason="a part of a figure that is kept nowhere"))
        return
    telling = telling_of(draft, index)
    homes[index] = episode.id
    kept = _add_part(draft, index, telling, episode, part_label(claim) or "some")
    draft.note(Joined(claim=index, episode=kept.id, relation=Relation.PART, reason="marked as a part in the text"))


def _home_of_post(draft: Draft) -> str | None:
    """The episode of which this post told a figure before: an edit that adds a part belongs there."""
    post = draft.told.post
    homes = [one.id for one in draft.episodes.values() if one.state not in CLOSED and any(figure.post == post for figure in one.figures)]
    return homes[-1] if draft.told.previous and homes else None


def _with_parts(draft: Draft, index: int) -> frozenset[int]:
    claims = draft.told.words.claims
    return frozenset({index, *(number for number, claim in enumerate(claims) if claim.part_of == index)})


def _people(draft: Draft, known: tuple[NamedPerson, ...], indices: Iterable[int], *, reversed: bool = False) -> tuple[NamedPerson, ...]:
    """The known people and those whom these claims name, each once."""
    wanted = frozenset(indices)
    there = {person.canonical for person in known}
    added: dict[str, NamedPerson] = {}
    for person in draft.told.words.people:
        if person.claim in wanted and person.canonical not in there:
            kept = NamedPerson(name=person.name, canonical=person.canonical, post=draft.told.post, reversed=reversed)
            added.setdefault(person.canonical, kept)
    return (*known, *added.values())[: draft.policy.names_kept]


# --- reversals ---------------------------------------------------------------------------------------------------------------------


def _reversal(draft: Draft, index: int, homes: dict[int, str]) -> bool:
    """Somebody counted as released is not free. False where it is not known of which release."""
    telling = telling_of(draft, index)
    episode = _reversed_of(draft, telling)
    if episode is None:
        return False
    homes[index] = episode.id
    if telling.claim.confidence < draft.policy.tell_from:
        draft.ask(index, f"confidence {telling.claim.confidence:.2f}; a reversal", episode=episode.id)
        return True
    if _known_reversal(episode, telling):
        draft.put(episode)
        draft.note(Joined(claim=index, episode=episode.id, relation=Relation.REVERSED, reason="known already"))
        return True
    _reverse(draft, index, telling, episode)
    return True


def _reverse(draft: Draft, index: int, telling: Telling, episode: Episode) -> None:
    figure = figure_of(draft, index, telling, relation=Relation.REVERSED)
    marked = tuple(replace(person, reversed=True) if person.canonical in telling.names else person for person in episode.people)
    people = _people(draft, marked, (index,), reversed=True)
    kept = replace(episode, figures=(*episode.figures, figure), people=people)
    kept = settled(kept)
    explained = episode.state is EpisodeState.DISPUTED and kept.state is not EpisodeState.DISPUTED
    names = tuple(person.name for person in people if person.canonical in telling.names)
    draft.note(Reversed(claim=index, episode=episode.id, reason=NOTE_EXPLAINED if explained else NOTE_NOT_FREE))
    note = NOTE_EXPLAINED if explained else NOTE_NOT_FREE
    _update(draft, index, telling, kept, AlertType.RELEASE_REVISED, note=note, new_words=telling.claim.quote, names=names)
    draft.put(kept)


def _reversed_of(draft: Draft, telling: Telling) -> Episode | None:
    """By name, by the difference that it explains, by what else the post tells of, by its day; else the newest of the last days."""
    open_ones = [one for one in draft.episodes.values() if one.kind is EpisodeKind.RELEASE and one.state not in CLOSED]
    past = [one for one in open_ones if 0 <= (telling.day - one.day).days + 1 <= draft.policy.late_list_days]
    fitting = [one for one in past if (whole(one) or telling.count or 1) >= (telling.count or 1)]
    tests: tuple[Callable[[Episode], bool], ...] = (
        lambda one: bool(telling.names & named(one)),
        lambda one: one.state is EpisodeState.DISPUTED,
        lambda one: one.id in draft.touched or _recalled(draft, one),
        lambda one: telling.claim.day is not None and one.day == telling.claim.day,
        lambda one: (telling.day - one.day).days <= REVERSAL_DAYS and (whole(one) or 0) > (telling.count or 1),
    )
    for test in tests:
        found = [one for one in fitting if test(one)]
        if found:
            return max(found, key=lambda one: (one.day, one.opened))
    return None


def _recalled(draft: Draft, episode: Episode) -> bool:
    counts = {figure.count for figure in current(episode) if (figure.count or 0) > FEW}
    return any(claim.kind is ClaimKind.RELEASE and claim.count in counts for claim in draft.told.words.claims)


def _known_reversal(episode: Episode, telling: Telling) -> bool:
    """The same person again, in whatever words; without a name, the same number again."""
    before = [figure for figure in episode.figures if figure.relation is Relation.REVERSED and not figure.superseded]
    if not before:
        return False
    known = {person.canonical for person in episode.people if person.reversed}
    if telling.names and known:
        return telling.names <= known
    return any(figure.count == telling.count or telling.count is None for figure in before)


# --- look-backs --------------------------------------------------------------------------------------------------------------------


def _look_back(draft: Draft, index: int) -> None:
    """What is no news: a look-back joins by a stated day, an equal figure with its manner, or names; the rest is left."""
    claim = draft.told.words.claims[index]
    if claim.modality in NEWS_OF_RELEASE or claim.modality is Modality.REVERSED:
        return
    if claim.modality is not Modality.BACKGROUND:
        draft.note(Ignored(claim=index, reason=f"{claim.modality or 'no modality'}: no release"))
        return
    telling = telling_of(draft, index)
    found = [one for one in draft.episodes.values() if one.kind is EpisodeKind.RELEASE and one.state not in CLOSED and _recalls(one, telling)]
    if not found:
        draft.note(Ignored(claim=index, reason="a look-back at nothing known"))
        return
    episode = max(found, key=lambda one: (one.day, one.opened))
    _recall(draft, index, telling, episode)


def _recalls(episode: Episode, telling: Telling) -> bool:
    claim = telling.claim
    if claim.day is not None:
        return abs((claim.day - episode.day).days) <= 1
    if telling.names & named(episode):
        return True
    manners = {claim.manner, episode.manner}
    same_manner = len(manners) == 1 or Manner.UNSPECIFIED in manners
    return same_manner and claim.count is not None and claim.count > FEW and any(one.count == claim.count for one in current(episode))


def _recall(draft: Draft, index: int, telling: Telling, episode: Episode) -> None:
    draft.note(Joined(claim=index, episode=episode.id, relation=Relation.RECALL, reason="a look-back"))
    known = {figure.count for figure in (*episode.figures, *episode.parts)}
    if telling.count is not None and telling.count not in known and telling.claim.confidence >= draft.policy.tell_from:
        draft.put(replace(episode, figures=(*episode.figures, figure_of(draft, index, telling, relation=Relation.RECALL))))
