"""Whom a figure counts: which two populations cannot be the same people, which one is a part of the other, and what a part is called."""

from __future__ import annotations

from claims.ledger.policy import OURS_WHO
from claims.model import Claim, Population

APART = frozenset({"clergy", "journalists", "lawyers", "doctors", "athletes", "students", "entrepreneurs"})  # groups set apart by profession
AMONG = frozenset(
    {"foreigners", "women", "men", "minors", "pensioners", "disabled", "ill", "parents", "elderly"}
)  # always a part of somebody's whole


def excluded(known: Population, told: Population) -> bool:
    """Two populations that cannot be the same people."""
    if known.nationality and told.nationality and known.nationality != told.nationality:
        return True
    if known.destination and told.destination and known.destination != told.destination:
        return True
    if known.who in APART and (told.nationality or (told.who in APART and told.who != known.who)):
        return True
    if told.who in APART and known.nationality:
        return True
    return "ordinary" in (known.who, told.who) and known.who != told.who


def narrower(one: Population, other: Population) -> bool:
    """Whether the first counts fewer kinds of people than the second."""
    return bool(one.destination and not other.destination) or fewer_kinds(one, other)


def fewer_kinds(one: Population, other: Population) -> bool:
    """The same, wherever they were taken."""
    return bool(one.nationality and not other.nationality) or (special(one.who) and not special(other.who))


def special(who: str | None) -> bool:
    return who is not None and who not in OURS_WHO


def comparable(one: Population, other: Population) -> bool:
    """Whether two figures count the same kind of people, so that they can contradict each other."""
    return not narrower(one, other) and not narrower(other, one)


def part_label(claim: Claim) -> str | None:
    """The name of a part: what sets these people apart from the others."""
    of = claim.population
    if of.destination:
        return f"destination:{of.destination}"
    if of.nationality:
        return f"nationality:{of.nationality}"
    return of.who
