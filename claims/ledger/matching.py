"""The same happening or another? Rule 1 of the design, as one function over what is known: place().

It only says where a claim belongs; what that changes is decided by releases.py.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.ledger.cues import BY_AGREEMENT, CORRECTION, IDENTIFIED, IN_ALL, INSIDE, OF_COUNTRIES, says
from claims.ledger.draft import current
from claims.ledger.earlier import known_by_name, late_list, sum_of_episodes, told_again
from claims.ledger.names import alike
from claims.ledger.places import (
    CLOSED,
    FEW,
    ONE_SHORT,
    Place,
    Placement,
    Telling,
    closest,
    is_decree,
    is_told_as_decree,
    just_short,
    named,
    near_in_size,
    not_free,
    own_decree,
    says_another,
    whole,
)
from claims.ledger.policy import OURS_WHO, Policy
from claims.ledger.populations import AMONG, APART, comparable, excluded, fewer_kinds, narrower, part_label, special
from claims.ledger.speakers import same_speaker
from claims.model import Bound, Claim, Episode, EpisodeKind, Figure, Manner, Population, Role

ONE_SIZE = 2  # times: figures of two days that lie further apart are of two happenings
GROWS_TO = 4  # times: "at least four" may become sixteen, and no decree of fifty
ABOUT_SHARE = 0.1  # "about 120" agrees with 123
NGO_LIST_SHARE = 0.75  # an NGO that has names and counts fewer than this share of the whole counts those it knows


def place(known: Sequence[Episode], telling: Telling, policy: Policy) -> Placement:
    """Where a news claim that is no marked part of another belongs. Every answer has its reason."""
    near = [episode for episode in known if _candidate(episode, telling, policy)]
    found = _equal(near, telling) or _roughly(near, telling) or sum_of_episodes(known, telling, policy)
    if found:
        return found
    for rule in (_part, _upwards):
        found = rule(near, telling)
        if found:
            return found
    return (
        known_by_name(known, telling, policy)
        or _set_apart(near, telling)
        or _one_of_the_same_post(near, telling)
        or late_list(known, telling, policy)
        or told_again(known, near, telling, policy)
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
    grown = largest < (telling.count or 0) <= GROWS_TO * largest and not says_another(telling)
    return open_count and grown and not own_decree(telling)


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
        return Placement(place=Place.SAME, episode=closest(wholes, telling), reason="a figure equal to the whole")
    parts = [(episode, part) for episode in near if not _anew(episode, telling) for part in episode.parts if _equals_part(part, telling)]
    if parts:
        episode, part = parts[-1]
        return Placement(place=Place.SAME_PART, episode=episode, label=part.label, reason="a figure equal to a stored part")
    return None


def _roughly(near: Sequence[Episode], telling: Telling) -> Placement | None:
    """ "More than 100" on the day of 103 is that, and takes no smaller group of the day in."""
    if telling.claim.bound in (Bound.EXACT, Bound.UNKNOWN) or (telling.count or 0) <= FEW:
        return None
    fitting = [one for one in near if one.day == telling.day and any(_is_roughly(figure, telling) for figure in current(one))]
    if len(fitting) != 1 or len(near) < 2:
        return None  # beside a single episode the rules that follow know better
    return Placement(place=Place.AGREES, episode=fitting[0], reason="roughly the figure of the whole")


def _is_roughly(figure: Figure, telling: Telling) -> bool:
    return figure.bound is Bound.EXACT and near_in_size(figure.count, telling.count) and agrees(figure, telling.claim)


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
    fitting = [episode for episode in larger if _is_part(episode, telling) and not _anew(episode, telling)]
    if not fitting:
        return None
    episode = closest(fitting, telling)
    return Placement(place=Place.PART, episode=episode, label=_label(telling), reason="marked as a part of the whole")


def _anew(episode: Episode, telling: Telling) -> bool:
    """The state's own decree of another day is no part of what is known, unless it says so."""
    return own_decree(telling) and episode.day != telling.day and not says(INSIDE, telling.lead)


def _is_share(episode: Episode, telling: Telling) -> bool:
    """Those who went to one country, of all: no second share of that country, and none that the teller of the whole tells as of another day."""
    count, destination = telling.count or 0, telling.claim.population.destination
    shares = {part.count or 0 for part in episode.parts if _value(part, "destination") == destination and not part.superseded}
    if shares and not any(near_in_size(share, count) for share in shares):
        return False
    himself = any(figure.own_voice and same_speaker(figure.speaker, telling.speaker) for figure in current(episode))
    if himself and telling.own_voice and episode.day != telling.day and not says(IN_ALL, telling.lead):
        return False
    return (whole(episode) or 0) - count > ONE_SHORT


def _names_the_whole(episode: Episode, telling: Telling) -> bool:
    """ "Eight were pardoned; fifteen names are in the decree": the text itself puts its figure inside the whole."""
    count = whole(episode)
    return count is not None and count > FEW and count in telling.numbers and not just_short(telling.count, count)


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
        return _is_share(episode, telling)
    if of.who in OURS_WHO and _counts_only_ours(episode, telling):
        return True
    return _is_list(episode, telling)


def _counts_only_ours(episode: Episode, telling: Telling) -> bool:
    """The political ones among others: beside a mixed whole, or by somebody who counts only those he recognises."""
    if any(_of_other_people(figure, episode, telling) for figure in current(episode)):
        return False
    return episode.population.who not in OURS_WHO or telling.speaker.role is Role.NGO


def _of_other_people(figure: Figure, episode: Episode, telling: Telling) -> bool:
    """Who counted 106 yesterday and counts "at least 17" today, and speaks of no names, counts other people."""
    open_again = figure.bound is Bound.EXACT and telling.claim.bound is Bound.AT_LEAST and not says(IDENTIFIED, telling.context)
    fewer = ONE_SIZE * (telling.count or 0) < (figure.count or 0)
    return open_again and fewer and episode.day != telling.day and telling.own_voice and same_speaker(figure.speaker, telling.speaker)


def _is_list(episode: Episode, telling: Telling) -> bool:
    if says(IDENTIFIED, telling.context) and telling.claim.bound in (Bound.AT_LEAST, Bound.EXACT, Bound.UNKNOWN):
        return True
    few = (telling.count or 0) <= NGO_LIST_SHARE * (whole(episode) or 0)
    return few and len(telling.names) > 1 and telling.speaker.role in (Role.NGO, Role.OPPOSITION, Role.PRESS)


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
    if _among_foreigners(episode, telling) or _asked_for(episode, telling):
        return True
    if episode.population.who == "foreigners" and telling.claim.population.nationality not in (None, "BY"):
        return True
    return not is_decree(episode) or telling.claim.manner is Manner.DEPORTATION


def _among_foreigners(episode: Episode, telling: Telling) -> bool:
    """Seven Ukrainians beside a decree of 70 of whom 12 are foreigners: the text that counts the foreigners puts them inside."""
    if telling.claim.population.nationality in (None, "BY") or telling.day != episode.day:
        return False
    return any(part.label == "foreigners" and (part.count or 0) >= (telling.count or 1) and not part.superseded for part in episode.parts)


def _asked_for(episode: Episode, telling: Telling) -> bool:
    """Eighteen Ukrainians on the day of a decree on "103, citizens of eight countries", or on 103 "after talks with Washington"."""
    if telling.claim.population.nationality in (None, "BY") or telling.day != episode.day:
        return False
    quotes = [figure.quote for figure in current(episode)]
    agreed = (telling.count or 1) > FEW and any(says(BY_AGREEMENT, quote) for quote in quotes)
    return agreed or any(says(OF_COUNTRIES, quote) for quote in quotes)


def _upwards(near: Sequence[Episode], telling: Telling) -> Placement | None:
    """A larger figure that takes in an earlier smaller one."""
    if telling.count is None:
        return None
    taken = [episode for episode in near if _takes_in(episode, telling)]
    if not taken:
        return None
    first = closest(taken, telling)
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
        return episode.day == telling.day or not says(IDENTIFIED, telling.context)  # a late list is of a larger whole
    if fewer_kinds(telling.claim.population, episode.population) or _other_names(episode, telling):
        return False
    if episode.population.who in AMONG and not own_decree(telling) and narrower(episode.population, telling.claim.population):
        return True  # the foreigners of yesterday evening, of those who are out today
    if episode.day == telling.day and (narrower(episode.population, telling.claim.population) or _ours_among_others(episode, telling)):
        return True
    if episode.day == telling.day and episode.people and count <= FEW and not says_another(telling):
        return True
    return says(IN_ALL, telling.claim.quote) and not says_another(telling) and episode.day == telling.day


def _ours_among_others(episode: Episode, telling: Telling) -> bool:
    """8 political prisoners, then a decree of 15 that does not say who they are."""
    return episode.population.who in OURS_WHO and telling.claim.population.who is None


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
    if not touched or telling.count is None or says_another(telling):
        return None
    episode = closest(touched, telling)
    return Placement(place=Place.PART, episode=episode, label=_label(telling), reason="a further figure of the same text")


def _against_the_whole(near: Sequence[Episode], telling: Telling) -> Placement:
    """What remains: the same speaker again, or another voice about the same whole."""
    open_ones = [episode for episode in near if episode.id not in telling.touched and not _of_a_person(episode, telling)]
    if not open_ones:
        return Placement(place=Place.NEW, reason="nothing known fits")
    if telling.count is None:
        return Placement(place=Place.AGREES, episode=closest(open_ones, telling), reason="no figure of its own")
    fitting = [(episode, found) for episode in open_ones if (found := _versus(episode, telling))]
    if not fitting:
        return Placement(place=Place.UNCLEAR, episode=closest(open_ones, telling), reason="none of the known episodes fits clearly")
    clear = [pair for pair in fitting if pair[1] is not Place.NEW]
    if not clear:
        return Placement(place=Place.NEW, reason="the same speaker tells of another happening")
    same_day = [pair for pair in clear if pair[0].day == telling.day]
    best = same_day if len(same_day) == 1 else clear
    alike = [pair for pair in best if near_in_size(whole(pair[0]), telling.count)]
    best = alike if len(alike) == 1 else best
    if len(best) > 1:
        return Placement(place=Place.UNCLEAR, episode=closest([episode for episode, _ in best], telling), reason="two known episodes fit")
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
    if narrower(told, episode.population) and not just_short(telling.count, whole(episode)):
        return None
    if narrower(episode.population, told) and not just_short(telling.count, whole(episode)):
        return None
    figures = current(episode)
    if own_decree(telling) and episode.day != telling.day and not near_in_size(whole(episode), telling.count):
        return Place.NEW
    if all(figure.count is None for figure in figures):
        return Place.SHARPER
    own = [figure for figure in figures if same_speaker(figure.speaker, telling.speaker)]
    if own and not (_by_the_press(telling) and any(agrees(figure, telling.claim) for figure in figures)):
        return _own_figure(episode, own[-1], telling)
    if any(agrees(figure, telling.claim) for figure in figures):
        vague = all(figure.bound is not Bound.EXACT for figure in figures) or _still_counted(figures, telling)
        sharper = telling.claim.bound is Bound.EXACT and vague
        return Place.SHARPER if sharper else Place.AGREES
    same = near_in_size if is_told_as_decree(telling) and is_decree(episode) else _of_one_size
    return Place.DIFFERS if episode.day == telling.day or same(whole(episode), telling.count) else Place.NEW


def _by_the_press(telling: Telling) -> bool:
    return telling.speaker.role in (Role.PRESS, None)


def _of_one_size(one: int | None, other: int | None) -> bool:
    """Five people yesterday and forty-two today are no two counts of one release."""
    sizes = sorted((one or 0, other or 0))
    return sizes[1] <= ONE_SIZE * sizes[0]


def _own_figure(episode: Episode, figure: Figure, telling: Telling) -> Place:
    """The same speaker revises by a word of correction or on the same day; otherwise it is another happening."""
    if _of_other_people(figure, episode, telling):
        return Place.NEW
    if agrees(figure, telling.claim):
        return Place.SHARPER if _sharper_than(figure, telling.claim) else Place.AGREES
    if says(CORRECTION, telling.context):
        return Place.REVISES
    if says_another(telling) or (episode.day != telling.day and not _repeated_wrongly(figure, telling)):
        return Place.NEW
    return Place.REVISES


def _repeated_wrongly(figure: Figure, telling: Telling) -> bool:
    """Who repeats yesterday's figure of the state may slip; the state's next decree it tells itself."""
    return figure.own_voice and not telling.own_voice and near_in_size(figure.count, telling.count)


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
