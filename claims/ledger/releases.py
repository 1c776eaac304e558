"""Releases: what a claim changes in what is known (rule 2 of the design), once matching.py has said where it belongs."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from claims.ledger import speakers
from claims.ledger.disputes import contradictions, lone_report, second_hand, settled, was_disputed
from claims.ledger.draft import Draft, Intent, current
from claims.ledger.matching import agrees, place
from claims.ledger.places import CLOSED, FEW, Place, Placement, Telling, named, whole
from claims.ledger.policy import CONFIRMERS, NOTE_PART, NOTE_PRESS, NOTE_UPWARDS, never_told, recent
from claims.ledger.populations import part_label
from claims.ledger.reversals import reverse, take_look_back, take_reversal
from claims.ledger.rulings import misread_before
from claims.ledger.telling import NEWS_OF_RELEASE, figure_of, people_of, telling_of, update, with_parts
from claims.ledger.values import Confirmed, Disputed, Ignored, Joined, Merged, Noted, Opened, Revised
from claims.model import (
    AlertType,
    Claim,
    ClaimKind,
    Episode,
    EpisodeKind,
    EpisodeState,
    Figure,
    Manner,
    Modality,
    Population,
    Relation,
    Role,
)

WEIGHT = {
    Manner.DEPORTATION: 3,
    Manner.EXCHANGE: 2,
    Manner.PARDON: 2,
    Manner.AMNESTY: 1,
    Manner.EARLY: 1,
    Manner.TERM_ENDED: 1,
    Manner.UNSPECIFIED: 0,
}


QUIET = frozenset({Place.SAME, Place.SAME_PART, Place.AGREES, Place.PART, Place.RECALL, Place.SUM})  # tell nothing that is not known


def take(draft: Draft, only: Collection[int] | None = None) -> None:
    """All release claims of the post, or those of the given indices: reversals, wholes from the largest down, parts, look-backs."""
    claims = draft.told.words.claims
    mine = [index for index, claim in enumerate(claims) if claim.kind is ClaimKind.RELEASE and (only is None or index in only)]
    homes: dict[int, str] = {}  # claim → the episode that it belongs to
    waiting = [index for index in mine if claims[index].modality is Modality.REVERSED and not take_reversal(draft, index, homes)]
    wholes = [index for index in mine if _is_whole(claims, claims[index])]
    for index in sorted(wholes, key=lambda one: -(claims[one].count or 0)):
        _whole(draft, index, homes)
    for index in mine:
        if claims[index].modality in NEWS_OF_RELEASE and index not in wholes:
            _marked_part(draft, index, homes)
    for index in waiting:
        if not take_reversal(draft, index, homes):
            draft.ask(index, "a reversal of no known release")
    for index in mine:
        take_look_back(draft, index)


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


def _whole(draft: Draft, index: int, homes: dict[int, str]) -> None:
    claim = draft.told.words.claims[index]
    none_of_ours = never_told(claim)
    if none_of_ours:
        draft.note(Ignored(claim=index, reason=none_of_ours))
        return
    telling = telling_of(draft, index)
    if _turned_back(draft, telling):
        draft.note(Ignored(claim=index, reason="the same post says that this person is not free"))
        return
    placement = place(tuple(draft.episodes.values()), telling, draft.policy)
    ruled = misread_before(draft, claim, telling.day)
    if ruled and placement.place not in QUIET:
        draft.ask(index, f"a person judged the same to be misread in {ruled.post.source}/{ruled.post.key}")
        return
    certain = claim.confidence >= draft.policy.tell_from
    home = _apply(draft, index, telling, placement) if certain else _uncertain(draft, index, placement)
    if home is not None:
        homes[index] = home


def _turned_back(draft: Draft, telling: Telling) -> bool:
    """A post that tells of one who refused and was taken back to the colony tells of no release of one: only of another by name or nation."""
    if (telling.count or 1) > FEW or telling.claim.population.nationality:
        return False
    words = draft.told.words
    for position, claim in enumerate(words.claims):
        if claim.kind is ClaimKind.RELEASE and claim.modality is Modality.REVERSED and (claim.count or 1) == (telling.count or 1):
            named_there = {person.canonical for person in words.people if person.claim == position}
            if telling.names <= named_there or not telling.names:
                return True
    return False


def _uncertain(draft: Draft, index: int, placement: Placement) -> str | None:
    """A claim that may be misread changes nothing; a person is asked only where it would tell something that is not known."""
    episode = placement.episode
    known = placement.place in (Place.SAME, Place.SAME_PART, Place.AGREES, Place.RECALL)
    if episode is not None and (known or (placement.place is Place.PART and episode.told)):
        relation = Relation.PART if placement.place in (Place.PART, Place.SAME_PART) else Relation.WHOLE
        draft.put(episode)
        draft.note(Joined(claim=index, episode=episode.id, relation=relation, reason=f"uncertain; {placement.reason}"))
        return episode.id
    draft.ask(index, f"confidence {draft.told.words.claims[index].confidence:.2f}; {placement.reason}")
    return None


def _apply(draft: Draft, index: int, telling: Telling, placement: Placement) -> str | None:
    episode = placement.episode
    if placement.place is Place.SUM:
        draft.note(Noted(claim=index, reason=placement.reason))
        return None
    if episode is None or placement.place in (Place.NEW, Place.UNCLEAR):
        if reason := draft.why_wait():
            draft.ask(index, reason)
            return None
        return _open(draft, index, telling, placement)
    if placement.place is Place.RECALL:
        draft.put(episode)
        draft.note(Joined(claim=index, episode=episode.id, relation=Relation.RECALL, reason=placement.reason))
        return episode.id
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
        people=people_of(draft, (), with_parts(draft, index)),
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


# --- as a person says --------------------------------------------------------------------------------------------------------------


def join(draft: Draft, index: int, episode: Episode) -> None:
    """A person says to which release the claim belongs; what it changes there is decided as for any claim."""
    if draft.told.words.claims[index].modality is Modality.REVERSED:
        reverse(draft, index, telling_of(draft, index), episode)
        return
    telling = replace(telling_of(draft, index), day=episode.day)
    placement = place((episode,), telling, draft.policy)
    if placement.episode is None or placement.place in (Place.NEW, Place.UNCLEAR, Place.SUM):
        placement = _forced(telling, episode)
    _apply(draft, index, telling, placement)


def _forced(telling: Telling, episode: Episode) -> Placement:
    largest = whole(episode) or 0
    if telling.count is not None and telling.count < largest:
        label = part_label(telling.claim) or ("names" if telling.names else "some")
        return Placement(place=Place.PART, episode=episode, label=label, reason="a part, as a person says")
    verdict = Place.AGREES if telling.count is None else Place.UPWARDS if telling.count > largest else Place.SAME
    return Placement(place=verdict, episode=episode, reason="of this release, as a person says")


def open_apart(draft: Draft, index: int) -> None:
    """A person says that it is a release of its own."""
    _open(draft, index, telling_of(draft, index), Placement(place=Place.NEW, reason="a release of its own, as a person says"))


# --- what a whole changes ----------------------------------------------------------------------------------------------------------


def _same(draft: Draft, index: int, telling: Telling, episode: Episode, reason: str) -> Episode:
    """The known figure again: a further voice, perhaps the one that confirms it; or a speaker who comes round to it."""
    own = [figure for figure in current(episode) if speakers.same_speaker(figure.speaker, telling.speaker)]
    if own and not any(agrees(figure, telling.claim) for figure in own) and (telling.own_voice or not any(one.own_voice for one in own)):
        news = telling.speaker.role in CONFIRMERS  # a paper that printed one figure and now prints the other adds nothing
        return _replace_figures(draft, index, telling, episode, own, "the speaker comes round to another's figure", news=news)
    confirms = _confirms(episode, telling)
    kept = _with_voice(draft, index, telling, episode)
    kept = replace(kept, population=_fuller(kept.population, telling), manner=_weightier(kept.manner, telling.claim.manner))
    draft.note(Joined(claim=index, episode=kept.id, relation=Relation.WHOLE, reason=reason))
    if confirms:
        kept = replace(kept, state=EpisodeState.CONFIRMED)
        draft.note(Confirmed(claim=index, episode=kept.id, reason="another voice agrees"))
        update(draft, index, telling, kept, AlertType.RELEASE_CONFIRMED)
    return draft.put(replace(kept, people=people_of(draft, kept.people, with_parts(draft, index))))


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
    return draft.put(replace(kept, people=people_of(draft, kept.people, with_parts(draft, index))))


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


def _replace_figures(draft: Draft, index: int, telling: Telling, episode: Episode, old: list[Figure], reason: str, *, news: bool = True) -> Episode:
    figures = tuple(replace(figure, superseded=True) if figure in old else figure for figure in episode.figures)
    kept = replace(
        episode,
        figures=(*figures, figure_of(draft, index, telling)),
        population=_fuller(episode.population, telling),
        manner=_weightier(episode.manner, telling.claim.manner),
        people=people_of(draft, episode.people, with_parts(draft, index)),
    )
    kept = settled(kept)
    before = next((figure.count for figure in reversed(old)), whole(episode))
    draft.note(Revised(claim=index, episode=episode.id, old=before, new=telling.count, reason=reason))
    quotes = old[-1].quote if old else next((figure.quote for figure in reversed(current(episode))), None)
    if news:
        update(draft, index, telling, kept, AlertType.RELEASE_REVISED, old_words=quotes, new_words=telling.claim.quote)
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
        people=people_of(draft, episode.people, with_parts(draft, index)),
    )
    before = max((figure.count or 0 for figure in smaller), default=None)
    draft.note(Revised(claim=index, episode=episode.id, old=before, new=telling.count, reason=reason))
    old = smaller[-1].quote if smaller else None
    update(draft, index, telling, kept, AlertType.RELEASE_REVISED, note=NOTE_UPWARDS, old_words=old, new_words=telling.claim.quote)
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
    if telling.own_voice and telling.speaker.role in CONFIRMERS and _only_hearsay(episode, telling):
        return _replace_figures(draft, index, telling, episode, list(current(episode)), "somebody who knows, after those who repeated it")
    sides = contradictions(episode, telling)
    kept = replace(episode, figures=(*episode.figures, figure_of(draft, index, telling)))
    disputed = bool(sides) and not was_disputed(episode)
    if disputed:
        kept = replace(kept, state=EpisodeState.DISPUTED)
        draft.note(Disputed(claim=index, episode=episode.id, reason=f"{telling.count} beside {', '.join(str(one.count) for one in sides)}"))
        update(draft, index, telling, kept, AlertType.RELEASE_DISPUTED, old_words=sides[-1].quote, new_words=telling.claim.quote)
    else:
        draft.note(Joined(claim=index, episode=episode.id, relation=Relation.WHOLE, reason=reason))
    return draft.put(replace(kept, people=people_of(draft, kept.people, with_parts(draft, index))))


def _only_hearsay(episode: Episode, telling: Telling) -> bool:
    """A single report, or, beside the decree itself, whatever repeated it."""
    of_decree = telling.speaker.role is Role.STATE and all(second_hand(figure) for figure in current(episode))
    return of_decree or all(lone_report(figure, current(episode)) for figure in current(episode))


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
    return draft.put(replace(episode, parts=parts, people=people_of(draft, episode.people, with_parts(draft, index))))


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
