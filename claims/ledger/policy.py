"""What is worth telling, as numbers with a name. Nothing here reads a clock: moments come in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from claims.model import Bound, Claim, ClaimKind, Manner, Role, minsk_day

NOTE_PRESS = "press, unconfirmed"  # one press report on its own authority
NOTE_PART = "may be part of "  # followed by the id of the other episode
NOTE_UPWARDS = "takes in the earlier figure"
NOTE_EXPLAINED = "explains the difference"
NOTE_NOT_FREE = "counted as released, but not free"
NOTE_VANISHED = "the claim is no longer in the text"
NO_NEWS = "the text as a whole is no news"
RESTLESS = "its post has told of so many happenings by edits that a person looks first"
NOTE_DIGEST = "a small move, told once a day"
NOTE_DECIDED = "decided by a person: "  # followed by the reason

OURS_WHO = frozenset({"political", "extremism"})  # whom an amnesty must concern to be worth telling
SOLDIERS = frozenset({"pow", "military", "soldiers", "prisoners_of_war"})
CONFIRMERS = frozenset({Role.STATE, Role.FOREIGN_OFFICIAL, Role.LEGAL, Role.NGO, Role.OPPOSITION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Thresholds of the ledger. Every one may be set by whoever runs the program; the defaults are those of the design."""

    tell_from: float = 0.8  # confidence from which a claim is told to people; below it waits for a person
    explain_from: float = 0.6  # a reversal that makes two open figures agree to the person is told from here: chance seldom fits so well
    late_after: timedelta = timedelta(hours=48)  # a post older than this at first sight only enters the ledger
    total_threshold: int = 5  # people; a total that moves by less is kept, and told in the day's digest
    total_jump: float = 0.5  # share: a total that moves by more in one step is a misreading until a person says otherwise
    reread_first: timedelta = timedelta(minutes=1)  # a post that caused an alert is read again after this
    hot_for: timedelta = timedelta(hours=1)  # sources are polled sooner for this long after an alert
    near_days: int = 1  # a claim joins an episode whose day is at most this far away …
    tied_days: int = 3  # … or this far, where destination, names or the very figure tie them
    late_list_days: int = 60  # an NGO's list of names may come this late
    untied_list_days: int = 14  # … and this late without a name or a day that ties it: later it may be a release of its own
    told_again_days: int = 10  # a figure of so many days ago that is told at second hand without a day is that one again
    known_name_days: int = 30  # and a person known to be out for so long was not let go again
    sum_days: int = 31  # "154 in all since Friday": the newest episodes, of so many days at most, are added up
    edits_told: int = 5  # alerts of type statement.edited that one episode may cause
    revisions_told: int = 12  # alerts of any other type that one episode may cause; a page that flaps between two figures must not ring for ever
    flips_told: int = 2  # alerts in an hour of what one source changes by edits: the next ones wait …
    flips_within: timedelta = timedelta(hours=1)
    settles_after: timedelta = timedelta(minutes=10)  # … until it has stood still for so long
    totals_told: int = 5  # alerts of type total.changed that one post may cause by its edits
    questions_told: int = 5  # and questions to operators; further ones wait in the queue alone …
    questions_kept: int = 20  # … where of one post so many stay, the newest
    opened_by_edits: int = 10  # happenings that one post may open before what its edits would open waits for a person
    flips_kept: int = 100  # alerts of one type that edits of one episode may cause, sent or overtaken by the next
    superseded_kept: int = 50  # figures of an episode, and counts of a post, that stand no longer; older ones stay in the claims and the diary
    names_kept: int = 5_000  # named people of one episode; more are on the posts themselves
    words_told: int = 2_000  # characters of old and new wording that an alert carries
    easing_words: timedelta = timedelta(days=365)  # words join a step of easing this long
    other_words: timedelta = timedelta(days=60)  # sanctions are imposed anew every few months: words join only so long
    named_day_days: int = 300  # words that name no other day than a known step's own join it this long; a year on it may be done again
    law_reprint: timedelta = timedelta(days=30)  # "in force" without an instrument is the known step this long


def late(published: datetime, at: datetime, policy: Policy) -> bool:
    """Whether a post seen first at `at` is too old to be told."""
    return at - published > policy.late_after


def recent(day: date, at: datetime, policy: Policy) -> bool:
    """Whether a happening of `day` is of the last 48 hours, counted in days of Minsk."""
    return (minsk_day(at) - day).days <= policy.late_after.days


def never_told(claim: Claim) -> str | None:
    """Why this release is none of ours, or None: amnesties of ordinary convicts, other countries' exchanges, ends of term."""
    if claim.kind is not ClaimKind.RELEASE:
        return None
    if claim.population.who == "ordinary":
        return "ordinary convicts"
    if claim.manner is Manner.AMNESTY and claim.population.who not in OURS_WHO:
        return "an amnesty of ordinary convicts"
    if claim.manner is Manner.TERM_ENDED:
        return "the term was over"
    if claim.manner is Manner.EXCHANGE and (claim.population.who in SOLDIERS or _foreign_exchange(claim)):
        return "an exchange of other countries"
    return None


def _foreign_exchange(claim: Claim) -> bool:
    return claim.population.nationality in {"RU", "UA"} and claim.population.who not in OURS_WHO


def same_bound_figure(claim: Claim) -> bool:
    """Whether the claim names a number that can contradict another: only an exact one can."""
    return claim.count is not None and claim.bound is Bound.EXACT
