"""Sanctions: one step is one episode (rule 3 of the design). Words and law are different facts with their own dates, in either order."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from claims.ledger import speakers
from claims.ledger.cues import DELISTING, LICENCE, says
from claims.ledger.days import MonthDay, days_in
from claims.ledger.draft import Draft, Intent, current
from claims.ledger.policy import NOTE_PRESS, Policy, recent
from claims.ledger.rulings import misread_before
from claims.ledger.speakers import OFFICIAL
from claims.ledger.values import Announced, Ignored, InForce, Joined, Opened, Reversed
from claims.model import (
    NEWS,
    AlertType,
    Claim,
    ClaimKind,
    Direction,
    Episode,
    EpisodeKind,
    EpisodeState,
    Figure,
    Modality,
    Relation,
    Role,
    Target,
    minsk_day,
)

CLOSED = frozenset({EpisodeState.MERGED, EpisodeState.WITHDRAWN})
SNAP_BACK = frozenset({Target.POTASH, Target.AVIATION, Target.BANKS, Target.OIL})  # one addressee each: imposing again takes the easing back
SNAP_BACK_DAYS = 1_100  # three years: longer ago it is a new policy
FIRST_LAW = 1990  # year: no text that is amended today is older
STATED_DAYS = 1_000  # a stated day lies at most so far back or ahead; what is known is gathered a little further (storage.gather)
SAME_TEXT_DAYS = 1  # a decision and its regulation are printed together: two numbers, one step
CONTRARY_DAYS = 2  # between a step and its opposite
EFFECT_DAYS = 1  # a text "in force from tomorrow" is law today
DELISTED = "delisting"  # stands for an instrument that has no number
NUMBERED = re.compile(r"\b(\d{4}/\d+|SOR/\d{4}-\d+|\d+/\d{4})\b", re.IGNORECASE)
LICENCE_NUMBER = re.compile(
    r"(?:licen[cs]e|лицензи\w+|ліцэнзі\w+|ліцензі\w+|licencj\w+|lizenz\w*|\bgl)\W*(?:no\.?|№|n[ro]\.?)?\W*(\d+\w?)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What one post says of one step: its sanctions claims of the same imposer, direction and instrument."""

    imposer: str
    direction: Direction
    key: str | None  # of the instrument; None where none is named
    instrument: str | None
    targets: tuple[Target, ...]
    in_force: bool
    day: date | None  # as the text states it
    indices: tuple[int, ...]
    confidence: float
    quote: str
    lawful: bool = False  # a legal text, or the imposer himself, speaks
    official: bool = False  # an office speaks in its own voice
    named: frozenset[MonthDay] = frozenset()  # the days that stand in its words


def take(draft: Draft, only: Collection[int] | None = None) -> None:
    """All sanctions claims of the post, or those of the given indices, gathered into steps."""
    claims = draft.told.words.claims
    mine = [index for index, claim in enumerate(claims) if claim.kind is ClaimKind.SANCTIONS and (only is None or index in only)]
    news = []
    for index in mine:
        if claims[index].modality is Modality.REVERSED:
            _taken_back_by_word(draft, index)
        elif claims[index].modality not in NEWS:
            draft.note(Ignored(claim=index, reason=f"{claims[index].modality or 'no modality'}: no step"))
        elif claims[index].imposer is None or claims[index].direction is None:
            draft.ask(index, "a step without imposer or direction")
        elif _taken_over(draft, claims[index], [claims[one] for one in mine]):
            draft.note(Ignored(claim=index, reason="what an office takes over from another is no step of that one"))
        else:
            news.append(index)
    for group in _with_wind_downs(claims, _groups(claims, news)):
        _step(draft, _as_step(draft, group))


def _taken_over(draft: Draft, claim: Claim, said: Sequence[Claim]) -> bool:
    """Berne writes that it adopts the Union's measures: that is a step of Switzerland alone, also where a paper prints the same sentence."""
    if claim.imposer != "EU" or draft.reviewed:
        return False
    swiss = [one for one in said if one.imposer == "CH" and one.direction is claim.direction and one.modality in NEWS]
    official = draft.told.role in (Role.LEGAL, Role.FOREIGN_OFFICIAL)
    return any(official or _overlap(one, claim) for one in swiss)


def _overlap(one: Claim, other: Claim) -> bool:
    return one.span.start < other.span.end and other.span.start < one.span.end


def group_of(draft: Draft, index: int) -> frozenset[int]:
    """The claims of the post that make one step with this one."""
    claims = draft.told.words.claims
    news = [number for number, claim in enumerate(claims) if claim.kind is ClaimKind.SANCTIONS and claim.modality in NEWS and claim.imposer]
    return next((frozenset(group) for group in _groups(claims, news) if index in group), frozenset({index}))


def join(draft: Draft, index: int, episode: Episode) -> None:
    """A person says to which step the claim belongs."""
    claim = draft.told.words.claims[index]
    claim = replace(claim, imposer=claim.imposer or episode.imposer, direction=claim.direction or episode.direction)
    claims = (*draft.told.words.claims[:index], claim, *draft.told.words.claims[index + 1 :])
    draft.told = replace(draft.told, words=replace(draft.told.words, claims=claims))
    step = _as_step(draft, [index])
    if claim.modality is Modality.REVERSED:
        _take_back(draft, step, episode)
    else:
        _join(draft, step, episode)


def open_apart(draft: Draft, index: int) -> None:
    """A person says that it is a step of its own."""
    _open(draft, _as_step(draft, [index]))


def _groups(claims: Sequence[Claim], news: Iterable[int]) -> list[list[int]]:
    """Claims of one imposer and direction are one package, unless their instruments set them apart."""
    found: list[tuple[tuple[str | None, Direction | None], str | None, list[int]]] = []
    for index in sorted(news, key=lambda one: instrument_key(claims[one]) is None):
        claim, key = claims[index], instrument_key(claims[index])
        side = (claim.imposer, claim.direction)
        home = next((group for known, other, group in found if known == side and (key is None or key == other)), None)
        if home is None:
            found.append((side, key, [index]))
        else:
            home.append(index)
    return [sorted(group) for _, _, group in found]


def _with_wind_downs(claims: Sequence[Claim], groups: list[list[int]]) -> list[list[int]]:
    """A licence to wind down, issued with a listing, is no easing: it belongs to the listing that it softens."""
    kept = []
    listings = {claims[group[0]].imposer: group for group in groups if claims[group[0]].direction is Direction.IMPOSED}
    for group in groups:
        first = claims[group[0]]
        key = instrument_key(next((claims[index] for index in group if claims[index].instrument), first))
        if first.direction is Direction.EASED and (listing := listings.get(first.imposer)) and (key or "").startswith("gl"):
            listing.extend(group)
        else:
            kept.append(group)
    return kept


def _as_step(draft: Draft, group: Sequence[int]) -> Step:
    claims = [draft.told.words.claims[index] for index in group]
    first = next((claim for claim in claims if instrument_key(claim)), claims[0])
    direction = claims[0].direction  # of a listing with its wind-down licence that of the listing
    assert first.imposer is not None
    assert direction is not None
    in_force = [claim for claim in claims if claim.modality is not Modality.ANNOUNCED]
    days = [claim.day for claim in (in_force or claims) if claim.day and _may_be(claim.day, draft)]
    key = instrument_key(first)
    return Step(
        imposer=first.imposer,
        direction=direction,
        key=key,
        instrument=first.instrument or (DELISTED if key == DELISTED else None),
        targets=tuple(dict.fromkeys(claim.target for claim in claims if claim.target and claim.direction is direction)),
        in_force=bool(in_force),
        day=days[0] if days else None,
        indices=tuple(group),
        confidence=max(claim.confidence for claim in claims),
        quote=first.quote,
        lawful=_lawful(draft, first),
        official=draft.told.role in OFFICIAL and speakers.own_voice(first, draft.told),
        named=frozenset(day for claim in claims for day in days_in(claim.quote)),
    )


def _may_be(day: date, draft: Draft) -> bool:
    """A day of another age is a misreading, and no step of it would ever be found again."""
    return abs((day - minsk_day(draft.told.published)).days) <= STATED_DAYS


def _lawful(draft: Draft, claim: Claim) -> bool:
    role = speakers.speaker_of(claim, draft.known, draft.told).role
    return role is Role.LEGAL or (role is Role.FOREIGN_OFFICIAL and speakers.own_voice(claim, draft.told))


def instrument_key(claim: Claim) -> str | None:
    """What names a step: the number of its text; "delisting" and "licence" are steps of their own even without a number."""
    if claim.instrument:
        return key_of(claim.instrument)
    if claim.modality is not Modality.ANNOUNCED and says(DELISTING, claim.quote):
        return DELISTED
    return None


def key_of(instrument: str) -> str:
    """The same for "Belarus General License 13", "GL 13" and «генеральная лицензия № 13»."""
    licence = LICENCE_NUMBER.search(instrument)
    if licence:
        return f"gl{licence.group(1).casefold()}"
    if says(DELISTING, instrument) or instrument.casefold() == DELISTED:
        return DELISTED
    number = NUMBERED.search(instrument)
    return number.group(1).casefold() if number else " ".join(instrument.casefold().split())


# --- one step ----------------------------------------------------------------------------------------------------------------------


def _step(draft: Draft, step: Step) -> None:
    back = _snap_back(draft, step)
    if back is not None:
        _take_back(draft, step, back)
        return
    episode = find(tuple(draft.episodes.values()), step, _day(draft, step), draft.policy)
    if step.confidence < draft.policy.tell_from:
        if episode is None:
            draft.ask(step.indices[0], f"confidence {step.confidence:.2f}; a step that is not known")
        else:
            draft.note(Joined(claim=step.indices[0], episode=episode.id, relation=Relation.WHOLE, reason="uncertain, of a known step"))
        return
    if episode is not None:
        _join(draft, step, episode)
    elif ruled := misread_before(draft, draft.told.words.claims[step.indices[0]], _day(draft, step)):
        draft.ask(step.indices[0], f"a person judged the same to be misread in {ruled.post.source}/{ruled.post.key}")
    elif _contrary(draft, step):
        draft.ask(step.indices[0], f"{step.imposer} {step.direction.value} what it did the opposite of just now")
    elif reason := draft.why_wait():
        draft.ask(step.indices[0], reason)
    else:
        _open(draft, step)


def _contrary(draft: Draft, step: Step) -> bool:
    """Nobody lifts and imposes the same in two days: who says so at second hand, without a text, was misread."""
    if step.lawful or step.key is not None or draft.reviewed:
        return False
    day = _day(draft, step)
    opposite = [one for one in draft.episodes.values() if one.imposer == step.imposer and one.direction not in (None, step.direction)]
    return any(_apart(one, day) <= CONTRARY_DAYS and bool(set(one.targets) & set(step.targets)) and one.state not in CLOSED for one in opposite)


def _day(draft: Draft, step: Step) -> date:
    """The day that the text states, else that of the publication; a day to come is when it will take effect."""
    published = minsk_day(draft.told.published)
    return step.day if step.day and step.day <= published else published


def find(known: Sequence[Episode], step: Step, day: date, policy: Policy) -> Episode | None:
    """The known step that these words or this text belong to."""
    same_side = [one for one in known if one.kind is EpisodeKind.SANCTIONS and one.state not in CLOSED and one.imposer == step.imposer]
    fitting = [one for one in same_side if _fits(one, step, day, policy)]
    return max(fitting, key=lambda one: (_named_alike(one, step), one.day, one.opened), default=None)


def _named_alike(episode: Episode, step: Step) -> bool:
    return step.key is not None and episode.instrument is not None and key_of(episode.instrument) == step.key


def _fits(episode: Episode, step: Step, day: date, policy: Policy) -> bool:
    if episode.state is EpisodeState.REVERSED:
        return _again_reversed(episode, step, day, policy)
    if _named_alike(episode, step) and (step.key or "").startswith("gl"):
        return True  # whichever way a text reads the licence
    if episode.direction is not step.direction:
        return False
    shared = not step.targets or not episode.targets or bool(set(step.targets) & set(episode.targets))
    apart = _apart(episode, day)
    if _named_alike(episode, step):
        return _is_its_own_text(step.key or "", day) or (shared and apart <= policy.law_reprint.days)
    if not shared and not _of_one_package(episode, step, apart):
        return False
    if step.key and episode.instrument:
        return _printed_together(episode, step, apart)
    return apart <= _reach(episode, step, policy).days or (apart <= policy.named_day_days and bool(step.named) and step.named <= _days_of(episode))


def _is_its_own_text(key: str, day: date) -> bool:
    """A number of these years is that of the step's own text: its reprint months later is the same step.

    "Amending Regulation 765/2006", "under Executive Order 14038", "delisting" name the law that it goes by, as the next step will.
    """
    years = [int(number) for number in re.findall(r"\d{4}", key) if FIRST_LAW <= int(number) <= day.year + 1]
    return bool(years) and max(years) >= day.year - 1


def _of_one_package(episode: Episode, step: Step, apart: int) -> bool:
    """Of a package each post names what concerns its readers. An easing, or a border, is told by its own addressee alone.

    Only who repeats on the very day what an office told names the addressee in his own way.
    """
    keys = (step.key or "", key_of(episode.instrument or ""))
    package = step.direction is Direction.IMPOSED and apart <= SAME_TEXT_DAYS and not any(_stands_alone(key) for key in keys)
    told_today = not step.official and step.key is None and apart == 0 and any(one.speaker.role in OFFICIAL for one in current(episode))
    return (package or told_today) and Target.BORDER not in (*step.targets, *episode.targets)


def _apart(episode: Episode, day: date) -> int:
    """Days to the nearest of what is known of the step."""
    return min(abs((day - one).days) for one in _known_days(episode))


def _known_days(episode: Episode) -> list[date]:
    """Of its words, its law, and when it is due."""
    return [one for one in (episode.day, episode.announced, episode.in_force, episode.due) if one]


def _days_of(episode: Episode) -> frozenset[MonthDay]:
    return frozenset((one.month, one.day) for one in _known_days(episode))


def _again_reversed(episode: Episode, step: Step, day: date, policy: Policy) -> bool:
    """What repeats that a step was taken back belongs to that step."""
    opposite = episode.direction is Direction.EASED and step.direction is Direction.IMPOSED
    shared = bool(set(step.targets) & set(episode.targets))
    return opposite and shared and abs((day - minsk_day(episode.updated)).days) <= policy.other_words.days


def _printed_together(episode: Episode, step: Step, apart: int) -> bool:
    """A decision and the regulation that carries it out; a licence and a delisting never, and no two licences."""
    keys = (step.key or "", key_of(episode.instrument or ""))
    return apart <= SAME_TEXT_DAYS and not any(_stands_alone(key) for key in keys)


def _stands_alone(key: str) -> bool:
    """A licence and a delisting are steps of their own, whatever else is printed that day."""
    return key == DELISTED or key.startswith("gl")


def _reach(episode: Episode, step: Step, policy: Policy) -> timedelta:
    """How far apart in time words, a text and a known step may be and still be one."""
    flips = step.direction is not Direction.EASED or Target.BORDER in step.targets
    if episode.in_force is None:  # waits for its law
        return policy.other_words if flips else policy.easing_words
    if step.key or step.in_force:
        return policy.law_reprint
    return policy.law_reprint if flips else policy.easing_words


def _open(draft: Draft, step: Step) -> None:
    day = _day(draft, step)
    id = draft.new_id(EpisodeKind.SANCTIONS, day)
    effective = _takes_effect(draft, step)
    episode = Episode(
        id=id,
        kind=EpisodeKind.SANCTIONS,
        day=day,
        state=EpisodeState.IN_FORCE if effective else EpisodeState.ANNOUNCED,
        opened=draft.at,
        updated=draft.at,
        figures=(_voice(draft, step),),
        imposer=step.imposer,
        direction=step.direction,
        targets=step.targets,
        instrument=step.instrument,
        announced=None if effective else day,
        in_force=(step.day or day) if effective else None,
        due=None if effective else _due(draft, step),
    )
    draft.put(episode)
    draft.note(Opened(claim=step.indices[0], episode=id, reason="a step that was not known"))
    _tell(draft, step, draft.episodes[id], AlertType.SANCTIONS_IN_FORCE if effective else AlertType.SANCTIONS_ANNOUNCED)


def _takes_effect(draft: Draft, step: Step) -> bool:
    published = minsk_day(draft.told.published)
    return step.in_force and (step.day is None or step.day <= published + timedelta(days=EFFECT_DAYS))


def _due(draft: Draft, step: Step) -> date | None:
    published = minsk_day(draft.told.published)
    return step.day if step.day and step.day > published else None


def _join(draft: Draft, step: Step, episode: Episode) -> None:
    """Words or a text of a known step: the law after the words is told; the rest is one more voice."""
    index = step.indices[0]
    if episode.state is EpisodeState.REVERSED:
        draft.put(episode)
        draft.note(Joined(claim=index, episode=episode.id, relation=Relation.REVERSED, reason="known to be taken back"))
        return
    kept = replace(
        _with_voice(draft, step, episode),
        targets=tuple(dict.fromkeys((*episode.targets, *step.targets))),
        instrument=episode.instrument or step.instrument,
    )
    becomes_law = episode.in_force is None and _makes_it_so(draft, step, episode)
    if becomes_law:
        kept = replace(kept, state=EpisodeState.IN_FORCE, in_force=step.day or _day(draft, step), due=None)
        draft.note(InForce(claim=index, episode=episode.id, reason="the text, or the day that was due"))
    elif episode.announced is None and not step.in_force:
        kept = replace(kept, announced=_day(draft, step))
        draft.note(Announced(claim=index, episode=episode.id, reason="the words after the law"))
    else:
        kept = replace(kept, due=kept.due or (_due(draft, step) if kept.in_force is None else None))
        draft.note(Joined(claim=index, episode=episode.id, relation=Relation.WHOLE, reason="one more voice of a known step"))
    draft.put(kept)
    _tell_joined(draft, step, kept, becomes_law=becomes_law)


def _makes_it_so(draft: Draft, step: Step, episode: Episode) -> bool:
    """A text, its publisher, or any post once the due day has come. Others say "in force" too early."""
    if not _takes_effect(draft, step):
        return False
    due = episode.due is not None and minsk_day(draft.told.published) >= episode.due
    return step.lawful or step.key is not None or due or says(LICENCE, step.quote)


def _tell_joined(draft: Draft, step: Step, episode: Episode, *, becomes_law: bool) -> None:
    if becomes_law:
        _tell(draft, step, episode, AlertType.SANCTIONS_IN_FORCE)
    elif not episode.told and recent(episode.day, draft.at, draft.policy):
        _tell(draft, step, episode, AlertType.SANCTIONS_IN_FORCE if episode.in_force else AlertType.SANCTIONS_ANNOUNCED)


def _tell(draft: Draft, step: Step, episode: Episode, type: AlertType) -> None:
    roles = {figure.speaker.role for figure in current(episode)}
    note = NOTE_PRESS if roles <= {Role.PRESS, None} else None
    draft.tell(episode.id, Intent(type=type, claim=step.indices[0], confidence=step.confidence, note=note))


# --- taken back --------------------------------------------------------------------------------------------------------------------


def _snap_back(draft: Draft, step: Step) -> Episode | None:
    """The told step of easing that the same imposer takes back by imposing again."""
    if step.direction is not Direction.IMPOSED or step.confidence < draft.policy.tell_from:
        return None
    targets = set(step.targets) & SNAP_BACK
    day = _day(draft, step)
    for episode in sorted(draft.episodes.values(), key=lambda one: one.day, reverse=True):
        eased = episode.kind is EpisodeKind.SANCTIONS and episode.imposer == step.imposer and episode.direction is Direction.EASED
        live = episode.state not in CLOSED | {EpisodeState.REVERSED} and 0 <= (day - episode.day).days <= SNAP_BACK_DAYS
        live = live and any(figure.speaker.role in OFFICIAL for figure in current(episode))
        if eased and live and episode.told and targets & set(episode.targets):
            return episode
    return None


def _take_back(draft: Draft, step: Step, episode: Episode) -> None:
    figure = replace(_voice(draft, step), relation=Relation.REVERSED)
    kept = draft.put(replace(episode, state=EpisodeState.REVERSED, figures=(*episode.figures, figure)))
    draft.note(Reversed(claim=step.indices[0], episode=kept.id, reason="the same imposer takes the step back"))
    _tell(draft, step, kept, AlertType.SANCTIONS_REVERSED)


def _taken_back_by_word(draft: Draft, index: int) -> None:
    """The text itself says that a step was taken back."""
    claim = draft.told.words.claims[index]
    if claim.imposer is None or claim.direction is None:
        draft.ask(index, "a step taken back, without imposer or direction")
        return
    step = _as_step(draft, [index])
    told = [one for one in draft.episodes.values() if one.told and _of_side(one, step)]
    if not told or step.confidence < draft.policy.tell_from:
        draft.ask(index, "a step taken back that is not known")
    elif any(one.state is EpisodeState.REVERSED for one in told):
        draft.note(Joined(claim=index, episode=told[-1].id, relation=Relation.REVERSED, reason="known to be taken back"))
    else:
        _take_back(draft, step, max(told, key=lambda one: (one.day, one.opened)))


def _of_side(episode: Episode, step: Step) -> bool:
    same = episode.kind is EpisodeKind.SANCTIONS and episode.imposer == step.imposer and episode.direction is step.direction
    return same and episode.state not in CLOSED and (not step.targets or bool(set(step.targets) & set(episode.targets)))


# --- voices ------------------------------------------------------------------------------------------------------------------------


def _voice(draft: Draft, step: Step) -> Figure:
    """Who says it; a step has no number of people."""
    index = step.indices[0]
    claim = draft.told.words.claims[index]
    return Figure(
        speaker=speakers.speaker_of(claim, draft.known, draft.told),
        source=draft.told.post.source,
        count=claim.count,
        bound=claim.bound,
        modality=claim.modality,
        relation=Relation.WHOLE,
        at=draft.told.published,
        post=draft.told.post,
        version=draft.told.words.number,
        claim=index,
        quote=claim.quote,
        own_voice=speakers.own_voice(claim, draft.told),
    )


def _with_voice(draft: Draft, step: Step, episode: Episode) -> Episode:
    voice = _voice(draft, step)
    known = any(speakers.same_speaker(one.speaker, voice.speaker) and one.modality is voice.modality for one in current(episode))
    return episode if known else replace(episode, figures=(*episode.figures, voice))
