"""What is told of earlier happenings: sums over several, digests and interviews that read as news, lists of names that come late."""

from __future__ import annotations

from collections.abc import Sequence

from claims.ledger.cues import IDENTIFIED, IN_ALL, SINCE, says
from claims.ledger.draft import current
from claims.ledger.places import CLOSED, FEW, Place, Placement, Telling, closest, is_decree, just_short, named, says_another, whole
from claims.ledger.policy import Policy
from claims.ledger.populations import excluded, special
from claims.model import Bound, Episode, EpisodeKind, Role

LEAST_SUM = 20  # people: smaller sums meet a figure by chance


def sum_of_episodes(known: Sequence[Episode], telling: Telling, policy: Policy) -> Placement | None:
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


def known_by_name(known: Sequence[Episode], telling: Telling, policy: Policy) -> Placement | None:
    """Nobody is let go twice in a month: who is known to be out was only met, interviewed or congratulated."""
    if not telling.names or telling.claim.day is not None or (telling.count or 1) > len(telling.names):
        return None
    fitting = [one for one in known if _open_before(one, telling, policy.known_name_days) and telling.names <= named(one)]
    if not fitting:
        return None
    return Placement(place=Place.RECALL, episode=closest(fitting, telling), reason="people who are known to be out")


def told_again(known: Sequence[Episode], near: Sequence[Episode], telling: Telling, policy: Policy) -> Placement | None:
    """A week's digest tells of Monday's decree as of news: the same figure at second hand, without a day."""
    if telling.claim.day is not None or (telling.count or 0) <= FEW or says_another(telling):
        return None
    if any(just_short(telling.count, whole(one)) for one in near):
        return None  # another count of today's
    before = [one for one in known if _open_before(one, telling, policy.told_again_days) and not excluded(one.population, telling.claim.population)]
    fitting = [one for one in before if any(figure.count == telling.count for figure in current(one)) and _may_repeat(one, telling)]
    if not fitting:
        return None
    return Placement(place=Place.RECALL, episode=closest(fitting, telling), reason="a figure of the last days, told again")


def _may_repeat(episode: Episode, telling: Telling) -> bool:
    """The state tells in its own voice of what is new; a foreign office may look back at what foreign offices told."""
    if not telling.own_voice or telling.speaker.role not in (Role.STATE, Role.FOREIGN_OFFICIAL, Role.LEGAL):
        return True
    return telling.speaker.role is Role.FOREIGN_OFFICIAL and not is_decree(episode)


def _open_before(episode: Episode, telling: Telling, days: int) -> bool:
    return episode.kind is EpisodeKind.RELEASE and episode.state not in CLOSED and 0 < (telling.day - episode.day).days <= days


def late_list(known: Sequence[Episode], telling: Telling, policy: Policy) -> Placement | None:
    """Names become known weeks later: a lower bound of the happening that they belong to."""
    if not says(IDENTIFIED, telling.context):
        return None
    fitting = [episode for episode in known if _holds_late(episode, telling, policy)]
    if not fitting:
        return None
    if (telling.count or 0) > FEW and any(whole(one) == telling.count for one in fitting):
        same = [one for one in fitting if whole(one) == telling.count]
        return Placement(place=Place.SAME, episode=closest(same, telling), reason="names of a known figure, identified later")
    return Placement(place=Place.PART, episode=closest(fitting, telling), label="names", reason="identified later")


def _holds_late(episode: Episode, telling: Telling, policy: Policy) -> bool:
    if episode.kind is not EpisodeKind.RELEASE or episode.state in CLOSED or excluded(episode.population, telling.claim.population):
        return False
    after = (telling.day - episode.day).days
    if (whole(episode) or 0) < (telling.count or len(telling.names)) or not 0 <= after <= policy.late_list_days:
        return False
    open_list = telling.claim.bound is Bound.AT_LEAST or ((telling.count or 0) > FEW and whole(episode) == telling.count)
    untied = open_list and telling.claim.day is None and after <= policy.untied_list_days
    return untied or bool(telling.names & named(episode))
