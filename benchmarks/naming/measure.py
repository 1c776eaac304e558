"""The measure of issue 5: no false match accepted; accepted without asking ≥ 0.8 of the true ones; accepted or asked back ≥ 0.95."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from benchmarks.naming.spellings import false_spellings, people, spellings
from benchmarks.table import Row, Table
from claims.watching import Verdict, compare


@dataclass
class Found:
    true: Counter[Verdict] = field(default_factory=Counter)
    false: Counter[Verdict] = field(default_factory=Counter)
    missed: list[tuple[str, str, str]] = field(default_factory=list)  # what it is, spelling, the person
    wrong: list[tuple[str, str, str]] = field(default_factory=list)
    asked: list[tuple[str, str, str]] = field(default_factory=list)


def measure() -> Found:
    found = Found()
    for person in people():
        for named in (person.russian, person.belarusian):
            for what, spelling in spellings(person):
                verdict = compare(spelling, named)
                found.true[verdict] += 1
                if verdict is not Verdict.SAME:
                    (found.missed if verdict is Verdict.OTHER else found.asked).append((what, spelling, named))
            for what, spelling in false_spellings(person):
                verdict = compare(spelling, named)
                found.false[verdict] += 1
                if verdict is Verdict.SAME:
                    found.wrong.append((what, spelling, named))
    return found


def tables() -> list[Table]:
    found = measure()
    true, false = found.true.total(), found.false.total()
    accepted, asked = found.true[Verdict.SAME], found.true[Verdict.MAYBE]
    rows = [
        Row(what="true, accepted without asking", ours=f"{accepted / true:.3f}", aim="≥ 0.8"),
        Row(what="true, accepted or asked back", ours=f"{(accepted + asked) / true:.3f}", aim="≥ 0.95"),
        Row(what="false, accepted", ours=str(found.false[Verdict.SAME]), aim="0"),
        Row(what="false, asked back", ours=f"{found.false[Verdict.MAYBE] / false:.3f}"),
    ]
    return [Table(title=f"Watched names: {len(people())} people, {true} true and {false} false pairs", rows=rows)]
