"""How sure a claim of a release or of sanctions is: the share of claims like it that are right.

A small model looks at what made the claim (its rules and their doubts, its mode and manner), at what stands beside it (words of plans, demands,
denials, other countries), at the claim's place in the text, and at what the text as a whole sounds like. It is trained on labelled documents of
many hands, each hand read by models that have not seen it, so that 0.9 means 9 in 10 on documents that nobody has seen either.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from claims.extraction import linear
from claims.extraction.classifier import Opinion
from claims.extraction.impression import Impression, probability
from claims.extraction.meanings import NEWS, OTHER_RELEASES
from claims.extraction.numbers import BARE, PEOPLE
from claims.extraction.reader import Line, Text
from claims.model import Claim, ClaimKind, Manner, Modality


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


JUDGED = frozenset({ClaimKind.RELEASE, ClaimKind.SANCTIONS})
LOWEST, HIGHEST = 0.02, 0.99  # nothing is certain
STEPS = (0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95)  # of an opinion, as the model is told of it …
FINE_STEPS = (0.02, 0.05, 0.15, 0.3, 0.5, 0.6, 0.7, 0.8, 0.88, 0.93, 0.96, 0.98, 0.99)  # … and of what decides whether people are told
CONCEPTS = _words(
    "demand plan hope discuss rumour if may survey untrue question deny neg anniversary digest explainer tells earlier already after "
    "when say according among rearrest detain sentenced recognised abroad accident oldwar expect people:pow people:political "
    "people:prisoner people:convict place:BY adj:BY pardon amnesty decree single them he more rel swap trial died office selftopic "
    "unaffected listing licence round until before"
)


def trusted(text: Text, claims: Sequence[Claim], opinion: Opinion, impression: Impression) -> list[float]:
    """The probability of each claim; its own confidence where it is none that the model judges."""
    table = linear.weights("trust")
    return [
        _bounded(table.chances(signs)[0]) if (signs := signs_of(text, claims, at, opinion, impression)) else claims[at].confidence
        for at in range(len(claims))
    ]


def _bounded(chance: float) -> float:
    return round(min(HIGHEST, max(LOWEST, chance)), 2)


def signs_of(text: Text, claims: Sequence[Claim], at: int, opinion: Opinion, impression: Impression) -> frozenset[str]:
    """What speaks for and against a claim; empty for a part and for a total, which have their own measure."""
    claim = claims[at]
    if claim.kind not in JUDGED or claim.part_of is not None:
        return frozenset()
    release = claim.kind is ClaimKind.RELEASE
    kind = ("news " if claim.is_news else "other ") + ("release" if release else "step")
    own = opinion.release if release else opinion.sanctions
    signs = {kind, f"{kind} {claim.modality}", f"table {_step(claim.confidence)}", f"{kind} table {_step(claim.confidence)}"}
    signs |= {f"{kind} alert {_step(opinion.alert)}", f"{kind} own {_step(own)}"}
    signs |= set(_heard_signs(text, claim, kind, impression))
    signs |= {f"rule {rule}" for rule in claim.rules} | {f"{kind} rule {rule}" for rule in claim.rules}
    signs |= set(_of_release(claim, kind) if release else _of_step(claim, kind))
    signs |= {f"{kind} {each}" for each in _of_place(text, claim)}
    same = [other for other in claims if other.kind is claim.kind and other.part_of is None]
    signs.add(f"{kind} of {min(len(same), 4)}")
    if sum(other.is_news for other in same) > 1 and claim.is_news:
        signs.add(f"{kind} news besides")
    signs.add(f"{kind} role {text.role.value if text.role else 'unknown'}")
    return frozenset(signs)


def _heard_signs(text: Text, claim: Claim, kind: str, impression: Impression) -> Iterator[str]:
    """What the network makes of a claim, beside what made it, and what it makes of the same otherwise told."""
    heard = heard_of(text, claim, impression)
    if heard is None:
        return
    fine, made = bisect_right(FINE_STEPS, heard), bisect_right(FINE_STEPS, claim.confidence)
    yield from (f"heard {_step(heard)}", f"{kind} heard {_step(heard)}", f"{kind} finely heard {fine}", f"{kind} finely made {made}")
    yield f"{kind} made {_step(claim.confidence)} heard {_step(heard)}"
    of = claim.target if claim.kind is ClaimKind.SANCTIONS else claim.modality
    yield f"{kind} {of} heard {fine}"
    rival, chance = _rival(text, claim, impression)
    yield f"{kind} or {rival} {bisect_right(FINE_STEPS, chance)}"


def _rival(text: Text, claim: Claim, impression: Impression) -> tuple[str, float]:
    """What else the same words may be: the step as news or not, the likeliest other meaning of the number."""
    if claim.kind is ClaimKind.SANCTIONS:
        return "otherwise", _step_heard(claim, impression, news=not claim.is_news) or 0.0
    own = (NEWS,) if claim.is_news else OTHER_RELEASES
    others = [(name, chance) for chances in _seen(text, claim, impression) for name, chance in chances.items() if name not in own]
    return max(others, key=lambda pair: pair[1], default=("nothing", 0.0))


def _step_heard(claim: Claim, impression: Impression, *, news: bool) -> float | None:
    own = (claim.imposer, claim.direction, claim.target, news)
    odds = next((odds for step, odds in impression.steps.items() if step == own), None)
    return None if odds is None else probability(odds)


def _seen(text: Text, claim: Claim, impression: Impression) -> list[Mapping[str, float]]:
    """What the network makes of each number that a release is told with."""
    return [
        impression.numbers[index, number.start]
        for index, line in enumerate(text.lines)
        for number in line.numbers
        if number.value == claim.count and (index, number.start) in impression.numbers
    ]


def heard_of(text: Text, claim: Claim, impression: Impression) -> float | None:
    """The chance that the network gives to a claim; None where it was not asked."""
    if claim.kind is ClaimKind.SANCTIONS:
        return _step_heard(claim, impression, news=claim.is_news)
    seen = _seen(text, claim, impression)
    if seen:
        return max(math.fsum(chances[name] for name in ((NEWS,) if claim.is_news else OTHER_RELEASES)) for chances in seen)
    asked = {None: "no number", 1: "one"}.get(claim.count)
    odds = impression.whole.get(f"{asked} freed" if claim.is_news else asked) if asked else None
    return None if odds is None else probability(odds)


def _step(chance: float) -> int:
    return bisect_right(STEPS, chance)


def _of_release(claim: Claim, kind: str) -> Iterator[str]:
    count = claim.count
    size = (
        "none" if count is None else "1" if count == 1 else "few" if count < 10 else "tens" if count < 100 else "hundreds" if count < 600 else "many"
    )
    yield f"{kind} count {size}"
    yield f"{kind} bound {claim.bound}"
    yield f"manner {claim.manner}" if claim.manner is not Manner.UNSPECIFIED else "no manner"
    if claim.day is not None:
        yield f"{kind} dated"
    yield f"{kind} who {claim.population.who}"
    if claim.modality is Modality.BACKGROUND and count is None:
        yield "recalled without number"


def _of_step(claim: Claim, kind: str) -> Iterator[str]:
    yield f"{kind} {claim.direction}"
    yield f"{kind} target {claim.target}"
    yield f"{kind} by {claim.imposer}"
    if claim.instrument:
        yield f"{kind} instrument"


def _of_place(text: Text, claim: Claim) -> Iterator[str]:
    index = line_of(text, claim)
    line = text.lines[index]
    yield "title" if line.sentence.is_title else "lead" if index == text.title_lines else "second" if text.is_lead(index) else "body"
    yield f"sentences {min(len(text.lines), 4)}"
    yield from (f"near {concept}" for concept in line.sentence.tags & CONCEPTS)
    if any(moment.is_old(text.published) and moment.stated for moment in line.moments):
        yield "old day"
    if any(moment.is_ahead(text.published) for moment in line.moments):
        yield "day ahead"
    if _told_twice(text, claim, index):
        yield "told twice"
    yield f"numbers {min(3, sum(number.kind in (PEOPLE, BARE) for number in line.numbers))}"


def line_of(text: Text, claim: Claim) -> int:
    """The sentence that a claim was read from."""
    starts = [text.normal.span(line.sentence.start, line.sentence.end).start for line in text.lines]
    return max(0, bisect_right(starts, claim.span.start) - 1)


def _told_twice(text: Text, claim: Claim, index: int) -> bool:
    return claim.count is not None and any(_counts(line, claim.count) for other, line in enumerate(text.lines) if other != index)


def _counts(line: Line, count: int) -> bool:
    return any(number.value == count and number.kind in (PEOPLE, BARE) for number in line.numbers)
