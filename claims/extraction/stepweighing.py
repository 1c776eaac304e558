"""Which of the steps that powers may have taken a text tells of: the grammar's reading and what powers usually do, weighed together.

The reading of the grammar counts for much, but not for all: a power that it passed over, or read against everything around it, has done what all of
it together makes likeliest. The trees that weigh it (steps.npz) are grown by `python -m benchmarks.training`.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from claims.extraction.impression import Impression, between
from claims.extraction.modes import ASSERTED, Mode
from claims.extraction.odds import probability
from claims.extraction.powers import IN_NEWS, acts_of, likeliest_modality, modality_chances
from claims.extraction.reader import Text
from claims.extraction.sanctions import is_no_step
from claims.extraction.steps import Step, instrument_of
from claims.extraction.stepsigns import HEARD, Candidate, candidates_of, named_in, row_of
from claims.extraction.trees import forest
from claims.model import Direction, Modality, Role, Target

FOREST = "steps.npz"
RULE = "what powers do"
LIKELY = 0.37  # chance from which news of a step is told; 0.32 to 0.42 differ by less than 0.001 of F1
HARDLY = -2.0  # log-odds of the network below which it does not believe news
PLAINLY = 0.7  # chance from which a step is news although the grammar read it otherwise without doubt; 0.5 to 0.7 differ by 0.002 of F1
EVEN = 0.5  # chance of the law from which a step that the grammar did not read is law
LIKELY_OTHER = 0.36  # the same of what is recalled, planned, refused, as candidates: whether it is told is weighed once more (WORTH in build.py)


def weighed_steps(text: Text, steps: list[Step], impression: Impression) -> list[Step]:
    """The steps that are likely, each with its chance: those of the grammar, but for what all around them denies, and others."""
    found = list(candidates(text, steps, impression))
    if not found:
        return []
    odds = forest(FOREST).odds(np.array([row for _, row in found], np.float32))[:, 0]
    told = []
    for candidate, chance in _cautious([(candidate, probability(each)) for (candidate, _), each in zip(found, odds.tolist(), strict=True)]):
        if chance >= (LIKELY if candidate.news else LIKELY_OTHER) and not _elsewhere(text, candidate):
            step = candidate.read or _step(text, candidate, impression)
            step.chance = chance
            if _only_words(text, candidate, impression):
                step.modality, step.legal = Modality.ANNOUNCED, False
            told.append(step)
    return [step for step in told if not _told_as_news(step, told) and not _turned_round(step, told, impression)]


def _turned_round(step: Step, told: list[Step], impression: Impression) -> bool:
    """Whether news that the network hardly hears is the contrary of news that it hears: "Annex I is amended … the following entries are deleted"."""
    if step.modality not in IN_NEWS or _heard(step, impression) > HARDLY:
        return False
    same = (other for other in told if (other.imposer, other.target) == (step.imposer, step.target) and other.direction is not step.direction)
    return any(other.modality in IN_NEWS and _heard(other, impression) > 0 for other in same)


def _heard(step: Step, impression: Impression) -> float:
    """Log-odds of news of a step."""
    return impression.steps.get((step.imposer, step.direction, step.target, True), 0.0)


def _elsewhere(text: Text, one: Candidate) -> bool:
    """Whether every sentence that names the power tells of what others do, and the grammar read nothing there for that reason."""
    lines = {stretch.line for stretch in one.act.own if stretch.kind == "here"}
    border = one.target is Target.BORDER
    return one.read is None and bool(lines) and all(is_no_step(text, index, one.act.power, border=border) for index in lines)


def _only_words(text: Text, one: Candidate, impression: Impression) -> bool:
    """Whether what the grammar took for law is likelier to be words; a legal text, and one that names its instrument, is the law."""
    if one.read is None or one.read.modality is not Modality.IN_FORCE or one.read.instrument or text.role is Role.LEGAL:
        return False
    return law_chance(one, impression) < EVEN


def _cautious(chances: list[tuple[Candidate, float]]) -> list[tuple[Candidate, float]]:
    """A model that is not sure makes no news of a step that the grammar read without doubt as recalled, planned or refused: what speaks for it speaks
    for that. One that is sure does: in_force of unseen hands is better by 0.02 for it."""
    plain = {_key(one): one for one, _ in chances if one.read is not None and not one.read.doubts and not one.news}
    turned = {_key(one): chance for one, chance in chances if one.news and one.read is None and chance < PLAINLY and _key(one) in plain}
    return [
        (one, min(1.0, chance + turned[_key(one)]) if _key(one) in turned and not one.news else chance)
        for one, chance in chances
        if not (one.news and _key(one) in turned)
    ]


def _key(one: Candidate) -> tuple[str, Direction, Target]:
    return one.act.power, one.direction, one.target


def candidates(text: Text, steps: list[Step], impression: Impression) -> Iterator[tuple[Candidate, list[float]]]:
    """All steps that the powers of a text may have taken, each with its row: those of the grammar, and those that the network hears of."""
    asked = dict.fromkeys(step.imposer for step in steps) | {power: None for (power, *_), odds in impression.steps.items() if odds > HEARD}
    if not asked:
        return
    named = named_in(text)
    for act in acts_of(text, asked):
        for candidate, chance in candidates_of(act, steps, impression):
            yield candidate, row_of(text, candidate, chance, steps, impression, named)


def _told_as_news(step: Step, told: list[Step]) -> bool:
    """Whether a step that is recalled or planned is the one that is news too, said again."""
    same = (other for other in told if (other.imposer, other.direction, other.target) == (step.imposer, step.direction, step.target))
    return step.modality not in IN_NEWS and any(other.modality in IN_NEWS for other in same)


def law_chance(one: Candidate, impression: Impression) -> float:
    """How likely news of a step is the law, and not words."""
    chances = modality_chances(one.act, one.direction, news=True)
    law, words = chances[Modality.IN_FORCE], chances[Modality.ANNOUNCED]
    return between(law / (law + words), impression.laws.get((one.act.power, one.direction, one.target)))


def _step(text: Text, one: Candidate, impression: Impression) -> Step:
    act = one.act
    line, token = _place(text, one)
    if one.news:
        modality = Modality.IN_FORCE if law_chance(one, impression) >= EVEN else Modality.ANNOUNCED
    else:
        modality = likeliest_modality(act, one.direction, news=False)
    return Step(
        line,
        token,
        token + 1,
        act.power,
        one.direction,
        one.target,
        Mode(ASSERTED, RULE),
        modality,
        modality is Modality.IN_FORCE,
        instrument_of(text, line),
        token,
        [RULE, *act.reasons],
        [RULE],
    )


def _place(text: Text, one: Candidate) -> tuple[int, int]:
    """Line and token where a step is shown: at its power, or, of a power without a name, at what it was taken on."""
    if one.act.own:
        return one.act.line, one.act.token
    return next(iter(named_in(text)[one.target]), (one.act.line, one.act.token))
