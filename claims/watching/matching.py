"""Whether two written names are those of one person: the same, perhaps, or another.

Both parts are judged and the worse one counts. A first name is the same by a table (Анна, Ганна, Hanna), a surname by its sounds. Accepted is
only what no other spelling of another name can be; what is near, told by an initial or by a surname alone, is asked back.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.fuzz import ratio

from claims.watching.given import given_names, may_begin
from claims.watching.names import Name, fathers, genders, guessed, in_nominative, parse, without_lithuanian_ending
from claims.watching.spelling import alike, blurred

ASK_FROM = 80.0  # likeness of a surname, in hundredths, from which a person is asked
GIVEN_FROM = 84.0  # of a first name that the table does not know


class Verdict(StrEnum):
    SAME = "same"  # told without asking
    MAYBE = "maybe"  # a person is asked
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Parts:
    """How the parts of two names stand to one another."""

    surname: Verdict
    given: Verdict


def compare(wanted: str, named: str) -> Verdict:
    """`wanted`: as somebody writes the name, in any case; `named`: as a text names a person, in the nominative."""
    mine, theirs = parse(wanted), parse(named)
    if mine is None or theirs is None:
        return Verdict.OTHER
    verdict = _judge(mine, theirs)
    if verdict is Verdict.SAME:
        return verdict
    # "Александра Федуты" is a man in the genitive; "Александра Федута" may be his sister: where the first name is one as it stands, we ask.
    certain = not mine.firsts and len(genders(wanted)) < 2
    for other in guessed(wanted):
        verdict = _better(verdict, _at_most_maybe(_judge(other, theirs)))
    for other in in_nominative(wanted):
        verdict = _better(verdict, _judge(other, theirs) if certain else _at_most_maybe(_judge(other, theirs)))
    if verdict is Verdict.OTHER and (mine.latin or theirs.latin):
        verdict = _at_most_maybe(_without_endings(wanted, named))
    return verdict


def _without_endings(wanted: str, named: str) -> Verdict:
    """Lithuanian gives foreign names its own endings."""
    one, other = without_lithuanian_ending(wanted), without_lithuanian_ending(named)
    pairs = [(parse(a), parse(b)) for a, b in ((one, named), (wanted, other)) if (a, b) != (wanted, named)]
    return _best([_judge(a, b) for a, b in pairs if a and b])


def _judge(mine: Name, theirs: Name) -> Verdict:
    verdict = _joined(_parts(mine, theirs), mine, theirs)
    if verdict is not Verdict.SAME and not (mine.order_known and theirs.order_known):
        swapped = [_joined(_parts(turned, theirs), turned, theirs) for turned in _turned(mine)]
        verdict = _better(verdict, _at_most_maybe(_best(swapped)))
    return verdict


def _turned(name: Name) -> list[Name]:
    """The same name with first name and surname exchanged."""
    if name.given and len(name.surname) == 1 and not name.patronymic:
        return [Name(name.surname[0], (name.given,), "", name.initials, name.order_known, name.tongue)]
    return []


def _joined(parts: Parts, mine: Name, theirs: Name) -> Verdict:
    if parts.surname is Verdict.OTHER or parts.given is Verdict.OTHER or _other_father(mine, theirs):
        return Verdict.OTHER
    both = parts.surname is Verdict.SAME and parts.given is Verdict.SAME
    return Verdict.SAME if both else Verdict.MAYBE


def _parts(mine: Name, theirs: Name) -> Parts:
    return Parts(_surnames(mine, theirs), _givens(mine, theirs))


def _across(mine: Name, theirs: Name) -> bool:
    """Whether the two may be spellings of two languages, so that their vowels may differ."""
    if mine.tongue and theirs.tongue:
        return mine.tongue != theirs.tongue
    return bool(mine.tongue or theirs.tongue) or mine.latin != theirs.latin


def _surnames(mine: Name, theirs: Name) -> Verdict:
    across = _across(mine, theirs)
    found = [_best([_surname(one, other, across) for other in theirs.surname]) for one in mine.surname]
    if len(mine.surname) == len(theirs.surname):
        return _worst(found)
    return _at_most_maybe(_best(found))  # one of the two surnames alone


def _surname(one: str, other: str, across: bool) -> Verdict:
    if alike(one, other, across=across):
        return Verdict.SAME
    likeness = max((ratio(a, b) for a in blurred(one) for b in blurred(other)), default=0.0)
    return Verdict.MAYBE if likeness >= ASK_FROM else Verdict.OTHER


def _givens(mine: Name, theirs: Name) -> Verdict:
    if mine.given and theirs.given:
        return _full_givens(mine.given, theirs.given, _across(mine, theirs))
    for one, other in ((mine, theirs), (theirs, mine)):
        if other.given and one.initials:
            return _initial(one.initials, other)
    if mine.initials and theirs.initials:
        return Verdict.MAYBE if alike(mine.initials[0], theirs.initials[0], across=True) else Verdict.OTHER
    return Verdict.MAYBE  # a surname alone


def _full_givens(one: str, other: str, across: bool) -> Verdict:
    mine, theirs = given_names(one), given_names(other)
    if mine and theirs:
        shared = mine & theirs
        if shared:
            return Verdict.SAME if mine == theirs else Verdict.MAYBE  # Алеся may be Александра, or a name of its own
        return Verdict.OTHER
    if alike(one, other, across=across):  # "Евгении" sounds like Евгений, but is Евгения's: what the table knows must be written as it is there
        return Verdict.MAYBE if mine or theirs else Verdict.SAME
    likeness = max((ratio(a, b) for a in blurred(one) for b in blurred(other)), default=0.0)
    return Verdict.MAYBE if likeness >= GIVEN_FROM else Verdict.OTHER


def _initial(initials: tuple[str, ...], full: Name) -> Verdict:
    """An initial never suffices: a brother may have it too."""
    firsts = full.firsts
    fits = any(may_begin(name, initials[0]) for name in firsts) if firsts else alike(initials[0], full.given[:1], across=True)
    return Verdict.MAYBE if fits else Verdict.OTHER


def _other_father(mine: Name, theirs: Name) -> bool:
    """Two patronymics of different names: two people."""
    if not (mine.patronymic and theirs.patronymic):
        return False
    one, other = fathers(mine.patronymic), fathers(theirs.patronymic)
    return bool(one and other) and not one & other


ORDER = (Verdict.OTHER, Verdict.MAYBE, Verdict.SAME)


def _better(one: Verdict, other: Verdict) -> Verdict:
    return max(one, other, key=ORDER.index)


def _best(verdicts: list[Verdict]) -> Verdict:
    return max(verdicts, key=ORDER.index, default=Verdict.OTHER)


def _worst(verdicts: list[Verdict]) -> Verdict:
    return min(verdicts, key=ORDER.index, default=Verdict.OTHER)


def _at_most_maybe(verdict: Verdict) -> Verdict:
    return Verdict.MAYBE if verdict is Verdict.SAME else verdict
