"""The same happening or another? Rule 1 of the design, as one function over what is known: place().

It only says where a claim belongs; what that changes is decided by releases.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claims.ledger.cues import ANOTHER, CORRECTION, IDENTIFIED, IN_ALL, INSIDE, SINCE, says
from claims.ledger.draft import current
from claims.ledger.names import alike
from claims.ledger.policy import OURS_WHO, Policy
from claims.ledger.populations import AMONG, APART, comparable, excluded, fewer_kinds, narrower, part_label, special
from claims.ledger.speakers import same_speaker
from claims.model import Bound, Claim, Episode, EpisodeKind, EpisodeState, Figure, Manner, Modality, Population, Relation, Role, Speaker

CLOSED = frozenset({EpisodeState.MERGED, EpisodeState.WITHDRAWN})
FEW = 3  # people: so small a figure is met by chance, and needs a label or a name to be the same one
LEAST_SUM = 20  # people: smaller sums meet a figure by chance
NEAR_SHARE = 0.25  # share by which two figures of one whole may differ, where two episodes could be meant
ONE_SIZE = 2  # times: figures of two days that lie further apart are of two happenings
ONE_SHORT = 1  # people …
SHORT_SHARE = 0.02  # … or share of the whole: a figure so little short of the whole is about the whole, no destination's share
ABOUT_SHARE = 0.1  # "about 120" agrees with 123
NGO_LIST_SHARE = 0.75  # an NGO that has names and counts fewer than this share of the whole counts those it knows


class Place(StrEnum):
    SAME = "same"  # the figure is the episode's whole
    SAME_PART = "same_part"  # the figure is a stored part
    PART = "part"  # a part that was not stored
    AGREES = "agrees"  # "more than 120" beside 123: no contradiction, nothing new
    SHARPER = "sharper"  # an exact figure after "at least", or after none
    UPWARDS = "upwards"  # a larger figure that takes the earlier one in
    REVISES = "revises"  # the same speaker, another figure
    DIFFERS = "differs"  # another speaker, another figure of the same whole
    RECALL = "recall"  # an older happening told again as if it were news
    SUM = "sum"  # a sum over several episodes: cumulative
    MERGES = "merges"  # a sum over episodes of one day, each a destination or a group of what turns out to be one release
    NEW = "new"
    UNCLEAR = "unclear"  # new, and it may be part of another


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    place: Place
    episode: Episode | None = None
    others: tuple[Episode, ...] = ()  # that are merged into it
    label: str | None = None  # of a part
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A release claim with all that decides where it belongs."""

    claim: Claim
    speaker: Speaker
    own_voice: bool
    day: date
    names: frozenset[str] = frozenset()  # canonical
    parts: tuple[Claim, ...] = ()  # claims of the same post that are parts of this one
    context: str = ""  # the words around the claim
    lead: str = ""  # the claim and the words just before it
    numbers: frozenset[int] = frozenset()  # all that the post names in digits
    touched: frozenset[str] = frozenset()  # episodes of which this very post told a whole before

    @property
    def count(self) -> int | None:
        return self.claim.count


def place(known: Sequence[Episode], telling: Telling, policy: Policy) -> Placement:
    """Where a news claim that is no marked part of another belongs. Every answer has its reason."""
    near = [episode for episode in known if _candidate(episode, telling, policy)]
    found = _equal(near, telling) or _sum(known, telling, policy)
    if found:
        return found
    for rule in (_part, _upwards):
        found = rule(near, telling)
        if found:
            return found
    return (
        _known_by_name(known, telling, policy)
        or _set_apart(near, telling)
        or _one_of_the_same_post(near, telling)
        or _late_list(known, telling, policy)
        or _told_again(known, telling, policy)
        or _against_the_whole(near, telling)
    )


# --- candidates --------------------------------------------------------------------------------------------------------------------


def _candidate(episode: Episode, telling: Telling, policy: Policy) -> bool:
    if episode.kind is not EpisodeKind.RELEASE or episode.state in CLOSED or excluded(episode.population, telling.claim.population):
        return False
    apart = abs((episode.day - telling.day).days)
    return apart <= policy.near_days or (apart <= policy.tied_days and tied(episode, telling))


def tied(episode: Episode, telling: Telling) -> bool:
    """The same destination, a name, the very figure of the decree, or a count that is still open tie a claim to an episode three days away."""
    destination = telling.claim.population.destination
    if destination and destination in {episode.population.destination, *(_value(part, "destination") for part in episode.parts)}:
        return True
    if telling.names & named(episode):
        return True
    if telling.count is None or telling.count <= FEW:
        return False
    figures = current(episode)
    return any(figure.count == telling.count for figure in figures) or _still_counted(figures, telling)


def _still_counted(figures: Sequence[Figure], telling: Telling) -> bool:
    """ "At least ten" is an open count: three days later sixteen are the same people and more, unless he says "another"."""
    largest = max((figure.count or 0 for figure in figures), default=0)
    open_count = any(figure.bound is Bound.AT_LEAST and figure.count == largest for figure in figures)
    return open_count and largest < (telling.count or 0) and not _another(telling)


def named(episode: Episode) -> frozenset[str]:
    return frozenset(person.canonical for person in episode.people)


def whole(episode: Episode) -> int | None:
    """The largest figure of the whole that somebody tells now."""
    counts = [figure.count for figure in current(episode) if figure.count is not None]
    return max(counts, default=None)


def not_free(episode: Episode) -> int:
    """How many of them were counted as released but are not."""
    return sum(figure.count or 1 for figure in episode.figures if figure.relation is Relation.REVERSED and not figure.superseded)


def _value(part: Figure, kind: str) -> str | None:
    label = part.label or ""
    return label.partition(":")[2] if label.startswith(f"{kind}:") else None


# --- the rules, in their order -----------------------------------------------------------------------------------------------------


def _equal(near: Sequence[Episode], telling: Telling) -> Placement | None:
    """A figure equal to the whole or to a stored part is that one."""
    if telling.count is None:
        return None
    wholes = [episode for episode in near if _equals_whole(episode, telling)]
    if wholes:
        return Placement(place=Place.SAME, episode=_closest(wholes, telling), reason="a figure equal to the whole")
    parts = [(episode, part) for episode in near for part in episode.parts if _equals_part(part, telling)]
    if parts:
        episode, part = parts[-1]
        return Placement(place=Place.SAME_PART, episode=episode, label=part.label, reason="a figure equal to a stored part")
    return None


def _equals_whole(episode: Episode, telling: Telling) -> bool:
    counts = {figure.count for figure in current(episode)}
    short = {count - not_free(episode) for count in counts if count is not None} if not_free(episode) else set()
    if telling.count not in counts | short or (telling.claim.bound is Bound.AT_MOST):
        return False
    if episode.day != telling.day and _told_otherwise_himself(episode, telling):
        return False
    if (telling.count or 0) > FEW:
        return True
    if _other_names(episode, telling):
        return False
    return not _someone_else(episode, telling)


def _told_otherwise_himself(episode: Episode, telling: Telling) -> bool:
    """The state's own figure of another day is a decree of its own, though somebody told that number of yesterday's."""
    own = [figure for figure in current(episode) if figure.own_voice and same_speaker(figure.speaker, telling.speaker)]
    another = bool(own) and all(figure.bound is Bound.EXACT and figure.count != telling.count for figure in own)
    return another and telling.speaker.role is Role.STATE and telling.own_voice and not says(CORRECTION, telling.context)


def _other_names(episode: Episode, telling: Telling) -> bool:
    """Both name all of their few people, and nobody is the same; a group of one kind on one day is the same all the same (_one_group)."""
    if len(telling.names) < (telling.count or 1) or len(episode.people) < (whole(episode) or 1):
        return False
    if any(alike(one, other) for one in telling.names for other in named(episode)):
        return False
    return not (episode.day == telling.day and _one_group(episode.population, telling))


def _one_group(known: Population, telling: Telling) -> bool:
    """Two priests, one citizen of Japan: rare enough to be the same under other spellings. A political prisoner, or one journalist, is not."""
    told = telling.claim.population
    if (told.nationality, told.who) != (known.nationality, known.who):
        return False
    return told.nationality not in (None, "BY") or (special(told.who) and (telling.count or 1) > 1)


def _someone_else(episode: Episode, telling: Telling) -> bool:
    """One or two people whom the one text sets apart and the other does not need not be the same."""
    known, told = episode.population, telling.claim.population
    return (known.who in APART) != (told.who in APART) and episode.day != telling.day


def _equals_part(part: Figure, telling: Telling) -> bool:
    if part.count != telling.count:
        return False
    label = part_label(telling.claim)
    if (telling.count or 0) > FEW:
        return label is None or part.label is None or part.label == label or telling.claim.population.who in OURS_WHO
    return label is not None and part.label == label


def _part(near: Sequence[Episode], telling: Telling) -> Placement | None:
    """Marked as a part by whom it counts, or a list of names: a part of a larger whole."""
    larger = [episode for episode in near if telling.count is None or (whole(episode) or 0) > telling.count]
    fitting = [episode for episode in larger if _is_part(episode, telling)]
    if not fitting:
        return None
    episode = _closest(fitting, telling)
    return Placement(place=Place.PART, episode=episode, label=_label(telling), reason="marked as a part of the whole")


def _names_the_whole(episode: Episode, telling: Telling) -> bool:
    """ "Eight were pardoned; fifteen names are in the decree": the text itself puts its figure inside the whole."""
    count = whole(episode)
    return count is not None and count > FEW and count in telling.numbers and not _just_short(telling.count, count)


def _label(telling: Telling) -> str:
    return part_label(telling.claim) or ("names" if telling.names else "some")


def _is_part(episode: Episode, telling: Telling) -> bool:
    of = telling.claim.population
    if telling.count is None and not telling.names:
        return False
    if of.who in AMONG or _names_the_whole(episode, telling):
        return True
    if _set_apart_group(telling) or _named_person(telling):
        return _inside(episode, telling)
    if of.destination and of.destination != episode.population.destination:
        return not _just_short(telling.count, whole(episode))
    if of.who in OURS_WHO and _counts_only_ours(episode, telling):
        return True
    return _is_list(episode, telling)


def _counts_only_ours(episode: Episode, telling: Telling) -> bool:
    """The political ones among others: beside a mixed whole, or by somebody who counts only those he recognises."""
    return episode.population.who not in OURS_WHO or telling.speaker.role is Role.NGO


def _is_list(episode: Episode, telling: Telling) -> bool:
    if says(IDENTIFIED, telling.context) and telling.claim.bound in (Bound.AT_LEAST, Bound.EXACT, Bound.UNKNOWN):
        return True
    few = (telling.count or 0) <= NGO_LIST_SHARE * (whole(episode) or 0)
    return few and len(telling.names) > 1 and telling.speaker.role in (Role.NGO, Role.OPPOSITION, Role.PRESS)


def _just_short(count: int | None, of: int | None) -> bool:
    """51 of 52 is a figure of the whole; 114 of 123 is a share."""
    if count is None or of is None:
        return False
    return 0 <= of - count <= max(ONE_SHORT, SHORT_SHARE * of)


def _set_apart_group(telling: Telling) -> bool:
    of = telling.claim.population
    return of.nationality not in (None, "BY") or of.who in APART


def _named_person(telling: Telling) -> bool:
    return bool(telling.names) and (telling.count or 1) <= FEW


def _inside(episode: Episode, telling: Telling) -> bool:
    """Whether a named person or a group set apart is inside: a text says so, or the whole is of such people and no decree of its own."""
    if telling.names & named(episode) or says(INSIDE, telling.lead):
        return True
    if telling.speaker.role is Role.STATE and telling.own_voice and telling.claim.manner is Manner.PARDON:
        return False  # a decree of its own
    label = part_label(telling.claim)
    if label and any(part.label == label for part in episode.parts):
        return True
    if episode.population.who == "foreigners" and telling.claim.population.nationality not in (None, "BY"):
        return True
    return not is_decree(episode) or telling.claim.manner is Manner.DEPORTATION


def is_decree(episode: Episode) -> bool:
    """A pardon that only the state tells of. Where a foreign office tells that they are out, they were let go by an agreement, with its citizens."""
    out = any(figure.speaker.role is Role.FOREIGN_OFFICIAL and figure.modality is Modality.HAPPENED for figure in current(episode))
    return episode.manner is Manner.PARDON and not out


def _upwards(near: Sequence[Episode], telling: Telling) -> Placement | None:
    """A larger figure that takes in an earlier smaller one."""
    if telling.count is None:
        return None
    taken = [episode for episode in near if _takes_in(episode, telling)]
    if not taken:
        return None
    first = _closest(taken, telling)
    others = tuple(one for one in taken if one is not first)
    if sum(whole(one) or 0 for one in taken) > telling.count:
        others = ()
    return Placement(place=Place.UPWARDS, episode=first, others=others, reason="a larger figure that takes in the earlier one")


def _takes_in(episode: Episode, telling: Telling) -> bool:
    count = whole(episode)
    if count is None or telling.count is None or telling.count <= count:
        return False
    if any(part.count == count for part in telling.parts):
        return True
    if telling.names & named(episode):
        return True
    if fewer_kinds(telling.claim.population, episode.population) or _other_names(episode, telling):
        return False
    if episode.day == telling.day and (narrower(episode.population, telling.claim.population) or _ours_among_others(episode, telling)):
        return True
    if episode.day == telling.day and episode.people and count <= FEW and not _another(telling):
        return True
    return says(IN_ALL, telling.claim.quote) and not _another(telling) and episode.day == telling.day


def _ours_among_others(episode: Episode, telling: Telling) -> bool:
    """8 political prisoners, then a decree of 15 that does not say who they are."""
    return episode.population.who in OURS_WHO and telling.claim.population.who is None


def _another(telling: Telling) -> bool:
    """He himself says "another": who repeats him means another than last month's."""
    return telling.own_voice and says(ANOTHER, telling.claim.quote)


def _set_apart(near: Sequence[Episode], telling: Telling) -> Placement | None:
    """A named person, or a group set apart, beside a figure that does not hold them: a happening of its own."""
    if not near or not (_set_apart_group(telling) or _named_person(telling)):
        return None
    if any(_could_be_them(episode, telling) for episode in near):
        return None
    return Placement(place=Place.NEW, reason="a named person, or a group set apart, beside another figure")


def _could_be_them(episode: Episode, telling: Telling) -> bool:
    """A few people of the same kind who are not known by other names."""
    few = (whole(episode) or 0) <= FEW and comparable(episode.population, telling.claim.population)
    return few and not (telling.names and episode.people and _other_names(episode, telling))


def _named_handful(episode: Episode, telling: Telling) -> bool:
    """One person or a handful, by their names, beside a whole many times as large: no figure of that whole, unless a word of correction says so."""
    if not telling.names or telling.count is None or says(CORRECTION, telling.context):
        return False
    by_name = telling.count <= FEW or len(telling.names) >= telling.count
    return by_name and (whole(episode) or 0) > max(FEW, ONE_SIZE * telling.count)


def _one_of_the_same_post(near: Sequence[Episode], telling: Telling) -> Placement | None:
    """A second, smaller figure in one post explains the first, unless it says "another"."""
    touched = [episode for episode in near if episode.id in telling.touched]
    if not touched or telling.count is None or _another(telling):
        return None
    episode = _closest(touched, telling)
    return Placement(place=Place.PART, episode=episode, label=_label(telling), reason="a further figure of the same text")


def _known_by_name(known: Sequence[Episode], telling: Telling, policy: Policy) -> Placement | None:
    """Nobody is let go twice in a month: who is known to be out was only met, interviewed or congratulated."""
    if not telling.names or telling.claim.day is not None or (telling.count or 1) > len(telling.names):
        return None
    fitting = [one for one in known if _open_before(one, telling, policy.known_name_days) and telling.names <= named(one)]
    if not fitting:
        return None
    return Placement(place=Place.RECALL, episode=_closest(fitting, telling), reason="people who are known to be out")


def _told_again(known: Sequence[Episode], telling: Telling, policy: Policy) -> Placement | None:
    """A week's digest tells of Monday's decree as of news: the same figure at second hand, without a day."""
    if telling.claim.day is not None or (telling.count or 0) <= FEW or _another(telling) or not _may_repeat(telling):
        return None
    fitting = [one for one in known if _open_before(one, telling, policy.told_again_days) and any(fig.count == telling.count for fig in current(one))]
    if not fitting or any(excluded(one.population, telling.claim.population) for one in fitting):
        return None
    return Placement(place=Place.RECALL, episode=_closest(fitting, telling), reason="a figure of the last days, told again")


def _may_repeat(telling: Telling) -> bool:
    """The state tells in its own voice of what is new; a foreign office may look back at a figure that is not met by chance."""
    if not telling.own_voice or telling.speaker.role not in (Role.STATE, Role.FOREIGN_OFFICIAL, Role.LEGAL):
        return True
    return telling.speaker.role is Role.FOREIGN_OFFICIAL and (telling.count or 0) >= LEAST_SUM


def _open_before(episode: Episode, telling: Telling, days: int) -> bool:
    return episode.kind is EpisodeKind.RELEASE and episode.state not in CLOSED and 0 < (telling.day - episode.day).days <= days


def _late_list(known: Sequence[Episode], telling: Telling, policy: Policy) -> Placement | None:
    """Names become known weeks later: a lower bound of the happening that they belong to."""
    if not says(IDENTIFIED, telling.context):
        return None
    fitting = [episode for episode in known if _holds_late(episode, telling, policy)]
    if not fitting:
        return None
    if (telling.count or 0) > FEW and any(whole(one) == telling.count for one in fitting):
        same = [one for one in fitting if whole(one) == telling.count]
        return Placement(place=Place.SAME, episode=_closest(same, telling), reason="names of a known figure, identified later")
    return Placement(place=Place.PART, episode=_closest(fitting, telling), label="names", reason="identified later")


def _holds_late(episode: Episode, telling: Telling, policy: Policy) -> bool:
    if episode.kind is not EpisodeKind.RELEASE or episode.state in CLOSED or excluded(episode.population, telling.claim.population):
        return False
    after = (telling.day - episode.day).days
    if (whole(episode) or 0) < (telling.count or len(telling.names)) or not 0 <= after <= policy.late_list_days:
        return False
    open_list = telling.claim.bound is Bound.AT_LEAST or ((telling.count or 0) > FEW and whole(episode) == telling.count)
    untied = open_list and telling.claim.day is None and after <= policy.untied_list_days
    return untied or bool(telling.names & named(episode))


def _sum(known: Sequence[Episode], telling: Telling, policy: Policy) -> Placement | None:
    """A sum over the newest episodes ("154 in all since Friday") is a cumulative figure; over groups of one day, it is their whole."""
    if telling.count is None or telling.claim.population.nationality:
        return None
    recent = [
        one for one in known if one.kind is EpisodeKind.RELEASE and one.state not in CLOSED and 0 <= (telling.day - one.day).days <= policy.sum_days
    ]
    total, taken = 0, []
    for episode in sorted(recent, key=lambda one: (one.day, one.opened), reverse=True):
        total += whole(episode) or 0
        taken.append(episode)
        if total >= telling.count:
            break
    if total != telling.count or len(taken) < 2:
        return None
    if all(one.day == telling.day and _label_of_group(one) for one in taken):
        first, *others = sorted(taken, key=lambda one: (not one.told, one.opened, one.id))
        return Placement(place=Place.MERGES, episode=first, others=tuple(others), reason="the whole of what was told group by group")
    if not (says(IN_ALL, telling.lead) or says(SINCE, telling.context) or _adds_up(taken, telling)):
        return None  # by chance: a release must not be lost to arithmetic
    return Placement(place=Place.SUM, reason=f"the sum of the last {len(taken)} episodes")


def _adds_up(taken: Sequence[Episode], telling: Telling) -> bool:
    """Without a word like "in all" only who tells at second hand adds up, and only figures that do not meet by chance."""
    second_hand = telling.speaker.role not in (Role.STATE, Role.FOREIGN_OFFICIAL, Role.LEGAL) or not telling.own_voice
    return second_hand and (telling.count or 0) >= LEAST_SUM and all((whole(one) or 0) > FEW for one in taken)


def _label_of_group(episode: Episode) -> bool:
    of = episode.population
    return bool(of.destination or of.nationality or special(of.who))


def _against_the_whole(near: Sequence[Episode], telling: Telling) -> Placement:
    """What remains: the same speaker again, or another voice about the same whole."""
    open_ones = [episode for episode in near if episode.id not in telling.touched and not _of_a_person(episode, telling)]
    if not open_ones:
        return Placement(place=Place.NEW, reason="nothing known fits")
    if telling.count is None:
        return Placement(place=Place.AGREES, episode=_closest(open_ones, telling), reason="no figure of its own")
    fitting = [(episode, found) for episode in open_ones if (found := _versus(episode, telling))]
    if not fitting:
        return Placement(place=Place.UNCLEAR, episode=_closest(open_ones, telling), reason="none of the known episodes fits clearly")
    clear = [pair for pair in fitting if pair[1] is not Place.NEW]
    if not clear:
        return Placement(place=Place.NEW, reason="the same speaker tells of another happening")
    same_day = [pair for pair in clear if pair[0].day == telling.day]
    best = same_day if len(same_day) == 1 else clear
    alike = [pair for pair in best if _near_in_size(whole(pair[0]), telling.count)]
    best = alike if len(alike) == 1 else best
    if len(best) > 1:
        return Placement(place=Place.UNCLEAR, episode=_closest([episode for episode, _ in best], telling), reason="two known episodes fit")
    episode, verdict = best[0]
    return Placement(place=verdict, episode=episode, reason=f"beside the figure of {episode.id}")


def _of_a_person(episode: Episode, telling: Telling) -> bool:
    """What is known of one or two named people is not contradicted by a figure of many, nor by other names."""
    if (whole(episode) or 0) > FEW or not episode.people or telling.count is None:
        return False
    if telling.count <= FEW:
        return _other_names(episode, telling)
    return not telling.names & named(episode)


def _versus(episode: Episode, telling: Telling) -> Place | None:
    """The claim against what is known of one episode; None where the populations cannot be compared."""
    told = telling.claim.population
    if _named_handful(episode, telling):
        return None
    if narrower(told, episode.population) and not _just_short(telling.count, whole(episode)):
        return None
    if narrower(episode.population, told) and not _just_short(telling.count, whole(episode)):
        return None
    figures = current(episode)
    if all(figure.count is None for figure in figures):
        return Place.SHARPER
    own = [figure for figure in figures if same_speaker(figure.speaker, telling.speaker)]
    if own:
        return _own_figure(episode, own[-1], telling)
    if any(agrees(figure, telling.claim) for figure in figures):
        vague = all(figure.bound is not Bound.EXACT for figure in figures) or _still_counted(figures, telling)
        sharper = telling.claim.bound is Bound.EXACT and vague
        return Place.SHARPER if sharper else Place.AGREES
    same = _near_in_size if _decree_of(telling) and is_decree(episode) else _of_one_size
    return Place.DIFFERS if episode.day == telling.day or same(whole(episode), telling.count) else Place.NEW


def _decree_of(telling: Telling) -> bool:
    return telling.claim.manner is Manner.PARDON and telling.claim.modality is Modality.ANNOUNCED


def _near_in_size(one: int | None, other: int | None) -> bool:
    """51 is a figure of the 52, not of the one person of the same day."""
    return one is not None and other is not None and abs(one - other) <= NEAR_SHARE * max(one, other)


def _of_one_size(one: int | None, other: int | None) -> bool:
    """Five people yesterday and forty-two today are no two counts of one release."""
    sizes = sorted((one or 0, other or 0))
    return sizes[1] <= ONE_SIZE * sizes[0]


def _own_figure(episode: Episode, figure: Figure, telling: Telling) -> Place:
    """The same speaker revises by a word of correction or on the same day; otherwise it is another happening."""
    if agrees(figure, telling.claim):
        return Place.SHARPER if _sharper_than(figure, telling.claim) else Place.AGREES
    if says(CORRECTION, telling.context):
        return Place.REVISES
    if _another(telling) or episode.day != telling.day:
        return Place.NEW
    return Place.REVISES


def _sharper_than(figure: Figure, claim: Claim) -> bool:
    """ "At least six" becomes a number, or at least nine."""
    if figure.bound is Bound.EXACT:
        return False
    grown = figure.bound is claim.bound is Bound.AT_LEAST and (claim.count or 0) > (figure.count or 0)
    return grown or claim.bound is Bound.EXACT


def agrees(figure: Figure, claim: Claim) -> bool:
    """Whether two figures can both be true: 123 and "more than 120", "at least 10" and then 16."""
    if figure.count is None or claim.count is None:
        return True
    if figure.count == claim.count:
        return True
    return _fits(claim.count, claim.bound, figure.count) or _fits(figure.count, figure.bound, claim.count)


def _fits(count: int, bound: Bound, exact: int) -> bool:
    """Whether an exact figure fits a vague one. A lower bound far below the figure still does not contradict it."""
    if bound is Bound.AT_LEAST:
        return exact >= count
    if bound is Bound.AT_MOST:
        return exact <= count
    return bound is Bound.ABOUT and abs(exact - count) <= max(1, ABOUT_SHARE * exact)


def _closest(episodes: Sequence[Episode], telling: Telling) -> Episode:
    """The episode of the same day, else the nearest; told ones first, then the newest."""
    return min(episodes, key=lambda one: (abs((one.day - telling.day).days), not one.told, -one.opened.timestamp()))
