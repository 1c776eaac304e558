"""How many are still held: series by speaker (rule 4 of the design), and what our own count says beside theirs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from claims.ledger import headline, speakers
from claims.ledger.draft import Draft
from claims.ledger.places import not_free, whole
from claims.ledger.values import Ignored, Noted, Point, TotalChanged
from claims.model import AlertType, Bound, Claim, ClaimKind, Episode, EpisodeKind, Role, Total, minsk_day

KEPT = frozenset({ClaimKind.HELD_TOTAL, ClaimKind.RELEASED_CUMULATIVE})
TELLING_ROLES = frozenset({Role.NGO, Role.STATE, Role.FOREIGN_OFFICIAL, Role.OPPOSITION})  # the press rounds and repeats
EARLIEST_DAY = timedelta(days=3_650)  # before publication: a stated day further back is a misreading
SAME_AGAIN = timedelta(days=120)  # a figure of the same series that was told this recently is repeated, not new
COMPARABLE = timedelta(days=365)  # counts of other speakers this far apart still say how many there are in all
GROUP_SHARE = 0.5  # of the largest of them: who counts fewer counts a group
SOME = "some"  # the population of a count that is of some group, nobody knows which
OURS = frozenset({None, "political", "extremism"})  # one series under several names


def take(draft: Draft, only: Collection[int] | None = None) -> None:
    """Every total that the post names becomes a point of its speaker's series; a move of the held total is told."""
    for index, claim in enumerate(draft.told.words.claims):
        if claim.kind not in KEPT or (only is not None and index not in only):
            continue
        if claim.count is None or claim.confidence < draft.policy.tell_from:
            draft.note(Ignored(claim=index, reason="a total without a number, or uncertain"))
            continue
        _point(draft, index, claim)


def _point(draft: Draft, index: int, claim: Claim) -> None:
    point = point_of(draft, index, claim)
    if _of_a_group(draft.known.points, point):
        point = replace(point, who=SOME)
    before = previous(draft.known.points, point)
    if any(_same_figure(known, point) for known in draft.points):
        return  # told twice in one text
    if not point.own_voice and _repeated(draft.known.points, point):
        draft.note(Noted(claim=index, reason="a witness repeats a figure that the series had: perhaps an old one"))
        return
    why_not = _silent(draft, point, before)
    if before is not None and why_not is None and _leaps(draft, point, before):
        draft.ask(index, f"a total that leaps from {before.total.count} to {point.total.count}")
        return
    if why_not or before is None:
        draft.points.append(point)
        draft.note(Noted(claim=index, reason=why_not or "the first of its series"))
        return
    known = last_told(draft.known.points, point, draft.policy.total_threshold)
    draft.note(TotalChanged(claim=index, reason=f"{known.total.count} → {point.total.count}"))
    told = None
    if draft.telling and not draft.worn(AlertType.TOTAL_CHANGED, draft.policy.totals_told):
        told = draft.loose(
            "total",
            AlertType.TOTAL_CHANGED,
            headline=headline.of_total(point.total, known.total),
            confidence=claim.confidence,
            references=(known.alert,) if known.alert else (),
            total=point.total,
            previous_total=known.total,
            old_words=known.total.quote or None,
            new_words=claim.quote,
        )
    draft.points.append(replace(point, alert=told))


def point_of(draft: Draft, index: int, claim: Claim) -> Point:
    """The claim as a point. Without a stated day it is of the day of publication."""
    told = draft.told
    published = minsk_day(told.published)
    assert claim.count is not None
    total = Total(
        speaker=speakers.speaker_of(claim, draft.known, told),
        source=told.post.source,
        count=claim.count,
        bound=claim.bound,
        as_of=claim.day if claim.day and published - EARLIEST_DAY <= claim.day <= published else published,
        post=told.post,
        post_url=told.url,
        quote=claim.quote,
    )
    own = speakers.own_voice(claim, told)
    who = None if claim.population.who in OURS else claim.population.who
    return Point(kind=claim.kind, total=total, who=who, since=claim.since, own_voice=own, version=told.words.number, claim=index, at=told.published)


def previous(points: Sequence[Point], point: Point) -> Point | None:
    """The newest exact point of the same series before this one; other versions of the same post do not count."""
    return max(_series(points, point), key=_when, default=None)


def last_told(points: Sequence[Point], point: Point, threshold: int) -> Point:
    """The figure that people know: the first of the series, then each that moved by the threshold, or was told in a day's digest, since.

    Small moves add up to one that is told.
    """
    first, *later = sorted(_series(points, point), key=_when)
    for one in later:
        if one.alert or abs(one.total.count - first.total.count) >= threshold:
            first = one
    return first


def small_moves(points: Sequence[Point], *, since: datetime, threshold: int) -> tuple[tuple[Point, Point], ...]:
    """For a day's digest: of each speaker the newest count, where it was published since then and is not what people know, beside what they know."""
    newest: list[Point] = []
    for point in sorted((one for one in points if _counts_all(one)), key=_when, reverse=True):
        if not any(same_series(point, one) for one in newest):
            newest.append(point)
    pairs = [(point, last_told(points, point, threshold)) for point in newest if point.at >= since and _series(points, point)]
    return tuple((point, known) for point, known in pairs if not point.alert and point.total.count != known.total.count)


def _counts_all(point: Point) -> bool:
    """An exact count of all who are held, in the voice of who is told at once when it moves by more."""
    exact = point.kind is ClaimKind.HELD_TOTAL and point.who is None and point.total.bound is Bound.EXACT
    return exact and point.total.speaker.role in TELLING_ROLES


def _series(points: Sequence[Point], point: Point) -> list[Point]:
    return [one for one in points if same_series(one, point) and one.total.post != point.total.post and one.total.bound is Bound.EXACT]


def _when(point: Point) -> tuple[date, datetime]:
    return point.total.as_of, point.at


def same_series(one: Point, other: Point) -> bool:
    alike = one.kind is other.kind and one.who == other.who and one.since == other.since
    return alike and speakers.same_speaker(one.total.speaker, other.total.speaker)


def _same_figure(one: Point, other: Point) -> bool:
    return same_series(one, other) and one.total.count == other.total.count


def _silent(draft: Draft, point: Point, before: Point | None) -> str | None:
    """Why this point is not told."""
    if point.kind is not ClaimKind.HELD_TOTAL:
        return "a cumulative figure"
    if point.who == SOME:
        return "far below what others count: of some group"
    if point.total.bound is not Bound.EXACT:
        return "no exact figure"
    if before is None:
        return "the first of its series"
    if point.total.speaker.role not in TELLING_ROLES:
        return "the press repeats totals"
    if point.total.as_of < before.total.as_of:
        return "older than what is known"
    known = last_told(draft.known.points, point, draft.policy.total_threshold)
    if abs(point.total.count - known.total.count) < draft.policy.total_threshold:
        return "a small move"
    return None


def _of_a_group(points: Sequence[Point], point: Point) -> bool:
    """Who counts 36 where everybody else counts a thousand counts journalists, or one colony, whatever was read."""
    if point.kind is not ClaimKind.HELD_TOTAL or point.who is not None:
        return False
    others = [
        one for one in points if one.kind is point.kind and one.who is None and not speakers.same_speaker(one.total.speaker, point.total.speaker)
    ]
    recent = [one.total.count for one in others if abs(point.total.as_of - one.total.as_of) <= COMPARABLE]
    return bool(recent) and point.total.count < GROUP_SHARE * max(recent)


def _leaps(draft: Draft, point: Point, before: Point) -> bool:
    return abs(point.total.count - before.total.count) > draft.policy.total_jump * before.total.count


def _repeated(points: Sequence[Point], point: Point) -> bool:
    recent = [one for one in points if point.at - one.at <= SAME_AGAIN]
    return any(_same_figure(one, point) for one in recent)


# --- our count beside theirs -------------------------------------------------------------------------------------------------------


def since_day(since: str) -> date | None:
    """The first day of "2024", "2024-07" or "2024-07-15"; None for anything else."""
    parts = since.split("-")
    try:
        numbers = [int(part) for part in parts]
        return date(numbers[0], *[*numbers[1:], 1, 1][:2])
    except (ValueError, TypeError, IndexError):
        return None


def freed(episode: Episode) -> int | None:
    """How many a release set free: the largest figure of the whole that stands, without those who are not free; None without a figure."""
    count = whole(episode) if episode.kind is EpisodeKind.RELEASE else None
    return max(0, count - not_free(episode)) if count is not None else None
