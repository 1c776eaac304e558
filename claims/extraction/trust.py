"""How sure a claim of a release or of sanctions is: the share of claims like it that are right.

Asked are what made the claim (how sure it was, by how many rules and doubts), what the network makes of it and of what else the same words may be,
what stands beside it among the claims, where it stands, and what the text as a whole sounds like: a row of COLUMNS, for the trees (trust.npz).
They are grown on labelled documents of many hands, each hand read by models that have not seen it, so that 0.9 means 9 in 10 on documents that
nobody has seen either.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from claims.extraction.classifier import QUESTIONS, Opinion
from claims.extraction.impression import UNHEARD, WHOLE, Impression
from claims.extraction.meanings import MEANINGS, NEWS, OTHER_RELEASES
from claims.extraction.odds import LEAST, log_odds, probability
from claims.extraction.reader import Text
from claims.extraction.trees import forest
from claims.model import Claim, ClaimKind, Direction, Modality, Role, Target

FOREST = "trust.npz"
JUDGED = frozenset({ClaimKind.RELEASE, ClaimKind.SANCTIONS})
LOWEST, HIGHEST = 0.02, 0.99  # nothing is certain
UNCOUNTED = -1.0  # in place of the magnitude of a number
BEGUN = ("doubt", "hint")  # what the names of some rules begin with
COLUMNS = (
    "release",
    "news",
    "made",
    "heard",
    "rival",
    "told otherwise",
    "law",
    *(f"alone {question}" for question in QUESTIONS),
    *(f"opinion {question}" for question in QUESTIONS),
    *(f"heard of all {question}" for question in WHOLE),
    "likeliest step of news",
    "likeliest other step",
    *map(str, Modality),
    "magnitude",
    "uncounted",
    "dated",
    "instrument",
    *(f"direction {direction}" for direction in Direction),
    *(f"target {target}" for target in Target),
    *(f"meaning {meaning}" for meaning in MEANINGS),
    "of its kind",
    "news besides",
    "heard of news besides",
    "made of news besides",
    "line",
    "title",
    "lines",
    "length",
    "numbers",
    "rules",
    *BEGUN,
    *(f"role {role}" for role in Role),
)


def trusted(text: Text, claims: Sequence[Claim], opinions: tuple[Opinion, Opinion], impression: Impression) -> list[float]:
    """The probability of each claim; its own confidence where it is none that the model judges. `opinions`: on the text, before and once the network
    has been asked."""
    judged = [at for at, claim in enumerate(claims) if is_judged(claim)]
    chances = [claim.confidence for claim in claims]
    if judged:
        rows = np.array(rows_of(text, claims, judged, opinions, impression), np.float32)
        for at, odds in zip(judged, forest(FOREST).odds(rows)[:, 0].tolist(), strict=True):
            chances[at] = round(min(HIGHEST, max(LOWEST, probability(odds))), 2)
    return chances


def is_judged(claim: Claim) -> bool:
    """A part and a total have their own measure."""
    return claim.kind in JUDGED and claim.part_of is None


def rows_of(
    text: Text, claims: Sequence[Claim], judged: Sequence[int], opinions: tuple[Opinion, Opinion], impression: Impression
) -> list[list[float]]:
    """What is known of some of the claims, in the order of COLUMNS."""
    heard = [heard_of(text, claim, impression) if is_judged(claim) else None for claim in claims]
    return [_row(text, claims, at, heard, opinions, impression) for at in judged]


def _row(
    text: Text, claims: Sequence[Claim], at: int, heard: Sequence[float | None], opinions: tuple[Opinion, Opinion], impression: Impression
) -> list[float]:
    claim = claims[at]
    release = claim.kind is ClaimKind.RELEASE
    return [
        release,
        claim.is_news,
        log_odds(claim.confidence),
        *_heard(text, claim, heard[at], impression),
        *(log_odds(getattr(opinion, question)) for opinion in opinions for question in QUESTIONS),
        *(impression.whole.get(question, 0.0) for question in WHOLE),
        *(max((odds for step, odds in impression.steps.items() if step[-1] == news), default=UNHEARD) for news in (True, False)),
        *(claim.modality is modality for modality in Modality),
        math.log2(claim.count) if claim.count else UNCOUNTED,
        claim.count is None,
        claim.day is not None,
        claim.instrument is not None,
        *(claim.direction is direction for direction in Direction),
        *(claim.target is target for target in Target),
        *_meanings(text, claim, impression),
        *_besides(claims, at, heard),
        *_of_place(text, claim),
        *(text.role is role for role in Role),
    ]


def _heard(text: Text, claim: Claim, heard: float | None, impression: Impression) -> Iterator[float]:
    """What the network makes of a claim, of what else the same words may be, and whether a step is told in words or by law."""
    yield UNHEARD if heard is None else log_odds(heard)
    yield UNHEARD if heard is None else log_odds(_rival(text, claim, impression))
    if claim.imposer is None or claim.direction is None or claim.target is None:
        yield from (0.0, 0.0)
        return
    yield impression.steps.get((claim.imposer, claim.direction, claim.target, not claim.is_news), UNHEARD)
    yield impression.laws.get((claim.imposer, claim.direction, claim.target), UNHEARD)


def _is_step(claim: Claim) -> bool:
    return claim.kind is ClaimKind.SANCTIONS


def _meanings(text: Text, claim: Claim, impression: Impression) -> Iterator[float]:
    """Logarithms of what the network takes the number of a release for."""
    seen = [] if _is_step(claim) else _seen(text, claim, impression)
    yield from (max((math.log(max(LEAST, chances[meaning])) for chances in seen), default=UNHEARD) for meaning in MEANINGS)


def _besides(claims: Sequence[Claim], at: int, heard: Sequence[float | None]) -> Iterator[float]:
    same = [place for place, other in enumerate(claims) if other.kind is claims[at].kind and other.part_of is None]
    news = [place for place in same if claims[place].is_news and place != at]
    yield from (len(same), len(news))
    yield max((log_odds(each) for place in news if (each := heard[place]) is not None), default=UNHEARD)
    yield max((log_odds(claims[place].confidence) for place in news), default=UNHEARD)


def _of_place(text: Text, claim: Claim) -> Iterator[float]:
    index = line_of(text, claim)
    line = text.lines[index]
    yield from (index - text.title_lines, line.sentence.is_title, len(text.lines), text.normal.length, len(line.numbers), len(claim.rules))
    yield from (sum(rule.startswith(begun) for rule in claim.rules) for begun in BEGUN)


def _rival(text: Text, claim: Claim, impression: Impression) -> float:
    """The chance of what else the same words may be: the step as news or not, the likeliest other meaning of the number."""
    if _is_step(claim):
        return _step_heard(claim, impression, news=not claim.is_news) or 0.0
    own = (NEWS,) if claim.is_news else OTHER_RELEASES
    return max((chance for chances in _seen(text, claim, impression) for name, chance in chances.items() if name not in own), default=0.0)


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


def line_of(text: Text, claim: Claim) -> int:
    """The sentence that a claim was read from."""
    starts = [text.normal.span(line.sentence.start, line.sentence.end).start for line in text.lines]
    return max(0, bisect_right(starts, claim.span.start) - 1)
